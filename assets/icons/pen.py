"""The pen of the icon set: flat shapes on a 256 pixel square, finished alike for every icon.

The finish gives the set its unity: light falls from the upper left (as on the sprites), the lower right is shaded, a bright rim
catches the light, a dark line parts the icon from any ground. Then four pixels become one.
Next: ``assets/icons/build.py``.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from PIL import Image, ImageChops, ImageDraw, ImageFilter

SIZE, OUT = 256, 64
INK = (14, 19, 22)
Point = tuple[float, float]


class Pen:
    """A drawing in units of 0-256; colours are "#rrggbb"."""

    def __init__(self) -> None:
        self.image = Image.new("RGBA", (SIZE, SIZE), (0, 0, 0, 0))
        self.draw = ImageDraw.Draw(self.image)

    def poly(self, colour: str, *points: Point) -> None:
        self.draw.polygon(points, fill=colour)

    def box(self, colour: str, left: float, top: float, right: float, bottom: float, radius: float = 0) -> None:
        self.draw.rounded_rectangle((left, top, right, bottom), radius, fill=colour)

    def disc(self, colour: str, x: float, y: float, radius: float, radius_y: float = 0) -> None:
        high = radius_y or radius
        self.draw.ellipse((x - radius, y - high, x + radius, y + high), fill=colour)

    def ring(self, colour: str, x: float, y: float, radius: float, width: float) -> None:
        self.draw.ellipse((x - radius, y - radius, x + radius, y + radius), outline=colour, width=round(width))

    def line(self, colour: str, width: float, *points: Point) -> None:
        self.draw.line(points, fill=colour, width=round(width), joint="curve")
        for x, y in points:
            self.disc(colour, x, y, width / 2)

    def arc(self, colour: str, x: float, y: float, radius: float, start: float, end: float, width: float) -> None:
        steps = max(6, int(abs(end - start) / 6))
        angles = [math.radians(start + (end - start) * step / steps) for step in range(steps + 1)]
        self.line(colour, width, *[(x + radius * math.cos(a), y + radius * math.sin(a)) for a in angles])

    def pie(self, colour: str, x: float, y: float, radius: float, start: float, end: float) -> None:
        self.draw.pieslice((x - radius, y - radius, x + radius, y + radius), start, end, fill=colour)

    def star(self, colour: str, x: float, y: float, outer: float, inner: float, count: int = 5) -> None:
        self.poly(colour, *star_points(x, y, outer, inner, count))

    def clear(self, *points: Point) -> None:
        self.draw.polygon(points, fill=(0, 0, 0, 0))

    def clear_disc(self, x: float, y: float, radius: float) -> None:
        self.disc("#00000000", x, y, radius)

    def finish(self) -> Image.Image:
        """Return the icon shaded, rimmed, outlined and shrunk to 64 pixels."""
        alpha = self.image.getchannel("A").point(lambda level: 255 if level > 127 else 0)
        lit = self._shade(alpha)
        outline = alpha.filter(ImageFilter.MaxFilter(13)).filter(ImageFilter.GaussianBlur(2.2))
        ground = Image.new("RGBA", (SIZE, SIZE), (*INK, 0))
        ground.putalpha(outline.point(lambda level: int(level * 0.82)))
        ground.alpha_composite(lit)
        return ground.resize((OUT, OUT), Image.Resampling.LANCZOS)

    def _shade(self, alpha: Image.Image) -> Image.Image:
        ramp = (
            Image.linear_gradient("L")
            .resize((SIZE, SIZE))
            .rotate(-35, resample=Image.Resampling.BICUBIC, fillcolor=128)
        )
        dark = Image.new("RGBA", (SIZE, SIZE), (20, 14, 30, 0))
        dark.putalpha(ImageChops.multiply(ramp.point(lambda level: max(0, level - 118) * 70 // 137), alpha))
        light = Image.new("RGBA", (SIZE, SIZE), (255, 248, 226, 0))
        light.putalpha(ImageChops.multiply(ramp.point(lambda level: max(0, 138 - level) * 52 // 138), alpha))
        rim_mask = ImageChops.subtract(alpha, ImageChops.offset(alpha, 7, 8)).filter(ImageFilter.GaussianBlur(1.2))
        rim = Image.new("RGBA", (SIZE, SIZE), (255, 252, 240, 0))
        rim.putalpha(ImageChops.multiply(rim_mask.point(lambda level: level * 120 // 255), alpha))
        lit = self.image.copy()
        for layer in (dark, light, rim):
            lit.alpha_composite(layer)
        return lit


def star_points(x: float, y: float, outer: float, inner: float, count: int = 5) -> Sequence[Point]:
    """Return the corners of a star standing on two points."""
    found = []
    for step in range(2 * count):
        angle = math.radians(-90 + step * 180 / count)
        radius = outer if step % 2 == 0 else inner
        found.append((x + radius * math.cos(angle), y + radius * math.sin(angle)))
    return found


def leaf_points(x: float, y: float, length: float, width: float, angle: float) -> Sequence[Point]:
    """Return a leaf or grain: a pointed oval from (x, y) in the direction of ``angle`` degrees."""
    turn, found = math.radians(angle), []
    for side in (1, -1):
        for step in range(13):
            along = step / 12 if side > 0 else 1 - step / 12
            off = side * width / 2 * math.sin(math.pi * along) ** 0.8
            found.append(
                (
                    x + length * along * math.cos(turn) - off * math.sin(turn),
                    y + length * along * math.sin(turn) + off * math.cos(turn),
                )
            )
    return found
