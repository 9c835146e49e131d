"""Works: putting up, changing and taking down one building, with its lines in the soil's books."""

from __future__ import annotations

import numpy as np

from game.sim import layout, matter
from game.sim.catalogue import NO_REACH, Catalogue
from game.sim.world import Building, Place, Source, World


def put_up(world: World, rules: Catalogue, building: Building) -> None:
    """Place a building on the board and open its lines in the books."""
    world.buildings[building.row, building.col] = building
    open_lines(world, rules, building)
    for row, col in layout.tiles_of(rules.buildings[building.kind], building.row, building.col):
        world.road[row, col] = 0
        world.rail[row, col] = 0
    world.changed()


def free_place(world: World, rules: Catalogue, kind: str, row: int, col: int) -> Place | None:
    """Return where a building can stand, at (row, col) or as near as may be; fields and tracks are spared."""
    board, rail, road = rules.board, world.rail, world.road
    free = np.array([k.build for k in board.kinds])[board.terrain] & (board.reach == NO_REACH) & (rail + road == 0)
    for r, c in layout.of(world, rules).occupied:
        free[r, c] = False
    rows, cols = layout.size_of(rules.buildings[kind])
    for land in (free & ~board.farm, free):
        inner = np.ones((board.rows - rows + 1, board.cols - cols + 1), np.bool_)
        for r in range(rows):
            for c in range(cols):
                inner &= land[r : r + inner.shape[0], c : c + inner.shape[1]]
        at_row, at_col = np.nonzero(inner)
        if at_row.size:
            best = int(np.argmin((at_row - row) ** 2 + (at_col - col) ** 2))
            return int(at_row[best]), int(at_col[best])
    return None


def renew_lines(world: World, rules: Catalogue) -> None:
    """Start new lines for works whose smoke leaves at another height since a tall stack opened or closed beside them."""
    stale = [w for w in layout.of(world, rules).works if w.stale]
    for w in stale:
        open_lines(world, rules, w.building, w.stack_m)
    if stale:
        world.changed()


def open_lines(world: World, rules: Catalogue, building: Building, raised_m: int = 0) -> None:
    """Start a line of the soil's books for each soil substance, with the footprint of the present stack and outfall.

    raised_m: how high a tall stack beside it lifts its smoke, if one does
    """
    running = rules.running[building.kind]
    definition = rules.buildings[building.kind]
    row, col = layout.centre_of(definition, building.row, building.col)
    stack, reach = max(raised_m, layout.stack_of(rules, building)), layout.reach_of(rules, building)
    for substance in dict.fromkeys([s for s, _ in running.air] + [s for s, _ in running.water]):
        if substance in world.soils:
            world.sources.append(
                Source(
                    substance, building.kind, building.row, building.col, building.built, stack, reach, building.name
                )
            )
            world.soils[substance].add_line(rules.footprint(substance, stack, row, col).ravel())
            _widen_river(world, rules, substance)


def add_upgrade(world: World, rules: Catalogue, building: Building, upgrade: str) -> None:
    """Add an upgrade; a new stack or outlet ends the building's lines and starts others."""
    before = layout.stack_of(rules, building), layout.reach_of(rules, building)
    building.upgrades.append(upgrade)
    if (layout.stack_of(rules, building), layout.reach_of(rules, building)) != before:
        open_lines(world, rules, building)
    world.changed()


def take_down(world: World, building: Building) -> None:
    """Remove a building; its lines stay in the books."""
    del world.buildings[building.row, building.col]
    world.changed()


def rename(world: World, building: Building, name: str) -> None:
    """Give a building its own name, in the books as well."""
    building.name = name
    for source in world.sources:
        if (source.row, source.col, source.built) == (building.row, building.col, building.built):
            source.name = name
    world.changed()


def _widen_river(world: World, rules: Catalogue, substance: str) -> None:
    matter.widen(world.rivers[substance], len([s for s in world.sources if s.substance == substance]) + 1)
