"""What moves in the kiln villages: flames at the mouth and at the stoke holes, the potter's wheel, a shop's cloth.

Flames and cloth face the viewer, so that one set serves both fronts of a building. Next: things/kilnprops.py.
"""

import math
import random

from kit.kilnwares import RAW
from kit.palette import shade
from pipeline.sprite import Job

TURN = 2 * math.pi
RIGHT = (math.sqrt(0.5), math.sqrt(0.5))  # what is right on the screen
NEAR = (math.sqrt(0.5), -math.sqrt(0.5))  # towards the viewer


def tongue(m, u, near, width, height, lean, of):
    """A flame: a leaf with its foot at `u` right of the anchor, its tip bent by `lean`."""
    rows, points = 6, []
    for side in (-1, 1):
        row = []
        for k in range(rows + 1):
            t = k / rows
            w = width * math.sin(math.pi * (0.28 + 0.72 * t)) ** 0.8 if k < rows else 0.0
            at = u + side * w + lean * t * t
            row.append((at * RIGHT[0] + near * NEAR[0], at * RIGHT[1] + near * NEAR[1], height * t))
        points += row if side < 0 else row[::-1]
    m.poly(points, of, "emit")


def flames(count, half, height, sparks):
    """The builder of a fire `half` wide to each side."""

    def build(m, k):
        for layer, (of, size) in enumerate((("#e8480e", 1.0), ("#ff8a1e", 0.74), ("#ffd25a", 0.46))):
            luck = random.Random(5)
            for q in range(count):
                phase = luck.random()
                beat = math.sin(TURN * (k / 8 + phase)) * 0.5 + math.sin(TURN * (2 * k / 8 + 3 * phase)) * 0.3
                u = half * (2 * (q + 0.5) / count - 1)
                middle = 1 - 0.45 * abs(u / half)
                tall = height * middle * size * (1 + 0.32 * beat)
                lean = half * 0.35 * math.sin(TURN * (k / 8 + phase * 2)) * size
                tongue(m, u * (0.7 + 0.3 * size), 0.012 * layer, half / count * 1.5 * size, tall, lean, of)
        luck = random.Random(9)
        for _ in range(sparks):
            u, phase = half * luck.uniform(-0.8, 0.8), luck.random()
            t = (phase + k / 8) % 1.0
            at = u + half * 0.3 * math.sin(TURN * (t + phase))
            z = height * (0.4 + 1.1 * t)
            m.blob((at * RIGHT[0], at * RIGHT[1], z), 0.008 * (1.1 - t), "#ffc060", "emit", 1, 1, 0)

    return build


def wheel(m, k):
    """A potter's wheel with a bowl that is drawn up, and two hands on it."""
    m.cylinder(0, 0, 0, 0.014, 0.08, 0.08, 20, "wood_l", "wood")
    for q in range(4):
        a = TURN * (q / 4 + k / 32)
        m.tube(
            [(0.03 * math.cos(a), 0.03 * math.sin(a), 0.016), (0.074 * math.cos(a), 0.074 * math.sin(a), 0.016)],
            0.006,
            "wood_d",
            "wood",
            4,
        )
    rise = 0.5 - 0.5 * math.cos(TURN * k / 8)
    tall, belly = 0.05 + 0.03 * rise, 0.05 - 0.012 * rise
    profile = [
        (0.026, 0.014),
        (belly, 0.014 + tall * 0.5),
        (belly * 0.86, 0.014 + tall * 0.85),
        (belly * 1.05, 0.014 + tall),
    ]
    m.lathe(0, 0, profile, 16, RAW)
    m.cylinder(0, 0, 0.012 + tall, 0.013 + tall, belly * 0.85, belly * 0.85, 16, shade(RAW, 0.6))
    for q in range(3):
        a = TURN * (q / 3 + k / 24)
        m.blob((belly * math.cos(a), belly * math.sin(a), 0.014 + tall * 0.5), 0.008, shade(RAW, 0.8), "paint", 1, 1, 0)
    for side in (-1, 1):
        m.blob((0.02, side * (belly + 0.008), 0.02 + tall * (0.55 + 0.2 * rise)), 0.017, "skin", "paint", 2, 0.9, 0)


def cloth(of, rim, mark):
    """The builder of a hanging shop cloth, 0.12 wide and 0.27 long; the anchor is below its middle."""

    def build(m, k):
        rows, columns, tall = 10, 6, 0.27

        def point(c, r, out=0.0):
            t = 1 - r / rows
            wave = 0.03 * t * math.sin(TURN * (k / 8 - t * 0.7)) + 0.012 * t * math.sin(TURN * (k / 8 + c * 0.2))
            u = (c / columns - 0.5) * 0.13 + 0.03 * t * math.sin(TURN * (k / 8 + 0.2))
            near = wave + out
            return u * RIGHT[0] + near * NEAR[0], u * RIGHT[1] + near * NEAR[1], tall * r / rows

        m.tube(
            [(-0.075 * RIGHT[0], -0.075 * RIGHT[1], tall + 0.006), (0.075 * RIGHT[0], 0.075 * RIGHT[1], tall + 0.006)],
            0.008,
            "wood_d",
            "wood",
            6,
        )
        for r in range(rows):
            bright = 1 + 0.2 * math.cos(TURN * (k / 8 - (1 - r / rows) * 0.7))
            for c in range(columns):
                tint = rim if r in (0, rows - 1) else of
                m.quad(point(c, r), point(c + 1, r), point(c + 1, r + 1), point(c, r + 1), shade(tint, bright))
        for r in (2.2, 5.4):
            for a, b, c, d, out, tint in ((1.4, 4.6, 0, 2.4, 0.006, mark), (2.1, 3.9, 0.7, 1.7, 0.009, shade(of, 0.9))):
                m.quad(point(a, r + c, out), point(b, r + c, out), point(b, r + d, out), point(a, r + d, out), tint)

    return build


SMALL = 20
JOBS = [
    Job("fire", flames(5, 0.1, 0.2, 7), height=0.5, frames=8, frame_ms=100, samples=SMALL),
    Job("fire_small", flames(3, 0.034, 0.09, 3), height=0.3, frames=8, frame_ms=90, samples=SMALL),
    Job("wheel", wheel, height=0.25, frames=8, frame_ms=90, samples=SMALL),
    Job("shop_banner", cloth("#2f5f9a", "plaster", "plaster_w"), height=0.4, frames=8, frame_ms=140, samples=SMALL),
]
