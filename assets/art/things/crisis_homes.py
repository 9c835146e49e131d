"""Homes of 1990-2012: tiled blocks behind bars, the farmers' new houses of white tile and blue glass, street shops, a market.

Every one has its twin `_e`. Parts: kit/nineties.py. Next: things/crisis_works.py.
"""

from kit import clutter, greenery, motion, plant, roofs, turn, walls
from kit import nineties as n90
from kit.nineties import STOREY
from kit.palette import mix, shade
from pipeline.sprite import Job

SAMPLES = 24  # enough: these walls have no foliage to speak of
COATS = ("white", "coral", "cobalt", "yellow", "steel_d", "pink", "teal", "green_d")


def people(m, *places):
    for x, y in places:
        clutter.person(m, x, y, m.rng.choice(COATS), None, m.rng.choice(["steel_d", "cobalt", "soot"]), scale=1.12)


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
        n90.sign(m, "-y", y0 - 0.04, u - 0.1, u + 0.1, 0.235, 0.315, n90.SIGNS[k], 3)
    n90.shutter(m, "+x", x1 + 0.02, -0.58, 0.2, 0.2, up=0.8)
    n90.sign(m, "+x", x1 + 0.02, -0.7, -0.46, 0.235, 0.315, "teal", 3)
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


def tiled_house(m, x0, x1, y0, y1, floors, front, side="brick", material="brick", base=0.04):
    """A body whose front is tiled and whose sides are bare."""
    top = base + floors * STOREY
    m.box(x0, x1, y0, y1, 0, top - 0.012, side, material, 0.006, 0)
    walls.on_wall(m, "-y", y0, x0 - 0.004, x1 + 0.004, 0.02, top - 0.022, -0.02, 0.012, front, "tile", 0.004, 0)
    for k in range(1, int(top / 0.05)):
        walls.on_wall(
            m, "-y", y0, x0, x1, k * 0.05 - 0.002, k * 0.05 + 0.001, 0.005, 0.0135, shade(front, 0.8), "tile", 0.0005, 0
        )
    for f in range(1, floors + 1):
        z = base + f * STOREY
        m.box(x0 - 0.008, x1 + 0.01, y0 - 0.03, y1, z - 0.02, z, "concrete", "concrete", 0.004)
    for f in range(floors):
        for k in range(2):
            walls.window(
                m,
                "+x",
                y0 + (y1 - y0) * (k + 0.5) / 2,
                base + f * STOREY + 0.09,
                0.08,
                0.1,
                x1,
                "white",
                "#4f86ac",
                0.009,
                False,
            )
    return top


def balusters(m, x0, x1, y, z, height=0.085):
    """A row of turned concrete balusters under a rail."""
    n = max(3, int((x1 - x0) / 0.034))
    for k in range(n):
        x = x0 + (x1 - x0) * (k + 0.5) / n
        m.lathe(
            x,
            y,
            [(0.007, z), (0.013, z + height * 0.35), (0.006, z + height * 0.7), (0.011, z + height)],
            6,
            "plaster_w",
        )
    m.box(x0, x1, y - 0.016, y + 0.016, z + height, z + height + 0.014, "plaster_w", "concrete", 0.003)


def selfbuilt1(m):
    """1x1: three storeys of white tile, flat roof with rebar for a fourth, balconies with balusters."""
    m.lit_share, m.lit_tint = 0.4, "#eaf2ff"
    m.plot(0.02, 0.98, -0.98, -0.02, "concrete", wobble=0.05, round_=0.7)
    x0, x1, y0, y1 = 0.2, 0.78, -0.58, -0.14
    top = tiled_house(m, x0, x1, y0, y1, 3, "#eef0ec")
    n90.shutter(m, "-y", y0 - 0.012, 0.33, 0.2, 0.21, up=0.6)
    walls.on_wall(m, "-y", y0, 0.5, 0.6, 0.03, 0.24, 0, 0.022, "#7a2f24", "wood")
    n90.pane(m, "-y", y0, 0.69, 0.1, 0.11, 0.13, out=0.012)
    for f in (1, 2):
        z = 0.04 + f * STOREY
        m.box(x0 + 0.02, x1 - 0.02, y0 - 0.12, y0, z - 0.025, z, "concrete", "concrete", 0.004)
        balusters(m, x0 + 0.03, x1 - 0.03, y0 - 0.108, z)
        for u in (0.31, 0.49, 0.67):
            n90.pane(m, "-y", y0, u, z + 0.04, 0.13, 0.17, out=0.012)
    n90.parapet(m, x0, x1, y0, y1, top, "#eef0ec", 0.05)
    for x in (x0 + 0.05, 0.49, x1 - 0.05):
        for y in (y0 + 0.05, y1 - 0.05):
            n90.rebar(m, x, y, top)
    n90.water_tank(m, 0.62, -0.28, top)
    n90.solar_heater(m, 0.36, -0.44, top)
    n90.cooler(m, "+x", x1, -0.36, 0.36)
    m.box(0.1, 0.9, -0.95, -0.92, 0, 0.1, "brick", "brick", 0.006)
    m.plot(0.55, 0.86, -0.88, -0.72, "gold", z=0.009, wobble=0.08)
    n90.motorbike(m, 0.3, -0.8, 30)
    people(m, (0.48, -0.78), (0.72, -0.68))
    greenery.bush(m, 0.93, -0.1, 0.07)
    greenery.bush(m, 0.08, -0.5, 0.06, flowers="pink")


def selfbuilt2(m):
    """1x1: the proud house: columns, pediment, glazed orange tiles, a gate with gold characters."""
    m.lit_share, m.lit_tint = 0.4, "#ffe2b0"
    m.plot(0.02, 0.98, -0.98, -0.02, "concrete", wobble=0.05, round_=0.7)
    x0, x1, y0, y1 = 0.2, 0.8, -0.54, -0.14
    wall = "#f0e2d0"
    top = tiled_house(m, x0, x1, y0, y1, 3, wall, mix("concrete", "plaster", 0.4), "plaster")
    porch = y0 - 0.13
    for x in (0.36, 0.64):
        m.cylinder(x, porch + 0.02, 0.03, 0.04 + 2 * STOREY, 0.024, 0.02, 12, "plaster_w", "concrete")
        m.box(x - 0.035, x + 0.035, porch - 0.015, porch + 0.055, 0, 0.05, "stone", "concrete", 0.005)
    m.box(0.3, 0.7, porch - 0.02, y0, 0.02 + 2 * STOREY, 0.06 + 2 * STOREY, "plaster_w", "concrete", 0.006)
    balusters(m, 0.32, 0.68, porch, 0.06 + 2 * STOREY)
    m.box(0.42, 0.58, porch, y0, 0.015 + STOREY, 0.035 + STOREY, "concrete", "concrete", 0.004)
    balusters(m, 0.4, 0.6, porch + 0.02, 0.035 + STOREY)
    walls.on_wall(m, "-y", y0, 0.42, 0.58, 0.03, 0.25, 0, 0.022, "#8a5a2a", "wood")
    for f in range(3):
        z = 0.04 + f * STOREY
        for u in (0.28, 0.5, 0.72):
            if f or u != 0.5:
                n90.pane(m, "-y", y0, u, z + 0.06, 0.11, 0.15, out=0.012)
    roofs.hipped(m, x0, x1, y0, y1, top, top + 0.2, "#d0682a", inset=0.18, rows=6, columns=12)
    m.poly([(0.38, y0 - 0.07, top), (0.62, y0 - 0.07, top), (0.5, y0 - 0.07, top + 0.14)], wall, "plaster")
    m.poly(
        [(0.36, y0 - 0.08, top), (0.5, y0 - 0.08, top + 0.16), (0.5, y0 + 0.1, top + 0.16), (0.36, y0 + 0.1, top)],
        "#d0682a",
        "tile",
    )
    m.poly(
        [(0.64, y0 - 0.08, top), (0.5, y0 - 0.08, top + 0.16), (0.5, y0 + 0.1, top + 0.16), (0.64, y0 + 0.1, top)],
        "#d0682a",
        "tile",
    )
    m.cylinder(0.5, y0 - 0.075, top + 0.03, top + 0.04, 0.02, 0.02, 10, "lettering")
    n90.solar_heater(m, 0.66, -0.38, top + 0.08)
    for a, b in ((0.06, 0.38), (0.62, 0.94)):
        m.box(a, b, -0.94, -0.91, 0, 0.12, "#e8d8c4", "tile", 0.006)
        m.box(a - 0.01, b + 0.01, -0.95, -0.9, 0.12, 0.135, "#d0682a", "tile", 0.004)
    for x in (0.38, 0.62):
        m.box(x - 0.03, x + 0.03, -0.955, -0.895, 0, 0.26, "#b04a38", "tile", 0.006)
        m.box(x - 0.012, x + 0.012, -0.962, -0.955, 0.06, 0.22, "lettering", "paint", 0.002)
    m.box(0.33, 0.67, -0.97, -0.88, 0.26, 0.29, "#d0682a", "tile", 0.006)
    walls.board(m, "-y", 0.42, 0.58, 0.2, 0.255, -0.925, "red", 4)
    people(m, (0.5, -0.8), (0.76, -0.74))
    n90.motorbike(m, 0.26, -0.76, 10, "soot")
    greenery.tree(m, 0.87, -0.7, 0.42, 0.13, lumps=10, cards=80)
    greenery.bush(m, 0.12, -0.84, 0.05, flowers="coral")
    greenery.bush(m, 0.92, -0.1, 0.06)


def selfbuilt3(m):
    """1x1: still being built: tiled below, bare brick above, bamboo scaffold, sand and a mixer in the yard."""
    m.lit_share, m.lit_tint = 0.3, "#eaf2ff"
    m.plot(0.02, 0.98, -0.98, -0.02, mix("soil", "concrete", 0.4), wobble=0.06, round_=0.7)
    x0, x1, y0, y1 = 0.18, 0.76, -0.56, -0.14
    top = tiled_house(m, x0, x1, y0, y1, 2, "#dfe6ea")
    n90.shutter(m, "-y", y0 - 0.012, 0.32, 0.2, 0.21, up=0.0, of="#7fa8c0")
    walls.on_wall(m, "-y", y0, 0.48, 0.58, 0.03, 0.24, 0, 0.022, "#7a2f24", "wood")
    n90.pane(m, "-y", y0, 0.67, 0.1, 0.11, 0.13, out=0.012)
    z = 0.04 + STOREY
    m.box(x0 + 0.02, x1 - 0.02, y0 - 0.11, y0, z - 0.025, z, "concrete", "concrete", 0.004)
    balusters(m, x0 + 0.03, x1 - 0.03, y0 - 0.1, z)
    for u in (0.3, 0.48, 0.66):
        n90.pane(m, "-y", y0, u, z + 0.04, 0.12, 0.16, out=0.012)
    for a, b, c, d, h in (
        (x0, x1, y0, y0 + 0.04, 0.2),
        (x1 - 0.04, x1, y0 + 0.04, y1, 0.24),
        (x0, x0 + 0.04, y0 + 0.04, y1, 0.26),
        (x0, x1, y1 - 0.04, y1, 0.26),
    ):
        n = 5
        for k in range(n):
            along = b - a > d - c
            p = (
                (a + (b - a) * k / n, a + (b - a) * (k + 1) / n, c, d)
                if along
                else (a, b, c + (d - c) * k / n, c + (d - c) * (k + 1) / n)
            )
            high = top + (h if k % 2 == 0 else h * 0.4) - m.rng.uniform(0, 0.04)
            m.box(*p, top, high, m.jitter("brick_l", 0.06), "brick", 0.004, 0)
    for x in (x0 + 0.02, 0.47, x1 - 0.02):
        n90.rebar(m, x, y0 + 0.02, top + 0.2, 0.1)
        n90.rebar(m, x, y1 - 0.02, top + 0.24, 0.1)
    for k in range(4):
        x = x1 + 0.05
        y = y0 + (y1 - y0) * k / 3
        m.tube([(x, y, 0), (x, y, top + 0.36)], 0.008, "drybamboo", "paint", 5)
    for z in (0.24, 0.5, 0.76):
        m.tube([(x1 + 0.05, y0 - 0.05, z), (x1 + 0.05, y1 + 0.04, z)], 0.007, "drybamboo", "paint", 5)
        m.box(x1 + 0.01, x1 + 0.09, y0, y1, z + 0.006, z + 0.018, "wood_l", "wood", 0.002)
    clutter.person(m, x1 + 0.05, -0.4, "cobalt", "straw", z=0.52)
    plant.heap(m, 0.74, -0.8, 0.12, 0.08, "path", 14)
    clutter.stack(m, 0.14, 0.36, -0.92, -0.82, 0.12, "brick_l")
    for k in range(5):
        m.blob(
            (0.46 + 0.06 * (k % 3), -0.9 + 0.03 * (k // 3), 0.02 + 0.03 * (k // 3)),
            0.04,
            "plaster",
            "plaster",
            2,
            0.45,
            0.1,
        )
    people(m, (0.56, -0.76), (0.34, -0.74))
    greenery.bush(m, 0.92, -0.08, 0.06)


def selfbuilt4(m):
    """1x1: two storeys of pink tile with an arcade, walled yard, a sty made over for a motor tricycle."""
    m.lit_share, m.lit_tint = 0.4, "#ffe2b0"
    m.plot(0.02, 0.98, -0.98, -0.02, "concrete", wobble=0.05, round_=0.7)
    x0, x1, y0, y1 = 0.12, 0.72, -0.5, -0.14
    wall = "#e6c3bd"
    top = tiled_house(m, x0, x1, y0, y1, 2, wall, "greybrick", "brick")
    z = 0.04 + STOREY
    m.box(x0, x1, y0 - 0.13, y0, z - 0.03, z, "concrete", "concrete", 0.004)
    for k in range(4):
        u = x0 + 0.025 + (x1 - x0 - 0.05) * k / 3
        m.box(u - 0.02, u + 0.02, y0 - 0.125, y0 - 0.09, 0, z - 0.03, "white", "tile", 0.004)
        m.box(u - 0.014, u + 0.014, y0 - 0.122, y0 - 0.095, z, top + 0.02, "white", "tile", 0.003)
    balusters(m, x0 + 0.03, x1 - 0.03, y0 - 0.108, z)
    m.box(x0 - 0.02, x1 + 0.02, y0 - 0.15, y1 + 0.02, top, top + 0.035, "white", "tile", 0.006)
    walls.on_wall(m, "-y", y0, 0.36, 0.48, 0.03, 0.24, 0, 0.022, "#7a2f24", "wood")
    for f in range(2):
        for u in (0.24, 0.42, 0.6):
            if f or u != 0.42:
                n90.pane(m, "-y", y0, u, 0.1 + f * STOREY, 0.12, 0.14, out=0.012)
    n90.water_tank(m, 0.24, -0.24, top + 0.03)
    n90.solar_heater(m, 0.52, -0.34, top + 0.035)
    n90.rebar(m, x0 + 0.04, y1 - 0.04, top + 0.03, 0.1)
    n90.rebar(m, x1 - 0.04, y1 - 0.04, top + 0.03, 0.1)
    m.box(0.78, 0.94, -0.66, -0.3, 0, 0.18, "brick", "brick", 0.006)
    m.quad((0.75, -0.7, 0.17), (0.97, -0.7, 0.17), (0.97, -0.27, 0.24), (0.75, -0.27, 0.24), "#4f8fb0", "corr")
    walls.on_wall(m, "-y", -0.66, 0.81, 0.91, 0, 0.15, 0, 0.004, "#2a2826", "paint")
    for a, b, c, d in ((0.06, 0.4, -0.94, -0.91), (0.6, 0.94, -0.94, -0.91), (0.94, 0.965, -0.94, -0.68)):
        m.box(a, b, c, d, 0, 0.1, "greybrick", "brick", 0.006)
    motion.washing_posts(m, 0.34, -0.76)
    m.box(0.66, 0.84, -0.83, -0.75, 0.05, 0.1, "cobalt", "metal", 0.006)
    for x in (0.69, 0.81):
        m.tube([(x, -0.84, 0.03), (x, -0.74, 0.03)], 0.03, "soot", "paint", 10)
    people(m, (0.52, -0.84), (0.22, -0.66))
    for k in range(4):
        clutter.pot(m, 0.1 + 0.06 * k, -0.88, 0, 0.045, m.rng.choice(["soil", "celadon"]))
    greenery.bush(m, 0.93, -0.1, 0.07)


def shop(m, wall, floors, signs, flat=True):
    """The body of a street shop: shutters and signs below, caged flats above."""
    m.lit_share, m.lit_tint = 0.62, "#ffd08a"
    m.plot(0.01, 0.99, -0.99, -0.01, "stone", wobble=0.03, round_=0.8)
    x0, x1, y0, y1 = 0.1, 0.88, -0.64, -0.12
    top = 0.3 + floors * STOREY
    m.box(x0, x1, y0 - 0.3, y0, 0, 0.02, mix("concrete", "stone", 0.4), "concrete", 0.004)
    n90.tiled(m, x0, x1, y0, y1, 0, top, wall)
    n = len(signs)
    for k, (tint, up) in enumerate(signs):
        u = x0 + (x1 - x0) * (k + 0.5) / n
        half = (x1 - x0) / n / 2
        n90.shutter(m, "-y", y0, u, half * 1.72, 0.2, up=up)
        n90.sign(
            m,
            "-y",
            y0,
            u - half * 0.96,
            u + half * 0.96,
            0.235,
            0.325,
            tint,
            4 if n < 3 else 3,
            "lettering" if k % 2 else "white",
        )
    walls.on_wall(m, "+x", x1, -0.28, -0.18, 0, 0.22, 0, 0.01, "green_d", "metal")
    n90.pane(m, "+x", x1, -0.5, 0.09, 0.13, 0.12)
    for f in range(floors):
        z = 0.32 + f * STOREY
        for k in range(3):
            u = x0 + (x1 - x0) * (k + 0.5) / 3
            if (k + f) % 2:
                n90.cage(m, "-y", y0, u, z + 0.05, 0.2, 0.18)
            else:
                n90.pane(m, "-y", y0, u, z + 0.08, 0.15, 0.13)
                n90.cooler(m, "-y", y0, u + 0.03, z + 0.01)
        for k in range(2):
            y = y0 + (y1 - y0) * (k + 0.5) / 2
            n90.pane(m, "+x", x1, y, z + 0.08, 0.12, 0.13)
            if m.rng.random() < 0.6:
                n90.cooler(m, "+x", x1, y, z + 0.01)
    if flat:
        n90.parapet(m, x0, x1, y0, y1, top, wall)
        n90.water_tank(m, x1 - 0.14, y1 - 0.14, top)
        n90.solar_heater(m, x0 + 0.2, y0 + 0.16, top)
    return x0, x1, y0, y1, top


def shop90_1(m):
    """1x1: three shops under flats: noodles, cassettes, a shut one; baskets and motorbikes on the pavement."""
    x0, x1, y0, y1, top = shop(m, "#e6e4da", 1, (("red", 0.9), ("cobalt", 0.75), ("#d8a020", 0.0)))
    n90.blade_sign(m, "-y", y0, x1 - 0.03, 0.36, 0.6, "green_d")
    for k in range(4):
        m.box(
            0.13 + 0.06 * k,
            0.175 + 0.06 * k,
            -0.78,
            -0.72,
            0.02,
            0.07,
            "wood_l",
            "wood",
            0.004,
            top=m.rng.choice(["coral", "leaf_l", "gold", "yellow"]),
        )
    m.tube([(0.45, -0.82, 0.02), (0.45, -0.82, 0.1)], 0.03, "zinc", "metal", 10)
    m.mark_smoke(0.45, -0.82, 0.14)
    for x in (0.54, 0.62):
        m.box(x - 0.02, x + 0.02, -0.84, -0.8, 0.02, 0.055, "cobalt", "paint", 0.003)
    n90.motorbike(m, 0.72, -0.86, 75)
    n90.motorbike(m, 0.8, -0.86, 75, "cobalt")
    people(m, (0.24, -0.86), (0.38, -0.9), (0.58, -0.78), (0.66, -0.93))
    greenery.bush(m, 0.94, -0.08, 0.05)


def shop90_2(m):
    """1x1: a restaurant: red awning, lanterns, round tables outside, a roof garden of crates."""
    x0, x1, y0, y1, top = shop(m, "#d9c0a0", 2, (("red", 0.9), ("green_d", 0.8)))
    n90.awning(m, "-y", y0, x0 + 0.02, x1 - 0.02, 0.235, "red")
    n90.blade_sign(m, "-y", y0, x0 + 0.03, 0.38, 0.74, "red", 4)
    for k in range(5):
        m.blob((0.16 + 0.16 * k, y0 - 0.14, 0.2), 0.026, "red", "paint", 2, 1.15, 0)
    for x in (0.26, 0.52, 0.76):
        m.cylinder(x, -0.86, 0.06, 0.07, 0.055, 0.055, 14, "white")
        m.tube([(x, -0.86, 0.02), (x, -0.86, 0.06)], 0.012, "red", "paint", 6)
        people(m, (x - 0.08, -0.85), (x + 0.07, -0.9))
    for k in range(4):
        m.box(x0 + 0.4 + 0.08 * k, x0 + 0.46 + 0.08 * k, y0 + 0.05, y0 + 0.2, top, top + 0.04, "white", "paint", 0.004)
        greenery.bush(m, x0 + 0.43 + 0.08 * k, y0 + 0.12, 0.03, z=top + 0.04, lumps=2)
    m.box(0.7, 0.78, -0.2, -0.12, top, top + 0.2, "zinc", "metal", 0.005)
    m.mark_smoke(0.74, -0.16, top + 0.2)


def shop90_3(m):
    """1x1: hardware and fireworks: pipes, tyres and gas bottles before the shutters, a billboard on the roof."""
    x0, x1, y0, y1, top = shop(m, "#c9d2d0", 1, (("teal", 0.85), ("#d8a020", 0.9)), flat=False)
    n90.parapet(m, x0, x1, y0, y1, top, "#c9d2d0")
    for x in (x0 + 0.1, (x0 + x1) / 2, x1 - 0.1):
        m.tube([(x, y0 + 0.1, top), (x, y0 + 0.1, top + 0.34)], 0.01, "steel_d", "metal", 5)
        m.tube([(x, y0 + 0.26, top), (x, y0 + 0.1, top + 0.26)], 0.008, "steel_d", "metal", 5)
    with m.window():
        m.box(x0 + 0.04, x1 - 0.04, y0 + 0.06, y0 + 0.09, top + 0.1, top + 0.36, "#2f6fb0", "paint", 0.004, 0)
    m.box(x0 + 0.06, x0 + 0.24, y0 + 0.05, y0 + 0.062, top + 0.13, top + 0.33, "#f0e0c0", "paint", 0.003, 0)
    m.blob((x0 + 0.15, y0 + 0.05, top + 0.24), 0.05, "red", "paint", 2, 0.9, 0)
    for k in range(4):
        n90.glyph(m, "-y", y0 + 0.06, x0 + 0.32 + 0.11 * k, top + 0.18, 0.085, "white", 0.002)
    for k in range(6):
        m.tube(
            [(0.14 + 0.012 * k, -0.7, 0.02), (0.14 + 0.012 * k, -0.66, 0.22)],
            0.006,
            m.rng.choice(["zinc", "rust", "white"]),
            "metal",
            5,
        )
    for k in range(3):
        m.tube([(0.3, -0.76, 0.04 + 0.03 * k), (0.3, -0.76, 0.06 + 0.03 * k)], 0.042, "soot", "paint", 14)
    for k in range(4):
        clutter.drum(m, 0.42 + 0.06 * k, -0.76, 0.02, 0.022, 0.09, m.rng.choice(["cobalt", "zinc"]))
    for r in range(2):
        for k in range(3):
            m.box(
                0.7 + 0.06 * k, 0.755 + 0.06 * k, -0.78, -0.72, 0.02 + 0.05 * r, 0.065 + 0.05 * r, "red", "paint", 0.004
            )
    n90.motorbike(m, 0.3, -0.9, 12, "green_d")
    people(m, (0.5, -0.9), (0.66, -0.86), (0.84, -0.9))


def market_hall(m):
    """2x1: a market under a blue arched roof: stalls of greens, fish basins, tricycles, a crowd."""
    m.lit_share, m.lit_tint = 0.8, "#ffe8c0"
    m.plot(0.02, 1.98, -0.98, -0.02, "concrete", wobble=0.04, round_=0.7)
    x0, x1, y0, y1, eave = 0.14, 1.86, -0.68, -0.14, 0.36
    for k in range(7):
        x = x0 + (x1 - x0) * k / 6
        for y in (y0, y1):
            m.tube([(x, y, 0), (x, y, eave)], 0.014, "steel", "metal", 6)
    m.box(x0, x1, y1 - 0.03, y1, 0, eave, "plaster_w", "plaster", 0.005)
    n, sheets, over = 10, 12, 0.07
    for k in range(n):
        a, b = k / n, (k + 1) / n
        ya, yb = (y0 - over + (y1 - y0 + 2 * over) * t for t in (a, b))
        za, zb = (eave + 0.17 * (1 - (2 * t - 1) ** 2) for t in (a, b))
        for q in range(sheets):
            xa, xb = (x0 - over + (x1 - x0 + 2 * over) * t for t in (q / sheets, (q + 1) / sheets))
            tint = m.jitter("#4f8fb8" if q % 4 else "#9cc4d8", 0.04)
            m.quad((xa, ya, za), (xb, ya, za), (xb, yb, zb), (xa, yb, zb), tint, "corr")
        m.quad(
            (x1 + over, ya, za),
            (x1 + over, yb, zb),
            (x1 + over, yb, zb - 0.03),
            (x1 + over, ya, za - 0.03),
            "white",
            "metal",
        )
    m.quad(
        (x0 - over, y0 - over, eave),
        (x1 + over, y0 - over, eave),
        (x1 + over, y0 - over, eave - 0.035),
        (x0 - over, y0 - over, eave - 0.035),
        "white",
        "metal",
    )
    n90.sign(m, "-y", y0 - over, 0.66, 1.34, eave - 0.03, eave + 0.09, "red", 5, "lettering", 0.02)
    for k in range(8):
        x = x0 + 0.06 + 0.212 * k
        kind = m.rng.choice(["greens", "fish", "meat", "fruit"])
        m.box(x, x + 0.16, y0 + 0.02, y0 + 0.14, 0, 0.09, "plaster_w", "tile", 0.004)
        for q in range(5):
            tint = {"greens": "leaf_l", "fish": "zinc", "meat": "redwood", "fruit": "coral"}[kind]
            m.blob(
                (x + 0.02 + 0.03 * q, y0 + 0.06 + 0.03 * (q % 2), 0.1),
                0.024,
                m.jitter(tint, 0.25),
                "paint",
                1,
                0.7,
                0.2,
                smooth=False,
            )
        with m.window():
            m.blob((x + 0.08, y0 + 0.06, 0.27), 0.022, "white", "paint", 1, 0.6, 0)
        clutter.person(m, x + 0.08, y0 + 0.2, m.rng.choice(COATS), None, scale=1.1)
        if k % 2:
            n90.awning(
                m, "-y", y0 + 0.02, x - 0.02, x + 0.18, 0.26, m.rng.choice(["red", "teal", "cobalt", "gold"]), 0.12
            )
    for k in range(3):
        x = 0.4 + 0.6 * k
        m.box(x, x + 0.16, -0.88, -0.8, 0.05, 0.09, ("cobalt", "teal", "red")[k], "metal", 0.005, top="leaf_l")
        for u in (x + 0.03, x + 0.13):
            m.tube([(u, -0.89, 0.03), (u, -0.79, 0.03)], 0.03, "soot", "paint", 10)
        m.tube([(x + 0.16, -0.84, 0.07), (x + 0.24, -0.84, 0.12)], 0.006, "steel", "metal", 5)
        m.tube([(x + 0.24, -0.85, 0.03), (x + 0.24, -0.83, 0.03)], 0.03, "soot", "paint", 10)
    people(m, *((0.2 + 0.17 * k, -0.78 - 0.13 * m.rng.random()) for k in range(10)))
    for x, y in ((0.06, -0.08), (1.94, -0.1), (1.92, -0.92)):
        greenery.bush(m, x, y, 0.05)


HOMES = {
    "tower90_1": (tower90_1, 1, 1, 2.7),
    "tower90_2": (tower90_2, 1, 1, 2.4),
    "tower90_3": (tower90_3, 1, 1, 3.0),
    "selfbuilt1": (selfbuilt1, 1, 1, 1.15),
    "selfbuilt2": (selfbuilt2, 1, 1, 1.2),
    "selfbuilt3": (selfbuilt3, 1, 1, 1.15),
    "selfbuilt4": (selfbuilt4, 1, 1, 0.9),
    "shop90_1": (shop90_1, 1, 1, 0.85),
    "shop90_2": (shop90_2, 1, 1, 1.15),
    "shop90_3": (shop90_3, 1, 1, 1.05),
    "market_hall": (market_hall, 2, 1, 0.7),
}
JOBS = []
for number, (name, (build, w, h, top)) in enumerate(HOMES.items()):
    JOBS.append(Job(name, build, w, h, top, seed=80 + number, samples=SAMPLES))
    JOBS.append(Job(f"{name}_e", turn.east(build), h, w, top, seed=100 + number, samples=SAMPLES))
