"""Rice paddies through the year: flooded (spring), green (summer), gold (autumn), bare (winter), and tainted.

A paddy is modelled with its eight neighbours and cut on the tile border, so that bunds meet without a seam.
"""

import math

from kit import greenery
from kit.palette import mix
from pipeline.sprite import Job

GROUND = {
    "flooded": ("soil", "#7fa8ae"),
    "green": ("grass_d", "#6f8f78"),
    "gold": ("loess", "#8a7a4a"),
    "tainted": ("soil_d", "#8a6a5a"),
    "bare": ("soil", "#7d6a4c"),
}
ROWS = 11


def bunds(m, bund, grassy, variant, bare):
    """The banks round the tile and the curved one that splits it."""
    for k in range(14):
        for axis in (0, 1):
            t = (k + 0.5) / 14
            x, y = (t, 0) if axis == 0 else (0, -t)
            m.blob((x, y, 0.012), 0.062, m.jitter(mix(bund, "grass", grassy), 0.12), "ground", 1, 0.75, 0.25, 3, 0.2)
            if m.rng.random() < 0.5:
                greenery.tuft(
                    m,
                    x + m.rng.gauss(0, 0.02),
                    y + m.rng.gauss(0, 0.02),
                    0.05,
                    "straw" if bare else "grass_l",
                    0.045,
                    4,
                )
    for k in range(16):
        t = (k + 0.5) / 16
        m.blob(
            (t, split(t, variant), 0.012),
            0.045,
            m.jitter(mix(bund, "grass", grassy * 0.85), 0.12),
            "ground",
            1,
            0.7,
            0.25,
            3,
            0.2,
        )


def split(x, variant):
    """The y of the inner bund."""
    return -0.5 - 0.08 * variant + 0.1 * math.sin(x * math.pi)


def plant_rice(m, season, x, y):
    """One plant as it stands in that season."""
    if season == "flooded" and m.rng.random() < 0.8:
        greenery.tuft(m, x, y, 0.042, "leaf_l", 0.012, 4)
    elif season == "green":
        greenery.tuft(m, x, y, 0.085, m.rng.choice(["leaf_l", "#7fae3f", "leaf"]), 0.012, 9)
    elif season == "gold":
        greenery.tuft(m, x, y, 0.095, m.rng.choice(["gold", "#c9a03a", "#b8a04a"]), 0.012, 10)
        for _ in range(3):
            at = (x + m.rng.gauss(0, 0.02), y + m.rng.gauss(0, 0.02), 0.085)
            m.blob(at, 0.013, m.jitter("#e6c25a", 0.1), "leaf", 1, 0.8, 0, 1, 0.2, smooth=False)
    elif season == "tainted" and m.rng.random() < 0.7:
        greenery.tuft(m, x, y, 0.06, m.rng.choice(["straw", "#8a7a3a", "soil"]), 0.012, 5)
    elif season == "bare" and m.rng.random() < 0.92:
        m.tube([(x, y, 0.0), (x + m.rng.gauss(0, 0.004), y, 0.034)], 0.009, m.jitter("straw", 0.16), "ground", 5)
        if m.rng.random() < 0.25:
            greenery.tuft(m, x, y, 0.04, m.rng.choice(["straw", "#b59a5e"]), 0.01, 4)


def paddy(season, variant):
    """The builder of one paddy."""
    bund, water = GROUND[season]
    poor = season in ("tainted", "bare")

    def build(m):
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                m.rng.seed(7 + variant)
                with m.at(dx, dy, 0):
                    corners = ((0, -1, 0.012), (1, -1, 0.012), (1, 0, 0.012), (0, 0, 0.012))
                    m.quad(*corners, water, "ground" if season == "bare" else "still")
                    if season == "bare":
                        winter(m, variant)
                    bunds(m, bund, 0.05 if season == "tainted" else 0.15 if season == "bare" else 0.35, variant, poor)
                    for i in range(ROWS):
                        for j in range(ROWS):
                            x, y = (i + 0.5) / ROWS + m.rng.gauss(0, 0.006), -(j + 0.5) / ROWS + m.rng.gauss(0, 0.006)
                            if min(x, 1 - x, -y, 1 + y) >= 0.07 and abs(y - split(x, variant)) >= 0.06:
                                plant_rice(m, season, x, y)

    return build


def winter(m, variant):
    """What lies on a harvested field: damp hollows, loose straw, a few straw bundles."""
    for _ in range(5):
        x, y, r = m.rng.uniform(0.2, 0.8), m.rng.uniform(-0.85, -0.15), m.rng.uniform(0.05, 0.11)
        m.plot(x - r, x + r, y - r * 0.7, y + r * 0.7, "#5f5a48", "still", 0.016, 0.25, 8, 0.1)
    for _ in range(3 + variant):
        x, y = m.rng.uniform(0.2, 0.8), m.rng.choice([-0.25, -0.8]) + m.rng.gauss(0, 0.04)
        m.lathe(x, y, [(0.045, 0.012), (0.02, 0.09), (0.03, 0.13)], 10, m.jitter("straw", 0.1), "ground")


JOBS = [
    Job(f"paddy_{season}{variant}", paddy(season, variant), kind="tile", seed=3)
    for season in ("flooded", "green", "gold", "bare", "tainted")
    for variant in (0, 1)
]
