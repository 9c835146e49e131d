"""Palette: what can be built, by group, and the tools beside it.

A building of later years stands there greyed, with the year in its card: what is to come is part of the plan.
Next: ``tools.py`` for what a choice puts into the hand.
"""

from collections.abc import Callable

import pygame

from game.sim.definitions import BuildingDef, TrackDef
from game.text import Message
from game.ui.kit import Button, Column, Flow, Item, ListBox, Modal, Panel, Row, Say, ScrollView, Spacer, Tile, Widget
from game.ui.play.cards import building_card
from game.ui.play.charts import page_height
from game.ui.play.desk import Desk
from game.ui.play.ground_tiles import GROUP, ground_tiles, list_ground, refresh_ground, relabel_ground
from game.ui.play.wording import icon_of, plain, short_money

TILE_WIDTH = 100
TOOL_KEYS = {"demolish": "x", "pipette": "q"}
MOST_WORDS = 4
"""Where there are more groups than this, only the one in view says its name."""


class Palette:
    """The panel at the bottom. ``pictures`` gives the surface of a sprite."""

    def __init__(self, desk: Desk, picture: Callable[[BuildingDef], pygame.Surface | None]) -> None:
        self.desk = desk
        self.picture = picture
        offered = desk.view.offered()
        self.groups = [g for g in desk.view.rules.library.of("groups") if any(d.group == g for d in offered)]
        self.land = ground_tiles(desk)
        if self.land:
            self.groups.append(GROUP)
        self.shown = 0
        self.chosen: tuple[str, str] = ("", "")
        self.tabs = [self._make_tab(number, group) for number, group in enumerate(self.groups)]
        self.tiles = {d.id: self._make_tile(d) for d in offered}
        self.tools: dict[tuple[str, str], Tile | Button] = {
            ("track", track): self._make_track(desk.view.rules.tracks[track]) for track in desk.view.rules.level.tracks
        }
        many = len(self.groups) > MOST_WORDS
        beside: list[Widget] = []
        for word in ("demolish", "pipette"):
            self.tools[word, ""] = tool = self._make_sign(word) if many else self._make_tool(word)
            beside += [tool] if many else []
        self.row = Flow([], gap=5, align="centre", even=True)
        self.full = Column([Row([*self.tabs, *([Spacer(10)] if many else []), *beside], gap=4), self.row], gap=6)
        self.bar = Row([*self._bar_buttons()], gap=2)
        self.panel = Panel(self.full, padding=7, name="palette")
        self.turn(0)

    # -- parts
    def _make_tab(self, number: int, group: str) -> Button:
        if group == GROUP:
            return Button(
                "", lambda: self.turn(number), "soil", kind="quiet", tip=Message("play.tab_land"), name=f"tab_{group}"
            )
        found = self.desk.view.rules.library.of("groups")[group]
        icon = icon_of(self.desk.ctx.style, found.icon, "homes")
        return Button("", lambda: self.turn(number), icon=icon, kind="quiet", tip=found.name, name=f"tab_{group}")

    def _group_name(self, number: int) -> Say:
        found = self.desk.view.rules.library.of("groups").get(self.groups[number])
        name: Say = found.name if found else Message("play.tab_land")
        return name

    def _make_tile(self, definition: BuildingDef) -> Tile:
        return Tile(
            definition.name,
            lambda: self.desk.take("build", definition.id),
            picture=self.picture(definition),
            cost=self._cost(definition.cost),
            hotkey=definition.key.lower(),
            tip=lambda: building_card(self.desk.ctx, self.desk.view, definition),
            width=TILE_WIDTH,
            name=f"build_{definition.id}",
        )

    def _make_track(self, track: TrackDef) -> Tile:
        def tip() -> Say:
            ctx = self.desk.ctx
            price = Message("play.track_price", {"cost": track.cost, "bridge": track.bridge_cost})
            return f"**{plain(ctx, track.name)}**\n{plain(ctx, track.text)}\n\n{ctx.say(price)}"

        icon = icon_of(self.desk.ctx.style, track.icon, track.id)
        return Tile(
            track.name,
            lambda: self.desk.take("track", track.id),
            icon=icon,
            cost=self._cost(track.cost),
            hotkey=track.key.lower(),
            tip=tip,
            width=74,
            name=f"tool_{track.id}",
        )

    def _make_tool(self, word: str) -> Tile:
        return Tile(
            Message(f"play.tool_{word}"),
            lambda: self.desk.press(word),
            icon=word,
            hotkey=TOOL_KEYS[word],
            tip=Message(f"play.tip_{word}"),
            width=74,
            name=f"tool_{word}",
        )

    def _make_sign(self, word: str) -> Button:
        """Return a tool as an icon beside the tabs: where there are many groups, the row below belongs to the buildings."""
        tip = Message("play.tip_key", {"what": Message(f"play.tip_{word}"), "key": TOOL_KEYS[word].upper()})
        return Button(
            "", lambda: self.desk.press(word), word, TOOL_KEYS[word], kind="quiet", tip=tip, name=f"tool_{word}"
        )

    def _bar_buttons(self) -> list[Button]:
        """Return the palette for large letters in a small window: icons alone, a group opens as a list."""
        found = self.desk.view.rules.library.of("groups")
        icons = self.desk.ctx.style
        buttons = [
            Button(
                "",
                self._lister(group),
                icon=icon_of(icons, found[group].icon, "homes") if group in found else "soil",
                kind="quiet",
                tip=found[group].name if group in found else Message("play.tab_land"),
            )
            for group in self.groups
        ]
        for tool, what in self.tools:
            tile = self.tools[tool, what]
            buttons.append(
                Button(
                    "", tile.on_press, icon=tile.icon, hotkey="", kind="quiet", tip=tile.tip, name=f"bar_{what or tool}"
                )
            )
        return buttons

    def _lister(self, group: str) -> Callable[[], None]:
        return lambda: self._list(group)

    def _list(self, group: str) -> None:
        if group == GROUP:
            list_ground(self.desk)
            return
        ctx, view = self.desk.ctx, self.desk.view
        found = [d for d in view.offered() if d.group == group]

        def item(d: BuildingDef) -> Item:
            locked = not view.rules.years_fit(d.years, view.year)
            return Item(plain(ctx, d.name), "lock" if locked else "money", self._cost(view.green.price(d.id)))

        def choose(number: int) -> None:
            modal.dismiss()
            self.desk.take("build", found[number].id)

        rows = ScrollView(ListBox([item(d) for d in found], choose), page_height(ctx) + 60)
        modal = Modal(rows, view.rules.library.of("groups")[group].name, (), "stack", 560, name="build_list")
        self.desk.root.open(modal)

    def set_compact(self, compact: bool) -> None:
        """Show icons alone, or tiles."""
        wanted = self.bar if compact else self.full
        if self.panel.child is not wanted:
            self.panel.put(wanted)

    def _cost(self, cost: int) -> str:
        return short_money(cost, self.desk.ctx.language)

    # -- what is shown
    def turn(self, number: int) -> None:
        """Show another group."""
        self.shown = number % max(1, len(self.groups))
        for place, tab in enumerate(self.tabs):
            tab.select(place == self.shown)
            tab.say(self._group_name(place) if place == self.shown or len(self.tabs) <= MOST_WORDS else "")
        group = self.groups[self.shown] if self.groups else ""
        if group == GROUP:
            self.row.fill([*self.land.values()])
            return
        buildings = [tile for d, tile in self.tiles.items() if self.desk.view.rules.buildings[d].group == group]
        self.row.fill([*buildings, *(tool for tool in self.tools.values() if isinstance(tool, Tile))])

    def show_group_of(self, building: str) -> None:
        """Turn to the group in which a building stands."""
        group = self.desk.view.rules.buildings[building].group
        if group in self.groups and self.groups[self.shown] != group:
            self.turn(self.groups.index(group))

    def choose(self, tool: str, what: str) -> None:
        """Mark what is in the hand."""
        if tool == "build":
            self.show_group_of(what)
        for building, tile in self.tiles.items():
            tile.select(tool == "build" and what == building)
        if (tool, what) in self.land and self.groups[self.shown] != GROUP:
            self.turn(self.groups.index(GROUP))
        for key, sign in (*self.tools.items(), *self.land.items()):
            sign.select((tool, what) == key)

    def relabel(self) -> None:
        """Say the prices in the language of now."""
        for building, tile in self.tiles.items():
            tile.set(cost=self._cost(self.desk.view.green.price(building)))
        relabel_ground(self.desk, self.land)
        for (tool, what), sign in self.tools.items():
            if tool == "track":
                sign.set(cost=self._cost(self.desk.view.rules.tracks[what].cost))

    def refresh(self) -> None:
        """Follow the year, the money and the ground."""
        refresh_ground(self.desk, self.land)
        view = self.desk.view
        money = view.meter("money") if "money" in view.rules.meters else 0
        for building, tile in self.tiles.items():
            definition = view.rules.buildings[building]
            price = view.green.price(building)
            tile.set_affordable(price <= money)
            if tile.cost != self._cost(price):
                tile.set(cost=self._cost(price))
            locked = not view.rules.years_fit(definition.years, view.year)
            if locked != tile.locked or tile.enabled == locked:
                tile.locked = locked
                tile.enable(not locked)
                tile.touch()
