"""Faces: a head in woodblock lines, seen from a little to one side, with an age, a temper and a life behind it.

Units: the head is about 76 wide and 100 high around (0, 0), which lies between the eyes; :class:`Easel` places it. Nothing here
is a mask: lids, brows, mouth, folds and hair are chosen for each person in ``busts.py``. Next: ``hair.py``, then ``dress.py``.
"""

from __future__ import annotations

from dataclasses import dataclass

from ink import Ink, Point, Points, curve, mix, oval, shift

BLACK, GREY, SILVER = "#221e21", "#77736f", "#cfcac0"


@dataclass(frozen=True, slots=True)
class Face:
    """One person's head. Shares are about 0 to 1, 0.5 in the middle; ``age`` in years decides on folds.

    turn: -1 looks to our left, 1 to our right; jaw: its breadth; long: of the face; brow: heaviness; tilt: of the brows, + is a
    frown; smile: -0.4 to 1; eyes: how open; hair, beard, glasses: words drawn below
    """

    age: int
    skin: str = "#e2b184"
    tone: str = BLACK
    hair: str = "short"
    turn: float = 0.5
    jaw: float = 0.5
    long: float = 0.5
    cheek: float = 0.5
    brow: float = 0.5
    tilt: float = 0.0
    smile: float = 0.2
    eyes: float = 0.5
    nose: float = 0.5
    lips: str = ""
    beard: str = ""
    glasses: str = ""
    woman: bool = False
    iris: str = "#2a1f1c"


class Easel:
    """Draws in units of a head onto a layer."""

    def __init__(self, ink: Ink, x: float, y: float, scale: float, key: str) -> None:
        self.ink, self.x, self.y, self.scale = ink, x, y, scale
        ink.key = key
        self.key = key

    def at(self, points: Points) -> list[Point]:
        return shift(points, self.x, self.y, self.scale)

    def shape(self, colour: str, points: Points, line: float = 1.5, smooth: bool = True) -> None:
        self.ink.shape(colour, self.at(curve(points, True, 6) if smooth else points), line * self.scale, self.key)

    def fill(self, colour: str, points: Points, smooth: bool = True) -> None:
        self.ink.fill(colour, self.at(curve(points, True, 6) if smooth else points))

    def line(
        self, points: Points, width: float = 1.4, colour: str = "", ends: float = 0.15, smooth: bool = True
    ) -> None:
        self.ink.line(
            self.at(curve(points, steps=6) if smooth else points), width * self.scale, colour or self.key, ends
        )

    def dot(self, colour: str, x: float, y: float, rx: float, ry: float = 0, line: float = 0) -> None:
        self.ink.dot(
            colour,
            self.x + x * self.scale,
            self.y + y * self.scale,
            rx * self.scale,
            ry * self.scale,
            line * self.scale,
        )

    def hatch(
        self,
        region: Points,
        colour: str = "",
        gap: float = 2.6,
        width: float = 1.0,
        angle: float = 60,
        share: float = 0.9,
    ) -> None:
        self.ink.hatch(
            self.at(curve(region, True, 5)), colour or self.key, gap * self.scale, width * self.scale, angle, share
        )


def outline(f: Face) -> list[Point]:
    """Return the outline of the face, from the left temple over the chin to the right one."""
    t = f.turn
    wide = 36 + 3 * (f.cheek - 0.5)
    jaw = 24 + 12 * (f.jaw - 0.5)
    chin = 54 + 8 * (f.long - 0.5)
    near, far = 1 + 0.1 * t, 1 - 0.1 * t  # the side turned to us is broader
    cx = t * 5
    return [
        (-wide * near, -22),
        (-wide * near * 1.0, 2),
        (-(wide - 2 + 5 * (f.cheek - 0.5)) * near, 18),
        (-jaw * near + cx * 0.3, 38),
        (-11 + cx, chin - 2),
        (2 + cx, chin),
        (13 + cx, chin - 3),
        (jaw * far + cx * 0.6, 37),
        ((wide - 3 + 5 * (f.cheek - 0.5)) * far, 17),
        (wide * far, 0),
        (wide * far, -24),
        (24, -48),
        (-4, -54),
        (-28, -46),
    ]


def draw(e: Easel, f: Face) -> None:
    """Draw ears, face, shadow, features and folds; the hair follows in :func:`hair`."""
    shade = mix(f.skin, "#7a4630", 0.34)
    light = mix(f.skin, "#fff0d4", 0.4)
    t = f.turn
    for side in (-1, 1):
        if side * t < 0.75:
            ex = side * (37 - 3 * side * t)
            ear = [
                (ex - side * 2, -8),
                (ex + side * 6, -10),
                (ex + side * 8, 0),
                (ex + side * 4, 13),
                (ex - side * 2, 15),
            ]
            e.shape(mix(f.skin, "#b5603f", 0.18), ear, 1.4)
            e.line([(ex + side * 1, -4), (ex + side * 5, -2), (ex + side * 3, 7)], 1.0)
    face = outline(f)
    e.shape(f.skin, face, 1.8)
    whole = e.at(curve(face, True, 6))
    # The side away from the light lies in shadow: one flat tone, its edge follows brow, cheekbone and jaw.
    dark = [
        (60, -60),
        (17 + t * 8, -56),
        (24 + t * 7, -26),
        (20 + t * 6, -10),
        (25 + t * 6, 10),
        (17 + t * 7, 30),
        (8 + t * 6, 62),
        (60, 66),
    ]
    e.ink.inside(whole, shade, e.at(curve(dark, True, 6)))
    e.ink.inside(whole, mix(f.skin, light, 0.5), e.at(oval(-15 + t * 4, -33, 14, 7)))
    e.ink.inside(whole, mix(f.skin, light, 0.5), e.at(oval(-21 + t * 4, 12, 7, 5)))
    cheeks = 0.13 if f.woman or f.age < 35 else 0.08
    for side in (-1, 1):
        e.ink.inside(
            whole, mix(f.skin if side < 0 else shade, "#d2573f", cheeks), e.at(oval(side * 20 + t * 6, 19, 9, 6.5))
        )
    _eyes(e, f, shade)
    _nose(e, f, shade, light)
    _mouth(e, f)
    _folds(e, f)
    _beard(e, f)
    if f.glasses:
        _glasses(e, f)


def _eyes(e: Easel, f: Face, shade: str) -> None:
    t = f.turn
    open_ = 2.0 + 3.6 * f.eyes - (1.2 if f.age > 58 else 0)
    for side in (-1, 1):
        cx = side * (16.5 - 1.6 * side * t) + t * 7
        w = 8.6 - 0.9 * side * t
        lift = -1.2 * side if side > 0 else 1.2  # outer corners a little higher than inner ones
        inner, outer = (cx - side * w, 1.4), (cx + side * w, -1.2 + 0.02 * lift)
        top = [inner, (cx - side * w * 0.4, -open_ + 0.6), (cx + side * w * 0.25, -open_ - 0.3), outer]
        low = [outer, (cx + side * w * 0.3, 1.6 + open_ * 0.28), (cx - side * w * 0.4, 2.2 + open_ * 0.16), inner]
        if f.age > 45:
            e.fill(mix(f.skin, shade, 0.6), [inner, (cx, 7.5), outer, (cx, 2)])
        shape = [*curve(top, steps=5), *curve(low, steps=5)]
        e.fill("#f4ead8", shape, smooth=False)
        eye = e.at(shape)
        ix = cx + t * 1.8
        e.ink.inside(eye, f.iris, e.at(oval(ix, -0.7, 4.0, 4.3)))
        e.ink.inside(eye, "#0f0c0c", e.at(oval(ix, -0.7, 1.9, 2.1)))
        e.ink.inside(
            eye,
            mix("#f4ead8", "#6a4a3c", 0.5),
            e.at([(cx - 12, -9), (cx + 12, -9), (cx + 12, -open_ + 1.5), (cx - 12, -open_ + 1.8)]),
        )
        e.dot("#fffaf0", ix - 1.3, -2.0, 1.0)
        lid = [
            (inner[0] - side * 0.8, inner[1] + 0.8),
            *top[1:3],
            (outer[0] + side * 1.6, outer[1] - (0.8 if f.woman else 0)),
        ]
        e.line(lid, 2.5 if f.woman else 2.1, ends=0.35)
        e.line(low, 0.8, mix(e.key, f.skin, 0.35))
        fold = 2.6 if f.age < 50 else 3.6
        e.line(
            [(inner[0] + side * 1.5, -open_ - 0.6), (cx, -open_ - fold), (outer[0] + side * 1, -open_ * 0.4 - 2.2)],
            1.0,
            mix(e.key, f.skin, 0.2),
        )
        by = -14.5 - 1.5 * f.eyes
        heavy = (1.6 + 3.4 * f.brow) * (0.72 if f.woman else 1)
        tilt = f.tilt * 4
        brow = [
            (cx - side * (w + 1.5), by + 1.5 + tilt),
            (cx - side * 2, by - 1.2 + tilt * 0.3),
            (cx + side * w * 0.7, by - 2.2 - tilt * 0.2),
            (cx + side * (w + 4), by + 1.6),
        ]
        e.line(brow, heavy, f.tone if f.tone != SILVER else GREY, 0.25)
        if f.tone == SILVER and not f.woman:
            for number in range(4):
                bx = cx - side * (6 - 4.4 * number)
                e.line([(bx, by + 1), (bx + side * 3, by - 2.5)], 1.0, SILVER)


def _nose(e: Easel, f: Face, shade: str, light: str) -> None:
    t = f.turn
    tip = (t * 12.5, 18 + 4 * (f.nose - 0.5))
    wide = 7 + 4 * f.nose
    side = 1 if t >= 0 else -1
    # The far side of the bridge is a line; the near wing a curl; below lies a small shadow.
    e.fill(
        shade,
        [
            (tip[0] + side * 2, -2),
            (tip[0] + side * (wide * 0.72), tip[1] - 3),
            (tip[0] + side * wide * 0.6, tip[1] + 3),
            (tip[0] - side * 2, tip[1] + 3.6),
            (tip[0] + side * 1, 6),
        ],
    )
    e.line(
        [
            (t * 7 + side * 2.6, -9),
            (t * 8.5 + side * 1.4, 0),
            (tip[0] + side * 2.2, tip[1] - 6),
            (tip[0] + side * (wide * 0.62), tip[1] - 1),
            (tip[0] + side * wide * 0.4, tip[1] + 3.2),
        ],
        1.5,
        ends=0.2,
    )
    e.line(
        [
            (tip[0] - side * wide * 0.55, tip[1] - 2.5),
            (tip[0] - side * wide * 0.78, tip[1] + 1),
            (tip[0] - side * wide * 0.5, tip[1] + 3.4),
        ],
        1.4,
    )
    e.line(
        [(tip[0] - side * wide * 0.45, tip[1] + 3.2), (tip[0], tip[1] + 4.6), (tip[0] + side * wide * 0.4, tip[1] + 3)],
        1.5,
    )
    e.fill(light, oval(tip[0] - side * 1.6, tip[1] - 3.4, 2.0, 3.2), smooth=False)


def _mouth(e: Easel, f: Face) -> None:
    t, s = f.turn, f.smile
    cx, y = t * 9.5, 33.5 + 2 * (f.long - 0.5)
    w = 11 + 4 * max(0, s)
    corner = y - 3.6 * s
    lips = f.lips or mix(f.skin, "#a2412f", 0.5 if f.woman else 0.3)
    left, right = (cx - w * (1 + 0.08 * t), corner), (cx + w * (1 - 0.12 * t), corner)
    full = 4.4 if f.woman or f.age < 35 else 3.2
    upper = [
        left,
        (cx - 4, y - full * 0.75),
        (cx, y - full * 0.45),
        (cx + 4, y - full * 0.75),
        right,
        (cx, y + 0.8 + s),
    ]
    e.fill(lips, upper)
    e.fill(
        mix(lips, "#f0b08c", 0.25),
        [left, (cx, y + 0.6 + s * 1.2), right, (cx + 5, y + full * 0.95 + s), (cx - 5, y + full * 0.95 + s)],
    )
    if s > 0.7:
        e.fill("#f6eedd", [(left[0] + 2, corner + 1), (cx, y + 0.2), (right[0] - 2, corner + 1), (cx, y + 3.4 + s)])
    e.line(
        [
            (left[0] - 1.2, corner - s * 1.4),
            (left[0] + 3, y - 1.2 * s + 0.3),
            (cx, y + 0.6 + s * 1.0),
            (right[0] - 3, y - 1.2 * s + 0.3),
            (right[0] + 1.2, corner - s * 1.4),
        ],
        2.0,
        ends=0.3,
    )
    e.line([(cx - 5, y + full + 2.6 + s), (cx, y + full + 3.4 + s), (cx + 5, y + full + 2.4 + s)], 1.2)
    if s > 0.25:
        for side in (-1, 1):
            x = cx + side * (w + 4)
            e.line([(x, corner - 5), (x + side * 1.8, corner), (x, corner + 4)], 1.0, mix(e.key, f.skin, 0.3))


def _folds(e: Easel, f: Face) -> None:
    t = f.turn
    soft = mix(e.key, f.skin, 0.34)
    old = max(0.0, (f.age - 34) / 36)
    if old <= 0:
        return
    for side in (-1, 1):
        x = t * 9
        e.line([(x + side * 10, 17), (x + side * 15, 24), (x + side * (16 + 2 * f.smile), 33)], 0.8 + 0.9 * old, soft)
        if old > 0.35:
            cx = side * 16.5 + t * 6
            e.line([(cx - 6, 8.5), (cx, 10.6), (cx + 6, 8)], 0.7 + 0.6 * old, soft)
            for number in range(3 if old > 0.6 else 2):
                ox = cx + side * 11
                e.line([(ox, -1 + number * 2.4), (ox + side * 4.6, -4 + number * 4.2)], 0.9, soft)
        if old > 0.75:
            e.line([(side * 26 + t * 3, 16), (side * 24 + t * 4, 27), (side * 20 + t * 5, 36)], 1.1, soft)
            e.line([(side * 20 + t * 8, 40), (side * 17 + t * 8, 44)], 1.0, soft)
    for number in range(0 if old < 0.4 else 2 if old < 0.8 else 3):
        y = -27 - number * 6
        e.line(
            [
                (-18 + t * 5 + number * 2, y + 1.5),
                (-6 + t * 6, y - 0.6),
                (6 + t * 6, y + 0.8),
                (17 + t * 5 - number * 2, y),
            ],
            1.0,
            soft,
        )
    if f.tilt > 0.2:
        for side in (-1, 1):
            e.line([(t * 7 + side * 3, -17), (t * 7 + side * 2.2, -10)], 1.1, soft)


def _beard(e: Easel, f: Face) -> None:
    t = f.turn
    cx = t * 10
    tone = f.tone
    if f.beard in ("moustache", "long", "wisp"):
        for side in (-1, 1):
            for number in range(6):
                x = cx + side * (1.5 + number * 2)
                e.line(
                    [(x, 27.5 + number * 0.3), (x + side * 2.6, 30.5 + number * 0.6)],
                    2.0 if f.beard == "moustache" else 1.3,
                    tone,
                    0.2,
                )
    if f.beard == "long":
        for number in range(15):
            x = cx + (number - 7) * 1.9
            long = 40 - abs(number - 7) * 3.2
            e.line(
                [
                    (x, 46 - abs(number - 7) * 0.9),
                    (x * 0.75 + cx * 0.25 - 1.5, 46 + long * 0.5),
                    (cx * 0.8 + (number - 7) * 0.7, 46 + long),
                ],
                2.2,
                tone if number % 3 else mix(tone, "#ffffff", 0.25),
                0.35,
            )
    if f.beard == "wisp":
        for number in range(7):
            x = cx + (number - 3) * 2
            e.line([(x, 46), (x - 1, 54), (cx + (number - 3) * 0.9, 63 - abs(number - 3) * 2)], 1.3, tone, 0.3)
    if f.beard == "stubble":
        for _ in range(70):
            x, y = float(e.ink.rng.normal(0, 13)), 40 + float(e.ink.rng.normal(0, 5))
            if abs(x) < 24 - (y - 34) * 0.6 and y > 27 and not (abs(x - cx) < 12 and 28 < y < 39):
                e.dot(mix(e.key, f.skin, 0.35), x + cx * 0.8, y, 0.55)


def _glasses(e: Easel, f: Face) -> None:
    t = f.turn
    metal = {"round": "#3a2f2a", "square": "#1f1d22", "thin": "#7a6a4a", "big": "#5a3a34"}[f.glasses]
    rx, ry = {"round": (11.4, 11), "square": (12.6, 9), "thin": (11.8, 8.4), "big": (13.8, 12)}[f.glasses]
    width = {"thin": 1.2, "round": 1.9, "square": 2.4, "big": 2.1}[f.glasses]
    for side in (-1, 1):
        cx = side * (16.8 - 1.4 * side * t) + t * 7
        if f.glasses in ("square", "thin"):
            ring = [(cx - rx, -7), (cx + rx, -7), (cx + rx * 0.86, ry), (cx - rx * 0.86, ry)]
            ring = [*ring, ring[0]]
            e.line(ring, width, metal, 1.0, smooth=False)
        else:
            e.line([*oval(cx, 0.5, rx, ry, steps=26), (cx + rx, 0.5)], width, metal, 1.0, smooth=False)
        e.line([(cx - rx * 0.5, -4.4), (cx - rx * 0.1, -5.4)], 1.2, "#ffffff", 0.3)
        e.line([(cx + side * rx, -2), (side * 39 - t, -5)], width, metal, 0.8)
    e.line([(-5.5 + t * 7, -1.5), (t * 7.4, -3.4), (5.5 + t * 7, -1.5)], width, metal, 1.0)
