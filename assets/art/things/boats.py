"""Boats of two thousand years, four ways each; those with oars row in four steps.

A boat floats at z = 0; its wake is part of its picture. Next: things/traffic.py.
"""

import math

from kit import clutter
from kit.figures import LARGER, Dress, figure, sitter, standing_four, walking
from kit.palette import mix, shade
from pipeline.sprite import Job

SAILOR = Dress("cobalt", "steel_d", "straw")


def wake(m, length, width):
    """Two pale lines that part at the bow, and flecks of foam behind."""
    foam = "#cfe0dc"
    for side in (-1, 1):
        points = [
            (length * 0.96, side * 0.01),
            (length * 0.3, side * (width + 0.03)),
            (-length * 0.8, side * (width + 0.05)),
        ]
        for (xa, ya), (xb, yb) in zip(points[:-1], points[1:], strict=True):
            m.quad(
                (xa, ya, 0.002),
                (xb, yb, 0.002),
                (xb, yb + side * 0.018, 0.002),
                (xa, ya + side * 0.014, 0.002),
                foam,
                "flat",
            )
    for k in range(13):
        x, spread = -length - 0.015 * k - 0.02, width * (0.5 + 0.05 * k)
        y, size = m.rng.uniform(-spread, spread), m.rng.uniform(0.008, 0.02) * (1 - k / 20)
        ring = [
            (x + 1.5 * size * math.cos(a), y + size * math.sin(a), 0.002) for a in [math.tau * q / 8 for q in range(8)]
        ]
        m.poly(ring, shade(foam, 1 - 0.02 * k), "flat")


def hull(m, length=0.52, width=0.15, of="wood", rise=0.075, deck=0.085):
    """A wooden hull with its deck, pointed at both ends."""
    n, profile = 14, []
    for k in range(n + 1):
        t = k / n * 2 - 1
        bow = 0.03 * t if t > 0 else 0
        profile.append((t * length, width * (1 - abs(t) ** 2.6), deck + rise * t * t + bow))
    for (x0, w0, z0), (x1, w1, z1) in zip(profile[:-1], profile[1:], strict=True):
        for side in (-1, 1):
            low0, low1 = (x0, side * w0 * 0.6, -0.02), (x1, side * w1 * 0.6, -0.02)
            m.quad((x0, side * w0, z0), (x1, side * w1, z1), low1, low0, m.jitter(of, 0.08), "wood")
            rail0, rail1 = (x0, side * w0, z0 + 0.016), (x1, side * w1, z1 + 0.016)
            m.quad((x0, side * w0, z0), (x1, side * w1, z1), rail1, rail0, "wood_l", "wood")
        low0, low1 = z0 - 0.02, z1 - 0.02
        plank = m.jitter("wood_l", 0.08)
        m.quad((x0, -w0, low0), (x1, -w1, low1), (x1, w1, low1), (x0, w0, low0), plank, "wood")


def mat_roof(m, x0, x1, radius=0.125, base=0.085):
    """A barrel roof of woven mats with its bamboo hoops."""
    for k in range(10):
        a, b = math.pi * k / 10, math.pi * (k + 1) / 10
        corners = [
            (x, radius * math.cos(q), base + radius * 1.04 * math.sin(q))
            for x, q in ((x0, a), (x1, a), (x1, b), (x0, b))
        ]
        m.quad(*corners, m.jitter("straw", 0.12), "wood")
    for x in (x0, (x0 + x1) / 2, x1):
        hoop = [
            (x, radius * 1.03 * math.cos(a), base + radius * 1.08 * math.sin(a))
            for a in [math.pi * q / 8 for q in range(9)]
        ]
        m.tube(hoop, 0.006, "wood_d", "wood", 4)


def sail(m, x, foot, height, wide, of="#c9956a", battens=7, lean=0.33):
    """A battened lug sail, bellied."""
    m.tube([(x, 0, 0.08), (x, 0, foot + height + 0.07)], 0.013, "wood_d", "wood", 6)
    step = height / battens
    for k in range(battens):
        z0, z1, reach = foot + k * step, foot + (k + 1) * step, wide - 0.02 * k
        tint = m.jitter(mix(of, "plaster", 0.3), 0.08)
        belly = [
            (x + 0.008 + 0.055 * math.sin(u * math.pi), -reach * lean + u * reach) for u in [q / 6 for q in range(7)]
        ]
        for (xa, ya), (xb, yb) in zip(belly[:-1], belly[1:], strict=True):
            m.quad((xa, ya, z0), (xb, yb, z0), (xb, yb, z1 - 0.004), (xa, ya, z1 - 0.004), tint)
        m.tube([(x + 0.01, -reach * lean - 0.01, z0), (x + 0.03, reach * (1 - lean), z0)], 0.006, "wood_d", "wood", 5)


def crew(m, dress, x, y, z, turn=0.0):
    """Someone of the same size as the walkers ashore."""
    with m.at(x, y, z, turn, LARGER):
        figure(m, dress)


def oar(m, x, y, z, step, side, length=0.2, blade=True):
    """An oar over the gunwale, somewhere in its stroke."""
    phase = math.tau * step / 4
    end = (x - 0.05 + 0.09 * math.cos(phase), y + side * length, 0.02 + 0.05 * max(0.0, math.sin(phase)))
    m.tube([(x + 0.03, y - side * 0.02, z + 0.02), (x, y + side * 0.03, z), end], 0.008, "wood_l", "wood", 5)
    if blade:
        m.blob(end, 0.026, "wood_l", "wood", 1, 0.4, 0)


def sampan(m, step):
    """A mat-roofed boat sculled from the stern."""
    wake(m, 0.36, 0.1)
    hull(m, 0.37, 0.105)
    mat_roof(m, -0.14, 0.1, 0.09)
    sway = (-0.05, 0.0, 0.05, 0.0)[step]
    crew(m, SAILOR, -0.24, 0, 0.08)
    m.tube([(-0.23, 0.03, 0.24), (-0.34, 0.03, 0.14), (-0.5, 0.04 + sway, 0.0)], 0.009, "wood_l", "wood", 5)
    clutter.crate(m, 0.16, -0.04, 0.07, 0.07)


def fishing_boat(m, step):
    """A flat boat with cormorants on its rail and a man with a pole."""
    wake(m, 0.3, 0.08)
    hull(m, 0.32, 0.085, "wood_d", 0.06)
    crew(m, Dress("soil", "soil_d", "straw", arms="hold"), -0.08, 0, 0.07)
    lean = (0.0, -0.05, -0.09, -0.05)[step]
    m.tube([(0.0, -0.05, 0.36), (lean - 0.1, -0.1, 0.0)], 0.008, "bamboo", "wood", 5)
    for k, x in enumerate((0.1, 0.17, 0.23)):
        y = 0.055 if k % 2 else -0.05
        m.blob((x, y, 0.14), 0.026, "soot", "paint", 2, 1.25, 0)
        m.tube([(x + 0.008, y, 0.155), (x + 0.018, y, 0.185), (x + 0.045, y, 0.18)], 0.009, "soot", "paint", 5)
        m.blob((x + 0.048, y, 0.18), 0.008, "gold", "paint", 1, 1, 0)
    m.lathe(-0.2, 0, [(0.03, 0.08), (0.045, 0.13)], 10, "straw", "wood")


def raft(m, step):
    """A long raft of logs with a hut and two men at the sweep."""
    wake(m, 0.62, 0.17)
    for k in range(9):
        y = -0.152 + 0.038 * k
        end = 0.58 + m.rng.uniform(-0.04, 0.04)
        m.tube([(-end, y, 0.03), (end, y, 0.03)], 0.021, m.jitter("wood", 0.18), "wood", 8)
    for x in (-0.45, -0.15, 0.15, 0.45):
        m.box(x - 0.014, x + 0.014, -0.17, 0.17, 0.045, 0.062, "wood_d", "wood", 0.003)
    m.box(-0.16, 0.06, -0.09, 0.09, 0.05, 0.15, "straw", "wood", 0.004)
    for side in (-1, 1):
        m.quad(
            (-0.19, side * 0.12, 0.135),
            (0.09, side * 0.12, 0.135),
            (0.09, 0, 0.22),
            (-0.19, 0, 0.22),
            m.jitter("straw", 0.1),
            "wood",
        )
    crew(m, SAILOR, -0.36, 0.03, 0.05)
    crew(m, Dress("soil", "soil_d", "turban", sash="red"), 0.34, -0.03, 0.05)
    sway = (-0.06, 0.0, 0.06, 0.0)[step]
    m.tube([(-0.34, 0.06, 0.2), (-0.48, 0.05, 0.12), (-0.72, 0.05 + sway, 0.0)], 0.01, "wood_l", "wood", 5)


def rowing(m, step):
    """A racing shell's calmer cousin: a red boat and two rowers."""
    wake(m, 0.3, 0.07)
    hull(m, 0.34, 0.082, "red", 0.05, 0.075)
    for x, coat in ((-0.08, "skyblue"), (0.1, "yellow")):
        with m.at(x, 0, 0.05, 180, LARGER):
            sitter(m, Dress(coat, "plaster", "sun"), row=step)
        for side in (-1, 1):
            oar(m, x, side * 0.08, 0.12, step, side, 0.19)


def dragon_boat(m, step):
    """The boat of the fifth month: a dragon's head, a drum, twelve paddles in time."""
    wake(m, 0.66, 0.1)
    hull(m, 0.66, 0.1, "red", 0.07, 0.075)
    for k in range(10):
        x = -0.5 + k * 0.11
        m.box(x, x + 0.05, -0.098, -0.088, 0.07, 0.088, "gold", "paint", 0.002, 0)
    m.tube([(0.58, 0, 0.12), (0.68, 0, 0.2), (0.7, 0, 0.28)], [0.05, 0.042, 0.04], "green_d", "paint", 8)
    m.blob((0.73, 0, 0.3), 0.055, "gold", "paint", 2, 0.85, 0.1)
    m.box(0.75, 0.81, -0.03, 0.03, 0.265, 0.29, "red", "paint", 0.006)
    for side in (-1, 1):
        m.tube([(0.71, side * 0.03, 0.34), (0.64, side * 0.05, 0.4)], [0.012, 0.003], "plaster_w", "paint", 5)
        m.blob((0.75, side * 0.034, 0.325), 0.014, "white", "paint", 1, 1, 0)
    m.tube([(-0.62, 0, 0.13), (-0.7, 0, 0.24), (-0.76, 0, 0.32)], [0.04, 0.028, 0.008], "green_d", "paint", 7)
    m.cylinder(0.44, 0, 0.09, 0.19, 0.055, 0.055, 12, "red", lid="plaster_w")
    with m.at(0.34, 0, 0.06, 0, LARGER):
        sitter(m, Dress("gold", "red", "turban", sash="red", arms="up"), row=step)
    for k in range(6):
        x = -0.42 + k * 0.125
        for side in (-1, 1):
            with m.at(x, side * 0.042, 0.055, 0, LARGER * 0.84):
                sitter(m, Dress(("red", "gold")[k % 2], "plaster", "turban", sash="gold"), row=step)
            oar(m, x + 0.07, side * 0.085, 0.13, step, side, 0.085)
    crew(m, Dress("gold", "red", "turban", sash="red"), -0.55, 0, 0.08)


def junk(m):
    wake(m, 0.5, 0.14)
    hull(m)
    mat_roof(m, -0.36, -0.02)
    for q in range(4):
        clutter.pot(m, 0.07 + 0.06 * (q % 2), -0.04 + 0.07 * (q // 2), 0.07, 0.045)
    clutter.crate(m, 0.3, -0.04, 0.08, 0.08)
    sail(m, 0.2, 0.24, 0.56, 0.38)
    crew(m, SAILOR, -0.43, 0, 0.1)
    m.tube([(-0.5, 0, 0.19), (-0.5, 0, 0.3)], 0.01, "wood_d", "wood", 5)


def trade_junk(m):
    """A sea-going trader: two masts, high stern, crates of celadon under straw."""
    wake(m, 0.66, 0.19)
    hull(m, 0.68, 0.2, "wood_d", 0.12, 0.1)
    m.box(-0.6, -0.3, -0.13, 0.13, 0.1, 0.28, "wood", "wood", 0.01)
    mat_roof(m, -0.64, -0.28, 0.15, 0.26)
    for k in range(3):
        m.box(-0.296, -0.29, -0.1 + 0.075 * k, -0.055 + 0.075 * k, 0.15, 0.22, "redwood", "wood", 0.002)
    for k in range(6):
        clutter.crate(m, -0.18 + 0.1 * (k % 3), -0.1 + 0.11 * (k // 3), 0.09, 0.085)
    for q in range(5):
        clutter.pot(m, 0.36 + 0.06 * (q % 3), -0.05 + 0.08 * (q // 3), 0.1, 0.05)
    sail(m, 0.1, 0.32, 0.74, 0.56, "#b5773f", 8)
    sail(m, 0.48, 0.3, 0.46, 0.34, "#b5773f", 6)
    m.box(0.095, 0.105, -0.01, 0.1, 1.1, 1.16, "red", "paint", 0)
    crew(m, SAILOR, 0.28, 0.08, 0.1)
    crew(m, Dress("violet", "plaster", "official", hem=0.014, sash="gold", arms="hold"), -0.22, -0.1, 0.1)
    m.blob((0.56, -0.13, 0.19), 0.024, "white", "paint", 1, 1, 0)
    m.blob((0.575, -0.14, 0.192), 0.011, "soot", "paint", 1, 1, 0)


def steel_hull(m, x0, x1, half, top, of):
    """A flat-sided hull with a raked bow."""
    m.box(x0, x1, -half, half, -0.02, top, of, "metal", 0.03)
    nose = [
        (x1 - 0.01, -half, top),
        (x1 - 0.01, half, top),
        (x1 + 0.14, half * 0.5, top + 0.02),
        (x1 + 0.14, -half * 0.5, top + 0.02),
    ]
    m.poly(nose, shade(of, 1.15), "metal")
    for side in (-1, 1):
        corners = (
            (x1 - 0.01, side * half, top),
            (x1 + 0.14, side * half * 0.5, top + 0.02),
            (x1 + 0.08, side * half * 0.4, 0),
            (x1 - 0.01, side * half, 0),
        )
        m.quad(*corners, of, "metal")
    m.quad(
        (x1 + 0.14, -half * 0.5, top + 0.02),
        (x1 + 0.14, half * 0.5, top + 0.02),
        (x1 + 0.08, half * 0.4, 0),
        (x1 + 0.08, -half * 0.4, 0),
        shade(of, 0.9),
        "metal",
    )


def wheelhouse(m, x0, x1, half, z0, z1, of="plaster_w", trim="red"):
    """A cabin with panes all round, a roof in a colour, a lamp, a stack."""
    m.box(x0, x1, -half, half, z0, z1, of, "paint", 0.01)
    m.box(x0 - 0.02, x1 + 0.02, -half - 0.02, half + 0.02, z1, z1 + 0.022, trim, "paint", 0.006)
    high, low = z1 - 0.025, z0 + (z1 - z0) * 0.42
    n = max(2, round((x1 - x0) / 0.09))
    for k in range(n):
        a, b = x0 + (x1 - x0) * (k + 0.18) / n, x0 + (x1 - x0) * (k + 0.82) / n
        m.box(a, b, -half - 0.004, -half + 0.002, low, high, "glass_d", "glass", 0.001)
        m.box(a, b, half - 0.002, half + 0.004, low, high, "glass_d", "glass", 0.001)
    for y in (-half * 0.5, half * 0.5):
        m.box(x1 - 0.002, x1 + 0.004, y - half * 0.36, y + half * 0.36, low, high, "glass_d", "glass", 0.001)
        m.box(x0 - 0.004, x0 + 0.002, y - half * 0.36, y + half * 0.36, low, high, "glass_d", "glass", 0.001)
    m.blob(((x0 + x1) / 2, 0, z1 + 0.04), 0.014, "#fff2c0", "emit", 1, 1, 0)


def cargo(of, hull_of="#5a4a44", trim="red", heap=0.13):
    """A motor barge with heaps of something."""

    def draw(m):
        wake(m, 0.6, 0.17)
        steel_hull(m, -0.62, 0.5, 0.165, 0.1, hull_of)
        m.box(-0.34, 0.46, -0.135, 0.135, 0.09, 0.125, shade(hull_of, 0.7), "metal", 0.004)
        for k in range(4):
            m.blob((-0.24 + k * 0.2, 0, 0.105), heap, m.jitter(of, 0.12), "ground", 3, 0.85, 0.35, 3, 0.3)
        wheelhouse(m, -0.58, -0.4, 0.11, 0.1, 0.25, "plaster", trim)
        m.cylinder(-0.44, -0.07, 0.26, 0.37, 0.026, 0.03, 12, "soot", "metal")
        m.cylinder(-0.44, -0.07, 0.32, 0.345, 0.03, 0.03, 12, trim, "metal", cap=False)
        crew(m, Dress("cobalt", "steel_d", "cap"), 0.54, 0, 0.1)

    return draw


def ferry(m):
    """A double-ended ferry with passengers and bicycles under an awning."""
    wake(m, 0.46, 0.19)
    steel_hull(m, -0.48, 0.4, 0.185, 0.09, "#4f6a70")
    m.box(-0.44, 0.42, -0.165, 0.165, 0.088, 0.1, "wood_l", "wood", 0.003)
    for x in (-0.36, -0.1, 0.16):
        for side in (-1, 1):
            m.box(x - 0.008, x + 0.008, side * 0.15 - 0.008, side * 0.15 + 0.008, 0.1, 0.34, "white", "metal", 0.002)
    m.box(-0.42, 0.22, -0.18, 0.18, 0.335, 0.355, "plaster_w", "paint", 0.006)
    for k in range(5):
        m.box(-0.42 + 0.128 * k, -0.36 + 0.128 * k, -0.181, 0.181, 0.336, 0.357, "cobalt", "paint", 0.003, 0)
    wheelhouse(m, -0.38, -0.24, 0.07, 0.355, 0.46, "white", "cobalt")
    dresses = (
        Dress("cobalt", "steel_d", "cap"),
        Dress("coral", "steel_d", "braids"),
        Dress("plaster_w", "steel_d"),
        Dress("yellow", "cobalt", "long"),
    )
    for k, (x, y) in enumerate(((0.3, -0.09), (0.34, 0.07), (0.1, -0.12), (-0.06, -0.11), (0.24, 0.12))):
        crew(m, dresses[k % 4], x, y, 0.095, 40 * k)


def cruise_boat(m):
    """A white boat for evenings on the river, two decks and a string of lights."""
    wake(m, 0.62, 0.17)
    steel_hull(m, -0.62, 0.46, 0.17, 0.1, "white")
    m.box(-0.622, 0.46, -0.173, 0.173, 0.03, 0.055, "teal", "paint", 0.003, 0)
    m.lit_share = 1.0
    wheelhouse(m, -0.54, 0.34, 0.14, 0.1, 0.245, "white", "plaster_w")
    wheelhouse(m, -0.44, 0.08, 0.115, 0.267, 0.385, "white", "teal")
    wheelhouse(m, 0.1, 0.24, 0.09, 0.267, 0.365, "white", "teal")
    for k in range(9):
        x = -0.56 + 0.115 * k
        for side in (-1, 1):
            m.blob((x, side * 0.165, 0.262), 0.011, ("#ffd27a", "#ff9a6a")[k % 2], "emit", 1, 1, 0)
    for k, x in enumerate((0.38, 0.44, 0.5)):
        crew(
            m,
            (Dress("coral", "plaster", "sun"), Dress("skyblue", "plaster"), Dress("yellow", "cobalt", "long"))[k],
            x,
            -0.06 + 0.06 * k,
            0.1,
        )


ROWED = {"sampan": sampan, "fishing_boat": fishing_boat, "raft": raft, "rowing": rowing, "dragon_boat": dragon_boat}
SAILED = {
    "junk": junk,
    "trade_junk": trade_junk,
    "barge": cargo("#5a5a62"),
    "coal_barge": cargo("coal", "#4a4e54", "cobalt", 0.14),
    "sand_barge": cargo("loess", "#6a5248", "teal", 0.14),
    "ferry": ferry,
    "cruise_boat": cruise_boat,
}
JOBS = [Job(name, walking(draw), 0, 0, 0.5, seed=3, frames=16, cells=True) for name, draw in ROWED.items()]
JOBS += [Job(name, standing_four(draw), 0, 0, 1.2, seed=3, frames=4, cells=True) for name, draw in SAILED.items()]
