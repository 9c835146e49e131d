"""The street of 2022-30: studios that sell by telephone, food stalls with neon, homes in gardens, shared bicycles.

Old crafts and new screens stand wall to wall here; that is the point of the era. Next: things/screens.py, what moves.
"""

from kit import clutter, greenery, houses, modern, parkland, plant, walls
from kit.palette import shade
from kit.turn import east
from pipeline.sprite import Job

from things.tomorrow import BLUE, CYAN, WHITE, hall
from things.towers import night, plaza, ring, storey

NEON = ("#ff5a8a", "#5ad0ff", "#ffd23f", "#7cf29a")


def talent_flats(m):
    """Terraces of timber and glass that step back floor by floor, a garden on each step."""
    night(m, 0.5, "#ffd49a", 0.5)
    parkland.lawn(m, 0.03, 1.97, -0.97, -0.03, 34)
    for f in range(6):
        x0, x1, y0 = 0.16 + 0.05 * f, 1.84 - 0.09 * f, -0.8 + 0.075 * f
        body = modern.rectangle(x0, x1, y0, -0.14, 8, 3)
        storey(m, body, 0.02 + f * 0.2, 0.2, f / 6, ("#8fb4b4", "#6f9a9e", "#a8c8c4"), "#ead9b8", 0.045)
        for k in range(7):
            x = x0 + (x1 - x0) * (k + 0.3) / 7
            walls.on_wall(
                m,
                "-y",
                y0,
                x,
                x + 0.045,
                0.07 + f * 0.2,
                0.22 + f * 0.2,
                0,
                0.03,
                ("#b07a46", "#c28e58")[k % 2],
                "wood",
                0.002,
            )
        edge = [(x0 + (x1 - x0) * q / 9, y0 + 0.03) for q in range(10)] + [(x1 - 0.03, y0 + 0.09 * q) for q in range(5)]
        parkland.covering(m, edge, 0.225 + f * 0.2, 1.5)
    top = modern.rectangle(0.46, 1.34, -0.42, -0.14)
    parkland.green_roof(m, top, 1.22, 18, trees=2)
    modern.solar(m, 0.9, 1.3, -0.38, -0.18, 1.25, 3, 2)
    parkland.strollers(m, ((0.5, -0.9), (1.2, -0.92), (1.6, -0.88)))
    parkland.tree(m, 0.12, -0.9, 0.34, 0.1, "leaf_l")
    parkland.blossom(m, 1.9, -0.4, 0.34, 0.11)


def kiln_studio(m):
    """A potter's house with a small kiln behind new glass; bowls dry on boards before it."""
    night(m, 0.8, "#e8a858", 0.6)
    m.plot(0.04, 0.96, -0.96, -0.04, "path")
    houses.house(m, 0.12, 0.62, -0.62, -0.16, 0.34, 0.6, bays=3, doors=(), windows=(0.24,), side_windows=())
    glass = modern.rectangle(0.46, 0.86, -0.8, -0.3, 4, 4)
    storey(m, glass, 0.02, 0.34, 0.4, ("#9fc8c8", "#86b4b8"), "#4a4238", 0.03)
    modern.extrude(m, modern.grow(glass, 0.05), 0.36, 0.4, "#4a4238", "wood")
    m.blob((0.24, -0.78, 0.08), 0.13, "brick", "brick", 2, 0.9, 0.08, gradient=0.2)
    plant.chimney(m, 0.24, -0.7, 0.5, 0.035)
    walls.on_wall(m, "-y", -0.9, 0.2, 0.28, 0.02, 0.09, 0, 0.01, "fire", "emit", 0.003, 0)
    m.mark("fire_small", 0.24, -0.91, 0.04)
    for k in range(3):
        m.box(0.5, 0.86, -0.92 + 0.03 * k, -0.9 + 0.03 * k, 0.06 + 0.05 * k, 0.07 + 0.05 * k, "wood_l", "wood", 0.002)
        for q in range(5):
            clutter.pot(
                m,
                0.54 + 0.07 * q,
                -0.91 + 0.03 * k,
                0.07 + 0.05 * k,
                0.028,
                ("celadon", "plaster_w", "celadon", "cobalt")[q % 4],
            )
    m.mark("livestream", 0.66, -0.84, 0.1)
    parkland.strollers(m, ((0.4, -0.9), (0.92, -0.6)))


def tofu_studio(m):
    """A tofu kitchen open to the street and to the whole country: a ring lamp, a wall of telephones."""
    night(m, 0.9, "#ffe0a0")
    parkland.paving(m, 0.04, 0.96, -0.96, -0.04, "#cbbfa8", 0.16)
    body = modern.rectangle(0.14, 0.86, -0.6, -0.12)
    modern.extrude(m, body, 0, 0.56, "#e8d2a8", "plaster")
    with modern.side(m, (0.14, -0.6), (0.86, -0.6)) as length:
        modern.shop(m, 0.02, length - 0.02, 0.4, "#ffb43c", "#d0483a")
    m.box(0.1, 0.9, -0.64, -0.08, 0.56, 0.6, "#5a4a3c", "wood", 0.006)
    with modern.side(m, (0.2, -0.62), (0.8, -0.62)):
        modern.neon(m, 0.02, 0.58, 0.62, 0.8, "#ff5a8a", "#2a2630", 4, 0.04)
    for k in range(8):  # the wall of telephones
        walls.on_wall(m, "+x", 0.86, -0.54 + 0.1 * (k % 4), -0.48 + 0.1 * (k % 4), 0.16 + 0.16 * (k // 4), 0.28 + 0.16 * (k // 4),
                      0, 0.012, NEON[k % 4], "emit", 0.002, 0)  # fmt: skip
    m.mark("livestream", 0.5, -0.76, 0.06)
    m.mark("wok", 0.28, -0.78, 0.09)
    m.box(0.18, 0.38, -0.84, -0.72, 0, 0.09, "steel", "metal", 0.006)
    parkland.strollers(m, ((0.62, -0.88), (0.74, -0.84), (0.86, -0.76)))


def vertical_farm(m):
    """Shelves of greens up to the roof, in pink light."""
    night(m, 0.7, "#d860a8", 0.5)
    parkland.paving(m, 0.04, 0.96, -0.96, -0.04, "#c9ccc4", 0.18)
    body = modern.rectangle(0.18, 0.82, -0.82, -0.18, 5, 5)
    for f in range(7):
        z = 0.04 + 0.2 * f
        storey(m, body, z, 0.2, f / 7, ("#a8d8b0", "#8cc49a", "#c4e8c4"), WHITE, 0.02)
        spots = [(0.18 + 0.64 * q / 8, -0.835) for q in range(9)] + [(0.835, -0.82 + 0.64 * q / 8) for q in range(9)]
        for x, y in spots:
            greenery.bush(m, x, y, 0.03, m.rng.choice(("leaf_l", "grass_l", "leaf")), z + 0.03, lumps=2)
    modern.solar(m, 0.24, 0.78, -0.78, -0.24, 1.46, 3, 3)
    ring(m, body, 1.42, "#ff9ad8", 0.02, 0.03)


def expo_hall(m):
    """A roof like a wave over a glass hall."""
    night(m, 0.5, "#dcc79c", 0.3)
    parkland.paving(m, 0.03, 2.97, -1.97, -0.03, "#d6d2c6", 0.3)
    body = modern.rectangle(0.3, 2.6, -1.4, -0.3, 18, 8)
    for f in range(3):
        storey(m, body, 0.02 + 0.17 * f, 0.17, 0.3 + f / 4, ("#9fd0d8", "#7fbac6", "#b4dce0"), WHITE, 0.014)
    modern.fins(m, body, 0.02, 0.53, WHITE, 0.02, 0.04, 3)
    n = 24
    for k in range(n):
        u0, u1 = k / n, (k + 1) / n
        for ya, yb in ((-1.62, -0.84), (-0.84, -0.16)):
            corners = []
            for u, y in ((u0, ya), (u1, ya), (u1, yb), (u0, yb)):
                z = 0.66 + 0.16 * (1 - abs(2 * ((u * 2.0 + 0.1) % 1) - 1)) ** 0.8 + 0.1 * (1 - abs(y + 0.84) / 0.8)
                corners.append((0.14 + 2.62 * u, y, z))
            m.quad(*corners, m.jitter("#e6ecec", 0.03), "metal")
            for a, b in ((corners[0], corners[1]),):
                m.quad((a[0], a[1], a[2] - 0.05), (b[0], b[1], b[2] - 0.05), b, a, WHITE, "paint")
    for k in range(4):
        parkland.tree(m, 0.3 + 0.7 * k, -1.82, 0.34, 0.11, ("leaf", "leaf_l")[k % 2])
    for k in range(3):
        m.tube([(0.7 + 0.7 * k, -1.72, 0), (0.7 + 0.7 * k, -1.72, 0.5)], 0.008, WHITE, "metal", 6)
        m.mark("flag_white", 0.7 + 0.7 * k, -1.72, 0.3)
    parkland.strollers(m, [(0.5 + 0.26 * k, -1.6 - 0.08 * (k % 3)) for k in range(8)])


def courier_station(m):
    """Parcels in and out; a shed, shelves, three-wheelers."""
    night(m, 0.8, "#e8f4ff")
    parkland.paving(m, 0.04, 0.96, -0.96, -0.04, "#c4c4bc", 0.2)
    hall(m, 0.14, 0.84, -0.56, -0.12, 0.4, "#e0a02a", 5)
    walls.on_wall(m, "-y", -0.56, 0.26, 0.58, 0.02, 0.28, -0.01, 0.014, "#3a3f44", "paint", 0.003, 0)
    for k in range(9):
        x, z = 0.3 + 0.09 * (k % 3), 0.02 + 0.075 * (k // 3)
        m.box(x, x + 0.075, -0.6, -0.55, z, z + 0.065, m.jitter("#c79a62", 0.12), "wood", 0.003)
    for k in range(4):
        x = 0.2 + 0.13 * k
        m.box(
            x,
            x + 0.1,
            -0.8 - 0.04 * (k % 2),
            -0.7 - 0.04 * (k % 2),
            0,
            0.06 + 0.03 * (k % 3),
            m.jitter("#c79a62", 0.1),
            "wood",
            0.004,
        )
    with m.at(0.78, -0.78, 0, 90):
        m.box(-0.12, 0.06, -0.06, 0.06, 0.05, 0.2, "#e0a02a", "paint", 0.01, 0)
        m.box(0.07, 0.14, -0.04, 0.04, 0.04, 0.14, "#3a4248", "paint", 0.01, 0)
    m.mark("drone", 0.5, -0.34, 0.62)
    parkland.strollers(m, ((0.44, -0.88), (0.6, -0.86)))


def charging_court(m):
    """Cars in the shade of a roof that feeds them."""
    night(m, 0.5, "#dff4ff")
    m.plot(0.03, 0.97, -0.97, -0.03, "asphalt", "concrete", wobble=0.01)
    for k, of in enumerate(("#e8ecec", "#3a7ac0", "#c0483a", "#5a6268")):
        x = 0.16 + 0.2 * k
        m.box(x, x + 0.14, -0.74, -0.42, 0.03, 0.11, of, "paint", 0.03, 0)
        m.box(x + 0.015, x + 0.125, -0.66, -0.48, 0.1, 0.16, "#2f4652", "glass", 0.02, 0)
        m.box(x + 0.05, x + 0.09, -0.34, -0.3, 0, 0.18, WHITE, "paint", 0.006)
        m.mark("ev_charge", x + 0.07, -0.345, 0.13)
    for x in (0.1, 0.92):
        m.box(x - 0.015, x + 0.015, -0.6, -0.57, 0, 0.36, WHITE, "metal", 0.003)
    m.box(0.04, 0.96, -0.84, -0.2, 0.35, 0.37, WHITE, "metal", 0.006)
    modern.solar(m, 0.06, 0.94, -0.82, -0.22, 0.372, 6, 3, 0.02)


def street_food(number):
    """The builder of a stall street; three sets of colours and dishes."""

    def build(m):
        night(m, 0.9, ("#ffd08a", "#ffc0d8", "#c8f0ff")[number], 3)
        parkland.paving(m, 0.04, 0.96, -0.96, -0.04, "#c2b8a6", 0.14)
        tops = (("#d0483a", "#f2ead8"), ("#2f7a9a", "#f2ead8"), ("#3a8a5a", "#f2e0a8"))[number]
        for k in range(3):
            x0 = 0.1 + 0.28 * k
            m.box(x0, x0 + 0.24, -0.6, -0.42, 0, 0.13, m.jitter("#a3744a", 0.15), "wood", 0.005)
            for q in range(4):
                tint = m.jitter(m.rng.choice(("#e0a83c", "#8a3a24", "leaf_l", "#f0e0b0", "coral")), 0.1)
                m.box(x0 + 0.02 + 0.055 * q, x0 + 0.06 + 0.055 * q, -0.58, -0.5, 0.13, 0.15, tint, "paint", 0.003)
            for q in range(6):
                a, b = x0 - 0.01 + 0.043 * q, x0 - 0.01 + 0.043 * (q + 1)
                of = tops[q % 2]
                m.quad((a, -0.7, 0.3), (b, -0.7, 0.3), (b, -0.36, 0.42), (a, -0.36, 0.42), of)
                m.quad((a, -0.702, 0.26), (b, -0.702, 0.26), (b, -0.702, 0.3), (a, -0.702, 0.3), shade(of, 0.9))
            m.box(x0 + 0.02, x0 + 0.22, -0.715, -0.705, 0.31, 0.37, "#2a2630", "paint", 0.002, 0)
            m.box(x0 + 0.05, x0 + 0.19, -0.72, -0.715, 0.325, 0.355, NEON[(k + number) % 4], "emit", 0.001, 0)
            for x in (x0, x0 + 0.235):
                m.tube([(x, -0.69, 0), (x, -0.69, 0.3)], 0.006, "steel", "metal", 5)
            m.blob((x0 + 0.12, -0.66, 0.24), 0.022, ("#ff6a4a", "#ffb04a", "#ff6a9a")[k], "emit", 1, 1.1, 0)
        m.mark("wok", 0.5, -0.52, 0.14)
        m.mark_smoke(0.5, -0.52, 0.3)
        for k in range(4):
            clutter.crate(m, 0.18 + 0.2 * k, -0.24, 0, 0.07)
        parkland.strollers(m, [(0.16 + 0.14 * k, -0.84 + 0.06 * (k % 2)) for k in range(6)])
        modern_table(m, 0.88, -0.4)

    return build


def modern_table(m, x, y):
    """A low table with two stools."""
    m.box(x - 0.05, x + 0.05, y - 0.05, y + 0.05, 0.05, 0.065, "#d9d2c0", "paint", 0.004)
    for dx, dy in ((-0.09, 0), (0.03, -0.09)):
        m.cylinder(x + dx, y + dy, 0, 0.045, 0.022, 0.022, 8, "coral")


def loft(number):
    """The builder of old halls full of flats: brick, big panes, bridges, trees on the roof."""

    def build(m):
        night(m, 0.55, "#ffd9a0", 0.6)
        m.plot(0.02, 1.98, -0.98, -0.02, "path")
        walls.hall(
            m,
            0.16,
            1.84,
            -0.7,
            -0.14,
            0.7,
            7,
            3,
            ((0.12, 0.2), (0.42, 0.2)),
            (3,),
            (),
            "brick" if number == 0 else "greybrick",
        )
        body = modern.rectangle(0.3, 1.5 if number == 0 else 1.7, -0.58, -0.2, 9, 3)
        for f in range(2 + number):
            storey(m, body, 0.7 + f * 0.18, 0.18, 0.6, ("#8fbcc0", "#72a4aa", "#a8ccca"), "#3f4448", 0.02)
        top = 0.7 + 0.18 * (2 + number)
        parkland.green_roof(m, body, top, 30, trees=2)
        plant.chimney(m, 1.68 if number == 0 else 0.2, -0.3, 1.5, 0.07, smoke=False)
        for x in (0.4, 1.0, 1.6):
            parkland.parasol(m, x, -0.86, ("coral", "teal", "yellow")[int(x * 2) % 3], 0.1)
        parkland.strollers(m, ((0.7, -0.88), (1.3, -0.84), (1.46, -0.9)))
        modern.extrude(m, modern.grow(body, 0.02), 0.69, 0.71, "#3f4448")

    return build


def handles_wall(m):
    """A workshop wall painted with the names of channels; signs to be seen, not read."""
    night(m, 0.6, "#ffe0b0")
    m.box(-0.42, 0.42, -0.03, 0.03, 0, 0.36, "plaster_w", "plaster", 0.006, 0)
    m.box(-0.44, 0.44, -0.05, 0.05, 0.36, 0.4, "tile_d", "tile", 0.01)
    for k in range(7):
        u, z = -0.36 + 0.25 * (k % 3) + 0.03 * (k // 3), 0.06 + 0.1 * (k // 3)
        of = ("#d8466a", "#2f7fc0", "#e0962a", "#3a9a6a", "#7a5ac0")[k % 5]
        with m.at(u, -0.03, z):
            m.tube(
                [
                    (0.02, -0.006, 0.03 + 0.02),
                    (0.045, -0.006, 0.03),
                    (0.02, -0.006, 0.01),
                    (-0.004, -0.006, 0.03),
                    (0.02, -0.006, 0.05),
                ],
                0.006,
                of,
                "paint",
                5,
            )
            for q in range(4):
                m.box(
                    0.06 + 0.03 * q,
                    0.082 + 0.03 * q,
                    -0.006,
                    0.001,
                    0.008,
                    0.03 + 0.022 * ((k + q) % 2),
                    of,
                    "paint",
                    0.001,
                    0,
                )
    m.mark("livestream", 0.2, -0.16, 0.02)


def bike_share(m):
    parkland.bicycle_row(m, -0.28, 0, 8, 0.075, 80, ("teal", "yellow", "teal", "yellow"))


def parcel_locker(m):
    night(m, 0.4, "#e8f4ff")
    m.box(-0.26, 0.26, -0.05, 0.05, 0, 0.3, "#e9eef0", "metal", 0.008, 0)
    for k in range(6):
        for q in range(4):
            of = ("#2f9a8a", "#e9eef0", "#f0b43c")[(k * 3 + q * 5) % 3]
            m.box(
                -0.245 + 0.083 * k,
                -0.17 + 0.083 * k,
                -0.056,
                -0.05,
                0.02 + 0.066 * q,
                0.078 + 0.066 * q,
                of,
                "paint",
                0.002,
                0,
            )
    m.box(-0.03, 0.03, -0.058, -0.056, 0.16, 0.22, CYAN, "emit", 0.001, 0)
    m.box(-0.3, 0.3, -0.12, 0.06, 0.3, 0.32, BLUE, "paint", 0.006, 0)


def robot_bin(m):
    night(m, 0.4, "#bfffe0")
    m.cylinder(0, 0, 0.02, 0.19, 0.06, 0.066, 14, "#3fa07a", "paint")
    m.cylinder(0, 0, 0.19, 0.215, 0.068, 0.06, 14, WHITE, "paint")
    m.box(-0.025, 0.025, -0.07, -0.06, 0.13, 0.16, "#bfffe0", "emit", 0.002, 0)


def food_cart(m):
    night(m, 0.6, "#ffd08a", 4)
    m.box(-0.14, 0.14, -0.07, 0.07, 0.05, 0.15, "coral", "paint", 0.008, 0)
    parkland.parasol(m, 0.02, 0.02, "yellow", 0.17, 0.1, False)
    for x in (-0.09, 0.09):
        with m.at(x, -0.075, 0.045):
            m.tube([(0, -0.006, 0), (0, 0.006, 0)], 0.045, "#2a2c2e", "paint", 12)
    for k in range(4):
        m.box(
            -0.11 + 0.06 * k,
            -0.07 + 0.06 * k,
            -0.05,
            0.03,
            0.15,
            0.17,
            ("gold", "coral", "leaf_l", "white")[k],
            "paint",
            0.003,
        )
    m.blob((-0.13, -0.06, 0.2), 0.014, "#ffe0a0", "emit", 1, 1, 0)
    parkland.strollers(m, ((0.2, 0.04),))


def town_square(m):
    """A square with seats, shade and a place to dance in the evening."""
    night(m, 0.5, "#fff0d0", 6)
    plaza(m)
    parkland.planter(m, 0.7, 1.3, -0.72, -0.6)
    parkland.planter(m, 0.7, 1.3, -1.4, -1.28)
    for x, y in ((0.45, -0.5), (0.45, -1.5), (1.55, -0.5), (1.5, -1.5)):
        parkland.tree(m, x, y, 0.44, 0.15, m.rng.choice(("leaf", "leaf_l")))
        parkland.bench(m, x + 0.18, y - 0.12)
    for x, y in ((0.3, -1.0), (1.7, -1.0), (1.0, -0.3)):
        parkland.lamp(m, x, y, 0.5)
    parkland.strollers(m, [(0.84 + 0.11 * (k % 4), -0.84 - 0.12 * (k // 4)) for k in range(14)])


ONE = {"talent_flats": (talent_flats, 2, 1, 1.6), "kiln_studio": (kiln_studio, 1, 1, 0.85), "tofu_studio": (tofu_studio, 1, 1, 1.0),
       "courier_station": (courier_station, 1, 1, 0.7)}  # fmt: skip
JOBS = [
    *(Job(name, build, w, h, high, seed=50 + k) for k, (name, (build, w, h, high)) in enumerate(ONE.items())),
    *(
        Job(f"{name}_e", east(build), h, w, high, seed=50 + k)
        for k, (name, (build, w, h, high)) in enumerate(ONE.items())
    ),
    Job("vertical_farm", vertical_farm, 1, 1, 1.65, seed=61),
    Job("expo_hall", expo_hall, 3, 2, 1.1, seed=62),
    Job("charging_court", charging_court, 1, 1, 0.55, seed=63),
    *(Job(f"street_food{k + 1}", street_food(k), 1, 1, 0.6, seed=64 + k) for k in range(3)),
    *(Job(f"street_food{k + 1}_e", east(street_food(k)), 1, 1, 0.6, seed=64 + k) for k in range(3)),
    *(Job(f"loft{k + 1}", loft(k), 2, 1, 1.75, seed=68 + k) for k in range(2)),
    Job("town_square", town_square, 2, 2, 0.75, seed=71),
    Job("handles_wall", handles_wall, 0, 0, 0.5, seed=72),
    Job("bike_share", bike_share, 0, 0, 0.3, seed=73),
    Job("parcel_locker", parcel_locker, 0, 0, 0.45, seed=74),
    Job("robot_bin", robot_bin, 0, 0, 0.35, seed=75),
    Job("food_cart", food_cart, 0, 0, 0.5, seed=76),
]
