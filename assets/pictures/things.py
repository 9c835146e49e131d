"""Things seen close: letters, bowls, bottles, fish, bicycles, tools, lamps; what a story can be told by.

Places are the middle of a thing unless said otherwise; ``s`` is its size in logical pixels. Next: ``scenes_kilns.py``.
"""

from __future__ import annotations

import math
from pathlib import Path

from ink import Ink, Point, curve, mix, oval
from palette import Inks
from PIL import ImageFont

FONT = Path(__file__).resolve().parent.parent / "fonts" / "serif-bold.otf"


def words(ink: Ink, text: str, x: float, y: float, size: float, colour: str) -> float:
    """Write text with its left upper corner at (x, y); returns its width. Only for words that the ledger vouches for."""
    font = ImageFont.truetype(str(FONT), round(size * ink.fine))
    ink.draw.text((x * ink.fine, y * ink.fine), text, font=font, fill=colour)
    return float(font.getlength(text)) / ink.fine


def sheet(
    ink: Ink,
    x: float,
    y: float,
    wide: float,
    high: float,
    turn: float,
    colour: str,
    inks: Inks,
    lines: int = 7,
    ruled: bool = True,
) -> list[Point]:
    """Draw a sheet of paper, turned by degrees, with lines of writing nobody can read; returns its corners."""
    a = math.radians(turn)

    def at(u: float, v: float) -> Point:
        return x + u * wide * math.cos(a) - v * high * math.sin(a), y + u * wide * math.sin(a) + v * high * math.cos(a)

    corners = [at(-0.5, -0.5), at(0.5, -0.5), at(0.5, 0.5), at(-0.5, 0.5)]
    ink.shape(colour, corners, 1.5, inks.key)
    for number in range(lines if ruled else 0):
        v = -0.36 + 0.72 * number / max(1, lines - 1)
        u = -0.4
        end = 0.4 if number < lines - 1 else 0.1
        while u < end:
            long = 0.03 + 0.06 * float(ink.rng.random())
            ink.line(
                [at(u, v), at(min(end, u + long), v + 0.004)],
                max(1.0, high * 0.022),
                mix(inks.key, colour, 0.25),
                0.7,
                light=False,
            )
            u += long + 0.022
    return corners


def vase(ink: Ink, x: float, y: float, s: float, colour: str, inks: Inks, kind: int = 0) -> None:
    """Draw a pot with its foot at (x, y): 0 jar, 1 ewer, 2 bowl, 3 bottle, 4 cup."""
    profiles = {
        0: [(0.2, 0), (0.3, 0.2), (0.36, 0.5), (0.3, 0.75), (0.18, 0.86), (0.22, 0.98)],
        1: [(0.2, 0), (0.32, 0.25), (0.3, 0.55), (0.14, 0.72), (0.14, 0.9), (0.2, 1.0)],
        2: [(0.14, 0), (0.18, 0.08), (0.4, 0.3), (0.5, 0.52)],
        3: [(0.2, 0), (0.28, 0.2), (0.26, 0.42), (0.1, 0.62), (0.09, 0.92), (0.15, 1.0)],
        4: [(0.16, 0), (0.22, 0.1), (0.28, 0.4), (0.3, 0.5)],
    }
    right = curve([(a * s, -b * s) for a, b in profiles[kind]], steps=6)
    body = [(x + a, y + b) for a, b in right] + [(x - a, y + b) for a, b in reversed(right)]
    ink.shape(colour, body, max(1.2, s * 0.025), inks.key)
    shade = [(x + a, y + b) for a, b in right] + [(x + a * 0.25, y + b) for a, b in reversed(right)]
    ink.hatch(shade, mix(colour, inks.key, 0.75), max(1.8, s * 0.05), max(0.8, s * 0.02), 78, 0.85)
    mid = [(x - a * 0.62, y + b) for a, b in right[len(right) // 4 : -len(right) // 5]]
    if len(mid) > 2:
        ink.line(mid, max(1.4, s * 0.05), mix(colour, "#ffffff", 0.6), 0.1, light=False)
    top = right[-1]
    ink.shape(
        mix(colour, inks.key, 0.5), oval(x, y + top[1], top[0], s * 0.045, steps=20), max(0.9, s * 0.016), inks.key
    )
    if kind == 1:
        ink.line(
            curve([(x + 0.28 * s, y - 0.5 * s), (x + 0.46 * s, y - 0.66 * s), (x + 0.5 * s, y - 0.84 * s)], steps=5),
            s * 0.07,
            inks.key,
            0.8,
        )
        ink.line(
            curve([(x - 0.16 * s, y - 0.88 * s), (x - 0.42 * s, y - 0.8 * s), (x - 0.32 * s, y - 0.42 * s)], steps=6),
            s * 0.05,
            inks.key,
            0.9,
        )


def fish(
    ink: Ink, x: float, y: float, s: float, inks: Inks, colour: str = "", dead: bool = False, way: int = 1
) -> None:
    """Draw a carp, ``s`` long; a dead one lies with its pale belly up."""
    colour = colour or mix(inks.water, inks.key, 0.3)
    flip = -1 if dead else 1

    def at(a: float, b: float) -> Point:
        return x + way * a * s, y + flip * b * s

    body = [
        at(-0.5, 0.02),
        at(-0.3, -0.15),
        at(0.0, -0.18),
        at(0.25, -0.08),
        at(0.33, 0.0),
        at(0.2, 0.1),
        at(-0.05, 0.15),
        at(-0.35, 0.11),
    ]
    ink.shape(colour, curve(body, True, 5), max(1, s * 0.025), inks.key)
    ink.fill(
        mix(colour, inks.paper, 0.72),
        curve(
            [at(-0.46, 0.04), at(-0.1, 0.03), at(0.24, 0.03), at(0.1, 0.11), at(-0.1, 0.135), at(-0.34, 0.1)], True, 5
        ),
    )
    ink.shape(
        mix(colour, inks.key, 0.2),
        [at(0.29, 0), at(0.5, -0.15), at(0.43, 0.0), at(0.5, 0.14)],
        max(0.9, s * 0.02),
        inks.key,
    )
    ink.shape(
        mix(colour, inks.key, 0.2), [at(-0.1, -0.17), at(0.05, -0.27), at(0.14, -0.14)], max(0.8, s * 0.018), inks.key
    )
    ink.line(curve([at(-0.28, -0.1), at(-0.23, 0.0), at(-0.28, 0.1)], steps=4), max(0.9, s * 0.018), inks.key, 0.3)
    for number in range(8):
        ink.line(
            oval(x + way * (-0.14 + 0.05 * number) * s, y, s * 0.035, s * 0.05, -60, 60, 5),
            max(0.7, s * 0.012),
            mix(colour, inks.key, 0.6),
            0.3,
        )
    ex, ey = at(-0.39, -0.03)
    if dead:
        ink.line([(ex - s * 0.02, ey - s * 0.02), (ex + s * 0.02, ey + s * 0.02)], max(1, s * 0.02), inks.key, 1.0)
        ink.line([(ex + s * 0.02, ey - s * 0.02), (ex - s * 0.02, ey + s * 0.02)], max(1, s * 0.02), inks.key, 1.0)
    else:
        ink.dot(inks.paper, ex, ey, s * 0.026, line=0.8)


def bottle(ink: Ink, x: float, y: float, s: float, fluid: str, inks: Inks, level: float = 0.62) -> None:
    """Draw a glass bottle with its foot at (x, y)."""
    glass = mix(inks.water_light, inks.paper, 0.5)
    out = [
        (x - 0.2 * s, y),
        (x - 0.2 * s, y - 0.62 * s),
        (x - 0.08 * s, y - 0.76 * s),
        (x - 0.08 * s, y - 0.94 * s),
        (x + 0.08 * s, y - 0.94 * s),
        (x + 0.08 * s, y - 0.76 * s),
        (x + 0.2 * s, y - 0.62 * s),
        (x + 0.2 * s, y),
    ]
    ink.shape(glass, out, max(1.3, s * 0.022), inks.key)
    top = y - level * s
    ink.fill(
        fluid, [(x - 0.18 * s, y - 0.015 * s), (x - 0.18 * s, top), (x + 0.18 * s, top), (x + 0.18 * s, y - 0.015 * s)]
    )
    ink.line([(x - 0.18 * s, top), (x + 0.18 * s, top)], max(1, s * 0.016), mix(fluid, inks.key, 0.5), 1.0)
    ink.line([(x - 0.13 * s, y - 0.58 * s), (x - 0.13 * s, y - 0.12 * s)], s * 0.035, "#fdf8ea", 0.3, light=False)
    ink.box(mix(inks.earth, inks.key, 0.2), x - 0.1 * s, y - 1.02 * s, x + 0.1 * s, y - 0.92 * s, max(1, s * 0.018))
    ink.box(inks.paper, x - 0.12 * s, y - 0.4 * s, x + 0.14 * s, y - 0.2 * s, max(0.8, s * 0.012))
    for v in (0.35, 0.29):
        ink.line([(x - 0.08 * s, y - v * s), (x + 0.09 * s, y - v * s)], max(0.8, s * 0.016), inks.key, 0.6)


def sack(ink: Ink, x: float, y: float, s: float, inks: Inks, colour: str = "") -> None:
    """Draw a full sack with its foot at (x, y)."""
    colour = colour or mix(inks.wall, inks.earth, 0.3)
    body = [
        (x - 0.4 * s, y),
        (x - 0.46 * s, y - 0.4 * s),
        (x - 0.3 * s, y - 0.8 * s),
        (x - 0.12 * s, y - 0.88 * s),
        (x - 0.16 * s, y - s),
        (x + 0.16 * s, y - s),
        (x + 0.12 * s, y - 0.88 * s),
        (x + 0.32 * s, y - 0.8 * s),
        (x + 0.46 * s, y - 0.4 * s),
        (x + 0.4 * s, y),
    ]
    ink.shape(colour, curve(body, True, 4), max(1.1, s * 0.03), inks.key)
    ink.line([(x - 0.13 * s, y - 0.88 * s), (x + 0.13 * s, y - 0.88 * s)], max(1.4, s * 0.05), inks.brick, 1.0)
    ink.hatch(
        [(x + 0.1 * s, y - 0.8 * s), (x + 0.4 * s, y - 0.6 * s), (x + 0.42 * s, y), (x + 0.16 * s, y)],
        inks.key,
        max(2, s * 0.09),
        0.9,
        70,
        0.8,
    )


def abacus(ink: Ink, x: float, y: float, wide: float, inks: Inks) -> None:
    """Draw an abacus lying on a table; (x, y): left upper corner."""
    high = wide * 0.42
    ink.box(mix(inks.brick, inks.key, 0.25), x, y, x + wide, y + high, 1.8)
    ink.box(mix(inks.paper, inks.earth, 0.3), x + wide * 0.03, y + high * 0.08, x + wide * 0.97, y + high * 0.92, 1.2)
    ink.box(mix(inks.brick, inks.key, 0.25), x, y + high * 0.32, x + wide, y + high * 0.38, 1.2)
    for number in range(11):
        cx = x + wide * (0.08 + 0.084 * number)
        ink.line([(cx, y + high * 0.08), (cx, y + high * 0.92)], 1.1, inks.key, 1.0)
        up = int(ink.rng.integers(0, 2))
        down = int(ink.rng.integers(0, 6))
        for bead in range(2):
            ink.dot(
                inks.key, cx, y + high * (0.14 + 0.09 * bead + (0.0 if bead < up else 0.03)), wide * 0.03, high * 0.045
            )
        for bead in range(5):
            ink.dot(
                inks.accent if bead < down else inks.key,
                cx,
                y + high * (0.45 + 0.085 * bead + (0 if bead < down else 0.06)),
                wide * 0.03,
                high * 0.04,
            )


def fire(ink: Ink, x: float, y: float, s: float, inks: Inks, colour: str = "") -> None:
    """Draw a flame with its foot at (x, y)."""
    for scale, tone in ((1.0, colour or inks.accent), (0.68, inks.glow), (0.36, "#fff1c2")):
        r = s * scale
        ink.fill(
            tone,
            curve(
                [
                    (x - 0.3 * r, y),
                    (x - 0.36 * r, y - 0.34 * r),
                    (x - 0.16 * r, y - 0.56 * r),
                    (x - 0.2 * r, y - 0.86 * r),
                    (x + 0.05 * r, y - 0.62 * r),
                    (x + 0.1 * r, y - r),
                    (x + 0.26 * r, y - 0.5 * r),
                    (x + 0.36 * r, y - 0.28 * r),
                    (x + 0.3 * r, y),
                ],
                True,
                5,
            ),
        )


def tube(ink: Ink, x: float, y: float, s: float, inks: Inks, layers: tuple[str, ...], turn: float = 0.0) -> None:
    """Draw a core of soil in a glass tube, layer on layer; (x, y): its foot, ``s``: its length."""
    a = math.radians(turn)
    w = s * 0.13

    def at(u: float, v: float) -> Point:
        return x + u * math.cos(a) + v * math.sin(a), y + u * math.sin(a) - v * math.cos(a)

    ink.shape(
        mix(inks.water_light, inks.paper, 0.5),
        [at(-w, 0), at(-w, s), at(w, s), at(w, 0)],
        max(1.5, s * 0.016),
        inks.key,
    )
    step = 0.84 * s / len(layers)
    for number, tone in enumerate(layers):
        low, top = 0.02 * s + number * step, 0.02 * s + (number + 1) * step
        ink.fill(
            tone, [at(-w * 0.88, low), at(-w * 0.88, top), at(0, top + s * 0.012), at(w * 0.88, top), at(w * 0.88, low)]
        )
        for _ in range(14):
            u, v = (float(ink.rng.random()) - 0.5) * 1.6 * w, low + step * float(ink.rng.random())
            ink.dot(mix(tone, inks.key, 0.4), *at(u, v), max(0.7, s * 0.007))
    ink.line([at(-w * 0.55, s * 0.1), at(-w * 0.55, s * 0.92)], max(1.4, s * 0.02), "#fdf8ea", 0.2, light=False)
    ink.shape(
        inks.accent,
        [at(-w * 1.15, s), at(-w * 1.15, s * 1.07), at(w * 1.15, s * 1.07), at(w * 1.15, s)],
        max(1.2, s * 0.013),
        inks.key,
    )


def phone(ink: Ink, x: float, y: float, s: float, inks: Inks, glow: str = "") -> None:
    """Draw a telephone on a stand, its screen to us; (x, y): middle of its screen, ``s``: its height."""
    ink.box(inks.key, x - s * 0.28, y - s * 0.5, x + s * 0.28, y + s * 0.5, 1.2)
    ink.box(glow or mix(inks.sky, inks.paper, 0.5), x - s * 0.24, y - s * 0.43, x + s * 0.24, y + s * 0.43, 0.8)


def table(ink: Ink, y: float, colour: str, inks: Inks) -> None:
    """Draw a table top seen from above, with its grain, from y to the lower edge."""
    ink.fill(colour, [(-6, y), (ink.wide + 6, y), (ink.wide + 6, ink.high + 6), (-6, ink.high + 6)])
    for number in range(int((ink.high - y) / 9)):
        gy = y + 6 + number * 9 + float(ink.rng.normal(0, 2))
        gx = float(ink.rng.random()) * ink.wide
        ink.line(
            curve([(gx, gy), (gx + 60, gy + 1.6), (gx + 150, gy - 1)], steps=5), 1.2, mix(colour, inks.key, 0.35), 0.1
        )
    ink.line([(-6, y), (ink.wide + 6, y)], 2.2, inks.key, 1.0)
