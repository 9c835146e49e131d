"""Boats of the Xiang; (x, y) is the middle of the waterline. Next: ``town.py``."""

from __future__ import annotations

from ink import Ink, curve, mix, oval
from palette import Inks


def junk(ink: Ink, x: float, y: float, long: float, inks: Inks, sail: str = "") -> None:
    """Draw a river junk with a battened sail; (x, y): middle of its waterline."""
    s = long / 100
    sail = sail or mix(inks.paper, inks.earth, 0.35)
    ink.line([(x + 4 * s, y - 10 * s), (x + 2 * s, y - 92 * s)], 2.4 * s, inks.key, 0.7)
    cloth = [
        (x + 6 * s, y - 22 * s),
        (x - 30 * s, y - 28 * s),
        (x - 26 * s, y - 60 * s),
        (x - 2 * s, y - 94 * s),
        (x + 20 * s, y - 84 * s),
        (x + 26 * s, y - 48 * s),
        (x + 24 * s, y - 20 * s),
    ]
    ink.shape(sail, curve(cloth, True, 4), max(1.1, 1.5 * s), inks.key)
    for number in range(6):
        t = number / 6
        ink.line(
            [(x - (29 - 14 * t**2) * s, y - (34 + 50 * t) * s), (x + (25 - 6 * t) * s, y - (28 + 52 * t) * s)],
            max(0.9, 1.4 * s),
            mix(inks.brick, inks.key, 0.3),
            1.0,
        )
    hull = [
        (x - 50 * s, y - 16 * s),
        (x - 40 * s, y),
        (x + 36 * s, y),
        (x + 52 * s, y - 20 * s),
        (x + 34 * s, y - 11 * s),
        (x - 30 * s, y - 9 * s),
    ]
    ink.shape(mix(inks.brick, inks.earth, 0.4), hull, max(1.1, 1.8 * s), inks.key)
    ink.hatch(hull, inks.key, max(1.8, 3 * s), max(0.8, 1.1 * s), 8, 0.8)
    ink.shape(
        mix(inks.earth, inks.paper, 0.2),
        [*oval(x + 28 * s, y - 12 * s, 14 * s, 12 * s, 180, 360, 12)],
        max(0.9, 1.3 * s),
        inks.key,
    )


def barge(ink: Ink, x: float, y: float, long: float, inks: Inks, load: str = "") -> None:
    """Draw a loaded barge with a wheelhouse at its stern; (x, y): middle of its waterline."""
    s = long / 100
    if load:
        for a in (-28, -4, 16):
            heap = [(x + (a - 14) * s, y - 9 * s), (x + a * s, y - 22 * s), (x + (a + 14) * s, y - 9 * s)]
            ink.shape(load, heap, 1.1, inks.key)
    ink.box(inks.wall, x + 30 * s, y - 28 * s, x + 44 * s, y - 8 * s, 1.1)
    ink.box(inks.cloth, x + 33 * s, y - 24 * s, x + 41 * s, y - 17 * s, 0.8)
    ink.box(inks.accent, x + 28 * s, y - 31 * s, x + 46 * s, y - 28 * s, 1)
    hull = [(x - 52 * s, y - 10 * s), (x - 44 * s, y), (x + 46 * s, y), (x + 50 * s, y - 10 * s)]
    ink.shape(mix(inks.brick, inks.key, 0.4), hull, 1.4, inks.key)
    ink.hatch(hull, inks.key, max(1.8, 3 * s), 0.9, 5, 0.7)
