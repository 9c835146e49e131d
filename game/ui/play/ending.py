"""Ending: stars and goals, then what nobody could see beside the photographs of the opening days, then the record.

The order is the lesson: first what was wanted and reached, then what it left. Nothing here scolds: what a works paid for
stands beside what it let go. Next: ``charts.py``.
"""

from collections.abc import Callable, Mapping, Sequence

import pygame

from game.sim.building_view import BuildingView
from game.sim.definitions import MeterDef
from game.sim.inherit import is_told
from game.sim.joined import campaign_of
from game.sim.past import whole_series
from game.sim.view import View
from game.text import Localized, Message
from game.ui.board import Board, Sheet
from game.ui.kit import (
    Badge,
    Button,
    Card,
    Chart,
    Column,
    Flow,
    Label,
    Limit,
    Modal,
    Picture,
    RichText,
    Row,
    ScrollView,
    Series,
    Tabs,
    Widget,
)
from game.ui.play.board_link import board_state, terrain_looks, wind_on_screen
from game.ui.play.cards import goods_said, substances_said
from game.ui.play.charts import ChartPage, page_height
from game.ui.play.desk import Desk, Tile
from game.ui.play.fitting import one_bar
from game.ui.play.letters import letters_page
from game.ui.play.ribbon import from_png, take_photo
from game.ui.play.seals import goal_card, won
from game.ui.play.wording import marked, plain, say_with_unit, status_of, with_meters

WIDTH = 980
LOW = 480  # logical height of a window in which the buttons below the pages are icons alone
PHOTO = (168, 112)  # beside the words of a plaque
HUNG = ((900, 6, (298, 199)), (0, 4, (198, 132)))
"""From which logical height of the window on how many photographs hang on the first page, and how large."""


class Pages(Tabs):
    """Tabs that tell when another page is shown."""

    on_turn: Callable[[int], None] | None = None

    def turn(self, number: int) -> None:
        super().turn(number)
        if self.on_turn:
            self.on_turn(self.shown)


def _shrink(buttons: Sequence[Button]) -> None:
    """Let icons stand for words, which the tooltips keep."""
    for button in buttons:
        button.tip, button.text = button.text, ""


class Ending:
    """The end card: pages to walk through, leaving leads to the title."""

    def __init__(self, desk: Desk, pictures: Mapping[Tile, bytes], on_leave: Callable[[], None]) -> None:
        self.desk = desk
        self.pictures = pictures
        self.on_leave = on_leave
        # A city that goes on is told at its last end what nobody could see.
        self.told = is_told(desk.view.world, desk.view.rules)
        self.truth = View(desk.view.game, true_state=self.told)
        tallest = page_height(desk.ctx)
        wide = min(900, desk.ctx.size[0] / desk.ctx.style.scale - 90)
        pages: list[tuple[Message, Widget]] = [
            (Message("play.end.reached"), self._reached()),
            *([(Message("play.end.hidden"), self._hidden())] if self.told else []),
            (Message("play.end.record"), self._record()),
            (Message("play.end.charts"), ChartPage(desk, wide, tallest)),
            (Message("play.end.left_out"), self._left_out()),
        ]
        if (letters := letters_page(desk)) is not None:
            pages.insert(1, (Message("play.end.letters"), letters))
        views = [ScrollView(page, tallest) for _, page in pages]
        self.tabs = Pages([(word, view) for (word, _), view in zip(pages, views, strict=True)], name="end_tabs")
        self.next = Button(Message("next"), self._go_on, "arrow_right", kind="primary", name="end_next")
        self.leave = Button(Message("play.end.leave"), on_leave, "exit", kind="quiet", name="end_leave")
        again = Button(
            Message("play.end.again"), lambda: desk.ctx.ask("restart"), "undo", kind="quiet", name="end_again"
        )
        self.tabs.on_turn = lambda number: self.next.show(number + 1 < len(pages))
        film = Button(
            Message("campaign.film_see"), lambda: desk.ctx.ask("film"), "play1", kind="quiet", name="end_film"
        )
        what_if = Button(
            Message("campaign.whatif"), lambda: desk.ctx.ask("whatif"), "question", kind="quiet", name="end_whatif"
        )
        buttons = [film, what_if, again, self.leave, self.next]
        if desk.view.outcome == "ended" and self._following():
            self.next.kind = "button"
            buttons.append(self._way_on())
        if desk.view.outcome != "ended":
            back = Button(Message("play.end.back"), lambda: desk.ctx.ask("rewind"), "undo", name="end_back")
            buttons.insert(0, back)
        if desk.ctx.size[1] / desk.ctx.style.scale < LOW:
            _shrink([film, what_if, again, self.leave])
        body = Column([self.tabs, Flow(buttons, gap=8, align="end")], gap=12)
        level = desk.view.rules.level
        sign = "seal" if level.seals else "star_full"
        modal = Modal(body, level.title, (), sign, WIDTH, closable=False, name="ending")
        self.modal = one_bar(desk.ctx, modal, *views)
        self.modal.backdrop = desk.view.rules.level.picture

    def _following(self) -> str:
        """Return the level that this city can go on into: the campaign's next, or that of one which it can join."""
        rules = self.desk.view.rules
        campaign = campaign_of(rules)
        return campaign.parts[campaign.parts.index(rules.level.id) + 1] if campaign else rules.next_part

    def _way_on(self) -> Button:
        """Return the button that leads into the next level."""
        following = self.desk.view.rules.library.of("levels")[self._following()]
        words = Message("campaign.on_into", {"year": following.years[0]})
        return Button(words, lambda: self.desk.ctx.ask("hand_over"), "arrow_right", kind="primary", name="end_on")

    def _go_on(self) -> None:
        self.tabs.turn(self.tabs.shown + 1)
        if not self.next.visible:
            self.desk.root.focus.set(self.leave)

    def _filled(self, text: Localized) -> str:
        """Return a text with the meters of the truth in its gaps: now the level is over and it may be told."""
        return with_meters(self.desk.ctx, self.truth, text)

    # -- pages
    def _reached(self) -> Widget:
        desk, view = self.desk, self.desk.view
        goals = view.goals()
        said, _ = view.ending()
        top = won(view)
        if said:
            top.append(RichText(self._filled(said), grow=1))
        rows: list[Widget] = [Row(top, gap=16), *(goal_card(desk, goal) for goal in goals)]
        kept = self._photos()
        title = Message("play.end.opening_days" if kept else "play.end.today")
        size = self._hung()[1]
        if photos := [Picture(photo, *size, framed=True) for photo in kept or self._photos_today()]:
            rows += [Label(title, "strong", "title"), Flow(photos, gap=12)]
        return Column(rows, gap=8)

    def _hung(self) -> tuple[int, tuple[int, int]]:
        """Return how many photographs hang on the first page and how large each is."""
        height = self.desk.ctx.size[1] / self.desk.ctx.style.scale
        return next((most, size) for least, most, size in HUNG if height >= least)

    def _photos_today(self) -> list[pygame.Surface]:
        """Return pictures of the large works as they stand at the end, where no opening day was kept."""
        ctx, view = self.desk.ctx, self.desk.view
        sheet = Sheet(ctx.assets / "sprites")
        sprites = set(sheet.sprites)
        state = board_state(view, terrain_looks(view, sprites), wind_on_screen(view), sprites)
        board = Board(ctx.assets, state, True, sheet)
        works = self._named()[: self._hung()[0]]
        return [take_photo(board, (b.row, b.col), (b.rows, b.cols), 1.0, 0.0) for b in works]

    def _photos(self) -> list[pygame.Surface]:
        """Return the photographs of the opening days, oldest works first, as many as stand side by side."""
        found: list[pygame.Surface] = []
        for building in self._named():
            data = self.pictures.get((building.row, building.col))
            try:
                found += [from_png(data)] if data else []
            except pygame.error:
                continue
        return found[: self._hung()[0]]

    def _hidden(self) -> Widget:
        view = self.desk.view
        _, hidden = view.ending()
        rows: list[Widget] = [RichText(self._filled(text)) for text in hidden]
        for meter in self.truth.meters():
            if meter.hidden and meter.chart and meter.limit and len(self._told(meter)) > 1:
                rows.append(self._chart(meter))
                break
        plaques = [self._plaque(building) for building in self._named()]
        if plaques:
            rows.append(Label(Message("play.end.opening_days"), "strong", "title"))
            rows += [Row(plaques[n : n + 2], gap=10, align="fill") for n in range(0, len(plaques), 2)]
        return Column(rows, gap=10)

    def _told(self, meter: MeterDef) -> list[tuple[int, int]]:
        """Return the years and values of a meter that may be told now."""
        whole = zip(*whole_series(self.desk.view, meter.id), strict=True)
        return [(year, value) for year, value in whole if value is not None]

    def _chart(self, meter: MeterDef) -> Widget:
        """The chart of what nobody could measure, all eras of this city in a row, with the later limit and its year."""
        ctx, view = self.desk.ctx, self.desk.view
        told = self._told(meter)
        labels, values = [str(year) for year, _ in told], [value for _, value in told]
        crossed = next((year for year, value in told if value > meter.limit), 0)
        limit = Limit(Message("play.end.later_limit"), meter.limit / meter.per)
        unit = Message("play.chart_unit", {"name": meter.name, "unit": meter.unit})
        shown = [value / meter.per for value in values]
        width = min(900.0, ctx.size[0] / ctx.style.scale - 90)
        chart = Chart([Series(meter.name, shown)], labels, [limit], unit, width, 165, name="soil_chart")
        words = Message("play.end.crossed", {"when": str(crossed)}) if crossed else Message("play.end.not_crossed")
        if view.ground.mode and crossed >= view.rules.level.years[0]:
            words = Message("play.end.crossed_known", {"when": str(crossed)})
        return Column([chart, RichText(f"[{'bad' if crossed else 'good'}]{ctx.say(words)}[/]")], gap=4)

    def _named(self) -> list[BuildingView]:
        """Return the large works, those with a photograph first, oldest first."""
        view = self.desk.view
        large = [b for b in view.buildings() if view.rules.buildings[b.kind].large]
        return sorted(large, key=lambda b: ((b.row, b.col) not in self.pictures, b.built_year))

    def _plaque(self, building: BuildingView) -> Widget:
        ctx, view = self.desk.ctx, self.desk.view
        definition = view.rules.buildings[building.kind]
        made, let_go = view.life_of(building.row, building.col)
        lines = [f"**{marked(ctx, building.name)}**  [dim]{building.built_year}[/]"]
        if made:
            lines.append(f"{ctx.say(Message('play.life_made'))} {goods_said(ctx, view, made)}")
        lines.append(ctx.say(Message("play.life_jobs", {"jobs": definition.jobs * building.lines})))
        if let_go:
            all_known = View(view.game, true_state=True)
            shown = {
                s: n
                for s, n in let_go.items()
                if n and view.rules.substances[s].soil or view.rules.substances[s].visible
            }
            if said := substances_said(ctx, all_known, shown):
                lines.append(f"[warn]{ctx.say(Message('play.life_let_go'))}[/] {said}")
        parts: list[Widget] = []
        data = self.pictures.get((building.row, building.col))
        if data:
            try:
                parts.append(Picture(from_png(data), *PHOTO))
            except pygame.error:
                parts.clear()
        parts.append(Column([RichText("\n".join(lines))], grow=1))
        return Card([Row(parts, gap=10)], grow=1)

    def _record(self) -> Widget:
        ctx, view = self.desk.ctx, self.desk.view
        rows: list[Widget] = [RichText(Message("play.end.record_text"))]
        known = {meter.id for meter in self.truth.meters()}
        for line in view.rules.level.record:
            if line.meter not in known:
                continue
            meter = view.rules.meters[line.meter]
            value = say_with_unit(ctx, meter, self.truth.meter(meter.id))
            mine = (
                f"**{ctx.say(Message('play.end.your_city'))}** {plain(ctx, meter.name)}: [title]{plain(ctx, value)}[/]"
            )
            badge = Badge(status_of(view, line.facts, "model"), self._opener(line.facts))
            words = Column([RichText(mine), RichText(plain(ctx, line.text))], gap=3, grow=1)
            rows.append(Card([Row([words, badge], gap=12)]))
        return Column(rows, gap=8)

    def _opener(self, facts: tuple[str, ...]) -> Callable[[], None]:
        return lambda: self.desk.show_facts(facts)

    def _left_out(self) -> Widget:
        ctx = self.desk.ctx
        lines = [f"- {plain(ctx, line)}" for line in self.desk.view.rules.level.leaves_out]
        return RichText("\n".join([ctx.say(Message("play.leaves_out_text")), "", *lines]))
