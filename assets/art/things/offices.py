"""Offices of the years after 2010: white grids, stepped gardens, a round corner, a slab, two that lean together.

Lower and greener than the towers of things/towers.py, which came ten years later. Next: things/civic.py.
"""

from kit import modern, parkland
from pipeline.sprite import Job

from things.towers import lobby, night, plaza, ring, storey

GRID = "#eef0ea"


def steps(m):
    """Three blocks on top of each other, each turned a little and set back, gardens on the steps."""
    night(m, 0.3, "#f4dcae", 0.4)
    plaza(m)
    z = 0.26
    lobby(m, modern.outline(1.0, -1.0, 0.62, 0.62, 24, 4.0))
    for k, (a, floors, turn) in enumerate(((0.66, 7, 0), (0.54, 7, 7), (0.42, 6, 14))):
        plan = modern.turned(modern.outline(1.0, -1.0, a, a, 28, 4.0), 1.0, -1.0, turn)
        for f in range(floors):
            storey(m, plan, z, 0.15, (7 * k + f) / 20, ("#8fbcc0", "#73a6ae", "#a6cccc"), GRID, 0.03)
            z += 0.15
        modern.fins(m, plan, z - 0.15 * floors, z, "#f6f7f2", 0.014, 0.02)
        inner = modern.turned(modern.outline(1.0, -1.0, a - 0.14, a - 0.14, 24, 4.0), 1.0, -1.0, turn)
        parkland.green_roof(m, plan, z, 40 - 8 * k, trees=2, free=(inner,) if k < 2 else ())
    modern.solar(m, 0.84, 1.18, -1.16, -0.86, z + 0.04, 3, 2)


def corner(m):
    """A tower whose one corner is round, of glass from foot to head."""
    night(m, 0.28, "#f0dcb8", 0.4)
    plaza(m)
    plan = [(0.36, -0.36), (0.36, -1.5)]
    plan += [
        (1.02 + 0.56 * s, -1.02 - 0.48 * c)
        for s, c in ((-0.4, 1), (0, 1), (0.38, 0.93), (0.7, 0.71), (0.93, 0.38), (1, 0))
    ]
    plan += [(1.58, -0.36)]
    fine = [p for k, p in enumerate(plan)]
    lobby(m, modern.grow(fine, -0.04), 0.28)
    for f in range(19):
        tints = ("#7fb4cc", "#649cb8", "#98c8d8") if f % 6 != 5 else ("#c8b48c", "#b8a47c")
        storey(m, fine, 0.28 + 0.152 * f, 0.152, f / 18, tints, GRID, 0.034, cells=2)
    z = 0.28 + 0.152 * 19
    parkland.green_roof(m, fine, z, 44, trees=3)
    ring(m, fine, z - 0.03, "#d0f0ff")


def slab(m):
    """A thin slab with a hole for the wind and a pool at its foot."""
    night(m, 0.3, "#f4e2c0", 0.4)
    plaza(m, 2.0, ((0.2, -1.84), (1.1, -1.86), (1.86, -0.24)))
    body = modern.rectangle(0.26, 1.74, -0.86, -0.4, 14, 4)
    lobby(m, body, 0.3)
    for f in range(17):
        z = 0.3 + 0.15 * f
        if f in (9, 10):
            for x0, x1 in ((0.26, 0.74), (1.26, 1.74)):
                storey(
                    m, modern.rectangle(x0, x1, -0.86, -0.4, 5, 4), z, 0.15, f / 17, ("#8ab4be", "#6f9eaa"), GRID, 0.03
                )
            continue
        storey(m, body, z, 0.15, f / 17, ("#8ab4be", "#6f9eaa", "#a4c8cc"), GRID, 0.03)
    top = 0.3 + 0.15 * 17
    hole = 0.3 + 0.15 * 9
    modern.extrude(m, modern.rectangle(0.74, 1.26, -0.84, -0.42), hole, hole + 0.03, GRID, top="grass")
    for x in (0.84, 1.0, 1.16):
        parkland.tree(m, x, -0.64, 0.24, 0.08, "leaf_l", hole + 0.03)
    parkland.green_roof(m, body, top, 40, trees=2)
    parkland.pool(m, modern.rectangle(0.5, 1.5, -1.5, -1.1))
    parkland.strollers(m, ((0.4, -1.3), (1.62, -1.2), (1.0, -1.66)))


def leaning(m):
    """Two blades that lean against each other over a garden court."""
    night(m, 0.3, "#ffe0b0", 0.4)
    plaza(m)
    for x0, x1, y0, y1, floors, lean in ((0.2, 0.78, -1.62, -1.0, 15, 0.006), (1.1, 1.76, -0.98, -0.3, 19, -0.005)):
        for f in range(floors):
            d = lean * f
            plan = modern.rectangle(x0 + d, x1 + d, y0 + d, y1 + d, 6, 6)
            if f == 0:
                lobby(m, plan, 0.28)
            tints = ("#c89a6a", "#b88a5c") if f % 5 == 4 else ("#86b8bc", "#6aa0a8", "#a0caca")
            storey(m, plan, 0.28 + 0.152 * f, 0.152, f / 19, tints, "#f2ede0", 0.036)
        z = 0.28 + 0.152 * floors
        parkland.green_roof(m, plan, z, 24, trees=2)
    parkland.lawn(m, 0.9, 1.7, -1.8, -1.1, 26, 0.016)
    parkland.tree(m, 1.2, -1.4, 0.5, 0.17, "leaf_l")
    parkland.blossom(m, 1.5, -1.6, 0.4, 0.14)
    parkland.bench(m, 1.0, -1.7)


JOBS = [
    Job("office1", steps, 2, 2, 3.7, seed=81),
    Job("office2", corner, 2, 2, 3.6, seed=82),
    Job("office3", slab, 2, 2, 3.3, seed=83),
    Job("office4", leaning, 2, 2, 3.6, seed=84),
]
