"""People on foot and their animals: on pavements, before doors, across squares, in fields; alone, in pairs, in knots.

Life follows the state: where homes and works stand many are about, in the country few, by night a third. Each tile of a
road decides by itself who walks there, so that a new house moves nobody across the town. Nobody crosses a river or a
wall: ways lie on roads' edges and on free ground. Next: `afloat.py`.
"""

from __future__ import annotations

import numpy as np

from game.ui.board.hashing import chance
from game.ui.board.land import paved_roads
from game.ui.board.roadnet import lane, rounds
from game.ui.board.routes import Floats, Route
from game.ui.board.sheet import Sheet
from game.ui.board.state import BoardState, BuildingLook, Flags
from game.ui.board.troupe import Extra, Troupe
from game.ui.board.wardrobe import Wardrobe
from game.ui.board.wheels import Roads

PAVEMENT, INNER, EARTH, EARTH_INNER = 0.41, 0.345, 0.35, 0.29  # tiles to the right of a road's middle
WALK_SPEED, SLOW, FIELD_SPEED = 0.15, 0.09, 0.06  # tiles a second
LIVELY, QUIET = 0.30, 0.03  # walkers for each tile of pavement, in a town and far from it
PAIRS = 0.3  # of walkers have company
YARD_SHARE, KNOT_SHARE = 0.20, 0.13  # of the free tiles before a building
SQUARE_SHARE, SQUARE_KNOTS = 0.26, 0.10  # of open paved tiles
LANE_SHARE = 0.06
FIELD_SHARE, ANIMAL_SHARE = 0.022, 0.18
NIGHT_SHARE = 0.35  # of the people are out at night
NEAR = 3  # tiles around a tile that make it lively
BUSTLE, BUSTLE_RANGE = 700, (0.8, 2.5)  # built tiles of a usual town; in a smaller one each house has more people about
FULL = 0.30  # share of built land at which it is as lively as can be
SQUARES, LANES = ("paved", "paved_modern", "plaza"), ("path", "lawn")  # grounds that people cross
EDGE, MIDDLE = 0.155, 0.06  # tiles to the right of a cycle way's middle: who walks, who rides
WAY_SHARE, WAY_SPACE, WAY_SPEED = 0.30, 5.5, 0.42  # walkers a tile, tiles for each rider, tiles a second


def liveliness(state: BoardState, sheet: Sheet) -> Floats:
    """How many people are about, 0..1 for every tile: by what is built around, and houses that stand there anyway."""
    housed = np.array([_has_houses(state, k, sheet) for k in range(len(state.terrain_looks))])[state.terrain]
    land = state.built().astype(np.float64) + 0.5 * housed
    for axis in (0, 1):
        total = np.cumsum(np.pad(land, [(NEAR + 1, NEAR) if k == axis else (0, 0) for k in (0, 1)]), axis=axis)
        size = land.shape[axis]
        land = np.take(total, range(2 * NEAR + 1, size + 2 * NEAR + 1), axis) - np.take(total, range(size), axis)
    return np.asarray(np.clip(land / (2 * NEAR + 1) ** 2 / FULL, 0, 1))


def _has_houses(state: BoardState, terrain: int, sheet: Sheet) -> bool:
    look = state.terrain_looks[terrain]
    names = [name for group, _ in look.scatter for name in group]
    return any(name in sheet.sprites and sheet.sprites[name].w > 0 for name in names)


def set_people_going(
    state: BoardState, sheet: Sheet, roads: Roads, town: Floats, wardrobe: Wardrobe, troupe: Troupe
) -> None:
    """Put everyone on foot into the troupe."""
    closed = state.built() | state.road | state.rail | state.water("river") | state.water("ditch")
    people = wardrobe.known(state.cast.walkers)
    low, high = BUSTLE_RANGE
    bustle = min(max((BUSTLE / max(int(state.built().sum()), 1)) ** 0.5, low), high)
    if people:
        _on_pavements(state, roads, town * bustle, people, troupe)
        _before_doors(state, closed, people, bustle, troupe)
        _on_open_ground(state, sheet, closed, people, troupe)
    _on_greenway(state, people, wardrobe.known(state.cast.riders), troupe)
    _in_fields(state, wardrobe.known(state.cast.fields), troupe)
    _about_houses(state, closed, wardrobe.known(state.cast.animals), troupe)


def _pick(pool: tuple[int, ...], a: int, b: int, salt: int) -> int:
    return pool[int(chance(a, b, salt) * len(pool))]


def _on_pavements(state: BoardState, roads: Roads, town: Floats, people: tuple[int, ...], troupe: Troupe) -> None:
    paved = paved_roads(state)
    outer, inner = (roads.lanes(np.where(paved, far, near)) for far, near in ((PAVEMENT, EARTH), (INNER, EARTH_INNER)))
    wet = state.water("river")
    for one, first, second in zip(roads.rounds, outer, inner, strict=True):
        numbers = troupe.route(first.route), troupe.route(second.route)
        for k, (row, col) in enumerate(one.tiles):
            key = row * state.cols + col
            before = one.tiles[k - 1]
            salt = 2 * (row - before[0]) + col - before[1] + 80
            wanted = QUIET + (LIVELY - QUIET) * float(town[row, col])
            if wet[row, col] or chance(key, salt, 71) >= wanted:
                continue
            reach = 1.5 + 3.5 * chance(key, salt, 72)
            speed = WALK_SPEED * (0.8 + 0.5 * chance(key, salt, 73))
            start_s, rest_s = 90 * chance(key, salt, 74), 4 * chance(key, salt, 75)
            low = float(first.marks[k]) - reach
            who = _pick(people, key, salt, 76)
            late = chance(key, salt, 79) < NIGHT_SHARE
            troupe.add(Extra(who, numbers[0], low, 2 * reach, speed, rest_s, start_s, by_night=late))
            if chance(key, salt, 77) < PAIRS:
                low = float(second.marks[k]) - reach
                who = _pick(people, key, salt, 78)
                troupe.add(Extra(who, numbers[1], low, 2 * reach, speed, rest_s, start_s, by_night=late))


def _on_greenway(state: BoardState, people: tuple[int, ...], riders: tuple[int, ...], troupe: Troupe) -> None:
    """Walkers and joggers at the edge of cycle ways, riders on them, across the roads that they meet."""
    way = state.cycle_way()
    if not way.any():
        return
    wide = np.pad(way, 1)
    across = (wide[:-2, 1:-1] & wide[2:, 1:-1]) | (wide[1:-1, :-2] & wide[1:-1, 2:])
    for k, one in enumerate(rounds(way | (state.road & across))):
        walks, rides = (lane(one, np.full(way.shape, aside), way.shape) for aside in (EDGE, MIDDLE))
        number = troupe.route(walks.route)
        for n, (row, col) in enumerate(one.tiles if people and len(one.tiles) > 3 else ()):
            key = row * state.cols + col
            if chance(key, n, 111) < WAY_SHARE:
                reach, speed = 1.5 + 4 * chance(key, n, 112), WALK_SPEED * (0.8 + 0.9 * chance(key, n, 113))
                low, start = float(walks.marks[n]) - reach, 90 * chance(key, n, 114)
                late = chance(key, n, 115) < NIGHT_SHARE
                troupe.add(Extra(_pick(people, key, n, 116), number, low, 2 * reach, speed, 1.0, start, by_night=late))
        count = int(rides.route.length / WAY_SPACE) if riders else 0
        number = troupe.route(rides.route)
        for n in range(count):
            start = (n + 0.6 * chance(k, n, 117)) / count * rides.route.length
            late = chance(k, n, 118) < NIGHT_SHARE
            troupe.add(Extra(_pick(riders, k, n, 119), number, start, speed=WAY_SPEED, round=True, by_night=late))


def _front_tiles(b: BuildingLook, closed: Flags) -> list[tuple[int, int, bool]]:
    """Free tiles before the two sides of a building that are seen; whether the side runs along the columns."""
    rows, cols = closed.shape
    south = [(b.row + b.h, col, True) for col in range(b.col, b.col + b.w)]
    east = [(row, b.col + b.w, False) for row in range(b.row, b.row + b.h)]
    return [t for t in south + east if 0 <= t[0] < rows and 0 <= t[1] < cols and not closed[t[0], t[1]]]


def _before_doors(state: BoardState, closed: Flags, people: tuple[int, ...], bustle: float, troupe: Troupe) -> None:
    """People who go to and fro before houses and works, or stand there and talk."""
    for b in state.buildings:
        for row, col, along_cols in _front_tiles(b, closed):
            key = row * state.cols + col
            if chance(key, 1, 81) < YARD_SHARE * bustle:
                depth, first = 0.16 + 0.16 * chance(key, 2, 81), 0.1 + 0.3 * chance(key, 3, 81)
                ends = [(row + depth, col + first), (row + depth, col + 0.95)]
                if not along_cols:
                    ends = [(row + first, col + depth), (row + 0.95, col + depth)]
                _pace(ends, _pick(people, key, 4, 81), key, troupe)
            elif chance(key, 5, 81) < KNOT_SHARE * bustle:
                _knot(row + 0.34, col + 0.4 + 0.3 * chance(key, 6, 81), key, people, troupe)


def _on_open_ground(state: BoardState, sheet: Sheet, closed: Flags, people: tuple[int, ...], troupe: Troupe) -> None:
    """Squares and lanes: people who cross them, knots of those who talk."""
    is_open = [
        look.ground in SQUARES + LANES and not _has_houses(state, k, sheet)
        for k, look in enumerate(state.terrain_looks)
    ]
    paved = np.array([look.ground in SQUARES for look in state.terrain_looks])[state.terrain]
    free = np.array(is_open)[state.terrain] & ~closed
    for row, col in np.argwhere(free).tolist():
        key = row * state.cols + col
        walks, stands = (SQUARE_SHARE, SQUARE_KNOTS) if paved[row, col] else (LANE_SHARE, LANE_SHARE / 3)
        if chance(key, 1, 91) < walks:
            along_cols = chance(key, 2, 91) < 0.5
            line = free[row, col:] if along_cols else free[row:, col]
            length = min(int(np.argmin(line)) if not line.all() else len(line), 6) - 0.3
            aside = 0.15 + 0.7 * chance(key, 3, 91)
            ends = [(row + aside, col + 0.15), (row + aside, col + length)]
            if not along_cols:
                ends = [(row + 0.15, col + aside), (row + length, col + aside)]
            _pace(ends, _pick(people, key, 4, 91), key, troupe, WALK_SPEED)
        elif chance(key, 5, 91) < stands:
            _knot(row + 0.3 + 0.4 * chance(key, 6, 91), col + 0.5, key, people, troupe)


def _pace(
    ends: list[tuple[float, float]], who: int, key: int, troupe: Troupe, pace: float = SLOW, rest_s: float = 5.0
) -> None:
    """Someone who goes to and fro between two places."""
    route = Route(np.array(ends))
    speed = pace * (0.75 + 0.5 * chance(key, 7, 95))
    rest, start = rest_s * (0.4 + chance(key, 8, 95)), 60 * chance(key, 9, 95)
    late = chance(key, 10, 95) < NIGHT_SHARE
    troupe.add(Extra(who, troupe.route(route), 0.0, route.length * 0.999, speed, rest, start, by_night=late))


def _knot(row: float, col: float, key: int, people: tuple[int, ...], troupe: Troupe) -> None:
    """Two or three who stand and talk, each looking at another."""
    line = troupe.route(Route(np.array([(row, col - 0.085), (row, col + 0.085)])))
    late = chance(key, 5, 97) < NIGHT_SHARE
    troupe.add(Extra(_pick(people, key, 1, 97), line, 0.0, by_night=late))
    troupe.add(Extra(_pick(people, key, 2, 97), line, 0.169, turn=2, by_night=late))
    if chance(key, 3, 97) < 0.55:
        line = troupe.route(Route(np.array([(row + 0.1, col + 0.01), (row + 0.05, col + 0.01)])))
        troupe.add(Extra(_pick(people, key, 4, 97), line, 0.0, by_night=late))


def _in_fields(state: BoardState, hands: tuple[int, ...], troupe: Troupe) -> None:
    """Those who work on the rice land, each along a row of it."""
    farm = state.farm()
    for row, col in np.argwhere(farm[:, :-1] & farm[:, 1:]).tolist() if hands else []:
        key = row * state.cols + col
        if chance(key, 1, 101) < FIELD_SHARE:
            aside = 0.3 + 0.4 * chance(key, 2, 101)
            ends = [(row + aside, col + 0.3), (row + aside, col + 1.7)]
            _pace(ends, _pick(hands, key, 3, 101), key, troupe, FIELD_SPEED, 8.0)


def _about_houses(state: BoardState, closed: Flags, animals: tuple[int, ...], troupe: Troupe) -> None:
    """Dogs, cats and hens around what is built and makes no smoke to speak of."""
    for b in state.buildings if animals else ():
        free = _front_tiles(b, closed)
        key = b.row * state.cols + b.col
        if free and b.smoke < 40 and chance(key, 1, 105) < ANIMAL_SHARE:
            row, col, _ = free[int(chance(key, 2, 105) * len(free))]
            ends = [(row + 0.5, col + 0.2), (row + 0.5 + 0.3 * chance(key, 3, 105), col + 0.85)]
            _pace(ends, _pick(animals, key, 4, 105), key, troupe, SLOW, 6.0)
