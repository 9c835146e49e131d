"""What turns an old works into a place to go on Sunday: lawn, path, cafe tables, banners, an engine on a plinth.

Next: things/heritage.py.
"""

import math

from kit import clutter, greenery, railway
from kit.palette import mix, shade

COATS = ("coral", "white", "cobalt", "yellow", "teal", "pink", "violet", "plaster_w", "leaf_l")


def lawn(m, x0, x1, y0, y1, tufts=60, flowers=10, wobble=0.05):
    """Mown grass with a few flowers."""
    m.plot(x0, x1, y0, y1, mix("grass", "grass_l", 0.35), z=0.0085, wobble=wobble, round_=0.7)
    for _ in range(tufts):
        x, y = m.rng.uniform(x0 + 0.04, x1 - 0.04), m.rng.uniform(y0 + 0.04, y1 - 0.04)
        greenery.tuft(m, x, y, m.rng.uniform(0.016, 0.03), m.rng.choice(["grass_l", "grass", "leaf_l"]), 0.008, 4)
    for _ in range(flowers):
        x, y = m.rng.uniform(x0 + 0.06, x1 - 0.06), m.rng.uniform(y0 + 0.06, y1 - 0.06)
        greenery.flower(m, x, y, m.rng.choice(["coral", "pink", "yellow", "white"]))


def path(m, points, width=0.1, of="#d8cdb4"):
    """A paved path of slabs through points (x, y)."""
    for (xa, ya), (xb, yb) in zip(points[:-1], points[1:], strict=True):
        length = math.hypot(xb - xa, yb - ya)
        n = max(1, round(length / 0.09))
        with m.at(xa, ya, 0, math.degrees(math.atan2(yb - ya, xb - xa))):
            for k in range(n):
                for side in (-1, 1):
                    low, high = (-width, -0.002) if side < 0 else (0.002, width)
                    a, b = length * k / n + 0.002, length * (k + 1) / n - 0.002
                    m.box(a, b, low, high, 0.004, 0.016, of, "concrete", 0.003, 0.07)


def umbrella(m, x, y, of="coral", people=2):
    """A cafe table under a parasol, with chairs and guests; larger than life, to be seen from above the city."""
    with m.at(x, y, 0, 0, 1.35):
        parasol(m, of, people)


def parasol(m, of, people, x=0.0, y=0.0):
    m.tube([(x, y, 0), (x, y, 0.25)], 0.007, "white", "paint", 6)
    n = 12
    for k in range(n):
        a, b = 2 * math.pi * k / n, 2 * math.pi * (k + 1) / n
        rim = [(x + 0.125 * math.cos(t), y + 0.125 * math.sin(t), 0.2) for t in (a, b)]
        tint = of if k % 2 else "white"
        m.poly([*rim, (x, y, 0.265)], tint)
        m.poly([rim[0], rim[1], (*rim[1][:2], 0.185), (*rim[0][:2], 0.185)], shade(tint, 0.92))
    m.cylinder(x, y, 0.085, 0.096, 0.06, 0.06, 14, "white")
    for k in range(3):
        a = 2.2 * k + 0.6
        u, v = x + 0.1 * math.cos(a), y + 0.1 * math.sin(a)
        m.box(u - 0.02, u + 0.02, v - 0.02, v + 0.02, 0.04, 0.055, "wood_l", "wood", 0.003)
        if k < people:
            clutter.person(m, u, v, m.rng.choice(COATS), None, scale=0.78)


def banner(m, x, y, height=0.72, of="red", mark="white"):
    """A tall cloth on a pole with a roundel: here is a museum."""
    m.tube([(x, y, 0), (x, y, height)], 0.009, "zinc", "metal", 6)
    n = 8
    for k in range(n):
        z0, z1 = height * (0.3 + 0.66 * k / n), height * (0.3 + 0.66 * (k + 1) / n)
        bow = [0.01 * math.sin(3.2 * q / n) for q in (k, k + 1)]
        m.quad(
            (x + 0.012, y - bow[0], z0),
            (x + 0.15, y - 0.03 - bow[0], z0),
            (x + 0.15, y - 0.03 - bow[1], z1),
            (x + 0.012, y - bow[1], z1),
            of,
        )
    for z, size in ((0.78, 0.045), (0.58, 0.03), (0.48, 0.03), (0.38, 0.03)):
        c = height * z
        m.box(
            x + 0.08 - size, x + 0.08 + size, y - 0.036, y - 0.03, c - size * 0.6, c + size * 0.6, mark, "paint", 0.002
        )


def wall_banner(m, face, at, u, z0, z1, of="teal", width=0.15):
    """A long cloth hung on a wall."""
    n = 7
    for k in range(n):
        a, b = z0 + (z1 - z0) * k / n, z0 + (z1 - z0) * (k + 1) / n
        out = [0.012 + 0.008 * math.sin(2.4 * q) for q in (k, k + 1)]
        row = []
        for s, z, o in ((-1, a, out[0]), (1, a, out[0]), (1, b, out[1]), (-1, b, out[1])):
            v = u + s * width / 2
            row.append((v, at - o, z) if face == "-y" else (at + o, v, z))
        m.poly(row, of)
    for k in range(4):
        z = z0 + (z1 - z0) * (0.2 + 0.19 * k)
        spot = (
            (u - 0.035, u + 0.035, at - 0.032, at - 0.024)
            if face == "-y"
            else (at + 0.024, at + 0.032, u - 0.035, u + 0.035)
        )
        m.box(*spot, z, z + 0.05, "white", "paint", 0.002)


def bench(m, x, y, turn_deg=0):
    with m.at(x, y, 0, turn_deg):
        for u in (-0.07, 0.07):
            m.box(u - 0.008, u + 0.008, -0.025, 0.025, 0, 0.045, "steel_d", "metal", 0.002)
        for k in range(3):
            m.box(-0.09, 0.09, -0.028 + 0.02 * k, -0.012 + 0.02 * k, 0.045, 0.055, "wood_l", "wood", 0.003)
        m.box(-0.09, 0.09, 0.026, 0.034, 0.06, 0.1, "wood_l", "wood", 0.003)


def flower_bed(m, x, y, radius=0.13, tints=("coral", "yellow", "pink")):
    m.cylinder(x, y, 0, 0.03, radius, radius, 20, "stone", "concrete", lid="soil_d")
    for _ in range(int(900 * radius * radius) + 8):
        a, d = m.rng.uniform(0, 6.283), radius * 0.9 * m.rng.random() ** 0.5
        at = (x + d * math.cos(a), y + d * math.sin(a))
        greenery.tuft(m, *at, 0.03, "leaf", 0.03, 3)
        m.blob((*at, 0.065), 0.017, m.jitter(m.rng.choice(tints), 0.1), "blade", 1, 0.8, 0.2, smooth=False)


def plinth_engine(m, x, y, of="loco"):
    """A locomotive on a stone plinth with a piece of track, chains and a plate; x is its rear."""
    m.box(x - 0.1, x + 0.9, y - 0.2, y + 0.2, 0, 0.05, "concrete", "concrete", 0.01)
    m.box(x - 0.05, x + 0.85, y - 0.15, y + 0.15, 0.05, 0.085, "stone", "concrete", 0.008)
    with m.at(z=0.06):
        railway.track(m, (x - 0.04, y), (x + 0.84, y), ballast=False)
        railway.locomotive(m, x, y, of)
    m.box(x + 0.3, x + 0.5, y - 0.222, y - 0.2, 0.012, 0.046, "lettering", "metal", 0.003)
    for k in range(6):
        u = x - 0.12 + 1.04 * k / 5
        m.tube([(u, y - 0.25, 0), (u, y - 0.25, 0.09)], 0.008, "soot", "metal", 6)
        if k < 5:
            v = x - 0.12 + 1.04 * (k + 1) / 5
            m.tube([(u, y - 0.25, 0.08), ((u + v) / 2, y - 0.25, 0.06), (v, y - 0.25, 0.08)], 0.005, "soot", "metal", 4)


def visitors(m, x0, x1, y0, y1, count=6):
    for _ in range(count):
        x, y = m.rng.uniform(x0, x1), m.rng.uniform(y0, y1)
        clutter.person(m, x, y, m.rng.choice(COATS), None, m.rng.choice(["steel_d", "plaster", "cobalt"]), scale=1.12)
        if m.rng.random() < 0.35:
            clutter.person(m, x + 0.05, y - 0.01, m.rng.choice(COATS), None, scale=0.72)
