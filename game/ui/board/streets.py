"""Street trees: a row on either side of the straight roads of a town, as planted.

Why not scatter: a planted tree stands at the kerb at an even distance, a wild one anywhere. Which trees they are is the
era's; without any, nothing stands there. Roads far from houses stay bare. Read `scenery.py` next.
"""

from __future__ import annotations

import numpy as np

from game.ui.board.hashing import hash_tiles
from game.ui.board.items import BUILDING, Records, join, records
from game.ui.board.land import grow
from game.ui.board.scatter import seasonal_form
from game.ui.board.sheet import Sheet
from game.ui.board.state import BoardState

TOWN_REACH = 2  # tiles from a building within which a road is a street
KERBS = (0.05, 0.95)  # across the road
EVERY = 3  # tiles between two trees of a row; the other row stands between them
MISSING = 0.12  # of the trees never took root


def street_trees(state: BoardState, sheet: Sheet) -> Records:
    """Trees at both kerbs of straight streets; the rows do not stand face to face."""
    names = [seasonal_form(n, state.season, state.cast, sheet) for n in sheet.known(state.cast.street_trees)]
    names = [name for name in names if name]
    if not names:
        return join([])
    road = np.pad(state.road, 1, mode="edge")
    west, east, north, south = road[1:-1, :-2], road[1:-1, 2:], road[:-2, 1:-1], road[2:, 1:-1]
    street = state.road & ~state.water("river") & ~state.rail & grow(state.built(), TOWN_REACH)
    tables: list[Records] = []
    for along_cols, straight in ((True, west & east & ~north & ~south), (False, north & south & ~west & ~east)):
        row, col = np.nonzero(street & straight)
        step = col if along_cols else row
        for side, kerb in enumerate(KERBS):
            luck = hash_tiles(row, col, 311 + side)
            planted = (step % EVERY == 2 * side) & (luck > MISSING)
            # A street keeps one kind of tree; another street has another.
            kind = (row if along_cols else col) % len(names)
            for k, name in enumerate(names):
                here = planted & (kind == k)
                r = row[here] + (kerb if along_cols else 0.5)
                c = col[here] + (0.5 if along_cols else kerb)
                tables.append(records(sheet.parts_of[name][0], r, c, -1, BUILDING))
    return join(tables)
