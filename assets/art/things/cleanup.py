"""The clean-up of 2013-21: soil dug, capped, planted and buried; old blocks wrapped in a warm coat; a park for works.

Next: things/parks.py for what comes after.
"""

from kit import greenery, modern, parkland, plant, walls
from kit.turn import east
from pipeline.sprite import Job

from things import flats
from things.tomorrow import hall, lorry
from things.towers import night

YELLOW, SHEET = "#e2a42e", "#3f9a6a"


def digger(m, x, y, turn_deg=0):
    """A tracked digger; it looks along +x."""
    with m.at(x, y, 0, turn_deg):
        for side in (-1, 1):
            m.box(-0.1, 0.1, side * 0.06 - 0.02, side * 0.06 + 0.02, 0, 0.05, "#33363a", "metal", 0.02, 0)
        m.box(-0.09, 0.06, -0.06, 0.06, 0.06, 0.13, YELLOW, "paint", 0.012, 0)
        m.box(-0.02, 0.06, 0.0, 0.06, 0.13, 0.21, "#4a6a74", "glass", 0.01, 0)
        m.tube(
            [(0.05, -0.02, 0.12), (0.16, -0.02, 0.27), (0.28, -0.02, 0.16), (0.28, -0.02, 0.05)],
            0.016,
            YELLOW,
            "paint",
            6,
        )
        m.box(0.24, 0.32, -0.06, 0.02, 0.0, 0.06, "#4a4e52", "metal", 0.008, 0)


def fence(m, size):
    """A site fence with green sheets, open at the front right."""
    for k in range(round(size / 0.2)):
        x = 0.06 + 0.2 * k
        if x + 0.18 < size - 0.1:
            m.box(x, x + 0.18, -size + 0.05, -size + 0.06, 0, 0.13, SHEET if k % 3 else "#e9ece6", "paint", 0.002, 0.05)


def pit(size):
    """The builder of a site where poisoned soil is dug out, step by step."""

    def build(m):
        m.plot(0.02, size - 0.02, -size + 0.02, -0.02, "#8a6a4c", "ground", wobble=0.02)
        cx, cy = size * 0.46, -size * 0.5
        for k, (r, of) in enumerate(((0.40, "#7a5a40"), (0.31, "#6b4d38"), (0.22, "#5c4232"))):
            modern.extrude(
                m,
                modern.outline(cx, cy, r * size, r * size * 0.8, 26, 2.4),
                0.006 + 0.004 * k,
                0.012 + 0.004 * k,
                of,
                "ground",
            )
        plant.heap(m, size * 0.84, -size * 0.24, 0.12 * size, 0.13, "#7d5f45")
        m.box(size * 0.06, size * 0.3, -size * 0.3, -size * 0.1, 0.01, 0.03, "#3a6a9a", "paint", 0.006, 0.05)
        digger(m, cx, cy, 30)
        m.mark("digger_arm", cx + 0.05, cy - 0.03, 0.1)
        fence(m, size)
        parkland.strollers(m, ((size * 0.76, -size * 0.76), (size * 0.2, -size * 0.72)), coats=("#e8862f", "#e8e04a"))
        if size > 1:
            lorry(m, 1.5, -1.66, "#8a6a4c", YELLOW)
            digger(m, 1.2, -0.5, 200)

    return build


def cap_site(m):
    """Land that is sealed: clay, a sheet, soil, a lawn; nobody will build here."""
    parkland.lawn(m, 0.03, 0.97, -0.97, -0.03, 44)
    modern.extrude(m, modern.outline(0.5, -0.5, 0.36, 0.34, 26, 3), 0.01, 0.06, "grass", "ground")
    for k in range(3):
        m.tube([(0.3 + 0.2 * k, -0.46, 0.06), (0.3 + 0.2 * k, -0.46, 0.2)], 0.012, "#e9ece6", "paint", 8)
        m.cylinder(0.3 + 0.2 * k, -0.46, 0.2, 0.225, 0.022, 0.012, 8, "#c8ccc8")
    m.box(0.62, 0.82, -0.9, -0.885, 0.08, 0.2, "#e9ece6", "paint", 0.003)
    m.box(0.64, 0.8, -0.905, -0.9, 0.1, 0.18, SHEET, "paint", 0.002)
    for x in (0.06, 0.5, 0.94):
        m.box(x - 0.012, x + 0.012, -0.95, -0.926, 0, 0.12, "wood_l", "wood", 0.003)
    m.box(0.06, 0.94, -0.942, -0.934, 0.08, 0.095, "wood_l", "wood", 0.002)


def landfill(m):
    """A lined hill that will have to be watched for ever: grass, vents, an open face, a pond for its water."""
    parkland.lawn(m, 0.03, 1.97, -1.97, -0.03, 50)
    for k in range(7):
        r = 0.86 - 0.11 * k
        of = "grass" if k else "#7d9a4a"
        modern.extrude(
            m, modern.outline(0.92, -0.86, r * 0.95, r * 0.8, 30, 2.4), 0.055 * k, 0.055 * (k + 1), of, "ground"
        )
    modern.extrude(
        m, modern.rectangle(0.9, 1.7, -1.66, -1.3), 0.01, 0.05, "#2f3236", "paint", top="#6b4d38", top_material="ground"
    )
    for x, y, z in ((0.7, -0.8, 0.38), (1.1, -0.9, 0.33), (0.9, -0.5, 0.33), (0.5, -1.1, 0.2)):
        m.tube([(x, y, z), (x, y, z + 0.16), (x + 0.04, y - 0.04, z + 0.18)], 0.014, "#e9ece6", "paint", 8)
    digger(m, 1.2, -1.48, 20)
    parkland.pool(m, modern.outline(0.36, -1.7, 0.22, 0.14, 20, 2.4), "#7a8a6a")
    lorry(m, 1.6, -1.84, "#8a6a4c", YELLOW)
    for k in range(9):
        x = 0.08 + 0.23 * k
        m.box(x - 0.01, x + 0.01, -1.95, -1.935, 0, 0.14, "steel", "metal", 0.002, 0)
    m.box(0.06, 1.94, -1.944, -1.938, 0.1, 0.112, "steel", "metal", 0.001, 0)


def fern_bed(m):
    """Rows of plants that draw metal out of the soil, year after year."""
    m.plot(0.02, 0.98, -0.98, -0.02, "soil", "ground", wobble=0.01)
    for row in range(6):
        for k in range(10):
            x, y = 0.1 + 0.09 * k, -0.12 - 0.155 * row
            greenery.tuft(m, x, y, m.rng.uniform(0.06, 0.09), ("leaf_l", "grass_l", "leaf")[row % 3], 0, 5)
    m.box(0.4, 0.56, -0.955, -0.945, 0.06, 0.15, "#f2ecd8", "paint", 0.002)
    parkland.strollers(m, ((0.7, -0.5),), coats=("#e8e04a",))


def wrapped(builder):
    """The builder of an old block half in its new coat, under a scaffold."""

    def build(m):
        builder(m)
        m.box(0.1, 1.02, -0.735, -0.725, 0.06, 1.02, "#f0e2b8", "plaster", 0.004, 0)
        for f in range(4):
            for k in range(4):
                walls.window(
                    m, "-y", 0.24 + 0.22 * k, 0.14 + 0.25 * f, 0.11, 0.13, -0.735, "white", "#86b4be", 0.012, False
                )
        for k in range(7):
            x = 0.98 + 0.15 * k
            m.tube([(x, -0.82, 0), (x, -0.82, 1.16)], 0.007, "#b8a45a", "wood", 5)
        for f in range(5):
            z = 0.1 + 0.25 * f
            m.tube([(0.96, -0.82, z), (1.9, -0.82, z)], 0.007, "#b8a45a", "wood", 5)
            m.box(0.98, 1.88, -0.82, -0.75, z - 0.012, z, "#c8a468", "wood", 0.002)
        for k, f in ((1, 1), (3, 2), (4, 3)):
            parkland.strollers(m, ((1.02 + 0.18 * k, -0.79),), coats=("#e8862f",), z=0.1 + 0.25 * f)
        m.box(0.98, 1.9, -0.826, -0.822, 0.62, 1.1, SHEET, "flat", 0.001, 0.04)

    return build


def cluster_park(m):
    """New halls for works that moved: clean metal, green strips, one chimney, and the smoke it brought along."""
    night(m, 0.4, "#ffe8c4", 0.6)
    parkland.paving(m, 0.03, 2.97, -1.97, -0.03, "#c6c4bc", 0.3)
    hall(m, 0.2, 1.3, -0.9, -0.2, 0.46, "#2f8f7a", 7)
    hall(m, 1.6, 2.7, -0.9, -0.2, 0.46, "#c8783a", 7)
    hall(m, 0.2, 1.3, -1.76, -1.2, 0.4, "#3a6fb0", 7)
    modern.solar(m, 0.3, 1.2, -0.8, -0.3, 0.48, 6, 3)
    plant.chimney(m, 2.8, -0.4, 1.5, 0.07, "concrete")
    for x, y in ((1.8, -1.4), (2.1, -1.4), (2.4, -1.4)):
        plant.tank(m, x, y, 0.12, 0.4, "#e6eaea", hoop="#2f8f7a", roof="#d0d6d6")
    plant.pipe_rack(m, (1.7, -1.16), (2.7, -1.16), 0.3)
    lorry(m, 1.5, -1.5, turn_deg=90)
    lorry(m, 2.0, -1.78, "#d9a03a", "#3a4a52")
    for k in range(7):
        parkland.tree(m, 0.3 + 0.4 * k, -1.04 if k < 3 else -1.9, 0.32, 0.1, ("leaf", "leaf_l")[k % 2])
    parkland.strollers(m, ((1.42, -0.6), (1.44, -1.2), (2.6, -1.7)))


SLAB = next(job for job in flats.JOBS if job.name == "slab2").build
JOBS = [
    Job("clean_site", pit(1.0), 1, 1, 0.45, seed=140),
    Job("clean_site2", pit(2.0), 2, 2, 0.5, seed=141),
    Job("cap_site", cap_site, 1, 1, 0.4, seed=142),
    Job("landfill", landfill, 2, 2, 0.75, seed=143),
    Job("fern_bed", fern_bed, 1, 1, 0.35, seed=144),
    Job("retrofit_block", wrapped(SLAB), 2, 1, 1.5, seed=145),
    Job("retrofit_block_y", east(wrapped(SLAB)), 1, 2, 1.5, seed=145),
    Job("cluster_park", cluster_park, 3, 2, 1.75, seed=146),
]
