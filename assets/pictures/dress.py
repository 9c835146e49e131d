"""Dress of the portraits: neck, shoulders and what people of each time and trade wore, in the units of a head.

Next: ``portraits.py``.
"""

from __future__ import annotations

from faces import Easel, Face
from ink import Point, mix, oval


def body(e: Easel, f: Face, kind: str, colour: str, second: str) -> None:
    """Draw neck and bust; kinds are the words below."""
    t = f.turn * 5
    shade = mix(f.skin, "#7a4630", 0.4)
    thick = 17 + 5 * f.jaw - (2 if f.woman else 0)
    wide = 84 if not f.woman else 74
    neck = [(-thick, 30), (thick + 1, 30), (thick + 4, 70), (0, 84), (-thick - 4, 70)]
    e.shape(f.skin, neck, 1.6)
    e.fill(shade, [(-thick + 3, 42), (t + 2, 58), (thick, 38), (thick + 3, 70), (4, 76), (thick * 0.2, 66)])
    if f.age > 50:
        for side in (-1, 1):
            e.line([(side * 7 + t, 60), (side * 4 + t * 0.5, 76)], 1.1)
    left: list[Point] = [(-13, 70), (-34, 76), (-wide * 0.86, 90), (-wide - 6, 122), (-wide - 12, 190)]
    right: list[Point] = [(wide + 12, 190), (wide + 6, 122), (wide * 0.86, 90), (34, 76), (13, 70)]
    coat = [*left, *right, (6, 84), (-6, 84)]
    e.shape(colour, coat, 2.0)
    e.hatch([(30, 82), (wide * 0.86, 92), (wide + 6, 124), (wide + 10, 188), (44, 188)], gap=4.2, width=1.7, angle=68)
    for side in (-1, 1):
        e.line([(side * wide * 0.66, 118), (side * wide * 0.6, 150), (side * wide * 0.64, 190)], 1.8, ends=0.3)
    {
        "robe": _robe,
        "tunic": _tunic,
        "jacket": _jacket,
        "overalls": _overalls,
        "coat": _coat,
        "suit": _suit,
        "sweater": _sweater,
        "vest": _vest,
        "shirt": _shirt,
        "hood": _hood,
        "apron": _apron,
        "padded": _padded,
    }[kind](e, f, colour, second)


def _robe(e: Easel, f: Face, colour: str, second: str) -> None:
    e.shape(second, [(-22, 68), (-12, 64), (34, 190), (6, 190)], 1.6, smooth=False)
    e.shape(second, [(22, 68), (12, 64), (-44, 168), (-52, 190), (-20, 190)], 1.8, smooth=False)
    e.fill(f.skin, [(-9, 68), (9, 68), (0, 92)], smooth=False)
    e.line([(-12, 66), (0, 92), (12, 66)], 1.4, smooth=False)


def _collar(e: Easel, colour: str, open_: float = 0.0) -> None:
    for side in (-1, 1):
        e.shape(
            colour,
            [(side * 20, 60), (side * 2, 82 + open_), (side * 14, 98 + open_), (side * 33, 76)],
            1.7,
            smooth=False,
        )


def _buttons(e: Easel, x: float, top: float, step: float, colour: str) -> None:
    for number in range(4):
        e.dot(colour, x, top + number * step, 3.2, line=1.3)


def _tunic(e: Easel, f: Face, colour: str, second: str) -> None:
    e.line([(0, 84), (1, 130), (0, 190)], 1.8, ends=0.8)
    _collar(e, mix(colour, "#ffffff", 0.1))
    _buttons(e, 0, 104, 26, second)
    for side in (-1, 1):
        e.shape(
            mix(colour, "#ffffff", 0.05),
            [(side * 20, 124), (side * 50, 122), (side * 49, 152), (side * 21, 154)],
            1.5,
            smooth=False,
        )
        e.shape(
            mix(colour, "#ffffff", 0.12),
            [(side * 19, 122), (side * 51, 120), (side * 50, 132), (side * 35, 137), (side * 20, 133)],
            1.5,
            smooth=False,
        )
    e.line([(36, 112), (36, 126)], 3.0, "#c9a24a", 1.0)


def _jacket(e: Easel, f: Face, colour: str, second: str) -> None:
    e.shape(second, [(-14, 70), (14, 70), (4, 118), (-4, 118)], 1.4, smooth=False)
    e.line([(0, 112), (0, 190)], 1.8, ends=0.8)
    _collar(e, colour, 10)
    _buttons(e, 6, 128, 26, mix(colour, "#f4e6c8", 0.5))
    e.shape(mix(colour, e.key, 0.12), [(22, 132), (52, 130), (51, 158), (23, 160)], 1.5, smooth=False)


def _overalls(e: Easel, f: Face, colour: str, second: str) -> None:
    e.fill(second, [(-30, 78), (30, 78), (40, 190), (-40, 190)], smooth=False)
    _collar(e, second, 4)
    for side in (-1, 1):
        e.shape(colour, [(side * 34, 78), (side * 48, 82), (side * 36, 128), (side * 24, 128)], 1.6, smooth=False)
        e.dot("#d8b26a", side * 30, 130, 4, line=1.3)
    e.shape(colour, [(-38, 124), (38, 124), (46, 190), (-46, 190)], 1.8, smooth=False)
    e.shape(mix(colour, "#ffffff", 0.1), [(-18, 138), (20, 138), (18, 166), (-16, 166)], 1.5, smooth=False)
    e.line([(10, 130), (10, 150)], 2.6, "#d8b26a", 1.0)


def _coat(e: Easel, f: Face, colour: str, second: str) -> None:
    e.fill(second, [(-16, 70), (16, 70), (12, 190), (-12, 190)], smooth=False)
    e.line([(0, 84), (0, 190)], 1.2)
    for side in (-1, 1):
        e.shape(
            mix(colour, "#ffffff", 0.2),
            [(side * 18, 64), (side * 36, 76), (side * 40, 118), (side * 10, 148), (side * 6, 120)],
            1.7,
            smooth=False,
        )
    e.shape(colour, [(30, 128), (56, 126), (55, 156), (31, 158)], 1.5, smooth=False)
    e.line([(38, 118), (38, 132)], 2.6, "#3f6386", 1.0)
    e.line([(44, 120), (44, 132)], 2.6, "#b23a2c", 1.0)


def _suit(e: Easel, f: Face, colour: str, second: str) -> None:
    e.fill(second, [(-18, 68), (18, 68), (3, 150), (-3, 150)], smooth=False)
    e.line([(0, 88), (0, 150)], 1.1)
    for side in (-1, 1):
        e.shape(second, [(side * 18, 62), (side * 3, 84), (side * 15, 98), (side * 28, 74)], 1.5, smooth=False)
        e.shape(
            mix(colour, "#ffffff", 0.1),
            [(side * 26, 70), (side * 44, 82), (side * 36, 104), (side * 42, 110), (side * 4, 158), (side * 12, 104)],
            1.7,
            smooth=False,
        )


def _sweater(e: Easel, f: Face, colour: str, second: str) -> None:
    e.shape(second, [(-22, 62), (-4, 84), (-12, 96), (-32, 76)], 1.5, smooth=False)
    e.shape(second, [(22, 62), (4, 84), (12, 96), (32, 76)], 1.5, smooth=False)
    e.line([(-34, 80), (-14, 104), (0, 116), (14, 104), (34, 80)], 4.0, mix(colour, e.key, 0.3), 1.0)
    for y in (136, 154, 172):
        for x in range(-60, 61, 12):
            e.line([(x, y), (x + 4, y - 6), (x + 8, y)], 1.3, mix(colour, e.key, 0.35), 0.5, smooth=False)


def _vest(e: Easel, f: Face, colour: str, second: str) -> None:
    _collar(e, mix(colour, "#ffffff", 0.15), 6)
    for side in (-1, 1):
        e.shape(
            second,
            [(side * 26, 80), (side * 58, 90), (side * 52, 190), (side * 4, 190), (side * 8, 122)],
            1.8,
            smooth=False,
        )
        e.shape("#e9ecdf", [(side * 37, 84), (side * 48, 87), (side * 40, 190), (side * 26, 190)], 1.2, smooth=False)
    e.shape("#e9ecdf", [(-52, 150), (-6, 150), (-6, 163), (-51, 163)], 1.2, smooth=False)
    e.shape("#e9ecdf", [(52, 150), (6, 150), (6, 163), (51, 163)], 1.2, smooth=False)


def _shirt(e: Easel, f: Face, colour: str, second: str) -> None:
    e.fill(f.skin, [(-12, 68), (12, 68), (0, 104)], smooth=False)
    e.line([(-12, 70), (0, 104), (12, 70)], 1.3, smooth=False)
    e.line([(0, 102), (0, 190)], 1.6, ends=0.8)
    _collar(e, mix(colour, "#ffffff", 0.15), 12)
    _buttons(e, 0, 122, 26, second)


def _hood(e: Easel, f: Face, colour: str, second: str) -> None:
    e.shape(
        mix(colour, e.key, 0.15),
        [(-44, 66), (-20, 56), (-14, 84), (0, 96), (14, 84), (20, 56), (44, 66), (34, 96), (0, 112), (-34, 96)],
        1.7,
    )
    for side in (-1, 1):
        e.line([(side * 9, 100), (side * 10, 128), (side * 8, 146)], 2.2, second, 0.9)
        e.dot(second, side * 8, 148, 3, line=1)


def _apron(e: Easel, f: Face, colour: str, second: str) -> None:
    _collar(e, mix(colour, "#ffffff", 0.15), 4)
    e.line([(0, 92), (0, 122)], 1.4)
    for side in (-1, 1):
        e.line([(side * 24, 70), (side * 34, 122)], 4.4, second, 1.0)
    e.shape(second, [(-38, 118), (38, 118), (50, 190), (-50, 190)], 1.9, smooth=False)
    for x, y, r in ((-20, 140, 7), (14, 150, 9), (24, 132, 5), (-8, 168, 8)):
        e.fill(mix(second, "#a9c9b0", 0.75), oval(x, y, r, r * 0.7, steps=14))


def _padded(e: Easel, f: Face, colour: str, second: str) -> None:
    e.shape(
        mix(colour, "#ffffff", 0.12),
        [(-26, 62), (-8, 84), (0, 88), (8, 84), (26, 62), (30, 78), (0, 104), (-30, 78)],
        1.7,
    )
    e.line([(4, 98), (14, 130), (12, 190)], 1.8, ends=0.8)
    for x in (-62, -40, -18, 30, 52, 74):
        e.line([(x * 0.92, 100 + abs(x) * 0.1), (x, 190)], 1.3, mix(colour, e.key, 0.5), 0.7)
    for number in range(3):
        y = 118 + number * 26
        e.line([(4, y), (22, y)], 3.6, second, 1.0)
        e.dot(second, 24, y, 3.6, line=1)


def extra(e: Easel, f: Face, kind: str) -> None:
    """Add what somebody carries: towel, stethoscope, camera, lanyard, pen, spectacles' cord."""
    if kind == "towel":
        e.shape("#efe6d2", [(-36, 70), (-20, 62), (-8, 92), (-14, 160), (-34, 160), (-30, 100)], 1.7)
        e.shape("#efe6d2", [(36, 70), (20, 62), (8, 92), (16, 140), (38, 140), (32, 100)], 1.7)
        for y in (140, 148):
            e.line([(-32, y), (-15, y)], 2.2, "#b23a2c", 1.0)
    elif kind == "stethoscope":
        e.line([(-28, 66), (-26, 110), (-8, 138), (10, 138), (27, 110), (28, 66)], 3.4, "#2d3c46", 1.0)
        e.line([(0, 138), (4, 162)], 3.4, "#2d3c46", 1.0)
        e.dot("#b9c6ca", 5, 168, 8, line=1.6)
    elif kind == "camera":
        e.line([(-40, 74), (-28, 130)], 3.0, "#4b3a30", 1.0)
        e.line([(40, 74), (30, 130)], 3.0, "#4b3a30", 1.0)
        e.shape("#3a3f44", [(-34, 130), (36, 130), (36, 176), (-34, 176)], 1.8, smooth=False)
        e.dot("#c9cfcc", 1, 153, 18, line=1.6)
        e.dot("#2c4a60", 1, 153, 12, line=1.2)
        e.dot("#9fc4d8", -3, 149, 3.4)
        e.shape("#c9cfcc", [(-12, 122), (14, 122), (14, 130), (-12, 130)], 1.4, smooth=False)
    elif kind == "lanyard":
        e.line([(-24, 72), (-6, 128)], 3.2, "#d9627a", 1.0)
        e.line([(24, 72), (6, 128)], 3.2, "#d9627a", 1.0)
        e.shape("#f4efe2", [(-15, 128), (15, 128), (15, 166), (-15, 166)], 1.6, smooth=False)
        e.dot("#8a6a48", 0, 140, 5)
        e.line([(-9, 154), (9, 154)], 1.8, "#77736f")
        e.line([(-9, 160), (5, 160)], 1.8, "#77736f")
    elif kind == "earrings":
        for side in (-1, 1):
            e.dot("#a9c9b0", side * 42, 20, 3.4, 4.4, 1.1)
    elif kind == "scarf":
        e.shape("#b23a2c", [(-30, 62), (0, 84), (30, 62), (36, 82), (4, 108), (-34, 84)], 1.7)
        e.shape("#b23a2c", [(-2, 98), (16, 96), (26, 160), (4, 164)], 1.7, smooth=False)
