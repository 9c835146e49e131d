"""Small things of the crisis: grey washing, dead fish, soil samples, rice, drums; what lies in a yard, by a field, on a bank.

Props have no footprint.
"""

import math

from kit import clutter, greenery
from kit.nineties import sacks
from kit.palette import mix, shade
from pipeline.sprite import Job

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


PROPS = {
    "laundry_grey": (laundry_grey, 0.4, 160),
    "dead_fish": (dead_fish, 0.2, 161),
    "sample_pins": (sample_pins, 0.35, 167),
    "rice_sacks": (rice_sacks, 0.35, 168),
    "oil_drums_rusty": (oil_drums_rusty, 0.35, 169),
    "sandbags": (sandbags, 0.35, 171),
}
JOBS = [Job(name, build, 0, 0, top, seed=seed, samples=26) for name, (build, top, seed) in PROPS.items()]
