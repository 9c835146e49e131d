"""Quantities: the numbers of the rules that meters may read, each a small function of the world.

Those that nobody of the era could know (soil, rice) are marked ``hidden`` by the meters that read them, in YAML.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from game.sim import layout, matter
from game.sim.plume import ONE
from game.sim.production import pay
from game.sim.world import MILLI

if TYPE_CHECKING:
    from game.sim.catalogue import Catalogue
    from game.sim.world import World

Quantity = Callable[["World", "Catalogue"], int]
SubstanceQuantity = Callable[["World", "Catalogue", str], int]
QUANTITIES: dict[str, Quantity] = {}
OF_SUBSTANCE: dict[str, SubstanceQuantity] = {}
F = TypeVar("F", bound=Quantity)
G = TypeVar("G", bound=SubstanceQuantity)


def quantity(function: F) -> F:
    """Register a function of the world under its own name."""
    QUANTITIES[function.__name__] = function
    return function


def of_substance(function: G) -> G:
    """Register a function of the world and a substance under its own name."""
    OF_SUBSTANCE[function.__name__] = function
    return function


@quantity
def money(world: World, rules: Catalogue) -> int:
    """Treasury, in 10,000 yuan."""
    return world.money // MILLI


@quantity
def income(world: World, rules: Catalogue) -> int:
    """What works earned or cost in the last turn, in 10,000 yuan."""
    return world.income // MILLI


@quantity
def people(world: World, rules: Catalogue) -> int:
    """People of all districts."""
    return sum(world.people)


@quantity
def homes(world: World, rules: Catalogue) -> int:
    """Homes of all districts."""
    return sum(layout.of(world, rules).homes)


@quantity
def housed(world: World, rules: Catalogue) -> int:
    """People who have a place in a home of their own."""
    size = rules.constants["people_per_home"]
    return sum(min(p, h * size) for p, h in zip(world.people, layout.of(world, rules).homes, strict=True))


@quantity
def crowding_percent(world: World, rules: Catalogue) -> int:
    """People without a place of their own, in percent of all."""
    all_people = people(world, rules)
    return (all_people - housed(world, rules)) * 100 // max(1, all_people)


@quantity
def jobs(world: World, rules: Catalogue) -> int:
    """Places at work in works and services."""
    return layout.of(world, rules).jobs


@quantity
def staffing_percent(world: World, rules: Catalogue) -> int:
    """Part of the jobs that somebody does, in percent."""
    return world.staffing // 10


@quantity
def health(world: World, rules: Catalogue) -> int:
    """Mean health of the people, 0 to 100."""
    total = sum(p * h for p, h in zip(world.people, world.health, strict=True))
    return total // max(1, 10 * people(world, rules))


@quantity
def dust_days(world: World, rules: Catalogue) -> int:
    """Days a year with dust over the limit in the quarter that has most."""
    return max(world.dust, default=0)


@quantity
def dust_days_mean(world: World, rules: Catalogue) -> int:
    """Days a year with dust over the limit, mean over the people."""
    return sum(p * d for p, d in zip(world.people, world.dust, strict=True)) // max(1, people(world, rules))


@quantity
def pledges_kept(world: World, rules: Catalogue) -> int:
    """Pledges kept so far."""
    return sum(p.kept == 1 for p in world.pledges)


@quantity
def pledges_missed(world: World, rules: Catalogue) -> int:
    """Pledges missed so far."""
    return sum(p.kept == 0 for p in world.pledges)


@quantity
def works(world: World, rules: Catalogue) -> int:
    """Works that make something."""
    return sum(1 for b in world.buildings.values() if rules.running[b.kind].gives)


@quantity
def farm_tiles(world: World, rules: Catalogue) -> int:
    """Paddies that nobody has built on."""
    return int(layout.of(world, rules).farms.sum())


@quantity
def rice_t(world: World, rules: Catalogue) -> int:
    """Rice of the last harvest, in tonnes."""
    return world.rice.get("kg", 0) // 1000


@quantity
def turn(world: World, rules: Catalogue) -> int:
    """Turns played."""
    return world.turn


@of_substance
def river_class(world: World, rules: Catalogue, substance: str) -> int:
    """Worst class of the great rivers (ditches left out), 1 best to 6."""
    return max(
        (c for c, r in zip(matter.classes(world, rules, substance), rules.map.reaches, strict=True) if not r.ditch)
    )


@of_substance
def ditch_class(world: World, rules: Catalogue, substance: str) -> int:
    """Worst class of the works ditches, 1 best to 6."""
    found = [c for c, r in zip(matter.classes(world, rules, substance), rules.map.reaches, strict=True) if r.ditch]
    return max(found, default=1)


@of_substance
def edge_load(world: World, rules: Catalogue, substance: str) -> int:
    """What left the map with the river in the last turn, in units."""
    return world.rivers[substance].last_out // ONE if substance in world.rivers else 0


@of_substance
def emitted(world: World, rules: Catalogue, substance: str) -> int:
    """What stacks and outfalls have let go since the level began, in units."""
    return sum(world.emitted.get(substance, (0, 0)))


@of_substance
def soil_worst(world: World, rules: Catalogue, substance: str) -> int:
    """Highest content of a paddy's soil, in µg/kg."""
    return world.rice.get(f"{substance}.soil_worst", rules.substances[substance].background_ug_per_kg)


@of_substance
def soil_over(world: World, rules: Catalogue, substance: str) -> int:
    """Paddies whose soil is over its limit at the last harvest."""
    return world.rice.get(f"{substance}.soil_over", 0)


@of_substance
def rice_worst(world: World, rules: Catalogue, substance: str) -> int:
    """Highest content of a paddy's rice at the last harvest, in µg/kg."""
    return world.rice.get(f"{substance}.rice_worst", 0)


@of_substance
def rice_over(world: World, rules: Catalogue, substance: str) -> int:
    """Paddies whose rice was over its limit at the last harvest."""
    return world.rice.get(f"{substance}.rice_over", 0)


def _add_money(world: World, amount: int) -> None:
    pay(world, "events", amount * MILLI)


def _add_health(world: World, amount: int) -> None:
    world.health = [min(1000, max(0, h + amount * 10)) for h in world.health]


SETTERS: dict[str, Callable[[World, int], None]] = {"money": _add_money, "health": _add_health}
"""Quantities that effects may change, with how."""
