"""Compounds of two by two tiles: an inn's court with a tall hall, a court of potters, a garden of the well-to-do.

With `courtyard` (things/kilntown.py) and `masters_house` (things/kilnming.py) they keep a village from repeating itself.
"""

from kit import clutter, greenery, houses, roofs
from kit import kilnhouse as parts
from kit import kilnwares as wares
from kit.kilnroofs import shed
from kit.palette import mix
from pipeline.sprite import Job

from things.kilnhomes import lamp_light

GREY, BLUE, BROWN, SAND, DARK, WARM = parts.ROOFS


def courtyard2(m):
    """A court round an old tree: a two-storey hall at the back, a stable wing, a shop wing to the street."""
    lamp_light(m)
    m.plot(0.03, 1.97, -1.97, -0.03, mix("path", "loess", 0.3), wobble=0.04, round_=0.5)
    x0, x1, y0, y1 = 0.5, 1.5, -0.62, -0.18
    wall = mix("plaster", "ochre", 0.25)
    houses.house(
        m,
        x0,
        x1,
        y0,
        y1,
        0.38,
        0.39,
        0.06,
        wall=wall,
        roof=BROWN,
        bays=5,
        doors=(1.0,),
        windows=(0.62, 0.8, 1.2, 1.38),
        side_windows=(-0.48, -0.3),
        over=0.0,
        rows=1,
    )
    parts.upper(m, x0 + 0.02, x1 - 0.02, y0 + 0.04, y1, 0.38, 0.66, wall, bays=5)
    parts.porch(m, x0, x1, y0, 0.18, 0.39, 0.31, BROWN, 5, 0.06)
    parts.rail(m, x0, x1, y0 - 0.01, 0.38, 0.07)
    houses.gable_end(m, x0 + 0.02, x1 - 0.02, y0 + 0.04, y1, 0.66, 0.98, "x", wall, "plaster")
    roofs.tile_roof(m, x0 + 0.02, x1 - 0.02, y0 + 0.04, y1, 0.66, 1.02, BROWN, 0.1, 0.05, 9, 0.4, 0.08)
    houses.house(m, 0.16, 0.5, -1.62, -0.78, 0.34, 0.6, 0.05, "y", wall, roof=SAND, windows=(0.33,), bays=2, over=0.08)
    houses.house(
        m,
        1.46,
        1.82,
        -1.5,
        -0.74,
        0.36,
        0.64,
        0.05,
        "y",
        wall,
        roof=WARM,
        windows=(1.64,),
        side_windows=(-1.34, -1.12, -0.9),
        bays=2,
    )
    houses.house(m, 0.62, 1.28, -1.74, -1.44, 0.32, 0.56, 0.04, wall=wall, roof=SAND, bays=3, over=0.07)
    houses.shop_front(m, 0.68, 1.22, -1.746, 0.04, 0.21)
    parts.awning(m, 0.66, 1.24, -1.75, 0.14, 0.31, 0.25, "plaster", "#9a4438")
    greenery.tree(m, 0.98, -1.08, 0.66, 0.22, "#5f8a44", "#a8c45e", lumps=14, cards=110)
    parts.fence(m, [(1.32, -1.72), (1.84, -1.72)])
    parts.fence(m, [(1.84, -1.7), (1.84, -1.54)])
    for u in (0.7, 1.3):
        parts.lantern(m, u, -0.82, 0.24, 0.034)
    for k in range(3):
        wares.jar(m, 1.24 + 0.1 * k, -1.3 - 0.03 * k, 0, 0.07, ("soil", "rust", "soil_d")[k])
    wares.folk(m, "woman", 1.2, -1.02, 0, 190)
    wares.folk(m, "merchant", 0.84, -1.92, 0, 100)
    wares.folk(m, "child", 0.7, -1.2, 0, 20)
    parts.banner_pole(m, 0.46, -1.84, 0.62)
    greenery.bush(m, 0.12, -1.84, 0.08)
    greenery.bush(m, 1.88, -0.16, 0.09)


def potters_court(m):
    """Long sheds on two sides of a yard full of boards, saggars and wood."""
    lamp_light(m)
    m.plot(0.03, 1.97, -1.97, -0.03, mix("path", "soil", 0.2), wobble=0.05, round_=0.5)
    shed(m, 0.3, 1.8, -0.5, -0.16, 0.4, 0.68, WARM, bays=5, over=0.08)
    m.box(0.28, 1.82, -0.18, -0.14, 0, 0.36, mix("loess", "plaster", 0.4), "plaster", 0.004)
    wares.rack(m, 0.36, 1.74, -0.28, 4, 20, depth=0.08, rise=0.084)
    for x in (0.5, 0.9, 1.3, 1.66):
        wares.wheel_pit(m, x, -0.58, 0, 0)
    houses.house(
        m,
        0.14,
        0.5,
        -1.7,
        -0.84,
        0.34,
        0.62,
        0.05,
        "y",
        mix("loess", "plaster", 0.5),
        roof=GREY,
        doors=(0.32,),
        side_windows=(-1.5, -1.04),
        bays=2,
    )
    wares.drying(m, 0.66, -1.46, 2, 6, count=7)
    wares.saggars(m, 1.56, -1.12, 4, 3, 4)
    wares.woodpile(m, 1.42, 1.86, -1.66, 0, 0.24, 0.18)
    wares.shards(m, 1.24, -1.78, 0, 0.15, 70, 0.06)
    m.blob((1.72, -0.86, 0.0), 0.13, "#e2dac6", "ground", 3, 0.6, 0.3, 3, 0.15)
    for x, y in ((1.56, -0.84), (1.52, -0.94)):
        wares.basket(m, x, y, 0, 0.05, "#e2dac6")
    for kind, x, y, way, step in (
        ("porter", 1.34, -1.0, -120, 1),
        ("woman", 0.58, -1.7, 60, 0),
        ("stoker", 1.4, -1.8, 60, 0),
        ("old", 1.06, -0.86, -60, 0),
        ("porter", 0.94, -1.66, -20, 1),
    ):
        wares.folk(m, kind, x, y, 0, way, step)
    for k in range(4):
        wares.jar(m, 0.62 + 0.11 * k, -0.84, 0, 0.06, ("soil", "celadon", "soil_d", "#8fb3a0")[k])
    greenery.bush(m, 0.14, -0.2, 0.1)
    greenery.bush(m, 1.9, -1.88, 0.08)


def garden_court(m):
    """The house of a shipper: white walls, a grey hall, a pond with a stone and a bent tree, a bamboo corner."""
    lamp_light(m, 0.85)
    m.plot(0.03, 1.97, -1.97, -0.03, mix("path", "stone", 0.5), wobble=0.035, round_=0.5)
    houses.house(
        m,
        0.24,
        1.2,
        -0.64,
        -0.2,
        0.48,
        0.86,
        0.07,
        wall="plaster_w",
        roof=BLUE,
        timber="redwood",
        bays=4,
        doors=(0.72,),
        windows=(0.42, 0.98),
        side_windows=(-0.5, -0.32),
        over=0.1,
        rows=9,
    )
    parts.porch(m, 0.24, 1.2, -0.64, 0.18, 0.41, 0.33, BLUE, 4, 0.07)
    houses.house(
        m,
        0.16,
        0.48,
        -1.6,
        -0.98,
        0.36,
        0.62,
        0.05,
        "y",
        "plaster_w",
        roof=DARK,
        timber="redwood",
        windows=(0.32,),
        side_windows=(-1.44, -1.16),
        bays=2,
    )
    m.plot(0.82, 1.74, -1.6, -0.94, "#8fa85a", z=0.008, wobble=0.1)
    m.plot(0.92, 1.58, -1.5, -1.04, mix("stone", "plaster", 0.2), z=0.012, wobble=0.14)
    m.plot(0.96, 1.54, -1.46, -1.08, "water", "still", 0.018, 0.14)
    for k in range(9):
        greenery.flower(m, 1.02 + 0.055 * k, -1.3 + 0.05 * (k % 3), "pink", 0.01, 0.02)
    for x, y, r, tall in ((1.62, -1.02, 0.12, 1.7), (1.5, -0.92, 0.08, 1.2), (0.92, -1.56, 0.06, 0.8)):
        m.blob((x, y, r * tall * 0.4), r, "stone", "ground", 3, tall, 0.6, 3.4, 0.2)
    greenery.tree(m, 1.42, -0.72, 0.74, 0.26, "#46714a", "#86a85c", lumps=15, cards=110)
    for _ in range(22):
        x, y = 1.62 + 0.2 * m.rng.random(), -0.2 - 0.34 * m.rng.random()
        top = 0.5 + 0.3 * m.rng.random()
        m.tube([(x, y, 0), (x + 0.02, y - 0.01, top)], 0.01, m.jitter("bamboo", 0.12), "wood", 5)
        greenery.leaves(
            m, [(x + 0.02, y, top * 0.85, 0.08), (x, y, top * 0.6, 0.07)], "bamboo", "leaf_l", 0.1, top, 34, 0.034
        )
    parts.white_wall(m, 0.12, 0.5, -1.84, -1.78, 0.24)
    parts.white_wall(m, 0.84, 1.88, -1.84, -1.78, 0.24)
    parts.white_wall(m, 1.84, 1.9, -1.76, -0.16, 0.24)
    parts.gate(m, 0.67, -1.82, 0.22, 0.38, BLUE)
    for u in (0.46, 0.98):
        parts.lantern(m, u, -0.84, 0.26, 0.034)
    wares.folk(m, "merchant", 0.66, -1.04, 0, -80)
    wares.folk(m, "wife", 0.8, -1.2, 0, 150)
    wares.folk(m, "child", 0.62, -1.5, 0, 60)
    for x in (0.36, 1.1):
        clutter.pot(m, x, -0.94, 0, 0.07, "celadon")
    greenery.bush(m, 0.1, -1.92, 0.07)
    greenery.bush(m, 1.2, -1.92, 0.07, flowers="coral")


JOBS = [
    Job("courtyard2", courtyard2, 2, 2, 1.15, samples=26),
    Job("potters_court", potters_court, 2, 2, 0.95, samples=26),
    Job("garden_court", garden_court, 2, 2, 1.1, samples=26),
]
