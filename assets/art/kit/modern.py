"""The city after 2010: outlines of any shape, curtain walls, window bays, balconies, cooling niches, neon, solar panels.

A building is an outline (points, counter-clockwise) with floors on it. Parts of a wall are drawn in the wall's own frame:
u along it from its left end, outwards is -y, so `walls.on_wall(m, "-y", 0, ...)` serves walls of any direction. Walls that
nobody can see are left out. Next: kit/parkland.py (what is green), things/apartments.py (who uses both).
"""

import math
from contextlib import contextmanager

from mathutils import Vector

from kit import greenery, walls
from kit.palette import mix, shade

PANES = ("#6fb0bf", "#4f93a8", "#8cc6cf", "#5da3b2")
DARK_PANES = ("#3f6a7c", "#4d7c8c", "#35596b", "#6a98a6")
SIGNS = ("#e0533f", "#2f8fbf", "#e8a52e", "#2f9a6a", "#c2508f", "#7a62c0")


def outline(cx, cy, a, b, n=44, power=4.0):
    """A superellipse of half axes a, b in steps of equal length, else mullions would bunch up at its corners."""
    raw = []
    for k in range(721):
        t = 2 * math.pi * (k + 0.5) / 720
        c, s = math.cos(t), math.sin(t)
        raw.append((a * math.copysign(abs(c) ** (2 / power), c), b * math.copysign(abs(s) ** (2 / power), s)))
    far = [0.0]
    for p, q in zip(raw[:-1], raw[1:], strict=True):
        far.append(far[-1] + math.dist(p, q))
    points, i = [], 0
    for k in range(n):
        d = far[-1] * k / n
        while far[i + 1] < d:
            i += 1
        t = (d - far[i]) / max(far[i + 1] - far[i], 1e-9)
        points.append(
            (cx + raw[i][0] + (raw[i + 1][0] - raw[i][0]) * t, cy + raw[i][1] + (raw[i + 1][1] - raw[i][1]) * t)
        )
    return points


def rectangle(x0, x1, y0, y1, nx=1, ny=1):
    """A rectangle with nx and ny steps along its sides."""
    found = [(x0 + (x1 - x0) * k / nx, y0) for k in range(nx)] + [(x1, y0 + (y1 - y0) * k / ny) for k in range(ny)]
    return (
        found + [(x1 - (x1 - x0) * k / nx, y1) for k in range(nx)] + [(x0, y1 - (y1 - y0) * k / ny) for k in range(ny)]
    )


def turned(points, cx, cy, angle_deg, scale=1.0):
    """The outline turned about a point."""
    c, s = math.cos(math.radians(angle_deg)) * scale, math.sin(math.radians(angle_deg)) * scale
    return [(cx + (x - cx) * c - (y - cy) * s, cy + (x - cx) * s + (y - cy) * c) for x, y in points]


def grow(points, d):
    """The outline moved outwards by d."""
    found, n = [], len(points)
    for k in range(n):
        (ax, ay), (bx, by), (cx, cy) = points[k - 1], points[k], points[(k + 1) % n]
        one, two = math.hypot(bx - ax, by - ay) or 1, math.hypot(cx - bx, cy - by) or 1
        n1, n2 = ((by - ay) / one, -(bx - ax) / one), ((cy - by) / two, -(cx - bx) / two)
        mx, my = n1[0] + n2[0], n1[1] + n2[1]
        k2 = max(0.35, 1 + n1[0] * n2[0] + n1[1] * n2[1])
        found.append((bx + mx * d / k2, by + my * d / k2))
    return found


def extrude(m, points, z0, z1, of, material="paint", top=None, top_material=None, smooth=False):
    """A body over an outline, with a lid."""
    n = len(points)
    both = [(x, y, z0) for x, y in points] + [(x, y, z1) for x, y in points]
    m.add(both, [(k, (k + 1) % n, n + (k + 1) % n, n + k) for k in range(n)], of, material, smooth)
    m.poly([(x, y, z1) for x, y in points], shade(of, 1.1) if top is None else top, top_material or material)


@contextmanager
def side(m, a, b):
    """The frame of the wall from a to b; gives its length, or 0 if nobody can see it."""
    turn = math.degrees(math.atan2(b[1] - a[1], b[0] - a[0]))
    with m.at(a[0], a[1], 0, turn):
        out = m.frames[-1].to_3x3() @ Vector((0, -1, 0))
        yield math.dist(a, b) if out[0] - out[1] > 0.02 else 0.0


def sides(m, points):
    """Go round the walls that are seen; gives the number and length of each while its frame holds."""
    for k, a in enumerate(points):
        with side(m, a, points[(k + 1) % len(points)]) as length:
            if length:
                yield k, length


def glazing(m, points, z0, z1, tints=PANES, cells=1, jitter=0.1):
    """Panes between z0 and z1, `cells` in each step of the outline."""
    for _, length in sides(m, points):
        for q in range(cells):
            a, b = length * q / cells, length * (q + 1) / cells
            m.quad((a, 0, z0), (b, 0, z0), (b, 0, z1), (a, 0, z1), m.jitter(m.rng.choice(tints), jitter), "glass")


def fins(m, points, z0, z1, of="#e8ebe8", width=0.014, out=0.02, every=1, material="paint"):
    """Upright ribs on the corners of an outline."""
    for k, _ in sides(m, points):
        if k % every == 0:
            walls.on_wall(m, "-y", 0, -width / 2, width / 2, z0, z1, -0.01, out, of, material, 0.002, 0)


def curtain(
    m,
    points,
    z0,
    floors,
    storey,
    tints=PANES,
    edge="#e8ebe8",
    band=0.026,
    out=0.012,
    sky=0.2,
    cells=1,
    rib=0.012,
    every=1,
):
    """A curtain wall: panes that grow lighter upwards, a floor edge at every storey, ribs over its height; gives its top."""
    rim = grow(points, out)
    for f in range(floors):
        t, z = f / max(1, floors - 1), z0 + f * storey
        shades = [mix(mix(of, "#2f5f78", 0.28 * (1 - t)), "#d4ecf0", 0.06 + sky * t) for of in tints]
        glazing(m, points, z + band, z + storey, shades, cells)
        extrude(m, rim, z, z + band, edge)
    top = z0 + floors * storey
    if rib:
        fins(m, points, z0, top, shade(edge, 1.04), rib, out + 0.005, every)
    extrude(m, rim, top, top + band, edge)
    return top + band


def bay(m, kind, u0, u1, z, storey, style):
    """One bay of one storey in the frame of a wall. Kinds: w window, W wide window, b balcony, p planted balcony,
    a cooling boxes behind slats, c glass from floor to floor, s plain wall."""
    w, u = u1 - u0, (u0 + u1) / 2
    if kind in "wW":
        width = w * (0.58 if kind == "w" else 0.8)
        walls.window(
            m,
            "-y",
            u,
            z + storey * 0.28,
            width,
            storey * 0.52,
            0,
            style["frame"],
            m.rng.choice(style["panes"]),
            0.009,
            False,
        )
        if kind == "W":
            walls.on_wall(
                m, "-y", 0, u - 0.005, u + 0.005, z + storey * 0.28, z + storey * 0.8, 0, 0.01, style["frame"]
            )
    elif kind == "c":
        walls.on_wall(
            m, "-y", 0, u0, u1, z + 0.02, z + storey, -0.01, 0.004, m.rng.choice(style["panes"]), "glass", 0.001
        )
        walls.on_wall(m, "-y", 0, u0, u1, z - 0.01, z + 0.024, -0.01, 0.012, style["edge"], "paint", 0.002)
        walls.on_wall(m, "-y", 0, u - 0.005, u + 0.005, z, z + storey, 0, 0.012, style["frame"], "paint", 0.001)
    elif kind in "bp":
        balcony(m, u0 + w * 0.04, u1 - w * 0.04, z, storey, style, kind == "p")
    elif kind == "a":
        walls.on_wall(m, "-y", 0, u0 + w * 0.1, u1 - w * 0.1, z, z + storey, -0.01, 0.004, "#4a4f52", "paint", 0.001)
        if m.rng.random() < 0.7:
            walls.on_wall(
                m, "-y", 0, u - w * 0.26, u + w * 0.26, z + 0.02, z + 0.085, 0, 0.022, "#dcdcd6", "metal", 0.003
            )
        for k in range(4):
            h = z + storey * (k + 0.5) / 4
            walls.on_wall(
                m,
                "-y",
                0,
                u0 + w * 0.06,
                u1 - w * 0.06,
                h - 0.008,
                h + 0.008,
                0.02,
                0.032,
                style["slat"],
                "paint",
                0.002,
            )


def balcony(m, u0, u1, z, storey, style, planted=False):
    """A door of glass, a slab, a rail; plants or washing on it."""
    deep = style.get("deep", 0.09)
    walls.on_wall(
        m,
        "-y",
        0,
        u0 + 0.01,
        u1 - 0.01,
        z + 0.01,
        z + storey * 0.82,
        -0.01,
        0.003,
        m.rng.choice(style["panes"]),
        "glass",
        0.001,
    )
    walls.on_wall(
        m,
        "-y",
        0,
        (u0 + u1) / 2 - 0.005,
        (u0 + u1) / 2 + 0.005,
        z,
        z + storey * 0.82,
        0,
        0.009,
        style["frame"],
        "paint",
        0.001,
    )
    walls.on_wall(m, "-y", 0, u0, u1, z - 0.022, z + 0.004, -0.01, deep, style["edge"], "paint", 0.003)
    rail = (u0, u1, z + 0.004, z + 0.068)
    walls.on_wall(
        m,
        "-y",
        0,
        *rail,
        deep - 0.012,
        deep - 0.003,
        m.jitter(style["rail"], 0.05),
        style.get("rail_of", "flat"),
        0.001,
        0,
    )
    for a in (u0, u1 - 0.008):
        walls.on_wall(
            m, "-y", 0, a, a + 0.008, z + 0.004, z + 0.068, 0, deep, shade(style["rail"], 0.85), "flat", 0.001, 0
        )
    walls.on_wall(m, "-y", 0, u0, u1, z + 0.066, z + 0.076, deep - 0.016, deep, style["frame"], "paint", 0.001, 0)
    if planted:
        for k in range(max(2, int((u1 - u0) / 0.05))):
            u = u0 + (u1 - u0) * (k + 0.5) / max(2, int((u1 - u0) / 0.05))
            of = m.rng.choice(("leaf", "leaf_l", "leaf_d", "grass"))
            greenery.bush(
                m,
                u,
                -deep + 0.012,
                m.rng.uniform(0.028, 0.042),
                of,
                z + 0.05,
                lumps=2,
                flowers=m.rng.choice((None, None, "pink", "yellow")),
            )
    elif m.rng.random() < style.get("lived", 0.35):
        u = m.rng.uniform(u0 + 0.03, u1 - 0.03)
        if m.rng.random() < 0.5:
            greenery.bush(m, u, -deep * 0.6, 0.03, z=z + 0.03, lumps=2)
        else:
            tint = m.jitter(m.rng.choice(("white", "skyblue", "coral", "pink", "yellow")), 0.1)
            walls.on_wall(
                m, "-y", 0, u - 0.02, u + 0.02, z + 0.04, z + 0.13, deep * 0.4, deep * 0.5, tint, "paint", 0.002
            )


def front(m, points, z0, floors, storey, plan, style):
    """Storeys of bays on the seen walls of an outline: plan gives the kinds for each wall, e.g. {0: "wbw", 1: "waw"}."""
    for k, length in sides(m, points):
        kinds = plan[k % len(plan)]
        for f in range(floors):
            for q, kind in enumerate(kinds):
                bay(m, kind, length * q / len(kinds), length * (q + 1) / len(kinds), z0 + f * storey, storey, style)


def neon(m, u0, u1, z0, z1, of, board="#2b2f36", letters=4, out=0.03, upright=False):
    """A board with shining characters, in the frame of a wall; meant to be seen as writing, not read."""
    walls.on_wall(m, "-y", 0, u0, u1, z0, z1, 0, out, board, "paint", 0.004, 0)
    for k in range(letters):
        if upright:
            c, step = z1 - (z1 - z0) * (k + 0.5) / letters, (z1 - z0) / letters
            box = (u0 + (u1 - u0) * 0.2, u1 - (u1 - u0) * 0.2, c - step * 0.34, c + step * 0.34)
        else:
            c, step = u0 + (u1 - u0) * (k + 0.5) / letters, (u1 - u0) / letters
            box = (c - step * 0.34, c + step * 0.34, z0 + (z1 - z0) * 0.2, z1 - (z1 - z0) * 0.2)
        a, b, low, high = box
        w, h = b - a, high - low
        glyphs = (
            ((0, 1, 0.8, 1), (0.4, 0.6, 0, 1), (0, 1, 0.36, 0.52)),
            ((0, 0.2, 0, 1), (0.8, 1, 0, 1), (0, 1, 0.8, 1), (0, 1, 0.3, 0.46)),
            ((0, 1, 0, 0.18), (0.4, 0.6, 0, 1), (0, 1, 0.55, 0.72), (0, 0.2, 0.55, 1)),
        )
        for p, q, r, s in m.rng.choice(glyphs):
            walls.on_wall(
                m,
                "-y",
                0,
                a + w * p,
                a + w * q,
                low + h * r,
                low + h * s,
                out,
                out + 0.006,
                shade(of, 0.85),
                "emit",
                0.001,
                0,
            )


def shop(m, u0, u1, height, sign, awning=None, open_=True):
    """A shop front in the frame of a wall: show windows with goods in warm light, a sign that shines, an awning."""
    w = u1 - u0
    for a, b in ((0.04, 0.36), (0.4, 0.6), (0.64, 0.96)):
        door = a == 0.4
        with m.window():
            of = mix("#7a6248", "glow", m.rng.uniform(0.25, 0.5)) if open_ else "#51626a"
            walls.on_wall(
                m,
                "-y",
                0,
                u0 + w * a,
                u0 + w * b,
                0.012 if door else 0.05,
                height * 0.66,
                -0.02,
                0.004,
                of,
                "flat",
                0.001,
            )
        for k in range(0 if door else 3):
            u = u0 + w * (a + (b - a) * (k + 0.5) / 3)
            tint = m.jitter(m.rng.choice(("coral", "gold", "leaf_l", "white", "cobalt", "pink", "teal")), 0.1)
            walls.on_wall(
                m, "-y", 0, u - w * 0.03, u + w * 0.03, 0.05, 0.05 + m.rng.uniform(0.03, 0.07), 0.002, 0.01, tint
            )
        for u in (a, b):
            walls.on_wall(
                m,
                "-y",
                0,
                u0 + w * u - 0.006,
                u0 + w * u + 0.006,
                0,
                height * 0.68,
                0,
                0.014,
                "#e9e6dc",
                "paint",
                0.001,
            )
    walls.on_wall(m, "-y", 0, u0, u1, height * 0.66, height * 0.7, 0, 0.016, "#e9e6dc", "paint", 0.002)
    neon(m, u0 + w * 0.08, u1 - w * 0.08, height * 0.72, height * 0.96, "#fff0c8", mix(sign, "soot", 0.15), 4)
    if awning:
        stripes = 7
        for k in range(stripes):
            a, b = u0 + w * k / stripes, u0 + w * (k + 1) / stripes
            of = awning if k % 2 == 0 else "#f2eee2"
            m.quad((a, -0.13, height * 0.53), (b, -0.13, height * 0.53),
                   (b, -0.012, height * 0.7), (a, -0.012, height * 0.7), of)  # fmt: skip
            m.quad((a, -0.131, height * 0.47), (b, -0.131, height * 0.47),
                   (b, -0.131, height * 0.53), (a, -0.131, height * 0.53), shade(of, 0.92))  # fmt: skip


def solar(m, x0, x1, y0, y1, z, columns=3, rows=2, tilt=0.035):
    """Rows of panels that lean towards the sun (-y)."""
    dx, dy = (x1 - x0) / columns, (y1 - y0) / rows
    for i in range(columns):
        for j in range(rows):
            a, b, c, d = x0 + dx * (i + 0.05), x0 + dx * (i + 0.95), y0 + dy * (j + 0.08), y0 + dy * (j + 0.82)
            m.quad((a, c, z + 0.01), (b, c, z + 0.01),
                   (b, d, z + 0.01 + tilt), (a, d, z + 0.01 + tilt), m.jitter("#27508a", 0.12), "still")  # fmt: skip
            m.quad((b, c, z), (b, d, z), (b, d, z + 0.008 + tilt), (b, c, z + 0.008), "zinc", "metal")
            for k in range(1, 3):
                e = a + (b - a) * k / 3
                m.quad((e - 0.003, c, z + 0.012), (e + 0.003, c, z + 0.012),
                       (e + 0.003, d, z + 0.012 + tilt), (e - 0.003, d, z + 0.012 + tilt), "#a9bccb")  # fmt: skip
            e = (c + d) / 2
            m.quad((a, e - 0.003, z + 0.012 + tilt / 2), (b, e - 0.003, z + 0.012 + tilt / 2),
                   (b, e + 0.003, z + 0.013 + tilt / 2), (a, e + 0.003, z + 0.013 + tilt / 2), "#a9bccb")  # fmt: skip
