"""What moves: lorry, bus, locomotive, wagons, boats, water buffalo, each in the directions in which it can be told apart.

_x goes to +x (east, screen right-down), _y to +y (north, right-up), _xr and _yr the other way (west, left-up; south,
left-down). Light is baked, so nothing can be mirrored in the game. Wagons look the same both ways.
"""

import math

from kit import clutter, railway
from kit.palette import mix, shade
from pipeline.sprite import Job


def road_wheels(m, xs, half, radius=0.035):
    for x in xs:
        for side in (-1, 1):
            m.tube([(x, side * half - 0.014, radius), (x, side * half + 0.014, radius)], radius, "soot", "paint", 14)
            m.tube(
                [(x, side * (half + 0.015), radius), (x, side * (half + 0.017), radius)],
                radius * 0.5,
                "zinc",
                "metal",
                10,
            )


def truck(m, of="green_d", load="coal"):
    """A Liberation lorry with a round bonnet and a wooden bed."""
    road_wheels(m, (-0.16, -0.09, 0.16), 0.07)
    m.box(-0.24, 0.22, -0.05, 0.05, 0.04, 0.065, "soot", "metal", 0.004)
    m.box(-0.25, 0.04, -0.085, 0.085, 0.07, 0.09, "wood_d", "wood", 0.004)
    for side in (-1, 1):
        m.box(-0.25, 0.04, side * 0.085 - 0.006, side * 0.085 + 0.006, 0.09, 0.15, mix(of, "wood", 0.3), "wood", 0.003)
    for x in (-0.25, 0.034):
        m.box(x - 0.006, x + 0.006, -0.085, 0.085, 0.09, 0.15, mix(of, "wood", 0.3), "wood", 0.003)
    if load:
        for k in range(3):
            m.blob((-0.19 + 0.085 * k, 0, 0.11), 0.075, load, "ground", 2, 0.75, 0.35, 3, 0.2)
    m.box(0.05, 0.14, -0.075, 0.075, 0.07, 0.19, of, "paint", 0.018)
    m.box(0.136, 0.145, -0.06, 0.06, 0.125, 0.172, "glass_d", "glass", 0.003)
    m.box(0.07, 0.12, -0.078, 0.078, 0.13, 0.172, "glass_d", "glass", 0.003)
    m.box(0.14, 0.25, -0.05, 0.05, 0.07, 0.13, of, "paint", 0.018)
    m.box(0.246, 0.254, -0.035, 0.035, 0.075, 0.12, "zinc", "metal", 0.003)
    for side in (-1, 1):
        m.box(0.12, 0.22, side * 0.07 - 0.02, side * 0.07 + 0.02, 0.068, 0.08, of, "paint", 0.006)
        m.blob((0.245, side * 0.055, 0.1), 0.013, "#fff2c0", "emit", 1, 1, 0)


def bus(m):
    """A cream and red town bus."""
    road_wheels(m, (-0.2, 0.2), 0.075, 0.036)
    m.box(-0.32, 0.32, -0.088, 0.088, 0.045, 0.25, "plaster_w", "paint", 0.025, 0)
    m.box(-0.322, 0.322, -0.09, 0.09, 0.06, 0.125, "red", "paint", 0.006, 0)
    for k in range(7):
        u = -0.255 + k * 0.085
        m.box(u - 0.033, u + 0.033, -0.092, 0.092, 0.155, 0.215, "glass_d", "glass", 0.003)
    m.box(0.314, 0.326, -0.07, 0.07, 0.15, 0.22, "glass_d", "glass", 0.003)
    m.box(-0.2, 0.2, -0.05, 0.05, 0.25, 0.27, shade("plaster", 0.9), "metal", 0.006)
    for side in (-0.055, 0.055):
        m.blob((0.325, side, 0.09), 0.014, "#fff2c0", "emit", 1, 1, 0)


def boat_hull(m, length=0.52, width=0.15, of="wood"):
    """An open hull with its deck, pointed at both ends."""
    n = 14
    profile = []
    for k in range(n + 1):
        t = k / n * 2 - 1
        profile.append((t * length, width * (1 - abs(t) ** 2.6), 0.085 + 0.075 * t * t + (0.03 * t if t > 0 else 0)))
    for (x0, w0, z0), (x1, w1, z1) in zip(profile[:-1], profile[1:], strict=True):
        for side in (-1, 1):
            m.quad(
                (x0, side * w0, z0),
                (x1, side * w1, z1),
                (x1, side * w1 * 0.6, -0.02),
                (x0, side * w0 * 0.6, -0.02),
                m.jitter(of, 0.08),
                "wood",
            )
            m.quad(
                (x0, side * w0, z0),
                (x1, side * w1, z1),
                (x1, side * w1, z1 + 0.016),
                (x0, side * w0, z0 + 0.016),
                "wood_l",
                "wood",
            )
        m.quad(
            (x0, -w0, z0 - 0.02),
            (x1, -w1, z1 - 0.02),
            (x1, w1, z1 - 0.02),
            (x0, w0, z0 - 0.02),
            m.jitter("wood_l", 0.08),
            "wood",
        )


def mat_roof(m, x0, x1, radius=0.125):
    """A barrel roof of woven mats."""
    for k in range(10):
        a, b = math.pi * k / 10, math.pi * (k + 1) / 10
        corners = [
            (x, radius * math.cos(q), 0.085 + radius * 1.04 * math.sin(q))
            for x, q in ((x0, a), (x1, a), (x1, b), (x0, b))
        ]
        m.quad(*corners, m.jitter("straw", 0.12), "wood")


def sampan(m):
    """A small river boat with a mat roof, a boatman and an oar."""
    boat_hull(m, 0.36, 0.1)
    mat_roof(m, -0.18, 0.06, 0.085)
    clutter.person(m, -0.25, 0, "cobalt", "straw", z=0.09)
    m.tube([(-0.24, 0.02, 0.2), (-0.4, 0.1, 0.0)], 0.006, "wood_l", "wood", 5)
    clutter.crate(m, 0.12, -0.04, 0.07, 0.06)


def junk(m):
    """A sailing junk with a brown battened sail."""
    boat_hull(m)
    mat_roof(m, -0.34, 0.02)
    for q in range(4):
        clutter.pot(m, 0.1 + 0.06 * (q % 2), -0.04 + 0.07 * (q // 2), 0.07, 0.045)
    clutter.crate(m, 0.26, -0.04, 0.08, 0.08)
    m.tube([(0.2, 0, 0.08), (0.2, 0, 0.82)], 0.012, "wood_d", "wood", 6)
    for k in range(7):
        z0, z1, wide = 0.24 + k * 0.075, 0.24 + (k + 1) * 0.075, 0.34 - 0.02 * k
        tint = m.jitter(mix("#c9956a", "plaster", 0.35), 0.07)
        for q in range(5):
            (xa, ya), (xb, yb) = [(0.205 + 0.05 * math.sin(u * math.pi), u) for u in (q / 5, (q + 1) / 5)]
            low, high = [(-0.12 + u * wide) for u in (ya, yb)], [(-0.12 + u * (wide - 0.02)) for u in (ya, yb)]
            m.quad((xa, low[0], z0), (xb, low[1], z0), (xb, high[1], z1 - 0.004), (xa, high[0], z1 - 0.004), tint)
        m.tube([(0.21, -0.13, z0), (0.235, -0.12 + wide, z0)], 0.006, "wood_d", "wood", 5)


def barge(m):
    """A motor barge with ore."""
    m.box(-0.6, 0.55, -0.16, 0.16, -0.02, 0.1, "#5a4a44", "metal", 0.03)
    m.box(-0.5, 0.28, -0.13, 0.13, 0.09, 0.105, "#3a3230", "metal", 0.004)
    for k in range(4):
        m.blob((-0.4 + k * 0.19, 0, 0.08), 0.13, m.jitter("#4c4a50", 0.12), "ground", 2, 0.9, 0.3)
    m.box(0.32, 0.5, -0.1, 0.1, 0.1, 0.24, "plaster", "paint", 0.01)
    m.box(0.3, 0.52, -0.12, 0.12, 0.24, 0.26, "red", "paint", 0.006)
    for y in (-0.05, 0.05):
        m.box(0.498, 0.504, y - 0.035, y + 0.035, 0.16, 0.21, "glass_d", "glass", 0.001)
    m.box(0.34, 0.48, -0.103, -0.097, 0.16, 0.21, "glass_d", "glass", 0.001)
    m.cylinder(0.38, 0.0, 0.26, 0.36, 0.03, 0.03, 12, "soot", "metal")


def buffalo(m):
    """A water buffalo with a boy on its back."""
    for x in (-0.07, 0.07):
        for y in (-0.028, 0.028):
            m.cylinder(x, y, 0, 0.07, 0.012, 0.014, 7, "hide")
    for x, r in ((-0.06, 0.05), (0.0, 0.054), (0.06, 0.05)):
        m.blob((x, 0, 0.095), r, "hide", "paint", 2, 0.9, 0.1, gradient=0.25)
    m.blob((0.125, 0, 0.105), 0.032, "hide", "paint", 2, 0.9, 0.1, gradient=0.2)
    m.blob((0.155, 0, 0.09), 0.021, mix("hide", "stone", 0.25), "paint", 2, 0.8, 0)
    for side in (-1, 1):
        m.tube(
            [(0.118, side * 0.02, 0.125), (0.1, side * 0.06, 0.135), (0.07, side * 0.065, 0.155)],
            [0.008, 0.007, 0.002],
            "stone_d",
            "paint",
            5,
        )
    m.tube([(-0.11, 0, 0.1), (-0.125, 0, 0.05)], 0.006, "hide", "paint", 4)
    clutter.person(m, -0.01, 0, "coral", "straw", z=0.11, scale=0.75)


THINGS = {
    "truck": truck,
    "bus": bus,
    "sampan": sampan,
    "junk": junk,
    "barge": barge,
    "buffalo": buffalo,
    "loco": lambda m: railway.locomotive(m, -0.39, 0, z=0.0),
    "wagon": lambda m: railway.wagon(m, -0.22, 0, "#5a4038", z=0.0),
    "van": lambda m: railway.van(m, -0.22, 0, z=0.0),
}


def turned(build, turn_deg):
    def made(m):
        with m.at(0, 0, 0, turn_deg):
            build(m)

    return made


TURNS = {"x": 0, "y": 90, "xr": 180, "yr": 270}
SAME_BOTH_WAYS = ("wagon", "van")
JOBS = [
    Job(f"{name}_{way}", turned(build, turn), 0, 0, 1.0 if name == "junk" else 0.5, seed=3)
    for name, build in THINGS.items()
    for way, turn in TURNS.items()
    if name not in SAME_BOTH_WAYS or turn < 180
]
