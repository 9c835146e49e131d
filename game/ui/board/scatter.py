"""Trees, bushes and houses that stand on the land by themselves, the same for ever at the same tile.

Why hashes: nothing is stored; what stands at (row, col) follows from the land there, so an edit, a save or a second
machine gives the same wood. Whole arrays of tiles are decided at once. Read `scenery.py` next.
"""

from __future__ import annotations

import numpy as np

from game.ui.board.hashing import Floats, Ints, hash_bits, hash_tiles, patches_of, share_of
from game.ui.board.land import SUB, grow
from game.ui.board.masks import PAD
from game.ui.board.sheet import Sheet
from game.ui.board.state import SEASON_WORDS, BoardState, Bytes, Cast, Flags, TerrainLook

TREE_PX = 46  # sprites at least so tall (zoom 2) are trees and die of soot; lower ones only vanish
BANK = (97, 122)  # river field on which reeds and willows stand; 128 is the water's edge
DRY_LAND = 92  # river field below which a tile's own scatter may stand
GREY_BEFORE = 3  # so many steps of soot before it dies a tree stands grey with dust
BROAD_PX = 130  # wider sprites are groves: they keep away from whatever is built
COPSE_BELOW = 0.25  # trees sparser than this stand in copses with open land between them
COPSES = (6, 96)  # size in tiles and salt of the field that says where copses are
FRAYED, FRAY = 2.6, (3, 95)  # so many tiles from the map's border a wood may end, where this field says
STREET = 2  # a house turns to a road at most so many tiles from its north corner
EASTWARD = 0.42  # of the houses far from any road
_SPOTS = ((0.27, 0.27), (0.73, 0.27), (0.27, 0.73), (0.73, 0.73))


class Scatter:
    """Decides what stands on a state's tiles; `items` gives (part names, rows, cols)."""

    def __init__(self, state: BoardState, river: Bytes, sheet: Sheet) -> None:
        self.state, self.river, self.sheet = state, river, sheet
        self.blocked: Flags = state.built() | state.road | state.rail | state.laid() | state.water("ditch")
        self.farm = state.farm()
        self.near, self.rail = np.pad(self.blocked, 1), np.pad(state.rail, 1)
        self.channel_near = grow(state.water("river"), 2)
        self._copse = np.clip((patches_of(state.rows, state.cols, *COPSES) - 0.36) * 4.2, 0.22, 2.4)
        self._fray = patches_of(state.rows, state.cols, *FRAY) * FRAYED

    def items(self, row: Ints, col: Ints) -> list[tuple[str, Ints, Floats, Floats]]:
        """Sprites on the given tiles as (name, owner's index into the given tiles, rows, cols)."""
        found: list[tuple[str, Ints, Floats, Floats]] = []
        kinds = self.state.terrain[row, col]
        for kind, look in enumerate(self.state.terrain_looks):
            if not look.scatter:
                continue
            mine = np.nonzero((kinds == kind) & ~self.blocked[row, col])[0]
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
                    self._place_points(names, density, look, kind * 16 + g, row, col, free, found)
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
                east = self._looks_east(r[here], c[here], size)
                for twin, which in ((name, ~east), (self._twin(name), east)):
                    found.append((twin, mine[here[which]], rows[which], cols[which]))
            taken |= chosen

    def _twin(self, name: str) -> str:
        """The picture of a square house with its front to the east; itself where there is none."""
        sprite, twin = self.sheet.sprites[name], f"{name}_e"
        return twin if sprite.w == sprite.h and twin in self.sheet.sprites else name

    def _looks_east(self, row: Ints, col: Ints, size: int) -> Flags:
        """Whether a house turns to the east: to the nearer road; far from any, as it happens."""
        road = np.pad(self.state.road, ((0, size + 1), (0, size + 1)))
        east = np.zeros(len(row), dtype=bool)
        south = np.zeros(len(row), dtype=bool)
        for step in range(size, STREET + 1):
            free = ~(east | south)
            ahead = np.logical_or.reduce([road[row + step, col + k] for k in range(size)])
            aside = np.logical_or.reduce([road[row + k, col + step] for k in range(size)])
            south |= free & ahead
            east |= free & aside & ~ahead
        chance = hash_tiles(row, col, 7900) < EASTWARD
        return np.asarray(east | (~south & chance), dtype=bool)

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
        look: TerrainLook,
        salt: int,
        row: Ints,
        col: Ints,
        free: Ints,
        found: list[tuple[str, Ints, Floats, Floats]],
    ) -> None:
        state, sheet = self.state, self.sheet
        spots = np.array(_SPOTS)
        owner, spot = np.repeat(free, len(spots)), np.tile(np.arange(len(spots)), len(free))
        r, c = row[owner], col[owner]
        bits = hash_bits(r, c, salt * len(spots) + spot)
        tall = np.array([sheet.sprites[name].size[1] >= TREE_PX for name in names])
        broad = np.array([sheet.sprites[name].size[0] >= BROAD_PX for name in names])
        copse = self._copse[r, c] if density < COPSE_BELOW and tall.all() else 1.0
        lucky = np.nonzero(share_of(bits, 0) < density * copse)[0]
        owner, spot, r, c, bits = owner[lucky], spot[lucky], r[lucky], c[lucky], bits[lucky]
        off_r = spots[spot, 0] + (share_of(bits, 12) - 0.5) * 0.42
        off_c = spots[spot, 1] + (share_of(bits, 24) - 0.5) * 0.42
        off_r = np.where(self.near[r, c + 1], np.maximum(off_r, 0.32), off_r)
        off_r = np.where(self.near[r + 2, c + 1], np.minimum(off_r, 0.70), off_r)
        off_c = np.where(self.near[r + 1, c], np.maximum(off_c, 0.32), off_c)
        off_c = np.where(self.near[r + 1, c + 2], np.minimum(off_c, 0.70), off_c)
        rows, cols = r + off_r, c + off_c
        field = self.river[((rows + PAD) * SUB).astype(np.int64), ((cols + PAD) * SUB).astype(np.int64)]
        stands = ((field > BANK[0]) & (field < BANK[1])) if look.water == "river" else (field < DRY_LAND)
        pick = (share_of(bits, 36) * len(names)).astype(np.int64)
        frail = share_of(bits, 48) * 8 + 4  # soot at which this one dies
        soot = state.soot[r, c] * (not look.tended)
        dusty, dead = sheet.known(state.cast.dusty), sheet.known(state.cast.dead)
        stands &= ~(tall[pick] & self._before_track(r, c))
        stands &= ~(broad[pick] & self._hemmed(r, c)) & ~(tall[pick] & self._frayed(rows, cols, r, c))
        ill = stands & (soot >= frail)
        grey = tall[pick] & stands & ~ill & (soot >= frail - GREY_BEFORE)
        grey &= bool(dusty)
        for k, name in enumerate(names):
            shown = self.seasonal(name)
            well = np.nonzero(stands & ~ill & ~grey & (pick == k))[0]
            if shown and len(well):
                found.append((shown, owner[well], rows[well], cols[well]))
        # Where the dust is thickest even the stumps stand far apart.
        stumps = ill & tall[pick] & ~((soot >= 15) & (frail < 8))
        for group, among in ((dusty, grey), (dead, stumps)):
            which = (share_of(bits, 30) * len(group)).astype(np.int64)
            for k, name in enumerate(group):
                at = np.nonzero(among & (which == k))[0]
                if len(at):
                    found.append((self.seasonal(name), owner[at], rows[at], cols[at]))

    def _hemmed(self, row: Ints, col: Ints) -> Flags:
        """Whether anything is built on a tile's four neighbours."""
        near, r, c = self.near, row + 1, col + 1
        return np.asarray(near[r - 1, c] | near[r + 1, c] | near[r, c - 1] | near[r, c + 1], dtype=bool)

    def _before_track(self, row: Ints, col: Ints) -> Flags:
        """Whether rails lie right behind a tile, where a crown would hide them and their trains."""
        return np.asarray(self.rail[row, col + 1] | self.rail[row + 1, col] | self.rail[row, col], dtype=bool)

    def _frayed(self, rows: Floats, cols: Floats, row: Ints, col: Ints) -> Flags:
        """Whether a place lies so near the map's border that no tree stands there: woods end in no straight line."""
        away = np.minimum.reduce([rows, cols, self.state.rows - rows, self.state.cols - cols])
        return np.asarray(away < self._fray[row, col], dtype=bool)

    def seasonal(self, name: str) -> str:
        """The sprite that stands for a name in this season, '' if none."""
        return seasonal_form(name, self.state.season, self.state.cast, self.sheet)


def seasonal_form(name: str, season: int, cast: Cast, sheet: Sheet) -> str:
    """The sprite that stands for a name in a season: another tree, its own form, or itself; '' if there is none."""
    others = cast.seasonal.get(name)
    if others and others[season] in sheet.sprites:
        name = others[season]
    own = f"{name}_{SEASON_WORDS[season]}"
    return own if own in sheet.sprites else name if name in sheet.sprites else ""
