"""Rice land: terraces whose banks curve along the contours over many tiles, each plot at its own work.

Why one periodic picture (noise/terraces.png) for all land: distance to the bank, number of the plot and light of the
relief are cut from it as slices, so a chunk costs look-ups only and no bank ends at a tile's border. The season and the
plot's number say what grows; dust lets it wilt. Read `ground.py` for when it is painted, assets/noise/terraces.py for
how the terraces came about.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pygame

from game.ui.board.brush import Brush, Canvas, Words
from game.ui.board.land import Land
from game.ui.board.masks import Bilinear, alpha_table, smoothstep
from game.ui.board.patches import Patches, cut, cut_bytes

# What grows in each season and on how many of sixteen plots; spring has rape, nursery and water, autumn late rice.
YEAR: tuple[tuple[tuple[str, int], ...], ...] = (
    (("flooded", 7), ("mirror", 4), ("rape", 3), ("seedbed", 2)),
    (("green", 11), ("young", 4), ("gold", 1)),
    (("gold", 10), ("bare", 4), ("green", 2)),
    (("bare", 10), ("greens", 3), ("mirror", 2), ("seedbed", 1)),
)
TINTS = ((256, 256, 256), (240, 243, 240), (266, 260, 246))  # what a plot does to red, green, blue, of 256
SICK = "tainted"
BANK_SOIL = 0.42  # share of earth in the grass of the banks
BANK_FOOT = 128  # the value at a bank's foot in the picture of the terraces
FLAT_LIGHT = 128
SUNLIT, SHADED = 0xFFF2CC, 0x14120A

Bytes = npt.NDArray[np.uint8]


class Paddies:
    """Paints the rice land of one zoom."""

    def __init__(self, patches: Patches, cell: Bilinear) -> None:
        self.patches, self.cell = patches, cell
        self._foot, self._plot, self._light = _terraces(patches.folder, patches.zoom)
        self._canvas = Canvas()
        self._growth: dict[int, tuple[Words, npt.NDArray[np.intp], Words]] = {}
        self._banks: dict[int, Words] = {}
        foot = np.arange(256.0)
        self._bank: Words = _words((1 - smoothstep(foot, BANK_FOOT - 14, BANK_FOOT + 10)) * 255)
        light = np.arange(256) / FLAT_LIGHT
        bright = np.where(light > 1, SUNLIT, SHADED).astype(np.uint32)
        strength = np.where(light > 1, (light - 1) * 0.7, 1 - light)
        self._relief: Words = _words(np.clip(strength, 0, 1) * 255) | bright
        self._field = alpha_table(lambda x: smoothstep(x, 0.42, 0.52))
        self._way = alpha_table(lambda x: smoothstep(0.115 - np.abs(x - 0.45), 0, 0.09) * 0.8)
        self._wilted = alpha_table(lambda x: smoothstep(x, 0.36, 0.60) * 0.94)

    def paint(self, canvas: Canvas, brush: Brush, land: Land, a: int, b: int, noise: npt.NDArray[np.uint8]) -> None:
        """Lay the rice land of chunk (a, b) on its ground; `noise` wobbles its borders."""
        window = self.cell.window(land.rice, a, b)
        if not window.any():
            return
        field = self._canvas
        self._fill(land.season, a, b)
        wilt = self.cell.window(land.wilt, a, b)
        if wilt.any():
            alpha = brush.lookup(self._wilted, _sum(self.cell.spread(wilt), noise))
            brush.lay(field, cut(self.patches.words(f"rice_{SICK}", 0), a, b), alpha)
        brush.lay(
            field, cut(self._bank_texture(land.season), a, b), brush.lookup(self._bank, cut_bytes(self._foot, a, b))
        )
        brush.lay(field, 0, brush.lookup(self._relief, cut_bytes(self._light, a, b)))
        edge = _sum(self.cell.spread(window), noise)
        np.bitwise_and(field.words, 0xFFFFFF, out=field.words)
        brush.lay(canvas, field.words, brush.lookup(self._field, edge))
        brush.lay(canvas, cut(self.patches.words("path", 0), a, b), brush.lookup(self._way, edge))

    def prepare(self) -> bool:
        """Load one picture that another season will want; False when all are there."""
        for name in sorted({name for season in YEAR for name, _ in season} | {SICK}):
            if not self.patches.has(f"rice_{name}", 0):
                self.patches.words(f"rice_{name}", 0)
                return True
        return False

    def _fill(self, season: int, a: int, b: int) -> None:
        """What grows on every plot under chunk (a, b)."""
        if season not in self._growth:
            self._growth[season] = self._grow(season)
        textures, first, place = self._growth[season]
        index = first[cut_bytes(self._plot, a, b)]
        index += cut(place, a, b)
        np.take(textures, index, out=self._canvas.words, mode="clip")

    def _grow(self, season: int) -> tuple[Words, npt.NDArray[np.intp], Words]:
        """All textures of a season in one row, where each plot number's begins in it, and places in a texture."""
        names = [name for name, _ in YEAR[season]]
        textures = [_tinted(self.patches.words(f"rice_{name}", 0), tint) for name in names for tint in TINTS]
        turns = np.repeat(np.arange(len(names)), [share for _, share in YEAR[season]])
        number = np.arange(int(self._plot.max()) + 1)
        choice = turns[number * len(turns) // len(number)] * len(TINTS) + number % len(TINTS)
        size = textures[0].size
        place = np.arange(size, dtype=np.uint32).reshape(textures[0].shape)
        return np.concatenate([t.ravel() for t in textures]), choice.astype(np.intp) * size, place

    def _bank_texture(self, season: int) -> Words:
        if season not in self._banks:
            grass, soil = self.patches.words("grass", season), self.patches.words("soil", season)
            mixed = np.zeros_like(grass)
            for shift in (0, 8, 16):
                of_grass, of_soil = (grass >> shift & 255) * (1 - BANK_SOIL), (soil >> shift & 255) * BANK_SOIL
                mixed |= (of_grass + of_soil).astype(np.uint32) << np.uint32(shift)
            self._banks[season] = mixed
        return self._banks[season]


@lru_cache(maxsize=3)
def _terraces(folder: Path, zoom: float) -> tuple[Bytes, Bytes, Bytes]:
    """Distance to the bank's foot, number of the plot, light: at a zoom, kept for other hours and eras."""
    drawn = pygame.image.load(folder / "noise" / "terraces.png")
    number = _fit_numbers(np.ascontiguousarray(pygame.surfarray.pixels_green(drawn).T), zoom)
    if zoom != 1:
        drawn = pygame.transform.smoothscale(drawn, (int(drawn.get_width() * zoom), int(drawn.get_height() * zoom)))
    foot, light = pygame.surfarray.pixels_red(drawn).T, pygame.surfarray.pixels_blue(drawn).T
    return np.ascontiguousarray(foot), number, np.ascontiguousarray(light)


def _tinted(words: Words, tint: tuple[int, int, int]) -> Words:
    """A texture in a tint, wholly opaque."""
    found = np.full_like(words, 0xFF000000)
    for shift, factor in zip((16, 8, 0), tint, strict=True):
        found |= np.minimum((words >> shift & 255) * factor >> 8, 255) << np.uint32(shift)
    return found


def _sum(mask: npt.NDArray[np.uint16], noise: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint16]:
    return np.add(mask, noise, dtype=np.uint16)


def _words(alpha: npt.NDArray[np.float64]) -> Words:
    """Alpha words of values 0..255."""
    return np.asarray((alpha + 0.5).astype(np.uint32) << np.uint32(24), dtype=np.uint32)


def _fit_numbers(numbers: npt.NDArray[np.uint8], zoom: float) -> npt.NDArray[np.uint8]:
    """Numbers drawn for zoom 1, brought to a zoom without mixing them: their borders lie under the banks."""
    if zoom < 1:
        return np.ascontiguousarray(numbers[::2, ::2])
    times = int(zoom)
    return np.repeat(np.repeat(numbers, times, 0), times, 1)
