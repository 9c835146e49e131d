"""What is written where all can see it: slogans that can be read, notices, a closed field, the loudspeakers.

Props have no footprint. Next: things/crisis_props.py.
"""

import math

from kit import clutter, greenery, lettering, roofs
from kit.palette import mix
from pipeline.sprite import Job


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


def loudspeaker_pole(m):
    """A pole with four horns: the voice of the works and of the village."""
    m.tube([(0, 0, 0), (0, 0, 0.72)], 0.015, "wood_d", "wood", 7)
    for dx, dy, z in ((0.09, -0.03, 0.66), (-0.05, -0.09, 0.64), (0.02, 0.09, 0.67), (-0.09, 0.02, 0.6)):
        m.tube([(0, 0, z), (dx * 0.4, dy * 0.4, z), (dx, dy, z)], [0.01, 0.018, 0.05], "zinc", "metal", 12)
        m.blob((dx * 1.02, dy * 1.02, z), 0.024, "steel_d", "paint", 1, 1, 0)
    m.box(-0.035, 0.035, -0.03, -0.012, 0.2, 0.3, "#5f7f6a", "metal", 0.004)
    m.tube([(0.005, -0.015, 0.3), (0.005, -0.015, 0.6)], 0.004, "soot", "paint", 4)


PROPS = {
    "slogan_wall2": (slogan_wall2, 0.5, 162),
    "slogan_wall3": (slogan_wall3, 0.5, 163),
    "slogan_wall4": (slogan_wall4, 0.5, 164),
    "notice_board": (notice_board, 0.5, 165),
    "warning_sign": (warning_sign, 0.45, 166),
    "loudspeaker_pole": (loudspeaker_pole, 0.85, 170),
}
JOBS = [Job(name, build, 0, 0, top, seed=seed, samples=26) for name, (build, top, seed) in PROPS.items()]
