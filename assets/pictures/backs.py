"""Backs: the small windows behind the portraits, one for each place and trade. Next: ``busts.py``."""

from __future__ import annotations

from collections.abc import Callable

import boats
import land
import sky
import town
import works
from ink import Ink, oval
from palette import Inks


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
    boats.junk(k, 210, 160, 60, i)


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
