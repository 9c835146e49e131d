"""Hair and hats of the portraits, in the units of a head (see ``faces.py``).

``behind`` is what hangs behind the neck, ``front`` what lies over the forehead. Next: ``dress.py``.
"""

from __future__ import annotations

from faces import SILVER, Easel, Face
from ink import Point, mix, oval


def _strands(e: Easel, f: Face, lines: list[list[Point]], width: float = 1.0) -> None:
    shine = mix(f.tone, "#f0e2cc" if f.tone != SILVER else "#6f6a66", 0.3)
    for line in lines:
        e.line(line, width, shine, 0.15)


def behind(e: Easel, f: Face) -> None:
    """Draw what hangs behind neck and ears."""
    if f.hair in ("bob", "fringe"):
        e.shape(
            f.tone, [(-45, -30), (-47, 10), (-43, 40), (-30, 50), (30, 50), (43, 40), (47, 8), (44, -30), (0, -60)], 1.4
        )
    elif f.hair == "long":
        e.shape(
            f.tone,
            [(-44, -30), (-49, 20), (-52, 70), (-38, 98), (38, 98), (52, 68), (48, 20), (44, -30), (0, -60)],
            1.4,
        )
        _strands(
            e, f, [[(-46, 10), (-47, 50), (-42, 86)], [(-41, 20), (-41, 60), (-36, 92)], [(44, 20), (45, 60), (40, 92)]]
        )
    elif f.hair == "perm":
        for x, y, r in (
            (-44, -14, 15),
            (-48, 6, 14),
            (-45, 24, 14),
            (-36, 38, 12),
            (44, -14, 15),
            (48, 6, 14),
            (45, 24, 14),
            (36, 38, 12),
        ):
            e.dot(f.tone, x, y, r, line=1.2)
    elif f.hair == "braids":
        for side in (-1, 1):
            for number in range(7):
                y = 26 + number * 11
                e.shape(f.tone, oval(side * (40 - number * 1.2), y, 8.4 - number * 0.4, 8, steps=12), 1.2, smooth=False)
                e.line(
                    [(side * 46 - side * number, y - 4), (side * 39 - side * number, y + 3)],
                    1.0,
                    mix(f.tone, "#f0e2cc", 0.3),
                )
            e.dot("#c8452f", side * 32, 104, 6, 4, 1.1)
    elif f.hair == "tail":
        e.shape(f.tone, [(20, -52), (48, -46), (60, -10), (56, 34), (48, 52), (44, 20), (40, -20)], 1.4)
        _strands(e, f, [[(46, -36), (53, -4), (51, 34)], [(42, -30), (47, 0), (47, 30)]])
    elif f.hair == "bun":
        e.dot(f.tone, 12 - f.turn * 34, -50, 19, 16, 1.5)
        _strands(e, f, [[(2 - f.turn * 34, -58), (12 - f.turn * 34, -63), (24 - f.turn * 34, -56)]])


def front(e: Easel, f: Face) -> None:
    """Draw what lies over the forehead and at the temples."""
    t = f.turn * 6
    top: list[Point] = [(-43, -10), (-45, -34), (-34, -56), (-10, -68), (16, -66), (37, -52), (45, -30), (42, -10)]
    tone = f.tone
    if f.hair in ("short", "side", "crew"):
        if f.hair == "crew":
            top = [(x * 0.96, y * 0.95) for x, y in top]
        under = {
            "short": [(36, -20), (28, -34), (10 + t, -40), (-8 + t, -36), (-24, -39), (-35, -22)],
            "side": [(36, -18), (32, -34), (14, -44), (-16 + t, -42), (-28, -30), (-36, -18)],
            "crew": [(36, -22), (30, -40), (12 + t, -46), (-10 + t, -46), (-28, -40), (-36, -22)],
        }[f.hair]
        e.shape(tone, [*top, *under], 1.5)
        if f.hair == "side":
            _strands(
                e,
                f,
                [
                    [(-20, -44), (4, -60), (34, -48)],
                    [(-16, -46), (10, -56), (36, -38)],
                    [(-24, -46), (-32, -50), (-38, -32)],
                ],
                1.2,
            )
        else:
            _strands(
                e,
                f,
                [
                    [(x, -62 + abs(x) * 0.25), (x * 0.96 + 1, -52 + abs(x) * 0.2), (x * 0.9, -43 + abs(x) * 0.1)]
                    for x in (-28, -20, -11, -2, 8, 18, 28)
                ],
            )
    elif f.hair == "receding":
        for side in (-1, 1):
            e.shape(
                tone,
                [
                    (side * 43, -6),
                    (side * 45, -30),
                    (side * 34, -54),
                    (side * 14, -63),
                    (side * 22 + t * 0.4, -46),
                    (side * 33, -32),
                    (side * 36, -16),
                ],
                1.4,
            )
        _strands(e, f, [[(-16, -60), (0, -63), (16, -60)], [(-12, -57), (2, -59), (12, -57)]], 1.6)
    elif f.hair == "bald":
        for side in (-1, 1):
            e.shape(tone, [(side * 43, 4), (side * 46, -16), (side * 39, -34), (side * 35, -20), (side * 37, -4)], 1.3)
    elif f.hair == "topknot":
        e.shape(tone, [*top, (37, -18), (29, -38), (10 + t, -46), (-12 + t, -46), (-30, -36), (-37, -18)], 1.5)
        _strands(e, f, [[(x * 1.4, -40), (x * 0.9, -56), (x * 0.3, -66)] for x in (-26, -18, -9, 9, 18, 26)])
        e.shape(tone, [(-11, -66), (-14, -82), (0, -92), (14, -82), (11, -66)], 1.5)
        e.shape("#3f6386", [(-17, -62), (17, -62), (15, -73), (-15, -73)], 1.4, smooth=False)
        e.line([(-26, -80), (24, -74)], 2.4, "#d8b26a", 0.6)
    elif f.hair in ("bun", "tail", "braids"):
        part = -6 + t
        for side in (-1, 1):
            wing = [
                (part, -64),
                (side * 24 + part * 0.3, -63),
                (side * 43, -42),
                (side * 44, -8),
                (side * 37, -8),
                (side * 34, -28),
                (side * 20 + part * 0.6, -42),
                (part, -50),
            ]
            e.shape(tone, wing, 1.4)
            _strands(
                e,
                f,
                [
                    [(part + side * 5, -54), (side * 25, -50), (side * 39, -24)],
                    [(part + side * 5, -60), (side * 30, -55), (side * 41, -30)],
                ],
            )
    elif f.hair == "bob":
        part = -14 + t
        e.shape(
            tone,
            [
                (part, -62),
                (20, -66),
                (42, -46),
                (47, -10),
                (44, 26),
                (37, 30),
                (36, -4),
                (30, -26),
                (10, -40),
                (part, -48),
            ],
            1.4,
        )
        e.shape(
            tone,
            [
                (part, -62),
                (-30, -60),
                (-46, -36),
                (-48, -4),
                (-45, 26),
                (-38, 30),
                (-36, -2),
                (-34, -22),
                (-26, -38),
                (part, -48),
            ],
            1.4,
        )
        _strands(
            e,
            f,
            [
                [(part + 4, -56), (26, -54), (42, -20), (42, 16)],
                [(part - 4, -56), (-34, -44), (-43, -8), (-42, 18)],
                [(part + 4, -60), (30, -60), (45, -26)],
            ],
        )
    elif f.hair in ("fringe", "long"):
        e.shape(
            tone,
            [
                (-48, 24),
                (-48, -20),
                (-38, -54),
                (-10, -68),
                (18, -66),
                (40, -50),
                (48, -18),
                (46, 26),
                (39, 24),
                (37, -8),
                (30, -22),
                (14 + t, -20),
                (0 + t, -24),
                (-16 + t, -19),
                (-30, -23),
                (-37, -6),
                (-40, 24),
            ],
            1.4,
        )
        _strands(
            e,
            f,
            [[(x * 0.7, -58 + abs(x) * 0.2), (x, -40), (x + 1, -25)] for x in (-26, -17, -8, 2, 11, 20, 28)]
            + [[(-43, -26), (-44, 0), (-43, 18)], [(43, -26), (43, 0), (42, 18)]],
        )
    elif f.hair == "perm":
        for x, y, r in (
            (-36, -34, 14),
            (-28, -50, 15),
            (-10, -58, 16),
            (10, -59, 16),
            (28, -50, 15),
            (38, -34, 14),
            (-20, -42, 10),
            (0, -46, 11),
            (20, -42, 10),
        ):
            e.dot(tone, x + t * 0.4, y, r, line=1.3)
            e.line(oval(x + t * 0.4, y, r * 0.55, r * 0.55, 190, 330, 10), 1.2, mix(tone, "#f0e2cc", 0.35))


def hat(e: Easel, f: Face, kind: str, colour: str) -> None:
    """Draw what is worn on the head: cap, straw, bamboo, helmet, scarf, felt, doctor, tophones."""
    t = f.turn * 8
    dark = mix(colour, e.key, 0.4)
    if kind == "cap":
        e.shape(
            colour,
            [(-46, -30), (-48, -52), (-30, -72), (2, -78), (32, -72), (48, -54), (46, -32), (20, -38), (-18, -38)],
            1.8,
        )
        e.hatch([(10, -76), (34, -70), (48, -52), (46, -34), (26, -40)], gap=3.2, width=1.2)
        e.line([(-44, -48), (0, -56), (44, -50)], 1.3)
        e.shape(
            dark,
            [(-38 + t, -36), (-20 + t, -42), (22 + t, -42), (40 + t, -34), (34 + t, -22), (2 + t, -27), (-30 + t, -23)],
            1.7,
        )
        e.dot(mix(colour, "#f4e6c8", 0.5), t * 0.6, -66, 2.4, line=1)
    elif kind in ("straw", "bamboo"):
        e.shape(
            colour,
            [
                (-92, -26),
                (-46, -62),
                (-4 + t * 0.3, -96),
                (6 + t * 0.3, -96),
                (48, -62),
                (94, -24),
                (44, -32),
                (0, -36),
                (-46, -33),
            ],
            2.0,
        )
        for number in range(-9, 10):
            e.line(
                [(t * 0.3 + number * 0.6, -92), (number * 4.6, -64), (number * 9.6, -33 + abs(number) * 0.6)],
                1.1,
                mix(colour, e.key, 0.5),
                0.25,
            )
        for y, w in ((-52, 0.66), (-72, 0.36)):
            e.line([(-88 * w, y + 8 * w), (0, y - 2), (88 * w, y + 8 * w)], 1.3, mix(colour, e.key, 0.55), 0.4)
        e.hatch([(20, -84), (50, -60), (92, -26), (44, -32)], gap=3.4, width=1.2, angle=75)
        e.line([(-37, -28), (-33, 20), (-14 + t, 55)], 1.3, "#7a3f30", 0.8)
        e.line([(37, -28), (34, 20), (14 + t, 55)], 1.3, "#7a3f30", 0.8)
    elif kind == "helmet":
        e.shape(
            colour,
            [(-48, -30), (-46, -56), (-26, -78), (2, -83), (30, -78), (47, -56), (49, -30), (22, -36), (-20, -36)],
            1.8,
        )
        e.shape(mix(colour, "#ffffff", 0.25), [(-7 + t, -82), (7 + t, -82), (9 + t, -40), (-9 + t, -40)], 1.3)
        e.hatch([(16, -80), (34, -74), (48, -54), (48, -34), (26, -38)], gap=3.2, width=1.2)
        e.shape(dark, [(-54, -30), (0, -40), (54, -30), (48, -24), (t, -32), (-48, -24)], 1.5)
    elif kind == "scarf":
        e.shape(
            colour,
            [
                (-45, 6),
                (-49, -30),
                (-34, -64),
                (0, -75),
                (34, -64),
                (49, -28),
                (45, 8),
                (38, -14),
                (26, -34),
                (2, -40),
                (-24, -34),
                (-38, -14),
            ],
            1.8,
        )
        for x, y in (
            (-34, -40),
            (-20, -56),
            (0, -62),
            (20, -56),
            (34, -40),
            (-42, -18),
            (42, -18),
            (-8, -50),
            (12, -49),
        ):
            e.dot("#f2e8d2", x, y, 2.6)
        e.shape(colour, [(-4 + t, 56), (8 + t, 56), (20 + t, 78), (4 + t, 70), (-16 + t, 80)], 1.5)
        for side in (-1, 1):
            e.line([(side * 44, 4), (side * 34, 40), (t, 58)], 4.0, colour, 0.8)
    elif kind == "felt":
        e.shape(
            colour,
            [
                (-62, -28),
                (-40, -38),
                (-36, -66),
                (-8, -76),
                (20, -74),
                (38, -64),
                (42, -38),
                (64, -28),
                (20, -24),
                (-20, -24),
            ],
            1.8,
        )
        e.line([(-39, -44), (0, -40), (41, -44)], 4.0, dark, 1.0)
    elif kind == "doctor":
        e.shape("#f4efe2", [(-43, -34), (-44, -62), (-18, -74), (22, -74), (45, -60), (43, -34), (0, -42)], 1.7)
        e.line([(-43, -46), (0, -54), (43, -46)], 1.2)
    elif kind == "phones":
        e.line(oval(0, -14, 49, 58, 190, 350, 22), 5.5, e.key, 1.0)
        for side in (-1, 1):
            e.shape(colour, oval(side * 47, -2, 9, 15, steps=14), 1.6, smooth=False)
    elif kind == "goggles":
        e.line([(-45, -42), (0, -50), (45, -42)], 5.0, "#4b3a30", 1.0)
        for side in (-1, 1):
            e.dot("#b58a4a", side * 15 + t, -48, 13, 11, 1.6)
            e.dot("#2d3c46", side * 15 + t, -48, 9, 7.4, 1.0)
            e.line([(side * 15 + t - 5, -51), (side * 15 + t - 1, -53)], 1.4, "#dfe9ea")
