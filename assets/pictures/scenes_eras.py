"""Views of the five eras: what stands behind the first and the last cards of a level, and small on its card.

The middle is quiet, since cards stand there; what tells the time stands at the sides and below. Next: ``scenes_title.py``.
"""

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
from ink import curve, mix, oval
from stage import ERA, Stage, scene

COATS = ("#44637c", "#6f7f5c", "#7b5448", "#c9a66b", "#5d6266", "#8a4a3c")


@scene("era", "kilns", ERA, 0, 2)
def era_kilns(s: Stage) -> None:
    """The hill of the dragon kilns above the Lu, boats below, woods that are still woods."""
    i = s.inks
    s.sky(400, "#4f8584", "#f3e2bb")
    sky.sun(s.press, 420, 190, 56, "#f6d58f", "#f4dba4")
    with s.plate(0.08) as k:
        sky.streaks(k, 100, 1200, 60, 280, "#f6ead0", 16)
        sky.cloud(k, 860, 110, 240, "#f3e6c8", "#8fae9f", 1.6)
        sky.birds(k, 640, 150, 150, i.key, 7, 11)
    with s.plate(0.12) as k:
        land.hills(k, 380, 130, 4, "#b9cfb9", phase=0.1)
    with s.plate(0.16) as k:
        land.hills(k, 410, 90, 5, i.far, phase=0.55)
    sky.mist(s.press, 370, 420, "#f3e8cc", 7)
    with s.plate(0.2) as k:
        top = land.hills(k, 440, 70, 4, i.middle, phase=0.3)
        land.tufts(k, top, i.leaf, 15, 2, 14)
        land.tufts(k, [(x, y + 24) for x, y in top], i.leaf_dark, 15, 3, 16)
    with s.plate(0.2) as k:
        land.river(
            k,
            curve([(-6, 700), (260, 640), (560, 610), (900, 640), (1290, 726)]),
            curve([(-6, 470), (300, 460), (640, 470), (1000, 450), (1290, 462)]),
            i,
            70,
        )
        for x, y, size in ((420, 520, 90), (600, 560, 130), (250, 500, 64), (760, 500, 70)):
            boats.junk(k, x, y, size, i)
    with s.plate() as k:
        hill = curve([(700, 620), (820, 560), (960, 440), (1100, 330), (1200, 280), (1292, 262)], steps=8)
        k.shape("#6a8f63", [*hill, (1292, 730), (640, 730)], 2.2)
        land.tufts(k, hill[18:], i.leaf_dark, 20, 3, 10)
        mouth = works.dragon_kiln(k, 880, 560, 300, 190, i)
        sky.plume(k, *mouth, -260, 190, 26, "#e3d8c0", puffs=16)
        works.shelter(k, 826, 592, 110, 96, i)
        works.shelter(k, 1010, 500, 120, 84, i, 40)
        for n in range(9):
            k.dot(mix(i.earth, i.brick, 0.3), 700 + n * 15, 604 - (n % 3) * 4, 8, 6, 1.2)
        town.house(k, 1120, 640, 150, i)
        town.house(k, 980, 668, 130, i)
    with s.plate() as k:
        bank = curve([(-6, 560), (110, 566), (230, 610), (330, 668), (380, 730)], steps=8)
        meadow = curve([(240, 690), (420, 640), (600, 622), (760, 640), (900, 660)], steps=8)
        k.shape("#7ba368", [*meadow, (1000, 730), (200, 730)], 2.2)
        k.shape("#587f57", [*bank, (-6, 730)], 2.2)
        land.paddies(k, -6, 240, 610, 730, i, 4)
        town.house(k, -60, 560, 200, i, lit=0.6)
        land.pine(k, 210, 640, 300, i)
        land.bamboo(k, 46, 660, 300, i, 7)
        land.bamboo(k, 1230, 730, 330, i, 7, -0.1)
    with s.plate(0.4) as k:
        potter = Person("#8a6a4a", legs="#5d5a4c", hair="bun", apron="#d9cdb0")
        hands = person(k, potter, 690, 700, 150, i, "hold", 1)
        things.vase(k, hands["left"][0] + 8, hands["left"][1] + 8, 44, "#a9c9b0", i, 0)
        person(k, Person("#5f7f7a", legs="#4a5a5c", hat="straw"), 520, 706, 150, i, "walk", 1)
        k.line([(440, 582), (610, 574)], 4, "#8a6a3c", 1.0)
        for x in (448, 602):
            k.line([(x, 580), (x, 624)], 1.6, i.key, 1.0)
            k.shape("#a57c48", [(x - 24, 624), (x + 24, 624), (x + 18, 660), (x - 18, 660)], 1.8)
            for n in range(3):
                things.vase(k, x - 13 + n * 13, 628, 22, "#a9c9b0", i, 0)
        for n in range(7):
            things.vase(
                k, 772 + n * 24, 706 - (n % 2) * 8, 40 + (n % 3) * 6, ("#a9c9b0", "#8fb7a2", "#c3d8c0")[n % 3], i, n % 4
            )


@scene("era", "industry", ERA, 0, 2)
def era_industry(s: Stage) -> None:
    """The base at full steam under a red sun."""
    i = s.inks
    s.sky(430, "#b4472f", "#f6cf84")
    sky.sun(s.press, 640, 250, 76, "#fae3a6", "#f3c470", 28)
    with s.plate(0.1) as k:
        land.hills(k, 420, 90, 5, i.far)
        land.hills(k, 440, 50, 6, "#a08468", phase=0.5)
    with s.plate() as k:
        for n, (x, h, w) in enumerate(
            ((90, 250, 26), (180, 310, 34), (290, 230, 26), (960, 270, 30), (1060, 330, 38), (1170, 250, 28))
        ):
            mouth = works.stack(k, x, 480, h, w, i, n % 3 == 1)
            sky.plume(k, *mouth, 260, 60, 24, "#6f5b53", puffs=13)
        works.hall(k, 40, 490, 210, 96, i, lit=0.9)
        works.sawtooth(k, 250, 490, 300, 70, i, 6, 0.8)
        works.sawtooth(k, 720, 490, 330, 76, i, 7, 0.8)
        works.hall(k, 1040, 490, 230, 110, i, lit=0.9)
        works.crane(k, 640, 490, 180, i)
    with s.plate(0.2) as k:
        land.river(
            k, [(-6, 590), (1286, 590)], curve([(-6, 496), (400, 490), (800, 496), (1286, 488)]), i, 44, "#6d7a74"
        )
        boats.barge(k, 330, 546, 170, i, "#2f2a2c")
        boats.barge(k, 900, 556, 190, i, "#5a4a40")
    with s.plate() as k:
        land.ground(
            k, curve([(-6, 584), (400, 578), (860, 584), (1290, 576)]) + [(1290, 730), (-6, 730)], i.earth, i, 60
        )
        works.rails(k, -6, 1290, 640, i, 10)
        works.steam_loco(k, 60, 638, 330, i)
        for n in range(7):
            works.wagon(k, 396 + n * 128, 638, 122, i, "#332c2e" if n % 2 else "#8a6a4a")
        town.flats(k, 1130, 590, 220, 5, i)
    with s.plate(0.4) as k:
        person(k, Person("#3f5a78", hat="cap", hat_tone="#38465a"), 130, 712, 160, i, "raise", 1)
        person(k, Person("#a8452f", hair="braids"), 200, 716, 150, i, "hold", 1)
        person(k, Person("#d8b26a", child=True), 250, 716, 100, i, "raise", 1)
        crowd(k, 300, 560, 722, 118, i, 6, COATS, 2, 1, ("", "cap", "straw"))
        person(k, Person("#8d9a78", hat="straw", legs="#5d5a4c"), 1090, 714, 150, i, "carry", -1)
        buffalo(k, 980, 716, 190, i, -1)
        person(k, Person("#66707a", tone=GREY, glasses=True), 1210, 716, 156, i, "fold", -1)


@scene("era", "crisis", ERA, 0, 2)
def era_crisis(s: Stage) -> None:
    """A rainbow on the water, a field with flags, and a bowl nobody trusts."""
    i = s.inks
    s.sky(430, "#625a70", "#dfcd8a")
    sky.sun(s.press, 300, 220, 54, "#e2b862", "#d9c078")
    with s.plate(0.1) as k:
        land.hills(k, 420, 90, 5, i.far)
    with s.plate() as k:
        for n, (x, h, w) in enumerate(
            ((700, 250, 28), (800, 320, 36), (920, 240, 28), (1080, 280, 30), (1190, 220, 26))
        ):
            mouth = works.stack(k, x, 470, h, w, i, n % 3 == 1)
            sky.plume(k, *mouth, -420, 40, 30, "#6f6670", puffs=16)
        works.sawtooth(k, 660, 478, 330, 70, i, 7, 0.3)
        works.hall(k, 1010, 478, 230, 104, i, lit=0.3)
        town.flats(k, 30, 470, 220, 6, i, lit=0.3)
        town.flats(k, 210, 476, 190, 5, i, lit=0.3)
    sky.mist(s.press, 420, 490, "#d9cb98", 8)
    with s.plate(0.2) as k:
        near = curve([(-6, 560), (300, 552), (700, 590), (1000, 640), (1290, 720)], steps=8)
        far = curve([(-6, 486), (400, 484), (800, 492), (1290, 510)], steps=8)
        area = land.river(k, near, far, i, 40, "#66736f")
        film = ("#7a5f8c", "#4f7f9c", "#5f9a78", "#c9c05a", "#d98a4a", "#c25f74", "#66736f")
        for x, y, w in ((620, 524, 190), (860, 552, 230), (1080, 548, 170), (760, 584, 150), (1130, 626, 150)):
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
                    curve([(x + (a - x) * share + n * 5, y + (b - y) * share + n) for a, b in lobes], True, 7),
                )
    with s.plate() as k:
        field = curve([(-6, 566), (300, 560), (640, 592), (900, 650), (1100, 730)], steps=8)
        k.shape("#a39a54", [*field, (-6, 730)], 2.2)
        for row in range(9):
            y = 586 + row * 17
            for n in range(46):
                x = n * 24 + row * 9 - 20
                if y > 566 + max(0, x - 300) * 0.15 + 16 and x < 960:
                    land.sprout(k, x, y, 13 + row, "#6f6a34" if (n + row) % 5 else "#8f7a3c")
        for n, (x, y) in enumerate(((150, 650), (280, 620), (390, 676), (520, 640), (640, 690), (90, 700))):
            k.line([(x, y), (x, y - 62)], 3, i.key, 1.0)
            k.shape(
                ("#b34a34", "#e3b94a", "#b34a34", "#6f9a63", "#b34a34", "#e3b94a")[n],
                [(x, y - 62), (x + 34, y - 52), (x, y - 40)],
                1.6,
            )
        for x in (860, 1240):
            land.bare_tree(k, x, 690 if x < 1000 else 640, 190, "#3a3238")
    with s.plate(0.4) as k:
        person(
            k,
            Person("#6b5470", hair="bun", tone=GREY, hat="scarf", hat_tone="#8f4f5a", legs="#44424a"),
            210,
            716,
            158,
            i,
            "hold",
            1,
        )
        k.shape("#e9ecea", [*oval(248, 632, 20, 15, 0, 180, 12)], 1.6)
        k.shape("#fbf7ea", [*oval(248, 632, 18, 11, 180, 360, 12)], 1.2)
        person(k, Person("#e9ecea", hair="bob", glasses=True, hat="mask", legs="#566a82"), 430, 716, 160, i, "bend", 1)
        k.line([(508, 634), (508, 716)], 5, "#b9c6ca", 1.0)
        person(k, Person("#7a6a50", hair="short", legs="#44424a"), 1010, 716, 160, i, "hold", -1)
        k.box("#33333a", 956, 612, 986, 634, 1.6)
        person(k, Person("#5d6266", tone=GREY, legs="#44424a"), 1150, 716, 158, i, "fold", -1)


@scene("era", "greenway", ERA, 0, 2)
def era_greenway(s: Stage) -> None:
    """Flowers between old rails, bicycles, a stack that is a monument, herons on the river."""
    i = s.inks
    s.sky(420, "#5aa6ab", "#f6eecb")
    sky.sun(s.press, 980, 170, 50, "#f8dd8c", "#f6e6ae")
    with s.plate(0.08) as k:
        sky.cloud(k, 300, 120, 300, "#fbf6e4", "#9cc4bc", 1.6)
        sky.cloud(k, 720, 90, 200, "#fbf6e4", "#9cc4bc", 1.6)
        sky.birds(k, 560, 200, 140, i.key, 6, 10)
    with s.plate(0.12) as k:
        land.hills(k, 400, 100, 4, i.far)
    with s.plate(0.16) as k:
        top = land.hills(k, 430, 60, 5, i.middle, phase=0.4)
        land.tufts(k, top, i.leaf, 14, 3, 12)
    with s.plate() as k:
        for n, (x, w, h) in enumerate(
            ((820, 46, 150), (872, 40, 110), (1100, 50, 170), (1156, 44, 130), (1216, 54, 160))
        ):
            town.tower(k, x, 452, w, h, i, mix("#6fb3b5", "#f4ecc8", 0.35), 0.15, n % 3)
        town.civic(k, 1000, 458, 230, i)
        for n, (x, h) in enumerate(((120, 240), (190, 290))):
            works.stack(k, x, 470, h, 34, i, n == 1)
        works.hall(k, 60, 476, 190, 88, i, lit=0.7)
        land.camphor(k, 330, 480, 120, i)
        land.camphor(k, 30, 486, 130, i)
    with s.plate(0.2) as k:
        land.river(
            k,
            curve([(-6, 566), (400, 548), (820, 556), (1290, 600)]),
            curve([(-6, 482), (500, 474), (900, 470), (1290, 474)]),
            i,
            40,
        )
        for x, y in ((520, 530), (590, 536), (760, 526)):
            k.line([(x, y), (x, y - 22)], 1.6, i.key, 1.0)
            k.shape(
                "#fdfaf0", curve([(x - 16, y - 24), (x - 4, y - 36), (x + 12, y - 30), (x + 4, y - 20)], True, 5), 1.4
            )
            k.line(
                curve([(x + 10, y - 32), (x + 16, y - 44), (x + 10, y - 52), (x + 17, y - 56)], steps=4),
                2.4,
                "#fdfaf0",
                0.8,
            )
            k.line([(x + 16, y - 56), (x + 26, y - 54)], 1.6, i.glow, 0.4)
    with s.plate() as k:
        bank = curve([(-6, 560), (400, 544), (820, 552), (1290, 596)], steps=8)
        k.shape("#86b35a", [*bank, (1290, 730), (-6, 730)], 2.2)
        path = [
            *curve([(-6, 640), (360, 592), (800, 604), (1290, 676)], steps=8),
            *reversed(curve([(-6, 706), (360, 636), (800, 648), (1290, 726)], steps=8)),
        ]
        k.shape("#e3c9a0", path, 2)
        for t in range(30):
            k.line(
                [
                    (20 + t * 44, 664 - (t * 44) * 0.09 if t < 9 else 612 + (t - 9) * 4),
                    (40 + t * 44, 662 - (t * 44) * 0.09 if t < 9 else 613 + (t - 9) * 4),
                ],
                2.2,
                "#fbf3dd",
                0.8,
            )
        for n in range(26):
            x = -10 + n * 52
            y = 680 + (n - 6) * (n - 6) * 0.1
            k.shape("#7d6548", [(x, y), (x + 24, y - 2), (x + 30, y + 24), (x + 2, y + 26)], 1.2)
        for dy in (2, 20):
            k.line([(x, 680 + dy + (x / 52 - 6) ** 2 * 0.1) for x in range(-10, 1300, 40)], 4, "#8f5230", 1.0)
        land.flowers(
            k, -6, 1286, 660, 722, ("#d9627a", "#f5c34d", "#8f79c0", "#f2ecdc", "#e0745a"), 150, 6, i.leaf_dark
        )
        land.flowers(k, -6, 1286, 560, 590, ("#d9627a", "#f5c34d", "#f2ecdc"), 60, 3, i.leaf_dark)
    with s.plate(0.35) as k:
        for x, coat, way in ((250, "#d9627a", 1), (980, "#3f7f9c", -1), (1100, "#f0c24e", -1)):
            y = 640 if x < 500 else 654 + (x - 980) * 0.12
            who = Person(
                coat, hair="bob" if x == 250 else "short", hat="helmet" if x == 1100 else "", hat_tone="#f3ead2"
            )
            person(k, who, x - way * 16, y - 16, 118, i, "sit", way)
            street.bicycle(k, x, y, 120, i, way)
        person(k, Person("#5f8a8c", tone="#dcd6ca", hat="straw", legs="#5d6a62"), 560, 640, 128, i, "walk", 1)
        person(k, Person("#e3a24a", child=True, hair="braids"), 610, 644, 84, i, "raise", 1)
        person(k, Person("#7fae4e", hair="tail", legs="#3f4a5c"), 720, 646, 126, i, "stride", -1)
        land.bamboo(k, 1240, 720, 300, i, 6, -0.12)
        land.willow(k, 70, 660, 320, i)


@scene("era", "tomorrow", ERA, 0, 2)
def era_tomorrow(s: Stage) -> None:
    """Dusk, glass and light; in front an old kiln, and hands before a telephone."""
    i = s.inks
    s.sky(460, "#27326a", "#f2a987", 1.1)
    sky.sun(s.press, 700, 400, 60, "#ffe0a0", "#f6b98f")
    with s.plate(0, gaps=0) as k:
        sky.stars(k, 260, "#f3ecff", 110)
        sky.streaks(k, 0, 1280, 250, 400, "#f6c6a4", 14)
    with s.plate(0.1) as k:
        land.hills(k, 440, 60, 5, "#8a7aa8")
    with s.plate(0.2) as k:
        for n in range(17):
            x = -10 + n * 78
            h = 110 + 110 * float(k.rng.random())
            town.tower(k, x, 486, 56, h, i, mix(i.far, "#8a7aa8", 0.3), 0.35, n % 3)
    with s.plate(0.3) as k:
        for n, (x, w, h) in enumerate(
            ((30, 90, 330), (130, 74, 250), (950, 80, 280), (1040, 100, 370), (1150, 84, 300), (224, 66, 190))
        ):
            town.tower(k, x, 500, w, h, i, i.cloth, 0.5, (2, 1, 1, 2, 0, 0)[n])
        town.civic(k, 460, 500, 220, i)
    with s.plate(0.2) as k:
        area = land.river(k, [(-6, 606), (1286, 606)], [(-6, 500), (1286, 498)], i, 40)
        for n in range(70):
            x, y = 1280 * float(k.rng.random()), 504 + 96 * float(k.rng.random())
            k.inside(
                area, (i.glow, "#f0a987", "#8fd3dc")[n % 3], [(x, y), (x + 14, y), (x + 12, y + 3), (x + 1, y + 3)]
            )
        k.inside(area, "#ffd9a0", curve([(680, 500), (720, 500), (740, 540), (700, 606), (660, 560)], True, 4))
    with s.plate() as k:
        k.shape("#3a4474", curve([(-6, 596), (400, 590), (900, 594), (1290, 588)]) + [(1290, 730), (-6, 730)], 2)
        k.line([(-6, 646), (1290, 642)], 3, "#8fd3dc", 1.0)
        k.line([(x, 652) for x in range(-6, 1290, 30)], 1.6, "#f3ece2", 1.0)
        works.tram(k, 620, 640, 430, i, "#eef1f4", i.accent)
        for x in (560, 1110, 1230):
            street.lamp(k, x, 640, 120, i)
        for n in range(5):
            x = 1090 + n * 36
            k.shape("#2d3f7a", [(x, 596), (x + 26, 584), (x + 40, 590), (x + 14, 603)], 1.4)
            k.line([(x + 7, 599), (x + 33, 587)], 1, "#8fd3dc", 1.0)
    with s.plate() as k:
        works.dragon_kiln(k, 150, 668, 250, 100, i)
        works.shelter(k, 90, 700, 130, 110, i)
    with s.plate(0, gaps=0, soft=20) as k:
        k.fill("#ffb45c", oval(120, 690, 110, 44), 120)
    with s.plate(0.4) as k:
        hands = person(k, Person("#d9a04a", hair="bob", apron="#f2e8d2", legs="#2f3a5c"), 330, 718, 168, i, "hold", 1)
        things.vase(k, hands["left"][0] + 10, hands["left"][1] + 8, 48, "#a9c9b0", i, 0)
        things.phone(k, 440, 610, 54, i, "#cfe6ea")
        for dx in (-20, 0, 20):
            k.line([(440, 636), (440 + dx, 718)], 3.4, i.key, 0.9)
        k.line([*oval(440, 560, 26, 26), (466, 560)], 6, "#fff3cf", 1.0)
        person(k, Person("#43857f", glasses=True, legs="#2f3a5c"), 880, 720, 160, i, "walk", -1)
        person(k, Person("#e5647e", hair="tail", legs="#2f3a5c"), 960, 722, 152, i, "fold", -1)
        person(
            k,
            Person("#3f5f86", hair="tail", hat="helmet", hat_tone="#f1ede2", legs="#2f3a5c"),
            1160,
            722,
            158,
            i,
            "point",
            -1,
        )
        person(k, Person("#ffd27a", child=True, hair="braids"), 1020, 722, 104, i, "raise", -1)
