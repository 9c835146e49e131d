"""Cards panel: the firms that a city has to deal with: a list, and of the chosen card its four ways beside each other.

Each way says what it costs, how long a crew is busy, what becomes of jobs, tax and smoke, and why it is closed. A move asks for
its park on the map, where the plume at the new place is seen before anything is decided. Next: ``way_cards.py``, ``moving.py``.
"""

from game.sim.green_commands import Settle
from game.sim.green_view import CardView
from game.text import Message
from game.ui.kit import Column, Item, ListBox, Modal, RichText, Row, ScrollView, Widget
from game.ui.play.charts import page_height
from game.ui.play.desk import Desk
from game.ui.play.fitting import one_bar
from game.ui.play.way_cards import action_icon, card_parts, firms_said, own_name, status_said
from game.ui.play.wording import plain

WIDE, LIST_WIDTH, NARROW = 1140, 300, 760
ROOMY = (1100, 600)  # logical pixels of a window in which list and card stand side by side
AROUND = 128


class CardsPage:
    """The dialog of the cards; ``chosen`` stands open at first."""

    def __init__(self, desk: Desk, chosen: str = "") -> None:
        self.desk = desk
        ctx = desk.ctx
        wide, high = (side / ctx.style.scale for side in ctx.size)
        self.side_by_side = wide >= ROOMY[0] and high >= ROOMY[1]
        self.cards = desk.view.green.cards()
        self.shown = next((n for n, card in enumerate(self.cards) if card.id == chosen), self._first_open())
        self.list = ListBox([], self.choose, self.shown, name="cards_list")
        self.detail = Column([], gap=8, name="card_detail")
        self._fill()
        self.modal = self._both() if self.side_by_side else self._list_alone()

    def _first_open(self) -> int:
        return next((n for n, card in enumerate(self.cards) if card.status == "open"), 0)

    def _both(self) -> Modal:
        room = page_height(self.desk.ctx, AROUND)
        left = ScrollView(Column([self._crews(), self.list], gap=6), room)
        right = ScrollView(self.detail, room, grow=1)
        body = Row([_Fixed(left, LIST_WIDTH), right], gap=14, align="start")
        return one_bar(self.desk.ctx, Modal(body, self._title(), (), "firm", WIDE, name="cards"), right, left)

    def _list_alone(self) -> Modal:
        page = ScrollView(Column([self._crews(), self.list], gap=6), page_height(self.desk.ctx, AROUND))
        return one_bar(self.desk.ctx, Modal(page, self._title(), (), "firm", NARROW, name="cards"), page)

    def _title(self) -> Message:
        firms = sum(card.definition.firms for card in self.cards)
        dealt = sum(card.definition.firms for card in self.cards if card.status in ("settled", "gone"))
        return Message("play.cards.title", {"dealt": dealt, "firms": firms})

    def _crews(self) -> Widget:
        free, whole = self.desk.view.green.crews()
        said = self.desk.ctx.say(Message("play.cards.crews", {"free": free, "all": whole}))
        return RichText(f"{{icon:crew}} {said}" if free else f"{{icon:crew}} [warn]{said}[/]")

    def _fill(self) -> None:
        self.list.fill([self._item(card) for card in self.cards], self.shown)
        if self.side_by_side and self.cards:
            room = min(WIDE, self.desk.ctx.size[0] / self.desk.ctx.style.scale) - LIST_WIDTH - 70
            self.detail.fill(card_parts(self.desk, self.cards[self.shown], self.act, self.show_place, room))

    def _item(self, card: CardView) -> Item:
        ctx = self.desk.ctx
        name = plain(ctx, own_name(ctx, self.desk.view, card))
        working = card.status == "working"
        return Item(f"**{name}**", action_icon(card), status_said(card) if working else firms_said(card))

    # -- what is done
    def choose(self, number: int) -> None:
        """Show another card; in a small window as a page of its own."""
        self.shown = number
        self._fill()
        if not self.side_by_side:
            card = self.cards[number]
            self.modal.dismiss()
            parts = card_parts(self.desk, card, self.act, self.show_place, 0, titled=False)
            page = ScrollView(Column(parts, gap=8), page_height(self.desk.ctx, AROUND))
            self.modal = Modal(page, card.definition.name, (), "firm", NARROW, name="card")
            self.desk.root.open(one_bar(self.desk.ctx, self.modal, page))

    def act(self, card: CardView, way: str) -> None:
        """Take a way; a move is decided on the map."""
        self.modal.dismiss()
        if way == "move":
            self.desk.take("move", card.id)
            return
        self.desk.submit(Settle(card.id, way), "stamp")  # type: ignore[arg-type]

    def show_place(self, card: CardView) -> None:
        """Look at the card's works."""
        self.modal.dismiss()
        if card.buildings:
            self.desk.jump(card.buildings[0])
            self.desk.inspect(card.buildings[0])


class _Fixed(Column):
    """A column of a fixed logical width."""

    def __init__(self, child: Widget, width: float) -> None:
        super().__init__([child], gap=0)
        self.width = width

    def measure(self, width: int) -> tuple[int, int]:
        wide = min(width, self.style.px(self.width))
        return wide, super().measure(wide)[1]


def open_cards(desk: Desk, chosen: str = "") -> None:
    """Open the dialog of the cards, in a level that has them; ``chosen``: the card that is seen first."""
    if desk.view.rules.level.cards:
        page = CardsPage(desk, chosen)
        desk.root.open(page.modal)
        if chosen and not page.side_by_side:
            page.choose(page.shown)
