"""Portraits: four families in three generations and those who advise; all of them composites, all invented.

Each stands before a small window of their own time and trade. The list is data; the drawing is in ``faces.py``, ``hair.py`` and
``dress.py``. Next: ``build.py``.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import land
import numpy as np
import sky
import town
import works
from dress import body, extra
from faces import GREY, SILVER, Easel, Face, draw
from hair import behind, front, hat
from ink import Ink, oval
from palette import CRISIS, GREENWAY, INDUSTRY, KILNS, TOMORROW, Inks
from PIL import Image, ImageDraw, ImageFilter
from press import Press, noise

SIZE = 256


@dataclass(frozen=True, slots=True)
class Bust:
    """Who is shown: a face, dress (kind, colour, second colour), hat (kind, colour), what is carried, and the window behind."""

    face: Face
    dress: tuple[str, str, str]
    back: str
    inks: Inks
    hat: tuple[str, str] = ("", "")
    carries: tuple[str, ...] = ()
    scale: float = 0.98


def _kiln(k: Ink, i: Inks) -> None:
    works.dragon_kiln(k, 36, 176, 190, 84, i)


def _paddy(k: Ink, i: Inks) -> None:
    land.paddies(k, -5, 261, 112, 262, i, 5)


def _stacks(k: Ink, i: Inks) -> None:
    for x, h in ((46, 96), (206, 120), (228, 84)):
        mouth = works.stack(k, x, 176, h, 15, i, x == 206)
        sky.plume(k, *mouth, 60, 34, 11, "#8d7a6c", puffs=7)
    works.sawtooth(k, -6, 190, 270, 34, i, 6)


def _loco(k: Ink, i: Inks) -> None:
    works.sawtooth(k, -10, 150, 276, 40, i, 5)
    works.steam_loco(k, 8, 196, 250, i)


def _electric(k: Ink, i: Inks) -> None:
    works.sawtooth(k, -10, 150, 276, 40, i, 5)
    works.electric_loco(k, 4, 196, 250, i)


def _tram(k: Ink, i: Inks) -> None:
    for x, h in ((2, 110), (44, 80), (190, 120), (226, 92)):
        town.tower(k, x, 168, 34, h, i, cap=x % 3)
    works.tram(k, -14, 200, 290, i)


def _river(k: Ink, i: Inks) -> None:
    land.hills(k, 120, 40, 2, i.middle)
    land.river(k, [(-5, 262), (261, 262)], [(-5, 126), (261, 126)], i, 30)
    works.junk(k, 210, 160, 60, i)


def _flats(k: Ink, i: Inks) -> None:
    town.flats(k, -30, 190, 150, 5, i)
    town.flats(k, 150, 196, 140, 4, i)


def _towers(k: Ink, i: Inks) -> None:
    for x, w, h in ((0, 38, 120), (36, 30, 84), (74, 34, 104), (150, 34, 96), (184, 30, 130), (220, 40, 100)):
        town.tower(k, x, 190, w, h, i, cap=w % 3)


def _houses(k: Ink, i: Inks) -> None:
    town.house(k, -26, 180, 130, i)
    town.house(k, 150, 172, 130, i)
    land.camphor(k, 128, 176, 90, i)


def _shelves(k: Ink, i: Inks) -> None:
    tones = (i.water, i.leaf, i.accent, i.glow, i.cloth)
    for row in range(3):
        y = 92 + row * 54
        k.box(i.earth, -4, y, 260, y + 7)
        for number in range(8):
            x, r = 18 + number * 32, 8 + (number * 5 + row * 3) % 5
            if 62 < x < 194 and row:
                continue
            k.shape(tones[(number + row) % 5], oval(x, y - r * 1.15, r, r * 1.15), 1.2)
            k.box(i.wall, x - r * 0.4, y - r * 2.9, x + r * 0.4, y - r * 2.1, 1.0)


def _books(k: Ink, i: Inks) -> None:
    for row in range(3):
        y = 88 + row * 56
        k.box(i.brick, -4, y, 260, y + 7)
        x = -2.0
        while x < 258:
            w = 7 + 7 * float(k.rng.random())
            h = 28 + 16 * float(k.rng.random())
            k.box((i.cloth, i.accent, i.leaf_dark, i.earth, i.wall)[int(k.rng.integers(0, 5))], x, y - h, x + w, y, 1.1)
            x += w + 0.6


BACKS: dict[str, Callable[[Ink, Inks], None]] = {
    "kiln": _kiln,
    "paddy": _paddy,
    "stacks": _stacks,
    "loco": _loco,
    "electric": _electric,
    "tram": _tram,
    "river": _river,
    "flats": _flats,
    "towers": _towers,
    "houses": _houses,
    "shelves": _shelves,
    "books": _books,
}

TAN, DARK = "#c98f60", "#bd8153"

BUSTS: dict[str, Bust] = {
    # Tang: potters of Liling
    "tang_ming": Bust(
        Face(58, "#cf9a6c", GREY, "topknot", 0.6, 0.42, 0.7, 0.6, 0.5, 0.1, 0.25, 0.42, 0.5, beard="long"),
        ("robe", "#5f7f7a", "#e9dfc6"),
        "kiln",
        KILNS,
    ),
    "tang_1953": Bust(
        Face(64, "#d6a06f", SILVER, "crew", -0.55, 0.55, 0.6, 0.7, 0.6, 0.0, 0.45, 0.38, 0.62, beard="wisp"),
        ("padded", "#51697f", "#2f3c4a"),
        "kiln",
        INDUSTRY,
    ),
    "tang_1990s": Bust(
        Face(
            43,
            "#e4b58c",
            hair="perm",
            turn=0.5,
            jaw=0.4,
            long=0.45,
            cheek=0.6,
            brow=0.4,
            smile=0.35,
            eyes=0.6,
            nose=0.4,
            woman=True,
        ),
        ("apron", "#8c5a6a", "#d9cdb0"),
        "shelves",
        CRISIS,
        carries=("earrings",),
    ),
    "tang_2021": Bust(
        Face(
            25,
            "#f0c8a4",
            hair="fringe",
            turn=-0.4,
            jaw=0.3,
            long=0.35,
            cheek=0.6,
            brow=0.35,
            smile=0.9,
            eyes=0.75,
            nose=0.3,
            woman=True,
        ),
        ("hood", "#d9a04a", "#f2e8d2"),
        "shelves",
        TOMORROW,
        ("phones", "#e5647e"),
    ),
    # Chen: paddy farmers
    "chen_1953": Bust(
        Face(
            34,
            TAN,
            hair="short",
            turn=0.5,
            jaw=0.62,
            long=0.5,
            cheek=0.75,
            brow=0.7,
            smile=0.4,
            eyes=0.45,
            nose=0.65,
            beard="stubble",
        ),
        ("shirt", "#8d9a78", "#e9dfc6"),
        "paddy",
        KILNS,
        ("straw", "#d8b26a"),
        scale=0.9,
    ),
    "chen_1990s": Bust(
        Face(62, DARK, GREY, "bun", -0.5, 0.5, 0.4, 0.75, 0.4, 0.25, -0.15, 0.4, 0.55, woman=True),
        ("padded", "#6b5470", "#c9a24a"),
        "paddy",
        CRISIS,
        ("scarf", "#8f4f5a"),
    ),
    "chen_2021": Bust(
        Face(
            31,
            "#d8a273",
            hair="crew",
            turn=0.55,
            jaw=0.6,
            long=0.55,
            cheek=0.6,
            brow=0.65,
            smile=0.7,
            eyes=0.5,
            nose=0.55,
        ),
        ("vest", "#e9e2d0", "#4f8a58"),
        "paddy",
        GREENWAY,
    ),
    # Luo: the smelter's crew
    "luo_1953": Bust(
        Face(
            29,
            "#d29664",
            hair="short",
            turn=-0.5,
            jaw=0.72,
            long=0.55,
            cheek=0.6,
            brow=0.85,
            smile=0.75,
            eyes=0.5,
            nose=0.6,
        ),
        ("jacket", "#4f6478", "#e0d3b4"),
        "stacks",
        INDUSTRY,
        ("cap", "#4f6478"),
        ("towel",),
    ),
    "luo_1990s": Bust(
        Face(59, "#c9976e", GREY, "receding", 0.5, 0.35, 0.72, 0.25, 0.55, 0.35, -0.2, 0.32, 0.6, beard="stubble"),
        ("jacket", "#5d6266", "#a9a08a"),
        "flats",
        CRISIS,
    ),
    "luo_2021": Bust(
        Face(
            35,
            "#e6b88e",
            hair="tail",
            turn=0.45,
            jaw=0.42,
            long=0.5,
            cheek=0.5,
            brow=0.5,
            smile=0.4,
            eyes=0.62,
            nose=0.45,
            woman=True,
        ),
        ("vest", "#3f5f86", "#e8a23c"),
        "towers",
        TOMORROW,
        ("helmet", "#f1ede2"),
    ),
    # Zhou: fitters of Tianxin
    "zhou_1953": Bust(
        Face(
            46,
            "#dca777",
            hair="short",
            turn=0.55,
            jaw=0.65,
            long=0.45,
            cheek=0.5,
            brow=0.75,
            smile=0.3,
            eyes=0.45,
            nose=0.7,
            beard="moustache",
        ),
        ("overalls", "#3f5a78", "#b9a27a"),
        "loco",
        INDUSTRY,
        ("cap", "#38465a"),
    ),
    "zhou_1990s": Bust(
        Face(
            40,
            "#e6b68c",
            hair="bob",
            turn=-0.45,
            jaw=0.45,
            long=0.55,
            cheek=0.45,
            brow=0.45,
            smile=0.25,
            eyes=0.55,
            nose=0.45,
            glasses="big",
            woman=True,
        ),
        ("suit", "#5a6f7c", "#efe6d2"),
        "electric",
        CRISIS,
    ),
    "zhou_2021": Bust(
        Face(
            28,
            "#e9bd93",
            hair="side",
            turn=0.5,
            jaw=0.5,
            long=0.6,
            cheek=0.4,
            brow=0.6,
            smile=0.55,
            eyes=0.55,
            nose=0.5,
            glasses="round",
        ),
        ("sweater", "#43857f", "#f2ece0"),
        "tram",
        GREENWAY,
        carries=("lanyard",),
    ),
    # Those who advise
    "engineer": Bust(
        Face(
            27,
            "#e8ba90",
            hair="braids",
            turn=-0.5,
            jaw=0.42,
            long=0.45,
            cheek=0.55,
            brow=0.55,
            smile=0.35,
            eyes=0.65,
            nose=0.4,
            woman=True,
        ),
        ("tunic", "#7f8f7a", "#e9dfc6"),
        "stacks",
        INDUSTRY,
    ),
    "doctor": Bust(
        Face(
            48,
            "#e2b389",
            hair="bun",
            turn=0.5,
            jaw=0.45,
            long=0.55,
            cheek=0.5,
            brow=0.45,
            tilt=0.1,
            smile=0.1,
            eyes=0.55,
            nose=0.48,
            woman=True,
        ),
        ("coat", "#efeade", "#9cb7b4"),
        "flats",
        CRISIS,
        ("doctor", "#f4efe2"),
        ("stethoscope",),
    ),
    "planner": Bust(
        Face(53, "#d9a679", GREY, "side", 0.5, 0.62, 0.6, 0.55, 0.65, 0.05, 0.1, 0.42, 0.6, glasses="thin"),
        ("tunic", "#66707a", "#3a4048"),
        "books",
        INDUSTRY,
    ),
    "reporter": Bust(
        Face(
            33,
            "#dfae80",
            hair="side",
            turn=-0.55,
            jaw=0.5,
            long=0.6,
            cheek=0.35,
            brow=0.6,
            smile=0.2,
            eyes=0.6,
            nose=0.6,
        ),
        ("jacket", "#7a6a50", "#d9d4c4"),
        "houses",
        CRISIS,
        carries=("camera",),
    ),
    "teacher": Bust(
        Face(
            38,
            "#e6b78d",
            hair="bob",
            turn=0.5,
            jaw=0.4,
            long=0.45,
            cheek=0.5,
            brow=0.42,
            smile=0.5,
            eyes=0.6,
            nose=0.42,
            glasses="round",
            woman=True,
        ),
        ("sweater", "#a8574a", "#f2e8d2"),
        "books",
        INDUSTRY,
    ),
    "river_keeper": Bust(
        Face(66, DARK, SILVER, "bald", -0.5, 0.55, 0.55, 0.55, 0.6, 0.05, 0.5, 0.35, 0.65, beard="wisp"),
        ("shirt", "#5f8a8c", "#efe6d2"),
        "river",
        GREENWAY,
        ("bamboo", "#c9a75e"),
        scale=0.9,
    ),
    "ruhr_guest": Bust(
        Face(
            57,
            "#f0c4a4",
            "#b8a58a",
            "side",
            -0.55,
            0.6,
            0.65,
            0.4,
            0.5,
            0.0,
            0.35,
            0.6,
            0.85,
            glasses="square",
            iris="#4f6f86",
        ),
        ("suit", "#4a5560", "#dfe3dc"),
        "towers",
        GREENWAY,
    ),
    "soil_chemist": Bust(
        Face(
            51,
            "#deae84",
            "#5f5a58",
            "bob",
            0.5,
            0.4,
            0.5,
            0.55,
            0.45,
            0.15,
            0.05,
            0.5,
            0.45,
            glasses="thin",
            woman=True,
        ),
        ("coat", "#e9ecea", "#7c8f6a"),
        "shelves",
        CRISIS,
    ),
    "harbour_master": Bust(
        Face(
            45,
            TAN,
            hair="short",
            turn=0.5,
            jaw=0.6,
            long=0.5,
            cheek=0.55,
            brow=0.6,
            smile=0.3,
            eyes=0.45,
            nose=0.6,
            beard="moustache",
        ),
        ("robe", "#3f6386", "#d8c8a0"),
        "river",
        KILNS,
        ("felt", "#4a3a34"),
    ),
}


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
