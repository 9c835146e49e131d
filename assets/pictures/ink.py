"""Ink: the shapes and strokes of one layer, in logical pixels: cut outlines that swell and taper, and carved shading.

A line is never a hairline of one width: like a cut with a knife it is heavier on the side away from the light (light comes
from the upper left), thinner towards its ends, and a little uneven. Next: ``press.py``.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from PIL import Image, ImageDraw

Point = tuple[float, float]
Points = Sequence[Point]
LIGHT = (-0.62, -0.78)


def rgb(colour: str) -> tuple[int, int, int]:
    """Return a colour "#rrggbb" as numbers."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def mix(first: str, second: str, share: float) -> str:
    """Return the colour that is ``share`` of the way from the first to the second."""
    found = [round(a + (b - a) * share) for a, b in zip(rgb(first), rgb(second), strict=True)]
    return "#{:02x}{:02x}{:02x}".format(*found)


def curve(points: Points, closed: bool = False, steps: int = 8) -> list[Point]:
    """Return a smooth curve through points (Catmull-Rom)."""
    count = len(points)
    if count < 3:
        return list(points)
    found: list[Point] = []
    for number in range(count if closed else count - 1):
        if closed:
            a, b, c, d = (points[(number + step) % count] for step in (-1, 0, 1, 2))
        else:
            a, b = points[max(0, number - 1)], points[number]
            c, d = points[number + 1], points[min(count - 1, number + 2)]
        for step in range(steps):
            t = step / steps
            found.append(
                tuple(
                    0.5
                    * (
                        2 * b[k]
                        + (c[k] - a[k]) * t
                        + (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t
                        + (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t**3
                    )
                    for k in (0, 1)
                )  # type: ignore[arg-type]
            )
    if not closed:
        found.append(points[-1])
    return found


def oval(x: float, y: float, rx: float, ry: float, start: float = 0, end: float = 360, steps: int = 36) -> list[Point]:
    """Return points on an oval from one angle to another, degrees, clockwise on the screen."""
    angles = [math.radians(start + (end - start) * n / steps) for n in range(steps + (abs(end - start) < 360))]
    return [(x + rx * math.cos(a), y + ry * math.sin(a)) for a in angles]


def shift(points: Points, dx: float, dy: float, scale: float = 1.0) -> list[Point]:
    """Return points scaled about the origin and then moved."""
    return [(x * scale + dx, y * scale + dy) for x, y in points]


class Ink:
    """A layer to draw on."""

    def __init__(self, wide: int, high: int, fine: int, rng: np.random.Generator, key: str = "#241d1c") -> None:
        self.wide, self.high, self.fine, self.rng = wide, high, fine, rng
        self.key = key
        self.image = Image.new("RGBA", (wide * fine, high * fine), (0, 0, 0, 0))
        self.draw: Any = ImageDraw.Draw(self.image)

    def big(self, points: Points) -> list[Point]:
        """Return points in the pixels of the layer."""
        return [(x * self.fine, y * self.fine) for x, y in points]

    def fill(self, colour: str, points: Points, alpha: int = 255) -> None:
        """Fill a shape without an outline."""
        if len(points) > 2:
            self.draw.polygon(self.big(points), fill=(*rgb(colour), alpha))

    def shape(self, colour: str, points: Points, line: float = 1.4, key: str = "") -> None:
        """Fill a shape and cut its outline."""
        self.fill(colour, points)
        if line:
            self.line([*points, points[0]], line, key or self.key, ends=1.0)

    def box(self, colour: str, left: float, top: float, right: float, low: float, line: float = 1.2) -> None:
        """Fill an upright rectangle and cut its outline."""
        self.shape(colour, [(left, top), (right, top), (right, low), (left, low)], line)

    def line(self, points: Points, width: float, colour: str = "", ends: float = 0.35, light: bool = True) -> None:
        """Cut a line; ``ends``: its width there as a share; ``light``: heavier on the side away from the light."""
        if len(points) < 2:
            return
        ink = (*rgb(colour or self.key), 255)
        fine, count = self.fine, len(points)
        wobble = self.rng.standard_normal(count) * 0.12
        left: list[Point] = []
        right: list[Point] = []
        for number, (x, y) in enumerate(points):
            ax, ay = points[max(0, number - 1)]
            bx, by = points[min(count - 1, number + 1)]
            if number in (0, count - 1) and points[0] == points[-1]:
                (ax, ay), (bx, by) = points[-2], points[1]
            dx, dy = bx - ax, by - ay
            length = math.hypot(dx, dy) or 1.0
            nx, ny = -dy / length, dx / length
            along = number / (count - 1)
            share = ends + (1 - ends) * min(1.0, 4 * min(along, 1 - along)) if ends < 1 else 1.0
            if light:
                share *= 1.0 + 0.42 * -(nx * LIGHT[0] + ny * LIGHT[1])
            half = max(0.3, width * share * (1 + wobble[number]) / 2)
            left.append(((x + nx * half) * fine, (y + ny * half) * fine))
            right.append(((x - nx * half) * fine, (y - ny * half) * fine))
        # Piece by piece: one long ribbon would cross itself at sharp corners.
        for number in range(count - 1):
            self.draw.polygon([left[number], left[number + 1], right[number + 1], right[number]], fill=ink)
        if width * fine > 3:
            for (lx, ly), (rx, ry) in zip(left[1:-1], right[1:-1], strict=True):
                x, y, r = (lx + rx) / 2, (ly + ry) / 2, math.hypot(lx - rx, ly - ry) / 2
                self.draw.ellipse((x - r, y - r, x + r, y + r), fill=ink)

    def dot(self, colour: str, x: float, y: float, radius: float, ry: float = 0, line: float = 0) -> None:
        """Fill a disc or oval, with an outline if asked."""
        if line:
            self.shape(colour, oval(x, y, radius, ry or radius), line)
        else:
            self.fill(colour, oval(x, y, radius, ry or radius, steps=28))

    def hatch(
        self,
        region: Points,
        colour: str = "",
        gap: float = 3.0,
        width: float = 1.1,
        angle: float = 60,
        share: float = 1.0,
        both: bool = False,
    ) -> None:
        """Carve tapered strokes into a region; ``share``: how much of each stroke's way is cut, from its far end."""
        xs, ys = [x for x, _ in region], [y for _, y in region]
        left, top, right, low = min(xs), min(ys), max(xs), max(ys)
        fine = self.fine
        wide, high = int((right - left) * fine) + 2, int((low - top) * fine) + 2
        if wide < 3 or high < 3:
            return
        mask = Image.new("L", (wide, high), 0)
        ImageDraw.Draw(mask).polygon([((x - left) * fine, (y - top) * fine) for x, y in region], fill=255)
        strokes = Image.new("L", (wide, high), 0)
        pen = ImageDraw.Draw(strokes)
        turn = math.radians(angle)
        ax, ay = math.cos(turn), math.sin(turn)
        reach = math.hypot(right - left, low - top)
        mx, my = (right - left) / 2, (low - top) / 2
        offset = -reach / 2
        while offset < reach / 2:
            jitter = float(self.rng.normal(0, 0.16)) * gap
            cx, cy = mx - ay * (offset + jitter), my + ax * (offset + jitter)
            tip = reach / 2 - reach * share * (0.86 + 0.28 * float(self.rng.random()))
            a, b = (cx + ax * tip, cy + ay * tip), (cx + ax * reach / 2, cy + ay * reach / 2)
            w = width * (0.8 + 0.4 * float(self.rng.random()))
            pen.polygon(
                [
                    (a[0] * fine, a[1] * fine),
                    ((b[0] - ay * w / 2) * fine, (b[1] + ax * w / 2) * fine),
                    ((b[0] + ay * w / 2) * fine, (b[1] - ax * w / 2) * fine),
                ],
                fill=255,
            )
            offset += gap
        clip = Image.fromarray(np.minimum(np.asarray(mask), np.asarray(strokes)))
        self.image.paste((*rgb(colour or self.key), 255), (round(left * fine), round(top * fine)), clip)
        if both:
            self.hatch(region, colour, gap, width, angle + 84, share)

    def inside(self, region: Points, colour: str, points: Points) -> None:
        """Fill the part of a shape that lies inside a region."""
        fine = self.fine
        xs, ys = [x for x, _ in region], [y for _, y in region]
        left, top = min(xs), min(ys)
        size = (int((max(xs) - left) * fine) + 2, int((max(ys) - top) * fine) + 2)
        masks = []
        for one in (region, points):
            mask = Image.new("L", size, 0)
            ImageDraw.Draw(mask).polygon([((x - left) * fine, (y - top) * fine) for x, y in one], fill=255)
            masks.append(np.asarray(mask))
        clip = Image.fromarray(np.minimum(*masks))
        self.image.paste((*rgb(colour), 255), (round(left * fine), round(top * fine)), clip)
