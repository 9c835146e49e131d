"""What stood before 1953 and stands on among the works: the timber workshop, the merchant's courtyard, the pavilion."""

import math

from kit import clutter, greenery, houses, roofs
from kit.palette import mix
from pipeline.sprite import Job


def lantern(m, x, y, z, size=0.03):
    m.blob((x, y, z), size, "red", "paint", 2, 1.15, 0)


def workshop(roof="tile", wall="plaster"):
    """The builder of a 1x1 workshop: exposed frame, red doors, pots on a bench."""

    def build(m):
        m.plot(0.02, 0.98, -0.98, -0.02, "path", wobble=0.06)
        houses.house(
            m,
            0.16,
            0.86,
            -0.76,
            -0.24,
            0.4,
            0.72,
            0.05,
            wall=wall,
            roof=roof,
            bays=3,
            doors=(0.515,),
            windows=(0.28, 0.745),
            side_windows=(-0.63, -0.38),
            over=0.085,
            rows=9,
        )
        for u in (0.4, 0.63):
            lantern(m, u, -0.82, 0.35, 0.026)
        m.box(0.66, 0.88, -0.92, -0.85, 0.045, 0.06, "wood_l", "wood", 0.003)
        for u in (0.68, 0.85):
            m.box(u, u + 0.015, -0.91, -0.86, 0, 0.05, "wood", "wood", 0.002)
        for k, tint in enumerate(("celadon", "celadon", "plaster_w", "cobalt")):
            clutter.pot(m, 0.685 + k * 0.055, -0.885, 0.06, 0.032, tint)
        for x, y in ((0.1, -0.86), (0.17, -0.9), (0.11, -0.93)):
            clutter.pot(m, x, y, 0, 0.052, "soil")
        clutter.logs(m, 0.9, -0.62, 0, 3, 0.17, 0.018, 90)
        greenery.bush(m, 0.08, -0.12, 0.08)
        greenery.bush(m, 0.93, -0.1, 0.07)

    return build


def courtyard(m):
    """2x2: hall, two wings, wall with gate, a tree, wares that dry on racks."""
    m.plot(0.03, 1.97, -1.97, -0.03, "path", wobble=0.04, round_=0.5)
    houses.house(
        m, 0.3, 1.6, -0.62, -0.2, 0.46, 0.82, 0.08, doors=(0.95,), windows=(0.55, 1.35), side_windows=(-0.41,), bays=5
    )
    houses.house(m, 0.16, 0.5, -1.55, -0.78, 0.36, 0.62, 0.05, "y", windows=(0.33,), bays=2)
    houses.house(m, 1.45, 1.8, -1.55, -0.78, 0.36, 0.62, 0.05, "y", windows=(1.62,), side_windows=(-1.35, -1.0), bays=2)
    for x0, x1 in ((0.16, 0.78), (1.14, 1.8)):
        m.box(x0, x1, -1.78, -1.72, 0, 0.24, "plaster_w", "plaster", 0.005, 0)
        roofs.tile_roof(m, x0, x1, -1.79, -1.71, 0.24, 0.30, "tile", 0.02, 0.05, 2, 0, 0)
    m.box(1.755, 1.806, -1.72, -1.56, 0, 0.236, "plaster_w", "plaster", 0.005, 0)
    for x in (0.8, 1.1):
        m.box(x - 0.025, x + 0.045, -1.79, -1.71, 0, 0.36, "redwood", "wood", 0.006)
    roofs.tile_roof(m, 0.78, 1.16, -1.83, -1.67, 0.36, 0.5, "tile", 0.05, 0.045, 4, 0.3, 0.05)
    for u in (0.86, 1.06):
        lantern(m, u, -1.83, 0.29)
    greenery.tree(m, 0.78, -1.02, 0.62, 0.23, lumps=16, cards=110)
    for i in range(3):
        m.box(1.0, 1.38, -1.16 - 0.16 * i, -1.08 - 0.16 * i, 0.05, 0.065, "wood_l", "wood", 0.003)
        for k in range(6):
            clutter.pot(
                m,
                1.03 + k * 0.065,
                -1.12 - 0.16 * i,
                0.065,
                0.034,
                m.rng.choice(["celadon", "celadon", "plaster_w", "cobalt"]),
            )
    clutter.barrel(m, 0.62, -1.42)
    clutter.barrel(m, 0.69, -1.46)
    clutter.pot(m, 0.6, -0.72, 0, 0.07, "soil")
    clutter.pot(m, 1.32, -0.72, 0, 0.07, "soil")
    for x in (0.62, 1.28):
        lantern(m, x, -0.7, 0.37, 0.032)
    greenery.bush(m, 1.9, -1.88, 0.08)
    greenery.bush(m, 0.1, -1.85, 0.09)


def pavilion_slope(m, a0, a1):
    """One of six sagging slopes and the rib beside it."""

    def rim(a, t):
        r = 0.42 * (1 - t)
        return (
            0.5 + r * math.cos(a),
            -0.5 + r * math.sin(a),
            0.40 + 0.34 * (t * t * 0.6 + t * 0.4) + 0.07 * (1 - t) ** 3,
        )

    def point(u, t):
        a, b = rim(a0, t), rim(a1, t)
        return a[0] + (b[0] - a[0]) * u, a[1] + (b[1] - a[1]) * u, a[2] - 0.05 * math.sin(u * math.pi) * (1 - t)

    for q in range(6):
        for h in range(5):
            u0, u1, t0, t1 = h / 5, (h + 1) / 5, q / 6, (q + 1) / 6
            m.quad(point(u0, t0), point(u1, t0), point(u1, t1), point(u0, t1), m.jitter("tile", 0.1), "tile")
    m.tube([rim(a0, t / 6) for t in range(7)], 0.016, "tile_d", "tile", 6)


def pavilion(m):
    """1x1: a hexagonal pavilion with red posts."""
    m.cylinder(0.5, -0.5, 0, 0.06, 0.36, 0.34, 6, "stone", "concrete", smooth=False)
    for k in range(6):
        a, b = k * math.pi / 3, (k + 1) * math.pi / 3
        m.cylinder(0.5 + 0.27 * math.cos(a), -0.5 + 0.27 * math.sin(a), 0.06, 0.42, 0.018, 0.018, 8, "redwood")
        pavilion_slope(m, a, b)
        if k != 4:
            ends = [(0.5 + 0.27 * math.cos(q), -0.5 + 0.27 * math.sin(q), 0.15) for q in (a, b)]
            m.tube(ends, 0.012, "redwood", "paint", 6)
    m.lathe(0.5, -0.5, [(0.03, 0.72), (0.04, 0.76), (0.015, 0.8), (0.025, 0.83), (0.002, 0.88)], 10, "gold", "metal")


JOBS = [
    Job("workshop", workshop(), 1, 1, 0.95),
    Job("workshop2", workshop(mix("tile", "wood", 0.25), mix("loess", "plaster", 0.5)), 1, 1, 0.95, seed=9),
    Job("courtyard", courtyard, 2, 2, 1.0),
    Job("pavilion", pavilion, 1, 1, 0.95),
]
