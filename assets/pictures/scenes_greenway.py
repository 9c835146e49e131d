"""Scenes of the greenway: a turn, a last shift, ten cities, a dotted line, flowers on rails, a letter.

Next: ``scenes_tomorrow.py``.
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

COATS = ("#3f7f9c", "#d9627a", "#7fae4e", "#e3a24a", "#8f79c0", "#5f8a8c")


@scene("event", "greenway")
def turning_point(s: Stage) -> None:
    """Two roads at a milestone: smoke behind, a path before."""
    i = s.inks
    s.sky(150, "#6fa5a8", "#f4e6bc")
    with s.plate(0.12) as k:
        land.hills(k, 150, 40, 3, i.far)
        for x, h in ((70, 100), (110, 124), (160, 90)):
            mouth = works.stack(k, x, 170, h, 15, i, h > 120)
            sky.plume(k, *mouth, -120, 30, 12, "#a59a8c", puffs=10)
        works.sawtooth(k, 40, 174, 180, 36, i, 5)
        for n, x in enumerate((500, 534, 580)):
            town.tower(k, x, 172, 28, 70 + 20 * n, i, "#9fcac6", 0.15, n)
        land.camphor(k, 450, 180, 80, i)
    with s.plate() as k:
        k.shape("#8fb860", [(-6, 172), (646, 168), (646, 282), (-6, 282)], 1.8)
        k.shape(
            "#b59a6a",
            [
                *curve([(310, 282), (280, 230), (200, 196), (90, 178)], steps=7),
                *curve([(60, 180), (180, 206), (250, 240), (262, 282)], steps=7),
            ],
            1.8,
        )
        k.shape(
            "#ecd9b0",
            [
                *curve([(330, 282), (380, 230), (460, 200), (560, 176)], steps=7),
                *curve([(590, 178), (500, 210), (430, 244), (400, 282)], steps=7),
            ],
            1.8,
        )
        land.flowers(k, 420, 646, 204, 272, ("#d9627a", "#f5c34d", "#f2ecdc"), 46, 5, i.leaf_dark)
        k.shape("#b9b4a4", [(296, 262), (302, 180), (332, 174), (346, 184), (346, 262)], 2)
        k.line([(312, 200), (336, 198)], 3, i.key, 0.6)
        k.shape(i.accent, [(310, 226), (338, 224), (338, 216), (354, 229), (338, 242), (338, 234), (310, 236)], 1.4)
        person(k, Person("#5d6a70", tone=GREY, glasses=True), 232, 274, 116, i, "fold", 1)
        person(k, Person("#3f7f9c", hat="helmet", hat_tone="#f3ead2"), 186, 274, 114, i, "stand", 1)
        person(k, Person("#d9627a", hair="bob"), 392, 274, 112, i, "point", 1)


@scene("event", "greenway")
def last_shift(s: Stage) -> None:
    """The last shift walks out; helmets hang on the fence."""
    i = s.inks
    s.sky(160, "#8a7a86", "#f6cf9a")
    sky.sun(s.press, 330, 134, 30, "#f9dfa0", "#f6cf94")
    with s.plate(0.15) as k:
        for x, h in ((200, 130), (250, 150), (420, 120)):
            works.stack(k, x, 196, h, 18, i, h == 150)
        works.hall(k, 190, 204, 150, 64, i, lit=0)
        works.sawtooth(k, 340, 204, 200, 46, i, 5, 0)
    with s.plate() as k:
        k.box("#a8936a", -6, 202, 646, 282, 1.6)
        for n in range(23):
            x = 8 + n * 28
            if not 250 < x < 400:
                k.line([(x, 240), (x, 176)], 2.6, "#5f6a68", 1.0)
        for y in (184, 228):
            k.line([(-6, y), (250, y)], 2.6, "#5f6a68", 1.0)
            k.line([(400, y), (646, y)], 2.6, "#5f6a68", 1.0)
        for n, x in enumerate((36, 92, 148, 204, 436, 492, 548, 604)):
            tone = ("#e3b94a", "#f0ead6", "#d9826a", "#7fa0b0")[n % 4]
            k.shape(tone, [*oval(x, 190, 16, 16, 180, 360, 14), (x + 21, 192), (x - 21, 192)], 1.6)
    with s.plate() as k:
        for n, x in enumerate((268, 312, 356, 392)):
            person(
                k,
                Person(
                    ("#566a82", "#6b7a86", "#7d6a4a", "#5d6266")[n], tone=GREY if n % 2 else "#262022", legs="#3f444c"
                ),
                x,
                272 - 4 * (n % 2),
                118,
                i,
                "walk",
                (0, 0, 0, 0)[n],
            )
        person(k, Person("#d9627a", hair="bob"), 470, 274, 110, i, "hold", -1)
        k.fill("#f5c34d", oval(448, 214, 9, 9))
        person(k, Person("#7fae4e", child=True), 520, 274, 74, i, "raise", -1)
        person(k, Person("#7a6a50"), 150, 274, 112, i, "hold", 1)


@scene("event", "greenway")
def ten_pilots(s: Stage) -> None:
    """A round table, a map, ten lanterns on it: ten cities."""
    i = s.inks
    s.sky(272, "#7fae9f", "#e9e2c0")
    with s.plate(0.15) as k:
        for x in range(-10, 660, 110):
            k.box("#cfe6dc", x, 14, x + 92, 126)
            land.camphor(k, x + 46, 126, 70, i)
            k.line([(x + 46, 14), (x + 46, 126)], 2.6, "#f3ead2", 1.0)
    with s.plate() as k:
        for n, (x, coat, hair, glasses) in enumerate(
            (
                (90, "#3f7f9c", "short", True),
                (186, "#d9627a", "bob", False),
                (286, "#5d6a70", "short", True),
                (386, "#7f6a9c", "bun", False),
                (480, "#4a5560", "short", True),
                (566, "#7fae4e", "bob", False),
            )
        ):
            person(
                k,
                Person(
                    coat,
                    hair=hair,
                    glasses=glasses,
                    tone=("#262022", "#262022", GREY, "#262022", "#b8a58a", "#262022")[n],
                    skin="#f0c4a4" if n == 4 else "#e2b184",
                ),
                x,
                262,
                160,
                i,
                "hold",
                0,
            )
    with s.plate(0.45) as k:
        k.shape("#a9784c", [*oval(320, 262, 330, 74, 180, 360, 40), (650, 290), (-10, 290)], 2.2)
        k.shape(
            "#f3ecd4", curve([(110, 252), (250, 222), (420, 220), (540, 248), (500, 282), (140, 282)], True, 8), 1.8
        )
        k.line(curve([(160, 262), (260, 248), (340, 258), (470, 240)], steps=7), 4, i.water, 0.5)
        for n in range(10):
            x, y = 170 + n * 35, 256 + 9 * ((n * 7) % 4 - 1.5)
            k.line([(x, y), (x, y - 18)], 1.6, i.key, 1.0)
            k.shape(i.accent if n == 4 else i.glow, oval(x, y - 24, 7, 9), 1.3)
            k.line([(x - 5, y - 16), (x + 5, y - 16)], 1.6, i.key, 1.0)


@scene("event", "greenway")
def dotted_line(s: Stage) -> None:
    """A tram without rails follows two dotted lines through the rain-washed street."""
    i = s.inks
    s.sky(140, "#6fa9b4", "#f3ead0")
    with s.plate(0.15) as k:
        for n, (x, w, h) in enumerate(((10, 44, 110), (64, 40, 84), (500, 46, 120), (556, 40, 96), (600, 50, 130))):
            town.tower(k, x, 168, w, h, i, "#9fcac6", 0.2, n % 3)
        town.house(k, 130, 170, 100, i)
        for x in (250, 340, 430):
            land.camphor(k, x, 176, 84, i)
    with s.plate() as k:
        k.box("#8d9694", -6, 172, 646, 282, 1.8)
        for y in (232, 256):
            for n in range(28):
                k.box("#fbf6e4", -4 + n * 24, y, 9 + n * 24, y + 4, 0.6)
        works.tram(k, 90, 226, 430, i)
    with s.plate() as k:
        person(k, Person("#43857f", glasses=True), 560, 250, 112, i, "point", -1)
        person(k, Person("#3f7f9c", hat="helmet", hat_tone="#f3ead2"), 606, 252, 110, i, "hold", -1)
        person(k, Person("#d9627a", hair="tail"), 44, 272, 108, i, "raise", 1)


@scene("event", "greenway")
def rails_bloom(s: Stage) -> None:
    """Old rails, wild flowers, people who walk where ore went."""
    i = s.inks
    s.sky(140, "#6fb0b2", "#f6eecb")
    with s.plate(0.12) as k:
        sky.cloud(k, 130, 56, 130, "#fbf6e4", "#9cc4bc")
        land.hills(k, 142, 40, 3, i.far)
        works.stack(k, 520, 160, 110, 18, i, True)
        works.hall(k, 530, 164, 100, 44, i, lit=0.8)
        for x in (60, 130, 440):
            land.camphor(k, x, 170, 86, i)
    with s.plate() as k:
        k.shape("#9cc06a", [(-6, 160), (646, 156), (646, 282), (-6, 282)], 1.6)
        land.flowers(k, -6, 646, 170, 200, ("#d9627a", "#f5c34d", "#f2ecdc"), 60, 3, i.leaf_dark)
        for n in range(13):
            t = (n / 12) ** 1.6
            y, half = 164 + 118 * t, 12 + 130 * t
            k.shape(
                "#8a6a48",
                [
                    (320 - half * 1.3, y),
                    (320 + half * 1.3, y),
                    (320 + half * 1.4, y + 3 + 9 * t),
                    (320 - half * 1.4, y + 3 + 9 * t),
                ],
                1.2,
            )
        for side in (-1, 1):
            k.shape(
                "#a05a34",
                [(320 + side * 9, 160), (320 + side * 12, 160), (320 + side * 156, 286), (320 + side * 138, 286)],
                1.4,
            )
        land.flowers(k, 20, 250, 196, 276, ("#d9627a", "#f5c34d", "#8f79c0", "#f2ecdc"), 70, 7, i.leaf_dark)
        land.flowers(k, 400, 630, 196, 276, ("#e0745a", "#f5c34d", "#8f79c0", "#f2ecdc"), 70, 7, i.leaf_dark)
    with s.plate() as k:
        person(k, Person("#5f8a8c", tone="#dcd6ca", hat="straw"), 296, 244, 104, i, "walk", 2)
        person(k, Person("#e3a24a", child=True, hair="braids"), 344, 246, 68, i, "walk", 2)
        person(k, Person("#d9627a", hair="bob"), 500, 268, 112, i, "bend", -1)


@scene("event", "greenway")
def the_letter(s: Stage) -> None:
    """An application among the numbers it must rest on."""
    i = s.inks
    s.sky(130, "#6fb0b2", "#f6eecb")
    with s.plate(0.12) as k:
        land.hills(k, 96, 30, 3, i.far)
        town.civic(k, 460, 124, 150, i)
        land.river(k, [(-6, 180), (646, 180)], [(-6, 126), (646, 124)], i, 14)
        for x in (60, 200, 600):
            land.camphor(k, x, 130, 70, i)
    with s.plate(0.45) as k:
        wood = "#c9a36c"
        for x in (-6, 310, 624):
            k.fill(wood, [(x, -6), (x + 20, -6), (x + 20, 160), (x, 160)])
            k.line([(x, -6), (x, 160)], 2, i.key, 1.0)
            k.line([(x + 20, -6), (x + 20, 160)], 2, i.key, 1.0)
        k.box(wood, -6, -6, 646, 10, 2)
        things.table(k, 156, "#c79a62", i)
        things.sheet(k, 330, 214, 250, 110, -4, "#fbf5e2", i, 6)
        things.sheet(k, 160, 224, 120, 84, 8, "#f3ead2", i, 0, False)
        for n, h in enumerate((52, 44, 36, 26, 18, 12)):
            k.box(i.accent if n < 2 else i.glow if n < 4 else i.leaf, 118 + n * 15, 256 - h, 129 + n * 15, 256, 1)
        k.shape("#f3ead2", [(486, 186), (620, 196), (612, 260), (478, 250)], 1.6)
        k.line(curve([(496, 240), (530, 214), (560, 222), (606, 200)], steps=6), 3, i.leaf_dark, 0.8)
        k.line([(424, 160), (452, 240)], 6, "#2c4a60", 0.7)
    with s.plate(0.4) as k:
        things.vase(k, 50, 250, 84, "#a9c9b0", i, 0)
        for n, tone in enumerate((i.accent, i.glow, "#8f79c0")):
            k.line(curve([(50, 176), (42 + n * 10, 146), (30 + n * 22, 122)], steps=5), 2, i.leaf_dark, 0.6)
            for petal in oval(30 + n * 22, 120, 7, 6, steps=5):
                k.dot(tone, *petal, 5, line=0.9)
        crowd(k, 560, 640, 130, 26, i, 4, COATS, 1, 1)
        k.dot(mix(i.glow, i.key, 0.1), 452, 244, 2)
