"""Kilns: a valley that makes bowls. Calm: a flute over the hill and a zither that answers. Busy: the wheel turns.

The raised sol on its way to la (``#5``) is a colour of the songs of Hunan.
Next: ``industry.py``.
"""

from craft.score import Piece

from scores.haze import haze


def calm() -> Piece:
    """Smoke over the hill: xiao and guzheng in turns, 72 beats a minute, in D."""
    piece = Piece("kilns_calm", 72, 24, 62)
    zither = piece.part("base", "guzheng", -0.30, -22, 0.30)
    hum = piece.part("base", "slow_strings", 0.15, -31, 0.45, 1.0)
    deep = piece.part("base", "deep", 0.0, -26, 0.2)
    bell = piece.part("base", "temple", -0.5, -33, 0.6)
    wood = piece.part("base", "block", 0.5, -37, 0.4)
    xiao = piece.part("melody", "xiao", 0.30, -20, 0.38)
    answer = piece.part("melody", "guzheng", -0.20, -21, 0.30)

    roots = [1, 1] + [5, 1, 6, 5, 1, 6, 5, 1] + [6, 6, 1, 5, 1, 2, 5, 1] + [5, 1, 1, 6, 5, 1]
    rises, thins, turns = "0 3 5 6 7 6 5 3", "0 . 3 . 5 . 3 .", "0 5 3 6 5 8 6 5"
    for bar, root in enumerate(roots):
        pattern = thins if bar in (4, 5, 8, 9, 22) else turns if 10 <= bar < 18 and bar % 2 else rises
        if bar < 23:
            zither.figure(bar, root, pattern, up=-1, loud=52 + (6 if 10 <= bar < 18 else 0), ring=3)
        if bar >= 2:
            deep.figure(bar, root, "0 . . . 3 . . ." if bar % 2 else "0 . . . . . . .", up=-2, loud=66, ring=4)
        if bar >= 6:
            hum.fifth(bar, root, 4, up=0, loud=50 + (10 if 10 <= bar < 18 else 0))
        if bar % 6 == 1:
            bell.note(bar * 4 + 2, 3, 62, 60)
        if 10 <= bar < 18:
            wood.note(bar * 4, 0.3, 79, 50)
            wood.note(bar * 4 + 2.5, 0.3, 84, 36)
    for at, first, last in ((6.7, -1, 10), (38.6, 0, 12), (70.5, 12, 2)):
        zither.sweep(at, first, last, loud=36)
    zither.chord(23, 4, (-5, -2, 0, 2, 5), loud=48)
    deep.note(92, 4, 38, 60)

    xiao.sing("5, 6, 1. 2_ | 3 - ~2 -", 2, up=1, loud=74, swell=8)
    answer.sing("3_ 5_ 6_ 5_ 3_ 2_ 1 | ^2 - - 0", 4, loud=74)
    xiao.sing("1. 2_ 3 5 | ~6 - 5_ 3_ 2", 6, up=1, loud=78, swell=8)
    answer.sing("5_ 3_ 2_ 1_ ~6, 1_ 2_ | 1 - - 0", 8, loud=72)
    xiao.sing("6 1' ^2'. 1'_ | 6 - ~5 - | 3 5 6. 1'_ | ~5 - - 0", 10, loud=82, swell=10)
    xiao.sing("1'. 6_ #5_ 6_ 3 | ~2 - 3_ 5_ 6 | 5_ 3_ 2 1_ 2_ 6, | ~1 - - 0", 14, up=0, loud=84, swell=6)
    answer.sing("0 0 0 1'_ 6_ | 5 - - - | 0 0 0 0 | 0 5_ 6_ ^1' -", 10, loud=58)
    xiao.sing("5, 6, 1. 2_ | 3 - ~2 - | 1. 2_ 3 5 | ~6 - - - | 5_ 3_ ^2 ~1 - | 1 - - -", 18, up=1, loud=70)
    answer.sing("0 0 5,_ 6,_ 1 | 0 3_ 5_ 3 - | 0 0 0 0 | 1'_ 6_ 5_ 3_ ~2 -", 18, loud=60)
    haze(piece, 38, 8, metal=50)
    return piece


def busy() -> Piece:
    """The potter's wheel: pipa over a turning dulcimer, bamboo flute in the middle, 104 beats a minute, in G."""
    piece = Piece("kilns_busy", 104, 32, 67, slowing=0.15)
    dulcimer = piece.part("base", "yangqin", 0.35, -25, 0.25)
    lute = piece.part("base", "ruan", -0.40, -26, 0.18)
    deep = piece.part("base", "deep", 0.0, -25, 0.15)
    reeds = piece.part("base", "sheng", 0.10, -33, 0.35, 0.9)
    wood = piece.part("base", "block", 0.55, -34, 0.25)
    drum = piece.part("base", "skin", -0.15, -31, 0.30)
    cymbals = piece.part("base", "cymbal", 0.45, -38, 0.35)
    pipa = piece.part("melody", "pipa", -0.15, -20, 0.22)
    dizi = piece.part("melody", "dizi", 0.30, -21, 0.32)

    roots = [1, 1, 5, 1] + [1, 5, 6, 1, 2, 6, 5, 1] * 2 + [6, 6, 1, 1, 2, 5, 6, 5] + [1, 5, 5, 1]
    wheel, skip = "0 5 3 5 6 5 3 5", "0 3 5 . 6 3 5 ."
    for bar, root in enumerate(roots[:31]):
        soft = 20 <= bar < 24
        dulcimer.figure(bar, root, skip if soft else wheel, loud=50 if soft else 58, ring=1.5)
        if bar >= 2:
            deep.figure(bar, root, "0 . 3 .", 1, up=-2, loud=70, ring=1)
            lute.figure(bar, root, ". 3 . 5 . 3 . 5", up=-1, loud=56, ring=0.9)
        if bar >= 12:
            reeds.fifth(bar, root, 3.8, up=0, loud=54)
        for beat, loud in ((0, 62), (1.5, 44), (2, 52), (3, 48), (3.5, 40)):
            if bar >= 1 and not soft:
                wood.note(bar * 4 + beat, 0.2, 84 if beat % 2 else 79, loud)
        if bar >= 4 and not soft:
            drum.note(bar * 4, 1, 43, 70)
            drum.note(bar * 4 + 2.5, 1, 43, 50)
        if bar in (4, 12, 20, 28):
            cymbals.note(bar * 4, 2, 86, 60)
    dulcimer.chord(31, 2, (-5, 0, 3, 5), loud=60)
    deep.note(124, 2, 43, 72)
    drum.note(124, 1, 43, 74)

    first = "5_ 6_ 1'_ 6_ 5 3 | 2_ 3_ 5_ 3_ 2 - | 1_ 2_ 3_ 5_ ^6 5 | %3 - - 0"
    second = "2'_ 1'_ 6_ 1'_ 2' 1' | 6_ #5_ 6_ 1'_ 5 3 | 2_ 3_ 5_ 6_ 3_ 2_ 1_ 6,_ | ~1 - 1 0"
    pipa.sing(first + "|" + second, 4, loud=80, swell=8)
    dizi.sing(first, 12, up=1, loud=74, swell=8)
    pipa.sing("0 0 0 0 | 0 0 5_ 6_ 1' | 0 0 0 0 | 0 6_ 5_ 3_ 5_ 6_ 1'_", 12, loud=66)
    pipa.sing(second, 16, loud=82)
    dizi.sing(second, 16, loud=66)
    dizi.sing("6 - 1'. 2'_ | ~3' - 2'_ 1'_ 6 | 5 - 6_ 1'_ 2' | ~1' - - 0", 20, loud=78, swell=10)
    pipa.sing("2'_ 2'_ 1'_ 2'_ 3' 2' | 1'_ 6_ 5_ 6_ 1' - | 6_ 1'_ 6_ #5_ 6 3 | %5 - - 5_ 6_", 24, loud=80, swell=8)
    pipa.sing("1'_ 6_ 5_ 3_ 2_ 3_ 5 | 6_ 5_ 3_ 2_ 1 2 | 3_ 5_ 2_ 3_ 1_ 2_ 6,_ 5,_ | 1 - 0 0", 28, loud=82)
    dizi.sing("0 0 0 0 | 6 - 5 - | 3_ 5_ 2_ 3_ 1_ 2_ 6,_ 5,_ | 1 - 0 0", 28, up=1, loud=66)
    haze(piece, 43, 4, metal=55)
    return piece
