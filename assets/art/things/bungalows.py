"""One-storey homes of the first plans: brick rows with a kitchen before every door, an engineer's house, a lane of two rows."""

from kit import clutter, greenery, houses, motion, roofs, turn, walls
from kit.palette import mix
from pipeline.sprite import Job

YARD = "#a89678"


def kitchen(m, x, y, wall="brick", smoke=True):
    """The lean-to before a door, with a stove pipe."""
    m.box(x - 0.065, x + 0.065, y - 0.11, y, 0, 0.15, wall, "brick", 0.005)
    m.quad(
        (x - 0.085, y - 0.13, 0.145),
        (x + 0.085, y - 0.13, 0.145),
        (x + 0.085, y + 0.01, 0.2),
        (x - 0.085, y + 0.01, 0.2),
        m.jitter("roofing", 0.1),
        "corr",
    )
    m.quad(
        (x - 0.085, y - 0.13, 0.145),
        (x + 0.085, y - 0.13, 0.145),
        (x + 0.085, y - 0.13, 0.128),
        (x - 0.085, y - 0.13, 0.128),
        "rust",
        "corr",
    )
    m.poly([(x + 0.065, y - 0.11, 0.145), (x + 0.065, y, 0.145), (x + 0.065, y, 0.19)], wall, "brick")
    walls.on_wall(m, "-y", y - 0.11, x - 0.03, x + 0.03, 0, 0.12, 0, 0.006, "wood_d", "wood")
    m.tube([(x + 0.035, y - 0.03, 0.17), (x + 0.035, y - 0.03, 0.3)], 0.014, "rust", "metal", 8)
    if smoke:
        m.mark_smoke(x + 0.035, y - 0.03, 0.3)


def row(
    m,
    x0,
    x1,
    y0,
    y1,
    doors,
    wall="brick",
    material="brick",
    roof="brick_d",
    eave=0.3,
    ridge=0.5,
    trim="plaster_w",
    leaf="green_d",
):
    """A row of rooms: at every place of `doors` a door, a window beside it."""
    m.box(x0 - 0.015, x1 + 0.015, y0 - 0.015, y1 + 0.015, 0, 0.06, "stone_d", "concrete", 0.008)
    m.box(x0, x1, y0, y1, 0.04, eave, wall, material, 0.005, 0)
    m.box(x0 - 0.008, x1 + 0.008, y0 - 0.008, y1 + 0.008, eave - 0.03, eave - 0.005, trim, "plaster", 0.004)
    for u in doors:
        walls.on_wall(m, "-y", y0, u - 0.042, u + 0.042, 0.05, 0.25, -0.01, 0.008, trim, "wood")
        walls.on_wall(m, "-y", y0, u - 0.032, u + 0.032, 0.05, 0.24, 0, 0.013, leaf, "wood", 0.004)
        m.box(u - 0.05, u + 0.05, y0 - 0.05, y0, 0, 0.04, "concrete", "concrete", 0.005)
    half = (x1 - x0) / len(doors) / 2
    for u in doors:
        walls.window(m, "-y", u + half, 0.11, 0.105, 0.12, y0, trim, "#4d6b78", 0.011, True)
    for k in range(2):
        walls.window(m, "+x", y0 + (y1 - y0) * (k + 0.5) / 2, 0.12, 0.09, 0.11, x1, trim, "#4d6b78", 0.011, True)
    roofs.gable(
        m,
        x0,
        x1,
        y0,
        y1,
        eave,
        ridge,
        mix(roof, "tile", 0.25),
        0.06,
        end=wall,
        end_material=material,
        sheets=int((x1 - x0) * 14),
        material="tile",
    )
    for k in range(max(1, len(doors) // 2)):
        x = x0 + (x1 - x0) * (k + 0.5) / max(1, len(doors) // 2)
        m.box(
            x - 0.03,
            x + 0.03,
            (y0 + y1) / 2 - 0.03,
            (y0 + y1) / 2 + 0.03,
            ridge - 0.06,
            ridge + 0.1,
            wall,
            "brick",
            0.005,
        )
        m.mark_smoke(x, (y0 + y1) / 2, ridge + 0.1)


def coal_bricks(m, x, y):
    """A stack of pressed coal, as every kitchen kept."""
    for r in range(3):
        for k in range(4 - r % 2):
            m.cylinder(x + 0.034 * k, y, 0.026 * r, 0.026 * r + 0.024, 0.016, 0.016, 8, m.jitter("coal", 0.2))


def bungalow1(m):
    """2x1: a long row of six rooms, kitchens before it, washing and a slogan board."""
    m.lit_tint = "#ffd9a0"
    m.plot(0.02, 1.98, -0.98, -0.02, YARD, wobble=0.05, round_=0.6)
    doors = (0.26, 0.55, 0.84, 1.13, 1.42, 1.71)
    row(m, 0.13, 1.87, -0.46, -0.14, doors)
    for u in doors[::2]:
        kitchen(m, u + 0.2, -0.66, smoke=u < 1.5)
    motion.washing_posts(m, 0.5, -0.9)
    motion.washing_posts(m, 1.25, -0.86)
    walls.board(m, "-y", 0.72, 1.24, 0.42, 0.5, -0.52, letters=6)
    for u in (0.76, 1.2):
        m.box(u - 0.01, u + 0.01, -0.5, -0.48, 0.28, 0.46, "steel_d", "metal", 0.002)
    coal_bricks(m, 0.66, -0.56)
    coal_bricks(m, 1.58, -0.54)
    clutter.bicycle(m, 1.0, -0.6, 10)
    for x, y, coat in ((0.9, -0.8, "cobalt"), (1.62, -0.82, "coral"), (0.2, -0.78, "steel")):
        clutter.person(m, x, y, coat, None, scale=1.1)
    greenery.tree(m, 1.82, -0.76, 0.5, 0.17, "leaf_d", "leaf", lumps=12, cards=90)
    for x, y in ((0.07, -0.12), (1.93, -0.1), (0.1, -0.92)):
        greenery.bush(m, x, y, 0.06)


def bungalow2(m):
    """1x1: two short rows with a lane and a common tap between them."""
    m.lit_tint = "#ffd9a0"
    m.plot(0.02, 0.98, -0.98, -0.02, YARD, wobble=0.05, round_=0.6)
    row(m, 0.1, 0.9, -0.3, -0.08, (0.2, 0.46, 0.72), "brick_l", roof="tile", eave=0.28, ridge=0.45)
    row(m, 0.1, 0.72, -0.84, -0.62, (0.2, 0.5), "brick", roof="#7a4a3a", eave=0.27, ridge=0.42)
    m.box(0.76, 0.92, -0.6, -0.44, 0, 0.05, "concrete", "concrete", 0.008)
    m.box(0.79, 0.89, -0.57, -0.47, 0.05, 0.055, "water_d", "still", 0.001)
    m.tube([(0.84, -0.44, 0), (0.84, -0.44, 0.15), (0.84, -0.5, 0.15), (0.84, -0.5, 0.12)], 0.01, "zinc", "metal", 6)
    motion.washing_posts(m, 0.36, -0.46)
    for x, y, coat in ((0.76, -0.52, "pink"), (0.56, -0.44, "cobalt"), (0.84, -0.78, "steel")):
        clutter.person(m, x, y, coat, None, scale=1.1)
    coal_bricks(m, 0.12, -0.92)
    clutter.bicycle(m, 0.86, -0.9, 70)
    clutter.bicycle(m, 0.93, -0.88, 75)
    for x, y in ((0.06, -0.48), (0.95, -0.12), (0.5, -0.94)):
        greenery.bush(m, x, y, 0.05, flowers="coral" if x == 0.5 else None)


def bungalow3(m):
    """2x1: a plastered row under a hipped roof with a veranda on posts, sunflowers in front."""
    m.lit_tint = "#ffd9a0"
    m.plot(0.02, 1.98, -0.98, -0.02, YARD, wobble=0.05, round_=0.6)
    x0, x1, y0, y1 = 0.16, 1.84, -0.5, -0.16
    m.box(x0 - 0.02, x1 + 0.02, y0 - 0.14, y1 + 0.02, 0, 0.05, "stone", "concrete", 0.008)
    m.box(x0, x1, y0, y1, 0.05, 0.32, mix("ochre", "plaster", 0.45), "plaster", 0.006, 0)
    m.box(x0 - 0.006, x1 + 0.006, y0 - 0.006, y1 + 0.006, 0.05, 0.12, "#8a6a4a", "plaster", 0.004, 0)
    for k in range(6):
        u = x0 + (x1 - x0) * (k + 0.5) / 6
        walls.on_wall(m, "-y", y0, u - 0.075, u - 0.005, 0.05, 0.25, 0, 0.012, "teal", "wood")
        walls.window(m, "-y", u + 0.065, 0.13, 0.08, 0.11, y0, "white", "#4d6b78", 0.01, True)
    for k in range(2):
        walls.window(m, "+x", y0 + (y1 - y0) * (k + 0.5) / 2, 0.14, 0.09, 0.1, x1, "white", "#4d6b78", 0.01, True)
    for k in range(7):
        u = x0 + (x1 - x0) * k / 6
        m.box(u - 0.014, u + 0.014, y0 - 0.13, y0 - 0.102, 0.05, 0.32, "plaster_w", "plaster", 0.004)
        if k < 6 and k != 2:
            m.box(u + 0.014, u + (x1 - x0) / 6 - 0.014, y0 - 0.122, y0 - 0.11, 0.05, 0.1, "plaster_w", "plaster", 0.003)
    roofs.hipped(m, x0, x1, y0 - 0.12, y1, 0.32, 0.55, mix("tile", "greybrick", 0.3))
    for u in (0.6, 1.4):
        m.box(u - 0.035, u + 0.035, -0.36, -0.29, 0.5, 0.66, "brick", "brick", 0.005)
        m.mark_smoke(u, -0.32, 0.66)
    for k in range(11):
        x, y = 0.2 + 0.07 * k, -0.9 + 0.04 * (k % 2)
        m.tube([(x, y, 0), (x, y, 0.15)], 0.006, "leaf_d", "paint", 4)
        m.blob((x, y - 0.012, 0.165), 0.028, "yellow", "blade", 2, 0.7, 0.1)
        m.blob((x, y - 0.036, 0.165), 0.013, "wood_d", "paint", 1, 0.7, 0)
        greenery.tuft(m, x, y, 0.06, "leaf", 0, 4)
    motion.washing_posts(m, 1.5, -0.86)
    clutter.bicycle(m, 1.08, -0.74, 15)
    for x, y, coat in ((1.0, -0.86, "plaster_w"), (1.2, -0.8, "cobalt"), (0.5, -0.74, "coral")):
        clutter.person(m, x, y, coat, "cap" if coat == "cobalt" else None, scale=1.1)
    for x, y in ((0.07, -0.1), (1.93, -0.1), (1.92, -0.9)):
        greenery.bush(m, x, y, 0.07)


def bungalow4(m):
    """1x1: the engineer's house: steep roof, porch, dormer, cabbage garden behind a picket fence."""
    m.lit_tint = "#ffd9a0"
    m.plot(0.02, 0.98, -0.98, -0.02, mix("grass", "path", 0.35), wobble=0.05, round_=0.6)
    x0, x1, y0, y1 = 0.16, 0.76, -0.5, -0.14
    m.box(x0 - 0.02, x1 + 0.02, y0 - 0.02, y1 + 0.02, 0, 0.07, "stone_d", "concrete", 0.008)
    m.box(x0, x1, y0, y1, 0.07, 0.34, mix("brick_l", "plaster", 0.15), "brick", 0.006, 0)
    for u in (0.27, 0.65):
        walls.window(m, "-y", u, 0.14, 0.12, 0.13, y0, "white", "#4d6b78", 0.012, True)
    for y in (-0.41, -0.23):
        walls.window(m, "+x", y, 0.14, 0.1, 0.13, x1, "white", "#4d6b78", 0.012, True)
    walls.window(m, "+x", -0.32, 0.4, 0.08, 0.08, x1, "white", "#4d6b78", 0.012, True)
    roofs.gable(
        m,
        x0,
        x1,
        y0,
        y1,
        0.34,
        0.62,
        mix("brick_d", "brick", 0.4),
        0.07,
        end=mix("brick_l", "plaster", 0.15),
        sheets=12,
        material="tile",
    )
    m.box(0.4, 0.52, -0.62, -0.5, 0, 0.05, "concrete", "concrete", 0.006)
    houses.door(m, "-y", 0.46, y0, 0.06, 0.2, "green_d")
    for x in (0.385, 0.535):
        m.box(x - 0.01, x + 0.01, -0.62, -0.6, 0, 0.28, "white", "wood", 0.003)
    roofs.gable(
        m,
        0.37,
        0.55,
        -0.63,
        -0.5,
        0.28,
        0.37,
        "brick_d",
        0.03,
        axis="y",
        end="plaster_w",
        end_material="plaster",
        material="tile",
    )
    m.box(0.28, 0.35, -0.3, -0.23, 0.45, 0.76, "brick", "brick", 0.006)
    m.mark_smoke(0.315, -0.265, 0.76)
    for r in range(3):
        m.box(0.1, 0.4, -0.92 + 0.075 * r, -0.875 + 0.075 * r, 0, 0.02, "soil_d", "ground", 0.008)
        for k in range(6):
            greenery.bush(m, 0.125 + 0.05 * k, -0.9 + 0.075 * r, 0.024, "leaf_l", lumps=2)
    for k in range(13):
        u = 0.06 + 0.069 * k
        if not 0.42 < u < 0.52:
            m.box(u - 0.012, u + 0.012, -0.965, -0.955, 0, 0.085, "white", "wood", 0.003)
    for a, b in ((0.05, 0.42), (0.52, 0.92)):
        m.box(a, b, -0.957, -0.952, 0.05, 0.06, "white", "wood", 0.002)
    m.plot(0.43, 0.5, -0.96, -0.6, "path", z=0.008, wobble=0.05)
    motion.washing_posts(m, 0.74, -0.74)
    clutter.person(m, 0.56, -0.8, "plaster_w", None, scale=1.1)
    clutter.person(m, 0.2, -0.72, "cobalt", "straw", scale=1.1)
    greenery.tree(m, 0.88, -0.3, 0.6, 0.2, "leaf", "leaf_l", lumps=14, cards=100)
    greenery.bush(m, 0.12, -0.56, 0.05, flowers="pink")
    greenery.bush(m, 0.7, -0.58, 0.05, flowers="coral")


HOMES = {
    "bungalow1": (bungalow1, 2, 1, 0.75),
    "bungalow2": (bungalow2, 1, 1, 0.7),
    "bungalow3": (bungalow3, 2, 1, 0.8),
    "bungalow4": (bungalow4, 1, 1, 0.9),
}
JOBS = []
for number, (name, (build, w, h, top)) in enumerate(HOMES.items()):
    JOBS.append(Job(name, build, w, h, top, seed=60 + number, samples=26))
    JOBS.append(Job(f"{name}_e", turn.east(build), h, w, top, seed=70 + number, samples=26))
