"""Banks of haze that drift low over a smoky city: few, broad and faint.

Why: the air of the works years must be seen before any meter is read; a clear city has none. Their number follows
the smoke of the state, their place the clock. Read `smoke.py` for the plumes themselves.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pygame

from game.ui.board.hashing import hash_tiles
from game.ui.board.light import Hour
from game.ui.board.masks import smoothstep
from game.ui.board.projection import Projection
from game.ui.board.state import BoardState

COLOUR = (188, 166, 122)
SIZE = (460, 170)  # pixels at zoom 1
THICKEST = 46  # alpha
SMOKE_A_BANK = 45  # sum of smoke that makes one bank
MOST = 14
VARIANTS = 2
DRIFT_PX_S = 5.0  # at zoom 1


class Haze:
    """The banks at one zoom."""

    def __init__(self, folder: Path, zoom: float, hour: Hour) -> None:
        self.zoom, self.hour = zoom, hour
        noise = pygame.surfarray.array3d(pygame.image.load(folder / "noise" / "noise.png"))[..., 0].T
        self._banks = [self._make(noise, k) for k in range(VARIANTS)]

    def draw(self, target: pygame.Surface, state: BoardState, now_s: float, world: pygame.Rect) -> None:
        """Lay the banks in view over a picture whose corner is the corner of `world`."""
        smoky = [b for b in state.buildings if b.smoke > 0]
        count = min(MOST, sum(b.smoke for b in smoky) // SMOKE_A_BANK)
        if not count:
            return
        order = np.arange(count)
        weights = np.cumsum([b.smoke for b in smoky])
        chosen = np.searchsorted(weights, hash_tiles(order, order, 61) * weights[-1], "right")
        life = 70.0
        turns = now_s / life + hash_tiles(order, order, 62)
        age = turns % 1
        around_row = hash_tiles(order, np.floor(turns).astype(np.int64), 63) * 12 - 6
        around_col = hash_tiles(order, np.floor(turns).astype(np.int64), 64) * 12 - 6
        projection = Projection(self.zoom)
        blits = []
        for k in range(count):
            b = smoky[min(int(chosen[k]), len(smoky) - 1)]
            x, y = projection.to_world(b.row + float(around_row[k]), b.col + float(around_col[k]))
            way = (float(age[k]) - 0.2) * life * DRIFT_PX_S * self.zoom
            x, y = x + state.wind[0] * way, y + state.wind[1] * way * 0.5
            image = self._banks[k % VARIANTS][min(5, int(6 * min(1.0, 4 * min(float(age[k]), 1 - float(age[k])))))]
            left, top = round(x - image.get_width() / 2) - world.x, round(y - image.get_height() / 2) - world.y
            blits.append((image, (left, top)))
        target.fblits(blits)

    def _make(self, noise: npt.NDArray[np.uint8], variant: int) -> list[pygame.Surface]:
        """One bank at six thicknesses, so that it comes and goes softly."""
        scale = min(self.zoom, 1.5)  # broad enough; larger would only cost
        width, height = round(SIZE[0] * scale), round(SIZE[1] * scale)
        v, u = np.mgrid[0:128, 0:256] / np.array([64, 128])[:, None, None] - 1
        f = noise[60 + 120 * variant : 188 + 120 * variant, 100 + 250 * variant : 356 + 250 * variant] / 255.0
        shape = smoothstep(1 - np.hypot(u, v), 0, 0.9) * np.clip(0.35 + 1.5 * (f - 0.3), 0, 1)
        found = []
        for step in range(1, 7):
            rgba = np.zeros((128, 256, 4), np.uint8)
            rgba[..., :3] = self.hour.apply(np.array(COLOUR, np.uint8))
            rgba[..., 3] = shape * THICKEST * step / 6
            small = pygame.image.frombuffer(rgba.tobytes(), (256, 128), "RGBA").convert_alpha()
            found.append(pygame.transform.smoothscale(small, (width, height)))
        return found
