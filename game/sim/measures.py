"""Measures: where the numbers of meters come from. A meter in YAML has exactly one measure.

``reads`` names a quantity of the rules (``quantities.py``); the others are kept, counted or worked out from other meters.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from game.sim import quantities
from game.sim.ref import Ref
from game.sim.words import MEASURES, Measure

if TYPE_CHECKING:
    from game.sim.catalogue import Catalogue
    from game.sim.world import World

Meter = Annotated[str, Ref("meter")]


def value(meter: str, world: World, rules: Catalogue) -> int:
    """Return a meter's number now."""
    return rules.meters[meter].measure[0].value(meter, world, rules)


@MEASURES.word("keeps")
@dataclass(frozen=True, slots=True)
class Keeps(Measure):
    """A number that stories change and that stays as it is otherwise.

    start: where it begins
    least: it never falls below
    most: it never rises above
    """

    start: int
    least: int
    most: int

    def value(self, meter: str, world: World, rules: Catalogue) -> int:
        return world.kept.get(meter, self.start)


@MEASURES.word("reads")
@dataclass(frozen=True, slots=True)
class Reads(Measure):
    """A quantity of the rules, such as money or people.

    quantity: its name
    """

    quantity: Annotated[str, Ref("quantity")]

    def value(self, meter: str, world: World, rules: Catalogue) -> int:
        return quantities.QUANTITIES[self.quantity](world, rules)


@MEASURES.word("reads_of")
@dataclass(frozen=True, slots=True)
class ReadsOf(Measure):
    """A quantity of one substance, such as its load at the edge of the map.

    quantity: its name
    substance: the substance
    """

    quantity: Annotated[str, Ref("substance_quantity")]
    substance: Annotated[str, Ref("substance")]

    def value(self, meter: str, world: World, rules: Catalogue) -> int:
        return quantities.OF_SUBSTANCE[self.quantity](world, rules, self.substance)


@MEASURES.word("made")
@dataclass(frozen=True, slots=True)
class MadeInAll(Measure):
    """What the city has made of a good since the level began, in whole units.

    good: the good
    """

    good: Annotated[str, Ref("good")]

    def value(self, meter: str, world: World, rules: Catalogue) -> int:
        return world.made.get(self.good, 0) // 1000


@MEASURES.word("stock")
@dataclass(frozen=True, slots=True)
class Stock(Measure):
    """What is in store of a good, in whole units.

    good: the good
    """

    good: Annotated[str, Ref("good")]

    def value(self, meter: str, world: World, rules: Catalogue) -> int:
        return world.goods.get(self.good, 0) // 1000


@MEASURES.word("sum")
@dataclass(frozen=True, slots=True)
class Sum(Measure):
    """Several meters added up.

    meters: the meters
    """

    meters: tuple[Meter, ...]

    def value(self, meter: str, world: World, rules: Catalogue) -> int:
        return sum(value(m, world, rules) for m in self.meters)


@MEASURES.word("lowest")
@dataclass(frozen=True, slots=True)
class Lowest(Measure):
    """The smallest of several meters.

    meters: the meters
    """

    meters: tuple[Meter, ...]

    def value(self, meter: str, world: World, rules: Catalogue) -> int:
        return min(value(m, world, rules) for m in self.meters)


@MEASURES.word("highest")
@dataclass(frozen=True, slots=True)
class Highest(Measure):
    """The largest of several meters.

    meters: the meters
    """

    meters: tuple[Meter, ...]

    def value(self, meter: str, world: World, rules: Catalogue) -> int:
        return max(value(m, world, rules) for m in self.meters)


@MEASURES.word("ratio")
@dataclass(frozen=True, slots=True)
class Ratio(Measure):
    """One meter divided by another.

    of: the meter above the line
    by: the meter below the line; 0 counts as 1
    times: the result is multiplied by this first
    """

    of: Meter
    by: Meter
    times: int

    def value(self, meter: str, world: World, rules: Catalogue) -> int:
        return value(self.of, world, rules) * self.times // max(1, value(self.by, world, rules))


@MEASURES.word("share")
@dataclass(frozen=True, slots=True)
class Share(Measure):
    """One meter as percent of a sum of meters.

    of: the meter
    among: the meters that make the whole
    """

    of: Meter
    among: tuple[Meter, ...]

    def value(self, meter: str, world: World, rules: Catalogue) -> int:
        return value(self.of, world, rules) * 100 // max(1, sum(value(m, world, rules) for m in self.among))


@MEASURES.word("since")
@dataclass(frozen=True, slots=True)
class Since(Measure):
    """How much a meter has grown over the last years.

    of: a meter that the charts follow
    years: how far back
    """

    of: Meter
    years: int

    def value(self, meter: str, world: World, rules: Catalogue) -> int:
        past = world.series.get(self.of, [])
        back = rules.calendar.turns_in(self.years)
        before = past[-back] if len(past) >= back else (past[0] if past else 0)
        return value(self.of, world, rules) - before


def set_value(meter: str, number: int, world: World, rules: Catalogue) -> None:
    """Set a meter that can be set: a kept one, money, or the health of all districts."""
    measure = rules.meters[meter].measure[0]
    if isinstance(measure, Keeps):
        world.kept[meter] = min(measure.most, max(measure.least, number))
    elif isinstance(measure, Reads) and measure.quantity in quantities.SETTERS:
        quantities.SETTERS[measure.quantity](world, number - value(meter, world, rules))


def can_be_set(measure: Measure) -> bool:
    """Say whether effects may change a meter with this measure."""
    return isinstance(measure, Keeps) or (isinstance(measure, Reads) and measure.quantity in quantities.SETTERS)
