"""Walls and what is in them: house windows, steel works windows, brick halls with piers, lettered boards.

A wall `face` is "-y" (the lit one; u runs along x, `at` is y) or "+x" (the shaded one; u runs along y, `at`
is x). Only these two can be seen. Next: kit/roofs.py.
"""

from kit.palette import colour, shade


def on_wall(m, face, at, u0, u1, z0, z1, near, far, of, material="paint", chamfer=0.003, jitter=0.05):
    """A box on a wall, standing out from `near` to `far`."""
    if face == "-y":
        m.box(u0, u1, at - far, at - near, z0, z1, of, material, chamfer, jitter)
    else:
        m.box(at + near, at + far, u0, u1, z0, z1, of, material, chamfer, jitter)


def window(
    m,
    face,
    u,
    z,
    width,
    height,
    at,
    frame="white",
    glass="glass_d",
    rim=0.014,
    cross=True,
    lit=False,
    sill=True,
    out=0.006,
    material="glass",
):
    """A framed window with its middle at u and its foot at z."""
    a, b = u - width / 2, u + width / 2
    pane = "glow" if lit else m.jitter(glass, 0.25)
    with m.window():
        on_wall(m, face, at, a, b, z, z + height, -0.01, 0.002, pane, "emit" if lit else material, 0.001)
    for u0, u1, z0, z1 in (
        (a - rim, a, z - rim, z + height + rim),
        (b, b + rim, z - rim, z + height + rim),
        (a, b, z + height, z + height + rim),
        (a, b, z - rim, z),
    ):
        on_wall(m, face, at, u0, u1, z0, z1, -0.005, out + 0.006, frame)
    if cross:
        on_wall(m, face, at, u - 0.005, u + 0.005, z, z + height, -0.005, out, frame)
        on_wall(m, face, at, a, b, z + height * 0.58, z + height * 0.58 + 0.009, -0.005, out, frame)
    if sill:
        edge = (a - rim * 1.6, b + rim * 1.6, z - rim * 1.8, z - rim * 0.6)
        on_wall(m, face, at, *edge, -0.005, out + 0.022, shade(frame, 0.92))


def steel_window(m, face, u, z, width, height, at, columns=3, rows=4, frame="steel_d"):
    """A works window of many small panes, some of them replaced or blind."""
    window(m, face, u, z, width, height, at, frame, "pane", 0.008, False, False, True)
    w, h = width / columns, height / rows
    for k in range(columns):
        for q in range(rows):
            if m.rng.random() < 0.4:
                a, z0 = u - width / 2 + w * k, z + h * q
                tint = m.jitter(m.rng.choice(["#88a8ac", "#3f5560", "#a8b8a8", "#6f8f98"]), 0.2)
                if face == "-y":
                    corners = [
                        (a, at - 0.0035, z0),
                        (a + w, at - 0.0035, z0),
                        (a + w, at - 0.0035, z0 + h),
                        (a, at - 0.0035, z0 + h),
                    ]
                else:
                    corners = [
                        (at + 0.0035, a, z0),
                        (at + 0.0035, a + w, z0),
                        (at + 0.0035, a + w, z0 + h),
                        (at + 0.0035, a, z0 + h),
                    ]
                m.quad(*corners, tint, "glass")
    for k in range(1, columns):
        a = u - width / 2 + w * k
        on_wall(m, face, at, a - 0.004, a + 0.004, z, z + height, 0, 0.01, frame, "metal", 0.001, 0)
    for q in range(1, rows):
        z0 = z + h * q
        on_wall(m, face, at, u - width / 2, u + width / 2, z0 - 0.003, z0 + 0.003, 0, 0.01, frame, "metal", 0.001, 0)


def works_door(m, face, u, at, width=0.17, height=0.34, of="steel_d", fire=False):
    """A corrugated sliding door; with `fire` the glow of a furnace under it."""
    on_wall(m, face, at, u - width / 2, u + width / 2, 0, height, -0.02, 0.012, of, "corr", 0.004)
    if fire:
        on_wall(m, face, at, u - width * 0.41, u + width * 0.41, 0, height * 0.3, 0, 0.02, "fire", "emit", 0.004, 0)


def board(m, face, u0, u1, z0, z1, at, ground="red", letters=6, lettering="lettering"):
    """A painted board with square characters that are meant to be seen as writing, not read."""
    on_wall(m, face, at, u0, u1, z0, z1, 0.0, 0.02, ground, "paint", 0.004, 0)
    step = (u1 - u0) / (letters + 0.6)
    for k in range(letters):
        a, h = u0 + step * (k + 0.42), z1 - z0
        on_wall(m, face, at, a, a + step * 0.62, z0 + h * 0.18, z1 - h * 0.18, 0.018, 0.027, lettering, "paint", 0.002)


def piers(m, x0, x1, y0, y1, height, bays, side_bays, of="brick_d", material="brick", thick=0.028):
    """Wall piers between the bays of the two visible walls."""
    for k in range(bays + 1):
        u = x0 + (x1 - x0) * k / bays
        m.box(u - thick, u + thick, y0 - thick, y0 + 0.02, 0, height, of, material, 0.008)
    for k in range(1, side_bays + 1):
        u = y0 + (y1 - y0) * k / side_bays
        m.box(x1 - 0.02, x1 + thick, u - thick, u + thick, 0, height, of, material, 0.008)


def hall(
    m,
    x0,
    x1,
    y0,
    y1,
    height,
    bays=6,
    side_bays=3,
    storeys=((0.18, 0.3),),
    doors=(),
    fires=(),
    wall="brick",
    pier="brick_d",
    material="brick",
    window_share=0.6,
):
    """A works hall without its roof: plinth, piers, steel windows in every bay, doors in the bays named.

    `storeys` are (foot, height) of the window rows; `doors` are bays of the -y wall, those in `fires` glow.
    """
    m.box(x0, x1, y0, y1, 0, height, wall, material, 0.012, 0)
    m.box(x0 - 0.02, x1 + 0.02, y0 - 0.02, y1 + 0.02, 0, 0.09, "concrete", "concrete", 0.012)
    if pier:
        piers(m, x0, x1, y0, y1, height, bays, side_bays, pier, material)
    bay, side = (x1 - x0) / bays, (y1 - y0) / side_bays
    for row, (z, h) in enumerate(storeys):
        for k in range(bays):
            u = x0 + bay * (k + 0.5)
            if row == 0 and k in doors:
                works_door(m, "-y", u, y0, bay * 0.75, min(0.38, z + h), fire=k in fires)
            else:
                steel_window(m, "-y", u, z, bay * window_share, h, y0)
        for k in range(side_bays):
            steel_window(m, "+x", y0 + side * (k + 0.5), z, side * window_share, h, x1)


def block(m, x0, x1, y0, y1, z0, z1, wall="concrete", material="concrete", roof="asphalt", parapet=0.05):
    """A flat-roofed block with a parapet."""
    m.box(x0, x1, y0, y1, z0, z1, wall, material, 0.01, 0)
    m.box(x0 - 0.015, x1 + 0.015, y0 - 0.015, y1 + 0.015, z1 - 0.02, z1 + 0.005, shade(wall, 1.12), material, 0.005, 0)
    t = 0.035
    for a, b, c, d in (
        (x0, x1, y0, y0 + t),
        (x0, x1, y1 - t, y1),
        (x0, x0 + t, y0 + t, y1 - t),
        (x1 - t, x1, y0 + t, y1 - t),
    ):
        m.box(a, b, c, d, z1, z1 + parapet, wall, material, 0.006, 0)
    m.quad(
        (x0 + t, y0 + t, z1 + 0.008),
        (x1 - t, y0 + t, z1 + 0.008),
        (x1 - t, y1 - t, z1 + 0.008),
        (x0 + t, y1 - t, z1 + 0.008),
        colour(roof),
        "concrete",
    )


def fence(m, points, height=0.16, of="brick_d", material="brick", thick=0.03, cap="concrete"):
    """A wall along axis-parallel lines, with a coping."""
    for k, ((xa, ya), (xb, yb)) in enumerate(zip(points[:-1], points[1:], strict=True)):
        x0, x1, y0, y1 = min(xa, xb), max(xa, xb), min(ya, yb), max(ya, yb)
        e = thick / 2 + 0.001 * k + 0.002 * (ya == yb)  # never the same plane at a corner: equal faces render black
        height += 0.001 + 0.002 * (ya == yb)
        m.box(x0 - e, x1 + e, y0 - e, y1 + e, 0, height, of, material, 0.006)
        m.box(
            x0 - e - 0.006,
            x1 + e + 0.006,
            y0 - e - 0.006,
            y1 + e + 0.006,
            height,
            height + 0.015,
            cap,
            "concrete",
            0.004,
        )
