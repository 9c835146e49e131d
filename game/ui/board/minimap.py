"""The minimap: the whole board as a small diamond, coloured like the ground, with the frame of the view.

Why a diamond: up is up as on the board, and the view is an upright rectangle. Read `board.py` next.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt
import pygame

from game.ui.board.camera import Camera
from game.ui.board.light import HOUR_LIGHT
from game.ui.board.patches import Patches
from game.ui.board.projection import Projection
from game.ui.board.state import BoardState

CLEAN, SICK = (74, 138, 150), (150, 118, 104)
DITCH, ROAD, RAIL, HOUSE, WORKS, FARM = (
    (96, 130, 128),
    (196, 186, 160),
    (58, 50, 46),
    (216, 176, 120),
    (176, 74, 52),
    (132, 152, 84),
)
CYCLE_WAY = (214, 122, 92)
WOOD_SHARE = 0.55  # how much scatter darkens its land
DARKER = 0.8  # share of the hour's dark that is on the map, which must be read at any hour
OUTSIDE = (24, 28, 24)  # the corners of the map beside the board, as dark as the panel


def tile_colours(state: BoardState, patches: Patches) -> npt.NDArray[np.uint8]:
    """One colour per tile; uint8 [rows, cols, 3]."""
    looks = []
    for look in state.terrain_looks:
        colour = np.array(patches.mean_colour(look.ground, state.season), np.float64)
        cover = min(1.0, sum(density for _, density in look.scatter))
        looks.append(colour * (1 - 0.45 * WOOD_SHARE * cover))
    picture = np.array(looks)[state.terrain]
    blight = (np.clip(state.soot.astype(np.float64) - 3, 0, 12) / 12)[..., None]
    picture = picture * (1 - blight) + np.array(patches.mean_colour("soil", 0)) * 0.8 * blight
    picture[state.farm()] = FARM
    sick = (np.minimum(state.water_sick, 15) / 15)[..., None]
    water = np.array(CLEAN) * (1 - sick) + np.array(SICK) * sick
    river, ditch = state.water("river"), state.water("ditch")
    picture[river] = water[river]
    picture[ditch] = water[ditch] * 0.85
    picture[state.road] = ROAD
    picture[state.rail] = RAIL
    picture[state.laid()] = CYCLE_WAY
    for b in state.buildings:
        picture[max(b.row, 0) : b.row + b.h, max(b.col, 0) : b.col + b.w] = WORKS if b.smoke >= 40 else HOUSE
    return np.asarray(picture.clip(0, 255).astype(np.uint8))


class Minimap:
    """Pictures of a board of `rows` x `cols` in `size` pixels, and places on them."""

    def __init__(self, rows: int, cols: int, size: tuple[int, int]) -> None:
        self.rows, self.cols, self.size = rows, cols, size
        world_w, world_h = (rows + cols) * 32, (rows + cols) * 16
        self.scale = min(size[0] / world_w, size[1] / world_h)
        self._left = (size[0] - world_w * self.scale) / 2 + rows * 32 * self.scale
        self._top = (size[1] - world_h * self.scale) / 2
        y, x = np.mgrid[0 : size[1], 0 : size[0]] + 0.5
        across, down = (x - self._left) / self.scale / 64, (y - self._top) / self.scale / 32
        row, col = np.floor(down - across).astype(int), np.floor(down + across).astype(int)
        self._inside = (row >= 0) & (row < rows) & (col >= 0) & (col < cols)
        self._row, self._col = np.clip(row, 0, rows - 1), np.clip(col, 0, cols - 1)

    def picture(self, state: BoardState, patches: Patches) -> pygame.Surface:
        """The map, darker at dusk and by night; clear outside the diamond."""
        hour = HOUR_LIGHT[state.hour]
        red, green, blue = (1 - DARKER * (1 - part) for part in hour.factor)
        colours = replace(hour, factor=(red, green, blue)).apply(tile_colours(state, patches))[self._row, self._col]
        rgba = np.dstack([colours, np.where(self._inside, 255, 0).astype(np.uint8)])
        rgba[~self._inside, :3] = OUTSIDE
        return pygame.image.frombuffer(np.ascontiguousarray(rgba).tobytes(), self.size, "RGBA").convert_alpha()

    def tile(self, at: tuple[int, int]) -> tuple[float, float]:
        """The place (row, col) under a pixel of the minimap, kept on the board."""
        x, y = (at[0] + 0.5 - self._left) / self.scale, (at[1] + 0.5 - self._top) / self.scale
        row, col = Projection(1.0).to_tile(x, y)
        return min(max(row, 0.0), float(self.rows)), min(max(col, 0.0), float(self.cols))

    def frame(self, camera: Camera, view: tuple[int, int]) -> pygame.Rect:
        """The rectangle of the view of `view` pixels on the minimap, clipped to it."""
        x, y = camera.origin(view)
        k = self.scale / camera.zoom
        rect = pygame.Rect(
            round(self._left + x * k), round(self._top + y * k), max(2, round(view[0] * k)), max(2, round(view[1] * k))
        )
        return rect.clip(pygame.Rect((0, 0), self.size))
