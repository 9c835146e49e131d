"""From a state to sprites: buildings, rice fields, rails, lamps, and all that is scattered on the land.

Why it can start from the last result: only tiles whose land changed (and their neighbours) are decided anew, and the
outcome equals that of a fresh start. Read `scene.py` next for how items are put in order.
"""

from __future__ import annotations

import numpy as np

from game.ui.board.atlas import Sheet
from game.ui.board.hashing import Ints, hash_tiles, patches_of
from game.ui.board.items import BUILDING, FLAT, TREE, Items, Records, join, records
from game.ui.board.land import Land, grow, paved_roads
from game.ui.board.scatter import Scatter, seasonal_form
from game.ui.board.state import BoardState, BuildingLook, Bytes, Flags, TerrainLook
from game.ui.board.streets import street_trees
from game.ui.board.tints import PLOTS

LAMP_EVERY = 3  # tiles
WORKS_SMOKE, WORKS_YARD = 40, "cinder"  # by its smoke or its yard a works is known: drums and heaps lie before it
PROP_SHARE = 0.55
PLOTS_OF_LAND = 11  # contours between the lowest and the highest rice land
WILTING_SOOT = 12  # dust at which rice wilts before everyone's eyes
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
    return Items(join([trees, _furniture(state, sheet)]), _flats(state, sheet))


def update_scenery(items: Items, old: BoardState, new: BoardState, land: Land, sheet: Sheet) -> Items:
    """The items of a new state, given those of the last one; equal to `read_scenery` of the new state."""
    tiles = _touched(old, new, sheet)
    kept = items.upright[items.upright["sort"] == TREE]
    if tiles.any():
        kept = kept[~tiles.ravel()[kept["owner"]]]
        kept = join([kept, _scattered(new, land.river, sheet, tiles)])
    return Items(join([kept, _furniture(new, sheet)]), _flats(new, sheet))


def place(building: BuildingLook, sheet: Sheet) -> tuple[float, float]:
    """Where a building's sprite is anchored: its north corner, or centred if the sprite's footprint differs."""
    sprite = sheet.get(building.sprite)
    return building.row + (building.h - sprite.h) / 2, building.col + (building.w - sprite.w) / 2


def _touched(old: BoardState, new: BoardState, sheet: Sheet) -> Flags:
    if old.terrain_looks != new.terrain_looks or old.cast != new.cast:
        return np.ones((new.rows, new.cols), dtype=bool)
    changed = (old.terrain != new.terrain) | (old.road != new.road) | (old.rail != new.rail) | (old.soot != new.soot)
    changed = grow(changed | (old.built() != new.built()), 2)
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


def _furniture(state: BoardState, sheet: Sheet) -> Records:
    return join([_buildings(state, sheet), _lamps(state, sheet), _props(state, sheet), street_trees(state, sheet)])


def _buildings(state: BoardState, sheet: Sheet) -> Records:
    tables: list[Records] = []
    for b in state.buildings:
        row, col = place(b, sheet)
        tables.extend(records(part, row, col, -1, BUILDING) for part in sheet.parts_of[b.sprite])
    for annex in state.annexes:
        middle = 0.0 if sheet.get(annex.sprite).w else 0.5
        part = sheet.parts_of[annex.sprite][0]
        tables.append(records(part, annex.row + middle, annex.col + middle, -1, BUILDING))
    return join(tables)


def _lamps(state: BoardState, sheet: Sheet) -> Records:
    """A lamp every few tiles beside straight paved roads."""
    lamp = state.cast.lamp
    if lamp not in sheet.sprites:
        return join([])
    road = np.pad(state.road, 1)
    paved = paved_roads(state) & ~state.water("river")
    side_cols = paved & road[1:-1, :-2] & road[1:-1, 2:] & ~road[:-2, 1:-1] & ~road[2:, 1:-1]
    side_rows = paved & road[:-2, 1:-1] & road[2:, 1:-1] & ~road[1:-1, :-2] & ~road[1:-1, 2:]
    tables: list[Records] = []
    for straight, off_row, off_col in ((side_cols, 0.86, 0.5), (side_rows, 0.5, 0.86)):
        row, col = np.nonzero(straight)
        chosen = (row + col) % LAMP_EVERY == 0
        part = sheet.parts_of[lamp][0]
        tables.append(records(part, row[chosen] + off_row, col[chosen] + off_col, -1, BUILDING))
    return join(tables)


def _props(state: BoardState, sheet: Sheet) -> Records:
    """One thing or two left standing before most buildings: bicycles by the houses, drums by the works."""
    closed = state.built() | state.road | state.rail | state.water("river") | state.water("ditch")
    tables: list[Records] = []
    for b in state.buildings:
        works = b.smoke >= WORKS_SMOKE or b.yard == WORKS_YARD
        names = sheet.known(state.cast.works_props if works else state.cast.house_props)
        row = b.row + b.h
        if not names or row >= state.rows:
            continue
        for col in range(max(b.col, 0), min(b.col + b.w, state.cols)):
            luck = hash_tiles(np.array([row]), np.array([col]), 71)[0]
            if not closed[row, col] and luck < PROP_SHARE:
                name = names[int(luck / PROP_SHARE * len(names))]
                tables.append(records(sheet.parts_of[name][0], row + 0.36, col + 0.2 + 0.6 * luck, -1, BUILDING))
    return join(tables)


def _flats(state: BoardState, sheet: Sheet) -> Records:
    tables: list[Records] = []
    for name, where in _paddies(state, sheet) + _rails(state, sheet):
        row, col = np.nonzero(where)
        tables.extend(records(part, row, col, row * state.cols + col, FLAT) for part in sheet.parts_of.get(name, ()))
    return join(tables)


def _paddies(state: BoardState, sheet: Sheet) -> list[tuple[str, Flags]]:
    farm = state.farm()
    if not farm.any():
        return []
    wilted = farm & (state.soot >= WILTING_SOOT)
    plot = _plots(state)
    # Not every field is worked on the same day: one plot in six is a season behind.
    late: Ints = (plot % 6 == 3).astype(np.int64)
    seasons = (state.season - late) % 4
    if state.season == 0:
        seasons = np.where(late == 1, 0, seasons)
    found = []
    for season in range(4):
        stem = _paddy_stem(state, season, sheet)
        pair = sheet.known((stem + "0", stem + "1")) or sheet.known((stem,))
        looks = [form for name in pair for form in sheet.known((name, *(f"{name}@{k + 1}" for k in range(len(PLOTS)))))]
        here = farm & ~wilted & (seasons == season)
        found += [(name, here & (plot % len(looks) == k)) for k, name in enumerate(looks)]
    sick = sheet.known((state.cast.paddy_sick + "0", state.cast.paddy_sick))
    if sick:
        found.append((sick[0], wilted))
    return found


def _plots(state: BoardState) -> Ints:
    """A number for every tile, the same over a plot: plots follow the contours of a gentle land, as terraces do."""
    height = patches_of(state.rows, state.cols, 7, 92) * 0.8 + patches_of(state.rows, state.cols, 3, 93) * 0.2
    return np.asarray(np.floor(height * PLOTS_OF_LAND) * 7 % 60, dtype=np.int64)


def _paddy_stem(state: BoardState, season: int, sheet: Sheet) -> str:
    """The field's sprite in a season; without one, that of the season before."""
    for back in range(4):
        stem = state.cast.paddy[(season - back) % 4]
        if sheet.known((stem + "0", stem)):
            return stem
    return state.cast.paddy[season]


def _rails(state: BoardState, sheet: Sheet) -> list[tuple[str, Flags]]:
    if not state.rail.any():
        return []
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
    return [(name, where & ~paved) if crossings else (name, where) for name, where in found] + crossings
