"""The rice table: every lot with its fields, what is known of it, what becomes of its rice, and who eats it.

A list at the left, the lot that is looked at on the right; what is decided for a lot stands until it is changed. Lots of which
there is reason to doubt stand on top, and all of them can be given one answer at once.
Next: ``ground_lens.py`` for the same on the map.
"""

from __future__ import annotations

from game.sim.ground_commands import SetLot
from game.sim.ground_view import LotView
from game.text import Message
from game.ui.kit import (
    Button,
    Card,
    Column,
    Flow,
    Item,
    Label,
    ListBox,
    Meter,
    Modal,
    RichText,
    Row,
    ScrollView,
    Widget,
)
from game.ui.play.charts import page_height
from game.ui.play.desk import Desk
from game.ui.play.field_parts import LOT_TONES
from game.ui.play.fitting import one_bar
from game.ui.play.ground_lens import policy_name
from game.ui.play.wording import plain
from game.ui.texts import say_number

WIDTH, LIST_WIDTH = 980, 400
NARROW = 800  # logical width of a window below which the list stands above the lot
AROUND = 250  # logical pixels of title, sums and margins
POLICIES = ("sell", "test", "lock", "blend", "pay")
ORDER = ("over", "doubtful", "unknown", "under")
SIGNS = {"over": "warning", "doubtful": "question", "unknown": "unknown", "under": "check"}
KG_PER_T = 1000


def sorted_lots(lots: list[LotView]) -> list[LotView]:
    """Return the lots, those with most reason for doubt first."""
    return sorted(lots, key=lambda lot: (ORDER.index(lot.state), -(lot.ug_per_kg or 0), -lot.known, lot.id))


def wants_answer(lots: list[LotView]) -> set[str]:
    """Return the lots that would be sold although there is reason to doubt them."""
    return {lot.id for lot in lots if lot.state in ("over", "doubtful") and lot.policy == "sell"}


class LotsTable:
    """The dialog."""

    def __init__(self, desk: Desk, chosen: str = "", asked: bool = False) -> None:
        """``chosen``: the lot that is shown first; ``asked``: whether it opens by itself before a harvest."""
        self.desk = desk
        lots = sorted_lots(desk.view.ground.lots())
        self.chosen = chosen or (lots[0].id if lots else "")
        self.sums = RichText("", name="lot_sums")
        self.list = ListBox([], self._choose, name="lots")
        tallest = page_height(desk.ctx, AROUND)
        self.wide = desk.ctx.size[0] / desk.ctx.style.scale >= NARROW
        self.rows = ScrollView(self.list, tallest if self.wide else max(110.0, tallest / 3))
        self.detail = Column([], gap=8, grow=1)
        self.page = ScrollView(self.detail, tallest if self.wide else max(110.0, 2 * tallest / 3 - 20), grow=1)
        left = Column([self.rows])
        body: Widget = Row([left, self.page], gap=16, align="start") if self.wide else Column([left, self.page], gap=8)
        parts: list[Widget] = [self.sums, body]
        if asked:
            parts.insert(0, RichText(Message("play.lot.asked")))
        choices = [(Message("play.lot.harvest_on" if asked else "close"), None)]
        title = Message("play.lot.title", {"count": len(lots)})
        self.modal = Modal(Column(parts, gap=10), title, choices, "rice_lot", WIDTH, name="lots_table")
        self._fill()
        if self.wide:
            one_bar(desk.ctx, self.modal, self.rows, self.page)

    def _lots(self) -> list[LotView]:
        return sorted_lots(self.desk.view.ground.lots())

    def _choose(self, number: int) -> None:
        self.chosen = self._lots()[number].id
        self._fill()

    def _fill(self) -> None:
        """Follow the city."""
        lots = self._lots()
        number = next((n for n, lot in enumerate(lots) if lot.id == self.chosen), 0)
        self.list.fill([self._item(lot) for lot in lots], number)
        self.sums.say(self._sums(lots))
        self.detail.fill(self._parts(lots[number], lots) if lots else [])

    def _item(self, lot: LotView) -> Item:
        ctx = self.desk.ctx
        state = ctx.say(Message(f"play.lot.state.{lot.state}"))
        words = f"{plain(ctx, lot.name)}\n{{icon:{SIGNS[lot.state]}}} [{LOT_TONES[lot.state]}]{state}[/]"
        return Item(words, f"{lot.policy}_lot", ctx.say(policy_name(lot.policy)), lot.id)

    def _sums(self, lots: list[LotView]) -> str:
        ctx, ground = self.desk.ctx, self.desk.view.ground
        parts = []
        for state in ORDER:
            count = sum(lot.state == state for lot in lots)
            if count:
                said = ctx.say(Message("play.lot.sum", {"count": count, "state": Message(f"play.lot.state.{state}")}))
                parts.append(f"{{icon:{SIGNS[state]}}} [{LOT_TONES[state]}]{said}[/]")
        for policy in ("test", "lock"):
            room = ground.lot_room(policy)
            if room is not None and room[1]:
                full = Message("play.lot.room", {"policy": policy_name(policy), "taken": room[0], "room": room[1]})
                parts.append(f"{{icon:{policy}_lot}} {ctx.say(full)}")
        return "    ".join(parts)

    def _parts(self, lot: LotView, lots: list[LotView]) -> list[Widget]:
        ctx = self.desk.ctx
        parts: list[Widget] = [Label(lot.name, "heading", "title"), RichText(self._known(lot))]
        buttons: list[Widget] = [self._policy(lot, policy) for policy in POLICIES]
        meaning = ctx.say(Message(f"play.lot.means.{lot.policy}"))
        decided = [Label(Message("play.lot.becomes"), "strong", "title"), Flow(buttons, gap=5)]
        parts.append(Card([*decided, RichText(f"[dim]{meaning}[/]")], gap=5))
        parts.append(self._eaters(lot))
        doubtful = [one for one in lots if one.state in ("over", "doubtful")]
        if len(doubtful) > 1:
            title = Message("play.lot.all_doubtful", {"count": len(doubtful)})
            alike: list[Widget] = [self._for_all(policy) for policy in POLICIES]
            parts.append(Card([Label(title, "strong", "title"), Flow(alike, gap=5)], gap=5))
        map_button = Button(
            Message("play.lot.on_map"), lambda: self._show(lot), "search", kind="quiet", name="lot_on_map"
        )
        parts.append(Flow([map_button], align="end"))
        return parts

    def _known(self, lot: LotView) -> str:
        ctx, ground = self.desk.ctx, self.desk.view.ground
        lines = [ctx.say(Message("play.lot.fields", {"fields": lot.fields, "known": lot.known}))]
        if lot.ug_per_kg is not None:
            gaps = {"amount": lot.ug_per_kg / 1000, "limit": ground.rice_limit / 1000}
            lines.append(f"[{LOT_TONES[lot.state]}]{ctx.say(Message('play.lot.tested', gaps))}[/]")
        else:
            lines.append(f"[dim]{ctx.say(Message('play.lot.never_tested'))}[/]")
        return "\n".join(lines)

    def _policy(self, lot: LotView, policy: str) -> Button:
        command = SetLot(lot.id, policy)
        refusal = self.desk.view.preview(command).refusal if policy != lot.policy else None
        ctx = self.desk.ctx
        tip = ctx.say(Message(f"play.lot.means.{policy}"))
        if refusal is not None:
            tip += f"\n{{icon:cross}} [bad]{ctx.say(refusal)}[/]"
        button = Button(
            policy_name(policy), lambda: self._set([lot.id], policy), f"{policy}_lot", tip=tip, name=f"policy_{policy}"
        )
        button.enabled = refusal is None
        button.selected = policy == lot.policy
        return button

    def _for_all(self, policy: str) -> Button:
        def set_all() -> None:
            doubtful = [lot.id for lot in self._lots() if lot.state in ("over", "doubtful") and lot.policy != policy]
            self._set(doubtful, policy)

        tip = Message("play.lot.all_tip", {"policy": policy_name(policy)})
        return Button("", set_all, f"{policy}_lot", kind="quiet", tip=tip, name=f"all_{policy}")

    def _set(self, lots: list[str], policy: str) -> None:
        """Decide for some lots; where there is no room for all, for as many as there is."""
        for number, lot in enumerate(lots):
            if self.desk.submit(SetLot(lot, policy), "" if number else "click") is not None:
                break
        self._fill()

    def _eaters(self, lot: LotView) -> Widget:
        ctx = self.desk.ctx
        rows: list[Widget] = [Label(Message("play.lot.eaters"), "strong", "title")]
        whole = sum(kg for _, kg in lot.eaters)
        for name, kg in lot.eaters[:4]:
            said = ctx.say(Message("play.lot.tonnes", {"amount": say_number(kg // KG_PER_T)}))
            rows.append(Meter(kg, max(1, whole), name, "rice", said, "accent"))
        if not lot.eaters:
            rows.append(Label(Message("play.lot.no_harvest"), colour="dim"))
        return Card(rows, gap=4)

    def _show(self, lot: LotView) -> None:
        self.modal.dismiss()
        self.desk.press("see_rice")
        self.desk.jump(lot.middle)
        self.desk.inspect(lot.middle)


def open_lots(desk: Desk, chosen: str = "", asked: bool = False) -> None:
    """Open the rice table; a level without rice trade says so."""
    if desk.view.rules.level.rice_trade:
        desk.root.open(LotsTable(desk, chosen, asked).modal)
