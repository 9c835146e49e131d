"""Goals: what the level asks, always in view, and the pledge of the plan with what it does to smoke.

Next: ``palette.py``.
"""

from collections.abc import Callable

from game.sim.story_definitions import PledgeDef
from game.text import Message
from game.ui.kit import Button, Card, Column, Icon, Label, Meter, Panel, RichText, Row, Say, Widget, escape
from game.ui.play.desk import Desk
from game.ui.play.keys import key_of
from game.ui.play.reckoning import reckoning_modal
from game.ui.play.seals import met_words, show_sign, sign_of
from game.ui.play.wording import of_target, say_goal

WIDTH = 338
SHORT_UNIT = 8
"""A unit of so many letters stands beside the number; a longer one stands in the tooltip and on the end card alone."""


class GoalsPanel:
    """The panel on the left."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.open = True
        self.panel = Panel(Column(), Message("play.goals"), "goals", width=WIDTH, padding=10, name="goals")
        self._shown: tuple[object, ...] = ()
        self._meters: dict[str, tuple[Icon, Meter]] = {}
        self._targets: list[tuple[str, Meter]] = []
        self._pledged: list[str] = []
        self._crews: Button | None = None

    def toggle(self) -> None:
        """Fold the panel to its title, or open it."""
        self.open = not self.open
        self._shown = ()
        self.refresh()

    def refresh(self) -> None:
        """Show what is reached of goals and pledge; widgets are made anew only when pledge or chapter changes."""
        self._reckon()
        view = self.desk.view
        pledges = view.pledges()
        pledge = pledges[-1] if pledges and pledges[-1].kept < 0 else None
        chapter = view.chapter.id if view.chapter else ""
        promised = (pledge.plan, pledge.pledge) if pledge else ()
        shown = (self.open, self.desk.ctx.language, chapter, promised)
        if shown != self._shown:
            self._shown = shown
            self._meters, self._targets = {}, []
            rows = [*self._goal_rows(), *self._cards_row(), *self._pledge_rows()] if self.open else self._short_rows()
            self.panel.put(Column(rows, gap=5))
        self._fill()

    def _reckon(self) -> None:
        """Bring the card of a plan that ended with the last turn, unless chapter or level ended too and tell it."""
        view = self.desk.view
        before, self._pledged = self._pledged, [pledge.plan for pledge in view.pledges() if pledge.kept < 0]
        ended = next((p for p in view.pledges() if p.plan in before and p.kept >= 0), None)
        if ended is None or view.outcome or any(c.years[1] + 1 == view.year for c in view.rules.chapters):
            return
        plan = next(p for p in view.rules.plans if p.id == ended.plan)
        self.desk.root.open(reckoning_modal(self.desk, plan, ended, lambda: None))

    def _goal_rows(self) -> list[Widget]:
        rows: list[Widget] = []
        for goal in self.desk.view.goals():
            icon = sign_of(self.desk.view, goal, 24)
            meter = Meter(0, 1, goal.title, number="", tip=self._tip(goal.id), name=f"goal_{goal.id}")
            self._meters[goal.id] = (icon, meter)
            meter.grow = 1
            rows.append(Row([icon, meter], gap=6))
        return rows

    def _cards_row(self) -> list[Widget]:
        """Return what opens the cards of firms, in a level that has them."""
        if not self.desk.view.rules.level.cards:
            return []
        self._crews = Button(
            "", lambda: self.desk.press("cards"), "crew", key_of("cards"), "quiet", align="left", name="open_cards"
        )
        return [self._crews]

    def _tip(self, goal: str) -> Callable[[], Say]:
        def words() -> str:
            ctx, view = self.desk.ctx, self.desk.view
            found = next(g for g in view.goals() if g.id == goal)
            words = f"**{escape(ctx.say(found.title))}**\n{escape(ctx.say(found.text))}"
            return words if found.known else f"{words}\n{{icon:unknown}} {ctx.say(Message('play.goal_unknown_tip'))}"

        return words

    def _short_rows(self) -> list[Widget]:
        return [Label(met_words(self.desk.view), colour="dim")]

    def _pledge_rows(self) -> list[Widget]:
        ctx, view = self.desk.ctx, self.desk.view
        card = self._card()
        if card is None:
            chapter = view.chapter
            if chapter is None:
                return []
            task = RichText(escape(ctx.say(chapter.task)))
            return [Card([Label(Message("play.task_title"), "strong", "title"), task], gap=4)]
        pledges = view.pledges()
        plan = next(p for p in view.rules.plans if p.id == pledges[-1].plan)
        title = Message("play.pledge_title", {"plan": plan.title, "year": plan.years[1]})
        rows: list[Widget] = [Label(title, "strong", "title")]
        for meter_id, _, _ in view.pledge_progress():
            meter = view.rules.meters[meter_id]
            bar = Meter(0, 1, meter.name, number="", name=f"pledge_{meter_id}")
            self._targets.append((meter_id, bar))
            rows.append(bar)
        if card.smoke_percent != 100 or card.pace_percent != 100:
            tone = "warn" if card.smoke_percent > 100 else "good"
            words = ctx.say(Message("play.pledge_smoke", {"pace": card.pace_percent, "smoke": card.smoke_percent}))
            rows.append(RichText(f"{{icon:dust}} [{tone}]{words}[/]"))
        return [Card(rows, gap=4)]

    def _card(self) -> PledgeDef | None:
        view = self.desk.view
        pledges = view.pledges()
        if not pledges or pledges[-1].kept >= 0:
            return None
        plan = next((p for p in view.rules.plans if p.id == pledges[-1].plan), None)
        return next((c for c in plan.pledges if c.id == pledges[-1].pledge), None) if plan else None

    def _fill(self) -> None:
        ctx, view = self.desk.ctx, self.desk.view
        for goal in view.goals():
            if goal.id not in self._meters:
                continue
            icon, bar = self._meters[goal.id]
            show_sign(icon, view, goal)
            meter = view.rules.meters[next(g.meter for g in view.rules.goals if g.id == goal.id)]
            number = say_goal(ctx, meter, goal, unit=len(ctx.say(meter.unit)) <= SHORT_UNIT)
            if not goal.known:
                bar.limit, bar.full = None, 1
                bar.show_value(0, "?", "dim")
            elif goal.less:
                bar.limit, bar.full = goal.target, max(1, 2 * goal.target)
                bar.show_value(goal.reached, number, "good" if goal.reached <= goal.target else "warn")
            else:
                bar.full = max(1, goal.target)
                bar.show_value(goal.reached, number, "good" if goal.met else "accent")
        if self._crews is not None:
            free, whole = view.green.crews()
            self._crews.say(Message("play.cards.crews", {"free": free, "all": whole}))
        for (meter_id, bar), (_, reached, target) in zip(self._targets, view.pledge_progress(), strict=False):
            meter = view.rules.meters[meter_id]
            bar.full = max(1, target)
            number = of_target(ctx, meter, max(0, reached), target)
            bar.show_value(max(0, reached), number, "good" if reached >= target else "accent")
