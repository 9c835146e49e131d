"""Turn: the table of contents of the simulation. Order matters and is only written here.

A turn is atomic; commands come between turns; time waits while a question is open.
"""

from __future__ import annotations

from game.sim import (
    cards,
    finance,
    knowledge,
    labour,
    matter,
    measures,
    modifiers,
    people,
    production,
    stories,
    treatments,
    works,
)
from game.sim.catalogue import Catalogue
from game.sim.world import World


def advance(world: World, rules: Catalogue) -> None:
    """Move the city forward by one turn. Raises ValueError while a question is open or after the level's end."""
    if world.questions or world.outcome:
        raise ValueError("time waits for an answer" if world.questions else "the level is over")
    calendar = rules.calendar
    stories.draw_outcomes(world, rules)
    works.renew_lines(world, rules)
    treasury = world.money
    emission = production.run(world, rules)
    production.sell(world, rules)
    finance.settle_accounts(world, rules)
    world.income = world.money - treasury
    matter.spread(world, rules, emission)
    people.live(world, rules, emission)
    if rules.seasons[calendar.season(world.turn)].harvest:
        matter.harvest(world, rules)
    if calendar.season(world.turn) == calendar.turns_per_year - 1:
        matter.settle_soot(world, rules)

    stories.keep_plans(world, rules)
    _write_series(world, rules)
    stories.close_chapter(world, rules)
    world.turn += 1
    if calendar.season(world.turn) == 0:
        world.budget_last_year, world.budget = world.budget, {}
        knowledge.new_year(world)
        treatments.new_year(world, rules)
    knowledge.report(world, rules)
    _open_buildings(world, rules)
    cards.work(world, rules)
    labour.work(world, rules)
    modifiers.expire(world)
    stories.judge(world, rules)
    if not world.outcome:
        stories.open_plan(world, rules)
        if not world.questions:
            stories.tell_events(world, rules)


def _open_buildings(world: World, rules: Catalogue) -> None:
    """Cut the ribbons of buildings whose first turn is the next."""
    for building in world.buildings.values():
        if building.opens == world.turn:
            world.changed()
            large = rules.buildings[building.kind].large
            world.tell("ribbon" if large else "opened", building.kind, (building.row, building.col))


def _write_series(world: World, rules: Catalogue) -> None:
    for meter in rules.meters.values():
        if meter.chart and (not meter.eras or rules.level.era in meter.eras):
            world.series.setdefault(meter.id, []).append(measures.value(meter.id, world, rules))
