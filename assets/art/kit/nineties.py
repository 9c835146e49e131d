"""Parts of the building boom of 1990-2010: tiled fronts, caged balconies, cooling boxes, roller shutters, signs, rebar.

A `face` is "-y" or "+x" as in kit/walls.py. Next: things/crisis_homes.py.
"""

from kit import clutter, greenery, walls
from kit import lettering as letters
from kit.palette import mix, shade

BLUE_GLASS = "#3f7fb0"
SIGNS = ("red", "cobalt", "#d8a020", "green_d", "#b03a6a", "teal")
STOREY = 0.27
COATS = ("white", "coral", "cobalt", "yellow", "steel_d", "pink", "teal", "green_d")


def spot(face, at, u, out):
    """The point (x, y) at `out` before a wall."""
    return (u, at - out) if face == "-y" else (at + out, u)


def tiled(m, x0, x1, y0, y1, z0, z1, of, joint=0.066, roof="concrete"):
    """A body clad in small tiles: every third course a little darker."""
    m.box(x0, x1, y0, y1, z0, z1, of, "tile", 0.006, 0, top=roof)
    for k in range(1, int((z1 - z0) / joint)):
        z = z0 + k * joint
        for face, at, u0, u1 in (("-y", y0, x0, x1), ("+x", x1, y0, y1)):
            walls.on_wall(
                m,
                face,
                at,
                u0 + 0.004,
                u1 - 0.004,
                z - 0.002,
                z + 0.002,
                -0.01,
                0.0015,
                shade(of, 0.82),
                "tile",
                0.0005,
                0,
            )


def band(m, face, at, u0, u1, z0, z1, of, out=0.004):
    walls.on_wall(m, face, at, u0, u1, z0, z1, -0.01, out, of, "tile", 0.002, 0.02)


def pane(m, face, at, u, z, width, height, of=BLUE_GLASS, frame="white", out=0.0):
    """An aluminium window of two sliding leaves."""
    place = at - out if face == "-y" else at + out
    walls.window(m, face, u, z, width, height, place, frame, of, 0.008, False, sill=False)
    walls.on_wall(m, face, place, u - 0.004, u + 0.004, z, z + height, -0.004, 0.01, frame, "paint", 0.001, 0)


def cage(m, face, at, u, z, width=0.17, height=0.2, out=0.085, bars="zinc", washing=True):
    """A balcony behind burglar bars, full of washing and boxes."""
    a, b = u - width / 2, u + width / 2
    walls.on_wall(
        m, face, at, a + 0.012, b - 0.012, z + 0.02, z + height - 0.01, -0.01, 0.003, "#39434a", "glass", 0.001
    )
    walls.on_wall(m, face, at, a - 0.006, b + 0.006, z - 0.022, z, 0, out + 0.006, "concrete", "concrete", 0.003)
    for k in range(3):
        if washing and m.rng.random() < 0.8:
            v = a + width * (k + 0.5) / 3
            tint = m.jitter(m.rng.choice(clutter.CLOTHES), 0.1)
            drop = m.rng.uniform(0.05, 0.11)
            walls.on_wall(
                m,
                face,
                at,
                v - 0.02,
                v + 0.02,
                z + height - 0.02 - drop,
                z + height - 0.02,
                out * 0.5,
                out * 0.6,
                tint,
                "paint",
                0.002,
            )
    walls.on_wall(
        m, face, at, a, b, z, z + 0.055, out - 0.012, out - 0.004, mix("plaster_w", "stone", 0.25), "paint", 0.002
    )
    if m.rng.random() < 0.4:
        greenery.bush(m, *spot(face, at, u + m.rng.uniform(-0.05, 0.05), out * 0.6), 0.026, z=z + 0.04, lumps=2)
    for k in range(7):
        v = a + width * k / 6
        walls.on_wall(
            m, face, at, v - 0.0035, v + 0.0035, z, z + height, out - 0.004, out + 0.003, bars, "metal", 0.001, 0
        )
    for h in (0.055, 0.5 * height, height - 0.006):
        walls.on_wall(
            m, face, at, a, b, z + h - 0.004, z + h + 0.004, out - 0.004, out + 0.004, bars, "metal", 0.001, 0
        )
    for v in (a, b):
        for h in (0.07, 0.6 * height, height - 0.006):
            walls.on_wall(
                m, face, at, v - 0.003, v + 0.003, z + h - 0.003, z + h + 0.003, 0, out, bars, "metal", 0.001, 0
            )
    if m.rng.random() < 0.5:
        walls.on_wall(
            m,
            face,
            at,
            a - 0.008,
            b + 0.008,
            z + height,
            z + height + 0.012,
            0,
            out + 0.02,
            m.rng.choice(["#7fa8c0", "#4f8f6a", "zinc"]),
            "corr",
            0.003,
        )


def cooler(m, face, at, u, z):
    """The outdoor box of an air conditioner on its bracket, with a stain below."""
    walls.on_wall(m, face, at, u - 0.034, u + 0.034, z, z + 0.05, 0.008, 0.042, "white", "paint", 0.004)
    centre = spot(face, at, u - 0.008, 0.044)
    ring = []
    for dx, dz in ((0.018, 0), (0.009, 0.016), (-0.009, 0.016), (-0.018, 0), (-0.009, -0.016), (0.009, -0.016)):
        ring.append(
            (centre[0] + dx, centre[1], z + 0.025 + dz) if face == "-y" else (centre[0], centre[1] + dx, z + 0.025 + dz)
        )
    m.poly(ring, "steel_d")
    walls.on_wall(m, face, at, u + 0.01, u + 0.016, z - 0.12, z, 0, 0.0025, "#8a7a62", "paint", 0.0005, 0)


def solar_heater(m, x, y, z):
    """Glass tubes on a slope and a bright drum above them, facing the sun."""
    n = 6
    for k in range(n):
        u = x - 0.06 + 0.12 * k / (n - 1)
        m.tube([(u, y - 0.06, z + 0.02), (u, y + 0.03, z + 0.09)], 0.008, "#2a3f66", "glass", 6)
    m.tube([(x - 0.09, y + 0.04, z + 0.11), (x + 0.09, y + 0.04, z + 0.11)], 0.028, "white", "metal", 10)
    for u in (x - 0.07, x + 0.07):
        m.tube([(u, y - 0.06, z), (u, y + 0.04, z + 0.1)], 0.005, "steel", "metal", 4)
        m.tube([(u, y + 0.04, z), (u, y + 0.04, z + 0.1)], 0.005, "steel", "metal", 4)


def water_tank(m, x, y, z, of="zinc"):
    """A steel barrel on legs: the family's water."""
    for dx, dy in ((-0.04, -0.04), (0.04, -0.04), (0.04, 0.04), (-0.04, 0.04)):
        m.tube([(x + dx, y + dy, z), (x + dx, y + dy, z + 0.06)], 0.006, "rust", "metal", 4)
    m.cylinder(x, y, z + 0.06, z + 0.17, 0.058, 0.058, 16, of, "metal")
    m.cylinder(x, y, z + 0.17, z + 0.19, 0.058, 0.02, 16, of, "metal")


def rebar(m, x, y, z, height=0.12):
    """A column stub with bars left long: a floor for the son will follow."""
    m.box(x - 0.02, x + 0.02, y - 0.02, y + 0.02, z, z + 0.05, "concrete", "concrete", 0.003)
    for dx, dy in ((-0.012, -0.012), (0.012, -0.012), (0.012, 0.012), (-0.012, 0.012)):
        top = (x + dx * 1.6 + m.rng.uniform(-0.01, 0.01), y + dy * 1.6, z + 0.05 + height * m.rng.uniform(0.7, 1.1))
        m.tube([(x + dx, y + dy, z + 0.05), top], 0.005, "rust", "metal", 4)


def shutter(m, face, at, u, width, height=0.21, of="zinc", up=0.0, z=0.02, goods=True):
    """A roller shutter, pulled up by the share `up`; behind it a shop with goods on its shelves."""
    a, b = u - width / 2, u + width / 2
    edge = z + height * up
    if up > 0.05:
        with m.window():
            walls.on_wall(m, face, at, a, b, z, edge, -0.012, 0.002, "#4a4038", "paint", 0.001, 0)
        if goods:
            n = max(3, int(width / 0.032))
            for row in range(2):
                for k in range(n):
                    v = a + width * (k + 0.5) / n
                    low = z + 0.02 + row * 0.075
                    if low + 0.05 < edge:
                        tint = m.jitter(
                            m.rng.choice(["coral", "gold", "white", "cobalt", "leaf_l", "pink", "red"]), 0.15
                        )
                        walls.on_wall(
                            m,
                            face,
                            at,
                            v - 0.011,
                            v + 0.011,
                            low,
                            low + m.rng.uniform(0.03, 0.055),
                            0.002,
                            0.022 - 0.008 * row,
                            tint,
                            "paint",
                            0.002,
                        )
    n = 7
    for k in range(n):
        low, high = edge + (z + height - edge) * k / n, edge + (z + height - edge) * (k + 1) / n
        walls.on_wall(m, face, at, a, b, low + 0.001, high, 0, 0.012, m.jitter(of, 0.05), "metal", 0.003, 0)
    walls.on_wall(
        m, face, at, a - 0.01, b + 0.01, z + height, z + height + 0.025, 0, 0.03, shade(of, 0.85), "metal", 0.004
    )


def sign(m, face, at, u0, u1, z0, z1, ground, words="", lettering="white", out=0.03):
    """A light box, glowing at night, with words on a wall that faces -y; without, or in a twin, a stripe."""
    with m.window():
        walls.on_wall(m, face, at, u0, u1, z0, z1, 0, out, ground, "paint", 0.004, 0)
    h, middle = z1 - z0, (u0 + u1) / 2
    if words and face == "-y" and letters.readable(m):
        size = min(h * 0.86, (u1 - u0) * 0.92 / (len(words) * 1.12))
        wide = size * (len(words) * 1.12 - 0.12)
        letters.write(m, words, middle - wide / 2, at - out - 0.002, z0 + (h - size) / 2, size, lettering)
    else:
        low = z0 + h * 0.4
        walls.on_wall(
            m, face, at, u0 + h * 0.35, u1 - h * 0.35, low, low + h * 0.2, 0, out + 0.003, lettering, "paint", 0.001, 0
        )


def blade_sign(m, face, at, u, z0, z1, ground, patches=3):
    """A narrow sign that stands out from the wall."""
    walls.on_wall(m, face, at, u - 0.012, u + 0.012, z0, z1, 0.02, 0.1, ground, "paint", 0.003, 0)
    step = (z1 - z0) / (patches + 0.4)
    for k in range(patches):
        z = z0 + step * (k + 0.4)
        for side in (-0.016, 0.012):
            walls.on_wall(
                m, face, at, u + side, u + side + 0.004, z, z + step * 0.6, 0.035, 0.085, "white", "paint", 0.001, 0
            )


def awning(m, face, at, u0, u1, z, of="cobalt", out=0.13):
    """A striped cloth awning."""
    n = max(4, int((u1 - u0) / 0.05))
    for k in range(n):
        a, b = u0 + (u1 - u0) * k / n, u0 + (u1 - u0) * (k + 1) / n
        tint = of if k % 2 else "white"
        top = [(*spot(face, at, v, 0.01), z) for v in (a, b)]
        low = [(*spot(face, at, v, out), z - 0.06) for v in (b, a)]
        m.poly([*top, *low], tint)
        m.poly([low[1], low[0], (*low[0][:2], z - 0.085), (*low[1][:2], z - 0.085)], shade(tint, 0.9))


def motorbike(m, x, y, turn_deg=0, of="red"):
    with m.at(x, y, 0, turn_deg):
        for u in (-0.055, 0.055):
            m.tube([(u, -0.007, 0.034), (u, 0.007, 0.034)], 0.034, "soot", "paint", 12)
        m.tube([(-0.055, 0, 0.04), (0.0, 0, 0.07), (0.045, 0, 0.07), (0.055, 0, 0.04)], 0.012, of, "metal", 6)
        m.box(-0.06, 0.0, -0.014, 0.014, 0.075, 0.09, "soot", "paint", 0.004)
        m.blob((0.018, 0, 0.085), 0.02, of, "metal", 2, 0.8, 0)
        m.tube([(0.04, -0.035, 0.115), (0.045, 0, 0.105), (0.04, 0.035, 0.115)], 0.005, "zinc", "metal", 4)
        m.box(-0.03, 0.02, -0.02, 0.02, 0.03, 0.06, "steel_d", "metal", 0.004)


def parapet(m, x0, x1, y0, y1, z, of, height=0.06, t=0.03):
    """The low wall round a flat roof."""
    for a, b, c, d in (
        (x0, x1, y0, y0 + t),
        (x0, x1, y1 - t, y1),
        (x0, x0 + t, y0 + t, y1 - t),
        (x1 - t, x1, y0 + t, y1 - t),
    ):
        m.box(a, b, c, d, z, z + height, of, "tile", 0.005, 0)


def people(m, *places):
    """Figures of the time at places (x, y)."""
    for x, y in places:
        clutter.person(m, x, y, m.rng.choice(COATS), None, m.rng.choice(["steel_d", "cobalt", "soot"]), scale=1.12)


def sacks(m, x, y, across, high, z=0.0, of="#e8e0c8"):
    """A stack of full sacks, a stripe on each."""
    for r in range(high):
        for k in range(max(1, across - r // 2)):
            at = (x + 0.085 * (k + 0.5 * (r % 2)), y + m.rng.uniform(-0.006, 0.006), z + 0.022 + 0.04 * r)
            m.blob(at, 0.05, m.jitter(of, 0.05), "plaster", 2, 0.5, 0.08, 2, 0.1)
            m.box(
                at[0] - 0.007,
                at[0] + 0.007,
                at[1] - 0.052,
                at[1] - 0.03,
                at[2] - 0.012,
                at[2] + 0.016,
                "red",
                "paint",
                0.001,
                0,
            )
