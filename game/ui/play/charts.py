"""Charts: how the city went, season by season; the budget that adds up; the goods.

Limits are drawn as lines. What nobody could measure is not offered before the end card.
Next: ``game/ui/kit/chart.py``.
"""

from collections.abc import Callable, Sequence

from game.sim.definitions import MeterDef
from game.sim.past import whole_series
from game.sim.view import View
from game.text import Message
from game.ui.context import Context
from game.ui.kit import (
    Button,
    Chart,
    Column,
    Divider,
    Flow,
    Icon,
    Label,
    Limit,
    Modal,
    Row,
    ScrollView,
    Series,
    Tabs,
    Toggle,
    Widget,
)
from game.ui.play.desk import Desk
from game.ui.play.wording import icon_of
from game.ui.texts import MILLION, say_number

WIDTH = 760
AROUND = 176  # logical pixels of title, tabs and margins


def year_labels(view: View, count: int) -> list[str]:
    """Return the year of each turn played."""
    calendar = view.rules.calendar
    return [str(calendar.year(min(turn, calendar.turns - 1))) for turn in range(count)]


def chart_of(ctx: Context, view: View, meter: MeterDef, width: float, height: float, whole: bool = False) -> Chart:
    """Return the chart of one meter, with its limit; ``whole``: over all eras of the city."""
    values: list[int | None] = list(view.series(meter.id))
    labels = year_labels(view, len(values))
    if whole:
        years, values = whole_series(view, meter.id)
        labels = [str(year) for year in years]
    money = meter.shown == "money"
    scale = MILLION if money and ctx.language != "zh" else 1
    shown = [None if value is None else value / meter.per / scale for value in values]
    limits = [Limit(Message("limit"), meter.limit / meter.per / scale)] if meter.limit else []
    unit = (
        Message("play.chart_money") if money else Message("play.chart_unit", {"name": meter.name, "unit": meter.unit})
    )
    return Chart([Series(meter.name, shown)], labels, limits, unit, width, height)


class ChartPage(Column):
    """Buttons for the series and the chart of the chosen one."""

    def __init__(self, desk: Desk, width: float, tallest: float) -> None:
        """``tallest``: of the page; a chart is never taller than what is seen of it."""
        super().__init__([], 8)
        self.desk = desk
        self.wide = width
        self.high = max(70.0, min(250.0, tallest - 56))
        past = desk.view.world.past.values()
        self.meters = [
            meter
            for meter in desk.view.meters()
            if meter.chart and (desk.view.series(meter.id) or any(meter.id in series for series in past))
        ]
        self.buttons = [
            Button(meter.name, self._choose(number), icon=icon_of(desk.ctx.style, meter.icon), kind="quiet")
            for number, meter in enumerate(self.meters)
        ]
        self.whole = bool(desk.view.world.past)
        self.shown = 0
        self.choose(0)

    def _widen(self, whole: bool) -> None:
        self.whole = whole
        self.choose(self.shown)

    def _choose(self, number: int) -> Callable[[], None]:
        return lambda: self.choose(number)

    def choose(self, number: int) -> None:
        """Show another series."""
        if not self.meters:
            self.fill([Label(Message("play.chart_empty"), colour="dim")])
            return
        self.shown = number
        for place, button in enumerate(self.buttons):
            button.select(place == number)
        chart = chart_of(self.desk.ctx, self.desk.view, self.meters[number], self.wide, self.high, self.whole)
        past: list[Widget] = []
        if self.desk.view.world.past:
            past = [Toggle(Message("campaign.all_years"), self.whole, self._widen, name="charts.whole")]
        self.fill([chart, *past, Flow([*self.buttons], gap=4)])


def table(rows: Sequence[Sequence[Widget]], widths: Sequence[float]) -> Column:
    """Return rows of cells; all but the first cell end at the right edge of their column."""
    lines: list[Widget] = []
    for row in rows:
        cells: list[Widget] = []
        for cell, width in zip(row, widths, strict=True):
            box = Row([cell])
            if isinstance(cell, Label):
                cell.least = width
            cells.append(box)
        lines.append(Row(cells, gap=8))
    return Column(lines, gap=3, align="start")


def budget_page(ctx: Context, view: View) -> Widget:
    """Return this year's and last year's budget by line, with the sums."""
    now, before = view.budget()
    order = ["sales", "grants", "wages", "upkeep", "imports", "building", "events"]
    order += [line for line in (*now, *before) if line not in order]
    lines = [line for line in dict.fromkeys(order) if now.get(line) or before.get(line)]

    def amount(value: float, strong: bool = False) -> Label:
        colour = "dim" if not value else "good" if value > 0 else "bad"
        return Label(ctx.change(round(value / 1000)), "strong" if strong else "body", colour, "right", wrap=False)

    year = str(view.year)
    head = [
        Label(""),
        Label(Message("play.budget_now", {"when": year}), "strong", "title", "right"),
        Label(Message("play.budget_before", {"when": str(view.year - 1)}), "strong", "title", "right"),
    ]
    rows: list[list[Widget]] = [[*head]]
    for line in lines:
        name = Label(Message(f"budget.{line}"))
        rows.append([name, amount(now.get(line, 0)), amount(before.get(line, 0))])
    total = Label(Message("play.budget_sum"), "strong")
    rows.append([total, amount(sum(now.values()), True), amount(sum(before.values()), True)])
    treasury = Row(
        [
            Icon("money", 26),
            Label(Message("play.budget_treasury", {"amount": ctx.money(view.meter("money"))}), "strong", "title"),
        ]
    )
    return Column([table(rows, (220, 190, 190)), Divider(), treasury], gap=8)


def goods_page(ctx: Context, view: View) -> Widget:
    """Return what is in store, what was made so far, and the prices."""
    rows: list[list[Widget]] = [
        [
            Label(Message("play.goods_name"), "strong", "title"),
            *(
                Label(Message(f"play.goods_{word}"), "strong", "title", "right")
                for word in ("store", "made", "price", "import")
            ),
        ]
    ]
    for good, store, made in view.goods():
        found = view.rules.goods[good]
        name = Message("play.goods_unit", {"name": found.name, "unit": found.unit})
        price = ctx.money(found.price) if found.price else "-"
        bought = ctx.money(found.import_price) if found.import_price else "-"
        cells = [say_number(store), say_number(made), price, bought]
        rows.append([Label(name), *(Label(cell, align="right") for cell in cells)])
    return table(rows, (240, 80, 90, 110, 110))


def page_height(ctx: Context, around: float = 230) -> float:
    """Return how tall a page of a dialog may be, in logical pixels, so that tabs and buttons stay in sight."""
    return max(130.0, ctx.size[1] / ctx.style.scale - around)


def charts_modal(desk: Desk) -> Modal:
    """Return the dialog with charts, budget and goods."""
    ctx, view = desk.ctx, desk.view
    room = ctx.size[0] / ctx.style.scale - 90
    tallest = page_height(ctx, AROUND)
    pages: list[tuple[Message, Widget]] = [
        (Message("play.page_charts"), ScrollView(ChartPage(desk, min(WIDTH - 40, room), tallest), tallest)),
        (Message("play.page_budget"), ScrollView(budget_page(ctx, view), tallest)),
        (Message("play.page_goods"), ScrollView(goods_page(ctx, view), tallest)),
    ]
    return Modal(Tabs(pages, name="chart_tabs"), Message("play.charts_title"), (), "charts", WIDTH, name="charts")
