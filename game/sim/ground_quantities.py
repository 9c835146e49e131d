"""Ground quantities: what meters may read of samples, lots, treatments and dose.

Those that tell the true state (how much of the rice eaten is over the limit, what people carry before anybody counts it)
belong to meters marked ``hidden``; the others show only what somebody has measured. Next: ``quantities.py``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from game.sim import knowledge, layout, lots, treatments
from game.sim.quantities import of_substance, quantity

if TYPE_CHECKING:
    from game.sim.catalogue import Catalogue
    from game.sim.world import World


# ---- knowledge --------------------------------------------------------------------------------


@quantity
def pins_left(world: World, rules: Catalogue) -> int:
    """Pins that can still be placed this year."""
    return knowledge.pins_left(world, rules)


@quantity
def pins_a_year(world: World, rules: Catalogue) -> int:
    """Pins that the laboratory has in a year."""
    return knowledge.pins_a_year(world, rules)


@quantity
def samples(world: World, rules: Catalogue) -> int:
    """Fields that a laboratory has sampled."""
    return len(world.samples)


@quantity
def known_fields(world: World, rules: Catalogue) -> int:
    """Fields whose soil is known."""
    if knowledge.mode(rules) == "all":
        return int(layout.of(world, rules).farms.sum())
    return int((knowledge.of(world, rules).soil >= 0).sum()) if world.samples else 0


@quantity
def unknown_percent(world: World, rules: Catalogue) -> int:
    """Fields whose soil nobody knows, in percent of all, rounded up."""
    fields = int(layout.of(world, rules).farms.sum())
    return -(-(fields - known_fields(world, rules)) * 100 // max(1, fields))


@quantity
def known_over(world: World, rules: Catalogue) -> int:
    """Fields known to be over the limit."""
    name = knowledge.traced(rules)
    if knowledge.mode(rules) == "all":
        return world.rice.get(f"{name}.soil_over", 0)
    if not world.samples:
        return 0
    return int((knowledge.of(world, rules).soil > rules.substances[name].soil_limit_ug_per_kg).sum())


@quantity
def known_worst(world: World, rules: Catalogue) -> int:
    """Highest content of a known field's soil, in µg/kg."""
    if knowledge.mode(rules) == "all":
        return world.rice.get(f"{knowledge.traced(rules)}.soil_worst", 0)
    return max(0, int(knowledge.of(world, rules).soil.max(initial=0))) if world.samples else 0


@quantity
def bets_right_percent(world: World, rules: Catalogue) -> int:
    """Bets on samples that were right, in percent."""
    return world.tally.get(knowledge.RIGHT, 0) * 100 // max(1, world.tally.get(knowledge.BETS, 0))


# ---- rice -------------------------------------------------------------------------------------


@quantity
def doubtful_lots(world: World, rules: Catalogue) -> int:
    """Lots of rice that there is reason to doubt, those known to be over the limit included."""
    return len(lots.those(world, rules, "doubtful")) if rules.level.rice_trade else 0


@quantity
def lots_withheld(world: World, rules: Catalogue) -> int:
    """Lots that are locked away, or paid for and burnt."""
    return sum(p in ("lock", "pay") for p in world.policies.values())


@quantity
def rice_over_eaten_percent(world: World, rules: Catalogue) -> int:
    """Rice over the limit among all that was sold of the last harvest, in percent, rounded up. True, not known."""
    return world.tally.get("rice.over.1", 0)


@quantity
def rice_over_eaten_worst3(world: World, rules: Catalogue) -> int:
    """The same, the worst of the last three harvests. True, not known."""
    return max(lots.kept(world, "rice.over"), default=0)


@quantity
def rice_income(world: World, rules: Catalogue) -> int:
    """What the fields earned the city with the last harvest, in 10,000 yuan."""
    return world.tally.get("rice.income.1", 0) // 1000


@quantity
def rice_income_kept_percent(world: World, rules: Catalogue) -> int:
    """Mean income of the last three harvests, in percent of what all fields bring if all is sold at the usual price."""
    past, full = lots.kept(world, "rice.income"), world.tally.get("rice.income.full", 0)
    return sum(past) * 100 // (len(past) * full) if past and full else 100


@quantity
def hot_lots_sold(world: World, rules: Catalogue) -> int:
    """Lots over the limit that were sold since anybody last told all. True, not known."""
    return world.tally.get(lots.HOT_SOLD, 0)


@quantity
def hot_lots_last(world: World, rules: Catalogue) -> int:
    """Lots over the limit that were sold of the last harvest. True, not known."""
    return world.tally.get(lots.HOT_LAST, 0)


# ---- dose -------------------------------------------------------------------------------------


def _counted(world: World) -> list[int]:
    return [world.tally.get(f"dose.{number}", 0) for number in range(len(world.dose))]


@quantity
def dose_worst(world: World, rules: Catalogue) -> int:
    """What people of the worst quarter carry by the last count of a health centre, in mg; 0 before any count."""
    return max((d for d, p in zip(_counted(world), world.people, strict=True) if p), default=0)


@quantity
def dose_mean(world: World, rules: Catalogue) -> int:
    """What people carry by the last count of a health centre, mean, in mg; 0 before any count."""
    people = max(1, sum(world.people))
    return sum(d * p for d, p in zip(_counted(world), world.people, strict=True)) // people


@quantity
def dose_true_worst(world: World, rules: Catalogue) -> int:
    """What people of the worst quarter carry, in mg. True, not known."""
    return max((d // 1000 for d, p in zip(world.dose, world.people, strict=True) if p), default=0)


@quantity
def dose_true_mean(world: World, rules: Catalogue) -> int:
    """What people carry, mean, in mg. True, not known."""
    people = max(1, sum(world.people))
    return sum(d // 1000 * p for d, p in zip(world.dose, world.people, strict=True)) // people


# ---- land -------------------------------------------------------------------------------------


@quantity
def closed_fields(world: World, rules: Catalogue) -> int:
    """Fields closed for the sake of those who would eat their rice."""
    return treatments.closed(world, rules)


@quantity
def closed_paid_percent(world: World, rules: Catalogue) -> int:
    """What families have been paid of what they are owed for closed fields, in percent; 100 if no field is closed."""
    owed = world.tally.get(treatments.OWED, 0)
    if not owed:
        # The first year of a closed field is due at the harvest: nothing has been paid before.
        return 0 if treatments.closed(world, rules) else 100
    return world.tally.get(treatments.PAID, 0) * 100 // owed


@quantity
def limed_fields(world: World, rules: Catalogue) -> int:
    """Fields that are kept limed."""
    lifts = [t.id for t in rules.library.of("treatments").values() if t.lifts_ph_hundredths]
    return sum(any(name in has for name in lifts) for has in world.treated.values())


@quantity
def treated_tiles(world: World, rules: Catalogue) -> int:
    """Tiles with any treatment, and those that were dug out."""
    return len(world.treated) + world.tally.get(treatments.BURIED, 0)


@quantity
def landfill_left(world: World, rules: Catalogue) -> int:
    """Tiles of dug soil that the landfill still has room for."""
    return treatments.landfill_left(world, rules)


@of_substance
def taken_out(world: World, rules: Catalogue, substance: str) -> int:
    """What plants and spades have taken out of the soil, in units."""
    found = treatments.taken(world, substance)
    return sum(sum(units[1:]) for where, units in found.items() if where != "grain") >> 28


@of_substance
def water_worst(world: World, rules: Catalogue, substance: str) -> int:
    """Highest content of all water, ditches too, in µg/L; the paddies drink it. True, not known."""
    river, season = rules.rivers[substance], rules.calendar.season(max(0, world.turn - 1))
    found = river.micrograms_per_litre(world.rivers[substance].passing, season, rules.substances[substance].unit_grams)
    return int(found.max(initial=0)) + rules.substances[substance].background_water_ug_per_l


@of_substance
def water_worst_river(world: World, rules: Catalogue, substance: str) -> int:
    """Highest content of the great rivers, ditches left out, in µg/L."""
    river, season = rules.rivers[substance], rules.calendar.season(max(0, world.turn - 1))
    found = river.micrograms_per_litre(world.rivers[substance].passing, season, rules.substances[substance].unit_grams)
    great = np.array([not r.ditch for r in rules.map.reaches])
    return int(found[great].max(initial=0)) + rules.substances[substance].background_water_ug_per_l
