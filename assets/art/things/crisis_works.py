"""What a city builds when it begins to ask: laboratories, safe stores, filters, a treatment plant; and the yards it asks about.

Next: things/crisis_props.py.
"""

import math

from kit import clutter, greenery, motion, plant, roofs, walls
from kit import nineties as n90
from kit.palette import mix
from pipeline.sprite import Job

from things.crisis_homes import people

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


def rice_bench(m):
    """1x1: the quick test at the grain station: a bench under a roof, a scale, sacks, a tractor trolley, two lamps."""
    m.lit_tint, m.lit_share = "#fff2d8", 0.9
    m.plot(0.03, 0.97, -0.97, -0.03, "concrete", wobble=0.05, round_=0.7)
    n90.tiled(m, 0.14, 0.52, -0.42, -0.12, 0, 0.34, "#e8e2cc")
    n90.pane(m, "-y", -0.42, 0.33, 0.13, 0.18, 0.13)
    n90.pane(m, "+x", 0.52, -0.26, 0.13, 0.12, 0.13)
    for x in (0.52, 0.88):
        for y in (-0.56, -0.14):
            m.tube([(x, y, 0), (x, y, 0.36)], 0.012, "steel", "metal", 6)
    roofs.gable(
        m, 0.14, 0.9, -0.58, -0.12, 0.36, 0.5, "#4f8fb8", 0.05, end="plaster_w", end_material="plaster", sheets=10
    )
    m.box(0.58, 0.86, -0.44, -0.34, 0.08, 0.1, "white", "paint", 0.004)
    for x in (0.6, 0.84):
        m.box(x - 0.008, x + 0.008, -0.42, -0.36, 0, 0.08, "steel", "metal", 0.002)
    m.box(0.62, 0.7, -0.42, -0.36, 0.1, 0.16, "cobalt", "paint", 0.005)
    with m.window():
        m.box(0.63, 0.69, -0.426, -0.42, 0.115, 0.15, "#bfe8d0", "glass", 0.002)
    for k in range(3):
        m.cylinder(0.74 + 0.035 * k, -0.39, 0.1, 0.135, 0.01, 0.01, 8, ("gold", "white", "gold")[k])
    clutter.person(m, 0.72, -0.28, "white", None, scale=1.12)
    m.box(0.56, 0.6, -0.6, -0.585, 0.3, 0.42, "soot", "paint", 0.004)
    for z, tint in ((0.39, "#3fbf5a"), (0.335, "#c8372c")):
        with m.window():
            m.blob((0.58, -0.605, z), 0.016, tint, "glass", 1, 1, 0)
    m.box(0.14, 0.34, -0.66, -0.5, 0, 0.03, "steel_d", "metal", 0.004)
    m.box(0.2, 0.26, -0.5, -0.48, 0, 0.2, "green_d", "metal", 0.004)
    m.cylinder(0.23, -0.5, 0.2, 0.27, 0.05, 0.05, 14, "white")
    sacks(m, 0.17, -0.6, 2, 2, 0.03)
    sacks(m, 0.68, -0.7, 3, 4)
    with m.at(0.14, -0.84, 0, 0):
        m.box(0.0, 0.24, -0.07, 0.07, 0.06, 0.12, "cobalt", "metal", 0.005)
        m.box(0.3, 0.44, -0.04, 0.04, 0.05, 0.11, "red", "metal", 0.008)
        m.tube([(0.24, 0, 0.07), (0.3, 0, 0.08)], 0.007, "steel", "metal", 4)
        for u, r in ((0.06, 0.04), (0.18, 0.04), (0.33, 0.05), (0.42, 0.034)):
            for side in (-0.07, 0.07):
                m.tube([(u, side - 0.008, r), (u, side + 0.008, r)], r, "soot", "paint", 12)
        m.tube([(0.4, 0, 0.11), (0.4, 0, 0.2)], 0.008, "soot", "metal", 5)
        sacks(m, 0.05, -0.02, 3, 1, 0.12)
    for k, (x, y) in enumerate(((0.64, -0.84), (0.74, -0.88), (0.84, -0.84), (0.5, -0.66))):
        clutter.person(m, x, y, ("cobalt", "steel", "coral", "green_d")[k], "straw" if k % 2 else None, scale=1.12)
    greenery.bush(m, 0.94, -0.08, 0.05)


def sacks(m, x, y, across, high, z=0.0, of="#e8e0c8"):
    """A stack of full sacks, a stripe on each."""
    for r in range(high):
        for k in range(max(1, across - r // 2)):
            at = (x + 0.085 * (k + 0.5 * (r % 2)), y + m.rng.uniform(-0.006, 0.006), z + 0.022 + 0.04 * r)
            m.blob(at, 0.05, m.jitter(of, 0.05), "plaster", 2, 0.5, 0.08, 2, 0.1)
            m.box(
                at[0] - 0.007,
                at[0] + 0.007,
                at[1] - 0.052,
                at[1] - 0.03,
                at[2] - 0.012,
                at[2] + 0.016,
                "red",
                "paint",
                0.001,
                0,
            )


def safe_granary(m):
    """2x1: two steel silos with a stair, a white store whose doors are sealed in red, sacks and a guard's post."""
    m.plot(0.02, 1.98, -0.98, -0.02, "concrete", wobble=0.04, round_=0.7)
    for x in (0.34, 0.82):
        m.cylinder(x, -0.4, 0, 0.06, 0.225, 0.225, 28, "concrete", "concrete")
        for q in range(8):
            z0, z1 = 0.06 + 0.105 * q, 0.06 + 0.105 * (q + 1)
            m.cylinder(x, -0.4, z0, z1 - 0.008, 0.205, 0.205, 28, m.jitter("#b9c2c4", 0.04), "corr", cap=False)
            m.cylinder(x, -0.4, z1 - 0.01, z1, 0.211, 0.211, 28, "zinc", "metal", cap=False)
        m.cylinder(x, -0.4, 0.9, 1.04, 0.215, 0.03, 28, "#9fb0b4", "metal")
        m.cylinder(x, -0.4, 1.03, 1.08, 0.035, 0.035, 10, "steel", "metal")
        plant.rungs(m, x, -0.4, 0.208, 0.08, 0.9, "ochre")
        walls.on_wall(m, "-y", -0.607, x + 0.05, x + 0.13, 0.06, 0.24, 0, 0.012, "green_d", "metal")
        m.box(x + 0.03, x + 0.15, -0.636, -0.622, 0.13, 0.165, "red", "paint", 0.002, 0)
        m.box(x + 0.075, x + 0.105, -0.64, -0.634, 0.135, 0.16, "white", "paint", 0.001, 0)
    m.tube([(0.34, -0.4, 1.06), (0.82, -0.4, 1.06)], 0.03, "steel", "metal", 8)
    plant.lattice(m, (0.58, -0.2, 0), (0.58, -0.2, 1.22), 0.08, "ochre", 10, 0.007)
    m.tube([(0.58, -0.2, 1.2), (0.58, -0.4, 1.07)], 0.03, "steel", "metal", 8)
    x0, x1, y0, y1 = 1.16, 1.86, -0.6, -0.14
    m.box(x0 - 0.02, x1 + 0.02, y0 - 0.02, y1 + 0.02, 0, 0.06, "stone_d", "concrete", 0.008)
    m.box(x0, x1, y0, y1, 0, 0.42, "plaster_w", "plaster", 0.006, 0)
    m.box(x0 - 0.006, x1 + 0.006, y0 - 0.006, y1 + 0.006, 0.06, 0.12, "#4f8f6a", "plaster", 0.003, 0)
    for u in (1.33, 1.69):
        walls.works_door(m, "-y", u, y0, 0.22, 0.28, "#4f7f6a")
        for s in (-1, 1):
            m.poly(
                [
                    (u - 0.1, y0 - 0.02, 0.15 + 0.06 * s),
                    (u + 0.1, y0 - 0.02, 0.15 - 0.06 * s),
                    (u + 0.1, y0 - 0.02, 0.185 - 0.06 * s),
                    (u - 0.1, y0 - 0.02, 0.185 + 0.06 * s),
                ],
                "white" if s > 0 else "red",
            )
        m.box(u - 0.024, u + 0.024, y0 - 0.032, y0 - 0.02, 0.145, 0.19, "lettering", "metal", 0.003)
    for y in (-0.48, -0.26):
        walls.window(m, "+x", y, 0.27, 0.1, 0.07, x1, "white", "#3f5560", 0.01, False)
    roofs.gable(
        m,
        x0,
        x1,
        y0,
        y1,
        0.42,
        0.64,
        "#8a4a38",
        0.06,
        end="plaster_w",
        end_material="plaster",
        sheets=12,
        material="tile",
    )
    for u in (1.36, 1.66):
        m.cylinder(u, -0.37, 0.6, 0.7, 0.04, 0.04, 12, "zinc", "metal")
        m.blob((u, -0.37, 0.71), 0.05, "zinc", "metal", 2, 0.6, 0)
    walls.board(m, "-y", 1.28, 1.74, 0.33, 0.4, y0, "red", 5)
    sacks(m, 1.2, -0.76, 4, 3)
    m.box(0.1, 0.22, -0.84, -0.74, 0, 0.22, "white", "tile", 0.005)
    n90.pane(m, "-y", -0.84, 0.16, 0.1, 0.07, 0.07)
    roofs.hipped(m, 0.1, 0.22, -0.84, -0.74, 0.22, 0.28, "red", inset=0.04, over=0.03, rows=3, columns=4)
    m.tube([(0.26, -0.86, 0), (0.26, -0.86, 0.09)], 0.014, "red", "metal", 6)
    for k in range(8):
        m.box(
            0.26 + 0.07 * k, 0.33 + 0.07 * k, -0.868, -0.852, 0.082, 0.1, "red" if k % 2 else "white", "paint", 0.001, 0
        )
    clutter.person(m, 0.3, -0.76, "green_d", "cap", scale=1.12)
    people(m, (1.0, -0.78), (1.6, -0.82))
    walls.fence(m, [(0.9, -0.955), (1.95, -0.955)], 0.1, "white", "plaster")
    greenery.bush(m, 0.07, -0.1, 0.06)
    greenery.bush(m, 1.94, -0.1, 0.06)


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


def works_filter(m):
    """2x2: the filter house at a works: bags in blue casings over hoppers, wide ducts, a fan, a short clean stack."""
    m.lit_share = 0.5
    m.plot(0.03, 1.97, -1.97, -0.03, "#8a857c", wobble=0.03, round_=0.7)
    for k in range(3):
        x0 = 0.3 + 0.46 * k
        for x in (x0 + 0.03, x0 + 0.39):
            for y in (-1.02, -0.5):
                m.tube([(x, y, 0), (x, y, 0.42)], 0.02, "steel_d", "metal", 6)
        for s in (-1, 1):
            m.tube(
                [(x0 + 0.03, -1.02, 0.02 if s > 0 else 0.4), (x0 + 0.39, -1.02, 0.4 if s > 0 else 0.02)],
                0.008,
                "steel_d",
                "metal",
                4,
            )
        for half in range(2):
            plant.hopper(
                m, x0 + 0.02 + 0.19 * half, x0 + 0.2 + 0.19 * half, -0.96, -0.56, 0.14, 0.46, "steel", legs=False
            )
        m.box(x0, x0 + 0.42, -1.04, -0.48, 0.42, 1.08, m.jitter("#6f95ad", 0.03), "corr", 0.01, 0)
        m.box(x0 - 0.01, x0 + 0.43, -1.05, -0.47, 0.72, 0.745, "white", "metal", 0.004)
        m.box(x0 - 0.02, x0 + 0.44, -1.06, -0.46, 1.08, 1.11, "steel", "metal", 0.005)
        for q in range(3):
            m.box(x0 + 0.05 + 0.12 * q, x0 + 0.13 + 0.12 * q, -0.96, -0.58, 1.11, 1.15, "zinc", "metal", 0.008)
        walls.on_wall(m, "-y", -1.04, x0 + 0.06, x0 + 0.14, 0.46, 0.66, 0, 0.012, "yellow", "metal")
    plant.duct(m, [(0.02, -0.4, 0.3), (0.16, -0.4, 0.72), (0.3, -0.4, 0.86), (1.64, -0.4, 0.86)], 0.1, "rust")
    plant.duct(m, [(0.3, -1.14, 0.96), (1.6, -1.14, 0.96), (1.74, -1.14, 0.8), (1.76, -1.2, 0.3)], 0.085, "zinc")
    m.tube([(1.7, -1.3, 0.2), (1.82, -1.3, 0.2)], 0.17, "#6f95ad", "metal", 20)
    m.box(1.56, 1.68, -1.36, -1.24, 0, 0.14, "green_d", "metal", 0.008)
    plant.duct(m, [(1.76, -1.2, 0.3), (1.76, -0.9, 0.3)], 0.07, "zinc")
    m.cylinder(1.78, -0.76, 0, 0.12, 0.17, 0.15, 20, "concrete", "concrete")
    m.cylinder(1.78, -0.76, 0.12, 2.0, 0.1, 0.085, 20, "#cfd6d8", "metal", cap=False)
    for z in (0.8, 1.4, 1.9):
        m.cylinder(1.78, -0.76, z, z + 0.05, 0.103, 0.102, 20, "cobalt" if z > 1.8 else "steel", "metal", cap=False)
    m.cylinder(1.78, -0.76, 1.98, 1.985, 0.08, 0.08, 20, "soot")
    plant.rungs(m, 1.78, -0.76, 0.095, 0.2, 1.9)
    m.mark_smoke(1.78, -0.76, 2.0)
    # stairs and walkway
    for k in range(9):
        m.box(0.2, 0.3, -1.66 + 0.07 * k, -1.6 + 0.07 * k, 0.045 * k, 0.045 * k + 0.012, "ochre", "metal", 0.002)
    m.tube([(0.2, -1.66, 0.1), (0.2, -1.06, 0.5)], 0.007, "yellow", "metal", 4)
    m.box(0.2, 1.7, -1.12, -1.04, 0.415, 0.43, "ochre", "metal", 0.003)
    m.tube([(0.3, -1.12, 0.51), (1.68, -1.12, 0.51)], 0.006, "yellow", "metal", 4)
    for k in range(11):
        u = 0.3 + 0.138 * k
        m.tube([(u, -1.12, 0.43), (u, -1.12, 0.51)], 0.005, "yellow", "metal", 4)
    # control room, dust skips, sludge sacks
    n90.tiled(m, 0.5, 1.0, -1.72, -1.44, 0, 0.34, WHITE)
    for u in (0.6, 0.76, 0.92):
        n90.pane(m, "-y", -1.72, u, 0.13, 0.11, 0.12)
    walls.on_wall(m, "+x", 1.0, -1.62, -1.53, 0, 0.22, 0, 0.012, "cobalt", "metal")
    m.box(0.47, 1.03, -1.75, -1.41, 0.34, 0.37, "cobalt", "corr", 0.006)
    for k in range(3):
        x = 1.16 + 0.22 * k
        m.box(x, x + 0.18, -1.66, -1.54, 0.03, 0.12, ("yellow", "#6f95ad", "yellow")[k], "metal", 0.008, top="#5a5048")
    sacks(m, 1.2, -1.8, 4, 2, 0, "white")
    people(m, (1.1, -1.5), (0.42, -1.82))
    clutter.person(m, 0.9, -1.84, "cobalt", "helmet", scale=1.12)
    greenery.bush(m, 1.9, -1.88, 0.07)
    greenery.bush(m, 0.1, -1.9, 0.07)
    greenery.bush(m, 0.1, -0.1, 0.07)


def pool(m, x0, x1, y0, y1, of, z=0.1, rim=0.035):
    """An open basin with a walkable rim."""
    for a, b, c, d in (
        (x0, x1, y0, y0 + rim),
        (x0, x1, y1 - rim, y1),
        (x0, x0 + rim, y0 + rim, y1 - rim),
        (x1 - rim, x1, y0 + rim, y1 - rim),
    ):
        m.box(a, b, c, d, 0, z, "concrete", "concrete", 0.008)
    m.quad(
        (x0 + rim, y0 + rim, z - 0.035),
        (x1 - rim, y0 + rim, z - 0.035),
        (x1 - rim, y1 - rim, z - 0.035),
        (x0 + rim, y1 - rim, z - 0.035),
        of,
        "still",
    )


def treatment_plant(m):
    """2x2: two round clarifiers whose bridges turn, aeration basins that foam, a pump house, sludge beds."""
    m.lit_share = 0.6
    m.plot(0.03, 1.97, -1.97, -0.03, mix("grass", "path", 0.25), wobble=0.04, round_=0.7)
    for x, y, tint in ((0.42, -0.46, "#5f7f6a"), (0.42, -1.16, "#4f8a94")):
        m.cylinder(x, y, 0, 0.13, 0.31, 0.31, 40, "concrete", "concrete", lid="concrete")
        m.cylinder(x, y, 0.13, 0.133, 0.285, 0.285, 40, mix("concrete", "stone", 0.5), "concrete")
        m.cylinder(x, y, 0.133, 0.136, 0.255, 0.255, 40, tint, "still")
        m.mark("clarifier", x, y, 0.136)
        for k in range(18):
            a = 2 * math.pi * k / 18
            m.tube(
                [
                    (x + 0.3 * math.cos(a), y + 0.3 * math.sin(a), 0.13),
                    (x + 0.3 * math.cos(a), y + 0.3 * math.sin(a), 0.19),
                ],
                0.005,
                "cobalt",
                "metal",
                4,
            )
        m.tube(
            [(x + 0.3 * math.cos(0.1745 * k), y + 0.3 * math.sin(0.1745 * k), 0.19) for k in range(37)],
            0.005,
            "cobalt",
            "metal",
            4,
        )
    for k in range(3):
        y1 = -0.18 - 0.3 * k
        pool(m, 0.86, 1.82, y1 - 0.28, y1, ("#6a5f42", "#6f7a58", "#6f9a94")[k])
        for _ in range(34 - 9 * k):
            x, y = m.rng.uniform(0.92, 1.76), m.rng.uniform(y1 - 0.23, y1 - 0.05)
            m.blob((x, y, 0.066), m.rng.uniform(0.012, 0.026), m.jitter("#d8d2be", 0.06), "paint", 1, 0.5, 0.2)
    for x in (1.1, 1.34, 1.58):
        m.box(x - 0.02, x + 0.02, -1.06, -0.18, 0.1, 0.115, "steel", "metal", 0.003)
        for y in (-0.3, -0.6, -0.9):
            m.box(x - 0.03, x + 0.03, y - 0.03, y + 0.03, 0.115, 0.18, "teal", "metal", 0.006)
    plant.pipe(m, [(0.72, -0.46, 0.07), (0.8, -0.46, 0.07), (0.86, -0.46, 0.07)], 0.04, "cobalt")
    plant.pipe(m, [(0.72, -1.16, 0.06), (0.8, -1.16, 0.06), (0.8, -0.92, 0.06), (0.88, -0.92, 0.06)], 0.035, "teal")
    plant.pipe(m, [(0.42, -1.46, 0.05), (0.42, -1.7, 0.05), (0.42, -1.97, 0.05)], 0.04, "teal")
    n90.tiled(m, 1.0, 1.6, -1.52, -1.24, 0, 0.38, WHITE)
    n90.band(m, "-y", -1.52, 1.0, 1.6, 0.3, 0.35, "cobalt")
    n90.band(m, "+x", 1.6, -1.52, -1.24, 0.3, 0.35, "cobalt")
    for u in (1.12, 1.3, 1.48):
        n90.pane(m, "-y", -1.52, u, 0.11, 0.12, 0.14)
    walls.works_door(m, "+x", -1.38, 1.6, 0.16, 0.26, "cobalt")
    m.box(0.97, 1.63, -1.55, -1.21, 0.38, 0.42, "white", "concrete", 0.006)
    n90.solar_heater(m, 1.2, -1.4, 0.42)
    for k in range(3):
        x0 = 0.74 + 0.36 * k
        pool(m, x0, x0 + 0.32, -1.88, -1.64, "#3f362c", 0.06, 0.025)
        m.plot(x0 + 0.05, x0 + 0.27, -1.84, -1.68, ("#4f4436", "#6a5a44", "#5a4c3a")[k], z=0.03, wobble=0.2)
    sacks(m, 1.84, -1.7, 1, 3, 0, "#8a9a6a")
    clutter.person(m, 0.8, -1.34, "cobalt", "helmet", scale=1.12)
    people(m, (1.74, -1.36), (1.72, -1.58))
    greenery.tree(m, 1.84, -1.3, 0.46, 0.14, lumps=11, cards=80)
    greenery.tree(m, 0.14, -1.72, 0.5, 0.16, "leaf_d", "leaf", lumps=12, cards=90)
    for x, y in ((0.1, -0.1), (1.9, -0.1), (0.74, -0.8), (0.2, -1.9), (1.9, -1.9), (0.66, -1.56)):
        greenery.bush(m, x, y, 0.06, flowers=m.rng.choice([None, "pink"]))


def tall_stack(m):
    """2x1: a concrete stack half as high again as any other, its flue and fan house; dust goes farther, not away."""
    m.plot(0.02, 1.98, -0.98, -0.02, "cinder", wobble=0.04, round_=0.7)
    x, y, height = 1.36, -0.48, 4.7
    m.cylinder(x, y, 0, 0.14, 0.34, 0.3, 28, "concrete", "concrete")
    n = 22
    for k in range(n):
        t0, t1 = k / n, (k + 1) / n
        tint = ("red" if (n - 1 - k) % 2 == 0 else "white") if k > 13 else m.jitter("concrete", 0.03)
        m.cylinder(
            x,
            y,
            0.14 + (height - 0.14) * t0,
            0.14 + (height - 0.14) * t1,
            0.23 - 0.11 * t0,
            0.23 - 0.11 * t1,
            26,
            tint,
            "concrete",
            cap=False,
        )
    for t in (0.45, 0.72, 0.97):
        z, r = 0.14 + (height - 0.14) * t, 0.23 - 0.11 * t
        m.cylinder(x, y, z, z + 0.02, r + 0.07, r + 0.07, 26, "steel_d", "metal")
        ring = [
            (x + (r + 0.065) * math.cos(a), y + (r + 0.065) * math.sin(a), z + 0.08)
            for a in [2 * math.pi * q / 20 for q in range(21)]
        ]
        m.tube(ring, 0.006, "ochre", "metal", 4)
        m.mark("beacon", x + 0.02, y - r - 0.07, z + 0.02)
    m.cylinder(x, y, height - 0.01, height, 0.1, 0.1, 20, "soot")
    plant.rungs(m, x, y, 0.2, 0.3, 2.0)
    m.mark_smoke(x, y, height)
    m.box(0.2, 0.66, -0.7, -0.3, 0, 0.46, "brick", "brick", 0.008, 0)
    for u in (0.32, 0.54):
        walls.steel_window(m, "-y", u, 0.14, 0.13, 0.22, -0.7)
    walls.works_door(m, "+x", -0.5, 0.66, 0.18, 0.3)
    roofs.gable(m, 0.2, 0.66, -0.7, -0.3, 0.46, 0.62, "roofing", 0.05)
    plant.duct(m, [(0.02, -0.5, 0.3), (0.2, -0.5, 0.34)], 0.11, "rust")
    plant.duct(m, [(0.66, -0.36, 0.36), (0.9, -0.4, 0.4), (1.14, -0.46, 0.46)], 0.11, "rust")
    m.tube([(0.76, -0.66, 0.16), (0.9, -0.66, 0.16)], 0.13, "steel", "metal", 18)
    for k in range(4):
        clutter.drum(m, 0.3 + 0.09 * k, -0.86, 0, 0.033, 0.1, m.rng.choice(["teal", "rust"]))
    clutter.person(m, 0.86, -0.86, "cobalt", "helmet", scale=1.12)
    walls.fence(m, [(1.0, -0.95), (1.95, -0.95)])
    greenery.weeds(m, 0.1, 1.9, -0.95, -0.8, 16)


def lime_depot(m):
    """1x1: white lime under a shed, sacks, a spreader behind a small tractor, everything dusted."""
    m.plot(0.02, 0.98, -0.98, -0.02, "#d8d3c4", wobble=0.06, round_=0.6)
    for x in (0.14, 0.5, 0.84):
        for y in (-0.5, -0.12):
            m.box(x - 0.015, x + 0.015, y - 0.015, y + 0.015, 0, 0.4, "wood", "wood", 0.003)
    m.box(0.12, 0.86, -0.14, -0.1, 0, 0.3, "greybrick", "brick", 0.005)
    roofs.gable(m, 0.12, 0.86, -0.52, -0.1, 0.4, 0.56, "#9fb0b4", 0.05, end="wood_l", end_material="wood", sheets=10)
    plant.heap(m, 0.36, -0.32, 0.2, 0.2, "#f2efe6", 30)
    plant.heap(m, 0.66, -0.3, 0.13, 0.12, "#e8e4d8", 16)
    sacks(m, 0.6, -0.6, 3, 3, 0, "white")
    with m.at(0.2, -0.76, 0, 8):
        m.box(0.0, 0.18, -0.06, 0.06, 0.06, 0.14, "#e8e4d8", "metal", 0.01, top="white")
        m.box(0.26, 0.42, -0.045, 0.045, 0.06, 0.13, "red", "metal", 0.008)
        m.box(0.26, 0.33, -0.04, 0.04, 0.13, 0.15, "soot", "paint", 0.004)
        for u, r in ((0.09, 0.045), (0.29, 0.055), (0.4, 0.036)):
            for side in (-0.065, 0.065):
                m.tube([(u, side - 0.01, r), (u, side + 0.01, r)], r, "soot", "paint", 12)
        m.tube([(0.39, 0, 0.13), (0.39, 0, 0.21)], 0.008, "soot", "metal", 5)
    for _ in range(24):
        x, y, r = m.rng.uniform(0.1, 0.9), m.rng.uniform(-0.94, -0.5), m.rng.uniform(0.02, 0.06)
        m.plot(x - r, x + r, y - r * 0.7, y + r * 0.7, "#f0ece0", z=0.008 + 0.0003 * _, wobble=0.25, corners=5)
    for k, (x, y) in enumerate(((0.5, -0.56), (0.74, -0.82), (0.16, -0.6))):
        clutter.person(m, x, y, ("white", "cobalt", "plaster")[k], ("straw", "cap", None)[k], scale=1.12)
    greenery.bush(m, 0.94, -0.1, 0.05, mix("leaf", "white", 0.3), tip=mix("leaf_l", "white", 0.5))


def crop_nursery(m):
    """1x1: two plastic tunnels and beds of ramie, hemp and young trees in rows."""
    m.lit_share = 0.3
    m.plot(0.02, 0.98, -0.98, -0.02, mix("soil", "grass", 0.35), wobble=0.05, round_=0.6)
    for y0 in (-0.3, -0.57):
        x0, y1 = 0.1, y0 + 0.22
        x1 = 0.62
        yc, r = (y0 + y1) / 2, (y1 - y0) / 2
        n = 8
        for q in range(n):
            a, b = math.pi * q / n, math.pi * (q + 1) / n
            for s in range(6):
                u, v = x0 + (x1 - x0) * s / 6, x0 + (x1 - x0) * (s + 1) / 6
                m.quad(
                    (u, yc - r * math.cos(a), 0.19 * math.sin(a)),
                    (v, yc - r * math.cos(a), 0.19 * math.sin(a)),
                    (v, yc - r * math.cos(b), 0.19 * math.sin(b)),
                    (u, yc - r * math.cos(b), 0.19 * math.sin(b)),
                    m.jitter("#dfe9e4", 0.04),
                    "tile",
                )
        for s in range(7):
            u = x0 + (x1 - x0) * s / 6
            m.tube(
                [(u, yc - r * math.cos(math.pi * q / 10), 0.195 * math.sin(math.pi * q / 10)) for q in range(11)],
                0.006,
                "zinc",
                "metal",
                4,
            )
        arch = [(x1 + 0.001, yc - r * math.cos(math.pi * q / 10), 0.19 * math.sin(math.pi * q / 10)) for q in range(11)]
        m.poly(arch, "#b8c8c0", "tile")
        m.box(x1, x1 + 0.01, yc - 0.05, yc + 0.05, 0, 0.13, "#5a6a58", "paint", 0.002)
    for r in range(4):
        y = -0.65 - 0.085 * r
        m.box(0.08, 0.92, y - 0.03, y + 0.03, 0, 0.02, "soil_d", "ground", 0.008)
        for k in range(16):
            x = 0.11 + 0.053 * k
            if r % 2:
                greenery.tuft(m, x, y, 0.085, m.rng.choice(["leaf", "leaf_d"]), 0.015, 7)
            else:
                greenery.bush(m, x, y, 0.022, "leaf_l", z=0.02, lumps=2)
    for k in range(3):
        for q in range(4):
            x, y = 0.72 + 0.075 * k, -0.14 - 0.1 * q
            m.tube([(x, y, 0), (x, y, 0.1)], 0.005, "wood", "wood", 4)
            m.blob((x, y, 0.14), 0.038, m.jitter("leaf", 0.12), "leaf", 2, 1.3, 0.3)
    m.box(0.68, 0.72, -0.6, -0.58, 0, 0.18, "wood", "wood", 0.003)
    m.box(0.62, 0.8, -0.605, -0.59, 0.12, 0.22, "#4f8f6a", "paint", 0.004)
    clutter.person(m, 0.5, -0.62, "cobalt", "straw", scale=1.12)
    clutter.person(m, 0.86, -0.6, "coral", "straw", scale=1.12)
    clutter.barrel(m, 0.66, -0.2, 0, 0.03, 0.08)


def township_yard(m):
    """1x1: a township workshop nobody licensed: tin sheds, a pipe that smokes yellow, slag, drums, a rainbow puddle."""
    m.lit_share, m.lit_tint = 0.5, "#ff9a4a"
    m.plot(0.02, 0.98, -0.98, -0.02, "#5a4c40", wobble=0.06, round_=0.6)
    tin = mix("steel", "rust", 0.45)
    m.box(0.12, 0.56, -0.42, -0.12, 0, 0.32, tin, "corr", 0.006)
    m.quad(
        (0.08, -0.47, 0.3),
        (0.6, -0.47, 0.3),
        (0.6, -0.08, 0.42),
        (0.08, -0.08, 0.42),
        mix("steel", "rust", 0.3),
        "corr",
    )
    m.poly([(0.562, -0.42, 0.31), (0.562, -0.12, 0.31), (0.562, -0.12, 0.41)], tin, "corr")
    for k in range(4):
        a = 0.1 + 0.12 * k
        m.quad(
            (a, -0.4 + 0.06 * k, 0.327 + 0.018 * k),
            (a + 0.1, -0.4 + 0.06 * k, 0.327 + 0.018 * k),
            (a + 0.1, -0.3 + 0.06 * k, 0.36 + 0.018 * k),
            (a, -0.3 + 0.06 * k, 0.36 + 0.018 * k),
            m.rng.choice(["rust", "#4f7f9a", "zinc"]),
            "corr",
        )
    walls.works_door(m, "-y", 0.28, -0.42, 0.18, 0.24, "rust", fire=True)
    walls.steel_window(m, "-y", 0.47, 0.13, 0.1, 0.1, -0.42, 2, 2)
    m.box(0.6, 0.9, -0.66, -0.4, 0, 0.22, "#9a8a70", "plaster", 0.006)
    m.quad(
        (0.56, -0.7, 0.2), (0.94, -0.7, 0.2), (0.94, -0.36, 0.29), (0.56, -0.36, 0.29), mix("zinc", "rust", 0.4), "corr"
    )
    walls.on_wall(m, "-y", -0.66, 0.66, 0.76, 0, 0.17, 0, 0.004, "#241f1c", "paint")
    for k in range(3):
        m.blob((0.62 + 0.12 * k, -0.5 + 0.03 * k, 0.27), 0.025, "soot", "paint", 1, 0.7, 0.2)
    m.cylinder(0.74, -0.22, 0, 0.34, 0.09, 0.07, 14, mix("brick", "soot", 0.4), "brick", cap=False)
    m.tube([(0.74, -0.22, 0.3), (0.74, -0.22, 1.12)], 0.045, mix("rust", "soot", 0.3), "metal", 12)
    for a in (0.4, 2.5, 4.6):
        m.tube(
            [(0.74, -0.22, 0.9), (0.74 + 0.22 * math.cos(a), -0.22 + 0.16 * math.sin(a), 0.1)],
            0.004,
            "steel_d",
            "metal",
            3,
        )
    m.mark_smoke(0.74, -0.22, 1.13)
    plant.heap(m, 0.2, -0.68, 0.14, 0.1, "slag", 20)
    plant.heap(m, 0.42, -0.84, 0.1, 0.07, "#8a7a3a", 12)
    m.plot(0.5, 0.84, -0.94, -0.76, "#6a5a78", "still", 0.009, 0.2, 8, 0.1)
    m.plot(0.56, 0.78, -0.91, -0.8, "#4f8a7a", "still", 0.012, 0.3, 7, 0.1)
    m.plot(0.6, 0.72, -0.89, -0.83, "#c08a4a", "still", 0.015, 0.3, 6, 0.1)
    for k in range(6):
        clutter.drum(
            m,
            0.1 + 0.07 * (k % 3),
            -0.5 - 0.06 * (k // 3),
            0,
            0.03,
            0.09,
            m.rng.choice(["cobalt", "rust", "teal", "ochre"]),
        )
    m.tube([(0.86, -0.76, 0.03), (0.94, -0.86, 0.03)], 0.03, "rust", "metal", 10)
    for _ in range(18):
        with m.at(m.rng.uniform(0.3, 0.5), m.rng.uniform(-0.7, -0.54), 0, m.rng.uniform(0, 180)):
            m.box(-0.04, 0.04, -0.008, 0.008, 0, m.rng.uniform(0.01, 0.05), m.jitter("rust", 0.3), "metal", 0.002)
    clutter.person(m, 0.36, -0.5, "steel_d", None, scale=1.12)
    clutter.person(m, 0.54, -0.7, "plaster", "straw", scale=1.12)
    n90.motorbike(m, 0.88, -0.32, 60, "soot")
    greenery.weeds(m, 0.05, 0.95, -0.97, -0.9, 10, ("straw", "soil"))


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
    "soil_lab": (soil_lab, 2, 1, 0.95),
    "river_station": (river_station, 1, 1, 1.15),
    "rice_bench": (rice_bench, 1, 1, 0.65),
    "safe_granary": (safe_granary, 2, 1, 1.35),
    "health_centre": (health_centre, 2, 1, 1.35),
    "works_filter": (works_filter, 2, 2, 2.1),
    "treatment_plant": (treatment_plant, 2, 2, 0.75),
    "tall_stack": (tall_stack, 2, 1, 4.85),
    "lime_depot": (lime_depot, 1, 1, 0.7),
    "crop_nursery": (crop_nursery, 1, 1, 0.4),
    "township_yard": (township_yard, 1, 1, 1.25),
    "fair_fund": (fair_fund, 2, 1, 1.1),
}
JOBS = [
    Job(name, build, w, h, top, seed=130 + k, samples=28)
    for k, (name, (build, w, h, top)) in enumerate(BUILDINGS.items())
]
