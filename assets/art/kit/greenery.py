"""Trees, bushes, tufts and flowers: blobs for the body, leaf cards with baked light for the surface.

Why the light is baked into leaf colours: cards as thin as these would render as black specks. Next: things/trees.py.
"""

import math

from kit.palette import mix, shade

SUNWARD = (-0.30, -0.62, 0.72)


def leaves(m, lumps, base, tip, low, high, count, size=0.034):
    """Leaf cards on lumps [(x, y, z, radius)], shaded by height and sun."""
    for _ in range(count):
        cx, cy, cz, radius = m.rng.choice(lumps)
        polar, around = math.acos(m.rng.uniform(-0.6, 1)), m.rng.uniform(0, 6.283)
        nx, ny, nz = math.sin(polar) * math.cos(around), math.sin(polar) * math.sin(around), math.cos(polar)
        d = radius * m.rng.uniform(0.93, 1.12)
        px, py, pz = cx + nx * d, cy + ny * d, cz + nz * d * 0.86
        lit = max(0.0, nx * SUNWARD[0] + ny * SUNWARD[1] + nz * SUNWARD[2])
        up = min(1.0, max(0.0, (pz - low) / (high - low)))
        tint = mix(base, tip, min(1, lit * 0.75 * up + 0.1 * m.rng.random()))
        tint = m.jitter(shade(tint, (0.5 + 0.55 * lit) * (0.62 + 0.45 * up)), 0.13)
        a, length = m.rng.uniform(0, 6.283), size * m.rng.uniform(0.7, 1.25)
        w = length * 0.55
        ux, uy, uz = math.cos(a) * length, math.sin(a) * length, m.rng.uniform(-0.5, 0.25) * length
        vx, vy, vz = -math.sin(a) * 0.8 * w, math.cos(a) * 0.8 * w, m.rng.uniform(-0.5, 0.5) * w
        m.quad(
            (px - ux, py - uy, pz - uz),
            (px + vx, py + vy, pz + vz),
            (px + ux, py + uy, pz + uz),
            (px - vx, py - vy, pz - vz),
            tint,
            "blade",
        )


def tree(
    m, x, y, height=0.75, radius=0.32, of="leaf", tip="leaf_l", trunk="wood_d", lumps=26, z=0.0, squash=0.85, cards=150
):
    """A broad-leaved tree of lumps in a spiral."""
    lean = (m.rng.uniform(-0.04, 0.04), m.rng.uniform(-0.04, 0.04))
    centre = height - radius * 0.75
    m.tube(
        [
            (x, y, z - 0.01),
            (x + lean[0] * 0.5, y + lean[1] * 0.5, z + centre * 0.5),
            (x + lean[0], y + lean[1], z + centre),
        ],
        [0.045 * height / 0.75, 0.032 * height / 0.75, 0.02],
        trunk,
        "wood",
    )
    for _ in range(4):
        a = m.rng.uniform(0, 6.28)
        m.tube(
            [
                (x + lean[0] * 0.6, y + lean[1] * 0.6, z + centre * 0.6),
                (x + math.cos(a) * radius * 0.55, y + math.sin(a) * radius * 0.55, z + centre + 0.05),
            ],
            [0.018, 0.008],
            trunk,
            "wood",
            5,
        )
    base, places = m.jitter(of, 0.1), []
    for k in range(lumps):
        polar, around = math.acos(1 - 2 * (k + 0.5) / lumps * 0.86), k * 2.39996
        d = radius * m.rng.uniform(0.5, 0.72)
        places.append(
            (
                x + lean[0] + d * math.sin(polar) * math.cos(around),
                y + lean[1] + d * math.sin(polar) * math.sin(around),
                z + centre + d * math.cos(polar) * squash,
                radius * m.rng.uniform(0.3, 0.44),
            )
        )
    high, low = z + centre + radius * squash, z + centre - radius * squash * 0.6
    for p in places:
        up = (p[2] - low) / (high - low)
        m.blob(p[:3], p[3] * 0.97, mix(shade(base, 0.5), shade(base, 0.8), up), "leaf", 2, 0.85, 0.35, 2.5, 0.3)
    leaves(m, places, base, tip, low, high, int(cards * 7.5 * (radius / 0.32) ** 2))


def bush(m, x, y, radius=0.09, of="leaf", z=0.0, tip="leaf_l", lumps=5, flowers=None):
    for _ in range(lumps):
        a, d, r = m.rng.uniform(0, 6.28), radius * m.rng.uniform(0, 0.6), radius * m.rng.uniform(0.45, 0.65)
        m.blob(
            (x + d * math.cos(a), y + d * math.sin(a), z + r * 0.6 + m.rng.uniform(0, radius * 0.3)),
            r,
            m.jitter(of, 0.12),
            "leaf",
            2,
            0.85,
            0.4,
            2.5,
            0.35,
            tip,
        )
    leaves(m, [(x, y, z + radius * 0.5, radius * 0.85)], of, tip, z, z + radius * 1.2, int(70 * (radius / 0.1)), 0.022)
    for _ in range(14 if flowers else 0):
        a, d = m.rng.uniform(0, 6.28), radius * m.rng.uniform(0, 0.9)
        at = (x + d * math.cos(a), y + d * math.sin(a), z + radius * 1.25 * (1 - 0.5 * (d / radius) ** 2))
        m.blob(at, 0.02, m.jitter(flowers, 0.12), "blade", 1, 0.8, 0.2, 2, 0.3, smooth=False)


def tuft(m, x, y, size=0.05, of="grass_l", z=0.0, blades=5):
    for _ in range(blades):
        a = m.rng.uniform(0, 6.28)
        length, h, w = size * m.rng.uniform(0.3, 0.7), size * m.rng.uniform(0.7, 1.3), size * 0.16
        dx, dy = math.cos(a), math.sin(a)
        m.add(
            [(x - dy * w, y + dx * w, z), (x + dy * w, y - dx * w, z), (x + dx * length, y + dy * length, z + h)],
            [(0, 1, 2)],
            m.jitter(of, 0.15),
            "blade",
        )


def flower(m, x, y, of, z=0.0, size=0.016):
    h = m.rng.uniform(0.03, 0.065)
    tuft(m, x, y, 0.03, "grass_d", z, 2)
    m.blob((x, y, z + h), size * m.rng.uniform(0.7, 1.2), m.jitter(of, 0.1), "leaf", 1, 0.7, 0, 1, 0.15, smooth=False)


def weeds(m, x0, x1, y0, y1, count=30, of=("grass_l", "straw", "grass")):
    """Tufts over a rectangle: yards where nobody sweeps."""
    for _ in range(count):
        tuft(m, m.rng.uniform(x0, x1), m.rng.uniform(y0, y1), m.rng.uniform(0.03, 0.06), m.rng.choice(of), 0, 4)
