"""Town: tiled houses, workers' flats, towers, walls, bridges and stalls.

Places are the lower left corner of a thing unless said otherwise. Next: ``folk.py``.
"""

from __future__ import annotations

import math

from ink import Ink, curve, mix, oval
from palette import Inks
from works import windows


def tile_roof(
    ink: Ink, left: float, right: float, eave: float, ridge: float, inks: Inks, lift: float = 0.12, colour: str = ""
) -> None:
    """Draw a tiled roof with lifted corners and rows of tile."""
    colour = colour or inks.roof
    wide = right - left
    up = wide * lift * 0.4
    inset = wide * 0.12
    low = curve(
        [
            (left - wide * 0.06, eave - up),
            (left + wide * 0.12, eave),
            (left + wide * 0.5, eave + up * 0.3),
            (right - wide * 0.12, eave),
            (right + wide * 0.06, eave - up),
        ],
        steps=6,
    )
    roof = [*low, (right - inset, ridge), (left + inset, ridge)]
    ink.shape(colour, roof, max(1.2, wide * 0.015), inks.key)
    count = max(6, int(wide / 5))
    for number in range(1, count):
        t = number / count
        a = low[min(len(low) - 1, int(t * (len(low) - 1)))]
        b = (left + inset + (wide - 2 * inset) * t, ridge + 1)
        mid = ((a[0] + b[0]) / 2 + (0.5 - t) * -wide * 0.02, (a[1] + b[1]) / 2 + 1)
        ink.line([a, mid, b], max(0.8, wide * 0.007), mix(colour, inks.key, 0.65), 0.6, light=False)
    ink.line(
        [
            (left + inset - wide * 0.03, ridge - up * 0.5),
            (left + inset, ridge),
            (right - inset, ridge),
            (right - inset + wide * 0.03, ridge - up * 0.5),
        ],
        max(1.8, wide * 0.03),
        inks.key,
        0.8,
    )


def house(
    ink: Ink,
    x: float,
    y: float,
    wide: float,
    inks: Inks,
    wall: str = "",
    lit: float = 0.2,
    high: float = 0.36,
    door: str = "",
) -> None:
    """Draw a plastered house with a tiled roof: a door, lattice windows, dark timbers."""
    wall = wall or inks.wall
    top = y - wide * high
    ink.box(wall, x + wide * 0.05, top, x + wide * 0.95, y, max(1.2, wide * 0.014))
    ink.hatch(
        [(x + wide * 0.6, top), (x + wide * 0.95, top), (x + wide * 0.95, y), (x + wide * 0.72, y)],
        mix(wall, inks.key, 0.55),
        max(2, wide * 0.03),
        max(0.8, wide * 0.01),
        70,
        0.75,
    )
    for t in (0.05, 0.36, 0.64, 0.95):
        ink.line([(x + wide * t, top), (x + wide * t, y)], max(1.1, wide * 0.016), mix(inks.brick, inks.key, 0.55), 1.0)
    ink.box(
        door or mix(inks.accent, inks.key, 0.3),
        x + wide * 0.43,
        y - wide * high * 0.72,
        x + wide * 0.57,
        y,
        max(0.9, wide * 0.01),
    )
    ink.line([(x + wide * 0.5, y - wide * high * 0.72), (x + wide * 0.5, y)], 0.9, inks.key, 1.0)
    for a, b in ((0.12, 0.3), (0.7, 0.88)):
        tone = inks.glow if float(ink.rng.random()) < lit else mix(inks.paper, inks.cloth, 0.45)
        ink.box(tone, x + wide * a, y - wide * high * 0.72, x + wide * b, y - wide * high * 0.36, max(0.9, wide * 0.01))
        for k in (1, 2):
            px = x + wide * (a + (b - a) * k / 3)
            ink.line([(px, y - wide * high * 0.72), (px, y - wide * high * 0.36)], 0.8, inks.key, 1.0)
    tile_roof(ink, x, x + wide, top + wide * 0.03, top - wide * 0.27, inks)


def gable(ink: Ink, x: float, y: float, wide: float, inks: Inks, wall: str = "") -> None:
    """Draw the stepped fire wall of a Hunan house, seen from the end."""
    wall = wall or inks.wall
    steps = [
        (0, 0),
        (0, 0.62),
        (0.14, 0.62),
        (0.14, 0.78),
        (0.3, 0.78),
        (0.3, 0.94),
        (0.7, 0.94),
        (0.7, 0.78),
        (0.86, 0.78),
        (0.86, 0.62),
        (1, 0.62),
        (1, 0),
    ]
    ink.shape(wall, [(x + a * wide, y - b * wide) for a, b in steps], max(1.2, wide * 0.014), inks.key)
    for a, b, h in (
        (-0.04, 0.17, 0.62),
        (0.11, 0.33, 0.78),
        (0.27, 0.73, 0.94),
        (0.67, 0.89, 0.78),
        (0.83, 1.04, 0.62),
    ):
        ink.box(inks.roof, x + a * wide, y - (h + 0.04) * wide, x + b * wide, y - h * wide, 1.0)
    ink.box(mix(inks.cloth, inks.key, 0.4), x + wide * 0.42, y - wide * 0.66, x + wide * 0.58, y - wide * 0.54, 0.9)
    ink.hatch(
        [(x + wide * 0.66, y), (x + wide * 0.66, y - wide * 0.74), (x + wide, y - wide * 0.6), (x + wide, y)],
        mix(wall, inks.key, 0.5),
        3,
        0.9,
        65,
        0.8,
    )


def flats(
    ink: Ink,
    x: float,
    y: float,
    wide: float,
    floors: int,
    inks: Inks,
    wall: str = "",
    lit: float = 0.3,
    washing: bool = True,
) -> float:
    """Draw a row of workers' flats; returns the height of its eaves."""
    wall = wall or inks.wall
    storey = wide * 0.16
    top = y - storey * floors
    ink.shape(
        inks.brick,
        [
            (x - wide * 0.03, top),
            (x + wide * 0.08, top - storey * 0.85),
            (x + wide * 0.92, top - storey * 0.85),
            (x + wide * 1.03, top),
        ],
        1.4,
        inks.key,
    )
    ink.hatch(
        [(x, top), (x + wide * 0.1, top - storey * 0.8), (x + wide * 0.9, top - storey * 0.8), (x + wide, top)],
        inks.key,
        max(2.4, wide * 0.022),
        0.9,
        80,
        0.9,
    )
    for t in (0.25, 0.7):
        ink.box(
            mix(inks.brick, inks.key, 0.3),
            x + wide * t,
            top - storey * 1.25,
            x + wide * (t + 0.06),
            top - storey * 0.7,
            1,
        )
    ink.box(wall, x, top, x + wide, y, 1.5)
    windows(ink, x + wide * 0.03, x + wide * 0.97, top + storey * 0.12, y - storey * 0.05, 7, floors, inks, lit)
    ink.hatch(
        [(x + wide * 0.72, top), (x + wide, top), (x + wide, y), (x + wide * 0.82, y)],
        mix(wall, inks.key, 0.5),
        max(2.6, wide * 0.02),
        0.9,
        74,
        0.9,
    )
    if washing:
        colours = (inks.accent, inks.cloth, inks.paper, inks.glow, inks.leaf)
        for floor in range(floors):
            wy = top + storey * (floor + 0.78)
            for number in range(6):
                if float(ink.rng.random()) < 0.55:
                    wx = x + wide * (0.04 + 0.155 * number)
                    ink.box(colours[int(ink.rng.integers(0, 5))], wx, wy, wx + wide * 0.05, wy + storey * 0.34, 0.6)
    return top


def tower(
    ink: Ink, x: float, y: float, wide: float, high: float, inks: Inks, glass: str = "", lit: float = 0.35, cap: int = 0
) -> None:
    """Draw a tower of glass: bands of windows, a lit and a dark side, one of three caps."""
    glass = glass or mix(inks.cloth, inks.sky, 0.3)
    split = x + wide * 0.62
    ink.fill(glass, [(x, y), (x, y - high), (split, y - high), (split, y)])
    ink.fill(
        mix(glass, inks.key, 0.42), [(split, y), (split, y - high), (x + wide, y - high + wide * 0.12), (x + wide, y)]
    )
    floors = max(5, int(high / 7))
    for floor in range(floors):
        fy = y - high + high * (floor + 0.25) / floors
        for col in range(5):
            if float(ink.rng.random()) < lit:
                wx = x + wide * (0.05 + 0.112 * col)
                ink.fill(
                    inks.glow,
                    [
                        (wx, fy),
                        (wx + wide * 0.085, fy),
                        (wx + wide * 0.085, fy + high / floors * 0.5),
                        (wx, fy + high / floors * 0.5),
                    ],
                )
        ink.line(
            [(x, fy - 1), (split, fy - 1), (x + wide, fy + wide * 0.03)],
            0.7,
            mix(glass, inks.key, 0.5),
            1.0,
            light=False,
        )
    ink.line(
        [(x, y), (x, y - high), (split, y - high), (x + wide, y - high + wide * 0.12), (x + wide, y)],
        1.3,
        inks.key,
        1.0,
    )
    ink.line([(split, y - high), (split, y)], 1.0, inks.key, 1.0)
    if cap == 1:
        ink.shape(
            glass,
            [(x + wide * 0.1, y - high), (x + wide * 0.56, y - high), (x + wide * 0.1, y - high - wide * 0.6)],
            1.2,
            inks.key,
        )
    if cap == 2:
        ink.line([(x + wide * 0.4, y - high), (x + wide * 0.4, y - high - wide)], 1.4, inks.key, 0.3)
        ink.dot(inks.accent, x + wide * 0.4, y - high - wide, 1.6)


def civic(ink: Ink, x: float, y: float, wide: float, inks: Inks) -> None:
    """Draw the citizens' centre: a broad oval body of ribs with a green roof; (x, y): middle of its foot."""
    high = wide * 0.3
    body = [*oval(x, y - high * 0.5, wide / 2, high * 0.62, 180, 360, 24), (x + wide * 0.47, y), (x - wide * 0.47, y)]
    ink.shape(inks.wall, body, 1.5, inks.key)
    for number in range(1, 20):
        t = number / 20 * 2 - 1
        top = y - high * 0.5 - high * 0.6 * math.sqrt(max(0, 1 - t * t))
        ink.line([(x + t * wide * 0.47, y), (x + t * wide * 0.49, top)], 1.0, mix(inks.cloth, inks.key, 0.3), 1.0)
    ink.fill(
        mix(inks.cloth, inks.sky, 0.4),
        [
            (x - wide * 0.46, y - high * 0.18),
            (x + wide * 0.46, y - high * 0.18),
            (x + wide * 0.47, y),
            (x - wide * 0.47, y),
        ],
    )
    roof = oval(x, y - high * 0.98, wide * 0.34, high * 0.16)
    ink.shape(inks.leaf, roof, 1.1, inks.key)
    for number in range(7):
        ink.dot(inks.leaf_dark, x + (number / 3 - 1) * wide * 0.28, y - high * 1.02, wide * 0.022)


def pavilion(ink: Ink, x: float, y: float, wide: float, inks: Inks) -> None:
    """Draw an open pavilion; (x, y): middle of its foot."""
    for t in (-0.38, -0.14, 0.14, 0.38):
        ink.line([(x + wide * t, y), (x + wide * t, y - wide * 0.46)], max(1.6, wide * 0.035), inks.accent, 1.0)
    ink.box(inks.wall, x - wide * 0.46, y - wide * 0.06, x + wide * 0.46, y, 1.1)
    roof = [
        (x - wide * 0.66, y - wide * 0.5),
        (x - wide * 0.36, y - wide * 0.5),
        (x - wide * 0.1, y - wide * 0.84),
        (x, y - wide),
        (x + wide * 0.1, y - wide * 0.84),
        (x + wide * 0.36, y - wide * 0.5),
        (x + wide * 0.66, y - wide * 0.5),
        (x + wide * 0.4, y - wide * 0.4),
        (x - wide * 0.4, y - wide * 0.4),
    ]
    ink.shape(inks.roof, roof, 1.4, inks.key)
    for t in (-0.24, -0.12, 0, 0.12, 0.24):
        ink.line([(x + t * wide * 1.5, y - wide * 0.44), (x + t * wide * 0.3, y - wide * 0.86)], 1.0, inks.key, 0.5)


def arch_bridge(ink: Ink, left: float, right: float, y: float, rise: float, inks: Inks, arches: int = 3) -> None:
    """Draw a stone bridge over water at y."""
    wide = right - left
    deck = curve([(left, y - rise * 0.55), (left + wide * 0.5, y - rise), (right, y - rise * 0.55)], steps=10)
    body = [*deck, (right, y + 2), (left, y + 2)]
    ink.shape(mix(inks.wall, inks.earth, 0.25), body, 1.5, inks.key)
    span = wide / arches
    for number in range(arches):
        cx = left + span * (number + 0.5)
        ink.shape(
            mix(inks.water, inks.key, 0.25), [*oval(cx, y + 2, span * 0.36, rise * 0.62, 180, 360, 16)], 1.3, inks.key
        )
    ink.line([(x, py - rise * 0.12) for x, py in deck], max(1.5, rise * 0.05), inks.key, 1.0)
    for number in range(0, len(deck), 2):
        ink.line([deck[number], (deck[number][0], deck[number][1] - rise * 0.12)], 1.2, inks.key, 1.0)


def stall(ink: Ink, x: float, y: float, wide: float, inks: Inks, cloth: str = "") -> None:
    """Draw a market stall with an awning."""
    cloth = cloth or inks.accent
    for t in (0.06, 0.94):
        ink.line([(x + wide * t, y), (x + wide * t, y - wide * 0.72)], max(1.4, wide * 0.03), inks.key, 1.0)
    ink.box(mix(inks.earth, inks.paper, 0.2), x, y - wide * 0.28, x + wide, y, 1.2)
    for number in range(8):
        a, b = x - wide * 0.06 + wide * 0.14 * number, x - wide * 0.06 + wide * 0.14 * (number + 1)
        ink.shape(
            cloth if number % 2 else inks.paper,
            [
                (a + wide * 0.02, y - wide * 0.86),
                (b, y - wide * 0.86),
                (b, y - wide * 0.66),
                ((a + b) / 2, y - wide * 0.6),
                (a, y - wide * 0.66),
            ],
            0.9,
            inks.key,
        )
    for number in range(6):
        ink.dot(
            (inks.accent, inks.leaf, inks.glow)[number % 3],
            x + wide * (0.1 + 0.15 * number),
            y - wide * 0.31,
            wide * 0.06,
            line=0.8,
        )
