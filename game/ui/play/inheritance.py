"""Inheritance: three debts and three gifts, named before the briefing of an era that goes on with a city.

Harm and benefit stand side by side, and only what people can know is told. Next: ``briefing.py``.
"""

from collections.abc import Callable

from game.sim.era_definitions import LegacyDef
from game.sim.legacies import legacies
from game.sim.view import View
from game.text import Localized, Message
from game.ui.context import Context
from game.ui.kit import Button, Card, Column, Flow, Icon, Label, Modal, RichText, Row, ScrollView, Widget
from game.ui.play.desk import Desk
from game.ui.play.fitting import one_bar
from game.ui.play.wording import icon_of, plain, say_meter
from game.ui.shell.boxes import Columns

WIDTH = 900
TALLEST = 520
LEAST_COLUMN = 330


def inheritance_modal(desk: Desk, on_close: Callable[[], None]) -> Modal:
    """Return the card of three debts and three gifts, side by side, before the new briefing."""
    ctx, view = desk.ctx, desk.view
    debts, gifts = legacies(view)
    cards: list[Widget] = [
        Card([Label(Message("campaign.debts"), "heading", "title"), *_rows(ctx, view, debts)], gap=9),
        Card([Label(Message("campaign.gifts"), "heading", "title"), *_rows(ctx, view, gifts)], gap=9),
    ]
    page = ScrollView(Columns(cards, LEAST_COLUMN), TALLEST)
    on = Button(
        Message("play.go_on"), lambda: _close(modal, on_close), "arrow_right", "return", "primary", name="inherit.go"
    )
    body = Column([page, Flow([on], align="end")], gap=12)
    modal = Modal(body, Message("campaign.inherit_title"), (), "scroll", WIDTH, closable=False, name="inheritance")
    modal.backdrop = view.rules.level.picture
    modal.low = True
    return one_bar(ctx, modal, page)


def _close(modal: Modal, on_close: Callable[[], None]) -> None:
    modal.dismiss()
    on_close()


def _rows(ctx: Context, view: View, told: list[tuple[LegacyDef, Localized]]) -> list[Widget]:
    """Return one row for each legacy: its picture, its name and what is told of it."""
    gaps: dict[str, int | float | str | Localized | Message] = {
        meter.id: say_meter(ctx, meter, view.meter(meter.id)) for meter in view.meters()  # the texts name the unit
    }
    rows: list[Widget] = []
    for legacy, text in told:
        words = f"**{plain(ctx, legacy.title)}**\n{plain(ctx, ctx.texts.fill(text, gaps))}"
        icon = Icon(icon_of(ctx.style, legacy.icon, "scroll"), 34)
        rows.append(Row([icon, RichText(words, grow=1)], gap=10, align="start"))
    return rows
