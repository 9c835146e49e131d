"""The four chapters of the base, each a frieze. Next: ``scenes_kilns.py``."""

from __future__ import annotations

import boats
import land
import sky
import town
import works
from crowds import crowd
from folk import Person, person
from ink import curve
from stage import CHAPTER, Stage, scene

BLUE, GREEN, RED, SAND, CREAM = "#44637c", "#6f7f5c", "#a8452f", "#c9a66b", "#ece0c4"
COATS = (BLUE, GREEN, "#7b5448", SAND, "#5d6266", "#8a4a3c")


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
        boats.barge(k, 480, 194, 100, i, "#2f2a2c")
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
