"""Inherit: how one city goes on from a level into the next.

Nothing of the city is made anew: its people, works, soil, river and luck go on. What ends is what belongs to the era: its
plans, its open questions, its modifiers. Turns are counted from the new level's first turn, so what happened before lies
below zero. Next: ``prologue.py`` for the city that a level opened alone begins with, ``game.py`` for who calls this.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import ClassVar

import numpy as np

from game.sim import stories, works
from game.sim.catalogue import Catalogue
from game.sim.effects import apply_all
from game.sim.level_definitions import StandingDef
from game.sim.matter import open_inflow
from game.sim.words import COMMANDS, Command
from game.sim.world import Building, Place, World
from game.text import Localized, Message


@dataclass(frozen=True, slots=True)
class Rebase:
    """Turns of one level in the calendar of the next.

    now: the turn in which the old level ends; begins: the same moment in the new calendar, 0 unless years lie between
    old, new: turns of a year
    """

    now: int
    begins: int
    old: int
    new: int

    def turn(self, turn: int) -> int:
        """Return a turn of the old calendar in the new one."""
        return self.begins - (self.now - turn) * self.new // self.old


def hand_over(world: World, old: Catalogue, new: Catalogue, orders: Iterable[str] = ()) -> None:
    """Let the city of one level begin the next, in place.

    orders: the standing orders that its player gives
    """
    _close(world, old)
    rebase = Rebase(
        world.turn, new.calendar.turn_of(old.calendar.year(world.turn)),
        old.calendar.turns_per_year, new.calendar.turns_per_year,
    )  # fmt: skip
    _rebase(world, rebase, new)
    world.level, world.turn, world.outcome = new.level.id, 0, ""
    world.changed()
    open_inflow(world, new)
    if not world.path.size:
        world.path = np.zeros_like(world.road)
    for standing in new.level.standing:
        _stand(world, new, standing)
    if new.level.hand_over is not None:
        apply_all(new.level.hand_over.effects, world, new, {})
        given = tuple(orders)
        for order in new.level.hand_over.orders:
            if order.id in given:
                apply_all(order.effects, world, new, {})
                world.chosen[f"order.{order.id}"] = "given"
    stories.open_plan(world, new)
    if not world.questions:
        stories.tell_events(world, new)
    world.notices.clear()


def _close(world: World, old: Catalogue) -> None:
    """End what belongs to the old era; what it reached is counted."""
    kept = sum(p.kept == 1 for p in world.pledges)
    world.tally["pledges_kept"] = world.tally.get("pledges_kept", 0) + kept
    world.tally[f"goals.{world.level}"] = sum(stories.goals_met(world, old))
    world.past[world.level] = world.series
    world.series = {}
    world.pledges, world.modifiers, world.questions, world.drawings = [], [], [], []
    # What a level counts as made is made since it began.
    world.made, world.sold = {}, {}
    world.budget = {}


def _rebase(world: World, rebase: Rebase, new: Catalogue) -> None:
    for building in world.buildings.values():
        building.built, building.opens = rebase.turn(building.built), rebase.turn(building.opens)
    for source in world.sources:
        source.built = rebase.turn(source.built)
    world.flags = {flag: rebase.turn(t) for flag, t in world.flags.items()}
    world.fired = {event: rebase.turn(t) for event, t in world.fired.items()}
    world.follow_ups = [(rebase.turn(t), event) for t, event in world.follow_ups if event in new.events]
    for pin in world.pins:
        pin.due = rebase.turn(pin.due)
    for sample in world.samples.values():
        sample.turn = rebase.turn(sample.turn)
    world.treated = {p: {what: rebase.turn(t) for what, t in done.items()} for p, done in world.treated.items()}
    for card in world.cards.values():
        card.begun, card.until = rebase.turn(card.begun), rebase.turn(card.until)


def _stand(world: World, rules: Catalogue, standing: StandingDef) -> None:
    """Put up what stands in the new era, on the nearest free land; one that is only for lack of its kind may be spared."""
    if standing.if_none and any(b.kind == standing.building for b in world.buildings.values()):
        return
    place = rules.places[standing.place]
    spot = works.free_place(world, rules, standing.building, place.row + standing.row, place.col + standing.col)
    if spot is not None:
        works.put_up(world, rules, standing_building(rules, standing, spot))


def standing_building(rules: Catalogue, standing: StandingDef, spot: Place) -> Building:
    """Return the building of an entry of a level's ``standing`` at a place."""
    built = min(rules.calendar.turn_of(standing.year) if standing.year else 0, -1)
    return Building(standing.building, *spot, built, built, lines=standing.lines)


def inflow_name(rules: Catalogue, reach: str) -> Localized | None:
    """Return what the books call that which the river brings into a reach, in this level or one before."""
    levels = [rules.level, *rules.library.of("levels").values()]
    return next((i.name for level in levels for i in level.inflow if i.reach == reach), None)


def default_orders(rules: Catalogue) -> tuple[str, ...]:
    """Return the standing orders that are given where nobody chooses."""
    hand = rules.level.hand_over
    return tuple(order.id for order in hand.orders if order.default)[: hand.most_orders] if hand else ()


def is_told(world: World, rules: Catalogue) -> bool:
    """Say whether what nobody could know may be told: the city's story is over, and no later level goes on with it."""
    return bool(world.outcome) and not (world.outcome == "ended" and rules.next_part)


@COMMANDS.word("go_on")
@dataclass(frozen=True, slots=True)
class GoOn(Command):
    """Goes on into the next level of the campaign.

    orders: the standing orders to keep
    """

    final: ClassVar[bool] = True
    orders: tuple[str, ...] = field(default=())

    def check(self, world: World, rules: Catalogue) -> Message | None:
        if not rules.next_part:
            return Message("refusal.no_next_level")
        if world.outcome != "ended":
            return Message("refusal.level_not_over")
        hand = rules.sibling(rules.next_part).level.hand_over
        known = {order.id for order in hand.orders} if hand else set()
        if any(order not in known for order in self.orders):
            return Message("refusal.no_such_order")
        if len(self.orders) > (hand.most_orders if hand else 0):
            return Message("refusal.too_many_orders", {"most": hand.most_orders if hand else 0})
        return None

    def run(self, world: World, rules: Catalogue) -> None:
        hand_over(world, rules, rules.sibling(rules.next_part), self.orders)
