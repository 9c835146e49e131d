"""Lots: what becomes of the rice. At each harvest every lot is sold, tested, locked away, blended or paid for and burnt.

What was decided for a lot stands until it is changed. A lot is *doubtful* by what is known, never by the truth: only its
eaters meet that. Lots sold go into the granary of their quarter, which eats its own rice first; blended lots are mixed
into everything that is sold, a little in every bowl. Money of the harvest is one line of the budget, what farmers are paid
another. Next: ``rice.py`` for the arithmetic of meals, ``lot_map.py`` for which fields make a lot.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from game.sim import knowledge, layout, rice, treatments
from game.sim.catalogue import behaviour
from game.sim.ground_behaviours import CountsDose, StoresLots, TestsRice
from game.sim.lot_map import LotDef
from game.sim.modifiers import percent_of
from game.sim.production import pay
from game.sim.world import Place, World

if TYPE_CHECKING:
    from game.sim.catalogue import Catalogue

Integers = NDArray[np.int64]
POLICIES = ("sell", "test", "lock", "blend", "pay")
HOT_SOLD, HOT_LAST = "hot_lots.sold", "hot_lots.last"
"""Counters in ``World.tally``: lots over the limit sold since somebody last told all, and of the last harvest."""
HARVESTS_KEPT = 3
"""How many harvests back the counters of income and of rice over the limit go."""


# ---- what is decided --------------------------------------------------------------------------


def policy(world: World, lot: LotDef) -> str:
    """Return what becomes of a lot's rice."""
    return world.policies.get(lot.id, "sell")


def set_policy(world: World, lot: str, policy: str) -> None:
    """Decide what becomes of a lot's rice from now on."""
    if policy == "sell":
        world.policies.pop(lot, None)
    else:
        world.policies[lot] = policy


def room(world: World, rules: Catalogue, policy: str) -> int | None:
    """Return how many lots of a harvest can be tested, or locked away; None where there is no limit."""
    if policy not in ("test", "lock"):
        return None
    lots = 0
    for building in world.buildings.values():
        if building.open and building.opens <= world.turn:
            kind = rules.buildings[building.kind]
            does = behaviour(kind, TestsRice) if policy == "test" else behaviour(kind, StoresLots)
            lots += does.lots * building.lines if does else 0
    return lots


def by_id(rules: Catalogue, lot: str) -> LotDef | None:
    """Return the lot with this id."""
    return next((one for one in rules.lots if one.id == lot), None)


def at(rules: Catalogue, place: Place | None) -> LotDef | None:
    """Return the lot that a field belongs to."""
    if place is None:
        return None
    number = int(rules.lot_of[place[0] * rules.board.cols + place[1]])
    return rules.lots[number] if number >= 0 else None


def middle(rules: Catalogue, lot: LotDef) -> Place:
    """Return the field nearest to the middle of a lot."""
    cols = rules.board.cols
    row, col = sum(t // cols for t in lot.tiles) // len(lot.tiles), sum(t % cols for t in lot.tiles) // len(lot.tiles)
    best = min(lot.tiles, key=lambda t: ((t // cols - row) ** 2 + (t % cols - col) ** 2, t))
    return best // cols, best % cols


# ---- what is known ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Doubt:
    """What is known of the rice of a lot, from samples, tests and measurements.

    fields, known: fields that bear rice, and those of them whose soil is known
    expected: µg/kg, the highest that a known field should bear; 0 if none is known
    mean: µg/kg, the mean of the known fields; 0 if none is known
    beside: whether an unknown field of it touches one that is known to be over the limit
    """

    fields: int
    known: int
    expected: int
    mean: int
    beside: bool


def doubts(world: World, rules: Catalogue) -> list[Doubt]:
    """Return what is known of each lot, in the order of the lots; kept until a sample, a treatment or the board changes."""
    plan = layout.of(world, rules)
    if knowledge.mode(rules) == "all":
        return _doubts(world, rules, knowledge.everywhere(world, rules))
    if plan.doubts is None:
        plan.doubts = _doubts(world, rules, knowledge.of(world, rules).soil)
    return plan.doubts


def _doubts(world: World, rules: Catalogue, soil: Integers) -> list[Doubt]:
    board, count = rules.board, len(rules.lots)
    fields = board.paddies[layout.of(world, rules).farms]
    ph, percent = treatments.on_fields(world, rules, fields)
    bears = percent > 0
    fields, ph = fields[bears], ph[bears]
    lot, held = rules.lot_of[fields], soil.ravel()[fields]
    seen = held >= 0
    factor = np.full(fields.size, rice.FACTOR_ONE, np.int64)
    grain = np.where(seen, rice.rice_ug_per_kg(np.maximum(held, 0), ph, factor), 0)
    all_of, known, total, highest, beside = (np.zeros(count, np.int64) for _ in range(5))
    np.add.at(all_of, lot, 1)
    np.add.at(known, lot, seen)
    np.add.at(total, lot, grain)
    np.maximum.at(highest, lot, grain)
    np.maximum.at(beside, lot, knowledge.beside(world, rules, soil).ravel()[fields])
    mean = total // np.maximum(known, 1)
    table = zip(*(a.tolist() for a in (all_of, known, highest, mean, beside)), strict=True)
    return [Doubt(f, k, h, m, bool(n)) for f, k, h, m, n in table]


def state(world: World, rules: Catalogue, lot: LotDef, doubt: Doubt) -> str:
    """Return how a lot stands by what is known: ``over``, ``under``, ``doubtful`` or ``unknown``."""
    limit = rules.substances[knowledge.traced(rules)].rice_limit_ug_per_kg
    if not doubt.fields:
        return "under"
    if lot.id in world.tested:
        return "over" if world.tested[lot.id] > limit else "under"
    if knowledge.mode(rules) == "all" and doubt.mean > limit:
        return "over"
    if doubt.expected >= rules.constants["doubtful_rice_ug_per_kg"] or doubt.beside:
        return "doubtful"
    return "under" if doubt.known * 2 >= doubt.fields else "unknown"


def those(world: World, rules: Catalogue, which: str) -> list[LotDef]:
    """Return all lots, the doubtful ones (known to be over the limit included), or those known to be over (``hot``)."""
    if which == "all":
        return list(rules.lots)
    wanted = ("over",) if which in ("hot", "over") else ("over", "doubtful")
    found = doubts(world, rules)
    return [lot for lot, doubt in zip(rules.lots, found, strict=True) if state(world, rules, lot, doubt) in wanted]


def most(world: World, rules: Catalogue, what: str) -> LotDef | None:
    """Return the lot that is most doubtful, hottest by its test, least known, or (the truth) most poisoned of those sold."""
    if not rules.lots:
        return None
    if what == "poisoned":
        true = _true_rice(world, rules)
        sold = [lot for lot in rules.lots if policy(world, lot) in ("sell", "blend")]
        return max(sold, key=lambda lot: (true[lot.number], -lot.number), default=None)
    found = doubts(world, rules)
    states = [state(world, rules, lot, doubt) for lot, doubt in zip(rules.lots, found, strict=True)]
    ranked: list[tuple[int, int]] = []
    for lot, doubt in zip(rules.lots, found, strict=True):
        tested = world.tested.get(lot.id, 0)
        if what == "hot" and states[lot.number] == "over":
            ranked.append((max(tested, doubt.mean), -lot.number))
        elif what == "doubtful" and states[lot.number] in ("doubtful", "over"):
            ranked.append((max(tested, doubt.expected), -lot.number))
        elif what == "unknown" and doubt.fields > doubt.known:
            ranked.append((doubt.fields - doubt.known, -lot.number))
    return rules.lots[-max(ranked)[1]] if ranked else None


# ---- the harvest ------------------------------------------------------------------------------


def _true_rice(world: World, rules: Catalogue) -> list[int]:
    """Return the true mean of each lot's rice if it were cut now, µg/kg."""
    name = knowledge.traced(rules)
    cut, fields = treatments.cut(world, rules, name)
    lot = rules.lot_of[fields]
    kg, ug = np.zeros(len(rules.lots), np.int64), np.zeros(len(rules.lots), np.int64)
    np.add.at(kg, lot, cut.kg)
    np.add.at(ug, lot, cut.cadmium_ug)
    return [int(x) for x in (ug // np.maximum(kg, 1)).tolist()]


def test(world: World, rules: Catalogue, lot: LotDef) -> int:
    """Test a lot now, whoever does it; return and write down what was found, µg/kg."""
    found = _true_rice(world, rules)[lot.number]
    _found(world, rules, lot, found)
    return found


def _found(world: World, rules: Catalogue, lot: LotDef, ug_per_kg: int) -> None:
    world.tested[lot.id] = ug_per_kg
    if rules.level.rice_trade:
        world.tell("lot_tested", lot.id, middle(rules, lot), ug_per_kg=ug_per_kg)


def trade(world: World, rules: Catalogue, cut: rice.Harvest, fields: Integers) -> rice.Meals:
    """Do with each lot what was decided, pay and be paid for it, and share out what is sold.

    Where the city does not trade in rice, what an earlier era decided stands, and no money changes hands.
    """
    number = rules.lot_of[fields]
    kg, ug = np.zeros(len(rules.lots), np.int64), np.zeros(len(rules.lots), np.int64)
    np.add.at(kg, number, cut.kg)
    np.add.at(ug, number, cut.cadmium_ug)
    fates = _fates(world, rules, (ug // np.maximum(kg, 1)).tolist())
    if rules.level.rice_trade:
        _money(world, rules, fates, kg.tolist())
    sold = [f == "sell" for f in fates]
    blended = [f == "blend" for f in fates]
    _count_over(world, rules, sold, blended, kg, ug)
    return _meals(world, rules, sold, blended, kg.tolist(), ug.tolist())


def _fates(world: World, rules: Catalogue, ug_per_kg: Sequence[int]) -> list[str]:
    """Return what really becomes of each lot: sell, blend, lock or pay."""
    limit = rules.substances[knowledge.traced(rules)].rice_limit_ug_per_kg
    benches, doors = room(world, rules, "test") or 0, room(world, rules, "lock") or 0
    fates = [""] * len(rules.lots)
    # The bench takes first what was highest when it was last tested.
    for lot in sorted(rules.lots, key=lambda one: (-world.tested.get(one.id, limit), one.number)):
        decided = policy(world, lot)
        if decided == "test" and benches > 0:
            benches -= 1
            _found(world, rules, lot, ug_per_kg[lot.number])
            decided = "pay" if ug_per_kg[lot.number] > limit else "sell"
        elif decided == "lock" and doors > 0:
            doors -= 1
        elif decided in ("test", "lock"):
            # Nowhere to test it, nowhere to lock it: the rice is sold as ever.
            if rules.level.rice_trade:
                world.tell("lot_no_room", lot.id, middle(rules, lot), policy=decided)
            decided = "sell"
        fates[lot.number] = decided
    return fates


def _money(world: World, rules: Catalogue, fates: list[str], kg: list[int]) -> None:
    k, price = rules.constants, percent_of(world, "rice_price")
    fields = earned = paid = 0
    for fate, amount in zip(fates, kg, strict=True):
        # A thousandth of 10,000 yuan is 10 yuan: kg * yuan a tonne / 1000 / 10.
        worth = amount * k["rice_yuan_per_t"] * price // (10_000 * 100)
        if fate in ("sell", "blend"):
            earned += worth
        elif fate == "lock":
            earned += worth * k["locked_rice_percent"] // 100
        else:
            paid += amount * k["rice_pay_yuan_per_t"] // 10_000
    fields = treatments.other_crops_kg(world, rules)
    earned += fields * k["rice_yuan_per_t"] * price // (10_000 * 100)
    pay(world, "rice", earned)
    if paid:
        pay(world, "farmers", -paid)
    full = rules.map.rice_t_per_tile * int(layout.of(world, rules).farms.sum()) * k["rice_yuan_per_t"] // 10
    world.tally.setdefault("rice.income.full", full)
    keep(world, "rice.income", earned)


def keep(world: World, name: str, number: int) -> None:
    """Write down a number of this harvest and keep those of the last harvests: name.1 is the newest."""
    for back in range(HARVESTS_KEPT, 1, -1):
        if f"{name}.{back - 1}" in world.tally:
            world.tally[f"{name}.{back}"] = world.tally[f"{name}.{back - 1}"]
    world.tally[f"{name}.1"] = number


def kept(world: World, name: str) -> list[int]:
    """Return a number of the last harvests, the newest first."""
    return [world.tally[f"{name}.{n}"] for n in range(1, HARVESTS_KEPT + 1) if f"{name}.{n}" in world.tally]


def _count_over(
    world: World, rules: Catalogue, sold: list[bool], blended: list[bool], kg: Integers, ug: Integers
) -> None:
    """Write down (where nobody can see it) how much of the rice sold is over the limit, and how many lots were."""
    limit = rules.substances[knowledge.traced(rules)].rice_limit_ug_per_kg
    out, pool = np.array(sold) & (kg > 0), np.array(blended) & (kg > 0)
    hot = int(((out | pool) & (ug // np.maximum(kg, 1) > limit)).sum())  # as the laboratory would write it
    world.tally[HOT_SOLD] = world.tally.get(HOT_SOLD, 0) + hot
    world.tally[HOT_LAST] = hot
    own, more, more_ug = int(kg[out].sum()), int(kg[pool].sum()), int(ug[pool].sum())
    whole = own + more
    over = 0
    for number in np.flatnonzero(out).tolist():
        # Each kilogram of a lot carries its part of all that is blended in.
        here, cadmium = int(kg[number]), int(ug[number])
        if (cadmium * own + more_ug * here) // (here * whole) > limit:
            over += here * whole // own
    if not own and more and more_ug // more > limit:
        over = more
    keep(world, "rice.over", -(-over * 100 // whole) if whole else 0)


def _meals(
    world: World, rules: Catalogue, sold: list[bool], blended: list[bool], kg: list[int], ug: list[int]
) -> rice.Meals:
    """Share out the rice: of each meal the blended part comes from the whole valley, the rest from the quarter first."""
    count = len(rules.districts)
    own_kg, own_ug, all_kg, all_ug = ([0] * count for _ in range(4))
    for lot in rules.lots:
        if sold[lot.number]:
            own_kg[lot.district] += kg[lot.number]
            own_ug[lot.district] += ug[lot.number]
        elif blended[lot.number]:
            all_kg[lot.district] += kg[lot.number]
            all_ug[lot.district] += ug[lot.number]
    per_person, whole, pool = rules.constants["rice_kg_per_person"], sum(own_kg) + sum(all_kg), sum(all_kg)
    wants = [people * per_person for people in world.people]
    from_pool = [want * pool // whole if whole else 0 for want in wants]
    mixed = rice.spread(all_kg, all_ug, from_pool)
    got = mixed.eaten_kg.sum(axis=0).tolist()
    rest = [want - part for want, part in zip(wants, got, strict=True)]
    plain = rice.feed(own_kg, own_ug, rest, 1)
    meals = rice.Meals(
        plain.eaten_kg + mixed.eaten_kg, plain.cadmium_ug + mixed.cadmium_ug, plain.left_kg + mixed.left_kg,
        plain.left_ug + mixed.left_ug, plain.lacking_kg,
    )  # fmt: skip
    world.meals = [[int(x) for x in row] for row in meals.eaten_kg.tolist()]
    return meals


# ---- the bowl ---------------------------------------------------------------------------------


def eat(world: World, rules: Catalogue, meals: rice.Meals) -> None:
    """Add what this harvest's rice brings to what people carry; the body lets go of a little each year."""
    stays = 1000 - rules.constants["dose_leaves_permille_a_year"]
    new = meals.dose_ug([max(1, p) for p in world.people])
    world.dose = [dose * stays // 1000 + more for dose, more in zip(world.dose, new, strict=True)]
    count_dose(world, rules)


def count_dose(world: World, rules: Catalogue) -> None:
    """Let the health centres count what people carry, if there is one open."""
    for building in world.buildings.values():
        counts = behaviour(rules.buildings[building.kind], CountsDose)
        if counts and building.open and building.opens <= world.turn:
            for number, dose in enumerate(world.dose):
                world.tally[f"dose.{number}"] = dose // 1000
            return


def health_lost(world: World, rules: Catalogue, district: int) -> int:
    """Return the health that people of a quarter lose by what they carry, in tenths of a point."""
    if not knowledge.traced(rules):
        return 0
    milligrams = world.dose[district] // 1000 - rules.constants["dose_harmless_mg"]
    return max(0, milligrams) * rules.constants["health_lost_per_g_dose"] // 100
