"""What lies between the houses of the greenway city: lamps, beds, fountains, kiosks, monuments, and what moves there.

Next: kit/parkland.py, whose parts they are made of.
"""

import math

from kit import greenery, modern, parkland, railway, walls
from pipeline.sprite import Job

from things.towers import night

TURN = 2 * math.pi
SMALL = 20


def lamp_modern(m):
    m.lit_spill = 8
    parkland.lamp(m, 0, 0, 0.56, 0.12)


def lamp_path(m):
    m.lit_spill = 7
    m.cylinder(0, 0, 0, 0.2, 0.012, 0.01, 8, "#4a5258", "metal")
    m.cylinder(0, 0, 0.2, 0.24, 0.022, 0.022, 10, "#fff0cc", "emit")
    m.cylinder(0, 0, 0.24, 0.255, 0.03, 0.02, 10, "#4a5258", "metal")


def flower_bed(number):
    def build(m):
        plan = modern.outline(0, 0, 0.3, 0.16 + 0.05 * number, 22, 2.2 + number)
        modern.extrude(m, plan, 0, 0.02, "#6b4d38", "ground")
        for x, y in parkland.scattered(m, plan, 70, 0.02):
            tint = (("coral", "pink", "white"), ("yellow", "gold", "coral"), ("violet", "pink", "skyblue"))[number][
                m.rng.randrange(3)
            ]
            greenery.flower(m, x, y, tint, 0.03, 0.026)
            if m.rng.random() < 0.3:
                greenery.tuft(m, x, y, 0.05, "leaf_l", 0.02, 4)

    return build


def bench_pair(m):
    parkland.bench(m, -0.12, 0)
    parkland.bench(m, 0.12, 0.02)
    parkland.strollers(m, ((0.14, -0.02),))


def bike_stand(m):
    parkland.bicycle_row(m, -0.18, 0, 6, 0.075)


def info_board(m):
    for x in (-0.1, 0.1):
        m.box(x - 0.01, x + 0.01, -0.01, 0.01, 0, 0.26, "wood", "wood", 0.002)
    m.box(-0.14, 0.14, -0.014, 0.0, 0.1, 0.24, "#2f6a5a", "paint", 0.004)
    m.box(-0.12, 0.02, -0.02, -0.014, 0.12, 0.22, "#dfe8d0", "paint", 0.002)
    m.box(-0.17, 0.17, -0.05, 0.04, 0.26, 0.28, "tile_d", "tile", 0.006)


def sculpture(m):
    """Two bowls, one in the other: the old kilns and the new city."""
    m.box(-0.12, 0.12, -0.12, 0.12, 0, 0.06, "#d8d4c8", "concrete", 0.01)
    m.lathe(0, 0, [(0.05, 0.06), (0.14, 0.16), (0.19, 0.32)], 22, "celadon", "paint")
    m.lathe(0, 0, [(0.03, 0.2), (0.09, 0.32), (0.11, 0.46)], 22, "#e8eeee", "paint")


def kiosk(m):
    night(m, 0.8, "#ffdca0", 3)
    body = modern.outline(0, 0, 0.16, 0.14, 12, 2.4)
    modern.extrude(m, body, 0, 0.28, "#2f7a6a")
    walls.on_wall(m, "-y", -0.14, -0.1, 0.1, 0.1, 0.22, -0.01, 0.01, "glow", "emit", 0.002, 0)
    modern.extrude(m, modern.grow(body, 0.06), 0.28, 0.31, "#e8dcc0")
    parkland.parasol(m, 0.26, -0.12, "coral", 0.1)
    parkland.strollers(m, ((-0.05, -0.26), (0.06, -0.24)))


def fountain(m):
    parkland.paving(m, 0.05, 0.95, -0.95, -0.05, "#d8d2c4", 0.15)
    parkland.pool(m, modern.outline(0.5, -0.5, 0.32, 0.32, 30, 2))
    m.lathe(0.5, -0.5, [(0.05, 0.0), (0.04, 0.12), (0.13, 0.17), (0.14, 0.19)], 20, "#d8d4c8", "concrete")
    m.mark("fountain_jet", 0.5, -0.5, 0.18)
    parkland.bench(m, 0.2, -0.86)
    parkland.bench(m, 0.76, -0.88)
    parkland.strollers(m, ((0.36, -0.9), (0.9, -0.6), (0.88, -0.3)))


def park_pavilion(m):
    night(m, 0.6, "#ffd49a", 2)
    parkland.lawn(m, 0.03, 0.97, -0.97, -0.03, 30)
    m.cylinder(0.5, -0.5, 0, 0.05, 0.34, 0.34, 8, "#cfc8b8", "concrete", smooth=False)
    for k in range(8):
        a = TURN * (k + 0.5) / 8
        m.tube(
            [
                (0.5 + 0.28 * math.cos(a), -0.5 + 0.28 * math.sin(a), 0.05),
                (0.5 + 0.28 * math.cos(a), -0.5 + 0.28 * math.sin(a), 0.36),
            ],
            0.013,
            "#8a5a3a",
            "wood",
            6,
        )
    m.cylinder(0.5, -0.5, 0.36, 0.6, 0.42, 0.04, 8, "#6f8f86", "metal", smooth=False)
    m.blob((0.5, -0.5, 0.3), 0.03, "#ffe0a0", "emit", 1, 1, 0)
    parkland.strollers(m, ((0.4, -0.62), (0.6, -0.6), (0.5, -0.42)), z=0.05)


def playground(m):
    m.plot(0.05, 0.95, -0.95, -0.05, "#d8b48a", "ground")
    for x, of in ((0.2, "coral"), (0.44, "skyblue")):
        m.tube([(x, -0.3, 0), (x + 0.1, -0.3, 0.3), (x + 0.2, -0.3, 0)], 0.012, of, "paint", 6)
        m.box(x + 0.06, x + 0.14, -0.32, -0.28, 0.07, 0.08, "wood", "wood", 0.002)
    m.quad((0.5, -0.6, 0.3), (0.56, -0.6, 0.3), (0.84, -0.8, 0.02), (0.78, -0.84, 0.02), "yellow", "paint")
    for x, y in ((0.44, -0.56), (0.58, -0.56), (0.44, -0.68), (0.58, -0.68)):
        m.tube([(x, y, 0), (x, y, 0.46)], 0.012, "teal", "paint", 6)
    m.box(0.42, 0.6, -0.7, -0.54, 0.3, 0.32, "teal", "paint", 0.004)
    m.cylinder(0.51, -0.62, 0.46, 0.6, 0.14, 0.01, 6, "coral", smooth=False)
    parkland.strollers(
        m, ((0.3, -0.4), (0.7, -0.5), (0.24, -0.74), (0.36, -0.8)), coats=("coral", "yellow", "skyblue", "pink")
    )


def lotus_pond(m):
    parkland.lawn(m, 0.03, 0.97, -0.97, -0.03, 34)
    pond = modern.outline(0.5, -0.5, 0.38, 0.34, 26, 2.3)
    parkland.pool(m, pond, "#5f9a94", "#b8b09a")
    for x, y in parkland.scattered(m, pond, 26, 0.06):
        m.cylinder(x, y, 0.016, 0.02, m.rng.uniform(0.03, 0.045), None, 10, m.jitter("leaf", 0.1))
        if m.rng.random() < 0.3:
            greenery.flower(m, x, y, "pink", 0.05, 0.03)


def solar_field(m):
    parkland.lawn(m, 0.03, 0.97, -0.97, -0.03, 30)
    for k in range(4):
        y = -0.16 - 0.21 * k
        for x in (0.16, 0.84):
            m.box(x - 0.01, x + 0.01, y - 0.02, y, 0, 0.1, "zinc", "metal", 0.002)
        for q in range(6):
            a = 0.1 + 0.134 * q
            m.quad(
                (a, y - 0.1, 0.06),
                (a + 0.126, y - 0.1, 0.06),
                (a + 0.126, y, 0.16),
                (a, y, 0.16),
                m.jitter("#27508a", 0.12),
                "still",
            )


def loco_monument(m):
    """An old engine on its last bit of track, flowers between the sleepers."""
    parkland.paving(m, 0.03, 0.97, -0.97, -0.03, "#cfc8b8", 0.16)
    m.box(0.06, 0.94, -0.66, -0.34, 0.01, 0.06, "#b8b0a0", "concrete", 0.01)
    for k in range(8):
        m.box(0.1 + 0.11 * k, 0.13 + 0.11 * k, -0.62, -0.38, 0.06, 0.075, "wood_d", "wood", 0.002)
    railway.locomotive(m, 0.11, -0.5, "loco", z=0.05)
    for x in (0.12, 0.5, 0.86):
        greenery.bush(m, x, -0.76, 0.05, "leaf_l", flowers="pink", lumps=3)
    parkland.strollers(m, ((0.3, -0.86), (0.6, -0.84)))


def visitor_pier(m):
    """A wooden pier for trip boats."""
    night(m, 0.5, "#ffe0b0", 4)
    m.box(0.1, 0.96, -0.62, -0.38, 0.05, 0.08, "wood_l", "wood", 0.004)
    for k in range(5):
        for y in (-0.6, -0.4):
            m.tube([(0.16 + 0.19 * k, y, 0), (0.16 + 0.19 * k, y, 0.2)], 0.014, "wood", "wood", 6)
    m.box(0.1, 0.42, -0.72, -0.28, 0.08, 0.1, "wood_l", "wood", 0.004)
    modern.extrude(m, modern.rectangle(0.1, 0.42, -0.74, -0.26), 0.36, 0.39, "#e9ece6")
    for x, y in ((0.13, -0.7), (0.39, -0.7), (0.39, -0.3), (0.13, -0.3)):
        m.tube([(x, y, 0.1), (x, y, 0.36)], 0.01, "#e9ece6", "metal", 6)
    m.blob((0.26, -0.5, 0.33), 0.025, "#fff0c8", "emit", 1, 1, 0)
    parkland.strollers(m, ((0.5, -0.5), (0.66, -0.46), (0.24, -0.6)), z=0.08)


def fountain_jet(m, k):
    """Water that rises and falls in arcs."""
    for n in range(9):
        a = TURN * n / 9
        for q in range(5):
            t = (q + (k / 8)) / 5
            r, z = 0.13 * t, 0.02 + 0.62 * t * (1 - t) + 0.05 * (1 - t)
            m.blob((r * math.cos(a), r * math.sin(a), z), 0.013 - 0.005 * t, "#e4f6fa", "flat", 1, 1, 0)
    for q in range(4):
        t = (q + k / 8) / 4
        m.blob((0, 0, 0.04 + 0.26 * (1 - (1 - t) ** 2)), 0.02 - 0.01 * t, "#f2fbfd", "flat", 1, 1, 0)


def flag_white(m, k):
    """A white and green flag in the wind."""
    m.tube([(0, 0, 0), (0, 0, 0.34)], 0.006, "#e9ece6", "metal", 5)
    for q in range(6):
        u0, u1 = 0.03 * q, 0.03 * (q + 1)
        w0, w1 = (
            0.018 * math.sin(TURN * (q / 6 - k / 8)) * q / 6,
            0.018 * math.sin(TURN * ((q + 1) / 6 - k / 8)) * (q + 1) / 6,
        )
        for z0, z1, of in ((0.24, 0.28, "#2f9a6a"), (0.28, 0.33, "#f4f6f2")):
            m.quad((u0, w0, z0), (u1, w1, z0), (u1, w1, z1), (u0, w0, z1), of, "flat")


def screen_wall(m, k):
    """A small screen whose picture changes."""
    m.box(-0.1, 0.1, -0.008, 0.008, 0, 0.24, "#22282e", "paint", 0.004, 0)
    colours = ("#5ad0ff", "#7cf29a", "#ffd23f", "#ff8a5a")
    for q in range(3):
        for r in range(3):
            of = colours[(q + 2 * r + k // 2) % 4]
            m.box(
                -0.088 + 0.06 * q,
                -0.034 + 0.06 * q,
                -0.014,
                -0.008,
                0.016 + 0.072 * r,
                0.08 + 0.072 * r,
                of,
                "emit",
                0.001,
                0,
            )


def kite(m, k):
    """A kite over a meadow, and the child that holds it."""
    x, z = 0.16 * math.sin(TURN * k / 8), 0.9 + 0.06 * math.cos(TURN * k / 8)
    parkland.strollers(m, ((0, 0),), coats=("coral",))
    m.tube([(0.02, 0, 0.12), (0.1 + x * 0.5, 0.02, 0.5), (0.22 + x, 0.04, z)], 0.003, "white", "paint", 4)
    c = (0.22 + x, 0.04, z)
    m.quad(
        (c[0], c[1], c[2] + 0.12),
        (c[0] + 0.08, c[1], c[2]),
        (c[0], c[1], c[2] - 0.12),
        (c[0] - 0.08, c[1], c[2]),
        "coral",
        "flat",
    )
    m.tube(
        [(c[0], c[1], c[2] - 0.12), (c[0] - 0.05, c[1], c[2] - 0.2 - 0.02 * (k % 3)), (c[0] - 0.02, c[1], c[2] - 0.3)],
        0.005,
        "yellow",
        "paint",
        4,
    )


def wind_wheel(m, k):
    """A small wind turbine."""
    m.tube([(0, 0, 0), (0, 0, 0.8)], [0.02, 0.01], "#eef1f0", "metal", 8)
    m.box(-0.02, 0.02, -0.03, 0.04, 0.79, 0.83, "#eef1f0", "paint", 0.008, 0)
    for n in range(3):
        a = TURN * (n / 3 + k / 24)
        m.tube(
            [(0, -0.035, 0.81), (0.26 * math.cos(a), -0.035, 0.81 + 0.26 * math.sin(a))],
            [0.014, 0.004],
            "#f6f8f8",
            "paint",
            5,
        )


def digger_arm(m, k):
    """The arm of a digger: down, scoop, up, swing."""
    t = 0.5 - 0.5 * math.cos(TURN * k / 12)
    elbow, hand = (0.1 + 0.02 * t, -0.02, 0.16 + 0.04 * t), (0.22 - 0.04 * t, -0.05, 0.0 + 0.14 * t)
    m.tube([(0, 0, 0.02), elbow], 0.016, "#e2a42e", "paint", 6)
    m.tube([elbow, hand], 0.013, "#e2a42e", "paint", 6)
    m.box(
        hand[0] - 0.04,
        hand[0] + 0.03,
        hand[1] - 0.035,
        hand[1] + 0.035,
        hand[2],
        hand[2] + 0.05,
        "#4a4e52",
        "metal",
        0.008,
        0,
    )
    if t > 0.3:
        m.blob((hand[0], hand[1], hand[2] + 0.05), 0.035, "#6b4d38", "ground", 1, 0.6, 0.2)


PROPS = {
    "lamp_modern": (lamp_modern, 0.7),
    "lamp_path": (lamp_path, 0.3),
    "bench_pair": (bench_pair, 0.25),
    "bike_stand": (bike_stand, 0.2),
    "info_board": (info_board, 0.35),
    "sculpture": (sculpture, 0.55),
    "kiosk": (kiosk, 0.5),
}
TILES = {
    "fountain": (fountain, 0.4),
    "park_pavilion": (park_pavilion, 0.7),
    "playground": (playground, 0.65),
    "lotus_pond": (lotus_pond, 0.3),
    "solar_field": (solar_field, 0.3),
    "loco_monument": (loco_monument, 0.55),
    "visitor_pier": (visitor_pier, 0.5),
}
MOVING = {  # height, frames, milliseconds
    "fountain_jet": (fountain_jet, 0.4, 8, 110),
    "flag_white": (flag_white, 0.45, 8, 110),
    "screen_wall": (screen_wall, 0.35, 8, 300),
    "kite": (kite, 1.25, 8, 170),
    "wind_wheel": (wind_wheel, 1.2, 8, 90),
    "digger_arm": (digger_arm, 0.4, 12, 200),
}
JOBS = [
    *(Job(name, build, 0, 0, high, seed=150) for name, (build, high) in PROPS.items()),
    *(Job(f"flower_bed{k + 1}", flower_bed(k), 0, 0, 0.2, seed=151 + k) for k in range(3)),
    *(Job(name, build, 1, 1, high, seed=155) for name, (build, high) in TILES.items()),
    *(
        Job(name, build, 0, 0, high, frames=n, frame_ms=ms, samples=SMALL)
        for name, (build, high, n, ms) in MOVING.items()
    ),
]
