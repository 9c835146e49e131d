"""Scenes of the base: money, cement, warm water, black snow, a thousandth engine. Next: ``scenes_chapters.py``."""

from __future__ import annotations

import land
import sky
import street
import things
import town
import works
from crowds import crowd
from folk import Person, person
from ink import curve, mix, oval
from stage import Stage, scene

BLUE, GREEN, RED, SAND, CREAM = "#44637c", "#6f7f5c", "#a8452f", "#c9a66b", "#ece0c4"
COATS = (BLUE, GREEN, "#7b5448", SAND, "#5d6266", "#8a4a3c")


@scene("event", "industry")
def the_books(s: Stage) -> None:
    """The ledger, the abacus, a bundle of notes, and a clock: money that will not wait."""
    i = s.inks
    s.sky(272, "#7a5238", "#7a5238")
    with s.plate(0.1) as k:
        things.table(k, -4, "#87583a", i)
    with s.plate(0.5) as k:
        k.shape("#f3ead0", [(220, 36), (352, 30), (356, 226), (212, 236)], 1.8)
        k.shape("#f3ead0", [(352, 30), (488, 40), (500, 238), (356, 226)], 1.8)
        k.hatch([(336, 31), (352, 30), (356, 226), (338, 228)], i.key, 4, 1.2, 90, 0.9)
        for n in range(10):
            y = 56 + n * 17
            k.line([(228, y + 3), (340, y - 1)], 1.1, "#a9433a", 1.0)
            k.line([(366, y - 2), (482, y + 3)], 1.1, "#a9433a", 1.0)
            for left in (234, 372):
                for m in range(3):
                    x = left + m * 36
                    k.line([(x, y - 4), (x + 12 + 10 * float(k.rng.random()), y - 4.5)], 2.4, "#2c3a4a", 0.6)
        for x in (270, 306, 412, 450):
            k.line([(x, 46), (x + (2 if x > 350 else -2), 226)], 1, "#a9433a", 1.0)
        things.abacus(k, 30, 140, 200, i)
        for n in range(5):
            k.shape(
                mix("#7fa08a", "#e9e2c8", 0.12 * n),
                [(520, 190 - n * 7), (612, 182 - n * 7), (618, 214 - n * 7), (526, 222 - n * 7)],
                1.5,
            )
        k.shape("#b3301f", [(558, 152), (572, 151), (580, 190), (566, 192)], 1.4)
        k.dot("#c9a24a", 108, 72, 44, line=2.4)
        k.dot("#f6efdc", 108, 72, 35, line=1.6)
        for n in range(12):
            k.dot(i.key, *oval(108, 72, 30, 30, steps=12)[n], 1.8)
        k.line([(108, 72), (108, 48)], 3, i.key, 0.8)
        k.line([(108, 72), (92, 82)], 3.4, i.key, 0.8)
        k.line([(520, 60), (600, 116)], 5, "#2c3a4a", 0.7)
        k.shape("#c9a24a", [(600, 116), (612, 128), (596, 122)], 1.2)


@scene("event", "industry")
def own_cement(s: Stage) -> None:
    """The kiln of the cement works turns; sacks go to the flats that rise behind."""
    i = s.inks
    s.sky(180, "#a3a08e", "#f0e2ba")
    with s.plate(0.15) as k:
        land.hills(k, 176, 40, 3, "#b5ab98")
        town.flats(k, 420, 200, 210, 3, i, lit=0.1, washing=False)
        for n in range(8):
            k.line([(414 + n * 31, 204), (414 + n * 31, 72)], 2, "#8a6a3c", 1.0)
        for n in range(4):
            k.line([(408, 90 + n * 28), (640, 90 + n * 28)], 2, "#8a6a3c", 1.0)
    with s.plate() as k:
        mouth = works.stack(k, 60, 210, 150, 22, i, colour="#9a9284")
        sky.plume(k, *mouth, 240, 30, 15, "#b3aa9a", puffs=12)
        k.shape("#a9a294", [(96, 132), (316, 168), (312, 196), (92, 164)], 2.2)
        for n in range(5):
            x = 116 + n * 46
            k.line([(x, 134 + n * 7.4), (x - 3, 168 + n * 7)], 5, "#6d675c", 1.0)
        for x in (150, 270):
            k.box("#8a8274", x, 180, x + 26, 222)
        works.hall(k, 300, 222, 90, 50, i, "#9a9284")
        land.ground(k, [(-6, 218), (646, 216), (646, 282), (-6, 282)], "#b3a88e", i, 14)
    with s.plate() as k:
        for row in range(3):
            for n in range(6 - row):
                things.sack(k, 60 + n * 30 + row * 15, 266 - row * 20, 30, i, "#d8cfba")
        person(k, Person("#8a7f6c", hat="helmet", hat_tone="#d8b26a"), 270, 272, 116, i, "carry", 1)
        things.sack(k, 262, 172, 40, i, "#d8cfba")
        person(k, Person("#6b7a86", hat="helmet", hat_tone="#e9dcba"), 344, 272, 114, i, "stride", 1)
        things.sack(k, 350, 180, 38, i, "#d8cfba")
        person(k, Person("#a8574a", hair="bob"), 560, 272, 108, i, "point", -1)


@scene("event", "industry")
def warm_ditch(s: Stage) -> None:
    """A winter morning: steam on the ditch, ducks that like it, two old people who do not."""
    i = s.inks
    s.sky(140, "#8f9aa0", "#f0dcc0")
    sky.sun(s.press, 500, 92, 24, "#f4c9a0", "#f3dcc0")
    with s.plate(0.12) as k:
        land.hills(k, 136, 34, 3, "#bdb3a6")
        for x, h in ((90, 70), (122, 84)):
            mouth = works.stack(k, x, 146, h, 11, i)
            sky.plume(k, *mouth, 120, 24, 8, "#b3a79c")
        for x in (230, 330, 590):
            land.bare_tree(k, x, 160, 70, "#5a4c46")
        town.house(k, 400, 164, 90, i)
    with s.plate(0.2) as k:
        k.fill("#d3cdb6", [(-6, 152), (646, 156), (646, 282), (-6, 282)])
        bank = curve([(-6, 236), (120, 224), (300, 236), (470, 262), (600, 286)], steps=8)
        far = curve([(-6, 176), (150, 178), (330, 184), (500, 200), (646, 226)], steps=8)
        land.river(k, [*bank, (646, 286)], far, i, 26, "#7d8a84")
        for _ in range(40):
            land.sprout(k, float(k.rng.random()) * 640, 166 + 12 * float(k.rng.random()), 7, "#8f8458")
    sky.mist(s.press, 176, 226, "#f4efe2", 7)
    with s.plate() as k:
        for x, y, size, way in (
            (180, 212, 30, 1),
            (232, 222, 34, 1),
            (120, 218, 26, -1),
            (330, 226, 32, -1),
            (384, 240, 36, 1),
        ):
            body = [
                (x - way * size * 0.5, y - size * 0.16),
                (x - way * size * 0.3, y + size * 0.12),
                (x + way * size * 0.25, y + size * 0.14),
                (x + way * size * 0.45, y - size * 0.14),
                (x, y - size * 0.22),
            ]
            k.shape("#f1ead8", curve(body, True, 4), 1.5)
            k.line(
                curve(
                    [
                        (x + way * size * 0.34, y - size * 0.1),
                        (x + way * size * 0.42, y - size * 0.4),
                        (x + way * size * 0.5, y - size * 0.48),
                    ],
                    steps=4,
                ),
                size * 0.17,
                "#3f6a4c",
                0.9,
            )
            k.dot("#3f6a4c", x + way * size * 0.52, y - size * 0.5, size * 0.13, line=1.2)
            k.shape(
                "#e2a23c",
                [
                    (x + way * size * 0.62, y - size * 0.52),
                    (x + way * size * 0.82, y - size * 0.46),
                    (x + way * size * 0.62, y - size * 0.42),
                ],
                1,
            )
        person(k, Person("#5b4a58", tone="#dcd6ca", hair="bun", legs="#3f3a44"), 560, 276, 122, i, "fold", -1)
        person(
            k,
            Person("#51606f", tone="#dcd6ca", hat="cap", hat_tone="#44474c", legs="#3a3a3f"),
            610,
            278,
            128,
            i,
            "point",
            -1,
        )
        k.line([(586, 210), (580, 278)], 3, "#8a6a3c", 1.0)


@scene("event", "industry")
def black_snow(s: Stage) -> None:
    """Children write in the black on the white."""
    i = s.inks
    s.sky(150, "#6a6a72", "#d8d0c2")
    with s.plate(0.15) as k:
        for x, h in ((420, 92), (460, 116), (520, 80)):
            mouth = works.stack(k, x, 160, h, 14, i, h > 110)
            sky.plume(k, *mouth, -260, 30, 13, "#5c5557", puffs=13)
        works.sawtooth(k, 400, 164, 220, 34, i, 6)
        town.flats(k, 30, 168, 190, 4, i, washing=False)
        k.fill("#f0eee8", [(24, 92), (36, 66), (214, 66), (226, 92)])
    with s.plate(0.3) as k:
        k.fill("#ece9e2", curve([(-6, 170), (200, 162), (430, 172), (646, 160)], steps=6) + [(646, 282), (-6, 282)])
        for _ in range(420):
            y = 176 + 100 * float(k.rng.random())
            k.dot("#4a4548", float(k.rng.random()) * 640, y, 0.6 + 1.5 * float(k.rng.random()) * (y - 120) / 100)
        for way in (
            [(240, 238), (262, 222), (284, 238)],
            [(262, 222), (262, 256)],
            [(300, 226), (336, 226)],
            [(318, 218), (318, 256), (304, 250)],
            [(300, 240), (338, 240)],
            [(356, 222), (350, 256)],
            [(366, 224), (386, 224), (384, 256)],
        ):
            k.line(way, 5, "#fdfcf8", 0.7)
    with s.plate() as k:
        for x, coat, hair, pose, way in (
            (214, "#c8372d", "braids", "bend", 1),
            (408, "#3f6386", "short", "bend", -1),
            (450, "#d8a23c", "braids", "stand", -1),
            (150, "#6f9454", "short", "walk", 1),
            (500, "#7b6a86", "short", "raise", -1),
        ):
            person(k, Person(coat, child=True, hair=hair, legs="#3a3a44"), x, 268, 92, i, pose, way)
        person(k, Person("#5d6266", hair="bob", legs="#3a3a44"), 590, 274, 132, i, "fold", -1)
    with s.plate(0, gaps=0) as k:
        sky.snow(k, "#3f3b3e", 110, 1.2)


@scene("event", "industry")
def thousandth(s: Stage) -> None:
    """A red cloth on the thousandth engine; an old hand on its wheel."""
    i = s.inks
    s.sky(190, "#7f9fa0", "#f5e0ae")
    with s.plate(0.12) as k:
        sky.cloud(k, 120, 60, 130, "#fbf0d4", "#b49a74")
        sky.cloud(k, 520, 44, 110, "#fbf0d4", "#b49a74")
        works.sawtooth(k, -20, 200, 400, 60, i, 7)
    with s.plate() as k:
        k.fill("#b39a70", [(-6, 198), (646, 196), (646, 282), (-6, 282)])
        works.rails(k, -6, 646, 236, i, 8)
        works.electric_loco(k, 120, 234, 490, i)
        k.shape(
            "#c8372d",
            curve(
                [(118, 150), (180, 168), (250, 162), (320, 170), (330, 182), (250, 176), (176, 182), (114, 168)],
                True,
                5,
            ),
            1.6,
        )
        k.dot("#c8372d", 118, 160, 15, line=1.6)
        k.shape("#c8372d", [(110, 170), (104, 204), (116, 196), (122, 206), (126, 170)], 1.5)
    with s.plate() as k:
        person(
            k,
            Person("#3f5a78", tone="#dcd6ca", hat="cap", hat_tone="#38465a", skin="#dca777"),
            130,
            274,
            132,
            i,
            "reach",
            1,
        )
        person(k, Person("#8a4a3c", hair="bob"), 66, 274, 120, i, "fold", 1)
        person(k, Person("#d8b26a", child=True), 98, 276, 76, i, "raise", 1)
        crowd(k, 380, 650, 278, 104, i, 6, COATS, -1, 1, ("cap", "", "helmet"))


@scene("event", "industry")
def moving_day(s: Stage) -> None:
    """One cupboard, four families, three floors."""
    i = s.inks
    s.sky(150, "#8fb0ac", "#f6e7be")
    with s.plate(0.15) as k:
        sky.cloud(k, 90, 50, 120, "#fbf3dc", "#b49a74")
        land.camphor(k, 50, 226, 120, i)
        land.camphor(k, 600, 226, 130, i)
    with s.plate() as k:
        town.flats(k, 130, 232, 300, 4, i, lit=0.35)
        k.shape(mix(i.wall, i.key, 0.1), [(430, 232), (430, 60), (500, 40), (500, 232)], 1.8)
        for n in range(4):
            y = 222 - n * 44
            k.shape("#a58a68", [(432, y), (498, y - 40), (498, y - 30), (432, y + 10)], 1.5)
            for m in range(6):
                k.line([(436 + m * 11, y - m * 6.6), (436 + m * 11, y - 16 - m * 6.6)], 1.4, i.key, 1.0)
        land.ground(k, [(-6, 230), (646, 228), (646, 282), (-6, 282)], i.earth, i, 20)
    with s.plate() as k:
        k.shape("#8a4a34", [(444, 176), (478, 154), (478, 110), (444, 130)], 1.8)
        k.line([(461, 165), (461, 120)], 1.4, i.key, 1.0)
        person(k, Person(BLUE, hat="cap", hat_tone="#3f5468"), 440, 218, 66, i, "both", 1)
        person(k, Person(GREEN), 490, 158, 58, i, "hold", -1)
        street.bicycle(k, 250, 270, 100, i)
        k.box("#c9a66b", 206, 208, 250, 240, 1.6)
        k.shape("#a8574a", curve([(210, 208), (228, 196), (248, 208)], steps=5), 1.4)
        person(k, Person("#a8574a", hair="bun"), 150, 272, 112, i, "carry", 1)
        k.shape("#d9cdb0", oval(142, 154, 28, 15), 1.6)
        person(k, Person("#6f9454", child=True, hair="braids"), 330, 274, 72, i, "stride", 1)
        k.line([(342, 226), (366, 218)], 1.2, i.key, 1.0)
        person(k, Person("#7b6a86", hair="bob"), 380, 274, 110, i, "raise", 1)
        person(k, Person("#c9a66b", hat="cap", hat_tone="#55606a"), 560, 274, 116, i, "hold", -1)
        k.box("#5f7a6c", 516, 196, 552, 220, 1.6)
