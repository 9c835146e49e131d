"""Treatments: what is done to land: lime, another crop, closing, plants that clean, a cap, digging out.

What they are stands in YAML (``TreatmentDef``); here is what they do. A treatment that lasts is kept up each year by the
buildings that do it, the fields in most need first, as far as their tiles and the treasury go: nobody has to click again.
Whatever leaves the soil is written down by line of its books, so that the gram from the stack is found again in the
landfill. Next: ``matter.py`` for the harvest, ``ground_commands.py`` for what a player may ask.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from game.sim import layout, rice
from game.sim.catalogue import NO_REACH, behaviour
from game.sim.ground_behaviours import Buries, PaysFields, Treats
from game.sim.modifiers import percent_of
from game.sim.production import pay
from game.sim.soil import REMOVE_ONE, micrograms_per_kg
from game.sim.world import MILLI, Place, World
from game.text import Message

if TYPE_CHECKING:
    from game.sim.catalogue import Catalogue
    from game.sim.era_definitions import TreatmentDef

Integers = NDArray[np.int64]
BURIED, LANDFILL, OWED, PAID = "buried", "landfill.extra", "fields.owed", "fields.paid"
"""Counters in ``World.tally``: tiles in the landfill, room that stories gave, field-years owed and paid."""


def defined(rules: Catalogue, treatment: str) -> TreatmentDef:
    """Return the definition of a treatment."""
    found: TreatmentDef = rules.library.of("treatments")[treatment]
    return found


def on_level(rules: Catalogue) -> list[TreatmentDef]:
    """Return the treatments of the level, in its order."""
    return [defined(rules, name) for name in rules.level.treatments]


def yields(treatment: TreatmentDef) -> int:
    """Return what a field so treated yields, in percent; nothing grows for food on a cap."""
    return 0 if treatment.seals else treatment.yield_percent


def count(world: World, treatment: str) -> int:
    """Return how many tiles have a treatment; of digging, how many were dug out in all."""
    return sum(treatment in has for has in world.treated.values()) + world.tally.get(f"dug.{treatment}", 0)


def at(world: World, row: int, col: int) -> dict[str, int]:
    """Return the treatments of a tile with the turn each began."""
    return dict(world.treated.get((row, col), {}))


def is_sealed(world: World, rules: Catalogue, row: int, col: int) -> bool:
    """Say whether a tile lies under a cap."""
    return any(defined(rules, name).seals for name in world.treated.get((row, col), {}))


# ---- room -------------------------------------------------------------------------------------


def _done_a_year(world: World, rules: Catalogue, treatment: TreatmentDef) -> int:
    tiles = 0
    for building in world.buildings.values():
        if building.kind in treatment.served_by and building.open and building.opens <= world.turn:
            treats = behaviour(rules.buildings[building.kind], Treats)
            tiles += treats.tiles.get(treatment.id, 0) * building.lines if treats else 0
    return tiles


def room(world: World, rules: Catalogue, treatment: str) -> int | None:
    """Return how many more tiles can be treated this year; None where there is no limit."""
    definition = defined(rules, treatment)
    left: int | None = None
    if definition.served_by:
        left = max(0, _done_a_year(world, rules, definition) - world.tally.get(f"used.{treatment}", 0))
    if definition.digs:
        left = landfill_left(world, rules) if left is None else min(left, landfill_left(world, rules))
    return left


def landfill_left(world: World, rules: Catalogue) -> int:
    """Return for how many tiles of dug soil there is room."""
    tiles = world.tally.get(LANDFILL, 0)
    for building in world.buildings.values():
        buries = behaviour(rules.buildings[building.kind], Buries)
        if buries and building.open and building.opens <= world.turn:
            tiles += buries.tiles * building.lines
    return max(0, tiles - world.tally.get(BURIED, 0))


def widen_landfill(world: World, tiles: int) -> None:
    """Make room in the landfill."""
    world.tally[LANDFILL] = world.tally.get(LANDFILL, 0) + tiles


# ---- which land -------------------------------------------------------------------------------


def refusal(world: World, rules: Catalogue, treatment: TreatmentDef, row: int, col: int) -> Message | None:
    """Return why a tile cannot be treated so, or None."""
    board = rules.board
    if not (0 <= row < board.rows and 0 <= col < board.cols):
        return Message("refusal.outside")
    has = world.treated.get((row, col), {})
    if (row, col) in layout.of(world, rules).occupied:
        return Message("refusal.built_on")
    if treatment.on == "field" and not board.farm[row, col]:
        return Message("refusal.no_field")
    if board.reach[row, col] != NO_REACH:
        return Message("refusal.water")
    if is_sealed(world, rules, row, col):
        return Message("refusal.sealed")
    if treatment.id in has:
        return Message("refusal.treated_already")
    if treatment.lifts_ph_hundredths and any(not yields(defined(rules, name)) for name in has):
        return Message("refusal.no_rice_here")
    if (treatment.digs or treatment.removes_percent) and _is_clean(world, rules, row, col):
        return Message("refusal.clean_already")
    return None


def _is_clean(world: World, rules: Catalogue, row: int, col: int) -> bool:
    """Say whether a tile is measured and holds hardly more than what nature left; False where nobody can know."""
    for name in rules.level.knows:
        substance = rules.substances[name]
        if substance.soil:
            units = np.array([world.soils[name].at(row * rules.board.cols + col).sum()], np.int64)
            held = int(micrograms_per_kg(units, substance.unit_grams)[0])
            return held <= substance.background_ug_per_kg * 3 // 2
    return False


def tiles_in(
    world: World, rules: Catalogue, treatment: TreatmentDef, start: Place, end: Place
) -> tuple[list[Place], Message | None]:
    """Return the tiles of a rectangle that would be treated, nearest to its start first, and why there are none."""
    rows, cols = sorted((start[0], end[0])), sorted((start[1], end[1]))
    tiles = [(r, c) for r in range(rows[0], rows[1] + 1) for c in range(cols[0], cols[1] + 1)]
    tiles.sort(key=lambda t: (max(abs(t[0] - start[0]), abs(t[1] - start[1])), t))
    reasons = [refusal(world, rules, treatment, *tile) for tile in tiles]
    fit = [tile for tile, reason in zip(tiles, reasons, strict=True) if reason is None]
    left = room(world, rules, treatment.id)
    if fit and left == 0:
        full = treatment.digs and not landfill_left(world, rules)
        return [], Message("refusal.landfill_full" if full else "refusal.no_room", {"treatment": treatment.name})
    return fit[:left], None if fit else reasons[0]


def cost(world: World, rules: Catalogue, treatment: TreatmentDef, tiles: int) -> int:
    """Return what some tiles cost, in 10,000 yuan."""
    return treatment.cost * tiles * percent_of(world, "treatment", treatment.id) // 100


# ---- doing ------------------------------------------------------------------------------------


def treat(world: World, rules: Catalogue, treatment: TreatmentDef, tiles: Iterable[Place]) -> None:
    """Treat tiles; who pays is the caller's matter."""
    _forget(world)
    for tile in tiles:
        world.tally[f"used.{treatment.id}"] = world.tally.get(f"used.{treatment.id}", 0) + 1
        if treatment.digs:
            _dig(world, rules, treatment, tile)
            continue
        has = world.treated.setdefault(tile, {})
        if not yields(treatment):
            # One piece of land has one use: what kept it busy before ends.
            for name in [n for n in has if not yields(defined(rules, n)) or treatment.seals]:
                del has[name]
        has[treatment.id] = world.turn
        if treatment.lifts_ph_hundredths:
            _dress(world, rules, treatment, tile)


def treat_near(world: World, rules: Catalogue, treatment: str, place: Place, tiles: int) -> None:
    """Treat the land nearest to a place, at no cost and whatever room there is."""
    definition, board = defined(rules, treatment), rules.board
    if definition.on == "field":
        flat = board.paddies.tolist()
        near = [(t // board.cols, t % board.cols) for t in flat]
    else:
        near = [(r, c) for r in range(board.rows) for c in range(board.cols)]
    near.sort(key=lambda t: ((t[0] - place[0]) ** 2 + (t[1] - place[1]) ** 2, t))
    used = world.tally.get(f"used.{treatment}", 0)
    left = landfill_left(world, rules) if definition.digs else tiles
    for tile in near:
        if min(tiles, left) <= 0:
            break
        if refusal(world, rules, definition, *tile) is None:
            treat(world, rules, definition, [tile])
            tiles, left = tiles - 1, left - 1
    world.tally[f"used.{treatment}"] = used


def end(world: World, rules: Catalogue, treatment: str, tile: Place) -> None:
    """End a treatment that lasts."""
    _forget(world)
    has = world.treated.get(tile, {})
    has.pop(treatment, None)
    if not has:
        world.treated.pop(tile, None)


def _forget(world: World) -> None:
    """What was known of the lots has to be worked out again."""
    if world.layout is not None:
        world.layout.doubts = None


def _dress(world: World, rules: Catalogue, treatment: TreatmentDef, tile: Place) -> None:
    most = rules.constants["soil_ph_cap_hundredths"] - rules.constants["soil_ph_hundredths"]
    world.lime[tile] = min(most, world.lime.get(tile, 0) + treatment.lifts_ph_hundredths)


def _dig(world: World, rules: Catalogue, treatment: TreatmentDef, tile: Place) -> None:
    """Dig out a tile: what is above the background goes to the landfill, every source's part alike."""
    number = np.array([tile[0] * rules.board.cols + tile[1]], np.int64)
    for name, soil in world.soils.items():
        substance = rules.substances[name]
        soil.open(number)
        units = soil.of_tiles(number)
        held = int(micrograms_per_kg(units, substance.unit_grams)[0])
        part = max(0, held - substance.background_ug_per_kg) * REMOVE_ONE // max(1, held)
        book(world, f"{name}.landfill", soil.remove(number, part))
    for other in [n for n in world.treated.get(tile, {}) if defined(rules, n).removes_percent]:
        end(world, rules, other, tile)
    world.tally[BURIED] = world.tally.get(BURIED, 0) + 1
    world.tally[f"dug.{treatment.id}"] = world.tally.get(f"dug.{treatment.id}", 0) + 1


def book(world: World, where: str, units: Integers) -> None:
    """Write down what was taken from the soil, by line of its books."""
    before = world.taken.get(where, [])
    before = before + [0] * (len(units) - len(before))
    world.taken[where] = [a + int(b) for a, b in zip(before, units.tolist(), strict=True)]


def taken(world: World, substance: str) -> dict[str, list[int]]:
    """Return what has left the soil of one substance, by line: with the grain, with plants, into the landfill.

    The grain's part is what the books have lost and nothing else has taken.
    """
    removed = [int(x) for x in world.soils[substance].removed.tolist()]
    found = {where: world.taken.get(f"{substance}.{where}", []) for where in ("plants", "landfill")}
    found = {where: units + [0] * (len(removed) - len(units)) for where, units in found.items()}
    grain = [whole - sum(units[i] for units in found.values()) for i, whole in enumerate(removed)]
    return {"grain": grain, **found}


# ---- the year ---------------------------------------------------------------------------------


def new_year(world: World, rules: Catalogue) -> None:
    """Let lime fade, dress again what is kept limed, and pay what lasting treatments cost."""
    for key in [k for k in world.tally if k.startswith("used.")]:
        del world.tally[key]
    if not world.lime and not world.treated:
        return
    _forget(world)
    fades = rules.constants["lime_fades_hundredths_a_year"]
    world.lime = {tile: lime - fades for tile, lime in world.lime.items() if lime > fades}
    for name in dict.fromkeys(n for has in world.treated.values() for n in has):
        definition = defined(rules, name)
        if definition.lifts_ph_hundredths:
            _dress_again(world, rules, definition)
        if definition.upkeep and not definition.compensates:
            pay(world, "treatments", -int(definition.upkeep * MILLI + 0.5) * count(world, name))


def _dress_again(world: World, rules: Catalogue, treatment: TreatmentDef) -> None:
    """Dress the fields that are kept limed, the sourest first, where a dressing is not half wasted."""
    k = rules.constants
    most = k["soil_ph_cap_hundredths"] - k["soil_ph_hundredths"]
    needed = most - treatment.lifts_ph_hundredths + 2 * k["lime_fades_hundredths_a_year"]
    tiles = [tile for tile, has in world.treated.items() if treatment.id in has]
    sour = sorted((world.lime.get(tile, 0), tile) for tile in tiles if world.lime.get(tile, 0) <= needed)
    left = room(world, rules, treatment.id)
    for _, tile in sour[:left]:
        price = cost(world, rules, treatment, 1) * MILLI
        if price > world.money:
            break
        pay(world, "treatments", -price)
        _dress(world, rules, treatment, tile)
        world.tally[f"used.{treatment.id}"] = world.tally.get(f"used.{treatment.id}", 0) + 1


def on_fields(world: World, rules: Catalogue, fields: Integers) -> tuple[Integers, Integers]:
    """Return the pH (hundredths) and the yield (percent) of fields: int64[fields] each."""
    ph = np.full(fields.size, rules.constants["soil_ph_hundredths"], np.int64)
    percent = np.full(fields.size, 100, np.int64)
    if not world.treated and not world.lime:
        return ph, percent
    cols = rules.board.cols
    slot = {tile: i for i, tile in enumerate(fields.tolist())}
    for (row, col), lime in world.lime.items():
        i = slot.get(row * cols + col)
        if i is not None:
            ph[i] += lime
    grows = {t.id: yields(t) for t in rules.library.of("treatments").values()}
    for (row, col), has in world.treated.items():
        i = slot.get(row * cols + col)
        if i is not None:
            for name in has:
                percent[i] = percent[i] * grows[name] // 100
    return ph, percent


def cut(world: World, rules: Catalogue, substance: str) -> tuple[rice.Harvest, Integers]:
    """Return what a harvest now would bring of all open fields, and these fields; changes nothing."""
    board = rules.board
    fields = board.paddies[layout.of(world, rules).farms]
    soil_ug = micrograms_per_kg(world.soils[substance].of_tiles(fields), rules.substances[substance].unit_grams)
    ph, percent = on_fields(world, rules, fields)
    factors = rice.factors(world.seed, tuple(fields.tolist()), board.cols)
    kg = rules.map.rice_t_per_tile * 10 * percent
    return rice.harvest(soil_ug, ph, factors, kg), fields


def other_crops_kg(world: World, rules: Catalogue) -> int:
    """Return how much rice would have to be sold to earn what other crops on the fields earn, in kg."""
    total, farm = 0, rules.board.farm
    for (row, col), has in world.treated.items():
        if farm[row, col]:
            for name in has:
                definition = defined(rules, name)
                if not definition.yield_percent and not definition.seals:
                    total += rules.map.rice_t_per_tile * 10 * definition.income_percent
    return total


def after_harvest(world: World, rules: Catalogue) -> None:
    """Let plants take their part, and pay the families whose fields are closed."""
    if world.treated:
        _clean_by_plants(world, rules)
    _pay_families(world, rules)


def _clean_by_plants(world: World, rules: Catalogue) -> None:
    per_year = rules.calendar.turns_per_year
    for name in dict.fromkeys(n for has in world.treated.values() for n in has):
        definition = defined(rules, name)
        if not definition.removes_percent:
            continue
        begun = {tile: has[name] for tile, has in world.treated.items() if name in has}
        tiles = np.array([row * rules.board.cols + col for row, col in begun], np.int64)
        # Sown in spring they take a full year's part by autumn; sown late, less.
        grown = np.array([min(per_year, max(1, world.turn + 1 - turn) * 2) for turn in begun.values()], np.int64)
        part = int(definition.removes_percent * REMOVE_ONE) // 100 * grown // per_year
        for substance, soil in world.soils.items():
            soil.open(tiles)
            book(world, f"{substance}.plants", soil.remove(tiles, part))


def closed(world: World, rules: Catalogue) -> int:
    """Return how many fields are closed for the sake of those who would eat their rice."""
    paying = [t.id for t in rules.library.of("treatments").values() if t.compensates]
    return sum(any(name in has for name in paying) for has in world.treated.values())


def _pay_families(world: World, rules: Catalogue) -> None:
    """The fund pays each closed field's year, and what is owed from before, as far as it and the treasury reach."""
    fields = closed(world, rules)
    world.tally[OWED] = world.tally.get(OWED, 0) + fields
    due = world.tally[OWED] - world.tally.get(PAID, 0)
    able = 0
    for building in world.buildings.values():
        pays = behaviour(rules.buildings[building.kind], PaysFields)
        if pays and building.open and building.opens <= world.turn:
            able += pays.fields * building.lines
    year = max(
        (int(t.upkeep * MILLI + 0.5) for t in rules.library.of("treatments").values() if t.compensates), default=0
    )
    able = min(able, due, max(0, world.money) // year if year else due)
    if able > 0:
        world.tally[PAID] = world.tally.get(PAID, 0) + able
        pay(world, "farmers", -year * able)
