"""Greenway: where the path may lie, and how long a line it makes.

The line is a puzzle of joining, not of filling: what counts is the way between the two stations that lie farthest apart
along the path, and each leg between neighbouring stations counts at most so much longer than it is straight. A serpentine
in one meadow joins nothing. Next: ``tracks.py``, which lays the tiles, ``cards.py``, which frees the land.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import isqrt

import numpy as np
from numpy.typing import NDArray

from game.sim import layout
from game.sim.catalogue import Catalogue
from game.sim.soil import micrograms_per_kg
from game.sim.world import Place, World
from game.text import Message

STEPS = ((-1, 0), (0, 1), (1, 0), (0, -1))


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
_LINES: dict[tuple[object, ...], Line] = {}


def line(world: World, rules: Catalogue) -> Line:
    """Return the longest line; worked out anew only when the path has changed."""
    if not world.path.any():
        return NOTHING
    key = (rules.map.id, rules.level.stations, rules.constants["leg_most_percent"],
           rules.constants["tail_most_km"], world.path.tobytes())  # fmt: skip
    if key not in _LINES:
        if len(_LINES) > 32:
            _LINES.clear()
        _LINES[key] = _longest(world.path, rules)
    return _LINES[key]


# ---- the graph of the path ------------------------------------------------------------------------------------------


def _longest(path: NDArray[np.uint8], rules: Catalogue) -> Line:
    tiles: list[Place] = [(int(r), int(c)) for r, c in zip(*np.nonzero(path), strict=True)]
    laid = dict.fromkeys(tiles)
    zones = {
        name: [t for t in tiles if max(abs(t[0] - at.row), abs(t[1] - at.col)) <= 1]
        for name, at in ((s, rules.places[s]) for s in rules.level.stations)
    }
    away: dict[str, dict[Place, int]] = {}
    came: dict[str, dict[Place, Place]] = {}
    for name, zone in zones.items():
        if zone:
            at = rules.places[name]
            # The tile of the station that hangs together with most of the path, then the nearest.
            found = [(spread(t, laid), t) for t in zone]
            (distance, parents), joint = max(
                found,
                key=lambda f: (len(f[0][0]), -((f[1][0] - at.row) ** 2 + (f[1][1] - at.col) ** 2), -f[1][0], -f[1][1]),
            )
            away[name], came[name] = distance, parents
            zones[name] = [t for t in zone if t in distance]
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
            key=lambda leg: leg.counts,
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
        tail = max((_tail(rules, distance, t) for t in distance), key=lambda leg: leg.counts)
        seen.update(dict.fromkeys(distance))
        if tail.counts >= max(1, best.km):
            best = Line(tail.counts, 0, (name,), (Leg(name, "", tail.tiles, tail.counts),), ())
    for tile in tiles:
        if tile not in seen:
            distance, _ = spread(tile, laid)
            seen.update(dict.fromkeys(distance))
            far, _ = spread(next(reversed(distance)), laid)
            tail = max((_tail(rules, far, t) for t in far), key=lambda leg: leg.counts)
            if tail.counts > best.km:
                best = Line(tail.counts, 0, (), (tail,), ())
    return best


# ---- where the path may lie -----------------------------------------------------------------------------------------


def why_not(world: World, rules: Catalogue, way: Iterable[Place]) -> Message | None:
    """Return why the path may not lie on these tiles, for the first that stands in the way; None if it may."""
    occupied = layout.of(world, rules).occupied
    tiles = [t for t in way if not world.path[t]]
    for tile in tiles:
        if tile in occupied:
            return Message("refusal.occupied", {"building": rules.buildings[world.buildings[occupied[tile]].kind].name})
    shut = shut_by_cards(world, rules)
    for tile in tiles:
        if tile in shut:
            return Message("refusal.path_card", {"card": rules.library.of("cards")[shut[tile]].name})
    for tile in tiles:
        if _along_main_line(world, rules, tile, tiles):
            return Message("refusal.path_main_line")
    for tile in tiles:
        if (found := soil_over(world, rules, tile)) is not None:
            most = rules.constants["path_soil_limit_ug_per_kg"]
            return Message("refusal.path_soil", {"found": _milligrams(found), "most": _milligrams(most)})
    return None


def _milligrams(micrograms: int) -> str:
    return f"{micrograms // 1000}.{micrograms % 1000 // 10:02d}"


def shut_by_cards(world: World, rules: Catalogue) -> dict[Place, str]:
    """Return tile -> card, for all tiles around works that are not settled yet."""
    if not rules.level.cards:
        return {}
    table = rules.library.of("cards")
    about = {table[c].building: c for c in rules.level.cards}
    gap = rules.constants["path_gap_tiles"]
    shut: dict[Place, str] = {}
    for b in world.buildings.values():
        if b.kind in about and not b.fate:
            size = rules.buildings[b.kind].size
            for row in range(b.row - gap, b.row + size.rows + gap):
                for col in range(b.col - gap, b.col + size.cols + gap):
                    shut.setdefault((row, col), about[b.kind])
    return shut


def _along_main_line(world: World, rules: Catalogue, tile: Place, tiles: Iterable[Place]) -> bool:
    """Say whether the path would run along the railway that is still in use; it may cross it."""
    main, laid = rules.board.rail, dict.fromkeys(tiles)
    if not (main[tile] and world.rail[tile]):
        return False
    for dr, dc in STEPS:
        row, col = tile[0] + dr, tile[1] + dc
        inside = 0 <= row < rules.board.rows and 0 <= col < rules.board.cols
        if inside and main[row, col] and world.rail[row, col] and ((row, col) in laid or world.path[row, col]):
            return True
    return False


def soil_over(world: World, rules: Catalogue, tile: Place) -> int | None:
    """Return the µg/kg of a tile that is too dirty to walk on and not sealed; None if it is clean enough or nobody knows."""
    if sealed(world, rules, tile):
        return None
    for substance in rules.level.knows:
        soil = world.soils.get(substance)
        if soil is not None:
            units = soil.at(tile[0] * rules.board.cols + tile[1]).sum()
            found = int(micrograms_per_kg(np.array([units]), rules.substances[substance].unit_grams)[0])
            if found > rules.constants["path_soil_limit_ug_per_kg"]:
                return found
    return None


def sealed(world: World, rules: Catalogue, tile: Place) -> bool:
    """Say whether a tile lies under a cap."""
    done = world.treated.get(tile)
    return bool(done) and any(rules.library.of("treatments")[t].seals for t in done or ())


def dirty(world: World, rules: Catalogue) -> NDArray[np.bool_]:
    """Return bool[rows, cols]: land that is too dirty to walk on, as far as the level's laboratories know."""
    board = rules.board
    over = np.zeros((board.rows, board.cols), np.bool_)
    for substance in rules.level.knows:
        soil = world.soils.get(substance)
        if soil is not None:
            found = micrograms_per_kg(soil.total(), rules.substances[substance].unit_grams)
            over |= (found > rules.constants["path_soil_limit_ug_per_kg"]).reshape(over.shape)
    for tile in world.treated:
        if over[tile] and sealed(world, rules, tile):
            over[tile] = False
    return over


def may_path(world: World, rules: Catalogue) -> NDArray[np.bool_]:
    """Return bool[rows, cols]: where a tile of path may lie or lies already (crossings of the main line included)."""
    may = ~dirty(world, rules)
    for row, col in shut_by_cards(world, rules):
        if 0 <= row < rules.board.rows and 0 <= col < rules.board.cols:
            may[row, col] = False
    for tile in layout.of(world, rules).occupied:
        may[tile] = False
    return np.asarray(may | (world.path > 0), np.bool_)
