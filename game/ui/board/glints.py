"""Glints on the water: short bright streaks that come, drift a little and go, at fixed places.

Why so few and so small: moving every pixel of a river would cost more than the whole frame. A hundred streaks, added to
what lies there, are enough to tell that it flows. All is a function of place and clock. Sick water is dull and has none.
Read `river.py` for the water itself.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pygame

from game.ui.board.hashing import hash_tiles
from game.ui.board.land import SUB, Land
from game.ui.board.light import Hour
from game.ui.board.masks import PAD
from game.ui.board.projection import Projection

OPEN_WATER = 160  # river field from which water is far enough from its bank
DULL = 110  # sickness (0..255) from which water shines no more
SHARE = 0.24  # of the sixteenths of a tile of open water have a glint
PERIOD_S = 3.4
AWAKE = 0.45  # share of its period in which a glint is seen
DRIFT_PX = 7.0  # at zoom 1, while it is seen
STEPS = 5
LENGTHS = (8, 13, 20)  # pixels at zoom 1
COLOUR = (66, 80, 84)  # added to the water at its brightest
MOST = 260


class Glints:
    """The glints of one land at one zoom and hour."""

    def __init__(self, land: Land, zoom: float, hour: Hour) -> None:
        self.land, self.zoom, self.hour = land, zoom, hour
        size = land.river.shape
        row, col = np.nonzero(land.river >= OPEN_WATER)
        row, col = row.astype(np.int64), col.astype(np.int64)
        luck = hash_tiles(row, col, 401)
        tile = row // SUB, col // SUB
        chosen = (luck < SHARE) & (land.sick[tile] < DULL) & (land.nets["deck"][tile] == 0)
        row, col, luck = row[chosen], col[chosen], luck[chosen] / SHARE
        off = hash_tiles(row, col, 402), hash_tiles(row, col, 403)
        there_row, there_col = (row + off[0]) / SUB - PAD, (col + off[1]) / SUB - PAD
        inside = (there_row >= 0) & (there_col >= 0)
        inside &= (there_row < size[0] / SUB - 2 * PAD) & (there_col < size[1] / SUB - 2 * PAD)
        projection = Projection(zoom)
        self._x = ((there_col - there_row) * (projection.tile_w / 2))[inside]
        self._y = ((there_col + there_row) * (projection.tile_h / 2))[inside]
        self._turn = luck[inside]
        self._kind = (hash_tiles(row, col, 404) * len(LENGTHS)).astype(np.int64)[inside]
        self._streaks = [[_streak(length, step, zoom, hour) for step in range(STEPS)] for length in LENGTHS]

    @property
    def present(self) -> bool:
        """Whether there is any water that glitters."""
        return len(self._x) > 0

    def draw(self, target: pygame.Surface, now_s: float, world: pygame.Rect) -> None:
        """Add the glints of this moment to a picture whose corner is the corner of `world`."""
        phase = (now_s / PERIOD_S + self._turn) % 1
        seen = (phase < AWAKE) & (self._x > world.left) & (self._x < world.right)
        seen &= (self._y > world.top) & (self._y < world.bottom)
        found = np.nonzero(seen)[0][:MOST]
        if not len(found):
            return
        age = phase[found] / AWAKE
        bright = np.minimum((np.sin(age * np.pi) * STEPS).astype(np.int64), STEPS - 1)
        x = (self._x[found] + (age - 0.5) * DRIFT_PX * self.zoom - world.left).astype(np.int64)
        y = (self._y[found] + (age - 0.5) * DRIFT_PX * self.zoom / 2 - world.top).astype(np.int64)
        blits = [
            (self._streaks[kind][step], (left, top))
            for kind, step, left, top in zip(
                self._kind[found].tolist(), bright.tolist(), x.tolist(), y.tolist(), strict=True
            )
        ]
        target.fblits(blits, pygame.BLEND_RGB_ADD)


def _streak(length: int, step: int, zoom: float, hour: Hour) -> pygame.Surface:
    """One streak at one of its brightnesses: thin, brightest in its middle, a broken line below it."""
    width, height = max(3, round(length * zoom)), max(1, round(1.7 * zoom))
    x = np.abs(np.linspace(-1, 1, width))
    y = np.abs(np.linspace(-1, 1, height)) if height > 1 else np.zeros(1)
    shape: npt.NDArray[np.float64] = ((1 - x) ** 1.3)[:, None] * (1 - 0.75 * y)[None, :] * (step + 1) / STEPS
    if height > 2:
        shape[:, -1] *= np.arange(width) % 5 < 3
    colour = hour.apply(np.array([[COLOUR]], np.uint8))[0, 0]
    picture = pygame.Surface((width, height))
    pygame.surfarray.blit_array(picture, (shape[..., None] * colour).astype(np.uint8))
    return picture.convert()
