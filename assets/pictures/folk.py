"""Folk: people of any age, made of a few cut pieces, who stand, walk, carry, show and look.

A person is ``h`` logical pixels tall and stands with the middle of the feet at (x, y). ``way``: 1 looks right, -1 left, 0 at
us, 2 away from us. Faces get eyes and brows only where they are large enough to bear them. Next: ``things.py``.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from ink import Ink, Point, curve, mix, oval
from palette import Inks

SKINS = ("#e8b98c", "#dca777", "#cf9668", "#e9c19b")
HAIR, GREY, WHITE = "#262022", "#8d8880", "#dcd6ca"

# pose: (left leg, right leg, left arm upper and lower, right arm upper and lower), degrees from straight down, forward positive
POSES: dict[str, tuple[float, float, float, float, float, float]] = {
    "stand": (-6, 7, -12, -4, 12, 6),
    "walk": (-24, 24, 26, 40, -24, -8),
    "stride": (-34, 32, 38, 70, -34, -10),
    "hold": (-6, 8, 34, 88, 22, 86),
    "point": (-8, 9, -10, 0, 84, 90),
    "reach": (-16, 18, 40, 70, 108, 124),
    "raise": (-8, 9, -14, -4, 158, 172),
    "both": (-10, 11, 150, 172, -150, -172),
    "work": (-26, 26, 48, 96, 62, 104),
    "carry": (-20, 22, 150, 160, 26, 40),
    "hip": (-9, 10, -46, 52, 14, 6),
    "fold": (-6, 7, 18, 108, 22, 112),
    "sit": (80, 88, 20, 76, 28, 82),
    "bend": (-14, 16, 62, 84, 74, 90),
}


@dataclass(frozen=True, slots=True)
class Person:
    """How somebody looks: colours "#rrggbb".

    hat: straw, cap, helmet, scarf, mask or nothing; hair: short, bun, braids, bob, tail, bald
    """

    coat: str = "#44637c"
    legs: str = "#3a3f4a"
    skin: str = SKINS[0]
    hair: str = "short"
    tone: str = HAIR
    hat: str = ""
    hat_tone: str = "#d8b26a"
    robe: bool = False
    skirt: bool = False
    apron: str = ""
    child: bool = False
    glasses: bool = False


def person(
    ink: Ink,
    who: Person,
    x: float,
    y: float,
    h: float,
    inks: Inks,
    pose: str = "stand",
    way: int = 1,
    lean: float = 0.0,
) -> dict[str, Point]:
    """Draw somebody; returns the places of "left" and "right" hand, "head" and "shoulder"."""
    turn = -1 if way == -1 else 1
    spread = 1.0 if way in (1, -1) else 0.45
    head_h = h * (0.2 if who.child else 0.155)
    hip = (x - lean * h * 0.1 * turn, y - h * (0.46 if not who.child else 0.42))
    neck = (hip[0] + lean * h * 0.42 * turn, y - h + head_h * 1.02)
    if pose == "bend":
        neck = (hip[0] + turn * h * 0.3, hip[1] - h * 0.24)
    left_leg, right_leg, lu, ll, ru, rl = POSES[pose]
    width = max(0.9, h * 0.012)
    leg_long = h * (0.46 if not who.child else 0.42)
    wide = h * (0.19 if not who.child else 0.2)

    def ray(at: Point, angle: float, long: float, side: float = 0.0) -> Point:
        a = math.radians(angle)
        return at[0] + turn * spread * long * math.sin(a) + side, at[1] + long * math.cos(a)

    def limb(a: Point, b: Point, c: Point, w: float, colour: str) -> None:
        way_ = curve([a, b, c], steps=4)
        ink.line(way_, w + 2 * width, inks.key, 0.9, light=False)
        ink.line(way_, w, colour, 0.9, light=False)

    def arm(upper: float, lower: float, side: float) -> Point:
        shoulder = (neck[0] + side * wide * 0.42, neck[1] + h * 0.045)
        elbow = ray(shoulder, upper, h * 0.17, side * h * 0.02)
        hand = ray(elbow, lower, h * 0.15)
        limb(shoulder, elbow, hand, h * 0.062, who.coat)
        ink.dot(who.skin, *hand, h * 0.03, line=width * 0.8)
        return hand

    arms_sides = (-1, 1) if way in (0, 2) else (-0.35, 0.35)
    first = arm(lu, ll, arms_sides[0] * turn)
    if who.robe or who.skirt:
        hem = y - (h * 0.03 if who.robe else h * 0.2)
        if who.skirt:
            for side in (-1, 1):
                limb(
                    (hip[0] + side * h * 0.03, hem - 2),
                    (hip[0] + side * h * 0.032, (hem + y) / 2),
                    (hip[0] + side * h * 0.035, y - h * 0.02),
                    h * 0.05,
                    who.skin,
                )
                ink.shape(
                    inks.key,
                    oval(hip[0] + side * h * 0.035 + turn * h * 0.015, y - h * 0.012, h * 0.036, h * 0.016, steps=10),
                    0,
                )
        cloth = [
            (hip[0] - wide * 0.42, hip[1] - h * 0.03),
            (hip[0] + wide * 0.42, hip[1] - h * 0.03),
            (hip[0] + wide * 0.72, hem),
            (hip[0] - wide * 0.72, hem),
        ]
        ink.shape(who.legs, cloth, width, inks.key)
        ink.hatch(
            [cloth[1], cloth[2], (hip[0] + wide * 0.1, hem)],
            inks.key,
            max(1.6, h * 0.022),
            max(0.7, h * 0.008),
            85,
            0.8,
        )
    else:
        for angle, side in ((left_leg, -1), (right_leg, 1)):
            start = (hip[0] + side * h * (0.03 if way in (1, -1) else 0.05), hip[1] - h * 0.03)
            if pose == "sit":
                knee = (start[0] + turn * h * 0.22, start[1] + h * 0.03)
                foot = (knee[0], knee[1] + h * 0.22)
            else:
                knee = ray(start, angle * 1.1, leg_long * 0.5)
                foot = ray(knee, angle * 0.75, leg_long * 0.5)
                foot = (foot[0], min(y - h * 0.01, foot[1]))
            limb(start, knee, foot, h * 0.085, who.legs)
            ink.shape(
                inks.key,
                oval(
                    foot[0] + turn * (h * 0.02 if way in (1, -1) else 0),
                    foot[1] - h * 0.004,
                    h * 0.048,
                    h * 0.02,
                    steps=10,
                ),
                0,
            )
    torso = [
        (neck[0] - wide * 0.5, neck[1] + h * 0.035),
        (neck[0] - wide * 0.2, neck[1]),
        (neck[0] + wide * 0.2, neck[1]),
        (neck[0] + wide * 0.5, neck[1] + h * 0.035),
        (hip[0] + wide * 0.47, hip[1] + h * 0.03),
        (hip[0] - wide * 0.47, hip[1] + h * 0.03),
    ]
    ink.shape(who.coat, torso, width * 1.1, inks.key)
    ink.hatch(
        [torso[2], torso[3], torso[4], (hip[0] + wide * 0.05, hip[1] + h * 0.03)],
        inks.key,
        max(1.7, h * 0.024),
        max(0.7, h * 0.009),
        75,
        0.75,
    )
    if h > 50 and way != 2:
        ink.line(
            [(neck[0] + turn * wide * 0.06 * spread, neck[1] + h * 0.03), (hip[0], hip[1] + h * 0.02)],
            width * 0.8,
            inks.key,
            0.6,
        )
    if who.apron and way != 2:
        ink.shape(
            who.apron,
            [
                (neck[0] - wide * 0.24, neck[1] + h * 0.1),
                (neck[0] + wide * 0.24, neck[1] + h * 0.1),
                (hip[0] + wide * 0.38, hip[1] + h * 0.16),
                (hip[0] - wide * 0.38, hip[1] + h * 0.16),
            ],
            width,
            inks.key,
        )
    head = (neck[0] + turn * spread * head_h * (0.1 if pose != "bend" else 0.4), neck[1] - head_h * 0.5)
    _head(ink, who, head, head_h, inks, way, width)
    second = arm(ru, rl, arms_sides[1] * turn)
    return {"left": first, "right": second, "head": head, "shoulder": (neck[0], neck[1] + h * 0.03)}


def _head(ink: Ink, who: Person, at: Point, size: float, inks: Inks, way: int, width: float) -> None:
    x, y = at
    r = size * 0.46
    turn = {1: 1, -1: -1}.get(way, 0)
    if who.hair in ("braids", "tail") and way != 2:
        for side in (-1, 1) if who.hair == "braids" else (-turn or 1,):
            strand = [(x + side * r * 0.8, y), (x + side * r * 1.15, y + r * 1.1), (x + side * r * 0.95, y + r * 2.1)]
            ink.line(curve(strand, steps=5), r * 0.42, who.tone, 0.6)
    ink.line([(x, y + r * 0.6), (x, y + r * 1.35)], r * 0.8, who.skin, 1.0, light=False)
    if way == 2:
        ink.shape(who.tone, oval(x, y, r, r * 1.12), width, inks.key)
        if who.hair == "braids":
            for side in (-1, 1):
                ink.line([(x + side * r * 0.5, y + r * 0.8), (x + side * r * 0.6, y + r * 2.6)], r * 0.4, who.tone, 0.7)
    else:
        ink.shape(who.skin, oval(x, y, r, r * 1.14), width, inks.key)
        if size > 9:
            ex = x + turn * r * 0.34
            gap = r * (0.42 if not turn else 0.36)
            for side in (-1, 1):
                eye = ex + side * gap
                if abs(eye - x) < r * 0.86:
                    ink.dot(inks.key, eye, y + r * 0.02, max(0.7, r * 0.09), max(0.8, r * 0.12))
                    if size > 15:
                        ink.line(
                            [(eye - r * 0.18, y - r * 0.2), (eye + r * 0.18, y - r * 0.24)],
                            max(0.8, r * 0.1),
                            who.tone if who.tone != WHITE else GREY,
                            0.6,
                        )
            if size > 15:
                ink.line(
                    [
                        (ex + turn * r * 0.1, y + r * 0.08),
                        (ex + (turn or 1) * r * 0.16, y + r * 0.36),
                        (ex, y + r * 0.4),
                    ],
                    max(0.7, r * 0.08),
                    mix(who.skin, inks.key, 0.6),
                    0.5,
                )
                ink.line(
                    [(ex - r * 0.22, y + r * 0.66), (ex, y + r * 0.7), (ex + r * 0.2, y + r * 0.64)],
                    max(0.8, r * 0.09),
                    mix(inks.accent, inks.key, 0.5),
                    0.4,
                )
            if who.glasses:
                for side in (-1, 1):
                    ink.line(
                        oval(ex + side * gap, y + r * 0.03, r * 0.27, r * 0.24, steps=14),
                        max(0.6, r * 0.06),
                        mix(who.skin, inks.key, 0.75),
                        1.0,
                        light=False,
                    )
        if who.hair != "bald":
            back = -turn * r * 0.3
            cap = [
                *oval(x + back * 0.3, y - r * 0.05, r * 1.07, r * 1.16, 178, 362, 18),
                (x + r * 0.7 + back * 0.4, y - r * 0.42),
                (x + back, y - r * 0.6),
                (x - r * 0.7 + back * 0.4, y - r * 0.4),
            ]
            ink.fill(who.tone, cap)
            if turn:
                ink.fill(
                    who.tone,
                    [
                        *oval(
                            x + back * 1.4,
                            y - r * 0.1,
                            r * 0.72,
                            r * (1.0 if who.hair == "short" else 1.25),
                            120 if turn > 0 else -60,
                            240 if turn > 0 else 60,
                            12,
                        )
                    ],
                )
            if who.hair == "bob":
                for side in (-1, 1):
                    ink.fill(
                        who.tone, oval(x + side * r * 0.86 + back * 0.4, y + r * 0.25, r * 0.3, r * 0.85, steps=14)
                    )
    if who.hair == "bun":
        ink.shape(
            who.tone,
            oval(x - turn * r * 0.75, y - r * (0.75 if turn else 1.25), r * 0.42, r * 0.4),
            width * 0.7,
            inks.key,
        )
    _hat(ink, who, at, r, inks, turn, width)


def _hat(ink: Ink, who: Person, at: Point, r: float, inks: Inks, turn: int, width: float) -> None:
    x, y = at
    if who.hat == "straw":
        ink.shape(
            who.hat_tone,
            [
                (x - r * 1.95, y - r * 0.3),
                (x - r * 0.1, y - r * 1.65),
                (x + r * 0.1, y - r * 1.65),
                (x + r * 1.95, y - r * 0.3),
                (x, y - r * 0.05),
            ],
            width,
            inks.key,
        )
        for t in (-1.2, -0.6, 0.0, 0.6, 1.2):
            ink.line(
                [(x, y - r * 1.6), (x + t * r, y - r * 0.22)], max(0.7, r * 0.07), mix(who.hat_tone, inks.key, 0.5), 0.3
            )
    elif who.hat == "cap":
        ink.shape(
            who.hat_tone,
            [
                *oval(x, y - r * 0.42, r * 1.12, r * 0.95, 180, 360, 16),
                (x + r * 1.1, y - r * 0.3),
                (x - r * 1.1, y - r * 0.3),
            ],
            width,
            inks.key,
        )
        ink.shape(
            mix(who.hat_tone, inks.key, 0.35),
            [
                (x - r * (0.2 if turn else 0.8) * 1, y - r * 0.4),
                (x + (turn or 1) * r * (1.55 if turn else 0.8), y - r * 0.4),
                (x + (turn or 1) * r * (1.3 if turn else 0.7), y - r * 0.2),
                (x - r * 0.1, y - r * 0.2),
            ],
            width * 0.8,
            inks.key,
        )
    elif who.hat == "helmet":
        ink.shape(
            who.hat_tone,
            [
                *oval(x, y - r * 0.4, r * 1.16, r * 1.05, 180, 360, 16),
                (x + r * 1.36, y - r * 0.28),
                (x - r * 1.36, y - r * 0.28),
            ],
            width,
            inks.key,
        )
        ink.line([(x, y - r * 1.42), (x, y - r * 0.36)], max(0.8, r * 0.14), mix(who.hat_tone, inks.key, 0.4), 1.0)
    elif who.hat == "scarf":
        ink.shape(
            who.hat_tone,
            [
                *oval(x - turn * r * 0.15, y - r * 0.05, r * 1.14, r * 1.22, 170, 370, 18),
                (x - turn * r * 0.6, y + r * 0.9),
            ],
            width,
            inks.key,
        )
        ink.shape(who.skin, oval(x + turn * r * 0.2, y + r * 0.18, r * 0.7, r * 0.78, steps=16), width * 0.7, inks.key)
        for side in (-1, 1):
            ink.dot(inks.key, x + turn * r * 0.34 + side * r * 0.28, y + r * 0.05, max(0.7, r * 0.1))
    elif who.hat == "mask":
        ink.shape(
            inks.paper,
            [
                (x - r * 0.75, y + r * 0.18),
                (x + r * 0.8, y + r * 0.18),
                (x + r * 0.62, y + r * 0.95),
                (x - r * 0.55, y + r * 0.95),
            ],
            width * 0.8,
            inks.key,
        )
