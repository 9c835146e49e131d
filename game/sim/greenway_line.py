"""Greenway line: how long a line the path makes.

The line is a puzzle of joining, not of filling: what counts is the way between the two stations that lie farthest apart
along the path, and each leg between neighbouring stations counts at most so much longer than it is straight. A serpentine
in one meadow joins nothing. Next: ``greenway.py`` for where the path may lie.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from math import isqrt

import numpy as np
from numpy.typing import NDArray

from game.sim.catalogue import Catalogue
from game.sim.world import Place

STEPS = ((-1, 0), (0, 1), (1, 0), (0, -1))
"""The four neighbours of a tile."""


@dataclass(frozen=True, slots=True)
class Leg:
    """A stretch between two neighbouring stations of the line, in tiles: how long it is, and how much of it counts.

    start, end: stations; empty for the open end of the line
    """

    start: str
    end: str
    tiles: int
    counts: int


@dataclass(frozen=True, slots=True)
class Line:
    """The longest line of the greenway.

    km: its length as it counts
    tiles: how many tiles of path there are in all
    joined: the stations that hang together with it, in the order of the level
    legs: its stretches from one end to the other
    way: its tiles from one end station to the other
    """

    km: int
    tiles: int
    joined: tuple[str, ...]
    legs: tuple[Leg, ...]
    way: tuple[Place, ...]


NOTHING = Line(0, 0, (), (), ())
"""The line of a city without path."""


def longest(path: NDArray[np.uint8], rules: Catalogue) -> Line:
    """Return the longest line of a path: uint8[rows, cols]; a pure function of where it lies."""
    tiles: list[Place] = [(int(r), int(c)) for r, c in zip(*np.nonzero(path), strict=True)]
    laid, reach = dict.fromkeys(tiles), rules.constants["station_reach_tiles"]
    zones = {
        name: [t for t in tiles if max(abs(t[0] - at.row), abs(t[1] - at.col)) <= reach]
        for name, at in ((s, rules.places[s]) for s in rules.level.stations)
    }
    away: dict[str, dict[Place, int]] = {}
    came: dict[str, dict[Place, Place]] = {}
    whole = _sizes(laid)
    for name, zone in zones.items():
        if zone:
            at = rules.places[name]
            # The tile of the station that hangs together with most of the path, then the nearest.
            joint = min(zone, key=lambda t: (-whole[t], (t[0] - at.row) ** 2 + (t[1] - at.col) ** 2, t))
            away[name], came[name] = spread(joint, laid)
            zones[name] = [t for t in zone if t in away[name]]
    best = NOTHING
    names = list(away)
    for i, one in enumerate(names):
        for other in names[i + 1 :]:
            start = next(iter(away[one]))
            if start in away[other] and start != next(iter(away[other])):
                found_line = _between(one, other, away, came, zones, rules)
                if found_line.km > best.km:
                    best = found_line
    if not best.km:
        best = _alone(tiles, laid, away, rules)
    return Line(best.km, len(tiles), best.joined, best.legs, best.way)


def _sizes(laid: Mapping[Place, None]) -> dict[Place, int]:
    """Return for each tile how many tiles hang together with it."""
    sizes: dict[Place, int] = {}
    for tile in laid:
        if tile not in sizes:
            found, _ = spread(tile, laid)
            sizes.update(dict.fromkeys(found, len(found)))
    return sizes


def spread(start: Place, laid: Mapping[Place, None]) -> tuple[dict[Place, int], dict[Place, Place]]:
    """Return how far each tile lies from ``start`` along the path, nearest first, and the tile before it."""
    away, came = {start: 0}, {start: start}
    queue = deque([start])
    while queue:
        row, col = here = queue.popleft()
        for dr, dc in STEPS:
            there = (row + dr, col + dc)
            if there in laid and there not in away:
                away[there], came[there] = away[here] + 1, here
                queue.append(there)
    return away, came


def _between(
    one: str, other: str, away: dict[str, dict[Place, int]], came: dict[str, dict[Place, Place]],
    zones: dict[str, list[Place]], rules: Catalogue,
) -> Line:  # fmt: skip
    """Return the line between two stations with its legs and its open ends."""
    here = next(iter(away[other]))
    way = [here]
    while came[one][here] != here:
        here = came[one][here]
        way.append(here)
    way.reverse()
    number = {tile: i for i, tile in enumerate(way)}
    joined = [name for name in away if way[0] in away[name]]
    passed: list[tuple[int, str]] = [(0, one), (len(way) - 1, other)]
    for name in joined:
        at = rules.places[name]
        near = [((t[0] - at.row) ** 2 + (t[1] - at.col) ** 2, number[t]) for t in zones[name] if t in number]
        if near and name not in (one, other):
            passed.append((min(near)[1], name))
    passed.sort()
    legs = []
    for (a, start), (b, end) in zip(passed, passed[1:], strict=False):
        p, q = rules.places[start], rules.places[end]
        legs.append(Leg(start, end, b - a, min(b - a, _most(rules, p.row - q.row, p.col - q.col))))
    whole = len(way) - 1
    for end, far in ((one, other), (other, one)):
        tail = max(
            (_tail(rules, away[end], t) for t, d in away[end].items() if away[far][t] == whole + d),
            key=lambda leg: (leg.counts, leg.tiles),
        )
        if tail.counts:
            stretch = Leg(end, "", tail.tiles, tail.counts)
            legs = [stretch, *legs] if end == one else [*legs, stretch]
    return Line(sum(leg.counts for leg in legs), 0, tuple(joined), tuple(legs), tuple(way))


def _tail(rules: Catalogue, away: dict[Place, int], tile: Place) -> Leg:
    row, col = next(iter(away))
    counts = min(away[tile], _most(rules, tile[0] - row, tile[1] - col), rules.constants["tail_most_km"])
    return Leg("", "", away[tile], counts)


def _most(rules: Catalogue, rows: int, cols: int) -> int:
    """Return what a stretch counts at most: so much longer than it is straight."""
    return isqrt((rows * rows + cols * cols) * rules.constants["leg_most_percent"] ** 2) // 100


def _alone(tiles: list[Place], laid: dict[Place, None], away: dict[str, dict[Place, int]], rules: Catalogue) -> Line:
    """Return a line that joins no two stations yet: an open end from its station, or from where it lies."""
    best = NOTHING
    seen: dict[Place, None] = {}
    for name, distance in away.items():
        tail = max((_tail(rules, distance, t) for t in distance), key=lambda leg: (leg.counts, leg.tiles))
        seen.update(dict.fromkeys(distance))
        if tail.counts >= max(1, best.km):
            best = Line(tail.counts, 0, (name,), (Leg(name, "", tail.tiles, tail.counts),), ())
    for tile in tiles:
        if tile not in seen:
            distance, _ = spread(tile, laid)
            seen.update(dict.fromkeys(distance))
            far, _ = spread(next(reversed(distance)), laid)
            tail = max((_tail(rules, far, t) for t in far), key=lambda leg: (leg.counts, leg.tiles))
            if tail.counts > best.km:
                best = Line(tail.counts, 0, (), (tail,), ())
    return best
