"""Time passes over a finished model: a works falls to ruin, or it is cleaned and kept as a monument.

Both work on the faces that a works' builder has written, so that a ruin of the smelter is *that* smelter: the player
must know the hall again whose ribbon was cut. What stands in the yard and would not be left behind is taken away
first (`clear`). Next: kit/museum.py (what visitors find) and things/heritage.py (which works get which state).
"""

import numpy as np
from mathutils import Vector
from mathutils import noise as lattice

from kit import greenery
from kit.palette import colour, mix, shade

ROOF = {"corr", "tile"}
WALL = {"brick", "plaster", "concrete"}


def measures(m):
    """Centre and unit normal (n, 3) and area (n,) of every face, in tiles."""
    centre, normal, area = [], [], []
    for face in m.faces:
        points = [Vector(m.vertices[k]) for k in face]
        centre.append(sum(points, Vector()) / len(points))
        total = Vector()
        for a, b in zip(points[1:-1], points[2:], strict=True):
            total += (a - points[0]).cross(b - points[0])
        length = total.length
        normal.append(total / length if length > 1e-12 else Vector((0, 0, 1)))
        area.append(length / 2)
    return np.array(centre), np.array(normal), np.array(area)


def keep(m, kept):
    """Leave only the faces whose flag in `kept` (n,) is true."""
    for name in ("faces", "colours", "slots", "smooth", "panes"):
        setattr(m, name, [value for value, yes in zip(getattr(m, name), kept, strict=True) if yes])


def clear(m, *spaces):
    """Take away all that lies within the spaces (x0, x1, y0, y1, z0, z1), undersides on the ground included."""
    centre, _, _ = measures(m)
    kept = np.ones(len(centre), bool)
    for x0, x1, y0, y1, z0, z1 in spaces:
        x, y, z = centre.T
        kept &= ~((x >= x0) & (x <= x1) & (y >= y0) & (y <= y1) & (((z >= z0) & (z <= z1)) | (z < 0.001)))
    keep(m, kept)


def material_names(m):
    back = {slot: name for name, slot in m.materials.items()}
    return [back[slot] for slot in m.slots]


def split_roofs(m):
    """Cut large roof sheets into pieces, so that a hole is ragged and not as wide as a whole sheet."""
    _, normal, area = measures(m)
    names, kept, pieces = material_names(m), np.ones(len(m.faces), bool), []
    for k, face in enumerate(m.faces):
        if names[k] in ROOF and len(face) == 4 and area[k] > 0.02 and abs(normal[k][2]) > 0.3:
            kept[k] = False
            pieces.append(([Vector(m.vertices[q]) for q in face], m.colours[k], names[k]))
    keep(m, kept)
    for (a, b, c, d), tint, name in pieces:
        across = max(1, min(4, round((b - a).length / 0.1)))
        along = max(1, min(6, round((d - a).length / 0.1)))
        for i in range(across):
            for j in range(along):
                corners = []
                for s, t in ((i, j), (i + 1, j), (i + 1, j + 1), (i, j + 1)):
                    s, t = s / across, t / along
                    corners.append(tuple((a * (1 - s) + b * s) * (1 - t) + (d * (1 - s) + c * s) * t))
                m.add(corners, [(0, 1, 2, 3)], m.jitter(tint, 0.05), name)
        for p, q in ((a, d), (b, c)):
            m.tube([tuple(p - Vector((0, 0, 0.012))), tuple(q - Vector((0, 0, 0.012)))], 0.009, "rust", "wood", 4)
        for t in (0.3, 0.7):
            low, high = a + (d - a) * t, b + (c - b) * t
            m.tube([tuple(low - Vector((0, 0, 0.01))), tuple(high - Vector((0, 0, 0.01)))], 0.007, "rust", "wood", 4)


def ruined(m, holes=0.12, broken=(), offset=0.0):
    """Rust, blind windows, open roofs and streaked walls.

    holes: from 0 (whole roofs) to about 0.4 (few sheets left); broken: (x, y, radius, z) of stacks and columns that
    have lost all above z.
    """
    split_roofs(m)
    centre, normal, area = measures(m)
    names, kept = material_names(m), np.ones(len(m.faces), bool)
    paint, ground = (m.materials.setdefault(name, len(m.materials)) for name in ("paint", "ground"))
    for k in range(len(m.faces)):
        p, up, name, tint = Vector(centre[k]), normal[k][2], names[k], m.colours[k]
        wave = lattice.noise(p * 3.1 + Vector((offset, 0, 7)))
        if name == "emit":
            m.colours[k], m.slots[k] = colour("soot"), paint
        elif name == "glass":
            empty = m.rng.random() < 0.72
            m.colours[k] = m.jitter("#24292a", 0.3) if empty else mix(tint, "mud", 0.45)
            if empty:
                m.slots[k], m.panes[k] = paint, 0
        elif name in ROOF and abs(up) > 0.3 and p[2] > 0.25:
            kept[k] = wave + m.rng.uniform(-0.12, 0.12) < 0.34 - holes * 1.6 or area[k] > 0.05
            m.colours[k] = shade(mix(tint, "rust", 0.25 + 0.4 * max(0.0, wave + 0.3)), 0.9)
        elif name in ("metal", "corr", "tile"):
            m.colours[k] = mix(tint, shade("rust", m.rng.uniform(0.75, 1.15)), min(0.85, max(0.25, 0.5 + wave * 0.7)))
        elif name in WALL and abs(up) > 0.9 and area[k] > 0.12 and p[2] > 0.25:
            m.colours[k], m.slots[k] = m.jitter("#3a352c", 0.1), ground
        elif name in WALL:
            grime = mix(shade(tint, 0.86), "#6f6a58", 0.22 + 0.16 * wave)
            m.colours[k] = mix(grime, "leaf_d", max(0.0, 0.3 - p[2]) * 1.1)
        elif name == "ground":
            m.colours[k] = mix(tint, "grass_d", 0.42) if up > 0.2 else mix(tint, "soil", 0.3)
        elif name == "still":
            m.colours[k] = mix(tint, "#5a6a3a", 0.6)
        elif name != "blade":
            m.colours[k] = mix(tint, "#766a58", 0.5)
    for x, y, radius, z in broken:
        near = np.hypot(centre[:, 0] - x, centre[:, 1] - y) < radius
        edge = np.array([m.rng.uniform(0, 0.16) for _ in m.faces])
        kept &= ~(near & (centre[:, 2] > z + edge))
    walls = [
        k for k in range(len(m.faces)) if kept[k] and names[k] in WALL and area[k] > 0.1 and abs(normal[k][2]) < 0.2
    ]
    faces = [[Vector(m.vertices[q]) for q in m.faces[k]] for k in walls]
    sides = [(tuple(normal[k]), float(area[k])) for k in walls]
    keep(m, kept)
    for points, (side, size) in zip(faces, sides, strict=True):
        streaks(m, points, side, size)
    m.smoke.clear()
    m.spots.clear()
    m.lit_share = 0.0


def streaks(m, points, side, size):
    """Rust and wet that ran down a wall, on the two sides that are seen."""
    if side[1] > -0.8 and side[0] < 0.8:
        return
    low, high = min(p[2] for p in points), max(p[2] for p in points)
    along, across = (0, 1) if side[1] < -0.8 else (1, 0)
    u0, u1, at = min(p[along] for p in points), max(p[along] for p in points), points[0][across]
    out = at + (-0.005 if across == 1 else 0.005)
    for _ in range(int(size * 16)):
        u, top, width = m.rng.uniform(u0, u1), m.rng.uniform(low + 0.15, high), m.rng.uniform(0.008, 0.026)
        foot = max(low, top - m.rng.uniform(0.12, 0.4))
        tint = m.rng.choice([shade("rust", 0.7), "#4a4238", "#54513f", shade("rust", 0.9)])
        corners = [(u - width, top), (u + width, top), (u + width * 0.4, foot), (u - width * 0.4, foot)]
        place = [(a, out, z) if along == 0 else (out, a, z) for a, z in corners]
        m.poly(place, tint, "brick")


def birch(m, x, y, height, z=0.0):
    """A young birch: white stem, light crown; the first tree on cinders."""
    m.tube(
        [(x, y, z), (x + 0.012, y, z + height * 0.45), (x + m.rng.uniform(-0.03, 0.03), y, z + height * 0.9)],
        [height * 0.024, height * 0.017, 0.005],
        "plaster_w",
        "paint",
        7,
    )
    for k in range(5):
        h = z + height * (0.08 + 0.08 * k)
        m.box(x - 0.012, x + 0.012, y - height * 0.027, y - height * 0.018, h, h + 0.006, "soot", "paint", 0.001)
    lumps = []
    for k in range(9):
        t = k / 8
        r = height * (0.17 - 0.11 * t)
        a = k * 2.4
        d = height * 0.11 * (1 - 0.6 * t)
        lumps.append((x + d * np.cos(a), y + d * np.sin(a), z + height * (0.42 + 0.52 * t), r))
    for lump in lumps:
        m.blob(lump[:3], lump[3] * 0.85, shade("leaf", 0.75), "leaf", 2, 1.0, 0.4, 3, 0.3)
    low, high = z + height * 0.3, z + height
    greenery.leaves(m, lumps, mix("leaf", "leaf_l", 0.35), "grass_l", low, high, int(520 * height), 0.026)


def ivy(m, face, at, u0, u1, height, count=9):
    """Leaves that climb a wall (face "-y": u along x at y = `at`; "+x": u along y at x = `at`)."""
    lumps = []
    for _ in range(count):
        u, t = m.rng.uniform(u0, u1), m.rng.random() ** 1.4
        spot = (u, at - 0.012) if face == "-y" else (at + 0.012, u)
        lumps.append((*spot, height * t, m.rng.uniform(0.035, 0.075) * (1.15 - 0.5 * t)))
    for x, y, z, r in lumps:
        m.blob((x, y, z), r, shade("leaf_d", 0.8), "leaf", 2, 1.1, 0.5, 3, 0.3)
    greenery.leaves(m, lumps, "leaf_d", "leaf", 0, height, 30 * count, 0.024)


def overgrow(m, x0, x1, y0, y1, weeds=90, bushes=8, birches=()):
    """Weeds and bushes over a yard and birches at (x, y, height, z)."""
    for _ in range(weeds):
        x, y, of = m.rng.uniform(x0, x1), m.rng.uniform(y0, y1), m.rng.choice(["grass_l", "grass", "straw", "leaf"])
        greenery.tuft(m, x, y, m.rng.uniform(0.05, 0.1), of, 0, 5)
    for _ in range(bushes):
        x, y, r = m.rng.uniform(x0, x1), m.rng.uniform(y0, y1), m.rng.uniform(0.05, 0.1)
        greenery.bush(m, x, y, r, m.rng.choice(["leaf", "grass", "leaf_d"]), lumps=4)
    for place in birches:
        birch(m, *place)


def restored(m, roof=None, brick="brick", share=0.35):
    """Cleaned brick, new panes, painted steel; `roof` is the colour of new sheets (None = as it was)."""
    for k, name in enumerate(material_names(m)):
        tint = m.colours[k]
        if name == "glass":
            m.colours[k] = m.jitter(mix(tint, "#a8d0dc", 0.5), 0.1)
        elif name == "brick":
            m.colours[k] = shade(mix(tint, shade(brick, 1.15), share), 1.1)
        elif name == "concrete" and min(tint) > 0.6 * max(tint):
            m.colours[k] = shade(mix(tint, "plaster_w", 0.22), 1.04)
        elif name in ROOF and roof is not None:
            m.colours[k] = mix(tint, roof, 0.6)
        elif name == "ground":
            m.colours[k] = mix(tint, "path", 0.75)
        elif name == "emit":
            m.colours[k] = colour("glow")
    m.smoke.clear()
    m.spots.clear()
