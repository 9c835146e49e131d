"""Crowns: clumps of leaves on forked limbs with sky between them, and the same limbs bare in winter.

Why clumps first: limbs grow towards clumps that are already placed, so a tree keeps its shape when its leaves turn and
fall. Colours are baked by sun and height, as in kit/greenery.py. Next: things/trees.py.
"""

import math
from dataclasses import dataclass

from kit.greenery import SUNWARD
from kit.palette import mix, shade

GOLDEN = 2.39996


@dataclass(frozen=True)
class Form:
    """How a tree grows: height and spread in tiles, number of clumps, crown's foot (share of height), trunk."""

    height: float = 0.8
    spread: float = 0.36
    clumps: int = 13
    foot: float = 0.36
    round_: float = 1.0  # below 1 the crown narrows upward, above 1 it is flat
    trunk: float = 0.05
    bark: str = "#54443a"
    clump: float = 0.37  # size of a clump, share of the spread


@dataclass(frozen=True)
class Dress:
    """What a crown wears: leaf colours (shade, light), how full (0..1), fruit or blossom and how many of them."""

    leaf: str
    tip: str
    full: float = 1.0
    fruit: str = ""
    fruits: int = 0
    fruit_size: float = 0.018
    card: float = 0.034


def places(m, form):
    """Clumps [(x, y, z, radius)] on an uneven egg; always the same for the same dice."""
    low, high = form.height * form.foot, form.height
    middle, half = (low + high) / 2, (high - low) / 2
    turn, found = m.rng.uniform(0, 6.28), []
    for k in range(form.clumps):
        t = (k + 0.5) / form.clumps
        up = 1 - 2 * t * 0.86
        around = turn + k * GOLDEN + m.rng.uniform(-0.3, 0.3)
        out = form.spread * math.sqrt(max(0.0, 1 - up * up)) * m.rng.uniform(0.52, 0.86)
        out *= 1 + (form.round_ - 1) * up * 0.5
        r = form.spread * form.clump * m.rng.uniform(0.72, 1.18)
        z = middle + half * up * m.rng.uniform(0.72, 0.92) - r * 0.1
        found.append((out * math.cos(around), out * math.sin(around), max(z, low + r * 0.3), r))
    return found


def wood(m, form, lumps, twigs=0):
    """Trunk, four or five limbs, a branch to every clump, and fine twigs when they are seen (winter)."""
    bark, h = form.bark, form.height
    lean = m.rng.uniform(-0.03, 0.03), m.rng.uniform(-0.03, 0.03)
    fork = (lean[0], lean[1], h * form.foot * 0.78)
    m.tube([(0, 0, -0.01), (lean[0] * 0.3, lean[1] * 0.3, fork[2] * 0.5), fork],
           [form.trunk, form.trunk * 0.74, form.trunk * 0.62], bark, "wood", 8)  # fmt: skip
    for k in range(5):  # roots
        a = k * 1.257 + lean[0] * 60
        m.tube([(0, 0, form.trunk * 0.7), (form.trunk * 1.9 * math.cos(a), form.trunk * 1.9 * math.sin(a), -0.005)],
               [form.trunk * 0.6, form.trunk * 0.2], bark, "wood", 5)  # fmt: skip
    limbs = []
    for k in range(5):
        a = k * 1.257 + lean[1] * 50
        limbs.append((form.spread * 0.36 * math.cos(a), form.spread * 0.36 * math.sin(a), h * (form.foot + 0.16)))
    limbs.append((lean[0], lean[1], h * 0.72))
    used = set()
    for x, y, z, r in lumps:
        k = min(range(6), key=lambda i: math.dist((x, y, z), limbs[i]))
        if k not in used:
            used.add(k)
            m.tube([fork, mid(fork, limbs[k], 0.5, 0.02), limbs[k]],
                   [form.trunk * 0.56, form.trunk * 0.42, form.trunk * 0.3], bark, "wood", 6)  # fmt: skip
        m.tube([limbs[k], mid(limbs[k], (x, y, z), 0.5, 0.025), (x, y, z)],
               [form.trunk * 0.3, form.trunk * 0.2, form.trunk * 0.11], bark, "wood", 5)  # fmt: skip
        twig(m, limbs[k], (x, y, z), r, twigs, bark)


def mid(a, b, share, sag):
    """A point between two, a little above the line: branches rise before they spread."""
    return tuple(a[i] + (b[i] - a[i]) * share + (sag if i == 2 else 0) for i in range(3))


def twig(m, foot, at, r, count, bark):
    """Fine twigs that fan out through a clump's room, each forked once."""
    for _ in range(count):
        polar, around = math.acos(m.rng.uniform(-0.35, 1)), m.rng.uniform(0, 6.283)
        d = r * m.rng.uniform(0.8, 1.2)
        end = (
            at[0] + d * math.sin(polar) * math.cos(around),
            at[1] + d * math.sin(polar) * math.sin(around),
            at[2] + d * math.cos(polar) * 0.85,
        )
        start = mid(foot, at, m.rng.uniform(0.5, 1.0), 0.01)
        tint = m.jitter(mix(bark, "#8a7a68", 0.35), 0.12)
        bend = mid(start, end, 0.5, 0.018)
        m.tube([start, bend, end], [0.009, 0.007, 0.004], tint, "wood", 4)
        for _ in range(2):
            off = tuple(end[i] + m.rng.uniform(-0.4, 0.4) * r + (0.03 if i == 2 else 0) for i in range(3))
            m.tube([bend, off], [0.006, 0.0035], tint, "wood", 3)


def foliage(m, lumps, dress, density=1.0):
    """Leaves over all clumps: a dark heart in each, cards around it, light where the sun comes from."""
    low = min(p[2] - p[3] * 0.7 for p in lumps)
    high = max(p[2] + p[3] * 0.8 for p in lumps)
    centre = tuple(sum(p[i] for p in lumps) / len(lumps) for i in range(3))
    for x, y, z, r in lumps:
        up = (z - low) / (high - low)
        base = m.jitter(dress.leaf, 0.09)
        if dress.full > 0.45:
            heart = mix(shade(base, 0.42), shade(base, 0.72), up)
            m.blob((x, y, z), r * 0.78 * dress.full**0.5, heart, "leaf", 2, 0.72, 0.55, 3.2, 0.35)
        cards(m, (x, y, z), r, base, dress, low, high, centre, int(11500 * r * r * dress.full * density) + 10)
    for _ in range(dress.fruits):
        x, y, z, r = m.rng.choice(lumps)
        polar, around = math.acos(m.rng.uniform(-0.5, 1)), m.rng.uniform(0, 6.283)
        at = (
            x + r * math.sin(polar) * math.cos(around),
            y + r * math.sin(polar) * math.sin(around),
            z + r * 0.76 * math.cos(polar) - 0.01,
        )
        m.blob(at, dress.fruit_size * m.rng.uniform(0.8, 1.2), m.jitter(dress.fruit, 0.12), "leaf", 1, 1, 0.1, 2, 0.3)


def cards(m, at, r, base, dress, low, high, centre, count):
    """Leaf cards on one flattened clump, its edge frayed."""
    for _ in range(count):
        polar, around = math.acos(m.rng.uniform(-0.72, 1)), m.rng.uniform(0, 6.283)
        n = (math.sin(polar) * math.cos(around), math.sin(polar) * math.sin(around), math.cos(polar))
        d = r * (m.rng.uniform(0.78, 1.06) if m.rng.random() < 0.8 else m.rng.uniform(1.05, 1.32))
        p = (at[0] + n[0] * d, at[1] + n[1] * d, at[2] + n[2] * d * 0.76)
        away = tuple(p[i] - centre[i] for i in range(3))
        length = math.sqrt(sum(v * v for v in away)) or 1.0
        mixed = tuple(0.62 * n[i] + 0.38 * away[i] / length for i in range(3))
        lit = max(0.0, sum(mixed[i] * SUNWARD[i] for i in range(3)))
        up = min(1.0, max(0.0, (p[2] - low) / (high - low)))
        tint = mix(base, dress.tip, min(1, lit * 0.8 * (0.35 + 0.65 * up) + 0.12 * m.rng.random()))
        tint = m.jitter(shade(tint, (0.46 + 0.6 * lit) * (0.66 + 0.42 * up)), 0.13)
        a, size = m.rng.uniform(0, 6.283), dress.card * m.rng.uniform(0.65, 1.3)
        w = size * 0.58
        u = (math.cos(a) * size, math.sin(a) * size, m.rng.uniform(-0.55, 0.25) * size)
        v = (-math.sin(a) * 0.8 * w, math.cos(a) * 0.8 * w, m.rng.uniform(-0.5, 0.5) * w)
        m.quad(
            tuple(p[i] - u[i] for i in range(3)),
            tuple(p[i] + v[i] for i in range(3)),
            tuple(p[i] + u[i] for i in range(3)),
            tuple(p[i] - v[i] for i in range(3)),
            tint,
            "blade",
        )


def tree(m, form, dress=None, x=0.0, y=0.0, scale=1.0):
    """A whole tree; without a dress it stands bare with fine twigs."""
    with m.at(x, y, 0, 0, scale):
        lumps = places(m, form)
        wood(m, form, lumps, 0 if dress and dress.full > 0.45 else 14)
        if dress:
            foliage(m, lumps, dress)
