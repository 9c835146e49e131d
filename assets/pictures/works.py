"""Works: kilns, chimneys, halls and what runs on rails and water.

Places are (x, y) of the lower left corner or the middle of the foot, as each function says; sizes in logical pixels.
Next: ``town.py``.
"""

from __future__ import annotations

import math

from ink import Ink, Point, curve, mix, oval
from palette import Inks


def stack(
    ink: Ink, x: float, y: float, high: float, wide: float, inks: Inks, bands: bool = False, colour: str = ""
) -> Point:
    """Draw a chimney with its foot's middle at (x, y); returns its mouth."""
    colour = colour or inks.brick
    top = wide * 0.62
    body = [(x - wide / 2, y), (x - top / 2, y - high), (x + top / 2, y - high), (x + wide / 2, y)]
    ink.shape(colour, body, max(1.2, wide * 0.09), inks.key)
    if bands:
        for number in range(3):
            t0, t1 = 0.96 - number * 0.2, 0.86 - number * 0.2
            w0, w1 = (wide + (top - wide) * t0) / 2, (wide + (top - wide) * t1) / 2
            ink.fill(
                inks.paper,
                [(x - w0, y - high * t0), (x + w0, y - high * t0), (x + w1, y - high * t1), (x - w1, y - high * t1)],
            )
    shade = [(x + wide * 0.08, y), (x + top * 0.08, y - high), (x + top / 2, y - high), (x + wide / 2, y)]
    ink.hatch(shade, inks.key, max(2.2, wide * 0.16), max(0.9, wide * 0.07), 12, 0.95)
    for number in range(int(high / max(5, wide * 0.5))):
        t = (number + 0.5) / (high / max(5, wide * 0.5))
        w = (wide + (top - wide) * t) / 2
        ink.line([(x - w * 0.9, y - high * t), (x - w * 0.1, y - high * t)], 0.8, mix(colour, inks.key, 0.5), 0.3)
    ink.box(mix(colour, inks.key, 0.25), x - top * 0.66, y - high - wide * 0.16, x + top * 0.66, y - high + wide * 0.12)
    return x, y - high - wide * 0.16


def windows(
    ink: Ink,
    left: float,
    right: float,
    top: float,
    low: float,
    cols: int,
    rows: int,
    inks: Inks,
    lit: float = 0.3,
    dark: str = "",
) -> None:
    """Draw a grid of windows, some of them lit."""
    wide, high = (right - left) / cols, (low - top) / rows
    for row in range(rows):
        for col in range(cols):
            tone = inks.glow if float(ink.rng.random()) < lit else dark or mix(inks.cloth, inks.key, 0.35)
            x, y = left + (col + 0.2) * wide, top + (row + 0.2) * high
            ink.box(tone, x, y, x + wide * 0.6, y + high * 0.62, max(0.7, min(1.2, wide * 0.08)))


def sawtooth(
    ink: Ink, x: float, y: float, wide: float, high: float, inks: Inks, teeth: int = 4, lit: float = 0.5
) -> None:
    """Draw a hall with a roof of saw teeth; (x, y): lower left corner."""
    step = wide / teeth
    for tooth in range(teeth):
        left = x + tooth * step
        ink.shape(
            inks.roof, [(left, y - high), (left + step * 0.14, y - high * 1.5), (left + step, y - high)], 1.4, inks.key
        )
        ink.hatch(
            [(left + step * 0.14, y - high * 1.5), (left + step, y - high), (left + step * 0.3, y - high)],
            inks.key,
            2.8,
            0.9,
            28,
            0.9,
        )
        ink.shape(
            mix(inks.glow, inks.wall, 0.4),
            [
                (left + step * 0.02, y - high),
                (left + step * 0.13, y - high * 1.42),
                (left + step * 0.2, y - high * 1.4),
                (left + step * 0.2, y - high),
            ],
            0.9,
            inks.key,
        )
    ink.box(inks.brick, x, y - high, x + wide, y, 1.6)
    windows(ink, x + wide * 0.03, x + wide * 0.97, y - high * 0.82, y - high * 0.12, teeth * 3, 1, inks, lit)
    ink.hatch([(x, y - high * 0.12), (x + wide, y - high * 0.12), (x + wide, y), (x, y)], inks.key, 3, 0.9, 0, 1)


def hall(
    ink: Ink, x: float, y: float, wide: float, high: float, inks: Inks, colour: str = "", lit: float = 0.4
) -> None:
    """Draw a gabled works hall with a lantern on its ridge; (x, y): lower left corner."""
    colour = colour or inks.brick
    ridge = y - high * 1.42
    ink.box(mix(inks.roof, inks.wall, 0.2), x + wide * 0.34, ridge - high * 0.16, x + wide * 0.66, ridge + high * 0.1)
    ink.shape(
        inks.roof,
        [
            (x + wide * 0.3, ridge - high * 0.15),
            (x + wide * 0.5, ridge - high * 0.32),
            (x + wide * 0.7, ridge - high * 0.15),
        ],
        1.4,
    )
    wall = [(x, y), (x, y - high), (x + wide * 0.5, ridge), (x + wide, y - high), (x + wide, y)]
    ink.shape(colour, wall, 1.6, inks.key)
    for side in (-1, 1):
        eave = x + wide * (0.5 + side * 0.54)
        ink.shape(
            inks.roof,
            [
                (x + wide * 0.5, ridge - high * 0.1),
                (eave, y - high * 0.95),
                (eave, y - high * 0.84),
                (x + wide * 0.5, ridge + high * 0.04),
            ],
            1.3,
        )
    ink.hatch(
        [(x + wide * 0.56, y), (x + wide * 0.56, ridge + high * 0.2), (x + wide, y - high * 0.9), (x + wide, y)],
        inks.key,
        3.4,
        1.1,
        62,
        0.85,
    )
    windows(ink, x + wide * 0.08, x + wide * 0.92, y - high * 0.92, y - high * 0.5, 5, 1, inks, lit)
    ink.shape(
        mix(inks.glow, inks.brick, 0.1),
        [
            *oval(x + wide * 0.5, y - high * 0.3, wide * 0.1, high * 0.16, 180, 360, 12),
            (x + wide * 0.6, y),
            (x + wide * 0.4, y),
        ],
        1.3,
        inks.key,
    )


def dragon_kiln(ink: Ink, x: float, y: float, long: float, rise: float, inks: Inks, fire: bool = True) -> Point:
    """Draw a dragon kiln: a stepped vault that climbs to the right from its mouth at (x, y); returns its head."""
    count = 10
    mouth = long * 0.14
    slope = [(x - mouth * 1.3, y + mouth * 0.62), (x + long * 0.5, y - rise * 0.36), (x + long * 1.08, y - rise * 1.0)]
    back = [(x + long * 1.3, y - rise * 0.86), (x + long * 1.6, y - rise * 0.3), (x + long * 1.85, y + mouth * 0.62)]
    ink.shape(mix(inks.earth, inks.leaf, 0.5), curve([*slope, *back], steps=6), 1.3, inks.key)
    for number in reversed(range(count)):
        t = number / (count - 1)
        cx, cy = x + long * t, y - rise * t
        r = mouth * (1.0 - 0.22 * t)
        vault = [*oval(cx, cy, r, r * 1.05, 180, 360, 18), (cx + r, cy + r * 0.5), (cx - r, cy + r * 0.5)]
        ink.shape(mix(inks.brick, inks.earth, 0.15 + 0.1 * (number % 2)), vault, max(1.3, r * 0.06), inks.key)
        ink.hatch(
            [
                (cx + r * 0.1, cy - r * 0.95),
                (cx + r, cy - r * 0.1),
                (cx + r, cy + r * 0.5),
                (cx + r * 0.2, cy + r * 0.5),
            ],
            inks.key,
            max(2.2, r * 0.13),
            max(0.9, r * 0.05),
            70,
            0.8,
        )
        for course in (0.1, -0.25, -0.55):
            ink.line(
                [(cx - r * 0.82, cy + course * r), (cx - r * 0.15, cy + course * r)],
                0.9,
                mix(inks.brick, inks.key, 0.5),
                0.3,
            )
        if fire:
            ink.dot(inks.key, cx - r * 0.3, cy - r * 0.52, r * 0.17)
            ink.dot(inks.glow, cx - r * 0.3, cy - r * 0.52, r * 0.12)
    r = mouth
    ink.shape(
        inks.key,
        [
            *oval(x - r * 0.18, y + r * 0.06, r * 0.42, r * 0.55, 180, 360, 14),
            (x + r * 0.24, y + r * 0.5),
            (x - r * 0.6, y + r * 0.5),
        ],
        0,
    )
    if fire:
        ink.fill(
            inks.accent,
            [
                *oval(x - r * 0.18, y + r * 0.1, r * 0.34, r * 0.44, 180, 360, 14),
                (x + r * 0.16, y + r * 0.48),
                (x - r * 0.52, y + r * 0.48),
            ],
        )
        flame = [(-0.42, 0.46), (-0.36, 0.1), (-0.26, 0.26), (-0.16, -0.22), (-0.06, 0.18), (0.02, 0.02), (0.08, 0.46)]
        ink.fill(inks.glow, [(x + a * r, y + b * r) for a, b in flame])
    return x + long, y - rise - mouth * 0.55


def shelter(ink: Ink, x: float, y: float, wide: float, high: float, inks: Inks, slope: float = 0.0) -> None:
    """Draw an open roof on posts over a stretch of kiln; (x, y): foot of its left post."""
    for t in (0.08, 0.92):
        px, py = x + wide * t, y - slope * t
        ink.line([(px, py), (px, py - high)], max(1.6, high * 0.07), mix(inks.earth, inks.key, 0.6), 1.0)
    roof = [
        (x - wide * 0.1, y - high * 0.86),
        (x + wide * 0.06, y - high * 1.26 - slope * 0.1),
        (x + wide * 0.94, y - high * 1.26 - slope),
        (x + wide * 1.1, y - high * 0.86 - slope),
    ]
    ink.shape(inks.roof, curve(roof, steps=4) + [roof[0]], 1.5, inks.key)
    for number in range(1, 12):
        t = number / 12
        a = (x - wide * 0.1 + wide * 1.2 * t, y - high * 0.88 - slope * t)
        b = (x + wide * 0.06 + wide * 0.88 * t, y - high * 1.22 - slope * (0.1 + 0.9 * t))
        ink.line([a, b], 1.0, mix(inks.roof, inks.key, 0.6), 0.4)


def wheels(ink: Ink, xs: list[float], y: float, r: float, inks: Inks) -> None:
    """Draw wheels with hubs and spokes, their middles at ``xs``, standing on ``y``."""
    for x in xs:
        ink.dot(inks.key, x, y - r, r)
        ink.dot(mix(inks.accent, inks.key, 0.25), x, y - r, r * 0.74)
        for number in range(4):
            turn = number * math.pi / 4 + 0.3
            dx, dy = r * 0.7 * math.cos(turn), r * 0.7 * math.sin(turn)
            ink.line([(x - dx, y - r - dy), (x + dx, y - r + dy)], max(0.8, r * 0.12), inks.key, 1.0, light=False)
        ink.dot(inks.paper, x, y - r, r * 0.2)


def steam_loco(ink: Ink, x: float, y: float, long: float, inks: Inks, colour: str = "") -> Point:
    """Draw a steam engine heading left, its rear end at x + long, on rails at y; returns its funnel's mouth."""
    s = long / 100
    colour = colour or mix(inks.key, inks.cloth, 0.28)

    def at(a: float, b: float) -> Point:
        return x + a * s, y - b * s

    ink.shape(colour, [at(64, 12), at(64, 44), at(96, 44), at(96, 12)], 1.6 * max(1, s * 0.6), inks.key)
    ink.shape(inks.roof, [at(61, 44), at(63, 48), at(99, 48), at(101, 44)], 1.4, inks.key)
    ink.box(mix(inks.glow, inks.wall, 0.2), *at(70, 40), *at(80, 30))
    ink.box(mix(inks.glow, inks.wall, 0.2), *at(84, 40), *at(92, 30))
    boiler = [
        at(64, 16),
        *[
            (x + 12 * s - 7 * s * math.sin(a * math.pi / 10), y - (27 + 11 * math.cos(a * math.pi / 10)) * s)
            for a in range(10, -1, -1)
        ],
        at(64, 38),
    ]
    ink.shape(mix(colour, inks.cloth, 0.25), boiler, 1.6 * max(1, s * 0.6), inks.key)
    ink.hatch([at(12, 24), at(64, 24), at(64, 16), at(12, 16)], inks.key, 2.4 * max(1, s * 0.7), 1.1, 82, 0.9)
    for a in (22, 36, 50):
        ink.line([at(a, 38), at(a, 16)], 1.3 * max(1, s * 0.6), inks.earth, 1.0)
    ink.shape(colour, [at(14, 36), at(13, 52), at(11, 55), at(23, 55), at(21, 52), at(20, 36)], 1.4, inks.key)
    for a, w in ((32, 4), (46, 5)):
        ink.shape(
            inks.earth, [*oval(*at(a, 39), w * s, 6 * s, 180, 360, 10), at(a + w, 37), at(a - w, 37)], 1.2, inks.key
        )
    ink.shape(inks.accent, [at(2, 10), at(6, 16), at(100, 16), at(100, 10)], 1.3, inks.key)
    ink.shape(inks.key, [at(-4, 3), at(4, 12), at(8, 12), at(8, 3)], 0)
    wheels(ink, [x + a * s for a in (14, 26)], y, 5.5 * s, inks)
    wheels(ink, [x + a * s for a in (42, 60, 78)], y, 9 * s, inks)
    ink.line([at(42, 8), at(78, 8)], 2.2 * s, inks.paper, 1.0)
    ink.dot(inks.glow, *at(4, 30), 3.2 * s, line=1.1)
    return at(17, 56)


def electric_loco(ink: Ink, x: float, y: float, long: float, inks: Inks, colour: str = "#2f6b4c") -> None:
    """Draw an electric engine heading left on rails at y: a green box with a cream band, its bow on the wire."""
    s = long / 100

    def at(a: float, b: float) -> Point:
        return x + a * s, y - b * s

    for a in (30, 74):
        ink.line([at(a - 6, 37), at(a + 3, 46), at(a - 5, 54)], 1.6 * max(1, s * 0.5), inks.key, 1.0)
        ink.line([at(a - 12, 54), at(a + 3, 54)], 2.0 * max(1, s * 0.5), inks.key, 1.0)
    body = [at(0, 9), at(0, 22), at(5, 36), at(95, 36), at(100, 22), at(100, 9)]
    ink.shape(colour, body, 1.7 * max(1, s * 0.6), inks.key)
    ink.fill("#ecd9a0", [at(0.6, 18), at(0.6, 22), at(99.4, 22), at(99.4, 18)])
    ink.shape(mix(colour, inks.key, 0.35), [at(5, 36), at(9, 39), at(91, 39), at(95, 36)], 1.2, inks.key)
    ink.box("#cfe0d6", *at(4.5, 33), *at(13, 25))
    for a in range(20, 88, 10):
        ink.box("#a9c9c0", *at(a, 32), *at(a + 6, 26))
    ink.hatch([at(2, 18), at(98, 18), at(98, 9), at(2, 9)], inks.key, 2.6 * max(1, s * 0.6), 1.0, 80, 0.9)
    ink.dot(inks.glow, *at(2.5, 13), 2.2 * s, line=1)
    ink.box(inks.key, *at(4, 9), *at(96, 6), 0)
    wheels(ink, [x + a * s for a in (12, 22, 32, 68, 78, 88)], y, 4.6 * s, inks)


def wagon(ink: Ink, x: float, y: float, long: float, inks: Inks, load: str = "", colour: str = "") -> None:
    """Draw an open wagon with a heap in it; its left end at x, on rails at y."""
    s = long / 40
    if load:
        heap = [
            (x + 2 * s, y - 17 * s),
            (x + 9 * s, y - 23 * s),
            (x + 18 * s, y - 20 * s),
            (x + 27 * s, y - 25 * s),
            (x + 38 * s, y - 17 * s),
        ]
        ink.shape(load, curve(heap, steps=4), 1.2, inks.key)
        ink.hatch(heap, mix(load, inks.paper, 0.4), 3, 0.9, 35, 0.6)
    ink.box(colour or mix(inks.brick, inks.key, 0.3), x, y - 18 * s, x + 40 * s, y - 6 * s, 1.4)
    for a in (10, 20, 30):
        ink.line([(x + a * s, y - 18 * s), (x + a * s, y - 6 * s)], 1.2, inks.key, 1.0)
    wheels(ink, [x + 9 * s, x + 31 * s], y, 4.2 * s, inks)


def rails(ink: Ink, left: float, right: float, y: float, inks: Inks, size: float = 4) -> None:
    """Draw a track seen from the side."""
    for number in range(int((right - left) / (size * 2.2))):
        x = left + number * size * 2.2
        ink.box(mix(inks.earth, inks.key, 0.45), x, y + size * 0.35, x + size * 1.2, y + size, 0.8)
    ink.line([(left, y + size * 0.2), (right, y + size * 0.2)], max(1.5, size * 0.5), inks.key, 1.0)


def tram(ink: Ink, x: float, y: float, long: float, inks: Inks, colour: str = "#eef1ec", stripe: str = "") -> None:
    """Draw a long low tram on rubber wheels, heading left: three cars, one band of glass."""
    s = long / 150
    stripe = stripe or inks.accent
    body = [
        (x, y - 8 * s),
        (x + 1 * s, y - 20 * s),
        (x + 10 * s, y - 36 * s),
        (x + 140 * s, y - 36 * s),
        (x + 149 * s, y - 20 * s),
        (x + 150 * s, y - 8 * s),
    ]
    smooth = curve(body, steps=4)
    ink.shape(colour, smooth, 1.6, inks.key)
    glass = [(x + 4 * s, y - 20 * s), (x + 12 * s, y - 32 * s), (x + 138 * s, y - 32 * s), (x + 146 * s, y - 20 * s)]
    ink.fill(mix(inks.cloth, inks.key, 0.45), glass)
    for a in range(16, 140, 12):
        ink.line([(x + a * s, y - 32 * s), (x + a * s, y - 20 * s)], 1.1, colour, 1.0, light=False)
        if float(ink.rng.random()) < 0.55:
            ink.dot("#e9b98e", x + (a + 6) * s, y - 24 * s, 2.4 * s)
    ink.fill(
        stripe,
        [(x + 1 * s, y - 16 * s), (x + 149 * s, y - 16 * s), (x + 149.5 * s, y - 12 * s), (x + 0.5 * s, y - 12 * s)],
    )
    for a in (50, 100):
        ink.box(mix(inks.key, inks.cloth, 0.2), x + (a - 2) * s, y - 36 * s, x + (a + 2) * s, y - 8 * s, 0.8)
    wheels(ink, [x + a * s for a in (18, 40, 62, 88, 112, 134)], y, 5 * s, inks)
    ink.dot(inks.glow, x + 3 * s, y - 12 * s, 2.2 * s, line=0.8)


def crane(ink: Ink, x: float, y: float, high: float, inks: Inks, colour: str = "", left: bool = False) -> None:
    """Draw a tower crane with its foot's middle at (x, y)."""
    colour = colour or inks.glow
    way = -1 if left else 1
    ink.line([(x, y), (x, y - high)], max(2, high * 0.03), colour, 1.0)
    ink.line(
        [(x - way * high * 0.22, y - high * 0.92), (x + way * high * 0.62, y - high * 0.92)],
        max(1.6, high * 0.022),
        colour,
        1.0,
    )
    ink.line(
        [(x - way * high * 0.2, y - high * 0.92), (x, y - high), (x + way * high * 0.5, y - high * 0.92)],
        1.0,
        inks.key,
        1.0,
    )
    ink.line([(x + way * high * 0.46, y - high * 0.92), (x + way * high * 0.46, y - high * 0.55)], 0.9, inks.key, 1.0)
    ink.box(inks.key, x - way * high * 0.21 - 3, y - high * 0.92, x - way * high * 0.21 + 3, y - high * 0.85, 0)
