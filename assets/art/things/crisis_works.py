"""What is built against the works' dust and water (filter house, treatment plant, tall stack), and a yard nobody licensed.

Next: things/crisis_props.py.
"""

import math

from kit import clutter, greenery, plant, roofs, walls
from kit import nineties as n90
from kit.nineties import people, sacks
from kit.palette import mix
from pipeline.sprite import Job

WHITE = "#eceee8"


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


BUILDINGS = {
    "works_filter": (works_filter, 2, 2, 2.1, 135),
    "treatment_plant": (treatment_plant, 2, 2, 0.75, 136),
    "tall_stack": (tall_stack, 2, 1, 4.85, 137),
    "township_yard": (township_yard, 1, 1, 1.25, 140),
}
JOBS = [Job(name, build, w, h, top, seed=seed, samples=28) for name, (build, w, h, top, seed) in BUILDINGS.items()]
