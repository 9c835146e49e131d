"""Tools: what the hand can hold, and what each would do at a tile before it is done.

A tool turns a tile into commands and asks the view what they would cost; it never changes anything itself. So the ghost,
the price at the pointer and the refusal are the same question, and the same tool serves mouse and keyboard.
Next: ``hand.py``, which holds one of them.
"""

from dataclasses import dataclass, field
from typing import Protocol

from game.sim.behaviours import Makes
from game.sim.catalogue import behaviour
from game.sim.commands import Build, Demolish, LayTrack
from game.sim.definitions import BuildingDef
from game.sim.view import View
from game.sim.words import Command
from game.text import Message
from game.ui.board import Ghost, Marker
from game.ui.kit import Say
from game.ui.play.board_link import ghost_of
from game.ui.play.desk import Tile

GOOD, BAD, GOLD = (110, 220, 130), (240, 92, 76), (233, 214, 160)
MOST_AT_ONCE = 40


@dataclass(slots=True)
class Sight:
    """What is seen of a tool at a tile: marks on the board and words at the pointer.

    cost: 10,000 yuan, None where nothing is paid; refusal: why it cannot be done; notes: what to expect;
    done: what was just done here
    """

    title: Say = ""
    cost: int | None = None
    refusal: Message | None = None
    notes: tuple[Message, ...] = ()
    ghost: Ghost | None = None
    markers: list[Marker] = field(default_factory=list)
    commands: list[Command] = field(default_factory=list)
    done: Message | None = None


class Tool(Protocol):
    """Something in the hand. ``lines``: it works from one tile to another; ``at_once``: and a click alone does something."""

    name: str
    what: str
    lines: bool
    at_once: bool

    def look(self, view: View, start: Tile | None, tile: Tile) -> Sight:
        """Return what would be done from ``start`` (None: a single tile) to ``tile``."""


class BuildTool:
    """Puts up buildings; small ones also over an area, as many as fit."""

    name = "build"
    at_once = True

    def __init__(self, definition: BuildingDef, sprites: set[str]) -> None:
        self.definition = definition
        self.what = definition.id
        self.sprites = sprites
        self.lines = not definition.large and not behaviour(definition, Makes)

    def corner(self, tile: Tile) -> Tile:
        """Return the north corner of the building when the pointer is over ``tile``."""
        size = self.definition.size
        return tile[0] - (size.rows - 1) // 2, tile[1] - (size.cols - 1) // 2

    def look(self, view: View, start: Tile | None, tile: Tile) -> Sight:
        row, col = self.corner(tile)
        if start is not None and start != tile and self.lines:
            return self._look_area(view, self.corner(start), (row, col))
        command = Build(self.definition.id, row, col)
        preview = view.preview(command)
        allowed = preview.refusal is None
        ghost = ghost_of(view, self.definition, row, col, allowed, self.sprites)
        return Sight(self.definition.name, preview.cost, preview.refusal, preview.notes, ghost, [], [command])

    def _look_area(self, view: View, first: Tile, last: Tile) -> Sight:
        """Fill the rectangle between two tiles, row by row, skipping what is refused."""
        size = self.definition.size
        down, across = (1 if last[0] >= first[0] else -1), (1 if last[1] >= first[1] else -1)
        sight = Sight(self.definition.name, 0)
        money = view.meter("money") if "money" in view.rules.meters else 10**9
        spent, tried = 0, 0
        for row in range(first[0], last[0] + down, down * size.rows):
            for col in range(first[1], last[1] + across, across * size.cols):
                tried += 1
                if tried > 4 * MOST_AT_ONCE:
                    continue
                command = Build(self.definition.id, row, col)
                preview = view.preview(command)
                fits = preview.refusal is None and len(sight.commands) < MOST_AT_ONCE and spent + preview.cost <= money
                sight.markers.append(Marker("fill", row, col, size.cols, size.rows, GOOD if fits else BAD))
                if fits:
                    spent += preview.cost
                    sight.commands.append(command)
                else:
                    sight.refusal = sight.refusal or preview.refusal
        sight.cost = spent
        if sight.commands:
            sight.refusal = None
            sight.notes = (Message("play.area_count", {"count": len(sight.commands)}),)
        return sight


class TrackTool:
    """Lays a road or a railway in a line."""

    name = "track"
    lines = True
    at_once = False

    def __init__(self, track: str, title: Say) -> None:
        self.what = track
        self.title = title

    def look(self, view: View, start: Tile | None, tile: Tile) -> Sight:
        first = start or tile
        command = LayTrack("rail" if self.what == "rail" else "road", *first, *tile)
        preview = view.preview(command)
        colour = BAD if preview.refusal else GOOD
        way = command.way(view.world, view.rules)
        notes = (Message("play.line_length", {"tiles": len(way)}),) if len(way) > 1 else ()
        if start is None:
            notes = (Message("play.line_begin"),)
        markers = [Marker("fill", row, col, 1, 1, colour) for row, col in way]
        return Sight(self.title, preview.cost, preview.refusal, notes, None, markers, [command])


class DemolishTool:
    """Takes down what stands on a tile."""

    name = "demolish"
    what = ""
    lines = False
    at_once = True

    def look(self, view: View, start: Tile | None, tile: Tile) -> Sight:
        command = Demolish(*tile)
        refusal = view.preview(command).refusal
        building = view.building_at(*tile)
        if building:
            marker = Marker("outline", building.row, building.col, building.cols, building.rows, BAD)
            return Sight(building.name, None, refusal, (Message("play.demolish_note"),), None, [marker], [command])
        marker = Marker("outline", tile[0], tile[1], 1, 1, GOLD if refusal else BAD)
        return Sight(Message("play.tool_demolish"), None, refusal, (), None, [marker], [command])


def track_at(view: View, tile: Tile) -> str:
    """Return what is laid on a tile: path, rail or road; empty where nothing is."""
    grids = {"path": view.green.path, "rail": view.rail, "road": view.road}
    return next((track for track, grid in grids.items() if grid.shape == view.size and grid[tile]), "")


class PipetteTool:
    """Picks the kind of building, road or railway of a tile, to place another."""

    name = "pipette"
    what = ""
    lines = False
    at_once = True

    def look(self, view: View, start: Tile | None, tile: Tile) -> Sight:
        building = view.building_at(*tile)
        if building:
            marker = Marker("outline", building.row, building.col, building.cols, building.rows, GOLD)
            return Sight(view.rules.buildings[building.kind].name, markers=[marker])
        marker = Marker("outline", tile[0], tile[1], 1, 1, GOLD)
        if track := track_at(view, tile):
            return Sight(view.rules.tracks[track].name, markers=[marker])
        return Sight(Message("play.tool_pipette"), None, Message("refusal.nothing_here"), markers=[marker])


class LookTool:
    """The keyboard's empty hand: a cursor on the board that inspects."""

    name = "look"
    what = ""
    lines = False
    at_once = True

    def look(self, view: View, start: Tile | None, tile: Tile) -> Sight:
        building = view.building_at(*tile)
        if building:
            marker = Marker("outline", building.row, building.col, building.cols, building.rows, GOLD)
            return Sight(building.name, markers=[marker])
        land, water, _ = view.land_at(*tile)
        return Sight(water or land.name, markers=[Marker("outline", tile[0], tile[1], 1, 1, GOLD)])
