"""Bamboo, conifers, bushes, reeds and water plants; trees that die of dust, and what comes back when it stops.

Next: things/groves.py, which puts them together.
"""

import math

from kit import greenery
from kit.crowns import Dress, Form, cards, foliage, places, tree, wood
from kit.palette import mix, shade
from pipeline.job import Job

PINE = Form(1.12, 0.30, 9, 0.46, 1.0, 0.04, "#6b4a38", 0.36)
NEEDLES = Dress("#38603e", "#7ea055", 1.0, card=0.03)


def willow(season):
    """The builder of a willow: a low crown with hanging strands, which are bare rods in winter."""
    leaf, light, full = {
        "spring": ("#9fba50", "#d4e088", 0.8),
        "summer": ("#7f9f46", "#b4c96a", 1.0),
        "autumn": ("#b8a03c", "#e2cc64", 0.75),
        "winter": ("#7a6a48", "#a08c5c", 0.0),
    }[season]

    def build(m):
        height = 0.72
        base = m.jitter(leaf, 0.05)
        m.tube(
            [(0, 0, 0), (0.02, 0, height * 0.3), (-0.012, 0.01, height * 0.7)], [0.055, 0.04, 0.022], "#5c4c3c", "wood"
        )
        lumps = []
        for k in range(9):
            a, d = k * 2.4, 0.18 * (k / 9) ** 0.5
            at = (d * math.cos(a), d * math.sin(a), height * m.rng.uniform(0.78, 0.95))
            lumps.append((*at, m.rng.uniform(0.09, 0.12)))
            m.tube([(0, 0, height * 0.45), at], [0.018, 0.008], "#5c4c3c", "wood", 5)
        if full:
            for p in lumps:
                m.blob(p[:3], p[3] * 0.9, shade(base, 0.66), "leaf", 2, 0.7, 0.45, 3, 0.35)
            greenery.leaves(m, lumps, base, light, height * 0.6, height * 1.05, int(420 * full), 0.026)
        for k in range(150 if full else 110):
            strand(m, k, height, base, light, full)

    return build


def strand(m, k, height, base, light, full):
    """One hanging strand of a willow."""
    a, d = k * 2.39996, 0.31 * ((k + 4) / 154) ** 0.5
    x, y, drop = d * math.cos(a), d * math.sin(a), height * m.rng.uniform(0.35, 0.72) * (0.5 + d * 1.7)
    top = height * (0.98 - d * 0.6)
    if not full:
        m.tube([(x * 0.7, y * 0.7, top), (x, y, top - drop * 0.4), (x * 1.04, y * 1.04, top - drop)],
               [0.008, 0.006, 0.004], m.jitter(mix(base, light, m.rng.random()), 0.12), "wood", 3)  # fmt: skip
        return
    lit = max(0.0, -0.35 * math.cos(a) - 0.75 * math.sin(a))
    for q in range(9):
        z = top - drop * q / 9
        tint = m.jitter(shade(mix(base, light, 0.25 + 0.5 * lit), 0.62 + 0.4 * lit + 0.1 * (1 - q / 9)), 0.12)
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


def bamboo(m, culms=15, reach=0.17):
    """A clump of leaning culms with drooping leaves, heads bowed outward."""
    for _ in range(culms):
        x, y, h = m.rng.uniform(-reach, reach), m.rng.uniform(-reach, reach), m.rng.uniform(0.78, 1.15)
        dx, dy = x * 0.5 + m.rng.uniform(-0.13, 0.13), y * 0.5 + m.rng.uniform(-0.13, 0.13)
        culm = [(x + dx * t * t, y + dy * t * t, h * t * (1 - 0.08 * t)) for t in (0, 0.2, 0.4, 0.6, 0.8, 1)]
        m.tube(culm, [0.014, 0.014, 0.013, 0.011, 0.008, 0.003], m.jitter("bamboo", 0.14), "paint", 6)
        for _ in range(30):
            t = m.rng.uniform(0.38, 1.02)
            px, py, pz = x + dx * t * t, y + dy * t * t, h * t * (1 - 0.08 * t)
            a, length, w = m.rng.uniform(0, 6.28), m.rng.uniform(0.06, 0.13) * (1.25 - 0.5 * t), 0.017
            c, s, dz = math.cos(a), math.sin(a), m.rng.uniform(-0.05, 0.03)
            tint = shade(m.jitter(mix("#4f7a34", "#a4bc58", t * 0.95 - 0.12), 0.16), 0.84)
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


def pine(m):
    """A red pine: a bare reddish stem, flat clouds of needles."""
    lumps = [(x, y, z, r * (0.8 + 0.4 * (z < 0.8))) for x, y, z, r in places(m, PINE)]
    wood(m, PINE, lumps)
    foliage(m, [(x, y, z, r) for x, y, z, r in lumps], NEEDLES, 1.1)


def fir(m, height=1.05):
    """A fir in nine whorls, each drooping at its tips."""
    m.tube([(0, 0, 0), (0.01, 0, height * 0.94)], [0.034, 0.008], "#5a4234", "wood")
    centre = (0, 0, height * 0.5)
    for k in range(9):
        t = k / 8
        radius, z = 0.29 * (1 - t) ** 0.85 + 0.035, height * (0.17 + 0.76 * t)
        count = int(8 * (1 - t)) + 3
        for q in range(count):
            a = q * 6.283 / count + k * 0.9 + m.rng.uniform(-0.2, 0.2)
            x, y = radius * 0.66 * math.cos(a), radius * 0.66 * math.sin(a)
            size = radius * 0.4 + 0.022
            base = m.jitter(mix("#2c523a", "#487648", t), 0.1)
            m.blob((x, y, z - radius * 0.1), size * 0.85, shade(base, 0.62), "leaf", 1, 0.5, 0.4, 3, 0.4)
            cards(m, (x, y, z - radius * 0.1), size, base, Dress("", "#86a85c", card=0.03), 0, height, centre, 34)


def dead(form, twigs):
    """The builder of a leafless grey tree, as they stood round the smelter; the fewer twigs, the longer it is dead."""

    def build(m):
        lumps = places(m, form)
        wood(m, form, lumps, twigs)

    return build


def stump_field(m):
    """Stumps and a fallen trunk among pale weeds: a wood that died."""
    for x, y in ((-0.2, 0.1), (0.12, 0.2), (0.2, -0.12), (-0.08, -0.2), (-0.3, -0.16)):
        r, h = m.rng.uniform(0.035, 0.055), m.rng.uniform(0.05, 0.13)
        m.cylinder(x, y, 0, h, r * 1.25, r, 9, m.jitter("#665a4e", 0.1), "wood", lid="#a8977c")
    m.tube([(-0.1, 0.26, 0.035), (0.1, 0.04, 0.04), (0.26, -0.02, 0.03)], [0.04, 0.034, 0.02], "#6f6254", "wood", 8)
    greenery.weeds(m, -0.34, 0.34, -0.3, 0.3, 26, ("straw", "#8a8458", "#a09060"))


def sapling(height, staked):
    """The builder of a young tree, planted with a stake or come by itself."""
    form = Form(height, height * 0.36, 6, 0.34, 1.0, 0.016, "#7a6450", 0.52)

    def build(m):
        tree(m, form, Dress("#6f9c40", "#b4cf66", 0.95, card=0.03))
        if staked:
            m.tube([(0.05, -0.04, 0), (0.02, -0.01, height * 0.62)], 0.011, "wood_l", "wood", 5)
            m.tube([(-0.05, -0.03, 0), (-0.01, -0.01, height * 0.62)], 0.011, "wood_l", "wood", 5)
            m.plot(-0.09, 0.09, -0.08, 0.08, "soil", z=0.004)
        greenery.weeds(m, -0.14, 0.14, -0.12, 0.12, 9)

    return build


def scrub(kind):
    """The builder of pioneers on poor soil: a low birch-like bush with grass and a few flowers."""

    def build(m):
        for k in range(3 + kind):
            x, y = m.rng.uniform(-0.22, 0.22), m.rng.uniform(-0.2, 0.2)
            form = Form(m.rng.uniform(0.18, 0.34), 0.12, 5, 0.2, 1.2, 0.012, "#7a6a58", 0.6)
            tree(m, form, Dress(("#7f9a48", "#6c8e44", "#92a050")[k % 3], "#b8cc6c", 0.9, card=0.026), x, y)
        greenery.weeds(m, -0.3, 0.3, -0.26, 0.26, 34, ("grass_l", "straw", "grass", "grass_l"))
        for _ in range(9):
            greenery.flower(m, m.rng.uniform(-0.28, 0.28), m.rng.uniform(-0.24, 0.24),
                            m.rng.choice(["yellow", "plaster_w", "violet"]), size=0.022)  # fmt: skip

    return build


def bush(form, dress):
    """The builder of two or three low rounded bushes."""

    def build(m):
        for x, y, s in ((0, 0, 1.0), (0.11, 0.05, 0.72), (-0.08, 0.1, 0.6)):
            tree(m, form, dress, x, y, s)
        greenery.weeds(m, -0.14, 0.16, -0.1, 0.14, 8)

    return build


SHRUB = Form(0.24, 0.16, 8, 0.12, 1.15, 0.018, "#5f4c3c", 0.5)


def reeds(season, heads):
    """The builder of a reed bed with brown heads; straw-coloured in the cold half of the year."""
    tints = {
        "summer": ["leaf_l", "grass", "#8fae52", "leaf_l", "straw"],
        "autumn": ["straw", "#b8a458", "grass_l", "#c8ae66"],
        "winter": ["straw", "#b59c68", "#c9b47c", "#a08a5c"],
    }[season]

    def build(m):
        for _ in range(44):
            at = m.rng.gauss(0, 0.11), m.rng.gauss(0, 0.08)
            greenery.tuft(m, *at, m.rng.uniform(0.12, 0.24), m.rng.choice(tints), 0, 6)
        for _ in range(heads):
            x, y, h = m.rng.gauss(0, 0.08), m.rng.gauss(0, 0.06), m.rng.uniform(0.2, 0.29)
            m.tube([(x, y, 0), (x + 0.012, y, h)], 0.006, "straw", "paint", 5)
            plume = "wood" if season == "summer" else "#d8c8a4"
            m.tube([(x + 0.012, y, h - 0.035), (x + 0.016, y, h + 0.03)], 0.014, plume, "paint", 6)

    return build


def lotus(season):
    """The builder of lotus in shallow water: round leaves on the water and above it, pink flowers in summer."""
    leaves, tint, flowers = {
        "spring": (16, "#86a85a", 0),
        "summer": (34, "#5f944c", 9),
        "autumn": (26, "#9a8a48", 0),
        "winter": (8, "#7a6848", 0),
    }[season]

    def build(m):
        for k in range(leaves):
            x, y, r = m.rng.gauss(0, 0.19), m.rng.gauss(0, 0.15), m.rng.uniform(0.035, 0.075)
            z = 0.006 + 0.002 * k if k % 3 or season == "spring" else m.rng.uniform(0.05, 0.12)
            if z > 0.04:
                m.tube([(x, y, 0), (x, y, z)], 0.007, "#6a7a44", "paint", 4)
            of = m.jitter(tint, 0.12)
            rim = [(x + r * math.cos(q * 0.5236), y + r * math.sin(q * 0.5236),
                    z + 0.012 * math.sin(q * 1.3 + k)) for q in range(12)]  # fmt: skip
            for q in range(12):
                shine = 1.12 if math.sin(q * 0.5236) < 0 else 0.88
                m.add([(x, y, z - 0.008), rim[q], rim[(q + 1) % 12]], [(0, 1, 2)], shade(of, shine), "blade")
        for _ in range(flowers):
            x, y, z = m.rng.gauss(0, 0.17), m.rng.gauss(0, 0.13), m.rng.uniform(0.1, 0.16)
            m.tube([(x, y, 0), (x, y, z)], 0.006, "#6a7a44", "paint", 4)
            for q in range(6):
                a = q * 1.047
                at = (x + 0.02 * math.cos(a), y + 0.02 * math.sin(a), z + 0.012)
                m.blob(at, 0.018, m.jitter("#e88aa8", 0.1), "blade", 1, 1.3, 0.1, 2, 0.5, "#fbe0e6", smooth=False)
            m.blob((x, y, z + 0.016), 0.012, "yellow", "blade", 1, smooth=False)
        if season in ("autumn", "winter"):
            for _ in range(14):
                x, y, z = m.rng.gauss(0, 0.18), m.rng.gauss(0, 0.14), m.rng.uniform(0.05, 0.13)
                bend = (x + m.rng.uniform(-0.05, 0.05), y + m.rng.uniform(-0.05, 0.05), z * 0.7)
                m.tube([(x, y, 0), (x, y, z), bend], 0.006, "#6f5a3c", "paint", 4)
                m.blob(bend, 0.016, "#5a4630", "paint", 1, 0.8, smooth=False)

    return build


def rape(stage):
    """The builder of a stand of rape: in flower, in pod, stubble, or low rosettes."""
    height, leaf, head = {
        "bloom": ((0.1, 0.17), ["leaf_l", "#86a848", "leaf"], "#f2d030"),
        "pod": ((0.1, 0.17), ["#9aa858", "#b0b064", "leaf_l"], "#b8b46a"),
        "stubble": ((0.03, 0.06), ["straw", "#b59a5e", "#a08a58"], ""),
        "rosette": ((0.04, 0.07), ["#5f8440", "#4f7438", "#739a4c"], ""),
    }[stage]

    def build(m):
        for _ in range(95):
            x, y, h = m.rng.gauss(0, 0.15), m.rng.gauss(0, 0.13), m.rng.uniform(*height)
            greenery.tuft(m, x, y, h * 0.8, m.rng.choice(leaf), 0, 3 if head else 6)
            for _ in range(3 if head else 0):
                at = (x + m.rng.gauss(0, 0.014), y + m.rng.gauss(0, 0.014), h + m.rng.gauss(0, 0.012))
                m.blob(at, 0.016, m.jitter(head, 0.1), "blade", 1, 1.1, 0.2, 2, 0.3, smooth=False)

    return build


PLANTS = {
    "willow": (willow("summer"), 0.95),
    "willow_spring": (willow("spring"), 0.95),
    "willow_autumn": (willow("autumn"), 0.95),
    "willow_winter": (willow("winter"), 0.95),
    "bamboo1": (bamboo, 1.3),
    "bamboo2": (lambda m: bamboo(m, 19, 0.2), 1.3),
    "pine": (pine, 1.25),
    "fir": (fir, 1.2),
    "dead1": (dead(Form(0.66, 0.30, 8, 0.36, 1.0, 0.05, "#6b5d50", 0.34), 4), 0.9),
    "dead2": (dead(Form(0.88, 0.30, 8, 0.40, 0.9, 0.054, "#5f5348", 0.34), 3), 1.1),
    "dead3": (dead(Form(0.60, 0.24, 5, 0.45, 0.9, 0.05, "#7a6c5e", 0.30), 1), 0.85),
    "stump_field": (stump_field, 0.4),
    "sapling1": (sapling(0.34, True), 0.5),
    "sapling2": (sapling(0.44, False), 0.6),
    "sapling3": (sapling(0.54, True), 0.7),
    "scrub1": (scrub(1), 0.5),
    "scrub2": (scrub(3), 0.5),
    "bush1": (bush(SHRUB, Dress("#5a8238", "#9cba54", card=0.028)), 0.4),
    "bush2": (bush(SHRUB, Dress("#46703a", "#86a850", card=0.028)), 0.4),
    "bush_fl": (bush(SHRUB, Dress("#567e3a", "#94b254", 1.0, "#e48aa4", 46, 0.017, 0.026)), 0.4),
    "azalea": (bush(SHRUB, Dress("#567e3a", "#94b254", 0.9, "#e0506a", 90, 0.02, 0.026)), 0.4),
    "bush_fl_winter": (bush(SHRUB, Dress("#66704a", "#8f9a68", 0.8, card=0.028)), 0.4),
    "azalea_summer": (bush(SHRUB, Dress("#4f7a3a", "#8cae52", card=0.028)), 0.4),
    "azalea_autumn": (bush(SHRUB, Dress("#6a763c", "#a8a858", 0.95, card=0.028)), 0.4),
    "azalea_winter": (bush(SHRUB, Dress("#6a6648", "#928c64", 0.85, card=0.028)), 0.4),
    "reeds1": (reeds("summer", 4), 0.42),
    "reeds2": (reeds("summer", 9), 0.42),
    "reeds1_autumn": (reeds("autumn", 7), 0.42),
    "reeds2_autumn": (reeds("autumn", 12), 0.42),
    "reeds1_winter": (reeds("winter", 7), 0.42),
    "reeds2_winter": (reeds("winter", 10), 0.42),
    "lotus": (lotus("summer"), 0.3),
    "lotus_spring": (lotus("spring"), 0.3),
    "lotus_autumn": (lotus("autumn"), 0.3),
    "lotus_winter": (lotus("winter"), 0.3),
    "rape_bloom": (rape("bloom"), 0.35),
    "rape_bloom_summer": (rape("pod"), 0.35),
    "rape_bloom_autumn": (rape("stubble"), 0.35),
    "rape_bloom_winter": (rape("rosette"), 0.35),
}
SEEDS = {
    name: 30 + k for k, name in enumerate(PLANTS) if not name.endswith(("_spring", "_summer", "_autumn", "_winter"))
}
JOBS = [
    Job(name, build, 0, 0, height, seed=SEEDS[name] if name in SEEDS else SEEDS[name.rpartition("_")[0]])
    for name, (build, height) in PLANTS.items()
]
