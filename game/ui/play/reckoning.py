"""Reckoning: how a plan ended: the stamp, what was promised beside what was reached, and what it changed.

It is said on a card of its own, or within the card of the chapter where both end together, never on two in a row.
Next: ``chapters.py``; ``goals.py`` brings the card.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

import pygame

from game.sim.effects import ChangeMeter
from game.sim.story_definitions import ChapterDef, PlanDef, PledgeDef
from game.sim.view import View
from game.text import Message
from game.ui.kit import Canvas, Card, Column, Icon, Meter, Modal, RichText, Row, Say, Widget
from game.ui.play.desk import Desk
from game.ui.play.wording import icon_of, of_target, plain

TILT_DEGREES = 7


class Pledged(Protocol):
    """What was pledged for a plan: the card, where its meters stood, and whether it was kept (-1 while open)."""

    @property
    def plan(self) -> str:
        """The plan."""

    @property
    def pledge(self) -> str:
        """The card that was taken."""

    @property
    def start(self) -> Mapping[str, int]:
        """Where the meters stood when it was pledged."""

    @property
    def kept(self) -> int:
        """1 kept, 0 missed, -1 while the plan runs."""


class Stamp(Widget):
    """Words in a tilted frame, as a stamp leaves them on paper."""

    def __init__(self, words: Say, tone: str, name: str = "") -> None:
        super().__init__(0.0, None, name)
        self.words = words
        self.tone = tone

    def _picture(self) -> pygame.Surface:
        px, face, colour = self.style.px, self.style.face("title"), self.style.colour(self.tone)
        said = face.render(self.style.say(self.words), colour)
        plate = pygame.Surface((said.get_width() + px(26), said.get_height() + px(12)), pygame.SRCALPHA)
        pygame.draw.rect(plate, colour, plate.get_rect(), max(2, px(3)), px(6))
        pygame.draw.rect(plate, colour, plate.get_rect().inflate(-px(9), -px(9)), max(1, px(1)), px(4))
        plate.blit(said, said.get_rect(center=plate.get_rect().center))
        return pygame.transform.rotozoom(plate, TILT_DEGREES, 1.0)

    def measure(self, width: int) -> tuple[int, int]:
        return self._picture().get_size()

    def paint(self, canvas: Canvas) -> None:
        picture = self._picture()
        place = picture.get_rect(center=self.rect.center)
        canvas.blit(picture, place.left, place.top)

    def describe(self) -> str:
        return self.style.say(self.words)


def reckoned_in(view: View, chapter: ChapterDef) -> list[tuple[PlanDef, Pledged]]:
    """Return the plans that ended within a chapter with what was pledged, oldest first."""
    plans = {plan.id: plan for plan in view.rules.plans}
    first, last = chapter.years
    found = [(plans[p.plan], p) for p in view.pledges() if p.kept >= 0 and p.plan in plans]
    return [(plan, pledge) for plan, pledge in found if first <= plan.years[1] <= last]


def card_of(plan: PlanDef, pledge: Pledged) -> PledgeDef:
    """Return the card of a plan that was pledged."""
    return next(card for card in plan.pledges if card.id == pledge.pledge)


def reached_at_end(view: View, plan: PlanDef, pledge: Pledged) -> list[tuple[str, int, int]]:
    """Return (meter, reached, target) as a plan that ended just now was reckoned."""
    turn = view.rules.calendar.turn_of(plan.years[1] + 1) - 1
    found = []
    for target in card_of(plan, pledge).targets:
        series = view.series(target.meter)
        value = series[turn] if turn < len(series) else view.meter(target.meter)
        reached = value - (pledge.start.get(target.meter, 0) if target.grows else 0)
        # What opens with the new year is no longer counted; what was reckoned as reached stays so.
        found.append((target.meter, max(reached, target.at_least) if pledge.kept else reached, target.at_least))
    return found


def changes_said(desk: Desk, plan: PlanDef, pledge: Pledged) -> str:
    """Return what keeping or missing the pledge changed, as a line of markup; empty for nothing."""
    ctx, view = desk.ctx, desk.view
    card = card_of(plan, pledge)
    parts = []
    for effect in card.kept if pledge.kept else card.missed:
        amount = effect.change if isinstance(effect, ChangeMeter) else 0
        if isinstance(effect, ChangeMeter) and isinstance(amount, int) and amount:
            meter = view.rules.meters[effect.meter]
            said = ctx.change(amount) if meter.shown == "money" else f"{amount:+d}".replace("-", "−")
            tone = "good" if amount > 0 else "bad"
            parts.append(f"{{icon:{icon_of(ctx.style, meter.icon)}}} {plain(ctx, meter.name)} [{tone}]{said}[/]")
    return "   ".join(parts)


def stamp_of(pledge: Pledged) -> Stamp:
    """Return the stamp of a pledge: kept or missed."""
    return Stamp(Message("play.stamp_kept" if pledge.kept else "play.stamp_missed"), "good" if pledge.kept else "bad")


def reckoning_rows(desk: Desk, plan: PlanDef, pledge: Pledged, titled: bool = False) -> list[Widget]:
    """Return what was pledged, how far each target was reached, and what it changed; ``titled``: the plan's name too."""
    ctx, view = desk.ctx, desk.view
    rows: list[Widget] = []
    for meter_id, reached, target in reached_at_end(view, plan, pledge):
        meter = view.rules.meters[meter_id]
        tone = "good" if reached >= target else "warn"
        said = of_target(ctx, meter, max(0, reached), target)
        icon = icon_of(ctx.style, meter.icon, "goals")
        rows.append(Meter(max(0, reached), max(1, target), meter.name, icon, said, tone, grow=1))
    title = f"**{plain(ctx, plan.title)}**  " if titled else ""
    asked = RichText(f"{title}{plain(ctx, card_of(plan, pledge).text)}")
    bars: Widget = Row(rows, gap=16) if titled else Column(rows, gap=6)
    parts: list[Widget] = [Row([Column([asked, bars], gap=6, grow=1), stamp_of(pledge)], gap=14)]
    if said := changes_said(desk, plan, pledge):
        parts.append(RichText(said))
    return parts


def reckoning_modal(desk: Desk, plan: PlanDef, pledge: Pledged, on_close: Callable[[], None]) -> Modal:
    """Return the card at a plan's end."""
    rows = reckoning_rows(desk, plan, pledge)
    choices = [(Message("play.go_on"), on_close)]
    return Modal(Column(rows, gap=10), plan.title, choices, "goals", 560, name="reckoning")


def pledges_of_chapter(desk: Desk, reckoned: Sequence[tuple[PlanDef, Pledged]]) -> Widget:
    """Return the plans of a chapter, one line each; the last, which ended with the chapter, in full."""
    ctx = desk.ctx
    rows: list[Widget] = []
    for plan, pledge in reckoned[:-1]:
        word = ctx.say(Message("play.stamp_kept" if pledge.kept else "play.stamp_missed"))
        said = f"**{plain(ctx, plan.title)}**  [{'good' if pledge.kept else 'bad'}]{word}[/]   "
        icon = Icon("check" if pledge.kept else "cross", 22)
        rows.append(Row([icon, RichText(said + changes_said(desk, plan, pledge), grow=1)], gap=8))
    plan, pledge = reckoned[-1]
    return Card([*rows, *reckoning_rows(desk, plan, pledge, titled=True)], gap=5)
