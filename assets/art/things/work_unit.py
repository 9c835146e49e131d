"""What every work unit had within its wall: the water tower, the bicycle shed, the coal shop.

A tile each. Next: things/public.py.
"""

import math

from kit import clutter, greenery, plant, roofs
from kit.palette import mix
from pipeline.sprite import Job


def water_tower(m):
    """1x1: a brick shaft with a drum on top, the mark of every work unit."""
    m.plot(0.1, 0.9, -0.9, -0.1, "cinder", wobble=0.08, round_=0.4)
    x, y = 0.5, -0.5
    m.cylinder(x, y, 0, 0.1, 0.27, 0.25, 24, "stone_d", "concrete")
    for k in range(12):
        t0, t1 = k / 12, (k + 1) / 12
        m.cylinder(
            x,
            y,
            0.08 + 1.1 * t0,
            0.08 + 1.1 * t1,
            0.2 - 0.04 * t0,
            0.2 - 0.04 * t1,
            24,
            m.jitter("brick", 0.04),
            "brick",
            cap=False,
        )
    for z in (0.4, 0.7, 1.0):
        for a in (-1.9, -0.5):
            r = 0.2 - 0.04 * (z - 0.08) / 1.1
            u, v = x + r * math.cos(a), y + r * math.sin(a)
            with m.at(u, v, z, math.degrees(a) + 90):
                m.box(-0.025, 0.025, -0.012, 0.008, 0, 0.1, "plaster_w", "plaster", 0.004)
                m.box(-0.016, 0.016, -0.016, 0.0, 0.01, 0.085, "glass_d", "glass", 0.002)
    m.box(x - 0.05, x + 0.05, y - 0.215, y - 0.18, 0.0, 0.24, "green_d", "wood", 0.005)
    m.cylinder(x, y, 1.16, 1.3, 0.17, 0.31, 28, "concrete", "concrete", cap=False)
    m.cylinder(x, y, 1.3, 1.66, 0.31, 0.31, 28, mix("brick_l", "plaster", 0.25), "brick", cap=False)
    for k in range(14):
        a = 2 * math.pi * k / 14
        with m.at(x + 0.31 * math.cos(a), y + 0.31 * math.sin(a), 1.3, math.degrees(a)):
            m.box(-0.004, 0.014, -0.018, 0.018, 0, 0.36, "brick_d", "brick", 0.003)
    for z in (1.3, 1.64):
        m.cylinder(x, y, z - 0.015, z + 0.02, 0.33, 0.33, 28, "plaster_w", "concrete")
    m.cylinder(x, y, 1.66, 1.86, 0.34, 0.05, 28, mix("roofing", "rust", 0.3), "metal")
    m.cylinder(x, y, 1.84, 1.93, 0.05, 0.05, 12, "steel", "metal")
    m.mark("beacon", x, y, 1.93)
    plant.rungs(m, x, y, 0.17, 0.3, 1.2)
    plant.pipe(m, [(x + 0.22, y - 0.05, 0.06), (x + 0.42, y - 0.05, 0.06), (x + 0.5, y - 0.05, 0.06)], 0.03, "rust")
    for u, v in ((0.18, -0.2), (0.82, -0.24), (0.2, -0.82)):
        greenery.bush(m, u, v, 0.06)


def bike_shed(m):
    """1x1: two rows of black bicycles under a tin roof, the keeper at his table."""
    m.plot(0.04, 0.96, -0.96, -0.04, "concrete", wobble=0.06, round_=0.6)
    for y in (-0.24, -0.62):
        for k in range(4):
            x = 0.1 + 0.26 * k
            m.tube([(x, y + 0.1, 0), (x, y + 0.1, 0.3), (x, y - 0.12, 0.36)], 0.011, "green_d", "metal", 6)
        for k in range(11):
            clutter.bicycle(
                m,
                0.14 + 0.072 * k,
                y - 0.04,
                82 + m.rng.uniform(-6, 6),
                m.rng.choice(["soot", "soot", "green_d", "redwood"]),
            )
        for k in range(8):
            a, b = 0.04 + 0.115 * k, 0.04 + 0.115 * (k + 1)
            m.quad(
                (a, y - 0.16, 0.375),
                (b, y - 0.16, 0.375),
                (b, y + 0.14, 0.29),
                (a, y + 0.14, 0.29),
                m.jitter(mix("roofing_l", "teal", 0.25), 0.07),
                "corr",
            )
            m.quad(
                (a, y - 0.16, 0.375), (b, y - 0.16, 0.375), (b, y - 0.16, 0.36), (a, y - 0.16, 0.36), "steel_d", "metal"
            )
    m.box(0.1, 0.22, -0.88, -0.82, 0.05, 0.065, "wood_l", "wood", 0.003)
    for x in (0.115, 0.205):
        m.box(x - 0.008, x + 0.008, -0.87, -0.83, 0, 0.05, "wood", "wood", 0.002)
    clutter.person(m, 0.27, -0.84, "cobalt", "cap", scale=1.12)
    clutter.person(m, 0.74, -0.86, "coral", None, scale=1.12)
    clutter.bicycle(m, 0.64, -0.88, 10)
    greenery.bush(m, 0.93, -0.08, 0.05)


def coal_stall(m):
    """1x1: the coal shop: pressed coal in towers, a press, a scale, barrows, black hands."""
    m.plot(0.03, 0.97, -0.97, -0.03, mix("cinder", "coal", 0.45), wobble=0.06, round_=0.6)
    m.box(0.12, 0.46, -0.42, -0.12, 0, 0.3, "brick", "brick", 0.006)
    m.box(0.18, 0.4, -0.426, -0.41, 0.02, 0.22, "#2a2624", "paint", 0.003)
    roofs.gable(m, 0.12, 0.46, -0.42, -0.12, 0.3, 0.44, "#6f5a50", 0.06, sheets=8, material="tile")
    for k in range(5):
        a = 0.5 + 0.08 * k
        m.quad(
            (a, -0.46, 0.25),
            (a + 0.08, -0.46, 0.25),
            (a + 0.08, -0.1, 0.32),
            (a, -0.1, 0.32),
            m.jitter(mix("roofing", "rust", 0.3), 0.08),
            "corr",
        )
    for x in (0.54, 0.86):
        m.tube([(x, -0.44, 0), (x, -0.44, 0.25)], 0.011, "wood", "wood", 5)
        m.tube([(x, -0.14, 0), (x, -0.14, 0.31)], 0.011, "wood", "wood", 5)
    for i in range(6):
        for j in range(3):
            for r in range(m.rng.choice([3, 5, 6])):
                m.cylinder(
                    0.55 + 0.056 * i,
                    -0.2 - 0.06 * j,
                    0.03 * r,
                    0.03 * r + 0.027,
                    0.024,
                    0.024,
                    8,
                    m.jitter("coal", 0.15),
                )
    plant.heap(m, 0.24, -0.68, 0.17, 0.13, "coal", 30)
    m.box(0.46, 0.62, -0.66, -0.54, 0, 0.03, "steel_d", "metal", 0.004)
    m.box(0.46, 0.49, -0.62, -0.58, 0.03, 0.18, "green_d", "metal", 0.004)
    m.cylinder(0.475, -0.6, 0.18, 0.24, 0.04, 0.04, 12, "white")
    with m.at(0.74, -0.78, 0, 20):
        for side in (-0.08, 0.08):
            m.tube([(0, side - 0.006, 0.055), (0, side + 0.006, 0.055)], 0.055, "soot", "wood", 14)
            m.tube([(-0.14, side * 0.8, 0.08), (0.24, side * 0.8, 0.1)], 0.008, "wood_l", "wood", 5)
        m.box(-0.12, 0.12, -0.065, 0.065, 0.075, 0.09, "wood_l", "wood", 0.003)
        for i in range(4):
            for r in range(2):
                m.cylinder(
                    -0.08 + 0.052 * i, 0, 0.09 + 0.03 * r, 0.117 + 0.03 * r, 0.024, 0.024, 8, m.jitter("coal", 0.15)
                )
    for x, y, coat in ((0.56, -0.78, "steel_d"), (0.4, -0.84, "cobalt"), (0.88, -0.6, "plaster")):
        clutter.person(m, x, y, coat, "cap" if coat == "steel_d" else None, scale=1.12)


JOBS = [
    Job("water_tower", water_tower, 1, 1, 2.05, seed=180, samples=26),
    Job("bike_shed", bike_shed, 1, 1, 0.5, seed=181, samples=26),
    Job("coal_stall", coal_stall, 1, 1, 0.6, seed=182, samples=26),
]
