"""Inspector: what stands at a place, why it is in its state, what it made and let go, and what can be done with it.

A works shows its ledger with benefit and harm side by side; a tile of land shows its quarter and its water.
Next: ``cards.py`` for the words of a building.
"""

from collections.abc import Callable, Iterator

import pygame

from game.sim.behaviours import Makes, Yard
from game.sim.building_view import BuildingView
from game.sim.catalogue import behaviour
from game.sim.commands import ExpandWorks, Operate, Upgrade
from game.sim.definitions import BuildingDef
from game.sim.words import Command
from game.text import Message
from game.ui.kit import (
    Badge,
    Banner,
    Button,
    Card,
    Column,
    Flow,
    Label,
    Meter,
    Panel,
    Picture,
    RichText,
    Row,
    Widget,
    escape,
)
from game.ui.play.cards import does_lines, goods_said, substances_said, upgrade_card
from game.ui.play.desk import Desk, Tile
from game.ui.play.field_parts import dose_of, field_parts
from game.ui.play.lenses import dust_days, water_substance
from game.ui.play.tools import track_at
from game.ui.play.way_cards import card_button, park_line, path_line
from game.ui.play.wording import icon_of, joined, name_said, plain, river_class, status_of

WIDTH = 322
STATE_LOOKS = {
    "building": ("calendar", "info"),
    "running": ("check", "good"),
    "slow": ("warning", "warn"),
    "idle": ("warning", "bad"),
    "closed": ("lock", "dim"),
    "derelict": ("close", "dim"),
    "heritage": ("keep", "title"),
}

SETTLED = ("derelict", "heritage")


def gives_of(definition: BuildingDef) -> set[str]:
    """Return the goods that a building makes."""
    return {good for one in definition.does if isinstance(one, Makes) for good in one.gives}


class Inspector:
    """The panel on the right. ``picture`` gives the surface of a building's sprite."""

    def __init__(self, desk: Desk, picture: Callable[[BuildingDef], pygame.Surface | None]) -> None:
        self.desk = desk
        self.picture = picture
        self.place: Tile | None = None
        self.panel = Panel(
            Column(), " ", width=WIDTH, padding=11, on_close=lambda: desk.inspect(None), name="inspector"
        )
        self.panel.visible = False
        self._known: tuple[object, ...] = ()

    def show(self, place: Tile | None) -> None:
        """Show what stands at a place; None closes the panel."""
        self.place = place
        self._known = ()
        self.refresh()

    def refresh(self) -> None:
        """Follow the city; made anew only when something here changed."""
        ctx, view = self.desk.ctx, self.desk.view
        if self.place is None:
            self.panel.show(False)
            return
        building = view.building_at(*self.place)
        key = (self.place, view.revision, ctx.language)
        if key == self._known:
            return
        self._known = key
        offset = self.panel.scroll.offset
        if building:
            definition = view.rules.buildings[building.kind]
            self.panel.icon = ""
            self.panel.retitle(name_said(ctx, building.name))
            self.panel.put(Column(list(self._building_parts(building, definition)), gap=8))
        else:
            land, water, _ = view.land_at(*self.place)
            self.panel.retitle(water or land.name)
            self.panel.put(Column(list(self._land_parts(self.place)), gap=8))
        self.panel.scroll.offset = offset
        self.panel.show(True)

    # -- a building
    def _building_parts(self, building: BuildingView, definition: BuildingDef) -> Iterator[Widget]:
        ctx, view = self.desk.ctx, self.desk.view
        picture = self.picture(definition)
        kind = "" if isinstance(building.name, type(definition.name)) and building.name == definition.name else "named"
        facts: list[Widget] = [Label(definition.name, "strong", "accent")] if kind else []
        facts.append(Label(Message("play.built_year", {"year": building.built_year}), colour="dim"))
        if definition.most_lines > 1:
            facts.append(
                Label(Message("play.lines", {"lines": building.lines, "most": definition.most_lines}), colour="dim")
            )
        status = status_of(view, definition.facts, definition.status)
        facts.append(Badge(status, (lambda: self.desk.show_facts(definition.facts)) if definition.facts else None))
        head: list[Widget] = [Column(facts, gap=3, align="start", grow=1)]
        yield Row([Picture(picture, 112, 92), *head] if picture else head, gap=10)
        icon, tone = STATE_LOOKS[building.state]
        words = f"**{ctx.say(Message(f'play.state.{building.state}'))}**"
        if behaviour(definition, Makes) and building.state in ("running", "slow", "idle"):
            words += " " + ctx.say(Message("play.activity", {"percent": building.activity}))
        if building.reason:
            words += f" {ctx.say(building.reason)}"
        yield Banner(words, icon, tone)
        if cure := self._cure(building):
            yield RichText(cure)
        if (card := view.green.card_at(building.row, building.col)) is not None:
            yield card_button(self.desk, card)
        if (park := park_line(self.desk, building.row, building.col)) is not None:
            yield RichText(park)
        yield self._ledger(building, definition)
        if building.state in SETTLED:
            return
        yield from self._works(building, definition)
        yield Flow(list(self._buttons(building, definition)), gap=6)

    def _cure(self, building: BuildingView) -> str:
        """Return what would help a works that is short of a good or of rails, as markup; empty for all others."""
        ctx, view, reason = self.desk.ctx, self.desk.view, building.reason
        if reason is None or building.state not in ("slow", "idle"):
            return ""
        said: list[str] = []
        if reason.key == "reason.no_rail":
            yards = [d.name for d in view.available() if behaviour(d, Yard)]
            if yards:
                said.append(ctx.say(Message("play.cure_rail", {"yard": yards[0]})))
        good = next((g for g in view.rules.goods.values() if g.name == reason.params.get("good")), None)
        if good is not None:
            makers = [plain(ctx, d.name) for d in view.available() if good.id in gives_of(d)]
            if makers:
                what = joined(ctx, makers)
                said.append(f"{ctx.say(Message('play.cure_make', {'good': good.name}))} **{what}**")
            if good.import_price:
                said.append(ctx.say(Message("play.cure_import", {"price": good.import_price, "unit": good.unit})))
        return "\n".join(f"- {line}" for line in said)

    def _ledger(self, building: BuildingView, definition: BuildingDef) -> Widget:
        """What it does in a year, and what its whole life brought: made, let go, work for people."""
        ctx, view = self.desk.ctx, self.desk.view
        does = "\n".join(does_lines(ctx, view, definition, building.lines, False))
        rows: list[Widget] = [] if building.state in SETTLED else [RichText(does)]
        made, let_go = view.life_of(building.row, building.col)
        life = []
        if made:
            life.append(ctx.say(Message("play.life_made")) + " " + goods_said(ctx, view, made))
        if definition.jobs:
            life.append(ctx.say(Message("play.life_jobs", {"jobs": definition.jobs * building.lines})))
        if said := substances_said(ctx, view, let_go):
            life.append(f"[warn]{ctx.say(Message('play.life_let_go'))}[/] {said}")
        if life:
            rows.append(Label(Message("play.life"), "strong", "title"))
            rows.append(RichText("\n".join(life)))
        return Card(rows, gap=5)

    def _works(self, building: BuildingView, definition: BuildingDef) -> Iterator[Widget]:
        """Yield the upgrades: those it has, those it can have with price or reason."""
        ctx, view = self.desk.ctx, self.desk.view
        for word in definition.upgrades:
            upgrade = view.rules.upgrades[word]
            if word in building.upgrades:
                yield RichText(f"{{icon:check}} [good]{plain(ctx, upgrade.name)}[/]")
                continue
            command = Upgrade(building.row, building.col, word)
            yield self._offer(upgrade.name, command, "filter", upgrade_card(ctx, view, upgrade), f"upgrade_{word}")

    def _offer(self, name: object, command: Command, icon: str, tip: str, widget: str) -> Button:
        """Return a button for a command with its price; greyed with the reason when refused."""
        ctx = self.desk.ctx
        preview = self.desk.view.preview(command)
        words = Message("play.offer", {"what": name, "cost": preview.cost})  # type: ignore[dict-item]
        if preview.refusal:
            tip = f"{tip}\n\n{{icon:cross}} [bad]{ctx.say(preview.refusal)}[/]"
        return Button(
            words,
            lambda: self._do(command),
            icon=icon_of(ctx.style, icon),
            tip=tip,
            enabled=preview.refusal is None,
            align="left",
            name=widget,
        )

    def _do(self, command: Command) -> None:
        self.desk.submit(command, "place")

    def _buttons(self, building: BuildingView, definition: BuildingDef) -> Iterator[Widget]:
        place = (building.row, building.col)
        if definition.most_lines > 1:
            tip = self.desk.ctx.say(Message("play.expand_tip", {"jobs": definition.jobs}))
            yield self._offer(Message("play.expand"), ExpandWorks(*place), "plus", tip, "expand")
        if behaviour(definition, Makes) and building.state != "building":
            opening = building.state == "closed"
            yield Button(
                Message("play.open" if opening else "play.shut"),
                lambda: self._do(Operate(*place, opening)),
                icon="check" if opening else "lock",
                tip=Message("play.open_tip" if opening else "play.shut_tip"),
                name="operate",
            )
        if definition.large:
            yield Button(Message("play.rename"), lambda: self.desk.ask_name(place), icon="ribbon", name="rename")
        yield Button(
            Message("play.tool_demolish"),
            lambda: self.desk.ask_demolish(place),
            "demolish",
            kind="danger",
            name="demolish_it",
        )

    # -- land
    def _land_parts(self, place: Tile) -> Iterator[Widget]:
        ctx, view = self.desk.ctx, self.desk.view
        land, water, district = view.land_at(*place)
        lines = []
        if water:
            found = view.class_at(*place, water_substance(view)) if water_substance(view) else 0
            lines.append(f"{{icon:river}} {plain(ctx, land.name)}")
            if found:
                lines.append(ctx.say(Message("play.lens.river_here", {"class": river_class(found)})))
        else:
            lines.append(ctx.say(Message("play.land.dust", {"days": int(dust_days(view)[place])})))
        if laid := track_at(view, place):
            track = view.rules.tracks[laid]
            lines.append(f"{{icon:{icon_of(ctx.style, track.icon, 'road')}}} {plain(ctx, track.name)}")
        if land.farm:
            lines.append(f"{{icon:rice}} {ctx.say(Message('play.land.farm'))}")
        if land.homes:
            lines.append(f"{{icon:homes}} {ctx.say(Message('play.land.homes', {'homes': land.homes}))}")
        if land.build and not water and land.build_percent != 100:
            lines.append(ctx.say(Message("play.land.percent", {"percent": land.build_percent})))
        elif not land.build and not water:
            lines.append(ctx.say(Message("refusal.land", {"land": land.name})))
        if (path := path_line(self.desk, place)) is not None:
            lines.append(path)
        yield from field_parts(self.desk, place)
        yield RichText("\n".join(lines))
        for name, people, homes, health, dust in view.districts():
            if name == district:
                rows: list[Widget] = [Label(name, "strong", "title")]
                params = {"people": people, "homes": homes}
                rows.append(RichText(f"{{icon:people}} {escape(ctx.say(Message('play.land.people', params)))}"))
                tone = "good" if health >= 60 else "warn" if health >= 40 else "bad"
                rows.append(Meter(health, 100, Message("play.health"), "health", str(health), tone))
                limit = view.rules.meters["dust_days"].limit if "dust_days" in view.rules.meters else 0
                tone = "bad" if limit and dust > limit else "good"
                if carried := dose_of(view, name):
                    rows.append(RichText(f"{{icon:test_lot}} {ctx.say(carried)}"))
                rows.append(Meter(dust, 120, Message("play.dust"), "dust", str(dust), tone, limit or None))
                yield Card(rows, gap=5)
