"""Things that lie about in the kiln villages, each on a point of the ground.

Next: kit/kilnwares.py, of which they are made.
"""

import math

from kit import clutter, greenery
from kit import kilnhouse as parts
from kit import kilnwares as wares
from kit.palette import mix
from pipeline.sprite import Job

from things.animals import hen as pecking


def wood_stack(m):
    wares.woodpile(m, -0.2, 0.2, -0.08, 0, 0.22, 0.17)
    wares.faggots(m, 0.3, 0.0, 0, 3, 80, 0.036)


def pot_stack(m):
    """Jars and pots of a firing that wait for the boat."""
    for k, (x, y, s) in enumerate(
        ((-0.14, 0.06, 0.09), (0.0, 0.09, 0.1), (0.14, 0.04, 0.085), (-0.07, -0.07, 0.075), (0.08, -0.08, 0.08))
    ):
        wares.jar(m, x, y, 0, s, ("soil", "#8fb3a0", "rust", "celadon", "soil_d")[k])
    for k in range(4):
        clutter.pot(m, -0.18 + 0.1 * k, -0.19, 0, 0.045, ("celadon", "plaster_w", "#8fb3a0", "celadon")[k])


def pots_drying(m):
    wares.drying(m, -0.22, -0.14, 1, 4, count=8)
    wares.basket(m, 0.28, 0.08, 0, 0.05)


def saggars(m):
    wares.saggars(m, -0.2, -0.09, 5, 3, 4)
    for k in range(3):
        with m.at(0.32, -0.08 + 0.09 * k, 0.04, 0):
            m.tube([(-0.03, 0, 0), (0.03, 0, 0)], 0.04, m.jitter(wares.BUFF, 0.12), "ground", 10)


def kiln_shards(m):
    """The hill of broken pots behind every kiln."""
    wares.shards(m, 0.0, 0.0, 0, 0.26, 330, 0.15, 0.5)
    wares.shards(m, 0.22, -0.12, 0, 0.12, 60, 0.05)
    greenery.weeds(m, -0.3, 0.3, -0.28, 0.26, 26)
    wares.saggar(m, -0.2, -0.17, 0.0)
    wares.saggar(m, 0.12, 0.05, 0.08)


def clay_baskets(m):
    m.blob((0.0, 0.1, 0.0), 0.15, "#e2dac6", "ground", 3, 0.65, 0.3, 3, 0.15)
    for x, y in ((-0.18, -0.06), (-0.07, -0.1), (0.05, -0.09), (0.17, -0.04)):
        wares.basket(m, x, y, 0, 0.055, "#e2dac6")
    m.tube([(-0.2, -0.17, 0.012), (0.12, -0.19, 0.012)], 0.012, "drybamboo", "wood", 6)


def crates_straw(m):
    """Crates of bowls packed in straw, ready for the jetty."""
    for x, y, z in (
        (-0.16, 0.0, 0),
        (-0.03, 0.02, 0),
        (0.1, 0.0, 0),
        (-0.1, 0.01, 0.1),
        (0.03, 0.02, 0.1),
        (-0.1, -0.16, 0),
    ):
        clutter.crate(m, x, y, z, 0.12)
        for _ in range(7):
            greenery.tuft(
                m,
                x + 0.06 + m.rng.uniform(-0.04, 0.04),
                y + 0.06 + m.rng.uniform(-0.04, 0.04),
                0.04,
                "straw",
                z + 0.1,
                3,
            )
    wares.plank(m, 0.08, -0.14, 0, 4, 0, "celadon", 0.03, 0.068)


def ox_resting(m):
    """A yellow ox that chews under a straw rope, hay before it."""
    of = "#b5773f"
    m.blob((0, 0, 0.062), 0.078, of, "paint", 3, 0.85, 0.12, 2, 0.2)
    for x in (-0.075, 0.08):
        m.blob((x, 0, 0.066), 0.07, of, "paint", 3, 0.9, 0.1, 2, 0.2)
    for x, y in ((0.1, -0.06), (-0.07, -0.075), (0.03, -0.07)):
        m.tube([(x, y, 0.03), (x + 0.05, y - 0.02, 0.014)], 0.014, of, "paint", 6)
    m.tube([(0.12, 0, 0.1), (0.17, -0.005, 0.14)], [0.045, 0.034], of, "paint", 8)
    m.blob((0.19, -0.006, 0.148), 0.037, of, "paint", 2, 0.95, 0.1)
    m.blob((0.222, -0.01, 0.135), 0.024, mix(of, "plaster", 0.5), "paint", 2, 0.8, 0)
    for side in (-1, 1):
        m.tube([(0.18, side * 0.024, 0.175), (0.19, side * 0.055, 0.205)], [0.01, 0.003], "plaster", "paint", 5)
        m.blob((0.168, side * 0.042, 0.158), 0.014, of, "paint", 1, 0.6, 0)
    m.tube([(-0.14, 0, 0.09), (-0.165, -0.02, 0.03)], 0.008, of, "paint", 5)
    m.tube([(0.3, 0.1, 0), (0.3, 0.1, 0.13)], 0.012, "wood", "wood", 6)
    m.blob((0.3, -0.05, 0.0), 0.06, "straw", "ground", 2, 0.6, 0.3)
    for _ in range(26):
        greenery.tuft(m, 0.3 + m.rng.uniform(-0.07, 0.07), -0.05 + m.rng.uniform(-0.06, 0.06), 0.05, "straw", 0.012, 3)


def hen_yard(m):
    """Hens in a ring of bamboo with their coop."""
    ring = [(0.24 * math.cos(0.5 * k + 0.7), 0.22 * math.sin(0.5 * k + 0.7)) for k in range(12)]
    parts.fence(m, ring, 0.08)
    m.box(-0.14, 0.02, 0.04, 0.16, 0.03, 0.11, "drybamboo", "wood", 0.004)
    m.quad((-0.17, 0.02, 0.11), (0.05, 0.02, 0.11), (0.05, 0.1, 0.17), (-0.17, 0.1, 0.17), "straw", "wood")
    m.quad((-0.17, 0.18, 0.11), (0.05, 0.18, 0.11), (0.05, 0.1, 0.17), (-0.17, 0.1, 0.17), "straw", "wood")
    for k, (x, y, turn) in enumerate(((0.1, -0.02, 200), (-0.02, -0.1, 20), (0.02, 0.0, -70))):
        with m.at(x, y, 0, turn):
            pecking(m, k)


def stone_lantern(m):
    m.lit_spill = 5
    m.cylinder(0, 0, 0, 0.03, 0.075, 0.065, 6, "stone_d", "concrete", smooth=False)
    m.cylinder(0, 0, 0.03, 0.2, 0.028, 0.024, 8, "stone", "concrete")
    m.cylinder(0, 0, 0.2, 0.225, 0.04, 0.06, 6, "stone", "concrete", smooth=False)
    m.cylinder(0, 0, 0.225, 0.29, 0.04, 0.04, 6, "#c98a3a", "emit", smooth=False)
    for k in range(6):
        a = math.pi * k / 3
        m.tube(
            [(0.042 * math.cos(a), 0.042 * math.sin(a), 0.225), (0.042 * math.cos(a), 0.042 * math.sin(a), 0.29)],
            0.01,
            "stone",
            "concrete",
            5,
        )
    m.lathe(
        0,
        0,
        [(0.09, 0.285), (0.082, 0.3), (0.03, 0.335), (0.016, 0.36), (0.02, 0.375), (0.002, 0.39)],
        6,
        "stone",
        "concrete",
    )


def water_jars(m):
    for k, (x, y) in enumerate(((-0.12, 0.03), (0.03, 0.06), (0.0, -0.1))):
        wares.jar(m, x, y, 0, 0.1, ("soil_d", "soil", "rust")[k])
        m.cylinder(x, y, 0.1215, 0.1225, 0.043, 0.043, 14, "water", "still")
    m.tube([(0.1, -0.02, 0.02), (0.2, -0.08, 0.05)], 0.012, "drybamboo", "wood", 6)
    greenery.tuft(m, 0.14, 0.08, 0.06)


def tea_table(m):
    """A low stone table with stools; two old men at chess."""
    m.cylinder(0, 0, 0, 0.07, 0.04, 0.04, 10, "stone_d", "concrete")
    m.cylinder(0, 0, 0.07, 0.09, 0.1, 0.1, 18, "stone", "concrete")
    m.box(-0.045, 0.045, -0.045, 0.045, 0.09, 0.096, "wood_l", "wood", 0.002)
    for k in range(8):
        m.cylinder(
            -0.035 + 0.023 * (k % 4),
            -0.03 + 0.045 * (k // 4),
            0.096,
            0.102,
            0.008,
            0.008,
            8,
            "soot" if k % 2 else "plaster_w",
        )
    for a, kind in ((200, "old"), (20, "merchant"), (110, ""), (290, "")):
        x, y = 0.17 * math.cos(math.radians(a)), 0.17 * math.sin(math.radians(a))
        m.cylinder(x, y, 0, 0.055, 0.036, 0.04, 10, "stone", "concrete")
        if kind:
            with m.at(x, y, 0.02, a + 180):
                wares.figure(m, wares.FOLK[kind], 0, legs=False)
    clutter.pot(m, 0.06, 0.05, 0.09, 0.022, "celadon")


PROPS = {
    "wood_stack": (wood_stack, 0.35),
    "pot_stack": (pot_stack, 0.3),
    "pots_drying": (pots_drying, 0.2),
    "saggars": (saggars, 0.35),
    "kiln_shards": (kiln_shards, 0.3),
    "clay_baskets": (clay_baskets, 0.25),
    "crates_straw": (crates_straw, 0.35),
    "ox_resting": (ox_resting, 0.3),
    "hen_yard": (hen_yard, 0.3),
    "stone_lantern": (stone_lantern, 0.5),
    "water_jars": (water_jars, 0.25),
    "tea_table": (tea_table, 0.4),
}
JOBS = [Job(name, build, 0, 0, height, samples=22) for name, (build, height) in PROPS.items()]
