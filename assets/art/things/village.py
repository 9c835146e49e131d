"""Farmhouses of the Xiang valley: mud brick and plaster under old tiles, round a threshing yard."""

import math

from kit import clutter, greenery, houses, motion, roofs, turn, walls
from kit.palette import mix
from pipeline.sprite import Job

MUD = "mudbrick"


def drying_mats(m, x, y, count=2):
    """Round trays and mats with chilli, rice and greens."""
    for k in range(count):
        tint = ("red", "gold", "leaf_d", "straw")[k % 4]
        m.cylinder(x + 0.13 * k, y, 0.008, 0.02, 0.06, 0.06, 16, "straw", lid=m.jitter(tint, 0.06))


def haystack(m, x, y, size=0.11):
    m.lathe(
        x,
        y,
        [(size * 0.75, 0), (size, size * 0.9), (size * 0.9, size * 1.3), (0.01, size * 2.3)],
        14,
        "straw",
        "ground",
    )
    for _ in range(26):
        a = m.rng.uniform(0, 6.28)
        greenery.tuft(
            m, x + size * 0.9 * math.cos(a), y + size * 0.9 * math.sin(a), 0.05, "straw", m.rng.uniform(0, size), 3
        )
    m.tube([(x, y, size * 2), (x, y, size * 2.7)], 0.008, "wood", "wood", 5)


def vegetable_bed(m, x0, x1, y0, y1, rows=3):
    m.plot(x0, x1, y0, y1, "soil_d", z=0.009, wobble=0.05, round_=0.8)
    for r in range(rows):
        y = y0 + (y1 - y0) * (r + 0.5) / rows
        for k in range(max(2, int((x1 - x0) / 0.045))):
            greenery.tuft(m, x0 + 0.03 + k * 0.045, y, 0.045, m.rng.choice(["leaf_l", "leaf", "grass_l"]), 0.01, 5)


def hen(m, x, y):
    m.blob((x, y, 0.022), 0.017, m.rng.choice(["plaster_w", "rust", "brick_d"]), "paint", 2, 0.9, 0, gradient=0.1)
    m.blob((x + 0.014, y, 0.042), 0.008, "rust", "paint", 1, 1, 0)


def low_wall(m, a, b, height=0.1):
    (xa, ya), (xb, yb) = a, b
    m.box(
        min(xa, xb) - 0.02,
        max(xa, xb) + 0.02,
        min(ya, yb) - 0.02,
        max(ya, yb) + 0.02,
        0,
        height,
        MUD,
        "plaster",
        0.015,
        0.05,
    )


def village1(m):
    """1x1: a main house, a wing, threshing yard in front."""
    m.plot(0.01, 0.99, -0.99, -0.01, "path", wobble=0.06)
    houses.house(
        m,
        0.14,
        0.84,
        -0.42,
        -0.14,
        0.3,
        0.52,
        0.03,
        wall=MUD,
        roof=mix("tile", "wood", 0.2),
        bays=4,
        timber="wood_d",
        doors=(0.49,),
        windows=(0.27, 0.72),
        side_windows=(-0.28,),
        over=0.07,
    )
    houses.house(
        m,
        0.12,
        0.34,
        -0.8,
        -0.5,
        0.24,
        0.4,
        0.03,
        "y",
        mix(MUD, "plaster", 0.4),
        roof=mix("tile", "soil", 0.25),
        bays=2,
        timber="wood_d",
        windows=(0.23,),
        side_windows=(-0.62,),
        over=0.05,
        rows=6,
    )
    haystack(m, 0.84, -0.62)
    drying_mats(m, 0.48, -0.62, 3)
    vegetable_bed(m, 0.5, 0.94, -0.95, -0.8)
    low_wall(m, (0.06, -0.9), (0.4, -0.9))
    for x, y in ((0.5, -0.74), (0.58, -0.7), (0.7, -0.73)):
        hen(m, x, y)
    clutter.person(m, 0.66, -0.54, "cobalt", "straw")
    clutter.pot(m, 0.62, -0.47, 0, 0.05, "soil")
    clutter.logs(m, 0.9, -0.4, 0, 3, 0.15, 0.016, 90)
    greenery.bush(m, 0.93, -0.1, 0.07)
    greenery.bush(m, 0.07, -0.12, 0.07)


def village2(m):
    """1x1: two small houses set crosswise with a whitewashed gable, a persimmon tree and a pigsty."""
    m.plot(0.01, 0.99, -0.99, -0.01, mix("path", "grass", 0.2), wobble=0.07)
    houses.house(
        m,
        0.5,
        0.86,
        -0.5,
        -0.12,
        0.31,
        0.54,
        0.03,
        "y",
        "plaster",
        roof="tile",
        bays=2,
        doors=(0.68,),
        side_windows=(-0.2, -0.4),
        over=0.07,
    )
    houses.house(
        m,
        0.1,
        0.44,
        -0.36,
        -0.12,
        0.25,
        0.42,
        0.03,
        wall=MUD,
        roof=mix("tile", "wood", 0.25),
        bays=2,
        timber="wood_d",
        windows=(0.18,),
        doors=(0.34,),
        over=0.06,
        rows=6,
    )
    houses.house(
        m,
        0.62,
        0.88,
        -0.88,
        -0.7,
        0.19,
        0.32,
        0.02,
        wall=mix(MUD, "brick", 0.3),
        roof=mix("tile", "soil", 0.3),
        bays=2,
        timber="wood_d",
        windows=(0.75,),
        over=0.05,
        rows=5,
    )
    greenery.tree(m, 0.22, -0.58, 0.42, 0.17, "leaf", "leaf_l", lumps=12, cards=90)
    for _ in range(12):
        a = m.rng.uniform(0, 6.28)
        m.blob(
            (0.22 + 0.16 * math.cos(a), -0.58 + 0.16 * math.sin(a), m.rng.uniform(0.24, 0.36)),
            0.014,
            "#e0842a",
            "paint",
            1,
            1,
            0,
        )
    vegetable_bed(m, 0.08, 0.48, -0.95, -0.76)
    drying_mats(m, 0.44, -0.62, 2)
    clutter.laundry(m, (0.34, -0.7), (0.56, -0.6), 0.17)
    clutter.person(m, 0.6, -0.62, "redwood", None)
    for x, y in ((0.44, -0.5), (0.5, -0.54)):
        hen(m, x, y)
    low_wall(m, (0.93, -0.9), (0.93, -0.6))
    greenery.bush(m, 0.07, -0.08, 0.06, flowers="pink")


def village3(m):
    """1x1: a thatched store, a threshing floor full of gold rice, and a farmhouse with an open porch."""
    m.plot(0.01, 0.99, -0.99, -0.01, "path", wobble=0.06)
    houses.house(
        m,
        0.12,
        0.66,
        -0.38,
        -0.12,
        0.29,
        0.5,
        0.03,
        wall=mix(MUD, "plaster", 0.2),
        roof="tile",
        bays=3,
        timber="wood_d",
        doors=(0.39,),
        windows=(0.2, 0.57),
        over=0.08,
    )
    m.box(0.72, 0.94, -0.42, -0.16, 0, 0.2, MUD, "plaster", 0.008)
    roofs.gable(
        m,
        0.72,
        0.94,
        -0.42,
        -0.16,
        0.2,
        0.38,
        "straw",
        0.05,
        axis="y",
        end=MUD,
        end_material="plaster",
        material="ground",
    )
    m.box(0.14, 0.66, -0.84, -0.56, 0, 0.02, mix("path", "stone", 0.4), "ground", 0.006)
    m.plot(0.2, 0.6, -0.8, -0.6, "gold", z=0.025, wobble=0.1)
    clutter.person(m, 0.3, -0.66, "steel", "straw")
    clutter.person(m, 0.52, -0.72, "cobalt", "straw")
    haystack(m, 0.82, -0.6, 0.1)
    haystack(m, 0.88, -0.8, 0.08)
    clutter.pot(m, 0.72, -0.48, 0, 0.055, "soil")
    hen(m, 0.68, -0.7)
    vegetable_bed(m, 0.1, 0.7, -0.97, -0.88, 2)
    greenery.bush(m, 0.95, -0.08, 0.07)


def village4(m):
    """1x1: a brigade's brick house of the 1960s: slogan on the wall, pigsty, a bed of chilli, rice on mats."""
    m.lit_share, m.lit_tint = 0.75, "#ffd9a0"
    m.plot(0.01, 0.99, -0.99, -0.01, mix("path", "soil", 0.2), wobble=0.06)
    x0, x1, y0, y1 = 0.2, 0.88, -0.44, -0.12
    m.box(x0 - 0.02, x1 + 0.02, y0 - 0.02, y1 + 0.02, 0, 0.05, "stone_d", "concrete", 0.01)
    m.box(x0, x1, y0, y1, 0.05, 0.33, mix("brick_l", "mudbrick", 0.35), "brick", 0.006, 0)
    houses.gable_end(m, x0, x1, y0, y1, 0.33, 0.55, "x", mix("brick_l", "mudbrick", 0.35), "brick")
    roofs.tile_roof(m, x0, x1, y0, y1, 0.33, 0.56, mix("tile", "brick_d", 0.35), 0.07, 0.05, 8)
    houses.door(m, "-y", 0.54, y0, 0.04, 0.22, "green_d")
    for u in (0.34, 0.74):
        walls.window(m, "-y", u, 0.14, 0.11, 0.11, y0, "wood_l", "#3f5560", 0.011, True)
    walls.window(m, "+x", -0.28, 0.15, 0.1, 0.1, x1, "wood_l", "#3f5560", 0.011, True)
    for k in range(2):
        m.box(0.475 + 0.13 * k, 0.495 + 0.13 * k, y0 - 0.012, y0, 0.07, 0.24, "red", "paint", 0.001)
    m.box(0.06, 0.26, -0.78, -0.58, 0, 0.13, MUD, "plaster", 0.008)
    roofs.gable(
        m,
        0.06,
        0.26,
        -0.78,
        -0.58,
        0.13,
        0.24,
        "straw",
        0.04,
        axis="y",
        end=MUD,
        end_material="plaster",
        material="ground",
    )
    walls.on_wall(m, "-y", -0.78, 0.13, 0.2, 0.02, 0.1, 0, 0.004, "#2a2420", "paint")
    low_wall(m, (0.3, -0.78), (0.3, -0.6), 0.07)
    m.box(0.46, 0.86, -0.8, -0.56, 0, 0.014, mix("path", "stone", 0.5), "ground", 0.005)
    m.plot(0.5, 0.82, -0.77, -0.59, "gold", z=0.018, wobble=0.1)
    drying_mats(m, 0.42, -0.52, 1)
    clutter.person(m, 0.66, -0.64, "steel", "straw")
    clutter.person(m, 0.38, -0.66, "redwood", None)
    vegetable_bed(m, 0.32, 0.92, -0.96, -0.86, 2)
    for x, y in ((0.34, -0.5), (0.42, -0.72), (0.9, -0.5)):
        hen(m, x, y)
    haystack(m, 0.1, -0.36, 0.085)
    motion.washing_posts(m, 0.66, -0.5)
    greenery.bush(m, 0.94, -0.08, 0.06)


HOMES = {"village1": (village1, 1), "village2": (village2, 3), "village3": (village3, 4), "village4": (village4, 6)}
JOBS = [Job(name, build, 1, 1, 0.8, seed=seed) for name, (build, seed) in HOMES.items()]
JOBS += [Job(f"{name}_e", turn.east(build), 1, 1, 0.8, seed=seed + 20) for name, (build, seed) in HOMES.items()]
