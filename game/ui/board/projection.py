"""Tiles to pixels and back for one zoom: the 2:1 view of the board, never rotated because light is baked.

The world's pixel (0, 0) is the north corner of tile (0, 0); x = (col - row) * tw / 2, y = (col + row) * th / 2.
Read `camera.py` next for which part of the world is on the screen.
"""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Projection:
    """Geometry at a zoom of 0.5, 1 or 2: tiles of 32 x 16, 64 x 32 or 128 x 64 pixels."""

    zoom: float

    @property
    def tile_w(self) -> int:
        """Width of a tile in pixels."""
        return int(64 * self.zoom)

    @property
    def tile_h(self) -> int:
        """Height of a tile in pixels."""
        return int(32 * self.zoom)

    def to_world(self, row: float, col: float) -> tuple[float, float]:
        """World pixel of a place on the board, in fractions of tiles."""
        return (col - row) * self.tile_w / 2, (col + row) * self.tile_h / 2

    def to_tile(self, x: float, y: float) -> tuple[float, float]:
        """Place (row, col) in fractions of tiles under a world pixel: the inverse of `to_world`."""
        across, down = x / self.tile_w, y / self.tile_h
        return down - across, down + across

    def tile_at(self, x: float, y: float) -> tuple[int, int]:
        """The tile (row, col) whose diamond holds a world pixel; pixel centres decide."""
        row, col = self.to_tile(math.floor(x) + 0.5, math.floor(y) + 0.5)
        return math.floor(row), math.floor(col)
