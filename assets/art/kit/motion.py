"""What stands still of the things that move: pole, belt, drying posts, wheel frame. Each marks its moving part.

The moving parts themselves are in things/works_motion.py and must fit these measures.
"""

import math

BELT = (0.46, 0.05, 0.22)  # length along +x, height at its foot and at its head
LINE = (0.26, 0.21)  # half the length of a washing line, its height
FLAG_DROP = 0.145  # from the top of a pole to the lower corner of its flag
WHEEL = 0.11  # radius of the winding wheel


def flagpole(m, x, y, height, z=0.0, kind="flag_red", of="zinc"):
    """A pole whose flag moves."""
    m.tube([(x, y, z), (x, y, z + height)], 0.009, of, "metal", 6)
    m.blob((x, y, z + height), 0.014, "lettering", "metal", 2, 1, 0)
    m.mark(kind, x, y, z + height - FLAG_DROP)


def belt(m, x, y):
    """An open conveyor belt on trestles that climbs along +x from (x, y)."""
    length, low, high = BELT
    for side in (-0.05, 0.05):
        m.tube([(x, y + side, low), (x + length, y + side, high)], 0.012, "ochre", "metal", 6)
        for t in (0.08, 0.5, 0.92):
            m.tube(
                [(x + length * t, y + side, low + (high - low) * t), (x + length * t, y + side * 1.3, 0)],
                0.009,
                "steel_d",
                "metal",
                5,
            )
    m.quad(
        (x, y - 0.045, low + 0.008),
        (x + length, y - 0.045, high + 0.008),
        (x + length, y + 0.045, high + 0.008),
        (x, y + 0.045, low + 0.008),
        "soot",
    )
    for t, z in ((0, low), (length, high)):
        m.tube([(x + t, y - 0.055, z), (x + t, y + 0.055, z)], 0.02, "steel_d", "metal", 10)
    m.box(x + 0.1, x + 0.2, y - 0.11, y - 0.065, 0, 0.09, "green_d", "metal", 0.006)
    m.mark("conveyor", x, y, 0)


def washing_posts(m, x, y, along="x", grey=""):
    """Two posts of a washing line with its middle at (x, y); `grey` "_grey" for washing under soot."""
    half, height = LINE
    for s in (-half, half):
        u, v = (x + s, y) if along == "x" else (x, y + s)
        m.box(u - 0.009, u + 0.009, v - 0.009, v + 0.009, 0, height + 0.02, "wood", "wood", 0.002)
    m.mark(f"laundry_line{grey}" + ("_y" if along == "y" else ""), x, y, 0)


def winding_frame(m, x, y, z):
    """The A-frame on whose axle a winding wheel turns in the plane of x and z."""
    hub = z + WHEEL + 0.05
    for side in (-0.05, 0.05):
        for foot in (-0.13, 0.13):
            m.tube([(x + foot, y + side, z), (x, y + side, hub)], 0.012, "steel_d", "metal", 6)
        m.box(x - 0.15, x + 0.15, y + side - 0.012, y + side + 0.012, z - 0.01, z + 0.015, "steel_d", "metal", 0.003)
    m.tube([(x, y - 0.07, hub), (x, y + 0.07, hub)], 0.014, "steel", "metal", 8)
    m.mark("wheelhouse", x, y, z)


def ring(x, z, radius, n=20, y=0.0):
    """Points of an upright circle in the plane of x and z."""
    return [
        (x + radius * math.cos(a), y, z + radius * math.sin(a)) for a in [2 * math.pi * k / n for k in range(n + 1)]
    ]
