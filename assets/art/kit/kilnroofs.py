"""Roofs of villages: thatch in courses, and light roofs on posts under which people work.

Next: kit/kilnwares.py (what stands under them).
"""

import math

from kit import roofs
from kit.palette import mix, shade


def thatch(m, x0, x1, y0, y1, eave, ridge, of="straw", over=0.09, axis="x", courses=6, thick=0.055, moss=0.12):
    """A thick thatched gable roof; every course ends ragged above the next. `axis` is the direction of its ridge."""
    if axis == "y":
        w, h = (x1 - x0) / 2, (y1 - y0) / 2
        with m.at((x0 + x1) / 2, (y0 + y1) / 2, 0, 90):
            thatch(m, -h, h, -w, w, eave, ridge, of, over, "x", courses, thick, moss)
        return
    left, right, front, back = x0 - over * 0.8, x1 + over * 0.8, y0 - over, y1 + over
    middle, length = (front + back) / 2, right - left

    def point(u, t, edge, lift=0.0):
        bulge = 0.05 * math.sin(math.pi * min(1.0, t * 1.05)) * (ridge - eave)
        droop = 0.03 * abs(2 * u - 1) ** 4
        return left + length * u, edge + (middle - edge) * t, eave + (ridge - eave) * t + bulge + droop + lift

    for edge in (front, back):
        _bed(m, point, edge, of, thick)
        n = max(8, int(length / 0.032))
        for course in range(courses):
            base = shade(of, 0.84 + 0.26 * course / courses)
            for k in range(n):
                t0 = course / courses - 0.05 * m.rng.random() - (0.02 if course == 0 else 0)
                t1 = (course + 1.25) / courses
                u0, u1 = (k - 0.15) / n, (k + 1.15) / n
                tint = m.jitter(base, 0.16)
                if m.rng.random() < moss:
                    tint = mix(tint, "grass_d", 0.4)
                lower, upper = thick * 0.5 + 0.016 * m.rng.random(), 0.006
                corners = [point(max(0, u0), t0, edge, lower), point(min(1, u1), t0, edge, lower + 0.006)]
                corners += [point(min(1, u1), min(1, t1), edge, upper), point(max(0, u0), min(1, t1), edge, upper)]
                m.quad(*corners, tint, "wood")
                low = [(p[0], p[1], p[2] - thick * 0.55) for p in corners[:2]]
                m.quad(low[0], low[1], corners[1], corners[0], shade(tint, 0.66), "wood")
    top = [point(u / 8, 1, back, 0.012) for u in range(9)]
    m.tube(top, 0.034, shade(of, 0.8), "wood", 8)
    for k in range(max(3, int(length / 0.14))):
        u = (k + 0.5) / max(3, int(length / 0.14))
        for side in (-1, 1):
            x, y, z = point(u, 1, back, 0.05)
            m.tube([(x, y - side * 0.014, z), (x + 0.02, y + side * 0.085, z - 0.1)], 0.008, "wood_d", "wood", 5)


def _bed(m, point, edge, of, thick):
    """The body of a slope: its underside, its eave and its two ends."""
    n = 6
    for k in range(n):
        t, u = k / n, (k + 1) / n
        low = [
            point(0, t, edge, -thick),
            point(1, t, edge, -thick),
            point(1, u, edge, -thick),
            point(0, u, edge, -thick),
        ]
        m.quad(*low, "wood_d", "wood")
        m.quad(point(0, t, edge), point(1, t, edge), point(1, u, edge), point(0, u, edge), shade(of, 0.7), "wood")
        for end in (0, 1):
            tint = m.jitter(shade(of, 0.88), 0.1)
            lifted = [point(end, t, edge, 0.03), point(end, u, edge, 0.03)]
            m.quad(lifted[0], lifted[1], point(end, u, edge, -thick), point(end, t, edge, -thick), tint, "wood")
    m.quad(
        point(0, 0, edge),
        point(1, 0, edge),
        point(1, 0, edge, -thick),
        point(0, 0, edge, -thick),
        shade(of, 0.6),
        "wood",
    )


def posts(m, spots, foot, top, radius=0.02, of="wood"):
    """Round posts at (x, y) from foot (a number or a function of x, y) to top."""
    for x, y in spots:
        z = foot(x, y) if callable(foot) else foot
        m.cylinder(x, y, max(0, z - 0.03), z + 0.03, radius * 1.9, radius * 1.6, 8, "stone", "concrete")
        m.tube([(x, y, z), (x, y, top)], radius, m.jitter(of, 0.1), "wood", 8)


def shed(m, x0, x1, y0, y1, eave, ridge, of="tile", foot=0.0, axis="x", straw=False, over=0.08, bays=1, lift=0.04):
    """A roof on posts with its beams; open on all sides."""
    xs, ys = ([x0 + (x1 - x0) * k / bays for k in range(bays + 1)], (y0, y1)) if axis == "x" else ((x0, x1), [])
    if axis == "y":
        ys = [y0 + (y1 - y0) * k / bays for k in range(bays + 1)]
    posts(m, [(x, y) for x in xs for y in ys], foot, eave)
    for y in (y0, y1):
        m.box(x0 - 0.05, x1 + 0.05, y - 0.013, y + 0.013, eave - 0.045, eave - 0.012, "wood_d", "wood", 0.004)
    for x in (x0, x1):
        m.box(x - 0.013, x + 0.013, y0 - 0.05, y1 + 0.05, eave - 0.05, eave - 0.018, "wood_d", "wood", 0.004)
    if straw:
        thatch(m, x0, x1, y0, y1, eave, ridge, of, over, axis)
        return
    roofs.tile_roof(m, x0, x1, y0, y1, eave, ridge, of, over, 0.05, 7, 0.3, lift, axis)
    gable = mix("wood", "wood_d", 0.5)
    if axis == "x":
        m.poly(
            [(x1 + 0.004, y0, eave), (x1 + 0.004, y1, eave), (x1 + 0.004, (y0 + y1) / 2, ridge - 0.03)], gable, "wood"
        )
    else:
        m.poly(
            [(x0, y0 - 0.004, eave), (x1, y0 - 0.004, eave), ((x0 + x1) / 2, y0 - 0.004, ridge - 0.03)], gable, "wood"
        )
