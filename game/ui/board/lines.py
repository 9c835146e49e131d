"""Roads, ditches and bridge decks: distance to a net of centre lines, tile by tile.

Why tables: a tile has 16 ways to be connected; for each the distance of its pixels to the line is computed once, in
1/256 tile, and a chunk is their minimum. Kerbs, dashes and walls are then look-ups of that distance. Streets turn at
right angles; footpaths and cycle ways turn in a quarter circle. Read `ground.py`.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from game.ui.board.masks import Bilinear, smoothstep
from game.ui.board.patches import CHUNK_H, CHUNK_W

Bytes = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float64]
# Right angles with dashes, with zebra crossings, with the joints of boards; quarter circles.
SQUARE, ZEBRA, PLANKS, ROUND = "square", "zebra", "planks", "round"
BOARDS = 8  # across the way on a tile
_SIDES = ((-1, 0), (1, 0), (0, -1), (0, 1))  # (col, row) steps of the connection bits 1, 2, 4, 8
_BENDS = {5: (0, 0), 6: (1, 0), 9: (0, 1), 10: (1, 1)}  # bits of a bend: the corner (col, row) it turns about


class Lines:
    """Distance tables for a tile of `tile_w` pixels, with `above` extra pixel rows on top of a chunk."""

    def __init__(self, tile_w: int, above: int) -> None:
        self.tile_w, self.tile_h, self.above = tile_w, tile_w // 2, above
        y, x = np.mgrid[0 : self.tile_h, 0:tile_w]
        px, py = x + 0.5 - tile_w / 2, y + 0.5
        col, row = (px + 2 * py) / tile_w, (2 * py - px) / tile_w
        inside = (col >= 0) & (col < 1) & (row >= 0) & (row < 1)
        self._tables: dict[str, list[tuple[Bytes, Bytes]]] = {SQUARE: [], ZEBRA: [], PLANKS: [], ROUND: []}
        for bits in range(16):
            d, dash = _straight(bits, col, row)
            bend, bend_dash = _bend(bits, col, row) if bits in _BENDS else (d, dash)
            for kind, away, marks, strength in (
                (SQUARE, d, dash, 140),
                (ZEBRA, d, _zebra(bits, col - 0.5, row - 0.5), 170),
                (PLANKS, d, _joints(bits, col, row, d), 150),
                (ROUND, bend, bend_dash, 170),
            ):
                near = np.where(inside, np.minimum(away * 256, 255), 255).astype(np.uint8)
                self._tables[kind].append((near, (marks * inside * strength).astype(np.uint8)))
        self.distance: Bytes = np.empty((CHUNK_H + above, CHUNK_W), np.uint8)
        self.dashes: Bytes = np.empty((CHUNK_H, CHUNK_W), np.uint8)

    def draw(self, window: Bytes, cell: Bilinear, kind: str = SQUARE) -> None:
        """Fill `distance` and `dashes` for a window of connection bits cut by `cell`, in the way of a kind."""
        tables = self._tables[kind]
        self.distance.fill(255)
        self.dashes.fill(0)
        half, height = self.tile_w // 2, self.tile_h
        for r, c in zip(*np.nonzero(window), strict=True):
            row, col = int(r) + cell.first_row, int(c) + cell.first_col
            x, y = (col - row) * half - half, (col + row) * (height // 2)
            distance, marks = tables[int(window[r, c]) & 15]
            _stamp(self.distance, distance, x, y + self.above, np.minimum)
            _stamp(self.dashes, marks, x, y, np.maximum)


def _straight(bits: int, col: Floats, row: Floats) -> tuple[Floats, Floats]:
    """Distance to the arms of a tile, and dashes along those that run straight through."""
    d = np.hypot(col - 0.5, row - 0.5)
    for bit, (dc, dr) in enumerate(_SIDES):
        if bits >> bit & 1:
            t = np.clip((col - 0.5) * dc + (row - 0.5) * dr, 0, 0.5)
            d = np.minimum(d, np.hypot(col - 0.5 - t * dc, row - 0.5 - t * dr))
    if bits not in (3, 12):
        return d, np.zeros_like(d)
    along = col if bits == 3 else row
    return d, np.asarray(((along % 0.5) < 0.26) * smoothstep(0.035 - d, 0, 0.02))


def _bend(bits: int, col: Floats, row: Floats) -> tuple[Floats, Floats]:
    """Distance to a quarter circle, and dashes along it."""
    c, r = col - _BENDS[bits][0], row - _BENDS[bits][1]
    d = np.abs(np.hypot(c, r) - 0.5)
    along = np.arctan2(np.abs(r), np.abs(c)) / (np.pi / 2)
    return d, np.asarray(((along + 0.12) % 0.5 < 0.26) * smoothstep(0.035 - d, 0, 0.02))


def _zebra(bits: int, col: Floats, row: Floats) -> Floats:
    """Zebra crossings over the arms of a junction; `col` and `row` are counted from its middle."""
    total = np.zeros_like(col)
    if bits.bit_count() < 3:
        return total
    for bit, (dc, dr) in enumerate(_SIDES):
        if bits >> bit & 1:
            along, across = col * dc + row * dr, col * dr + row * dc
            over = smoothstep(0.055 - np.abs(along - 0.41), 0, 0.012) * (np.abs(across) < 0.27)
            total = np.maximum(total, over * (across % 0.09 < 0.05))
    return total


def _joints(bits: int, col: Floats, row: Floats, d: Floats) -> Floats:
    """The dark joints between the boards of a deck, across the way; no two boards end alike."""
    along = row if bits & 12 and not bits & 3 else col
    place = along * BOARDS % 1
    board = np.floor(along * BOARDS)
    tone = 0.22 * ((board * 5 + bits) % 3 == 1)
    return np.asarray(np.maximum(smoothstep(0.16 - np.abs(place - 0.5), 0, 0.1), tone) * (d < 0.33))


def _stamp(target: Bytes, table: Bytes, x: int, y: int, rule: np.ufunc) -> None:
    x0, y0 = max(x, 0), max(y, 0)
    x1, y1 = min(x + table.shape[1], target.shape[1]), min(y + table.shape[0], target.shape[0])
    if x0 < x1 and y0 < y1:
        area = target[y0:y1, x0:x1]
        rule(area, table[y0 - y : y1 - y, x0 - x : x1 - x], out=area)
