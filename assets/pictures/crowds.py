"""Crowds and beasts: people side by side in rows, and the water buffalo. Next: ``things.py``."""

from __future__ import annotations

from folk import GREY, HAIR, SKINS, Person, person
from ink import Ink, Point, curve, mix
from palette import Inks


def crowd(
    ink: Ink,
    left: float,
    right: float,
    y: float,
    h: float,
    inks: Inks,
    count: int,
    coats: tuple[str, ...],
    way: int = 2,
    rows: int = 2,
    hats: tuple[str, ...] = ("",),
) -> None:
    """Draw people side by side in rows, the farthest first."""
    for row in range(rows):
        for number in range(count):
            t = (number + 0.5 * (row % 2) + 0.3 * float(ink.rng.random())) / count
            k = int(ink.rng.integers(0, 997))
            who = Person(
                coat=coats[k % len(coats)],
                legs=mix(inks.key, inks.cloth, 0.25 * (k % 3)),
                skin=SKINS[k % 4],
                hair=("short", "short", "bun", "bob", "braids")[k % 5],
                tone=(HAIR, HAIR, HAIR, GREY)[k // 5 % 4],
                hat=hats[k // 3 % len(hats)],
                hat_tone=("#d8b26a", "#5b6c7c", "#caa45c")[k % 3],
            )
            size = h * (0.92 + 0.13 * float(ink.rng.random())) * (1 - 0.1 * (rows - 1 - row))
            person(ink, who, left + (right - left) * t, y - (rows - 1 - row) * h * 0.16, size, inks, "stand", way)


def buffalo(ink: Ink, x: float, y: float, s: float, inks: Inks, way: int = 1, calf_tone: str = "") -> None:
    """Draw a water buffalo; (x, y): middle of its feet, ``s``: its length."""
    hide = calf_tone or mix(inks.key, inks.earth, 0.25)
    f = way

    def at(a: float, b: float) -> Point:
        return x + f * a * s, y - b * s

    for a in (-0.3, -0.18, 0.2, 0.31):
        ink.line([at(a, 0.3), at(a + 0.01, 0.15), at(a, 0)], s * 0.075, hide, 0.9)
    body = [
        at(-0.42, 0.5),
        at(-0.3, 0.58),
        at(0.0, 0.53),
        at(0.28, 0.6),
        at(0.44, 0.5),
        at(0.4, 0.3),
        at(0.1, 0.2),
        at(-0.28, 0.22),
        at(-0.44, 0.34),
    ]
    ink.shape(hide, curve(body, True, 5), max(1, s * 0.018), inks.key)
    head = [at(0.4, 0.56), at(0.52, 0.56), at(0.68, 0.36), at(0.62, 0.28), at(0.5, 0.34), at(0.4, 0.42)]
    ink.shape(hide, curve(head, True, 4), max(1, s * 0.016), inks.key)
    for bend in (0.0, 0.05):
        ink.line(
            curve([at(0.48, 0.56), at(0.36 + bend, 0.7), at(0.2 + bend, 0.72)], steps=6), s * 0.035, inks.paper, 0.15
        )
    ink.line(curve([at(-0.43, 0.46), at(-0.5, 0.3), at(-0.47, 0.16)], steps=5), s * 0.02, hide, 0.6)
    ink.hatch(
        [at(-0.35, 0.36), at(0.35, 0.36), at(0.3, 0.24), at(-0.3, 0.22)],
        mix(hide, inks.paper, 0.35),
        max(2, s * 0.04),
        0.9,
        15,
        0.8,
    )
