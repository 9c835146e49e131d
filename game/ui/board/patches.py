"""Ground textures and noise at one zoom, ready to be cut by slices.

Why slices: a patch of 4 x 4 tiles drawn on a torus is also a rectangular periodic picture (512 x 256 at zoom 2), so
the texture of a chunk is a plain slice of it; the noise repeats after 16 tiles the same way. Pixels are words
0x00RRGGBB, so that alpha is one `or`. Read `ground.py` next.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pygame

from game.ui.board.light import DRY, SEASONS, Grade

CHUNK_W, CHUNK_H = 256, 128  # pixels; on this lattice every chunk begins at whole tiles at every zoom
Words = npt.NDArray[np.uint32]
FLOWERING, WINTER = ("meadow", "flowers"), 3  # nothing is in flower in winter
GREEN = ("grass", "meadow", "dry", "flowers", "lawn")  # patches that follow the seasons


def pack(rgb: npt.NDArray[np.uint8]) -> Words:
    """Words 0x00RRGGBB of uint8 colours [h, w, 3]."""
    wide = rgb.astype(np.uint32)
    return np.asarray(wide[..., 0] << 16 | wide[..., 1] << 8 | wide[..., 2], dtype=np.uint32)


def cut(texture: npt.NDArray[np.uint32], a: int, b: int) -> Words:
    """The window of a periodic texture under chunk (a, b)."""
    y, x = (b * CHUNK_H) % texture.shape[0], (a * CHUNK_W) % texture.shape[1]
    return texture[y : y + CHUNK_H, x : x + CHUNK_W]


def _key(name: str, season: int) -> tuple[str, int]:
    return name, season if name in GREEN else 0


def cut_bytes(noise: npt.NDArray[np.uint8], a: int, b: int) -> npt.NDArray[np.uint8]:
    """The window of a periodic noise under chunk (a, b)."""
    y, x = (b * CHUNK_H) % noise.shape[0], (a * CHUNK_W) % noise.shape[1]
    return noise[y : y + CHUNK_H, x : x + CHUNK_W]


def fit(noise: npt.NDArray[np.uint8], zoom: float) -> npt.NDArray[np.uint8]:
    """Noise drawn for zoom 1, brought to this zoom (a mean of 2 x 2, or smooth doubling)."""
    if zoom == 1:
        return np.ascontiguousarray(noise)
    wide = noise.astype(np.uint16)
    if zoom < 1:
        return ((wide[::2, ::2] + wide[1::2, ::2] + wide[::2, 1::2] + wide[1::2, 1::2]) // 4).astype(np.uint8)
    for axis in (0, 1):  # pixel centres of zoom 2 lie a quarter of a pixel beside those of zoom 1
        before, after = np.roll(wide, 1, axis), np.roll(wide, -1, axis)
        pair = np.stack([(3 * wide + before + 2) // 4, (3 * wide + after + 2) // 4], axis=axis + 1)
        shape = list(wide.shape)
        shape[axis] *= 2
        wide = pair.reshape(shape)
    return wide.astype(np.uint8)


class Patches:
    """Loads patches from `folder`/ground and noise from `folder`/noise for a zoom, lazily and once each."""

    def __init__(self, folder: Path, zoom: float, grade: Grade) -> None:
        self.folder, self.zoom, self.grade = folder, zoom, grade
        self._words: dict[tuple[str, int], Words] = {}
        self._rgb: dict[str, npt.NDArray[np.uint8]] = {}
        noise = np.ascontiguousarray(
            pygame.surfarray.array3d(pygame.image.load(folder / "noise" / "noise.png")).transpose(1, 0, 2)
        )
        self.border, self.broad, self.grain = (fit(noise[..., k], zoom) for k in range(3))

    def words(self, name: str, season: int) -> Words:
        """The graded texture of a patch in a season, at least one chunk large."""
        key = _key(name, season)
        if key not in self._words:
            faded = name in FLOWERING and season == WINTER
            source = self._rectangle("grass" if name == "dry" or faded else name)
            if name == "dry":
                source = DRY.apply(source)
            if name in GREEN:
                source = SEASONS[season].apply(source)
            texture = pack(self.grade.apply(source))
            repeats = (max(1, CHUNK_H // texture.shape[0]), max(1, CHUNK_W // texture.shape[1]))
            self._words[key] = np.tile(texture, repeats)
        return self._words[key]

    def has(self, name: str, season: int) -> bool:
        """Whether a texture is at hand."""
        return _key(name, season) in self._words

    def mean_colour(self, name: str, season: int) -> tuple[int, int, int]:
        """Average colour of a patch, for the minimap."""
        words = self.words(name, season)
        return int((words >> 16).mean()), int((words >> 8 & 255).mean()), int((words & 255).mean())

    def grain_colour(self, rgb: tuple[int, int, int]) -> Words:
        """A plain colour roughened by the grain noise, as a periodic texture."""
        height, width = self.grain.shape
        grain = self.grain[: max(CHUNK_H, height // 4), : max(CHUNK_W, width // 4)]
        rough = (0.75 + 0.5 * grain / 255.0)[..., None] * np.array(rgb)
        return pack(self.grade.apply(np.clip(rough, 0, 255).astype(np.uint8)))

    def _rectangle(self, name: str) -> npt.NDArray[np.uint8]:
        """The diamond patch of 4 x 4 tiles unrolled to its periodic rectangle, scaled to this zoom."""
        if name in self._rgb:
            return self._rgb[name]
        path = self.folder / "ground" / f"ground_{name}.png"
        if not path.exists():
            raise ValueError(f"ground patch '{name}' is missing: {path}; name one of the files ground_*.png")
        picture = pygame.surfarray.array3d(pygame.image.load(path)).transpose(1, 0, 2)
        y, x = np.mgrid[0:256, 0:512]
        col, row = (x + 0.5 + 2 * (y + 0.5)) / 128, (2 * (y + 0.5) - x - 0.5) / 128
        c4, r4 = np.floor(col / 4).astype(int), np.floor(row / 4).astype(int)
        whole = picture[np.clip(y - (c4 + r4) * 128, 0, 255), np.clip(x - (c4 - r4) * 256 + 256, 0, 511)]
        step = round(2 / self.zoom)
        total = np.zeros((256 // step, 512 // step, 3), np.uint16)
        for dy in range(step):
            for dx in range(step):
                total += whole[dy::step, dx::step]
        self._rgb[name] = (total // (step * step)).astype(np.uint8)
        return self._rgb[name]
