"""Production: works use goods, make goods, and let matter go. One visible loop, in the order of the chain of goods.

Effort is in thousandths: the plan's pace, the workers there are, what the surroundings add, what the carts can carry, what
goods there are. Emission follows effort and never the other way round. Next: ``matter.py``.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from game.sim import layout
from game.sim.catalogue import Catalogue, Running
from game.sim.layout import Works
from game.sim.modifiers import percent_of
from game.sim.services import MOVED
from game.sim.world import MILLI, World


@dataclass(slots=True)
class Emission:
    """What left stacks and outfalls in one turn, in units: (works, substance, amount)."""

    air: list[tuple[Works, str, int]] = field(default_factory=list)
    water: list[tuple[Works, str, int]] = field(default_factory=list)


def pay(world: World, line: str, amount: int) -> None:
    """Move money (thousandths; negative is spent) and write it into the budget's line."""
    world.money += amount
    world.budget[line] = world.budget.get(line, 0) + amount


def run(world: World, rules: Catalogue) -> Emission:
    """Let every works work one turn; returns what they let go."""
    emission = Emission()
    pace, smoke = plan_pace(world, rules)
    for works in layout.of(world, rules).works:
        running = rules.running[works.building.kind]
        effort = _effort(world, works, running, pace)
        effort = _use(world, rules, works, running, effort)
        _make(world, works, running, effort)
        _let_go(world, works, running, effort, smoke, emission)
    return emission


def plan_pace(world: World, rules: Catalogue) -> tuple[int, int]:
    """Return the pace and the smoke of the open pledge, in percent."""
    if world.pledges and world.pledges[-1].kept < 0:
        open_pledge = world.pledges[-1]
        plan = next(p for p in rules.plans if p.id == open_pledge.plan)
        card = next(c for c in plan.pledges if c.id == open_pledge.pledge)
        return card.pace_percent, card.smoke_percent
    return 100, 100


def _effort(world: World, works: Works, running: Running, pace: int) -> int:
    building = works.building
    building.reason = building.reason_of = ""
    if not running.gives:
        return MILLI
    effort = pace * (MILLI + works.bonus) // 100
    effort = effort * percent_of(world, "output", building.kind) // 100
    if world.staffing < MILLI:
        effort = effort * world.staffing // MILLI
        building.reason = "no_workers"
    if not works.joined and effort > running.carts_percent * MILLI // 100:
        effort = running.carts_percent * MILLI // 100
        building.reason = "no_rail"
    return effort


def _use(world: World, rules: Catalogue, works: Works, running: Running, effort: int) -> int:
    """Take the inputs from the store, buy what is missing, and slow down for what cannot be had."""
    building = works.building
    bought: dict[str, int] = {}
    for good, amount in running.uses:
        full = amount * building.lines
        need = full * effort // MILLI
        have = world.goods.get(good, 0)
        if need > have:
            price = rules.goods[good].import_price
            # Without a railway carts bring it from the station: the effort is bounded by what they carry already.
            offered = (need - have) * percent_of(world, "imports", good) // 100 if price else 0
            offered = min(offered, need - have)
            bought[good] = offered
            if have + offered < need:
                effort = (have + offered) * MILLI // full
                building.reason, building.reason_of = "no_good", good
    for good, amount in running.uses:
        need = amount * building.lines * effort // MILLI
        have = world.goods.get(good, 0)
        if need > have:
            cost = (need - have) * rules.goods[good].import_price
            pay(world, "imports", -cost)
            have = need
        world.goods[good] = have - need
    return effort


def _make(world: World, works: Works, running: Running, effort: int) -> None:
    building = works.building
    building.activity = effort * building.lines
    for good, amount in running.gives:
        made = amount * building.lines * effort // MILLI
        world.goods[good] = world.goods.get(good, 0) + made
        world.made[good] = world.made.get(good, 0) + made
        building.made[good] = building.made.get(good, 0) + made


def _let_go(world: World, works: Works, running: Running, effort: int, smoke: int, emission: Emission) -> None:
    building = works.building
    work = building.lines * effort
    if building.fate == MOVED:
        smoke = smoke * percent_of(world, "move_load", building.kind) // 100
    for amounts, keeps, out, medium in (
        (running.air, works.air_keeps, emission.air, 0),
        (running.water, works.water_keeps, emission.water, 1),
    ):
        for substance, amount in amounts:
            # Thousandths of a unit times thousandths of work times percent of smoke times thousandths kept.
            units = amount * work * smoke * keeps.get(substance, MILLI) // (MILLI * MILLI * 100 * MILLI)
            if units > 0:
                out.append((works, substance, units))
                building.let_go[substance] = building.let_go.get(substance, 0) + units
                world.emitted.setdefault(substance, [0, 0])[medium] += units


def sell(world: World, rules: Catalogue) -> None:
    """The state takes what the works do not need; what cannot be stored is lost."""
    needs = layout.of(world, rules).needs
    for good, definition in rules.goods.items():
        stock = world.goods.get(good, 0)
        if definition.price:
            surplus = stock - 2 * needs.get(good, 0)
            if surplus > 0:
                world.goods[good] = stock - surplus
                world.sold[good] = world.sold.get(good, 0) + surplus
                pay(world, "sales", surplus * definition.price)
        elif not definition.stored:
            world.goods[good] = 0
        if not definition.stored:
            world.goods[good] = 0
    staff = layout.of(world, rules).jobs * world.staffing // MILLI
    per_year = rules.calendar.turns_per_year
    pay(world, "wages", -staff * rules.constants["wage_yuan_a_year"] // (10 * per_year))
    pay(world, "upkeep", -layout.of(world, rules).upkeep * MILLI // per_year)
