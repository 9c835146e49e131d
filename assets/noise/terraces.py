"""Make terraces.png: how rice land is parted into plots, repeating after 24 tiles.

Why a file: contours, distances and relief of a million pixels would take a second at every start. Contours of a smooth
sloping field are the terraces' banks, a second field parts each terrace into plots. Red: distance to the bank's foot
(128 is the foot, higher is field; 1/512 tile a step), green: number of the plot (0..29), blue: light on the relief (128 is flat).
The picture is the 24 x 24 tile period at zoom 1 (1536 x 768 pixels). Run `python assets/noise/terraces.py` from the
project's root. Next: game/ui/board/paddies.py, which paints with it.
"""

from math import gcd
from pathlib import Path

import numpy as np
from PIL import Image

TILES, TILE_W = 24, 64
RAMP = (10, 15)  # terraces that the slope crosses on its way over the period, along columns and rows
SWELLS = 30  # waves that bend the contours
SPREAD = 1.1  # how far they bend them, in terraces
PLOTS = (12, -6)  # the same for the cross banks
CREST, UPPER, LOWER = 0.06, 0.05, 0.1  # a bank's height, and its widths towards the upper and the lower field
CROSS, CROSS_WIDTH = 0.045, 0.045
NEXT = 7  # without a common divisor with the count of plots
SUN = np.array([-0.42 * 0.69, 0.91 * 0.69, 0.72])  # towards it: column, row, up


def waves(col, row, seed, count, spread, highest=3):
    """A smooth periodic field of `count` waves of at most `highest` lengths over the period."""
    dice = np.random.RandomState(seed)
    total, weight = 0, 0
    for _ in range(count):
        a, b = dice.randint(-highest, highest + 1), dice.randint(-highest, highest + 1)
        if a == 0 and b == 0:
            continue
        size = 1 / np.hypot(a, b)
        total = total + size * np.sin(2 * np.pi * (a * col + b * row) / TILES + dice.rand() * 6.28)
        weight += size**2 / 2
    return total / np.sqrt(weight) * spread


def nearest_line(field, col_step, row_step):
    """Signed distance in tiles to the nearest whole number of a field, positive on its rising side."""
    slope = np.hypot(col_step, row_step)
    return (field - np.round(field)) / np.maximum(slope, 0.25)


def slopes(field):
    """Change of a field per tile along columns and rows; pixels run right (+col -row) and down (+col +row)."""
    right = (np.roll(field, -1, 1) - np.roll(field, 1, 1)) / 2 * TILE_W
    down = (np.roll(field, -1, 0) - np.roll(field, 1, 0)) / 2 * TILE_W / 2
    return (right + down) / 2, (down - right) / 2


def terraces():
    """The picture; uint8 [768, 1536, 3]."""
    y, x = np.mgrid[0 : TILES * TILE_W // 2, 0 : TILES * TILE_W] + 0.5
    col, row = (x + 2 * y) / TILE_W, (2 * y - x) / TILE_W
    bends = waves(col, row, 5, SWELLS, SPREAD)
    ramp = -(RAMP[0] * col + RAMP[1] * row) / TILES
    d_col, d_row = slopes(bends)
    contour = nearest_line(ramp + bends, d_col - RAMP[0] / TILES, d_row - RAMP[1] / TILES)
    terrace = np.floor(ramp + bends).astype(np.int64) % gcd(*RAMP)  # the same again after the period
    parting = waves(col, row, 11, SWELLS, 0.8)
    p_col, p_row = slopes(parting)
    line = (PLOTS[0] * col + PLOTS[1] * row) / TILES + parting + (terrace * 0.618) % 1
    cross = np.abs(nearest_line(line, p_col + PLOTS[0] / TILES, p_row + PLOTS[1] / TILES))
    plot = np.floor(line).astype(np.int64) % gcd(*PLOTS)
    count = gcd(*RAMP) * gcd(*PLOTS)
    number = (terrace * gcd(*PLOTS) + plot) * NEXT % count  # neighbours lie apart in the row of numbers
    foot = np.minimum(np.where(contour > 0, contour - UPPER, -contour - LOWER), cross - CROSS_WIDTH)
    profile = np.where(contour > 0, 1 - contour / UPPER, 1 + contour / LOWER)
    height = np.maximum(np.clip(profile, 0, 1) ** 0.7 * CREST, np.clip(1 - cross / CROSS_WIDTH, 0, 1) ** 0.7 * CROSS)
    z_col, z_row = slopes(height)
    length = np.sqrt(z_col**2 + z_row**2 + 1)
    light = (-z_col * SUN[0] - z_row * SUN[1] + SUN[2]) / length - SUN[2]
    shade = np.zeros_like(height)
    for step in range(1, 6):  # the shadow falls right and a little up
        fallen = np.roll(height, (round(-step * 0.2), step), (0, 1)) - step / TILE_W * 1.1
        shade = np.maximum(shade, np.clip((fallen - height) * 30, 0, 1))
    damp = np.clip(1 - np.maximum(foot, 0) / 0.05, 0, 1) * (foot > 0)
    blue = 128 + light * 95 - shade * 46 - damp * 26
    red = 128 + np.clip(foot, -0.2, 0.24) * 512
    return np.dstack([np.clip(v, 0, 255).astype(np.uint8) for v in (red, number, blue)])


if __name__ == "__main__":
    picture = terraces()
    picture[..., 2] = picture[..., 2] // 2 * 2  # steps nobody sees; the file is smaller
    Image.fromarray(picture).save(Path(__file__).parent / "terraces.png", optimize=True)
