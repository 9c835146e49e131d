"""Trees and wild plants of the Xiang valley: camphor, bamboo, pine, willow, blossom, ginkgo, reeds, and dead trees."""

import math

from kit import greenery
from kit.palette import mix, shade
from mathutils import Vector
from pipeline.sprite import Job


def tree(*args, **named):
    """The builder of a broad-leaved tree at the anchor."""
    return lambda m: greenery.tree(m, 0, 0, *args, **named)


def bamboo(m):
    """A clump of leaning culms with drooping leaves."""
    for _ in range(13):
        x, y, h = m.rng.uniform(-0.17, 0.17), m.rng.uniform(-0.17, 0.17), m.rng.uniform(0.7, 1.05)
        dx, dy = m.rng.uniform(-0.14, 0.14), m.rng.uniform(-0.14, 0.14)
        culm = [(x + dx * t * t, y + dy * t * t, h * t * (1 - 0.06 * t)) for t in (0, 0.2, 0.4, 0.6, 0.8, 1)]
        m.tube(culm, [0.013, 0.013, 0.012, 0.01, 0.007, 0.003], m.jitter("bamboo", 0.14), "paint", 6)
        for _ in range(26):
            t = m.rng.uniform(0.42, 1.02)
            px, py, pz = x + dx * t * t, y + dy * t * t, h * t * (1 - 0.06 * t)
            a, length, w = m.rng.uniform(0, 6.28), m.rng.uniform(0.06, 0.13) * (1.2 - 0.5 * t), 0.016
            c, s, dz = math.cos(a), math.sin(a), m.rng.uniform(-0.05, 0.03)
            tint = shade(m.jitter(mix("leaf", "leaf_l", t * 0.9 - 0.1), 0.16), 0.8)
            half = length * 0.5
            m.add([(px, py, pz), (px + c * half - s * w, py + s * half + c * w, pz + dz * 0.2 + 0.012),
                   (px + c * length, py + s * length, pz + dz - 0.03), (px + c * half + s * w, py + s * half - c * w, pz + dz * 0.2)],
                  [(0, 1, 2), (0, 2, 3)], tint, "blade")


def dead(height):
    """The builder of a leafless tree, as they stood round the smelter."""
    def branch(m, foot, along, length, radius, order):
        sway = Vector((m.rng.uniform(-1, 1), m.rng.uniform(-1, 1), 0)) * length * 0.08
        tip = foot + along * length
        m.tube([tuple(foot), tuple(foot + along * length * 0.5 + sway), tuple(tip)], [radius, radius * 0.8, radius * 0.6],
               m.jitter("#6b5d50", 0.12), "wood", 6)
        for _ in range((3 if order > 1 else 2) if order else 0):
            turn = Vector((m.rng.uniform(-1, 1), m.rng.uniform(-1, 1), m.rng.uniform(-0.1, 0.6))) * 0.85
            branch(m, foot + along * length * m.rng.uniform(0.65, 1), (along + turn).normalized(), length * m.rng.uniform(0.5, 0.72),
                   radius * 0.58, order - 1)

    def build(m):
        branch(m, Vector((0, 0, 0)), Vector((0.05, 0.02, 1)).normalized(), height * 0.5, 0.038, 3)
        m.plot(-0.14, 0.14, -0.12, 0.12, "soil_d", z=0.003)
    return build


def pine(m, height=0.9):
    """A fir in seven whorls."""
    m.tube([(0, 0, 0), (0.01, 0, height * 0.9)], [0.03, 0.01], "wood_d", "wood")
    for k in range(7):
        t = k / 6
        radius = 0.27 * (1 - t) + 0.05
        for q in range(int(9 * (1 - t)) + 3):
            a = q * 2.4 + k
            x, y, z = radius * 0.7 * math.cos(a), radius * 0.7 * math.sin(a), height * 0.22 + t * height * 0.7
            m.blob((x, y, z), radius * 0.42 + 0.02, m.jitter(mix("#24402c", "#3f6a3c", t), 0.14), "leaf", 2, 0.55, 0.4, 3, 0.4)
            greenery.leaves(m, [(x, y, z + height * 0.02, radius * 0.4)], "#4a7a48", "#8aa858", 0, height, 16, 0.026)


def reeds(m):
    """Reeds with brown heads."""
    for _ in range(16):
        greenery.tuft(m, m.rng.gauss(0, 0.07), m.rng.gauss(0, 0.07), m.rng.uniform(0.1, 0.17), m.rng.choice(["leaf_l", "grass", "straw"]), 0, 4)
    for _ in range(5):
        x, y = m.rng.gauss(0, 0.06), m.rng.gauss(0, 0.06)
        m.tube([(x, y, 0), (x + 0.01, y, 0.17)], 0.004, "straw", "paint", 5)
        m.tube([(x + 0.01, y, 0.15), (x + 0.012, y, 0.2)], 0.011, "wood", "paint", 6)


PLANTS = {"camphor1": tree(0.70, 0.36), "camphor2": tree(0.60, 0.3, "leaf_d", "leaf"),
          "camphor3": tree(0.80, 0.35, "#6b9440", "#a3c050", squash=1.05), "bamboo1": bamboo, "bamboo2": bamboo, "pine": pine,
          "blossom": tree(0.52, 0.27, "#d98fa0", "#f4c8d0", lumps=20), "ginkgo": tree(0.78, 0.26, "#d0a030", "#f0d050", squash=1.15),
          "willow": tree(0.54, 0.3, "#8aa84a", "#b8cc6a", squash=0.75), "dusty1": tree(0.62, 0.3, "#7f7c52", "#a39a70"),
          "dusty2": tree(0.52, 0.25, "#8a7f58", "#a89a74", lumps=18, cards=70), "dead1": dead(0.62), "dead2": dead(0.8),
          "bush1": lambda m: greenery.bush(m, 0, 0, 0.13), "bush_fl": lambda m: greenery.bush(m, 0, 0, 0.12, flowers="pink"),
          "reeds1": reeds, "reeds2": reeds}
JOBS = [Job(name, build, 0, 0, 1.2 if "bamboo" in name else 1.0, seed=30 + k) for k, (name, build) in enumerate(PLANTS.items())]
