"""Labour: who has work when the works go, and who learns a new trade. Next: ``finance.py`` for what the jobless cost."""

from __future__ import annotations

from game.sim import layout
from game.sim.catalogue import Catalogue
from game.sim.modifiers import percent_of
from game.sim.world import MILLI, World

RETRAINED, REST = "retrained", "retraining_rest"
"""Counters in ``World.tally``: people who have learnt a new trade, and thousandths of the next one."""


def workers(world: World, rules: Catalogue) -> int:
    """Return the people of working age."""
    return sum(world.people) * rules.constants["workers_percent"] // 100


def retrained(world: World) -> int:
    """Return the people who have learnt a new trade and found work in it."""
    return world.tally.get(RETRAINED, 0)


def jobless(world: World, rules: Catalogue) -> int:
    """Return those who have no work in fields, trade and services, in a works, or in a new trade."""
    other = sum(world.people) * rules.constants["other_work_percent"] // 100
    return max(0, workers(world, rules) - other - layout.of(world, rules).jobs - retrained(world))


def unemployment(world: World, rules: Catalogue) -> int:
    """Return the jobless among the workers, in tenths of a percent."""
    return jobless(world, rules) * 1000 // max(1, workers(world, rules))


def people_for(world: World, rules: Catalogue, percent: int) -> int:
    """Return how many people there are if ``percent`` of the workers find no work in the city as it stands."""
    hands = rules.constants["workers_percent"]
    free = hands - rules.constants["other_work_percent"]
    filled = layout.of(world, rules).jobs + retrained(world)
    return filled * 10_000 // max(1, free * 100 - hands * percent)


def worst_key(rules: Catalogue) -> str:
    """Return the counter of ``World.tally`` that holds the worst unemployment of a level."""
    return f"unemployment_worst.{rules.level.id}"


def work(world: World, rules: Catalogue) -> None:
    """Teach those who are without work, as many as there are places, and keep the worst unemployment of the level."""
    if not rules.level.cards:
        return
    places = layout.of(world, rules).services.retrains
    if places:
        whole = places * MILLI * percent_of(world, "retrain") // (100 * rules.calendar.turns_per_year)
        taught, rest = divmod(whole + world.tally.get(REST, 0), MILLI)
        world.tally[REST] = rest
        world.tally[RETRAINED] = retrained(world) + min(taught, jobless(world, rules))
    worst = worst_key(rules)
    world.tally[worst] = max(world.tally.get(worst, 0), unemployment(world, rules))
