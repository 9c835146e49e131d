"""Blocks of flats of 1990-2012: seven to nine tiled storeys behind bars, with coolers, tanks and solar heaters.

Every one has its twin `_e`. Parts: kit/nineties.py. Next: things/crisis_homes.py.
"""

from kit import clutter, greenery, roofs, turn, walls
from kit import nineties as n90
from kit.nineties import STOREY, people
from kit.palette import shade
from pipeline.sprite import Job


def block(
    m,
    x0,
    x1,
    y0,
    y1,
    base,
    floors,
    wall,
    stripe,
    bays=3,
    side_bays=3,
    cages=(0, 2),
    side_cages=(1,),
    glass=n90.BLUE_GLASS,
):
    """The storeys of a tower: cages in the bays named, windows with coolers in the others."""
    top = base + floors * STOREY
    n90.tiled(m, x0, x1, y0, y1, base, top, wall)
    for face, at, low, high, count, caged in (
        ("-y", y0, x0, x1, bays, cages),
        ("+x", x1, y0, y1, side_bays, side_cages),
    ):
        step = (high - low) / count
        for k in range(count):
            u = low + step * (k + 0.5)
            if k not in caged and stripe is not None:
                n90.band(m, face, at, u - step * 0.42, u + step * 0.42, base, top - 0.02, stripe, 0.003)
            for f in range(floors):
                z = base + f * STOREY
                if k in caged:
                    n90.cage(m, face, at, u, z + 0.05, min(0.19, step * 0.82))
                else:
                    n90.pane(m, face, at, u, z + 0.09, min(0.13, step * 0.55), 0.125, m.jitter(glass, 0.15))
                    if m.rng.random() < 0.62:
                        n90.cooler(m, face, at, u + m.rng.choice([-0.02, 0.03]), z + 0.025)
    for f in range(1, floors):
        z = base + f * STOREY
        m.box(x0 - 0.006, x1 + 0.006, y0 - 0.006, y1 + 0.006, z - 0.006, z + 0.006, shade(wall, 0.9), "tile", 0.002, 0)
    return top


def roofscape(m, x0, x1, y0, y1, top, wall, heaters=3):
    """Parapet, stair hut, tanks, solar heaters, an antenna."""
    n90.parapet(m, x0, x1, y0, y1, top, wall)
    m.quad(
        (x0 + 0.03, y0 + 0.03, top + 0.006),
        (x1 - 0.03, y0 + 0.03, top + 0.006),
        (x1 - 0.03, y1 - 0.03, top + 0.006),
        (x0 + 0.03, y1 - 0.03, top + 0.006),
        "asphalt",
        "concrete",
    )
    m.box(x0 + 0.08, x0 + 0.32, y1 - 0.28, y1 - 0.06, top, top + 0.22, wall, "tile", 0.006, 0)
    m.box(x0 + 0.06, x0 + 0.34, y1 - 0.3, y1 - 0.04, top + 0.22, top + 0.24, "concrete", "concrete", 0.004)
    walls.on_wall(m, "-y", y1 - 0.28, x0 + 0.15, x0 + 0.23, top, top + 0.17, 0, 0.008, "green_d", "wood")
    n90.water_tank(m, x1 - 0.12, y1 - 0.13, top)
    for k in range(heaters):
        n90.solar_heater(m, x0 + 0.14 + (x1 - x0 - 0.24) * k / max(1, heaters - 1), y0 + 0.14, top)
    m.tube([(x0 + 0.4, y1 - 0.1, top), (x0 + 0.4, y1 - 0.1, top + 0.3)], 0.006, "zinc", "metal", 5)
    for z in (0.2, 0.25, 0.29):
        m.tube([(x0 + 0.34, y1 - 0.1, top + z), (x0 + 0.46, y1 - 0.1, top + z)], 0.004, "zinc", "metal", 4)


def tower90_1(m):
    """1x1: eight storeys, cream tiles with brown bands, cages at the corners."""
    m.lit_share, m.lit_tint = 0.55, "#ffe2b0"
    m.plot(0.02, 0.98, -0.98, -0.02, "stone", wobble=0.03, round_=0.8)
    x0, x1, y0, y1 = 0.2, 0.8, -0.76, -0.18
    m.box(x0 - 0.02, x1 + 0.02, y0 - 0.02, y1 + 0.02, 0, 0.08, "stone_d", "concrete", 0.008)
    wall = "#e9dfc6"
    top = block(m, x0, x1, y0, y1, 0.08, 8, wall, "#9a6a52")
    roofscape(m, x0, x1, y0, y1, top, wall)
    walls.on_wall(m, "-y", y0, 0.44, 0.56, 0, 0.24, 0, 0.012, "#4a5258", "metal")
    m.box(0.4, 0.6, y0 - 0.13, y0, 0.26, 0.285, "concrete", "concrete", 0.005)
    for k in range(4):
        clutter.bicycle(m, 0.2 + 0.06 * k, -0.88, 80)
    n90.motorbike(m, 0.66, -0.88, 70)
    people(m, (0.5, -0.9), (0.86, -0.86), (0.9, -0.5))
    for x, y in ((0.08, -0.1), (0.92, -0.12), (0.1, -0.7), (0.9, -0.3)):
        greenery.bush(m, x, y, 0.06)


def tower90_2(m):
    """1x1: seven storeys over shops, pink tiles, blue glass, a red tiled crown."""
    m.lit_share, m.lit_tint = 0.55, "#ffe2b0"
    m.plot(0.02, 0.98, -0.98, -0.02, "stone", wobble=0.03, round_=0.8)
    x0, x1, y0, y1 = 0.17, 0.81, -0.74, -0.16
    wall = "#dcb4a0"
    n90.tiled(m, x0 - 0.02, x1 + 0.02, y0 - 0.04, y1 + 0.02, 0, 0.32, "#b9b2a4")
    for k in range(3):
        u = x0 + 0.1 + 0.22 * k
        n90.shutter(m, "-y", y0 - 0.04, u, 0.17, 0.2, up=(0.85, 0.0, 0.7)[k])
        n90.sign(m, "-y", y0 - 0.04, u - 0.1, u + 0.1, 0.235, 0.315, n90.SIGNS[k], ("饭店", "五金", "药房")[k])
    n90.shutter(m, "+x", x1 + 0.02, -0.58, 0.2, 0.2, up=0.8)
    n90.sign(m, "+x", x1 + 0.02, -0.7, -0.46, 0.235, 0.315, "teal")
    walls.on_wall(m, "+x", x1 + 0.02, -0.3, -0.2, 0, 0.22, 0, 0.01, "steel_d", "metal")
    top = block(m, x0, x1, y0, y1, 0.32, 6, wall, "#efe6d6", cages=(1,), side_cages=(0, 2))
    n90.parapet(m, x0, x1, y0, y1, top, wall)
    roofs.hipped(
        m, x0 + 0.06, x1 - 0.06, y0 + 0.06, y1 - 0.06, top + 0.03, top + 0.24, "#a8442e", inset=0.2, rows=6, columns=10
    )
    for k in range(2):
        n90.water_tank(m, x0 + 0.12 + 0.14 * k, y1 - 0.08, top + 0.02)
    people(m, (0.3, -0.88), (0.56, -0.9), (0.92, -0.6))
    n90.motorbike(m, 0.72, -0.9, 15, "cobalt")
    n90.motorbike(m, 0.16, -0.9, 80)
    for x, y in ((0.08, -0.1), (0.93, -0.1), (0.92, -0.9)):
        greenery.bush(m, x, y, 0.055)


def tower90_3(m):
    """1x1: nine storeys of grey-green mosaic in two wings, green glass bays between."""
    m.lit_share, m.lit_tint = 0.55, "#ffe2b0"
    m.plot(0.02, 0.98, -0.98, -0.02, "stone", wobble=0.03, round_=0.8)
    wall, base = "#b6c2b2", 0.08
    m.box(0.14, 0.86, -0.78, -0.14, 0, 0.08, "stone_d", "concrete", 0.008)
    top = block(
        m,
        0.16,
        0.84,
        -0.66,
        -0.16,
        base,
        9,
        wall,
        None,
        bays=3,
        side_bays=2,
        cages=(1,),
        side_cages=(),
        glass="#4f8f7a",
    )
    for u in (0.27, 0.73):
        x0, x1 = u - 0.11, u + 0.11
        n90.tiled(m, x0, x1, -0.76, -0.66, base, top - 0.12, shade(wall, 1.06))
        for f in range(9):
            z = base + f * STOREY
            if z < top - 0.3:
                n90.pane(m, "-y", -0.76, u, z + 0.07, 0.15, 0.15, "#4f8f7a")
                if m.rng.random() < 0.6:
                    n90.cooler(m, "+x", x1, -0.71, z + 0.05)
        m.box(x0 - 0.01, x1 + 0.01, -0.77, -0.65, top - 0.12, top - 0.1, "white", "tile", 0.004)
    m.box(0.14, 0.86, -0.68, -0.14, top - 0.02, top + 0.01, "white", "tile", 0.004)
    roofscape(m, 0.16, 0.84, -0.66, -0.16, top + 0.01, wall, 4)
    m.box(0.42, 0.58, -0.82, -0.66, 0.26, 0.285, "concrete", "concrete", 0.005)
    walls.on_wall(m, "-y", -0.66, 0.44, 0.56, 0, 0.24, 0, 0.012, "#4a5258", "metal")
    m.box(0.1, 0.4, -0.94, -0.86, 0.12, 0.135, "#4f8fb0", "corr", 0.003)
    for x in (0.12, 0.38):
        m.tube([(x, -0.9, 0), (x, -0.9, 0.12)], 0.007, "steel", "metal", 5)
    for k in range(5):
        clutter.bicycle(m, 0.14 + 0.055 * k, -0.9, 85)
    people(m, (0.52, -0.9), (0.72, -0.92), (0.93, -0.7))
    for x, y in ((0.07, -0.1), (0.93, -0.1), (0.92, -0.4), (0.86, -0.92)):
        greenery.bush(m, x, y, 0.06)


HOMES = {
    "tower90_1": (tower90_1, 1, 1, 2.7, 0),
    "tower90_2": (tower90_2, 1, 1, 2.4, 1),
    "tower90_3": (tower90_3, 1, 1, 3.0, 2),
}
JOBS = []
for name, (build, w, h, top, seed) in HOMES.items():
    JOBS.append(Job(name, build, w, h, top, seed=80 + seed, samples=24))
    JOBS.append(Job(f"{name}_e", turn.east(build), h, w, top, seed=100 + seed, samples=24))
