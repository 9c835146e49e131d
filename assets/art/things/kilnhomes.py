"""Homes of the kiln villages from the Eastern Han to the Song: thatch and rammed earth, then timber frames under tiles.

Each has its twin `_e`, whose front faces the lower right. Next: things/kilnming.py, the white houses of the Ming.
"""

from kit import clutter, greenery, houses, turn, walls
from kit import kilnhouse as parts
from kit import kilnwares as wares
from kit.kilnroofs import thatch
from kit.palette import mix
from pipeline.sprite import Job

from things.village import drying_mats, haystack, hen, vegetable_bed

EARTH = "#b08a5f"
GREY, BLUE, BROWN, SAND, DARK, WARM = parts.ROOFS


def lamp_light(m, share=0.75):
    """Windows of an oil lamp's colour."""
    m.lit_share, m.lit_tint = share, "#ffcf8a"


def hut(m, x0, x1, y0, y1, eave, ridge, axis="x", of="straw", doors=(), windows=()):
    """Rammed earth in layers under thatch."""
    m.box(x0 - 0.025, x1 + 0.025, y0 - 0.025, y1 + 0.025, 0, 0.03, "stone", "concrete", 0.01)
    n = 4
    for k in range(n):
        z0, z1 = 0.03 + (eave - 0.03) * k / n, 0.03 + (eave - 0.03) * (k + 1) / n
        out = 0.003 * (k % 2)
        m.box(x0 - out, x1 + out, y0 - out, y1 + out, z0, z1 + 0.001, m.jitter(EARTH, 0.09), "plaster", 0.006)
    houses.gable_end(m, x0, x1, y0, y1, eave, ridge, axis, mix(EARTH, "straw", 0.2), "plaster")
    for u in doors:
        houses.door(m, "-y", u, y0, 0.03, min(0.22, eave - 0.06), "wood")
    for u in windows:
        houses.lattice_window(m, "-y", u, y0, 0.13, 0.09, 0.08)
    walls.window(m, "+x", (y0 + y1) / 2, 0.13, 0.08, 0.07, x1, "wood", "#3a2c22", 0.011, True, material="paint")
    thatch(m, x0, x1, y0, y1, eave, ridge, of, 0.085, axis)


def han_house1(m):
    """A long hut, a vegetable bed, jars, hens."""
    lamp_light(m)
    m.plot(0.02, 0.98, -0.98, -0.02, "path", wobble=0.07)
    hut(m, 0.16, 0.84, -0.5, -0.16, 0.29, 0.58, doors=(0.44,), windows=(0.26, 0.66))
    for k in range(3):
        wares.jar(m, 0.73 + 0.09 * k, -0.6 - 0.03 * (k % 2), 0, 0.065, ("soil", "soil_d", "rust")[k])
    vegetable_bed(m, 0.1, 0.5, -0.94, -0.74)
    parts.fence(m, [(0.07, -0.66), (0.07, -0.95), (0.54, -0.95)])
    wares.folk(m, "wife", 0.6, -0.68, 0, -60)
    for x, y in ((0.72, -0.82), (0.8, -0.76), (0.84, -0.86)):
        hen(m, x, y)
    wares.faggots(m, 0.92, -0.34, 0, 4, 0, 0.036)
    greenery.bush(m, 0.08, -0.1, 0.08)


def han_house2(m):
    """Two huts round a yard with a store on stilts."""
    lamp_light(m)
    m.plot(0.02, 0.98, -0.98, -0.02, mix("path", "grass", 0.15), wobble=0.07)
    hut(m, 0.42, 0.86, -0.44, -0.14, 0.28, 0.56, of=mix("straw", "soil", 0.2), doors=(0.6,), windows=(0.76,))
    hut(m, 0.12, 0.36, -0.78, -0.4, 0.25, 0.48, "y", mix("straw", "wood", 0.15), doors=(0.24,))
    for x in (0.68, 0.88):
        for y in (-0.84, -0.66):
            m.tube([(x, y, 0), (x, y, 0.15)], 0.014, "wood", "wood", 7)
    m.box(0.65, 0.91, -0.87, -0.63, 0.13, 0.28, "drybamboo", "wood", 0.006)
    for k in range(5):
        u = 0.67 + 0.055 * k
        m.box(u, u + 0.008, -0.876, -0.866, 0.13, 0.28, "wood_d", "wood", 0.001)
    thatch(m, 0.65, 0.91, -0.87, -0.63, 0.28, 0.46, "straw", 0.05, courses=4)
    m.tube([(0.63, -0.94, 0), (0.72, -0.87, 0.14)], 0.012, "wood_l", "wood", 6)
    haystack(m, 0.22, -0.2, 0.085)
    drying_mats(m, 0.46, -0.6, 2)
    wares.folk(m, "porter", 0.5, -0.76, 0, -40)
    wares.folk(m, "child", 0.42, -0.88, 0, -80)
    wares.jar(m, 0.92, -0.52, 0, 0.06)
    greenery.bush(m, 0.94, -0.1, 0.07)


def song_house1(m):
    """A hall with a porch on red posts."""
    lamp_light(m)
    m.plot(0.02, 0.98, -0.98, -0.02, "path", wobble=0.06)
    houses.house(
        m,
        0.14,
        0.86,
        -0.54,
        -0.16,
        0.42,
        0.74,
        0.05,
        roof=GREY,
        bays=4,
        doors=(0.5,),
        windows=(0.24, 0.76),
        side_windows=(-0.42, -0.28),
        over=0.08,
    )
    parts.porch(m, 0.14, 0.86, -0.54, 0.17, 0.36, 0.28, GREY, 3)
    for u in (0.38, 0.62):
        parts.lantern(m, u, -0.74, 0.2, 0.026)
    wares.plank(m, 0.68, -0.66, 0.045, 3)
    wares.folk(m, "old", 0.42, -0.82, 0, -70)
    clutter.pot(m, 0.14, -0.82, 0, 0.06, "celadon")
    clutter.pot(m, 0.23, -0.87, 0, 0.05, "soil")
    greenery.bush(m, 0.86, -0.86, 0.08, flowers="pink")
    greenery.bush(m, 0.07, -0.14, 0.08)
    greenery.bush(m, 0.93, -0.1, 0.07)


def song_house2(m):
    """An L round a yard with a bamboo fence."""
    lamp_light(m)
    m.plot(0.02, 0.98, -0.98, -0.02, mix("path", "loess", 0.3), wobble=0.06)
    wall = mix("loess", "plaster", 0.55)
    houses.house(
        m,
        0.3,
        0.9,
        -0.44,
        -0.12,
        0.36,
        0.64,
        0.05,
        wall=wall,
        roof=BROWN,
        bays=4,
        doors=(0.66,),
        windows=(0.5, 0.81),
        side_windows=(-0.28,),
        over=0.08,
    )
    houses.house(
        m,
        0.12,
        0.42,
        -0.84,
        -0.3,
        0.32,
        0.6,
        0.04,
        "y",
        wall,
        roof=WARM,
        bays=2,
        doors=(0.3,),
        side_windows=(-0.7, -0.54),
        over=0.07,
    )
    parts.fence(m, [(0.46, -0.93), (0.93, -0.93)])
    parts.fence(m, [(0.93, -0.9), (0.93, -0.56)])
    greenery.tree(m, 0.8, -0.66, 0.36, 0.13, "leaf", "leaf_l", lumps=10, cards=70)
    wares.drying(m, 0.5, -0.78, 1, 2, count=4)
    wares.folk(m, "woman", 0.58, -0.56, 0, -70)
    hen(m, 0.7, -0.84)
    hen(m, 0.62, -0.86)
    wares.jar(m, 0.49, -0.5, 0, 0.06)


def song_house3(m):
    """A two-storey inn: porch below, balcony with guests above, a banner and lanterns."""
    lamp_light(m, 0.85)
    m.plot(0.02, 0.98, -0.98, -0.02, mix("path", "stone", 0.3), wobble=0.05)
    x0, x1, y0, y1 = 0.16, 0.84, -0.56, -0.16
    houses.house(
        m,
        x0,
        x1,
        y0,
        y1,
        0.36,
        0.37,
        0.05,
        wall="plaster",
        roof=BLUE,
        bays=4,
        doors=(0.5,),
        windows=(0.25, 0.75),
        side_windows=(-0.44, -0.28),
        over=0.0,
        rows=1,
    )
    parts.upper(m, x0 + 0.02, x1 - 0.02, y0 + 0.03, y1, 0.36, 0.62, bays=3)
    houses.gable_end(m, x0 + 0.02, x1 - 0.02, y0 + 0.03, y1, 0.62, 0.92, "x", "#e6dcc4", "plaster")
    parts.porch(m, x0, x1, y0, 0.19, 0.37, 0.29, BLUE, 4)
    parts.side_roof(m, y0, y1, x1 - 0.01, x1 + 0.08, 0.38, 0.32, BLUE)
    parts.rail(m, x0, x1, y0 - 0.02, 0.36, 0.08)
    parts.roofs.tile_roof(m, x0 + 0.02, x1 - 0.02, y0 + 0.03, y1, 0.62, 0.94, BLUE, 0.1, 0.05, 8, 0.38, 0.07)
    for u in (0.24, 0.42, 0.6, 0.77):
        parts.lantern(m, u, -0.77, 0.22, 0.028)
    parts.hung_sign(m, "-y", 0.62, y0 - 0.16, 0.08, 0.24)
    parts.banner_pole(m, 0.94, -0.78, 0.66)
    m.box(0.2, 0.36, -0.9, -0.84, 0.06, 0.075, "wood_l", "wood", 0.003)
    for u in (0.21, 0.33):
        m.box(u, u + 0.02, -0.89, -0.85, 0, 0.06, "wood", "wood", 0.002)
    wares.bowl(m, 0.25, -0.87, 0.075)
    clutter.pot(m, 0.31, -0.87, 0.075, 0.03)
    wares.folk(m, "merchant", 0.42, -0.88, 0, 180)
    wares.folk(m, "wife", 0.62, -0.84, 0, -80)
    wares.jar(m, 0.08, -0.62, 0, 0.07)
    wares.jar(m, 0.07, -0.73, 0, 0.06, "soil_d")


def song_house4(m):
    """A pot shop: open front with shelves of celadon, a striped awning, a banner."""
    lamp_light(m, 0.85)
    m.plot(0.02, 0.98, -0.98, -0.02, mix("path", "stone", 0.2), wobble=0.05)
    x0, x1, y0, y1 = 0.14, 0.84, -0.56, -0.14
    wall = mix("plaster", "ochre", 0.3)
    houses.house(
        m,
        x0,
        x1,
        y0,
        y1,
        0.42,
        0.78,
        0.04,
        wall=wall,
        roof=SAND,
        timber="redwood",
        bays=3,
        side_windows=(-0.44, -0.28),
        over=0.085,
    )
    houses.shop_front(m, x0 + 0.04, x1 - 0.04, y0 - 0.006, 0.04, 0.25)
    wares.rack(m, x0 + 0.12, x1 - 0.1, y0 - 0.05, 2, 7, depth=0.06, rise=0.1, z=0.04, tints=wares.GLAZES)
    parts.awning(m, x0 + 0.02, x1 - 0.02, y0 - 0.02, 0.2, 0.35, 0.27, "plaster", "#4f7a94")
    parts.counter(m, 0.2, 0.5, -0.8, 0.08, ("celadon", "#8fb3a0", "plaster_w", "cobalt"))
    for k, (x, y) in enumerate(((0.6, -0.84), (0.68, -0.86), (0.64, -0.77), (0.76, -0.83))):
        clutter.pot(m, x, y, 0, 0.055 + 0.012 * (k % 2), ("celadon", "soil", "#8fb3a0", "rust")[k])
    wares.folk(m, "merchant", 0.56, -0.7, 0.0, -80)
    wares.folk(m, "woman", 0.36, -0.92, 0, 100)
    parts.banner_pole(m, 0.9, -0.7, 0.62)
    parts.lantern(m, x0 - 0.02, y0 - 0.06, 0.33, 0.03)
    clutter.crate(m, 0.86, -0.46, 0, 0.09)
    greenery.bush(m, 0.07, -0.2, 0.07)


HOMES = {
    "song_house1": (song_house1, 0.95),
    "song_house2": (song_house2, 0.85),
    "song_house3": (song_house3, 1.15),
    "song_house4": (song_house4, 1.0),
    "han_house1": (han_house1, 0.8),
    "han_house2": (han_house2, 0.8),
}
JOBS = []
for name, (build, height) in HOMES.items():
    JOBS.append(Job(name, build, 1, 1, height, samples=26))
    JOBS.append(Job(f"{name}_e", turn.east(build), 1, 1, height, samples=26))
