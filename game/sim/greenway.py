"""Greenway: where the path may lie, how long a line it makes, and the way that a new leg would take.

Next: ``greenway_line.py`` for what counts, ``tracks.py``, which lays the tiles, ``cards.py``, which frees the land.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from heapq import heappop, heappush

import numpy as np
from numpy.typing import NDArray

from game.sim import layout
from game.sim.catalogue import NO_REACH, Catalogue
from game.sim.greenway_line import NOTHING, STEPS, Line, longest
from game.sim.soil import micrograms_per_kg
from game.sim.world import Place, World
from game.text import Message

_LINES: dict[tuple[object, ...], Line] = {}
_PLANS: dict[tuple[object, ...], list[list[Place]]] = {}
KEPT = 32
"""Lines and plans that are remembered; both are pure functions of what they are remembered by."""


def line(world: World, rules: Catalogue) -> Line:
    """Return the longest line; worked out anew only when the path has changed."""
    if not world.path.any():
        return NOTHING
    key = (rules.map.id, rules.level.stations, rules.constants["leg_most_percent"], rules.constants["tail_most_km"],
           rules.constants["station_reach_tiles"], world.path.tobytes())  # fmt: skip
    if key not in _LINES:
        if len(_LINES) >= KEPT:
            _LINES.clear()
        _LINES[key] = longest(world.path, rules)
    return _LINES[key]


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


# ---- the way of a new leg -------------------------------------------------------------------------------------------

STEP, DIRTY, SHUT = 10, 30, 60
"""Prices of a tile in a plan, in tenths of a tile of clean land: plain, to be cleaned first, beside works to be settled."""


def plan(world: World, rules: Catalogue, places: Sequence[str]) -> list[list[Place]]:
    """Return the legs of a line through named places: tiles from one to the next, those that lie already included.

    A leg goes round buildings, crosses water where it must, and leads over dirty land or past open works where that is
    much shorter. A leg for which there is no way is empty.
    """
    price = _prices(world, rules)
    key = (rules.map.id, tuple(places), world.path.tobytes(), price.tobytes())
    if key not in _PLANS:
        if len(_PLANS) >= KEPT:
            _PLANS.clear()
        legs: list[list[Place]] = []
        start: list[Place] = []
        for one, other in zip(places, places[1:], strict=False):
            starts, ends = start or _around(rules, one), _around(rules, other)
            # Close by the station if there is a way, else at its edge.
            leg = _leg(rules, price, starts[:9], ends[:9]) or _leg(rules, price, starts, ends)
            legs.append(leg)
            start = leg[-1:]
        _PLANS[key] = legs
    return _PLANS[key]


def way_wanted(world: World, rules: Catalogue, places: Sequence[str]) -> list[Place]:
    """Return the tiles of the planned line that are too dirty to lay the path on, in its order."""
    over = dirty(world, rules)
    return list(dict.fromkeys(t for leg in plan(world, rules, places) for t in leg if over[t] and not world.path[t]))


def _prices(world: World, rules: Catalogue) -> NDArray[np.int64]:
    """Return int64[rows, cols]: what a tile costs a plan, in tenths of a tile of clean land; 0 where nothing can lie."""
    board, track = rules.board, rules.tracks["path"]
    price = np.full((board.rows, board.cols), STEP, np.int64)
    price[board.reach != NO_REACH] = STEP * track.bridge_cost // max(1, track.cost)
    price[dirty(world, rules)] += DIRTY
    for row, col in shut_by_cards(world, rules):
        if 0 <= row < board.rows and 0 <= col < board.cols:
            price[row, col] += SHUT
    # What lies already is nearly free, so that a plan keeps to it.
    price[world.path > 0] = 1
    for tile in layout.of(world, rules).occupied:
        price[tile] = 0
    return price


def _around(rules: Catalogue, place: str) -> list[Place]:
    at = rules.places[place]
    reach = range(-rules.constants["station_reach_tiles"], rules.constants["station_reach_tiles"] + 1)
    around = sorted((r * r + c * c, r, c) for r in reach for c in reach)
    tiles = [(at.row + r, at.col + c) for _, r, c in around]
    return [(r, c) for r, c in tiles if 0 <= r < rules.board.rows and 0 <= c < rules.board.cols]


def _leg(rules: Catalogue, price: NDArray[np.int64], starts: list[Place], ends: list[Place]) -> list[Place]:
    """Return the cheapest way from one of ``starts`` to one of ``ends``, both included."""
    costs: list[list[int]] = price.tolist()
    main: list[list[int]] = rules.board.rail.tolist()
    rows, cols = price.shape
    goal = {e for e in ends if costs[e[0]][e[1]]}
    came: dict[Place, Place] = {}
    paid = {s: costs[s[0]][s[1]] for s in starts if costs[s[0]][s[1]]}
    queue = [(cost, number, tile) for number, (tile, cost) in enumerate(paid.items())]
    number = len(queue)
    while queue:
        cost, _, here = heappop(queue)
        if here in goal:
            way = [here]
            while way[-1] in came:
                way.append(came[way[-1]])
            return way[::-1]
        if cost > paid[here]:
            continue
        row, col = here
        for dr, dc in STEPS:
            r, c = row + dr, col + dc
            if not (0 <= r < rows and 0 <= c < cols) or not costs[r][c] or (main[row][col] and main[r][c]):
                continue
            there, whole = (r, c), cost + costs[r][c]
            if whole < paid.get(there, whole + 1):
                paid[there], came[there] = whole, here
                number += 1
                heappush(queue, (whole, number, there))
    return []
