"""Small things of the base and of the crisis: what stands in a yard, by a field, on a bank; slogans that can be read.

Props have no footprint; `water_tower`, `bike_shed` and `coal_stall` fill a tile.
"""

import math

from kit import clutter, greenery, lettering, plant, roofs
from kit.palette import mix, shade
from pipeline.sprite import Job

from things.crisis_works import sacks

GREY_WASHING = ("#8f8a80", "#7d7a76", "#9a9284", "#6f7478", "#857a72", "#94908a")


def laundry_grey(m):
    """Two lines of washing under falling soot; the tub below is grey too."""
    for y, a, b in ((0, -0.26, 0.26), (0.12, -0.24, 0.22)):
        for x in (a, b):
            m.box(x - 0.008, x + 0.008, y - 0.008, y + 0.008, 0, 0.24, "wood_d", "wood", 0.002)
        m.tube([(a, y, 0.22), ((a + b) / 2, y, 0.205), (b, y, 0.22)], 0.003, "stone_d", "paint", 4)
        n = int((b - a) / 0.062)
        for k in range(n):
            x, drop, wide = a + (b - a) * (k + 0.6) / (n + 0.2), m.rng.uniform(0.07, 0.12), m.rng.uniform(0.018, 0.024)
            tint = m.jitter(m.rng.choice(GREY_WASHING), 0.08)
            m.quad(
                (x - wide, y, 0.212),
                (x + wide, y, 0.212),
                (x + wide, y - 0.008, 0.212 - drop * 0.6),
                (x - wide, y - 0.008, 0.212 - drop * 0.6),
                tint,
            )
            m.quad(
                (x - wide, y - 0.008, 0.212 - drop * 0.6),
                (x + wide, y - 0.008, 0.212 - drop * 0.6),
                (x + wide, y, 0.212 - drop),
                (x - wide, y, 0.212 - drop),
                shade(tint, 0.72),
            )
    m.cylinder(0.1, -0.1, 0, 0.05, 0.05, 0.06, 14, "zinc", "metal", lid="#5a5a58")
    clutter.person(m, -0.06, -0.1, "steel", None, scale=1.1)


def fish(m, x, y, z, size, turn_deg, of="#c9ced0"):
    """A fish that floats belly up."""
    with m.at(x, y, z, turn_deg):
        belly = mix(of, "white", 0.4)
        n = 6
        profile = [0.0, 0.3, 0.42, 0.4, 0.26, 0.1, 0.04]
        for k in range(n):
            a, b = -0.5 + k / n, -0.5 + (k + 1) / n
            p, q = profile[k] * size * 0.5, profile[k + 1] * size * 0.5
            for side in (-1, 1):
                m.quad(
                    (a * size, 0, p * 0.7),
                    (b * size, 0, q * 0.7),
                    (b * size, side * q, 0),
                    (a * size, side * p, 0),
                    belly if side < 0 else shade(of, 0.9),
                )
        m.poly(
            [
                (0.48 * size, 0, 0.01),
                (0.68 * size, 0.14 * size, 0.004),
                (0.62 * size, 0, 0.008),
                (0.68 * size, -0.14 * size, 0.004),
            ],
            shade(of, 0.75),
        )
        m.blob((-0.36 * size, -0.1 * size, 0.09 * size), 0.035 * size, "soot", "paint", 1, 1, 0)


def dead_fish(m):
    """A shoal belly up on foul water, with foam."""
    for k in range(3):
        m.plot(
            -0.3 + 0.08 * k,
            0.26 - 0.05 * k,
            -0.2 + 0.05 * k,
            0.2 - 0.06 * k,
            ("#6a6a4a", "#7a6f4a", "#5f6f5a")[k],
            "still",
            0.003 + 0.002 * k,
            0.25,
        )
    for _ in range(11):
        x, y = m.rng.gauss(0, 0.11), m.rng.gauss(0, 0.075)
        fish(
            m,
            x,
            y,
            0.01,
            m.rng.uniform(0.09, 0.16),
            m.rng.uniform(0, 360),
            m.rng.choice(["#c9ced0", "#b8bcae", "#d0c8b4"]),
        )
    for _ in range(26):
        m.blob(
            (m.rng.gauss(0, 0.14), m.rng.gauss(0, 0.1), 0.008),
            m.rng.uniform(0.007, 0.016),
            "#d8d4c0",
            "paint",
            1,
            0.5,
            0.1,
        )


def wall(m, words, ground, ink, half, height, cap="tile_d", foot="brick", faded=0.0):
    """A wall by the road with characters large enough to read."""
    m.box(-half, half, -0.03, 0.03, 0, height, ground, "plaster", 0.006)
    m.box(-half - 0.02, half + 0.02, -0.045, 0.045, height, height + 0.025, cap, "tile", 0.006)
    m.box(-half - 0.01, half + 0.01, -0.034, 0.034, 0, 0.05, foot, "brick", 0.004)
    n = len(words)
    size = min(height - 0.11, (2 * half - 0.08) / (n * 1.12))
    lettering.write(m, words, -(n * size * 1.12 - 0.12 * size) / 2, -0.0335, 0.075, size, mix(ink, ground, faded))
    greenery.weeds(m, -half, half, -0.1, -0.045, 10)


def slogan_wall2(m):
    """Serve the people, red on white."""
    wall(m, "为人民服务", "plaster_w", "red", 0.62, 0.31)


def slogan_wall3(m):
    """Safe production, white on a red wall of the works."""
    wall(m, "安全生产", "red", "lettering", 0.52, 0.31, "concrete")


def slogan_wall4(m):
    """Plant trees, in green on old brick, half gone."""
    wall(m, "植树造林", mix("brick_l", "plaster", 0.55), "green_d", 0.52, 0.3, "tile_d", faded=0.25)
    for _ in range(5):
        x, z = m.rng.uniform(-0.48, 0.48), m.rng.uniform(0.04, 0.2)
        m.box(x - 0.03, x + 0.03, -0.036, -0.03, z, z + m.rng.uniform(0.02, 0.05), "brick", "brick", 0.002)
    greenery.bush(m, 0.46, -0.07, 0.05)


def notice_board(m):
    """A glazed board under a small roof, papers in rows, a reader."""
    for x in (-0.19, 0.19):
        m.box(x - 0.014, x + 0.014, -0.014, 0.014, 0, 0.3, "green_d", "wood", 0.003)
    m.box(-0.22, 0.22, -0.012, 0.012, 0.1, 0.29, "wood_l", "wood", 0.004)
    m.box(-0.2, 0.2, -0.016, -0.01, 0.115, 0.275, "#dfe6d8", "paint", 0.002)
    for r in range(2):
        for k in range(5):
            x, z = -0.165 + 0.082 * k, 0.125 + 0.078 * r
            m.box(
                x - 0.03,
                x + 0.03,
                -0.021,
                -0.016,
                z,
                z + 0.062,
                m.rng.choice(["white", "white", "#f0d8d0", "#f2e8b8"]),
                "paint",
                0.001,
            )
            for q in range(3):
                m.box(
                    x - 0.022,
                    x + m.rng.uniform(0, 0.022),
                    -0.0235,
                    -0.02,
                    z + 0.012 + 0.016 * q,
                    z + 0.018 + 0.016 * q,
                    "steel_d",
                    "paint",
                    0.0005,
                    0,
                )
    roofs.gable(
        m, -0.22, 0.22, -0.05, 0.05, 0.31, 0.36, "red", 0.03, end="wood", end_material="wood", sheets=8, material="tile"
    )
    for k in range(2):
        clutter.person(m, -0.08 + 0.16 * k, -0.12, ("cobalt", "coral")[k], None, scale=1.15)


def warning_sign(m):
    """Field closed: a yellow board with a red rim on two posts, tape to both sides."""
    for x in (-0.1, 0.1):
        m.box(x - 0.011, x + 0.011, -0.011, 0.011, 0, 0.3, "wood_l", "wood", 0.003)
    m.box(-0.17, 0.17, -0.02, -0.008, 0.13, 0.32, "red", "paint", 0.004, 0)
    m.box(-0.155, 0.155, -0.025, -0.018, 0.145, 0.305, "yellow", "paint", 0.003, 0)
    lettering.write(m, "停种", -0.13, -0.0265, 0.16, 0.125, "soot")
    for side in (-1, 1):
        end = 0.4 * side
        m.tube([(end, 0, 0), (end, 0, 0.2)], 0.01, "wood", "wood", 5)
        n = 8
        for k in range(n):
            a, b = side * 0.1 + (end - side * 0.1) * k / n, side * 0.1 + (end - side * 0.1) * (k + 1) / n
            za, zb = (0.165 - 0.03 * math.sin(math.pi * t) for t in (k / n, (k + 1) / n))
            m.quad(
                (a, -0.004, za),
                (b, -0.004, zb),
                (b, -0.004, zb + 0.028),
                (a, -0.004, za + 0.028),
                "red" if k % 2 else "white",
            )
    greenery.weeds(m, -0.3, 0.3, -0.08, 0.06, 14, ("straw", "grass_l"))


def sample_pins(m):
    """Soil samples: flags in the earth, a red-handled auger, a box of tubes."""
    for k, (x, y) in enumerate(((-0.16, 0.05), (0.0, 0.11), (0.15, 0.02), (-0.04, -0.1), (0.13, -0.13))):
        m.tube([(x, y, 0), (x, y, 0.19)], 0.007, "white", "paint", 5)
        tint = ("yellow", "red", "yellow", "coral", "leaf_l")[k]
        m.poly([(x, y, 0.19), (x + 0.085, y - 0.02, 0.16), (x, y, 0.12)], tint)
        m.plot(x - 0.03, x + 0.03, y - 0.025, y + 0.025, "soil_d", z=0.005, wobble=0.2)
    m.tube([(-0.24, -0.05, 0), (-0.22, -0.05, 0.24)], 0.009, "steel", "metal", 6)
    m.tube([(-0.27, -0.06, 0.24), (-0.17, -0.04, 0.24)], 0.012, "red", "paint", 6)
    m.box(0.02, 0.12, -0.03, 0.03, 0, 0.05, "cobalt", "paint", 0.006, top="white")
    for k in range(4):
        m.cylinder(0.035 + 0.024 * k, 0, 0.05, 0.075, 0.009, 0.009, 8, "soil_d", lid="red")


def rice_sacks(m):
    sacks(m, -0.13, 0.02, 4, 3)
    sacks(m, -0.08, -0.1, 2, 1)
    m.lathe(0.17, -0.1, [(0.03, 0.0), (0.06, 0.06)], 14, "wood_l", "wood")
    m.blob((0.17, -0.1, 0.055), 0.055, "white", "ground", 2, 0.35, 0.1)


def oil_drums_rusty(m):
    m.plot(-0.26, 0.24, -0.2, 0.18, "#4a3f30", "ground", 0.003, 0.2)
    m.plot(-0.02, 0.24, -0.2, 0.0, "#3a3a44", "still", 0.006, 0.25)
    m.plot(0.04, 0.19, -0.15, -0.04, "#6a5a7a", "still", 0.009, 0.25)
    for x, y, tint in (
        (-0.14, 0.08, "rust"),
        (-0.05, 0.11, "#7a4a30"),
        (-0.1, 0.0, "rust"),
        (0.03, 0.05, mix("cobalt", "rust", 0.5)),
        (-0.1, 0.055, "rust"),
    ):
        clutter.drum(m, x, y, 0.1 if (x, y) == (-0.1, 0.055) else 0, 0.038, 0.1, tint)
    for x, y, turn_deg in ((0.1, -0.06, 25), (-0.12, -0.12, -15)):
        with m.at(x, y, 0.038, turn_deg):
            m.tube([(-0.055, 0, 0), (0.055, 0, 0)], 0.038, "rust", "metal", 12)
            for u in (-0.05, 0.0, 0.05):
                m.tube([(u - 0.004, 0, 0), (u + 0.004, 0, 0)], 0.041, "#6a3a24", "metal", 12)
    greenery.weeds(m, -0.24, 0.2, -0.18, 0.14, 14, ("straw", "grass_l"))


def loudspeaker_pole(m):
    """A pole with four horns: the voice of the works and of the village."""
    m.tube([(0, 0, 0), (0, 0, 0.72)], 0.015, "wood_d", "wood", 7)
    for dx, dy, z in ((0.09, -0.03, 0.66), (-0.05, -0.09, 0.64), (0.02, 0.09, 0.67), (-0.09, 0.02, 0.6)):
        m.tube([(0, 0, z), (dx * 0.4, dy * 0.4, z), (dx, dy, z)], [0.01, 0.018, 0.05], "zinc", "metal", 12)
        m.blob((dx * 1.02, dy * 1.02, z), 0.024, "steel_d", "paint", 1, 1, 0)
    m.box(-0.035, 0.035, -0.03, -0.012, 0.2, 0.3, "#5f7f6a", "metal", 0.004)
    m.tube([(0.005, -0.015, 0.3), (0.005, -0.015, 0.6)], 0.004, "soot", "paint", 4)


def sandbags(m):
    for r in range(3):
        for k in range(6 - r):
            x = -0.25 + 0.1 * (k + 0.5 * r)
            m.blob(
                (x, 0.02 * math.sin(k * 0.9), 0.026 + 0.045 * r),
                0.06,
                m.jitter(mix("straw", "stone", 0.5), 0.08),
                "plaster",
                2,
                0.46,
                0.1,
                2,
                0.1,
            )
    for k in range(3):
        m.blob(
            (-0.14 + 0.1 * k, -0.1, 0.026),
            0.058,
            m.jitter(mix("straw", "stone", 0.5), 0.08),
            "plaster",
            2,
            0.46,
            0.1,
            2,
            0.1,
        )
    m.tube([(0.26, -0.06, 0), (0.3, -0.04, 0.22)], 0.008, "wood_l", "wood", 5)
    m.box(0.235, 0.285, -0.075, -0.06, 0.0, 0.06, "steel", "metal", 0.003)


def water_tower(m):
    """1x1: a brick shaft with a drum on top, the mark of every work unit."""
    m.plot(0.1, 0.9, -0.9, -0.1, "cinder", wobble=0.08, round_=0.4)
    x, y = 0.5, -0.5
    m.cylinder(x, y, 0, 0.1, 0.27, 0.25, 24, "stone_d", "concrete")
    for k in range(12):
        t0, t1 = k / 12, (k + 1) / 12
        m.cylinder(
            x,
            y,
            0.08 + 1.1 * t0,
            0.08 + 1.1 * t1,
            0.2 - 0.04 * t0,
            0.2 - 0.04 * t1,
            24,
            m.jitter("brick", 0.04),
            "brick",
            cap=False,
        )
    for z in (0.4, 0.7, 1.0):
        for a in (-1.9, -0.5):
            r = 0.2 - 0.04 * (z - 0.08) / 1.1
            u, v = x + r * math.cos(a), y + r * math.sin(a)
            with m.at(u, v, z, math.degrees(a) + 90):
                m.box(-0.025, 0.025, -0.012, 0.008, 0, 0.1, "plaster_w", "plaster", 0.004)
                m.box(-0.016, 0.016, -0.016, 0.0, 0.01, 0.085, "glass_d", "glass", 0.002)
    m.box(x - 0.05, x + 0.05, y - 0.215, y - 0.18, 0.0, 0.24, "green_d", "wood", 0.005)
    m.cylinder(x, y, 1.16, 1.3, 0.17, 0.31, 28, "concrete", "concrete", cap=False)
    m.cylinder(x, y, 1.3, 1.66, 0.31, 0.31, 28, mix("brick_l", "plaster", 0.25), "brick", cap=False)
    for k in range(14):
        a = 2 * math.pi * k / 14
        with m.at(x + 0.31 * math.cos(a), y + 0.31 * math.sin(a), 1.3, math.degrees(a)):
            m.box(-0.004, 0.014, -0.018, 0.018, 0, 0.36, "brick_d", "brick", 0.003)
    for z in (1.3, 1.64):
        m.cylinder(x, y, z - 0.015, z + 0.02, 0.33, 0.33, 28, "plaster_w", "concrete")
    m.cylinder(x, y, 1.66, 1.86, 0.34, 0.05, 28, mix("roofing", "rust", 0.3), "metal")
    m.cylinder(x, y, 1.84, 1.93, 0.05, 0.05, 12, "steel", "metal")
    m.mark("beacon", x, y, 1.93)
    plant.rungs(m, x, y, 0.17, 0.3, 1.2)
    plant.pipe(m, [(x + 0.22, y - 0.05, 0.06), (x + 0.42, y - 0.05, 0.06), (x + 0.5, y - 0.05, 0.06)], 0.03, "rust")
    for u, v in ((0.18, -0.2), (0.82, -0.24), (0.2, -0.82)):
        greenery.bush(m, u, v, 0.06)


def bike_shed(m):
    """1x1: two rows of black bicycles under a tin roof, the keeper at his table."""
    m.plot(0.04, 0.96, -0.96, -0.04, "concrete", wobble=0.06, round_=0.6)
    for y in (-0.24, -0.62):
        for k in range(4):
            x = 0.1 + 0.26 * k
            m.tube([(x, y + 0.1, 0), (x, y + 0.1, 0.3), (x, y - 0.12, 0.36)], 0.011, "green_d", "metal", 6)
        for k in range(11):
            clutter.bicycle(
                m,
                0.14 + 0.072 * k,
                y - 0.04,
                82 + m.rng.uniform(-6, 6),
                m.rng.choice(["soot", "soot", "green_d", "redwood"]),
            )
        for k in range(8):
            a, b = 0.04 + 0.115 * k, 0.04 + 0.115 * (k + 1)
            m.quad(
                (a, y - 0.16, 0.375),
                (b, y - 0.16, 0.375),
                (b, y + 0.14, 0.29),
                (a, y + 0.14, 0.29),
                m.jitter(mix("roofing_l", "teal", 0.25), 0.07),
                "corr",
            )
            m.quad(
                (a, y - 0.16, 0.375), (b, y - 0.16, 0.375), (b, y - 0.16, 0.36), (a, y - 0.16, 0.36), "steel_d", "metal"
            )
    m.box(0.1, 0.22, -0.88, -0.82, 0.05, 0.065, "wood_l", "wood", 0.003)
    for x in (0.115, 0.205):
        m.box(x - 0.008, x + 0.008, -0.87, -0.83, 0, 0.05, "wood", "wood", 0.002)
    clutter.person(m, 0.27, -0.84, "cobalt", "cap", scale=1.12)
    clutter.person(m, 0.74, -0.86, "coral", None, scale=1.12)
    clutter.bicycle(m, 0.64, -0.88, 10)
    greenery.bush(m, 0.93, -0.08, 0.05)


def coal_stall(m):
    """1x1: the coal shop: pressed coal in towers, a press, a scale, barrows, black hands."""
    m.plot(0.03, 0.97, -0.97, -0.03, mix("cinder", "coal", 0.45), wobble=0.06, round_=0.6)
    m.box(0.12, 0.46, -0.42, -0.12, 0, 0.3, "brick", "brick", 0.006)
    m.box(0.18, 0.4, -0.426, -0.41, 0.02, 0.22, "#2a2624", "paint", 0.003)
    roofs.gable(m, 0.12, 0.46, -0.42, -0.12, 0.3, 0.44, "#6f5a50", 0.06, sheets=8, material="tile")
    for k in range(5):
        a = 0.5 + 0.08 * k
        m.quad(
            (a, -0.46, 0.25),
            (a + 0.08, -0.46, 0.25),
            (a + 0.08, -0.1, 0.32),
            (a, -0.1, 0.32),
            m.jitter(mix("roofing", "rust", 0.3), 0.08),
            "corr",
        )
    for x in (0.54, 0.86):
        m.tube([(x, -0.44, 0), (x, -0.44, 0.25)], 0.011, "wood", "wood", 5)
        m.tube([(x, -0.14, 0), (x, -0.14, 0.31)], 0.011, "wood", "wood", 5)
    for i in range(6):
        for j in range(3):
            for r in range(m.rng.choice([3, 5, 6])):
                m.cylinder(
                    0.55 + 0.056 * i,
                    -0.2 - 0.06 * j,
                    0.03 * r,
                    0.03 * r + 0.027,
                    0.024,
                    0.024,
                    8,
                    m.jitter("coal", 0.15),
                )
    plant.heap(m, 0.24, -0.68, 0.17, 0.13, "coal", 30)
    m.box(0.46, 0.62, -0.66, -0.54, 0, 0.03, "steel_d", "metal", 0.004)
    m.box(0.46, 0.49, -0.62, -0.58, 0.03, 0.18, "green_d", "metal", 0.004)
    m.cylinder(0.475, -0.6, 0.18, 0.24, 0.04, 0.04, 12, "white")
    with m.at(0.74, -0.78, 0, 20):
        for side in (-0.08, 0.08):
            m.tube([(0, side - 0.006, 0.055), (0, side + 0.006, 0.055)], 0.055, "soot", "wood", 14)
            m.tube([(-0.14, side * 0.8, 0.08), (0.24, side * 0.8, 0.1)], 0.008, "wood_l", "wood", 5)
        m.box(-0.12, 0.12, -0.065, 0.065, 0.075, 0.09, "wood_l", "wood", 0.003)
        for i in range(4):
            for r in range(2):
                m.cylinder(
                    -0.08 + 0.052 * i, 0, 0.09 + 0.03 * r, 0.117 + 0.03 * r, 0.024, 0.024, 8, m.jitter("coal", 0.15)
                )
    for x, y, coat in ((0.56, -0.78, "steel_d"), (0.4, -0.84, "cobalt"), (0.88, -0.6, "plaster")):
        clutter.person(m, x, y, coat, "cap" if coat == "steel_d" else None, scale=1.12)


PROPS = {
    "laundry_grey": (laundry_grey, 0.4),
    "dead_fish": (dead_fish, 0.2),
    "slogan_wall2": (slogan_wall2, 0.5),
    "slogan_wall3": (slogan_wall3, 0.5),
    "slogan_wall4": (slogan_wall4, 0.5),
    "notice_board": (notice_board, 0.5),
    "warning_sign": (warning_sign, 0.45),
    "sample_pins": (sample_pins, 0.35),
    "rice_sacks": (rice_sacks, 0.35),
    "oil_drums_rusty": (oil_drums_rusty, 0.35),
    "loudspeaker_pole": (loudspeaker_pole, 0.85),
    "sandbags": (sandbags, 0.35),
}
JOBS = [Job(name, build, 0, 0, top, seed=160 + k, samples=26) for k, (name, (build, top)) in enumerate(PROPS.items())]
JOBS += [
    Job("water_tower", water_tower, 1, 1, 2.05, seed=180, samples=26),
    Job("bike_shed", bike_shed, 1, 1, 0.5, seed=181, samples=26),
    Job("coal_stall", coal_stall, 1, 1, 0.6, seed=182, samples=26),
]
