"""What the greenway city is proud of: the civic centre, one hall for all forms, a house that needs no heating, stops.

Each stands in a garden; the civic centre is the star. Next: things/parks.py for what lies between them.
"""

import math

from kit import greenery, modern, parkland, walls
from kit.turn import east
from pipeline.sprite import Job

from things.towers import lobby, night, ring, storey

STONE, WHITE, TIMBER = "#dcd7ca", "#f3f2ec", "#b07c48"


def civic_center(m):
    """Three organic terraces under grass, white fins between, a pool and a square before them."""
    night(m, 0.62, "#ffe2b0", 0.4)
    ground = modern.outline(1.5, -1.5, 1.46, 1.46, 60, 5.0)
    modern.extrude(m, ground, 0, 0.014, STONE, "concrete")
    tiers = ((1.46, -1.44, 1.18, 1.02, 3), (1.32, -1.24, 0.86, 0.72, 3), (1.3, -1.08, 0.48, 0.42, 3))
    z = 0.014
    for k, (cx, cy, a, b, floors) in enumerate(tiers):
        plan = modern.outline(cx, cy, a, b, 72, 2.6)
        for f in range(floors):
            storey(m, plan, z, 0.21, (3 * k + f) / 9, ("#8fc4cc", "#74aeb8", "#a8d4d8"), WHITE, 0.02)
            modern.fins(m, plan, z, z + 0.21, "#fafaf4", 0.018, 0.05)
            z += 0.21
        rim = modern.grow(plan, 0.09)
        modern.extrude(m, rim, z, z + 0.05, WHITE, smooth=True)
        upper = (
            modern.grow(modern.outline(*tiers[k + 1][:2], tiers[k + 1][2], tiers[k + 1][3], 40, 2.6), 0.06)
            if k < 2
            else None
        )
        parkland.green_roof(m, plan, z + 0.05, 90 - 22 * k, trees=4 - k, free=(upper,) if upper else ())
        ring(m, plan, z - 0.016, "#fff0c8", 0.014, 0.07)
        z += 0.05
    modern.solar(m, 1.1, 1.5, -1.2, -0.94, z + 0.02, 5, 3)
    parkland.pool(m, modern.rectangle(0.3, 1.5, -2.84, -2.62, 1, 1), "#7fd0e0")
    for x, y in (
        (0.2, -2.3),
        (0.5, -2.5),
        (1.8, -2.8),
        (2.3, -2.7),
        (2.74, -2.2),
        (2.84, -1.6),
        (2.8, -1.0),
        (2.74, -0.4),
        (2.5, -2.4),
    ):
        parkland.tree(
            m, x, y, m.rng.uniform(0.36, 0.46), m.rng.uniform(0.12, 0.16), m.rng.choice(("leaf", "leaf_l", "leaf_d"))
        )
    for x, y in ((1.95, -2.62), (2.6, -1.9)):
        parkland.blossom(m, x, y)
    for x, y in ((0.7, -2.52), (1.1, -2.5), (2.5, -1.3)):
        parkland.planter(m, x, x + 0.26, y - 0.04, y + 0.04)
    parkland.strollers(m, [(m.rng.uniform(0.5, 2.4), m.rng.uniform(-2.58, -2.46)) for _ in range(9)])
    parkland.strollers(m, [(m.rng.uniform(2.55, 2.8), m.rng.uniform(-2.0, -0.6)) for _ in range(5)])
    m.mark("fountain_jet", 0.6, -2.73, 0.02)
    m.mark("fountain_jet", 1.2, -2.73, 0.02)


def one_stop_hall(m):
    """One door for every form: a wide roof on slim posts, a glass hall, a square of people."""
    night(m, 0.75, "#ffe6bc", 0.4)
    parkland.paving(m, 0.03, 1.97, -0.97, -0.03, STONE, 0.2)
    body = modern.rectangle(0.2, 1.78, -0.62, -0.16, 14, 4)
    for f in range(2):
        storey(m, body, 0.02 + 0.26 * f, 0.26, 0.4 + 0.3 * f, ("#98ccd0", "#7cb6be", "#b0d8da"), WHITE, 0.02)
    modern.extrude(m, modern.rectangle(0.08, 1.92, -0.84, -0.08), 0.56, 0.62, WHITE)
    parkland.green_roof(m, modern.rectangle(0.16, 1.84, -0.76, -0.16), 0.62, 40)
    for k in range(6):
        m.tube([(0.18 + 0.32 * k, -0.8, 0), (0.18 + 0.32 * k, -0.8, 0.56)], 0.012, WHITE, "metal", 8)
    walls.on_wall(m, "-y", -0.84, 0.72, 1.26, 0.5, 0.6, 0, 0.02, "#2f7f6a", "paint", 0.004, 0)
    for k in range(4):
        walls.on_wall(
            m, "-y", -0.86, 0.78 + 0.115 * k, 0.86 + 0.115 * k, 0.52, 0.58, 0, 0.012, "#fff2c0", "emit", 0.002, 0
        )
    parkland.strollers(m, [(0.5 + 0.13 * k, -0.9 + 0.04 * (k % 3)) for k in range(8)])
    parkland.bicycle_row(m, 1.5, -0.92, 4)
    parkland.tree(m, 0.12, -0.9, 0.36, 0.12, "leaf_l")


def german_house(m):
    """A house that keeps its warmth: deep windows in larch, shades, panels, a garden of herbs."""
    night(m, 0.5, "#ffd49a", 0.6)
    parkland.lawn(m, 0.03, 1.97, -0.97, -0.03, 40)
    m.box(0.24, 1.5, -0.7, -0.18, 0.02, 0.62, TIMBER, "wood", 0.01, 0)
    for k in range(32):
        x = 0.24 + 1.26 * (k + 0.5) / 32
        walls.on_wall(
            m, "-y", -0.7, x - 0.012, x + 0.012, 0.03, 0.61, 0, 0.008, m.jitter(TIMBER, 0.1), "wood", 0.001, 0
        )
    for f in range(2):
        for k in range(6):
            walls.window(m, "-y", 0.36 + 0.2 * k, 0.1 + 0.28 * f, 0.12, 0.16, -0.71, "#f4f1e8", "#86b4be", 0.016, False)
            walls.on_wall(
                m,
                "-y",
                -0.71,
                0.29 + 0.2 * k,
                0.43 + 0.2 * k,
                0.275 + 0.28 * f,
                0.29 + 0.28 * f,
                0,
                0.06,
                "#e8e2d2",
                "paint",
                0.002,
            )
        for k in range(2):
            walls.window(m, "+x", -0.56 + 0.24 * k, 0.1 + 0.28 * f, 0.13, 0.16, 1.5, "#f4f1e8", "#86b4be", 0.016, False)
    m.quad((0.18, -0.78, 0.62), (1.56, -0.78, 0.62), (1.56, -0.12, 0.92), (0.18, -0.12, 0.92), "#5a666c", "metal")
    m.poly([(1.5, -0.7, 0.62), (1.5, -0.18, 0.62), (1.5, -0.18, 0.89), (1.5, -0.7, 0.655)], TIMBER, "wood")
    for k in range(8):
        for q in range(3):
            x, t0, t1 = 0.26 + 0.155 * k, 0.08 + 0.28 * q, 0.33 + 0.28 * q
            y0, y1 = -0.78 + 0.66 * t0, -0.78 + 0.66 * t1
            m.quad((x, y0, 0.63 + 0.3 * t0), (x + 0.14, y0, 0.63 + 0.3 * t0), (x + 0.14, y1, 0.63 + 0.3 * t1),
                   (x, y1, 0.63 + 0.3 * t1), m.jitter("#234b86", 0.12), "still")  # fmt: skip
    m.box(1.6, 1.86, -0.5, -0.2, 0.02, 0.3, "#e8e4d8", "plaster", 0.01)
    for k in range(4):
        parkland.planter(m, 0.3 + 0.3 * k, 0.52 + 0.3 * k, -0.92, -0.86)
    parkland.tree(m, 1.76, -0.76, 0.42, 0.14, "leaf")
    parkland.strollers(m, ((0.9, -0.82), (1.4, -0.84)))


def monitoring_hub(m):
    """A small tower of screens that watches the air, the water and the houses."""
    night(m, 0.7, "#bfe6ff", 0.5)
    parkland.paving(m, 0.06, 0.94, -0.94, -0.06, STONE, 0.16)
    body = modern.rectangle(0.2, 0.72, -0.72, -0.22, 5, 5)
    for f in range(4):
        storey(m, body, 0.02 + 0.19 * f, 0.19, f / 4, ("#7fb0c4", "#6299b2"), WHITE, 0.03)
    m.tube([(0.4, -0.4, 0.78), (0.4, -0.4, 1.6)], [0.03, 0.01], "#c6ced0", "metal", 8)
    for z, turn in ((1.0, 20), (1.18, 140), (1.34, 260)):
        with m.at(0.4, -0.4, z, turn):
            m.box(0.02, 0.12, -0.03, 0.03, 0, 0.07, WHITE, "paint", 0.008)
    m.blob((0.4, -0.4, 1.5), 0.03, "#e8ecec", "metal", 2, 1, 0)
    ring(m, body, 0.72, "#9fe0ff", 0.02, 0.03)
    m.mark("screen_wall", 0.46, -0.76, 0.34)
    parkland.tree(m, 0.84, -0.3, 0.36, 0.11, "leaf_l")
    parkland.strollers(m, ((0.5, -0.86), (0.82, -0.7)))


def tram_stop(m):
    """A light roof over a platform, a screen that tells when the next one comes."""
    night(m, 0.7, "#e8f4ff")
    m.box(0.04, 0.96, -0.9, -0.5, 0, 0.05, "#c8c4ba", "concrete", 0.008)
    m.box(0.04, 0.96, -0.9, -0.86, 0.05, 0.056, "#e8c84a", "paint", 0.002)
    for x in (0.2, 0.5, 0.8):
        m.tube([(x, -0.58, 0.05), (x, -0.58, 0.34), (x, -0.72, 0.4)], 0.012, WHITE, "metal", 6)
    for k in range(12):
        x = 0.08 + 0.07 * k
        m.quad(
            (x, -0.88, 0.4),
            (x + 0.068, -0.88, 0.4),
            (x + 0.068, -0.52, 0.44),
            (x, -0.52, 0.44),
            m.jitter("#a8d8dc", 0.08),
            "glass",
        )
    m.box(0.06, 0.94, -0.9, -0.885, 0.385, 0.405, WHITE, "paint", 0.003)
    m.box(0.3, 0.52, -0.6, -0.585, 0.22, 0.32, "#2a333a", "paint", 0.003)
    m.box(0.31, 0.51, -0.604, -0.6, 0.23, 0.31, "#7fe0b0", "emit", 0.001, 0)
    parkland.bench(m, 0.68, -0.62)
    parkland.strollers(m, ((0.22, -0.78), (0.4, -0.74), (0.58, -0.8), (0.82, -0.76)), z=0.05)
    parkland.hedge(m, 0.08, 0.92, -0.4, -0.34)
    parkland.tree(m, 0.2, -0.2, 0.4, 0.13, "leaf")
    parkland.tree(m, 0.74, -0.22, 0.38, 0.12, "leaf_l")


def greenway_station(m):
    """An old signal box where walkers drink tea; wheels lean against it, flowers grow between the rails."""
    night(m, 0.8, "#ffd08a")
    m.plot(0.03, 0.97, -0.97, -0.03, "path")
    m.box(0.16, 0.6, -0.6, -0.2, 0, 0.34, "brick", "brick", 0.01, 0)
    m.box(0.12, 0.64, -0.64, -0.16, 0.34, 0.38, "wood", "wood", 0.006)
    for f, at in (("-y", -0.62), ("+x", 0.62)):
        for k in range(4):
            u = (0.2 if f == "-y" else -0.56) + 0.12 * k
            with m.window():
                walls.on_wall(
                    m, f, at, u - 0.05, u + 0.05, 0.4, 0.58, -0.02, 0.0, m.jitter("#9fc4c4", 0.1), "glass", 0.001
                )
    m.box(0.14, 0.62, -0.62, -0.18, 0.38, 0.4, "plaster_w", "paint", 0.003)
    for x, y in ((0.14, -0.62), (0.38, -0.62), (0.62, -0.62), (0.62, -0.4), (0.62, -0.18)):
        m.box(x - 0.012, x + 0.012, y - 0.012, y + 0.012, 0.38, 0.6, "green_d", "wood", 0.002)
    for side, of in ((0, "#7a4434"), (1, "#8a4e3c")):
        y0, y1 = (-0.72, -0.4) if side == 0 else (-0.4, -0.08)
        z0, z1 = (0.6, 0.76) if side == 0 else (0.76, 0.6)
        m.quad((0.06, y0, z0), (0.7, y0, z0), (0.7, y1, z1), (0.06, y1, z1), of, "tile")
    m.poly([(0.64, -0.64, 0.6), (0.64, -0.16, 0.6), (0.64, -0.4, 0.74)], "plaster_w", "plaster")
    for x, y, of in ((0.3, -0.82, "coral"), (0.56, -0.8, "teal"), (0.82, -0.6, "yellow")):
        parkland.parasol(m, x, y, of, 0.1)
    parkland.bicycle_row(m, 0.72, -0.28, 4)
    parkland.strollers(m, ((0.44, -0.9), (0.74, -0.86)))
    parkland.planter(m, 0.1, 0.3, -0.7, -0.65)


def retraining(m):
    """A school for people whose works has closed: a workshop with an open door, classrooms, a yard."""
    night(m, 0.5, "#ffdca0", 0.6)
    parkland.paving(m, 0.03, 1.97, -0.97, -0.03, "#cfc8b8", 0.2)
    body = modern.rectangle(0.9, 1.84, -0.6, -0.16, 7, 3)
    for f in range(3):
        storey(m, body, 0.02 + 0.22 * f, 0.22, f / 3, ("#8fb4bc", "#729ca8"), "#e8dcc0", 0.07)
    modern.extrude(m, modern.grow(body, 0.03), 0.68, 0.72, "#d98a4a")
    m.box(0.14, 0.86, -0.64, -0.14, 0, 0.4, "#e2dccc", "corr", 0.01, 0)
    for k in range(3):
        y0, y1 = -0.14 - 0.167 * (k + 1), -0.14 - 0.167 * k
        m.quad((0.12, y0, 0.4), (0.88, y0, 0.4), (0.88, y1, 0.52), (0.12, y1, 0.52), "#5a6a72", "metal")
        m.poly([(0.88, y0, 0.4), (0.88, y1, 0.4), (0.88, y1, 0.52)], "#e2dccc", "paint")
    walls.on_wall(m, "-y", -0.64, 0.3, 0.66, 0.02, 0.3, -0.01, 0.006, "#4a4238", "paint", 0.003, 0)
    m.mark("weld", 0.48, -0.68, 0.06)
    parkland.strollers(m, [(0.7 + 0.16 * k, -0.8 + 0.05 * (k % 2)) for k in range(6)])
    parkland.tree(m, 1.86, -0.86, 0.38, 0.12, "leaf")
    parkland.bench(m, 1.3, -0.72)


def yunlong_quarter(m):
    """A quarter by a lake: low houses in steps round the water, a footbridge, willows."""
    night(m, 0.5, "#ffd8a0", 0.5)
    parkland.lawn(m, 0.03, 2.97, -2.97, -0.03, 90)
    lake = modern.outline(1.7, -1.75, 0.92, 0.8, 40, 2.3)
    parkland.pool(m, lake, "#5fb4c4")
    blocks = (
        (0.2, 0.9, -0.7, -0.2),
        (1.1, 1.8, -0.7, -0.2),
        (2.0, 2.7, -0.7, -0.2),
        (0.16, 0.62, -1.5, -0.95),
        (0.16, 0.62, -2.3, -1.75),
    )
    for k, (x0, x1, y0, y1) in enumerate(blocks):
        for f in range(4 + k % 2):
            inset = 0.04 * f
            plan = modern.rectangle(x0, x1 - inset, y0 + inset, y1, 5, 4)
            storey(m, plan, 0.02 + 0.2 * f, 0.2, f / 5, ("#94bcbc", "#78a4a8"), ("#f0e6d2", "#e8d8bc")[k % 2], 0.07)
        top = 0.02 + 0.2 * (4 + k % 2)
        parkland.green_roof(m, plan, top, 20, trees=1)
    for k in range(11):
        a = math.pi * (0.2 + 0.6 * k / 10)
        x = 1.7 - 0.98 * math.cos(a)
        z = 0.06 + 0.12 * math.sin(math.pi * k / 10)
        m.box(x - 0.09, x + 0.09, -1.62, -1.5, z, z + 0.025, TIMBER, "wood", 0.003)
    for x, y in (
        (0.8, -2.5),
        (1.2, -2.74),
        (1.9, -2.8),
        (2.6, -2.5),
        (2.84, -1.8),
        (2.8, -1.1),
        (0.84, -1.2),
        (2.4, -0.86),
    ):
        greenery.tree(m, x, y, 0.4, 0.14, m.rng.choice(("leaf_l", "leaf", "grass_l")), "leaf_l", lumps=12, cards=110)
    for x, y in ((0.9, -2.1), (2.1, -0.9)):
        parkland.blossom(m, x, y)
    parkland.strollers(m, [(m.rng.uniform(0.8, 2.6), m.rng.choice((-0.85, -2.66))) for _ in range(8)])
    parkland.bench(m, 0.74, -1.62)


def school_new(m):
    """A bright school round a running track."""
    night(m, 0.3, "#ffe2b0", 0.5)
    parkland.paving(m, 0.03, 1.97, -1.97, -0.03, "#d0cabc", 0.24)
    for k, (x0, x1, y0, y1) in enumerate(((0.16, 1.84, -0.5, -0.16), (0.16, 0.5, -1.5, -0.54))):
        plan = modern.rectangle(x0, x1, y0, y1, max(3, round((x1 - x0) * 7)), max(3, round((y1 - y0) * 7)))
        for f in range(4):
            of = ("#f2c84a", "#f0a85a", "#8fc4a0", "#7fb8d0")[f]
            storey(m, plan, 0.02 + 0.2 * f, 0.2, f / 4, ("#94bcc8", "#78a4b4"), of, 0.06)
        modern.extrude(m, modern.grow(plan, 0.02 - 0.004 * k), 0.82, 0.86 - 0.004 * k, WHITE)
    parkland.green_roof(m, modern.rectangle(0.2, 0.46, -1.46, -0.58), 0.856, 44, trees=2)
    modern.solar(m, 0.6, 1.76, -0.46, -0.2, 0.862, 9, 2)
    track = modern.outline(1.22, -1.24, 0.62, 0.5, 40, 2.6)
    modern.extrude(m, track, 0.012, 0.02, "#b8503c", "concrete")
    modern.extrude(m, modern.grow(track, -0.14), 0.02, 0.026, "grass", "ground")
    parkland.strollers(m, [(0.8 + 0.14 * k, -1.3 + 0.08 * (k % 3)) for k in range(7)])
    parkland.tree(m, 0.3, -1.76, 0.4, 0.13, "leaf")
    parkland.tree(m, 1.86, -1.8, 0.4, 0.13, "leaf_l")
    m.mark("flag_red", 0.7, -0.62, 0.3)
    m.tube([(0.7, -0.62, 0), (0.7, -0.62, 0.6)], 0.008, WHITE, "metal", 6)


def hospital(m):
    """A white hospital; a cross of light, a landing place on the roof."""
    night(m, 0.55, "#eaf6ff", 0.4)
    parkland.paving(m, 0.03, 1.97, -1.97, -0.03, "#d2d0c8", 0.24)
    low, high = modern.rectangle(0.16, 1.84, -1.5, -0.2, 12, 9), modern.rectangle(0.3, 1.1, -0.9, -0.26, 6, 5)
    lobby(m, low, 0.26)
    for f in range(2):
        storey(m, low, 0.26 + 0.2 * f, 0.2, 0.2, ("#9cc4cc", "#82b0bc"), WHITE, 0.06)
    for f in range(8):
        storey(m, high, 0.66 + 0.2 * f, 0.2, f / 8, ("#9cc8d0", "#80b4c0"), WHITE, 0.06)
    top = 0.66 + 1.6
    modern.extrude(m, high, top, top + 0.04, "#e4e6e2")
    modern.extrude(m, modern.outline(0.7, -0.58, 0.26, 0.26, 24, 2), top + 0.04, top + 0.05, "#5a6a72")
    parkland.green_roof(m, modern.rectangle(1.16, 1.8, -1.44, -0.26), 0.66, 36, trees=2)
    for a, b, c, d in ((0.62, 0.68, 1.6, 1.9), (0.53, 0.77, 1.72, 1.78)):
        walls.on_wall(m, "-y", -0.9, a, b, c, d, 0, 0.03, "#ff6a5a", "emit", 0.002, 0)
    for k in range(2):
        with m.at(0.5 + 0.5 * k, -1.74):
            m.box(-0.14, 0.1, -0.06, 0.06, 0.03, 0.16, "white", "paint", 0.02, 0)
            m.box(-0.14, 0.1, -0.062, 0.062, 0.09, 0.105, "#c0392f", "paint", 0.002, 0)
    parkland.strollers(m, ((1.3, -1.7), (1.5, -1.76), (0.3, -1.72)))
    parkland.tree(m, 1.84, -1.8, 0.4, 0.13, "leaf_l")


def mall(m):
    """Glass front, screens, a roof garden with a wheel of lamps."""
    night(m, 0.75, "#ffe0b4", 0.5)
    parkland.paving(m, 0.03, 1.97, -1.97, -0.03, "#d8d2c4", 0.2)
    plan = modern.outline(0.98, -0.9, 0.82, 0.74, 40, 4.5)
    for f in range(4):
        storey(m, plan, 0.02 + 0.24 * f, 0.24, f / 4, ("#a8d0d4", "#d8b878", "#8cbcc4", "#e0c894"), WHITE, 0.05)
    parkland.green_roof(m, plan, 0.98, 60, trees=5)
    ring(m, plan, 0.94, "#ffd88a", 0.03, 0.03)
    m.mark("led_screen", 0.62, -1.68, 0.2)
    m.mark("led_screen", 1.3, -1.68, 0.2)
    with modern.side(m, (0.5, -1.66), (1.5, -1.66)):
        modern.neon(m, 0.36, 0.66, 0.7, 0.9, "#ff7a5a", "#2a2630", 3, 0.05)
    parkland.strollers(m, [(0.4 + 0.13 * k, -1.84 + 0.05 * (k % 3)) for k in range(10)])
    for x in (0.2, 1.76):
        parkland.tree(m, x, -1.82, 0.4, 0.12, "leaf_l")


STOPS = {"tram_stop": (tram_stop, 0.65), "greenway_station": (greenway_station, 0.85)}
JOBS = [
    Job("civic_center", civic_center, 3, 3, 2.5, seed=90),
    Job("one_stop_hall", one_stop_hall, 2, 1, 0.9, seed=91),
    Job("german_house", german_house, 2, 1, 1.05, seed=92),
    Job("monitoring_hub", monitoring_hub, 1, 1, 1.75, seed=93),
    *(Job(name, build, 1, 1, high, seed=94) for name, (build, high) in STOPS.items()),
    *(Job(f"{name}_e", east(build), 1, 1, high, seed=94) for name, (build, high) in STOPS.items()),
    Job("retraining", retraining, 2, 1, 0.95, seed=95),
    Job("yunlong_quarter", yunlong_quarter, 3, 3, 1.5, seed=96),
    Job("school_new", school_new, 2, 2, 1.0, seed=97),
    Job("hospital", hospital, 2, 2, 2.5, seed=98),
    Job("mall", mall, 2, 2, 1.4, seed=99),
]
