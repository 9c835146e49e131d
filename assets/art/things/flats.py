"""Workers' flats: four-storey blocks of 1953-1970 in several colours, lying along the columns or along the rows.

The light is baked, so a block that is turned is modelled anew: stair bays and balconies go to the wall that is
the long one.
"""

from kit import clutter, greenery, motion, roofs, walls
from kit.palette import mix, shade
from pipeline.sprite import Job

STOREY, BASE, FLOORS = 0.27, 0.08, 4
TOP = BASE + FLOORS * STOREY
PANES = ("#3d5966", "#4d6b78", "#2f4652", "#6f8f98")
RAILINGS = ("#7fa0a0", "ochre", "plaster", "#9a6a50")


class Wall:
    """One long or short wall of a block: boxes and windows placed by u along it and by depth out of it."""

    def __init__(self, m, face, at):
        self.m, self.face, self.at = m, face, at

    def box(self, u0, u1, near, far, z0, z1, of, material="paint", chamfer=0.004, jitter=0.04):
        walls.on_wall(self.m, self.face, self.at, u0, u1, z0, z1, near, far, of, material, chamfer, jitter)

    def window(self, u, z, width, height, frame, glass, rim=0.01, cross=True, lit=False, out=0.0):
        at = self.at - out if self.face == "-y" else self.at + out
        walls.window(self.m, self.face, u, z, width, height, at, frame, glass, rim, cross, lit)

    def spot(self, u, out):
        return (u, self.at - out) if self.face == "-y" else (self.at + out, u)


def stair_bay(wall, u, of, faded):
    """The entrance with its porch and the small windows of the stairs."""
    wall.box(u - 0.085, u + 0.085, -0.02, 0.045, BASE, TOP - 0.016, mix(of, "plaster_w", 0.35), "plaster", 0.008, 0)
    for k in range(FLOORS):
        wall.window(
            u,
            BASE + k * STOREY + (0.17 if k else 0.2),
            0.075,
            0.085 if k else 0.05,
            "plaster_w",
            "#6f8f98",
            0.008,
            False,
            out=0.045,
        )
    wall.box(u - 0.045, u + 0.045, 0.04, 0.06, 0, 0.2, "#3f5a4a", "wood")
    wall.box(u - 0.09, u + 0.09, 0.04, 0.15, 0.215, 0.24, "concrete", "concrete", 0.005)
    wall.box(u - 0.07, u + 0.07, 0.045, 0.13, 0, 0.03, "concrete", "concrete", 0.006)
    wall.box(u - 0.02, u + 0.02, 0.046, 0.058, TOP - 0.1, TOP - 0.03, "red" if not faded else shade("red", 0.75))


def balcony(wall, u, z):
    """A balcony with washing and sometimes a plant."""
    m = wall.m
    wall.box(u - 0.085, u + 0.085, 0, 0.1, z - 0.03, z - 0.012, "concrete", "concrete")
    tint = m.jitter(m.rng.choice(RAILINGS), 0.1)
    wall.box(u - 0.085, u + 0.085, 0.093, 0.105, z - 0.02, z + 0.065, tint)
    for side in (-0.08, 0.08):
        wall.box(u + side - 0.006, u + side + 0.006, 0, 0.1, z - 0.02, z + 0.065, tint, chamfer=0.003)
    for q in range(3):
        if m.rng.random() < 0.75:
            v = u - 0.055 + q * 0.05
            wall.box(
                v - 0.018,
                v + 0.018,
                0.108,
                0.116,
                z - 0.035 - m.rng.random() * 0.02,
                z + 0.05,
                m.jitter(m.rng.choice(clutter.CLOTHES), 0.1),
                chamfer=0.003,
            )
    if m.rng.random() < 0.6:
        greenery.bush(m, *wall.spot(u + 0.05, 0.07), 0.028, z=z - 0.01, lumps=2)


def long_wall(wall, low, high, of, faded):
    """Nine bays: two stairs, balconies in three of the others."""
    for k in (2, 6):
        stair_bay(wall, low + (high - low) * (k + 0.5) / 9, of, faded)
    for floor in range(FLOORS):
        for k in range(9):
            if k in (2, 6):
                continue
            u, z = low + (high - low) * (k + 0.5) / 9, BASE + floor * STOREY + 0.075
            wall.window(u, z, 0.09, 0.125, "#ded8c6", wall.m.rng.choice(PANES), lit=wall.m.rng.random() < 0.05)
            if floor and k in (0, 4, 8):
                balcony(wall, u, z)


def short_wall(wall, low, high):
    for floor in range(FLOORS):
        for k in range(2):
            wall.window(
                low + (high - low) * (k + 0.5) / 2,
                BASE + floor * STOREY + 0.075,
                0.085,
                0.125,
                "#ded8c6",
                "#4d6b78",
                lit=wall.m.rng.random() < 0.1,
            )


def slogan(wall, low, high, faded):
    """A red board under the eaves, in later years faded."""
    lettering, ground = mix("lettering", "red", 0.35 if faded else 0), shade("red", 0.8 if faded else 1)
    u0, u1 = low + (high - low) * 0.335, low + (high - low) * 0.665
    walls.board(
        wall.m,
        wall.face,
        u0,
        u1,
        TOP - 0.115,
        TOP - 0.02,
        wall.at - 0.012 if wall.face == "-y" else wall.at + 0.012,
        ground,
        5,
        lettering,
    )


def block(of, faded=False, axis="x", roof="brick_d"):
    """The builder of a block with walls of colour `of`, its long side along x (2x1) or along y (1x2)."""

    def build(m):
        wide, deep = (2, 1) if axis == "x" else (1, 2)
        m.plot(0.02, wide - 0.02, -deep + 0.02, -0.02, "#a39a80", wobble=0.04, round_=0.6)
        x0, x1, y0, y1 = (0.16, 1.84, -0.72, -0.28) if axis == "x" else (0.28, 0.72, -1.84, -0.16)
        wall_of = mix(of, "stone", 0.25 if faded else 0.05)
        m.box(x0 - 0.015, x1 + 0.015, y0 - 0.015, y1 + 0.015, 0, BASE, "stone_d", "concrete", 0.008)
        m.box(x0, x1, y0, y1, BASE, TOP, wall_of, "plaster", 0.008, 0)
        m.box(
            x0 - 0.005,
            x1 + 0.005,
            y0 - 0.006,
            y1 + 0.006,
            BASE,
            BASE + STOREY * 0.98,
            mix("brick", of, 0.35),
            "brick",
            0.006,
            0,
        )
        for k in range(1, FLOORS + 1):
            z = BASE + k * STOREY
            m.box(
                x0 - 0.012,
                x1 + 0.012,
                y0 - 0.012,
                y1 + 0.012,
                z - 0.014,
                z + 0.006,
                "plaster_w" if k < FLOORS else "plaster",
                "plaster",
                0.004,
            )
        front, side = Wall(m, "-y", y0), Wall(m, "+x", x1)
        if axis == "x":
            for u in (x0, x1):
                m.box(u - 0.02, u + 0.02, y0 - 0.016, y0 + 0.02, BASE, TOP, "plaster_w", "plaster", 0.005)
            long_wall(front, x0, x1, wall_of, faded)
            short_wall(side, y0, y1)
            slogan(front, x0, x1, faded)
        else:
            for u in (y0, y1):
                m.box(x1 - 0.02, x1 + 0.016, u - 0.02, u + 0.02, BASE, TOP, "plaster_w", "plaster", 0.005)
            long_wall(side, y0, y1, wall_of, faded)
            short_wall(front, x0, x1)
            slogan(side, y0, y1, faded)
        roofs.hipped(m, x0, x1, y0, y1, TOP, TOP + 0.2, mix(roof, "tile", 0.25), axis=axis)
        stoves(m, axis)
        yard(m, axis)

    return build


def stoves(m, axis):
    """Three kitchen chimneys on the roof; coal is burnt in every flat."""
    ridge = TOP + 0.2
    for u in (0.5, 1.0, 1.5):
        x, y = (u, -0.425) if axis == "x" else (0.425, -u)
        m.box(x - 0.035, x + 0.035, y - 0.045, y + 0.045, ridge - 0.12, ridge + 0.1, "brick", "brick", 0.006)
        m.box(x - 0.042, x + 0.042, y - 0.053, y + 0.053, ridge + 0.09, ridge + 0.11, "concrete", "concrete", 0.004)
        m.mark_smoke(x, y, ridge + 0.11)


def yard(m, axis):
    """Washing, bicycles, bushes and people before the long wall."""
    if axis == "x":
        motion.washing_posts(m, 1.5, -0.93)
        places = ((0.3, -0.88, 0.07), (0.85, -0.9, 0.06), (1.1, -0.86, 0.06), (0.12, -0.1, 0.09), (1.93, -0.12, 0.08))
        bicycles, people = [(0.42 + 0.06 * k, -0.9) for k in range(4)], ((0.66, -0.92), (1.0, -0.94))
    else:
        motion.washing_posts(m, 0.94, -1.52, "y")
        places = ((0.9, -0.3, 0.07), (0.9, -0.85, 0.06), (0.88, -1.12, 0.06), (0.1, -0.1, 0.08), (0.12, -1.92, 0.08))
        bicycles, people = [(0.9, -0.42 - 0.06 * k) for k in range(4)], ((0.93, -0.7), (0.94, -1.02))
    for k, (x, y, r) in enumerate(places):
        greenery.bush(m, x, y, r, flowers="coral" if k == 2 else None)
    for x, y in bicycles:
        clutter.bicycle(m, x, y, 75 if axis == "x" else -15)
    for k, (x, y) in enumerate(people):
        clutter.person(m, x, y, ("cobalt", "coral")[k], None)


COLOURS = {
    "slab": ("ochre", False, "brick_d"),
    "slab2": ("#c07a5a", True, "brick_d"),
    "slab3": ("#c9c4b4", True, "tile"),
    "slab4": ("#9fb39a", False, "#7a4a3a"),
    "slab5": ("brick_l", True, "tile_d"),
}
JOBS = []
for number, (name, (of, faded, roof)) in enumerate(COLOURS.items()):
    JOBS.append(Job(name, block(of, faded, "x", roof), 2, 1, 1.5, seed=1 + number))
    JOBS.append(Job(f"{name}_y", block(of, faded, "y", roof), 1, 2, 1.5, seed=11 + number))
