"""Items in paint order for one zoom, and quick answers to "what is in this rectangle?".

Why sorted arrays: the painter draws from far to near by depth (row + col of a footprint's centre); a rectangle needs
only a slice of that order, found by bisection. Read `stage.py` next.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pygame

from game.ui.board.atlas import Atlas
from game.ui.board.items import BUILDING, FLAT, Records
from game.ui.board.projection import Projection

PICTURE, SHADOW, LIGHT = "picture", "shadow", "light"
CELL_W, CELL_H = 128, 64  # world pixels of the cells in which movers look for what may hide them


@dataclass(frozen=True, slots=True)
class Neighbour:
    """One item near a mover."""

    depth: float
    part: int
    rect: pygame.Rect


Blits = list[tuple[pygame.Surface, tuple[int, int]]]


class Scene:
    """One layer of the records of a table at one zoom: `depth`, `left`, `top`, `right`, `bottom` in world pixels, sorted."""

    def __init__(self, table: Records, atlas: Atlas, layer: str = PICTURE) -> None:
        self.atlas, self.layer = atlas, layer
        projection = Projection(atlas.zoom)
        size, anchor, self._picture = {
            PICTURE: (atlas.size, atlas.anchor, atlas.picture),
            SHADOW: (atlas.shadow_size, atlas.shadow_anchor, atlas.shadow),
            LIGHT: (atlas.lit_size, atlas.lit_anchor, atlas.light),
        }[layer]
        if layer != PICTURE:
            table = table[size[table["part"], 0] > 0]
        depth = table["row"] + table["col"] + np.where(table["sort"] == FLAT, 0, atlas.depth[table["part"]])
        order = np.lexsort((table["part"], table["row"], depth))
        self.table = table[order]
        self.depth: npt.NDArray[np.float64] = depth[order]
        housed = np.array([part.sprite.w > 0 for part in atlas.sheet.parts], bool)
        self._built = (self.table["sort"] == BUILDING) | housed[self.table["part"]]
        part = self.table["part"]
        x = (self.table["col"] - self.table["row"]) * (projection.tile_w / 2)
        y = (self.table["col"] + self.table["row"]) * (projection.tile_h / 2)
        self.left = np.floor(x + 0.5).astype(np.int32) - anchor[part, 0]
        self.top = np.floor(y + 0.5).astype(np.int32) - anchor[part, 1]
        self.right, self.bottom = self.left + size[part, 0], self.top + size[part, 1]
        self._cells: dict[tuple[int, int, bool], list[Neighbour]] = {}
        self.half_h = projection.tile_h / 2
        base = self.depth * self.half_h
        self.rises = float((base - self.top).max(initial=0))
        self.falls = float((self.bottom - base).max(initial=0))

    def find(self, rect: pygame.Rect, buildings_only: bool = False) -> npt.NDArray[np.intp]:
        """Indices, in paint order, of the items whose picture touches a rectangle of world pixels."""
        first = int(np.searchsorted(self.depth, (rect.top - self.falls) / self.half_h, "left"))
        last = int(np.searchsorted(self.depth, (rect.bottom + self.rises) / self.half_h, "right"))
        part = slice(first, last)
        hit = (self.right[part] > rect.left) & (self.left[part] < rect.right)
        hit &= (self.bottom[part] > rect.top) & (self.top[part] < rect.bottom)
        if buildings_only:
            hit &= self._built[part]
        return np.nonzero(hit)[0] + first

    def near(self, rect: pygame.Rect, buildings_only: bool = False) -> list[Neighbour]:
        """Items that may touch a small rectangle, from cells remembered between frames; some may come twice."""
        found: list[Neighbour] = []
        for cell_y in range(rect.top // CELL_H, (rect.bottom - 1) // CELL_H + 1):
            for cell_x in range(rect.left // CELL_W, (rect.right - 1) // CELL_W + 1):
                key = (cell_x, cell_y, buildings_only)
                cell = self._cells.get(key)
                if cell is None:
                    area = pygame.Rect(cell_x * CELL_W, cell_y * CELL_H, CELL_W, CELL_H)
                    cell = self._cells[key] = [self._neighbour(k) for k in self.find(area, buildings_only).tolist()]
                found += cell
        return found

    def _neighbour(self, k: int) -> Neighbour:
        left, top = int(self.left[k]), int(self.top[k])
        rect = pygame.Rect(left, top, int(self.right[k]) - left, int(self.bottom[k]) - top)
        return Neighbour(float(self.depth[k]), int(self.table["part"][k]), rect)

    def blits(self, found: npt.NDArray[np.intp], origin: tuple[int, int]) -> Blits:
        """Pictures and positions, relative to a world pixel, of found items."""
        picture = self._picture
        lefts = (self.left[found] - origin[0]).tolist()
        tops = (self.top[found] - origin[1]).tolist()
        parts = self.table["part"][found].tolist()
        return [(picture(p), (x, y)) for p, x, y in zip(parts, lefts, tops, strict=True)]

    def rects(self, table: Records) -> list[pygame.Rect]:
        """World rectangles of records, whether they are in this scene or not."""
        other = Scene(table, self.atlas, self.layer)
        corners = zip(other.left.tolist(), other.top.tolist(), other.right.tolist(), other.bottom.tolist(), strict=True)
        return [pygame.Rect(x, y, right - x, bottom - y) for x, y, right, bottom in corners]
