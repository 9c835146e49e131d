"""The chemical works (sulphuric acid and chlorine), and the devices that keep dust and acid back.

The works is meant to be known by its columns, white spheres, coloured pipes and the yellow crown of its stack.
"""

import math

from kit import clutter, greenery, plant, roofs, walls
from kit.palette import shade
from pipeline.sprite import Job


def process_frame(m, x0, x1, y0, y1, floors, storey=0.3):
    """An open concrete frame with vessels on its floors."""
    for level in range(floors + 1):
        z = level * storey
        if level:
            m.box(x0, x1, y0, y1, z - 0.03, z, "concrete", "concrete", 0.006)
            for a, b, c, d in ((x0, x1, y0, y0), (x1, x1, y0, y1)):
                m.tube([(a, c, z + 0.07), (b, d, z + 0.07)], 0.006, "ochre", "metal", 5)
                for k in range(9):
                    t = k / 8
                    u, v = a + (b - a) * t, c + (d - c) * t
                    m.tube([(u, v, z), (u, v, z + 0.07)], 0.004, "ochre", "metal", 4)
        if level < floors:
            for x in (x0 + 0.03, (x0 + x1) / 2, x1 - 0.03):
                for y in (y0 + 0.03, y1 - 0.03):
                    m.box(
                        x - 0.028, x + 0.028, y - 0.028, y + 0.028, z, z + storey - 0.02, "concrete", "concrete", 0.004
                    )
    for level in range(floors):
        for k in range(3):
            x, y, z = x0 + (x1 - x0) * (k + 0.5) / 3, y0 + 0.14, level * storey
            tint = m.rng.choice(["teal", "steel", "zinc", "rust", "ochre"])
            m.cylinder(x, y, z, z + 0.17, 0.07, 0.07, 16, m.jitter(tint, 0.06), "metal")
            m.blob((x, y, z + 0.17), 0.07, tint, "metal", 2, 0.5, 0, 1, 0.1)


def chemical_works(m):
    """3x3: columns and frame behind, acid hall at the left, spheres and tanks at the right, sulphur in front."""
    m.plot(0.02, 2.98, -2.98, -0.02, "#7a7060", wobble=0.03, round_=0.7)
    plant.chimney(m, 0.38, -0.36, 2.7, 0.14, "concrete", top="sulphur")
    m.mark("beacon", 0.46, -0.46, 2.7)
    walls.hall(m, 0.2, 1.25, -1.5, -0.72, 0.6, 5, 3, ((0.14, 0.34),), doors=(2,), wall="brick_l", pier="brick")
    roofs.gable(m, 0.2, 1.25, -1.5, -0.72, 0.6, 0.86, "#8a8468", 0.05)
    roofs.monitor(m, 0.34, 1.1, -1.11, 0.18, 0.78, 0.14, of="#7a7458", roof="#8a8468")
    plant.duct(m, [(0.38, -0.74, 0.45), (0.38, -0.56, 0.45), (0.38, -0.4, 0.4)], 0.075, "#9a8a4a")
    process_frame(m, 1.25, 1.95, -0.62, -0.2, 3)
    plant.column(m, 0.86, -0.36, 0.1, 1.75, "zinc", 4)
    plant.column(m, 1.1, -0.4, 0.075, 1.35, "ochre", 3)
    plant.column(m, 2.12, -0.4, 0.085, 1.55, "steel", 3)
    plant.pipe(m, [(0.86, -0.47, 1.6), (0.86, -0.62, 1.6), (1.1, -0.62, 1.3), (1.1, -0.48, 1.2)], 0.02, "sulphur")
    plant.pipe(m, [(2.12, -0.48, 1.4), (2.12, -0.6, 1.4), (1.9, -0.6, 1.0), (1.9, -0.6, 0.9)], 0.022, "teal")
    plant.sphere_tank(m, 2.58, -0.55, 0.28, "white")
    plant.sphere_tank(m, 2.56, -1.26, 0.24, "#cfd6cc")
    for x, y, r, h, tint in (
        (1.62, -1.02, 0.15, 0.42, "#d2b85a"),
        (2.0, -1.02, 0.15, 0.42, "zinc"),
        (1.62, -1.42, 0.15, 0.36, "zinc"),
        (2.0, -1.42, 0.15, 0.36, "#b06a4a"),
    ):
        plant.tank(m, x, y, r, h, tint)
    plant.pipe_rack(m, (0.28, -1.78), (2.9, -1.78), 0.36, ("ochre", "rust", "zinc", "teal", "sulphur"), posts=7)
    plant.pipe_rack(m, (1.38, -0.66), (1.38, -1.78), 0.44, ("rust", "zinc", "ochre"), posts=4)
    for x, y, tint in ((1.62, -1.57, "sulphur"), (2.0, -1.57, "rust"), (2.56, -1.5, "zinc")):
        plant.pipe(m, [(x, y, 0.26), (x, -1.72, 0.26), (x, -1.76, 0.38)], 0.018, tint)
    # acid settling basins, sulphur heap, carboys
    for k, tint in enumerate(("#8f8a4a", "#5f7a5a")):
        x0 = 1.5 + k * 0.52
        m.box(x0, x0 + 0.46, -2.42, -2.04, 0, 0.07, "concrete", "concrete", 0.01)
        m.quad(
            (x0 + 0.04, -2.38, 0.073),
            (x0 + 0.42, -2.38, 0.073),
            (x0 + 0.42, -2.08, 0.073),
            (x0 + 0.04, -2.08, 0.073),
            tint,
            "still",
        )
    plant.heap(m, 0.95, -2.25, 0.27, 0.22, "sulphur")
    plant.heap(m, 0.6, -2.1, 0.17, 0.13, "#a8702f")
    m.box(0.16, 0.5, -2.42, -2.1, 0, 0.3, "brick", "brick", 0.008)
    roofs.gable(m, 0.16, 0.5, -2.42, -2.1, 0.3, 0.42, "roofing", 0.04)
    walls.steel_window(m, "-y", 0.26, 0.1, 0.1, 0.12, -2.42, 2, 2)
    for row in range(3):
        for k in range(5):
            clutter.drum(
                m,
                2.62 + 0.07 * k,
                -2.15 - 0.09 * row,
                0,
                0.031,
                0.095,
                m.rng.choice(["cobalt", "teal", "ochre", "rust"]),
            )
    for k in range(10):
        clutter.pot(m, 1.32 + 0.075 * (k % 5), -2.62 - 0.08 * (k // 5), 0, 0.055, "#3f5a4a")
    m.plot(2.15, 2.6, -2.82, -2.56, "#8a8a3a", "still", 0.009, 0.25, 8, 0.1)
    walls.fence(m, [(0.03, -2.96), (1.2, -2.96)])
    walls.fence(m, [(1.75, -2.96), (2.96, -2.96)])
    walls.fence(m, [(2.96, -2.96), (2.96, -1.9)])
    walls.fence(m, [(0.03, -2.6), (0.03, -0.1)])
    walls.board(m, "-y", 0.4, 1.1, 0.49, 0.56, -1.53, letters=5)
    greenery.weeds(m, 0.1, 2.8, -2.9, -2.5, 24, ("straw", "soil"))


def dust_chamber(m):
    """1x1: brick settling chamber with hopper bins below, a thick duct in and a bag house behind."""
    m.plot(0.03, 0.97, -0.97, -0.03, "cinder", wobble=0.05, round_=0.7)
    x0, x1, y0, y1 = 0.18, 0.82, -0.66, -0.36
    for x in (x0 + 0.03, 0.5, x1 - 0.03):
        for y in (y0 + 0.03, y1 - 0.03):
            m.box(x - 0.022, x + 0.022, y - 0.022, y + 0.022, 0, 0.3, "concrete", "concrete", 0.004)
    for k in range(3):
        a = x0 + 0.02 + k * 0.205
        plant.hopper(m, a, a + 0.19, y0 + 0.03, y1 - 0.03, 0.1, 0.32, "steel", legs=False)
    m.box(x0 - 0.02, x1 + 0.02, y0 - 0.02, y1 + 0.02, 0.3, 0.33, "concrete", "concrete", 0.006)
    m.box(x0, x1, y0, y1, 0.33, 0.66, "brick", "brick", 0.01, 0)
    for k in range(4):
        u = x0 + (x1 - x0) * k / 3
        m.box(u - 0.016, u + 0.016, y0 - 0.016, y0 + 0.01, 0.33, 0.66, "steel_d", "metal", 0.003)
    for k in range(3):
        u = x0 + (x1 - x0) * (k + 0.5) / 3
        walls.on_wall(m, "-y", y0, u - 0.05, u + 0.05, 0.43, 0.55, 0, 0.014, "rust", "metal")
    roofs.gable(m, x0, x1, y0, y1, 0.66, 0.76, "roofing", 0.03)
    plant.duct(m, [(0.0, -0.5, 0.22), (0.08, -0.5, 0.36), (0.18, -0.5, 0.48)], 0.075, "rust")
    plant.duct(
        m,
        [(0.8, -0.5, 0.5), (0.92, -0.5, 0.5), (0.92, -0.3, 0.5), (0.92, -0.2, 0.4), (0.92, -0.1, 0.16)],
        0.07,
        "steel",
    )
    for k in range(3):
        x = 0.22 + k * 0.2
        m.cylinder(x, -0.18, 0.2, 0.52, 0.075, 0.075, 16, m.jitter("zinc", 0.05), "metal")
        m.cylinder(x, -0.18, 0.06, 0.2, 0.02, 0.075, 16, "steel", "metal", cap=False)
        m.cylinder(x, -0.18, 0.52, 0.56, 0.06, 0.03, 12, "steel", "metal")
        for q in range(3):
            a = 2 * math.pi * q / 3
            m.tube(
                [
                    (x + 0.07 * math.cos(a), -0.18 + 0.07 * math.sin(a), 0),
                    (x + 0.07 * math.cos(a), -0.18 + 0.07 * math.sin(a), 0.24),
                ],
                0.008,
                "steel_d",
                "metal",
                5,
            )
    m.tube(
        [(0.2, -0.18, 0.585), (0.64, -0.18, 0.585), (0.8, -0.3, 0.56), (0.82, -0.44, 0.52)], 0.035, "steel", "metal", 10
    )
    for k in range(3):
        plant.heap(m, 0.28 + k * 0.205, -0.52, 0.07, 0.05, "#9a948a", 10)
    with m.at(0.6, -0.86, 0):
        m.box(-0.1, 0.1, -0.06, 0.06, 0.05, 0.12, "rust", "metal", 0.008, top=shade("#9a948a", 1))
        for x in (-0.06, 0.06):
            m.tube([(x, -0.07, 0.03), (x, 0.07, 0.03)], 0.03, "steel_d", "metal", 10)
    m.tube([(0.15, -0.74, 0), (0.34, -0.70, 0.33)], 0.007, "ochre", "metal", 4)
    m.tube([(0.12, -0.72, 0), (0.31, -0.68, 0.33)], 0.007, "ochre", "metal", 4)


def effluent_pond(m):
    """1x1: a bunded settling pond with a baffle, a pipe in and a sluice."""
    m.plot(0.02, 0.98, -0.98, -0.02, "mud", wobble=0.04, round_=0.9)
    for a, b, c, d in (
        (0.08, 0.92, -0.92, -0.84),
        (0.08, 0.92, -0.16, -0.08),
        (0.08, 0.16, -0.84, -0.16),
        (0.84, 0.92, -0.84, -0.16),
    ):
        m.box(a, b, c, d, 0, 0.075, "concrete", "concrete", 0.012, 0.04)
    m.quad((0.16, -0.84, 0.03), (0.52, -0.84, 0.03), (0.52, -0.16, 0.03), (0.16, -0.16, 0.03), "#7a5f3a", "still")
    m.quad((0.52, -0.84, 0.03), (0.84, -0.84, 0.03), (0.84, -0.16, 0.03), (0.52, -0.16, 0.03), "#5f7458", "still")
    m.box(0.5, 0.54, -0.84, -0.28, 0, 0.065, "concrete", "concrete", 0.006)
    plant.pipe(m, [(0.28, -0.02, 0.12), (0.28, -0.2, 0.12), (0.28, -0.24, 0.05)], 0.032, "rust")
    m.cylinder(0.28, -0.27, 0.03, 0.033, 0.07, 0.07, 14, "#c9b48a", "still")
    for x in (0.66, 0.76):
        m.tube([(x, -0.88, 0), (x, -0.88, 0.22)], 0.012, "steel_d", "metal", 6)
    m.box(0.65, 0.77, -0.9, -0.86, 0.2, 0.225, "steel_d", "metal", 0.004)
    m.box(0.67, 0.75, -0.885, -0.875, 0.03, 0.16, "green_d", "metal", 0.003)
    m.tube([(0.71, -0.88, 0.22), (0.71, -0.88, 0.28)], 0.006, "red", "metal", 5)
    for _ in range(9):
        x, y = m.rng.uniform(0.2, 0.48), m.rng.uniform(-0.8, -0.2)
        m.plot(x - 0.05, x + 0.05, y - 0.03, y + 0.03, "#a08a5a", "still", 0.033, 0.25, 6, 0.1)
    greenery.weeds(m, 0.02, 0.98, -0.98, -0.93, 10)
    greenery.weeds(m, 0.93, 0.99, -0.98, -0.05, 10)


def outfall(m):
    """A concrete pipe mouth with a tongue of dirty water, pointing at +x -y (screen down)."""
    m.box(-0.12, 0.06, -0.16, 0.16, 0, 0.17, "concrete", "concrete", 0.015)
    m.tube([(0.0, 0, 0.09), (0.1, 0, 0.09)], 0.075, "concrete", "concrete", 16)
    ring = [(0.102, 0.06 * math.cos(a), 0.09 + 0.06 * math.sin(a)) for a in [2 * math.pi * k / 14 for k in range(14)]]
    m.poly(ring, "soot")
    low = [(0.104, -0.05, 0.07), (0.104, 0.05, 0.07), (0.17, 0.06, 0.012), (0.17, -0.06, 0.012)]
    m.quad(*low, "#8a6a3a", "still")
    m.plot(0.1, 0.42, -0.12, 0.12, "#7a6a3a", "still", 0.012, 0.2, 8, 0.1)
    m.plot(0.2, 0.36, -0.06, 0.07, "#a8743a", "still", 0.015, 0.3, 6, 0.1)
    greenery.weeds(m, -0.16, 0.0, -0.24, -0.16, 7)
    greenery.weeds(m, -0.16, 0.0, 0.16, 0.22, 5)


JOBS = [
    Job("chemical_works", chemical_works, 3, 3, 2.9),
    Job("dust_chamber", dust_chamber, 1, 1, 0.85),
    Job("pond", effluent_pond, 1, 1, 0.35),
    Job("outfall", outfall, 0, 0, 0.3),
]
