"""Portraits: four families in three generations and those who advise; all of them composites, all invented.

Each stands before a small window of their own time and trade. Who they are is in ``busts.py``; the drawing is in ``faces.py``,
``hair.py`` and ``dress.py``. Next: ``build.py``.
"""

from __future__ import annotations

import math

import numpy as np
from backs import BACKS
from busts import BUSTS
from dress import body, extra
from faces import Easel, draw
from hair import behind, front, hat
from ink import oval
from PIL import Image, ImageDraw, ImageFilter
from press import Press, noise

SIZE = 256


def portrait(name: str, seed: int) -> Image.Image:
    """Return a portrait with a clear ground: a round print on a disc of torn paper."""
    bust = BUSTS[name]
    inks = bust.inks
    press = Press(SIZE, SIZE, seed)
    press.bokashi(0, 150, inks.sky, inks.haze, 0.8)
    press.bokashi(150, SIZE, inks.haze, inks.haze)
    with press.plate(shadow=0.16, grain=0.09) as ink:
        ink.key = inks.key
        BACKS[bust.back](ink, inks)
    _veil(press, inks.haze)
    with press.plate(shadow=0.4, grain=0.05, gaps=0.3) as ink:
        easel = Easel(ink, 128, 112 if bust.scale < 0.95 else 102, bust.scale, inks.key)
        behind(easel, bust.face)
        body(easel, bust.face, *bust.dress)
        if bust.face.hair in ("long", "braids"):
            behind(easel, bust.face)
        draw(easel, bust.face)
        if bust.hat[0] not in ("scarf",):
            front(easel, bust.face)
        if bust.hat[0]:
            hat(easel, bust.face, *bust.hat)
        for one in bust.carries:
            extra(easel, bust.face, one)
    return _cut(press)


def _veil(press: Press, haze: str) -> None:
    """Pale the window a little, so that the head stands before it."""
    with press.plate(shadow=0, gaps=0, soft=14) as ink:
        ink.fill(haze, oval(128, 104, 60, 68), 150)


def _cut(press: Press) -> Image.Image:
    """Cut the print into a disc on a larger disc of torn paper."""
    fine, big = 3, SIZE * 3
    rng = np.random.default_rng(int(press.rng.integers(0, 9999)))
    picture = press.finish(fibre=2.0)
    turns = np.linspace(0, 2 * math.pi, 220, endpoint=False)
    torn = noise(rng, (1, 220), 1, 3)[0]

    def disc(radius: float, rough: float) -> Image.Image:
        mask = Image.new("L", (big, big), 0)
        edge = [
            (
                (SIZE / 2 + (radius + rough * torn[n]) * math.cos(a)) * fine,
                (SIZE / 2 + (radius + rough * torn[n]) * math.sin(a)) * fine,
            )
            for n, a in enumerate(turns)
        ]
        ImageDraw.Draw(mask).polygon(edge, fill=255)
        return mask.resize((SIZE, SIZE), Image.Resampling.LANCZOS)

    outer, line, inner = disc(122, 1.3), disc(113.5, 0.5), disc(111, 0.5)
    paper = np.full((SIZE, SIZE, 3), (240, 230, 207), np.float32) + noise(rng, (SIZE, SIZE), 1.2, 3)[..., None] * 4
    sheet = Image.fromarray(np.clip(paper, 0, 255).astype(np.uint8))
    sheet.paste((58, 46, 40), (0, 0), line)
    sheet.paste(picture, (0, 0), inner)
    shade = outer.filter(ImageFilter.GaussianBlur(2.2))
    out = Image.new("RGBA", (SIZE, SIZE), (16, 12, 12, 0))
    out.putalpha(Image.fromarray((np.roll(np.asarray(shade), (2, 1), (0, 1)) * 0.55).astype(np.uint8)))
    whole = sheet.convert("RGBA")
    whole.putalpha(outer)
    out.alpha_composite(whole)
    return out
