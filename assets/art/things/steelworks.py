"""The steel mill: blast furnace with its stoves and skip, open-hearth hall with a row of stacks, ladle yard."""

import math

from kit import clutter, greenery, motion, plant, railway, roofs, walls
from kit.palette import mix
from pipeline.sprite import Job


def blast_furnace(m, x, y):
    """The furnace in its frame, cast house at its foot, downcomer and uptakes on top."""
    profile = [(0.22, 0.0), (0.24, 0.25), (0.25, 0.4), (0.29, 0.52), (0.3, 0.62), (0.2, 1.25), (0.17, 1.36)]
    m.lathe(x, y, profile, 24, mix("rust", "steel_d", 0.35), "metal")
    for z in (0.25, 0.52, 0.78, 1.02, 1.25):
        r = 0.3 - max(0, z - 0.62) * 0.16
        m.cylinder(x, y, z, z + 0.015, r + 0.03, r + 0.03, 24, "steel_d", "metal")
    for k in range(8):
        a = 2 * math.pi * k / 8 + 0.2
        m.tube(
            [(x + 0.36 * math.cos(a), y + 0.36 * math.sin(a), 0), (x + 0.3 * math.cos(a), y + 0.3 * math.sin(a), 1.4)],
            0.016,
            "steel_d",
            "metal",
            6,
        )
    m.cylinder(x, y, 1.36, 1.4, 0.3, 0.3, 20, "steel_d", "metal")
    m.cylinder(x, y, 1.4, 1.62, 0.12, 0.09, 16, "rust", "metal")
    for dx, dy in ((0.13, 0.1), (-0.13, 0.1), (0.13, -0.1), (-0.13, -0.1)):
        m.tube([(x + dx, y + dy, 1.3), (x + dx, y + dy, 1.75), (x, y, 1.92)], 0.04, "rust", "metal", 10)
    m.cylinder(x, y, 1.88, 2.0, 0.06, 0.06, 12, "rust", "metal")
    ring = [(x + 0.36 * math.cos(a), y + 0.36 * math.sin(a), 0.4) for a in [2 * math.pi * k / 20 for k in range(21)]]
    m.tube(ring, 0.035, "rust", "metal", 8)
    plant.duct(m, [(x, y, 1.92), (x + 0.3, y, 1.75), (x + 0.62, y + 0.02, 0.85)], 0.05, "rust")
    m.cylinder(x + 0.64, y + 0.02, 0.35, 0.85, 0.15, 0.15, 18, mix("rust", "steel", 0.3), "metal")
    m.cylinder(x + 0.64, y + 0.02, 0.85, 0.97, 0.15, 0.05, 18, "rust", "metal")
    m.cylinder(x + 0.64, y + 0.02, 0.18, 0.35, 0.04, 0.15, 18, "rust", "metal", cap=False)
    m.mark_smoke(x, y, 2.0)


def stove(m, x, y, height=1.05):
    """A domed hot-blast stove."""
    m.cylinder(x, y, 0, height, 0.15, 0.15, 22, m.jitter(mix("rust", "soot", 0.2), 0.04), "metal")
    m.blob((x, y, height), 0.15, mix("rust", "soot", 0.1), "metal", 3, 0.8, 0, 1, 0.1)
    for z in (0.25, 0.5, 0.75):
        m.cylinder(x, y, z * height, z * height + 0.014, 0.156, 0.156, 22, "steel_d", "metal", cap=False)
    plant.rungs(m, x, y, 0.15, 0.05, height)


def steel_mill(m):
    """3x3: furnace and stoves at the back left, long melting hall at the right with four stacks, ingots in front."""
    m.plot(0.02, 2.98, -2.98, -0.02, "#63564e", wobble=0.03, round_=0.7)
    blast_furnace(m, 0.62, -0.62)
    for k in range(3):
        stove(m, 0.26, -1.18 - 0.34 * k, 1.05)
    plant.chimney(m, 0.3, -0.26, 1.9, 0.09, "brick")
    m.tube([(0.26, -1.18, 0.95), (0.26, -1.86, 0.95)], 0.035, "rust", "metal", 10)
    plant.duct(m, [(0.26, -1.0, 0.6), (0.4, -0.84, 0.5), (0.5, -0.8, 0.4)], 0.05, "rust")
    # cast house
    walls.hall(
        m, 0.5, 1.12, -1.62, -1.04, 0.42, 3, 2, ((0.12, 0.2),), doors=(1,), fires=(1,), wall="brick", pier="brick_d"
    )
    roofs.gable(m, 0.5, 1.12, -1.62, -1.04, 0.42, 0.62, mix("rust", "roofing", 0.4), 0.05)
    m.mark("pour", 0.81, -1.65, 0)
    # melting shop
    x0, x1, y0, y1 = 1.5, 2.72, -1.95, -0.62
    walls.hall(m, x0, x1, y0, y1, 0.86, 5, 5, ((0.16, 0.28), (0.56, 0.2)), doors=(1, 3), fires=(1, 3))
    roofs.gable(m, x0, x1, y0, y1, 0.86, 1.16, mix("rust", "roofing", 0.55), 0.05, axis="y", sheets=10)
    roofs.monitor(m, y0 + 0.12, y1 - 0.12, (x0 + x1) / 2, 0.3, 1.05, 0.2, axis="y", roof=mix("rust", "roofing", 0.6))
    walls.board(m, "-y", x0 + 0.25, x1 - 0.25, 0.78, 0.85, y0 - 0.03, letters=8)
    m.mark_smoke((x0 + x1) / 2, -1.2, 1.35)
    motion.flagpole(m, (x0 + x1) / 2, y0 + 0.03, 0.4, 1.12)
    for k in range(3):
        plant.chimney(m, 1.66 + 0.42 * k, -0.34, 2.2 + 0.12 * (k % 2), 0.1, "brick", top="soot")
    # skip bridge, ore bins, slag
    plant.conveyor(m, (1.32, -0.3, 0.12), (0.72, -0.52, 1.42), "#6f5a4c", "rust", 0.055, 0.1, 12)
    plant.heap(m, 1.22, -0.26, 0.16, 0.13, "ore")
    plant.heap(m, 0.36, -2.28, 0.24, 0.17, "slag")
    # yard: track with ladle wagons, glowing ingots, scrap
    railway.track(m, (0, -2.5), (3, -2.5))
    railway.wagon(m, 0.55, -2.5, "#5a4038", load="rust")
    for x in (1.12, 1.5):
        railway.wheels(m, (x + 0.08, x + 0.22), -2.5, 0.03, 0.06)
        m.box(x, x + 0.3, -2.585, -2.415, 0.075, 0.11, "steel_d", "metal", 0.005)
        m.lathe(x + 0.15, -2.5, [(0.07, 0.11), (0.105, 0.17), (0.11, 0.29)], 16, "rust", "metal")
        m.cylinder(x + 0.15, -2.5, 0.27, 0.275, 0.1, 0.1, 16, "fire", "emit")
    for k in range(6):
        hot = k < 3
        m.box(
            2.05 + 0.13 * k,
            2.12 + 0.13 * k,
            -2.18,
            -2.06,
            0,
            0.15,
            "#ff7a26" if hot else "steel_d",
            "emit" if hot else "metal",
            0.008,
        )
    plant.gantry(m, 2.0, 2.78, -2.86, -2.26, 0.6, "ochre")
    for _ in range(26):
        x, y = m.rng.gauss(1.0, 0.16), m.rng.gauss(-2.06, 0.1)
        with m.at(x, y, m.rng.uniform(0, 0.05), m.rng.uniform(0, 180)):
            m.box(-0.06, 0.06, -0.012, 0.012, 0, 0.03, m.jitter("rust", 0.3), "metal", 0.004)
    clutter.person(m, 1.36, -2.16, "steel_d", "helmet")
    m.mark("weld", 1.3, -2.18, 0.02)
    clutter.stack(m, 0.7, 1.3, -2.86, -2.74, 0.09, "steel", 0.03, 0.1)
    walls.fence(m, [(0.03, -2.2), (0.03, -0.1)])
    walls.fence(m, [(0.1, -2.96), (1.7, -2.96)])
    greenery.weeds(m, 0.1, 2.9, -2.95, -2.7, 16, ("straw", "soil"))


JOBS = [Job("steel_mill", steel_mill, 3, 3, 2.45)]
