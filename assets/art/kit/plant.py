"""The things of heavy industry: stacks, tanks, spheres, silos, pipes, ducts, conveyors, heaps, cranes.

Each marks its own smoke and draws its own foot, so that a works is a list of parts at places.
Next: kit/railway.py; for whole works things/metalworks.py.
"""

import math

from mathutils import Vector

from kit.palette import colour, mix, shade


def chimney(m, x, y, height, radius=0.12, style="brick", smoke=True, z=0.0, top=None):
    """A stack with hoops and rungs: style 'brick', 'stripe' (red and white) or 'concrete'; `top` tints its crown."""
    foot = ("brick_d", "brick") if style == "brick" else ("concrete", "concrete")
    m.box(x - radius * 1.5, x + radius * 1.5, y - radius * 1.5, y + radius * 1.5, z, z + 0.2, *foot, 0.02)
    n, crown = 14, radius * 0.62
    for k in range(n):
        t0, t1 = k / n, (k + 1) / n
        ra, rb = radius + (crown - radius) * t0, radius + (crown - radius) * t1
        material = "brick" if style == "brick" else "concrete"
        if style == "brick":
            tint = shade(m.jitter("brick", 0.05), 1 - 1.75 * max(0, t0 - 0.8))
        elif style == "stripe":
            tint = colour("concrete" if t0 <= 0.38 else ("red" if (n - 1 - k) % 2 == 0 else "white"))
        else:
            tint = shade(m.jitter("concrete", 0.03), 1 - 1.2 * max(0, t0 - 0.75))
        if top is not None:
            tint = mix(tint, top, max(0.0, (t0 - 0.45) / 0.55) * 0.75)
        lo, hi = z + 0.18 + (height - 0.18) * t0, z + 0.18 + (height - 0.18) * t1
        m.cylinder(x, y, lo, hi, ra, rb, 20, tint, material, cap=False)
        if style != "stripe" and k % 3 == 2:
            m.cylinder(x, y, hi - 0.012, hi + 0.012, rb + 0.006, rb + 0.006, 20, "steel_d", "metal", cap=False)
    rim = "brick_d" if style == "brick" else "soot"
    m.cylinder(x, y, z + height - 0.06, z + height + 0.02, crown * 1.22, crown * 1.3, 20, rim, cap=False)
    m.cylinder(x, y, z + height - 0.01, z + height, crown * 1.2, crown * 1.2, 20, "soot")
    for k in range(int((height - 0.25) / 0.05)):
        r = radius + (crown - radius) * k * 0.05 / height
        m.box(
            x - 0.018,
            x + 0.018,
            y - r - 0.026,
            y - r - 0.016,
            z + 0.2 + k * 0.0475,
            z + 0.206 + k * 0.0475,
            "steel_d",
            "metal",
            0.001,
            0,
        )
    if smoke:
        m.mark_smoke(x, y, z + height)


def tank(m, x, y, radius, height, of="zinc", z=0.0, hoop="rust", roof="steel", ladder=True):
    """A standing tank with hoops, a cone roof and a ladder."""
    m.cylinder(x, y, z, z + 0.05, radius * 1.1, radius * 1.1, 24, "concrete")
    m.cylinder(x, y, z + 0.05, z + height, radius, radius, 24, m.jitter(of, 0.06), "metal")
    m.cylinder(x, y, z + height, z + height + radius * 0.32, radius * 1.02, 0.02, 24, roof, "metal")
    for share in (0.3, 0.6, 0.9):
        m.cylinder(
            x,
            y,
            z + height * share,
            z + height * share + 0.012,
            radius * 1.02,
            radius * 1.02,
            24,
            hoop,
            "metal",
            cap=False,
        )
    if ladder:
        rungs(m, x, y, radius, z + 0.06, z + height)


def rungs(m, x, y, radius, z0, z1, of="rust"):
    """A ladder on the lit side of a round body."""
    for k in range(int((z1 - z0) / 0.05)):
        m.box(
            x - 0.02,
            x + 0.02,
            y - radius - 0.014,
            y - radius - 0.004,
            z0 + k * 0.05,
            z0 + k * 0.05 + 0.006,
            of,
            "metal",
            0.001,
            0,
        )


def sphere_tank(m, x, y, radius, of="white", legs=7, lift=0.12):
    """A pressure sphere on legs, with a walkway round it."""
    zc = radius + lift
    m.cylinder(x, y, 0, 0.03, radius * 1.05, radius * 1.05, 24, "concrete")
    m.blob((x, y, zc), radius, of, "metal", 4, 1, 0, 1, 0.12)
    m.cylinder(x, y, zc - 0.008, zc + 0.008, radius * 1.08, radius * 1.08, 28, "steel", "metal", cap=False)
    for k in range(legs):
        a = 2 * math.pi * k / legs + 0.3
        cx, cy = x + radius * 0.92 * math.cos(a), y + radius * 0.92 * math.sin(a)
        m.tube([(cx, cy, 0), (cx, cy, zc)], 0.014, "steel_d", "metal", 6)
    m.cylinder(x, y, zc + radius - 0.01, zc + radius + 0.05, 0.03, 0.03, 10, "steel", "metal")


def column(m, x, y, radius, height, of="steel", platforms=3, z=0.0):
    """A distilling or absorption column with ring platforms and rails."""
    m.cylinder(x, y, z, z + 0.09, radius * 1.3, radius * 1.15, 18, "concrete", "concrete")
    m.cylinder(x, y, z + 0.09, z + height, radius, radius, 18, m.jitter(of, 0.06), "metal")
    m.blob((x, y, z + height), radius, of, "metal", 3, 0.6, 0, 1, 0.1)
    for k in range(platforms):
        h = z + height * (0.32 + 0.58 * k / max(1, platforms - 1))
        m.cylinder(x, y, h, h + 0.012, radius + 0.06, radius + 0.06, 18, "steel_d", "metal")
        for q in range(10):
            a = 2 * math.pi * q / 10
            cx, cy = x + (radius + 0.055) * math.cos(a), y + (radius + 0.055) * math.sin(a)
            m.tube([(cx, cy, h), (cx, cy, h + 0.055)], 0.004, "ochre", "metal", 4)
        ring = [
            (x + (radius + 0.055) * math.cos(a), y + (radius + 0.055) * math.sin(a), h + 0.055)
            for a in [2 * math.pi * q / 14 for q in range(15)]
        ]
        m.tube(ring, 0.005, "ochre", "metal", 4)
    rungs(m, x, y, radius, z + 0.1, z + height)


def silo(m, x, y, radius, height, of="cement", z=0.0):
    """A concrete silo with slip-form joints and a soft, dusty top."""
    m.cylinder(x, y, z, z + height, radius, radius, 28, m.jitter(of, 0.03), "concrete")
    for k in range(1, int(height / 0.16)):
        m.cylinder(
            x,
            y,
            z + k * 0.16,
            z + k * 0.16 + 0.008,
            radius * 1.008,
            radius * 1.008,
            28,
            shade(of, 0.85),
            "concrete",
            cap=False,
        )
    m.cylinder(x, y, z + height, z + height + 0.03, radius * 1.04, radius * 1.04, 28, shade(of, 1.1), "concrete")


def pipe(m, points, radius=0.022, of="rust"):
    """A pipe with flanges at its corners."""
    m.tube(points, radius, of, "metal", 10)
    for p in points[1:-1]:
        m.blob(p, radius * 1.25, of, "metal", 2, 1, 0, 1, 0.1)


def pipe_rack(m, a, b, height=0.34, pipes=("ochre", "rust", "steel", "teal"), spacing=0.045, posts=4):
    """Posts with a bundle of pipes on top, from (x, y) to (x, y) along one axis."""
    (xa, ya), (xb, yb) = a, b
    ux, uy = (0, 1) if abs(xb - xa) > abs(yb - ya) else (1, 0)
    half = spacing * (len(pipes) - 1) / 2
    for k in range(posts):
        t = k / (posts - 1)
        x, y = xa + (xb - xa) * t, ya + (yb - ya) * t
        for s in (-1, 1):
            px, py = x + ux * s * (half + 0.02), y + uy * s * (half + 0.02)
            m.tube([(px, py, 0), (px, py, height)], 0.012, "steel_d", "metal", 6)
        e = half + 0.03
        m.tube(
            [(x - ux * e, y - uy * e, height - 0.01), (x + ux * e, y + uy * e, height - 0.01)],
            0.012,
            "steel_d",
            "metal",
            6,
        )
    for k, tint in enumerate(pipes):
        d = -half + k * spacing
        m.tube(
            [(xa + ux * d, ya + uy * d, height + 0.018), (xb + ux * d, yb + uy * d, height + 0.018)],
            0.016,
            tint,
            "metal",
            8,
        )


def duct(m, points, radius=0.07, of="rust"):
    """A wide gas flue, with ribs."""
    m.tube(points, radius, of, "metal", 14)
    for a, b in zip(points[:-1], points[1:], strict=True):
        a, b = Vector(a), Vector(b)
        for k in range(1, max(2, int((b - a).length / 0.12))):
            p, d = a + (b - a) * (k / max(2, int((b - a).length / 0.12))), (b - a).normalized() * 0.007
            m.tube([tuple(p - d), tuple(p + d)], radius * 1.07, shade(of, 0.85), "metal", 14)


def conveyor(m, a, b, wall="#8a7a66", roof="roofing", width=0.08, height=0.15, parts=14):
    """A roofed belt gallery on trestles from a to b (x, y, z of its floor)."""
    a, b = Vector(a), Vector(b)
    flat = Vector((b.x - a.x, b.y - a.y, 0)).normalized()
    side, up = Vector((-flat.y, flat.x, 0)) * width, Vector((0, 0, height))
    for k in range(parts):
        p, q, tint = a + (b - a) * (k / parts), a + (b - a) * ((k + 1) / parts), m.jitter(wall, 0.08)
        for s in (-1, 1):
            m.quad(
                tuple(p + side * s),
                tuple(q + side * s),
                tuple(q + side * s + up),
                tuple(p + side * s + up),
                tint,
                "corr",
            )
            m.quad(
                tuple(p + side * s * 1.15 + up * 0.97),
                tuple(q + side * s * 1.15 + up * 0.97),
                tuple(q + up * 1.3),
                tuple(p + up * 1.3),
                roof,
                "corr",
            )
        m.quad(tuple(p + side), tuple(q + side), tuple(q - side), tuple(p - side), shade(wall, 0.5), "corr")
        if k % 4 == 2:
            for s in (-1, 1):
                foot = p + side * s * 1.6
                m.tube([tuple(p + side * s), (foot.x, foot.y, 0)], 0.012, "steel_d", "metal", 6)
            if p.z > 0.35:
                low, high = p + side * 1.25, p - side * 1.25
                m.tube([(low.x, low.y, p.z * 0.5), (high.x, high.y, p.z * 0.5)], 0.008, "steel_d", "metal", 5)
    for end in (a, b):
        m.poly(
            [
                tuple(end + side),
                tuple(end - side),
                tuple(end - side + up),
                tuple(end + up * 1.3),
                tuple(end + side + up),
            ],
            shade(wall, 0.7),
            "corr",
        )


def heap(m, x, y, radius, height, of, grains=40):
    """A heap of ore, coal or stone."""
    m.blob((x, y, 0), radius, of, "ground", 3, height / radius, 0.25, 3, 0.15)
    for _ in range(grains):
        a, d = m.rng.uniform(0, 6.28), m.rng.random() ** 0.5 * radius * 1.05
        z = height * max(0, 1 - (d / radius) ** 1.6)
        m.blob(
            (x + d * math.cos(a), y + d * math.sin(a), z),
            m.rng.uniform(0.012, 0.026),
            m.jitter(of, 0.25),
            "paint",
            1,
            0.8,
            0.2,
            smooth=False,
        )


def hopper(m, x0, x1, y0, y1, z0, z1, of="steel", legs=True):
    """A bin on legs with a pyramid below: z0 its outlet, z1 its rim."""
    zm, cx, cy = z0 + (z1 - z0) * 0.45, (x0 + x1) / 2, (y0 + y1) / 2
    m.box(x0, x1, y0, y1, zm, z1, of, "corr", 0.006)
    e = 0.03
    low = [(cx - e, cy - e, z0), (cx + e, cy - e, z0), (cx + e, cy + e, z0), (cx - e, cy + e, z0)]
    high = [(x0, y0, zm), (x1, y0, zm), (x1, y1, zm), (x0, y1, zm)]
    m.add(low + high, [(k, (k + 1) % 4, 4 + (k + 1) % 4, 4 + k) for k in range(4)], shade(of, 0.85), "corr")
    if legs:
        for x, y in ((x0, y0), (x1, y0), (x1, y1), (x0, y1)):
            m.tube([(x, y, 0), (x, y, zm + 0.02)], 0.014, "steel_d", "metal", 6)


def gantry(m, x0, x1, y0, y1, height, of="ochre"):
    """A gantry crane whose bridge spans y0..y1, its legs at x0 and x1; its trolley is the moving part `crane`."""
    for x in (x0, x1):
        for y in (y0, y1):
            m.tube([(x, y, 0), (x, y, height)], 0.02, of, "metal", 6)
        m.box(x - 0.025, x + 0.025, y0 - 0.04, y1 + 0.04, height - 0.02, height + 0.045, of, "metal", 0.006)
    for y in (y0, y1):
        m.box(x0 - 0.02, x1 + 0.02, y - 0.015, y + 0.015, height * 0.45, height * 0.5, of, "metal", 0.004)
    cx, cy = (x0 + x1) / 2, (y0 + y1) / 2
    m.box(x0 - 0.02, x1 + 0.02, cy - 0.07, cy + 0.07, height + 0.045, height + 0.09, "steel_d", "metal", 0.008)
    m.mark("crane", cx, cy, height - 0.4)


def lattice(m, a, b, width=0.06, of="ochre", bays=8, r=0.007):
    """A square lattice girder from a to b, for masts and jibs."""
    a, b = Vector(a), Vector(b)
    along = (b - a).normalized()
    u = along.cross(Vector((0.3, 0.8, 0.52))).normalized() * width / 2
    w = along.cross(u).normalized() * width / 2
    corners = [u + w, u - w, -u - w, w - u]
    for c in corners:
        m.tube([tuple(a + c), tuple(b + c)], r, of, "metal", 5)
    for k in range(bays):
        p, q = a + (b - a) * (k / bays), a + (b - a) * ((k + 1) / bays)
        for i in range(4):
            m.tube([tuple(p + corners[i]), tuple(q + corners[(i + 1) % 4])], r * 0.7, of, "metal", 4)
