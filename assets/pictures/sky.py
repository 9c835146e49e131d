"""Sky: sun and rays, cut clouds, plumes of smoke, rain, snow, mist, birds, stars.

Plumes follow one wind for a whole picture. Next: ``land.py``.
"""

from __future__ import annotations

import math

from ink import Ink, Point, curve, mix, oval
from press import Press


def sun(press: Press, x: float, y: float, radius: float, colour: str, halo: str = "", rays: int = 0) -> None:
    """Print a sun or moon, with a soft halo and carved rays if asked."""
    if halo:
        with press.plate(shadow=0, gaps=0, soft=radius * 0.5) as ink:
            ink.dot(halo, x, y, radius * 1.7)
    with press.plate(shadow=0.12) as ink:
        for number in range(rays):
            turn = 2 * math.pi * (number + 0.5) / rays
            near, far = radius * 1.25, radius * (2.3 + 1.1 * (number % 2))
            wide = 0.35 * math.pi / rays
            ink.fill(
                halo or colour,
                [
                    (x + near * math.cos(turn), y + near * math.sin(turn)),
                    (x + far * math.cos(turn - wide * 0.5), y + far * math.sin(turn - wide * 0.5)),
                    (x + far * math.cos(turn + wide * 0.5), y + far * math.sin(turn + wide * 0.5)),
                ],
            )
        ink.dot(colour, x, y, radius)


def cloud(ink: Ink, x: float, y: float, wide: float, colour: str, line: str = "", width: float = 1.1) -> None:
    """Draw a flat cloud with curled lobes above, as in old prints; its base is a straight cut."""
    high = wide * 0.2
    lobes = [
        (-0.5, 0.0),
        (-0.44, -0.42),
        (-0.26, -0.5),
        (-0.2, -0.9),
        (0.02, -1.12),
        (0.2, -0.78),
        (0.3, -0.62),
        (0.43, -0.42),
        (0.5, 0.0),
    ]
    top = curve([(x + across * wide, y + up * high) for across, up in lobes])
    ink.fill(colour, [*top, (x + wide * 0.34, y + high * 0.16), (x - wide * 0.4, y + high * 0.12)])
    if line:
        ink.line(top, width, line, ends=0.2)
        for cx, cy, r in ((-0.2, -0.4, 0.3), (0.12, -0.52, 0.36), (0.34, -0.14, 0.2)):
            ink.line(oval(x + cx * wide, y + cy * high, r * high, r * high * 0.8, 150, 380, 14), width * 0.8, line, 0.2)


def streaks(ink: Ink, left: float, right: float, top: float, low: float, colour: str, count: int = 8) -> None:
    """Draw bands of haze: long lens shapes, as cut out of paper."""
    for _ in range(count):
        y = top + (low - top) * float(ink.rng.random())
        x = left + (right - left) * float(ink.rng.random())
        wide = (right - left) * (0.16 + 0.3 * float(ink.rng.random()))
        high = 1.0 + 2.6 * float(ink.rng.random())
        lens = [
            (x - wide / 2, y),
            (x - wide * 0.2, y - high * 0.7),
            (x + wide * 0.2, y - high * 0.5),
            (x + wide / 2, y),
        ]
        ink.fill(colour, curve([*lens, (x + wide * 0.1, y + high * 0.6), (x - wide * 0.3, y + high * 0.5)], True, 5))


def plume(
    ink: Ink, x: float, y: float, length: float, rise: float, size: float, colour: str, line: str = "", puffs: int = 11
) -> None:
    """Draw a plume of smoke that leaves a mouth at (x, y), rises, bends with the wind and swells: lobes, curled lines."""
    dark = line or mix(colour, "#201818", 0.45)
    discs: list[tuple[float, float, float]] = []
    for number in range(puffs):
        t = number / (puffs - 1)
        cx = x + length * t**1.25
        cy = y - rise * t**0.72 - size * 0.5
        r = size * (0.34 + 1.05 * t) * (0.88 + 0.24 * float(ink.rng.random()))
        discs.append((cx + float(ink.rng.normal(0, 0.12)) * r, cy + float(ink.rng.normal(0, 0.12)) * r, r))
    for cx, cy, r in discs:
        ink.dot(dark, cx + 0.6, cy + 0.9, r + max(0.7, size * 0.05))
    for cx, cy, r in discs:
        ink.dot(colour, cx, cy, r)
    light = mix(colour, "#fff6e0", 0.35)
    for cx, cy, r in discs[1:]:
        ink.line(oval(cx, cy, r * 0.66, r * 0.66, 185, 290, 10), max(0.7, size * 0.08), light, 0.1, light=False)
        ink.line(oval(cx, cy, r * 0.7, r * 0.7, 10, 105, 10), max(0.7, size * 0.07), dark, 0.1, light=False)


def rain(ink: Ink, colour: str, count: int = 120, lean: float = -0.25, long: float = 16) -> None:
    """Cut rain across the whole sheet, as carved lines."""
    for _ in range(count):
        x, y = float(ink.rng.random()) * ink.wide * 1.1, float(ink.rng.random()) * ink.high
        far = long * (0.6 + 0.8 * float(ink.rng.random()))
        ink.line([(x, y), (x + lean * far, y + far)], 0.9, colour, 0.2, light=False)


def snow(ink: Ink, colour: str, count: int = 160, size: float = 1.5) -> None:
    """Let flakes fall over the whole sheet."""
    for _ in range(count):
        radius = size * (0.5 + 0.9 * float(ink.rng.random()))
        ink.dot(colour, float(ink.rng.random()) * ink.wide, float(ink.rng.random()) * ink.high, radius)


def mist(press: Press, top: float, low: float, colour: str, count: int = 5) -> None:
    """Lay soft bands of mist between two heights."""
    with press.plate(shadow=0, gaps=0, soft=5) as ink:
        for _ in range(count):
            y = top + (low - top) * float(ink.rng.random())
            x = float(ink.rng.random()) * ink.wide
            wide = ink.wide * (0.25 + 0.35 * float(ink.rng.random()))
            ink.fill(colour, oval(x, y, wide, 3 + 5 * float(ink.rng.random())), 170)


def birds(ink: Ink, x: float, y: float, spread: float, colour: str, count: int = 5, size: float = 7) -> None:
    """Draw a few birds far away."""
    for number in range(count):
        bx = x + spread * (number / max(1, count - 1) - 0.5) + float(ink.rng.normal(0, 3))
        by = y + abs(number - count / 2) * size * 0.6 + float(ink.rng.normal(0, 2))
        s = size * (0.8 + 0.4 * float(ink.rng.random()))
        wing: list[Point] = [(bx - s, by - s * 0.2), (bx - s * 0.45, by - s * 0.5), (bx, by)]
        ink.line(curve(wing, steps=5), 1.3, colour, 0.2)
        ink.line(curve([(bx, by), (bx + s * 0.45, by - s * 0.5), (bx + s, by - s * 0.15)], steps=5), 1.3, colour, 0.2)


def stars(ink: Ink, low: float, colour: str, count: int = 60) -> None:
    """Prick stars into the upper sky."""
    for _ in range(count):
        y = low * float(ink.rng.random()) ** 1.4
        ink.dot(colour, float(ink.rng.random()) * ink.wide, y, 0.5 + 0.8 * float(ink.rng.random()))
