"""At the river: the timber landing stage, the works' loading pier, and scum on the water."""

import math

from kit import clutter, plant, railway
from kit import kilnwares as wares
from pipeline.sprite import Job


def jetty(m):
    """1x1: a timber landing stage that reaches over the water on its +x side; bowls in straw wait for a boat."""
    m.box(-0.02, 0.1, -0.76, -0.24, 0, 0.11, "stone", "concrete", 0.02)
    for k in range(13):
        m.box(k * 0.1, 0.085 + k * 0.1, -0.7, -0.3, 0.10, 0.125, m.jitter("wood_l", 0.12), "wood", 0.004, 0.1)
    for y in (-0.67, -0.33):
        m.tube([(0.02, y, 0.09), (1.3, y, 0.09)], 0.018, "wood_d", "wood", 6)
    for x in (0.15, 0.6, 1.05, 1.27):
        for y in (-0.69, -0.31):
            m.tube([(x, y, 0), (x, y, 0.24 if x > 1 else 0.11)], 0.024, "wood_d", "wood", 7)
    for y in (-0.69, -0.31):
        for z in (0.155, 0.175):
            m.cylinder(1.27, y, z, z + 0.016, 0.034, 0.034, 9, "straw", "wood")
    m.tube([(1.05, -0.69, 0.21), (1.16, -0.7, 0.165), (1.27, -0.69, 0.21)], 0.008, "straw", "wood", 5)
    m.tube([(0.6, -0.31, 0.1), (0.6, -0.31, 0.62)], 0.014, "wood_d", "wood", 6)
    m.tube([(0.6, -0.31, 0.6), (0.72, -0.38, 0.58)], 0.009, "wood_d", "wood", 5)
    m.blob((0.72, -0.38, 0.52), 0.04, "#d8452a", "emit", 2, 1.2, 0)
    for z in (0.47, 0.565):
        m.cylinder(0.72, -0.38, z, z + 0.012, 0.022, 0.022, 8, "gold", "metal")
    m.lit_spill = 0.4
    clutter.crate(m, 0.26, -0.46, 0.125, 0.12)
    clutter.crate(m, 0.4, -0.47, 0.125, 0.11)
    clutter.crate(m, 0.32, -0.45, 0.225, 0.11)
    for k, (x, y) in enumerate(((0.84, -0.62), (0.93, -0.6), (0.86, -0.53))):
        m.lathe(x, y, [(0.03, 0.125), (0.05, 0.17), (0.05, 0.21), (0.03, 0.25)], 10, m.jitter("straw", 0.1), "wood")
        m.cylinder(x, y, 0.18, 0.195, 0.052, 0.052, 10, "wood_l", "wood", cap=False)
        clutter.pot(m, x, y, 0.235, 0.032, ("celadon", "plaster_w", "celadon")[k])
    for k in range(5):
        clutter.pot(
            m, 1.06 + 0.065 * (k % 3), -0.42 + 0.07 * (k // 3), 0.125, 0.05, ("celadon", "soil", "celadon")[k % 3]
        )
    clutter.barrel(m, 0.16, -0.62, 0.125, 0.042, 0.11)
    wares.folk(m, "porter", 0.68, -0.58, 0.125, 0, 1)
    wares.folk(m, "merchant", 0.52, -0.4, 0.125, -60)


def pier(m):
    """1x1: a concrete quay with a track, a slewing crane, ore and sacks; water on its +x side."""
    m.box(0.02, 1.06, -0.9, -0.1, 0, 0.12, "concrete", "concrete", 0.012)
    for k in range(5):
        m.box(1.05, 1.085, -0.86 + 0.18 * k, -0.8 + 0.18 * k, 0, 0.13, "soot", "paint", 0.008)
    with m.at(0, 0, 0.118):
        railway.track(m, (0.02, -0.5), (0.78, -0.5), ballast=False)
        railway.wagon(m, 0.08, -0.5, "#5a4038")
        with m.at(0.82, -0.3):
            m.cylinder(0, 0, 0, 0.1, 0.1, 0.09, 14, "steel_d", "metal")
            m.box(-0.12, 0.08, -0.08, 0.08, 0.1, 0.26, "red", "metal", 0.012)
            m.box(0.0, 0.085, -0.07, 0.03, 0.17, 0.24, "glass_d", "glass", 0.003)
            plant.lattice(m, (0.06, 0, 0.2), (0.42, -0.12, 0.66), 0.055, "ochre", 8, 0.007)
            m.tube([(-0.06, 0, 0.26), (-0.04, 0, 0.42), (0.42, -0.12, 0.66)], 0.005, "soot", "paint", 4)
            m.tube([(0.42, -0.12, 0.65), (0.42, -0.12, 0.2)], 0.004, "soot", "paint", 4)
            m.box(0.38, 0.46, -0.16, -0.08, 0.12, 0.2, "steel_d", "metal", 0.006)
        plant.heap(m, 0.7, -0.74, 0.13, 0.1, "slag", 16)
        for k in range(4):
            m.blob((0.2 + 0.08 * k, -0.78, 0.02), 0.042, m.jitter("plaster", 0.06), "plaster", 2, 0.45, 0.1, 2, 0.1)
        for k in range(3):
            clutter.crate(m, 0.14 + 0.11 * k, -0.24, 0, 0.085)
        clutter.person(m, 0.5, -0.68, "cobalt", "cap")
        clutter.person(m, 0.94, -0.68, "steel", "straw")
        for y in (-0.84, -0.16):
            m.cylinder(1.0, y, 0, 0.05, 0.02, 0.026, 10, "soot", "metal")


def scum(m, count, reach, of):
    """Streaks of foam drawn out along the stream: each a string of flat clots that thin out at both ends."""
    for k in range(4):
        start, y = m.rng.uniform(-0.3, 0.3), 0.13 * (k - 1.5) + m.rng.uniform(-0.03, 0.03)
        long = reach * m.rng.uniform(0.5, 1.1)
        for n in range(count):
            t = 2 * (n + m.rng.random()) / count - 1
            x = start + long * t
            y_here = y + 0.045 * math.sin(7 * x + 2 * k) + m.rng.gauss(0, 0.012)
            r = (0.008 + 0.03 * (1 - t * t)) * m.rng.uniform(0.4, 1.2)
            m.blob((x, y_here, 0), r, m.jitter(of, 0.07), "flat", 2, 0.1, 0.3, 3, 0.1)


JOBS = [
    Job("foam1", lambda m: scum(m, 26, 0.34, "#77705c"), 0, 0, 0.2, seed=313),
    Job("foam2", lambda m: scum(m, 22, 0.42, "#6c6653"), 0, 0, 0.2, seed=314),
    Job("jetty", jetty, 1, 1, 0.7),
    Job("pier", pier, 1, 1, 1.0),
]
