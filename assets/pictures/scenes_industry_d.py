"""Scenes of the base: learning, floods, breakdowns, bottles, markets. Next: ``scenes_industry_e.py``."""

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

BLUE, GREEN, RED, SAND, CREAM = "#44637c", "#6f7f5c", "#a8452f", "#c9a66b", "#ece0c4"
COATS = (BLUE, GREEN, "#7b5448", SAND, "#5d6266", "#8a4a3c")


@scene("event", "industry")
def apprentices(s: Stage) -> None:
    """A master, a lathe, and the school leavers who want his trade."""
    i = s.inks
    s.sky(272, "#5d5248", "#a58a68")
    with s.plate(0.2) as k:
        for x in range(-10, 660, 92):
            k.box("#f0d79c", x, 20, x + 66, 108)
            for n in (1, 2):
                k.line([(x + n * 22, 20), (x + n * 22, 108)], 2.2, i.key, 1.0)
            k.line([(x, 62), (x + 66, 62)], 2.2, i.key, 1.0)
        k.box("#6f5a48", -6, 210, 646, 282)
    with s.plate() as k:
        k.box("#5f7a6c", 180, 196, 430, 250, 2)
        k.box("#4c6558", 170, 150, 246, 200, 2)
        k.dot("#b9c6ca", 250, 174, 24, line=2)
        k.dot(i.key, 250, 174, 9)
        k.box("#c9d2d4", 250, 166, 380, 182, 1.8)
        k.hatch([(256, 174), (380, 174), (380, 182), (256, 182)], i.key, 4, 1.2, 90)
        k.box("#4c6558", 380, 150, 424, 200, 2)
        k.box("#8d9aa1", 310, 182, 344, 200, 1.6)
        for n in range(8):
            k.line(curve([(326, 184), (320 + n * 3, 204 + n * 2), (310 + n * 6, 214)], steps=5), 1.4, "#f3d36a", 0.2)
        k.box("#3f5248", 196, 250, 226, 268, 1.6)
        k.box("#3f5248", 388, 250, 418, 268, 1.6)
    with s.plate() as k:
        person(
            k, Person("#3f5a78", tone=GREY, hat="cap", hat_tone="#38465a", skin="#dca777"), 134, 274, 146, i, "point", 1
        )
        for n, (x, coat, hair) in enumerate(
            (
                (452, "#6f9454", "short"),
                (492, "#a8574a", "braids"),
                (534, "#4f7f86", "short"),
                (576, "#c9a66b", "bob"),
                (618, "#7b6a86", "short"),
            )
        ):
            person(
                k,
                Person(coat, hair=hair, legs="#44474c"),
                x,
                272 + 3 * (n % 2),
                122 - 4 * (n % 3),
                i,
                ("stand", "fold", "hip", "hold", "stand")[n],
                -1,
            )
        person(k, Person("#8a7a5a", hair="short"), 84, 276, 118, i, "stand", 1)


@scene("event", "industry")
def high_water(s: Stage) -> None:
    """The Xiang at the dyke: sandbags hand to hand in the rain."""
    i = s.inks
    s.sky(150, "#4f5a60", "#b5ad98")
    with s.plate(0.15) as k:
        land.hills(k, 136, 30, 3, "#87897e")
        town.house(k, 60, 158, 90, i, lit=0.8)
        town.house(k, 150, 162, 80, i, lit=0.8)
    with s.plate(0.2) as k:
        area = land.river(
            k, [(-6, 282), (646, 282)], curve([(-6, 164), (200, 150), (420, 160), (646, 148)]), i, 50, "#8f8467"
        )
        del area
        for x, y, w in ((420, 176, 130), (300, 190, 160), (520, 202, 150)):
            wave = curve(
                [(x - w / 2, y), (x - w * 0.2, y - 14), (x, y - 4), (x + w * 0.2, y - 16), (x + w / 2, y)], steps=6
            )
            k.line(wave, 3, "#e9e0c4", 0.1)
        land.camphor(k, 560, 186, 70, i)
        k.line([(470, 190), (520, 184)], 6, "#6b4c36", 0.6)
    with s.plate() as k:
        dyke = curve([(-6, 214), (160, 206), (330, 220), (480, 244), (646, 252)], steps=6)
        k.shape("#8a7048", [*dyke, (646, 290), (-6, 290)], 2)
        for n in range(15):
            t = n / 15
            things.sack(k, 20 + t * 520, 214 + 34 * t * t + 4 * (n % 2), 30, i)
        for n in range(12):
            things.sack(k, 40 + n * 36, 202 + 2.2 * n, 28, i)
    with s.plate() as k:
        for n, x in enumerate((40, 110, 182, 258, 338)):
            who = Person(COATS[n], hat=("straw", "cap", "", "straw", "helmet")[n], hat_tone="#c9a45a", legs="#4a4a44")
            hands = person(k, who, x, 276, 116, i, ("hold", "hold", "work", "hold", "bend")[n], 1)
            if n < 4:
                things.sack(k, hands["left"][0] + 8, hands["left"][1] + 16, 30, i)
        person(k, Person("#7f3f34", hat="straw"), 440, 284, 112, i, "raise", -1)
    with s.plate(0, gaps=0) as k:
        sky.rain(k, "#dfe0d6", 150, -0.3, 20)


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
        street.bicycle(k, 396, 270, 128, i, -1)
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
        street.bicycle(k, 300, 126, 40, i)
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
