"""What lies about where pots are made: bowls on boards, jars, saggars, split wood, baskets, sherds, potters at work.

Next: things/kilnworks.py.
"""

import math

from kit import clutter
from kit.figures import Dress, figure
from kit.palette import mix, shade

RAW, BUFF = "#cdbfa4", "#b9865a"
GLAZES = ("celadon", "celadon", "#8fb3a0", "plaster_w", "#9db59a")
FOLK = {
    "potter": Dress("#d9c9a4", "#3d5a8a", "turban", sash="cobalt", arms="hold", size=0.86),
    "stoker": Dress("#8f5230", "#5f4a38", "turban", sash="red", size=0.86),
    "porter": Dress("#3d5a8a", "soil_d", "straw", size=0.86),
    "woman": Dress("#a8483c", "ochre", "bun", hem=0.012, skirt="ochre", sash="plaster_w", arms="hold", size=0.84),
    "wife": Dress("#6f9c86", "ochre", "bun", hem=0.012, skirt="plaster", sash="coral", arms="hold", size=0.84),
    "old": Dress("plaster_w", "steel_d", "official", hem=0.014, sash="cobalt", arms="hold", size=0.88),
    "merchant": Dress("violet", "steel_d", "official", hem=0.014, sash="gold", arms="hold", size=0.88),
    "monk": Dress("ochre", "ochre", "bald", hem=0.016, skirt="#b5762e", arms="hold", size=0.86),
    "child": Dress("red", "#6f9c86", "tufts", size=0.62, arms="up"),
    "visitor": Dress("coral", "steel_d", "", size=0.86),
    "visitor2": Dress("skyblue", "plaster", "long", size=0.84),
    "visitor3": Dress("plaster_w", "path", "sun", size=0.86),
    "pupil": Dress("yellow", "cobalt", "", size=0.64),
}


def folk(m, kind, x, y, z=0.0, turn_deg=-60, step=0):
    """A person of the village facing `turn_deg` (0 = +x, -90 = -y)."""
    with m.at(x, y, z, turn_deg):
        figure(m, FOLK[kind], step)


def bowl(m, x, y, z, size=0.026, of=RAW, upside_down=False):
    """A bowl of radius `size`."""
    rim, foot = (0.42, 1.0) if upside_down else (1.0, 0.42)
    tint = m.jitter(of, 0.07)
    m.lathe(
        x, y, [(size * foot, z), (size * (foot + rim) * 0.58, z + size * 0.5), (size * rim, z + size * 0.95)], 9, tint
    )
    inside = shade(tint, 0.62 if not upside_down else 1.05)
    m.cylinder(x, y, z + size * 0.84, z + size * 0.86, size * rim * 0.9, size * rim * 0.9, 9, inside)


def jar(m, x, y, z=0.0, size=0.08, of="soil"):
    """A big-bellied water or slip jar with a dark mouth, about 1.3 x size tall."""
    k = size
    profile = [(k * 0.38, 0), (k * 0.62, k * 0.42), (k * 0.66, k * 0.8), (k * 0.48, k * 1.15), (k * 0.5, k * 1.27)]
    m.lathe(x, y, [(r, z + h) for r, h in profile], 14, m.jitter(of, 0.1), "glass")
    m.cylinder(x, y, z + k * 1.2, z + k * 1.22, k * 0.44, k * 0.44, 14, "#2a2522")


def plank(m, x, y, z, count=6, turn_deg=0, of=RAW, size=0.026, gap=0.06, upside_down=False):
    """A board with a row of bowls, its first end at (x, y)."""
    with m.at(x, y, z, turn_deg):
        m.box(-gap * 0.5, gap * (count - 0.5), -size * 1.15, size * 1.15, 0, 0.012, "wood_l", "wood", 0.003, 0.08)
        for k in range(count):
            bowl(m, gap * k, 0, 0.012, size, of, upside_down)


def rack(m, x0, x1, y, levels=3, count=7, of=RAW, depth=0.09, rise=0.085, z=0.0, tints=()):
    """A standing shelf of pots along x, to be seen from -y."""
    for x in (x0, x1):
        for d in (-depth / 2, depth / 2):
            m.box(
                x - 0.008, x + 0.008, y + d - 0.008, y + d + 0.008, z, z + rise * (levels + 0.5), "wood", "wood", 0.002
            )
    for level in range(levels):
        h = z + 0.04 + rise * level
        m.box(x0 - 0.015, x1 + 0.015, y - depth / 2, y + depth / 2, h, h + 0.01, "wood_l", "wood", 0.002)
        for k in range(count):
            u = x0 + (x1 - x0) * (k + 0.5) / count
            tint = m.rng.choice(tints) if tints else of
            if (k + level) % 3:
                bowl(m, u, y - depth * 0.15, h + 0.01, 0.026, tint, upside_down=bool(level % 2))
            else:
                clutter.pot(m, u, y - depth * 0.1, h + 0.01, 0.036, tint)


def drying(m, x, y, columns=3, rows=3, z=0.0, of=RAW, count=5, turn_deg=0):
    """Boards of fresh bowls laid out in the sun on low trestles."""
    with m.at(x, y, z, turn_deg):
        for r in range(rows):
            for c in range(columns):
                u, v = c * (count * 0.055 + 0.05), r * 0.085
                for end in (0.0, 0.055 * (count - 1)):
                    m.box(u + end - 0.006, u + end + 0.006, v - 0.03, v + 0.03, 0, 0.032, "wood_d", "wood", 0.001)
                tint = m.rng.choice((of, of, mix(of, "soil", 0.25)))
                plank(m, u, v, 0.03, count, 0, tint, 0.023, 0.055, upside_down=r % 2 == 0)


def saggar(m, x, y, z=0.0, radius=0.042, height=0.06, of=BUFF):
    """A fireclay case for one bowl."""
    tint = m.jitter(of, 0.14)
    m.lathe(x, y, [(radius * 0.94, z), (radius, z + height * 0.15), (radius, z + height)], 12, tint, "ground")
    m.cylinder(x, y, z + height * 0.92, z + height * 0.93, radius * 0.82, radius * 0.82, 12, shade(tint, 0.5))


def saggars(m, x, y, columns=4, rows=2, levels=3, z=0.0, turn_deg=0):
    """Columns of stacked saggars, the last ones not full."""
    with m.at(x, y, z, turn_deg):
        for c in range(columns):
            for r in range(rows):
                for k in range(max(1, levels - m.rng.choice((0, 0, 0, 1, 2)))):
                    saggar(
                        m, c * 0.094 + m.rng.uniform(-0.004, 0.004), r * 0.094 + m.rng.uniform(-0.004, 0.004), k * 0.06
                    )


def woodpile(m, x0, x1, y, z=0.0, height=0.2, length=0.16, radius=0.02, roof=False):
    """Split wood stacked along x between stakes, its cut ends to -y at `y`."""
    rows = int(height / (radius * 1.75))
    for row in range(rows):
        count = int((x1 - x0) / (radius * 2.02))
        for k in range(count):
            if row == rows - 1 and m.rng.random() < 0.4:
                continue
            u = x0 + radius + k * radius * 2.02 + (radius if row % 2 else 0)
            if u > x1:
                continue
            h, out = z + radius + row * radius * 1.75, m.rng.uniform(-0.012, 0.012)
            tint = m.jitter(m.rng.choice(("wood", "wood_d", "wood_l")), 0.15)
            r = radius * m.rng.uniform(0.85, 1.05)
            m.tube([(u, y + out, h), (u, y + length, h)], r, tint, "wood", 6)
            ring = [
                (u + 0.88 * r * math.cos(a), y + out - 0.002, h + 0.88 * r * math.sin(a))
                for a in [q * math.pi / 3 for q in range(6)]
            ]
            m.poly(ring, m.jitter("#d9b37c", 0.14), "wood")
    for x in (x0 - 0.008, x1 + 0.02):
        for d in (0.03, length - 0.03):
            m.tube([(x, y + d, z), (x, y + d, z + height + 0.03)], 0.01, "wood_d", "wood", 6)
    if roof:
        m.quad(
            (x0 - 0.05, y - 0.05, z + height + 0.03),
            (x1 + 0.05, y - 0.05, z + height + 0.03),
            (x1 + 0.05, y + length + 0.04, z + height + 0.1),
            (x0 - 0.05, y + length + 0.04, z + height + 0.1),
            "straw",
            "wood",
        )


def faggots(m, x, y, z=0.0, count=5, turn_deg=0, size=0.05):
    """Bundles of brushwood, lying in a heap."""
    with m.at(x, y, z, turn_deg):
        for k in range(count):
            row, at = divmod(k, 3)
            u, h = at * size * 1.9 + row * size * 0.95, size * 0.9 + row * size * 1.55
            for _ in range(9):
                a, d = m.rng.uniform(0, 6.28), size * 0.7 * m.rng.random() ** 0.5
                dx, dz = d * math.cos(a), d * math.sin(a)
                tint = m.jitter(m.rng.choice(("wood", "wood_l", "soil", "drybamboo")), 0.15)
                m.tube([(u + dx, -0.1, h + dz), (u + dx * 1.1, 0.1, h + dz)], size * 0.2, tint, "wood", 5)
            m.cylinder(u, 0, h - 0.001, h, 0.001, 0.001, 4, "straw")
            ring = [(u + size * math.cos(a), 0, h + size * math.sin(a)) for a in [q * 0.6 for q in range(12)]]
            m.tube(ring, 0.007, "straw", "wood", 4)


def basket(m, x, y, z=0.0, size=0.05, load=RAW):
    """A carrying basket, heaped."""
    m.lathe(
        x, y, [(size * 0.7, z), (size, z + size), (size * 1.04, z + size * 1.1)], 12, m.jitter("drybamboo", 0.1), "wood"
    )
    if load:
        m.blob((x, y, z + size), size * 0.88, load, "ground", 2, 0.55, 0.25, 3, 0.2)


def shards(m, x, y, z=0.0, radius=0.1, count=40, height=0.04, steep=1.0):
    """A heap of broken pots and slag; the sherds of a high heap lie on its flanks with `steep` 0.5."""
    m.blob((x, y, z), radius, mix("soil", BUFF, 0.35), "ground", 3, height / radius, 0.3, 3, 0.15)
    for _ in range(count):
        a, d = m.rng.uniform(0, 6.28), radius * 1.1 * m.rng.random() ** 0.5
        h = z + height * max(0.0, 1 - (d / radius) ** 2) ** steep
        cx, cy, s = x + d * math.cos(a), y + d * math.sin(a), m.rng.uniform(0.012, 0.024)
        t = m.rng.uniform(0, 6.28)
        tint = m.jitter(m.rng.choice((BUFF, BUFF, "celadon", RAW, "brick_l", "plaster_w")), 0.1)
        points = [
            (cx + s * math.cos(t + q), cy + s * math.sin(t + q), h + 0.006 + 0.012 * m.rng.random())
            for q in (0, 1.9, 3.1, 4.6)
        ]
        m.poly(points, tint, "paint")


def wheel_pit(m, x, y, z=0.0, turn_deg=0):
    """A potter bent over the wheel; the wheel itself turns (the moving part `wheel`)."""
    m.cylinder(x, y, z, z + 0.03, 0.085, 0.08, 16, "wood_d", "wood")
    m.mark("wheel", x, y, z + 0.03)
    with m.at(x, y, z, turn_deg):
        m.box(0.1, 0.16, -0.05, 0.05, 0, 0.05, "wood", "wood", 0.006)
        with m.at(0.125, 0, 0.0, 180):
            figure(m, FOLK["potter"], 0, legs=False)
        for side in (-1, 1):
            m.tube(
                [(0.11, side * 0.02, 0.065), (0.05, side * 0.06, 0.06), (0.03, side * 0.08, 0.02)],
                0.014,
                "#3d5a8a",
                "paint",
                6,
            )
