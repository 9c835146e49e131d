"""The river's life: boats in two lines, and what comes back when the water is clean: fishermen, ducks, egrets, flocks.

Why one file: all of it is a sign of one thing, how sick the water is, and a player should see it without a meter.
Boats of a line keep their distance for ever, for they are equally fast. Next: `passing.py`, how all are drawn.
"""

from __future__ import annotations

import math

import numpy as np

from game.ui.board.hashing import chance
from game.ui.board.routes import Route, shifted
from game.ui.board.state import LEVELS, BoardState, Flags
from game.ui.board.troupe import Extra, Troupe
from game.ui.board.wardrobe import Wardrobe

UP_SPEED, DOWN_SPEED, LINE = 0.28, 0.36, 0.40  # tiles a second, and tiles from the river's middle
BREADTH = 0.15  # of the river's, from its middle to a line
BOAT_SPACE = 6.0  # tiles of a line for each boat
NIGHT_SHARE = 0.6  # of the boats are under way at night
SICK_SHARE = 0.25  # of the boats go on a river as sick as can be
CLEAN = 4  # of 15: up to this sickness birds and fishermen are seen
SWIMMER_SHARE, WADER_SHARE, FISHER_SHARE = 0.10, 0.045, 0.03  # of the tiles at the bank
FLOCK_TILES = 900  # of the map for each flock
FLOCK_SPEED, FLOCK_REACH = 0.9, (5.0, 11.0)
AFLOAT, SKY = -1, 1  # `lift` of boats, which pass below decks, and of birds, which pass above all


def set_river_life_going(state: BoardState, rivers: list[Route], wardrobe: Wardrobe, troupe: Troupe) -> None:
    """Put boats and birds into the troupe."""
    channel = state.water("river")
    sick = state.water_sick[channel]
    mean = float(sick.mean()) if sick.size else 0.0
    _boats(state, rivers, mean, wardrobe, troupe)
    clean = channel & (state.water_sick <= CLEAN)
    bank = _beside(~channel, clean)
    for names, tiles, share, speed, lift in (
        (state.cast.swimmers, bank, SWIMMER_SHARE, 0.07, AFLOAT),
        (state.cast.fishers, bank, FISHER_SHARE, 0.04, AFLOAT),
        (state.cast.waders, _beside(clean, state.farm()) | (state.farm() & (state.soot < 3)), WADER_SHARE, 0.05, 0),
    ):
        _by_the_bank(state, tiles, wardrobe.known(names), share, speed, lift, troupe)
    if mean <= CLEAN:
        _flocks(state, wardrobe.known(state.cast.flocks), troupe)


def decks(state: BoardState) -> list[tuple[int, int, bool]]:
    """Tiles where a road or a track goes over the river, and whether it goes along the columns."""
    way = state.road | state.rail
    wide = np.pad(way, 1)
    along_cols = wide[1:-1, :-2] | wide[1:-1, 2:]
    over = np.argwhere(state.water("river") & way).tolist()
    return [(row, col, bool(along_cols[row, col])) for row, col in over]


def _boats(state: BoardState, rivers: list[Route], mean: float, wardrobe: Wardrobe, troupe: Troupe) -> None:
    boats = wardrobe.known(state.cast.boats)
    wet = np.argwhere(state.water("river"))
    share = 1 - (1 - SICK_SHARE) * mean / (LEVELS - 1)
    for r, river in enumerate(rivers if boats else []):
        line_at = max(LINE, BREADTH * len(wet) / river.length)
        for line, (speed, aside) in enumerate(((UP_SPEED, line_at), (-DOWN_SPEED, -line_at))):
            route = shifted(river, aside)
            number = troupe.route(route)
            count = max(1, int(route.length / BOAT_SPACE))
            for k in range(count):
                if chance(r, 2 * k + line, 31) < share:
                    who = boats[int(chance(r, 2 * k + line, 32) * len(boats))]
                    start = (k + 0.6 * chance(r, 2 * k + line, 33)) / count * route.length
                    late = chance(r, 2 * k + line, 34) < NIGHT_SHARE
                    troupe.add(Extra(who, number, start, speed=speed, round=True, lift=AFLOAT, by_night=late))


def _beside(others: Flags, of: Flags) -> Flags:
    """The tiles of `of` that touch one of `others`."""
    wide = np.pad(others, 1)
    return of & (wide[:-2, 1:-1] | wide[2:, 1:-1] | wide[1:-1, :-2] | wide[1:-1, 2:])


def _by_the_bank(
    state: BoardState, tiles: Flags, who: tuple[int, ...], share: float, speed: float, lift: int, troupe: Troupe
) -> None:
    """Some who stay near a tile: they drift a little way and back and look about."""
    crossed = state.road | state.rail
    for row, col in np.argwhere(tiles & ~crossed).tolist() if who else []:
        key = row * state.cols + col
        if chance(key, len(who), 111) < share:
            angle = math.tau * chance(key, 2, 111)
            reach_row, reach_col = 0.3 * math.sin(angle), 0.3 * math.cos(angle)
            ends = [(row + 0.5 - reach_row, col + 0.5 - reach_col), (row + 0.5 + reach_row, col + 0.5 + reach_col)]
            number = troupe.route(Route(np.array(ends)))
            chosen = who[int(chance(key, 3, 111) * len(who))]
            start = 50 * chance(key, 4, 111)
            troupe.add(
                Extra(chosen, number, 0.0, 0.599, speed, 5.0, start, fidget=1.5, lift=lift, by_night=lift == AFLOAT)
            )


def _flocks(state: BoardState, who: tuple[int, ...], troupe: Troupe) -> None:
    """Flocks that circle over the land."""
    for k in range(max(1, state.rows * state.cols // FLOCK_TILES) if who else 0):
        low, high = FLOCK_REACH
        reach = [low + (high - low) * chance(k, side, 121) for side in (1, 2)]
        middle = state.rows * chance(k, 3, 121), state.cols * chance(k, 4, 121)
        around = [math.tau * q / 48 for q in range(49)]
        points = [(middle[0] + reach[0] * math.sin(a), middle[1] + reach[1] * math.cos(a)) for a in around]
        number = troupe.route(Route(np.array(points)))
        chosen = who[int(chance(k, 5, 121) * len(who))]
        start = 60 * chance(k, 6, 121)
        troupe.add(Extra(chosen, number, start, speed=FLOCK_SPEED, round=True, lift=SKY, by_night=False))
