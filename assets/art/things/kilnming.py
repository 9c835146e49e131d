"""Homes and shops of the Ming: white walls between stepped fire gables, and the old master's house.

Each home has its twin `_e`. Next: things/kilnpublic.py (market, temple, tea).
"""

from kit import clutter, greenery, houses, roofs, turn, walls
from kit import kilnhouse as parts
from kit import kilnwares as wares
from kit.kilnroofs import shed
from kit.palette import mix
from pipeline.sprite import Job

from things.kilnhomes import lamp_light

GREY, BLUE, BROWN, SAND, DARK, WARM = parts.ROOFS
WHITE = "plaster_w"


def between_gables(m, x0, x1, y0, y1, eave, ridge, base=0.04, roof=DARK, steps=3):
    """White walls and a roof between two fire gables; returns nothing, doors and windows come after."""
    m.box(x0 - 0.04, x1 + 0.07, y0 - 0.03, y1 + 0.03, 0, base, "stone", "concrete", 0.01)
    m.box(x0, x1, y0, y1, base, eave, WHITE, "plaster", 0.004, 0)
    roofs.tile_roof(m, x0 + 0.02, x1 - 0.0, y0, y1, eave, ridge, roof, 0.06, 0.05, 8, 0.3, 0.0)
    for a, b in ((x0 - 0.06, x0 - 0.01), (x1 + 0.01, x1 + 0.06)):
        houses.fire_gable(m, a, b, y0 - 0.05, y1 + 0.05, eave + 0.1, steps)


def door_hood(m, x, y, z, half=0.11, of=DARK):
    """A small tiled hood on brackets over a door."""
    parts.lean_roof(m, x - half, x + half, y + 0.005, y - 0.1, z + 0.06, z, of, 3)
    for side in (-1, 1):
        m.tube([(x + side * half * 0.8, y, z - 0.06), (x + side * half * 0.8, y - 0.07, z)], 0.008, "wood_d", "wood", 5)


def ming_house1(m):
    """A one-storey white house with a hooded door and a pot garden."""
    lamp_light(m)
    m.plot(0.02, 0.98, -0.98, -0.02, mix("path", "stone", 0.35), wobble=0.05)
    between_gables(m, 0.16, 0.82, -0.56, -0.16, 0.38, 0.66)
    houses.door(m, "-y", 0.49, -0.56, 0.04, 0.23)
    door_hood(m, 0.49, -0.56, 0.31)
    for u in (0.28, 0.7):
        houses.lattice_window(m, "-y", u, -0.56, 0.15, 0.13, 0.12)
    walls.window(m, "+x", -0.36, 0.2, 0.09, 0.09, 0.88, "stone_d", "#3a2c22", 0.012, True, material="paint")
    m.box(0.42, 0.56, -0.68, -0.58, 0, 0.03, "stone", "concrete", 0.006)
    for u in (0.38, 0.6):
        parts.lantern(m, u, -0.63, 0.26, 0.026)
    for k, x in enumerate((0.18, 0.28, 0.68, 0.78)):
        wares.jar(m, x, -0.72, 0, 0.05, ("cobalt", "celadon", "soil", "celadon")[k])
        greenery.bush(m, x, -0.72, 0.05, "leaf", 0.05, lumps=3, flowers=("coral", "pink", "", "yellow")[k] or None)
    wares.folk(m, "wife", 0.5, -0.8, 0, -70)
    wares.folk(m, "child", 0.64, -0.88, 0, 170)
    greenery.bush(m, 0.93, -0.1, 0.07)
    greenery.bush(m, 0.08, -0.86, 0.07)


def ming_house2(m):
    """Two storeys, small windows high up, a stone gate with a hood."""
    lamp_light(m)
    m.plot(0.02, 0.98, -0.98, -0.02, mix("path", "stone", 0.45), wobble=0.05)
    between_gables(m, 0.2, 0.8, -0.62, -0.2, 0.62, 0.88)
    m.box(0.2, 0.8, -0.632, -0.62, 0.335, 0.35, "#4c5256", "tile", 0.003)
    m.box(0.4, 0.6, -0.645, -0.62, 0.04, 0.33, "stone_d", "concrete", 0.006)
    houses.door(m, "-y", 0.5, -0.645, 0.04, 0.25)
    door_hood(m, 0.5, -0.64, 0.34, 0.13)
    for u in (0.3, 0.7):
        houses.lattice_window(m, "-y", u, -0.62, 0.16, 0.1, 0.1)
    for u in (0.3, 0.5, 0.7):
        houses.lattice_window(m, "-y", u, -0.62, 0.44, 0.11, 0.1)
    for v in (-0.52, -0.3):
        walls.window(m, "+x", v, 0.44, 0.07, 0.08, 0.86, "stone_d", "#3a2c22", 0.012, False, material="paint")
    walls.window(m, "+x", -0.41, 0.18, 0.08, 0.09, 0.86, "stone_d", "#3a2c22", 0.012, True, material="paint")
    for u in (0.37, 0.63):
        parts.lantern(m, u, -0.71, 0.28, 0.03)
    for side in (0.38, 0.62):
        m.cylinder(side, -0.76, 0, 0.05, 0.03, 0.026, 10, "stone", "concrete")
        m.blob((side, -0.76, 0.07), 0.03, "stone", "concrete", 2, 1, 0)
    wares.folk(m, "merchant", 0.46, -0.88, 0, -60)
    wares.folk(m, "woman", 0.74, -0.78, 0, 170)
    greenery.bush(m, 0.12, -0.8, 0.08, flowers="coral")
    greenery.bush(m, 0.9, -0.88, 0.07)
    clutter.barrel(m, 0.84, -0.72)


def ming_house3(m):
    """A house round a well of light: hall, wings and a high white wall with its gate."""
    lamp_light(m)
    m.plot(0.02, 0.98, -0.98, -0.02, mix("path", "stone", 0.5), wobble=0.04)
    between_gables(m, 0.14, 0.84, -0.38, -0.1, 0.42, 0.64)
    for u in (0.3, 0.68):
        houses.lattice_window(m, "-y", u, -0.38, 0.17, 0.13, 0.13)
    houses.door(m, "-y", 0.49, -0.38, 0.04, 0.24)
    for x0, x1 in ((0.12, 0.32), (0.66, 0.86)):
        m.box(x0, x1, -0.78, -0.44, 0, 0.3, WHITE, "plaster", 0.004, 0.02)
        houses.gable_end(m, x0, x1, -0.78, -0.44, 0.3, 0.44, "y", WHITE, "plaster")
        roofs.tile_roof(m, x0, x1, -0.78, -0.44, 0.3, 0.45, DARK, 0.04, 0.045, 5, 0.3, 0.0, "y")
    for v in (-0.68, -0.54):
        walls.window(m, "+x", v, 0.13, 0.06, 0.08, 0.86, "stone_d", "#3a2c22", 0.012, False, material="paint")
    parts.white_wall(m, 0.1, 0.38, -0.86, -0.81, 0.24)
    parts.white_wall(m, 0.6, 0.88, -0.86, -0.81, 0.24)
    parts.gate(m, 0.49, -0.84, 0.15, 0.32)
    greenery.tree(m, 0.52, -0.6, 0.5, 0.14, "#5a8446", "#a2bf5c", lumps=9, cards=70)
    wares.folk(m, "old", 0.66, -0.94, 0, 170)
    greenery.bush(m, 0.2, -0.93, 0.055)


def ming_house4(m):
    """A grand shop house: two storeys of carved timber between fire gables, porcelain in the window."""
    lamp_light(m, 0.9)
    m.plot(0.02, 0.98, -0.98, -0.02, mix("path", "stone", 0.5), wobble=0.04)
    x0, x1, y0, y1 = 0.16, 0.82, -0.6, -0.14
    between_gables(m, x0, x1, y0, y1, 0.64, 0.92, roof=BLUE, steps=4)
    m.box(x0, x1, y0 - 0.012, y0, 0.04, 0.63, "redwood", "wood", 0.002)
    houses.shop_front(m, x0 + 0.03, x1 - 0.03, y0 - 0.012, 0.04, 0.24)
    wares.rack(
        m,
        x0 + 0.14,
        x1 - 0.08,
        y0 - 0.06,
        2,
        7,
        depth=0.05,
        rise=0.1,
        z=0.04,
        tints=("cobalt", "plaster_w", "plaster_w", "#7fa0c4"),
    )
    for k in range(4):
        houses.lattice_window(m, "-y", x0 + 0.165 * (k + 0.5), y0 - 0.012, 0.42, 0.13, 0.15)
    parts.porch(m, x0 + 0.02, x1 - 0.02, y0 - 0.012, 0.17, 0.385, 0.31, BLUE, 3)
    parts.rail(m, x0, x1, y0 - 0.03, 0.375, 0.06)
    walls.board(m, "-y", 0.34, 0.64, 0.31, 0.385, y0 - 0.19, "#2a2a30", 4)
    for u in (0.22, 0.4, 0.58, 0.76):
        parts.lantern(m, u, y0 - 0.21, 0.24, 0.027)
    for v in (-0.5, -0.25):
        walls.window(m, "+x", v, 0.44, 0.08, 0.1, 0.88, "stone_d", "#3a2c22", 0.012, True, material="paint")
    walls.window(m, "+x", -0.37, 0.17, 0.08, 0.1, 0.88, "stone_d", "#3a2c22", 0.012, True, material="paint")
    parts.banner_pole(m, 0.93, -0.76, 0.68)
    for k, (x, y) in enumerate(((0.16, -0.9), (0.26, -0.94), (0.7, -0.92))):
        clutter.pot(m, x, y, 0, 0.06, ("cobalt", "plaster_w", "cobalt")[k])
    wares.folk(m, "merchant", 0.4, -0.88, 0, -50)
    wares.folk(m, "wife", 0.54, -0.92, 0, 130)
    clutter.crate(m, 0.8, -0.92, 0, 0.08)


def masters_house(m):
    """2x2: the master's hall behind a wall; apprentices at the wheel in the left wing, a pond under a pine at the right."""
    lamp_light(m)
    m.plot(0.03, 1.97, -1.97, -0.03, mix("path", "stone", 0.3), wobble=0.035, round_=0.5)
    houses.house(
        m,
        0.34,
        1.66,
        -0.66,
        -0.18,
        0.5,
        0.9,
        0.08,
        roof=GREY,
        bays=5,
        doors=(1.0,),
        windows=(0.5, 0.74, 1.26, 1.5),
        side_windows=(-0.52, -0.32),
        over=0.1,
        rows=10,
    )
    parts.porch(m, 0.34, 1.66, -0.66, 0.19, 0.43, 0.34, GREY, 5, 0.08)
    walls.board(m, "-y", 0.86, 1.14, 0.35, 0.43, -0.87, "#2f4f7a", 4)
    for u in (0.6, 1.4):
        parts.lantern(m, u, -0.86, 0.25, 0.034)
    shed(m, 0.16, 0.54, -1.6, -0.96, 0.36, 0.58, BROWN, axis="y", bays=2, over=0.07)
    m.box(0.13, 0.16, -1.62, -0.94, 0, 0.33, mix("loess", "plaster", 0.4), "plaster", 0.004)
    with m.at(0.24, -1.28, 0, 90):
        wares.rack(m, -0.26, 0.26, 0.0, 3, 8, depth=0.08)
    wares.wheel_pit(m, 0.62, -1.14, 0, 0)
    wares.wheel_pit(m, 0.62, -1.42, 0, 0)
    wares.drying(m, 0.84, -1.32, 1, 3, count=5)
    m.cylinder(1.5, -1.22, 0, 0.03, 0.24, 0.24, 24, "stone", "concrete", smooth=False)
    m.cylinder(1.5, -1.22, 0.03, 0.034, 0.2, 0.2, 24, "water", "still", lid="water")
    for k in range(7):
        greenery.flower(m, 1.4 + 0.03 * k, -1.3 + 0.025 * (k % 3), "pink", 0.03, 0.02)
    m.blob((1.72, -1.0, 0.06), 0.1, "stone", "ground", 3, 1.3, 0.5, 3, 0.2)
    greenery.tree(m, 1.66, -0.92, 0.7, 0.22, "#3f6a48", "#7fa05a", lumps=13, cards=110)
    for x0, x1 in ((0.12, 0.84), (1.18, 1.88)):
        parts.white_wall(m, x0, x1, -1.84, -1.78, 0.22)
    parts.white_wall(m, 1.84, 1.9, -1.76, -0.72, 0.22)
    parts.gate(m, 1.01, -1.82, 0.22, 0.36)
    wares.folk(m, "old", 1.06, -1.02, 0.0, -80)
    wares.folk(m, "child", 1.2, -1.14, 0, 130)
    wares.folk(m, "porter", 0.94, -1.56, 0, -80)
    wares.folk(m, "merchant", 1.24, -1.92, 0, 150)
    wares.jar(m, 0.44, -0.86, 0, 0.08)
    wares.jar(m, 1.62, -0.9, 0, 0.07)
    for x, y in ((0.1, -1.9), (1.9, -1.9), (1.92, -0.1)):
        greenery.bush(m, x, y, 0.08)


HOMES = {
    "ming_house1": (ming_house1, 0.95),
    "ming_house2": (ming_house2, 1.2),
    "ming_house3": (ming_house3, 0.95),
    "ming_house4": (ming_house4, 1.25),
}
JOBS = [Job("masters_house", masters_house, 2, 2, 1.1, samples=26)]
for name, (build, height) in HOMES.items():
    JOBS.append(Job(name, build, 1, 1, height, samples=26))
    JOBS.append(Job(f"{name}_e", turn.east(build), 1, 1, height, samples=26))
