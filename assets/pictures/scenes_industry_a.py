"""Scenes of the base: the first years, from the telegram to the wall by the gate. Next: ``scenes_industry_b.py``."""

from __future__ import annotations

import boats
import land
import sky
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
def named_base(s: Stage) -> None:
    """The telegram at the station: five people, one sheet of paper, the empty bend of the river behind."""
    i = s.inks
    s.sky(150, "#7f9fa0", "#f4dfae")
    sky.sun(s.press, 452, 84, 24, "#f3c66e", "#f7dd9c")
    with s.plate(0.1) as k:
        sky.streaks(k, 250, 640, 40, 120, "#f8ecca", 9)
        land.hills(k, 142, 40, 3, i.far, phase=0.2)
        land.hills(k, 158, 26, 4, "#9aa27e", phase=0.6)
    with s.plate(0.2) as k:
        land.river(
            k,
            curve([(230, 280), (330, 226), (470, 206), (646, 222)]),
            curve([(180, 196), (300, 172), (440, 166), (646, 160)]),
            i,
            30,
        )
        land.paddies(k, 420, 650, 216, 276, i, 3)
        land.ground(k, [(-6, 176), (150, 186), (250, 214), (236, 280), (-6, 280)], i.earth, i)
        boats.junk(k, 380, 196, 40, i)
    with s.plate() as k:
        k.box(i.wall, -6, 96, 104, 228)
        k.box(i.brick, -6, 186, 104, 228)
        k.box(mix(i.cloth, i.key, 0.3), 18, 120, 50, 168)
        k.box(mix(i.accent, i.key, 0.3), 66, 118, 94, 228)
        town.tile_roof(k, -40, 130, 100, 58, i)
        for x in (122, 150):
            k.line([(x, 226), (x, 86)], 4, mix(i.brick, i.key, 0.4), 1.0)
        k.shape(i.roof, [(96, 92), (176, 82), (176, 90), (96, 102)], 1.5)
        k.box("#d5c29a", -6, 226, 260, 280)
        works.rails(k, -6, 646, 252, i, 6)
    with s.plate() as k:
        person(k, Person(BLUE, tone=GREY, hat="cap", hat_tone="#55606a"), 196, 262, 112, i, "hold", 1)
        person(k, Person(GREEN, hair="bob", glasses=True), 246, 264, 104, i, "fold", -1)
        things.sheet(k, 222, 202, 30, 22, -8, "#f8f1dc", i, 4)
        person(k, Person(SAND, hat="straw"), 290, 266, 106, i, "stand", -1)
        person(k, Person("#7b5448", hat="cap", hat_tone="#44637c"), 152, 264, 104, i, "hip", 1)
        person(k, Person(RED, child=True), 322, 266, 66, i, "raise", -1)


@scene("event", "industry")
def old_shop(s: Stage) -> None:
    """A steam engine under repair in the old hall; light falls in bars from the roof."""
    i = s.inks
    s.sky(272, "#4e4640", "#8a6a52")
    with s.plate(0, soft=3) as k:
        for x in (120, 260, 400, 540):
            k.fill("#e8c88e", [(x - 20, -4), (x + 26, -4), (x + 110, 250), (x + 10, 250)], 120)
    with s.plate(0.2) as k:
        for x in range(-20, 660, 76):
            k.box(mix(i.key, i.brick, 0.35), x, 30, x + 9, 212)
            k.line([(x + 4, 62), (x + 42, 26), (x + 80, 62)], 5, mix(i.key, i.brick, 0.3), 1.0)
        k.box(mix(i.key, i.brick, 0.3), -6, 22, 650, 34)
        for x in range(30, 640, 76):
            k.box("#f1d79a", x - 20, 72, x + 30, 128)
            for n in (1, 2):
                k.line([(x - 20 + n * 16.6, 72), (x - 20 + n * 16.6, 128)], 2, i.key, 1.0)
            k.line([(x - 20, 100), (x + 30, 100)], 2, i.key, 1.0)
        k.box("#6d5646", -6, 212, 650, 280)
        works.rails(k, 60, 640, 232, i, 7)
    with s.plate() as k:
        works.steam_loco(k, 150, 230, 330, i)
    with s.plate() as k:
        person(k, Person("#3f5a78", hat="cap", hat_tone="#38465a", skin="#dca777"), 92, 262, 128, i, "point", 1)
        person(k, Person("#6b7a86", hat="cap", hat_tone="#55606a"), 330, 262, 112, i, "reach", 1)
        person(k, Person(RED, hair="short", legs="#44423f"), 520, 264, 118, i, "work", -1)
        k.line([(486, 216), (452, 196)], 5, "#9aa7ad", 0.8)
        person(k, Person(BLUE, tone=GREY), 580, 266, 120, i, "fold", -1)


@scene("event", "industry")
def first_electric(s: Stage) -> None:
    """The green engine rolls out without smoke, and children run along."""
    i = s.inks
    s.sky(170, "#79a3a0", "#f5e3b6")
    with s.plate(0.1) as k:
        sky.cloud(k, 470, 62, 130, "#fbf0d4", "#b49a74")
        sky.cloud(k, 170, 48, 100, "#fbf0d4", "#b49a74")
        land.hills(k, 168, 34, 3, i.far)
    with s.plate() as k:
        works.sawtooth(k, 330, 214, 330, 84, i, 5)
        k.shape(i.key, [(420, 214), (420, 156), *oval(470, 156, 50, 26, 180, 360, 14), (520, 156), (520, 214)], 2)
        for x in (40, 190, 340):
            k.line([(x, 226), (x, 92)], 4, mix(i.key, i.earth, 0.3), 1.0)
            k.line([(x, 100), (x + 34, 104)], 2.4, i.key, 1.0)
        k.line([(-6, 116), (646, 108)], 1.6, i.key, 1.0)
        land.ground(k, [(-6, 214), (646, 210), (646, 280), (-6, 280)], i.earth, i, 40)
        works.rails(k, -6, 646, 232, i, 6)
    with s.plate() as k:
        works.electric_loco(k, 96, 230, 330, i)
        k.fill(i.accent, [(92, 176), (100, 168), (108, 178), (104, 196), (96, 194)])
        k.line([(96, 190), (90, 212)], 3, i.accent, 0.4)
    with s.plate() as k:
        for x, coat, hair in (
            (60, RED, "braids"),
            (118, "#d8b26a", "short"),
            (452, "#6f9454", "short"),
            (500, BLUE, "bob"),
        ):
            person(
                k,
                Person(coat, legs="#4a4a52", child=True, hair=hair),
                x,
                264,
                76,
                i,
                "stride" if x % 4 else "raise",
                1 if x < 200 else -1,
            )
        person(k, Person("#3f5a78", hat="cap", hat_tone="#38465a"), 570, 266, 118, i, "raise", -1)
        person(k, Person(CREAM, hair="bob", legs="#3f4a58"), 606, 268, 108, i, "stand", -1)


@scene("event", "industry")
def blueprint(s: Stage) -> None:
    """The plan of the new quarter on squared paper: rows of flats, and no word of where."""
    i = s.inks
    s.sky(272, "#8a6142", "#8a6142")
    with s.plate(0.1) as k:
        things.table(k, -4, "#9a6b45", i)
    with s.plate(0.5) as k:
        corners = things.sheet(k, 330, 138, 470, 224, -3, "#7f9fb0", i, 0, False)
        ax, ay = corners[0]
        bx, by = corners[1]
        dx, dy = corners[3]
        for n in range(1, 32):
            t = n / 32
            k.line(
                [(ax + (bx - ax) * t, ay + (by - ay) * t), (dx + (bx - ax) * t, dy + (by - ay) * t)],
                0.7,
                "#a9c2cc",
                1.0,
            )
        for n in range(1, 16):
            t = n / 16
            k.line(
                [(ax + (dx - ax) * t, ay + (dy - ay) * t), (bx + (dx - ax) * t, by + (dy - ay) * t)],
                0.7,
                "#a9c2cc",
                1.0,
            )
        for row in range(3):
            for col in range(3):
                x, y = 190 + col * 116 - row * 22, 84 + row * 54 - col * 6
                front = [(x, y), (x + 84, y - 5), (x + 84, y + 21), (x, y + 26)]
                k.shape("#dfe8e4", front, 1.5, "#22384c")
                k.shape("#b9cdd2", [(x, y), (x + 16, y - 15), (x + 100, y - 20), (x + 84, y - 5)], 1.5, "#22384c")
                k.shape(
                    "#9db6c0", [(x + 84, y - 5), (x + 100, y - 20), (x + 100, y + 5), (x + 84, y + 21)], 1.5, "#22384c"
                )
                for a in range(6):
                    for b in range(3):
                        k.box(
                            "#44637c",
                            x + 6 + a * 13,
                            y + 2 + b * 7.4 - a * 0.8,
                            x + 13 + a * 13,
                            y + 6 + b * 7.4 - a * 0.8,
                            0.5,
                        )
    with s.plate(0.5) as k:
        k.shape("#e6c987", [(96, 216), (420, 252), (418, 268), (94, 232)], 1.6)
        for n in range(26):
            k.line(
                [(104 + n * 12, 217 + n * 1.33), (104 + n * 12, (223 if n % 5 else 227) + n * 1.33)], 1.0, i.key, 1.0
            )
        k.shape("#c9432f", [(520, 60), (590, 178), (580, 184), (510, 66)], 1.5)
        k.shape("#f0d9ae", [(590, 178), (594, 196), (580, 184)], 1.3)
        k.fill(i.key, [(592, 188), (595, 198), (588, 192)])
        k.dot("#efe6d2", 66, 66, 40, line=2)
        k.dot("#b5763c", 66, 66, 31, line=1.4)
        k.line(oval(66, 66, 22, 22, 200, 290, 10), 2.2, "#e6c08a", 0.1)
        k.shape("#efe6d2", curve([(100, 46), (122, 44), (126, 66), (104, 84)], steps=6), 2)


@scene("event", "industry")
def smelter_lit(s: Stage) -> None:
    """The first metal: a white stream, men dark before it, sparks to the roof."""
    i = s.inks
    s.sky(272, "#2a1d1c", "#8a3a22", 1.2)
    with s.plate(0, gaps=0, soft=26) as k:
        k.fill("#f2a542", oval(330, 170, 150, 80), 200)
    with s.plate(0.2) as k:
        for x in range(-30, 680, 96):
            k.box("#3a2624", x, -4, x + 14, 220)
        k.box("#3a2624", -6, 34, 650, 48)
        k.shape("#6b3527", [(230, 40), (430, 40), (456, 214), (204, 214)], 2.4)
        for y in (72, 104, 136):
            k.line([(222, y), (438, y)], 2.4, i.key, 1.0)
        k.hatch([(360, 42), (430, 42), (456, 214), (372, 214)], i.key, 4, 1.8, 80)
        k.shape("#fff3c4", [*oval(330, 176, 26, 24, 180, 360, 14), (356, 214), (304, 214)], 2)
        k.fill("#ffffff", [*oval(330, 180, 15, 15, 180, 360, 14), (345, 214), (315, 214)])
    with s.plate(0.1, gaps=0) as k:
        k.fill(
            "#f59a2e",
            curve(
                [(302, 212), (358, 212), (380, 244), (470, 262), (646, 268), (646, 282), (250, 282), (280, 240)],
                steps=6,
            ),
        )
        k.fill(
            "#ffd86a",
            curve(
                [(312, 212), (350, 212), (368, 242), (460, 258), (646, 264), (646, 278), (280, 278), (296, 238)],
                steps=6,
            ),
        )
        k.fill(
            "#fff6da",
            curve(
                [(320, 212), (342, 212), (350, 240), (420, 256), (640, 266), (640, 273), (320, 270), (310, 236)],
                steps=6,
            ),
        )
        for _ in range(150):
            x, y = 330 + float(k.rng.normal(0, 120)), 150 - abs(float(k.rng.normal(0, 80)))
            r = 0.8 + 1.6 * float(k.rng.random())
            k.line([(x, y), (x + (x - 330) * 0.05, y + r * 5)], r, "#ffd27a", 0.2)
    with s.plate() as k:
        dark = Person("#2d2a30", legs="#241f22", skin="#b56a3e", hat="cap", hat_tone="#3a3238")
        hands = person(k, dark, 232, 262, 138, i, "work", 1)
        k.line([(hands["left"][0] - 46, hands["left"][1] + 2), (322, 214)], 4.4, "#1f1a1c", 0.9)
        person(k, dark, 476, 258, 126, i, "raise", -1)
        person(
            k,
            Person("#3a3238", legs="#241f22", skin="#c47a46", hat="helmet", hat_tone="#5b4638"),
            150,
            266,
            132,
            i,
            "point",
            1,
        )
        crowd(k, 530, 650, 268, 110, i, 3, ("#3a3236", "#44383a"), 1, 2, ("cap", "helmet", ""))
        crowd(k, -6, 110, 268, 110, i, 3, ("#3a3236", "#44383a"), 1, 2, ("cap", ""))


@scene("event", "industry")
def ditch_or_pipe(s: Stage) -> None:
    """The works above, the paddies below, and water that has to go somewhere."""
    i = s.inks
    s.sky(120, "#b98a5a", "#f2dfb0")
    with s.plate(0.1) as k:
        land.hills(k, 118, 30, 3, i.far)
    with s.plate() as k:
        for x, h in ((60, 92), (96, 112), (210, 80)):
            mouth = works.stack(k, x, 130, h, 14, i, h > 100)
            sky.plume(k, *mouth, 150, 26, 10, "#8d7a6c")
        works.hall(k, 20, 136, 110, 46, i)
        works.sawtooth(k, 130, 136, 150, 36, i, 5)
        land.ground(k, [(-6, 134), (330, 134), (420, 160), (646, 148), (646, 280), (-6, 280)], "#b09a5e", i, 10)
        land.paddies(k, 300, 660, 160, 280, i, 5)
    with s.plate(0.2) as k:
        bank = curve([(150, 136), (190, 158), (180, 190), (250, 216), (330, 226), (420, 286)], steps=8)
        far = curve([(176, 136), (222, 158), (220, 184), (290, 206), (390, 220), (520, 286)], steps=8)
        k.fill("#7d7458", [*bank, *reversed(far)])
        k.line(bank, 2.4, i.key, 1.0)
        k.line(far, 2.0, i.key, 1.0)
        for n in range(24):
            a, b = bank[min(len(bank) - 1, n * 2)], far[min(len(far) - 1, n * 2)]
            t = 0.2 + 0.6 * float(k.rng.random())
            x, y = a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t
            k.line([(x, y), (x + 12, y + 7)], 1.8, ("#c9b25a", "#5a4a58", "#a8746a")[n % 3], 0.2)
    with s.plate() as k:
        for n in range(6):
            x = 20 + n * 26
            k.shape("#9a9284", [(x, 206 + n), (x + 24, 206 + n), (x + 24, 232 + n), (x, 232 + n)], 1.6)
            k.shape("#7d756a", oval(x + 24, 219 + n, 6, 13), 1.4)
        k.dot(i.key, 178, 224, 4, 11)
        person(k, Person(SAND, hat="straw", legs="#5d5a4c"), 232, 268, 108, i, "stand", 1)
        person(k, Person(BLUE, hat="helmet", hat_tone="#d8b26a"), 190, 268, 112, i, "point", 1)
        person(k, Person("#8d9a78", hat="straw", legs="#5d5a4c"), 560, 228, 62, i, "bend", -1)
        person(k, Person("#7b5448", hat="straw", legs="#5d5a4c"), 500, 208, 48, i, "bend", 1)
        land.reeds(k, 300, 276, 46, i)
