"""What the fields need: quick test and safe store of rice, lime, plants that are not food.

Next: things/crisis_works.py.
"""

import math

from kit import clutter, greenery, plant, roofs, walls
from kit import nineties as n90
from kit.nineties import people, sacks
from kit.palette import mix
from pipeline.sprite import Job


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


BUILDINGS = {
    "rice_bench": (rice_bench, 1, 1, 0.65, 132),
    "safe_granary": (safe_granary, 2, 1, 1.35, 133),
    "lime_depot": (lime_depot, 1, 1, 0.7, 138),
    "crop_nursery": (crop_nursery, 1, 1, 0.4, 139),
}
JOBS = [Job(name, build, w, h, top, seed=seed, samples=28) for name, (build, w, h, top, seed) in BUILDINGS.items()]
