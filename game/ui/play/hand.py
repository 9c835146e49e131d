"""Hand: the tool in use, the tile it points at, and what follows from pointing, pressing and letting go.

One state serves all three ways to play: press-drag-release, click and click again (no holding), and arrows with Enter.
Next: ``whisper.py`` for the words beside the pointer.
"""

from game.sim.commands import Build, LayTrack
from game.sim.view import View
from game.sim.words import Command
from game.text import Message
from game.ui.board import Ghost, Marker
from game.ui.play.desk import Desk, Tile
from game.ui.play.moving import MoveTool
from game.ui.play.tools import GOLD, BuildTool, DemolishTool, LookTool, PipetteTool, Sight, Tool, TrackTool, track_at


class Hand:
    """Holds one tool or none.

    tile: where it points, None beside the board; start: where a line or area began; by_key: the arrows moved it last
    """

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.tool: Tool | None = None
        self.tile: Tile | None = None
        self.start: Tile | None = None
        self.by_key = False
        self._held = False
        self._sight: Sight | None = None
        self._seen: tuple[object, ...] = ()
        self._done: set[Tile] = set()

    @property
    def view(self) -> View:
        """The window on the city."""
        return self.desk.view

    def take(self, tool: Tool | None) -> None:
        """Take another tool, or none."""
        if tool is not self.tool:
            self._done = set()
        self.tool = tool
        self.start = None
        self._held = False
        self._seen = ()

    def drop(self) -> bool:
        """Give up the line begun, else the tool; False when there was neither."""
        if self.start is not None:
            self.start = None
            self._held = False
            self._seen = ()
            return True
        if self.tool is not None:
            self.desk.take("")
            return True
        return False

    def let_go(self) -> None:
        """Give up a drag whose end will not be told; a line begun by a click stays begun."""
        if self._held:
            self.start = None
            self._held = False
            self._seen = ()

    # -- pointing
    def point(self, tile: Tile | None, by_key: bool = False) -> bool:
        """Point at a tile; True when that is another one."""
        moved = tile != self.tile
        if tile not in self._done:
            self._done = set()
        self.tile, self.by_key = tile, by_key
        return moved

    def step(self, down: int, right: int, middle: Tile) -> None:
        """Move by the arrows; begins in the middle of the screen."""
        rows, cols = self.view.size
        if isinstance(self.tool, MoveTool):
            self._step_on(self.tool.stops(self.view), 1 if down + right > 0 else -1)
            return
        row, col = self.tile or middle
        if self.tile is not None:
            row, col = row + down, col + right
        self.point((max(0, min(rows - 1, row)), max(0, min(cols - 1, col))), True)

    def _step_on(self, stops: list[Tile], step: int) -> None:
        """Go on to the next of the places that a tool is about."""
        if stops:
            at = stops.index(self.tile) if self.tile in stops else -step
            self.point(stops[(at + step) % len(stops)], True)

    def sight(self) -> Sight | None:
        """Return what is seen of the tool; asked again only when something changed."""
        if self.tool is None or self.tile is None:
            return None
        key = (id(self.tool), self.tile, self.start, self.view.revision)
        if key != self._seen:
            self._seen = key
            self._sight = self._success() or self.tool.look(self.view, self.start, self.tile)
        return self._sight

    def _success(self) -> Sight | None:
        """Return what was just put up here: until the pointer leaves, that it stands there is no refusal."""
        tool, tile = self.tool, self.tile
        if not isinstance(tool, BuildTool | TrackTool) or tile is None or tile not in self._done or self.start:
            return None
        view = self.view
        if not (view.building_at(*tile) or view.rail[tile] or view.road[tile] or view.green.path[tile]):
            return None  # it was undone
        title = tool.definition.name if isinstance(tool, BuildTool) else tool.title
        return Sight(title, done=Message("play.built"))

    def ghost(self) -> Ghost | None:
        """Return the building in the hand, if it is one."""
        sight = self.sight()
        return sight.ghost if sight else None

    def markers(self) -> tuple[Marker, ...]:
        """Return the marks of the tool."""
        sight = self.sight()
        if sight is None:
            return ()
        begun = (Marker("outline", *self.start, 1, 1, GOLD),) if self.start is not None else ()
        return (*sight.markers, *begun)

    @property
    def held(self) -> bool:
        """Whether a drag with the tool is going on."""
        return self._held and self.start is not None

    # -- doing
    def press(self, held: bool = True) -> None:
        """The button goes down at the tile, or (not ``held``) Enter."""
        if self.tool is None or self.tile is None:
            return
        if self.tool.lines and self.start is None:
            self.start = self.tile
            self._held = held
            if not held and self.tool.at_once:
                self.act()
            return
        self.act()

    def release(self) -> None:
        """The button comes up: ends a drag. A click that began a line waits for the second click."""
        if not self.held:
            return
        self._held = False
        if self.tile != self.start or (self.tool is not None and self.tool.at_once):
            self.act()

    def act(self) -> None:
        """Do what is seen."""
        sight = self.sight()
        if sight is None or self.tile is None:
            return
        tile, tool = self.tile, self.tool
        self.start = None
        self._held = False
        self._seen = ()
        if isinstance(tool, LookTool):
            self.desk.inspect(tile)
        elif isinstance(tool, PipetteTool):
            self._pick(tile)
        elif isinstance(tool, DemolishTool):
            if sight.refusal is not None:
                self.desk.submit(sight.commands[0], "demolish")
            else:
                self.desk.ask_demolish(tile)
        else:
            self._place(sight, tool)

    def _place(self, sight: Sight, tool: Tool | None) -> None:
        first = sight.commands[0] if sight.commands else None
        if isinstance(tool, BuildTool) and tool.definition.large and isinstance(first, Build) and sight.refusal is None:
            self.desk.name_and_build(first)
            return
        for number, command in enumerate(sight.commands):
            if self.desk.submit(command, "" if number else "place") is not None:
                break
            self._done |= self._covered_by(command)

    def _covered_by(self, command: Command) -> set[Tile]:
        if isinstance(command, LayTrack):
            return set(command.way(self.view.world, self.view.rules))
        if not isinstance(command, Build):
            return set()
        size = self.view.rules.buildings[command.building].size
        return {(command.row + row, command.col + col) for row in range(size.rows) for col in range(size.cols)}

    def _pick(self, tile: Tile) -> None:
        building = self.view.building_at(*tile)
        if building and building.kind in self.view.rules.level.buildings:
            self.desk.take("build", building.kind)
        elif track := track_at(self.view, tile):
            self.desk.take("track", track)

    def pick_at(self, tile: Tile) -> None:
        """Pick what stands at a tile, whatever is in the hand: the middle button."""
        self._pick(tile)
