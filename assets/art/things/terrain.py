"""Ground: nine periodic patches of 4x4 tiles. Cell (col, row) of the map shows cell (col mod 4, row mod 4).

Why it is seamless: the colours are periodic noise, and every plant or pebble near a border is put again on the
other side with the same dice. World-space shader noise would break the period; these materials have none.
"""

import numpy as np
from kit import greenery
from kit.palette import colour
from pipeline.sprite import Job

TILES = 4


def value_noise(n, cells, seed):
    """Periodic smooth noise, n x n over cells x cells lattice points, 0..1."""
    lattice = np.random.RandomState(seed).rand(cells, cells)
    t = np.arange(n) / n * cells
    i = t.astype(int)
    f = t - i
    f, j = f * f * (3 - 2 * f), (i + 1) % cells
    top = lattice[i][:, i] * (1 - f) + lattice[i][:, j] * f
    low = lattice[j][:, i] * (1 - f) + lattice[j][:, j] * f
    return top * (1 - f[:, None]) + low * f[:, None]


def layered(n, cells, seed, octaves=4):
    """Periodic noise in octaves, centred on 0.5."""
    weights = [0.55**k for k in range(octaves)]
    total = sum(w * value_noise(n, cells * 2**k, seed + k) for k, w in enumerate(weights))
    return (total / sum(weights) - 0.5) * 1.6 + 0.5


def blend(a, b, share):
    """Colours from a to b by an array of shares."""
    a, b = np.array(colour(a)), np.array(colour(b))
    return a + (b - a) * np.clip(share, 0, 1)[..., None]


def ripples(n):
    """Heights of a periodic wave field, in tiles."""
    y, x = np.mgrid[0:n, 0:n] / n * 2 * np.pi
    dice, height = np.random.RandomState(2), 0
    for _ in range(16):
        a, c = dice.randint(-5, 6), dice.randint(-5, 6)
        height = height + np.sin(a * 4 * x + c * 4 * y + dice.rand() * 6.28) / (1 + abs(a) + abs(c)) * 1.1
    return height * 0.0085


def surface(m, tint, cell, material, height=None):
    """The ground itself: a grid with colours tint[n, n, 3], going half a tile beyond the patch on all sides."""
    n = TILES * cell
    heights = np.zeros((n, n)) if height is None else height
    for i in range(-cell // 2, n + cell // 2 + 1):
        for j in range(-cell // 2, n + cell // 2 + 1):
            x, y, d = i / cell, -j / cell, 1 / cell
            z = [float(heights[p % n, q % n]) for p, q in ((i, j), (i, j + 1), (i + 1, j + 1), (i + 1, j))]
            corners = [(x, y, z[0]), (x, y - d, z[1]), (x + d, y - d, z[2]), (x + d, y, z[3])]
            m.add(corners, [(0, 1, 2, 3)], tuple(float(v) for v in tint[i % n, j % n]), material, True)


def scatter(m, count, draw, margin=0.15):
    """Draw something at random places, each place also where the patch repeats."""
    for _ in range(count):
        repeat(m, m.rng.uniform(0, TILES), m.rng.uniform(0, TILES), draw, margin)


def repeat(m, x, y, draw, margin=0.15):
    """Draw at x, -y and at all repetitions within the margin, with the same dice for each."""
    state = m.rng.getstate()
    for dx in (-TILES, 0, TILES):
        for dy in (-TILES, 0, TILES):
            if -margin < x + dx < TILES + margin and -margin < y + dy < TILES + margin:
                m.rng.setstate(state)
                draw(x + dx, -(y + dy))


def pebble(m, colours, low, high, sink=0.002):
    def draw(x, y):
        tint = m.jitter(m.rng.choice(colours), 0.18)
        m.blob((x, y, sink), m.rng.uniform(low, high), tint, "paint", 1, 0.6, 0.3, smooth=False)

    return draw


def tuft(m, colours, low, high, blades=4):
    return lambda x, y: greenery.tuft(m, x, y, m.rng.uniform(low, high), m.rng.choice(colours), 0, blades)


def grass_tint(n):
    a, f = layered(n, 6, 1), layered(n, 22, 7)
    return (
        blend("grass_d", "grass", a * 1.3 - 0.05) * (0.86 + 0.3 * f[..., None]) * 0.5
        + blend("grass", "grass_l", layered(n, 10, 4) * 1.4 - 0.4) * 0.5
    )


def grass(m):
    """Rough grass: tufts in clumps, clover, a few daisies and stones."""
    surface(m, grass_tint(96), 24, "ground_patch")
    scatter(m, 900, tuft(m, ("grass_l", "grass", "grass_d", "grass_l", "straw"), 0.03, 0.055))
    for _ in range(120):
        cx, cy, of = (
            m.rng.uniform(0, TILES),
            m.rng.uniform(0, TILES),
            m.rng.choice(["grass_d", "leaf", "grass_l", "grass"]),
        )
        for _ in range(m.rng.randint(5, 12)):
            x, y, size = cx + m.rng.gauss(0, 0.07), cy + m.rng.gauss(0, 0.06), m.rng.uniform(0.05, 0.085)
            blades = lambda u, v, of=of, size=size: greenery.tuft(m, u, v, size, of, 0, 5)  # noqa: E731
            repeat(m, x % TILES, y % TILES, blades)
    scatter(m, 70, lambda x, y: greenery.flower(m, x, y, m.rng.choice(["plaster_w", "yellow", "violet"]), size=0.014))
    scatter(m, 22, pebble(m, ("stone",), 0.015, 0.035, 0.008))


def meadow(m):
    surface(m, grass_tint(96), 24, "ground_patch")
    scatter(m, 700, tuft(m, ("grass_l", "grass", "grass_l", "leaf_l"), 0.05, 0.085))
    for _ in range(46):
        cx, cy = m.rng.uniform(0, TILES), m.rng.uniform(0, TILES)
        of = m.rng.choice(["coral", "pink", "violet", "yellow", "plaster_w", "pink", "violet"])
        for _ in range(m.rng.randint(9, 22)):
            x, y = (cx + m.rng.gauss(0, 0.16)) % TILES, (cy + m.rng.gauss(0, 0.16)) % TILES
            tint = of if m.rng.random() < 0.85 else "plaster_w"
            repeat(m, x, y, lambda u, v, tint=tint: greenery.flower(m, u, v, tint, size=0.027))


def soil(m):
    n = 96
    fine = 0.8 + 0.4 * layered(n, 30, 13)[..., None]
    tint = (
        blend("soil_d", "soil", layered(n, 6, 11) * 1.3 - 0.1) * fine * 0.8
        + blend("soil", "loess", layered(n, 9, 15) * 1.6 - 0.6) * 0.2
    )
    surface(m, tint, 24, "ground_patch")
    scatter(m, 260, pebble(m, ("soil_d", "soil_d", "stone_d"), 0.01, 0.026, 0.004))
    scatter(m, 60, tuft(m, ("straw",), 0.05, 0.05, 3))

    def stain(x, y):
        r, of = m.rng.uniform(0.04, 0.13), m.rng.choice(["#6f6a3a", "#7a4a34", "#5a5f4a"])
        m.plot(x - r, x + r, y - r * 0.8, y + r * 0.8, of, "still", 0.003, 0.25, 8, 0.1)

    scatter(m, 22, stain, 0.25)


def path(m):
    n = 96
    surface(
        m,
        blend("loess", "path", layered(n, 7, 21) * 1.5 - 0.2) * (0.85 + 0.3 * layered(n, 34, 23)[..., None]),
        24,
        "ground_patch",
    )
    scatter(m, 420, pebble(m, ("stone", "path", "loess", "stone_d"), 0.008, 0.02, 0.001), 0.1)


def paved(m):
    surface(m, blend("stone_d", "stone_d", layered(24, 7, 21)), 6, "ground_patch")
    q = 1 / 6
    for i in range(TILES * 6):
        for j in range(TILES * 6):
            h, tint = m.rng.uniform(0.012, 0.02), m.jitter(m.rng.choice(["stone", "stone", "concrete", "path"]), 0.09)
            repeat(
                m,
                (i + (0 if j % 2 else 0.5)) * q,
                j * q,
                lambda x, y, h=h, tint=tint: m.box(
                    x + 0.006, x + q - 0.006, y - q + 0.006, y - 0.006, 0, h, tint, "paved_patch", 0.008, 0
                ),
                0.3,
            )


def asphalt(m):
    n = 96
    surface(
        m,
        blend("asphalt", "#6b6c6e", layered(n, 8, 31) * 1.4 - 0.2) * (0.92 + 0.16 * layered(n, 40, 33)[..., None]),
        24,
        "paved_patch",
    )


def cinder(m):
    n = 96
    surface(
        m,
        blend("#3f3b38", "#6b6158", layered(n, 7, 51) * 1.4 - 0.2) * (0.8 + 0.4 * layered(n, 36, 53)[..., None]),
        24,
        "ground_patch",
    )
    scatter(m, 420, pebble(m, ("soot", "stone_d", "soil", "rust"), 0.008, 0.024), 0.1)


def lawn(m):
    """Short mown grass, a little paler where the mower came back."""
    n = 96
    stripe = np.sign(np.sin(np.arange(n) / n * TILES * 2 * np.pi * 1.5))[:, None, None] * 0.045
    tint = blend("#6f9a44", "#8fb656", layered(n, 6, 91) * 1.2 - 0.1) * (1 + stripe)
    surface(m, tint * (0.9 + 0.2 * layered(n, 30, 93)[..., None]), 24, "ground_patch")
    scatter(m, 1100, tuft(m, ("grass_l", "#8fb656", "grass"), 0.018, 0.03, 3))


def flowers(m):
    """A meadow sown with flowers, each kind in its drifts."""
    surface(m, grass_tint(96), 24, "ground_patch")
    scatter(m, 520, tuft(m, ("grass_l", "grass", "leaf_l"), 0.05, 0.08))
    kinds = ("coral", "pink", "violet", "yellow", "plaster_w", "#e8663c", "#7f9ad8", "yellow", "pink", "violet")
    for k in range(96):
        cx, cy, of = m.rng.uniform(0, TILES), m.rng.uniform(0, TILES), kinds[k % len(kinds)]
        for _ in range(m.rng.randint(14, 26)):
            x, y = (cx + m.rng.gauss(0, 0.2)) % TILES, (cy + m.rng.gauss(0, 0.13)) % TILES
            tint = of if m.rng.random() < 0.86 else "plaster_w"
            repeat(m, x, y, lambda u, v, tint=tint: greenery.flower(m, u, v, tint, size=0.026))


def slabs(m, across, along, colours, joint=0.007, odd=0.5, edge=0.006):
    """Paving in courses: `across` courses and `along` slabs a tile, every other course shifted by `odd` of a slab."""
    surface(m, blend("#8a857a", "#8a857a", layered(24, 7, 21)), 6, "ground_patch")
    width, length = 1 / across, 1 / along
    for j in range(TILES * across):
        for i in range(TILES * along):
            h, tint = m.rng.uniform(0.012, 0.016), m.jitter(colours(i, j), 0.05)
            x, y = ((i + (odd if j % 2 else 0)) * length) % TILES, j * width

            def slab(u, v, h=h, tint=tint):
                box = u + joint, u + length - joint, v - width + joint, v - joint
                m.box(*box, 0, h, tint, "paved_patch", edge, 0)

            repeat(m, x, y, slab, 0.55)


def plaza(m):
    """A square of pale granite with darker bands every tile."""

    def colours(i, j):
        if i % 4 == 0 or j % 4 == 0:
            return m.rng.choice(["#b0aaa0", "#b9b2a8"])
        return m.rng.choice(["#c9c3b6", "#cfc9bd", "#c4beb2", "#ccc6ba"])

    slabs(m, 4, 4, colours, odd=0)


def paved_modern(m):
    """Light setts in running bond, as on the new streets."""
    slabs(
        m, 8, 4, lambda i, j: m.rng.choice(["#c0bcb2", "#bab6ae", "#c6c2b8", "#b6b2aa", "#c2baac"]), 0.005, edge=0.005
    )


def greenway(m):
    """Red-brown asphalt of the cycle way."""
    n = 96
    tint = blend("#7c4434", "#8e5644", layered(n, 7, 101) * 1.3 - 0.15)
    surface(m, tint * (0.9 + 0.2 * layered(n, 40, 103)[..., None]), 24, "paved_patch")


def bed(m):
    """The river's bed in the shallows: sand, gravel, a few stones."""
    n = 96
    tint = blend("#8f7f58", "#c2ae80", layered(n, 6, 111) * 1.4 - 0.2)
    surface(m, tint * (0.85 + 0.3 * layered(n, 34, 113)[..., None]), 24, "ground_patch")
    scatter(m, 520, pebble(m, ("stone", "path", "stone_d", "#b8a888"), 0.012, 0.034, 0.003), 0.1)


def water(m):
    surface(m, blend("water_d", "water", layered(96, 5, 61) * 1.3 - 0.15), 24, "water_patch", ripples(96))


def polluted(m):
    """Water with bands of oil and rust."""
    n = 96
    bands = (layered(n, 4, 71, 5) * 2.6 + layered(n, 3, 77, 4) * 1.4) % 1.0 * 7
    film = np.array(
        [colour(c) for c in ("#7a5a3a", "#a8743a", "#b48a8f", "#7a6a9a", "#4f7f88", "#6f8a4a", "#b09a4a", "#7a5a3a")]
    )
    k = np.clip(bands.astype(int), 0, 6)
    t = (bands - k)[..., None]
    sheen, murk = film[k] * (1 - t) + film[k + 1] * t, blend("#4f4a38", "#6f6040", layered(n, 5, 61) * 1.3 - 0.15)
    share = np.clip(layered(n, 5, 79) * 2.6 - 0.75, 0, 1)[..., None]
    surface(m, murk * (1 - share) + sheen * share, 24, "water_patch", ripples(n) * 0.6)


PATCHES = (
    grass,
    meadow,
    lawn,
    flowers,
    soil,
    path,
    paved,
    paved_modern,
    plaza,
    asphalt,
    greenway,
    cinder,
    bed,
    water,
    polluted,
)
JOBS = [Job(f"ground_{build.__name__}", build, TILES, TILES, 0.3, seed=3, kind="patch") for build in PATCHES]
