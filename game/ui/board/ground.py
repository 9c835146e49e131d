"""The ground painter: one chunk of 256 x 128 pixels from textures, soft masks and look-up tables.

Why chunks are splatted and not tiled: borders are soft and wobble, nothing repeats visibly, and a chunk costs less
than a millisecond (design: screen.md). The order of painting: grass and what covers it (land.LAYERS); rice land; the
shore; ditches; paths, cycle ways, roads, pavements; water; bridges; the mist beyond the map. Read `chunks.py` next for
when it is painted.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pygame

from game.ui.board.brush import Brush, Canvas, Words
from game.ui.board.land import Land
from game.ui.board.light import Grade
from game.ui.board.lines import PLANKS, ROUND, SQUARE, ZEBRA, Lines
from game.ui.board.masks import Bilinear, alpha_table, smoothstep
from game.ui.board.paddies import Paddies
from game.ui.board.patches import CHUNK_H, CHUNK_W, Patches, cut, cut_bytes, pack
from game.ui.board.river import River

OUTSIDE = (190, 184, 158)  # the mist beyond the map
MIST_DEEP = (182, 177, 153)  # where it is a shade darker
MIST_WOBBLE = 0.6
WOBBLE = {"meadow": 0.9, "flowers": 0.9, "lawn": 0.3, "dry": 0.9, "soil": 0.9, "path": 0.5, "paved": 0.25}
WOBBLE |= {"paved_modern": 0.12, "plaza": 0.12, "cinder": 0.7}
FIELD_WOBBLE = 0.5
DASH_COLOUR = 0xD6CEB0
TIMBER, JOINT_COLOUR = (142, 108, 68), 0x3A2816  # of bridges from before there was asphalt
_RAMP = (np.arange(256) / 255.0 - 0.25) / 0.5
FADE = (np.clip(_RAMP, 0, 1) ** 2 * (3 - 2 * np.clip(_RAMP, 0, 1)) * 256).astype(np.uint32)  # over half a tile
LINE_COLOUR, KERB_COLOUR, CYCLE_EDGE = 0xE6E0D0, 0xC9C3B4, 0xB8B0A0


class Ground:
    """All tables of one zoom; `paint` fills an opaque surface of one chunk."""

    def __init__(self, folder: Path, zoom: float, grade: Grade) -> None:
        self.zoom, self.tile_w = zoom, int(64 * zoom)
        self.patches = Patches(folder, zoom, grade)
        self.cell = Bilinear(self.tile_w)
        self.river = River(self.patches, self.tile_w, self.cell)
        self._paddies = Paddies(self.patches, self.cell)
        self.sunk = max(1, round(3 * zoom))  # pixels the water of a ditch lies below its rim
        self._lines = Lines(self.tile_w, above=2 * self.sunk)
        self._brush = Brush()
        self._canvas, self._water = Canvas(), Canvas()
        self._sum: npt.NDArray[np.uint16] = np.empty((CHUNK_H, CHUNK_W), np.uint16)
        self._edge = alpha_table(lambda x: smoothstep(x, 0.42, 0.58))
        amounts = set(WOBBLE.values()) | {0.18, 0.05}
        # Tables of 256 and not weakened copies of the noise: those would take 18 MB at zoom 2.
        self._weak = {amount: _weaken(amount) for amount in amounts | {MIST_WOBBLE}}
        self._wobble: npt.NDArray[np.uint8] = np.empty((CHUNK_H, CHUNK_W), np.uint8)
        self._road = alpha_table(lambda d: smoothstep(0.31 - d, -0.03, 0.03))
        self._path = alpha_table(lambda d: smoothstep(0.22 - d, -0.06, 0.06))
        self._worn = alpha_table(lambda d: smoothstep(0.31 - d, -0.12, 0.03) * 0.55)
        self._kerb = alpha_table(lambda d: smoothstep(0.06 - np.abs(d - 0.30), 0, 0.05) * 0.27)
        self._rut = alpha_table(lambda d: smoothstep(0.04 - np.abs(d - 0.09), 0, 0.04) * 0.16)
        self._pavement = alpha_table(lambda d: smoothstep(0.415 - d, -0.012, 0.012) * smoothstep(d, 0.285, 0.31))
        self._kerbstone = alpha_table(lambda d: smoothstep(0.022 - np.abs(d - 0.318), 0, 0.014) * 0.55)
        self._gutter = alpha_table(lambda d: smoothstep(0.03 - np.abs(d - 0.427), 0, 0.03) * 0.3)
        self._cycle = alpha_table(lambda d: smoothstep(0.205 - d, -0.014, 0.014))
        self._cycle_edge = alpha_table(lambda d: smoothstep(0.026 - np.abs(d - 0.212), 0, 0.014) * 0.75)
        self._cycle_line = alpha_table(lambda d: smoothstep(0.014 - np.abs(d - 0.168), 0, 0.01) * 0.55)
        self._rim_shadow = alpha_table(lambda d: smoothstep(0.34 - d, 0, 0.08) * 0.35)
        self._rim = alpha_table(lambda d: smoothstep(0.255 - d, -0.012, 0.012))
        self._wall = alpha_table(lambda d: smoothstep(0.185 - d, -0.012, 0.012))
        self._deck_shadow = alpha_table(lambda d: smoothstep(0.44 - d, -0.05, 0.05) * 0.45)
        self._deck = alpha_table(lambda d: smoothstep(0.42 - d, -0.015, 0.015))
        self._parapet = alpha_table(lambda d: smoothstep(0.035 - np.abs(d - 0.385), 0, 0.02) * 0.75)
        self._boards = alpha_table(lambda d: smoothstep(0.33 - d, -0.012, 0.012))
        self._rail = alpha_table(lambda d: smoothstep(0.03 - np.abs(d - 0.315), 0, 0.014))
        self._rail_shadow = alpha_table(lambda d: smoothstep(0.02 - np.abs(d - 0.272), 0, 0.018) * 0.5)
        self._timber = self.patches.grain_colour(TIMBER)
        self._beyond = alpha_table(lambda x: smoothstep(x, 0.12, 0.94))
        self._mist = _mist()

    def paint(self, land: Land, a: int, b: int, target: pygame.Surface) -> None:
        """Paint the ground of chunk (a, b) onto an opaque surface of CHUNK_W x CHUNK_H."""
        self._paint_layers(land, a, b)
        self._paddies.paint(self._canvas, self._brush, land, a, b, self._noise(FIELD_WOBBLE, a, b))
        river = self.river.paint_shore(self._canvas, self._brush, land, a, b)
        self._paint_ditches(land, a, b)
        self._paint_roads(land, a, b)
        if river:
            self.river.paint_water(self._canvas, self._brush, land, a, b)
        self._paint_bridges(land, a, b)
        outside = self.cell.window(land.beyond, a, b)
        if outside.any():
            broad = cut_bytes(self.patches.broad, a, b)
            np.add(self.cell.spread(outside), self._weak[MIST_WOBBLE][broad], out=self._sum)
            self._lay(self._mist[broad], self._beyond)
        target.blit(self._canvas.surface, (0, 0))

    def prepare(self) -> bool:
        """Load one texture that another season will want; False when all are there."""
        return self._paddies.prepare()

    def paint_mist(self, a: int, b: int, target: pygame.Surface) -> None:
        """Paint chunk (a, b) far beyond the map."""
        np.bitwise_or(self._mist[cut_bytes(self.patches.broad, a, b)], 0xFF000000, out=self._canvas.words)
        target.blit(self._canvas.surface, (0, 0))

    def _noise(self, amount: float, a: int, b: int) -> npt.NDArray[np.uint8]:
        """The border noise under a chunk, weakened (the work buffer)."""
        return np.take(self._weak[amount], cut_bytes(self.patches.border, a, b), out=self._wobble, mode="clip")

    def _lay(self, colour: Words | int, table: Words, share: Words | None = None) -> None:
        """Lay a colour by a table looked up at the current sum, a `share` of it (0..256) where given."""
        self._brush.lay(self._canvas, colour, _shared(self._brush.lookup(table, self._sum), share))

    def _texture(self, name: str, land: Land, a: int, b: int) -> Words:
        return cut(self.patches.words(name, land.season), a, b)

    def _paint_layers(self, land: Land, a: int, b: int) -> None:
        kinds = land.kinds
        windows = {name: self.cell.window(land.layers[name], a, b) for name in kinds}
        full = [name for name in kinds if windows[name].min(initial=255) == 255]
        base = full[-1] if full else "grass"
        start = kinds.index(base) + 1 if full else 0
        np.bitwise_or(self._texture(base, land, a, b), 0xFF000000, out=self._canvas.words)
        for name in kinds[start:]:
            if not windows[name].any():
                continue
            noise = self._noise(WOBBLE[name], a, b)
            np.add(self.cell.spread(windows[name]), noise, out=self._sum)
            self._lay(self._texture(name, land, a, b), self._edge)

    def _measure(self, net: npt.NDArray[np.uint8], a: int, b: int, wobble: float = 0.0, kind: str = SQUARE) -> bool:
        """Put the distance to a net into the sum; False when none of it is near."""
        window = self.cell.window(net, a, b)
        if not window.any():
            return False
        self._lines.draw(window, self.cell, kind)
        noise = self._noise(wobble, a, b) if wobble else np.uint16(128)
        np.add(self._lines.distance[self._lines.above :], noise, out=self._sum, dtype=np.uint16)
        return True

    def _paint_roads(self, land: Land, a: int, b: int) -> None:
        if self._measure(land.nets["path"], a, b, 0.18, ROUND):
            self._lay(self._texture("path", land, a, b), self._path)
            self._lay(0x3A2C1C, self._rut)
        if self._measure(land.nets["greenway"], a, b, kind=ROUND):
            self._paint_cycle_way(land, a, b)
        if self._measure(land.nets["road"], a, b, 0.05):
            share = self._share(land, a, b)
            self._lay(self._texture("soil", land, a, b), self._worn, share)
            self._paint_asphalt(land, a, b, share)
        if self._measure(land.nets["pavement"], a, b, kind=ZEBRA):
            self._lay(0x1C1812, self._gutter)
            self._lay(self._texture(land.paving, land, a, b), self._pavement)
            self._lay(KERB_COLOUR, self._kerbstone)
            self._lay_marks(LINE_COLOUR)

    def _paint_cycle_way(self, land: Land, a: int, b: int) -> None:
        self._lay(CYCLE_EDGE, self._cycle_edge)
        self._lay(self._texture("greenway", land, a, b), self._cycle)
        self._lay(LINE_COLOUR, self._cycle_line)
        self._lay_marks(LINE_COLOUR)

    def _paint_asphalt(self, land: Land, a: int, b: int, share: Words | None = None) -> None:
        self._lay(self._texture("asphalt", land, a, b), self._road, share)
        self._lay(0x14120E, self._kerb, share)
        self._lay_marks(DASH_COLOUR, share)

    def _lay_marks(self, colour: int, share: Words | None = None) -> None:
        """Lay the dashes, zebra stripes or joints of the measured net."""
        np.left_shift(self._lines.dashes, 24, out=self._brush.alpha, dtype=np.uint32)
        self._brush.lay(self._canvas, colour, _shared(self._brush.alpha, share))

    def _share(self, land: Land, a: int, b: int) -> Words | None:
        """How much of the asphalt lies where it runs out into earth: 0..256 for each pixel; None if none does."""
        window = self.cell.window(land.asphalt, a, b)
        if window.min(initial=255) == 255:
            return None
        return np.asarray(FADE[np.minimum(self.cell.spread(window), 255)], dtype=np.uint32)

    def _paint_ditches(self, land: Land, a: int, b: int) -> None:
        """A works ditch: a rim of concrete, a dark far wall, water lower than the land."""
        if not self._measure(land.nets["ditch"], a, b):
            return
        self._lay(0, self._rim_shadow)
        self._lay(self._texture("paved", land, a, b), self._rim)
        self._lay(0x2A241C, self._wall)
        self.river.fill_water(self._water, self._brush, land, a, b)
        lines = self._lines
        lowered = lines.distance[lines.above - self.sunk : lines.above - self.sunk + CHUNK_H]
        wet = np.maximum(lines.distance[lines.above :], lowered).astype(np.uint16) + 128
        alpha = self._brush.lookup(self._wall, np.asarray(wet, dtype=np.uint16))
        np.bitwise_and(self._water.words, 0xFFFFFF, out=self._water.words)
        self._brush.lay(self._canvas, self._water.words, alpha)

    def _paint_bridges(self, land: Land, a: int, b: int) -> None:
        """Decks of roads and rails over the river, with a shadow on the water below."""
        if not self._measure(land.nets["deck"], a, b):
            return
        lines = self._lines
        fallen = lines.distance[:CHUNK_H] if lines.above else lines.distance
        shadow = np.asarray(fallen.astype(np.uint16) + 128, dtype=np.uint16)
        self._brush.lay(self._canvas, 0x0A0E10, self._brush.lookup(self._deck_shadow, shadow))
        self._lay(self._texture("paved", land, a, b), self._deck)
        self._lay(0x4A4438, self._parapet)
        if self._measure(land.nets["bridge"], a, b):
            self._paint_asphalt(land, a, b, self._share(land, a, b))
        if self._measure(land.nets["cycle_bridge"], a, b, kind=ROUND):
            self._paint_cycle_way(land, a, b)
        if self._measure(land.nets["planks"], a, b, kind=PLANKS):
            self._lay(cut(self._timber, a, b), self._boards)
            self._lay_marks(JOINT_COLOUR)
            self._lay(0xA08058, self._rail)
            self._lay(0x2A1C10, self._rail_shadow)


def _shared(alpha: Words, share: Words | None) -> Words:
    """Alpha words weakened in place by a share 0..256 for each pixel."""
    if share is not None:
        alpha >>= 24
        alpha *= share
        alpha >>= 8
        alpha <<= 24
    return alpha


def _mist() -> Words:
    """The colour of mist for each value of the noise: almost even, for from afar any swathe would be seen to repeat."""
    share = (np.arange(256, dtype=np.float32) / 255)[None, :, None]
    colours = np.array(MIST_DEEP, np.float32) * (1 - share) + np.array(OUTSIDE, np.float32) * share
    table: Words = pack(colours.astype(np.uint8))[0]
    return table


def _weaken(amount: float) -> npt.NDArray[np.uint8]:
    """For each value of the noise the value drawn nearer to the middle, 128 (no shift)."""
    return np.asarray(((np.arange(256, dtype=np.float32) - 128) * amount + 128).clip(0, 255), dtype=np.uint8)
