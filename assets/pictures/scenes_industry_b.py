"""Scenes of the base: winters, washing, fish, fame, lists. Next: ``scenes_industry_c.py``."""

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
def slogan_wall(s: Stage) -> None:
    """A ladder, a bucket of red, a wall: five characters or a white clinic."""
    i = s.inks
    s.sky(120, "#88a6a2", "#f5e3b6")
    with s.plate() as k:
        town.flats(k, 400, 150, 260, 3, i)
        land.camphor(k, 60, 160, 110, i)
        land.camphor(k, 356, 156, 84, i)
    with s.plate() as k:
        k.box("#e9dcba", 40, 70, 470, 214, 2.2)
        k.box(i.roof, 30, 58, 480, 72, 1.8)
        k.box("#b8704e", 40, 196, 470, 214, 1.6)
        for _ in range(14):
            x, y = 60 + 400 * float(k.rng.random()), 90 + 90 * float(k.rng.random())
            k.line([(x, y), (x + 14, y)], 1.0, "#cdbd96", 0.3)
        things.words(k, "为人民服", 72, 92, 76, "#b3301f")
        for a, b in (((392, 108), (424, 104)), ((408, 96), (396, 124)), ((396, 118), (430, 118))):
            k.line([a, b], 7, "#b3301f", 0.6)
        land.ground(k, [(-6, 212), (646, 212), (646, 280), (-6, 280)], i.earth, i, 40)
    with s.plate() as k:
        for x in (396, 436):
            k.line([(x, 264), (x + 14, 84)], 4, "#8a6a44", 1.0)
        for n in range(8):
            k.line([(398 + n * 1.6, 246 - n * 20), (438 + n * 1.6, 246 - n * 20)], 3, "#8a6a44", 1.0)
        person(k, Person("#4f6478", hat="cap", hat_tone="#4f6478"), 424, 206, 104, i, "reach", -1)
        k.box("#b3301f", 452, 236, 482, 262, 1.6)
        k.line(oval(467, 236, 15, 18, 180, 360, 12), 1.6, i.key, 1.0)
        person(k, Person("#f2ecdf", hair="bun", legs="#e6ddcb", skirt=True), 540, 266, 112, i, "hip", -1)
        person(k, Person("#b8704e", child=True, hair="braids"), 580, 268, 72, i, "stand", -1)
        crowd(k, 90, 330, 270, 92, i, 5, (BLUE, GREEN, "#7b5448", SAND), 2, 1, ("", "cap", "straw"))


@scene("event", "industry")
def coal_short(s: Stage) -> None:
    """Snow on the line; the coal train stands in the drift, people wait with baskets."""
    i = s.inks
    s.sky(160, "#59636e", "#d9d2c0")
    with s.plate(0.15) as k:
        land.hills(k, 156, 44, 3, "#c3c4bd", "#6d7479")
        land.hills(k, 174, 24, 4, "#dcd9cd", "#7d8285", phase=0.4)
    with s.plate() as k:
        for x in (30, 84, 600):
            land.bare_tree(k, x, 190, 84, "#3d3a3c")
        k.fill("#eceae2", curve([(-6, 192), (160, 184), (360, 196), (646, 186)], steps=6) + [(646, 280), (-6, 280)])
        works.rails(k, -6, 646, 214, i, 6)
        mouth = works.steam_loco(k, 190, 212, 190, i, "#2c3238")
        sky.plume(k, *mouth, 60, 70, 16, "#b9b6b0", puffs=9)
        for n in range(4):
            works.wagon(k, 386 + n * 66, 212, 62, i, "#2f2c30", "#584a44")
            k.fill(
                "#f4f2ea",
                curve([(390 + n * 66, 184), (410 + n * 66, 176), (430 + n * 66, 178), (444 + n * 66, 185)], steps=4),
            )
        k.shape(
            "#f1efe7",
            curve([(120, 226), (150, 196), (196, 190), (240, 204), (290, 222)], steps=6) + [(290, 232), (120, 232)],
            1.4,
        )
    with s.plate() as k:
        k.fill("#e3e2db", curve([(-6, 236), (200, 228), (420, 240), (646, 230)], steps=6) + [(646, 282), (-6, 282)])
        for x, coat, hair, pose, way in (
            (40, "#5b4a58", "bun", "fold", 1),
            (84, BLUE, "short", "stand", 1),
            (128, "#8a4a3c", "braids", "hold", 1),
            (560, "#4f5f4a", "short", "work", -1),
            (606, "#6d5646", "short", "fold", -1),
        ):
            who = Person(
                coat,
                legs="#3a3a44",
                hair=hair,
                hat="scarf" if hair != "short" else "cap",
                hat_tone="#8f4f5a" if hair != "short" else "#55606a",
            )
            person(k, who, x, 270, 106, i, pose, way)
        for x in (64, 152):
            k.shape("#a57c48", [(x - 14, 250), (x + 14, 250), (x + 10, 270), (x - 10, 270)], 1.4)
            k.dot("#2f2c30", x, 250, 12, 4)
    with s.plate(0, gaps=0) as k:
        sky.snow(k, "#fbfaf5", 170, 1.7)


@scene("event", "industry")
def grey_laundry(s: Stage) -> None:
    """Washing that was white this morning, and the stacks it hangs below."""
    i = s.inks
    s.sky(200, "#a0785a", "#e5cfa2")
    with s.plate(0.15) as k:
        for x, h, w in ((450, 150, 16), (500, 176, 20), (556, 136, 15)):
            mouth = works.stack(k, x, 190, h, w, i, w == 20)
            sky.plume(k, *mouth, -250, 40, 15, "#77685f", puffs=13)
        works.sawtooth(k, 410, 196, 240, 40, i, 5)
    with s.plate() as k:
        town.flats(k, -60, 206, 210, 5, i, washing=False)
        k.box("#b99a6a", -6, 204, 650, 282, 1.6)
    with s.plate() as k:
        for x in (170, 400):
            k.line([(x, 252), (x, 96)], 5, mix(i.brick, i.key, 0.5), 1.0)
            k.line([(x - 14, 104), (x + 14, 104)], 4, mix(i.brick, i.key, 0.5), 1.0)
        street.washing(k, (170, 104), (400, 104), i, ("#b9b2a6", "#a59d93", "#c9c0ae", "#8f98a0", "#b3a08e"), 40, 5)
        street.washing(k, (400, 106), (646, 92), i, ("#a59d93", "#b9b2a6", "#9a8f88"), 36, 5)
    with s.plate() as k:
        person(k, Person("#8a4a3c", hair="bun", legs="#3f4a58", apron="#d8cdb4"), 236, 268, 132, i, "hold", 1)
        sheet = [(262, 178), (372, 172), (378, 256), (330, 264), (262, 258)]
        k.shape("#a9a297", sheet, 1.8)
        k.hatch(sheet, "#6d665f", 5, 1.6, 82, 0.8)
        for _ in range(46):
            k.dot(
                "#4f4945",
                268 + 100 * float(k.rng.random()),
                184 + 72 * float(k.rng.random()),
                0.8 + 1.2 * float(k.rng.random()),
            )
        person(k, Person("#4f7478", hair="bob", legs="#3a3a44"), 398, 268, 130, i, "hold", -1)
        person(k, Person("#7b6a86", hair="bun", tone=GREY, legs="#44423f"), 452, 270, 120, i, "fold", -1)
        person(k, Person("#c9a66b", child=True), 500, 270, 74, i, "hip", -1)
    with s.plate(0, gaps=0) as k:
        sky.snow(k, "#4f4743", 80, 1.1)


@scene("event", "industry")
def dead_fish(s: Stage) -> None:
    """Carp, belly up, below the outfall; a boat with an empty net."""
    i = s.inks
    s.sky(100, "#b98a5a", "#ecd6a4")
    with s.plate(0.15) as k:
        land.hills(k, 98, 26, 3, i.far)
        for x, h in ((520, 76), (548, 92), (590, 66)):
            mouth = works.stack(k, x, 108, h, 12, i)
            sky.plume(k, *mouth, -120, 20, 8, "#8d7a6c")
        works.sawtooth(k, 490, 112, 150, 26, i, 5)
    with s.plate(0.2) as k:
        land.river(k, [(-6, 282), (646, 282)], curve([(-6, 112), (240, 108), (646, 118)]), i, 44, "#6d7f72")
        k.fill(
            "#56504a",
            curve(
                [
                    (500, 116),
                    (540, 118),
                    (520, 150),
                    (420, 190),
                    (300, 216),
                    (180, 226),
                    (300, 200),
                    (430, 168),
                    (490, 140),
                ],
                steps=6,
            ),
        )
        k.box("#8d857a", 500, 108, 546, 126, 1.6)
        k.dot(i.key, 522, 119, 9, 6)
    with s.plate() as k:
        hull = curve([(60, 164), (90, 184), (210, 186), (250, 158), (226, 170), (88, 174)], True, 5)
        k.shape("#8a5a3c", hull, 1.8)
        k.hatch(hull, i.key, 4, 1.2, 5, 0.8)
        hands = person(k, Person("#7d8a6a", hat="straw", legs="#5d5a4c"), 180, 176, 100, i, "hold", -1)
        person(k, Person("#6b5a4a", hat="straw", legs="#5d5a4c"), 110, 176, 92, i, "stand", -1)
        x, y = hands["left"]
        net = [(x, y), (x - 18, y + 44), (x - 4, y + 56), (x + 12, y + 44)]
        k.line([*net, net[0]], 1.4, i.key, 1.0)
        for n in range(1, 6):
            k.line([(x - 3.4 * n, y + 9 * n), (x + 2.4 * n, y + 9 * n)], 0.9, i.key, 1.0)
            k.line([(x, y), (x - 18 + 6 * n, y + 50)], 0.8, i.key, 1.0)
    with s.plate(0.35) as k:
        for x, y, size, way in (
            (330, 214, 92, 1),
            (470, 196, 72, -1),
            (250, 250, 108, -1),
            (420, 256, 120, 1),
            (570, 238, 100, 1),
            (90, 240, 84, 1),
            (590, 178, 50, -1),
            (372, 176, 46, 1),
        ):
            things.fish(k, x, y, size, i, "#8d9182", True, way)
            k.line(
                curve(
                    [(x - size * 0.6, y + size * 0.14), (x, y + size * 0.2), (x + size * 0.6, y + size * 0.13)], steps=5
                ),
                1.6,
                i.water_light,
                0.1,
            )


@scene("event", "industry")
def nickname(s: Stage) -> None:
    """From the train: a window, two travellers, and a forest of chimneys outside."""
    i = s.inks
    s.sky(200, "#b8633f", "#f3d596")
    sky.sun(s.press, 250, 120, 34, "#f8dc94", "#f6d08a")
    with s.plate(0.15) as k:
        land.hills(k, 190, 30, 3, i.far)
        for n, (x, h, w) in enumerate(
            (
                (130, 90, 11),
                (164, 120, 13),
                (212, 100, 12),
                (300, 130, 14),
                (344, 96, 11),
                (392, 116, 13),
                (446, 84, 11),
                (484, 104, 12),
            )
        ):
            mouth = works.stack(k, x, 206, h, w, i, n % 3 == 1)
            sky.plume(k, *mouth, 130, 30, 10, "#7d6c62", puffs=9)
        works.sawtooth(k, 110, 210, 200, 30, i, 6)
        works.hall(k, 320, 210, 90, 34, i)
        works.sawtooth(k, 420, 210, 160, 28, i, 5)
        k.box("#9c8a5a", -6, 208, 646, 282)
        k.line([(-6, 30), (646, 58)], 1.6, i.key, 1.0)
    with s.plate(0.5) as k:
        frame = "#3f5d4c"
        k.fill(frame, [(-6, -6), (646, -6), (646, 22), (-6, 22)])
        k.fill(frame, [(-6, 222), (646, 222), (646, 282), (-6, 282)])
        for x in (-6, 312, 600):
            k.fill(frame, [(x, -6), (x + 46, -6), (x + 46, 282), (x, 282)])
        for left, right in ((40, 312), (358, 600)):
            k.line([(left, 22), (right, 22), (right, 222), (left, 222), (left, 22)], 3.4, i.key, 1.0)
        k.line([(-6, 230), (646, 230)], 2, "#6f9a7c", 1.0)
        k.shape("#caa56c", [(250, 226), (430, 226), (446, 252), (236, 252)], 1.8)
        things.vase(k, 300, 246, 36, "#e9e2d0", i, 4)
        things.vase(k, 350, 248, 50, "#a9433a", i, 3)
    with s.plate() as k:
        hands = person(
            k, Person("#5b6468", hat="cap", hat_tone="#4a5054", skin="#e9c19b"), 178, 330, 210, i, "point", 1
        )
        del hands
        person(k, Person("#8a4a3c", hair="bob", glasses=True), 500, 334, 204, i, "fold", -1)


@scene("event", "industry")
def forty_flats(s: Stage) -> None:
    """The list on the door, and six hundred families who read it."""
    i = s.inks
    s.sky(130, "#8fa9a4", "#f1e0b4")
    with s.plate() as k:
        town.flats(k, 150, 232, 330, 4, i, lit=0.1, washing=False)
        k.box(mix(i.brick, i.key, 0.2), 270, 150, 360, 236, 2)
        k.shape(i.brick, [(258, 152), (315, 126), (372, 152)], 1.8)
        k.box("#4f6b58", 282, 164, 348, 236, 1.8)
        things.sheet(k, 315, 192, 40, 44, 0, "#f8f1dc", i, 8)
        land.camphor(k, 76, 240, 130, i)
        land.camphor(k, 570, 240, 140, i)
        land.ground(k, [(-6, 232), (646, 230), (646, 282), (-6, 282)], i.earth, i, 10)
    with s.plate() as k:
        crowd(k, 180, 450, 262, 84, i, 7, COATS, 2, 2, ("", "cap", "scarf", ""))
        crowd(k, -6, 180, 276, 96, i, 4, COATS, 1, 2, ("", "cap", "straw"))
        crowd(k, 470, 646, 276, 96, i, 4, COATS, -1, 2, ("", "cap", "scarf"))
        person(k, Person("#e0b04a", child=True, hair="braids"), 318, 276, 66, i, "stand", 2)
