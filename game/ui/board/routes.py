"""Ways over the board: lines of places for boats and trains, and all ways of a state in one table.

Why one table (`Ways`): a frame asks where hundreds of movers are; searching one long list of distances answers for all
of them at once. A boat needs a line down the middle of the river, a train the longest line of rails with its curves.
Next: `roadnet.py` for the ways along roads.
"""

from __future__ import annotations

import heapq
import math
from collections import deque

import numpy as np
import numpy.typing as npt

from game.ui.board.state import Flags

Tile = tuple[int, int]
Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
_SIDES = ((0, 1), (1, 0), (0, -1), (-1, 0))
_AROUND = (*_SIDES, (1, 1), (1, -1), (-1, 1), (-1, -1))
BEND = tuple(math.pi / 2 * k / 6 for k in range(7))  # angles at which a curve of the track is sampled
BEYOND = 2.0  # tiles that a track is followed beyond the border of the map


class Route:
    """A line of places (row, col) with the distance along it in tiles; a closed one ends where it begins."""

    def __init__(self, points: Floats) -> None:
        self.points = points
        steps = np.hypot(*np.diff(points, axis=0).T)
        self.distance: Floats = np.concatenate([[0.0], np.cumsum(steps)])
        self.length = float(self.distance[-1])


class Ways:
    """Many routes as one table; `at` answers for arrays of (route number, distance along it)."""

    def __init__(self, routes: list[Route]) -> None:
        counts = [len(route.points) for route in routes]
        self.length: Floats = np.array([route.length for route in routes])
        # One step of distance between routes keeps the search from running over from one to the next.
        self._base: Floats = np.concatenate([[0.0], np.cumsum(self.length + 1.0)])[:-1]
        points = np.concatenate([route.points for route in routes]) if routes else np.zeros((1, 2))
        marks = [route.distance + base for route, base in zip(routes, self._base.tolist(), strict=True)]
        self._marks: Floats = np.concatenate(marks) if marks else np.zeros(1)
        steps = np.diff(points, axis=0, append=points[-1:])
        span = np.diff(self._marks, append=self._marks[-1] + 1.0)
        span[span <= 0] = 1.0
        ends: Ints = np.cumsum(np.array(counts, np.int64)) - 1
        steps[ends[ends >= 0]] = 0.0
        self._points, self._slope = points, steps / span[:, None]
        # 0 east, 1 north, 2 west, 3 south: the order in which sprites of movers are drawn.
        across = np.abs(steps[:, 1]) >= np.abs(steps[:, 0])
        self._way: Ints = np.where(across, np.where(steps[:, 1] < 0, 2, 0), np.where(steps[:, 0] > 0, 3, 1))
        for end in ends[ends > 0].tolist():
            self._way[end] = self._way[end - 1]

    def at(self, route: Ints, along: Floats) -> tuple[Floats, Floats, Ints]:
        """Row, col and way (0 east, 1 north, 2 west, 3 south) at distances along routes."""
        there = self._base[route] + along
        k = np.searchsorted(self._marks, there + 1e-9, "right") - 1
        rest = there - self._marks[k]
        row = self._points[k, 0] + self._slope[k, 0] * rest
        col = self._points[k, 1] + self._slope[k, 1] * rest
        return row, col, self._way[k]


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
        first, last = points[:1] * 2 - points[1:2], points[-1:] * 2 - points[-2:-1]
        found.append(Route(_smooth(np.concatenate([first, points, last]), 7)))
    return found


def shifted(route: Route, aside: float) -> Route:
    """The same line so many tiles to the right of it."""
    ahead = np.gradient(route.points, axis=0)
    ahead /= np.maximum(np.hypot(ahead[:, 0], ahead[:, 1]), 1e-9)[:, None]
    return Route(route.points + aside * np.stack([ahead[:, 1], -ahead[:, 0]], axis=1))


def rail_routes(rail: Flags) -> list[Route]:
    """The longest line through each connected piece of rails of six tiles or more, carried on beyond the border."""
    found = []
    for tiles in _pieces(rail, _SIDES):
        if len(tiles) >= 6:
            end = _walk(tiles, min(tiles))[-1]
            path = _walk(tiles, end)
            if len(path) >= 6:
                found.append(Route(_track(path, rail.shape)))
    return found


def _track(path: list[Tile], shape: tuple[int, ...]) -> Floats:
    """Points along a track: straight over tiles, a quarter of a circle where it turns."""
    points: list[tuple[float, float]] = []
    for k, (row, col) in enumerate(path):
        before, after = path[max(k - 1, 0)], path[min(k + 1, len(path) - 1)]
        come, go = (row - before[0], col - before[1]), (after[0] - row, after[1] - col)
        middle = (row + 0.5, col + 0.5)
        if (come == go or (0, 0) in (come, go)) or (come[0] == -go[0] and come[1] == -go[1]):
            points.append(middle)
            continue
        pivot = middle[0] + 0.5 * (go[0] - come[0]), middle[1] + 0.5 * (go[1] - come[1])
        for angle in BEND:
            a, b = 0.5 * math.cos(angle), 0.5 * math.sin(angle)
            points.append((pivot[0] - go[0] * a + come[0] * b, pivot[1] - go[1] * a + come[1] * b))
    for end, inner, place in ((path[0], path[1], 0), (path[-1], path[-2], len(points))):
        out = end[0] - inner[0], end[1] - inner[1]
        rim = not (0 <= end[0] + out[0] < shape[0] and 0 <= end[1] + out[1] < shape[1])
        reach = 0.5 + BEYOND if rim else 0.2
        points.insert(place, (end[0] + 0.5 + out[0] * reach, end[1] + 0.5 + out[1] * reach))
    return np.array(points, np.float64)


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
