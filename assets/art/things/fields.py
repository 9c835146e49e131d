"""Fields: periodic patches of what grows on rice land through the year, in rows, seen from above.

Why patches and no tiles: the game cuts them along terraces that curve over many tiles (game/ui/board/paddies.py). What
stands on the banks is in things/farm.py. Next: things/terrain.py, whose tools these are made with.
"""

from kit import greenery
from kit.palette import mix
from pipeline.job import Job

from things.terrain import TILES, blend, layered, repeat, ripples, surface

ROWS = 9  # rows of plants a tile


def rows(m, draw, spacing=ROWS, shake=0.008, share=1.0, along=None):
    """Draw at every place of a planted field; `along` plants a row more thickly."""
    n, k = TILES * spacing, TILES * (along or spacing)
    for i in range(n):
        for j in range(k):
            x, y = (j + 0.5) / k * TILES + m.rng.gauss(0, shake), (i + 0.5) / spacing + m.rng.gauss(0, shake)
            if m.rng.random() < share:
                repeat(m, x % TILES, y % TILES, draw, 0.1)


def shallow(m, dark, light, seed, swell=0.25):
    """Still water over mud, with the sky in it."""
    n = 96
    surface(m, blend(dark, light, layered(n, 4, seed, 3) * 1.9 - 0.45), 24, "water_patch", ripples(n) * swell)


def mud(m, dark, light, seed):
    n = 96
    fine = 0.85 + 0.3 * layered(n, 34, seed + 2)[..., None]
    surface(m, blend(dark, light, layered(n, 6, seed) * 1.4 - 0.2) * fine, 24, "ground_patch")


def mirror(m):
    """Flooded and not yet planted: the sky lies in it; a few stalks of last year."""
    shallow(m, "#55777f", "#93b3ba", 161, 0.12)
    rows(m, lambda x, y: greenery.tuft(m, x, y, 0.028, "#8f8a5c", 0, 2), 6, 0.03, 0.08)


def flooded(m):
    """Seedlings just planted, in water."""
    shallow(m, "#4c757c", "#82a6ac", 171, 0.12)
    rows(
        m,
        lambda x, y: greenery.tuft(m, x, y, 0.05, m.rng.choice(["leaf_l", "#9cc452", "#86b044"]), 0, 4),
        9,
        0.007,
        0.93,
    )


def seedbed(m):
    """The nursery, thick and bright."""
    mud(m, "#7f9a3e", "#97b24a", 181)
    rows(m, lambda x, y: greenery.tuft(m, x, y, 0.055, m.rng.choice(["#a6cc4c", "#b8d860", "#94c044"]), 0, 6), 13, 0.01)


def green(m):
    """Rice in summer."""
    shallow(m, "#38563c", "#587a58", 191)
    rows(m, lambda x, y: greenery.tuft(m, x, y, 0.1, m.rng.choice(["leaf_l", "#7fae3f", "#6fa03c"]), 0, 8), 9, 0.008)


def young(m):
    """Rice six weeks old: rows still stand apart in the water."""
    shallow(m, "#44695c", "#729880", 196)
    rows(m, lambda x, y: greenery.tuft(m, x, y, 0.075, m.rng.choice(["leaf_l", "#8cba48", "#9ac654"]), 0, 7), 8, 0.008)


def gold(m):
    """Ripe rice with heavy heads."""
    mud(m, "#7a6430", "#9a7f3c", 201)

    def plant(x, y):
        greenery.tuft(m, x, y, 0.105, m.rng.choice(["gold", "#cfa840", "#b8a44c", "#d8b850"]), 0, 7)
        for _ in range(2):
            at = (x + m.rng.gauss(0, 0.022), y + m.rng.gauss(0, 0.022), 0.085)
            m.blob(at, 0.015, m.jitter("#ecc860", 0.1), "blade", 1, 0.8, 0, 1, 0.2, smooth=False)

    rows(m, plant, 9, 0.01)


def bare(m):
    """Stubble after the harvest, damp hollows, loose straw and straw bundles."""
    mud(m, "#6f5f44", "#a08a62", 211)
    for _ in range(34):
        r = m.rng.uniform(0.05, 0.16)
        tint = m.rng.choice(["#6a6a58", "#7b8480", "#5f5844"])
        repeat(
            m,
            m.rng.uniform(0, TILES),
            m.rng.uniform(0, TILES),
            lambda x, y, r=r, of=tint: m.plot(
                x - r, x + r, y - r * 0.6, y + r * 0.6, of, "water_patch", 0.004, 0.25, 8, 0.1
            ),
            0.3,
        )

    def stubble(x, y):
        of = m.jitter(m.rng.choice(["straw", "#b59a5e", "#d2bc7c"]), 0.14)
        m.tube([(x, y, 0), (x + 0.004, y, 0.032)], 0.011, of, "blade", 4)
        if m.rng.random() < 0.2:
            greenery.tuft(m, x, y, 0.04, "straw", 0, 4)

    rows(m, stubble, 9, 0.007, 0.93)


def tainted(m):
    """Poisoned rice: stunted, rust and straw, over murky water."""
    shallow(m, "#5f4a3a", "#8a6a52", 221)
    rows(
        m,
        lambda x, y: greenery.tuft(m, x, y, 0.06, m.rng.choice(["straw", "#8a7a3a", "#9a6a3a", "#b08a4a"]), 0, 5),
        9,
        0.012,
        0.72,
    )


def rape(m):
    """Rape in flower, which stands on the fields before the rice."""
    mud(m, "#7f8a34", "#a3a83c", 231)

    def plant(x, y):
        greenery.tuft(m, x, y, 0.08, m.rng.choice(["leaf_l", "#86a848"]), 0, 3)
        for _ in range(4):
            at = (x + m.rng.gauss(0, 0.03), y + m.rng.gauss(0, 0.03), 0.085 + m.rng.gauss(0, 0.012))
            m.blob(at, 0.02, m.jitter("#f0cc28", 0.1), "blade", 1, 0.9, 0.2, 2, 0.3, smooth=False)

    rows(m, plant, 9, 0.016, 0.96)


def greens(m):
    """Winter vegetables on raised beds: cabbages, garlic, dark soil between."""
    mud(m, "#5f4c38", "#806a4c", 241)

    def head(x, y):
        of = m.rng.choice(["#5f8a3c", "#86b058", "#6f9a48"])
        m.blob(
            (x, y, 0.022),
            m.rng.uniform(0.028, 0.042),
            m.jitter(of, 0.1),
            "leaf",
            1,
            0.7,
            0.3,
            3,
            0.4,
            mix(of, "#d8e8a0", 0.5),
        )

    rows(m, head, 5, 0.01, 0.92, 9)


PATCHES = (mirror, flooded, seedbed, green, young, gold, bare, tainted, rape, greens)
JOBS = [Job(f"ground_rice_{build.__name__}", build, TILES, TILES, 0.3, seed=3, kind="patch") for build in PATCHES]
