"""Make noise.png: three fields of value noise that repeat after 16 tiles, one in each colour channel.

Why a file: making them at start would take a second, loading takes milliseconds. Red wobbles borders (27 cells),
green is broad (10 cells: oil films, patches), blue is grain (shore and bank; it repeats after 4 tiles already, so
that coloured textures made from it stay small). The picture is the 16 x 16 tile period at zoom 1 (1024 x 512 pixels).
Run `python assets/noise/build.py` from the project's root.
"""

from pathlib import Path

import numpy as np
from PIL import Image

TILES, TILE_W = 16, 64
FIELDS = ((27, 16, 3, 4), (10, 16, 17, 4), (36, 4, 5, 3))  # cells in the period, its tiles, seed, octaves


def periodic_noise(cells: int, tiles: int, seed: int, octaves: int) -> np.ndarray:
    """Sum of `octaves` of smooth value noise over the tile lattice; uint8 [512, 1024]."""
    width, height = TILES * TILE_W, TILES * TILE_W // 2
    y, x = np.mgrid[0:height, 0:width] + 0.5
    col, row = (x + 2 * y) / TILE_W, (2 * y - x) / TILE_W
    total, weight = np.zeros((height, width)), 0.0
    for octave in range(octaves):
        n = cells << octave
        lattice = np.random.RandomState(seed + octave).rand(n, n)
        u, v = col * n / tiles, row * n / tiles
        a, b = np.floor(u).astype(int), np.floor(v).astype(int)
        fu, fv = u - a, v - b
        fu, fv = fu * fu * (3 - 2 * fu), fv * fv * (3 - 2 * fv)
        near = lattice[a % n, b % n] * (1 - fu) + lattice[(a + 1) % n, b % n] * fu
        far = lattice[a % n, (b + 1) % n] * (1 - fu) + lattice[(a + 1) % n, (b + 1) % n] * fu
        total += 0.5**octave * (near * (1 - fv) + far * fv)
        weight += 0.5**octave
    return (total / weight * 255).astype(np.uint8)


if __name__ == "__main__":
    picture = np.dstack([periodic_noise(*field) for field in FIELDS])
    Image.fromarray(picture).save(Path(__file__).parent / "noise.png", optimize=True)
