"""What makes a city green: lawns, green roofs, hedges, planters, plaza trees, pools, benches, parasols, lamps, strollers.

Next: things/parks.py and things/civic.py.
"""

import math

from kit import clutter, greenery
from kit.modern import extrude, grow
from kit.palette import mix, shade

BLOOM = ("pink", "yellow", "violet", "coral", "plaster_w")
COATS = ("coral", "skyblue", "yellow", "plaster_w", "teal", "pink", "violet", "leaf", "cobalt", "red")
FIGURE = 1.42  # figures are drawn larger than life, or a street looks empty


def tree(m, x, y, height=0.42, radius=0.16, of="leaf", z=0.0, tip="leaf_l"):
    """A street tree, light enough to be set by the dozen."""
    greenery.tree(m, x, y, height, radius, of, tip, lumps=14, z=z, cards=110)


def blossom(m, x, y, height=0.4, radius=0.15, z=0.0):
    greenery.tree(m, x, y, height, radius, "#c98a9c", "#f4c6d2", lumps=12, z=z, cards=110)


def covering(m, spots, z, thick=1.0, trees=0):
    """Bushes, flowers and tufts at random on spots [(x, y)] of a bed or a roof."""
    for k, (x, y) in enumerate(spots):
        luck = m.rng.random()
        if k < trees:
            tree(m, x, y, m.rng.uniform(0.2, 0.28), m.rng.uniform(0.075, 0.1), m.rng.choice(("leaf", "leaf_d")), z)
        elif luck < 0.42 * thick:
            of = m.rng.choice(("leaf", "leaf_d", "grass", "leaf_l"))
            greenery.bush(
                m,
                x,
                y,
                m.rng.uniform(0.03, 0.055),
                of,
                z - 0.006,
                lumps=3,
                flowers=m.rng.choice((None, None, *BLOOM[:3])),
            )
        elif luck < 0.6:
            greenery.flower(m, x, y, m.rng.choice(BLOOM), z, 0.018)
        else:
            greenery.tuft(m, x, y, m.rng.uniform(0.035, 0.055), m.rng.choice(("grass_l", "grass")), z, 4)


def inside(points, x, y):
    """Whether a point lies in an outline."""
    found, n = False, len(points)
    for k in range(n):
        (ax, ay), (bx, by) = points[k], points[(k + 1) % n]
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            found = not found
    return found


def scattered(m, points, count, margin=0.05, free=()):
    """Up to `count` spots in an outline, `margin` from its edge and outside the outlines in `free`."""
    inner = grow(points, -margin)
    xs, ys = [p[0] for p in inner], [p[1] for p in inner]
    found = []
    for _ in range(count):
        x, y = m.rng.uniform(min(xs), max(xs)), m.rng.uniform(min(ys), max(ys))
        if inside(inner, x, y) and not any(inside(hole, x, y) for hole in free):
            found.append((x, y))
    return found


def green_roof(m, points, z, count=40, rim="#eceae2", trees=0, free=(), lawn="grass"):
    """A garden on a flat roof behind a rim; `free` are outlines that stay bare."""
    extrude(m, points, z, z + 0.035, rim, "paint", shade(rim, 1.03))
    extrude(m, grow(points, -0.035), z + 0.034, z + 0.044, "leaf_d", "ground", lawn, "ground")
    covering(m, scattered(m, points, count, 0.07, free), z + 0.044, trees=trees)


def lawn(m, x0, x1, y0, y1, count=30, z=0.008, of="grass", wobble=0.03):
    """A mown lawn with a few flowers."""
    m.plot(x0, x1, y0, y1, of, "ground", z, wobble, round_=0.5)
    for _ in range(count):
        x, y = m.rng.uniform(x0 + 0.04, x1 - 0.04), m.rng.uniform(y0 + 0.04, y1 - 0.04)
        if m.rng.random() < 0.3:
            greenery.flower(m, x, y, m.rng.choice(BLOOM), z, 0.014)
        else:
            greenery.tuft(m, x, y, m.rng.uniform(0.025, 0.045), m.rng.choice(("grass_l", "grass")), z, 4)


def paving(m, x0, x1, y0, y1, of="#d6d0c2", slab=0.16, z=0.012):
    """A plaza of light stone slabs with a bevelled edge."""
    m.box(x0, x1, y0, y1, 0, z, shade(of, 0.93), "concrete", 0.006, 0)
    nx, ny = max(1, round((x1 - x0) / slab)), max(1, round((y1 - y0) / slab))
    for i in range(nx):
        for j in range(ny):
            a, b = x0 + (x1 - x0) * i / nx, y0 + (y1 - y0) * j / ny
            c, d = a + (x1 - x0) / nx - 0.008, b + (y1 - y0) / ny - 0.008
            m.quad(
                (a + 0.004, b + 0.004, z + 0.002),
                (c, b + 0.004, z + 0.002),
                (c, d, z + 0.002),
                (a + 0.004, d, z + 0.002),
                m.jitter(of, 0.05),
                "concrete",
            )


def hedge(m, x0, x1, y0, y1, height=0.08, of="leaf_d"):
    """A clipped hedge."""
    m.box(x0, x1, y0, y1, 0, height * 0.8, shade(of, 0.8), "leaf", 0.01)
    long, n = max(x1 - x0, y1 - y0), max(2, int(max(x1 - x0, y1 - y0) / 0.05))
    wide = min(x1 - x0, y1 - y0)
    lumps = []
    for k in range(n):
        t = (k + 0.5) / n
        x, y = (x0 + long * t, (y0 + y1) / 2) if x1 - x0 >= y1 - y0 else ((x0 + x1) / 2, y0 + long * t)
        m.blob((x, y, height * 0.72), max(0.03, wide * 0.62), m.jitter(of, 0.1), "leaf", 1, 0.6, 0.3, 3, 0.3, "leaf_l")
        lumps.append((x, y, height * 0.72, max(0.03, wide * 0.62)))
    greenery.leaves(m, lumps, of, "leaf_l", 0, height * 1.2, n * 14, 0.016)


def planter(m, x0, x1, y0, y1, height=0.06, of="#e2ded2", flowers=True, z=0.0):
    """A stone trough full of flowers."""
    m.box(x0, x1, y0, y1, z, z + height, of, "concrete", 0.006)
    n = max(2, int((x1 - x0) * (y1 - y0) / 0.0022))
    for _ in range(n):
        x, y = m.rng.uniform(x0 + 0.015, x1 - 0.015), m.rng.uniform(y0 + 0.015, y1 - 0.015)
        greenery.bush(
            m,
            x,
            y,
            0.03,
            m.rng.choice(("leaf", "leaf_l")),
            z + height - 0.01,
            lumps=1,
            flowers=m.rng.choice(BLOOM) if flowers else None,
        )


def pool(m, points, of="#7fc4d4", rim="#e2ded2", z=0.012):
    """Shallow clear water in a stone rim."""
    extrude(m, points, 0, z + 0.02, rim, "concrete")
    m.poly([(x, y, z + 0.0215) for x, y in grow(points, -0.03)], of, "still")


def bench(m, x, y, turn_deg=0, of="wood_l"):
    """A slatted bench that looks towards -y."""
    with m.at(x, y, 0, turn_deg):
        for k in range(3):
            m.box(-0.12, 0.12, -0.045 + 0.024 * k, -0.027 + 0.024 * k, 0.05, 0.06, of, "wood", 0.002)
        for z in (0.08, 0.104):
            m.box(-0.12, 0.12, 0.03, 0.038, z, z + 0.016, of, "wood", 0.002)
        for u in (-0.09, 0.09):
            m.box(u - 0.007, u + 0.007, -0.04, 0.036, 0, 0.05, "steel_d", "metal", 0.002)
            m.box(u - 0.006, u + 0.006, 0.028, 0.036, 0.05, 0.12, "steel_d", "metal", 0.002)


def parasol(m, x, y, of="coral", radius=0.12, z=0.0, table=True):
    """A parasol of two colours over a round table with two chairs."""
    m.tube([(x, y, z), (x, y, z + 0.24)], 0.006, "plaster_w", "paint", 6)
    n, rim = (
        8,
        [
            (x + radius * math.cos(2 * math.pi * k / 8), y + radius * math.sin(2 * math.pi * k / 8), z + 0.205)
            for k in range(8)
        ],
    )
    for k in range(n):
        tint = of if k % 2 == 0 else "#f4f0e4"
        m.add([rim[k], rim[(k + 1) % n], (x, y, z + 0.265)], [(0, 1, 2)], tint, "paint")
    if table:
        m.cylinder(x, y, z + 0.068, z + 0.076, 0.045, 0.045, 12, "#e8e0d0", "paint")
        for dx, dy in ((0.07, -0.035), (-0.065, 0.04)):
            m.box(
                x + dx - 0.02,
                x + dx + 0.02,
                y + dy - 0.02,
                y + dy + 0.02,
                z + 0.036,
                z + 0.046,
                "wood_l",
                "wood",
                0.003,
            )
            m.box(
                x + dx - 0.004, x + dx + 0.004, y + dy - 0.004, y + dy + 0.004, z, z + 0.036, "steel_d", "metal", 0.001
            )


def lamp(m, x, y, height=0.5, arm=0.0, of="#4a5258", glow="#fff0cc"):
    """A slim lamp; with an arm it hangs over the road at +x -y."""
    m.cylinder(x, y, 0, 0.02, 0.02, 0.016, 8, of, "metal")
    if arm:
        tip = (x + arm * 0.7, y - arm * 0.7, height)
        m.tube(
            [(x, y, 0), (x, y, height * 0.86), (x + arm * 0.15, y - arm * 0.15, height * 0.97), tip],
            [0.011, 0.009, 0.008, 0.007],
            of,
            "metal",
            6,
        )
        m.box(
            tip[0] - 0.035,
            tip[0] + 0.02,
            tip[1] - 0.02,
            tip[1] + 0.035,
            height - 0.004,
            height + 0.008,
            of,
            "metal",
            0.003,
        )
        m.box(
            tip[0] - 0.028,
            tip[0] + 0.012,
            tip[1] - 0.012,
            tip[1] + 0.028,
            height - 0.012,
            height - 0.004,
            glow,
            "emit",
            0.001,
            0,
        )
    else:
        m.tube([(x, y, 0), (x, y, height * 0.8)], 0.008, of, "metal", 6)
        m.cylinder(x, y, height * 0.8, height, 0.018, 0.022, 10, shade(glow, 0.8), "emit")
        m.cylinder(x, y, height, height + 0.012, 0.03, 0.024, 10, of, "metal")


def strollers(m, places, coats=COATS, z=0.0):
    """People at places (x, y), each in a coat of its own."""
    for x, y in places:
        coat = m.rng.choice(coats)
        trousers = m.rng.choice(("steel_d", "#54617a", "#8a7a62", "#3f4650", mix(coat, "plaster_w", 0.3)))
        clutter.person(
            m,
            x,
            y,
            m.jitter(coat, 0.06),
            None,
            trousers,
            m.rng.choice(("soot", "wood_d", "soot", "stone")),
            FIGURE * m.rng.uniform(0.92, 1.06),
            z,
        )


def bicycle_row(m, x, y, count=5, step=0.06, turn_deg=80, colours=("teal", "yellow", "coral", "skyblue")):
    for k in range(count):
        clutter.bicycle(m, x + step * k, y, turn_deg, m.rng.choice(colours))
