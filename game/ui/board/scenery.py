"""From a state to sprites: what is built, what lies flat on the ground, and all that is scattered on the land.

Why it can start from the last result: only tiles whose land changed (and their neighbours) are decided anew, and the
outcome equals that of a fresh start. Read `scene.py` next for how items are put in order.
"""

from __future__ import annotations

import numpy as np

from game.ui.board.furniture import furniture
from game.ui.board.hashing import Ints, hash_tiles
from game.ui.board.items import FLAT, TREE, Items, Records, join, records
from game.ui.board.land import Land, grow, paved_roads
from game.ui.board.scatter import Scatter, seasonal_form
from game.ui.board.shallows import floating, growing
from game.ui.board.sheet import Sheet
from game.ui.board.state import BoardState, Bytes, Flags, TerrainLook

JUST_ABOVE = 1e-4  # rows: what lies on a track comes after it
SOWN = ("flowers", "greenway")  # land on which a track is left to the flowers
_TRACKS = dict(  # rails by connection bits (west 1, east 2, north 4, south 8): curves, buffers, forks, crossing
    zip(
        (5, 6, 9, 10, 1, 2, 4, 8, 7, 11, 13, 14, 15),
        ("nw", "ne", "sw", "se", "end_w", "end_e", "end_n", "end_s", "new", "esw", "nsw", "nes", "cross"),
        strict=True,
    )
)


def read_scenery(state: BoardState, land: Land, sheet: Sheet) -> Items:
    """All items of a state, decided from nothing."""
    everywhere = np.ones((state.rows, state.cols), dtype=bool)
    trees = _scattered(state, land.river, sheet, everywhere)
    return Items(join([trees, furniture(state, sheet), growing(state, land, sheet)]), _flats(state, land, sheet))


def update_scenery(items: Items, old: BoardState, new: BoardState, land: Land, sheet: Sheet) -> Items:
    """The items of a new state, given those of the last one; equal to `read_scenery` of the new state."""
    tiles = _touched(old, new, sheet)
    kept = items.upright[items.upright["sort"] == TREE]
    if tiles.any():
        kept = kept[~tiles.ravel()[kept["owner"]]]
        kept = join([kept, _scattered(new, land.river, sheet, tiles)])
    return Items(join([kept, furniture(new, sheet), growing(new, land, sheet)]), _flats(new, land, sheet))


def _touched(old: BoardState, new: BoardState, sheet: Sheet) -> Flags:
    if old.terrain_looks != new.terrain_looks or old.cast != new.cast:
        return np.ones((new.rows, new.cols), dtype=bool)
    changed = (old.terrain != new.terrain) | (old.road != new.road) | (old.rail != new.rail) | (old.soot != new.soot)
    changed = grow(changed | (old.built() != new.built()) | (old.laid() != new.laid()), 2)
    if old.season != new.season:
        turning = [_turns_with_season(look, old, new, sheet) for look in new.terrain_looks]
        changed |= np.array(turning)[new.terrain]
    return changed


def _turns_with_season(look: TerrainLook, old: BoardState, new: BoardState, sheet: Sheet) -> bool:
    """Whether anything that may stand on a land has another sprite in the new season."""
    names = {name for group, _ in look.scatter for name in group}
    if names:
        names.update(new.cast.dusty + new.cast.dead)
    return any(
        seasonal_form(name, old.season, new.cast, sheet) != seasonal_form(name, new.season, new.cast, sheet)
        for name in names
    )


def _scattered(state: BoardState, river: Bytes, sheet: Sheet, tiles: Flags) -> Records:
    row, col = (axis.astype(np.int64) for axis in np.nonzero(tiles))
    tables: list[Records] = []
    for name, index, rows, cols in Scatter(state, river, sheet).items(row, col):
        owner = row[index] * state.cols + col[index]
        tables.extend(records(part, rows, cols, owner, TREE) for part in sheet.parts_of[name])
    return join(tables)


def _flats(state: BoardState, land: Land, sheet: Sheet) -> Records:
    tables: list[Records] = [floating(state, land, sheet)]
    tracks, over = _rails(state, sheet)
    for higher, found in ((0.0, tracks), (JUST_ABOVE, over)):
        for name, where in found:
            row, col = np.nonzero(where)
            owner = row * state.cols + col
            tables.extend(records(part, row + higher, col, owner, FLAT) for part in sheet.parts_of.get(name, ()))
    return join(tables)


def _rails(state: BoardState, sheet: Sheet) -> tuple[list[tuple[str, Flags]], list[tuple[str, Flags]]]:
    """Tracks, and what lies over them."""
    if not state.rail.any():
        return [], []
    rail = np.pad(state.rail, 1, mode="edge")
    rail[1:-1, 1:-1] = state.rail
    west, east, north, south = rail[1:-1, :-2], rail[1:-1, 2:], rail[:-2, 1:-1], rail[2:, 1:-1]
    bits = west * 1 + east * 2 + north * 4 + south * 8
    along_x, along_y = sheet.along("rail", "x"), sheet.along("rail", "y")
    cols, rows = (bits & 3) > 0, (bits & 12) > 0
    found: list[tuple[str, Flags]] = []
    laid = np.zeros_like(state.rail)
    for value, tail in _TRACKS.items():
        if f"rail_{tail}" in sheet.sprites:
            here = state.rail & (bits == value)
            found.append((f"rail_{tail}", here))
            laid |= here
    found.append((along_x, state.rail & ~laid & (cols | ~rows)))
    found.append((along_y, state.rail & ~laid & rows & ~cols))
    paved = paved_roads(state)
    crossings = [(f"{name}@1", where & paved) for name, where in found if f"{name}@1" in sheet.sprites]
    tracks = [(name, where & ~paved) if crossings else (name, where) for name, where in found] + crossings
    return tracks, _over_tracks(state, bits)


def _over_tracks(state: BoardState, bits: Ints) -> list[tuple[str, Flags]]:
    """Planks where a road crosses a straight track, flowers on a track through a sown meadow."""
    planks, wild = state.cast.planks, state.cast.overgrowth
    crossed = state.rail & state.road
    found = [(f"{planks}_x", crossed & (bits == 3)), (f"{planks}_y", crossed & (bits == 12))]
    sown = np.array([look.ground in SOWN for look in state.terrain_looks])[state.terrain]
    row, col = np.nonzero(np.ones_like(state.rail))
    kind = (hash_tiles(row, col, 87) * max(len(wild), 1)).astype(np.int64).reshape(state.rail.shape)
    found += [(name, state.rail & ~state.road & sown & (kind == k)) for k, name in enumerate(wild)]
    return found
