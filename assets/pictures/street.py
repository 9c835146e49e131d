"""The street: bicycles, loudspeakers, lamps, lines of washing. Places and sizes as in ``things.py``."""

from __future__ import annotations

import math

from ink import Ink, Point, curve, mix, oval
from palette import Inks


def bicycle(ink: Ink, x: float, y: float, s: float, inks: Inks, way: int = 1) -> None:
    """Draw a bicycle with its wheels on y; ``s``: its length."""

    def at(a: float, b: float) -> Point:
        return x + way * a * s, y - b * s

    r = 0.22 * s
    for a in (-0.3, 0.3):
        cx, cy = at(a, 0.22)
        ink.line([*oval(cx, cy, r, r, steps=26), (cx + r, cy)], max(1.2, s * 0.022), inks.key, 1.0, light=False)
        for number in range(6):
            t = number * math.pi / 6
            ink.line(
                [(cx - r * math.cos(t), cy - r * math.sin(t)), (cx + r * math.cos(t), cy + r * math.sin(t))],
                0.6,
                inks.key,
                1.0,
            )
    frame = [
        [at(-0.3, 0.22), at(-0.05, 0.22), at(0.22, 0.5), at(-0.14, 0.5), at(-0.05, 0.22)],
        [at(-0.3, 0.22), at(-0.14, 0.5), at(-0.16, 0.58)],
        [at(0.3, 0.22), at(0.2, 0.6)],
    ]
    for way_ in frame:
        ink.line(way_, max(1.4, s * 0.026), inks.cloth, 1.0)
    ink.line([at(-0.24, 0.59), at(-0.08, 0.58)], max(2, s * 0.045), inks.key, 0.7)
    ink.line([at(0.2, 0.6), at(0.3, 0.62)], max(1.4, s * 0.026), inks.key, 0.8)


def loudspeaker(ink: Ink, x: float, y: float, s: float, inks: Inks) -> None:
    """Draw a post with two horns; (x, y): its foot, ``s``: its height."""
    ink.line([(x, y), (x, y - s)], max(2, s * 0.045), mix(inks.earth, inks.key, 0.6), 1.0)
    for way in (-1, 1):
        horn = [
            (x + way * s * 0.03, y - s * 0.95),
            (x + way * s * 0.2, y - s * 1.08),
            (x + way * s * 0.2, y - s * 0.8),
            (x + way * s * 0.03, y - s * 0.89),
        ]
        ink.shape(mix(inks.wall, inks.cloth, 0.4), horn, max(1, s * 0.018), inks.key)
        ink.shape(inks.key, oval(x + way * s * 0.2, y - s * 0.94, s * 0.04, s * 0.14), 0)
        for number in (1, 2, 3):
            ink.line(
                oval(
                    x + way * s * 0.2,
                    y - s * 0.94,
                    s * (0.1 + 0.1 * number),
                    s * (0.12 + 0.09 * number),
                    -32 if way > 0 else 148,
                    32 if way > 0 else 212,
                    8,
                ),
                1.1,
                inks.key,
                0.2,
            )


def washing(
    ink: Ink, left: Point, right: Point, inks: Inks, tones: tuple[str, ...], size: float, count: int = 7
) -> None:
    """Draw a line with shirts, trousers and sheets between two points."""
    sag = abs(right[0] - left[0]) * 0.05
    line = curve([left, ((left[0] + right[0]) / 2, (left[1] + right[1]) / 2 + sag), right], steps=10)
    ink.line(line, 1.2, inks.key, 1.0)
    for number in range(count):
        t = (number + 0.5) / count
        x, y = line[int(t * (len(line) - 1))]
        tone, w = tones[number % len(tones)], size * (0.6 + 0.2 * float(ink.rng.random()))
        kind = number % 3
        if kind == 0:
            shape = [
                (x - w * 0.5, y),
                (x + w * 0.5, y),
                (x + w * 0.52, y + w * 1.1),
                (x + w * 0.1, y + w * 1.18),
                (x - w * 0.48, y + w * 1.08),
            ]
        elif kind == 1:
            shape = [
                (x - w * 0.2, y),
                (x + w * 0.2, y),
                (x + w * 0.55, y + w * 0.3),
                (x + w * 0.42, y + w * 0.48),
                (x + w * 0.26, y + w * 0.36),
                (x + w * 0.28, y + w),
                (x - w * 0.28, y + w),
                (x - w * 0.26, y + w * 0.36),
                (x - w * 0.42, y + w * 0.48),
                (x - w * 0.55, y + w * 0.3),
            ]
        else:
            shape = [
                (x - w * 0.25, y),
                (x + w * 0.25, y),
                (x + w * 0.32, y + w),
                (x + w * 0.06, y + w),
                (x, y + w * 0.4),
                (x - w * 0.06, y + w),
                (x - w * 0.32, y + w),
            ]
        ink.shape(tone, shape, max(1, w * 0.04), inks.key)
        ink.hatch(
            [(x, y + 2), (x + w * 0.5, y + 2), (x + w * 0.5, y + w), (x + w * 0.12, y + w)],
            mix(tone, inks.key, 0.6),
            max(2, w * 0.14),
            0.9,
            80,
            0.7,
        )


def lamp(ink: Ink, x: float, y: float, s: float, inks: Inks) -> None:
    """Draw a street lamp with its foot at (x, y)."""
    ink.line([(x, y), (x, y - s), (x + s * 0.16, y - s * 1.04)], max(1.5, s * 0.03), inks.key, 1.0)
    ink.shape(
        inks.glow,
        [(x + s * 0.08, y - s), (x + s * 0.24, y - s), (x + s * 0.2, y - s * 1.07), (x + s * 0.12, y - s * 1.07)],
        1,
        inks.key,
    )
