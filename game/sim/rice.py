"""Rice: from the soil into the grain, from the field into the bowl.

The concentration in the grain is the concentration in the soil times a transfer factor, which falls when lime lifts
the pH, times a fixed factor of the field (two fields of the same soil differ severalfold; nobody knows which without
a sample). Rice is then eaten by district: first one's own, then what others can spare. All integers: kilograms of
rice, micrograms of cadmium, micrograms per kilogram; pH in hundredths (635 = pH 6.35).

Next: ``game/sim/soil.py`` gives the concentrations and takes what the harvest removes; ``docs/model.md`` has the
sources.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from json import dumps

import numpy as np
from numpy.typing import NDArray

from game.sim.soil import REMOVE_ONE, SOIL_KG_PER_M2, TILE_M2

Integers = NDArray[np.int64]

YIELD_KG = 450_000
"""Grain of one tile of paddy in a year: 0.45 kg on each m2 (about 300 kg a mu, a mean of the 1950s to 1980s)."""

FACTOR_ONE = 1024
FACTORS = (706, 787, 837, 877, 912, 945, 977, 1008, 1040, 1074, 1110, 1150, 1196, 1253, 1333, 1486)
"""Sixteen equally likely field factors, parts of 1024: the quantiles of a lognormal with median 1 and sigma 0.2.

Surveys spread far wider (Youxian: 0.35 to 6.0). Narrowed as game balance: with the full spread a tenth of the fields
would fail the rice limit on clean soil, and no care could ever win."""

TRANSFER_ONE = 10_000
_LOWEST_PH, _PH_STEP = 635, 15
_TRANSFER = (7943, 5012, 3162, 1995, 1259, 794, 501, 316, 200, 126)
"""Parts of 10,000 at pH 6.35, 6.50 ... 7.70: ten to the power of -0.1, -0.3 ... -1.9, rounded once, by hand."""


@dataclass(frozen=True, slots=True)
class Harvest:
    """One harvest of all fields, in their order: int64[fields] each."""

    ug_per_kg: Integers
    kg: Integers
    cadmium_ug: Integers
    removed_part: Integers
    """Parts of 2**20 of the stock in the soil that left with the grain, for :meth:`game.sim.soil.Soil.remove`."""


@dataclass(frozen=True, slots=True)
class Lot:
    """The rice of one field in one year: where it grew, how much, and the cadmium in it."""

    field: int
    district: int
    kg: int
    cadmium_ug: int

    @property
    def ug_per_kg(self) -> int:
        """Concentration in the grain, whole micrograms per kilogram (the limit is 200)."""
        return self.cadmium_ug // self.kg if self.kg else 0


@dataclass(frozen=True, slots=True)
class Meals:
    """Who ate whose rice: int64[grower district, eater district], and what nobody ate or got."""

    eaten_kg: Integers
    cadmium_ug: Integers
    left_kg: Integers
    left_ug: Integers
    lacking_kg: Integers

    def dose_ug(self, people: Sequence[int]) -> list[int]:
        """Cadmium that one person of each district ate with this rice, whole micrograms."""
        return [dose // max(1, heads) for dose, heads in zip(self.cadmium_ug.sum(axis=0).tolist(), people, strict=True)]


def uptake_factor(seed: int, row: int, col: int) -> int:
    """The fixed factor of the field at (row, col), parts of 1024, drawn once from :data:`FACTORS` by a keyed hash."""
    key = dumps([seed, "uptake", row, col]).encode()
    return FACTORS[blake2b(key, digest_size=1).digest()[0] % len(FACTORS)]


def transfer(ph_hundredths: Integers) -> Integers:
    """Rice / soil ratio by the pH of the soil (int64, hundredths), parts of 10,000; straight lines in between."""
    steps = np.clip(ph_hundredths - _LOWEST_PH, 0, _PH_STEP * (len(_TRANSFER) - 1))
    table = np.array((*_TRANSFER, _TRANSFER[-1]), np.int64)
    before, past = steps // _PH_STEP, steps % _PH_STEP
    return np.asarray(table[before] - (table[before] - table[before + 1]) * past // _PH_STEP, np.int64)


def rice_ug_per_kg(soil_ug_per_kg: Integers, ph_hundredths: Integers, factor: Integers) -> Integers:
    """Cadmium in the grain by soil, pH and field factor, int64[fields] each, in whole ug/kg."""
    rice = soil_ug_per_kg * transfer(ph_hundredths) * factor // (TRANSFER_ONE * FACTOR_ONE)
    return np.asarray(rice, np.int64)


_TABLES: dict[tuple[int, tuple[int, ...]], Integers] = {}


def factors(seed: int, fields: tuple[int, ...], cols: int) -> Integers:
    """Return each field's own uptake factor; a pure table, the last one kept since every harvest asks for it."""
    key = (seed, fields)
    if key not in _TABLES:
        _TABLES.clear()
        _TABLES[key] = np.array([uptake_factor(seed, f // cols, f % cols) for f in fields], np.int64)
    return _TABLES[key]


def harvest(
    soil_ug_per_kg: Integers, ph_hundredths: Integers, factor: Integers, yield_kg: Integers, years: int = 1
) -> Harvest:
    """Harvests all fields: int64[fields] of soil, pH, factor and grain of one year in kg; ``years`` harvests at once.

    The part removed is grain * concentration / stock of the tile; straw goes back to the field (a simplification).
    """
    rice = rice_ug_per_kg(soil_ug_per_kg, ph_hundredths, factor)
    kg = yield_kg * years
    stock_ug = np.maximum(soil_ug_per_kg, 1) * (SOIL_KG_PER_M2 * TILE_M2)
    cadmium = rice * kg
    # Shifted in two steps: cadmium * 2**20 alone could pass 2**63 on a very foul field harvested many years at once.
    part = np.minimum((cadmium << 10) // (stock_ug >> 10), REMOVE_ONE)
    return Harvest(rice, kg, cadmium, np.asarray(part, np.int64))


def lots(harvested: Harvest, district: Sequence[int]) -> list[Lot]:
    """The lots of a harvest, one per field that bore rice, in field order; ``district`` is each field's."""
    return [
        Lot(field, place, kg, cadmium)
        for field, (place, kg, cadmium) in enumerate(
            zip(district, harvested.kg.tolist(), harvested.cadmium_ug.tolist(), strict=True)
        )
        if kg > 0
    ]


def by_district(lots: Sequence[Lot], districts: int) -> tuple[list[int], list[int]]:
    """Sums lots to (kg, micrograms of cadmium) per district: what the district's granary holds, mixed."""
    kg, cadmium = [0] * districts, [0] * districts
    for lot in lots:
        kg[lot.district] += lot.kg
        cadmium[lot.district] += lot.cadmium_ug
    return kg, cadmium


def granaries(harvested: Harvest, district: Sequence[int] | Integers, districts: int) -> tuple[list[int], list[int]]:
    """As :func:`by_district`, straight from a harvest without making lots, which costs a hundredth."""
    kg, cadmium = np.zeros(districts, np.int64), np.zeros(districts, np.int64)
    np.add.at(kg, district, harvested.kg)
    np.add.at(cadmium, district, harvested.cadmium_ug)
    return kg.tolist(), cadmium.tolist()


def feed(
    kg: Sequence[int],
    cadmium_ug: Sequence[int],
    people: Sequence[int],
    kg_per_person: int,
    order: Sequence[int] | None = None,
    growers: Sequence[Sequence[int]] | None = None,
) -> Meals:
    """Shares out the rice of the districts' granaries: each district eats its own first, the rest goes where it lacks.

    ``order`` says which district is served first (default: as numbered); ``growers[eater]`` from whom it takes, first
    to last (default: ``order``). Kilograms and micrograms are conserved exactly: of a granary's mixed rice each meal
    takes its part of the cadmium, and the last one takes the rest.
    """
    count = len(people)
    queue = list(order) if order is not None else list(range(count))
    eaten, dose = ([[0] * count for _ in range(count)] for _ in range(2))
    left_kg, left_ug = [int(amount) for amount in kg], [int(amount) for amount in cadmium_ug]
    lacking = [int(heads) * kg_per_person for heads in people]

    def serve(grower: int, eater: int) -> None:
        amount = min(left_kg[grower], lacking[eater])
        if amount <= 0:
            return
        part = left_ug[grower] * amount // left_kg[grower]
        eaten[grower][eater] += amount
        dose[grower][eater] += part
        left_kg[grower] -= amount
        left_ug[grower] -= part
        lacking[eater] -= amount

    for district in range(count):
        serve(district, district)
    for eater in queue:
        for grower in growers[eater] if growers is not None else queue:
            serve(grower, eater)
    return Meals(*(np.array(table, np.int64) for table in (eaten, dose, left_kg, left_ug, lacking)))


def spread(kg: Sequence[int], cadmium_ug: Sequence[int], wants_kg: Sequence[int]) -> Meals:
    """Mixes the rice of all growers and deals each eater what he wants of it, from every grower in proportion.

    After mixing every kilogram holds the same, as near as whole micrograms go; nothing is lost. What is wanted in all
    must not be more than there is.
    """
    count = len(wants_kg)
    eaten, dose = ([[0] * count for _ in range(count)] for _ in range(2))
    left_kg = [int(amount) for amount in kg]
    left_ug = _in_proportion(sum(int(amount) for amount in cadmium_ug), left_kg)
    for eater, wants in enumerate(wants_kg):
        for grower, amount in enumerate(_in_proportion(int(wants), left_kg)):
            if amount:
                part = left_ug[grower] * amount // left_kg[grower]
                eaten[grower][eater], dose[grower][eater] = amount, part
                left_kg[grower] -= amount
                left_ug[grower] -= part
    return Meals(*(np.array(table, np.int64) for table in (eaten, dose, left_kg, left_ug, [0] * count)))


def _in_proportion(amount: int, weights: Sequence[int]) -> list[int]:
    """Cut a whole number into parts as the weights are, to the last unit; no part is above its weight if the whole is not."""
    parts, rest = [], sum(weights)
    for weight in weights:
        part = amount * weight // rest if rest else 0
        parts.append(part)
        amount, rest = amount - part, rest - weight
    return parts
