"""Prologue: before a level that is opened alone, the player sites and names some works of the years before.

One page for each works: two sites, shown on the board with the dust they would bring, and a name. Each ribbon is cut and
photographed. Then the years between run as a film, and the soil of the level is the player's own. Who skips takes the city
as the bot left it. Next: ``game/sim/prologue.py``.
"""

from collections.abc import Callable
from dataclasses import replace

import pygame

from game.sim.commands import LONGEST_NAME
from game.sim.definitions import BuildingDef
from game.sim.era_definitions import RibbonDef, SiteDef
from game.sim.game import Game
from game.sim.prologue import CutRibbons, rehearse
from game.sim.view import View
from game.text import Message
from game.ui.board import Board, BuildingLook, Camera, Ghost, Marker, Sheet
from game.ui.context import Context
from game.ui.kit import Button, Column, Flow, Label, Modal, Panel, RichText, Screen, ScrollView, Widget
from game.ui.kit.screen import set_panel
from game.ui.play.board_link import board_state, ghost_of, picture_of, terrain_looks, wind_on_screen, yard_of
from game.ui.play.film import FilmScene
from game.ui.play.naming import NameField
from game.ui.play.offer import Offer
from game.ui.play.reel import Reel
from game.ui.play.ribbon import ribbon_modal, take_photo, to_png
from game.ui.play.wording import plain
from game.ui.shell.desk import Desk
from game.ui.shell.scene import ShellScene

WIDTH = 430
SHIFT = 0.17
"""How far right of the middle, in widths of the window, the place stands: the panel is at the left."""
FILM_S = 14.0
STILL_FPS = 30
Tile = tuple[int, int]


class Ground:
    """The valley before the first works: a camera that glides to a site, and the works that stand so far."""

    def __init__(self, ctx: Context, view: View) -> None:
        self.ctx = ctx
        self.view = view
        self.sheet = Sheet(ctx.assets / "sprites")
        self.sprites = set(self.sheet.sprites)
        state = board_state(view, terrain_looks(view, self.sprites), wind_on_screen(view), self.sprites)
        self.board = Board(ctx.assets, state, ctx.settings.reduced_motion, self.sheet)
        self.camera = Camera(state.rows, state.cols, 1.0, ctx.settings.reduced_motion)
        self.ghost: Ghost | None = None
        self.now_s = 20.0
        self._since_s = 1.0
        self._started = False

    def place_of(self, definition: BuildingDef, place: str) -> Tile:
        """Return the north corner of a works whose middle stands at a named place."""
        found = self.view.rules.places[place]
        return found.row - definition.size.rows // 2, found.col - definition.size.cols // 2

    def consider(self, definition: BuildingDef, place: str) -> None:
        """Show a works in the hand at a place, with the dust it would bring, and glide there."""
        row, col = self.place_of(definition, place)
        self.ghost = ghost_of(self.view, definition, row, col, True, self.sprites)
        aside = self.ctx.size[0] * SHIFT / 64 / self.camera.zoom
        self.camera.look_at(row + 1 + aside, col + 1 - aside, glide=self._started)
        self._since_s = 1.0

    def put_up(self, definition: BuildingDef, place: str) -> Tile:
        """Let a works stand at a place; returns its north corner."""
        row, col = self.place_of(definition, place)
        size = definition.size
        look = BuildingLook(
            f"{row},{col}", picture_of(self.view, definition, row, col, 1), row, col, size.cols, size.rows, 60,
            definition.smoke or "grey", yard=yard_of(definition),
        )  # fmt: skip
        self.take_down(definition, place)
        others = tuple(b for b in self.board.state.buildings if not _overlap(b, look))
        self.board.update(replace(self.board.state, buildings=(*others, look)))
        self.ghost = None
        self._since_s = 1.0
        return row, col

    def take_down(self, definition: BuildingDef, place: str) -> None:
        """Take a works away again."""
        row, col = self.place_of(definition, place)
        left = tuple(b for b in self.board.state.buildings if (b.row, b.col) != (row, col))
        self.board.update(replace(self.board.state, buildings=left))

    def update(self, seconds: float) -> bool:
        """Let the camera glide and boats drift."""
        self.camera.tick(seconds)
        self.now_s += seconds
        self._since_s += seconds
        moving = self.camera.moving or (self.board.animates and self._since_s >= 1 / STILL_FPS)
        if moving or self._since_s >= 1:
            self._since_s = 0.0
            return True
        return False

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the board with what is considered."""
        whole = surface.get_rect()
        self.board.draw(
            surface, whole, self.camera, self.now_s, None, self.ghost, self._marks(), 6.0 if self._started else None
        )
        self._started = True

    def _marks(self) -> tuple[Marker, ...]:
        if self.ghost is None:
            return ()
        return (Marker("outline", self.ghost.row, self.ghost.col, self.ghost.w, self.ghost.h),)


def _overlap(one: BuildingLook, other: BuildingLook) -> bool:
    return pygame.Rect(one.col, one.row, one.w, one.h).colliderect((other.col, other.row, other.w, other.h))


class SideScreen(Screen):
    """One panel at the left, as tall as it needs."""

    def arrange(self, room: pygame.Rect, scale: float) -> None:
        """Place the panel in the middle of the left side."""
        margin = round(16 * min(scale, 1.25))
        for panel in self.panels():
            wide, high = panel.measure(room.width - 2 * margin)
            rect = pygame.Rect(margin, 0, wide, min(high, room.height - 2 * margin))
            rect.centery = room.centery
            set_panel(panel, rect)


class PrologueScene(ShellScene):
    """The ribbons that are cut before a level begins."""

    name = "prologue"

    def __init__(self, desk: Desk, game: Game) -> None:
        """``game``: of the level, before its first turn."""
        self.game = game
        rules = game.rules
        assert rules.level.begins_with is not None
        self.before = rules.sibling(rules.level.begins_with.level)
        self.ribbons: tuple[RibbonDef, ...] = rules.level.prologue
        self.sites: dict[str, str] = {}
        self.names: dict[str, str] = {}
        self.photos: dict[str, bytes] = {}
        self.number = 0
        self.ground = Ground(desk.ctx, View(Game.new(self.before, game.world.seed)))
        self._site = ""
        super().__init__(desk, self.ground)
        self._begin()

    # -- one page
    @property
    def ribbon(self) -> RibbonDef:
        """The works of this page."""
        return self.ribbons[self.number]

    @property
    def definition(self) -> BuildingDef:
        """What is built on this page."""
        return self.before.buildings[self.ribbon.building]

    def _begin(self) -> None:
        """Show the page of another works."""
        kind = self.ribbon.building
        if kind in self.sites:
            self.ground.take_down(self.definition, self.sites[kind])
        usual = next((site for site in self.ribbon.sites if site.default), self.ribbon.sites[0])
        self._site = self.sites.get(kind, usual.place)
        self.rebuild()
        self.ground.consider(self.definition, self._site)

    def make_screen(self) -> Screen:
        """Return the page: what is asked, the sites, the name, and the ribbon."""
        ctx, definition = self.ctx, self.definition
        self.offers = {site.place: self._offer(site, number) for number, site in enumerate(self.ribbon.sites, 1)}
        names = [ctx.say(name) for name in definition.names]
        taken = set(self.names.values())
        now = self.names.get(self.ribbon.building) or next(
            (n for n in names if n not in taken), ctx.say(definition.name)
        )
        self.field = NameField(now, hint=Message("play.name_hint"), limit=LONGEST_NAME, width=300, name="prologue.name")
        self.field.on_enter = lambda _: self._cut()
        chips: list[Widget] = [
            Button(name, self._write(name), kind="quiet", name=f"prologue.name{n}") for n, name in enumerate(names)
        ]
        parts: list[Widget] = [
            RichText(plain(ctx, self.ribbon.text)),
            *self.offers.values(),
            Label(Message("campaign.ribbon_name"), "strong", "title"),
            self.field,
            Flow(chips, gap=4),
        ]
        page = ScrollView(Column(parts, gap=9), max(120.0, ctx.size[1] / ctx.style.scale - 170))
        skip = Button(
            Message("campaign.prologue_skip"),
            self.skip,
            kind="quiet",
            tip=Message("campaign.prologue_skip_tip"),
            name="prologue.skip",
        )
        cut = Button(Message("campaign.ribbon_cut"), self._cut, "ribbon", "return", "primary", name="prologue.cut")
        title = Message(
            "campaign.ribbon_title",
            {"number": self.number + 1, "count": len(self.ribbons), "building": definition.name},
        )
        body = Column([page, Flow([skip, cut], gap=8, align="end")], gap=12)
        screen = SideScreen()
        screen.add(Panel(body, title, "ribbon", WIDTH, 16, True, name="prologue"))
        return screen

    def _offer(self, site: SiteDef, number: int) -> Offer:
        text, hint = plain(self.ctx, site.text), plain(self.ctx, site.hint)
        return Offer(
            text, hint, self._press(site.place), site.place == self._site, hotkey=str(number), name=f"site.{site.place}"
        )

    def _press(self, place: str) -> Callable[[], None]:
        return lambda: self._consider(place)

    def _consider(self, place: str) -> None:
        self._site = place
        for other, offer in self.offers.items():
            offer.select(other == place)
        self.ground.consider(self.definition, place)

    def _write(self, name: str) -> Callable[[], None]:
        def run() -> None:
            self.field.text, self.field.cursor = name, len(name)
            self.field.touch()

        return run

    # -- the ribbon
    def _cut(self) -> None:
        """Cut the ribbon: the works stands, is photographed, and bears its name."""
        name = self.field.text.strip()
        if not name:
            self.root.toast(Message("campaign.name_missing"), "ribbon", "warn")
            return
        kind, definition = self.ribbon.building, self.definition
        self.sites[kind], self.names[kind] = self._site, name
        place = self.ground.put_up(definition, self._site)
        self.ctx.play("ribbon")
        self.ctx.play("crackers", near=0.7, after_s=0.6)
        size = definition.size.rows, definition.size.cols
        photo = take_photo(self.ground.board, place, size, self.ground.camera.zoom, self.ground.now_s)
        self.photos[kind] = to_png(photo)
        year = Message("shell.plain_year", {"year": max(definition.years[0], self.before.level.years[0])})
        card = ribbon_modal(self.ctx, definition, name, year, photo, self._next)
        card.set_closer(lambda: self._leave_card(card))
        self.root.open(card)

    def _leave_card(self, card: Modal) -> None:
        card.dismiss()
        self._next()

    def _next(self) -> None:
        if self.number + 1 < len(self.ribbons):
            self.number += 1
            self._begin()
        else:
            self._show_years()

    def on_escape(self) -> None:
        """Go back a page, from the first one to the title."""
        if self.number:
            self.number -= 1
            self._begin()
        else:
            self.desk.leave("title")

    # -- the years between
    def _show_years(self) -> None:
        """Play the years before, with the player's works, as a film."""
        rules, seed, turns = self.game.rules, self.game.world.seed, self.before.calendar.turns
        reel = Reel(
            self.ctx,
            lambda: rehearse(rules, seed, self.sites, self.names),
            turns,
            self.before.level.id,
            self.ground.sprites,
        )
        self.desk.show(FilmScene(self.desk, None, reel, self.before.level, self.enter, FILM_S))

    def skip(self) -> None:
        """Begin the level with the ribbons that are cut so far."""
        self.enter()

    def enter(self) -> None:
        """Give the command and begin the level."""
        if self.sites:
            refusal = self.game.submit(CutRibbons(dict(self.sites), dict(self.names)))
            if refusal is not None:
                self.ctx.play("refuse")
        pictures: dict[Tile, bytes] = {}
        for building in View(self.game).buildings():
            if building.kind in self.photos and building.name == self.names[building.kind]:
                pictures[building.row, building.col] = self.photos[building.kind]
        self.desk.enter(self.game, pictures)
