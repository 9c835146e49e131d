"""Hand-over: between two eras of one city: which of its standing orders go on.

Before it comes the film of the era just played (``film.py``), after it what the new era inherits. Next: ``inheritance.py``.
"""

from collections.abc import Callable

from game.sim.era_definitions import OrderDef
from game.sim.level_definitions import LevelDef
from game.text import Message
from game.ui.kit import Button, Column, Flow, Label, Panel, RichText, Screen, ScrollView, Widget
from game.ui.play.fitting import one_bar
from game.ui.play.offer import Offer
from game.ui.play.wording import plain
from game.ui.shell.backdrop import Cover
from game.ui.shell.boxes import Columns
from game.ui.shell.desk import Desk
from game.ui.shell.levels import CentreScreen
from game.ui.shell.scene import Scenery, ShellScene

WIDTH = 900
TALLEST = 520
LEAST_COLUMN = 330


class HandOverScene(ShellScene):
    """The standing orders: which of them the new era keeps paying for."""

    name = "hand_over"

    def __init__(self, desk: Desk, scenery: Scenery) -> None:
        game = desk.game
        assert game is not None
        self.next: LevelDef = game.rules.library.of("levels")[game.rules.next_part]
        self.hand_over = self.next.hand_over
        self.orders: list[str] = [order.id for order in self._offered() if order.default][: self._most()]
        super().__init__(desk, Cover(desk.ctx, self.next.picture, scenery))

    def _offered(self) -> tuple[OrderDef, ...]:
        return self.hand_over.orders if self.hand_over else ()

    def _most(self) -> int:
        return self.hand_over.most_orders if self.hand_over else 0

    def make_screen(self) -> Screen:
        """Return the panel: what is said, the orders, and the way on."""
        ctx = self.ctx
        said: list[Widget] = [RichText(plain(ctx, self.hand_over.text))] if self.hand_over else []
        self.count = Label(self._counted(), "strong", "title", name="hand_over.count")
        self.offers = {
            order.id: Offer(
                plain(ctx, order.title), plain(ctx, order.text), self._press(order.id), order.id in self.orders,
                hotkey=str(number), name=f"order.{order.id}",
            )
            for number, order in enumerate(self._offered(), 1)
        }  # fmt: skip
        if self.offers:
            said += [self.count, Columns(list(self.offers.values()), LEAST_COLUMN, 8)]
        page = ScrollView(Column(said, gap=12), TALLEST)
        year = self.next.years[0]
        back = Button(Message("back"), self.on_escape, "arrow_left", kind="quiet", name="hand_over.back")
        on = Button(
            Message("campaign.on_into", {"year": year}),
            self._go,
            "arrow_right",
            "return",
            "primary",
            name="hand_over.go",
        )
        title = Message("campaign.hand_over_title", {"level": self.next.title})
        body = Column([page, Flow([back, on], gap=10, align="end")], gap=12)
        screen = CentreScreen()
        screen.add(one_bar(ctx, Panel(body, title, "scroll", WIDTH, 18, True, name="hand_over"), page))
        return screen

    def resized(self) -> None:
        """Cut the page to the window."""
        self.rebuild()

    def _counted(self) -> Message:
        return Message("campaign.orders", {"count": len(self.orders), "most": self._most()})

    def _press(self, order: str) -> Callable[[], None]:
        return lambda: self._choose(order)

    def _choose(self, order: str) -> None:
        """Give an order or take it back; one too many is refused in words."""
        if order in self.orders:
            self.orders.remove(order)
        elif len(self.orders) < self._most():
            self.orders.append(order)
        else:
            self.ctx.play("refuse")
            self.root.toast(Message("campaign.orders_full", {"most": self._most()}), "scroll", "warn")
            return
        self.offers[order].select(order in self.orders)
        self.count.say(self._counted())

    def _go(self) -> None:
        given = [order.id for order in self._offered() if order.id in self.orders]
        self.ctx.play("pledge")
        self.desk.go_on(given)
