"""The change of light: for a moment the picture of before fades over the picture of now.

Why a kept picture: day and night are two sets of sprites; blending two finished pictures costs one blit, and a camera
that moves simply ends it. Next: `board.py`.
"""

from __future__ import annotations

import pygame

LASTS_S = 1.1


class Crossing:
    """The picture of before, taken at a world pixel; it fades from the first second it is drawn."""

    def __init__(self, picture: pygame.Surface, origin: tuple[int, int]) -> None:
        self._picture, self._origin = picture.copy(), origin
        self._start_s: float | None = None

    def draw(self, target: pygame.Surface, origin: tuple[int, int], now_s: float) -> bool:
        """Lay what is left of it over the target; False when it has gone or no longer fits."""
        if self._start_s is None:
            self._start_s = now_s
        left = 1 - (now_s - self._start_s) / LASTS_S
        if left <= 0 or origin != self._origin or target.get_size() != self._picture.get_size():
            return False
        self._picture.set_alpha(round(255 * left * left * (3 - 2 * left)))
        target.blit(self._picture, (0, 0))
        return True
