"""Real written characters as flat strokes on a wall, for the few words that a player may read.

A character is rasterized from the game's own font and laid on the wall in horizontal runs. Fonts hold only the
characters that the game uses: a character that is missing is an error here, not an empty box on a wall.
"""

from functools import cache
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

FONT = Path(__file__).resolve().parents[2] / "fonts" / "sans-bold.otf"
GRID = 18  # pixels of a character's square


@cache
def runs(character: str) -> tuple[tuple[float, float, float, float], ...]:
    """Horizontal strokes (u0, u1, z0, z1) in the unit square, z up."""
    font = ImageFont.truetype(str(FONT), GRID)
    if font.getmask(character).getbbox() == font.getmask("\uffff").getbbox():
        raise ValueError(f"the game's font has no '{character}'; see assets/fonts/build.py")
    image = Image.new("L", (GRID, GRID))
    ImageDraw.Draw(image).text((GRID / 2, GRID / 2), character, 255, font, anchor="mm")
    ink, found = np.array(image) > 110, []
    for row in range(GRID):
        start = None
        for col in range(GRID + 1):
            on = col < GRID and ink[row, col]
            if on and start is None:
                start = col
            elif not on and start is not None:
                found.append((start / GRID, col / GRID, 1 - (row + 1) / GRID, 1 - row / GRID))
                start = None
    return tuple(found)


def readable(m) -> bool:
    """Whether what is written now stays as it is: a twin is modelled through a mirror, which would turn writing round."""
    return m.frames[-1].determinant() > 0


def write(m, words: str, u0: float, at: float, z0: float, size: float, of, gap=0.12):
    """Characters of `size` on a wall that faces -y, the first beginning at x = u0."""
    for k, character in enumerate(words):
        left = u0 + k * size * (1 + gap)
        for a, b, low, high in runs(character):
            x0, x1, za, zb = left + a * size, left + b * size, z0 + low * size, z0 + high * size
            m.quad((x0, at, za), (x1, at, za), (x1, at, zb), (x0, at, zb), of)
