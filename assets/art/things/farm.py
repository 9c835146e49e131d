"""On the banks of the rice fields: straw stacks, scarecrow, egrets; and a buffalo's wallow.

Next: things/fields.py, the fields themselves.
"""

import math

from kit import greenery
from kit.palette import shade
from pipeline.job import Job


def straw_stack(m):
    """A round stack of rice straw on a pole, a smaller one beside it."""
    for x, y, s in ((0, 0, 1.0), (0.2, 0.1, 0.62)):
        with m.at(x, y, 0, 0, s):
            m.lathe(
                0,
                0,
                [(0.13, 0), (0.16, 0.1), (0.15, 0.2), (0.08, 0.33), (0.025, 0.4), (0.02, 0.46)],
                16,
                "straw",
                "ground",
            )
            for k in range(150):
                a, t = k * 2.4, (k % 15) / 15
                r = 0.165 * (1 - t) ** 0.55 + 0.01
                at = r * math.cos(a), r * math.sin(a), 0.03 + 0.36 * t
                tint = m.jitter(shade("straw", 0.82 + 0.3 * max(0, -0.4 * math.cos(a) - 0.9 * math.sin(a))), 0.14)
                low = at[0] * 1.13, at[1] * 1.13, at[2] - 0.06
                w = (-math.sin(a) * 0.013, math.cos(a) * 0.013, 0)
                m.quad(
                    at,
                    tuple(low[i] + w[i] for i in range(3)),
                    tuple(low[i] - w[i] for i in range(3)),
                    at,
                    tint,
                    "blade",
                )
    greenery.weeds(m, -0.24, 0.3, -0.2, 0.2, 26, ("straw", "straw", "grass_l"))


def scarecrow(m):
    """A scarecrow in a straw hat and a faded blue coat, with a red rag on its arm."""
    m.tube([(0, 0, 0), (0, 0, 0.3)], 0.013, "wood", "wood", 6)
    m.tube([(-0.1, -0.03, 0.2), (0.1, 0.03, 0.215)], 0.011, "wood", "wood", 6)
    m.cylinder(0, 0, 0.1, 0.23, 0.05, 0.032, 9, "#5f7fa8", "plaster")
    for s in (-1, 1):
        m.tube([(0, 0, 0.215), (0.09 * s, 0.027 * s, 0.205)], [0.03, 0.022], "#5f7fa8", "plaster", 7)
    m.blob((0, 0, 0.27), 0.032, "straw", "ground", 2, 1, 0.1)
    m.lathe(0, 0, [(0.075, 0.278), (0.03, 0.315), (0.004, 0.33)], 14, "#c9a860", "ground")
    m.quad((0.1, 0.03, 0.21), (0.13, 0.02, 0.19), (0.125, 0.015, 0.12), (0.1, 0.02, 0.14), "red", "blade")


def egret(m, x, y, turn, fishing):
    """One white egret, standing or bent to the water."""
    with m.at(x, y, 0, turn):
        for s in (-0.01, 0.01):
            m.tube([(0, s, 0), (0.004, s, 0.06)], 0.005, "soot", "paint", 4)
        m.blob((0, 0, 0.085), 0.036, "#f4f2ea", "blade", 2, 0.72, 0.05, 2, 0.2)
        m.blob((-0.034, 0, 0.082), 0.024, "#e4e2da", "blade", 2, 0.6, 0.05, 2, 0.2)
        raised, bent = ((0.04, 0, 0.14), (0.034, 0, 0.17)), ((0.06, 0, 0.11), (0.075, 0, 0.07))
        neck = [(0.025, 0, 0.1), *(bent if fishing else raised)]
        m.tube(neck, [0.016, 0.012, 0.011], "#f4f2ea", "blade", 6)
        head = neck[-1]
        m.blob(head, 0.016, "#f4f2ea", "blade", 1, 0.9, 0)
        beak = (head[0] + 0.012, 0, head[2] - 0.04) if fishing else (head[0] + 0.045, 0, head[2] - 0.006)
        m.tube([head, beak], [0.007, 0.002], "ochre", "paint", 4)


def egrets(m):
    """Three egrets in the shallow water."""
    egret(m, -0.12, 0.06, 200, False)
    egret(m, 0.1, -0.04, -60, True)
    egret(m, 0.04, 0.2, 20, False)


JOBS = [
    Job("straw_stack", straw_stack, 0, 0, 0.6, seed=301),
    Job("scarecrow", scarecrow, 0, 0, 0.45, seed=302),
    Job("egrets", egrets, 0, 0, 0.35, seed=303),
]
