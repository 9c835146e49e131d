"""What a works is when all have left: roofless walls, a broken stack, rubble, rust and weeds, of every footprint."""

from kit import clutter, greenery, plant
from kit.palette import mix
from pipeline.sprite import Job

from things.construction import raised_walls
from things.trees import dead


def rubble(m, x, y, spread, count):
    """Broken bricks and beams."""
    for _ in range(count):
        u, v = x + m.rng.gauss(0, spread), y + m.rng.gauss(0, spread * 0.6)
        with m.at(u, v, m.rng.uniform(0, 0.02), m.rng.uniform(0, 180)):
            of = m.rng.choice(["brick", "brick_l", "brick_d", "concrete"])
            m.box(-0.03, 0.03, -0.016, 0.016, 0, 0.028, of, "brick", 0.004, 0.15)
    for _ in range(count // 8):
        u, v = x + m.rng.gauss(0, spread), y + m.rng.gauss(0, spread * 0.5)
        end = (u + m.rng.uniform(-0.2, 0.2), v + m.rng.uniform(-0.2, 0.2), m.rng.uniform(0.04, 0.16))
        m.tube([(u, v, 0.01), end], 0.012, m.rng.choice(["rust", "wood_d"]), "metal", 5)


def ruin(width, depth):
    """The builder of a ruin of `width` columns and `depth` rows."""

    def build(m):
        area = width * depth
        m.plot(0.02, width - 0.02, -depth + 0.02, -0.02, mix("soil", "stone_d", 0.4), wobble=0.06, round_=0.6)
        front = 0.3 if area < 4 else 0.75
        x0, x1, y0, y1 = 0.16, width - (0.22 if area < 4 else 0.6), -depth + front, -0.16
        raised_walls(m, x0, x1, y0, y1, 0.34 if area < 4 else 0.66)
        rubble(m, (x0 + x1) / 2, y0 + 0.3, 0.14 * width, 24 * area)
        rubble(m, width / 2, y0 - 0.12, 0.2 * width, 12 * area)
        if area >= 4:
            plant.chimney(m, x1 + 0.28, -0.4, 1.15, 0.13, "brick", smoke=False)
            tank = (x1 + 0.3, -depth + 0.75)
            plant.tank(m, *tank, 0.17, 0.36, mix("rust", "steel", 0.35), roof="rust")
            with m.at(width * 0.5, -depth + 0.34):
                dead(0.5)(m)
            for k in range(4):
                clutter.drum(m, 0.3 + 0.09 * k, -depth + 0.3 + 0.05 * (k % 2), 0, 0.033, 0.1, "rust")
        greenery.weeds(m, 0.08, width - 0.08, -depth + 0.06, y0, 26 * width, ("grass_l", "grass", "straw", "leaf"))
        greenery.weeds(m, x0 + 0.08, x1 - 0.08, y0 + 0.08, y1 - 0.08, 14 * area, ("grass_l", "leaf"))
        for _ in range(3 + 2 * area):
            x, y = m.rng.uniform(x0, x1), m.rng.choice([m.rng.uniform(y0, y1), y0 - 0.1])
            greenery.bush(m, x, y, m.rng.uniform(0.05, 0.09), m.rng.choice(["leaf", "grass", "leaf_d"]), lumps=4)

    return build


JOBS = [
    Job(f"derelict_{w}x{d}", ruin(w, d), w, d, 1.5 if w * d >= 4 else 0.8, seed=40 + 3 * w + d)
    for w, d in ((1, 1), (2, 1), (1, 2), (2, 2), (3, 2), (3, 3))
]
