"""Scenes of the kilns: green, wind, a bald hill, a table of sherds, closed ports. Next: ``scenes_crisis.py``."""

from __future__ import annotations

import boats
import land
import sky
import things
import town
import works
from folk import GREY, Person, person
from ink import curve, mix, oval
from stage import Stage, scene

CELADON, JADE = "#a9c9b0", "#8fb7a2"


@scene("event", "kilns")
def first_green(s: Stage) -> None:
    """The kiln door is broken open: the first jade."""
    i = s.inks
    s.sky(272, "#2f3b38", "#b5794a", 1.3)
    with s.plate(0, gaps=0, soft=24) as k:
        k.fill("#f2b45c", oval(230, 170, 150, 100), 190)
    with s.plate() as k:
        vault = [*oval(190, 190, 190, 170, 180, 360, 30), (380, 282), (0, 282)]
        k.shape(mix(i.brick, i.key, 0.25), vault, 3)
        for ring in (176, 160):
            k.line(oval(190, 190, ring, ring - 18, 182, 358, 30), 2, i.key, 0.8)
        for _ in range(60):
            x, y = 10 + 360 * float(k.rng.random()), 40 + 230 * float(k.rng.random())
            k.line([(x, y), (x + 18, y)], 1.4, mix(i.brick, i.key, 0.6), 0.3)
        k.shape("#3a2018", [*oval(190, 210, 104, 110, 180, 360, 26), (294, 282), (86, 282)], 3)
        k.fill("#e08a3c", [*oval(190, 220, 92, 94, 180, 360, 26), (282, 282), (98, 282)])
        for row in range(3):
            for n in range(5 - row):
                things.vase(
                    k,
                    122 + n * 34 + row * 17,
                    276 - row * 42,
                    40,
                    (CELADON, JADE, "#c3d8c0")[(n + row) % 3],
                    i,
                    (0, 3, 1)[(n + row) % 3],
                )
    with s.plate(0.4) as k:
        hands = person(
            k, Person("#8a6a4a", tone=GREY, hair="bun", legs="#5d5a4c", apron="#d9cdb0"), 430, 272, 170, i, "both", -1
        )
        x = (hands["left"][0] + hands["right"][0]) / 2
        things.vase(k, x, hands["left"][1] + 10, 62, CELADON, i, 0)
        person(k, Person("#5f7f7a", legs="#4a5a5c", hair="bun"), 530, 274, 150, i, "fold", -1)
        person(k, Person("#b5793c", child=True, hair="tail"), 590, 274, 98, i, "raise", -1)


@scene("event", "kilns")
def last_wind(s: Stage) -> None:
    """Half a hold, and the winter wind already in the sail."""
    i = s.inks
    s.sky(160, "#56706f", "#e6d6ae")
    with s.plate(0.12) as k:
        for n in range(9):
            y = 24 + n * 14
            k.line(
                curve([(20 + n * 50, y), (120 + n * 50, y - 8), (230 + n * 50, y + 4)], steps=6), 2.2, "#f2e8d0", 0.1
            )
        land.hills(k, 160, 40, 3, i.far)
    with s.plate(0.2) as k:
        land.river(k, [(-6, 282), (646, 282)], curve([(-6, 170), (300, 164), (646, 172)]), i, 50)
        boats.junk(k, 440, 236, 240, i)
        boats.junk(k, 610, 190, 60, i)
    with s.plate() as k:
        k.shape("#8a6a44", [(-6, 214), (250, 218), (258, 232), (-6, 230)], 2)
        for x in (20, 90, 160, 230):
            k.line([(x, 226), (x, 286)], 6, mix(i.earth, i.key, 0.5), 1.0)
        for n in range(5):
            k.box("#a57c48", 20 + n * 34, 186 - 26 * (n % 2), 50 + n * 34, 214 - 26 * (n % 2), 1.8)
        person(k, Person("#3f6386", hat="straw"), 208, 216, 100, i, "point", 1)
        person(k, Person("#8a6a4a", hair="bun", legs="#5d5a4c"), 150, 214, 96, i, "carry", 1)
        land.willow(k, 40, 216, 170, i)


@scene("event", "kilns")
def bald_hill(s: Stage) -> None:
    """Stumps where the woods stood; four kilns and one tree."""
    i = s.inks
    s.sky(140, "#8a8a72", "#f0dcae")
    with s.plate(0.15) as k:
        land.hills(k, 150, 70, 2, "#cdb389", "#7d6242", phase=0.15)
    with s.plate() as k:
        k.shape(
            "#b9975f",
            curve([(-6, 190), (160, 150), (330, 140), (500, 168), (646, 200)], steps=8) + [(646, 282), (-6, 282)],
            2,
        )
        for _ in range(46):
            x, y = 640 * float(k.rng.random()), 166 + 106 * float(k.rng.random()) ** 0.8
            r = 3 + (y - 150) * 0.06
            k.shape("#8a6238", [(x - r, y), (x - r * 0.9, y - r * 1.6), (x + r * 0.9, y - r * 1.6), (x + r, y)], 1.2)
            k.shape("#e3c48e", oval(x, y - r * 1.6, r * 0.9, r * 0.4, steps=12), 1)
        for x, y in ((70, 232), (250, 210), (430, 226)):
            mouth = works.dragon_kiln(k, x, y, 84, 40, i)
            sky.plume(k, *mouth, 60, 80, 9, "#9c917e", puffs=9)
        land.camphor(k, 596, 206, 90, i)
        for way in ([(300, 170), (310, 200), (292, 230), (312, 270)], [(520, 190), (512, 220), (530, 260)]):
            k.line(curve(way, steps=6), 4, "#8f6d3f", 0.4)
    with s.plate() as k:
        person(k, Person("#7d6a4a", hat="straw", legs="#5d5a4c"), 380, 268, 100, i, "work", -1)
        person(k, Person("#5f7f7a", tone=GREY, hair="bun"), 560, 268, 106, i, "fold", 1)


@scene("event", "kilns")
def wreck_desk(s: Stage) -> None:
    """Twelve sherds from a wreck: ours, theirs, or nobody can tell."""
    i = s.inks
    s.sky(272, "#6f4d34", "#6f4d34")
    with s.plate(0.1) as k:
        things.table(k, -4, "#7d583b", i)
    with s.plate(0.45) as k:
        k.shape("#e9e0c8", [(40, 24), (452, 18), (458, 248), (44, 254)], 1.8)
        for n in range(1, 4):
            k.line([(40 + n * 103, 24), (42 + n * 103, 252)], 1, "#b9ad8e", 1.0)
        for n in range(1, 3):
            k.line([(42, 22 + n * 76), (456, 20 + n * 76)], 1, "#b9ad8e", 1.0)
        tones = (
            CELADON,
            "#8f6d4a",
            JADE,
            "#b58a52",
            "#c3d8c0",
            "#7fa08a",
            "#a8835a",
            CELADON,
            "#6f8f86",
            "#c9a66b",
            JADE,
            "#9c7a52",
        )
        for n, tone in enumerate(tones):
            cx, cy = 92 + n % 4 * 103, 58 + n // 4 * 77
            edge = [
                (cx + (22 + 9 * float(k.rng.random())) * a, cy + (18 + 9 * float(k.rng.random())) * b)
                for a, b in ((-1, -0.5), (-0.2, -1), (0.8, -0.7), (1.1, 0.3), (0.3, 1), (-0.8, 0.7))
            ]
            k.shape(tone, edge, 1.8)
            k.hatch([edge[2], edge[3], edge[4], (cx, cy)], mix(tone, i.key, 0.6), 4, 1.2, 60, 0.8)
            if n % 3 == 0:
                k.line(curve([(cx - 12, cy + 4), (cx - 2, cy - 8), (cx + 10, cy + 2)], steps=5), 2.4, "#3f6386", 0.2)
            k.line([(cx - 16, cy + 31), (cx + 14, cy + 31)], 1.4, i.key, 0.6)
    with s.plate(0.5) as k:
        things.vase(k, 548, 216, 130, CELADON, i, 0)
        k.line([*oval(500, 92, 34, 34, steps=30), (534, 92)], 6, "#c9a24a", 1.0)
        k.dot("#cfe3dc", 500, 92, 29)
        k.line([(524, 116), (566, 160)], 8, "#5a3a28", 0.8)
        k.shape("#f0e6cc", [(560, 226), (630, 220), (634, 250), (564, 256)], 1.5)


@scene("event", "kilns")
def closed_ports(s: Stage) -> None:
    """A chain across the harbour; full crates, no ship."""
    i = s.inks
    s.sky(150, "#5f6f74", "#ddd0ae")
    with s.plate(0.12) as k:
        land.hills(k, 146, 30, 3, i.far)
        sky.streaks(k, 0, 640, 30, 120, "#e9dfc4", 8)
    with s.plate(0.2) as k:
        land.river(k, [(-6, 282), (646, 282)], [(-6, 158), (646, 156)], i, 40, "#6f9490")
        for x in (150, 560):
            k.shape("#b5a88a", [(x, 216), (x + 8, 96), (x + 60, 96), (x + 68, 216)], 2)
            town.tile_roof(k, x - 8, x + 76, 98, 66, i)
            k.box(i.key, x + 24, 116, x + 42, 140)
        links = curve([(204, 168), (300, 196), (390, 202), (480, 194), (572, 168)], steps=5)
        for n, (x, y) in enumerate(links):
            k.line([*oval(x, y, 9, 5 if n % 2 else 7, steps=16), (x + 9, y)], 3, i.key, 1.0)
    with s.plate() as k:
        k.shape("#8a6a44", [(-6, 226), (646, 230), (646, 282), (-6, 282)], 2)
        for n in range(7):
            x, y = 330 + n % 4 * 42, 252 - 32 * (n // 4)
            k.box("#a57c48", x, y - 32, x + 40, y, 1.8)
            k.line([(x, y - 32), (x + 40, y)], 1.3, i.key, 1.0)
        person(k, Person("#3f6386", hat="cap", hat_tone="#33333a"), 96, 270, 120, i, "point", 1)
        k.line([(70, 150), (70, 272)], 4, "#6b4c36", 1.0)
        person(k, Person("#8a6a4a", hair="bun", legs="#5d5a4c", apron="#d9cdb0"), 540, 270, 112, i, "fold", -1)
        person(k, Person("#5f7f7a", tone=GREY, hair="bun"), 590, 272, 106, i, "hip", -1)
        things.vase(k, 250, 262, 46, CELADON, i, 0)
        things.vase(k, 280, 266, 36, JADE, i, 2)
