"""Old Zhuzhou: two-storey shop-houses of grey brick, timber and plaster, roofs touching, fire gables between."""

import math

from kit import clutter, greenery, houses, roofs, turn, walls
from kit.palette import mix
from pipeline.sprite import Job


def shop_house(
    m, x0, x1, y0, y1, storey=0.3, upper="wood", wall="greybrick", ridge=0.24, roof="tile", letters=3, over=0.06
):
    """Shop below, boarded upper floor with lattice windows, a pent roof between, the board above the counter."""
    z0, z1, z2 = 0.03, storey, storey + 0.26
    m.box(x0, x1, y0, y1, 0, z1, wall, "brick", 0.005, 0)
    m.box(
        x0,
        x1,
        y0,
        y1,
        z1,
        z2,
        wall if upper is None else mix(upper, "plaster", 0.15),
        "brick" if upper is None else "wood",
        0.005,
        0,
    )
    m.box(x1 - 0.004, x1 + 0.004, y0 + 0.02, y1, 0, z2, wall, "brick", 0.002, 0)
    houses.shop_front(m, x0 + 0.05, x1 - 0.05, y0, z0, 0.19)
    walls.board(
        m,
        "-y",
        (x0 + x1) / 2 - 0.11,
        (x0 + x1) / 2 + 0.11,
        z1 - 0.035,
        z1 + 0.025,
        y0 - 0.06,
        m.rng.choice(["wood_d", "redwood", "green_d"]),
        letters,
    )
    n = max(2, round((x1 - x0) / 0.15))
    for k in range(n):
        u = x0 + (x1 - x0) * (k + 0.5) / n
        houses.lattice_window(m, "-y", u, y0, z1 + 0.1, 0.085, 0.1, m.rng.choice(["#d9c79a", "#cdbb8e", "#3a2c22"]))
    for k in range(2):
        y = y0 + (y1 - y0) * (k + 0.5) / 2
        walls.window(m, "+x", y, z1 + 0.08, 0.07, 0.1, x1 + 0.004, "wood", "#3a3a3a", 0.01, True, material="paint")
    for k in range(int((x1 - x0 + 0.08) / 0.045)):
        a = x0 - 0.04 + k * 0.045
        m.quad(
            (a, y0 - 0.11, z1 - 0.045),
            (a + 0.043, y0 - 0.11, z1 - 0.045),
            (a + 0.043, y0 + 0.005, z1 + 0.03),
            (a, y0 + 0.005, z1 + 0.03),
            m.jitter(roof, 0.14),
            "tile",
        )
    houses.gable_end(m, x0, x1, y0, y1, z2, z2 + ridge, "x", wall, "brick")
    roofs.tile_roof(m, x0, x1, y0, y1, z2, z2 + ridge, roof, over, 0.048, 8, lift=0.03)


def town1(m):
    """1x1: two joined shop-houses of unlike height with a fire gable."""
    m.plot(0.01, 0.99, -0.99, -0.01, mix("stone", "path", 0.4), wobble=0.04, round_=0.6)
    shop_house(m, 0.1, 0.5, -0.74, -0.2, 0.3, "wood")
    shop_house(m, 0.5, 0.88, -0.7, -0.2, 0.26, None, ridge=0.22, roof=mix("tile", "wood", 0.15))
    houses.fire_gable(m, 0.88, 0.93, -0.74, -0.16, 0.66)
    for k in range(3):
        m.blob((0.2 + 0.14 * k, -0.83, 0.24), 0.024, "red", "paint", 2, 1.15, 0)
    for k in range(3):
        clutter.barrel(m, 0.56 + 0.08 * k, -0.84)
    clutter.person(m, 0.3, -0.9, "steel", None)
    clutter.person(m, 0.46, -0.93, "cobalt", "straw")
    clutter.bicycle(m, 0.8, -0.85, 20)
    greenery.bush(m, 0.94, -0.08, 0.05)


def town2(m):
    """1x1: a tea house with an open gallery on its upper floor."""
    m.plot(0.01, 0.99, -0.99, -0.01, mix("stone", "path", 0.5), wobble=0.04, round_=0.6)
    x0, x1, y0, y1 = 0.14, 0.86, -0.68, -0.18
    m.box(x0 - 0.03, x1 + 0.03, y0 - 0.1, y1 + 0.03, 0, 0.03, "stone", "concrete", 0.008)
    m.box(x0, x1, y0, y1, 0.03, 0.58, mix("plaster", "ochre", 0.2), "plaster", 0.005, 0)
    houses.frame(m, x0, x1, y0, y1, 0.03, 0.58, 4, "redwood")
    houses.shop_front(m, x0 + 0.03, x0 + 0.34, y0, 0.03, 0.2)
    houses.door(m, "-y", 0.58, y0, 0.03, 0.21)
    houses.lattice_window(m, "-y", 0.76, y0, 0.12, 0.1, 0.1)
    m.box(x0 - 0.04, x1 + 0.04, y0 - 0.13, y0, 0.3, 0.325, "wood", "wood", 0.005)
    for k in range(6):
        x = x0 - 0.02 + (x1 - x0 + 0.04) * k / 5
        m.box(x - 0.012, x + 0.012, y0 - 0.125, y0 - 0.101, 0, 0.6, "redwood", "wood", 0.003)
    m.box(x0 - 0.02, x1 + 0.02, y0 - 0.122, y0 - 0.108, 0.4, 0.415, "redwood", "wood", 0.003)
    for k in range(18):
        x = x0 - 0.01 + (x1 - x0 + 0.02) * k / 17
        m.box(x - 0.004, x + 0.004, y0 - 0.118, y0 - 0.112, 0.325, 0.4, "redwood", "wood", 0.001)
    for u in (0.26, 0.5, 0.74):
        houses.lattice_window(m, "-y", u, y0, 0.4, 0.13, 0.12)
    for y in (-0.55, -0.3):
        walls.window(m, "+x", y, 0.4, 0.09, 0.12, x1, "wood", "#4a3a2c", 0.01, True, material="paint")
        walls.window(m, "+x", y, 0.12, 0.09, 0.11, x1, "wood", "#4a3a2c", 0.01, True, material="paint")
    walls.board(m, "-y", 0.36, 0.64, 0.53, 0.6, y0 - 0.13, "wood_d", 3)
    houses.gable_end(m, x0, x1, y0, y1, 0.58, 0.86, "x", "plaster", "plaster")
    roofs.tile_roof(m, x0, x1, y0 - 0.1, y1, 0.58, 0.88, "tile", 0.07, 0.05, 9, lift=0.06)
    for u in (0.2, 0.8):
        m.blob((u, y0 - 0.15, 0.5), 0.03, "red", "paint", 2, 1.15, 0)
    for x in (0.3, 0.62):
        m.box(x - 0.05, x + 0.05, -0.93, -0.85, 0.055, 0.07, "wood_l", "wood", 0.003)
        m.box(x - 0.012, x + 0.012, -0.9, -0.88, 0, 0.055, "wood", "wood", 0.002)
        clutter.person(m, x - 0.08, -0.9, "steel", None)
    clutter.person(m, 0.72, -0.88, "plaster", None)
    greenery.bush(m, 0.07, -0.1, 0.06)


def town3(m):
    """1x1: a merchant's house behind a high plaster wall with two fire gables, and a small lean-to shop."""
    m.plot(0.01, 0.99, -0.99, -0.01, mix("stone", "path", 0.3), wobble=0.04, round_=0.6)
    houses.house(
        m, 0.16, 0.84, -0.5, -0.16, 0.5, 0.76, 0.04, wall="plaster_w", roof="tile", bays=3, timber=None, over=0.05
    )
    for u in (0.3, 0.5, 0.7):
        houses.lattice_window(m, "-y", u, -0.5, 0.34, 0.1, 0.09)
    houses.fire_gable(m, 0.1, 0.15, -0.56, -0.1, 0.6)
    houses.fire_gable(m, 0.86, 0.91, -0.56, -0.1, 0.6)
    m.box(0.1, 0.9, -0.8, -0.75, 0, 0.279, "plaster_w", "plaster", 0.005, 0.02)
    m.box(0.86, 0.906, -0.803, -0.555, 0, 0.28, "plaster_w", "plaster", 0.005, 0.02)
    for a, b, c, d in ((0.08, 0.93, -0.82, -0.73), (0.84, 0.93, -0.73, -0.52)):
        m.box(a, b, c, d, 0.28, 0.3, "tile_d", "tile", 0.006, 0.06)
    m.box(0.4, 0.6, -0.815, -0.735, 0, 0.34, "greybrick", "brick", 0.005)
    houses.door(m, "-y", 0.5, -0.815, 0.01, 0.2)
    roofs.tile_roof(m, 0.39, 0.61, -0.84, -0.71, 0.34, 0.43, "tile", 0.03, 0.045, 4, 0.3, 0.04)
    for u in (0.36, 0.64):
        m.blob((u, -0.85, 0.22), 0.026, "red", "paint", 2, 1.15, 0)
    walls.board(m, "-y", 0.15, 0.34, 0.1, 0.19, -0.81, "red", 4)
    greenery.tree(m, 0.72, -0.63, 0.4, 0.13, "leaf", "leaf_l", lumps=10, cards=80)
    clutter.person(m, 0.28, -0.9, "cobalt", "cap")
    clutter.bicycle(m, 0.74, -0.88, -10)
    for k in range(3):
        clutter.pot(m, 0.1 + 0.07 * k, -0.87, 0, 0.045, m.rng.choice(["soil", "celadon"]))
    greenery.bush(m, 0.95, -0.9, 0.05)


def town4(m):
    """1x1: a shop of the 1930s: stucco front with arches and a curved parapet, an arcade over the pavement."""
    m.lit_share = 0.75
    m.plot(0.01, 0.99, -0.99, -0.01, mix("stone", "path", 0.4), wobble=0.04, round_=0.6)
    x0, x1, y0, y1, floor, eave = 0.12, 0.88, -0.66, -0.14, 0.31, 0.62
    front, wall = y0 - 0.13, mix("plaster", "ochre", 0.25)
    m.box(x0 - 0.02, x1 + 0.02, front - 0.02, y1 + 0.02, 0, 0.03, "stone", "concrete", 0.008)
    m.box(x0, x1, y0, y1, 0.03, eave, wall, "plaster", 0.006, 0)
    m.box(x0, x1, front, y0, floor - 0.03, eave, wall, "plaster", 0.006, 0)
    m.box(x1 - 0.002, x1 + 0.004, y0, y1, 0.03, eave, "greybrick", "brick", 0.002, 0)
    for k in range(4):
        u = x0 + 0.035 + (x1 - x0 - 0.07) * k / 3
        m.box(u - 0.035, u + 0.035, front - 0.006, front + 0.05, 0.03, floor - 0.02, "plaster_w", "plaster", 0.006)
        m.box(u - 0.028, u + 0.028, front - 0.014, front, floor, eave + 0.02, "plaster_w", "plaster", 0.005)
    houses.shop_front(m, x0 + 0.05, 0.48, y0, 0.03, 0.2)
    houses.door(m, "-y", 0.6, y0, 0.03, 0.2)
    houses.shop_front(m, 0.68, x1 - 0.04, y0, 0.03, 0.2)
    for k in range(3):
        u = x0 + 0.035 + (x1 - x0 - 0.07) * (k + 0.5) / 3
        walls.window(m, "-y", u, floor + 0.06, 0.12, 0.13, front, "#3f5a4a", "#4d6b78", 0.013, True)
        for q in range(6):
            a, b = 0.5236 * q, 0.5236 * (q + 1)
            m.poly(
                [(u - 0.075 * math.cos(t), front - 0.012, floor + 0.2 + 0.05 * math.sin(t)) for t in (a, b)]
                + [(u, front - 0.012, floor + 0.2)],
                "plaster_w",
                "plaster",
            )
    for y in (-0.52, -0.28):
        walls.window(m, "+x", y, floor + 0.07, 0.09, 0.13, x1 + 0.004, "#3f5a4a", "#4d6b78", 0.012, True)
    m.box(x0 - 0.02, x1 + 0.02, front - 0.03, front + 0.05, eave, eave + 0.03, "plaster_w", "plaster", 0.006)
    for k in range(9):
        u, half = x0 + (x1 - x0) * (k + 0.5) / 9, abs(k - 4)
        m.box(
            u - 0.043,
            u + 0.043,
            front - 0.01,
            front + 0.03,
            eave + 0.03,
            eave + (0.19, 0.18, 0.14, 0.1, 0.12)[half],
            wall,
            "plaster",
            0.004,
            0.02,
        )
    walls.board(m, "-y", 0.4, 0.6, eave + 0.06, eave + 0.13, front - 0.01, "redwood", 3)
    walls.board(m, "-y", 0.2, 0.8, floor - 0.02, floor + 0.035, front - 0.01, "green_d", 6)
    roofs.gable(
        m,
        x0,
        x1,
        y0,
        y1,
        eave,
        eave + 0.2,
        mix("tile", "brick_d", 0.2),
        0.04,
        end="greybrick",
        sheets=12,
        material="tile",
    )
    m.box(0.26, 0.32, -0.34, -0.28, eave + 0.08, eave + 0.32, "greybrick", "brick", 0.005)
    m.mark_smoke(0.29, -0.31, eave + 0.32)
    clutter.person(m, 0.3, -0.9, "steel", None, scale=1.1)
    clutter.person(m, 0.7, -0.92, "cobalt", "cap", scale=1.1)
    clutter.bicycle(m, 0.5, -0.9, 12)
    for k in range(3):
        clutter.pot(m, 0.1 + 0.06 * k, -0.88, 0, 0.05, m.rng.choice(["soil", "celadon"]))
    greenery.bush(m, 0.94, -0.08, 0.05)


HOMES = {"town1": (town1, 1), "town2": (town2, 3), "town3": (town3, 5), "town4": (town4, 7)}
JOBS = [Job(name, build, 1, 1, 1.05, seed=seed) for name, (build, seed) in HOMES.items()]
JOBS += [Job(f"{name}_e", turn.east(build), 1, 1, 1.05, seed=seed + 20) for name, (build, seed) in HOMES.items()]
