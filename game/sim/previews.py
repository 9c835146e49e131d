"""Previews: what a command would do, asked before it is paid; the ghost and its notes come from here.

Previews ask the command's own ``check``, so a ghost and a refusal can never differ. Hidden matter is never shown.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.sim import commands, layout, matter, tracks, treatments
from game.sim.behaviours import Catches, Homes, NeedsRail, Speeds, Yard
from game.sim.catalogue import Catalogue, behaviour
from game.sim.definitions import BuildingDef
from game.sim.green_commands import Settle
from game.sim.ground_commands import Treat
from game.sim.words import Command
from game.sim.world import World
from game.text import Message


@dataclass(frozen=True, slots=True)
class Preview:
    """What a command would do, asked before it is paid.

    refusal: why not; cost: 10,000 yuan; notes: what to expect, good or bad
    """

    refusal: Message | None
    cost: int
    notes: tuple[Message, ...] = ()


def preview(world: World, rules: Catalogue, command: Command) -> Preview:
    """Return what a command would cost and why it is refused, if it is."""
    refusal = command.check(world, rules)
    if isinstance(command, commands.Build) and command.building in rules.buildings:
        definition = rules.buildings[command.building]
        inside = all(
            0 <= r < rules.board.rows and 0 <= c < rules.board.cols
            for r, c in layout.tiles_of(definition, command.row, command.col)
        )
        if not inside:
            return Preview(refusal, definition.cost)
        cost = commands.building_cost(world, rules, definition, command.row, command.col)
        return Preview(refusal, cost, tuple(_notes(world, rules, definition, command.row, command.col)))
    if isinstance(command, commands.LayTrack):
        way = [t for t in command.way(world, rules) if 0 <= t[0] < rules.board.rows and 0 <= t[1] < rules.board.cols]
        return Preview(refusal, tracks.cost_of(world, rules, command.track, way))
    if isinstance(command, commands.Upgrade) and command.upgrade in rules.upgrades:
        return Preview(refusal, command.cost(world, rules))
    if isinstance(command, Treat) and command.treatment in rules.level.treatments:
        tiles = 0 if refusal and refusal.key == "refusal.outside" else len(command.tiles(world, rules))
        cost = treatments.cost(world, rules, treatments.defined(rules, command.treatment), tiles)
        return Preview(refusal, cost, (Message("note.tiles_treated", {"tiles": tiles}),) if tiles else ())
    if isinstance(command, (commands.ExpandWorks, Settle)):
        return Preview(refusal, command.cost(world, rules))
    return Preview(refusal, 0)


def _notes(world: World, rules: Catalogue, definition: BuildingDef, row: int, col: int) -> Iterator[Message]:
    """Say what a place means for a building: its price, rail, outfall, farmland, homes, what it reaches."""
    tiles = layout.tiles_of(definition, row, col)
    kinds = [rules.board.kinds[int(rules.board.terrain[t])] for t in tiles]
    percent = commands.building_cost(world, rules, definition, row, col) * 100 // max(1, definition.cost)
    if percent != 100:
        dearest = max(kinds, key=lambda kind: kind.build_percent)
        yield Message("note.price", {"percent": percent, "land": dearest.name})
    if homes := sum(kind.homes for kind in kinds):
        yield Message("note.pulls_down", {"homes": homes})
    plan = layout.of(world, rules)
    here = (definition, row, col)
    standing = [(rules.buildings[b.kind], b) for b in world.buildings.values()]
    if needs := behaviour(definition, NeedsRail):
        joined = layout.touches(plan.rail_net, definition, row, col) or any(
            (yard := behaviour(d, Yard)) and layout.gap(here, (d, b.row, b.col)) <= yard.reach for d, b in standing
        )
        yield Message("note.rail_joined") if joined else Message("note.no_rail", {"percent": needs.carts_percent})
    if rules.running[definition.id].water:
        reach = layout.outfall_reach(rules, *layout.centre_of(definition, row, col), False)
        if reach >= 0:
            found = rules.map.reaches[reach]
            yield Message("note.ditch" if found.ditch else "note.river", {"reach": found.name})
    lost = sum(bool(rules.board.farm[t]) for t in tiles)
    if lost:
        yield Message("note.farmland", {"tiles": lost})
    if (helps := behaviour(definition, Speeds)) is not None:
        count = sum(
            bool(rules.running[b.kind].gives) and layout.gap(here, (d, b.row, b.col)) <= helps.reach
            for d, b in standing
        )
        yield Message("note.speeds", {"works": count, "percent": helps.percent})
    if (catches := behaviour(definition, Catches)) is not None:
        served = any(
            set(catches.percent) & {s for s, _ in rules.running[b.kind].air}
            and layout.gap(here, (d, b.row, b.col)) <= catches.reach
            for d, b in standing
        )
        yield Message("note.catches" if served else "note.catches_nothing")
    if behaviour(definition, Homes):
        yield Message("note.homes_dust", {"days": _dust_days_at(world, rules, row, col)})


def _dust_days_at(world: World, rules: Catalogue, row: int, col: int) -> int:
    factor = rules.constants["dust_days_per_100_t_km2"]
    fallen = sum(
        int(matter.dust_on(world, rules, name)[row, col])
        for name, s in rules.substances.items()
        if s.known and not s.soil and s.deposition_m_s > 0
    )
    return min(365, fallen * factor // 10_000)


def dust_footprint(rules: Catalogue, building: str, row: int, col: int) -> NDArray[np.int64]:
    """Return int64[rows, cols]: parts of 2**28 of a building's visible dust that would fall on each tile."""
    definition, running = rules.buildings[building], rules.running[building]
    total = np.zeros((rules.board.rows, rules.board.cols), np.int64)
    centre = layout.centre_of(definition, row, col)
    for name, _ in running.air:
        substance = rules.substances[name]
        if substance.known and substance.visible and substance.deposition_m_s > 0:
            total += rules.footprint(name, running.stack_m, *centre)
    return total
