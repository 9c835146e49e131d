"""The power station: boiler house, turbine hall, two stacks, cooling tower, coal yard."""

import math

from kit import clutter, greenery, motion, plant, railway, roofs, walls
from kit.palette import mix, shade
from pipeline.sprite import Job


def cooling_tower(m, x, y, radius, height):
    """A hyperbolic shell on slanted legs; its vapour is marked as smoke."""

    def width(t):
        return radius * (0.62 + 0.38 * abs((t - 0.78) / 0.78) ** 1.7)

    m.cylinder(x, y, 0, 0.05, radius * 1.06, radius * 1.06, 32, "concrete", "concrete", lid="water_d")
    legs, foot = 20, 0.14
    for k in range(legs):
        for lean in (-0.5, 0.5):
            a, c = 2 * math.pi * k / legs, 2 * math.pi * (k + lean) / legs
            m.tube(
                [
                    (x + radius * math.cos(a), y + radius * math.sin(a), 0.04),
                    (x + width(0) * math.cos(c), y + width(0) * math.sin(c), foot),
                ],
                0.012,
                "concrete",
                "concrete",
                5,
            )
    rings = 16
    for k in range(rings):
        t0, t1 = k / rings, (k + 1) / rings
        tint = shade(m.jitter("concrete", 0.015), 1.06 - 0.12 * t1)
        m.cylinder(
            x,
            y,
            foot + (height - foot) * t0,
            foot + (height - foot) * t1,
            width(t0),
            width(t1),
            40,
            tint,
            "concrete",
            cap=False,
        )
    rim = width(1)
    m.cylinder(
        x, y, height - 0.025, height + 0.015, rim * 1.02, rim * 1.03, 40, shade("concrete", 1.1), "concrete", cap=False
    )
    m.cylinder(x, y, height - 0.09, height - 0.085, rim * 0.99, rim * 0.99, 40, shade("soot", 1.3), "paint")
    m.mark_smoke(x, y, height)


def transformers(m, x, y):
    """A fenced switchyard with portal frames and transformers."""
    m.plot(x - 0.04, x + 0.66, y - 0.34, y + 0.04, "stone_d", z=0.009, wobble=0.03, round_=0.8)
    for k in range(3):
        u = x + 0.06 + k * 0.22
        m.box(u, u + 0.12, y - 0.28, y - 0.16, 0.02, 0.16, "steel", "corr", 0.008)
        for q in range(3):
            m.cylinder(u + 0.025 + q * 0.035, y - 0.22, 0.16, 0.22, 0.008, 0.006, 6, "redwood")
        for s in (0.0, 0.2):
            m.tube([(u + s - 0.04, y, 0), (u + s - 0.04, y, 0.42)], 0.008, "steel_d", "metal", 5)
    for z in (0.36, 0.42):
        m.tube([(x, y, z), (x + 0.62, y, z)], 0.007, "steel_d", "metal", 5)


def power_station(m):
    """3x3: two concrete stacks behind a tall boiler house, the cooling tower at the right, coal in front."""
    m.plot(0.02, 2.98, -2.98, -0.02, "cinder", wobble=0.03, round_=0.7)
    plant.chimney(m, 0.42, -0.34, 3.2, 0.16, "concrete")
    plant.chimney(m, 1.14, -0.34, 2.75, 0.15, "brick")
    # boiler house, tall; bunker gallery on its roof
    walls.hall(m, 0.2, 1.5, -1.25, -0.66, 1.25, 6, 3, ((0.2, 0.3), (0.62, 0.22), (0.95, 0.18)), doors=(1, 4))
    walls.block(m, 0.17, 1.53, -1.28, -0.63, 1.25, 1.32, "concrete")
    m.box(0.35, 1.35, -1.1, -0.84, 1.32, 1.62, "steel_d", "corr", 0.008)
    roofs.gable(m, 0.35, 1.35, -1.1, -0.84, 1.62, 1.71, "roofing", 0.04, end="steel_d", end_material="corr")
    for k in range(8):
        u = 0.4 + k * 0.117
        m.box(u, u + 0.075, -1.112, -1.09, 1.42, 1.56, m.jitter("#7a9aa0", 0.3), "glass", 0.002)
    for x in (0.42, 1.14):
        plant.duct(m, [(x, -0.68, 0.85), (x, -0.5, 0.8), (x, -0.38, 0.62)], 0.085, "rust")
    motion.flagpole(m, 1.44, -1.2, 0.46, 1.33)
    m.mark("beacon", 0.49, -0.45, 3.2)
    # turbine hall, lower, in front
    walls.hall(m, 0.2, 1.7, -1.82, -1.28, 0.66, 7, 2, ((0.15, 0.38),), doors=(6,), wall="brick_l", pier="brick")
    roofs.gable(m, 0.2, 1.7, -1.82, -1.28, 0.66, 0.86, "roofing", 0.05)
    roofs.monitor(m, 0.4, 1.5, -1.55, 0.16, 0.8, 0.13)
    walls.board(m, "-y", 0.45, 1.25, 0.575, 0.65, -1.85)
    cooling_tower(m, 2.3, -0.78, 0.56, 1.42)
    # coal yard, conveyor to the bunkers
    for x, y, r, h in (
        (2.2, -2.25, 0.34, 0.27),
        (2.66, -2.05, 0.24, 0.2),
        (1.75, -2.45, 0.22, 0.17),
        (2.62, -2.62, 0.2, 0.14),
    ):
        plant.heap(m, x, y, r, h, "coal")
    plant.conveyor(m, (2.15, -1.86, 0.1), (1.42, -0.98, 1.5), "#7d786c", "roofing_l", 0.07, 0.14, 16)
    m.box(2.02, 2.3, -2.02, -1.76, 0, 0.28, "#7d786c", "corr", 0.008)
    motion.belt(m, 1.62, -2.14)
    railway.track(m, (0, -2.5), (1.5, -2.5))
    for x, tint in ((0.2, "#4a4f54"), (0.7, "#5a4038")):
        railway.wagon(m, x, -2.5, tint, load="coal")
    transformers(m, 0.2, -1.98)
    for k in range(4):
        clutter.drum(m, 1.66 + 0.075 * k, -1.98, 0, 0.033, 0.1, m.rng.choice(["teal", "rust"]))
    walls.fence(m, [(0.03, -2.3), (0.03, -0.1)])
    walls.fence(m, [(0.35, -2.95), (1.6, -2.95)])
    walls.fence(m, [(2.1, -2.95), (2.95, -2.95)])
    walls.fence(m, [(2.95, -2.95), (2.95, -1.7)], of=mix("brick_d", "soot", 0.2))
    greenery.bush(m, 2.9, -0.12, 0.08)
    greenery.bush(m, 0.2, -2.8, 0.07)
    greenery.bush(m, 1.75, -0.15, 0.07)


JOBS = [Job("power_station", power_station, 3, 3, 3.4)]
