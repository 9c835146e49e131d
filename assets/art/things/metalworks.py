"""The lead-zinc smelter of 1956, in the size it was founded and the size it grew to."""

from kit import clutter, motion, plant, railway, roofs, walls
from pipeline.sprite import Job


def furnace_hall(m):
    """The tall brick hall with its monitor and lettered board."""
    x0, x1, y0, y1, eave = 0.45, 2.15, -1.55, -0.75, 0.95
    walls.hall(
        m, x0, x1, y0, y1, eave, 7, 3, ((0.18, 0.3), (0.58, 0.24)), doors=(2, 4), fires=(2, 4), window_share=0.58
    )
    roofs.gable(m, x0, x1, y0, y1, eave, eave + 0.24, "roofing", 0.06)
    roofs.monitor(m, x0 + 0.15, x1 - 0.15, (y0 + y1) / 2, 0.3, eave + 0.1, 0.26)
    walls.board(m, "-y", 1.05, 1.85, 0.86, 0.945, y0 - 0.03, letters=8)
    m.mark_smoke((x0 + x1) / 2, (y0 + y1) / 2, eave + 0.45)
    m.mark("pour", 1.53, y0 - 0.03, 0)
    motion.flagpole(m, x0 + 0.04, (y0 + y1) / 2, 0.42, eave + 0.22)


def roasting_shed(m, x0=0.4, y0=-2.35):
    """The lower shed where ore is roasted."""
    x1, y1 = x0 + 0.95, y0 + 0.6
    m.box(x0, x1, y0, y1, 0, 0.5, "#9a6a50", "brick", 0.01, 0)
    roofs.gable(m, x0, x1, y0, y1, 0.5, 0.68, "#6f5a4c", 0.06)
    for k in range(4):
        walls.steel_window(m, "-y", x0 + 0.13 + k * 0.24, 0.14, 0.15, 0.24, y0)
    for k in range(2):
        walls.steel_window(m, "+x", y0 + 0.15 + k * 0.3, 0.14, 0.15, 0.24, x1)


def ore_yard(m):
    """Ore heaps, conveyor to the hall roof, zinc ingots, drums, the spur with two wagons."""
    plant.conveyor(m, (2.5, -2.4, 0.1), (1.75, -1.5, 0.98))
    m.box(2.36, 2.64, -2.56, -2.3, 0, 0.32, "#8a7a66", "corr", 0.008)
    plant.heap(m, 2.05, -2.55, 0.28, 0.24, "slag")
    plant.heap(m, 2.72, -1.95, 0.22, 0.2, "ore")
    plant.heap(m, 1.66, -2.72, 0.18, 0.13, "#4c4a50")
    railway.track(m, (0, -2.74), (1.45, -2.74))
    railway.wagon(m, 0.3, -2.74, "#6f4a3a")
    railway.wagon(m, 0.82, -2.74, "#4a5258")
    for k in range(6):
        clutter.drum(
            m, 1.5 + 0.075 * (k % 3), -2.06 - 0.07 * (k // 3), 0, 0.033, 0.1, m.rng.choice(["teal", "rust", "ochre"])
        )
    for i in range(3):
        for j in range(3):
            m.box(
                1.5 + i * 0.09, 1.58 + i * 0.09, -2.32, -2.2, j * 0.035, j * 0.035 + 0.03, "zinc", "metal", 0.005, 0.1
            )
    walls.fence(m, [(2.2, -2.945), (2.92, -2.945)])
    walls.fence(m, [(0.035, -2.5), (0.035, -0.1)])


def smelter(m):
    """3x3: furnace hall with two stacks behind, zinc tanks at the right, ore and rail in front."""
    smelter_halls(m)
    ore_yard(m)


def smelter_halls(m):
    """All but the yard."""
    m.plot(0.02, 2.98, -2.98, -0.02, "cinder", wobble=0.03, round_=0.7)
    furnace_hall(m)
    roasting_shed(m)
    plant.chimney(m, 0.72, -0.36, 3.1, 0.16, "brick")
    plant.chimney(m, 1.62, -0.38, 3.45, 0.15, "stripe")
    m.mark("beacon", 1.69, -0.49, 3.45)
    for x in (0.72, 1.62):
        plant.duct(m, [(x, -0.75, 0.55), (x, -0.5, 0.5)])
    plant.tank(m, 2.55, -0.45, 0.22, 0.55)
    plant.tank(m, 2.58, -0.98, 0.19, 0.46)
    plant.pipe(m, [(2.36, -0.45, 0.4), (2.15, -0.45, 0.4), (2.15, -0.9, 0.4)])
    plant.pipe(m, [(2.58, -1.17, 0.3), (2.58, -1.3, 0.3), (2.15, -1.3, 0.3)], 0.022, "ochre")


def smelter_small(m):
    """3x3: the young works: a short hall, one brick stack, one tank, more open yard."""
    m.plot(0.02, 2.98, -2.98, -0.02, "#7a6c5a", wobble=0.03, round_=0.7)
    x0, x1, y0, y1 = 0.45, 1.55, -1.55, -0.85
    walls.hall(m, x0, x1, y0, y1, 0.72, 5, 3, ((0.18, 0.36),), doors=(1, 4), fires=(1, 4))
    m.mark("pour", x1 - 0.11, y0 - 0.03, 0)
    roofs.gable(m, x0, x1, y0, y1, 0.72, 0.95, "roofing", 0.06)
    roofs.monitor(m, x0 + 0.15, x1 - 0.15, (y0 + y1) / 2, 0.26, 0.82, 0.22)
    walls.board(m, "-y", 0.65, 1.35, 0.63, 0.7, y0 - 0.03, letters=6)
    roasting_shed(m)
    plant.chimney(m, 0.85, -0.4, 2.6, 0.15, "brick")
    plant.duct(m, [(0.85, -0.85, 0.5), (0.85, -0.55, 0.45)])
    plant.tank(m, 2.0, -0.8, 0.19, 0.46)
    plant.pipe(m, [(2.0, -0.98, 0.3), (2.0, -1.15, 0.3), (1.55, -1.15, 0.3)], 0.022, "ochre")
    ore_yard_small(m)


def ore_yard_small(m):
    """The yard of the young works: hand carts and timber instead of a conveyor."""
    plant.heap(m, 2.3, -2.3, 0.3, 0.24, "ore")
    plant.heap(m, 1.8, -2.55, 0.2, 0.15, "slag")
    plant.heap(m, 2.66, -1.7, 0.18, 0.12, "coal")
    railway.track(m, (0, -2.74), (1.45, -2.74))
    railway.wagon(m, 0.5, -2.74, "#6f4a3a")
    for k in range(3):
        clutter.logs(m, 1.9 + 0.3 * k, -1.5, 0, 4, 0.24, 0.02)
    for i in range(2):
        for j in range(2):
            m.box(
                1.6 + i * 0.09, 1.68 + i * 0.09, -2.02, -1.9, j * 0.035, j * 0.035 + 0.03, "zinc", "metal", 0.005, 0.1
            )
    clutter.stack(m, 2.35, 2.75, -0.62, -0.5, 0.13)
    clutter.stack(m, 2.35, 2.65, -0.82, -0.7, 0.1, "greybrick")
    for k in range(4):
        clutter.person(m, 1.7 + 0.2 * k, -2.1 - 0.07 * (k % 2), "cobalt", ("cap", "straw")[k % 2])
    walls.fence(m, [(0.035, -2.5), (0.035, -0.1)])
    walls.fence(m, [(2.2, -2.945), (2.92, -2.945)])


JOBS = [Job("smelter", smelter, 3, 3, 3.6), Job("smelter_small", smelter_small, 3, 3, 2.8, seed=2)]
