"""Track, wagons and locomotives, modelled along +x.

Rails in a works run on tile centre lines (x.5), so that they meet the track tiles outside. Next: things/railway.py.
"""

import math

from kit.palette import mix, shade

GAUGE = 0.16
SLEEPER = 0.0834


def sleepers_and_rails(m, frames, rust, sleeper):
    """Rails through frames [(x, y, heading_rad)], a sleeper at every second frame."""
    for k, (x, y, heading) in enumerate(frames):
        if k % 2:
            with m.at(x, y, 0, math.degrees(heading)):
                m.box(-0.018, 0.018, -0.13, 0.13, 0.022, 0.044, sleeper, "wood", 0.004, 0.15)
    for side in (-1, 1):
        for (xa, ya, ha), (xb, yb, hb) in zip(frames[:-1], frames[1:], strict=True):
            rail_piece(m, xa, ya, ha, xb, yb, hb, side * GAUGE / 2, rust)


def rail_piece(m, xa, ya, ha, xb, yb, hb, offset, rust):
    """A short piece of one rail."""

    def edge(x, y, h, d, z):
        return x - math.sin(h) * d, y + math.cos(h) * d, z

    inner, outer = offset - 0.008, offset + 0.008
    top, web = mix("zinc", "rust", rust), mix("steel", "rust", rust)
    m.quad(
        edge(xa, ya, ha, inner, 0.066),
        edge(xb, yb, hb, inner, 0.066),
        edge(xb, yb, hb, outer, 0.066),
        edge(xa, ya, ha, outer, 0.066),
        top,
        "metal",
    )
    for d in (inner, outer):
        m.quad(
            edge(xa, ya, ha, d, 0.044),
            edge(xb, yb, hb, d, 0.044),
            edge(xb, yb, hb, d, 0.066),
            edge(xa, ya, ha, d, 0.066),
            web,
            "metal",
        )


def bed(m, frames):
    """The ballast bank under a track."""
    profile = ((-0.2, 0.0), (-0.14, 0.028), (0.14, 0.028), (0.2, 0.0))
    points = [(x - math.sin(h) * d, y + math.cos(h) * d, z) for x, y, h in frames for d, z in profile]
    faces = [
        (4 * k + i, 4 * (k + 1) + i, 4 * (k + 1) + i + 1, 4 * k + i + 1)
        for k in range(len(frames) - 1)
        for i in range(3)
    ]
    m.add(points, faces, shade("stone", 0.82), "ground")


def track(m, a, b, rust=0.35, sleeper="wood_d", ballast=True):
    """Straight track between two points (x, y)."""
    (xa, ya), (xb, yb) = a, b
    heading, length = math.atan2(yb - ya, xb - xa), math.hypot(xb - xa, yb - ya)
    n = 2 * max(1, round(length / SLEEPER))
    frames = [(xa + (xb - xa) * k / n, ya + (yb - ya) * k / n, heading) for k in range(n + 1)]
    if ballast:
        bed(m, frames)
    sleepers_and_rails(m, frames, rust, sleeper)


def wheels(m, places, y, radius, z):
    for x in places:
        for side in (-1, 1):
            m.tube([(x, y + side * 0.08 - 0.01, z), (x, y + side * 0.08 + 0.01, z)], radius, "steel_d", "metal", 12)


def wagon(m, x, y, of, length=0.44, z=-0.03, load="#4f4a50"):
    """A four-wheeled open wagon with its load (None = empty)."""
    wheels(m, (x + 0.05, x + 0.11, x + length - 0.11, x + length - 0.05), y, 0.026, z + 0.09)
    m.box(x, x + length, y - 0.085, y + 0.085, z + 0.1, z + 0.125, "steel_d", "metal", 0.004)
    m.box(
        x + 0.015,
        x + length - 0.015,
        y - 0.1,
        y + 0.1,
        z + 0.125,
        z + 0.24,
        of,
        "corr",
        0.006,
        0.06,
        top=shade("soot", 1.2),
    )
    for k in range(5):
        u = x + 0.03 + k * (length - 0.06) / 4
        m.box(u - 0.008, u + 0.008, y - 0.108, y + 0.108, z + 0.125, z + 0.24, shade(of, 0.8), "metal", 0.002)
    for _ in range(16 if load else 0):
        at = (x + m.rng.uniform(0.05, length - 0.05), y + m.rng.uniform(-0.07, 0.07), z + 0.24)
        m.blob(at, m.rng.uniform(0.02, 0.035), m.jitter(load, 0.25), "paint", 1, 0.7, 0.3, smooth=False)


def van(m, x, y, of="#6f3f32", length=0.44, z=-0.03):
    """A covered goods wagon."""
    wheels(m, (x + 0.05, x + 0.11, x + length - 0.11, x + length - 0.05), y, 0.026, z + 0.09)
    m.box(x, x + length, y - 0.1, y + 0.1, z + 0.1, z + 0.3, of, "corr", 0.006, 0.05)
    m.box(x - 0.005, x + length + 0.005, y - 0.1, y + 0.1, z + 0.295, z + 0.325, shade("roofing", 0.9), "metal", 0.02)
    m.box(
        x + length * 0.36, x + length * 0.64, y - 0.108, y + 0.108, z + 0.12, z + 0.285, shade(of, 0.8), "corr", 0.003
    )


def locomotive(m, x, y, of="loco", length=0.78, z=-0.03, stripe="yellow"):
    """A diesel locomotive, its front at x + length."""
    wheels(m, (x + 0.12, x + 0.25, x + length - 0.25, x + length - 0.12), y, 0.034, z + 0.1)
    m.box(x + 0.02, x + length - 0.02, y - 0.09, y + 0.09, z + 0.1, z + 0.15, "soot", "metal", 0.008)
    m.box(x, x + length, y - 0.1, y + 0.1, z + 0.14, z + 0.32, of, "paint", 0.028, 0)
    m.box(x + 0.06, x + length - 0.06, y - 0.08, y + 0.08, z + 0.31, z + 0.345, shade("steel", 0.9), "metal", 0.015)
    for side in (-1, 1):
        m.box(
            x + 0.012,
            x + length - 0.012,
            y + side * 0.1 - 0.003,
            y + side * 0.1 + 0.003,
            z + 0.185,
            z + 0.205,
            stripe,
            "paint",
            0.001,
            0,
        )
    for k in range(5):
        u = x + 0.18 + k * (length - 0.36) / 4
        m.box(u - 0.025, u + 0.025, y - 0.104, y - 0.098, z + 0.235, z + 0.285, "glass_d", "glass", 0.003)
    for u in (0.07, length - 0.07):
        m.box(x + u - 0.025, x + u + 0.025, y - 0.104, y + 0.104, z + 0.235, z + 0.29, "glass_d", "glass", 0.003)
    for end, out in ((x + length, 1), (x, -1)):
        m.box(end - 0.012 * out, end + 0.003 * out, y - 0.07, y + 0.07, z + 0.235, z + 0.29, "glass_d", "glass", 0.004)
        m.box(end - 0.008 * out, end + 0.006 * out, y - 0.1, y + 0.1, z + 0.16, z + 0.2, stripe, "paint", 0.003)
    m.blob((x + length, y, z + 0.215), 0.018, "#fff2c0", "emit", 2, 1, 0)
    for k in range(3):
        m.cylinder(x + 0.25 + k * 0.14, y, z + 0.34, z + 0.36, 0.035, 0.035, 12, "steel_d", "metal")


def arc(centre, radius, start_deg, end_deg, n=24):
    """Frames of a quarter curve about `centre`."""
    turn = math.radians(end_deg - start_deg)
    frames = []
    for k in range(n + 1):
        a = math.radians(start_deg) + turn * k / n
        frames.append(
            (centre[0] + radius * math.cos(a), centre[1] + radius * math.sin(a), a + math.copysign(math.pi / 2, turn))
        )
    return frames


def buffer_stop(m, x, y):
    """The end of a track that came along +x."""
    for side in (-0.08, 0.08):
        m.tube([(x - 0.12, y + side, 0.05), (x, y + side, 0.19)], 0.014, "rust", "metal", 6)
        m.tube([(x, y + side, 0.02), (x, y + side, 0.2)], 0.016, "rust", "metal", 6)
    m.box(x - 0.02, x + 0.025, y - 0.13, y + 0.13, 0.15, 0.21, "red", "wood", 0.006)
    m.box(x - 0.024, x - 0.016, y - 0.05, y + 0.05, 0.152, 0.208, "white", "paint", 0.002)
    m.blob((x + 0.07, y, 0.0), 0.12, "soil", "ground", 2, 0.9, 0.3)
