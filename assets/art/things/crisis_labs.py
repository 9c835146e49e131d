"""Where a city begins to ask: laboratory, river station, health centre, and the fund that answers for closed fields.

Next: things/crisis_farms.py.
"""

import math

from kit import clutter, greenery, motion, plant, roofs, walls
from kit import nineties as n90
from kit.nineties import people
from kit.palette import mix
from pipeline.sprite import Job

WHITE, LAB = "#eceee8", "#4fa08a"


def lab_block(m, x0, x1, y0, y1, floors, band=LAB, wall=WHITE, bays=5):
    """A flat-roofed block of the 1990s with ribbons of blue glass."""
    top = 0.06 + floors * 0.27
    m.box(x0 - 0.02, x1 + 0.02, y0 - 0.02, y1 + 0.02, 0, 0.05, "concrete", "concrete", 0.008)
    n90.tiled(m, x0, x1, y0, y1, 0.03, top, wall)
    for f in range(floors):
        z = 0.06 + f * 0.27
        n90.band(m, "-y", y0, x0, x1, z + 0.2, z + 0.25, band)
        n90.band(m, "+x", x1, y0, y1, z + 0.2, z + 0.25, band)
        for k in range(bays):
            u = x0 + (x1 - x0) * (k + 0.5) / bays
            n90.pane(m, "-y", y0, u, z + 0.07, (x1 - x0) / bays * 0.72, 0.12)
        for k in range(2):
            n90.pane(m, "+x", x1, y0 + (y1 - y0) * (k + 0.5) / 2, z + 0.07, (y1 - y0) * 0.34, 0.12)
    n90.parapet(m, x0, x1, y0, y1, top, wall, 0.05)
    m.quad(
        (x0 + 0.03, y0 + 0.03, top + 0.006),
        (x1 - 0.03, y0 + 0.03, top + 0.006),
        (x1 - 0.03, y1 - 0.03, top + 0.006),
        (x0 + 0.03, y1 - 0.03, top + 0.006),
        "asphalt",
        "concrete",
    )
    return top


def entrance(m, u, y, width=0.16, height=0.22, of="#7fb0c8"):
    """A glass door under a canopy, with steps."""
    m.box(u - width * 0.8, u + width * 0.8, y - 0.12, y, 0, 0.03, "stone", "concrete", 0.005)
    walls.on_wall(m, "-y", y, u - width / 2, u + width / 2, 0.03, 0.03 + height, 0, 0.012, "white", "paint")
    walls.on_wall(m, "-y", y, u - width * 0.42, u + width * 0.42, 0.03, height, 0.01, 0.016, of, "glass")
    m.box(u - width * 0.85, u + width * 0.85, y - 0.14, y, 0.05 + height, 0.075 + height, "white", "concrete", 0.005)


def cross(m, u, y, z, size, of="red"):
    m.box(u - size, u + size, y - 0.018, y, z - size, z + size, "white", "paint", 0.003, 0)
    m.box(
        u - size * 0.24, u + size * 0.24, y - 0.024, y - 0.016, z - size * 0.75, z + size * 0.75, of, "paint", 0.001, 0
    )
    m.box(
        u - size * 0.75, u + size * 0.75, y - 0.024, y - 0.016, z - size * 0.24, z + size * 0.24, of, "paint", 0.001, 0
    )


def van(m, x, y, of="white", stripe="red", lamp=None):
    """A small van, its front at +x."""
    m.box(x, x + 0.3, y - 0.065, y + 0.065, 0.035, 0.11, of, "paint", 0.012, 0)
    m.box(x + 0.01, x + 0.24, y - 0.06, y + 0.06, 0.105, 0.175, of, "paint", 0.018, 0)
    m.box(x + 0.03, x + 0.22, y - 0.066, y - 0.058, 0.118, 0.16, "glass_d", "glass", 0.003)
    m.quad(
        (x + 0.242, y - 0.052, 0.12),
        (x + 0.242, y + 0.052, 0.12),
        (x + 0.232, y + 0.05, 0.165),
        (x + 0.232, y - 0.05, 0.165),
        "glass_d",
        "glass",
    )
    m.box(x, x + 0.3, y - 0.068, y - 0.06, 0.075, 0.09, stripe, "paint", 0.001, 0)
    for u in (0.06, 0.24):
        for side in (-0.062, 0.062):
            m.tube([(x + u, y + side - 0.008, 0.034), (x + u, y + side + 0.008, 0.034)], 0.034, "soot", "paint", 12)
    if lamp:
        m.box(x + 0.15, x + 0.2, y - 0.03, y + 0.03, 0.172, 0.19, lamp, "glass", 0.003)


def soil_lab(m):
    """2x1: the soil laboratory: hoods on the roof, test pots of rice in rows, a field van with the augers."""
    m.lit_tint, m.lit_share = "#e4f0ff", 0.6
    m.plot(0.02, 1.98, -0.98, -0.02, mix("path", "grass", 0.3), wobble=0.04, round_=0.7)
    top = lab_block(m, 0.14, 1.14, -0.5, -0.14, 2)
    entrance(m, 0.34, -0.5)
    walls.board(m, "-y", 0.5, 1.08, 0.3, 0.36, -0.5, LAB, 5, "white")
    for k in range(4):
        x = 0.5 + 0.15 * k
        m.tube([(x, -0.26, top), (x, -0.26, top + 0.2)], 0.022, "zinc", "metal", 10)
        m.cylinder(x, -0.26, top + 0.2, top + 0.24, 0.034, 0.01, 10, "zinc", "metal")
    n90.water_tank(m, 0.28, -0.24, top)
    # greenhouse for pot trials
    x0, x1, y0, y1 = 1.26, 1.88, -0.46, -0.16
    m.box(x0, x1, y0, y1, 0, 0.06, "brick", "brick", 0.005)
    for k in range(7):
        u = x0 + (x1 - x0) * k / 6
        m.tube([(u, y0, 0.05), (u, y0, 0.2), (u, (y0 + y1) / 2, 0.3), (u, y1, 0.2)], 0.006, "white", "metal", 4)
        if k < 6:
            v = x0 + (x1 - x0) * (k + 1) / 6
            m.quad((u, y0, 0.06), (v, y0, 0.06), (v, y0, 0.2), (u, y0, 0.2), m.jitter("#a9d0cc", 0.08), "glass")
            m.quad(
                (u, y0, 0.2),
                (v, y0, 0.2),
                (v, (y0 + y1) / 2, 0.3),
                (u, (y0 + y1) / 2, 0.3),
                m.jitter("#b9dcd6", 0.08),
                "glass",
            )
    m.poly([(x1, y0, 0.06), (x1, y1, 0.06), (x1, y1, 0.2), (x1, (y0 + y1) / 2, 0.3), (x1, y0, 0.2)], "#8fb8b4", "glass")
    # rows of pots, each its own soil
    for r in range(3):
        for k in range(8):
            x, y = 1.16 + 0.095 * k, -0.64 - 0.085 * r
            m.cylinder(x, y, 0, 0.045, 0.026, 0.033, 10, "brick_l", "paint", lid=m.rng.choice(["soil_d", "ore", "mud"]))
            greenery.tuft(m, x, y, 0.07, "leaf_l" if (r + k) % 4 else "straw", 0.045, 6)
    van(m, 0.58, -0.82, "white", LAB)
    m.box(0.66, 0.78, -0.84, -0.8, 0.176, 0.19, "steel_d", "metal", 0.003)
    for k in range(5):
        m.box(
            0.14 + 0.075 * k, 0.195 + 0.075 * k, -0.9, -0.85, 0, 0.05, ("cobalt", "white", "red")[k % 3], "paint", 0.005
        )
    people(m, (0.5, -0.72), (1.06, -0.8), (1.1, -0.62))
    clutter.person(m, 0.3, -0.76, "white", None, scale=1.12)
    clutter.person(m, 1.42, -0.58, "white", None, scale=1.12)
    greenery.tree(m, 0.09, -0.66, 0.42, 0.13, lumps=10, cards=70)
    greenery.bush(m, 1.94, -0.1, 0.06)
    greenery.bush(m, 1.2, -0.12, 0.06)


def river_station(m):
    """1x1: a hut on a platform with gauge boards, an intake pipe, a mast with panel and antenna."""
    m.lit_tint, m.lit_share = "#e4f0ff", 0.8
    m.plot(0.06, 0.94, -0.94, -0.06, mix("grass", "path", 0.4), wobble=0.08, round_=0.5)
    m.box(0.2, 0.82, -0.8, -0.2, 0, 0.06, "concrete", "concrete", 0.01)
    n90.tiled(m, 0.26, 0.62, -0.56, -0.26, 0.06, 0.38, WHITE)
    n90.band(m, "-y", -0.56, 0.26, 0.62, 0.31, 0.36, "cobalt")
    n90.band(m, "+x", 0.62, -0.56, -0.26, 0.31, 0.36, "cobalt")
    n90.pane(m, "-y", -0.56, 0.52, 0.14, 0.13, 0.12)
    walls.on_wall(m, "-y", -0.56, 0.31, 0.4, 0.06, 0.27, 0, 0.012, "cobalt", "metal")
    n90.pane(m, "+x", 0.62, -0.42, 0.15, 0.13, 0.11)
    roofs.hipped(m, 0.26, 0.62, -0.56, -0.26, 0.38, 0.5, "cobalt", inset=0.12, rows=4, columns=8)
    plant.lattice(m, (0.72, -0.3, 0.06), (0.72, -0.3, 0.95), 0.06, "zinc", 8, 0.007)
    m.quad((0.64, -0.4, 0.66), (0.82, -0.4, 0.66), (0.82, -0.3, 0.78), (0.64, -0.3, 0.78), "#26406a", "glass")
    m.tube([(0.72, -0.3, 0.95), (0.72, -0.3, 1.08)], 0.005, "zinc", "metal", 4)
    m.lathe(0.72, -0.36, [(0.0, 0.86), (0.05, 0.88), (0.055, 0.9)], 12, "white", "paint")
    m.mark("beacon", 0.72, -0.3, 1.08)
    plant.pipe(m, [(0.5, -0.58, 0.16), (0.5, -0.72, 0.16), (0.5, -0.9, 0.1), (0.5, -0.97, 0.02)], 0.028, "cobalt")
    for k in range(2):
        x = 0.64 + 0.14 * k
        m.box(x - 0.025, x + 0.025, -0.86, -0.85, 0, 0.3, "white", "paint", 0.003)
        for q in range(6):
            m.box(
                x - 0.025,
                x - 0.025 + (0.05 if q % 2 else 0.025),
                -0.866,
                -0.858,
                0.02 + 0.046 * q,
                0.04 + 0.046 * q,
                "red" if q % 2 else "soot",
                "paint",
                0.001,
                0,
            )
    for k in range(5):
        x = 0.2 + 0.155 * k
        m.tube([(x, -0.8, 0.06), (x, -0.8, 0.15)], 0.007, "yellow", "metal", 5)
    m.tube([(0.2, -0.8, 0.15), (0.82, -0.8, 0.15)], 0.007, "yellow", "metal", 5)
    m.tube([(0.82, -0.8, 0.15), (0.82, -0.2, 0.15)], 0.007, "yellow", "metal", 5)
    for k in range(4):
        m.box(0.27 + 0.07 * k, 0.32 + 0.07 * k, -0.7, -0.65, 0.06, 0.12, ("cobalt", "white")[k % 2], "paint", 0.004)
    clutter.person(m, 0.74, -0.6, "white", None, scale=1.12, z=0.06)
    for _ in range(6):
        greenery.tuft(m, m.rng.uniform(0.1, 0.9), m.rng.uniform(-0.95, -0.84), 0.12, "grass_l", 0, 6)
    greenery.bush(m, 0.12, -0.18, 0.06)


def health_centre(m):
    """2x1: the health centre: three white storeys, a red cross, an ambulance, people who wait under trees."""
    m.lit_tint, m.lit_share = "#e8f4ff", 0.65
    m.plot(0.02, 1.98, -0.98, -0.02, "path", wobble=0.04, round_=0.7)
    top = lab_block(m, 0.16, 1.22, -0.52, -0.14, 3, "#7fb8a0", WHITE, 6)
    low = lab_block(m, 1.22, 1.84, -0.46, -0.16, 1, "#7fb8a0", WHITE, 3)
    entrance(m, 0.69, -0.52, 0.24, 0.22)
    cross(m, 0.69, -0.53, 0.66, 0.08)
    m.box(0.58, 0.8, -0.4, -0.22, top, top + 0.14, WHITE, "tile", 0.005)
    cross(m, 0.69, -0.4, top + 0.24, 0.085)
    for u in (0.61, 0.77):
        m.tube([(u, -0.39, top + 0.12), (u, -0.39, top + 0.32)], 0.007, "steel", "metal", 4)
    for k in range(3):
        n90.solar_heater(m, 1.36 + 0.18 * k, -0.3, low)
    n90.water_tank(m, 1.08, -0.24, top)
    walls.board(m, "-y", 0.24, 0.54, 0.29, 0.35, -0.52, "#2f8f6a", 4, "white")
    van(m, 0.98, -0.82, "white", "red", "cobalt")
    for k in range(7):
        clutter.person(
            m,
            0.2 + 0.06 * k,
            -0.68 - 0.012 * (k % 2),
            m.rng.choice(["cobalt", "steel", "coral", "plaster", "green_d"]),
            "straw" if k % 4 == 1 else None,
            scale=1.1,
        )
    clutter.person(m, 0.7, -0.68, "white", None, scale=1.12)
    clutter.person(m, 0.84, -0.74, "white", None, scale=1.12)
    for k in range(2):
        m.box(1.46 + 0.22 * k, 1.62 + 0.22 * k, -0.66, -0.62, 0.045, 0.058, "wood_l", "wood", 0.003)
        clutter.person(m, 1.5 + 0.22 * k, -0.62, m.rng.choice(["cobalt", "pink"]), None, scale=1.0)
    greenery.tree(m, 1.78, -0.8, 0.52, 0.18, lumps=13, cards=90)
    greenery.tree(m, 0.1, -0.86, 0.46, 0.15, "leaf_d", "leaf", lumps=12, cards=80)
    for x in (1.3, 1.42, 0.44, 0.56):
        greenery.bush(m, x, -0.6 if x > 1 else -0.58, 0.045, flowers=m.rng.choice(["pink", None, "coral"]))


def fair_fund(m):
    """2x1: the fund that pays for closed fields: counter windows, a wall of lists open to all, a flag, farmers in line."""
    m.lit_tint, m.lit_share = "#ffe8c0", 0.6
    m.plot(0.02, 1.98, -0.98, -0.02, "path", wobble=0.04, round_=0.7)
    wall = "#e6d2b4"
    n90.tiled(m, 0.18, 1.3, -0.5, -0.14, 0, 0.6, wall)
    for k in range(6):
        u = 0.28 + 0.184 * k
        m.box(u - 0.09 - 0.012, u - 0.09 + 0.012, -0.52, -0.49, 0, 0.6, "#b05a40", "tile", 0.004)
        n90.pane(m, "-y", -0.5, u, 0.36, 0.12, 0.14)
        if k in (1, 2, 4):
            with m.window():
                walls.on_wall(m, "-y", -0.5, u - 0.055, u + 0.055, 0.1, 0.2, -0.01, 0.004, "#6f8f98", "glass")
            walls.on_wall(m, "-y", -0.5, u - 0.07, u + 0.07, 0.085, 0.1, 0, 0.05, "wood_l", "wood")
    for y in (-0.41, -0.23):
        for z in (0.1, 0.36):
            n90.pane(m, "+x", 1.3, y, z, 0.1, 0.14)
    entrance(m, 0.83, -0.5, 0.14, 0.2)
    roofs.hipped(m, 0.18, 1.3, -0.5, -0.14, 0.6, 0.78, "#a8503a", rows=6)
    walls.board(m, "-y", 0.42, 1.06, 0.245, 0.325, -0.53, "red", 6)
    m.cylinder(0.74, -0.33, 0.76, 0.9, 0.06, 0.06, 12, wall, "tile")
    m.cylinder(0.74, -0.33, 0.9, 0.98, 0.075, 0.01, 12, "#a8503a", "tile")
    m.box(0.715, 0.765, -0.396, -0.39, 0.815, 0.865, "white", "paint", 0.003)
    m.box(1.42, 1.86, -0.42, -0.39, 0, 0.3, "#e8e0d0", "plaster", 0.005)
    m.box(1.39, 1.89, -0.45, -0.36, 0.3, 0.33, "#a8503a", "tile", 0.005)
    for k in range(4):
        m.box(1.45 + 0.1 * k, 1.53 + 0.1 * k, -0.428, -0.42, 0.09, 0.27, "white", "paint", 0.002)
        for q in range(6):
            m.box(
                1.458 + 0.1 * k,
                1.458 + 0.1 * k + m.rng.uniform(0.03, 0.064),
                -0.431,
                -0.427,
                0.25 - 0.026 * q,
                0.258 - 0.026 * q,
                "steel_d",
                "paint",
                0.001,
                0,
            )
    for k in range(8):
        clutter.person(
            m,
            0.5 + 0.062 * k,
            -0.66 - 0.014 * (k % 2),
            m.rng.choice(["cobalt", "steel", "plaster", "redwood", "green_d"]),
            "straw" if k % 3 == 0 else None,
            scale=1.1,
        )
    people(m, (1.55, -0.52), (1.7, -0.54), (1.3, -0.8))
    motion.flagpole(m, 0.26, -0.78, 0.9)
    m.box(0.2, 0.32, -0.84, -0.72, 0, 0.04, "concrete", "concrete", 0.006)
    for k in range(3):
        clutter.bicycle(m, 1.04 + 0.06 * k, -0.86, 80)
    greenery.tree(m, 1.8, -0.76, 0.5, 0.17, lumps=12, cards=90)
    greenery.tree(m, 0.09, -0.3, 0.44, 0.13, "leaf_d", "leaf", lumps=10, cards=80)
    for x in (0.4, 1.36):
        brick_bed(m, x, -0.86)


def brick_bed(m, x, y):
    """A round bed edged with bricks."""
    m.cylinder(x, y, 0, 0.03, 0.07, 0.07, 14, "brick", "brick", lid="soil_d")
    for _ in range(9):
        a, d = m.rng.uniform(0, 6.28), 0.05 * m.rng.random()
        greenery.flower(m, x + d * math.cos(a), y + d * math.sin(a), m.rng.choice(["coral", "yellow", "pink"]), 0.03)


BUILDINGS = {
    "soil_lab": (soil_lab, 2, 1, 0.95, 130),
    "river_station": (river_station, 1, 1, 1.15, 131),
    "health_centre": (health_centre, 2, 1, 1.35, 134),
    "fair_fund": (fair_fund, 2, 1, 1.1, 141),
}
JOBS = [Job(name, build, w, h, top, seed=seed, samples=28) for name, (build, w, h, top, seed) in BUILDINGS.items()]
