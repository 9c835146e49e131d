"""Building sites of every footprint: half-raised brick walls in bamboo scaffolding, heaps, a crane, a red flag.

One function draws them all, so that a site always fits the lot of the works that will stand there.
"""

import math

from kit import clutter, plant, walls
from kit.palette import mix
from pipeline.sprite import Job


def pole(m, a, b, radius=0.008):
    m.tube([a, b], radius, m.jitter("drybamboo", 0.12), "paint", 5)


def scaffold(m, x0, x1, y0, y1, height, face):
    """Bamboo poles, ledgers, braces and a plank walk before one wall."""
    length = (x1 - x0) if face == "-y" else (y1 - y0)
    n = max(2, int(length / 0.2))

    def at(t, out, z):
        return (x0 + (x1 - x0) * t, y0 - out, z) if face == "-y" else (x1 + out, y0 + (y1 - y0) * t, z)

    for k in range(n + 1):
        for out in (0.05, 0.14):
            pole(m, at(k / n, out, 0), at(k / n, out, height + m.rng.uniform(0.04, 0.16)))
    for level in range(1, int(height / 0.24) + 1):
        z = level * 0.24
        for out in (0.05, 0.14):
            pole(m, at(-0.03, out, z), at(1.03, out, z), 0.007)
        a, b = at(0, 0.06, z), at(1, 0.13, z)
        m.box(a[0], b[0], a[1], b[1], z + 0.006, z + 0.018, "wood_l", "wood", 0.003)
    for k in range(0, n, 2):
        pole(m, at(k / n, 0.15, 0), at((k + 1) / n, 0.15, height * 0.9), 0.006)


def raised_walls(m, x0, x1, y0, y1, height):
    """Brick walls with window gaps, toothed at the top, and a concrete floor inside."""
    t = 0.07
    m.box(x0 - 0.02, x1 + 0.02, y0 - 0.02, y1 + 0.02, 0, 0.05, "concrete", "concrete", 0.008)
    for along, fixed in (("x", y0), ("x", y1 - t), ("y", x0), ("y", x1 - t)):
        low, high = (x0, x1) if along == "x" else (y0 + t, y1 - t)
        n = max(3, round((high - low) / 0.16))
        for k in range(n):
            a, b = low + (high - low) * k / n, low + (high - low) * (k + 1) / n
            top = height * m.rng.uniform(0.72, 1.0)
            gap = k % 2 == 1 and height > 0.3
            pieces = ((0.05, 0.16), (0.34, top)) if gap and top > 0.4 else (((0.05, 0.16),) if gap else ((0.05, top),))
            for z0, z1 in pieces:
                box = (a, b, fixed, fixed + t) if along == "x" else (fixed, fixed + t, a, b)
                m.box(*box, z0, z1, m.jitter("brick", 0.05), "brick", 0.004, 0)
    m.box(x0 + t, x1 - t, y0 + t, y1 - t, 0.05, 0.06, mix("concrete", "soil", 0.35), "concrete", 0.002)
    for k in range(max(2, int((x1 - x0) / 0.3))):
        x = x0 + 0.16 + k * 0.3
        for y in (y0 + 0.16, y1 - 0.16):
            if x < x1 - 0.1:
                m.box(x - 0.025, x + 0.025, y - 0.025, y + 0.025, 0.05, height * 0.85, "concrete", "concrete", 0.004)
                for d in (-0.014, 0.014):
                    m.tube([(x + d, y, height * 0.85), (x + d, y, height * 0.85 + 0.1)], 0.004, "rust", "metal", 4)


def tower_crane(m, x, y, height, reach, turn_deg):
    """A yellow lattice tower crane with counterweight and hook."""
    m.box(x - 0.12, x + 0.12, y - 0.12, y + 0.12, 0, 0.06, "concrete", "concrete", 0.01)
    plant.lattice(m, (x, y, 0.05), (x, y, height), 0.075, "ochre", 12, 0.008)
    with m.at(x, y, 0, turn_deg):
        m.box(-0.05, 0.06, -0.06, 0.05, height - 0.05, height + 0.06, "red", "metal", 0.008)
        m.box(0.03, 0.065, -0.05, 0.04, height - 0.02, height + 0.04, "glass", "glass", 0.004)
        plant.lattice(m, (0, 0, height + 0.07), (reach, 0, height + 0.09), 0.055, "ochre", 12, 0.006)
        plant.lattice(m, (0, 0, height + 0.07), (-reach * 0.38, 0, height + 0.08), 0.055, "ochre", 4, 0.006)
        m.tube([(0, 0, height), (0, 0, height + 0.3)], 0.012, "ochre", "metal", 6)
        for end in (reach * 0.8, -reach * 0.36):
            m.tube([(0, 0, height + 0.3), (end, 0, height + 0.1)], 0.004, "soot", "metal", 4)
        m.box(-reach * 0.4, -reach * 0.28, -0.05, 0.05, height - 0.03, height + 0.06, "concrete", "concrete", 0.006)
        hook = reach * 0.7
        m.tube([(hook, 0, height + 0.06), (hook, 0, height * 0.55)], 0.004, "soot", "metal", 4)
        m.box(hook - 0.07, hook + 0.07, -0.04, 0.04, height * 0.55 - 0.06, height * 0.55, "brick_l", "brick", 0.005)


def mixer(m, x, y):
    """A concrete mixer: a tilted drum in a frame on two wheels."""
    m.tube(
        [(x - 0.06, y + 0.02, 0.1), (x - 0.02, y, 0.13), (x + 0.05, y - 0.03, 0.17), (x + 0.09, y - 0.05, 0.2)],
        [0.04, 0.08, 0.08, 0.045],
        "green_d",
        "metal",
        14,
    )
    for side in (-0.09, 0.09):
        m.tube([(x - 0.06, y + side, 0), (x, y + side, 0.14), (x + 0.06, y + side, 0)], 0.01, "ochre", "metal", 5)
        m.tube([(x - 0.07, y + side - 0.01, 0.035), (x - 0.07, y + side + 0.01, 0.035)], 0.035, "soot", "paint", 12)
    m.box(x - 0.16, x - 0.08, y - 0.05, y + 0.05, 0.03, 0.12, "ochre", "metal", 0.008)


def gin_pole(m, x, y):
    """A bamboo derrick for small sites."""
    for k in range(3):
        a = 2 * math.pi * k / 3 + 0.4
        pole(m, (x + 0.11 * math.cos(a), y + 0.11 * math.sin(a), 0), (x, y, 0.72), 0.011)
    pole(m, (x, y, 0.7), (x + 0.2, y - 0.12, 0.78), 0.009)
    m.tube([(x + 0.18, y - 0.11, 0.77), (x + 0.18, y - 0.11, 0.38)], 0.004, "plaster", "paint", 4)
    m.box(x + 0.14, x + 0.22, y - 0.15, y - 0.07, 0.32, 0.38, "wood_l", "wood", 0.005)


def flag(m, x, y, height=0.5):
    m.tube([(x, y, 0), (x, y, height)], 0.006, "wood_l", "wood", 5)
    for k in range(4):
        a, b = k * 0.035, (k + 1) * 0.035
        m.quad(
            (x + a, y - 0.012 * (k % 2), height - 0.1),
            (x + b, y - 0.012 * ((k + 1) % 2), height - 0.1),
            (x + b, y - 0.012 * ((k + 1) % 2), height - 0.005),
            (x + a, y - 0.012 * (k % 2), height - 0.005),
            "red",
        )


def site(width, depth):
    """The builder of a site of `width` columns and `depth` rows."""
    big = width * depth >= 4

    def build(m):
        m.plot(0.02, width - 0.02, -depth + 0.02, -0.02, "soil", wobble=0.03, round_=0.7)
        m.plot(0.2, width - 0.1, -depth + 0.06, -0.3, "loess", z=0.008, wobble=0.14)
        front = 0.42 if not big else 0.8
        side = 0.26 if not big else 0.5
        x0, x1, y0, y1 = 0.2, width - side, -depth + front, -0.16
        height = 0.44 if not big else 0.62
        raised_walls(m, x0, x1, y0, y1, height)
        scaffold(m, x0, x1, y0, y1, height + 0.12, "-y")
        scaffold(m, x0, x1, y0, y1, height + 0.12, "+x")
        row = -depth + (0.14 if not big else 0.3)
        for k in range(max(1, int(width * 1.4))):
            x = 0.12 + k * 0.62
            if x + 0.24 < width:
                clutter.stack(
                    m, x, x + 0.2, row - 0.05, row + 0.06, 0.12, m.rng.choice(["brick_l", "brick", "greybrick"])
                )
        plant.heap(m, min(width - 0.16, 0.46 + 0.2 * width), row + 0.02, 0.13, 0.08, "path", 20)
        with m.at(width - 0.16, -0.45, 0, 90):
            for k in range(7):
                pole(
                    m,
                    (-0.22, 0.02 * (k % 4), 0.012 + 0.02 * (k // 4)),
                    (0.24, 0.02 * (k % 4) + m.rng.uniform(-0.03, 0.03), 0.012 + 0.02 * (k // 4)),
                    0.01,
                )
        for _ in range(2 + width * depth // 2):
            x, y = m.rng.uniform(0.15, width - 0.15), row + m.rng.uniform(0.08, 0.14)
            clutter.person(
                m, x, y, m.rng.choice(["cobalt", "steel", "green_d"]), m.rng.choice(["straw", "straw", "cap"])
            )
        for k in range(1 + width):
            x = x0 + (x1 - x0) * (k + 0.6) / (1 + width)
            clutter.person(m, x, y0 - 0.1, "cobalt", "straw", z=0.5 if big and k % 2 else 0.258)
        walls.board(
            m,
            "-y",
            x0 + 0.06,
            x0 + 0.06 + 0.42 * min(2, width),
            height - 0.02,
            height + 0.07,
            y0 - 0.16,
            letters=5 * min(2, width),
        )
        flag(m, x1 + 0.05, y0 - 0.05, height + 0.42)
        if big:
            tower_crane(m, width - 0.28, -0.32, 1.35 + 0.12 * width, 0.55 + 0.28 * width, 205)
            mixer(m, 0.26, row + 0.17)
            plant.heap(m, width - 0.3, row + 0.1, 0.17, 0.11, "stone", 30)
        else:
            gin_pole(m, width - 0.2, -depth + 0.34)

    return build


JOBS = [
    Job(f"construction_{w}x{d}", site(w, d), w, d, 1.95 if w * d >= 4 else 1.0, seed=20 + 3 * w + d)
    for w, d in ((1, 1), (2, 1), (1, 2), (2, 2), (3, 2), (2, 3), (4, 2), (3, 3))
]
