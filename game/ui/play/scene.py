"""PlayScene: one game on the screen. It wires the parts, moves time, tells the news and draws.

A frame: ``handle`` each event (panels first, then the board), ``update`` (time, camera, what the rules told), ``draw``.
Next: ``desk.py`` for what parts may ask, ``control.py`` for mouse and keys.
"""

import pygame

from game.sim.commands import Build, Demolish, GiveName
from game.sim.game import Game
from game.sim.view import View
from game.sim.words import Command
from game.text import Message
from game.ui.context import Context
from game.ui.kit import Modal, Panel, Root
from game.ui.play import facts, naming, ribbon
from game.ui.play.asker import Asker
from game.ui.play.city import City
from game.ui.play.control import Control
from game.ui.play.desk import Tile
from game.ui.play.doer import Doer
from game.ui.play.ear import Ear
from game.ui.play.easel import Easel
from game.ui.play.goals import GoalsPanel
from game.ui.play.ground_tools import ground_tool
from game.ui.play.hand import Hand
from game.ui.play.inspector import Inspector
from game.ui.play.lenses import LensPanel
from game.ui.play.log import Log
from game.ui.play.minimap import MinimapWidget
from game.ui.play.moving import MoveTool, PathTool
from game.ui.play.opening import is_fresh, open_level
from game.ui.play.pace import Pace
from game.ui.play.palette import Palette
from game.ui.play.play_screen import PlayScreen
from game.ui.play.teller import Teller
from game.ui.play.tools import BuildTool, DemolishTool, LookTool, PipetteTool, Tool, TrackTool
from game.ui.play.topbar import TopBar
from game.ui.play.trace import Trace

COMPACT = (1000, 560)
MAP_WIDTH = 1180


class PlayScene:
    """A city being played; ``done`` becomes title or quit when the player leaves the end card."""

    def __init__(
        self, game: Game, ctx: Context, pictures: dict[Tile, bytes] | None = None, briefing: bool = True
    ) -> None:
        """``pictures``: photographs of opening days from a save; ``briefing``: whether to say it before the first turn."""
        self.game = game
        self.ctx = ctx
        self.done = ""
        self.pictures: dict[Tile, bytes] = dict(pictures or {})
        self._view = View(game, true_state=ctx.true_state)
        theme = self._view.rules.level.theme
        if theme and theme in ctx.style.themes and ctx.style.theme.name != theme:
            ctx.style.change(theme=theme)
        self.root = Root(ctx.style, ctx.size)
        self.city = City(ctx, self._view)
        self.pace = Pace(self._view.rules.level.seconds_per_turn, ctx.settings.speed)
        self.log = Log()
        self.hand = Hand(self)
        self.ear = Ear(self)
        self.control = Control(self, self.city, self.hand)
        self.topbar = TopBar(self)
        self.goals = GoalsPanel(self)
        self.palette = Palette(self, self.city.picture)
        self.inspector = Inspector(self, self.city.picture)
        self.trace = Trace(self)
        self.lenses = LensPanel(self)
        self.teller = Teller(self)
        self.doer = Doer(self)
        self.minimap = MinimapWidget(self.city.board, self.city.camera, lambda: self.ctx.size, Message("play.map_tip"))
        self.map_panel = Panel(self.minimap, padding=6, name="map")
        self.screen = PlayScreen(self.doer.escape)
        self._fill_screen()
        self._fit()
        self.root.push(self.screen)
        self.easel = Easel(self)
        self.asker = Asker(self)
        self._revision = (-1, -1)
        self._language = ctx.language
        self.asker.silent = briefing and is_fresh(game)
        self.root.arrange()
        self.refresh()
        if self.asker.silent:
            open_level(self, self._begin)
        else:
            self._begin()

    def _fill_screen(self) -> None:
        for panel, dock, align in self.topbar.panels():
            self.screen.add(panel, dock, align)
        self.screen.add(self.goals.panel, "left")
        self.screen.add(self.inspector.panel, "right")
        self.screen.add(self.map_panel, "bottom", "start")
        self.screen.add(self.palette.panel, "bottom", "centre")
        self.screen.add(self.lenses.panel, "bottom", "end")

    def _begin(self) -> None:
        """Time may move: questions are shown and the clock stands ready."""
        self.asker.silent = False
        self.pace.paused = False
        self.topbar.show_pace(self.pace)
        self.asker.ask()

    # -- what parts may ask: see desk.py
    @property
    def view(self) -> View:
        """The window on the city."""
        return self._view

    def submit(self, command: Command, sound: str = "click", toast: bool = True) -> Message | None:
        """Do a command; a refusal is returned, and told in a toast unless a dialog tells it."""
        refusal = self.game.submit(command)
        if refusal is not None:
            if toast:
                self.root.toast(refusal, "cross", "warn")
            self.ctx.play("refuse")
        else:
            self.ear.done(command, sound)
            self.refresh()
        return refusal

    def jump(self, place: Tile) -> None:
        """Let the camera glide to a place."""
        self.city.camera.look_at(place[0] + 0.5, place[1] + 0.5, glide=True)

    def inspect(self, place: Tile | None) -> None:
        """Show what stands at a place; None closes the inspector."""
        if place != self.inspector.place:
            self.ear.touch(place)
        self.inspector.show(place)
        self.trace.show(place)
        self.easel.stale = True

    def take(self, tool: str, what: str = "") -> None:
        """Take a tool; the same one again puts it away."""
        held = self.hand.tool
        same = held is not None and (held.name, held.what) == (tool, what)
        self.hand.take(None if same else self._make_tool(tool, what))
        now = self.hand.tool
        self.palette.choose(now.name if now else "", now.what if now else "")
        self.easel.ground.follow(now.name if now else "")
        if now is None:
            self.hand.by_key = False
        elif isinstance(now, MoveTool):
            self.hand.step(1, 0, (0, 0))
            if self.hand.tile is not None:
                self.jump(self.hand.tile)
        elif self.hand.tile is None or not self.control.over_board:
            self.hand.point(self.control.tile_in_sight(self.screen.is_free), True)
        self.easel.stale = True

    def _make_tool(self, tool: str, what: str) -> Tool | None:
        rules = self.view.rules
        if tool == "build" and what in rules.buildings:
            definition = rules.buildings[what]
            if not rules.years_fit(definition.years, self.view.year):
                refusal = Message("refusal.not_yet", {"building": definition.name, "year": definition.years[0]})
                self.root.toast(refusal, "lock", "warn")
                return None
            return BuildTool(definition, self.city.sprites)
        if tool == "track" and what in rules.tracks:
            return (PathTool if what == "path" else TrackTool)(what, rules.tracks[what].name)
        if tool == "move" and what in rules.level.cards:
            return MoveTool(what, rules.library.of("cards")[what].name, self.city.sprites)
        others: dict[str, Tool] = {"demolish": DemolishTool(), "pipette": PipetteTool(), "look": LookTool()}
        return others.get(tool) or ground_tool(self.view, tool, what)

    def portrait_of(self, place: Tile) -> pygame.Surface | None:
        """Return a picture of what stands at a place today; None where nothing does."""
        building = self.view.building_at(*place)
        if building is None:
            return None
        size = (building.rows, building.cols)
        self.easel.stale = True
        return ribbon.take_photo(self.city.board, (building.row, building.col), size, 1.0, self.easel.now_s)

    def press(self, word: str) -> None:
        """Do what a key or a button says: see keys.py."""
        self.doer.do(word)

    def show_facts(self, facts_cited: tuple[str, ...]) -> None:
        """Open the cards of some claims."""
        self.root.open(facts.fact_modal(self.ctx, self.view, facts_cited))

    def name_and_build(self, command: Build) -> None:
        """Ask for the name of a large works and build it; without a name nothing is built."""

        def build(name: str) -> Message | None:
            named = Build(command.building, command.row, command.col, name)
            refusal = self.submit(named, "place", toast=False)
            if refusal is None:
                self.take("")
            return refusal

        self._open_naming(self.view.rules.buildings[command.building].id, "", build)

    def ask_name(self, place: Tile) -> None:
        """Ask for another name of a large works that stands."""
        building = self.view.building_at(*place)
        if building:
            now = building.name if isinstance(building.name, str) else self.ctx.say(building.name)
            self._open_naming(building.kind, now, lambda name: self._rename(place, name))

    def _rename(self, place: Tile, name: str) -> Message | None:
        return self.submit(GiveName(*place, name), toast=False)

    def _open_naming(self, kind: str, now: str, on_name: naming.OnName) -> None:
        definition = self.view.rules.buildings[kind]
        taken = {b.name if isinstance(b.name, str) else self.ctx.say(b.name) for b in self.view.buildings()}
        modal = naming.naming_modal(self.ctx, definition, now, taken, self.city.picture(definition), on_name)
        self.root.open(modal)
        field = modal.find("name")
        self.root.focus.set(field)

    def ask_demolish(self, place: Tile) -> None:
        """Demolish, after a question where it would destroy heritage."""
        building = self.view.building_at(*place)
        if building is None or not self.view.rules.buildings[building.kind].heritage:
            self._demolish(place)
            return
        words = Message("play.demolish_ask", {"building": building.name})
        choices = [(Message("play.demolish_no"), None), (Message("play.tool_demolish"), lambda: self._demolish(place))]
        self.root.open(Modal(words, Message("play.tool_demolish"), choices, "demolish", 520, name="demolish_ask"))

    def _demolish(self, place: Tile) -> None:
        if self.submit(Demolish(*place), "demolish") is None and self.inspector.place is not None:
            self.inspect(self.inspector.place)

    # -- following the city
    def refresh(self) -> None:
        """Let every part follow the city."""
        self._revision = (self.game.revision, self.ctx.style.revision)
        if self._language != self.ctx.language:
            self._language = self.ctx.language
            self.palette.relabel()
        self.city.suit(self.ctx.settings)
        self.city.sync()
        self.topbar.refresh(self.pace)
        self.goals.refresh()
        self.palette.refresh()
        self.inspector.refresh()
        self.minimap.touch()
        self.hand.take(self.hand.tool) if self.hand.start is None else None
        self.asker.ask()
        self.easel.stale = True

    # -- a frame
    def handle(self, event: pygame.Event) -> bool:
        """Use an event; False when nobody wanted it."""
        if event.type in (pygame.WINDOWLEAVE, pygame.WINDOWFOCUSLOST):
            self.control.leave()
            self.control.let_go()
            return False
        if self.root.modals and self.control.dragging:
            self.control.let_go()  # the dialog gets the release: the map must not wait for it
        ends = event.type in (pygame.MOUSEMOTION, pygame.MOUSEBUTTONUP) and self.control.dragging
        if ends or event.type == pygame.KEYUP:
            used = self.control.handle(event)
        elif self._drops_tool(event):
            used = True
        elif self.root.consumes(event):
            if event.type == pygame.MOUSEMOTION:
                self.easel.stale |= self.control.leave()
            elif event.type == pygame.MOUSEBUTTONUP and event.button == 1:
                self.ctx.play("click")
            return True
        else:
            used = self.control.handle(event)
        if used or (event.type == pygame.MOUSEMOTION and (self.hand.tool or self.lenses.active)):
            self.easel.stale = True
        return used

    def _drops_tool(self, event: pygame.Event) -> bool:
        """One Esc gives the tool back, wherever the focus is; a dialog above has its own use for the key."""
        escape = event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE
        if not escape or self.hand.tool is None or self.root.modals:
            return False
        self.take("")
        return True

    def resize(self, size: tuple[int, int]) -> None:
        """Follow the window."""
        self.ctx.size = size
        self.easel.resize(size)
        self.root.resize(size)
        self.asker.forget()
        self._fit()
        self.refresh()

    def _fit(self) -> None:
        """Where letters are large and the window is small, icons stand for words and the small map gives way."""
        wide, high = (side / self.ctx.style.scale for side in self.ctx.size)
        compact = wide < COMPACT[0] or high < COMPACT[1]
        for part in (self.topbar, self.palette, self.lenses):
            part.set_compact(compact)
        self.map_panel.show(wide >= MAP_WIDTH and not compact and self.doer.map_wanted)

    @property
    def waiting(self) -> bool:
        """Whether time stands still: a question, a dialog, the end."""
        return bool(self.view.questions() or self.root.modals or self.game.world.outcome or self.teller.busy)

    @property
    def _typing(self) -> bool:
        return self.root.focus.widget is not None and self.root.focus.widget.takes_text

    @property
    def busy(self) -> bool:
        """Whether the next frame will differ without any input."""
        return not (self.pace.paused and not self.city.camera.moving and not self.easel.stale)

    def update(self, seconds: float) -> None:
        """Let time pass."""
        if self._revision != (self.game.revision, self.ctx.style.revision):
            self._fit()
            self.refresh()
        if self.pace.due(seconds, self.waiting or self.hand.held) and self.game.advance():
            self.refresh()
            self.ctx.play("season")
        self.teller.tell()
        self.ear.update(seconds)
        self.easel.stale |= self.control.update(seconds, bool(self.root.modals) or self._typing)
        self.easel.stale |= self.trace.update(seconds)
        self.easel.update(seconds)
        self.minimap.follow()
        self.root.update(seconds * 1000)

    def draw(self, surface: pygame.Surface) -> list[pygame.Rect] | None:
        """Draw what changed; returns the regions, None for the whole surface, an empty list for nothing."""
        return self.easel.draw(surface)

    def settle(self, surface: pygame.Surface) -> None:
        """Draw a finished picture, however long it takes: captures and tests."""
        for _ in range(3):
            self.update(0.0)
        self.city.camera.tick(5.0)
        self.trace.settle()
        self.root.damage()
        self.easel.draw_all(surface, settle=True)

    def photograph(self, place: Tile) -> pygame.Surface:
        """Take and keep the picture of an opening day."""
        building = self.view.building_at(*place)
        size = (building.rows, building.cols) if building else (1, 1)
        self.ctx.play("shutter", after_s=0.15)
        photo = ribbon.take_photo(self.city.board, place, size, self.city.camera.zoom, self.easel.now_s)
        self.pictures[place] = ribbon.to_png(photo)
        self.easel.stale = True
        return photo
