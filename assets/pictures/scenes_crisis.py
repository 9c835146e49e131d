"""Scenes of the crisis: a train that smells it, a river of colours, the first pin, a village, a gate, fog.

Next: ``scenes_greenway.py``.
"""

from __future__ import annotations

import land
import sky
import street
import things
import town
import works
from crowds import crowd
from folk import GREY, Person, person
from ink import curve, mix, oval
from stage import Stage, scene

COATS = ("#566a82", "#6b5470", "#7d6a4a", "#5d6266", "#8f4f3a", "#6f7f5c")


@scene("event", "crisis")
def smell_train(s: Stage) -> None:
    """Windows of the express go up before the city is seen."""
    i = s.inks
    s.sky(160, "#77707f", "#dccb8c")
    with s.plate(0.12) as k:
        for x, h in ((60, 90), (96, 116), (140, 84), (560, 96), (600, 120)):
            mouth = works.stack(k, x, 160, h, 13, i, h > 110)
            sky.plume(k, *mouth, 240, 8, 13, "#9a8f66", puffs=13)
        works.sawtooth(k, 30, 164, 150, 30, i, 5, 0.2)
    with s.plate() as k:
        k.box("#8d8658", -6, 216, 646, 282, 1.6)
        works.rails(k, -6, 646, 226, i, 7)
        for x in (-150, 250):
            k.shape("#4a6a5a", [(x, 214), (x, 96), (x + 10, 82), (x + 380, 82), (x + 390, 96), (x + 390, 214)], 2.2)
            k.fill("#e0c66c", [(x, 178), (x + 390, 178), (x + 390, 186), (x, 186)])
            for n in range(6):
                left = x + 26 + n * 60
                k.box("#d9d0b0" if n % 2 else "#f0e3b2", left, 104, left + 44, 156, 1.8)
                k.box("#a9b9b0", left, 104, left + 44, 104 + (22 if n % 3 else 46), 1.4)
                if n % 2 == 0:
                    k.dot("#e2b184", left + 22, 142, 11, 13, 1.4)
                    k.fill("#262022", [*oval(left + 22, 139, 11.5, 12, 180, 360, 12)])
                    k.box("#f3efe2", left + 14, 145, left + 30, 154, 1)
            works.wheels(k, [x + 50, x + 84, x + 306, x + 340], 226, 12, i)


@scene("event", "crisis")
def rainbow(s: Stage) -> None:
    """The river in all colours, and a woman who washes rice in it no more."""
    i = s.inks
    s.sky(110, "#77707f", "#dccb8c")
    with s.plate(0.12) as k:
        land.hills(k, 112, 30, 3, i.far)
        for x, h in ((500, 66), (530, 82)):
            mouth = works.stack(k, x, 118, h, 11, i)
            sky.plume(k, *mouth, -200, 16, 9, "#85797f")
        works.sawtooth(k, 480, 120, 140, 24, i, 5)
    with s.plate(0.2) as k:
        area = land.river(k, [(-6, 282), (646, 282)], curve([(-6, 124), (300, 120), (646, 126)]), i, 36, "#5f6d6b")
        film = ("#7a5f8c", "#4f7f9c", "#5f9a78", "#c9c05a", "#d98a4a", "#c25f74", "#5f6d6b")
        for x, y, w in ((430, 150, 120), (250, 178, 170), (520, 204, 150), (360, 240, 210), (120, 222, 100)):
            lobes = [
                (x - w, y),
                (x - w * 0.4, y - 20),
                (x + w * 0.3, y - 13),
                (x + w, y - 2),
                (x + w * 0.5, y + 17),
                (x - w * 0.3, y + 14),
            ]
            for n, tone in enumerate(film):
                share = 1 - n / 8
                k.inside(
                    area,
                    tone,
                    curve([(x + (a - x) * share + n * 4, y + (b - y) * share + n) for a, b in lobes], True, 7),
                )
        k.box("#8d857a", 520, 112, 560, 130, 1.6)
    with s.plate() as k:
        k.shape("#8a7a52", curve([(-6, 214), (70, 222), (130, 252), (160, 286)], steps=6) + [(-6, 286)], 2)
        person(k, Person("#8f4f5a", hair="bun", tone=GREY, legs="#44424a"), 60, 252, 124, i, "hold", 1)
        k.shape("#c9a66b", [*oval(100, 196, 24, 14, 0, 180, 14)], 1.6)
        k.shape("#f6f1e2", oval(100, 196, 22, 6), 1.2)
        person(k, Person("#566a82", child=True), 22, 250, 74, i, "point", 1)


@scene("event", "crisis")
def first_tube(s: Stage) -> None:
    """The first tube of soil stands in the light; a number is about to have a place."""
    i = s.inks
    s.sky(272, "#5a6a68", "#cfc9a6")
    with s.plate(0.15) as k:
        k.box("#dfe0cf", -6, -6, 646, 200, 0)
        for row in range(2):
            k.box("#8a9a94", 380, 60 + row * 70, 640, 66 + row * 70)
            for n in range(7):
                things.bottle(
                    k, 404 + n * 34, 60 + row * 70, 44, ("#a9b98a", "#b98a5a", "#7f9a8c")[(n + row) % 3], i, 0.5
                )
        k.shape("#f3ecd2", [(30, 22), (214, 16), (218, 150), (34, 156)], 1.6)
        for n in range(5):
            k.line(curve([(40, 50 + n * 20), (100, 44 + n * 22), (206, 52 + n * 18)], steps=6), 1.6, "#8fa67c", 1.0)
        k.line(curve([(52, 30), (90, 80), (150, 100), (204, 146)], steps=6), 5, i.water, 0.8)
        for x, y, tone in (
            (92, 70, "#b34a34"),
            (122, 92, "#b34a34"),
            (150, 66, "#e3b94a"),
            (176, 118, "#6f9a63"),
            (70, 120, "#6f9a63"),
        ):
            k.line([(x, y), (x, y - 16)], 1.6, i.key, 1.0)
            k.dot(tone, x, y - 18, 6, line=1.2)
        things.table(k, 206, "#9c8a6a", i)
    with s.plate(0.45) as k:
        things.tube(k, 300, 252, 200, i, ("#8a6a48", "#6f5238", "#9a5a3a", "#5f4a38", "#4a3a30"), 4)
        person(
            k,
            Person("#e9ecea", hair="bob", glasses=True, tone="#5f5a58", legs="#44424a"),
            480,
            300,
            220,
            i,
            "reach",
            -1,
        )
        k.shape("#f5edd6", [(110, 216), (210, 212), (214, 262), (114, 266)], 1.6)
        for n in range(4):
            k.line([(122, 226 + n * 10), (196, 223 + n * 10)], 1.6, i.key, 0.6)


@scene("event", "crisis")
def village_2006(s: Stage) -> None:
    """The entrance of the village: a table, a queue, white coats, a camphor older than the works."""
    i = s.inks
    s.sky(140, "#8a8378", "#e3d6a2")
    with s.plate(0.12) as k:
        land.hills(k, 140, 34, 3, i.far)
    with s.plate() as k:
        town.gable(k, 40, 196, 96, i)
        town.house(k, 110, 196, 140, i)
        town.house(k, 480, 192, 150, i)
        land.camphor(k, 330, 210, 180, i)
        land.ground(k, [(-6, 194), (646, 190), (646, 282), (-6, 282)], "#b39a66", i, 30)
        for x in (276, 402):
            k.line([(x, 214), (x, 110)], 6, mix(i.brick, i.key, 0.4), 1.0)
        k.line([(262, 112), (416, 112)], 6, mix(i.brick, i.key, 0.4), 1.0)
    with s.plate() as k:
        crowd(k, 20, 250, 270, 96, i, 5, COATS, 1, 2, ("", "scarf", "straw", ""))
        k.shape("#8a6a44", [(300, 232), (440, 230), (446, 242), (296, 244)], 1.8)
        k.line([(310, 242), (310, 272)], 4, i.key, 1.0)
        k.line([(434, 242), (434, 272)], 4, i.key, 1.0)
        for n in range(5):
            things.tube(k, 322 + n * 22, 232, 26, i, ("#b34a34", "#8f3a2c"))
        person(k, Person("#f0efe6", hair="bun", hat="mask"), 468, 268, 116, i, "hold", -1)
        person(k, Person("#f0efe6", glasses=True), 516, 270, 118, i, "hold", -1)
        person(k, Person("#6b5470", hair="bun", tone=GREY), 276, 270, 104, i, "hold", 1)
        person(k, Person("#7a6a50"), 600, 272, 112, i, "hold", -1)


@scene("event", "crisis")
def gate_crowd(s: Stage) -> None:
    """The works gate: shut, and on both sides people who need it open."""
    i = s.inks
    s.sky(150, "#6d6672", "#d9c98d")
    with s.plate(0.15) as k:
        for x, h in ((240, 120), (400, 140)):
            mouth = works.stack(k, x, 180, h, 18, i, h > 130)
            sky.plume(k, *mouth, 220, 16, 14, "#7f757c", puffs=11)
        works.hall(k, 230, 190, 180, 70, i, lit=0.2)
    with s.plate() as k:
        for x in (150, 440):
            k.box(i.brick, x, 86, x + 50, 226, 2)
            k.box(mix(i.wall, i.key, 0.15), x - 6, 76, x + 56, 90, 1.8)
        for n in range(16):
            x = 206 + n * 15
            k.line([(x, 226), (x, 116)], 3.4, "#4a5a58", 1.0)
        for y in (126, 176, 220):
            k.line([(202, y), (440, y)], 4, "#4a5a58", 1.0)
        k.box("#b9a66a", -6, 224, 646, 282, 1.8)
    with s.plate() as k:
        crowd(k, -6, 200, 276, 102, i, 5, COATS, 1, 2, ("", "scarf", "straw", ""))
        crowd(k, 440, 646, 276, 102, i, 5, ("#566a82", "#5d6266", "#4f5a60"), -1, 2, ("helmet", "cap", "helmet"))
        person(k, Person("#7d6a4a", tone=GREY), 262, 274, 112, i, "raise", 1)
        person(k, Person("#566a82", hat="helmet", hat_tone="#e0c66c"), 390, 274, 112, i, "fold", -1)
        person(k, Person("#8f4f3a", hair="bun"), 318, 276, 104, i, "both", 1)


@scene("event", "crisis")
def fog_1952(s: Stage) -> None:
    """Lamps at noon, scarves before mouths, a stack that ends in nothing."""
    i = s.inks
    s.sky(272, "#8d8674", "#c9bd90")
    with s.plate(0.1) as k:
        for x, h in ((90, 150), (300, 170), (520, 140)):
            works.stack(k, x, 210, h, 22, i, colour="#a59b84")
        town.flats(k, 130, 214, 170, 5, i, "#b5ab8c", 0.2, False)
        town.flats(k, 350, 214, 180, 4, i, "#b5ab8c", 0.2, False)
    sky.mist(s.press, 20, 200, "#c9bf9c", 22)
    with s.plate() as k:
        k.box("#8a8266", -6, 214, 646, 282, 1.6)
        for x in (60, 250, 450, 610):
            street.lamp(k, x, 240, 140, i)
    with s.plate(0, gaps=0, soft=14) as k:
        for x in (83, 273, 473, 633):
            k.fill("#f2d27a", oval(x, 100, 30, 26), 200)
    with s.plate() as k:
        for n, (x, coat, way) in enumerate(
            ((120, "#566a82", 1), (180, "#6b5470", -1), (330, "#7d6a4a", 1), (400, "#5d6266", 1), (540, "#8f4f3a", -1))
        ):
            person(
                k,
                Person(coat, hat="mask" if n % 2 else "scarf", hat_tone="#a34f4a", hair="short"),
                x,
                270,
                112,
                i,
                "walk",
                way,
            )
        street.bicycle(k, 250, 268, 90, i)
    sky.mist(s.press, 190, 262, "#cfc5a2", 6)
