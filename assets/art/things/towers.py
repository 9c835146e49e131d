"""The skyline of 2022-30: four glass towers, each with a silhouette of its own, and slim towers of homes.

A tower is a stack of outlines; what it does from floor to floor (turn, lean, leave a gap) is its design.
Next: kit/modern.py for curtain walls, things/tomorrow.py for what stands at their feet.
"""

import math

from kit import modern, parkland, walls
from kit.palette import mix, shade
from pipeline.sprite import Job

SKY = "#d4ecf0"
NIGHT_OFFICE, NIGHT_HOME = "#f0d6a4", "#ffcf8a"
STONE, WHITE = "#d9d5ca", "#eef1ee"


def night(m, share, tint, spill=0.3):
    """How the tower looks at night; a thousand panes together would light the street like day."""
    m.lit_share, m.lit_tint, m.lit_spill = share, tint, spill


def storey(m, points, z, height, share, tints, edge=WHITE, band=0.024, cells=1, sky=0.24):
    """One floor: an edge of white metal and panes that mirror more sky the higher they are (`share` 0..1)."""
    modern.extrude(m, modern.grow(points, 0.012), z, z + band, edge)
    shades = [mix(mix(of, "#2f5f78", 0.30 * (1 - share)), SKY, 0.05 + sky * share) for of in tints]
    modern.glazing(m, points, z + band, z + height, shades, cells)


def ring(m, points, z, of="#bfe8ff", height=0.018, out=0.016):
    """A line of light around a floor; it has no lid, for a whole roof would shine."""
    rim = modern.grow(points, out)
    n = len(rim)
    both = [(x, y, z) for x, y in rim] + [(x, y, z + height) for x, y in rim]
    m.add(both, [(k, (k + 1) % n, n + (k + 1) % n, n + k) for k in range(n)], of, "emit")


def plaza(m, size=2.0, trees=((0.2, -1.8), (1.0, -1.86), (1.8, -1.0), (1.86, -0.22), (0.16, -1.1))):
    """Light stone, trees in it, people on it."""
    parkland.paving(m, 0.04, size - 0.04, -size + 0.04, -0.04, STONE)
    for x, y in trees:
        parkland.tree(
            m, x, y, m.rng.uniform(0.34, 0.44), m.rng.uniform(0.11, 0.14), m.rng.choice(("leaf", "leaf_l", "leaf_d"))
        )
    parkland.planter(m, 0.55, 0.85, -size + 0.14, -size + 0.22)
    parkland.planter(m, size - 0.22, size - 0.14, -0.85, -0.5)
    spots = [(m.rng.uniform(0.3, size - 0.2), -size + m.rng.uniform(0.1, 0.2)) for _ in range(5)]
    spots += [(size - m.rng.uniform(0.1, 0.2), -m.rng.uniform(0.2, size - 0.3)) for _ in range(4)]
    parkland.strollers(m, spots)


def lobby(m, points, height=0.3):
    """A high ground floor of clear glass behind slim posts, warmly lit."""
    for _, length in modern.sides(m, points):
        cells = max(1, round(length / 0.11))
        for q in range(cells):
            with m.window():
                a, b = length * q / cells, length * (q + 1) / cells
                m.quad((a, 0, 0.02), (b, 0, 0.02), (b, 0, height), (a, 0, height), m.jitter("#a8987a", 0.12), "glass")
    modern.fins(m, points, 0, height, "#f4f4f0", 0.02, 0.02, 2)


def twisted(m):
    """Turns a quarter on its way up; a crown of light."""
    night(m, 0.24, NIGHT_OFFICE)
    plaza(m)
    floors, high = 30, 0.142
    plan = modern.outline(1.0, -1.0, 0.56, 0.56, 24, 3.4)
    lobby(m, modern.outline(1.0, -1.0, 0.6, 0.6, 24, 3.4))
    modern.extrude(m, modern.outline(1.0, -1.0, 0.68, 0.68, 32, 3.4), 0.3, 0.34, WHITE)
    points, z = plan, 0.34
    for f in range(floors):
        share = f / (floors - 1)
        points = modern.turned(plan, 1.0, -1.0, 78 * share, 1 - 0.16 * share)
        z = 0.34 + f * high
        storey(m, points, z, high, share, modern.PANES)
        if f % 10 == 9:
            ring(m, points, z + high - 0.02, "#cfefff")
    top = z + high
    modern.extrude(m, modern.grow(points, 0.014), top, top + 0.03, WHITE)
    crown = modern.turned(points, 1.0, -1.0, 5, 0.78)
    storey(m, crown, top + 0.03, 0.2, 1, modern.PANES)
    ring(m, crown, top + 0.23, "#9fe0ff", 0.03)
    m.tube([(1.0, -1.0, top + 0.26), (1.0, -1.0, top + 0.62)], [0.012, 0.003], WHITE, "metal", 6)
    m.mark("beacon", 1.0, -1.0, top + 0.62)


def gardens(m):
    """A slab of offices around three hanging gardens, one of them open to both sides."""
    night(m, 0.26, "#f0dcb4")
    plaza(m)
    x0, x1, y0, y1 = 0.42, 1.62, -1.5, -0.72
    plan = modern.rectangle(x0, x1, y0, y1, 10, 6)
    lobby(m, modern.rectangle(x0 + 0.05, x1 - 0.05, y0 + 0.05, y1 - 0.05, 10, 6), 0.28)
    z, floors, high = 0.28, 29, 0.138
    f = 0
    while f < floors:
        share = f / (floors - 1)
        if f in (7, 15, 22):
            z = garden_floor(m, plan, (x0, x1, y0, y1), z, 3 * high, share)
            f += 3
            continue
        storey(m, plan, z, high, share, ("#7fb8b4", "#5aa0a4", "#94c8c0"), "#f2f3ee")
        z += high
        f += 1
    modern.fins(m, plan, 0.28, z, "#f6f6f2", 0.012, 0.02, 2)
    parkland.green_roof(m, plan, z, 46, trees=3)
    modern.solar(m, x0 + 0.62, x1 - 0.1, y0 + 0.2, y1 - 0.12, z + 0.05, 4, 2)
    ring(m, plan, z - 0.03, "#c9f5d4")


def garden_floor(m, plan, sides, z, height, share):
    """A terrace as high as three floors: trees, a back wall of glass, white posts; gives its top."""
    x0, x1, y0, y1 = sides
    modern.extrude(m, modern.grow(plan, 0.014), z, z + 0.03, WHITE)
    back = modern.rectangle(x0 + 0.42, x1 - 0.36, y0 + 0.4, y1, 4, 2)
    storey(m, back, z + 0.03, height - 0.03, share, ("#8fd0c8", "#6fb4b0"))
    front = ((x0 + 0.16, y0 + 0.14), (x0 + 0.5, y0 + 0.12), (x0 + 0.86, y0 + 0.15))
    for x, y in (*front, (x1 - 0.12, y0 + 0.16), (x1 - 0.13, y0 + 0.46)):
        parkland.tree(m, x, y, height * 0.86, 0.1, m.rng.choice(("leaf", "leaf_l")), z + 0.03)
    rim = [(x0 + (x1 - x0) * k / 9, y0 + 0.03) for k in range(10)] + [
        (x1 - 0.03, y0 + (y1 - y0) * k / 6) for k in range(7)
    ]
    parkland.covering(m, rim, z + 0.03, 1.6)
    for x, y in ((x0 + 0.02, y0 + 0.02), ((x0 + x1) / 2, y0 + 0.02), (x1 - 0.02, y0 + 0.02), (x1 - 0.02, y1 - 0.02)):
        m.box(x - 0.016, x + 0.016, y - 0.016, y + 0.016, z, z + height, WHITE, "paint", 0.003, 0)
    return z + height


def crystal(m):
    """Facets that lean against each other, cut off at a slant."""
    night(m, 0.22, "#c4d6f0")
    plaza(m, trees=((0.2, -1.84), (1.84, -1.1), (1.86, -0.2), (0.14, -0.9)))
    base = [(0.3, -0.62), (0.52, -1.62), (1.34, -1.74), (1.72, -1.2), (1.5, -0.34), (0.72, -0.26)]
    waist = [(0.46, -0.78), (0.44, -1.44), (1.2, -1.72), (1.62, -1.36), (1.62, -0.5), (0.86, -0.42)]
    head = [(0.66, -0.86), (0.62, -1.22), (1.06, -1.5), (1.42, -1.3), (1.46, -0.72), (0.98, -0.6)]
    lobby(m, base, 0.26)
    floors, high = 33, 0.142
    for f in range(floors):
        share = f / (floors - 1)
        a, b, t = (base, waist, share / 0.45) if share < 0.45 else (waist, head, (share - 0.45) / 0.55)
        points = [(p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t) for p, q in zip(a, b, strict=True)]
        fine = subdivided(points, 5)
        tints = ("#5f8fb4", "#4677a0", "#86b2cc") if f % 2 else ("#6a9abc", "#5284aa", "#7faccb")
        storey(m, fine, 0.26 + f * high, high, share, tints, "#dfe8ee", 0.016, sky=0.3)
    z = 0.26 + floors * high
    slant(m, head, z, 0.62)
    for p, q, r in zip(base, waist, head, strict=True):
        points = [(*p, 0.26), (*q, 0.26 + 0.45 * floors * high), (*r, z)]
        m.tube(points, 0.011, "#f4f8fa", "metal", 5)


def subdivided(points, n):
    """The outline with n steps on each side."""
    found = []
    for k, (ax, ay) in enumerate(points):
        bx, by = points[(k + 1) % len(points)]
        found += [(ax + (bx - ax) * q / n, ay + (by - ay) * q / n) for q in range(n)]
    return found


def slant(m, points, z, rise):
    """A glass head whose upper edge climbs towards the north west, outlined in light."""
    low = min(x - y for x, y in points)
    high = max(x - y for x, y in points)

    def top(x, y):
        return z + rise * (1 - (x - y - low) / (high - low)) + 0.05

    n = len(points)
    for k, (ax, ay) in enumerate(points):
        bx, by = points[(k + 1) % n]
        for q in range(5):
            p = (ax + (bx - ax) * q / 5, ay + (by - ay) * q / 5)
            r = (ax + (bx - ax) * (q + 1) / 5, ay + (by - ay) * (q + 1) / 5)
            tint = m.jitter(m.rng.choice(("#a9d0e2", "#8fc0d8", "#c2e0ea")), 0.06)
            m.quad((*p, z), (*r, z), (*r, top(*r)), (*p, top(*p)), tint, "glass")
        m.tube([(ax, ay, top(ax, ay)), (bx, by, top(bx, by))], 0.012, "#bfe6ff", "emit", 5)
    m.poly([(x, y, top(x, y) - 0.01) for x, y in points], "#9fc4d4", "glass")


def twins(m):
    """Two slim towers and a bridge between them, high over the street."""
    night(m, 0.27, "#f0cc94")
    plaza(m)
    high = 0.14
    for x0, x1, y0, y1, floors, edge in (
        (0.98, 1.66, -0.86, -0.22, 31, "#f1ece0"),
        (0.22, 0.88, -1.64, -0.98, 25, "#f4efe4"),
    ):
        plan = modern.rectangle(x0, x1, y0, y1, 6, 6)
        lobby(m, plan, 0.27)
        for f in range(floors):
            tints = ("#b79a72", "#a88a66", "#c9b088") if f % 9 == 8 else ("#8fb4b8", "#6f9ca4", "#a4c4c4")
            storey(m, plan, 0.27 + f * high, high, f / 30, tints, edge, 0.034)
        z = 0.27 + floors * high
        modern.fins(m, plan, 0.27, z + 0.12, edge, 0.03, 0.026, 2)
        parkland.green_roof(m, modern.rectangle(x0 + 0.04, x1 - 0.04, y0 + 0.04, y1 - 0.04), z, 20, trees=2)
        ring(m, plan, z + 0.1, "#ffdca0", 0.02, 0.028)
    bridge(m, 0.27 + 17 * high)
    m.mark("flag_white", 1.04, -0.8, 0.27 + 31 * high + 0.05)


def bridge(m, z):
    """Two floors of glass from tower to tower, a garden on top."""
    with m.at(0.93, -0.93, 0, 45):
        plan = modern.rectangle(-0.32, 0.3, -0.13, 0.13, 6, 2)
        for f in range(2):
            storey(m, plan, z + f * 0.16, 0.16, 0.6, ("#a8d4d8", "#8cc2ca"), "#f4efe4", 0.03)
        parkland.green_roof(m, plan, z + 0.32, 22)
        ring(m, plan, z - 0.012, "#ffe2b0", 0.02)


HOMES = (
    {
        "frame": "#e6e6e0",
        "panes": ("#6f98a6", "#8cb4bc", "#5a8494"),
        "edge": "#f0ede4",
        "rail": "#b9d3d8",
        "slat": "#c8ccc8",
    },
    {
        "frame": "#d9c9b0",
        "panes": ("#7a98a0", "#5c7f8c", "#90aeb2"),
        "edge": "#efe4d0",
        "rail": "#d8c4a4",
        "slat": "#b08a5e",
    },
    {
        "frame": "#b9c4c8",
        "panes": ("#6a9ab0", "#4f8298", "#88b2c2"),
        "edge": "#dfe6e8",
        "rail": "#9fbcc8",
        "slat": "#8fa0a6",
    },
    {
        "frame": "#d8b4a0",
        "panes": ("#6f929c", "#587c88", "#8caab0"),
        "edge": "#e8cbb8",
        "rail": "#c2d0cc",
        "slat": "#a8806a",
    },
)
WALLS = ("#ece8de", "#e2cfae", "#cfd8da", "#d9a98c")


def homes(number):
    """The builder of a slim tower of flats; each number has its own plan, height, colour and head."""

    def build(m):
        night(m, 0.46, NIGHT_HOME, 0.5)
        style, wall = HOMES[number], WALLS[number]
        parkland.paving(m, 0.03, 0.97, -0.97, -0.03, "#d2ccc0", 0.18)
        for x, y in ((0.1, -0.9), (0.88, -0.92), (0.92, -0.3)):
            parkland.tree(m, x, y, 0.34, 0.11, m.rng.choice(("leaf", "leaf_l", "leaf_d")))
        floors, high = (24, 27, 22, 26)[number], 0.148
        plans = ("pbwb", "bwWb"), ("bWbb", "wbpb"), ("cbcb", "bcbc"), ("wbab", "bawb")
        z0 = 0.3
        points = modern.rectangle(0.18, 0.82, -0.8, -0.2)
        if number == 1:
            points = [(0.16, -0.2), (0.16, -0.68), (0.3, -0.82), (0.68, -0.82), (0.84, -0.66), (0.84, -0.2)]
        podium = modern.rectangle(0.12, 0.88, -0.88, -0.12, 5, 5)
        lobby(m, podium, 0.24)
        modern.extrude(m, modern.grow(podium, 0.02), 0.24, z0, shade(wall, 0.96))
        modern.extrude(m, points, z0, z0 + floors * high, wall, "plaster")
        faces = plans[number]
        modern.front(m, points, z0, floors, high, {k: faces[k % 2] for k in range(len(points))}, style)
        top = z0 + floors * high
        head(m, number, points, top, wall)

    return build


def head(m, number, points, top, wall):
    """How a tower of homes ends: a frame, a vault, steps, a lantern."""
    modern.extrude(m, modern.grow(points, 0.02), top, top + 0.04, shade(wall, 1.06))
    if number == 0:
        for k in range(7):
            u = 0.2 + 0.1 * k
            m.box(u - 0.012, u + 0.012, -0.8, -0.2, top + 0.2, top + 0.24, WHITE, "paint", 0.003, 0)
        for x, y in ((0.2, -0.78), (0.8, -0.78), (0.8, -0.22)):
            m.box(x - 0.02, x + 0.02, y - 0.02, y + 0.02, top, top + 0.22, WHITE, "paint", 0.003, 0)
        parkland.green_roof(m, modern.rectangle(0.22, 0.78, -0.76, -0.24), top + 0.04, 26, trees=1)
    elif number == 1:
        arc = [
            (0.5 - 0.34 * math.cos(math.pi * k / 10), top + 0.04 + 0.22 * math.sin(math.pi * k / 10)) for k in range(11)
        ]
        for (xa, za), (xb, zb) in zip(arc[:-1], arc[1:], strict=True):
            m.quad((xa, -0.8, za), (xb, -0.8, zb), (xb, -0.2, zb), (xa, -0.2, za), m.jitter("#8a9aa0", 0.05), "metal")
        m.poly(
            [(x, -0.8, z) for x, z in arc] + [(0.84, -0.8, top + 0.03), (0.16, -0.8, top + 0.03)],
            shade(wall, 1.02),
            "plaster",
        )
    elif number == 2:
        step = modern.rectangle(0.28, 0.72, -0.7, -0.3, 4, 4)
        storey(m, step, top + 0.04, 0.2, 1, ("#8cc2d0", "#6faabc"))
        modern.extrude(m, modern.grow(step, 0.02), top + 0.24, top + 0.27, WHITE)
        ring(m, step, top + 0.225, "#a8e4ff", 0.018, 0.03)
    else:
        modern.solar(m, 0.26, 0.74, -0.74, -0.3, top + 0.05, 4, 2)
        m.box(0.5, 0.76, -0.3, -0.22, top + 0.04, top + 0.2, shade(wall, 0.9), "plaster", 0.006)
    walls.on_wall(
        m, "-y", points[1][1], 0.3, 0.36, top - 0.5, top - 0.04, 0.0, 0.02, shade(wall, 0.8), "paint", 0.003, 0
    )


JOBS = [
    Job("glass_tower1", twisted, 2, 2, 5.6, seed=11),
    Job("glass_tower2", gardens, 2, 2, 4.9, seed=12),
    Job("glass_tower3", crystal, 2, 2, 5.9, seed=13),
    Job("glass_tower4", twins, 2, 2, 5.1, seed=14),
    *(Job(f"tower_homes{k + 1}", homes(k), 1, 1, 4.8, seed=21 + k) for k in range(4)),
]
