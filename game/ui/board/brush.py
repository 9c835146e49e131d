"""The brush: numpy makes words 0xAARRGGBB in a shared buffer and SDL's alpha blitter lays them on.

Why: the blend of SDL is vectorised; numpy's would cost four times as much. Read `ground.py` next.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pygame

from game.ui.board.patches import CHUNK_H, CHUNK_W

Words = npt.NDArray[np.uint32]


class Canvas:
    """A chunk of pixel words and the surface that shares its memory."""

    def __init__(self) -> None:
        self.words: Words = np.zeros((CHUNK_H, CHUNK_W), np.uint32)
        self.surface = pygame.image.frombuffer(self.words.data, (CHUNK_W, CHUNK_H), "BGRA")


class Brush:
    """Lays colours with an alpha per pixel on a canvas; `alpha` is a work buffer of alpha words."""

    def __init__(self) -> None:
        self._load = Canvas()
        self.alpha: Words = np.empty((CHUNK_H, CHUNK_W), np.uint32)

    def lay(self, canvas: Canvas, colour: Words | int, alpha: Words) -> None:
        """Blend a texture or one colour 0x00RRGGBB, weighed by alpha words, onto the canvas."""
        np.bitwise_or(colour, alpha, out=self._load.words, dtype=np.uint32, casting="unsafe")
        canvas.surface.blit(self._load.surface, (0, 0))

    def lookup(self, table: Words, index: npt.NDArray[np.uint16] | npt.NDArray[np.uint8]) -> Words:
        """Alpha words of a table at an index per pixel (the work buffer)."""
        return np.take(table, index, out=self.alpha, mode="clip")
