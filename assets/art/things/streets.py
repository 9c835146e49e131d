"""Streets of the years after 2010: shops with flats above them, and houses of six floors over arcades.

No two have the same head, colour or bays; all have a twin that looks to the other street. Next: things/parks.py.
"""

from kit import greenery, modern, parkland, walls
from kit.palette import shade
from kit.turn import east
from pipeline.sprite import Job

from things.towers import night

PAVING = "#cfc8b8"
SHOPS = (
    # wall, sign, awning, floors, bays, head
    ("#e8dcc2", "#d0483a", "#c8503c", 2, "wWw", "gable"),
    ("#b8624a", "#e8a52e", "#2f7a6a", 3, "wbw", "garden"),
    ("#dfe4e2", "#2f8fbf", None, 2, "ccc", "screen"),
    ("#d8b48a", "#2f9a6a", "#d8a03a", 3, "bwb", "tiles"),
)
STYLES = (
    {"frame": "#f4f1e8", "panes": ("#7fa4ae", "#648e9c"), "edge": "#f4efe2", "rail": "#c8b89a", "slat": "#b8a88a"},
    {"frame": "#3f4448", "panes": ("#86a8ae", "#6a929a"), "edge": "#e8e0d0", "rail": "#5a6468", "slat": "#8a5a48"},
    {"frame": "#e8ecec", "panes": ("#8ab8c4", "#6fa2b0"), "edge": "#f2f4f2", "rail": "#b8d4d8", "slat": "#c8ccc8"},
    {"frame": "#6a4a34", "panes": ("#8aa6a4", "#6f908f"), "edge": "#efe4cc", "rail": "#a8794a", "slat": "#a8794a"},
)


def shop(number):
    """The builder of a house with a shop below."""

    def build(m):
        night(m, 0.5, "#ffd49a", 1.2)
        wall, sign, awning, floors, bays, top = SHOPS[number]
        parkland.paving(m, 0.03, 0.97, -0.97, -0.03, PAVING, 0.16)
        points = modern.rectangle(0.1, 0.9, -0.68, -0.1)
        modern.extrude(m, points, 0, 0.36 + 0.24 * floors, wall, "plaster")
        with modern.side(m, points[0], points[1]) as length:
            modern.shop(m, 0.02, length * 0.5 - 0.01, 0.34, sign, awning)
            modern.shop(m, length * 0.5 + 0.01, length - 0.02, 0.34, shade(sign, 0.8), awning and shade(awning, 0.85))
        modern.front(m, points, 0.38, floors, 0.24, {0: bays, 1: "wW"}, STYLES[number])
        head(m, top, points, 0.36 + 0.24 * floors, wall, sign)
        parkland.strollers(m, [(0.16 + 0.17 * k, -0.86 + 0.05 * (k % 2)) for k in range(5)])
        parkland.planter(m, 0.04, 0.09, -0.6, -0.3)
        if number % 2:
            parkland.parasol(m, 0.82, -0.86, "yellow", 0.09)

    return build


def head(m, kind, points, z, wall, sign):
    """What sits on the roof: a gable, a garden, a screen, a tiled hip."""
    (x0, y0), (x1, y1) = points[0], points[2]
    modern.extrude(m, modern.grow(points, 0.02), z, z + 0.03, shade(wall, 1.08))
    if kind == "gable":
        m.quad((x0 - 0.04, y0 - 0.05, z + 0.03), (x1 + 0.04, y0 - 0.05, z + 0.03), (x1 + 0.04, (y0 + y1) / 2, z + 0.26),
               (x0 - 0.04, (y0 + y1) / 2, z + 0.26), "#8a4a3a", "tile")  # fmt: skip
        m.poly([(x1, y0, z + 0.03), (x1, y1, z + 0.03), (x1, (y0 + y1) / 2, z + 0.25)], wall, "plaster")
    elif kind == "garden":
        parkland.green_roof(m, modern.grow(points, -0.04), z + 0.03, 24, trees=2)
        parkland.parasol(m, 0.5, -0.4, "coral", 0.09, z + 0.04)
    elif kind == "screen":
        modern.solar(m, x0 + 0.1, x1 - 0.1, y0 + 0.2, y1 - 0.06, z + 0.04, 4, 2)
        m.mark("screen_wall", 0.5, y0 - 0.03, 0.62)
    else:
        for k in range(5):
            inset, low = 0.035 * k, z + 0.03 + 0.035 * k
            modern.extrude(m, modern.rectangle(x0 - 0.05 + inset, x1 + 0.05 - inset, y0 - 0.05 + inset, y1 + 0.05 - inset),
                           low, low + 0.03, ("#5d6468", "#666e72")[k % 2], "tile")  # fmt: skip


MIDRISE = (
    ("#e9e2d2", "#c8b89a", ("wbwbwb", "wbw"), 6, "coral"),
    ("#c98d6c", "#5a4a44", ("bwwwwb", "wbw"), 5, "teal"),
    ("#dbe2e4", "#6a9aae", ("pcpcpc", "cpc"), 6, "skyblue"),
    ("#d8cfa8", "#7a8a5a", ("WbWWbW", "WbW"), 5, "yellow"),
)


def midrise(number):
    """The builder of a house of five or six floors over an arcade of shops, two tiles long."""

    def build(m):
        night(m, 0.45, "#ffcf90", 0.8)
        wall, accent, bays, floors, awning = MIDRISE[number]
        parkland.paving(m, 0.03, 1.97, -0.97, -0.03, PAVING, 0.18)
        points = modern.rectangle(0.1, 1.88, -0.7, -0.12)
        modern.extrude(m, points, 0, 0.36 + 0.22 * floors, wall, "plaster")
        with modern.side(m, points[0], points[1]) as length:
            for k in range(4):
                a, b = length * k / 4 + 0.01, length * (k + 1) / 4 - 0.01
                modern.shop(m, a, b, 0.33, modern.SIGNS[(k + number) % 6], awning if k % 2 == 0 else None)
        modern.front(m, points, 0.37, floors, 0.22, {0: bays[0], 1: bays[1]}, STYLES[number])
        z = 0.36 + 0.22 * floors
        modern.extrude(m, modern.grow(points, 0.03), z, z + 0.04, accent)
        for x in (0.1 + 1.78 / 3, 0.1 + 2 * 1.78 / 3):
            walls.on_wall(m, "-y", -0.7, x - 0.03, x + 0.03, 0.36, z + 0.1, 0, 0.03, accent, "paint", 0.004, 0)
        if number % 2 == 0:
            parkland.green_roof(m, modern.rectangle(0.16, 1.0, -0.64, -0.18), z + 0.04, 26, trees=2)
            modern.solar(m, 1.1, 1.8, -0.64, -0.2, z + 0.05, 5, 2)
        else:
            for k in range(4):
                m.cylinder(0.36 + 0.4 * k, -0.34, z + 0.04, z + 0.16, 0.05, 0.05, 12, "zinc", "metal")
            m.box(1.5, 1.8, -0.5, -0.24, z + 0.04, z + 0.2, shade(wall, 0.92), "plaster", 0.008)
        for k in range(3):
            parkland.tree(m, 0.2 + 0.78 * k, -0.9, 0.34, 0.1, ("leaf", "leaf_l", "leaf_d")[k])
        parkland.strollers(m, [(0.4 + 0.22 * k, -0.86) for k in range(6)])

    return build


def villa(number):
    """The builder of a house in a garden."""

    def build(m):
        night(m, 0.6, "#ffd49a")
        parkland.lawn(m, 0.03, 0.97, -0.97, -0.03, 26)
        wall = ("#f2ece0", "#d8c4a4")[number]
        points = modern.rectangle(0.2, 0.72, -0.62, -0.2)
        modern.extrude(m, points, 0.02, 0.5, wall, "plaster")
        modern.front(m, points, 0.04, 2, 0.23, {0: ("cbw", "wcw")[number], 1: "wW"}, STYLES[2 * number])
        head(m, ("tiles", "gable")[number], points, 0.5, wall, "#8a4a3a")
        parkland.hedge(m, 0.06, 0.94, -0.95, -0.91)
        parkland.pool(m, modern.outline(0.76, -0.8, 0.13, 0.08, 18, 2.2))
        greenery.tree(m, 0.84, -0.4, 0.44, 0.15, "leaf", "leaf_l", lumps=12, cards=110)
        parkland.parasol(m, 0.4, -0.8, "white", 0.09)

    return build


JOBS = [
    *(Job(f"shopstreet{k + 1}", shop(k), 1, 1, 1.45, seed=110 + k) for k in range(4)),
    *(Job(f"shopstreet{k + 1}_e", east(shop(k)), 1, 1, 1.45, seed=110 + k) for k in range(4)),
    *(Job(f"midrise{k + 1}", midrise(k), 2, 1, 2.1, seed=120 + k) for k in range(4)),
    *(Job(f"midrise{k + 1}_e", east(midrise(k)), 1, 2, 2.1, seed=120 + k) for k in range(4)),
    *(Job(f"villa{k + 1}", villa(k), 1, 1, 0.95, seed=130 + k) for k in range(2)),
]
