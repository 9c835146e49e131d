"""Roads as closed rounds: every lane of every road lies on exactly one of them.

Why rounds: at each crossing what comes in from one road goes out by another, as decided once for that crossing. So all
lanes fall into closed rounds, whoever follows one keeps to the right, turns at crossings and turns back only where a
road ends; and who drives on the same lane drives on the same round, one behind the other. At the map's border a round
goes on out of sight and comes back. Next: `timetable.py`, which lets them cross without meeting.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import permutations

import numpy as np

from game.ui.board.hashing import chance
from game.ui.board.routes import Floats, Route, Tile
from game.ui.board.state import Flags

AROUND = ((0, 1), (1, 0), (0, -1), (-1, 0))  # clockwise, so that the next is a turn to the right
BACK, LEFT, STRAIGHT, RIGHT = range(4)
LONGEST = 160  # tiles of a round, if it can be parted
EASY = 0.75  # share of crossings without turns to the left, if they can be had
BEYOND = 1.6  # tiles that a round goes on beyond the border of the map
TURN = (0.2, 0.4, 0.6, 0.8)  # where a turn's curve is sampled
HALF_CIRCLE = ((0.0, 1.0), (0.7, 0.7), (1.0, 0.0), (0.7, -0.7), (0.0, -1.0))


@dataclass(frozen=True, slots=True)
class Round:
    """The tiles of a round in their order; the way from the last leads to the first again."""

    tiles: tuple[Tile, ...]

    def steps(self) -> list[tuple[Tile, Tile, Tile]]:
        """Each tile with the one before and the one after."""
        t = self.tiles
        return [(t[k - 1], t[k], t[(k + 1) % len(t)]) for k in range(len(t))]

    def turns_back(self, shape: tuple[int, ...]) -> bool:
        """Whether it turns back at a road's end on a map of so many rows and columns, where everyone sees it."""
        return any(
            turn(before, tile, after) == BACK
            and 0 <= 2 * tile[0] - before[0] < shape[0]
            and 0 <= 2 * tile[1] - before[1] < shape[1]
            for before, tile, after in self.steps()
        )


@dataclass(frozen=True, slots=True, eq=False)
class Lane:
    """A round at some distance to the right of its roads' middle; `marks`: where on the route each tile begins."""

    route: Route
    marks: Floats


def rounds(road: Flags) -> list[Round]:
    """All rounds of a road net, the longest first."""
    tiles = {(int(r), int(c)) for r, c in zip(*np.nonzero(road), strict=True)}
    after: dict[tuple[Tile, Tile], Tile] = {}
    for tile in sorted(tiles):
        near = [(tile[0] + dr, tile[1] + dc) for dr, dc in AROUND if (tile[0] + dr, tile[1] + dc) in tiles]
        for come, go in zip(near, _way_out(tile, near), strict=True):
            after[come, tile] = go
    found, left = [], dict.fromkeys(after)
    while left:
        first = next(iter(left))
        line, arc = [], first
        while arc in left:
            del left[arc]
            line.append(arc[1])
            arc = (arc[1], after[arc])
        found += [Round(tuple(part)) for part in _parted(line)]
    return sorted(found, key=lambda one: (-len(one.tiles), one.tiles[0]))


def _parted(line: list[Tile]) -> list[list[Tile]]:
    """A round in rounds of a moderate length: where it meets itself it is led back to where it came from.

    Short rounds are more often over, so that fewer crossings lie ahead of each vehicle (see `timetable.py`).
    """
    if len(line) <= LONGEST:
        return [line]
    last: dict[Tile, int] = {}
    best: tuple[int, int, int] | None = None
    for j, tile in enumerate(line):
        i = last.get(tile)
        last[tile] = j
        if i is None or line[(j + 1) % len(line)] == line[i - 1] or line[i + 1] == line[j - 1]:
            continue
        short = min(j - i, len(line) - (j - i))
        if best is None or short > best[0]:
            best = (short, i, j)
    if best is None or best[0] < 4:
        return [line]
    _, i, j = best
    return [*_parted(line[: i + 1] + line[j + 1 :]), *_parted(line[i + 1 : j + 1])]


def turn(before: Tile, tile: Tile, after: Tile) -> int:
    """How a tile is passed: STRAIGHT, LEFT, RIGHT or BACK."""
    come = AROUND.index((before[0] - tile[0], before[1] - tile[1]))
    go = AROUND.index((after[0] - tile[0], after[1] - tile[1]))
    return (go - come) % 4


def _way_out(tile: Tile, near: list[Tile]) -> list[Tile]:
    """For each neighbour that one may come from, the one to which one goes on; nobody turns back at a crossing.

    Mostly nobody turns left either: who turns right or goes straight is in nobody's way, so more can drive.
    """
    if len(near) == 1:
        return near
    ways = [p for p in permutations(range(len(near))) if all(k != way for k, way in enumerate(p))]
    luck = chance(tile[0], tile[1], 401)
    if luck < EASY:
        lefts = [sum(turn(near[k], tile, near[way]) == LEFT for k, way in enumerate(p)) for p in ways]
        ways = [p for p, count in zip(ways, lefts, strict=True) if count == min(lefts)]
    chosen = ways[int(chance(tile[0], tile[1], 402) * len(ways))]
    return [near[k] for k in chosen]


def lane(of: Round, aside: Floats, shape: tuple[int, ...]) -> Lane:
    """A round as a route; `aside` [rows, cols] is how far to the right of the middle one goes on each tile."""
    points: list[tuple[float, float]] = []
    first: list[int] = []
    for before, tile, after in of.steps():
        come = tile[0] - before[0], tile[1] - before[1]
        go = after[0] - tile[0], after[1] - tile[1]
        near = float(aside[before] + aside[tile]) / 2
        far = float(aside[tile] + aside[after]) / 2
        row, col = tile[0] + 0.5, tile[1] + 0.5
        first.append(len(points))
        start = row - come[0] / 2 + come[1] * near, col - come[1] / 2 - come[0] * near
        points.append(start)
        if (come[0], come[1]) == (-go[0], -go[1]):
            out = not (0 <= tile[0] + come[0] < shape[0] and 0 <= tile[1] + come[1] < shape[1])
            reach = BEYOND if out else 0.0
            for ahead, right in HALF_CIRCLE:
                a, b = reach + ahead * near, right * near
                points.append((row + come[0] * a + come[1] * b, col + come[1] * a - come[0] * b))
        elif come != go:
            end = row + go[0] / 2 + go[1] * far, col + go[1] / 2 - go[0] * far
            bend = row + come[1] * near + go[1] * far, col - come[0] * near - go[0] * far
            for t in TURN:
                u, v, w = (1 - t) ** 2, 2 * t * (1 - t), t * t
                points.append(tuple(u * start[k] + v * bend[k] + w * end[k] for k in (0, 1)))  # type: ignore[arg-type]
    points.append(points[0])
    route = Route(np.array(points, np.float64))
    return Lane(route, route.distance[np.array(first)])
