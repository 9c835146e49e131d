"""Earth with a shape: hills, banks and pits as a net of heights, grown over with tufts, bushes and stones.

Why a net: a wedge of boxes shows its straight edges at every zoom, a net of heights with noise looks like ground.
Next: kit/kilndragon.py, which lays a kiln on it.
"""

import math

from mathutils import Vector
from mathutils import noise as lattice

from kit import greenery
from kit.palette import colour, mix, shade

STEP = 0.05


def wave(x, y, scale=2.0, offset=0.0):
    """Smooth noise from about -1 to 1."""
    return lattice.noise(Vector((x * scale, y * scale, offset)))


def ease(t):
    """0 below 0, 1 above 1, soft at both ends."""
    t = min(1.0, max(0.0, t))
    return t * t * (3 - 2 * t)


def net(m, x0, x1, y0, y1, height, tint, material="ground", step=STEP):
    """A surface z = height(x, y); `tint(x, y, z, slope)` gives its colour, where it is flat on the ground it is left out."""
    columns, rows = round((x1 - x0) / step), round((y1 - y0) / step)
    xs = [x0 + (x1 - x0) * k / columns for k in range(columns + 1)]
    ys = [y0 + (y1 - y0) * k / rows for k in range(rows + 1)]
    z = [[height(x, y) for y in ys] for x in xs]
    points = [(x, y, z[i][j]) for i, x in enumerate(xs) for j, y in enumerate(ys)]
    faces, tints = [], []
    for i in range(columns):
        for j in range(rows):
            corners = z[i][j], z[i + 1][j], z[i + 1][j + 1], z[i][j + 1]
            if max(corners) < 0.004:
                continue
            a = i * (rows + 1) + j
            faces.append((a, a + rows + 1, a + rows + 2, a + 1))
            slope = math.hypot(corners[1] - corners[0], corners[3] - corners[0]) / step
            tints.append(colour(tint((xs[i] + xs[i + 1]) / 2, (ys[j] + ys[j + 1]) / 2, sum(corners) / 4, slope)))
    m.add(points, faces, tints, material, True)


def meadow(m, bare=None, steep=1.6, soil="loess", dry=0.0):
    """A tint of grass in patches, earth where it is steep or where `bare(x, y)` (0..1) says so; `dry` 0..1 is autumn."""

    def tint(x, y, z, slope):
        patch = wave(x, y, 3.1, 4.0)
        green = mix(mix("grass", "grass_d", 0.35 + 0.45 * patch), "grass_l", 0.18 + 0.25 * wave(x, y, 7.0, 9.0))
        if dry:
            green = mix(green, mix("#a89a4c", "#8f8a48", 0.5 + 0.5 * patch), dry)
        earth = mix(soil, "soil", 0.3 + 0.3 * wave(x, y, 6.0, 2.0))
        share = ease((slope - steep) / 0.8 + 0.5 * wave(x, y, 5.0, 1.0))
        if bare is not None:
            share = max(share, bare(x, y))
        return m.jitter(mix(green, earth, share), 0.045)

    return tint


def grown(m, x0, x1, y0, y1, height, tufts=200, bushes=0, flowers=0, stones=0, free=None, low=0.0):
    """Plants and stones on a net; `free(x, y)` says where nothing may grow, `low` is the least height they grow at."""

    def places(count):
        found = 0
        for _ in range(count * 6):
            x, y = m.rng.uniform(x0, x1), m.rng.uniform(y0, y1)
            z = height(x, y)
            if found < count and z >= low and (free is None or not free(x, y)):
                found += 1
                yield x, y, z

    for x, y, z in places(tufts):
        of = m.rng.choice(("grass_l", "grass", "grass", "leaf_l", "straw"))
        greenery.tuft(m, x, y, m.rng.uniform(0.03, 0.055), of, z - 0.004, 5)
    for x, y, z in places(bushes):
        greenery.bush(m, x, y, m.rng.uniform(0.05, 0.1), m.rng.choice(("leaf", "leaf_d", "grass")), z - 0.01, lumps=4)
    for x, y, z in places(flowers):
        greenery.flower(m, x, y, m.rng.choice(("coral", "pink", "yellow", "white", "violet")), z)
    for x, y, z in places(stones):
        r = m.rng.uniform(0.018, 0.045)
        m.blob((x, y, z), r, m.jitter("stone", 0.12), "ground", 2, 0.65, 0.5, 3, 0.2, smooth=False)


def stair(m, points, height, width=0.08, of="stone", every=0.062):
    """Stone steps along a line of (x, y) up a net."""
    for (xa, ya), (xb, yb) in zip(points[:-1], points[1:], strict=True):
        length = math.hypot(xb - xa, yb - ya)
        turn, n = math.degrees(math.atan2(yb - ya, xb - xa)), max(1, round(length / every))
        for k in range(n):
            t = (k + 0.5) / n
            x, y = xa + (xb - xa) * t, ya + (yb - ya) * t
            z = height(x, y)
            with m.at(x, y, 0, turn + m.rng.uniform(-4, 4)):
                half = width * m.rng.uniform(0.9, 1.1)
                tint = shade(m.jitter(of, 0.1), 1.05)
                m.box(-every * 0.47, every * 0.47, -half, half, max(0, z - 0.05), z + 0.022, tint, "concrete", 0.006)
