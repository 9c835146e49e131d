"""Street shops with flats above them, and the market, 1990-2012.

Every one has its twin `_e`. Parts: kit/nineties.py. Next: things/crisis_labs.py.
"""

from kit import clutter, greenery, lettering, turn, walls
from kit import nineties as n90
from kit.nineties import COATS, STOREY, people
from kit.palette import mix
from pipeline.sprite import Job


def shop(m, wall, floors, signs, flat=True):
    """The body of a street shop: shutters and signs below, caged flats above."""
    m.lit_share, m.lit_tint = 0.62, "#ffd08a"
    m.plot(0.01, 0.99, -0.99, -0.01, "stone", wobble=0.03, round_=0.8)
    x0, x1, y0, y1 = 0.1, 0.88, -0.64, -0.12
    top = 0.3 + floors * STOREY
    m.box(x0, x1, y0 - 0.3, y0, 0, 0.02, mix("concrete", "stone", 0.4), "concrete", 0.004)
    n90.tiled(m, x0, x1, y0, y1, 0, top, wall)
    n = len(signs)
    for k, (tint, up, words) in enumerate(signs):
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
            words,
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
    x0, x1, y0, y1, top = shop(
        m, "#e6e4da", 1, (("red", 0.9, "面馆"), ("cobalt", 0.75, "音像"), ("#b8741c", 0.0, "烟酒"))
    )
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
    x0, x1, y0, y1, top = shop(m, "#d9c0a0", 2, (("red", 0.9, "饭店"), ("green_d", 0.8, "药房")))
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
    x0, x1, y0, y1, top = shop(m, "#c9d2d0", 1, (("teal", 0.85, "五金"), ("#b8741c", 0.9, "百货")), flat=False)
    n90.parapet(m, x0, x1, y0, y1, top, "#c9d2d0")
    for x in (x0 + 0.1, (x0 + x1) / 2, x1 - 0.1):
        m.tube([(x, y0 + 0.1, top), (x, y0 + 0.1, top + 0.34)], 0.01, "steel_d", "metal", 5)
        m.tube([(x, y0 + 0.26, top), (x, y0 + 0.1, top + 0.26)], 0.008, "steel_d", "metal", 5)
    with m.window():
        m.box(x0 + 0.04, x1 - 0.04, y0 + 0.06, y0 + 0.09, top + 0.1, top + 0.36, "#2f6fb0", "paint", 0.004, 0)
    face = y0 + 0.055
    if lettering.readable(m):
        lettering.write(m, "五金百货", x0 + 0.08, face, top + 0.15, 0.145, "white", 0.08)
    else:
        for k, tint in enumerate(("#e8a52e", "#f2eee2", "#3f9a6a")):
            low = top + 0.15 + 0.06 * k
            m.box(x0 + 0.1 + 0.12 * k, x1 - 0.1, face - 0.002, y0 + 0.06, low, low + 0.034, tint, "paint", 0.002, 0)
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
    n90.sign(m, "-y", y0 - over, 0.66, 1.34, eave - 0.03, eave + 0.09, "red", "农贸市场", "lettering", 0.02)
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
    "shop90_1": (shop90_1, 1, 1, 0.85, 7),
    "shop90_2": (shop90_2, 1, 1, 1.15, 8),
    "shop90_3": (shop90_3, 1, 1, 1.05, 9),
    "market_hall": (market_hall, 2, 1, 0.7, 10),
}
JOBS = []
for name, (build, w, h, top, seed) in HOMES.items():
    JOBS.append(Job(name, build, w, h, top, seed=80 + seed, samples=24))
    JOBS.append(Job(f"{name}_e", turn.east(build), h, w, top, seed=100 + seed, samples=24))
