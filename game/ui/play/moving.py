"""Moving: the tools of the greenway's years: firms on their way to a park, and the path with the line it would make.

Where a card's smoke would fall from its new place is seen before anything is decided: a plume moves with its works.
Next: ``tools.py`` for the others, ``hand.py``, which holds one of them.
"""

import numpy as np
from numpy.typing import NDArray

from game.sim.commands import LayTrack
from game.sim.green_commands import Settle
from game.sim.green_view import ParkView
from game.sim.view import View
from game.text import Localized, Message
from game.ui.board import Ghost, Marker
from game.ui.kit import Say
from game.ui.play.board_link import dust_levels
from game.ui.play.desk import Desk, Tile
from game.ui.play.tools import BAD, GOLD, GOOD, Sight, TrackTool

MOST_JOINED = 3


class MoveTool:
    """Shows a card's works at the cluster park nearest to the pointer, and its plume there; a press sends the crew."""

    name = "move"
    lines = False
    at_once = True

    def __init__(self, card: str, title: Say, sprites: set[str]) -> None:
        self.what = card
        self.title = Message("play.move.title", {"card": title})
        self.sprites = sprites

    def stops(self, view: View) -> list[Tile]:
        """Return where the arrows lead: the parks with room first."""
        parks = sorted(view.green.parks(), key=lambda park: (not park.room, park.place))
        return [park.place for park in parks]

    def look(self, view: View, start: Tile | None, tile: Tile) -> Sight:
        park = nearest(view.green.parks(), tile)
        if park is None:
            return Sight(self.title, refusal=Message("play.move.no_park"))
        command = Settle(self.what, "move", *park.place)
        preview = view.preview(command)
        building = view.building_at(*park.place)
        rows, cols = (building.rows, building.cols) if building else (1, 1)
        marker = Marker("outline", *park.place, cols, rows, BAD if preview.refusal else GOOD)
        sight = Sight(self.title, preview.cost, preview.refusal, markers=[marker], commands=[command])
        kind = view.rules.buildings[view.rules.library.of("cards")[self.what].building]
        size, sprite = kind.size, kind.sprite[0]
        row, col = view.green.new_place(self.what, *park.place)
        dust = view.green.plume(self.what, row, col)
        if sprite not in self.sprites:
            sprite = f"construction_{size.cols}x{size.rows}"
        sight.ghost = Ghost(sprite, row, col, size.cols, size.rows, preview.refusal is None, dust_levels(dust))
        sight.notes = tuple(self._notes(view, park, dust))
        return sight

    def _notes(self, view: View, park: ParkView, dust: NDArray[np.int64]) -> list[Message]:
        notes = [Message("play.move.here", {"room": park.room, "cards": park.cards})]
        before = np.zeros_like(dust)
        for building in view.buildings():
            if building.kind == view.rules.library.of("cards")[self.what].building:
                before += view.dust_footprint(building.kind, building.row, building.col)
        if dust.any():
            district, percent = under(view, dust)
            notes.append(Message("play.move.falls", {"district": district, "percent": percent}))
            if before.any():
                notes.append(Message("play.move.fell", {"district": under(view, before)[0]}))
        else:
            notes.append(Message("play.move.clean"))
        if len(view.green.parks()) > 1:
            notes.append(Message("play.move.other"))
        notes.append(Message("play.move.decide"))
        return notes


def nearest(parks: list[ParkView], tile: Tile) -> ParkView | None:
    """Return the park nearest to a tile."""
    return min(parks, key=lambda p: (p.place[0] - tile[0]) ** 2 + (p.place[1] - tile[1]) ** 2, default=None)


def under(view: View, dust: NDArray[np.int64]) -> tuple[Localized, int]:
    """Return the quarter on which most of a plume falls, and its part in percent."""
    shares = np.bincount(view.rules.board.district.ravel(), dust.ravel().astype(np.float64))
    most = int(shares.argmax())
    return view.rules.districts[most].name, round(100 * float(shares[most]) / max(1.0, float(shares.sum())))


class PathTool(TrackTool):
    """Lays the greenway in a line and says how far the line would grow and which stations it would join."""

    def look(self, view: View, start: Tile | None, tile: Tile) -> Sight:
        command = LayTrack("path", *(start or tile), *tile)
        preview = view.preview(command)
        way = command.way(view.world, view.rules)
        sight = Sight(self.title, preview.cost, preview.refusal, commands=[command])
        sight.markers = [
            Marker("fill", *place, 1, 1, self._colour(view, place, bool(preview.refusal))) for place in way
        ]
        sight.notes = tuple(self._notes(view, start, way))
        for _, place, joined in view.green.stations():
            sight.markers.append(Marker("outline", *place, 1, 1, GOOD if joined else GOLD))
        return sight

    def _colour(self, view: View, place: Tile, refused: bool) -> tuple[int, int, int]:
        """Return red only for the tiles that stand in the way, so that it is seen where the line breaks."""
        return BAD if refused and view.green.why_not_path(*place) is not None else GOOD

    def _notes(self, view: View, start: Tile | None, way: list[Tile]) -> list[Message]:
        now, then = view.green.line(), view.green.line_with(way)
        notes: list[Message] = []
        if then.km > now.km:
            notes.append(Message("play.path.grows", {"km": then.km, "more": then.km - now.km}))
        elif now.km:
            notes.append(Message("play.path.same", {"km": now.km}))
        fresh = [s for s in then.joined if s not in now.joined][:MOST_JOINED]
        notes += [Message("play.path.joins", {"station": view.rules.places[s].name}) for s in fresh]
        if start is None:
            notes.append(Message("play.line_begin"))
        return notes


def line_lines(desk: Desk) -> list[str]:
    """Return the line as lines of markup: its stations, and each leg with what of it counts."""
    ctx, view = desk.ctx, desk.view
    line, stations = view.green.line(), view.green.stations()
    said = [Message("play.path.tip")]
    if not line.tiles:
        return [ctx.say(said[0]), ctx.say(Message("play.path.no_line"))]
    said.append(Message("play.path.stations", {"joined": len(line.joined), "all": len(stations)}))
    for leg in line.legs:
        ends = [view.rules.places[s].name if s else Message("play.path.open_end") for s in (leg.start, leg.end)]
        key = "play.path.legs" if leg.counts == leg.tiles else "play.path.leg_cut"
        said.append(Message(key, {"start": ends[0], "end": ends[1], "counts": leg.counts, "tiles": leg.tiles}))
    return [ctx.say(said[0]), *[f"- {ctx.say(one)}" for one in said[1:]]]
