"""Scenes of tomorrow: a claim about a metro, a wall of telephones, tofu at night, furnace hands, old mud, neutral by 2030.

Next: ``scenes_eras.py``.
"""

from __future__ import annotations

import land
import sky
import things
import town
import works
from crowds import crowd
from folk import GREY, Person, person
from ink import curve, mix, oval
from stage import Stage, scene

COATS = ("#43857f", "#e5647e", "#3f5f86", "#d9a04a", "#7f6a9c", "#5f9a86")


@scene("event", "tomorrow")
def chicago_nairobi(s: Stage) -> None:
    """A train on stilts between towers far away: who built it?"""
    i = s.inks
    s.sky(200, "#3a4a86", "#f6bd98")
    with s.plate(0.15) as k:
        for n in range(11):
            town.tower(
                k, -10 + n * 62, 214, 46, 90 + 100 * float(k.rng.random()), i, mix(i.far, "#8a7aa8", 0.3), 0.35, n % 3
            )
    with s.plate() as k:
        k.box("#39406e", -6, 176, 646, 190, 2)
        for x in range(20, 640, 120):
            k.shape("#39406e", [(x, 190), (x + 30, 190), (x + 22, 282), (x + 8, 282)], 1.8)
        for n in range(4):
            x = 40 + n * 144
            k.shape("#e9ecf0", [(x, 174), (x, 128), (x + 8, 118), (x + 132, 118), (x + 140, 128), (x + 140, 174)], 2)
            k.fill(i.accent, [(x, 158), (x + 140, 158), (x + 140, 165), (x, 165)])
            for m in range(5):
                k.box("#ffd9a0" if m % 2 else "#7fb8c8", x + 10 + m * 26, 128, x + 28 + m * 26, 150, 1.2)
        k.box("#8d86a0", -6, 250, 646, 282, 1.8)
    with s.plate() as k:
        person(k, Person("#3f5f86", hat="helmet", hat_tone="#f1ede2"), 110, 276, 104, i, "point", 1)
        person(k, Person("#6b4a3a", skin="#8a5a3c", glasses=True), 300, 276, 106, i, "hold", -1)
        person(k, Person("#e5647e", skin="#f0c4a4", hair="bob", tone="#b8854a"), 360, 276, 102, i, "stand", 1)
        person(k, Person("#43857f", hair="tail"), 540, 276, 100, i, "walk", -1)


@scene("event", "tomorrow")
def phone_wall(s: Stage) -> None:
    """A potter before twenty little screens."""
    i = s.inks
    s.sky(272, "#232a55", "#7a5a7c")
    with s.plate(0.2) as k:
        for row in range(3):
            for col in range(8):
                tone = ("#cfe6ea", "#ffd9b0", "#b8dcc4", "#f3b8c4")[(row * 3 + col) % 4]
                x, y = 326 + col * 40, 48 + row * 64
                things.phone(k, x, y, 56, i, tone)
                k.dot("#e2b184", x, y - 4, 5, 6, 0.8)
                k.fill(COATS[(row + col) % 6], [(x - 9, y + 16), (x - 6, y + 5), (x + 6, y + 5), (x + 9, y + 16)])
    with s.plate(0, gaps=0, soft=18) as k:
        k.fill("#ffe6b0", oval(190, 120, 90, 70), 120)
    with s.plate(0.4) as k:
        k.line([*oval(280, 90, 30, 30, steps=30), (310, 90)], 7, "#fff3cf", 1.0)
        for dx in (-18, 0, 18):
            k.line([(280, 120), (280 + dx, 276)], 3.4, i.key, 0.9)
        k.shape("#6b4c4a", [*oval(196, 236, 66, 16, 0, 180, 20), (130, 222), (262, 222)], 2)
        things.vase(k, 196, 226, 76, "#a9c9b0", i, 0)
        person(k, Person("#d9a04a", hair="bob", apron="#f2e8d2", legs="#2f3a5c"), 120, 290, 196, i, "hold", 1)
        for n in range(5):
            things.vase(k, 30 + n * 17, 276, 28, "#a9c9b0", i, n % 4)


@scene("event", "tomorrow")
def tofu_night(s: Stage) -> None:
    """Stinky tofu at the subway stair: smoke, lanterns, a queue."""
    i = s.inks
    s.sky(200, "#1f2752", "#8a5a78")
    with s.plate(0.15) as k:
        for n in range(9):
            town.tower(k, -10 + n * 76, 210, 54, 90 + 90 * float(k.rng.random()), i, i.near, 0.5, n % 3)
    with s.plate() as k:
        k.box("#3d3f66", -6, 206, 646, 282, 1.8)
        town.stall(k, 240, 252, 170, i, i.accent)
        for n in range(6):
            x = 40 + n * 112
            k.line([(x, -4), (x, 34)], 1.4, i.key, 1.0)
            k.shape("#e8553f", oval(x, 50, 15, 18), 1.6)
            k.line([(x - 9, 50), (x + 9, 50)], 1.2, i.glow, 1.0)
        k.shape("#2a2c44", [*oval(330, 208, 46, 14)], 1.6)
        for n in range(8):
            k.box("#3a3338", 298 + n * 9, 200 - n % 2 * 3, 306 + n * 9, 208 - n % 2 * 3, 0.8)
        sky.plume(k, 330, 196, 60, 120, 15, "#b9a8b4", puffs=9)
    with s.plate(0, gaps=0, soft=22) as k:
        k.fill("#ffb45c", oval(326, 190, 110, 50), 110)
    with s.plate(0.4) as k:
        person(k, Person("#d9a04a", hair="bun", apron="#f2e8d2"), 372, 262, 116, i, "work", -1)
        for n, x in enumerate((226, 182, 138, 92, 46)):
            person(
                k,
                Person(COATS[n], hair=("tail", "short", "bob", "short", "braids")[n], glasses=n == 1),
                x,
                274,
                112 - 3 * (n % 2),
                i,
                ("hold", "stand", "fold", "stand", "hip")[n],
                1,
            )
        things.phone(k, 470, 176, 36, i, "#cfe6ea")
        person(k, Person("#e5647e", hair="bob"), 500, 274, 110, i, "reach", -1)
        person(k, Person("#43857f"), 580, 276, 110, i, "hold", -1)


@scene("event", "tomorrow")
def furnace_hands(s: Stage) -> None:
    """Furnace workers at school desks, before something they have never seen."""
    i = s.inks
    s.sky(272, "#5a6a9c", "#d9cfd8")
    with s.plate(0.2) as k:
        k.box("#e3e0e6", -6, -6, 646, 200, 0)
        k.box("#2f4a4c", 200, 24, 620, 156, 3)
        k.line([*oval(300, 90, 42, 42, steps=30), (342, 90)], 2.4, "#bfe3dc", 1.0)
        k.line([*oval(300, 90, 42, 15, steps=30), (342, 90)], 1.8, "#bfe3dc", 1.0)
        k.line([(300, 90), (328, 58)], 3, "#ffd27a", 0.6)
        for n in range(3):
            k.line(
                curve(
                    [
                        (380 + n * 70, 90),
                        (397 + n * 70, 62),
                        (415 + n * 70, 90),
                        (432 + n * 70, 118),
                        (450 + n * 70, 90),
                    ],
                    steps=6,
                ),
                2.4,
                "#f3b8c4",
                1.0,
            )
        k.box("#7fb8c8", 20, 30, 150, 150, 2.4)
        for n, x in enumerate((34, 72, 112)):
            town.tower(k, x, 150, 26, 50 + 24 * n, i, i.cloth, 0.3, n)
        k.box("#b9a08c", -6, 200, 646, 282, 1.8)
    with s.plate() as k:
        person(k, Person("#e9e6ee", hair="bob", glasses=True), 176, 262, 140, i, "point", 1)
        for n, x in enumerate((300, 400, 500, 596)):
            person(
                k,
                Person(
                    ("#566a82", "#7d6a4a", "#4f5a60", "#8a5a4a")[n],
                    tone=(GREY, "#262022", GREY, "#262022")[n],
                    hat="cap" if n == 2 else "",
                    hat_tone="#44505c",
                ),
                x,
                290,
                130,
                i,
                "stand",
                2,
            )
            k.shape("#c9a27a", [(x - 42, 246), (x + 42, 246), (x + 48, 262), (x - 48, 262)], 1.8)
        k.shape("#e3b94a", [*oval(326, 244, 14, 13, 180, 360, 12), (344, 246), (308, 246)], 1.4)


@scene("event", "tomorrow")
def old_mud(s: Stage) -> None:
    """The flood turns over what 1957 let go; a man reads the water by lamp light."""
    i = s.inks
    s.sky(130, "#2b3258", "#8f7a90")
    with s.plate(0.15) as k:
        for n in range(9):
            town.tower(k, 20 + n * 72, 140, 40, 50 + 50 * float(k.rng.random()), i, i.near, 0.4, n % 3)
    with s.plate(0.2) as k:
        k.fill("#6f6a84", [(-6, 136), (646, 136), (646, 200), (-6, 200)])
        for _ in range(16):
            x, y = 640 * float(k.rng.random()), 140 + 40 * float(k.rng.random())
            k.line(curve([(x, y), (x + 30, y - 6), (x + 70, y + 2)], steps=5), 2, "#c9b8c4", 0.1)
        layers = ("#8a7488", "#7a5f52", "#5f4a3c", "#8f5230", "#4a3a34")
        for n, tone in enumerate(layers):
            y = 176 + n * 21
            edge = curve(
                [(-6, y), (110, y + 8 * (n % 2)), (260, y - 6), (400, y + 9), (540, y - 3), (646, y + 6)], steps=7
            )
            k.shape(tone, [*edge, (646, 290), (-6, 290)], 1.8)
        for _ in range(90):
            x, y = 640 * float(k.rng.random()), 236 + 12 * float(k.rng.random())
            k.dot("#e2a24a", x, y, 1.5)
        for way in (
            [(330, 246), (318, 214), (340, 186), (322, 160)],
            [(430, 248), (446, 210), (428, 180), (440, 158)],
            [(240, 242), (230, 210), (246, 180), (236, 160)],
        ):
            k.line(curve(way, steps=6), 6, "#a05a34", 0.15)
    with s.plate(0.4) as k:
        k.shape("#5a4a5c", curve([(60, 150), (84, 168), (200, 170), (226, 146), (204, 156), (84, 158)], True, 5), 1.8)
        hands = person(k, Person("#5f8a8c", hat="straw", tone="#dcd6ca"), 140, 160, 104, i, "hold", 1)
        k.dot("#ffe29a", hands["left"][0] + 8, hands["left"][1] + 8, 9, line=1.4)
        k.line([(200, 160), (206, 236)], 2.4, i.key, 1.0)
        k.line([(hands["left"][0], hands["left"][1]), (204, 160)], 2, i.key, 1.0)


@scene("event", "tomorrow")
def neutral_2030(s: Stage) -> None:
    """A balance before the skyline: leaves in one scale, chimney, tower and lorry in the other."""
    i = s.inks
    s.sky(230, "#38457f", "#f3b493")
    sky.sun(s.press, 320, 200, 60, "#ffe3a8", "#f6bf98")
    with s.plate(0.15) as k:
        land.hills(k, 226, 30, 4, "#8a7aa8")
        for n in range(12):
            town.tower(
                k, -10 + n * 56, 232, 36, 40 + 60 * float(k.rng.random()), i, mix(i.far, "#8a7aa8", 0.3), 0.35, n % 3
            )
        k.box("#3a4474", -6, 230, 646, 282, 1.8)
    with s.plate(0.4) as k:
        k.line([(320, 266), (320, 54)], 9, "#d9b45c", 0.9)
        k.shape("#d9b45c", [(270, 270), (290, 254), (350, 254), (370, 270)], 2)
        k.line([(120, 66), (520, 96)], 7, "#d9b45c", 0.8)
        k.dot("#f3d98a", 320, 80, 12, line=2)
        for x, y in ((130, 66), (510, 96)):
            for side in (-1, 1):
                k.line([(x, y), (x + side * 74, y + 108)], 1.8, i.key, 1.0)
            k.shape("#c9a24a", [*oval(x, y + 108, 84, 22, 0, 180, 20)], 2)
        land.camphor(k, 100, 176, 74, i)
        land.bamboo(k, 156, 176, 80, i, 4)
        land.camphor(k, 190, 178, 44, i)
        mouth = works.stack(k, 462, 206, 66, 15, i)
        sky.plume(k, *mouth, 60, 30, 9, "#b9a8b4", puffs=7)
        town.tower(k, 486, 206, 30, 84, i, i.cloth, 0.4, 1)
        k.box("#e5647e", 524, 178, 560, 202, 1.6)
        k.box("#3f5f86", 560, 186, 576, 202, 1.6)
        works.wheels(k, [536, 566], 208, 6, i)
    with s.plate() as k:
        crowd(k, 200, 300, 276, 56, i, 4, COATS, 1, 1)
        crowd(k, 350, 450, 276, 56, i, 4, COATS, -1, 1)
