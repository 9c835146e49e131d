"""Ground marks: what the ground adds to the picture of the city: pegs on sampled fields, lines to stacks and to eaters.

Pegs stand while somebody looks through the lens of the soil or holds a pin; the lines of the rice lens wait while those of a
field that is looked at fly. Next: ``ground_lens.py`` and ``trace.py``, which make them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.board import Flight, Marker
from game.ui.play.ground_lens import Pegs, lot_at, rice_flights

if TYPE_CHECKING:
    from game.ui.play.scene import PlayScene


class GroundMarks:
    """Pegs and lines of one scene."""

    def __init__(self, scene: PlayScene) -> None:
        self.scene = scene
        self.pegs = Pegs(scene.ctx)
        self._known: tuple[object, ...] = ()
        self._flights: tuple[Flight, ...] = ()
        self._lent = False

    def _lens(self) -> str:
        lens = self.scene.lenses.active
        return lens.name if lens else ""

    def follow(self, tool: str) -> None:
        """Lay the map of the soil under a tool for land that is taken, and take it away again with the tool."""
        lenses = self.scene.lenses
        if tool in ("pin", "treat", "end_treatment"):
            if lenses.active is None:
                lenses.look_through("soil")
                self._lent = lenses.active is not None
        elif self._lent:
            self._lent = False
            if self._lens() == "soil":
                lenses.choose(0)

    def markers(self) -> tuple[Marker, ...]:
        """Return the pegs, if they are in view."""
        scene, tool = self.scene, self.scene.hand.tool
        if scene.view.ground.mode != "pins" or not (self._lens() == "soil" or (tool and tool.name == "pin")):
            return ()
        return self.pegs.markers(scene.view, scene.city.camera.zoom)

    def flights(self) -> tuple[Flight, ...]:
        """Return the lines of now."""
        if self._lens() != "rice":
            return self.scene.trace.flights()
        key = (self.scene.view.revision, self.scene.inspector.place)
        if key != self._known:
            self._known = key
            view, place = self.scene.view, self.scene.inspector.place
            lot = lot_at(view, place) if place else None
            self._flights = rice_flights(view, lot)
        return self._flights
