"""Buildings and what people put around them: lamps, trees along streets, poles, things left before doors and in yards.

Why decided anew for every state: there are few, and all follow from what is built. Chance comes from the place, so a new
house moves nothing but its own neighbourhood. Read `streets.py` for trees, `scatter.py` for what grows by itself.
"""

from __future__ import annotations

import numpy as np

from game.ui.board.hashing import hash_bits, share_of
from game.ui.board.items import BUILDING, Records, join, records
from game.ui.board.land import paved_roads
from game.ui.board.sheet import Sheet
from game.ui.board.state import BoardState, BuildingLook, Flags
from game.ui.board.streets import street_trees

LAMP_EVERY, POLE_EVERY, PATH_LAMP_EVERY = 3, 3, 1  # tiles
WORKS_SMOKE, WORKS_YARD = 40, "cinder"  # by its smoke or its yard a works is known: drums and heaps lie before it
PROP_SHARE, YARD_SHARE = 0.55, 0.30
DOORSTEP, BACK = 0.36, 0.5  # how far into the next tile a thing before a front and one in a yard stand


def furniture(state: BoardState, sheet: Sheet) -> Records:
    """Everything built, and what stands by it."""
    homes, works = _neighbourhoods(state)
    return join(
        [
            _buildings(state, sheet),
            _lamps(state, sheet),
            _path_lamps(state, sheet),
            _poles(state, sheet),
            _fronts(state, sheet),
            _yards(state, sheet, homes & ~works, sheet.known(state.cast.yards), 81),
            street_trees(state, sheet),
        ]
    )


def place(building: BuildingLook, sheet: Sheet) -> tuple[float, float]:
    """Where a building's sprite is anchored: its north corner, or centred if the sprite's footprint differs."""
    sprite = sheet.get(building.sprite)
    return building.row + (building.h - sprite.h) / 2, building.col + (building.w - sprite.w) / 2


def _is_works(b: BuildingLook) -> bool:
    return b.smoke >= WORKS_SMOKE or b.yard == WORKS_YARD


def _closed(state: BoardState) -> Flags:
    """Where nothing can be put down."""
    return state.built() | state.road | state.rail | state.laid() | state.water("river") | state.water("ditch")


def _neighbourhoods(state: BoardState) -> tuple[Flags, Flags]:
    """Tiles beside homes and tiles beside works; bool [rows, cols]."""
    found = np.zeros((2, state.rows, state.cols), dtype=bool)
    for b in state.buildings:
        top, left = max(b.row - 1, 0), max(b.col - 1, 0)
        found[int(_is_works(b)), top : b.row + b.h + 1, left : b.col + b.w + 1] = True
    return found[0], found[1]


def _buildings(state: BoardState, sheet: Sheet) -> Records:
    tables: list[Records] = []
    for b in state.buildings:
        row, col = place(b, sheet)
        tables.extend(records(part, row, col, -1, BUILDING) for part in sheet.parts_of[b.sprite])
    for annex in state.annexes:
        middle = 0.0 if sheet.get(annex.sprite).w else 0.5
        part = sheet.parts_of[annex.sprite][0]
        tables.append(records(part, annex.row + middle, annex.col + middle, -1, BUILDING))
    tables += [records(sheet.parts_of[p.sprite][0], p.row, p.col, -1, BUILDING) for p in state.props]
    return join(tables)


def _lamps(state: BoardState, sheet: Sheet) -> Records:
    """A lamp every few tiles beside straight paved roads."""
    if state.cast.lamp not in sheet.sprites:
        return join([])
    return _beside(paved_roads(state) & ~state.water("river"), state.road, state.cast.lamp, LAMP_EVERY, 0.86, sheet)


def _path_lamps(state: BoardState, sheet: Sheet) -> Records:
    """A low lamp every few tiles beside a cycle way."""
    if state.cast.path_lamp not in sheet.sprites:
        return join([])
    way = state.cycle_way() & ~state.rail
    dry = way & ~state.water("river")
    return _beside(dry, way | state.road, state.cast.path_lamp, PATH_LAMP_EVERY, 0.78, sheet)


def _poles(state: BoardState, sheet: Sheet) -> Records:
    """Poles in a row along railways, and along roads of earth."""
    names = sheet.known(state.cast.poles)
    if not names:
        return join([])
    dry = ~state.water("river") & ~state.water("ditch")
    country = state.road & ~paved_roads(state) & ~state.rail & dry
    return join(
        [
            _beside(state.rail & ~state.road & dry, state.rail, names[0], POLE_EVERY, 0.90, sheet),
            _beside(country, state.road, names[-1], POLE_EVERY, 0.84, sheet),
        ]
    )


def _beside(where: Flags, net: Flags, name: str, every: int, away: float, sheet: Sheet) -> Records:
    """A thing every few tiles on the near side of the straight parts of a net."""
    joined = np.pad(net, 1)
    west, east, north, south = joined[1:-1, :-2], joined[1:-1, 2:], joined[:-2, 1:-1], joined[2:, 1:-1]
    tables: list[Records] = []
    for straight, off_row, off_col in (
        (where & west & east & ~north & ~south, away, 0.5),
        (where & north & south & ~west & ~east, 0.5, away),
    ):
        row, col = np.nonzero(straight)
        chosen = (row + col) % every == 0
        part = sheet.parts_of[name][0]
        tables.append(records(part, row[chosen] + off_row, col[chosen] + off_col, -1, BUILDING))
    return join(tables)


def _fronts(state: BoardState, sheet: Sheet) -> Records:
    """One thing or two left standing before most buildings: bicycles by the houses, drums by the works."""
    closed = _closed(state)
    tables: list[Records] = []
    for works, cast in ((True, state.cast.works_props), (False, state.cast.house_props)):
        names = sheet.known(cast)
        before = np.zeros_like(closed)
        for b in state.buildings:
            if _is_works(b) == works and b.row + b.h < state.rows:
                before[b.row + b.h, max(b.col, 0) : b.col + b.w] = True
        row, col = (axis.astype(np.int64) for axis in np.nonzero(before & ~closed))
        bits = hash_bits(row, col, 71)
        luck = share_of(bits, 0)
        for k, name in enumerate(names):
            here = (luck < PROP_SHARE) & ((luck / PROP_SHARE * len(names)).astype(np.int64) == k)
            part = sheet.parts_of[name][0]
            along = 0.2 + 0.6 * share_of(bits, 12)[here]
            tables.append(records(part, row[here] + DOORSTEP, col[here] + along, -1, BUILDING))
    return join(tables)


def _yards(state: BoardState, sheet: Sheet, where: Flags, names: tuple[str, ...], salt: int) -> Records:
    """What gathers on free ground beside and behind houses."""
    if not names:
        return join([])
    row, col = (axis.astype(np.int64) for axis in np.nonzero(where & ~_closed(state) & ~state.farm()))
    tables: list[Records] = []
    for spot in range(2):
        bits = hash_bits(row, col, salt + spot)
        chosen = share_of(bits, 0) < YARD_SHARE
        which = (share_of(bits, 12) * len(names)).astype(np.int64)
        for k, name in enumerate(names):
            here = chosen & (which == k)
            off_row = BACK + (share_of(bits, 24)[here] - 0.5) * 0.5
            off_col = 0.28 + 0.44 * spot + (share_of(bits, 36)[here] - 0.5) * 0.2
            tables.append(records(sheet.parts_of[name][0], row[here] + off_row, col[here] + off_col, -1, BUILDING))
    return join(tables)
