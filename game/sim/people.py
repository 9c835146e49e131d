"""People: they come for work, live where there is room, and are as well as their air and homes let them be.

Districts are lists of plain integers: for a dozen of them that is quicker than arrays. Health is in tenths of a point.
What the rice does to people is written down (``World.dose``) but shows in no number of this era: nobody could see it.
Next: ``stories.py``.
"""

from __future__ import annotations

from game.sim import layout, lots
from game.sim.catalogue import Catalogue
from game.sim.modifiers import percent_of
from game.sim.plume import ONE
from game.sim.production import Emission
from game.sim.world import MILLI, World


def live(world: World, rules: Catalogue, emission: Emission) -> None:
    """Let one turn pass for the people of all districts."""
    _breathe(world, rules, emission)
    _move(world, rules)
    _feel(world, rules)


def _breathe(world: World, rules: Catalogue, emission: Emission) -> None:
    """Dust days of a year, from what falls on the homes at the present rate."""
    count = len(rules.districts)
    fallen = [0] * count
    for works, substance, units in emission.air:
        share = works.dust.get(substance)
        if share is not None:
            for d, part in enumerate(share.tolist()):
                fallen[d] += units * part
    per_year, factor = rules.calendar.turns_per_year, rules.constants["dust_days_per_100_t_km2"]
    for d in range(count):
        days = min(365, fallen[d] * per_year * factor // (100 * ONE))
        # The mean of the last turns, so that one still season does not wash the air of memory.
        world.dust[d] = (world.dust[d] * (per_year - 1) + days + per_year // 2) // per_year


def _move(world: World, rules: Catalogue) -> None:
    """People come for jobs, first where there are homes; without jobs some leave."""
    k = rules.constants
    plan = layout.of(world, rules)
    size = k["people_per_home"]
    _move_house(world, plan.homes, size, rules.calendar.turns_per_year)
    total = sum(world.people)
    workers = total * k["workers_percent"] // 100
    # Farming, trade and services give work to a part of the people, whatever the works do.
    other = total * k["other_work_percent"] // 100
    free = max(0, workers - other)
    world.staffing = min(MILLI, free * MILLI // max(1, plan.jobs))
    # Those who have learnt a new trade stay as well.
    wanted = (
        (plan.jobs + world.tally.get("retrained", 0)) * 100 // max(1, k["workers_percent"] - k["other_work_percent"])
    )
    gap = wanted - total
    if gap > 0:
        most = (
            (total * k["arrivals_percent_a_year"] // (100 * rules.calendar.turns_per_year) + 1)
            * percent_of(world, "arrivals")
            // 100
        )
        come = min(gap, most)
        welcome(world, rules, come)
    elif gap < 0:
        # Only those who could go leave: the farmers stay.
        leave = min(-gap, total * k["leaving_percent_a_year"] // (100 * rules.calendar.turns_per_year))
        crowd = [max(0, p - d.people) for p, d in zip(world.people, rules.districts, strict=True)]
        _share(world.people, crowd, -leave)


def welcome(world: World, rules: Catalogue, number: int) -> None:
    """Let people come: first where homes stand empty, then a few wherever there are homes."""
    size = rules.constants["people_per_home"]
    homes = layout.of(world, rules).homes
    room = [max(0, h * size - p) + h // 8 for h, p in zip(homes, world.people, strict=True)]
    _share(world.people, room, number)


def _move_house(world: World, homes: list[int], size: int, per_year: int) -> None:
    """Of those without a place of their own, some move to quarters where homes stand empty: all of them within a year."""
    crowd = [max(0, p - h * size) for p, h in zip(world.people, homes, strict=True)]
    room = [max(0, h * size - p) for p, h in zip(world.people, homes, strict=True)]
    go = min((sum(crowd) + per_year - 1) // per_year, sum(room))
    _share(world.people, crowd, -go)
    _share(world.people, room, go)


def _share(people: list[int], weights: list[int], amount: int) -> None:
    """Add ``amount`` (or take it, if negative) over the districts by weight; the rest goes to the heaviest."""
    whole = sum(weights)
    if whole <= 0 or not amount:
        return
    left = amount
    for d, weight in enumerate(weights):
        part = amount * weight // whole if amount > 0 else -(-amount * weight // whole)
        people[d] += part
        left -= part
    people[max(range(len(weights)), key=lambda d: (weights[d], -d))] += left


def _feel(world: World, rules: Catalogue) -> None:
    k = rules.constants
    plan = layout.of(world, rules)
    size = k["people_per_home"]
    # An eighth of the gap a season, so that it takes two years or so whatever a turn is.
    slow = 2 * rules.calendar.turns_per_year
    extra = (percent_of(world, "health") - 100) * 10
    for d, people in enumerate(world.people):
        crowding = max(0, people - plan.homes[d] * size) * 100 // max(1, people)
        target = k["health_usual"] * 10 + extra + plan.care[d] * 10
        target -= world.dust[d] * k["health_lost_per_100_dust_days"] // 10
        target -= crowding * k["health_lost_per_100_crowding"] // 10
        target -= lots.health_lost(world, rules, d)
        now = world.health[d]
        change = min(1000, max(100, target)) - now
        world.health[d] = now + (change // slow if abs(change) >= slow else (change > 0) - (change < 0))
