"""Trees, bushes and houses that stand on the land by themselves, the same for ever at the same tile.

Why hashes: nothing is stored; what stands at (row, col) follows from the land there, so an edit, a save or a second
machine gives the same wood. Whole arrays of tiles are decided at once. Read `scenery.py` next.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from game.ui.board.atlas import Sheet
from game.ui.board.land import SUB, grow
from game.ui.board.masks import PAD
from game.ui.board.state import SEASON_WORDS, BoardState, Bytes, Flags

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
TREE_PX = 46  # sprites at least so tall (zoom 2) are trees and die of soot; lower ones only vanish
BANK = (97, 122)  # river field on which reeds and willows stand; 128 is the water's edge
DRY_LAND = 92  # river field below which a tile's own scatter may stand
_SPOTS = ((0.27, 0.27), (0.73, 0.27), (0.27, 0.73), (0.73, 0.73))


def hash_tiles(row: Ints, col: Ints, salt: int) -> Floats:
    """An even number 0 <= x < 1 for every tile; the same on every machine."""
    with np.errstate(over="ignore"):
        x = row.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15)
        x ^= col.astype(np.uint64) * np.uint64(0xC2B2AE3D27D4EB4F)
        x += np.uint64(salt) * np.uint64(0x165667B19E3779F9)
        x ^= x >> np.uint64(30)
        x *= np.uint64(0xBF58476D1CE4E5B9)
        x ^= x >> np.uint64(27)
        x *= np.uint64(0x94D049BB133111EB)
        x ^= x >> np.uint64(31)
    return (x >> np.uint64(40)).astype(np.float64) / float(1 << 24)


class Scatter:
    """Decides what stands on a state's tiles; `items` gives (part names, rows, cols)."""

    def __init__(self, state: BoardState, river: Bytes, sheet: Sheet) -> None:
        self.state, self.river, self.sheet = state, river, sheet
        self.blocked: Flags = state.built() | state.road | state.rail | state.water("ditch")
        self.farm = state.farm()
        self.near = np.pad(self.blocked, 1)
        self.channel_near = grow(state.water("river"), 2)

    def items(self, row: Ints, col: Ints) -> list[tuple[str, Ints, Floats, Floats]]:
        """Sprites on the given tiles as (name, owner's index into the given tiles, rows, cols)."""
        found: list[tuple[str, Ints, Floats, Floats]] = []
        kinds = self.state.terrain[row, col]
        for kind, look in enumerate(self.state.terrain_looks):
            if not look.scatter:
                continue
            mine = np.nonzero((kinds == kind) & ~self.blocked[row, col] & ~self.farm[row, col])[0]
            if not len(mine):
                continue
            houses = [(self._houses(names), density, g) for g, (names, density) in enumerate(look.scatter)]
            taken = np.zeros(len(mine), dtype=bool)
            for names, density, g in houses:
                if names:
                    self._place_houses(names, density, kind, g, row, col, mine, taken, found)
            free = mine[~taken]
            for names_all, density, g in ((n, d, g) for g, (n, d) in enumerate(look.scatter)):
                names = tuple(n for n in self.sheet.known(names_all) if self.sheet.sprites[n].w == 0)
                if names:
                    self._place_points(names, density, look.water == "river", kind * 16 + g, row, col, free, found)
        return found

    def _houses(self, names: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(n for n in self.sheet.known(names) if self.sheet.sprites[n].w > 0)

    def _place_houses(
        self,
        names: tuple[str, ...],
        density: float,
        kind: int,
        group: int,
        row: Ints,
        col: Ints,
        mine: Ints,
        taken: Flags,
        found: list[tuple[str, Ints, Floats, Floats]],
    ) -> None:
        """Houses of one tile stand anywhere; larger ones on an even lattice of their size, wholly on free land."""
        r, c = row[mine], col[mine]
        salt = 7001 + kind * 16 + group
        sizes = {max(self.sheet.sprites[n].w, self.sheet.sprites[n].h) for n in names}
        for size in sorted(sizes, reverse=True):
            pool = [n for n in names if max(self.sheet.sprites[n].w, self.sheet.sprites[n].h) == size]
            share = density * len(pool) / len(names) if size == 1 else density * len(pool) / len(names) * 0.8
            r0, c0 = r // size * size, c // size * size
            fits = self._free_block(kind, r0, c0, size) & ~taken
            wanted = hash_tiles(r0, c0, salt + size) < share
            pick = np.floor(hash_tiles(r0, c0, salt + 100 + size) * len(pool)).astype(np.int64)
            chosen = fits & wanted
            corner = chosen & (r == r0) & (c == c0)
            for k, name in enumerate(pool):
                here = np.nonzero(corner & (pick == k))[0]
                sprite = self.sheet.sprites[name]
                off_r, off_c = (size - sprite.h) / 2, (size - sprite.w) / 2
                rows: Floats = r[here].astype(np.float64) + off_r
                cols: Floats = c[here].astype(np.float64) + off_c
                found.append((name, mine[here], rows, cols))
            taken |= chosen

    def _free_block(self, kind: int, r0: Ints, c0: Ints, size: int) -> Flags:
        good = (self.state.terrain == kind) & ~self.blocked & ~self.farm
        if size == 1:
            return np.asarray(good[r0, c0] & ~self._wet(r0, c0), dtype=bool)
        wide = np.pad(good, ((0, size), (0, size)))
        ok = np.ones(len(r0), dtype=bool)
        for dr in range(size):
            for dc in range(size):
                ok &= wide[r0 + dr, c0 + dc]
                ok &= ~self._wet(np.minimum(r0 + dr, self.state.rows - 1), np.minimum(c0 + dc, self.state.cols - 1))
        return ok

    def _wet(self, row: Ints, col: Ints) -> Flags:
        block = (row + PAD) * SUB + 2, (col + PAD) * SUB + 2
        return np.asarray(self.river[block] > DRY_LAND, dtype=bool)

    def _place_points(
        self,
        names: tuple[str, ...],
        density: float,
        bank: bool,
        salt: int,
        row: Ints,
        col: Ints,
        free: Ints,
        found: list[tuple[str, Ints, Floats, Floats]],
    ) -> None:
        state, sheet = self.state, self.sheet
        soot = state.soot[row[free], col[free]]
        for spot, (spot_r, spot_c) in enumerate(_SPOTS):
            r, c = row[free], col[free]
            key = (salt * 4 + spot) * 8
            stands = hash_tiles(r, c, key) < density
            off_r = spot_r + (hash_tiles(r, c, key + 1) - 0.5) * 0.42
            off_c = spot_c + (hash_tiles(r, c, key + 2) - 0.5) * 0.42
            off_r = np.where(self.near[r, c + 1], np.maximum(off_r, 0.32), off_r)
            off_r = np.where(self.near[r + 2, c + 1], np.minimum(off_r, 0.70), off_r)
            off_c = np.where(self.near[r + 1, c], np.maximum(off_c, 0.32), off_c)
            off_c = np.where(self.near[r + 1, c + 2], np.minimum(off_c, 0.70), off_c)
            field = self.river[((r + off_r + PAD) * SUB).astype(np.int64), ((c + off_c + PAD) * SUB).astype(np.int64)]
            stands &= ((field > BANK[0]) & (field < BANK[1])) if bank else (field < DRY_LAND)
            pick = np.floor(hash_tiles(r, c, key + 3) * len(names)).astype(np.int64)
            frail = hash_tiles(r, c, key + 4) * 8 + 4  # soot at which this one dies
            for k, name in enumerate(names):
                here = stands & (pick == k)
                if not here.any():
                    continue
                grown = self.seasonal(name)
                tree = sheet.sprites[name].size[1] >= TREE_PX
                ill = here & (soot >= frail)
                well = np.nonzero(here & ~ill)[0]
                if grown:
                    found.append((grown, free[well], r[well] + off_r[well], c[well] + off_c[well]))
                dead = sheet.known(state.cast.dead)
                if tree and dead:
                    gone = soot >= 15  # where nothing is left, not even stumps stand close
                    which = np.floor(hash_tiles(r, c, key + 5) * len(dead)).astype(np.int64)
                    kept = ill & ~(gone & (frail < 8))
                    for d, dead_name in enumerate(dead):
                        at = np.nonzero(kept & (which == d))[0]
                        found.append((dead_name, free[at], r[at] + off_r[at], c[at] + off_c[at]))

    def seasonal(self, name: str) -> str:
        """The sprite that stands for a name in this season, '' if none."""
        season = self.state.season
        named = f"{name}_{SEASON_WORDS[season]}"
        if named in self.sheet.sprites:
            return named
        forms = self.state.cast.seasonal.get(name)
        shown = forms[season] if forms else name
        return shown if shown in self.sheet.sprites else name
