"""Soft masks: bytes per tile turned into smooth weights per pixel of one chunk.

Why tables: chunks begin at whole tiles, so the fractional position of every pixel, hence its four neighbours and
bilinear weights, are the same for all chunks of a zoom; they are computed once. Read `ground.py` next.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from game.ui.board.patches import CHUNK_H, CHUNK_W

PAD = 24  # tiles around the map in every padded field: more than a chunk reaches beyond its first tile
Words = npt.NDArray[np.uint32]
Shorts = npt.NDArray[np.uint16]


def smoothstep(x: npt.NDArray[np.float64], low: float, high: float) -> npt.NDArray[np.float64]:
    """0 below `low`, 1 above `high`, smooth between."""
    t = np.clip((x - low) / (high - low), 0, 1)
    return np.asarray(t * t * (3 - 2 * t))


def alpha_table(curve: Callable[[npt.NDArray[np.float64]], npt.NDArray[np.float64]]) -> Words:
    """Alpha words over (mask + noise) 0..511, standing for -0.5 .. 1.5."""
    x = np.arange(512) / 256.0 - 0.5
    return np.asarray((np.clip(curve(x), 0, 1) * 255 + 0.5).astype(np.uint32) << 24)


def chunk_origin(a: int, b: int, tile_w: int) -> tuple[int, int]:
    """Whole tile (row, col) at the upper left pixel of chunk (a, b)."""
    return (2 * b * CHUNK_H - a * CHUNK_W) // tile_w, (a * CHUNK_W + 2 * b * CHUNK_H) // tile_w


class Bilinear:
    """Smooth mask of a chunk from cells, `sub` cells a tile, with `above` extra pixel rows on top.

    Sampled every `step` pixels, 1 or 2 (means in between); values are cell values x 256 >> `shift`. The returned array is
    a work buffer, valid until the next call.
    """

    def __init__(self, tile_w: int, sub: int = 1, above: int = 0, step: int = 2, shift: int = 8) -> None:
        self.sub, self.step, self.shift, self.tile_w = sub, step, shift, tile_w
        height, width = (CHUNK_H + above) // step, CHUNK_W // step
        y, x = np.mgrid[0:height, 0:width]
        px, py = step * (x + 0.5), step * (y + 0.5) - above
        u, v = ((px + 2 * py) / tile_w) * sub - 0.5, ((2 * py - px) / tile_w) * sub - 0.5
        a, b = np.floor(u).astype(int), np.floor(v).astype(int)
        self.first_col, self.first_row = int(a.min()), int(b.min())
        self.cols, self.rows = int(a.max()) - self.first_col + 2, int(b.max()) - self.first_row + 2
        corner = (b - self.first_row) * self.cols + a - self.first_col
        fu, fv = u - a, v - b
        offsets = (0, 1, self.cols, self.cols + 1)
        self._index = [np.ascontiguousarray(corner + k).astype(np.intp) for k in offsets]
        shares = ((1 - fu) * (1 - fv), fu * (1 - fv), (1 - fu) * fv, fu * fv)
        weights = [np.round(256 * share).astype(np.uint16) for share in shares]
        weights[0] += (256 - (weights[0] + weights[1] + weights[2] + weights[3])).astype(np.uint16)
        self._weights = weights
        self._part: Shorts = np.empty((height, width), np.uint16)
        self._sum: Shorts = np.empty((height, width), np.uint16)
        self._full: Shorts = np.empty((height * step, width * step), np.uint16)

    def window(self, cells: npt.NDArray[np.uint8], a: int, b: int) -> npt.NDArray[np.uint8]:
        """The cells of a field padded by PAD tiles that lie under chunk (a, b)."""
        row, col = chunk_origin(a, b, self.tile_w)
        i, j = (row + PAD) * self.sub + self.first_row, (col + PAD) * self.sub + self.first_col
        return cells[max(i, 0) : i + self.rows, max(j, 0) : j + self.cols]

    def spread(self, window: npt.NDArray[np.uint8]) -> Shorts:
        """The smooth mask of a window of cells; uint16 [CHUNK_H + above, CHUNK_W]."""
        cells = np.ascontiguousarray(window, np.uint16).ravel()
        part, total = self._part, self._sum
        np.take(cells, self._index[0], out=total, mode="clip")
        np.multiply(total, self._weights[0], out=total)
        for k in (1, 2, 3):
            np.take(cells, self._index[k], out=part, mode="clip")
            np.multiply(part, self._weights[k], out=part)
            np.add(total, part, out=total)
        np.right_shift(total, self.shift, out=total)
        if self.step == 1:
            return total
        return self._double(total)

    def _double(self, half: Shorts) -> Shorts:
        """The mask at every pixel from every second one; in between lie means, or borders would show teeth."""
        full = self._full
        full[::2, ::2] = half
        between = full[::2, 1::2]
        np.add(half[:, :-1], half[:, 1:], out=between[:, :-1])
        between[:, :-1] >>= 1
        between[:, -1] = half[:, -1]
        lower = full[1::2]
        np.add(full[:-2:2], full[2::2], out=lower[:-1])
        lower[:-1] >>= 1
        lower[-1] = full[-2]
        return full
