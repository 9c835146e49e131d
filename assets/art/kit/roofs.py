"""Roofs: Chinese tile roofs, corrugated gables, hipped roofs, saw-tooth halls.

Tiles are real half-round ribs with a colour each; that is what makes a house look built and not painted.
Next: kit/plant.py (the things of heavy industry).
"""

import math

from kit.palette import mix, shade


def tile_roof(
    m,
    x0,
    x1,
    y0,
    y1,
    eave,
    ridge,
    of="tile",
    over=0.07,
    rib=0.052,
    rows=8,
    sag=0.35,
    lift=0.05,
    axis="x",
    ridge_of="tile_d",
    thick=0.03,
    round_=0.36,
):
    """A sagging tile roof with up-turned corners; `axis` is the direction of its ridge."""
    if axis == "y":
        w, h = (x1 - x0) / 2, (y1 - y0) / 2
        with m.at((x0 + x1) / 2, (y0 + y1) / 2, 0, 90):
            tile_roof(m, -h, h, -w, w, eave, ridge, of, over, rib, rows, sag, lift, "x", ridge_of, thick, round_)
        return
    left, right, front, back = x0 - over, x1 + over, y0 - over, y1 + over
    middle, length = (front + back) / 2, right - left

    def point(x, t, edge, drop=0.0):
        z = (
            eave
            + (ridge - eave) * (t - sag * t * (1 - t))
            + lift * abs(2 * (x - left) / length - 1) ** 5 * (1 - t * 0.6)
        )
        return x, edge + (middle - edge) * t, z + drop

    for edge in (front, back):
        under_tiles(m, point, edge, left, right, ridge_of, thick)
        columns = max(2, int(length / rib))
        for i in range(columns + 1):
            centre, light = left + length * i / columns, m.rng.uniform(0.92, 1.08)
            for k in range(rows):
                tile_rib(m, point, edge, centre, k / rows, (k + 1) / rows + 0.01, rib * round_, of, light)
    for i in range(14):
        a, b = left + length * i / 14, left + length * (i + 1) / 14
        za, zb = point(a, 1, back)[2], point(b, 1, back)[2]
        m.box(
            a, b, middle - 0.022, middle + 0.022, min(za, zb) - 0.01, max(za, zb) + 0.035, ridge_of, "tile", 0.006, 0.1
        )
    for x, d in ((left, 1), (right, -1)):
        z = point(x, 1, back)[2]
        for k in range(4):
            m.box(
                x + d * (0.012 * k - 0.012),
                x + d * (0.03 + 0.012 * k),
                middle - 0.018,
                middle + 0.018,
                z + 0.02,
                z + 0.095 - 0.018 * k,
                ridge_of,
                "tile",
                0.005,
                0.05,
            )


def under_tiles(m, point, edge, left, right, of, thick):
    """The bed of a tile slope, its boards below and its edges."""
    step, n = (right - left) / 12, 6
    for i in range(12):
        a, b = left + step * i, left + step * (i + 1)
        for k in range(n):
            t, u = k / n, (k + 1) / n
            m.quad(point(a, t, edge), point(b, t, edge), point(b, u, edge), point(a, u, edge), shade(of, 0.8), "tile")
            m.quad(
                point(a, t, edge, -thick),
                point(b, t, edge, -thick),
                point(b, u, edge, -thick),
                point(a, u, edge, -thick),
                "wood_d",
                "wood",
            )
        m.quad(
            point(a, 0, edge), point(b, 0, edge), point(b, 0, edge, -thick), point(a, 0, edge, -thick), "wood", "wood"
        )
    for x in (left, right):
        for k in range(n):
            t, u = k / n, (k + 1) / n
            m.quad(
                point(x, t, edge),
                point(x, u, edge),
                point(x, u, edge, -thick),
                point(x, t, edge, -thick),
                "wood",
                "wood",
            )


def tile_rib(m, point, edge, centre, t0, t1, radius, of, light):
    """One half-round tile; few are much lighter, few are mossy."""
    points = []
    for t, r in ((t0, radius * 1.12), (t1, radius * 0.86)):
        for angle in (0, 45, 90, 135, 180):
            c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
            q = point(centre, t, edge)
            points.append((centre + r * c, q[1], q[2] + r * s * 1.15 + 0.004))
    tint = shade(m.jitter(of, 0.13), light)
    if m.rng.random() < 0.07:
        tint = shade(tint, 1.25)
    if m.rng.random() < 0.05:
        tint = mix(tint, "leaf_d", 0.4)
    m.add(points, [(0, 1, 6, 5), (1, 2, 7, 6), (2, 3, 8, 7), (3, 4, 9, 8), (0, 1, 2, 3, 4)], tint, "tile")


def gable(
    m,
    x0,
    x1,
    y0,
    y1,
    eave,
    ridge,
    of="roofing",
    over=0.06,
    axis="x",
    end="brick",
    end_material="brick",
    sheets=8,
    material="corr",
    both_ends=False,
):
    """A straight gable roof in sheets of slightly different colour, with the one gable wall that is seen.

    `both_ends` adds the other gable wall too, for things that are turned after they are modelled.
    """
    x0, x1, y0, y1 = x0 - over, x1 + over, y0 - over, y1 + over

    def point(along, across, z):
        return (
            (x0 + (x1 - x0) * along, y0 + (y1 - y0) * across, z)
            if axis == "x"
            else (x0 + (x1 - x0) * across, y1 + (y0 - y1) * along, z)
        )

    deep = 0.03
    for k in range(sheets):
        a, b, tint = k / sheets, (k + 1) / sheets, m.jitter(of, 0.06)
        for side in (0, 1):
            m.quad(
                point(a, side, eave), point(b, side, eave), point(b, 0.5, ridge), point(a, 0.5, ridge), tint, material
            )
            m.quad(
                point(a, side, eave),
                point(b, side, eave),
                point(b, side, eave - deep),
                point(a, side, eave - deep),
                shade(of, 0.7),
                material,
            )
    for side in (0, 1):
        m.quad(
            point(1, side, eave),
            point(1, 0.5, ridge),
            point(1, 0.5, ridge - deep),
            point(1, side, eave - deep),
            shade(of, 0.7),
            material,
        )
    length, width = ((x1 - x0), (y1 - y0)) if axis == "x" else ((y1 - y0), (x1 - x0))
    inset, e = over / length if length else 0, over / width
    for at in (1 - inset, inset) if both_ends else (1 - inset,):
        wall = [point(at, e, eave - deep), point(at, 1 - e, eave - deep), point(at, 0.5, ridge - deep)]
        m.poly(wall, end, end_material)
    m.tube([point(0, 0.5, ridge + 0.004), point(1, 0.5, ridge + 0.004)], 0.014, shade(of, 0.85), "metal", 6)


def monitor(m, x0, x1, y, width, z, height, axis="x", of="steel_d", roof="roofing_l"):
    """A raised ventilator with a row of panes, riding on a ridge that runs along `axis` at y (or at x = y)."""

    def place(a, b, c, d):
        return (a, b, c, d) if axis == "x" else (c, d, a, b)

    w, n = width / 2, max(2, int((x1 - x0 - 0.1) / 0.108))
    m.box(*place(x0, x1, y - w, y + w), z, z + height, of, "corr", 0.006)
    for k in range(n):
        u = x0 + 0.06 + (x1 - x0 - 0.1) * k / n
        if axis == "x":
            m.box(
                u,
                u + 0.07,
                y - w - 0.008,
                y - w + 0.01,
                z + height * 0.45,
                z + height * 0.9,
                m.jitter("#7a9aa0", 0.3),
                "glass",
                0.002,
            )
        else:
            m.box(
                y + w - 0.01,
                y + w + 0.008,
                u,
                u + 0.07,
                z + height * 0.45,
                z + height * 0.9,
                m.jitter("#6a8a92", 0.3),
                "glass",
                0.002,
            )
    gable(m, *place(x0, x1, y - w, y + w), z + height, z + height + width * 0.3, roof, 0.05, axis, of, "corr")


def hipped(m, x0, x1, y0, y1, eave, ridge, of, inset=0.22, over=0.06, rows=7, columns=14, axis="x"):
    """A low hipped tile roof; `inset` is how far the ridge ends lie inside the walls."""
    a = [
        (x0 - over, y0 - over, eave),
        (x1 + over, y0 - over, eave),
        (x1 + over, y1 + over, eave),
        (x0 - over, y1 + over, eave),
    ]
    if axis == "x":
        middle = (y0 + y1) / 2
        r0, r1 = (x0 + inset, middle, ridge), (x1 - inset, middle, ridge)
        slopes = ((a[0], a[1], r1, r0), (a[2], a[3], r0, r1), (a[1], a[2], r1, r1), (a[3], a[0], r0, r0))
    else:
        middle = (x0 + x1) / 2
        r0, r1 = (middle, y0 + inset, ridge), (middle, y1 - inset, ridge)
        slopes = ((a[0], a[1], r0, r0), (a[2], a[3], r1, r1), (a[1], a[2], r1, r0), (a[3], a[0], r0, r1))
    for p, q, r, s in slopes:
        for k in range(rows):
            lo, hi = k / rows, (k + 1) / rows
            pa, qa, qb, pb = between(p, s, lo), between(q, r, lo), between(q, r, hi), between(p, s, hi)
            for j in range(columns):
                c = [
                    between(pa, qa, j / columns),
                    between(pa, qa, (j + 1) / columns),
                    between(pb, qb, (j + 1) / columns),
                    between(pb, qb, j / columns),
                ]
                lifted = [(*c[0][:2], c[0][2] + 0.012), (*c[1][:2], c[1][2] + 0.012), c[2], c[3]]
                m.add(lifted, [(0, 1, 2, 3)], m.jitter(of, 0.1), "tile")
    m.box(x0 - over, x1 + over, y0 - over, y1 + over, eave - 0.012, eave + 0.006, "wood_d", "wood", 0.003)


def between(a, b, t):
    """The point at share t of the way from a to b."""
    return tuple(a[i] + (b[i] - a[i]) * t for i in range(3))
