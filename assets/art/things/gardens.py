"""The library, and what the greenway plants between its stations: a wagon of flowers, a reed walk, a rain garden, a tree pit.

Next: things/parks.py for the furniture of parks.
"""

import math

from kit import greenery, modern, parkland, railway, walls
from kit.modern import extrude, grow, outline, rectangle, sides
from kit.palette import mix, shade
from kit.turn import east
from pipeline.sprite import Job

SPINES = ("#b5563f", "#d8b36a", "#3f7f86", "#ece8dc", "#5f7f4a", "#7a4f30", "#c98a4a", "#4d6f92")
TIMBER = "#b98750"


def library(m):
    """2x1: a reading hall whose upper floor is clad in wooden spines of many colours, like a shelf; a garden on top."""
    m.lit_share, m.lit_tint, m.lit_spill = 0.75, "#ffd79a", 0.16
    m.plot(0.02, 1.98, -0.98, -0.02, "grass", wobble=0.04, round_=0.6)
    parkland.lawn(m, 0.04, 1.96, -0.96, -0.04, 40, 0.006)
    parkland.paving(m, 0.3, 1.5, -0.97, -0.62, "#dcd5c4")
    low, high = rectangle(0.24, 1.72, -0.64, -0.14, 10, 4), rectangle(0.16, 1.82, -0.7, -0.1, 1, 1)
    modern.glazing(m, low, 0.02, 0.3, ("#c8b084", "#9ab4b4", "#d8c090", "#86a8ae"))
    modern.fins(m, low, 0.0, 0.3, "#f2efe6", 0.016, 0.012)
    extrude(m, high, 0.3, 0.34, "#f2efe6")
    extrude(m, high, 0.34, 0.72, "#8a6440", "wood", "#d8d2c4", "concrete")
    for k, length in sides(m, high):
        n = int(length / 0.042)
        for q in range(n):
            a, b = length * q / n, length * (q + 1) / n
            if (q * 7 + k) % 9 in (3, 4):  # a reading window two spines wide
                walls.on_wall(m, "-y", 0, a, b, 0.36, 0.69, -0.01, 0.004, "#8fb4ba", "glass", 0.001)
                continue
            tall = 0.7 - 0.03 * ((q * 5 + k * 3) % 4)
            of = m.rng.choice(SPINES) if m.rng.random() < 0.55 else TIMBER
            walls.on_wall(
                m, "-y", 0, a + 0.003, b - 0.003, 0.35, tall, 0, 0.016 + 0.01 * (q % 3), of, "wood", 0.003, 0.08
            )
            walls.on_wall(
                m, "-y", 0, a + 0.003, b - 0.003, tall - 0.07, tall - 0.05, 0.02, 0.04, shade(of, 0.72), "paint", 0.001
            )
        walls.on_wall(m, "-y", 0, 0, length, 0.7, 0.74, -0.01, 0.03, "#f2efe6", "paint", 0.003)
    lantern = rectangle(0.86, 1.3, -0.52, -0.28)
    parkland.green_roof(m, high, 0.735, 90, trees=5, free=(grow(lantern, 0.04),))
    modern.glazing(m, rectangle(0.86, 1.3, -0.52, -0.28, 5, 3), 0.75, 0.9, ("#d8c090", "#9ab4b4"))
    extrude(m, grow(lantern, 0.03), 0.9, 0.925, "#f2efe6")
    modern.solar(m, 0.88, 1.28, -0.5, -0.3, 0.925, 4, 1)
    with m.at(0.8, -0.64):
        walls.on_wall(m, "-y", 0, 0, 0.3, 0.0, 0.24, 0, 0.02, "#e0c48a", "glass", 0.001)
        for u in (0.0, 0.15, 0.3):
            walls.on_wall(m, "-y", 0, u - 0.008, u + 0.008, 0, 0.25, 0, 0.03, "#5a4a3a")
    for k in range(3):
        m.box(
            0.72 - 0.02 * k,
            1.18 + 0.02 * k,
            -0.74 - 0.03 * k,
            -0.66,
            0.01,
            0.04 - 0.012 * k,
            "#e2dccc",
            "concrete",
            0.003,
        )
    open_book(m, 1.66, -0.86)
    for x, y, r in ((0.1, -0.88, 0.13), (1.9, -0.9, 0.12), (1.92, -0.1, 0.13), (0.08, -0.14, 0.12)):
        parkland.tree(m, x, y, 0.3 + r, r, m.rng.choice(("leaf", "leaf_d")))
    parkland.parasol(m, 0.44, -0.84, "yellow", 0.11)
    parkland.bench(m, 1.36, -0.9)
    parkland.strollers(m, ((0.62, -0.9), (0.96, -0.88), (1.08, -0.92), (1.22, -0.78)))


def open_book(m, x, y):
    """An open book of stone on a plinth."""
    m.box(x - 0.1, x + 0.1, y - 0.06, y + 0.06, 0, 0.07, "#8d8a82", "concrete", 0.006)
    for s in (-1, 1):
        m.add(
            [(x, y - 0.07, 0.1), (x, y + 0.07, 0.16), (x + s * 0.13, y + 0.07, 0.2), (x + s * 0.13, y - 0.07, 0.14)],
            [(0, 1, 2, 3) if s < 0 else (3, 2, 1, 0)],
            "#f4f0e4",
        )
        m.add(
            [(x, y - 0.07, 0.1), (x + s * 0.13, y - 0.07, 0.14), (x + s * 0.13, y - 0.07, 0.115), (x, y - 0.07, 0.07)],
            [(0, 1, 2, 3)],
            "#b5563f",
        )


def rail_bench(m):
    """An old wagon on a piece of its track, filled with flowers; a bench leans on it."""
    m.plot(-0.46, 0.46, -0.32, 0.3, "grass", wobble=0.1)
    railway.track(m, (-0.4, 0.05), (0.4, 0.05), 0.7)
    railway.wagon(m, -0.22, 0.05, "#7a5a46", 0.44, 0.03, None)
    for k in range(18):
        x, y = -0.18 + 0.36 * ((k * 0.618) % 1.0), 0.05 + 0.07 * (((k * 0.37) % 1.0) * 2 - 1)
        of = m.rng.choice(("leaf", "leaf_l", "leaf_d"))
        greenery.bush(m, x, y, 0.055, of, 0.25, lumps=2, flowers=m.rng.choice(parkland.BLOOM))
    parkland.bench(m, 0.0, -0.2)
    for k in range(26):
        y = (-0.09, -0.27, 0.2)[k % 3] + m.rng.uniform(-0.03, 0.03)
        greenery.flower(m, m.rng.uniform(-0.38, 0.38), y, m.rng.choice(parkland.BLOOM), 0.02, 0.022)
    parkland.strollers(m, ((0.24, -0.24),))


def deck(m, x0, x1, y0, y1, z=0.07, step=0.05):
    """A deck of planks on posts; the planks lie along y."""
    n = max(2, round((x1 - x0) / step))
    for k in range(n):
        a = x0 + (x1 - x0) * k / n
        m.box(a + 0.002, a + (x1 - x0) / n - 0.003, y0, y1, z - 0.012, z, "#b8905e", "wood", 0.003, 0.12)
    for y in (y0 + 0.02, y1 - 0.02):
        m.box(x0, x1, y - 0.01, y + 0.01, z - 0.035, z - 0.012, "#7a5a3c", "wood", 0.003)
        for k in range(max(2, int((x1 - x0) / 0.22)) + 1):
            x = x0 + 0.02 + (x1 - x0 - 0.04) * k / max(2, int((x1 - x0) / 0.22))
            m.box(x - 0.012, x + 0.012, y - 0.012, y + 0.012, 0, z, "#6a4c32", "wood", 0.002)


def boardwalk(m):
    """1x1: a wooden walk through reeds and shallow water, from west to east, with a place to look."""
    m.plot(0.01, 0.99, -0.99, -0.01, "#6f8a4a", wobble=0.05, round_=0.5)
    m.poly([(x, y, 0.008) for x, y in turned_shore(m)], "#5f9aa0", "still")
    deck(m, 0.0, 1.0, -0.6, -0.4)
    with m.at(0.56, -0.82):
        deck(m, -0.16, 0.16, -0.12, 0.23)
    for y, parts in ((-0.4, ((0.0, 1.0),)), (-0.6, ((0.0, 0.4), (0.72, 1.0)))):
        for a, b in parts:
            n = max(2, round((b - a) / 0.16))
            for k in range(n + 1):
                x = min(max(a + (b - a) * k / n, 0.012), 0.988)
                m.box(x - 0.008, x + 0.008, y - 0.008, y + 0.008, 0.05, 0.17, "#8a6440", "wood", 0.002)
            m.box(a, b, y - 0.01, y + 0.01, 0.17, 0.184, TIMBER, "wood", 0.003)
            m.box(a, b, y - 0.004, y + 0.004, 0.115, 0.125, "#8a6440", "wood", 0.001)
    for _ in range(90):
        x, y = m.rng.uniform(0.04, 0.96), m.rng.choice((m.rng.uniform(-0.95, -0.64), m.rng.uniform(-0.36, -0.05)))
        if abs(x - 0.56) < 0.2 and y < -0.5:
            continue
        of = m.rng.choice(("grass_l", "grass", "leaf_l", "straw"))
        greenery.tuft(m, x, y, m.rng.uniform(0.07, 0.12), of, 0.006, 5)
    for x, y in ((0.16, -0.2), (0.3, -0.14), (0.82, -0.22), (0.2, -0.82), (0.9, -0.84)):
        m.cylinder(x, y, 0.009, 0.012, 0.045, 0.045, 10, "leaf", "leaf")
        greenery.flower(m, x, y, "pink", 0.01, 0.022)
    parkland.strollers(m, ((0.24, -0.5), (0.78, -0.52), (0.5, -0.86)), z=0.07)


def turned_shore(m):
    """The wobbly edge of the shallow water below the walk."""
    return [
        (x + 0.02 * math.sin(9 * y), y + 0.02 * math.sin(7 * x)) for x, y in outline(0.5, -0.5, 0.45, 0.42, 40, 3.0)
    ]


def rain_garden(m):
    """1x1: a bed that drinks the rain of the street: stones, iris, grasses, a plank across, a pipe that brings the water."""
    m.plot(0.02, 0.98, -0.98, -0.02, "grass", wobble=0.04, round_=0.6)
    bed = outline(0.5, -0.5, 0.42, 0.34, 36, 2.4)
    extrude(m, bed, 0, 0.014, "#b8b0a0", "concrete", "#8a7a5c", "ground")
    m.poly([(x, y, 0.018) for x, y in outline(0.55, -0.53, 0.26, 0.15, 28, 2.2)], "#6fa8b0", "still")
    for k in range(40):
        a, d = 2 * math.pi * k / 40, m.rng.uniform(0.92, 1.1)
        at = (0.55 + 0.29 * d * math.cos(a), -0.53 + 0.18 * d * math.sin(a), 0.018)
        m.blob(at, m.rng.uniform(0.016, 0.034), m.jitter("stone", 0.14), "paint", 1, 0.6, 0.3, 2, 0.1, smooth=False)
    for x, y in parkland.scattered(m, bed, 150, 0.03, (outline(0.55, -0.53, 0.33, 0.22, 24, 2.2),)):
        if m.rng.random() < 0.55:
            of = m.rng.choice(("grass_l", "leaf_l", "straw"))
            greenery.tuft(m, x, y, m.rng.uniform(0.06, 0.1), of, 0.014, 6)
        else:
            greenery.flower(m, x, y, m.rng.choice(("violet", "yellow", "violet", "pink")), 0.014, 0.02)
    for k in range(9):
        x = 0.44 + 0.028 * k
        m.box(x, x + 0.024, -0.86, -0.16, 0.05, 0.064, TIMBER, "wood", 0.003, 0.12)
    m.tube([(0.94, -0.3, 0.05), (0.84, -0.38, 0.045)], 0.026, "concrete", "concrete", 10)
    parkland.hedge(m, 0.06, 0.4, -0.12, -0.07)
    parkland.tree(m, 0.16, -0.84, 0.44, 0.14)
    parkland.blossom(m, 0.88, -0.86, 0.36, 0.11)
    parkland.strollers(m, ((0.55, -0.24),), z=0.06)


def tree_pit(m):
    """A street tree in an iron grate with a round seat."""
    m.box(-0.14, 0.14, -0.14, 0.14, 0, 0.012, "#c9c2b2", "concrete", 0.004)
    m.box(-0.11, 0.11, -0.11, 0.11, 0.012, 0.018, "#4a5258", "metal", 0.002)
    for k in range(9):
        a = -0.1 + 0.025 * k
        m.box(a - 0.003, a + 0.003, -0.105, 0.105, 0.018, 0.021, "#6a7278", "metal", 0.001)
    ring = [(0.115 * math.cos(math.pi * k / 12), 0.115 * math.sin(math.pi * k / 12), 0.075) for k in range(25)]
    m.tube(ring, 0.018, TIMBER, "wood", 6)
    for k in range(6):
        a = math.pi * k / 3
        m.tube([(0.11 * math.cos(a), 0.11 * math.sin(a), z) for z in (0, 0.07)], 0.007, "steel_d", "metal", 5)
    parkland.tree(m, 0, 0, 0.62, 0.21, mix("leaf", "leaf_l", 0.3))


JOBS = [
    Job("library", library, 2, 1, 1.2, seed=170),
    Job("library_e", east(library), 1, 2, 1.2, seed=170),
    Job("boardwalk", boardwalk, 1, 1, 0.4, seed=171),
    Job("rain_garden", rain_garden, 1, 1, 0.6, seed=172),
    Job("rail_bench", rail_bench, 0, 0, 0.4, seed=173),
    Job("tree_pit", tree_pit, 0, 0, 0.75, seed=174),
]
