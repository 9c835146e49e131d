"""Conditions: questions a story may ask about the city. Every line of a ``when`` must hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from game.sim import layout, measures
from game.sim.bounds import Bounds
from game.sim.ref import Ref, Words
from game.sim.words import CONDITIONS, Condition

if TYPE_CHECKING:
    from game.sim.catalogue import Catalogue
    from game.sim.world import World

Conditions = Annotated[tuple[Condition, ...], Words("condition")]


def all_hold(conditions: tuple[Condition, ...], world: World, rules: Catalogue) -> bool:
    """Say whether every condition holds; stops at the first that does not."""
    for condition in conditions:
        if not condition.holds(world, rules):
            return False
    return True


def meters_asked(conditions: tuple[Condition, ...]) -> list[str]:
    """Return the meters that conditions ask, also inside groups."""
    found = []
    for condition in conditions:
        if isinstance(condition, MeterIs):
            found.append(condition.meter)
        elif isinstance(condition, (AllOf, AnyOf, NoneOf)):
            found += [meter for group in condition.groups for meter in meters_asked(group)]
    return found


@CONDITIONS.other
@dataclass(frozen=True, slots=True)
class MeterIs(Condition):
    """Compares a meter with limits: ``prestige: {at_least: 60}``.

    meter: the meter
    bounds: the limits it must keep
    """

    meter: Annotated[str, Ref("meter")]
    bounds: Bounds

    def holds(self, world: World, rules: Catalogue) -> bool:
        return self.bounds.hold(measures.value(self.meter, world, rules))


@CONDITIONS.word("year")
@dataclass(frozen=True, slots=True)
class Year(Condition):
    """Compares the calendar year.

    bounds: the limits it must keep
    """

    bounds: Bounds

    def holds(self, world: World, rules: Catalogue) -> bool:
        return self.bounds.hold(rules.calendar.year(world.turn))


@CONDITIONS.word("season")
@dataclass(frozen=True, slots=True)
class SeasonIs(Condition):
    """True in one turn of the year.

    season: which turn of the year, from 0
    """

    season: int

    def holds(self, world: World, rules: Catalogue) -> bool:
        return rules.calendar.season(world.turn) == self.season


@CONDITIONS.word("flag")
@dataclass(frozen=True, slots=True)
class Flag(Condition):
    """True if a story has set the flag.

    flag: the flag's name
    """

    flag: Annotated[str, Ref("flag")]

    def holds(self, world: World, rules: Catalogue) -> bool:
        return self.flag in world.flags


@CONDITIONS.word("flag_for_years")
@dataclass(frozen=True, slots=True)
class FlagForYears(Condition):
    """True if a flag was set at least some years ago.

    flag: the flag's name
    years: how many years ago at least
    """

    flag: Annotated[str, Ref("flag")]
    years: int

    def holds(self, world: World, rules: Catalogue) -> bool:
        return self.flag in world.flags and world.turn - world.flags[self.flag] >= rules.calendar.turns_in(self.years)


@CONDITIONS.word("built")
@dataclass(frozen=True, slots=True)
class Built(Condition):
    """Compares how many buildings of a kind are open.

    kinds: the limits for each kind
    """

    kinds: Mapping[Annotated[str, Ref("building")], Bounds]

    def holds(self, world: World, rules: Catalogue) -> bool:
        count = layout.of(world, rules).count
        return all(bounds.hold(count.get(kind, 0)) for kind, bounds in self.kinds.items())


@CONDITIONS.word("placed")
@dataclass(frozen=True, slots=True)
class Placed(Condition):
    """Compares how many buildings of a kind stand, finished or not.

    kinds: the limits for each kind
    """

    kinds: Mapping[Annotated[str, Ref("building")], Bounds]

    def holds(self, world: World, rules: Catalogue) -> bool:
        return all(
            bounds.hold(sum(b.kind == kind for b in world.buildings.values())) for kind, bounds in self.kinds.items()
        )


@CONDITIONS.word("lines")
@dataclass(frozen=True, slots=True)
class Lines(Condition):
    """Compares how many lines the buildings of a kind have together.

    kinds: the limits for each kind
    """

    kinds: Mapping[Annotated[str, Ref("building")], Bounds]

    def holds(self, world: World, rules: Catalogue) -> bool:
        return all(
            bounds.hold(sum(b.lines for b in world.buildings.values() if b.kind == kind))
            for kind, bounds in self.kinds.items()
        )


@CONDITIONS.word("upgraded")
@dataclass(frozen=True, slots=True)
class Upgraded(Condition):
    """Compares how many buildings have an upgrade.

    upgrades: the limits for each upgrade
    """

    upgrades: Mapping[Annotated[str, Ref("upgrade")], Bounds]

    def holds(self, world: World, rules: Catalogue) -> bool:
        return all(
            bounds.hold(sum(upgrade in b.upgrades for b in world.buildings.values()))
            for upgrade, bounds in self.upgrades.items()
        )


@CONDITIONS.word("made")
@dataclass(frozen=True, slots=True)
class Made(Condition):
    """Compares how much of a good the city has made in all, in whole units.

    goods: the limits for each good
    """

    goods: Mapping[Annotated[str, Ref("good")], Bounds]

    def holds(self, world: World, rules: Catalogue) -> bool:
        return all(bounds.hold(world.made.get(good, 0) // 1000) for good, bounds in self.goods.items())


@CONDITIONS.word("chose")
@dataclass(frozen=True, slots=True)
class Chose(Condition):
    """True if the player gave this answer to an event or plan.

    answers: the event or plan, and the answer
    """

    answers: Mapping[str, str]

    def holds(self, world: World, rules: Catalogue) -> bool:
        return all(world.chosen.get(question) == answer for question, answer in self.answers.items())


@CONDITIONS.word("happened")
@dataclass(frozen=True, slots=True)
class Happened(Condition):
    """True if an event has come up.

    event: the event
    """

    event: Annotated[str, Ref("event")]

    def holds(self, world: World, rules: Catalogue) -> bool:
        return self.event in world.fired


@CONDITIONS.word("all_of")
@dataclass(frozen=True, slots=True)
class AllOf(Condition):
    """True if every group of lines holds.

    groups: lists of conditions
    """

    groups: tuple[Conditions, ...]

    def holds(self, world: World, rules: Catalogue) -> bool:
        return all(all_hold(g, world, rules) for g in self.groups)


@CONDITIONS.word("any_of")
@dataclass(frozen=True, slots=True)
class AnyOf(Condition):
    """True if at least one group of lines holds.

    groups: lists of conditions
    """

    groups: tuple[Conditions, ...]

    def holds(self, world: World, rules: Catalogue) -> bool:
        return any(all_hold(g, world, rules) for g in self.groups)


@CONDITIONS.word("none_of")
@dataclass(frozen=True, slots=True)
class NoneOf(Condition):
    """True if no group of lines holds.

    groups: lists of conditions
    """

    groups: tuple[Conditions, ...]

    def holds(self, world: World, rules: Catalogue) -> bool:
        return not any(all_hold(g, world, rules) for g in self.groups)
