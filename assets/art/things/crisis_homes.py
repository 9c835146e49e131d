"""The farmers' new houses of 1990-2012: white tile and blue glass in front, bare brick at the side, rebar on the roof.

Every one has its twin `_e`. Parts: kit/nineties.py. Next: things/crisis_shops.py.
"""

from kit import clutter, greenery, motion, plant, roofs, turn, walls
from kit import nineties as n90
from kit.nineties import STOREY, people
from kit.palette import mix, shade
from pipeline.sprite import Job


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


HOMES = {
    "selfbuilt1": (selfbuilt1, 1, 1, 1.15, 3),
    "selfbuilt2": (selfbuilt2, 1, 1, 1.2, 4),
    "selfbuilt3": (selfbuilt3, 1, 1, 1.15, 5),
    "selfbuilt4": (selfbuilt4, 1, 1, 0.9, 6),
}
JOBS = []
for name, (build, w, h, top, seed) in HOMES.items():
    JOBS.append(Job(name, build, w, h, top, seed=80 + seed, samples=24))
    JOBS.append(Job(f"{name}_e", turn.east(build), h, w, top, seed=100 + seed, samples=24))
