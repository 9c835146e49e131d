"""Trees and wild plants of the Xiang valley: camphor, bamboo, pine, willow, blossom, ginkgo, reeds, and dead trees."""

import math

from kit import greenery
from kit.palette import mix, shade
from mathutils import Vector
from pipeline.sprite import Job


def tree(*args, **named):
    """The builder of a broad-leaved tree at the anchor."""
    return lambda m: greenery.tree(m, 0, 0, *args, **named)


def camphor(height, spread, crowns=5, of="leaf", tip="leaf_l"):
    """The builder of a spreading tree: several crowns at different heights on forked limbs, sky between them."""

    def build(m):
        base, lumps = m.jitter(of, 0.06), []
        fork = (m.rng.uniform(-0.02, 0.02), m.rng.uniform(-0.02, 0.02), height * 0.34)
        m.tube([(0, 0, 0), (0.01, 0, height * 0.2), fork], [0.055, 0.042, 0.036], "wood_d", "wood")
        turn = m.rng.uniform(0, 6.28)
        for k in range(crowns + 1):
            out = spread * (m.rng.uniform(0.5, 0.68) if k < crowns else 0.08)
            a = turn + 2 * math.pi * k / crowns + m.rng.uniform(-0.25, 0.25)
            size = spread * (m.rng.uniform(0.4, 0.52) if k < crowns else 0.56)
            z = height * m.rng.uniform(0.52, 0.7) if k < crowns else height * 0.8
            x, y = out * math.cos(a), out * math.sin(a)
            m.tube([fork, (x * 0.6, y * 0.6, z * 0.8), (x, y, z)], [0.028, 0.018, 0.01], "wood_d", "wood", 6)
            for q in range(9):
                polar, around = math.acos(1 - 2 * (q + 0.5) / 9 * 0.8), q * 2.39996 + k
                d = size * m.rng.uniform(0.45, 0.7)
                at = (x + d * math.sin(polar) * math.cos(around), y + d * math.sin(polar) * math.sin(around))
                lumps.append((*at, z + d * math.cos(polar) * 0.7, size * m.rng.uniform(0.36, 0.5)))
        low, high = min(p[2] for p in lumps) - 0.05, max(p[2] + p[3] for p in lumps)
        for p in lumps:
            up = (p[2] - low) / (high - low)
            tint = mix(shade(base, 0.45), shade(base, 0.82), up)
            m.blob(p[:3], p[3] * 0.92, tint, "leaf", 2, 0.8, 0.45, 3, 0.35)
        greenery.leaves(m, lumps, base, tip, low, high, int(2100 * (spread / 0.36) ** 2), 0.03)

    return build


def willow(m, height=0.6):
    """A willow: a low crown with hanging strands."""
    base = m.jitter("#8aa84a", 0.05)
    m.tube([(0, 0, 0), (0.015, 0, height * 0.3), (-0.01, 0.01, height * 0.7)], [0.045, 0.035, 0.02], "wood_d", "wood")
    lumps = []
    for k in range(9):
        a, d = k * 2.4, 0.15 * (k / 9) ** 0.5
        lumps.append((d * math.cos(a), d * math.sin(a), height * m.rng.uniform(0.78, 0.95), m.rng.uniform(0.08, 0.11)))
    for p in lumps:
        m.blob(p[:3], p[3], shade(base, 0.7), "leaf", 2, 0.7, 0.4, 3, 0.35)
    greenery.leaves(m, lumps, base, "#b8cc6a", height * 0.6, height * 1.05, 260, 0.028)
    for k in range(120):
        a, d = k * 2.39996, 0.27 * ((k + 4) / 124) ** 0.5
        x, y, drop = d * math.cos(a), d * math.sin(a), height * m.rng.uniform(0.35, 0.72) * (0.5 + d * 1.9)
        top = height * (0.98 - d * 0.7)
        lit = max(0.0, -0.35 * math.cos(a) - 0.75 * math.sin(a))
        for q in range(9):
            z = top - drop * q / 9
            tint = m.jitter(shade(mix(base, "#c2d478", 0.25 + 0.5 * lit), 0.62 + 0.4 * lit + 0.1 * (1 - q / 9)), 0.12)
            u, w, length = m.rng.uniform(-0.012, 0.012), 0.011, drop / 9 * 1.5
            sway = 0.02 * q / 9
            m.quad(
                (x + u - w, y + sway, z),
                (x + u, y + w + sway, z + length * 0.2),
                (x + u + w, y + sway, z),
                (x + u, y - w * 0.5 + sway, z - length),
                tint,
                "blade",
            )


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
            m.add(
                [
                    (px, py, pz),
                    (px + c * half - s * w, py + s * half + c * w, pz + dz * 0.2 + 0.012),
                    (px + c * length, py + s * length, pz + dz - 0.03),
                    (px + c * half + s * w, py + s * half - c * w, pz + dz * 0.2),
                ],
                [(0, 1, 2), (0, 2, 3)],
                tint,
                "blade",
            )


def dead(height):
    """The builder of a leafless tree, as they stood round the smelter."""

    def branch(m, foot, along, length, radius, order):
        sway = Vector((m.rng.uniform(-1, 1), m.rng.uniform(-1, 1), 0)) * length * 0.08
        tip = foot + along * length
        m.tube(
            [tuple(foot), tuple(foot + along * length * 0.5 + sway), tuple(tip)],
            [radius, radius * 0.8, radius * 0.6],
            m.jitter("#6b5d50", 0.12),
            "wood",
            6,
        )
        for _ in range((3 if order > 1 else 2) if order else 0):
            turn = Vector((m.rng.uniform(-1, 1), m.rng.uniform(-1, 1), m.rng.uniform(-0.1, 0.6))) * 0.85
            branch(
                m,
                foot + along * length * m.rng.uniform(0.65, 1),
                (along + turn).normalized(),
                length * m.rng.uniform(0.5, 0.72),
                radius * 0.58,
                order - 1,
            )

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
            m.blob(
                (x, y, z),
                radius * 0.42 + 0.02,
                m.jitter(mix("#24402c", "#3f6a3c", t), 0.14),
                "leaf",
                2,
                0.55,
                0.4,
                3,
                0.4,
            )
            greenery.leaves(m, [(x, y, z + height * 0.02, radius * 0.4)], "#4a7a48", "#8aa858", 0, height, 16, 0.026)


def reeds(m):
    """Reeds with brown heads."""
    for _ in range(16):
        greenery.tuft(
            m,
            m.rng.gauss(0, 0.07),
            m.rng.gauss(0, 0.07),
            m.rng.uniform(0.1, 0.17),
            m.rng.choice(["leaf_l", "grass", "straw"]),
            0,
            4,
        )
    for _ in range(5):
        x, y = m.rng.gauss(0, 0.06), m.rng.gauss(0, 0.06)
        m.tube([(x, y, 0), (x + 0.01, y, 0.17)], 0.004, "straw", "paint", 5)
        m.tube([(x + 0.01, y, 0.15), (x + 0.012, y, 0.2)], 0.011, "wood", "paint", 6)


PLANTS = {
    "camphor1": camphor(0.78, 0.38),
    "camphor2": camphor(0.66, 0.32, 4, "leaf_d", "leaf"),
    "camphor3": camphor(0.9, 0.36, 4, "#6b9440", "#a3c050"),
    "bamboo1": bamboo,
    "bamboo2": bamboo,
    "pine": pine,
    "blossom": tree(0.52, 0.27, "#d98fa0", "#f4c8d0", lumps=20),
    "ginkgo": tree(0.78, 0.26, "#d0a030", "#f0d050", squash=1.15),
    "willow": willow,
    "dusty1": camphor(0.64, 0.32, 4, "#7f7c52", "#a39a70"),
    "dusty2": tree(0.52, 0.25, "#8a7f58", "#a89a74", lumps=18, cards=70),
    "dead1": dead(0.62),
    "dead2": dead(0.8),
    "bush1": lambda m: greenery.bush(m, 0, 0, 0.13),
    "bush_fl": lambda m: greenery.bush(m, 0, 0, 0.12, flowers="pink"),
    "reeds1": reeds,
    "reeds2": reeds,
}
JOBS = [
    Job(name, build, 0, 0, 1.2 if "bamboo" in name else 1.0, seed=30 + k)
    for k, (name, build) in enumerate(PLANTS.items())
]
