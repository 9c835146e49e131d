"""What a work unit gave its people beside a flat: the canteen, the school with its clinic, the bath house."""

from kit import clutter, greenery, motion, plant, roofs, turn, walls
from kit.palette import mix
from pipeline.sprite import Job


def bell_post(m, x, y, height=0.46):
    """A post with loudspeakers: the voice of the works."""
    m.tube([(x, y, 0), (x, y, height)], 0.009, "wood_d", "wood", 6)
    for dx, dy in ((0.05, -0.02), (-0.04, -0.04)):
        m.tube(
            [(x, y, height - 0.03), (x + dx * 0.5, y + dy * 0.5, height - 0.03), (x + dx, y + dy, height - 0.03)],
            [0.008, 0.012, 0.03],
            "zinc",
            "metal",
            10,
        )


def canteen(m):
    """1x1: a long brick hall, steaming kitchen chimney, a great red board, people with bowls."""
    m.plot(0.02, 0.98, -0.98, -0.02, "#a39a80", wobble=0.05, round_=0.6)
    x0, x1, y0, y1 = 0.1, 0.9, -0.62, -0.2
    walls.hall(m, x0, x1, y0, y1, 0.34, 5, 2, ((0.1, 0.17),), doors=(2,), wall="brick", pier="brick_d")
    roofs.gable(m, x0, x1, y0, y1, 0.34, 0.56, mix("brick_d", "tile", 0.35), 0.05, sheets=14, material="tile")
    m.box(0.22, 0.78, -0.67, -0.655, 0.27, 0.41, "red", "paint", 0.004, 0)
    for k in range(4):
        u = 0.27 + k * 0.12
        m.box(u, u + 0.085, -0.68, -0.67, 0.295, 0.385, "lettering", "paint", 0.002)
    for x in (0.25, 0.75):
        m.box(x - 0.01, x + 0.01, -0.66, -0.645, 0.2, 0.4, "steel_d", "metal", 0.002)
    m.box(0.7, 0.9, -0.2, -0.06, 0, 0.26, "brick_l", "brick", 0.006)
    roofs.gable(m, 0.7, 0.9, -0.2, -0.06, 0.26, 0.34, "roofing", 0.03)
    plant.chimney(m, 0.62, -0.11, 0.92, 0.05, "brick")
    m.box(0.34, 0.44, -0.46, -0.36, 0.5, 0.62, "steel_d", "corr", 0.004)
    roofs.gable(m, 0.34, 0.44, -0.46, -0.36, 0.62, 0.66, "roofing", 0.02, end="steel_d", end_material="corr")
    m.mark_smoke(0.39, -0.41, 0.66)
    for k, (x, y) in enumerate(((0.45, -0.76), (0.53, -0.79), (0.6, -0.75), (0.38, -0.8), (0.7, -0.84))):
        clutter.person(
            m, x, y, ("cobalt", "steel", "cobalt", "green_d", "plaster_w")[k], ("cap", None, None, "cap", None)[k]
        )
    for k in range(3):
        clutter.bicycle(m, 0.13 + 0.06 * k, -0.8, 80)
    m.box(0.74, 0.92, -0.9, -0.84, 0.05, 0.065, "wood_l", "wood", 0.003)
    for x in (0.76, 0.89):
        m.box(x, x + 0.012, -0.885, -0.855, 0, 0.05, "wood", "wood", 0.002)
    plant.heap(m, 0.9, -0.36, 0.07, 0.05, "coal", 12)
    bell_post(m, 0.06, -0.66)
    greenery.bush(m, 0.06, -0.92, 0.05)


def classroom_block(m, x0, x1, y0, y1, floors, wall):
    """A school block with an outside gallery on every floor."""
    storey = 0.27
    m.box(x0 - 0.015, x1 + 0.015, y0 - 0.1, y1 + 0.015, 0, 0.05, "concrete", "concrete", 0.008)
    m.box(x0, x1, y0, y1, 0.05, 0.05 + floors * storey, wall, "plaster", 0.006, 0)
    n = max(3, round((x1 - x0) / 0.17))
    for f in range(floors):
        z = 0.05 + f * storey
        for k in range(n):
            u = x0 + (x1 - x0) * (k + 0.5) / n
            if k % 3 == 1:
                walls.on_wall(m, "-y", y0, u - 0.035, u + 0.035, z, z + 0.18, 0, 0.008, "green_d", "wood")
            else:
                walls.window(m, "-y", u, z + 0.07, 0.1, 0.12, y0, "white", "#4d6b78", 0.009, True)
        for k in range(2):
            walls.window(
                m, "+x", y0 + (y1 - y0) * (k + 0.5) / 2, z + 0.07, 0.08, 0.12, x1, "white", "#4d6b78", 0.009, True
            )
        if f:
            m.box(x0, x1, y0 - 0.1, y0, z - 0.022, z, "concrete", "concrete", 0.004)
            m.box(x0, x1, y0 - 0.105, y0 - 0.09, z, z + 0.075, mix(wall, "plaster_w", 0.5), "plaster", 0.003)
        for k in range(n + 1):
            u = x0 + (x1 - x0) * k / n
            m.box(u - 0.011, u + 0.011, y0 - 0.104, y0 - 0.082, z, z + storey, "plaster_w", "plaster", 0.003)
    return 0.05 + floors * storey


def school_clinic(m):
    """2x1: a two-storey school with galleries and a flagpole, at the right a low white clinic with a red cross."""
    m.plot(0.02, 1.98, -0.98, -0.02, "path", wobble=0.04, round_=0.6)
    top = classroom_block(m, 0.16, 1.2, -0.52, -0.18, 2, mix("ochre", "plaster", 0.35))
    roofs.hipped(m, 0.16, 1.2, -0.62, -0.18, top, top + 0.18, mix("brick_d", "tile", 0.25))
    walls.board(m, "-y", 0.42, 0.94, top - 0.08, top - 0.01, -0.625, letters=6)
    m.box(0.62, 0.74, -0.44, -0.36, top + 0.1, top + 0.3, "plaster_w", "plaster", 0.005)
    m.box(0.6, 0.76, -0.46, -0.34, top + 0.3, top + 0.32, "brick_d", "tile", 0.004)
    # clinic
    x0, x1, y0, y1 = 1.38, 1.86, -0.56, -0.2
    m.box(x0, x1, y0, y1, 0, 0.32, "plaster_w", "plaster", 0.006, 0)
    m.box(x0 - 0.01, x1 + 0.01, y0 - 0.01, y1 + 0.01, 0, 0.07, "stone_d", "concrete", 0.006)
    for u in (1.47, 1.77):
        walls.window(m, "-y", u, 0.12, 0.09, 0.12, y0, "teal", "#4d6b78", 0.01, True)
    walls.on_wall(m, "-y", y0, 1.58, 1.66, 0, 0.22, 0, 0.01, "teal", "wood")
    for y in (-0.47, -0.29):
        walls.window(m, "+x", y, 0.12, 0.08, 0.12, x1, "teal", "#4d6b78", 0.01, True)
    m.box(1.56, 1.68, y0 - 0.012, y0, 0.24, 0.32, "white", "paint", 0.003, 0)
    m.box(1.61, 1.63, y0 - 0.018, y0 - 0.01, 0.25, 0.31, "red", "paint", 0.001, 0)
    m.box(1.59, 1.65, y0 - 0.018, y0 - 0.01, 0.271, 0.289, "red", "paint", 0.001, 0)
    roofs.gable(
        m,
        x0,
        x1,
        y0,
        y1,
        0.32,
        0.5,
        mix("brick_d", "tile", 0.35),
        0.05,
        end="plaster_w",
        end_material="plaster",
        sheets=12,
        material="tile",
    )
    # yard: flag, children in rows, ball hoop, trees
    m.box(0.52, 0.64, -0.84, -0.72, 0, 0.04, "concrete", "concrete", 0.006)
    motion.flagpole(m, 0.58, -0.78, 0.95)
    for row in range(2):
        for k in range(6):
            clutter.person(
                m,
                0.74 + 0.085 * k,
                -0.76 - 0.09 * row,
                m.rng.choice(["plaster_w", "cobalt", "coral", "plaster_w"]),
                None,
                scale=0.72,
            )
    clutter.person(m, 0.46, -0.82, "steel", None)
    m.tube([(0.2, -0.9, 0), (0.2, -0.9, 0.26)], 0.009, "wood", "wood", 5)
    m.box(0.15, 0.25, -0.912, -0.902, 0.22, 0.31, "white", "paint", 0.003)
    clutter.person(m, 1.62, -0.7, "white", None)
    m.box(1.72, 1.86, -0.7, -0.66, 0.045, 0.058, "wood_l", "wood", 0.003)
    greenery.tree(m, 1.28, -0.8, 0.44, 0.16, lumps=12, cards=90)
    greenery.tree(m, 1.9, -0.12, 0.42, 0.14, "leaf_d", "leaf", lumps=10, cards=80)
    for x, y in ((0.1, -0.12), (1.45, -0.7), (1.84, -0.88), (0.1, -0.6)):
        greenery.bush(m, x, y, 0.055, flowers=m.rng.choice(["pink", "coral", None]))


JOBS = [
    Job("canteen", canteen, 1, 1, 1.05),
    Job("canteen_e", turn.east(canteen), 1, 1, 1.05),
    Job("school_clinic", school_clinic, 2, 1, 1.15),
    Job("school_clinic_e", turn.east(school_clinic), 1, 2, 1.15),
]
