"""Things that stand about: drums, lamps, rocks, heaps, carts, washing, bicycles, slogans, a net, a haystack.

A prop has no footprint; its anchor is the point on the ground in its middle.
"""

import math

from kit import clutter, greenery, plant
from kit.palette import mix
from pipeline.sprite import Job

from things.village import haystack


def drums(m):
    m.plot(-0.2, 0.2, -0.17, 0.17, "#4a4a34", "still", 0.003, 0.25)
    for x, y, tint in ((-0.06, 0.04, "teal"), (0.03, 0.07, "rust"), (-0.02, -0.04, "teal"), (0.09, -0.01, "ochre")):
        clutter.drum(m, x, y, 0, 0.036, 0.11, tint)
    m.tube([(0.02, -0.13, 0.036), (0.12, -0.1, 0.036)], 0.036, "rust", "metal", 12)


def lamp(m):
    m.lit_spill = 8
    m.cylinder(0, 0, 0, 0.02, 0.022, 0.018, 8, "steel_d")
    m.tube([(0, 0, 0), (0, 0, 0.5), (0.03, -0.03, 0.55), (0.09, -0.09, 0.555)], 0.008, "steel", "metal", 6)
    m.box(0.065, 0.125, -0.125, -0.065, 0.547, 0.562, "steel", "paint", 0.003)
    m.box(0.072, 0.118, -0.118, -0.072, 0.536, 0.547, "#ffe2b0", "emit", 0.002)


def pylon(m):
    """A wooden pole of the works' power line."""
    m.tube([(0, 0, 0), (0, 0, 0.8)], 0.013, "wood_d", "wood", 7)
    for z in (0.66, 0.74):
        m.tube([(-0.09, -0.09, z), (0.09, 0.09, z)], 0.009, "wood", "wood", 5)
        for t in (-0.08, -0.045, 0.045, 0.08):
            m.cylinder(t, t, z, z + 0.03, 0.009, 0.006, 6, "white")


def rocks(m):
    for _ in range(5):
        at = (m.rng.gauss(0, 0.08), m.rng.gauss(0, 0.08), 0.02)
        m.blob(at, m.rng.uniform(0.03, 0.07), m.jitter("stone", 0.12), "paint", 2, 0.7, 0.5, 1.6, 0.1, smooth=False)
    greenery.tuft(m, 0.08, -0.05, 0.07, "grass_l", 0, 6)


def wheel(m, x, y, radius, of="wood_d"):
    """A spoked wheel that stands along x."""
    ring = [
        (x + radius * math.cos(a), y, radius + radius * math.sin(a)) for a in [2 * math.pi * k / 16 for k in range(17)]
    ]
    m.tube(ring, 0.009, of, "wood", 5)
    for k in range(6):
        a = math.pi * k / 3
        m.tube([(x, y, radius), (x + radius * math.cos(a), y, radius + radius * math.sin(a))], 0.005, of, "wood", 4)


def cart(m):
    """A hand cart with coal baskets."""
    wheel(m, 0, -0.1, 0.075)
    wheel(m, 0, 0.1, 0.075)
    m.box(-0.16, 0.16, -0.08, 0.08, 0.085, 0.105, "wood_l", "wood", 0.004)
    for side in (-0.075, 0.075):
        m.tube([(-0.14, side, 0.1), (0.3, side, 0.13)], 0.009, "wood", "wood", 5)
        m.box(-0.16, 0.16, side - 0.006, side + 0.006, 0.105, 0.15, "wood", "wood", 0.003)
    for x in (-0.09, 0.06):
        plant_load(m, x, 0, 0.11, 0.075)


def plant_load(m, x, y, z, r, of="coal"):
    m.blob((x, y, z), r, of, "ground", 2, 0.7, 0.35, 3, 0.2)


def laundry(m):
    clutter.laundry(m, (-0.26, 0), (0.26, 0), 0.22)
    clutter.laundry(m, (-0.24, 0.12), (0.22, 0.12), 0.22)


def bicycles(m):
    for k in range(5):
        clutter.bicycle(
            m, -0.16 + 0.08 * k, 0.02 * (k % 2), 70 + m.rng.uniform(-12, 12), m.rng.choice(["soot", "soot", "green_d"])
        )


def coal_heap(m):
    plant.heap(m, 0, 0, 0.22, 0.17, "coal", 40)
    plant.heap(m, 0.2, -0.12, 0.09, 0.06, "coal", 12)
    m.tube([(-0.16, -0.16, 0.02), (-0.05, -0.12, 0.2)], 0.006, "wood_l", "wood", 5)


def fishing_net(m):
    """A dip net on a bamboo cross, as it hangs over the river."""
    m.tube([(-0.2, 0.06, 0), (0.0, 0, 0.34), (0.2, -0.06, 0.5)], 0.011, "drybamboo", "paint", 6)
    m.tube([(-0.1, -0.12, 0), (0.0, 0, 0.34)], 0.009, "drybamboo", "paint", 6)
    top = (0.2, -0.06, 0.46)
    feet = [(0.02, -0.2, 0.2), (0.36, -0.24, 0.2), (0.4, 0.1, 0.2), (0.06, 0.12, 0.2)]
    for f in feet:
        m.tube([top, ((top[0] + f[0]) / 2, (top[1] + f[1]) / 2, 0.36), f], 0.005, "drybamboo", "paint", 4)
    low = (0.21, -0.06, 0.06)
    for k in range(4):
        a, b = feet[k], feet[(k + 1) % 4]
        for q in range(6):
            t = q / 6
            p = tuple(a[i] + (b[i] - a[i]) * t for i in range(3))
            m.tube(
                [p, tuple((p[i] + low[i]) / 2 - (0.02 if i == 2 else 0) for i in range(3)), low],
                0.0025,
                "plaster",
                "paint",
                3,
            )
        for t in (0.0, 0.35, 0.65):
            p, q = (tuple(e[i] + (low[i] - e[i]) * t for i in range(3)) for e in (a, b))
            m.tube([p, q], 0.0025, "plaster", "paint", 3)


def slogan_wall(m):
    """A whitewashed wall with large red characters."""
    m.box(-0.42, 0.42, -0.03, 0.03, 0, 0.26, "plaster_w", "plaster", 0.006)
    m.box(-0.44, 0.44, -0.045, 0.045, 0.26, 0.285, "tile_d", "tile", 0.006)
    m.box(-0.43, 0.43, -0.034, 0.034, 0, 0.05, "brick", "brick", 0.004)
    for k in range(6):
        character(m, -0.355 + k * 0.142, -0.034, 0.085, 0.11, "red", seed=k)
    greenery.weeds(m, -0.42, 0.42, -0.09, -0.045, 9)


def character(m, x, y, z, size, of, seed):
    """Strokes in a square: the look of a written character without being one."""
    s, t = size, size * 0.13
    for q in range(3 - seed % 2):
        height = z + s * (0.1 + 0.4 * q)
        m.box(x - s / 2, x + s / 2, y - 0.003, y + 0.002, height, height + t, of, "paint", 0.001, 0)
    for q in range(2 + seed % 2):
        u = x - s * 0.3 + s * 0.3 * q + (0.1 * s if seed % 3 else 0)
        m.box(u, u + t, y - 0.003, y + 0.002, z, z + s, of, "paint", 0.001, 0)


def banner(m):
    """A red cloth banner between two poles."""
    for x in (-0.34, 0.34):
        m.tube([(x, 0, 0), (x, 0, 0.46)], 0.01, "drybamboo", "paint", 6)
    n = 12
    for k in range(n):
        a, b = -0.33 + 0.66 * k / n, -0.33 + 0.66 * (k + 1) / n
        sag = [0.03 * math.sin(math.pi * (v + 0.33) / 0.66) for v in (a, b)]
        bow = [-0.012 * math.sin(3 * math.pi * (v + 0.33) / 0.66) for v in (a, b)]
        m.quad(
            (a, bow[0], 0.3 - sag[0]),
            (b, bow[1], 0.3 - sag[1]),
            (b, bow[1], 0.44 - sag[1]),
            (a, bow[0], 0.44 - sag[0]),
            "red",
        )
    for k in range(7):
        x = -0.27 + k * 0.09
        sag = 0.03 * math.sin(math.pi * (x + 0.33) / 0.66)
        m.box(x - 0.028, x + 0.028, -0.022, -0.014, 0.335 - sag, 0.41 - sag, "lettering", "paint", 0.001, 0)


def well(m):
    m.cylinder(0, 0, 0, 0.09, 0.09, 0.09, 14, "stone", "concrete", lid="#26343a")
    m.cylinder(0, 0, 0.07, 0.1, 0.1, 0.1, 14, mix("stone", "white", 0.2), "concrete", cap=False)
    for x in (-0.1, 0.1):
        m.tube([(x, 0, 0), (x, 0, 0.26)], 0.009, "wood", "wood", 5)
    m.tube([(-0.11, 0, 0.24), (0.11, 0, 0.24)], 0.013, "wood_l", "wood", 6)
    clutter.barrel(m, 0.15, -0.07, 0, 0.028, 0.06)


def grave_mound(m):
    """A grassy grave mound with its stone, as on the hills round every village."""
    m.blob((0, 0.03, 0), 0.15, "grass_d", "ground", 3, 0.6, 0.15, 2, 0.3)
    m.box(-0.035, 0.035, -0.13, -0.11, 0, 0.12, "stone", "concrete", 0.006)
    greenery.weeds(m, -0.15, 0.15, -0.1, 0.15, 14)


PROPS = {
    "drums": drums,
    "lamp": lamp,
    "pylon": pylon,
    "rocks": rocks,
    "cart": cart,
    "laundry": laundry,
    "bicycles": bicycles,
    "coal_heap": coal_heap,
    "haystack": lambda m: haystack(m, 0, 0, 0.14),
    "fishing_net": fishing_net,
    "slogan_wall": slogan_wall,
    "banner": banner,
    "well": well,
    "mound": grave_mound,
}
JOBS = [
    Job(name, build, 0, 0, 0.9 if name in ("pylon",) else 0.7, seed=5 + k)
    for k, (name, build) in enumerate(PROPS.items())
]
