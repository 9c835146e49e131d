"""Small things that make a yard lived in: barrels, drums, pots, crates, logs, bricks, laundry, bicycles.

Next: kit/greenery.py.
"""

import math

from kit.palette import shade


def barrel(m, x, y, z=0.0, radius=0.035, height=0.09, of="wood_l", band="steel_d"):
    profile = [
        (radius * 0.82, z),
        (radius, z + height * 0.35),
        (radius, z + height * 0.65),
        (radius * 0.82, z + height),
    ]
    m.lathe(x, y, profile, 10, m.jitter(of, 0.1), "wood")
    m.cylinder(x, y, z + height * 0.98, z + height, radius * 0.8, radius * 0.8, 10, shade(of, 0.8), "wood")
    for share in (0.2, 0.74):
        m.cylinder(
            x, y, z + height * share, z + height * (share + 0.08), radius, radius * 1.02, 10, band, "metal", cap=False
        )


def drum(m, x, y, z=0.0, radius=0.034, height=0.1, of="teal"):
    m.cylinder(x, y, z, z + height, radius, radius, 12, m.jitter(of, 0.12), "metal")
    for share in (0, 0.33, 0.66, 0.96):
        m.cylinder(
            x,
            y,
            z + height * share,
            z + height * share + 0.008,
            radius * 1.07,
            radius * 1.07,
            12,
            shade(of, 0.8),
            "metal",
            cap=False,
        )


def pot(m, x, y, z=0.0, size=0.05, of="celadon"):
    k = size
    profile = [
        (k * 0.35, z),
        (k * 0.6, z + k * 0.35),
        (k * 0.62, z + k * 0.75),
        (k * 0.36, z + k * 1.15),
        (k * 0.3, z + k * 1.25),
        (k * 0.42, z + k * 1.4),
    ]
    m.lathe(x, y, profile, 12, m.jitter(of, 0.12), "glass")
    m.cylinder(x, y, z + k * 1.32, z + k * 1.33, k * 0.34, k * 0.34, 12, "soot")


def crate(m, x, y, z=0.0, size=0.09, of="wood_l"):
    k = size
    m.box(x, x + k, y, y + k, z, z + k * 0.85, shade(of, 0.85), "wood", 0.004)
    for a in (0, 0.82):
        near, far = k * a + 0.003, k * (a + 0.18) - 0.003  # not in one plane with the sides: that renders black
        m.box(x + near, x + far, y - 0.004, y + k + 0.004, z, z + k * 0.87, of, "wood", 0.003)
        m.box(x - 0.004, x + k + 0.004, y + near, y + far, z, z + k * 0.87, of, "wood", 0.003)


def logs(m, x, y, z=0.0, rows=4, length=0.2, radius=0.018, turn_deg=0):
    """A stack of logs, triangular."""
    with m.at(x, y, z, turn_deg):
        for row in range(rows):
            for k in range(rows - row):
                yy, zz = (k + row * 0.5) * radius * 2.02, radius + row * radius * 1.75
                end = length + m.rng.uniform(-0.015, 0.015)
                m.tube([(0, yy, zz), (end, yy, zz)], radius, m.jitter("wood", 0.2), "wood", 7)
                ring = [
                    (end + 0.002, yy + 0.8 * radius * math.cos(a), zz + 0.8 * radius * math.sin(a))
                    for a in [q * math.pi / 4 for q in range(8)]
                ]
                m.poly(ring, shade("wood_l", 1.15), "wood")


def stack(m, x0, x1, y0, y1, height, of="brick_l", course=0.03, unit=0.05):
    """A stack of bricks, ingots or blocks in courses."""
    n = max(1, round((x1 - x0) / unit))
    for row in range(max(1, round(height / course))):
        for k in range(n):
            if row * course > height - 2 * course and m.rng.random() < 0.3:
                continue
            a = x0 + (x1 - x0) * k / n
            m.box(
                a + 0.002,
                a + (x1 - x0) / n - 0.002,
                y0,
                y1,
                row * course,
                (row + 1) * course - 0.003,
                of,
                "paint",
                0.004,
                0.12,
            )


CLOTHES = ("plaster_w", "skyblue", "coral", "pink", "cobalt", "yellow", "plaster_w")


def laundry(m, a, b, height=0.19, posts=True):
    """A line between two points (x, y), with washing of the time: white, blue, a little colour."""
    (xa, ya), (xb, yb) = a, b
    if posts:
        for x, y in (a, b):
            m.box(x - 0.008, x + 0.008, y - 0.008, y + 0.008, 0, height + 0.02, "wood", "wood", 0.002)
    m.tube(
        [(xa, ya, height), ((xa + xb) / 2, (ya + yb) / 2, height - 0.012), (xb, yb, height)],
        0.003,
        "plaster",
        "paint",
        4,
    )
    length = math.hypot(xb - xa, yb - ya)
    n = int(length / 0.062)
    for k in range(n):
        t, w = (k + 0.6) / (n + 0.2), 0.021 / length
        drop, tint = m.rng.uniform(0.06, 0.11), m.jitter(m.rng.choice(CLOTHES), 0.1)
        p, q = (
            (xa + (xb - xa) * (t - w), ya + (yb - ya) * (t - w)),
            (xa + (xb - xa) * (t + w), ya + (yb - ya) * (t + w)),
        )
        top = height - 0.008
        m.quad((*p, top), (*q, top), (*q, top - drop), (*p, top - drop), tint)


def bicycle(m, x, y, turn_deg=0, of="soot"):
    """A black roadster."""
    with m.at(x, y, 0, turn_deg):
        for u in (-0.05, 0.05):
            ring = [
                (u + 0.03 * math.cos(a), 0, 0.032 + 0.03 * math.sin(a))
                for a in [2 * math.pi * k / 12 for k in range(13)]
            ]
            m.tube(ring, 0.004, "soot", "paint", 4)
        bars = (
            ((-0.05, 0.032), (-0.02, 0.075)),
            ((-0.02, 0.075), (0.035, 0.075)),
            ((-0.02, 0.075), (0.0, 0.03)),
            ((0.0, 0.03), (0.035, 0.075)),
            ((0.035, 0.085), (0.05, 0.032)),
            ((-0.05, 0.032), (0.0, 0.03)),
        )
        for (ua, za), (ub, zb) in bars:
            m.tube([(ua, 0, za), (ub, 0, zb)], 0.004, of, "metal", 4)
        m.box(-0.035, -0.008, -0.008, 0.008, 0.078, 0.086, "wood_d", "paint", 0.003)
        m.tube([(0.03, -0.022, 0.095), (0.035, 0, 0.088), (0.03, 0.022, 0.095)], 0.004, "zinc", "metal", 4)


def person(m, x, y, coat="cobalt", hat=None, trousers="steel_d", hair="soot", scale=1.0, z=0.0):
    """A figure 0.14 tall; hat None, 'straw', 'cap' or 'helmet'."""
    with m.at(x, y, z, 0, scale):
        for side in (-1, 1):
            m.cylinder(side * 0.008, 0, 0, 0.05, 0.009, 0.011, 6, trousers)
        m.lathe(0, 0, [(0.019, 0.042), (0.02, 0.06), (0.024, 0.09), (0.011, 0.1)], 8, coat)
        for side in (-1, 1):
            m.tube([(side * 0.022, 0, 0.09), (side * 0.029, -0.008, 0.055)], 0.007, coat, "paint", 5)
        m.blob((0, 0, 0.118), 0.019, "skin", "paint", 2, 1, 0, gradient=0.1)
        if hat == "straw":
            m.lathe(0, 0, [(0.042, 0.122), (0.001, 0.15)], 12, "straw")
        elif hat in ("cap", "helmet"):
            m.blob((0, 0, 0.129), 0.019, "cobalt" if hat == "cap" else "yellow", "paint", 2, 0.7, 0, gradient=0.1)
        else:
            m.blob((0, 0.003, 0.127), 0.018, hair, "paint", 2, 0.75, 0, gradient=0.1)
