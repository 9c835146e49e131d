"""Easel: when and what to draw: the whole, some regions, or nothing.

The picture of the city is kept on a surface of its own. A running city is drawn thirty times a second, a moved or changed
one at once; where only a panel changed, that region is copied back and the panel drawn over it.
Next: ``city.py``, which draws the board; ``game/ui/kit/root.py``, which draws the panels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.ui.board import Marker
from game.ui.play.ground_marks import GroundMarks
from game.ui.play.tools import Sight
from game.ui.play.whisper import Whisper, lens_words

if TYPE_CHECKING:
    from game.ui.play.scene import PlayScene

STILL_FPS = 30
HALF_STRENGTH = 50
"""Percent of full work at which a works is marked on the map."""
FIRST_NOW_S = 40.0  # smoke and boats have found their places by then


class Easel:
    """Draws one scene. ``stale``: the city looks different; ``now_s``: moves smoke and boats, stands still in a pause."""

    def __init__(self, scene: PlayScene) -> None:
        self.scene = scene
        self.whisper = Whisper(scene.ctx)
        self.ground = GroundMarks(scene)
        self.stale = True
        self.now_s = FIRST_NOW_S
        self._since_s = 1.0
        self._world = pygame.Surface(scene.ctx.size)
        self._drawn: tuple[object, ...] = ()
        self._whispered: pygame.Rect | None = None
        self._troubled: tuple[int, tuple[Marker, ...]] = (-1, ())

    def resize(self, size: tuple[int, int]) -> None:
        """Follow the window."""
        self._world = pygame.Surface(size)
        self.stale = True

    def update(self, seconds: float) -> None:
        """Let time pass in the picture."""
        if not self.scene.pace.paused:
            self.now_s += seconds
        self._since_s += seconds

    def draw(self, surface: pygame.Surface) -> list[pygame.Rect] | None:
        """Draw what changed; returns the regions, None for the whole surface, an empty list for nothing."""
        scene = self.scene
        regions = scene.root.damage()
        moving = not scene.pace.paused and scene.city.board.animates and self._since_s >= 1 / STILL_FPS
        if self.stale or moving or scene.city.unfinished or self._frame() != self._drawn:
            self.draw_all(surface)
            return None
        for region in regions:
            surface.blit(self._world, region, region)
        if regions:
            scene.root.draw(surface, regions)
            if self._whispered and any(self._whispered.colliderect(region) for region in regions):
                self._whisper(surface)
        return regions

    def _frame(self) -> tuple[object, ...]:
        """Return what of camera and panels decides the picture: a jump on the small map tells nobody."""
        camera = self.scene.city.camera
        return camera.zoom, camera.origin(self.scene.ctx.size), [tuple(rect) for rect in self._panels()]

    def _panels(self) -> list[pygame.Rect]:
        """Return where panels lie over the city, the card of a question among them."""
        return [panel.rect for panel in self.scene.screen.panels() if panel.visible]

    def draw_all(self, surface: pygame.Surface, settle: bool = False) -> None:
        """Draw everything; ``settle`` finishes queued ground first, however long it takes."""
        self.stale = False
        self._drawn = self._frame()
        self._since_s = 0.0
        scene = self.scene
        hand = scene.hand if not scene.control.hidden else None
        ghost, marks = (hand.ghost(), hand.markers()) if hand else (None, ())
        markers = (*self._selection(), *marks, *scene.city.labels(), *self.ground.markers(), *self._pins())
        panels, flights = self._panels(), self.ground.flights()
        scene.city.draw(self._world, self.now_s, scene.lenses.overlay(), ghost, markers, settle, panels, flights)
        surface.blit(self._world, (0, 0))
        scene.root.draw(surface)
        self._whisper(surface)

    def _selection(self) -> tuple[Marker, ...]:
        place = self.scene.inspector.place
        if place is None:
            return ()
        building = self.scene.view.building_at(*place)
        if building:
            return (Marker("outline", building.row, building.col, building.cols, building.rows),)
        return (Marker("outline", *place),)

    def _pins(self) -> tuple[Marker, ...]:
        place = self.scene.asker.place
        asked = (Marker("pin", *place, image=self.scene.doer.pin("question")),) if place else ()
        return (*self._troubles(), *asked)

    def _troubles(self) -> tuple[Marker, ...]:
        """Return a pin over each works that stands still or works at half its strength at most."""
        view = self.scene.view
        if self._troubled[0] != view.revision:
            poor = [
                b for b in view.buildings() if b.state == "idle" or (b.state == "slow" and b.activity <= HALF_STRENGTH)
            ]
            pins = tuple(
                Marker("pin", b.row + b.rows // 2, b.col + b.cols // 2, image=self.scene.doer.pin("warning"))
                for b in poor
            )
            self._troubled = view.revision, pins
        return self._troubled[1]

    def _whisper(self, surface: pygame.Surface) -> None:
        """Draw the words at the pointer above everything else."""
        scene = self.scene
        self._whispered = None
        at = scene.control.place_of_words()
        if at is None or scene.control.hidden:
            return
        lens = lens_words(scene.lenses.words_at(scene.hand.tile), scene.ctx)
        self.whisper.tell(scene.hand.sight() or self._glance(), lens)
        card = scene.screen.card.rect if scene.screen.card is not None and scene.screen.card.visible else None
        panels = [panel.rect for panel in scene.screen.panels() if panel.visible and panel is not scene.screen.card]
        self._whispered = self.whisper.draw(surface, at, surface.get_rect().inflate(-8, -8), card, panels)

    def _glance(self) -> Sight | None:
        """Return the name of what the empty hand points at, and why it does not run."""
        scene = self.scene
        building = scene.view.building_at(*scene.hand.tile) if scene.hand.tile else None
        if building is None or scene.control.dragging:
            return None
        return Sight(building.name, notes=(building.reason,) if building.reason else ())
