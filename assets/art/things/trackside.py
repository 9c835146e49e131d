"""What lies on a track besides sleepers: planks of a level crossing, and the flowers of a line nobody uses any more.

Why overlays: one picture fits every form of track. Next: things/railway.py, the track itself.
"""

from kit import greenery
from pipeline.job import Job

TOP = 0.064  # just below the rails' heads


def planks(m):
    """Timber between and beside the rails of a track along x, worn where the wheels go."""
    for offset in (-0.225, -0.18, -0.135, -0.048, 0.0, 0.048, 0.135, 0.18, 0.225):
        x0, x1 = 0.2 + m.rng.uniform(-0.008, 0.008), 0.8 + m.rng.uniform(-0.008, 0.008)
        tint = m.jitter("wood_l" if abs(offset) < 0.1 else "wood", 0.12)
        m.box(x0, x1, -0.5 + offset - 0.021, -0.5 + offset + 0.021, 0.03, TOP, tint, "wood", 0.004, 0.2)
    for side in (-0.08, 0.08):
        m.box(0.17, 0.83, -0.508 + side, -0.492 + side, 0.03, 0.069, "zinc", "metal", 0.002)
    for x in (0.175, 0.79):
        m.box(x, x + 0.035, -0.76, -0.24, 0.03, TOP - 0.002, "plaster_w", "paint", 0.004)


def planks_y(m):
    with m.at(0.5, -0.5, 0, 90), m.at(-0.5, 0.5):
        planks(m)


def overgrowth(kind):
    """The builder of grass and flowers over sleepers and ballast, thicker beside the rails than between them."""

    def build(m):
        for _ in range(240):
            x, y = m.rng.uniform(0.02, 0.98), -m.rng.uniform(0.02, 0.98)
            size = m.rng.uniform(0.04, 0.085)
            if m.rng.random() < 0.8:
                greenery.tuft(m, x, y, size, m.rng.choice(["grass_l", "grass", "leaf_l", "grass_d"]), 0.02, 4)
        kinds = (("yellow", "plaster_w", "violet", "pink"), ("coral", "pink", "yellow", "#7f9ad8"))[kind]
        for _ in range(26):
            cx, cy, of = m.rng.uniform(0.06, 0.94), -m.rng.uniform(0.06, 0.94), m.rng.choice(kinds)
            for _ in range(6):
                x, y = cx + m.rng.gauss(0, 0.04), cy + m.rng.gauss(0, 0.03)
                greenery.flower(m, x, y, of, 0.02, 0.024)

    return build


JOBS = [
    Job("planks_x", planks, kind="strip", axes="", seed=321),
    Job("planks_y", planks_y, kind="strip", axes="", seed=321),
    Job("overgrowth1", overgrowth(0), kind="strip", axes="", seed=322),
    Job("overgrowth2", overgrowth(1), kind="strip", axes="", seed=323),
]
