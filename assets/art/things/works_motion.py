"""Moving parts of works and homes, each a loop of frames: trolleys, sparks, hot metal, flags, washing, a kiln that turns.

The anchor is the point that a building marks (`m.mark`); the measures that must fit are in kit/motion.py.
"""

import math
import random

from kit import clutter, motion
from kit.palette import mix, shade
from pipeline.sprite import Job

TURN = 2 * math.pi


def crane(m, k):
    """The trolley of a gantry with its load; the anchor lies 0.4 below the gantry's rails."""
    x, down = 0.13 * math.sin(TURN * k / 12), 0.1 + 0.07 * math.cos(TURN * k / 12)
    m.box(x - 0.075, x + 0.075, -0.065, 0.065, 0.48, 0.56, "red", "metal", 0.01, 0)
    m.box(x - 0.055, x + 0.055, -0.072, -0.06, 0.5, 0.545, "glass_d", "glass", 0.003, 0)
    m.tube([(x, 0, 0.4), (x, 0, down + 0.1)], 0.006, "soot", "paint", 5)
    m.box(x - 0.02, x + 0.02, -0.02, 0.02, down + 0.07, down + 0.11, "yellow", "metal", 0.004, 0)
    for side in (-0.08, 0.08):
        m.tube([(x, 0, down + 0.08), (x + side, 0, down + 0.03)], 0.004, "soot", "paint", 4)
    m.box(x - 0.1, x + 0.1, -0.035, 0.035, down - 0.01, down + 0.03, "steel", "metal", 0.005, 0)


def weld(m, k):
    """The blue star of a welder and its sparks; it pauses in the last frames."""
    luck = random.Random(k)
    if k >= 6:
        m.blob((0, 0, 0.03), 0.01, "#ff9a40", "emit", 1, 1, 0)
        return
    m.blob((0, 0, 0.035), 0.028 + 0.008 * (k % 2), "#d8f0ff", "emit", 2, 1, 0)
    for q in range(4):
        a = q * TURN / 8 + k * 0.4
        reach = 0.085 if (q + k) % 2 else 0.055
        dx, dz = reach * math.cos(a), reach * math.sin(a)
        m.tube(
            [(-dx * 0.7, dx * 0.7, max(0.0, 0.035 - dz)), (dx * 0.7, -dx * 0.7, max(0.0, 0.035 + dz))],
            0.004,
            "#bfe4ff",
            "emit",
            4,
        )
    for _ in range(16):
        a, d = luck.uniform(0, TURN), luck.uniform(0.05, 0.17)
        z = max(0.004, 0.1 * luck.random() + 0.06 - d * 0.4)
        m.blob(
            (d * math.cos(a), d * math.sin(a), z),
            luck.uniform(0.005, 0.009),
            luck.choice(["#ffd070", "#ff9a40", "#fff0c0"]),
            "emit",
            1,
            1,
            0,
        )


def pour(m, k):
    """Hot metal that runs from a furnace door (anchor: the door's foot, metal runs to -y)."""
    luck = random.Random(100 + k)
    glow = 0.85 + 0.15 * math.sin(TURN * k / 8)
    m.quad(
        (-0.06, -0.012, 0),
        (0.06, -0.012, 0),
        (0.055, -0.012, 0.13 + 0.015 * glow),
        (-0.055, -0.012, 0.13 + 0.015 * glow),
        shade("#d8500c", glow),
        "emit",
    )
    n = 12
    for q in range(n):
        y0, y1 = -0.02 - 0.26 * q / n, -0.02 - 0.26 * (q + 1) / n
        heat = 0.5 + 0.5 * math.cos(TURN * (q / 6 - k / 8))
        tint = mix("#b83006", "#ff9a30", heat)
        w = 0.032 + 0.006 * heat
        m.quad((-w, y0, 0.014), (w, y0, 0.014), (w, y1, 0.014), (-w, y1, 0.014), tint, "emit")
    for side in (-0.045, 0.045):
        m.box(side - 0.01, side + 0.01, -0.28, -0.02, 0, 0.026, "#4a3a32", "paint", 0.003, 0)
    m.cylinder(0, -0.32, 0, 0.05, 0.06, 0.075, 14, "steel_d", "metal", lid="soot")
    m.cylinder(0, -0.32, 0.05, 0.053, 0.06, 0.06, 14, mix("#c84808", "#ff8a28", glow), "emit")
    for _ in range(12):
        a, d = luck.uniform(0, TURN), luck.uniform(0, 0.07)
        m.blob(
            (d * math.cos(a), -0.3 + d * math.sin(a), 0.05 + luck.random() ** 2 * 0.2),
            luck.uniform(0.005, 0.008),
            luck.choice(["#ffd070", "#ff9a40"]),
            "emit",
            1,
            1,
            0,
        )


def kiln_turn(m, k):
    """A piece of the cement works' rotary kiln, 0.36 long on its slope; the anchor is on the ground below its middle."""
    radius, panels, half = 0.1425, 16, 0.17
    fall = -0.18 / 1.7
    middle = 0.5 + fall * 0.42
    for q in range(panels):
        facing = TURN * (q + 0.5 - k / 4) / panels
        if 0.5 * math.sin(facing) - 0.61 * math.cos(facing) < -0.05:
            continue  # the far side would be seen through the open end
        a, b = (TURN * (q + s - k / 4) / panels for s in (0, 1))
        ring = [
            (x, radius * math.cos(t), middle + fall * x + radius * math.sin(t))
            for x, t in ((-half, a), (half, a), (half, b), (-half, b))
        ]
        tint = mix("steel", "rust", 0.45)
        m.add(ring, [(0, 1, 2, 3)], shade(tint, 1.12 if q % 2 else 0.86), "metal", False)
        for x in (-0.1, 0.0, 0.1):
            u, v = radius * 1.02 * math.cos(a), middle + fall * x + radius * 1.02 * math.sin(a)
            m.blob((x, u, v), 0.011, "steel_d", "metal", 1, 1, 0)


def conveyor(m, k):
    """Coal that rides up an open belt."""
    length, low, high = motion.BELT
    luck = random.Random(3)
    sizes = [(luck.uniform(0.016, 0.028), luck.uniform(-0.022, 0.022)) for _ in range(12)]
    for q, (size, side) in enumerate(sizes):
        t = ((q + k / 4) / len(sizes)) % 1.0
        x, z = length * t, low + (high - low) * t + 0.018
        m.blob((x, side, z), size, shade("coal", 1.15 if q % 3 else 1.6), "paint", 1, 0.75, 0.3, smooth=False)


def wheelhouse(m, k):
    """The winding wheel of a headgear, seen from its lit side."""
    hub = motion.WHEEL + 0.05
    m.tube(motion.ring(0, hub, motion.WHEEL), 0.016, "red", "metal", 6)
    for q in range(6):
        a = TURN * (q / 6 + k / 48)
        m.tube(
            [(0, 0, hub), (motion.WHEEL * math.cos(a), 0, hub + motion.WHEEL * math.sin(a))],
            0.008,
            "plaster",
            "metal",
            5,
        )
    m.tube([(0, -0.03, hub), (0, 0.03, hub)], 0.024, "steel_d", "metal", 10)


def flag_red(m, k):
    """A red flag in the wind; the anchor is its lower corner at the pole."""
    columns, width, height = 10, 0.25, 0.14
    with m.at(0, 0, 0, 32):
        cloth(m, k, columns, width, height)


def cloth(m, k, columns, width, height):
    for q in range(columns):
        edge = []
        for s in (q, q + 1):
            t = s / columns
            wave = TURN * (t * 1.1 - k / 8)
            edge.append((width * t, 0.035 * t * math.sin(wave) - 0.02 * t, 0.012 * t * math.cos(wave)))
        (xa, ya, za), (xb, yb, zb) = edge
        lean = 1 + 0.22 * math.cos(TURN * (q / columns * 1.1 - k / 8))
        m.quad((xa, ya, za), (xb, yb, zb), (xb, yb, zb + height), (xa, ya, za + height), shade("red", lean))
        if q == 2:
            m.quad(
                (xa, ya - 0.008, 0.085),
                (xb, yb - 0.008, 0.085),
                (xb, yb - 0.008, 0.118),
                (xa, ya - 0.008, 0.118),
                "yellow",
            )


def clothes(grey):
    """The builder of washing that swings: clean, or as it was near the works."""
    tints = ("#8f8a80", "#7d7a76", "#9a9284", "#6f7478", "#8a7f78") if grey else clutter.CLOTHES

    def build(m, k):
        half, height = motion.LINE
        luck = random.Random(7)
        m.tube([(-half, 0, height), (0, 0, height - 0.014), (half, 0, height)], 0.004, "plaster", "paint", 4)
        for q in range(7):
            x, drop, wide = -half + 0.055 + q * 0.07, luck.uniform(0.075, 0.125), luck.uniform(0.022, 0.03)
            tint = m.jitter(luck.choice(tints), 0.1)
            swing = 0.036 * math.sin(TURN * (k / 8 - q * 0.09)) + 0.012
            rows = 3
            for r in range(rows):
                a, b = r / rows, (r + 1) / rows
                za, zb = height - 0.012 - drop * a, height - 0.012 - drop * b
                ya, yb = swing * a * a, swing * b * b
                m.quad(
                    (x - wide, ya, za),
                    (x + wide, ya, za),
                    (x + wide, yb, zb),
                    (x - wide, yb, zb),
                    shade(tint, 1.05 - 0.06 * r),
                )
            if q % 3 == 0:
                for side in (-1, 1):
                    m.quad(
                        (x + side * wide, 0, height - 0.014),
                        (x + side * (wide + 0.02), swing * 0.2, height - 0.05),
                        (x + side * (wide + 0.008), swing * 0.2, height - 0.062),
                        (x + side * wide, 0, height - 0.04),
                        tint,
                    )

    return build


def along_y(build):
    """The same part turned by a quarter, for lines that run north-south."""

    def turned(m, k):
        with m.at(0, 0, 0, 90):
            build(m, k)

    return turned


def beacon(m, k):
    """A warning lamp on a tall stack: half a second on, half off."""
    m.cylinder(0, 0, 0, 0.02, 0.016, 0.016, 8, "steel_d", "metal")
    on = k == 0
    m.blob((0, 0, 0.035), 0.034 if on else 0.02, "#ff3a24" if on else "#6a2a24", "emit" if on else "paint", 2, 1, 0)


def clarifier(m, k):
    """The bridge of a round settling tank, radius 0.24; the anchor is the middle of the water."""
    with m.at(0, 0, 0, -180 * k / 8):
        m.box(-0.25, 0.25, -0.022, 0.022, 0.03, 0.045, "steel", "metal", 0.004, 0)
        for side in (-0.022, 0.022):
            m.tube([(-0.25, side, 0.085), (0.25, side, 0.085)], 0.005, "ochre", "metal", 4)
            for q in range(7):
                u = -0.24 + 0.08 * q
                m.tube([(u, side, 0.04), (u, side, 0.085)], 0.004, "ochre", "metal", 4)
        for u in (-0.2, -0.1, 0.1, 0.2):
            m.box(u - 0.006, u + 0.006, -0.05, 0.05, 0.0, 0.03, "rust", "metal", 0.002, 0)
    m.cylinder(0, 0, 0, 0.06, 0.05, 0.05, 14, "concrete", "concrete")
    m.box(-0.03, 0.03, -0.03, 0.03, 0.06, 0.12, "teal", "metal", 0.006, 0)


SMALL = 22  # samples: nothing here has fine shade
JOBS = [
    Job("crane", crane, height=0.7, frames=12, frame_ms=240),
    Job("weld", weld, height=0.4, frames=8, frame_ms=90),
    Job("pour", pour, height=0.4, frames=8, frame_ms=120, samples=SMALL),
    Job("kiln_turn", kiln_turn, height=0.6, frames=8, frame_ms=140, samples=SMALL),
    Job("conveyor", conveyor, height=0.3, frames=4, frame_ms=110, samples=SMALL),
    Job("wheelhouse", wheelhouse, height=0.3, frames=8, frame_ms=110, samples=SMALL),
    Job("flag_red", flag_red, height=0.3, frames=8, frame_ms=110, samples=SMALL),
    Job("laundry_line", clothes(False), height=0.25, frames=8, frame_ms=150, samples=SMALL),
    Job("laundry_line_y", along_y(clothes(False)), height=0.25, frames=8, frame_ms=150, samples=SMALL),
    Job("laundry_line_grey", clothes(True), height=0.25, frames=8, frame_ms=150, samples=SMALL),
    Job("laundry_line_grey_y", along_y(clothes(True)), height=0.25, frames=8, frame_ms=150, samples=SMALL),
    Job("beacon", beacon, height=0.15, frames=2, frame_ms=600, samples=SMALL),
    Job("clarifier", clarifier, height=0.2, frames=8, frame_ms=600, samples=SMALL),
]
