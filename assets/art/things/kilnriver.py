"""Where water works for the village: a mill with its undershot wheel; and what stands by the lanes.

The wheel turns in a race of its own before the house, so a mill may stand on any brook or ditch. Next: kit/turn.py.
"""

import math

from kit import clutter, greenery, houses, kilnroofs, roofs, turn
from kit import kilnwares as wares
from kit.palette import mix, shade
from pipeline.sprite import Job

TURN = 2 * math.pi
WHEEL, HUB, PADDLES = 0.27, 0.285, 12


def race(m, y, half=0.12):
    """A stone-lined channel of running water along x."""
    m.box(0.03, 0.97, y - half - 0.045, y - half, 0, 0.035, "stone_d", "concrete", 0.012)
    m.box(0.03, 0.97, y + half, y + half + 0.045, 0, 0.07, "stone_d", "concrete", 0.012)
    m.quad(
        (0.03, y - half, 0.012),
        (0.97, y - half, 0.012),
        (0.97, y + half, 0.012),
        (0.03, y + half, 0.012),
        "water",
        "still",
    )
    for x in (0.02, 0.9):
        m.box(x, x + 0.08, y - half - 0.05, y + half + 0.05, 0.014, 0.085, "stone", "concrete", 0.014)
    m.box(0.098, 0.104, y - half * 0.7, y + half * 0.7, 0.012, 0.06, "#20282a", "paint", 0)
    for _ in range(22):
        x, v = m.rng.uniform(0.05, 0.9), y + m.rng.uniform(-half * 0.85, half * 0.85)
        length = m.rng.uniform(0.04, 0.1)
        m.quad(
            (x, v, 0.016),
            (x + length, v + 0.004, 0.016),
            (x + length, v + 0.012, 0.016),
            (x, v + 0.008, 0.016),
            "#bcd8d6",
        )
    for k in range(13):
        x = 0.07 + 0.072 * k
        for side in (-1, 1):
            r = m.rng.uniform(0.022, 0.036)
            m.blob(
                (x, y + side * (half + 0.03), 0.03 if side < 0 else 0.06),
                r,
                m.jitter("stone", 0.14),
                "ground",
                2,
                0.7,
                0.4,
                3,
                0.2,
                smooth=False,
            )


def water_mill(m):
    """1x1: a mill house of clay and timber over its race; inside the trip hammers pound clay for the potters."""
    m.plot(0.02, 0.98, -0.98, -0.02, mix("path", "grass", 0.3), wobble=0.06)
    race(m, -0.79)
    m.box(0.14, 0.76, -0.56, -0.14, 0, 0.07, "stone", "concrete", 0.014)
    houses.house(
        m, 0.16, 0.74, -0.54, -0.16, 0.42, 0.72, 0.07, wall=mix("mudbrick", "plaster", 0.35), roof="#7c6a52", bays=3,
        timber="wood_d", windows=(0.24, 0.66), side_windows=(-0.36,), over=0.09, rows=7,
    )  # fmt: skip
    kilnroofs.shed(m, 0.72, 0.93, -0.52, -0.22, 0.3, 0.42, "straw", 0, "y", True, 0.05)
    for k in range(2):
        y = -0.44 + 0.14 * k
        m.cylinder(0.83, y, 0, 0.05, 0.055, 0.05, 12, "stone", "concrete", lid=wares.RAW)
        m.tube([(0.74, y, 0.1), (0.86, y, 0.13)], 0.013, "wood", "wood", 6)
        m.tube([(0.83, y, 0.05), (0.83, y, 0.15)], 0.016, "wood_d", "wood", 7)
    x = 0.43
    m.tube([(x, -0.54, HUB), (x, -0.94, HUB)], 0.022, "wood_d", "wood", 8)
    for dx in (-0.07, 0.07):
        m.tube([(x + dx, -0.95, 0), (x, -0.95, HUB + 0.02)], 0.016, "wood", "wood", 6)
    m.mark("watermill", x, -0.79, 0)
    for k in range(3):
        m.box(0.05 + 0.1 * k, 0.13 + 0.1 * k, -0.62, -0.6, 0.02 + 0.02 * k, 0.04 + 0.02 * k, "wood_l", "wood", 0.003)
    wares.basket(m, 0.88, -0.62, 0, 0.05)
    wares.basket(m, 0.79, -0.63, 0, 0.05)
    wares.folk(m, "porter", 0.66, -0.62, 0, -20, 1)
    wares.folk(m, "potter", 0.93, -0.52, 0, 170)
    clutter.barrel(m, 0.1, -0.5)
    greenery.bush(m, 0.92, -0.1, 0.08)
    greenery.bush(m, 0.08, -0.12, 0.08, flowers="pink")
    for _ in range(30):
        u, v = m.rng.uniform(0.04, 0.96), m.rng.choice((-0.96, -0.955, -0.62)) + m.rng.uniform(-0.01, 0.02)
        greenery.tuft(m, u, v, 0.06, m.rng.choice(("grass_l", "grass", "leaf_l")), 0, 5)
    m.lit_tint = "#ffd9a0"


def watermill(m, k):
    """An undershot wheel in the plane of x and z; the anchor is on the ground below its hub."""
    spin = TURN * k / (8 * PADDLES)
    for y in (-0.07, 0.07):
        for radius, thick in ((WHEEL * 0.94, 0.017), (WHEEL * 0.6, 0.011)):
            ring = [(radius * math.cos(TURN * q / 28), y, HUB + radius * math.sin(TURN * q / 28)) for q in range(29)]
            m.tube(ring, thick, "wood", "wood", 6)
    for q in range(PADDLES):
        a = TURN * q / PADDLES - spin
        c, s = math.cos(a), math.sin(a)
        if q % 2 == 0:
            for y in (-0.07, 0.07):
                m.tube([(0, y, HUB), (WHEEL * 0.94 * c, y, HUB + WHEEL * 0.94 * s)], 0.012, "wood_d", "wood", 6)
        inner, outer = WHEEL * 0.74, WHEEL * 1.08
        corners = [
            (r * c, y, HUB + r * s) for r, y in ((inner, -0.085), (outer, -0.085), (outer, 0.085), (inner, 0.085))
        ]
        wet = HUB + outer * s < 0.2
        m.poly(corners, shade("wood_d" if wet else "wood_l", 0.9 + 0.14 * (q % 3)), "wood")
        m.poly([(u - 0.012 * s, v, w + 0.012 * c) for u, v, w in corners], shade("wood", 0.8), "wood")
    m.tube([(0, -0.12, HUB), (0, 0.12, HUB)], 0.036, "wood_d", "wood", 10)
    for q in range(11):
        t = (q * 0.382 + k / 8) % 1.0
        x, z = 0.09 + 0.2 * t, 0.02 + 0.15 * t * (1 - t) * (1.5 if q % 2 else 0.9)
        m.blob((x, -0.08 + 0.016 * q, z), 0.014 * (1.15 - 0.5 * t), "#e4f2f0", "paint", 1, 0.9, 0.2)


def watermill_y(m, k):
    """The wheel of a mill whose front is to +x: in the plane of y and z, turned, not mirrored."""
    with m.at(turn_deg=90):
        watermill(m, k)


def wayside_shrine(m):
    """A small shrine to the god of the kiln, with incense and bowls."""
    m.plot(-0.34, 0.34, -0.36, 0.3, mix("path", "grass", 0.35), wobble=0.1)
    m.box(-0.16, 0.16, -0.12, 0.15, 0.03, 0.09, "stone", "concrete", 0.012)
    m.box(-0.12, 0.12, -0.06, 0.12, 0.09, 0.3, "greybrick", "brick", 0.006)
    m.box(-0.075, 0.075, -0.068, -0.05, 0.1, 0.25, "#3a1f18", "paint", 0.002)
    m.box(-0.026, 0.026, -0.08, -0.06, 0.1, 0.19, "gold", "metal", 0.006)
    m.box(-0.1, 0.1, -0.072, -0.062, 0.255, 0.285, "red", "paint", 0.002)
    roofs.tile_roof(m, -0.13, 0.13, -0.08, 0.13, 0.3, 0.42, "#6a6660", 0.05, 0.045, 4, 0.3, 0.04)
    m.cylinder(0, -0.19, 0.04, 0.09, 0.036, 0.042, 10, "#6f4a34", "metal")
    for x in (-0.014, 0.0, 0.014):
        m.tube([(x, -0.19, 0.09), (x * 1.6, -0.19, 0.17)], 0.005, "red", "paint", 4)
        m.blob((x * 1.6, -0.19, 0.173), 0.007, "#ffb060", "emit", 1, 1, 0)
    for side in (-0.11, 0.11):
        wares.bowl(m, side, -0.09, 0.09, 0.03, "celadon")
        m.blob((side, -0.09, 0.125), 0.016, "#e0842a", "paint", 1, 1, 0)
    wares.folk(m, "woman", 0.13, -0.27, 0.01, 110)
    m.lit_spill = 0.6
    for _ in range(16):
        a = m.rng.uniform(0, 6.28)
        greenery.tuft(m, 0.28 * math.cos(a), 0.28 * math.sin(a), 0.05, "grass_l", 0, 5)


def threshing(m):
    """Rice beaten out over a tub, sheaves beside it."""
    m.plot(-0.36, 0.36, -0.32, 0.32, mix("path", "straw", 0.35), wobble=0.08)
    m.lathe(0.02, 0.02, [(0.11, 0), (0.16, 0.13)], 14, "wood_l", "wood")
    m.cylinder(0.02, 0.02, 0.1, 0.105, 0.145, 0.145, 14, "gold", "ground")
    for k in range(6):
        a = 0.5 * k + 0.2
        x, y = 0.28 * math.cos(a), 0.28 * math.sin(a)
        m.lathe(x, y, [(0.06, 0), (0.024, 0.115), (0.036, 0.15)], 9, m.jitter("gold", 0.1), "wood")
        m.cylinder(x, y, 0.105, 0.12, 0.028, 0.027, 9, "soil", "wood", cap=False)
        for _ in range(9):
            greenery.tuft(m, x, y, 0.085, m.rng.choice(("gold", "straw", "gold")), 0.12, 4)
    wares.folk(m, "porter", 0.2, -0.12, 0, 140, 1)
    wares.folk(m, "wife", -0.12, -0.2, 0, 40)


def faggot_heap(m):
    wares.faggots(m, -0.12, 0.04, 0, 6, 12, 0.06)


def water_mill_east(m):
    """The twin, with the wheel that fits it."""
    turn.east(water_mill)(m)
    m.spots["watermill_y"] = m.spots.pop("watermill")


def small(build, height):
    return Job(build.__name__, build, 0, 0, height, seed=6, samples=26)


JOBS = [
    Job("water_mill", water_mill, 1, 1, 0.95, seed=4, samples=26),
    Job("water_mill_e", water_mill_east, 1, 1, 0.95, seed=4, samples=26),
    Job("watermill", watermill, height=0.7, frames=8, frame_ms=110, samples=22),
    Job("watermill_y", watermill_y, height=0.7, frames=8, frame_ms=110, samples=22),
    small(wayside_shrine, 0.55),
    small(threshing, 0.4),
    small(faggot_heap, 0.35),
]
