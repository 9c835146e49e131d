"""Parts of the houses of potters and traders: porches, upper floors, balconies, lanterns, fences, signs, gates.

They stand on kit/houses.py. Why their own file: the houses of 1953 are plainer. Next: things/kilnhomes.py.
"""

import math

from kit import houses, roofs, walls
from kit.palette import mix, shade

ROOFS = ("#6f6a63", "#58636d", "#86684c", "#76695a", "#4f585f", "#94785a")


def lean_roof(m, x0, x1, wall, eave, high, low, of="tile", rows=4):
    """A tiled slope that leans on a wall at y = `wall`, `high` there and `low` at y = `eave`."""

    def point(x, t, edge, drop=0.0):
        return x, eave + (wall - eave) * t, low + (high - low) * t - 0.02 * math.sin(math.pi * t) + drop

    for k in range(rows):
        t, u = k / rows, (k + 1) / rows
        m.quad(point(x0, t, 0), point(x1, t, 0), point(x1, u, 0), point(x0, u, 0), shade(of, 0.75), "tile")
        for x in (x0, x1):
            m.quad(point(x, t, 0), point(x, u, 0), point(x, u, 0, -0.025), point(x, t, 0, -0.025), "wood", "wood")
    m.quad(point(x0, 0, 0), point(x1, 0, 0), point(x1, 0, 0, -0.028), point(x0, 0, 0, -0.028), "wood", "wood")
    m.quad(
        point(x0, 0, 0, -0.028),
        point(x1, 0, 0, -0.028),
        point(x1, 1, 0, -0.028),
        point(x0, 1, 0, -0.028),
        "wood_d",
        "wood",
    )
    columns = max(2, round((x1 - x0) / 0.05))
    for k in range(columns + 1):
        x, light = x0 + (x1 - x0) * k / columns, m.rng.uniform(0.92, 1.08)
        for q in range(rows):
            roofs.tile_rib(m, point, 0, x, q / rows, (q + 1) / rows + 0.01, 0.018, of, light)


def side_roof(m, y0, y1, wall, eave, high, low, of="tile"):
    """The same slope on the wall x = `wall`, its eave at x = `eave`."""
    with m.at(wall, 0, 0, 90):
        lean_roof(m, y0, y1, 0, wall - eave, high, low, of)


def porch(m, x0, x1, y0, out, high, low, of="tile", bays=3, base=0.05, post="redwood"):
    """A roof on posts before a front, with its paved floor."""
    m.box(x0 - 0.02, x1 + 0.02, y0 - out - 0.03, y0, 0, base * 0.8, "stone", "concrete", 0.01)
    for k in range(bays + 1):
        x = x0 + 0.02 + (x1 - x0 - 0.04) * k / bays
        m.cylinder(x, y0 - out + 0.03, base * 0.8, base * 0.8 + 0.02, 0.026, 0.022, 8, "stone", "concrete")
        m.tube([(x, y0 - out + 0.03, base * 0.8), (x, y0 - out + 0.03, low + 0.005)], 0.014, post, "wood", 8)
    m.box(x0, x1, y0 - out + 0.02, y0 - out + 0.04, low - 0.035, low - 0.005, post, "wood", 0.004)
    lean_roof(m, x0 - 0.05, x1 + 0.05, y0 + 0.01, y0 - out - 0.03, high, low, of)


def lantern(m, x, y, z, size=0.032):
    """A red paper lantern with a band that glows."""
    m.blob((x, y, z), size, "red", "paint", 2, 1.2, 0)
    m.cylinder(x, y, z - size * 0.4, z + size * 0.4, size * 1.0, size * 1.0, 10, "#d8452a", "emit", cap=False)
    for dz in (-1.15, 1.05):
        m.cylinder(x, y, z + size * dz, z + size * (dz + 0.18), size * 0.45, size * 0.45, 8, "gold", "metal")


def rail(m, x0, x1, y, z, height=0.09, of="redwood", every=0.035):
    """A balcony rail along x."""
    for dz in (0.012, height):
        m.box(x0, x1, y - 0.008, y + 0.008, z + dz - 0.008, z + dz + 0.008, of, "wood", 0.002)
    n = max(2, round((x1 - x0) / every))
    for k in range(n + 1):
        x = x0 + (x1 - x0) * k / n
        m.box(x - 0.005, x + 0.005, y - 0.005, y + 0.005, z, z + height, of, "wood", 0.001)


def fence(m, points, height=0.11, of="drybamboo"):
    """A fence of split bamboo through points (x, y)."""
    for (xa, ya), (xb, yb) in zip(points[:-1], points[1:], strict=True):
        n = max(2, int(math.hypot(xb - xa, yb - ya) / 0.022))
        for k in range(n):
            x, y = xa + (xb - xa) * k / n, ya + (yb - ya) * k / n
            m.tube([(x, y, 0), (x, y, height * m.rng.uniform(0.85, 1.12))], 0.008, m.jitter(of, 0.16), "wood", 5)
        for z in (0.3, 0.72):
            m.tube([(xa, ya - 0.009, height * z), (xb, yb - 0.009, height * z)], 0.006, shade(of, 0.7), "wood", 4)


def upper(m, x0, x1, y0, y1, z0, z1, wall="plaster", timber="wood", bays=4, windows=True):
    """A second storey: timber frame, a lattice window in every bay, two on the side."""
    m.box(x0, x1, y0, y1, z0, z1, wall, "plaster", 0.005, 0)
    houses.frame(m, x0, x1, y0, y1, z0, z1, bays, timber)
    if windows:
        bay = (x1 - x0) / bays
        for k in range(bays):
            houses.lattice_window(m, "-y", x0 + bay * (k + 0.5), y0, z0 + 0.055, bay * 0.66, min(0.12, z1 - z0 - 0.09))
        for k in (0.25, 0.75):
            houses.lattice_window(m, "+x", y0 + (y1 - y0) * k, x1, z0 + 0.06, 0.08, 0.09)


def white_wall(m, x0, x1, y0, y1, height, cap="#4c5256"):
    """A whitewashed yard wall with a coping of tiles; the long way decides where the coping runs."""
    m.box(x0, x1, y0, y1, 0, height, "plaster_w", "plaster", 0.004, 0.02)
    m.box(x0 + 0.001, x1 - 0.001, y0 + 0.001, y1 - 0.001, 0, 0.04, "stone_d", "concrete", 0.0, 0.02)
    axis = "x" if x1 - x0 > y1 - y0 else "y"
    roofs.tile_roof(m, x0, x1, y0, y1, height, height + 0.055, cap, 0.022, 0.045, 2, 0, 0, axis)


def gate(m, x, y, width=0.2, height=0.3, of="#4c5256", base=0.03):
    """A house gate in a wall that faces -y: stone frame, red leaves, a small roof, two lanterns, two steps."""
    half = width / 2
    m.box(x - half - 0.05, x + half + 0.05, y - 0.03, y + 0.06, 0, height, "plaster_w", "plaster", 0.004, 0.02)
    for side in (-1, 1):
        m.box(
            x + side * half - 0.018,
            x + side * half + 0.018,
            y - 0.05,
            y - 0.02,
            0,
            height - 0.05,
            "stone_d",
            "concrete",
            0.005,
        )
        leaf = x + side * half * 0.46
        walls.on_wall(
            m, "-y", y - 0.03, leaf - half * 0.44, leaf + half * 0.44, base, height - 0.07, 0, 0.012, "redwood", "wood"
        )
        m.blob((x + side * 0.014, y - 0.046, base + 0.1), 0.007, "gold", "metal", 1, 1, 0)
        lantern(m, x + side * (half + 0.03), y - 0.09, height - 0.08, 0.024)
    m.box(x - half, x + half, y - 0.05, y - 0.02, height - 0.07, height - 0.03, "wood_d", "wood", 0.004)
    m.box(x - half - 0.03, x + half + 0.03, y - 0.12, y - 0.03, 0, base, "stone", "concrete", 0.006)
    roofs.tile_roof(
        m, x - half - 0.05, x + half + 0.05, y - 0.04, y + 0.06, height, height + 0.11, of, 0.05, 0.042, 4, 0.3, 0.05
    )


def hung_sign(m, face, u, at, z0, z1, ground="#2f4f7a", width=0.055, letters=3):
    """A board of upright writing that hangs at a shop front."""
    walls.on_wall(m, face, at, u - width / 2, u + width / 2, z0, z1, 0.02, 0.035, ground, "paint", 0.003, 0)
    step = (z1 - z0) / letters
    for k in range(letters):
        z = z0 + step * (k + 0.2)
        walls.on_wall(
            m, face, at, u - width * 0.3, u + width * 0.3, z, z + step * 0.6, 0.034, 0.042, "lettering", "paint", 0.001
        )


def banner_pole(m, x, y, height=0.62):
    """A slanting pole from which the moving `shop_banner` hangs; its foot is at (x, y)."""
    m.tube([(x, y, 0), (x, y, height)], 0.011, "wood_d", "wood", 6)
    m.tube([(x, y, height - 0.02), (x + 0.11, y - 0.03, height - 0.02)], 0.008, "wood_d", "wood", 5)
    m.mark("shop_banner", x + 0.06, y - 0.02, height - 0.3)


def awning(m, x0, x1, wall, out, high, low, of="plaster", stripe="#4f7f9a", post=True):
    """A striped cloth over a stall before a wall at y = `wall`."""
    n = max(3, round((x1 - x0) / 0.07))
    for k in range(n):
        a, b = x0 + (x1 - x0) * k / n, x0 + (x1 - x0) * (k + 1) / n
        tint = m.jitter(of if k % 2 else stripe, 0.05)
        rows = 4
        for q in range(rows):
            t, u = q / rows, (q + 1) / rows
            za, zb = (low + (high - low) * s - 0.03 * math.sin(math.pi * s) for s in (t, u))
            ya, yb = (wall - out * (1 - s) for s in (t, u))
            m.quad((a, ya, za), (b, ya, za), (b, yb, zb), (a, yb, zb), tint)
        m.quad(
            (a, wall - out, low),
            (b, wall - out, low),
            (b, wall - out, low - 0.03),
            (a, wall - out, low - 0.03),
            shade(tint, 0.9),
        )
    if post:
        for x in (x0 + 0.01, x1 - 0.01):
            m.tube([(x, wall - out + 0.005, 0), (x, wall - out + 0.005, low)], 0.009, "drybamboo", "wood", 6)


def counter(
    m, x0, x1, y, height=0.085, tints=("coral", "gold", "leaf", "plaster_w", "celadon", "rust"), deep=0.08, z=0.0
):
    """A table with heaps and bowls of goods, its front edge at y - deep / 2."""
    m.box(x0, x1, y - deep / 2, y + deep / 2, z + height - 0.014, z + height, "wood_l", "wood", 0.003)
    m.box(
        x0 + 0.01,
        x1 - 0.01,
        y - deep / 2 + 0.006,
        y + deep / 2 - 0.006,
        z,
        z + height - 0.014,
        mix("wood", "wood_d", 0.4),
        "wood",
        0.003,
    )
    n = max(2, int((x1 - x0) / 0.062))
    for k in range(n):
        x, tint = x0 + (x1 - x0) * (k + 0.5) / n, m.jitter(m.rng.choice(tints), 0.1)
        m.cylinder(x, y, z + height, z + height + 0.016, 0.026, 0.03, 10, "drybamboo", "wood")
        m.blob((x, y, z + height + 0.014), 0.025, tint, "paint", 2, 0.6, 0.15, 4)
