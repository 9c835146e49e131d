"""Ways over the board for boats, trains and walkers, found in the arrays of river, rails and roads.

Why: the extras of the picture follow from what is built, with no rule of the game behind them; a boat needs a line
down the middle of the river, a train the longest line of rails, a walker a straight bit of road. Read `movers.py`.
"""

from __future__ import annotations

import heapq
from bisect import bisect_right
from collections import deque

import numpy as np
import numpy.typing as npt

from game.ui.board.state import Flags

Tile = tuple[int, int]
Floats = npt.NDArray[np.float64]
_SIDES = ((0, 1), (1, 0), (0, -1), (-1, 0))
_AROUND = (*_SIDES, (1, 1), (1, -1), (-1, 1), (-1, -1))


class Route:
    """A line of places (row, col) with the distance along it in tiles."""

    def __init__(self, points: Floats) -> None:
        self.points = points
        steps = np.hypot(*np.diff(points, axis=0).T)
        self.distance: Floats = np.concatenate([[0.0], np.cumsum(steps)])
        self.length = float(self.distance[-1])
        # `at` is asked for a hundred movers in every frame: lists answer one question faster than arrays.
        self._places: list[list[float]] = points.tolist()
        self._marks: list[float] = self.distance.tolist()

    def at(self, along: float) -> tuple[float, float, float, float]:
        """Row, col and direction (d row, d col) at a distance along the way."""
        along = min(max(along, 0.0), self.length - 1e-6)
        k = max(bisect_right(self._marks, along) - 1, 0)
        (r0, c0), (r1, c1) = self._places[k], self._places[k + 1]
        span = (self._marks[k + 1] - self._marks[k]) or 1.0
        t = (along - self._marks[k]) / span
        return r0 + (r1 - r0) * t, c0 + (c1 - c0) * t, (r1 - r0) / span, (c1 - c0) / span


def river_routes(channel: Flags) -> list[Route]:
    """A smooth line down the middle of each river at least eight tiles long, ending beyond the map's border."""
    found = []
    for tiles in _pieces(channel, _AROUND):
        if len(tiles) < 8:
            continue
        rows, cols = channel.shape
        width = {t: sum((t[0] + r, t[1] + c) in tiles for r, c in _AROUND) for t in tiles}
        rim = [t for t in tiles if t[0] in (0, rows - 1) or t[1] in (0, cols - 1)] or [min(tiles)]
        start = _farthest(tiles, min(rim), width)[-1]
        path = _farthest(tiles, start, width)
        points = np.array(path, np.float64) + 0.5
        if len(points) < 8:
            continue
        points = np.concatenate([points[:1] * 2 - points[1:2], points, points[-1:] * 2 - points[-2:-1]])
        found.append(Route(_smooth(points, 7)))
    return found


def rail_routes(rail: Flags) -> list[Route]:
    """The longest line through each connected piece of rails of six tiles or more."""
    found = []
    for tiles in _pieces(rail, _SIDES):
        if len(tiles) >= 6:
            end = _walk(tiles, min(tiles))[-1]
            path = _walk(tiles, end)
            if len(path) >= 6:
                found.append(Route(np.array(path, np.float64) + 0.5))
    return found


def straight_roads(road: Flags) -> list[Route]:
    """Every straight run of at least three road tiles, along rows and along columns."""
    found = []
    for axis in (0, 1):
        field = road if axis == 0 else road.T
        for line in range(field.shape[0]):
            padded = np.concatenate([[0], field[line].astype(np.int8), [0]])
            edges = np.nonzero(np.diff(padded))[0].reshape(-1, 2)
            for first, last in edges.tolist():
                if last - first >= 3:
                    ends = [(line + 0.5, first + 0.3), (line + 0.5, last - 0.3)]
                    found.append(Route(np.array(ends if axis == 0 else [e[::-1] for e in ends], np.float64)))
    return found


def _pieces(mask: Flags, steps: tuple[Tile, ...]) -> list[set[Tile]]:
    left = {(int(r), int(c)) for r, c in zip(*np.nonzero(mask), strict=True)}
    pieces = []
    while left:
        start = min(left)
        piece, queue = {start}, deque([start])
        left.discard(start)
        while queue:
            row, col = queue.popleft()
            for dr, dc in steps:
                near = (row + dr, col + dc)
                if near in left:
                    left.discard(near)
                    piece.add(near)
                    queue.append(near)
        pieces.append(piece)
    return pieces


def _walk(tiles: set[Tile], start: Tile) -> list[Tile]:
    """The shortest way from `start` to the tile farthest from it."""
    came: dict[Tile, Tile | None] = {start: None}
    queue, last = deque([start]), start
    while queue:
        last = queue.popleft()
        for dr, dc in _SIDES:
            near = (last[0] + dr, last[1] + dc)
            if near in tiles and near not in came:
                came[near] = last
                queue.append(near)
    return _trace(came, last)


def _farthest(tiles: set[Tile], start: Tile, width: dict[Tile, int]) -> list[Tile]:
    """The cheapest way to the dearest tile, where tiles near the bank cost more."""
    cost: dict[Tile, float] = {start: 0.0}
    came: dict[Tile, Tile | None] = {start: None}
    queue, last = [(0.0, start)], start
    while queue:
        spent, here = heapq.heappop(queue)
        if spent > cost[here]:
            continue
        last = here
        for dr, dc in _AROUND:
            near = (here[0] + dr, here[1] + dc)
            if near in tiles:
                total = spent + (1.0 if dr == 0 or dc == 0 else 1.414) * (1 + 0.6 * (8 - width[near]))
                if total < cost.get(near, 1e18):
                    cost[near], came[near] = total, here
                    heapq.heappush(queue, (total, near))
    return _trace(came, last)


def _trace(came: dict[Tile, Tile | None], last: Tile) -> list[Tile]:
    path: list[Tile] = []
    here: Tile | None = last
    while here is not None:
        path.append(here)
        here = came[here]
    return path[::-1]


def _smooth(points: Floats, width: int) -> Floats:
    wide = np.concatenate([np.repeat(points[:1], width // 2, 0), points, np.repeat(points[-1:], width // 2, 0)])
    return np.stack([np.convolve(wide[:, k], np.ones(width) / width, "valid") for k in (0, 1)], axis=1)
