"""The tint of an overlay on a chunk: sixteen colours and four patterns that can be told apart without colour.

Why patterns: one pupil in twenty does not see red and green apart; plain, dots, hatching and cross-hatching rise with
the level, and so does the strength of the tint. Read `stage.py` for when chunks are tinted.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pygame

from game.ui.board.brush import Canvas
from game.ui.board.masks import Bilinear
from game.ui.board.patches import CHUNK_H, CHUNK_W
from game.ui.board.state import Bytes, Overlay

PERIOD = 8  # pixels; divides the chunk, so patterns run on over seams
CRISP_ALPHA = 178
GAP_PX = 1.6  # of the land between two tiles


def patterns() -> npt.NDArray[np.bool_]:
    """Where each of the four patterns darkens; bool [4, CHUNK_H, CHUNK_W]."""
    y, x = np.mgrid[0:CHUNK_H, 0:CHUNK_W]
    dots = ((x % PERIOD) // 2 == 1) & ((y % PERIOD) // 2 == 1)
    rising = (x + y) % PERIOD < 2
    falling = (x - y) % PERIOD < 2
    return np.stack([np.zeros_like(dots), dots, rising, rising | falling])


class OverlayTint:
    """Tints chunks of one zoom."""

    def __init__(self, cell: Bilinear) -> None:
        self._cell = cell
        self._canvas = Canvas()
        self._patterns = patterns().reshape(4, -1)
        self._pixel = np.arange(CHUNK_H * CHUNK_W)
        self._nearest: npt.NDArray[np.intp] | None = None
        self._inside: npt.NDArray[np.bool_] | None = None

    def paint(self, values: Bytes, overlay: Overlay, key: tuple[int, int], target: pygame.Surface) -> None:
        """Tint a chunk by padded values 0..15, smoothly from tile to tile or each tile for itself."""
        window = self._cell.window(values, *key)
        if not window.any():
            return
        level = self._crisp(window) if overlay.crisp else self._smooth(window)
        table = np.zeros((2, 16), np.uint32)
        for k, (red, green, blue) in enumerate(overlay.palette):
            alpha = 0 if k == 0 else (CRISP_ALPHA if overlay.crisp else 78 + 8 * k)
            table[0, k] = alpha << 24 | red << 16 | green << 8 | blue
            table[1, k] = min(alpha + 80, 255) << 24 | (red * 9 // 20) << 16 | (green * 9 // 20) << 8 | blue * 9 // 20
        pattern = np.array(overlay.patterns or [k // 4 for k in range(16)], np.intp)
        dark = self._patterns[pattern[level], self._pixel].astype(np.intp)
        self._canvas.words[:] = table[dark, level].reshape(CHUNK_H, CHUNK_W)
        target.blit(self._canvas.surface, (0, 0))

    def _smooth(self, window: Bytes) -> npt.NDArray[np.intp]:
        spread = self._cell.spread(window * np.uint8(17))
        return np.minimum((spread + 8) // 17, 15).ravel().astype(np.intp)

    def _crisp(self, window: Bytes) -> npt.NDArray[np.intp]:
        """The level of the tile at each pixel; a gap of a pixel between tiles lets the land show."""
        if self._nearest is None or self._inside is None:
            self._nearest, self._inside = self._tiles()
        index = np.minimum(self._nearest, window.size - 1)
        return np.where(self._inside, window.ravel()[index], 0).astype(np.intp)

    def _tiles(self) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.bool_]]:
        """Which cell of a window each pixel belongs to, and whether it lies inside of its tile rather than on the gap."""
        tile_w = self._cell.tile_w
        y, x = np.mgrid[0:CHUNK_H, 0:CHUNK_W]
        col, row = (x + 0.5 + 2 * (y + 0.5)) / tile_w, (2 * (y + 0.5) - x - 0.5) / tile_w
        c, r = np.floor(col).astype(np.intp), np.floor(row).astype(np.intp)
        index = (r - self._cell.first_row) * self._cell.cols + c - self._cell.first_col
        edge = np.minimum.reduce([col - c, 1 - col + c, row - r, 1 - row + r])
        return index.ravel(), (edge > GAP_PX / tile_w).ravel()
