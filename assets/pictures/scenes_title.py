"""The title: one river, five eras from left to right, on one long sheet. Next: ``build.py``."""

from __future__ import annotations

import boats
import land
import sky
import street
import things
import town
import works
from crowds import buffalo, crowd
from folk import GREY, Person, person
from ink import curve, mix
from palette import CRISIS, GREENWAY, INDUSTRY, KILNS, TOMORROW
from stage import Stage, scene

PANORAMA = (2400, 720)
COATS = ("#44637c", "#6f7f5c", "#7b5448", "#c9a66b", "#5d6266", "#8a4a3c")


@scene("title", "industry", PANORAMA, 0, 2)
def title(s: Stage) -> None:
    """Kiln hill, stacks, murk, greenway, towers, and the Xiang below them all."""
    press = s.press
    press.sweep(
        430,
        ["#3f7b7d", "#5b8a86", "#b4563a", "#8a5a58", "#63597a", "#5a9aa2", "#56a3ab", "#3d4a8c", "#232c64"],
        ["#f3e4bd", "#f3e0b4", "#f6cf8c", "#ecc98c", "#dccb90", "#f2ecc6", "#f6efcc", "#f0b890", "#f0a483"],
    )
    sky.sun(press, 760, 230, 62, "#fae3a6", "#f4cb7c", 24)
    with s.plate(0, gaps=0) as k:
        for _ in range(70):
            k.dot(
                "#f3ecff", 2050 + 350 * float(k.rng.random()), 220 * float(k.rng.random()), 0.7 + float(k.rng.random())
            )
    sky.sun(press, 2270, 120, 30, "#f6ecd0", "#8f86b8")
    with s.plate(0.08) as k:
        sky.streaks(k, 0, 600, 40, 260, "#f6ead0", 12)
        sky.cloud(k, 1560, 110, 260, "#fbf6e4", "#9cc4bc", 1.6)
        sky.cloud(k, 1830, 70, 180, "#fbf6e4", "#9cc4bc", 1.6)
        sky.birds(k, 520, 190, 130, KILNS.key, 6, 10)
        sky.birds(k, 1660, 190, 120, GREENWAY.key, 6, 9)
    with s.plate(0.12) as k:
        land.hills(k, 420, 120, 9, "#a9b79f", "#5f6f66", phase=0.1)
    with s.plate(0.16) as k:
        top = land.hills(k, 446, 66, 10, "#8b9f80", "#4f5f52", phase=0.45)
        land.tufts(k, [p for p in top if p[0] < 560 or 1430 < p[0] < 1960], "#7ba05f", 14, 2, 14)
    _kilns(s)
    _base(s)
    _murk(s)
    _greenway(s)
    _tomorrow(s)
    _river(s)
    _front(s)


def _kilns(s: Stage) -> None:
    i = KILNS
    with s.plate() as k:
        k.key = i.key
        slope = curve([(-6, 330), (90, 340), (220, 400), (330, 450), (470, 492), (560, 520)], steps=8)
        k.shape("#6f9765", [*slope, (560, 560), (-6, 560)], 2.2)
        land.tufts(k, slope[:22], i.leaf_dark, 20, 2, 10)
        mouth = works.dragon_kiln(k, 150, 500, 190, 96, i)
        sky.plume(k, *mouth, 130, 70, 17, "#e6dcc4", puffs=14)
        works.shelter(k, 116, 520, 84, 72, i)
        town.house(k, 330, 510, 120, i, lit=0.6)
        town.house(k, 430, 520, 104, i)
        town.gable(k, 20, 530, 90, i)
        land.pine(k, 60, 470, 190, i)
        land.bamboo(k, 520, 530, 150, i, 6)


def _base(s: Stage) -> None:
    i = INDUSTRY
    with s.plate() as k:
        k.key = i.key
        for n, (x, h, w) in enumerate(
            ((620, 210, 24), (690, 270, 30), (830, 240, 26), (900, 300, 32), (1000, 220, 26))
        ):
            mouth = works.stack(k, x, 510, h, w, i, n % 2 == 1)
            sky.plume(k, *mouth, 250, 50, 21, "#705d55", puffs=13)
        works.hall(k, 580, 516, 160, 74, i, lit=0.9)
        works.sawtooth(k, 736, 516, 230, 56, i, 6, 0.8)
        works.hall(k, 950, 516, 150, 70, i, lit=0.8)
        town.flats(k, 1080, 520, 150, 5, i)


def _murk(s: Stage) -> None:
    i = CRISIS
    with s.plate() as k:
        k.key = i.key
        for n, (x, h, w) in enumerate(((1270, 240, 28), (1350, 190, 24))):
            mouth = works.stack(k, x, 516, h, w, i, n == 0)
            sky.plume(k, *mouth, 230, 10, 23, "#75697a", puffs=12)
        works.sawtooth(k, 1226, 520, 190, 50, i, 5, 0.2)
        land.bare_tree(k, 1440, 530, 120, i.key)
        land.bare_tree(k, 1216, 536, 90, i.key)


def _greenway(s: Stage) -> None:
    i = GREENWAY
    with s.plate() as k:
        k.key = i.key
        k.shape(
            "#86b35a",
            [
                *curve([(1400, 540), (1500, 500), (1700, 486), (1900, 500), (1980, 540)], steps=8),
                (1980, 560),
                (1400, 560),
            ],
            2,
        )
        works.stack(k, 1530, 500, 200, 30, i, True)
        works.hall(k, 1540, 504, 130, 62, i, lit=0.8)
        town.civic(k, 1800, 506, 190, i)
        for x, size in ((1470, 90), (1690, 96), (1920, 100)):
            land.camphor(k, x, 520, size, i)
        town.pavilion(k, 1730, 520, 54, i)


def _tomorrow(s: Stage) -> None:
    i = TOMORROW
    with s.plate() as k:
        k.key = i.key
        for n in range(9):
            town.tower(
                k, 1960 + n * 52, 516, 42, 120 + 90 * float(k.rng.random()), i, mix(i.far, "#8a7aa8", 0.3), 0.4, n % 3
            )
        for n, (x, w, h) in enumerate(((2010, 64, 250), (2110, 70, 310), (2220, 60, 230), (2300, 84, 350))):
            town.tower(k, x, 522, w, h, i, i.cloth, 0.5, (1, 2, 0, 2)[n])
        k.shape("#4a5684", [(1930, 540), (1960, 516), (2406, 514), (2406, 540)], 1.8)
        works.tram(k, 2040, 528, 250, i)


def _river(s: Stage) -> None:
    i = GREENWAY
    with s.plate(0.2) as k:
        k.key = INDUSTRY.key
        far = curve([(-6, 534), (300, 540), (700, 528), (1200, 536), (1700, 528), (2406, 530)], steps=8)
        near = curve([(-6, 640), (400, 652), (900, 636), (1400, 650), (1900, 640), (2406, 650)], steps=8)
        land.river(k, near, far, i, 110, "#5f959a")
        boats.junk(k, 250, 592, 110, KILNS)
        boats.junk(k, 470, 570, 70, KILNS)
        boats.barge(k, 860, 590, 170, INDUSTRY, "#2f2a2c")
        boats.barge(k, 1150, 606, 180, CRISIS, "#5a4a40")
        film = ("#7a5f8c", "#4f7f9c", "#5f9a78", "#c9c05a", "#d98a4a", "#c25f74", "#5f959a")
        for x, y, w in ((1370, 572, 100), (1450, 604, 130)):
            lobes = [
                (x - w, y),
                (x - w * 0.4, y - 14),
                (x + w * 0.3, y - 10),
                (x + w, y - 2),
                (x + w * 0.5, y + 12),
                (x - w * 0.3, y + 10),
            ]
            for n, tone in enumerate(film):
                share = 1 - n / 8
                k.fill(tone, curve([(x + (a - x) * share + n * 4, y + (b - y) * share) for a, b in lobes], True, 7))


def _front(s: Stage) -> None:
    """The near bank: people of each time walk the same way."""
    i = GREENWAY
    with s.plate() as k:
        k.key = INDUSTRY.key
        bank = curve([(-6, 650), (400, 664), (900, 646), (1400, 662), (1900, 650), (2406, 662)], steps=8)
        k.shape("#7f8f56", [*bank, (2406, 730), (-6, 730)], 2.4)
        land.flowers(k, 1420, 2000, 676, 716, ("#d9627a", "#f5c34d", "#8f79c0", "#f2ecdc"), 80, 5, i.leaf_dark)
        for x in range(20, 1400, 46):
            land.sprout(k, x, 690 + 18 * float(k.rng.random()), 14, "#4f5f36")
        for x in (60, 560, 1180):
            land.reeds(k, x, 690, 70, KILNS, 9)
    with s.plate(0.4) as k:
        k.key = INDUSTRY.key
        person(k, Person("#5f7f7a", legs="#4a5a5c", hat="straw"), 420, 712, 118, KILNS, "walk", 1)
        k.line([(356, 614), (490, 608)], 3.4, "#8a6a3c", 1.0)
        for x in (362, 484):
            k.line([(x, 612), (x, 646)], 1.4, KILNS.key, 1.0)
            k.shape("#a57c48", [(x - 19, 646), (x + 19, 646), (x + 14, 674), (x - 14, 674)], 1.6)
            for n in range(3):
                things.vase(k, x - 10 + n * 10, 648, 17, "#a9c9b0", KILNS, 0)
        buffalo(k, 610, 712, 130, KILNS, 1)
        person(k, Person("#3f5a78", hat="cap", hat_tone="#38465a"), 760, 712, 120, INDUSTRY, "stride", 1)
        person(k, Person("#a8452f", hair="braids"), 820, 714, 112, INDUSTRY, "walk", 1)
        crowd(k, 880, 1020, 716, 104, INDUSTRY, 4, COATS, 1, 1, ("cap", "helmet", ""))
        person(
            k,
            Person("#6b5470", hair="bun", tone=GREY, hat="scarf", hat_tone="#8f4f5a"),
            1240,
            714,
            116,
            CRISIS,
            "hold",
            1,
        )
        person(k, Person("#e9ecea", hair="bob", hat="mask", glasses=True), 1320, 714, 118, CRISIS, "bend", 1)
        street.bicycle(k, 1600, 712, 110, GREENWAY)
        person(k, Person("#d9627a", hair="bob"), 1585, 700, 108, GREENWAY, "sit", 1)
        person(k, Person("#7fae4e", hair="tail", legs="#3f4a5c"), 1740, 712, 114, GREENWAY, "stride", 1)
        person(k, Person("#e3a24a", child=True, hair="braids"), 1800, 714, 78, GREENWAY, "raise", 1)
        person(k, Person("#43857f", glasses=True, legs="#2f3a5c"), 2060, 714, 118, TOMORROW, "walk", 1)
        person(
            k, Person("#3f5f86", hair="tail", hat="helmet", hat_tone="#f1ede2"), 2160, 714, 114, TOMORROW, "point", 1
        )
        person(k, Person("#d9a04a", hair="bob", apron="#f2e8d2"), 2290, 714, 116, TOMORROW, "hold", 1)
        things.vase(k, 2322, 660, 34, "#a9c9b0", TOMORROW, 0)
