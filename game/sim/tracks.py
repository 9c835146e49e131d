"""Tracks: roads, railways and the path over the land, and the way a line takes."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from game.sim import layout
from game.sim.catalogue import NO_REACH, Catalogue
from game.sim.modifiers import percent_of
from game.sim.world import Place, World

if TYPE_CHECKING:
    from collections.abc import Iterable


def grid_of(world: World, track: str) -> NDArray[np.uint8]:
    """Return the world's grid of roads, of rails or of the path."""
    return {"road": world.road, "rail": world.rail, "path": world.path}[track]


def cost_of(world: World, rules: Catalogue, track: str, way: Iterable[Place]) -> int:
    """Return what the tiles of ``way`` that have no track yet cost, in 10,000 yuan."""
    definition, grid = rules.tracks[track], grid_of(world, track)
    cost = 0
    for row, col in way:
        if not grid[row, col]:
            wet = rules.board.reach[row, col] != NO_REACH
            cost += definition.bridge_cost if wet else definition.cost
    return cost * percent_of(world, track) // 100


def way_between(world: World, rules: Catalogue, start: Place, end: Place) -> list[Place]:
    """Return the tiles of an L-shaped line: along the longer side first, ends included."""
    (r0, c0), (r1, c1) = start, end
    rows = list(range(r0, r1, 1 if r1 > r0 else -1)) if r0 != r1 else []
    cols = list(range(c0, c1, 1 if c1 > c0 else -1)) if c0 != c1 else []
    if abs(r1 - r0) >= abs(c1 - c0):
        return [(r, c0) for r in rows] + [(r1, c) for c in cols] + [(r1, c1)]
    return [(r0, c) for c in cols] + [(r, c1) for r in rows] + [(r1, c1)]


def way_to_net(world: World, rules: Catalogue, track: str, end: Place) -> list[Place]:
    """Return the shortest way from the track's net to a tile beside or at ``end``, over free land; empty if there is none."""
    grid = grid_of(world, track)
    net = layout.of(world, rules).rail_net if track == "rail" else grid > 0
    occupied = _occupied(world, rules)
    rows, cols = grid.shape
    came: dict[Place, Place | None] = {}
    queue: deque[Place] = deque()
    for row in range(end[0] - 1, end[0] + 2):
        for col in range(end[1] - 1, end[1] + 2):
            if (
                0 <= row < rows
                and 0 <= col < cols
                and (row, col) not in occupied
                and rules.board.reach[row, col] == NO_REACH
            ):
                came[row, col] = None
                queue.append((row, col))
    while queue:
        here = queue.popleft()
        if net[here]:
            way: list[Place] = []
            step: Place | None = here
            while step is not None:
                way.append(step)
                step = came[step]
            return way
        row, col = here
        for there in ((row - 1, col), (row, col + 1), (row + 1, col), (row, col - 1)):
            if not (0 <= there[0] < rows and 0 <= there[1] < cols) or there in came or there in occupied:
                continue
            river = rules.board.reach[there]
            if river != NO_REACH and not rules.map.reaches[int(river)].ditch and not net[there]:
                continue
            came[there] = here
            queue.append(there)
    return []


def _occupied(world: World, rules: Catalogue) -> dict[Place, Place]:
    return layout.of(world, rules).occupied
