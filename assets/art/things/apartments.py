"""Homes of the greenway city: four point towers, no two with one plan, colour or crown.

Next: things/streets.py (streets of six storeys and shops).
"""

import math

from kit import greenery, parkland, walls
from kit.modern import DARK_PANES, extrude, fins, front, glazing, grow, outline, rectangle, sides, solar
from kit.palette import mix
from pipeline.sprite import Job

from things.towers import night

STOREY = 0.18
CREAM = {"frame": "#f2efe6", "panes": DARK_PANES, "edge": "#efe9da", "rail": "#b9d3d2", "slat": "#d9c3a0"}
WHITE = {
    "frame": "#ffffff",
    "panes": ("#5f9aab", "#4b8496", "#7db4c0"),
    "edge": "#f4f2ea",
    "rail": "#cfe0dc",
    "slat": "#c8ccc8",
    "deep": 0.11,
}
BRICK = {"frame": "#e9e4d8", "panes": DARK_PANES, "edge": "#e9e4d8", "rail": "#5a6a70", "slat": "#8a5a48"}
GREY = {
    "frame": "#39434a",
    "panes": ("#5d8c9c", "#7fb0ba", "#4a7686"),
    "edge": "#dfe2e0",
    "rail": "#9fc4b8",
    "slat": "#b08a5e",
}


def garden(m, wide, deep):
    """The green plot of a tower: lawn, hedge, path to the door."""
    m.plot(0.02, wide - 0.02, -deep + 0.02, -0.02, "grass", wobble=0.04, round_=0.6)
    parkland.lawn(m, 0.04, wide - 0.04, -deep + 0.04, -0.04, int(34 * wide * deep), 0.006)


def porch(m, u, width, height=0.2, of="#6a5a48"):
    """A door hall of warm glass below a canopy, in the frame of a wall."""
    walls.on_wall(m, "-y", 0, u - width / 2, u + width / 2, 0, height, -0.02, 0.012, "#e0c48a", "glass", 0.001)
    for a in (-0.5, 0.0, 0.5):
        walls.on_wall(m, "-y", 0, u + width * a - 0.007, u + width * a + 0.007, 0, height, 0, 0.018, of)
    walls.on_wall(
        m, "-y", 0, u - width * 0.75, u + width * 0.75, height, height + 0.028, -0.01, 0.12, of, "paint", 0.004
    )
    walls.on_wall(
        m, "-y", 0, u - width * 0.3, u + width * 0.3, height - 0.006, height, 0.02, 0.1, "#c9a468", "emit", 0.001, 0
    )


def storey_lines(m, points, z0, floors, of, out=0.008, height=0.02):
    for f in range(floors + 1):
        extrude(m, grow(points, out), z0 + f * STOREY - height / 2, z0 + f * STOREY + height / 2, of)


def tower_cream(m):
    """1x1, 15 storeys: cream walls on a brown foot, bays that stand out, a pergola crown."""
    night(m, 0.3, "#ffcf94")
    garden(m, 1, 1)
    x0, x1, y0, y1, z0, floors = 0.19, 0.81, -0.8, -0.2, 0.3, 14
    body = rectangle(x0, x1, y0, y1)
    top = z0 + floors * STOREY
    extrude(m, grow(body, 0.03), 0, z0, "#9a6f52", "brick", "#d8cdb8")
    extrude(m, body, z0, top, "#ead9b8", "plaster", "#c8c0b0")
    wings = rectangle(x0 + 0.13, x1 - 0.13, y0 - 0.05, y1 - 0.1), rectangle(x0 + 0.2, x1 + 0.05, y0 + 0.13, y1 - 0.13)
    for wing in wings:
        extrude(m, wing, z0, top + 0.1, "#f4ecd8", "plaster", "#d8cdb8")
    style = dict(CREAM)
    front(m, body, z0, floors, STOREY, {0: "wsssssw", 1: "wsssssw"}, style)
    front(m, [wings[0][0], wings[0][1]], z0, floors, STOREY, ("bWb",), style)
    front(m, [wings[1][1], wings[1][2]], z0, floors, STOREY, ("bab",), style)
    for f in range(0, floors + 1, 3):
        extrude(m, grow(body, 0.012), z0 + f * STOREY - 0.02, z0 + f * STOREY + 0.012, "#9a6f52", "paint")
    for k, length in sides(m, grow(body, 0.03)):
        for q in range(3):
            walls.on_wall(
                m,
                "-y",
                0,
                length * (q + 0.2) / 3,
                length * (q + 0.8) / 3,
                0.05,
                0.24,
                -0.01,
                0.006,
                "#7a98a0",
                "glass",
                0.001,
            )
        if k == 0:
            porch(m, length / 2, 0.2)
    extrude(m, grow(body, 0.03), top, top + 0.035, "#f4ecd8", "paint", "#b8ad98")
    extrude(m, rectangle(0.34, 0.66, -0.62, -0.34), top, top + 0.22, "#ead9b8", "plaster", "#9a6f52")
    for x in (0.24, 0.5, 0.76):
        for y in (-0.75, -0.25):
            m.box(x - 0.015, x + 0.015, y - 0.015, y + 0.015, top, top + 0.26, "#f4ecd8", "paint", 0.003)
    for k in range(11):
        y = -0.79 + 0.58 * k / 10
        m.box(0.2, 0.8, y - 0.009, y + 0.009, top + 0.27, top + 0.295, "#a8794e", "wood", 0.002)
    for x in (0.24, 0.5, 0.76):
        m.box(x - 0.012, x + 0.012, -0.8, -0.2, top + 0.25, top + 0.272, "#8f6440", "wood", 0.002)
    for x, y in ((0.3, -0.72), (0.7, -0.7), (0.72, -0.3)):
        greenery.bush(m, x, y, 0.06, z=top + 0.03, flowers="pink")
    parkland.hedge(m, 0.06, 0.36, -0.96, -0.92)
    parkland.hedge(m, 0.64, 0.94, -0.96, -0.92)
    parkland.tree(m, 0.1, -0.86, 0.42, 0.12)
    parkland.blossom(m, 0.92, -0.84, 0.36, 0.11)
    parkland.tree(m, 0.91, -0.1, 0.44, 0.13, "leaf_d")
    parkland.strollers(m, ((0.52, -0.93), (0.58, -0.9)))


def tower_round(m):
    """1x1, 12 storeys: white, rounded corners, planted balconies that run round like ribbons, a roof garden."""
    night(m, 0.3, "#ffd79a")
    garden(m, 1, 1)
    z0, floors = 0.26, 12
    body = outline(0.5, -0.5, 0.3, 0.3, 28, 4.2)
    glazing(m, grow(body, -0.02), 0.0, z0, ("#7a98a0", "#d8b878", "#8fb0b4"))
    extrude(m, grow(body, -0.1), 0, z0, "#8a8478")
    fins(m, grow(body, 0.04), 0.0, z0, "#f4f2ea", 0.022, 0.012, 4)
    for f in range(floors):
        z, shift = z0 + f * STOREY, 0.02 * math.sin(f * 1.1)
        ring = grow(outline(0.5 + shift, -0.5 - shift, 0.33, 0.33, 28, 4.2), 0.035)
        glazing(m, body, z + 0.02, z + STOREY, ("#5f9aab", "#4b8496", "#7db4c0", "#a8c8c4"))
        fins(m, body, z, z + STOREY, "#ffffff", 0.012, 0.006, 2)
        extrude(m, ring, z - 0.012, z + 0.028, "#f6f4ee", "paint", "#dcd8cc")
        for k, length in sides(m, grow(ring, -0.008)):
            m.quad(
                (0, 0, z + 0.028),
                (length, 0, z + 0.028),
                (length, 0, z + 0.072),
                (0, 0, z + 0.072),
                m.jitter("#bcd6d2", 0.04),
                "flat",
            )
            if (k + f * 2) % 5 < 2:
                of = m.rng.choice(("leaf", "leaf_l", "grass", "leaf_d"))
                greenery.bush(
                    m,
                    length / 2,
                    0.02,
                    0.042,
                    of,
                    z + 0.045,
                    lumps=2,
                    flowers=m.rng.choice((None, "pink", "yellow", None)),
                )
    top = z0 + floors * STOREY
    parkland.green_roof(m, outline(0.5, -0.5, 0.37, 0.37, 28, 4.2), top, 46, "#f6f4ee", 5)
    extrude(m, rectangle(0.4, 0.62, -0.56, -0.38), top, top + 0.16, "#f0eee6", "paint", "#c8ccc8")
    solar(m, 0.41, 0.61, -0.55, -0.39, top + 0.165, 2, 2)
    parkland.tree(m, 0.1, -0.9, 0.46, 0.13)
    parkland.tree(m, 0.9, -0.9, 0.4, 0.12, "leaf_d")
    parkland.blossom(m, 0.93, -0.12, 0.4, 0.12)
    parkland.bench(m, 0.5, -0.93)
    parkland.strollers(m, ((0.36, -0.94), (0.94, -0.5)))


def slim(m, x0, x1, y0, y1, floors, of, strip, style, plan, z0=0.26):
    """One slim block of the pair: a coloured strip runs up its middle."""
    body = rectangle(x0, x1, y0, y1)
    top = z0 + floors * STOREY
    extrude(m, body, 0, z0, "#8d8a82", "concrete", of)
    extrude(m, body, z0, top + 0.08, of, "plaster", "#c4c0b6")
    front(m, body, z0, floors, STOREY, plan, style)
    for k, length in sides(m, body):
        walls.on_wall(m, "-y", 0, length * 0.47, length * 0.53, z0, top + 0.16, -0.01, 0.03, strip, "paint", 0.004, 0)
        for q in range(2):
            walls.on_wall(
                m,
                "-y",
                0,
                length * (0.06 + 0.48 * q),
                length * (0.44 + 0.48 * q),
                0.03,
                0.2,
                -0.01,
                0.006,
                "#c8a870",
                "glass",
                0.001,
            )
        if k == 0:
            porch(m, length / 2, 0.16, of="#4a5258")
    for f in range(0, floors, 4):
        extrude(m, grow(body, 0.01), z0 + f * STOREY - 0.014, z0 + f * STOREY + 0.01, strip)
    return top + 0.08


def pair(m):
    """2x2: two slim blocks of 17 and 13 storeys round a shared garden with a playground path and a pond."""
    night(m, 0.3, "#ffd8a4")
    garden(m, 2, 2)
    high = slim(m, 0.86, 1.62, -0.72, -0.24, 16, "#e4e6e2", "#3f8f8a", GREY, {0: "wbabbabw", 1: "wcaw"})
    low = slim(
        m, 0.24, 0.78, -1.5, -0.94, 12, "#efe4cf", "#c4643f", GREY | {"slat": "#c4643f"}, {0: "wbabw", 1: "wbabw"}
    )
    crown = rectangle(0.98, 1.5, -0.64, -0.32)
    extrude(m, crown, high, high + 0.2, "#dfe2e0", "plaster", "#a8aca8")
    solar(m, 1.0, 1.48, -0.62, -0.34, high + 0.2, 4, 2)
    parkland.green_roof(m, rectangle(0.24, 0.78, -1.5, -0.94), low, 40, "#efe4cf", 4)
    for k in range(7):
        x = 0.3 + 0.42 * k / 6
        m.box(x - 0.01, x + 0.01, -1.2, -0.98, low + 0.2, low + 0.22, "#a8794e", "wood", 0.002)
    for x in (0.3, 0.72):
        for y in (-1.19, -0.99):
            m.box(x - 0.01, x + 0.01, y - 0.01, y + 0.01, low, low + 0.2, "#a8794e", "wood", 0.002)
    m.plot(0.86, 1.2, -1.98, -0.8, "#d8cfba", "concrete", 0.011, 0.08)
    parkland.pool(m, outline(1.5, -1.36, 0.26, 0.2, 24, 2.2), "#6fb4bc")
    for k in range(6):
        a = k * 1.05
        greenery.bush(
            m, 1.5 + 0.3 * math.cos(a), -1.36 + 0.25 * math.sin(a), 0.06, flowers=m.rng.choice((None, "pink", "yellow"))
        )
    for x, y, r in (
        (1.84, -0.9, 0.16),
        (1.85, -1.8, 0.17),
        (0.12, -1.8, 0.14),
        (0.14, -0.6, 0.15),
        (1.3, -1.8, 0.13),
        (1.88, -0.2, 0.14),
    ):
        parkland.tree(m, x, y, 0.3 + r, r, m.rng.choice(("leaf", "leaf_d")))
    parkland.blossom(m, 0.5, -1.82, 0.4, 0.14)
    parkland.bench(m, 1.22, -1.2, 90)
    parkland.strollers(m, ((1.04, -1.7), (1.0, -1.1), (1.1, -1.45), (0.44, -1.66), (1.7, -1.64)))


def tower_deco(m):
    """1x1, 17 storeys: red-brown with cream corner piers, set back twice, a lantern under a hipped crown."""
    night(m, 0.3, "#ffcf8f")
    garden(m, 1, 1)
    z = 0.28
    extrude(m, rectangle(0.16, 0.84, -0.84, -0.16), 0, z, "#d8cdb8", "concrete", "#c8bca4")
    for k, length in sides(m, rectangle(0.16, 0.84, -0.84, -0.16)):
        for q in range(4):
            walls.on_wall(
                m,
                "-y",
                0,
                length * (q + 0.2) / 4,
                length * (q + 0.8) / 4,
                0.03,
                0.21,
                -0.01,
                0.006,
                "#c8a870",
                "glass",
                0.001,
            )
        if k == 0:
            porch(m, length / 2, 0.18, of="#7d4a38")
    for inset, floors, plan in (
        (0.2, 9, {0: "wbaabw", 1: "wbaabw"}),
        (0.235, 4, {0: "wbbw", 1: "wabw"}),
        (0.29, 3, {0: "WcW", 1: "WcW"}),
    ):
        body = rectangle(inset, 1 - inset, -1 + inset, -inset)
        top = z + floors * STOREY
        extrude(m, body, z, top, "#a9644a", "brick", "#c8bca4")
        front(m, body, z, floors, STOREY, plan, BRICK)
        for _, length in sides(m, body):
            for u in (0.0, length):
                walls.on_wall(
                    m, "-y", 0, u - 0.035, u + 0.035, z, top + 0.05, -0.03, 0.016, "#ecdfc6", "plaster", 0.004, 0
                )
        extrude(m, grow(body, 0.022), top - 0.01, top + 0.03, "#ecdfc6", "plaster")
        z = top + 0.03
    glazing(m, rectangle(0.36, 0.64, -0.64, -0.36, 3, 3), z, z + 0.2, ("#ffd890", "#e8c078"))
    fins(m, rectangle(0.36, 0.64, -0.64, -0.36, 3, 3), z, z + 0.2, "#ecdfc6", 0.03, 0.014)
    for a, b, low, high in ((0.4, 0.06, z + 0.2, z + 0.4),):
        m.cylinder(0.5, -0.5, low, high, a / 2 * 1.414, b, 4, "#51806f", "metal", smooth=False)
    extrude(m, rectangle(0.3, 0.7, -0.7, -0.3), z + 0.19, z + 0.215, "#ecdfc6")
    m.tube([(0.5, -0.5, z + 0.4), (0.5, -0.5, z + 0.62)], [0.012, 0.004], "#c9b26a", "metal", 6)
    parkland.tree(m, 0.09, -0.9, 0.4, 0.12, "leaf_d")
    parkland.tree(m, 0.92, -0.9, 0.44, 0.12)
    parkland.tree(m, 0.93, -0.08, 0.4, 0.11)
    for k in range(4):
        parkland.planter(m, 0.26 + 0.13 * k, 0.35 + 0.13 * k, -0.97, -0.93, 0.04, mix("concrete", "plaster_w", 0.5))
    parkland.strollers(m, ((0.44, -0.9), (0.6, -0.89)))


JOBS = [
    Job("apartments1", tower_cream, 1, 1, 3.2),
    Job("apartments2", tower_round, 1, 1, 2.75, seed=2),
    Job("apartments3", pair, 2, 2, 3.65, seed=3),
    Job("apartments4", tower_deco, 1, 1, 4.25, seed=4),
]
