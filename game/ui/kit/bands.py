"""Bands: what the title of a panel stands on in each era: bricks, crackled glaze, stained concrete, bamboo, glass.

Each is an array computed from its size and two colours, both dark enough for the words on them; a test holds them to that.
Next: ``game/ui/kit/ornaments.py`` for what the eras add to a panel's edge.
"""

from collections.abc import Callable

import numpy as np
import pygame

from game.ui.kit.shapes import Array, lay_bricks, round_top
from game.ui.kit.theme import Colour

Paint = Callable[[int, int, float, Colour, Colour, float], pygame.Surface]
"""Takes width, height, radius (pixels), light and dark colour, and the scale; returns a band with rounded upper corners."""


def _slope(width: int, height: int, light: Colour, dark: Colour) -> Array:
    fill = np.empty((height, width, 3), np.float32)
    share = np.linspace(1, 0, height, dtype=np.float32)[:, None, None]
    fill[:] = np.array(dark, np.float32) + (np.array(light, np.float32) - np.array(dark, np.float32)) * share
    return fill


def _cloud(rng: np.random.Generator, width: int, height: int, down: float, across: float) -> Array:
    """Return soft noise around 0, its grain ``down`` x ``across`` pixels."""
    rows, cols = max(2, round(height / down) + 2), max(2, round(width / across) + 2)
    small = rng.standard_normal((rows, cols)).astype(np.float32)
    row, col = np.linspace(0, rows - 1.001, height), np.linspace(0, cols - 1.001, width)
    top, left = row.astype(int), col.astype(int)
    v, h = (row - top)[:, None], (col - left)[None, :]
    upper = small[top][:, left] * (1 - h) + small[top][:, left + 1] * h
    lower = small[top + 1][:, left] * (1 - h) + small[top + 1][:, left + 1] * h
    mixed: Array = (upper * (1 - v) + lower * v).astype(np.float32)
    return mixed


def bricks(width: int, height: int, radius: float, light: Colour, dark: Colour, scale: float) -> pygame.Surface:
    """Return masonry."""
    return lay_bricks(width, height, radius, light, dark, round(9 * scale))


def glaze(width: int, height: int, radius: float, light: Colour, dark: Colour, scale: float) -> pygame.Surface:
    """Return celadon glaze with a net of fine cracks and a wet shine near its upper edge."""
    rng = np.random.default_rng(960)
    fill = _slope(width, height, light, dark)
    step = 15 * scale
    count = max(4, round(width * height / step**2))
    seeds = rng.random((count, 2)) * (height, width)
    row, col = np.mgrid[0:height, 0:width].astype(np.float32)
    nearest = np.full((height, width), 1e9, np.float32)
    second = nearest.copy()
    for y, x in seeds:
        # Only the neighbourhood of a seed can belong to it; the whole band would take a second at the largest scale.
        part = slice(max(0, int(x - 3 * step)), min(width, int(x + 3 * step) + 1))
        far = np.hypot(row[:, part] - np.float32(y), col[:, part] - np.float32(x))
        second[:, part] = np.minimum(second[:, part], np.maximum(nearest[:, part], far))
        nearest[:, part] = np.minimum(nearest[:, part], far)
    cracks = np.clip(1.15 - (second - nearest) / max(1.0, scale), 0, 1)
    shine = np.clip(1 - np.abs(row / height - 0.2) / 0.12, 0, 1)
    fill += (shine * 13 - cracks * 17 + _cloud(rng, width, height, 9 * scale, 30 * scale) * 3.5)[..., None]
    return round_top(fill, radius)


def concrete(width: int, height: int, radius: float, light: Colour, dark: Colour, scale: float) -> pygame.Surface:
    """Return concrete with damp stains, pores and runs of rust from its upper edge."""
    rng = np.random.default_rng(1996)
    fill = _slope(width, height, light, dark)
    stains = _cloud(rng, width, height, 14 * scale, 50 * scale) * 5 + rng.standard_normal((height, width)) * 2.4
    pores = (rng.random((height, width)) < 0.004).astype(np.float32) * 16
    fill += (stains - pores).astype(np.float32)[..., None]
    rust = np.clip(_cloud(rng, width, 2, 2, 7 * scale)[0] - 1.2, 0, 1)
    down = np.clip(1 - np.arange(height, dtype=np.float32) / (height * 0.9), 0, 1)
    fill += (down[:, None] * rust[None, :])[..., None] * np.array((20, -4, -22), np.float32)
    return round_top(fill, radius)


def bamboo(width: int, height: int, radius: float, light: Colour, dark: Colour, scale: float) -> pygame.Surface:
    """Return culms of bamboo side by side, lit from above, each jointed at its own places."""
    rng = np.random.default_rng(2013)
    culms = max(2, round(height / (13 * scale)))
    thick = height / culms
    fill = np.empty((height, width, 3), np.float32)
    row = np.arange(height, dtype=np.float32)
    at = row % thick / thick
    bright = np.clip(1 - np.abs(at - 0.32) / 0.68, 0, 1) ** 1.4
    a, b = np.array(dark, np.float32), np.array(light, np.float32)
    fill[:] = (a + (b - a) * bright[:, None])[:, None, :]
    fill -= (((at < 0.09) | (at > 0.93)) * 16.0).astype(np.float32)[:, None, None]
    line = max(1, round(scale))
    for culm in range(culms):
        rows = slice(round(culm * thick), round((culm + 1) * thick))
        fill[rows] += float(rng.normal(0, 3))
        joint = rng.random() * 70 * scale
        while joint < width:
            x = int(joint)
            fill[rows, x : x + line] -= 26
            fill[rows, x + line : x + 3 * line] += 11
            joint += (64 + 40 * rng.random()) * scale
    fill += _cloud(rng, width, height, 2 * scale, 60 * scale)[..., None] * 2.5
    return round_top(fill, radius)


def glass(width: int, height: int, radius: float, light: Colour, dark: Colour, scale: float) -> pygame.Surface:
    """Return a pane of glass: slanting reflections and a line of light along its foot."""
    fill = _slope(width, height, light, dark)
    row, col = np.mgrid[0:height, 0:width].astype(np.float32)
    slant = (col + row * 1.1) / scale
    for start, wide, strength in ((40, 46, 11), (104, 12, 8), (330, 70, 9), (420, 14, 7), (640, 50, 8)):
        fill += (np.clip(1 - np.abs(slant - start) / wide, 0, 1) * strength)[..., None]
    foot = np.clip(1 - (height - 1 - row) / (7 * scale), 0, 1) ** 2
    fill += foot[..., None] * np.array((4, 26, 34), np.float32)
    return round_top(fill, radius)


BANDS: dict[str, Paint] = {"brick": bricks, "celadon": glaze, "enamel": concrete, "bamboo": bamboo, "glass": glass}
