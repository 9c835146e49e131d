"""The railway: track tiles by the edges they join, the goods yard and the locomotive works.

Names of track tiles: the letters are the joined edges: n = row - 1, e = col + 1, s = row + 1, w = col - 1.
"""

import math

from kit import clutter, greenery, motion, plant, railway, roofs, walls
from kit.palette import mix
from pipeline.sprite import Job

SPAN = 1.0  # straight pieces run on into the neighbouring tiles, so that the cut edge has the right light
CORNERS = {"ne": (1, 0, 180, 270), "nw": (0, 0, 270, 360), "se": (1, -1, 90, 180), "sw": (0, -1, 0, 90)}

BEYOND = {
    "n": ((0.5, 0), (0.5, SPAN)),
    "s": ((0.5, -1), (0.5, -1 - SPAN)),
    "e": ((1, -0.5), (1 + SPAN, -0.5)),
    "w": ((0, -0.5), (-SPAN, -0.5)),
}


def straight(axis):
    """The builder of a straight tile along x (east-west) or y (north-south)."""
    ends = ((-SPAN, -0.5), (1 + SPAN, -0.5)) if axis == "x" else ((0.5, -1 - SPAN), (0.5, SPAN))
    return lambda m: railway.track(m, *ends)


def curve(edges):
    """The builder of a quarter circle about the tile's corner between two edges, with short straight ends."""
    cx, cy, start, end = CORNERS[edges]

    def build(m):
        frames = railway.arc((cx, cy), 0.5, start, end, 20)
        railway.bed(m, frames)
        railway.sleepers_and_rails(m, frames, 0.35, "wood_d")
        for letter in edges:
            railway.track(m, *BEYOND[letter])

    return build


def crossing(m):
    """A junction of all four edges: two straight tracks that cross, with a switch stand."""
    straight("x")(m)
    with m.at(z=0.003):
        railway.track(m, (0.5, -1 - SPAN), (0.5, SPAN))
    for edges in ("ne", "sw"):
        cx, cy, start, end = CORNERS[edges]
        frames = railway.arc((cx, cy), 0.5, start, end, 20)
        for side in (-1, 1):
            for (xa, ya, ha), (xb, yb, hb) in zip(frames[:-1], frames[1:], strict=True):
                railway.rail_piece(m, xa, ya, ha, xb, yb, hb, side * railway.GAUGE / 2, 0.35)
    m.box(0.16, 0.2, -0.84, -0.8, 0, 0.12, "steel_d", "metal", 0.004)
    m.cylinder(0.18, -0.82, 0.12, 0.17, 0.02, 0.02, 8, "red")


def junction(through, branch):
    """The builder of a branch that leaves a straight track to both sides."""

    def build(m):
        corners = [edge + branch if edge + branch in CORNERS else branch + edge for edge in through]
        arcs = [railway.arc(CORNERS[c][:2], 0.5, *CORNERS[c][2:], 20) for c in corners]
        straight("x" if through == "ew" else "y")(m)
        for k, frames in enumerate(arcs, start=1):
            with m.at(z=0.003 * k):  # ballast in the same plane as the straight track's would render black
                railway.bed(m, frames)
        railway.track(m, *BEYOND[branch])
        with m.at(z=0.003):
            railway.sleepers_and_rails(m, arcs[0], 0.35, "wood_d")
        for (xa, ya, ha), (xb, yb, hb) in zip(arcs[1][:-1], arcs[1][1:], strict=True):
            for side in (-1, 1):
                railway.rail_piece(m, xa, ya, ha, xb, yb, hb, side * railway.GAUGE / 2, 0.35)
        (sx, sy) = {"n": (0.8, -0.2), "e": (0.8, -0.8), "s": (0.2, -0.8), "w": (0.2, -0.2)}[branch]
        m.box(sx - 0.02, sx + 0.02, sy - 0.02, sy + 0.02, 0, 0.12, "steel_d", "metal", 0.004)
        m.cylinder(sx, sy, 0.12, 0.17, 0.02, 0.02, 8, "red")

    return build


def dead_end(edge):
    """The builder of a track that ends in a buffer stop, joined to one edge only."""
    turn = {"w": 0, "s": 90, "e": 180, "n": 270}[edge]

    def build(m):
        with m.at(0.5, -0.5, 0, turn):
            railway.track(m, (-0.5 - SPAN, 0), (0.22, 0), rust=0.7)
            railway.buffer_stop(m, 0.2, 0)
            greenery.weeds(m, 0.05, 0.35, -0.24, 0.24, 8)

    return build


def locoworks(m):
    """3x2: the locomotive works: saw-tooth hall, two tracks out of its doors, the yard track under a gantry."""
    m.plot(0.02, 2.98, -1.98, -0.02, "#8a8172", wobble=0.03, round_=0.8)
    x0, x1, y0, y1, eave = 0.18, 2.45, -1.15, -0.16, 0.62
    m.box(x0, x1, y0, y1, 0, eave, "brick", "brick", 0.012, 0)
    m.box(x0 - 0.02, x1 + 0.02, y0 - 0.02, y1 + 0.02, 0, 0.09, "concrete", "concrete", 0.01)
    teeth = 6
    for k in range(teeth):
        saw_tooth(m, x0 + (x1 - x0) * k / teeth, x0 + (x1 - x0) * (k + 1) / teeth, y0, y1, eave)
    for y in (y0 - 0.028, y1 - 0.03):
        m.box(x1 - 0.028, x1 + 0.028, y, y + 0.058, 0, eave + 0.02, "brick_d", "brick", 0.008)
    for v in (-0.9, -0.42):
        m.box(x1 - 0.01, x1 + 0.014, v - 0.17, v + 0.17, 0, 0.44, "concrete", "concrete", 0.006)
        m.box(x1, x1 + 0.018, v - 0.14, v + 0.14, 0, 0.41, "#2a2826", "paint", 0.004, 0)
        for side in (-0.15, 0.15):
            m.box(x1 + 0.01, x1 + 0.13, v + side - 0.008, v + side + 0.008, 0.01, 0.4, "#5f7f6a", "corr", 0.003)
        railway.track(m, (1.9, v), (3, v))
    walls.board(m, "+x", y0 + 0.16, y1 - 0.16, 0.48, 0.58, x1)
    railway.locomotive(m, 2.2, -0.9)
    railway.track(m, (0, -1.5), (3, -1.5))
    railway.locomotive(m, 1.5, -1.5)
    railway.wagon(m, 0.95, -1.5, "#7a4a38")
    railway.wagon(m, 0.42, -1.5, "#4a5a66")
    plant.gantry(m, 2.5, 2.9, -1.8, -1.2, 0.62)
    for k in range(5):
        x = 0.3 + k * 0.09
        for side in (-0.05, 0.05):
            m.tube([(x, -1.8 + side, 0.035), (x, -1.8 + side + 0.014, 0.035)], 0.035, "steel", "metal", 12)
        m.tube([(x, -1.86, 0.035), (x, -1.74, 0.035)], 0.008, "rust", "metal", 6)
    for k in range(4):
        m.box(
            0.9 + k * 0.1,
            0.99 + k * 0.1,
            -1.86,
            -1.76,
            0,
            0.06 + 0.03 * (k % 2),
            m.jitter("rust", 0.15),
            "metal",
            0.006,
        )
        clutter.crate(m, 1.45 + 0.11 * k, -1.84, 0, 0.08)
    for x in (0.84, 1.36):
        clutter.person(m, x, -1.74, "steel_d", "helmet")
        m.mark("weld", x - 0.06, -1.77, 0.03)
    motion.flagpole(m, 0.1, -1.24, 0.85)
    plant.chimney(m, 2.68, -0.13, 1.75, 0.085, "brick")
    for x, y in ((0.08, -0.1), (0.1, -1.9), (2.9, -1.92)):
        greenery.bush(m, x, y, 0.07)


def saw_tooth(m, a, c, y0, y1, eave):
    """One tooth of the roof, with its bay of wall, window and roundel."""
    top = eave + 0.3
    m.poly([(a, y0, eave), (c, y0, eave), (a + 0.04, y0, top)], "brick", "brick")
    base = m.jitter("#7a7d78", 0.05)
    for q in range(9):
        ya, yb = y0 - 0.03 + (y1 - y0 + 0.06) * q / 9, y0 - 0.03 + (y1 - y0 + 0.06) * (q + 1) / 9
        m.quad(
            (a + 0.035, ya, top + 0.015),
            (a + 0.035, yb, top + 0.015),
            (c + 0.02, yb, eave + 0.015),
            (c + 0.02, ya, eave + 0.015),
            m.jitter(base, 0.07),
            "corr",
        )
    m.quad(
        (a + 0.035, y0 - 0.03, top + 0.015),
        (c + 0.02, y0 - 0.03, eave + 0.015),
        (c + 0.02, y0 - 0.03, eave - 0.02),
        (a + 0.035, y0 - 0.03, top - 0.02),
        "concrete",
        "concrete",
    )
    m.box(a + 0.02, a + 0.05, y0 - 0.03, y1 + 0.03, top - 0.01, top + 0.028, "concrete", "concrete", 0.004)
    m.box(a - 0.028, a + 0.028, y0 - 0.028, y0 + 0.02, 0, eave + 0.02, "brick_d", "brick", 0.008)
    walls.steel_window(m, "-y", (a + c) / 2, 0.16, 0.2, 0.32, y0, 4, 4)
    m.poly(
        [
            (a + 0.11 + 0.035 * math.cos(q * 0.6283), y0 - 0.004, eave + 0.1 + 0.035 * math.sin(q * 0.6283))
            for q in range(10)
        ],
        "glass_d",
        "glass",
    )


def goods_yard(m):
    """1x1: a spur with two wagons along a loading ramp, a derrick, crates and sacks, a small office."""
    m.plot(0.02, 0.98, -0.98, -0.02, "cinder", wobble=0.04, round_=0.8)
    railway.track(m, (0, -0.5), (1, -0.5))
    railway.van(m, 0.05, -0.5)
    railway.wagon(m, 0.53, -0.5, "#4a5a66", length=0.42)
    m.box(0.08, 0.94, -0.33, -0.1, 0, 0.11, "concrete", "concrete", 0.01)
    for x in (0.34, 0.58, 0.88):
        for y in (-0.3, -0.14):
            m.box(x - 0.012, x + 0.012, y - 0.012, y + 0.012, 0.11, 0.34, "wood", "wood", 0.003)
    roofs.gable(
        m,
        0.32,
        0.9,
        -0.32,
        -0.12,
        0.34,
        0.43,
        mix("brick_d", "tile", 0.4),
        0.05,
        end="wood",
        end_material="wood",
        sheets=12,
        material="tile",
        both_ends=True,
    )
    m.box(0.1, 0.27, -0.3, -0.12, 0.11, 0.34, "brick_l", "brick", 0.005)
    walls.window(m, "-y", 0.185, 0.19, 0.07, 0.08, -0.3, "white", "#4d6b78", 0.008)
    roofs.gable(m, 0.1, 0.27, -0.3, -0.12, 0.34, 0.42, "roofing", 0.03, both_ends=True)
    for k, x in enumerate((0.4, 0.5, 0.66, 0.76)):
        clutter.crate(m, x, -0.26, 0.11, 0.07 + 0.01 * (k % 2))
    for row in range(2):
        for k in range(4 - row):
            m.blob(
                (0.62 + 0.07 * (k + row * 0.5), -0.78, 0.02 + 0.034 * row),
                0.042,
                m.jitter("plaster", 0.06),
                "plaster",
                2,
                0.45,
                0.1,
                2,
                0.1,
            )
    plant.lattice(m, (0.3, -0.74, 0), (0.3, -0.74, 0.62), 0.06, "ochre", 7, 0.007)
    plant.lattice(m, (0.3, -0.74, 0.6), (0.62, -0.56, 0.84), 0.045, "ochre", 7, 0.006)
    m.tube([(0.62, -0.56, 0.83), (0.62, -0.56, 0.44)], 0.004, "soot", "paint", 4)
    clutter.crate(m, 0.58, -0.6, 0.36, 0.08)
    m.tube([(0.3, -0.74, 0.86), (0.62, -0.56, 0.84)], 0.004, "soot", "paint", 4)
    m.tube([(0.3, -0.74, 0.6), (0.3, -0.74, 0.87)], 0.01, "ochre", "metal", 5)
    m.box(0.2, 0.4, -0.84, -0.66, 0, 0.05, "concrete", "concrete", 0.008)
    m.box(0.16, 0.24, -0.78, -0.7, 0.05, 0.14, "red", "metal", 0.008)
    clutter.logs(m, 0.1, -0.95, 0, 3, 0.3, 0.02)
    clutter.person(m, 0.52, -0.72, "cobalt", "cap")
    clutter.person(m, 0.86, -0.7, "steel", "straw")
    for k in range(3):
        clutter.drum(m, 0.84 + 0.05 * k, -0.9 + 0.04 * (k % 2), 0, 0.028, 0.085, "teal")


def goods_yard_y(m):
    """1x1: the same yard on a track that runs north-south."""
    with m.at(0, -1, 0, 90):
        goods_yard(m)


JOBS = [
    Job("locoworks", locoworks, 3, 2, 1.85),
    Job("goods_yard", goods_yard, 1, 1, 1.0),
    Job("goods_yard_y", goods_yard_y, 1, 1, 1.0),
    Job("rail_ew", straight("x"), kind="strip", axes="x", seed=4),
    Job("rail_ns", straight("y"), kind="strip", axes="y", seed=4),
    Job("rail_cross", crossing, kind="strip", axes="xy", seed=4),
]
JOBS += [Job(f"rail_{edges}", curve(edges), kind="strip", axes="xy", seed=5) for edges in CORNERS]
JOBS += [Job(f"rail_end_{edge}", dead_end(edge), kind="strip", axes="xy", seed=6) for edge in "nesw"]
JOBS += [
    Job(f"rail_{name}", junction(through, branch), kind="strip", axes="xy", seed=7)
    for name, through, branch in (("nes", "ns", "e"), ("nsw", "ns", "w"), ("new", "ew", "n"), ("esw", "ew", "s"))
]
