"""Lint of secrets: what nobody of an era can know must not leak through a goal, a pledge or a meter worked out from it."""

from __future__ import annotations

from collections.abc import Iterator

from game.content.library import Shelf
from game.content.lint_meters import meters_in
from game.content.problems import Problem, error
from game.sim.definitions import MeterDef
from game.sim.level_definitions import GoalDef
from game.sim.story_definitions import PlanDef

CURE = "use a meter that people of the era can see, or end the secret with 'hidden: false'"


def lint(shelf: Shelf) -> Iterator[Problem]:
    """Yield the places where a hidden meter would show itself while a level is played."""
    meters: dict[str, MeterDef] = dict(shelf.library.of("meters"))
    hidden = {name for name, meter in meters.items() if meter.hidden}
    for source, meter in shelf.of("meters"):
        for name in meters_in(source):
            if name in hidden and meter.id not in hidden:
                yield error(source.key_at("measure"), "leak", f"'{meter.id}' shows the hidden meter '{name}'", CURE)
    goal: GoalDef
    for source, goal in shelf.of("goals"):
        if goal.family:  # A seal is spoken when all is over; until then a hidden one shows no number.
            continue
        secret = hidden - measured_by_all(shelf, goal, meters)
        if goal.meter in secret:
            yield error(source.key_at("meter"), "leak", f"goal '{goal.id}' shows the hidden meter '{goal.meter}'", CURE)
        for found in source.found:
            if found.stands_for == "condition" and found.key in secret:
                yield error(found.place, "leak", f"goal '{goal.id}' asks the hidden meter '{found.key}'", CURE)
    plan: PlanDef
    for source, plan in shelf.of("plans"):
        for number, pledge in enumerate(plan.pledges):
            for place, target in enumerate(pledge.targets):
                if target.meter in hidden:
                    yield error(
                        source.at("pledges", number, "targets", place),
                        "leak",
                        f"a pledge of '{plan.id}' shows the hidden meter '{target.meter}'",
                        CURE,
                    )


def measured_by_all(shelf: Shelf, goal: GoalDef, meters: dict[str, MeterDef]) -> set[str]:
    """Return the hidden meters that people can read in every level that has the goal, since all know their substance."""
    known = [set(level.knows) for _, level in shelf.of("levels") if goal.id in level.goals]
    substances = set.intersection(*known) if known else set()
    return {name for name, meter in meters.items() if meter.known_with in substances}
