"""The river: shore, far bank, depth and sickness from one smooth field, blended live so that it can heal.

Why a field and no tiles: the water's edge is wherever the field passes a half, wobbled by noise; the surface lies a
few pixels lower, so water whose upper neighbour is land shows an earth face. Ditches share its water. Colours are
those of the target pictures. Read `land.py` for the field itself.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from game.ui.board.brush import Brush, Canvas, Words
from game.ui.board.land import SUB, Land
from game.ui.board.masks import Bilinear, smoothstep
from game.ui.board.patches import CHUNK_H, CHUNK_W, Patches, cut, cut_bytes

DEEP = 0x0A2A38
SCALE = 4080  # field 255 in the 12 bits of the fine mask
_MIDDLE = 2048  # noise without a shift
SHORE, SICK_SHORE = (184, 168, 120), (112, 92, 60)
BANK_TOP, BANK_STEP, BANK_SHADES = (122, 98, 64), (7, 7, 4), 6
BAR_LEVEL, BAR_REACH = 128, 0.30  # noise above which the bed rises, and how far (of the field) at most
CLEAREST = 0.75  # sickness (of 255 x 0.75) at which nothing is seen of the bed any more
NEAREST_SHORE = 66  # a window without a cell above this has no shore


def _table(low: float, high: float, strength: float = 1.0, falling: bool = False) -> Words:
    x = np.arange(8192) / SCALE - _MIDDLE / SCALE
    y = smoothstep(x, low, high)
    y = 1 - y if falling else y
    return np.asarray((y * 255 * strength + 0.5).astype(np.uint32) << 24)


NO_BED = _MIDDLE + int(0.66 * SCALE)


def _words(alpha: npt.NDArray[np.float64]) -> Words:
    """Alpha words of values 0..255."""
    return np.asarray((alpha + 0.5).astype(np.uint32) << np.uint32(24), dtype=np.uint32)


class River:
    """Paints the river of one zoom."""

    def __init__(self, patches: Patches, tile_w: int, cell: Bilinear) -> None:
        self.patches, self.cell = patches, cell
        zoom = patches.zoom
        self.drop = max(1, round(4.5 * zoom))  # pixels the surface lies below the land
        self.shade = max(1, round(2.5 * zoom))  # pixels of shade under the far bank
        self.above = 2 * ((self.drop + self.shade + 1) // 2)
        self.fine = Bilinear(tile_w, SUB, above=self.above, step=1, shift=4)
        self._wet = _table(0.492, 0.508)
        self._shore = _table(0.36, 0.485, 0.75)
        self._depth = _table(0.5, 0.8, 0.34)
        shoal = np.arange(8192) / SCALE - _MIDDLE / SCALE
        dry = 1 - smoothstep(shoal, 0.488, 0.5)
        self._bed: Words = _words(np.maximum(dry, (1 - smoothstep(shoal, 0.49, 0.64)) * 0.66) * 255)
        self._surf: Words = _words(smoothstep(0.012 - np.abs(shoal - 0.506), 0, 0.01) * 78)
        bars = np.clip(np.arange(256, dtype=np.float32) - BAR_LEVEL, 0, 90) / 90
        self._bars = (bars * BAR_REACH * SCALE).astype(np.uint16)  # for each value of the broad noise
        x = np.arange(8192) / SCALE - _MIDDLE / SCALE
        rim = smoothstep(x, 0.5, 0.512) * (1 - smoothstep(x, 0.53, 0.56))
        self._rim: Words = np.asarray((rim * 255 * 0.17 + 0.5).astype(np.uint32) << 24)
        self._face = _table(0.495, 0.505, falling=True)
        self._shade = _table(0.495, 0.52, 0.34, falling=True)
        wobble = ((np.arange(256, dtype=np.float32) - 128) * 0.22 + 128) * 16
        self._wobble = wobble.astype(np.uint16)  # for each value of the border noise
        self._shores = [patches.grain_colour(c) for c in (SHORE, SICK_SHORE)]
        self._banks = [
            patches.grain_colour(
                (BANK_TOP[0] - BANK_STEP[0] * k, BANK_TOP[1] - BANK_STEP[1] * k, BANK_TOP[2] - BANK_STEP[2] * k)
            )
            for k in range(BANK_SHADES)
        ]
        water = patches.words("water", 0)
        self._water: Words = (
            np.minimum((water >> 16) * 116 // 100, 255) << 16
            | np.minimum((water >> 8 & 255) * 116 // 100, 255) << 8
            | np.minimum((water & 255) * 116 // 100, 255)
        )
        self._sick = patches.words("polluted", 0)
        self._shoal = patches.words("bed", 0)
        self._canvas = Canvas()
        self._field: npt.NDArray[np.uint16] = np.empty((CHUNK_H + self.above, CHUNK_W), np.uint16)

    def fill_water(self, canvas: Canvas, brush: Brush, land: Land, a: int, b: int) -> None:
        """Cover a canvas with water as sick as it is there."""
        np.bitwise_or(cut(self._water, a, b), 0xFF000000, out=canvas.words)
        window = self.cell.window(land.sick, a, b)
        if not window.any():
            return
        sick = self.cell.spread(window)
        films = 140 + (cut_bytes(self.patches.broad, a, b).astype(np.uint16) * 280 >> 8)
        share = np.minimum(sick * (films >> 1) >> 7, 255)
        np.left_shift(share, 24, out=brush.alpha, dtype=np.uint32)
        brush.lay(canvas, cut(self._sick, a, b), brush.alpha)

    def paint_shore(self, canvas: Canvas, brush: Brush, land: Land, a: int, b: int) -> bool:
        """Lay the shore of chunk (a, b) on its ground and keep the field; False when no river is near."""
        window = self.fine.window(land.river, a, b)
        if window.max(initial=0) <= NEAREST_SHORE:
            return False
        np.add(self.fine.spread(window), self._wobbled(a, b), out=self._field)
        here = self._field[self.above :]
        brush.lay(canvas, cut(self._shores[0], a, b), brush.lookup(self._shore, here))
        cells = self.cell.window(land.sick, a, b)
        if cells.any():
            alpha = brush.lookup(self._shore, here)
            alpha >>= 24
            alpha *= self.cell.spread(cells)
            alpha >>= 8
            alpha <<= 24
            brush.lay(canvas, cut(self._shores[1], a, b), alpha)
        return True

    def paint_water(self, canvas: Canvas, brush: Brush, land: Land, a: int, b: int) -> None:
        """Lay the water over shore and ditches; `paint_shore` of the same chunk must have said True before."""
        field = self._field
        here = field[self.above :]
        upper = field[self.above - self.drop : self.above - self.drop + CHUNK_H]
        water = self._canvas
        self.fill_water(water, brush, land, a, b)
        brush.lay(water, DEEP, brush.lookup(self._depth, here))
        self._paint_bed(water, brush, land, here, a, b)
        brush.lay(water, 0xFFFFFF, brush.lookup(self._rim, here))
        if int(upper.min()) < _MIDDLE + SCALE // 2 + 100:
            brush.lay(water, 0, brush.lookup(self._shade, field[:CHUNK_H]))
            self._paint_bank(water, brush, field, upper, a, b)
        wet = brush.lookup(self._wet, here)
        np.bitwise_and(water.words, 0xFFFFFF, out=water.words)
        np.bitwise_or(water.words, wet, out=water.words)
        canvas.surface.blit(water.surface, (0, 0))

    def _paint_bed(self, water: Canvas, brush: Brush, land: Land, here: npt.NDArray[np.uint16], a: int, b: int) -> None:
        """The bed shows through clear water near the banks and rises to sandbars; murky water hides it."""
        shoal = here - self._bars[cut_bytes(self.patches.broad, a, b)]
        if int(shoal.min(initial=NO_BED)) >= NO_BED:
            return
        cells = self.cell.window(land.sick, a, b)
        clear = np.clip(255 - self.cell.spread(cells) / CLEAREST, 0, 255).astype(np.uint32) if cells.any() else None
        layers: list[tuple[Words | int, Words]] = [(cut(self._shoal, a, b), self._bed), (0xF2EFE4, self._surf)]
        for colour, table in layers if self.patches.zoom >= 1 else layers[:1]:
            alpha = brush.lookup(table, shoal)
            if clear is not None:
                alpha >>= 24
                alpha *= clear
                alpha >>= 8
                alpha <<= 24
            brush.lay(water, colour, alpha)

    def _paint_bank(
        self,
        water: Canvas,
        brush: Brush,
        field: npt.NDArray[np.uint16],
        upper: npt.NDArray[np.uint16],
        a: int,
        b: int,
    ) -> None:
        alpha = brush.lookup(self._face, upper)
        if not alpha.any():
            return
        below_top = np.zeros((CHUNK_H, CHUNK_W), np.uint8)
        for k in range(1, self.drop + 1):
            below_top += field[self.above - k : self.above - k + CHUNK_H] > _MIDDLE + SCALE // 2
        shade = below_top * np.uint8(BANK_SHADES - 1) // np.uint8(self.drop)
        colour = cut(self._banks[0], a, b).copy()
        for k in range(1, BANK_SHADES):
            np.copyto(colour, cut(self._banks[k], a, b), where=shade == k)
        brush.lay(water, colour, alpha)

    def _wobbled(self, a: int, b: int) -> npt.NDArray[np.uint16]:
        noise = self.patches.border
        height, width = noise.shape
        y, x = (b * CHUNK_H) % height, (a * CHUNK_W) % width
        top = (y - self.above) % height
        above = noise[top : top + self.above, x : x + CHUNK_W]
        return np.take(self._wobble, np.concatenate([above, noise[y : y + CHUNK_H, x : x + CHUNK_W]]))
