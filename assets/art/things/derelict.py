"""What a works is when all have left: roofless walls, a broken stack, rubble, rust and weeds, of every footprint."""

from kit import clutter, greenery, plant
from kit.crowns import Form
from kit.palette import mix
from pipeline.sprite import Job

from things.construction import raised_walls
from things.wilds import dead

FLOOR = 0.06


def rubble(m, x0, x1, y0, y1, count, z=0.0):
    """Broken bricks and fallen beams over a rectangle, thicker towards its middle."""
    for _ in range(count):
        u, v = m.rng.triangular(x0, x1), m.rng.triangular(y0, y1)
        with m.at(u, v, z + m.rng.uniform(0, 0.02), m.rng.uniform(0, 180)):
            of = m.rng.choice(["brick", "brick_l", "brick_d", "concrete"])
            m.box(-0.03, 0.03, -0.016, 0.016, 0, 0.028, of, "brick", 0.004, 0.15)
    for _ in range(count // 8):
        u, v = m.rng.uniform(x0, x1), m.rng.uniform(y0, y1)
        end = (u + m.rng.uniform(-0.2, 0.2), v + m.rng.uniform(-0.15, 0.15), z + m.rng.uniform(0.04, 0.2))
        m.tube([(u, v, z + 0.01), end], 0.012, m.rng.choice(["rust", "wood_d"]), "metal", 5)


def ruin(width, depth):
    """The builder of a ruin of `width` columns and `depth` rows."""

    def build(m):
        area = width * depth
        m.plot(0.02, width - 0.02, -depth + 0.02, -0.02, mix("soil", "stone_d", 0.4), wobble=0.06, round_=0.6)
        front = 0.3 if area < 4 else 0.75
        x0, x1, y0, y1 = 0.16, width - (0.22 if area < 4 else 0.6), -depth + front, -0.16
        raised_walls(m, x0, x1, y0, y1, 0.34 if area < 4 else 0.66)
        rubble(m, x0 + 0.1, x1 - 0.1, y0 + 0.1, y1 - 0.1, 46 * area, FLOOR)
        rubble(m, 0.1, width - 0.1, -depth + 0.1, y0 - 0.03, 10 * area)
        for _ in range(3 * area):
            x, y, r = m.rng.uniform(x0 + 0.2, x1 - 0.2), m.rng.uniform(y0 + 0.2, y1 - 0.2), m.rng.uniform(0.08, 0.2)
            m.plot(
                x - r, x + r, y - r, y + r, m.rng.choice(["soil", "soil_d", "grass_d"]), z=FLOOR + 0.004, wobble=0.25
            )
        if area >= 4:
            plant.chimney(m, x1 + 0.28, -0.4, 1.15, 0.13, "brick", smoke=False)
            tank = (x1 + 0.3, -depth + 0.75)
            plant.tank(m, *tank, 0.17, 0.36, mix("rust", "steel", 0.35), roof="rust")
            with m.at(width * 0.5, -depth + 0.34):
                dead(Form(0.5, 0.22, 7, 0.38, 1.0, 0.045, "#5f5348", 0.34), 3)(m)
            for k in range(4):
                clutter.drum(m, 0.3 + 0.09 * k, -depth + 0.3 + 0.05 * (k % 2), 0, 0.033, 0.1, "rust")
        greenery.weeds(m, 0.08, width - 0.08, -depth + 0.06, y0, 26 * width, ("grass_l", "grass", "straw", "leaf"))
        for _ in range(22 * area):
            x, y = m.rng.uniform(x0 + 0.1, x1 - 0.1), m.rng.uniform(y0 + 0.1, y1 - 0.1)
            greenery.tuft(m, x, y, m.rng.uniform(0.05, 0.1), m.rng.choice(["grass_l", "leaf", "straw"]), FLOOR, 5)
        for _ in range(3 + 2 * area):
            x, y = m.rng.uniform(x0, x1), m.rng.choice([m.rng.uniform(y0, y1), y0 - 0.1])
            greenery.bush(
                m,
                x,
                y,
                m.rng.uniform(0.05, 0.09),
                m.rng.choice(["leaf", "grass", "leaf_d"]),
                FLOOR if y > y0 else 0,
                lumps=4,
            )

    return build


JOBS = [
    Job(f"derelict_{w}x{d}", ruin(w, d), w, d, 1.5 if w * d >= 4 else 0.8, seed=40 + 3 * w + d)
    for w, d in ((1, 1), (2, 1), (1, 2), (2, 2), (3, 2), (2, 3), (4, 2), (3, 3))
]
