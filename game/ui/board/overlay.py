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
from game.ui.board.state import Bytes, Colour

PERIOD = 8  # pixels; divides the chunk, so patterns run on over seams


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

    def paint(self, values: Bytes, palette: tuple[Colour, ...], key: tuple[int, int], target: pygame.Surface) -> None:
        """Tint a chunk by padded values 0..15, smoothly from tile to tile."""
        window = self._cell.window(values, *key)
        if not window.any():
            return
        level = np.minimum((self._cell.spread(window * np.uint8(17)) + 8) // 17, 15).ravel().astype(np.intp)
        table = np.zeros((2, 16), np.uint32)
        for k, (red, green, blue) in enumerate(palette):
            alpha = 0 if k == 0 else 78 + 8 * k
            table[0, k] = alpha << 24 | red << 16 | green << 8 | blue
            table[1, k] = min(alpha + 80, 255) << 24 | (red * 9 // 20) << 16 | (green * 9 // 20) << 8 | blue * 9 // 20
        dark = self._patterns[level // 4, self._pixel].astype(np.intp)
        self._canvas.words[:] = table[dark, level].reshape(CHUNK_H, CHUNK_W)
        target.blit(self._canvas.surface, (0, 0))
