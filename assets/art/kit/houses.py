"""Old Hunan houses: timber-framed halls under tile roofs, their doors, lattice windows, shop fronts, fire gables.

Next: things/oldtown.py and things/village.py, which put them together.
"""

from kit import roofs, walls
from kit.palette import colour, mix


def gable_end(m, x0, x1, y0, y1, eave, ridge, axis, of, material):
    """The triangle of wall below the visible roof end."""
    if axis == "x":
        points = [(x1, y0, eave), (x1, y1, eave), (x1, (y0 + y1) / 2, ridge - 0.03)]
    else:
        points = [(x0, y0, eave), (x1, y0, eave), ((x0 + x1) / 2, y0, ridge - 0.03)]
    m.poly(points, of, material)


def frame(m, x0, x1, y0, y1, z0, z1, bays, of="wood"):
    """Posts and rails of a timber frame on both visible walls."""
    for k in range(bays + 1):
        x = x0 + (x1 - x0) * k / bays
        m.box(x - 0.014, x + 0.014, y0 - 0.012, y0 + 0.01, z0, z1, of, "wood", 0.004)
    for k in range(3):
        y = y0 + (y1 - y0) * k / 2
        m.box(x1 - 0.01, x1 + 0.012, y - 0.014, y + 0.014, z0, z1, of, "wood", 0.004)
    for z in (z0 + 0.012, z1 - 0.02):
        m.box(x0, x1, y0 - 0.01, y0, z - 0.011, z + 0.011, of, "wood", 0.003)
        m.box(x1, x1 + 0.01, y0, y1, z - 0.011, z + 0.011, of, "wood", 0.003)


def door(m, face, u, at, z, height=0.24, of="redwood"):
    """Two leaves in a dark frame."""
    walls.on_wall(m, face, at, u - 0.068, u + 0.068, z, z + height + 0.012, -0.01, 0.008, "wood_d", "wood")
    for side in (-1, 1):
        middle = u + side * 0.031
        walls.on_wall(m, face, at, middle - 0.028, middle + 0.028, z, z + height, 0, 0.014, of, "wood", 0.004)


def lattice_window(m, face, u, at, z, width=0.12, height=0.11, paper="#d9c79a"):
    """A paper window behind wooden bars."""
    walls.window(m, face, u, z, width, height, at, "wood", paper, 0.011, False, material="paint")
    n = int(width / 0.028)
    for k in range(n):
        a = u - width / 2 + width * (k + 0.5) / n
        walls.on_wall(m, face, at, a - 0.003, a + 0.003, z, z + height, 0, 0.011, "wood", "wood", 0.001)
    walls.on_wall(
        m, face, at, u - width / 2, u + width / 2, z + height * 0.5, z + height * 0.56, 0, 0.011, "wood", "wood", 0.001
    )


def shop_front(m, u0, u1, at, z, height=0.26, face="-y"):
    """Open boards of a shop: dark room, counter with goods, lintel, folded shutters."""
    walls.on_wall(m, face, at, u0, u1, z, z + height, -0.02, 0.003, "#3a2c22", "paint")
    walls.on_wall(m, face, at, u0, u1, z + height, z + height + 0.03, -0.01, 0.016, "wood", "wood")
    for u in (u0, u1):
        walls.on_wall(m, face, at, u - 0.012, u + 0.012, z, z + height, -0.01, 0.014, "wood", "wood")
    walls.on_wall(m, face, at, u0 + 0.02, u1 - 0.02, z, z + 0.08, 0, 0.035, "wood_l", "wood")
    n = max(3, int((u1 - u0) / 0.045))
    for k in range(n):
        u = u0 + 0.03 + (u1 - u0 - 0.06) * (k + 0.5) / n
        tint = m.jitter(m.rng.choice(["coral", "gold", "leaf", "plaster_w", "cobalt", "rust"]), 0.12)
        walls.on_wall(
            m, face, at, u - 0.014, u + 0.014, z + 0.08, z + 0.08 + m.rng.uniform(0.02, 0.04), 0.005, 0.03, tint
        )
    for k in range(3):
        a = u0 + 0.012 + 0.03 * k
        walls.on_wall(m, face, at, a, a + 0.026, z, z + height * 0.96, 0.014, 0.022, "wood", "wood", 0.002)


def fire_gable(m, x0, x1, y0, y1, base, steps=3, wall="plaster_w", cap="tile_d"):
    """A stepped 'horse-head' fire wall at x0..x1 that rises above the roof, capped with tiles."""
    depth = y1 - y0
    for k in range(steps):
        inset = depth * 0.5 * k / steps * 0.86
        low, high = (0 if k == 0 else base + 0.1 * (k - 1)), base + 0.1 * k
        m.box(x0, x1, y0 + inset, y1 - inset, low, high, wall, "plaster", 0.004, 0.02)
        for a, b in (
            (y0 + inset - 0.02, y0 + inset + depth * 0.5 / steps),
            (y1 - inset - depth * 0.5 / steps, y1 - inset + 0.02),
        ):
            m.box(x0 - 0.022, x1 + 0.022, a, b, high, high + 0.02, cap, "tile", 0.005, 0.08)
            m.box(
                x0 - 0.008, x1 + 0.008, a, b, high + 0.018, high + 0.036, mix(cap, "tile_l", 0.3), "tile", 0.004, 0.08
            )


def house(
    m,
    x0,
    x1,
    y0,
    y1,
    eave,
    ridge,
    base=0.05,
    axis="x",
    wall="plaster",
    material="plaster",
    roof="tile",
    bays=4,
    timber="wood",
    doors=(),
    windows=(),
    side_windows=(),
    over=0.08,
    rows=8,
    plinth="stone",
):
    """A one-storey hall: doors and windows are u positions on the -y wall, side_windows on the +x wall."""
    m.box(x0 - 0.03, x1 + 0.03, y0 - 0.03, y1 + 0.03, 0, base, plinth, "concrete", 0.012)
    m.box(x0, x1, y0, y1, base, eave, wall, material, 0.005, 0)
    if timber:
        frame(m, x0, x1, y0, y1, base, eave, bays, timber)
    gable_end(m, x0, x1, y0, y1, eave, ridge, axis, colour(wall), material)
    for u in doors:
        door(m, "-y", u, y0, base, min(0.24, eave - base - 0.06))
    for u in windows:
        lattice_window(m, "-y", u, y0, base + 0.11)
    for u in side_windows:
        walls.window(m, "+x", u, base + 0.12, 0.09, 0.09, x1, "wood", "#3a2c22", 0.011, True, material="paint")
    roofs.tile_roof(m, x0, x1, y0, y1, eave, ridge, roof, over, 0.05, rows, axis=axis)
