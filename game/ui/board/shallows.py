"""What grows and floats in the shallows: lotus in clear still water, scum and dead fish in sick water.

Why from the river's field and not from tiles: it must lie in the water and near its bank, wherever that curves. A
healed river loses its dead fish and gets its lotus back with the same map. Read `river.py` for the water itself.
"""

from __future__ import annotations

import numpy as np

from game.ui.board.hashing import hash_tiles, patches_of
from game.ui.board.items import FLAT, Records, join, records
from game.ui.board.land import SUB, Land
from game.ui.board.masks import PAD
from game.ui.board.scatter import seasonal_form
from game.ui.board.sheet import Sheet
from game.ui.board.state import BoardState, Bytes, Flags

NEAR_BANK, OPEN = (130, 158), (138, 255)  # river field: the strip of shallows, and all water
CLEAR = 60  # sickness (0..255) up to which lotus grows
SCUMMY, DEADLY = 80, 165  # sickness from which scum, and dead fish, float
BEDS = (5, 97, 0.52)  # size in tiles and salt of the field that says where lotus beds are, and from which value on
LOTUS_SHARE, SCUM_SHARE, FISH_SHARE = 0.5, 0.024, 0.02  # of the half tiles that suit
STEP = SUB // 2


def growing(state: BoardState, land: Land, sheet: Sheet) -> Records:
    """Plants that stand in the water; they belong to no tile."""
    size, salt, level = BEDS
    bed = np.kron(patches_of(state.rows, state.cols, size, salt), np.ones((SUB // STEP, SUB // STEP))) > level
    here = bed & _water(land, NEAR_BANK) & (_sickness(land) <= CLEAR) & ~_covered(state)
    forms = [seasonal_form(name, state.season, state.cast, sheet) for name in sheet.known(state.cast.water_plants)]
    return _strewn(here, LOTUS_SHARE, tuple(forms), sheet, 501, state.cols)


def floating(state: BoardState, land: Land, sheet: Sheet) -> Records:
    """What lies flat on sick water."""
    sick, free = _sickness(land), _water(land, OPEN) & ~_covered(state)
    scum = _strewn(free & (sick >= SCUMMY), SCUM_SHARE, sheet.known(state.cast.scum), sheet, 502, state.cols)
    fish = _strewn(free & (sick >= DEADLY), FISH_SHARE, sheet.known(state.cast.dead_fish), sheet, 503, state.cols)
    return join([scum, fish])


def _water(land: Land, field: tuple[int, int]) -> Flags:
    """Half tiles of the map whose middle has a river field in this range; bool [rows * 2, cols * 2]."""
    inner = land.river[PAD * SUB : -PAD * SUB, PAD * SUB : -PAD * SUB][STEP // 2 :: STEP, STEP // 2 :: STEP]
    return np.asarray((inner >= field[0]) & (inner <= field[1]), dtype=bool)


def _sickness(land: Land) -> Bytes:
    """Sickness 0..255 of every half tile; spread onto the banks, so that nothing grows in the gap between."""
    sick = land.sick[PAD:-PAD, PAD:-PAD]
    return np.repeat(np.repeat(sick, SUB // STEP, 0), SUB // STEP, 1)


def _covered(state: BoardState) -> Flags:
    """Half tiles under bridges, buildings and tracks."""
    closed = state.road | state.rail | state.built()
    return np.repeat(np.repeat(closed, SUB // STEP, 0), SUB // STEP, 1)


def _strewn(here: Flags, share: float, names: tuple[str, ...], sheet: Sheet, salt: int, cols: int) -> Records:
    """One of the names at a share of the half tiles."""
    names = tuple(name for name in names if name)
    if not names or not here.any():
        return join([])
    row, col = (axis.astype(np.int64) for axis in np.nonzero(here))
    luck = hash_tiles(row, col, salt)
    row, col, luck = row[luck < share], col[luck < share], luck[luck < share]
    which = (luck / share * len(names)).astype(np.int64)
    scale = STEP / SUB
    rows, columns = (row + hash_tiles(row, col, salt + 40)) * scale, (col + hash_tiles(row, col, salt + 80)) * scale
    owner = (rows.astype(np.int64) * cols + columns.astype(np.int64)).astype(np.int32)
    return join(
        [
            records(sheet.parts_of[name][0], rows[which == k], columns[which == k], owner[which == k], FLAT)
            for k, name in enumerate(names)
        ]
    )
