"""Matter: what works let go goes to air, water, mud and soil; nothing is lost and nothing appears.

Substances that the soil keeps (cadmium) are followed source by source; the others (dust, organic load) only as a whole.
The physics is in ``plume.py``, ``river.py``, ``soil.py`` and ``rice.py``; here it meets the world. Next: ``people.py``.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from game.sim import knowledge, layout, lots, rice, treatments
from game.sim.catalogue import Catalogue
from game.sim.plume import ONE
from game.sim.production import Emission
from game.sim.soil import BACKGROUND, GRAMS_PER_UG_KG, Soil, micrograms_per_kg
from game.sim.world import Source, Water, World

INFLOW = "inflow"
"""The kind of a line of the books that no works of the city has made."""


def start(world: World, rules: Catalogue) -> None:
    """Open the soil's books and the river's accounts of a new city."""
    board = rules.board
    reaches = len(rules.map.reaches)
    for name, substance in rules.substances.items():
        if substance.soil:
            world.soils[name] = Soil(
                board.rows * board.cols, board.paddies, reach=board.paddy_reach, reaches=reaches,
                background=substance.background_ug_per_kg * GRAMS_PER_UG_KG // substance.unit_grams,
            )  # fmt: skip
        lines = 1
        world.rivers[name] = Water(np.zeros((reaches, lines), np.int64), np.zeros(reaches, np.int64))
        world.emitted[name] = [0, 0]
    world.soot = np.zeros((board.rows, board.cols), np.int32)


def open_inflow(world: World, rules: Catalogue) -> None:
    """Open a line of the soil's books for what the river brings from beyond the map, unless it has one."""
    for inflow in rules.level.inflow:
        reach = _reach_of(rules, inflow.reach)
        for substance in inflow.amounts:
            if substance in world.soils and not _inflow_line(world, substance, reach):
                world.sources.append(Source(substance, INFLOW, -1, -1, world.turn, 0, reach, inflow.reach))
                world.soils[substance].add_line(None)
                widen(world.rivers[substance], world.soils[substance].lines)


def _inflow_line(world: World, substance: str, reach: int) -> int:
    """Return the line of the books for what comes down a reach; 0 if it has none."""
    lines = [s for s in world.sources if s.substance == substance]
    return next((i for i, s in enumerate(lines, 1) if s.kind == INFLOW and s.reach == reach), 0)


def _reach_of(rules: Catalogue, reach: str) -> int:
    return [r.id for r in rules.map.reaches].index(reach)


def _inflows(world: World, rules: Catalogue, name: str) -> list[tuple[int, int, int]]:
    """Return (reach, line of the books, units of this turn) of what the river brings of one substance."""
    found = []
    for inflow in rules.level.inflow:
        if name in inflow.amounts:
            reach = _reach_of(rules, inflow.reach)
            line = _inflow_line(world, name, reach) if name in world.soils else 0
            found.append((reach, line, inflow.amounts[name] // rules.calendar.turns_per_year))
    return found


def widen(water: Water, lines: int) -> None:
    """Make room for another line of the books."""
    missing = lines - water.sediment.shape[1]
    if missing > 0:
        water.sediment = np.hstack([water.sediment, np.zeros((water.sediment.shape[0], missing), np.int64)])


def spread(world: World, rules: Catalogue, emission: Emission) -> None:
    """Let one turn's emission fall and flow."""
    season = rules.calendar.season(world.turn)
    for name, water in world.rivers.items():
        _air(world, rules, name, emission)
        _water(world, rules, name, water, emission, season)
    for works, substance, units in emission.air:
        if substance in works.dust:
            place = (works.building.row, works.building.col)
            world.dust_year[place] = world.dust_year.get(place, 0) + units


def _air(world: World, rules: Catalogue, name: str, emission: Emission) -> None:
    soil = world.soils.get(name)
    if soil is not None:
        units = np.zeros(soil.lines, np.int64)
        # The background's line counts what falls on each tile.
        units[BACKGROUND] = rules.substances[name].background_fall // rules.calendar.turns_per_year
        for works, substance, amount in emission.air:
            if substance == name:
                units[works.lines[name]] += amount
        soil.deposit(units)


def _water(world: World, rules: Catalogue, name: str, water: Water, emission: Emission, season: int) -> None:
    river, soil = rules.rivers[name], world.soils.get(name)
    loads = [(w, amount) for w, substance, amount in emission.water if substance == name]
    brought = _inflows(world, rules, name)
    if not loads and not brought and not water.sediment.any():
        if water.last_out:
            water.last_out = 0
            water.passing[:] = 0
        return
    load, water.sediment = river.stir(water.sediment, season)
    for works, amount in loads:
        load[works.reach, works.lines[name] if soil is not None else 0] += amount
    for reach, line, units in brought:
        load[reach, line] += units
        world.emitted[name][1] += units
    step = river.flow(season, load)
    water.sediment += step.settled
    water.passing = step.passing.sum(axis=1)
    water.last_out = int(step.out.sum())
    water.out += water.last_out
    water.decayed += int(step.decayed.sum())
    if soil is not None:
        soil.irrigate_reaches(river.per_paddy(step.drawn))
    else:
        water.drawn += int(step.drawn.sum())


def classes(world: World, rules: Catalogue, substance: str) -> list[int]:
    """Return the class of each reach for one substance: 1 is best, one more than the number of limits is worst."""
    definition = rules.substances[substance]
    season = rules.calendar.season(max(0, world.turn - 1))
    found = rules.rivers[substance].micrograms_per_litre(world.rivers[substance].passing, season, definition.unit_grams)
    limits = definition.water_limits_ug_per_l
    return [1 + sum(c + definition.background_water_ug_per_l > limit for limit in limits) for c in found.tolist()]


def settle_soot(world: World, rules: Catalogue) -> None:
    """Once a year: the soot on each tile moves half way to what this year's dust would keep there."""
    fallen = np.zeros((rules.board.rows, rules.board.cols), np.int64)
    for works in layout.of(world, rules).works:
        b = works.building
        units = world.dust_year.get((b.row, b.col), 0)
        if units:
            row, col = layout.centre_of(rules.buildings[b.kind], b.row, b.col)
            for substance in works.dust:
                rules.let_fall(fallen, substance, works.stack_m, row, col, units)
    # Hundredths of a unit on each tile.
    level = (fallen * 100 >> 28).astype(np.int32)
    world.soot += (level - world.soot) // 2
    world.dust_year.clear()


def dust_on(world: World, rules: Catalogue, substance: str) -> NDArray[np.int64]:
    """Return int64[rows, cols]: units of an airborne substance that fall on each tile in a year at the present work, times 100."""
    fallen = np.zeros((rules.board.rows, rules.board.cols), np.int64)
    per_year = rules.calendar.turns_per_year
    for works in layout.of(world, rules).works:
        b = works.building
        for name, amount in rules.running[b.kind].air:
            if name == substance and b.activity:
                units = amount * per_year * b.activity * works.air_keeps.get(name, 1000) // (1000 * 1000 * 1000)
                row, col = layout.centre_of(rules.buildings[b.kind], b.row, b.col)
                rules.let_fall(fallen, name, works.stack_m, row, col, units)
    return fallen * 100 >> 28


def harvest(world: World, rules: Catalogue) -> None:
    """Cut the rice: what the grain takes leaves the soil, what is eaten is written down by district."""
    board = rules.board
    farms = layout.of(world, rules).farms
    fields = board.paddies[farms]
    for name, soil in world.soils.items():
        definition = rules.substances[name]
        soil_ug = micrograms_per_kg(soil.of_tiles(fields), definition.unit_grams)
        factors = rice.factors(world.seed, tuple(fields.tolist()), board.cols)
        ph, percent = treatments.on_fields(world, rules, fields)
        cut = rice.harvest(soil_ug, ph, factors, rules.map.rice_t_per_tile * 10 * percent)
        soil.remove(fields, cut.removed_part)
        _write_down(world, rules, name, soil_ug, cut)
        if name == knowledge.traced(rules):
            lots.eat(world, rules, lots.trade(world, rules, cut, fields))
            continue
        district = board.district.ravel()[fields]
        count = len(rules.districts)
        by_kg = np.zeros(count, np.int64)
        by_ug = np.zeros(count, np.int64)
        np.add.at(by_kg, district, cut.kg)
        np.add.at(by_ug, district, cut.cadmium_ug)
        meals = rice.feed(by_kg.tolist(), by_ug.tolist(), world.people, rules.constants["rice_kg_per_person"])
        world.dose = [
            d + new for d, new in zip(world.dose, meals.dose_ug([max(1, p) for p in world.people]), strict=True)
        ]
    if rules.level.treatments:
        treatments.after_harvest(world, rules)


def _write_down(world: World, rules: Catalogue, name: str, soil_ug: NDArray[np.int64], cut: rice.Harvest) -> None:
    definition = rules.substances[name]
    bears = cut.kg > 0
    world.rice["kg"] = int(cut.kg.sum())
    world.rice[f"{name}.soil_worst"] = int(soil_ug.max(initial=0))
    world.rice[f"{name}.soil_over"] = int((soil_ug > definition.soil_limit_ug_per_kg).sum())
    world.rice[f"{name}.rice_worst"] = int(cut.ug_per_kg[bears].max(initial=0))
    world.rice[f"{name}.rice_over"] = int((cut.ug_per_kg[bears] > definition.rice_limit_ug_per_kg).sum())


def balance(world: World, substance: str) -> dict[str, int]:
    """Return where everything ever emitted of one substance is now, in parts of one unit; ``emitted`` is the sum of the rest."""
    water = world.rivers[substance]
    found = {
        "emitted": sum(world.emitted[substance]) * ONE,
        "sediment": int(water.sediment.sum()),
        "out_river": water.out,
        "decayed": water.decayed,
    }
    soil = world.soils.get(substance)
    if soil is None:
        found["out_air"] = world.emitted[substance][0] * ONE
        found["fields"] = water.drawn
    else:
        ours = range(1, soil.lines)
        found["soil"] = sum(int(x) for line in ours for x in soil.of_line(line).tolist())
        found["out_air"] = int(soil.beyond().astype(object)[1:].sum()) if soil.lines > 1 else 0
        for where, units in treatments.taken(world, substance).items():
            found[where] = sum(units[1:])
    return found
