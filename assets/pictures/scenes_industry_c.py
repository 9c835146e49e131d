"""Scenes of the base: the later years, small news, and the four chapters. Next: ``scenes_kilns.py``."""

from __future__ import annotations

import land
import sky
import things
import town
import works
from folk import GREY, Person, crowd, person
from ink import curve, mix, oval
from stage import CHAPTER, Stage, scene

BLUE, GREEN, RED, SAND, CREAM = "#44637c", "#6f7f5c", "#a8452f", "#c9a66b", "#ece0c4"
COATS = (BLUE, GREEN, "#7b5448", SAND, "#5d6266", "#8a4a3c")


@scene("event", "industry")
def broken_shaft(s: Stage) -> None:
    """The turbine hall, quiet; the shaft in two pieces."""
    i = s.inks
    s.sky(272, "#4b5458", "#9c9a86")
    with s.plate(0.2) as k:
        for x in range(20, 640, 100):
            k.box("#c9d2c4", x, 16, x + 60, 120)
            for n in (1, 2, 3):
                k.line([(x, 16 + n * 26), (x + 60, 16 + n * 26)], 2, i.key, 1.0)
        k.box("#6d6658", -6, 212, 646, 282)
        k.box("#c9a24a", -6, 26, 646, 38, 1.6)
    with s.plate() as k:
        for x, flip in ((40, 1), (420, -1)):
            k.shape("#4f6b66", [*oval(x + 90, 190, 100, 96, 180, 360, 20), (x + 190, 226), (x - 10, 226)], 2.2)
            for n in range(5):
                k.line(oval(x + 90, 190, 92 - n * 17, 88 - n * 16, 190, 350, 14), 1.8, mix("#4f6b66", i.key, 0.6), 0.6)
            k.hatch([(x + 110, 100), (x + 190, 170), (x + 190, 226), (x + 130, 226)], i.key, 5, 1.6, 70)
            del flip
        k.shape("#b9c6ca", [(226, 150), (318, 150), (330, 158), (312, 164), (326, 174), (226, 174)], 2)
        k.shape("#b9c6ca", [(420, 166), (352, 178), (340, 188), (354, 192), (344, 202), (424, 190)], 2)
        for a, b in (((330, 150), (344, 128)), ((338, 168), (364, 158)), ((332, 180), (340, 206))):
            k.line([a, b], 2.6, "#c9432f", 0.2)
    with s.plate() as k:
        person(k, Person(BLUE, hat="helmet", hat_tone="#e9dcba"), 278, 274, 124, i, "bend", 1)
        person(k, Person("#5d6266", tone=GREY, hat="cap", hat_tone="#44505c"), 388, 276, 120, i, "fold", -1)
        person(k, Person("#8a4a3c", hat="cap", hat_tone="#44505c"), 216, 276, 122, i, "raise", 1)


@scene("event", "industry")
def river_bottles(s: Stage) -> None:
    """Nineteen Mondays in bottles on a school's window sill, each a little browner."""
    i = s.inks
    s.sky(150, "#8fb0ac", "#f3e6c0")
    with s.plate(0.12) as k:
        land.hills(k, 110, 26, 3, i.far)
        for x, h in ((520, 60), (552, 74)):
            mouth = works.stack(k, x, 120, h, 10, i)
            sky.plume(k, *mouth, -130, 22, 8, "#97857a")
        land.river(k, [(-6, 190), (646, 190)], [(-6, 124), (646, 120)], i, 20)
    with s.plate(0.45) as k:
        wood = "#6f8a86"
        for x in (-6, 206, 424, 624):
            k.fill(wood, [(x, -6), (x + 16, -6), (x + 16, 196), (x, 196)])
            k.line([(x, -6), (x, 196)], 2, i.key, 1.0)
            k.line([(x + 16, -6), (x + 16, 196)], 2, i.key, 1.0)
        k.box(wood, -6, -6, 646, 10, 2)
        k.box("#e3d7b8", -6, 186, 646, 204, 2)
        k.box("#b9a583", -6, 204, 646, 282, 2)
    with s.plate(0.45) as k:
        tones = ("#a9cfcb", "#a3c2b2", "#a8b996", "#adab7c", "#a8955f", "#967c50", "#80653f")
        for n, tone in enumerate(tones):
            things.bottle(k, 64 + n * 64, 196, 104, tone, i, 0.58)
        for n in range(7):
            k.line([(56 + n * 64, 224), (78 + n * 64, 224)], 2, i.key, 0.6)
    with s.plate() as k:
        person(k, Person("#a8574a", hair="bob", glasses=True), 574, 296, 190, i, "point", -1)
        person(k, Person("#d8b26a", child=True, hair="braids", legs="#44474c"), 508, 292, 110, i, "hold", -1)


@scene("event", "industry")
def bonus(s: Stage) -> None:
    """A pay window with money left over: a bicycle, a fan, a television for the wife."""
    i = s.inks
    s.sky(200, "#c9a066", "#f3e2b6")
    with s.plate(0.2) as k:
        k.box("#d8c79c", -6, -6, 646, 204, 0)
        k.box("#7f9a86", -6, 130, 646, 206, 1.6)
        k.box("#7a5238", 46, 40, 206, 150, 2.4)
        k.box("#f0d79c", 58, 52, 194, 138, 1.8)
        for n in range(1, 7):
            k.line([(58 + n * 19.4, 52), (58 + n * 19.4, 108)], 2.6, i.key, 1.0)
        k.box("#7a5238", 36, 146, 216, 160, 2)
        k.box("#a88e6a", -6, 206, 646, 282, 1.8)
    with s.plate() as k:
        person(k, Person("#66707a", hair="bob", glasses=True), 126, 170, 110, i, "hold", 1)
        k.box("#7a5238", 36, 150, 216, 164, 2)
        for n in range(4):
            k.shape(
                "#7fa08a",
                [
                    (150 + n * 3, 146 - n * 3),
                    (182 + n * 3, 143 - n * 3),
                    (184 + n * 3, 149 - n * 3),
                    (152 + n * 3, 152 - n * 3),
                ],
                1,
            )
    with s.plate() as k:
        person(k, Person(BLUE, hat="cap", hat_tone="#3f5468"), 236, 274, 124, i, "hold", -1)
        person(k, Person("#8a4a3c", hair="braids"), 290, 274, 114, i, "stand", -1)
        things.bicycle(k, 396, 270, 128, i, -1)
        person(k, Person("#6f9454", hair="short"), 404, 268, 118, i, "hold", -1)
        k.box("#8a5a3c", 490, 214, 560, 262, 1.8)
        k.box("#cfe0d6", 498, 222, 538, 254, 1.8)
        k.line([(520, 214), (506, 192)], 1.6, i.key, 1.0)
        k.line([(528, 214), (546, 190)], 1.6, i.key, 1.0)
        k.dot(i.key, 549, 230, 3)
        person(k, Person("#c8694a", hair="bun"), 596, 274, 112, i, "both", -1)


@scene("event", "industry")
def market(s: Stage) -> None:
    """Peppers, rice and talk at the bridge, without a permit."""
    i = s.inks
    s.sky(130, "#8fb0ac", "#f5e6bd")
    with s.plate(0.12) as k:
        land.hills(k, 120, 26, 3, i.far)
        for x, h in ((70, 50), (92, 62)):
            mouth = works.stack(k, x, 130, h, 8, i)
            sky.plume(k, *mouth, 90, 18, 6, "#97857a")
    with s.plate(0.2) as k:
        land.river(k, [(-6, 210), (646, 210)], [(-6, 140), (646, 138)], i, 24)
        town.arch_bridge(k, 200, 560, 176, 56, i, 3)
        crowd(k, 260, 520, 132, 36, i, 7, COATS, 1, 1, ("", "straw", "cap"))
        things.bicycle(k, 300, 126, 40, i)
    with s.plate() as k:
        land.ground(k, [(-6, 206), (646, 202), (646, 282), (-6, 282)], i.earth, i, 10)
        land.willow(k, 40, 230, 150, i)
        for x, cloth in ((120, i.accent), (300, "#4f7f86"), (480, "#c99a3c")):
            town.stall(k, x, 252, 96, i, cloth)
        for n in range(5):
            things.sack(k, 232 + n * 13, 258 - 3 * (n % 2), 26, i)
    with s.plate() as k:
        for n, (x, coat, hair, hat, pose, way) in enumerate(
            (
                (108, "#8d9a78", "short", "straw", "hold", 1),
                (226, "#a8574a", "bun", "", "reach", 1),
                (262, "#6b5470", "bun", "", "hold", -1),
                (288, BLUE, "short", "cap", "stand", 1),
                (418, "#6f9454", "bob", "", "hold", 1),
                (456, "#7b5448", "short", "straw", "stand", -1),
                (600, "#c9a66b", "short", "straw", "carry", -1),
            )
        ):
            person(
                k,
                Person(coat, hair=hair, hat=hat, hat_tone="#d8b26a" if hat == "straw" else "#44505c"),
                x,
                274 + 2 * (n % 2),
                104,
                i,
                pose,
                way,
            )
        k.line([(560, 186), (646, 176)], 3, "#8a6a3c", 1.0)
        k.shape("#a57c48", [(556, 216), (584, 216), (578, 240), (562, 240)], 1.5)
        k.line([(570, 186), (558, 216)], 1.2, i.key, 1.0)
        k.line([(570, 186), (582, 216)], 1.2, i.key, 1.0)


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
        for n in range(40):
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
        things.bicycle(k, 250, 270, 100, i)
        k.box("#c9a66b", 206, 208, 250, 240, 1.6)
        k.shape("#a8574a", curve([(210, 208), (228, 196), (248, 208)], steps=5), 1.4)
        person(k, Person("#a8574a", hair="bun"), 150, 272, 112, i, "carry", 1)
        k.shape("#d9cdb0", oval(142, 154, 28, 15), 1.6)
        person(k, Person("#6f9454", child=True, hair="braids"), 330, 274, 72, i, "stride", 1)
        k.line([(342, 226), (366, 218)], 1.2, i.key, 1.0)
        person(k, Person("#7b6a86", hair="bob"), 380, 274, 110, i, "raise", 1)
        person(k, Person("#c9a66b", hat="cap", hat_tone="#55606a"), 560, 274, 116, i, "hold", -1)
        k.box("#5f7a6c", 516, 196, 552, 220, 1.6)


@scene("chapter", "industry", CHAPTER)
def first_bricks(s: Stage) -> None:
    """Scaffold and paddy: the town of farmers gets its first chimney."""
    i = s.inks
    s.sky(130, "#8fa9a4", "#f6e0ae")
    sky.sun(s.press, 610, 78, 22, "#f3c66e", "#f8e0a4", 16)
    with s.plate(0.12) as k:
        land.hills(k, 124, 36, 4, i.far)
        land.hills(k, 140, 22, 5, "#a3a37e", phase=0.4)
    with s.plate() as k:
        land.paddies(k, -6, 790, 148, 222, i, 4)
        works.stack(k, 470, 156, 78, 16, i)
        for n in range(3):
            k.line([(456 + n * 14, 160), (456 + n * 14, 70)], 2, "#8a6a3c", 1.0)
        for n in range(4):
            k.line([(450, 88 + n * 20), (490, 88 + n * 20)], 1.8, "#8a6a3c", 1.0)
        town.house(k, 60, 156, 90, i)
        town.house(k, 140, 160, 76, i)
        town.flats(k, 540, 160, 120, 2, i, lit=0.1, washing=False)
        land.camphor(k, 40, 170, 90, i)
    with s.plate() as k:
        person(k, Person("#8d9a78", hat="straw", legs="#5d5a4c"), 300, 208, 96, i, "walk", 1)
        k.line([(240, 128), (366, 122)], 3, "#8a6a3c", 1.0)
        for x, y in ((246, 128), (360, 122)):
            k.line([(x, y), (x, y + 30)], 1.2, i.key, 1.0)
            k.shape(i.brick, [(x - 14, y + 30), (x + 14, y + 30), (x + 12, y + 46), (x - 12, y + 46)], 1.5)
        person(k, Person(BLUE, hat="cap", hat_tone="#3f5468"), 400, 210, 92, i, "work", 1)
        person(k, Person("#a8452f", hair="braids"), 690, 212, 94, i, "hold", -1)


@scene("chapter", "industry", CHAPTER)
def more_faster(s: Stage) -> None:
    """Every stack smokes, every train is full."""
    i = s.inks
    s.sky(160, "#b4472f", "#f5c879")
    sky.sun(s.press, 390, 84, 30, "#f9e2a0", "#f2c169", 22)
    with s.plate() as k:
        for n, (x, h, w) in enumerate(
            (
                (60, 110, 14),
                (120, 140, 18),
                (190, 104, 14),
                (520, 124, 16),
                (570, 148, 19),
                (640, 110, 15),
                (700, 128, 16),
            )
        ):
            mouth = works.stack(k, x, 168, h, w, i, n % 3 == 1)
            sky.plume(k, *mouth, 130, 20, 12, "#6d5a52", puffs=9)
        works.sawtooth(k, 20, 174, 250, 40, i, 7, 0.8)
        works.hall(k, 330, 174, 120, 52, i, lit=0.9)
        works.sawtooth(k, 480, 174, 260, 40, i, 7, 0.8)
    with s.plate() as k:
        k.fill("#6b4c3c", [(-6, 172), (790, 172), (790, 230), (-6, 230)])
        works.rails(k, -6, 790, 196, i, 6)
        works.steam_loco(k, 40, 194, 160, i)
        for n in range(8):
            works.wagon(k, 204 + n * 70, 194, 66, i, "#332c2e" if n % 2 else "#8a6a4a")


@scene("chapter", "industry", CHAPTER)
def pride(s: Stage) -> None:
    """The engine leaves the hall, the valley cheers."""
    i = s.inks
    s.sky(140, "#7f9fa0", "#f8e6b4")
    with s.plate(0.12) as k:
        land.hills(k, 132, 30, 4, i.far)
        for x, h in ((640, 70), (680, 88), (730, 64)):
            mouth = works.stack(k, x, 146, h, 11, i, h > 80)
            sky.plume(k, *mouth, 110, 26, 8, "#8d7a6c")
        town.flats(k, 20, 152, 130, 4, i)
        town.flats(k, 120, 158, 120, 3, i)
    with s.plate() as k:
        works.sawtooth(k, 430, 166, 360, 60, i, 7)
        k.fill("#b39a70", [(-6, 166), (790, 162), (790, 222), (-6, 222)])
        works.rails(k, -6, 790, 184, i, 6)
        works.electric_loco(k, 210, 182, 340, i)
        for n in range(12):
            x = 250 + n * 24
            k.line([(x, 112 + 4 * (n % 2)), (x + 12, 122 + 4 * (n % 2))], 1.4, i.key, 1.0)
            k.shape((i.accent, i.glow, "#6f9454")[n % 3], [(x, 114), (x + 12, 118), (x + 4, 128)], 1)
    with s.plate() as k:
        crowd(k, 10, 240, 212, 70, i, 8, COATS, 1, 2, ("cap", "", "helmet", "scarf"))
        crowd(k, 560, 780, 212, 70, i, 8, COATS, -1, 2, ("cap", "", "helmet"))


@scene("chapter", "industry", CHAPTER)
def reckoning(s: Stage) -> None:
    """Evening over what was built; a child and an old man on the dyke."""
    i = s.inks
    s.sky(150, "#6d5a6a", "#f3b778")
    sky.sun(s.press, 560, 112, 26, "#f6d08a", "#f4b878")
    with s.plate(0.12) as k:
        land.hills(k, 138, 34, 4, "#a07a72")
    with s.plate() as k:
        for n, (x, h, w) in enumerate(((330, 84, 11), (370, 104, 14), (420, 78, 11), (650, 90, 12), (690, 108, 14))):
            mouth = works.stack(k, x, 156, h, w, i, n == 1)
            sky.plume(k, *mouth, 120, 18, 9, "#5e4e50", puffs=9)
        works.sawtooth(k, 300, 160, 190, 30, i, 6, 0.9)
        town.flats(k, 520, 162, 120, 4, i, "#8a7068", 0.6)
        town.flats(k, 620, 166, 120, 3, i, "#8a7068", 0.6)
    with s.plate(0.2) as k:
        land.river(k, [(-6, 222), (786, 222)], curve([(-6, 172), (260, 164), (520, 170), (786, 166)]), i, 36, "#6b6a76")
        works.barge(k, 480, 194, 100, i, "#2f2a2c")
    with s.plate() as k:
        dyke = curve([(-6, 164), (120, 172), (240, 200), (330, 226)], steps=6)
        k.shape("#4a3d36", [*dyke, (-6, 230)], 1.8)
        person(
            k,
            Person("#51606f", tone="#dcd6ca", hat="cap", hat_tone="#3a3f46", legs="#33333a"),
            110,
            186,
            108,
            i,
            "fold",
            1,
        )
        person(k, Person("#a8574a", child=True, hair="braids", legs="#33333a"), 158, 194, 66, i, "point", 1)
        land.reeds(k, 250, 216, 44, i, 10)
        land.bare_tree(k, 40, 178, 110, "#33292a")
