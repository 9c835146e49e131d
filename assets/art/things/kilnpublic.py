"""What the kiln villages share: market stalls, granary, temple, tea house, and the arch over the road.

Next: things/kilnprops.py, what lies about between them.
"""

import math

from kit import clutter, greenery, houses, kilnroofs, roofs, turn, walls
from kit import kilnhouse as parts
from kit import kilnwares as wares
from kit.palette import mix
from pipeline.sprite import Job

from things.kilnhomes import lamp_light

GREY, BLUE, BROWN, SAND, DARK, WARM = parts.ROOFS
GREENS = ("leaf", "leaf_l", "#c9d27a", "coral", "#d9702e", "plaster_w")


def stall(m, x0, x1, y, cloth, stripe, tints, high=0.36, low=0.28, keeper="merchant"):
    """A table under a striped cloth on four bamboo poles, with its keeper; the front is at -y."""
    parts.awning(m, x0, x1, y + 0.15, 0.26, high, low, cloth, stripe)
    for x in (x0 + 0.01, x1 - 0.01):
        m.tube([(x, y + 0.145, 0), (x, y + 0.145, high)], 0.009, "drybamboo", "wood", 6)
    parts.counter(m, x0 + 0.03, x1 - 0.03, y - 0.05, 0.08, tints)
    wares.folk(m, keeper, (x0 + x1) / 2, y + 0.05, 0.0, -80)
    parts.lantern(m, x1 - 0.02, y - 0.12, low - 0.07, 0.026)
    parts.lantern(m, x0 + 0.02, y - 0.12, low - 0.07, 0.026)


def market1(m):
    """Three stalls: greens, pots and cloth; buyers between them."""
    lamp_light(m)
    m.lit_spill = 2.5
    m.plot(0.01, 0.99, -0.99, -0.01, mix("path", "stone", 0.3), wobble=0.05)
    stall(m, 0.08, 0.48, -0.24, "plaster", "#b5503c", GREENS, keeper="woman")
    stall(m, 0.54, 0.94, -0.24, "plaster", "#4f7a94", wares.GLAZES)
    stall(m, 0.06, 0.42, -0.72, "plaster", "#c79a3c", ("coral", "cobalt", "violet", "gold"), keeper="wife")
    for k in range(8):
        x, y = 0.54 + 0.085 * (k % 4), -0.62 - 0.09 * (k // 4)
        clutter.pot(
            m, x, y, 0, 0.045 + 0.02 * m.rng.random(), m.rng.choice(("celadon", "soil", "#8fb3a0", "rust", "plaster_w"))
        )
    wares.drying(m, 0.52, -0.9, 1, 1, of="celadon", count=6)
    wares.folk(m, "porter", 0.94, -0.72, 0, 170, 1)
    for kind, x, y, way in (
        ("old", 0.3, -0.45, 80),
        ("wife", 0.68, -0.44, 100),
        ("child", 0.78, -0.46, 60),
        ("merchant", 0.5, -0.5, -20),
        ("woman", 0.34, -0.92, 100),
    ):
        wares.folk(m, kind, x, y, 0, way)
    for x, y, load in ((0.5, -0.36, "leaf"), (0.9, -0.9, "gold"), (0.96, -0.4, "coral")):
        wares.basket(m, x, y, 0, 0.042, load)
    parts.banner_pole(m, 0.5, -0.14, 0.62)


def market2(m):
    """A thatched tea stand with tables, a seller of jars and a stall of fruit."""
    lamp_light(m)
    m.lit_spill = 2.5
    m.plot(0.01, 0.99, -0.99, -0.01, mix("path", "loess", 0.3), wobble=0.06)
    kilnroofs.shed(m, 0.1, 0.52, -0.42, -0.12, 0.33, 0.55, "straw", straw=True, over=0.07)
    parts.counter(m, 0.14, 0.48, -0.36, 0.09, ("celadon", "plaster_w", "#8fb3a0"))
    wares.folk(m, "wife", 0.32, -0.26, 0, -80)
    parts.lantern(m, 0.1, -0.48, 0.27, 0.028)
    for x, y in ((0.2, -0.64), (0.44, -0.72)):
        m.box(x - 0.07, x + 0.07, y - 0.05, y + 0.05, 0.062, 0.076, "wood_l", "wood", 0.003)
        m.box(x - 0.012, x + 0.012, y - 0.012, y + 0.012, 0, 0.064, "wood", "wood", 0.002)
        for u in (-0.1, 0.1):
            m.cylinder(x + u, y, 0, 0.04, 0.024, 0.024, 8, "wood", "wood")
        wares.bowl(m, x - 0.03, y, 0.076, 0.02, "celadon")
        clutter.pot(m, x + 0.03, y, 0.076, 0.026, "soil")
        wares.folk(m, m.rng.choice(("old", "merchant")), x - 0.1, y - 0.01, 0.0, 0)
    stall(m, 0.58, 0.94, -0.26, "plaster", "#6f9060", GREENS, keeper="woman")
    for k in range(9):
        x, y = 0.66 + 0.105 * (k % 3), -0.6 - 0.11 * (k // 3)
        wares.jar(
            m, x, y, 0, 0.06 + 0.012 * m.rng.random(), m.rng.choice(("soil", "rust", "soil_d", "#8fb3a0", "celadon"))
        )
    wares.folk(m, "stoker", 0.58, -0.86, 0, 60)
    wares.folk(m, "porter", 0.74, -0.46, 0, 40, 1)
    wares.folk(m, "child", 0.36, -0.9, 0, -60)
    wares.basket(m, 0.12, -0.84, 0, 0.045, "gold")
    wares.basket(m, 0.21, -0.9, 0, 0.045, "leaf_l")
    greenery.bush(m, 0.06, -0.1, 0.07)


def granary(m):
    """Two round bins of clay under straw hats, a timber store on stones, sacks and a cart."""
    m.plot(0.02, 0.98, -0.98, -0.02, mix("path", "straw", 0.3), wobble=0.06)
    for x, y, r, h in ((0.25, -0.27, 0.17, 0.34), (0.66, -0.24, 0.15, 0.28)):
        for k in range(6):
            t = 2 * math.pi * k / 6
            m.cylinder(
                x + r * 0.8 * math.cos(t), y + r * 0.8 * math.sin(t), 0, 0.06, 0.03, 0.026, 6, "stone", "concrete"
            )
        m.lathe(x, y, [(r * 0.94, 0.05), (r, 0.1), (r, h), (r * 0.95, h + 0.02)], 24, "#bf9a68", "plaster")
        for z in (0.13, h - 0.05):
            m.cylinder(x, y, z, z + 0.018, r * 1.03, r * 1.03, 24, "drybamboo", "wood", cap=False)
        walls.on_wall(m, "-y", y - r + 0.012, x - 0.04, x + 0.04, 0.14, 0.25, 0, 0.02, "wood", "wood")
        for k in range(6):
            a, b = k / 6, (k + 1) / 6
            reach = r * 1.32
            tint = m.jitter(mix("straw", "wood_l", 0.1 + 0.2 * (k % 2)), 0.08)
            m.cylinder(
                x,
                y,
                h - 0.02 + 0.26 * a,
                h - 0.0 + 0.26 * b + 0.02,
                reach * (1 - a * 0.97) + 0.012,
                reach * (1 - b * 0.97),
                22,
                tint,
                "wood",
                cap=False,
            )
        m.tube([(x, y, h + 0.22), (x, y, h + 0.31)], 0.012, "wood_d", "wood", 5)
    x0, x1, y0, y1 = 0.46, 0.86, -0.82, -0.54
    for x in (x0 + 0.03, x1 - 0.03):
        for y in (y0 + 0.03, y1 - 0.03):
            m.cylinder(x, y, 0, 0.08, 0.03, 0.026, 8, "stone", "concrete")
    m.box(x0, x1, y0, y1, 0.07, 0.28, "wood_l", "wood", 0.006)
    for k in range(9):
        u = x0 + 0.02 + 0.045 * k
        m.box(u, u + 0.006, y0 - 0.006, y0, 0.08, 0.27, "wood_d", "wood", 0.001)
    houses.door(m, "-y", 0.66, y0 - 0.004, 0.08, 0.16, "wood")
    houses.gable_end(m, x0, x1, y0, y1, 0.28, 0.46, "x", mix("wood", "wood_l", 0.5), "wood")
    roofs.tile_roof(m, x0, x1, y0, y1, 0.28, 0.47, SAND, 0.07, 0.05, 6, 0.3, 0.03)
    for k in range(7):
        m.blob(
            (0.12 + 0.07 * (k % 3), -0.66 - 0.06 * (k // 3), 0.03 + 0.035 * (k > 5)),
            0.042,
            m.jitter("#d8c49a", 0.08),
            "ground",
            2,
            0.75,
            0.15,
        )
    m.plot(0.12, 0.4, -0.96, -0.82, "gold", z=0.012, wobble=0.1)
    wares.folk(m, "porter", 0.3, -0.62, 0, -120, 1)
    wares.folk(m, "woman", 0.4, -0.88, 0, 170)
    greenery.bush(m, 0.93, -0.1, 0.07)


def temple(m):
    """2x2: a hall with two eaves and yellow walls on a stone terrace; incense, lions, old pines."""
    lamp_light(m, 0.9)
    m.plot(0.03, 1.97, -1.97, -0.03, mix("path", "stone", 0.5), wobble=0.035, round_=0.5)
    m.box(0.3, 1.7, -1.12, -0.14, 0, 0.12, "stone", "concrete", 0.014)
    m.box(0.34, 1.66, -1.08, -0.18, 0.12, 0.16, mix("stone", "plaster", 0.3), "concrete", 0.01)
    for k in range(4):
        m.box(0.84, 1.16, -1.16 - 0.05 * (3 - k), -1.08, 0, 0.035 + 0.035 * k, "stone", "concrete", 0.005)
    x0, x1, y0, y1 = 0.5, 1.5, -0.84, -0.26
    houses.house(
        m,
        x0,
        x1,
        y0,
        y1,
        0.62,
        0.63,
        0.16,
        wall="#d3a548",
        roof="#4f6a5a",
        timber="redwood",
        bays=5,
        doors=(0.9, 1.1),
        windows=(0.6, 0.76, 1.24, 1.4),
        side_windows=(-0.7, -0.55, -0.4),
        over=0.0,
        rows=1,
        plinth="stone",
    )
    of = "#55705f"
    parts.lean_roof(m, x0 - 0.16, x1 + 0.16, y0 + 0.01, y0 - 0.17, 0.56, 0.44, of)
    parts.side_roof(m, y0 - 0.12, y1 + 0.05, x1 - 0.01, x1 + 0.16, 0.56, 0.45, of)
    for k in range(6):
        x = x0 - 0.1 + (x1 - x0 + 0.2) * k / 5
        m.tube([(x, y0 - 0.13, 0.16), (x, y0 - 0.13, 0.45)], 0.018, "redwood", "wood", 8)
        if k < 5 and k != 2:
            parts.lantern(m, x + 0.12, y0 - 0.15, 0.36, 0.034)
    m.box(x0 + 0.04, x1 - 0.04, y0 + 0.05, y1 - 0.05, 0.6, 0.7, "redwood", "wood", 0.006)
    for k in range(9):
        x = x0 + 0.08 + 0.105 * k
        m.box(x - 0.014, x + 0.014, y0 + 0.02, y0 + 0.06, 0.63, 0.7, "teal", "paint", 0.003)
    roofs.tile_roof(
        m, x0 + 0.04, x1 - 0.04, y0 + 0.05, y1 - 0.05, 0.7, 1.08, of, 0.16, 0.055, 9, 0.42, 0.12, ridge_of="#3c5246"
    )
    houses.gable_end(m, x0 + 0.04, x1 - 0.04, y0 + 0.05, y1 - 0.05, 0.7, 1.05, "x", "#b03e30", "plaster")
    m.lathe(1.0, -0.55, [(0.03, 1.08), (0.045, 1.13), (0.018, 1.17), (0.03, 1.21), (0.002, 1.27)], 10, "gold", "metal")
    walls.board(m, "-y", 0.86, 1.14, 0.57, 0.66, y0 - 0.03, "#2a2a40", 3)
    m.lathe(1.0, -1.44, [(0.05, 0), (0.07, 0.05), (0.1, 0.09), (0.115, 0.16), (0.095, 0.18)], 16, "#6b5a3c", "metal")
    for k in range(5):
        m.tube([(0.96 + 0.02 * k, -1.44, 0.17), (0.96 + 0.02 * k, -1.44, 0.26)], 0.005, "red", "paint", 4)
    for x in (0.76, 1.24):
        m.box(x - 0.05, x + 0.05, -1.36, -1.26, 0, 0.1, "stone_d", "concrete", 0.008)
        m.blob((x, -1.31, 0.15), 0.055, "stone", "concrete", 3, 1.2, 0.4, 3, 0.2)
        m.blob((x, -1.35, 0.22), 0.036, "stone", "concrete", 2, 1, 0.3, 3, 0.2)
    for x in (0.34, 1.66):
        m.cylinder(x, -1.5, 0, 0.16, 0.022, 0.02, 8, "stone", "concrete")
        m.box(x - 0.035, x + 0.035, -1.535, -1.465, 0.16, 0.22, "#c98a3a", "emit", 0.006)
        m.lathe(x, -1.5, [(0.06, 0.22), (0.01, 0.28)], 8, "stone_d", "concrete")
    parts.white_wall(m, 0.08, 0.74, -1.86, -1.8, 0.2)
    parts.white_wall(m, 1.26, 1.92, -1.86, -1.8, 0.2)
    parts.gate(m, 1.0, -1.83, 0.3, 0.4, of)
    for x, y, h in ((0.24, -1.24, 0.85), (1.78, -1.28, 0.75)):
        greenery.tree(m, x, y, h, 0.24, "#3c6440", "#789a58", lumps=14, cards=110)
    for kind, x, y, way in (
        ("monk", 1.3, -1.56, 130),
        ("monk", 0.6, -1.52, 20),
        ("wife", 0.92, -1.6, 80),
        ("old", 1.1, -1.64, 100),
    ):
        wares.folk(m, kind, x, y, 0, way)
    for x in (0.2, 1.84):
        greenery.bush(m, x, -1.92, 0.07, flowers="coral")


def tea_house(m):
    """A two-storey house of open galleries over the water: guests, lanterns, a moving cloth."""
    lamp_light(m, 0.95)
    m.plot(0.02, 0.98, -0.98, -0.02, mix("path", "stone", 0.5), wobble=0.05)
    x0, x1, y0, y1 = 0.2, 0.8, -0.76, -0.2
    m.box(x0 - 0.08, x1 + 0.08, y0 - 0.08, y1 + 0.06, 0, 0.06, "stone", "concrete", 0.012)
    m.box(x0 + 0.1, x1 - 0.1, y0 + 0.12, y1, 0.06, 0.64, mix("plaster", "ochre", 0.3), "plaster", 0.004)
    for z in (0.06, 0.36):
        houses.door(m, "-y", 0.5, y0 + 0.12, z, 0.22)
        for u in (0.36, 0.64):
            houses.lattice_window(m, "-y", u, y0 + 0.12, z + 0.09, 0.1, 0.12)
        for v in (-0.54, -0.32):
            houses.lattice_window(m, "+x", v, x1 - 0.1, z + 0.09, 0.1, 0.12)
        for u in (x0, 0.4, 0.6, x1):
            m.tube([(u, y0, z), (u, y0, z + 0.28)], 0.014, "redwood", "wood", 8)
        for v in (-0.48, y1):
            m.tube([(x1, v, z), (x1, v, z + 0.28)], 0.014, "redwood", "wood", 8)
    m.box(x0 - 0.05, x1 + 0.05, y0 - 0.05, y1 + 0.02, 0.335, 0.36, "wood", "wood", 0.004)
    for z in (0.06, 0.36):
        parts.rail(m, x0 if z > 0.1 else 0.62, x1, y0, z, 0.08)
        with m.at(x1, 0, 0, 90):
            parts.rail(m, y0, y1, 0, z, 0.08)
    parts.lean_roof(m, x0 - 0.1, x1 + 0.1, y0 + 0.02, y0 - 0.12, 0.37, 0.29, GREY, 3)
    parts.side_roof(m, y0 - 0.08, y1 + 0.03, x1 - 0.02, x1 + 0.12, 0.37, 0.29, GREY)
    roofs.tile_roof(m, x0, x1, y0, y1, 0.64, 0.96, GREY, 0.12, 0.05, 9, 0.42, 0.1)
    houses.gable_end(m, x0, x1, y0, y1, 0.64, 0.93, "x", "redwood", "wood")
    for u in (0.24, 0.5, 0.76):
        parts.lantern(m, u, y0 - 0.06, 0.56, 0.03)
        parts.lantern(m, u, y0 - 0.12, 0.22, 0.028)
    wares.folk(m, "merchant", 0.3, y0 + 0.06, 0.36, -60)
    wares.folk(m, "wife", 0.66, y0 + 0.06, 0.36, -90)
    wares.folk(m, "old", 0.34, y0 + 0.05, 0.06, -60)
    wares.folk(m, "woman", 0.42, -0.92, 0, 90)
    parts.banner_pole(m, 0.12, -0.9, 0.62)
    greenery.bush(m, 0.92, -0.9, 0.07, flowers="pink")
    wares.jar(m, 0.9, -0.14, 0, 0.06)


def gate_arch(m):
    """A paifang of stone and red timber over the road, three roofs, the middle one highest."""
    lamp_light(m)
    m.plot(0.06, 0.94, -0.78, -0.22, mix("path", "stone", 0.4), wobble=0.05)
    y = -0.5
    tops = {0.1: 0.5, 0.34: 0.68, 0.66: 0.68, 0.9: 0.5}
    for x, top in tops.items():
        m.box(x - 0.05, x + 0.05, y - 0.09, y + 0.09, 0, 0.07, "stone", "concrete", 0.012)
        m.box(x - 0.034, x + 0.034, y - 0.05, y + 0.05, 0.07, 0.12, mix("stone", "plaster", 0.3), "concrete", 0.01)
        m.box(x - 0.026, x + 0.026, y - 0.026, y + 0.026, 0.12, top, "redwood", "wood", 0.006)
    for x0, x1, z in ((0.06, 0.38, 0.4), (0.62, 0.94, 0.4), (0.3, 0.7, 0.52)):
        m.box(x0, x1, y - 0.022, y + 0.022, z, z + 0.05, "redwood", "wood", 0.004)
        m.box(x0 + 0.02, x1 - 0.02, y - 0.026, y + 0.014, z + 0.055, z + 0.085, "teal", "paint", 0.003)
        m.box(x0, x1, y - 0.022, y + 0.022, z + 0.09, z + 0.13, "redwood", "wood", 0.004)
        for k in range(5):
            u = x0 + (x1 - x0) * (k + 0.5) / 5
            m.box(u - 0.012, u + 0.012, y - 0.04, y + 0.04, z + 0.13, z + 0.155, "gold", "paint", 0.003)
    walls.board(m, "-y", 0.4, 0.6, 0.555, 0.625, y - 0.024, "#2f4f7a", 4)
    for x0, x1, z in ((0.05, 0.33, 0.55), (0.67, 0.95, 0.55), (0.29, 0.71, 0.68)):
        roofs.tile_roof(m, x0, x1, y - 0.06, y + 0.06, z, z + 0.13, BLUE, 0.05, 0.045, 4, 0.3, 0.07)
    for x in (0.42, 0.58):
        parts.lantern(m, x, y - 0.02, 0.47, 0.03)
    for x in (0.22, 0.78):
        parts.lantern(m, x, y - 0.02, 0.35, 0.026)
    wares.folk(m, "porter", 0.5, -0.66, 0, -90, 1)


JOBS = [
    Job("market1", market1, 1, 1, 0.8, samples=26),
    Job("granary", granary, 1, 1, 0.8, samples=26),
    Job("temple", temple, 2, 2, 1.4, samples=26),
    Job("tea_house", tea_house, 1, 1, 1.15, samples=26),
    Job("gate_arch", gate_arch, 1, 1, 0.95, samples=26),
    Job("market2", market2, 1, 1, 0.8, samples=26),
    Job("gate_arch_e", turn.east(gate_arch), 1, 1, 0.95, samples=26),
    Job("tea_house_e", turn.east(tea_house), 1, 1, 1.15, samples=26),
]
