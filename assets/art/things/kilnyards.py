"""Small works of the kiln villages, a tile each: the round kiln, the potters, their clay, glaze and wood.

Next: things/kilnworks.py, the dragon kilns they feed.
"""

import math

from kit import clutter, greenery, houses, kilnhill, walls
from kit import kilnhouse as parts
from kit import kilnwares as wares
from kit.kilndragon import DARK, RED, opening
from kit.kilnhill import ease, wave
from kit.kilnroofs import shed
from kit.palette import mix, shade
from pipeline.sprite import Job

from things.kilnhomes import hut, lamp_light

GREY, BLUE, BROWN, SAND, _, WARM = parts.ROOFS
CLAY = "#e2dac6"


def beehive(m, x, y, radius=0.3, height=0.44):
    """A round vault of brick courses with bands, a vent ring and a stack in its middle."""
    n, courses = 28, 13
    for k in range(courses):
        a, b = k / courses, (k + 1) / courses
        ra, rb = (radius * math.sqrt(1 - 0.93 * max(0.0, (t - 0.25) / 0.75) ** 2.2) for t in (a, b))
        band = 1.04 if k in (2, 6) else 1.0
        tint = m.jitter(shade(mix(RED, DARK, 0.25 + 0.45 * (k % 2)), 0.9 if band > 1 else 1.0), 0.05)
        m.cylinder(x, y, height * a, height * b, ra * band, rb * band, n, tint, "brick", cap=band > 1)
    for k in range(8):
        t = math.pi * k / 4 + 0.2
        m.blob(
            (x + radius * 0.72 * math.cos(t), y + radius * 0.72 * math.sin(t), height * 0.8),
            0.022,
            "#2a1a14",
            "paint",
            1,
            1,
            0,
        )
    m.lathe(
        x,
        y,
        [
            (0.1, height * 0.92),
            (0.075, height + 0.06),
            (0.066, height + 0.34),
            (0.085, height + 0.35),
            (0.085, height + 0.4),
        ],
        16,
        DARK,
        "brick",
    )
    m.cylinder(x, y, height + 0.385, height + 0.395, 0.066, 0.066, 16, "soot")
    m.mark_smoke(x, y, height + 0.41)


def small_kiln(m):
    """A round kiln in fire, its wood under a lean-to, saggars and bowls before it."""
    m.plot(0.01, 0.99, -0.99, -0.01, mix("path", "soil", 0.35), wobble=0.06)
    beehive(m, 0.47, -0.45)
    for turn, out, half, tall in ((-90, 0.3, 0.1, 0.18), (0, 0.29, 0.055, 0.1)):
        with m.at(0.47, -0.45, 0, turn):
            m.box(out - 0.14, out + 0.05, -half - 0.06, half + 0.06, 0, tall + 0.07, DARK, "brick", 0.014)
            m.box(out - 0.13, out + 0.045, -half - 0.03, half + 0.03, tall + 0.07, tall + 0.1, RED, "brick", 0.012)
            opening(m, out + 0.052, 0, 0.015, half, tall, True)
            m.mark("fire" if turn else "fire_small", out + 0.07, 0, 0.015)
    wares.woodpile(m, 0.05, 0.24, -0.82, 0, 0.19, 0.15)
    wares.woodpile(m, 0.62, 0.86, -0.17, 0, 0.17, 0.13)
    wares.saggars(m, 0.72, -0.86, 3, 2, 3)
    wares.drying(m, 0.62, -0.96, 1, 1, count=5)
    wares.shards(m, 0.1, -0.2, 0, 0.09, 34, 0.05)
    wares.folk(m, "stoker", 0.36, -0.9, 0, 60)
    wares.folk(m, "porter", 0.9, -0.62, 0, 150, 1)
    wares.jar(m, 0.9, -0.4, 0, 0.065)
    for _ in range(26):
        greenery.tuft(
            m, m.rng.uniform(0.02, 0.3), m.rng.uniform(-0.16, -0.03), 0.045, m.rng.choice(("grass_l", "grass"))
        )


def potters_yard(m):
    """Wheels at the edge of an open shed, shelves behind them, boards of bowls in the sun."""
    m.plot(0.01, 0.99, -0.99, -0.01, "path", wobble=0.05)
    shed(m, 0.1, 0.9, -0.4, -0.1, 0.4, 0.66, BROWN, bays=3, over=0.07)
    m.box(0.08, 0.92, -0.12, -0.09, 0, 0.36, mix("loess", "plaster", 0.4), "plaster", 0.004)
    wares.rack(m, 0.16, 0.84, -0.2, 4, 10, depth=0.08, rise=0.082)
    for x, turn in ((0.28, 0), (0.66, 0)):
        wares.wheel_pit(m, x, -0.47, 0, turn)
    wares.drying(m, 0.1, -0.93, 2, 3, count=5)
    wares.jar(m, 0.48, -0.52, 0, 0.06)
    wares.basket(m, 0.49, -0.4, 0, 0.045, CLAY)
    m.blob((0.92, -0.52, 0.02), 0.075, CLAY, "ground", 3, 0.7, 0.3, 3, 0.15)
    wares.folk(m, "porter", 0.76, -0.72, 0, -40, 1)
    wares.folk(m, "woman", 0.82, -0.9, 0, 150)
    wares.rack(m, 0.72, 0.94, -0.62, 2, 4, z=0.0, tints=(wares.RAW, wares.BUFF))
    greenery.bush(m, 0.95, -0.08, 0.06)


def basin(m, x0, x1, y0, y1, top, slip, rim=0.03):
    """A walled pond; `slip` is the colour of what settles in it."""
    for a, b, c, d in (
        (x0, x1, y0, y0 + rim),
        (x0, x1, y1 - rim, y1),
        (x0, x0 + rim, y0 + rim, y1 - rim),
        (x1 - rim, x1, y0 + rim, y1 - rim),
    ):
        m.box(a, b, c, d, 0, top, mix("brick_l", "loess", 0.6), "brick", 0.01, 0.08)
        m.box(
            a - 0.005,
            b + 0.005,
            c - 0.005,
            d + 0.005,
            top,
            top + 0.016,
            mix("stone", "loess", 0.4),
            "concrete",
            0.006,
            0.1,
        )
    z = top - 0.02
    m.quad(
        (x0 + rim, y0 + rim, z),
        (x1 - rim, y0 + rim, z),
        (x1 - rim, y1 - rim, z),
        (x0 + rim, y1 - rim, z),
        slip,
        "still",
    )


def washing_pond(m):
    """Three ponds, each lower and paler than the one before; a treadle pounder would be wet here."""
    m.plot(0.01, 0.99, -0.99, -0.01, mix("path", "mud", 0.4), wobble=0.06)
    basin(m, 0.07, 0.4, -0.6, -0.1, 0.22, "#8a6e42")
    basin(m, 0.38, 0.68, -0.74, -0.24, 0.14, "#b2935c")
    basin(m, 0.66, 0.95, -0.9, -0.36, 0.07, "#d8c08a")
    for x, y, z in ((0.37, -0.42, 0.205), (0.65, -0.56, 0.125)):
        m.box(x - 0.05, x + 0.07, y - 0.022, y + 0.022, z, z + 0.022, "drybamboo", "wood", 0.004)
        m.quad(
            (x - 0.05, y - 0.012, z + 0.024),
            (x + 0.07, y - 0.012, z + 0.024),
            (x + 0.07, y + 0.012, z + 0.024),
            (x - 0.05, y + 0.012, z + 0.024),
            "#b89c68",
            "still",
        )
    m.blob((0.16, -0.8, 0.02), 0.13, CLAY, "ground", 3, 0.6, 0.35, 3, 0.15)
    wares.basket(m, 0.32, -0.78, 0, 0.05, CLAY)
    wares.basket(m, 0.36, -0.9, 0, 0.05, CLAY)
    wares.folk(m, "porter", 0.26, -0.7, 0, 70)
    with m.at(0.5, -0.84, 0, 80):
        wares.figure(m, wares.FOLK["stoker"])
        m.tube([(0.02, -0.03, 0.17), (0.22, 0.0, 0.13)], 0.007, "wood_l", "wood", 5)
        m.box(0.2, 0.25, -0.03, 0.03, 0.115, 0.14, "wood", "wood", 0.003)
    for k in range(4):
        m.box(0.42 + 0.075 * k, 0.48 + 0.075 * k, -0.17, -0.09, 0, 0.06, CLAY, "ground", 0.01, 0.06)
        m.box(0.43 + 0.075 * k, 0.49 + 0.075 * k, -0.16, -0.1, 0.06, 0.11, CLAY, "ground", 0.01, 0.06)
    for _ in range(30):
        a = m.rng.random()
        greenery.tuft(
            m,
            0.03 + 0.94 * a,
            m.rng.choice((-0.05, -0.96)) + m.rng.uniform(-0.02, 0.02),
            0.05,
            m.rng.choice(("grass_l", "grass")),
        )
    greenery.bush(m, 0.93, -0.2, 0.08)


def clay_pit(m):
    """A hillside bitten open in steps of white clay; diggers, a ramp, full baskets."""

    def hill(x, y):
        s = x - y + 0.12 * wave(x, y, 3.0, 2.0)
        return (
            0.5
            * ease((1.6 - s) / 1.1)
            * ease((x - 0.01) / 0.16)
            * ease((-y - 0.01) / 0.16)
            * ease((0.99 - x) / 0.12)
            * ease((0.99 + y) / 0.12)
        )

    def cut(x, y):
        d = math.hypot(x - 0.62, y + 0.62) + 0.035 * wave(x, y, 7.0, 1.0)
        for reach, z in ((0.23, 0.0), (0.32, 0.1), (0.39, 0.2), (0.45, 0.3)):
            if d < reach:
                return z + 0.015 * wave(x, y, 14.0, 5.0)
        return 9.0

    def height(x, y):
        return max(0.0, min(hill(x, y), cut(x, y)))

    grass = kilnhill.meadow(m, None, 2.6)

    def tint(x, y, z, slope):
        if (
            min(
                cut(x + a, y + b) - hill(x + a, y + b)
                for a, b in ((0, 0), (0.025, 0), (-0.025, 0), (0, 0.025), (0, -0.025))
            )
            < 0
        ):
            layer = 0.5 + 0.5 * math.sin(z * 46)
            return m.jitter(mix("#d8c8a4", "#b08a5c", 0.1 + 0.6 * layer * (slope > 0.8)), 0.07)
        return grass(x, y, z, slope)

    m.plot(0.02, 0.98, -0.98, -0.02, mix(CLAY, "path", 0.45), wobble=0.05)
    kilnhill.net(m, 0.0, 1.0, -1.0, 0.0, height, tint, step=0.025)
    kilnhill.grown(
        m, 0.06, 0.94, -0.94, -0.06, height, 130, 4, 14, 8, lambda x, y: cut(x, y) < 8 or hill(x, y) < 0.05, 0.0
    )
    for x, y, r in ((0.2, -0.22, 0.09), (0.3, -0.15, 0.07), (0.14, -0.34, 0.07)):
        greenery.bush(m, x, y, r, "leaf_d", height(x, y) - 0.01)
    m.tube([(0.44, -0.86, 0.02), (0.4, -0.62, 0.13)], 0.02, "wood_l", "wood", 6)
    for x, y, turn in ((0.62, -0.56, 120), (0.5, -0.74, 150)):
        wares.folk(m, "stoker", x, y, height(x, y), turn)
    wares.folk(m, "porter", 0.84, -0.84, 0, -40, 1)
    for x, y in ((0.72, -0.66), (0.74, -0.76), (0.64, -0.74), (0.9, -0.7)):
        wares.basket(m, x, y, height(x, y), 0.048, CLAY)
    m.blob((0.84, -0.58, 0.01), 0.1, CLAY, "ground", 3, 0.55, 0.35, 3, 0.15)
    m.box(0.6, 0.84, -0.95, -0.9, 0.006, 0.02, "wood_l", "wood", 0.003)


def glaze_hut(m):
    """Jars of green glaze under a porch, bowls just dipped, ash and a mortar."""
    lamp_light(m)
    m.plot(0.02, 0.98, -0.98, -0.02, "path", wobble=0.06)
    wall = mix("plaster", "celadon", 0.3)
    houses.house(
        m,
        0.16,
        0.84,
        -0.42,
        -0.12,
        0.37,
        0.64,
        0.04,
        wall=wall,
        roof=GREY,
        bays=3,
        doors=(0.34,),
        windows=(0.62,),
        side_windows=(-0.27,),
        over=0.07,
    )
    parts.porch(m, 0.16, 0.84, -0.42, 0.17, 0.33, 0.27, WARM, 3, post="wood")
    for k, (x, of) in enumerate(((0.2, "#6f9a7c"), (0.36, "#86ab8e"), (0.52, "#a3c4a6"))):
        wares.jar(m, x, -0.7, 0, 0.1, mix("soil", of, 0.2))
        m.cylinder(x, -0.7, 0.119, 0.124, 0.044, 0.044, 14, of, "still")
        wares.plank(m, 0.12 + 0.2 * k, -0.88, 0.0, 3, 0, of, 0.03, 0.068)
    wares.rack(m, 0.66, 0.92, -0.66, 3, 5, tints=("celadon", "#8fb3a0", "#7fa890"))
    m.blob((0.88, -0.88, 0.0), 0.085, "#b8b4ac", "ground", 3, 0.7, 0.25, 3, 0.2)
    wares.basket(m, 0.74, -0.9, 0, 0.045, "#b8b4ac")
    wares.folk(m, "potter", 0.44, -0.8, 0, 120)
    wares.folk(m, "woman", 0.7, -0.78, 0, 60)
    m.cylinder(0.92, -0.5, 0, 0.04, 0.07, 0.075, 14, "stone", "concrete")
    greenery.bush(m, 0.08, -0.12, 0.08)


def woodcutters(m):
    """A hut of logs, stacks of split wood, a chopping block, stumps where the trees were."""
    lamp_light(m)
    m.plot(0.02, 0.98, -0.98, -0.02, mix("path", "soil", 0.3), wobble=0.07)
    hut(m, 0.14, 0.52, -0.46, -0.14, 0.27, 0.52, of=mix("straw", "wood", 0.25), doors=(0.33,), windows=())
    for k in range(6):
        z = 0.05 + 0.042 * k
        m.tube(
            [(0.11, -0.464, z), (0.55, -0.464, z)] if not 0 <= k < 5 else [(0.11, -0.464, z), (0.26, -0.464, z)],
            0.021,
            m.jitter("wood", 0.12),
            "wood",
            7,
        )
        if k < 5:
            m.tube([(0.4, -0.464, z), (0.55, -0.464, z)], 0.021, m.jitter("wood", 0.12), "wood", 7)
        m.tube([(0.524, -0.49, z + 0.02), (0.524, -0.11, z + 0.02)], 0.021, m.jitter("wood", 0.12), "wood", 7)
    wares.woodpile(m, 0.6, 0.94, -0.34, 0, 0.26, 0.17, 0.021)
    wares.woodpile(m, 0.08, 0.42, -0.9, 0, 0.18, 0.16, 0.021)
    clutter.logs(m, 0.62, -0.6, 0, 4, 0.3, 0.026, 0)
    m.cylinder(0.56, -0.74, 0, 0.07, 0.055, 0.05, 12, "wood_d", "wood", lid="#d9b37c")
    with m.at(0.62, -0.72, 0, 190):
        wares.figure(m, wares.FOLK["stoker"])
        m.tube([(0.0, -0.045, 0.12), (0.03, -0.03, 0.27)], 0.008, "wood_l", "wood", 5)
        m.box(0.02, 0.07, -0.04, -0.02, 0.255, 0.29, "steel", "metal", 0.003)
    for _ in range(24):
        x, y = 0.55 + m.rng.uniform(-0.13, 0.13), -0.8 + m.rng.uniform(-0.1, 0.1)
        m.box(x, x + 0.03, y, y + 0.012, 0.004, 0.016, m.jitter("#d9b37c", 0.15), "wood", 0.002)
    wares.faggots(m, 0.8, -0.84, 0, 5, 20, 0.042)
    wares.folk(m, "porter", 0.5, -0.56, 0, -60, 1)
    for x, y in ((0.92, -0.94), (0.08, -0.6)):
        m.cylinder(x, y, 0, 0.05, 0.045, 0.038, 9, "wood_d", "wood", lid="wood_l")
    greenery.bush(m, 0.07, -0.1, 0.08, "leaf_d")
    greenery.bush(m, 0.9, -0.1, 0.09, "leaf_d")


def coppice(m):
    """Stools of old trees with young shoots, three rows of different age; the last row is just cut."""
    m.plot(0.02, 0.98, -0.98, -0.02, mix("grass_d", "soil", 0.3), wobble=0.07)
    for row in range(3):
        for k in range(4):
            x, y = 0.14 + 0.24 * k + m.rng.uniform(-0.03, 0.03), -0.16 - 0.28 * row + m.rng.uniform(-0.03, 0.03)
            m.cylinder(x, y, 0, 0.06, 0.055, 0.045, 10, "#54443a", "wood", lid="#c9a878")
            if row == 2 and k < 3:
                continue
            tall, lumps = (0.5, 0.36, 0.2)[row] * m.rng.uniform(0.85, 1.15), []
            for q in range(7):
                a, d = q * 0.9 + m.rng.random(), 0.05 + 0.05 * m.rng.random()
                tip = (x + d * 1.7 * math.cos(a), y + d * 1.7 * math.sin(a), tall * m.rng.uniform(0.75, 1.0))
                m.tube(
                    [
                        (x + 0.03 * math.cos(a), y + 0.03 * math.sin(a), 0.03),
                        (x + d * 1.2 * math.cos(a), y + d * 1.2 * math.sin(a), tall * 0.5),
                        tip,
                    ],
                    0.008,
                    "#7a6248",
                    "wood",
                    5,
                )
                lumps += [(*tip, 0.05), (x + d * 1.3 * math.cos(a), y + d * 1.3 * math.sin(a), tall * 0.62, 0.05)]
            for p in lumps[::2]:
                m.blob(p[:3], 0.038, "#4a6f30", "leaf", 1, 0.9, 0.4)
            greenery.leaves(
                m,
                lumps,
                m.rng.choice(("leaf", "#6a933e", "#5a8040")),
                "leaf_l",
                0.05,
                tall * 1.05,
                int(170 * tall / 0.4),
                0.03,
            )
    wares.faggots(m, 0.2, -0.92, 0, 5, 15, 0.04)
    wares.woodpile(m, 0.62, 0.84, -0.95, 0, 0.12, 0.14)
    wares.folk(m, "stoker", 0.48, -0.86, 0, -70)
    for _ in range(70):
        greenery.tuft(
            m,
            m.rng.uniform(0.05, 0.95),
            m.rng.uniform(-0.95, -0.05),
            0.05,
            m.rng.choice(("grass_l", "grass", "leaf_l")),
        )
    for _ in range(12):
        greenery.flower(
            m, m.rng.uniform(0.06, 0.94), m.rng.uniform(-0.94, -0.06), m.rng.choice(("violet", "white", "yellow"))
        )


def reference_shelf(m):
    """An open pavilion with shelves of sherds, one for each pit and year; a tablet and a scholar."""
    m.plot(0.04, 0.96, -0.96, -0.04, mix("path", "stone", 0.4), wobble=0.04)
    m.box(0.12, 0.88, -0.72, -0.14, 0, 0.06, "stone", "concrete", 0.012)
    shed(m, 0.2, 0.8, -0.62, -0.22, 0.46, 0.74, BLUE, 0.06, bays=2, over=0.1, lift=0.07)
    m.box(0.2, 0.8, -0.25, -0.21, 0.06, 0.43, "plaster_w", "plaster", 0.004)
    wares.rack(
        m,
        0.24,
        0.76,
        -0.34,
        4,
        9,
        z=0.06,
        rise=0.082,
        tints=("celadon", "#8fb3a0", wares.RAW, "#b98a5a", "plaster_w", "#6f8f7c"),
    )
    wares.rack(m, 0.26, 0.5, -0.58, 1, 5, z=0.06, rise=0.09, tints=("celadon", "rust", "plaster_w"))
    m.box(0.34, 0.66, -0.71, -0.7, 0.36, 0.43, "#2f4f7a", "paint", 0.003)
    walls.board(m, "-y", 0.34, 0.66, 0.385, 0.455, -0.675, "#2f4f7a", 4)
    m.box(0.38, 0.62, -0.84, -0.74, 0, 0.03, "stone", "concrete", 0.008)
    m.box(0.1, 0.17, -0.9, -0.8, 0, 0.04, "stone_d", "concrete", 0.008)
    m.box(0.115, 0.155, -0.89, -0.81, 0.04, 0.24, "stone", "concrete", 0.012)
    walls.board(m, "+x", -0.88, -0.82, 0.07, 0.21, 0.155, "stone_d", 2)
    wares.shards(m, 0.78, -0.86, 0, 0.1, 50, 0.05)
    wares.folk(m, "old", 0.6, -0.66, 0.06, 90)
    wares.folk(m, "child", 0.62, -0.9, 0, 60)
    for x in (0.28, 0.72):
        parts.lantern(m, x, -0.7, 0.36, 0.026)
    greenery.bush(m, 0.92, -0.14, 0.08, flowers="pink")
    greenery.bush(m, 0.08, -0.14, 0.07)


WORKS = {
    "small_kiln": (small_kiln, 1.0),
    "potters_yard": (potters_yard, 0.85),
    "washing_pond": (washing_pond, 0.5),
    "clay_pit": (clay_pit, 0.8),
    "glaze_hut": (glaze_hut, 0.85),
    "woodcutters": (woodcutters, 0.75),
    "coppice": (coppice, 0.75),
    "reference_shelf": (reference_shelf, 0.95),
}
JOBS = [Job(name, build, 1, 1, height, seed=4, samples=26) for name, (build, height) in WORKS.items()]
