"""Scenes of the base: a drawing, a second line, letters, inspectors, long nights. Next: ``scenes_industry_d.py``."""

from __future__ import annotations

import boats
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
def chamber_offer(s: Stage) -> None:
    """A young engineer and her drawing of a brick room in which dust would sink."""
    i = s.inks
    s.sky(272, "#7a8a80", "#c9b98f")
    with s.plate(0.2) as k:
        k.box("#d9cba4", -6, -6, 646, 210, 0)
        k.box("#8a6a4a", -6, 206, 646, 216, 1.6)
        k.box("#9fb9bb", 26, 26, 150, 150, 2.4)
        for x, h in ((56, 70), (88, 92), (122, 60)):
            mouth = works.stack(k, x, 150, h, 11, i, h > 90)
            sky.plume(k, *mouth, 40, 14, 8, "#8d7a6c", puffs=6)
        k.line([(88, 26), (88, 150)], 3, "#efe6d2", 1.0)
        k.line([(26, 88), (150, 88)], 3, "#efe6d2", 1.0)
    with s.plate(0.45) as k:
        k.shape("#6b4c36", [(196, 22), (492, 22), (492, 204), (196, 204)], 2.2)
        k.shape("#f1e8cf", [(206, 32), (482, 32), (482, 194), (206, 194)], 1.6)
        k.shape("#c9764f", [(262, 86), (398, 86), (398, 168), (262, 168)], 1.8)
        for n in range(1, 9):
            k.line([(262, 86 + n * 9.2), (398, 86 + n * 9.2)], 0.9, "#7d3f30", 1.0)
        for n in range(4):
            k.line([(290 + n * 26, 86 if n % 2 else 106), (290 + n * 26, 148 if n % 2 else 168)], 3.4, "#5a2c22", 1.0)
        k.shape("#c9764f", [(214, 96), (262, 100), (262, 122), (214, 118)], 1.6)
        k.shape("#c9764f", [(428, 60), (446, 60), (452, 168), (422, 168)], 1.6)
        k.line([(398, 128), (424, 128)], 9, "#c9764f", 1.0)
        for _ in range(60):
            k.dot("#4a3a34", 270 + 120 * float(k.rng.random()) ** 1.4, 100 + 62 * float(k.rng.random()) ** 0.5, 1.1)
        for x in (230, 330):
            k.line(curve([(x, 78), (x + 16, 72), (x + 34, 78)], steps=5), 2, "#3f6386", 0.3)
        for y in (46, 56):
            k.line([(220, y), (300 - (y - 46) * 2, y)], 1.6, i.key, 0.6)
    with s.plate() as k:
        things.table(k, 244, "#8a5f40", i)
        person(k, Person("#7f8f7a", hair="braids", skin="#e8ba90"), 544, 292, 206, i, "reach", -1)
        k.box("#c8372d", 60, 226, 108, 246, 1.6)
        k.box("#3f6386", 52, 236, 122, 250, 1.6)
        things.vase(k, 164, 256, 46, "#e9e2d0", i, 4)
        k.shape("#efe6d2", oval(300, 252, 70, 8), 1.4)
        k.dot("#d9cba4", 232, 252, 7, 8, line=1.4)


@scene("event", "industry")
def second_line(s: Stage) -> None:
    """Scaffolds and cranes beside the old furnace: the works doubles."""
    i = s.inks
    s.sky(190, "#c9744a", "#f3d9a0")
    with s.plate(0.12) as k:
        sky.streaks(k, 0, 640, 30, 110, "#f6e3b6", 8)
        land.hills(k, 186, 30, 3, i.far)
    with s.plate() as k:
        for x, h, w in ((70, 150, 18), (126, 170, 20)):
            mouth = works.stack(k, x, 220, h, w, i, w == 20)
            sky.plume(k, *mouth, 260, 30, 15, "#7d6c62", puffs=13)
        works.hall(k, 20, 226, 150, 66, i)
        works.sawtooth(k, 168, 226, 130, 50, i, 4)
        k.box("#a88e6a", 330, 120, 520, 226, 1.6)
        for n in range(8):
            k.line([(326 + n * 28, 232), (326 + n * 28, 92)], 2.4, "#8a6a3c", 1.0)
        for n in range(6):
            k.line([(318, 110 + n * 22), (532, 110 + n * 22)], 2.2, "#8a6a3c", 1.0)
            k.line([(326 + n * 28, 232 - n * 8), (354 + n * 28, 180 - n * 8)], 1.6, "#8a6a3c", 1.0)
        works.stack(k, 566, 226, 96, 22, i)
        for n in range(4):
            k.line([(548, 216 - n * 26), (586, 216 - n * 26)], 2, "#8a6a3c", 1.0)
        works.crane(k, 452, 226, 190, i)
        land.ground(k, [(-6, 224), (646, 224), (646, 282), (-6, 282)], i.earth, i, 30)
        for n, x in enumerate((348, 404, 486)):
            person(
                k,
                Person(COATS[n], hat="helmet", hat_tone="#d8b26a"),
                x,
                154 - n % 2 * 22,
                38,
                i,
                ("work", "raise", "bend")[n],
                1 if n % 2 else -1,
            )
    with s.plate() as k:
        for n in range(5):
            k.box(mix(i.brick, i.paper, 0.12 * (n % 3)), 250 + n * 18, 252, 267 + n * 18, 262, 1)
            k.box(mix(i.brick, i.paper, 0.12 * (n % 2)), 258 + n * 18, 242, 275 + n * 18, 252, 1)
        person(k, Person(BLUE, hat="helmet", hat_tone="#e9dcba"), 150, 272, 118, i, "point", 1)
        person(k, Person("#66707a", tone=GREY, glasses=True), 100, 274, 116, i, "fold", 1)
        person(k, Person(SAND, hat="straw", legs="#5d5a4c"), 400, 272, 108, i, "carry", 1)
        person(k, Person("#8a4a3c", hat="helmet", hat_tone="#d8b26a"), 600, 274, 112, i, "work", -1)


@scene("event", "industry")
def letter_north(s: Stage) -> None:
    """A letter from downstream beside a cup of tea; the river goes on behind the glass."""
    i = s.inks
    s.sky(150, "#8fa9a4", "#f1e0b4")
    with s.plate(0.12) as k:
        land.hills(k, 96, 28, 3, i.far)
        land.river(k, [(-6, 190), (646, 190)], [(-6, 104), (646, 100)], i, 24)
        boats.barge(k, 210, 140, 90, i, "#3a3434")
        boats.junk(k, 470, 132, 50, i)
    with s.plate(0.45) as k:
        wood = "#7a5238"
        k.fill(wood, [(-6, -6), (646, -6), (646, 14), (-6, 14)])
        k.fill(wood, [(-6, 152), (646, 152), (646, 176), (-6, 176)])
        for x in (-6, 204, 424, 622):
            k.fill(wood, [(x, -6), (x + 22, -6), (x + 22, 176), (x, 176)])
        for left, right in ((16, 204), (226, 424), (446, 622)):
            k.line([(left, 14), (right, 14), (right, 152), (left, 152), (left, 14)], 2.2, i.key, 1.0)
    with s.plate(0.45) as k:
        things.table(k, 172, "#a4744c", i)
        things.sheet(k, 300, 222, 240, 104, -5, "#f7efda", i, 7)
        k.shape("#e3d2a6", [(420, 196), (560, 206), (552, 268), (412, 258)], 1.8)
        k.line([(420, 196), (488, 238), (560, 206)], 1.6, i.key, 1.0)
        k.dot("#b3301f", 530, 222, 9, line=1)
    with s.plate(0.5) as k:
        things.vase(k, 112, 258, 118, "#dfe6dc", i, 4)
        k.dot("#8f7a4a", 112, 200, 31, 5)
        with_steam = [[(100, 188), (92, 164), (104, 142), (96, 118)], [(122, 188), (130, 168), (118, 146), (128, 126)]]
        for way in with_steam:
            k.line(curve(way, steps=7), 3, "#fbf4e4", 0.1)


@scene("event", "industry")
def inspection(s: Stage) -> None:
    """A special train, twelve notebooks, one visit."""
    i = s.inks
    s.sky(170, "#7f9fa0", "#f3e0b2")
    with s.plate(0.12) as k:
        land.hills(k, 160, 30, 3, i.far)
        for x, h in ((430, 80), (470, 96), (540, 70)):
            mouth = works.stack(k, x, 172, h, 12, i, h > 90)
            sky.plume(k, *mouth, 120, 30, 9, "#97857a")
        works.sawtooth(k, 400, 176, 190, 28, i, 6)
    with s.plate() as k:
        k.box("#b39c78", -6, 196, 646, 282)
        works.rails(k, -6, 646, 196, i, 6)
        for x in (-70, 200):
            k.shape("#3f6b52", [(x, 184), (x, 96), (x + 8, 84), (x + 250, 84), (x + 258, 96), (x + 258, 184)], 2)
            k.fill("#e7cf8c", [(x, 146), (x + 258, 146), (x + 258, 153), (x, 153)])
            for m in range(7):
                k.box("#f3dfa6" if m % 3 else "#9fb9bb", x + 16 + m * 33, 104, x + 38 + m * 33, 132, 1.4)
            works.wheels(k, [x + 34, x + 64, x + 194, x + 224], 196, 11, i)
        k.box("#2f4a3c", 152, 104, 186, 194, 1.6)
    with s.plate() as k:
        coats = ("#5d6266", "#66707a", "#4f5a60", "#74706a", "#55606a")
        for n in range(5):
            who = Person(
                coats[n],
                legs="#44474c",
                tone=(GREY, "#262022", GREY, CREAM, "#262022")[n],
                glasses=n % 2 == 0,
                hat="cap" if n in (1, 4) else "",
                hat_tone="#55606a",
            )
            hands = person(k, who, 200 + n * 52, 264 + 4 * (n % 2), 116 - 3 * (n % 3), i, "hold", 1)
            x, y = hands["left"]
            k.shape("#f5ecd4", [(x - 2, y - 12), (x + 16, y - 15), (x + 18, y + 2), (x, y + 5)], 1.2)
            k.line([(x + 2, y - 6), (x + 13, y - 8)], 1, i.key, 0.6)
        person(k, Person(BLUE, hat="helmet", hat_tone="#e9dcba"), 500, 268, 118, i, "point", -1)
        person(k, Person("#7f8f7a", hair="braids"), 552, 270, 108, i, "fold", -1)
        crowd(k, 580, 660, 272, 98, i, 2, COATS, -1, 2, ("cap", ""))
        crowd(k, -6, 110, 276, 96, i, 3, COATS, 1, 2, ("cap", "", "scarf"))


@scene("event", "industry")
def hundred_days(s: Stage) -> None:
    """Double shifts: lit halls at night, a loudspeaker, men asleep on their feet."""
    i = s.inks
    s.sky(190, "#1f2638", "#5a4652")
    sky.sun(s.press, 90, 56, 17, "#f3e6c0", "#6f6a74")
    with s.plate(0, gaps=0) as k:
        sky.stars(k, 130, "#f3e6c0", 60)
    with s.plate(0.2) as k:
        for x, h in ((330, 130), (376, 150), (560, 120)):
            mouth = works.stack(k, x, 214, h, 16, i, h == 150)
            sky.plume(k, *mouth, 190, 44, 13, "#57505a")
        works.hall(k, 290, 220, 130, 60, i, "#5a2f2a", 1.0)
        works.sawtooth(k, 420, 220, 240, 54, i, 6, 1.0)
        town.flats(k, -40, 220, 200, 4, i, "#6b6472", 0.12, False)
    with s.plate(0, gaps=0, soft=16) as k:
        k.fill("#f2b24e", oval(470, 224, 190, 16), 150)
    with s.plate() as k:
        k.fill("#3b3236", [(-6, 222), (646, 218), (646, 282), (-6, 282)])
        street.loudspeaker(k, 230, 262, 170, i)
    with s.plate() as k:
        dark = ("#3f4a5c", "#4a4a4c", "#5a4038", "#46523f")
        crowd(k, 250, 440, 270, 96, i, 5, dark, 1, 2, ("cap", "helmet", "cap"))
        crowd(k, 60, 210, 274, 98, i, 3, dark, -1, 1, ("cap", "", "cap"))
        person(k, Person("#4f6478", hat="cap", hat_tone="#3f4a5c", tone=GREY), 520, 272, 110, i, "fold", -1, 0.25)
        person(k, Person("#6b5a4a", hat="cap", hat_tone="#3f4a5c"), 574, 274, 106, i, "hip", -1)


@scene("event", "industry")
def photograph(s: Stage) -> None:
    """One plate left in the camera: the furnace, the flats, or the family in front of both?"""
    i = s.inks
    s.sky(180, "#b98a5a", "#f3deae")
    with s.plate(0.15) as k:
        for x, h in ((380, 110), (420, 134), (470, 96)):
            mouth = works.stack(k, x, 190, h, 14, i, h > 130)
            sky.plume(k, *mouth, 150, 34, 11, "#8d7a6c")
        works.hall(k, 350, 196, 120, 50, i)
        town.flats(k, 490, 196, 180, 4, i)
        land.ground(k, [(-6, 196), (646, 194), (646, 282), (-6, 282)], i.earth, i, 40)
    with s.plate() as k:
        family = (
            (400, "#4f6478", "short", 118, ""),
            (440, "#a8574a", "bob", 110, ""),
            (356, "#6b5470", "bun", 102, ""),
            (482, "#55606a", "short", 120, "cap"),
        )
        for x, coat, hair, h, hat in family:
            person(
                k,
                Person(coat, hair=hair, hat=hat, hat_tone="#44505c", tone=GREY if hair == "bun" else "#262022"),
                x,
                264,
                h,
                i,
                "stand",
                0,
            )
        for x, coat, hair in ((380, "#d8b26a", "braids"), (420, "#6f9454", "short"), (462, "#c8694a", "braids")):
            person(k, Person(coat, child=True, hair=hair), x, 272, 66, i, "stand", 0)
    with s.plate(0.45) as k:
        for dx in (-46, 0, 40):
            k.line([(150, 150), (150 + dx, 270)], 4.6, "#7a5238", 0.8)
        k.shape("#8a5a3c", [(108, 96), (176, 96), (176, 152), (108, 152)], 2)
        k.shape("#2c2a2c", [(176, 104), (206, 112), (206, 138), (176, 146)], 1.8)
        for n in range(1, 4):
            k.line([(176 + n * 7.5, 105 + n * 2), (176 + n * 7.5, 145 - n * 2)], 1.2, "#6d6566", 1.0)
        k.dot("#c9a24a", 210, 125, 9, 14, line=1.6)
        k.dot("#9fc4d8", 212, 125, 5, 9)
        person(k, Person("#7a6a50", hat="cap", hat_tone="#5b5248", legs="#4a4640"), 80, 274, 170, i, "raise", 1)
