"""Briefing: what is said before the first turn, a card each, skippable; and the first task.

Behind the cards stands the print of the era; they stand low, so that it is seen. The city is seen when they are read.
Next: ``chapters.py``.
"""

from collections.abc import Callable

from game.text import Message
from game.ui.kit import Button, Card, Column, Flow, Icon, Label, Modal, Panel, RichText, Row, ScrollView, Widget
from game.ui.play.desk import Desk
from game.ui.play.wording import plain

AROUND = 174  # logical pixels of title, buttons and margins


class Briefing:
    """Walks through the cards; ``on_done`` runs when all are read or skipped."""

    def __init__(self, desk: Desk, on_done: Callable[[], None]) -> None:
        self.desk = desk
        self.on_done = on_done
        self.cards = desk.view.rules.level.briefing
        self.number = 0

    def start(self) -> None:
        """Show the first card; without cards nothing is shown."""
        if self.cards:
            self._open()
        else:
            self.on_done()

    def _open(self) -> None:
        card = self.desk.root.open(self._card())
        self.desk.root.focus.set(card.find("next"))

    def _card(self) -> Panel:
        ctx, view = self.desk.ctx, self.desk.view
        last = self.number == len(self.cards) - 1
        rows: list[Widget] = [RichText(plain(ctx, self.cards[self.number]))]
        if last:
            rows.append(self._goals())
        steps = Label(
            Message("play.briefing_step", {"number": self.number + 1, "count": len(self.cards)}), colour="dim"
        )
        skip = Button(
            Message("play.briefing_skip"), lambda: self._go(modal, len(self.cards)), kind="quiet", name="skip"
        )
        go = Message("play.briefing_begin") if last else Message("next")
        on = Button(go, lambda: self._go(modal, self.number + 1), "arrow_right", kind="primary", name="next")
        buttons = Flow([on] if last else [skip, on], gap=8, align="end")
        tallest = max(80, ctx.size[1] / ctx.style.scale - AROUND)
        body = [ScrollView(Column(rows, gap=10), tallest), Row([steps, Column([buttons], grow=1)], gap=10)]
        modal = Modal(Column(body, gap=12), view.rules.level.title, (), "book", 620, closable=False, name="briefing")
        modal.low = True
        modal.backdrop = view.rules.level.picture
        return modal

    def _goals(self) -> Widget:
        ctx, rows = self.desk.ctx, []
        for goal in self.desk.view.goals():
            words = f"**{plain(ctx, goal.title)}**  {plain(ctx, goal.text)}"
            rows.append(Row([Icon("star_empty", 22), RichText(words, grow=1)], gap=8))
        return Card([Label(Message("play.goals"), "strong", "title"), *rows], gap=5)

    def _go(self, modal: Modal, number: int) -> None:
        self.desk.root.close(modal)
        self.number = number
        if number < len(self.cards):
            self._open()
        else:
            self.on_done()
