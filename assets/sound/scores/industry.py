"""Industry: a young country builds. Calm: an evening waltz on the accordion of the club. Busy: the march to the furnace.

Here, and only here, harmony has thirds and dominants: the sound of the brass bands of those years.
Next: ``crisis.py``.
"""

from craft.score import Piece

from scores.haze import haze


def calm() -> Piece:
    """After the shift: accordion and harmonica in three, 100 beats a minute, in C."""
    piece = Piece("industry_calm", 100, 40, 60, beats=3, slowing=0.3)
    squeeze = piece.part("base", "accordion", -0.25, -27, 0.25, 0.7)
    bass = piece.part("base", "double_bass", 0.05, -25, 0.18)
    strings = piece.part("base", "violins", 0.20, -29, 0.4, 1.0)
    dulcimer = piece.part("base", "yangqin", 0.45, -29, 0.3)
    mouth = piece.part("melody", "harmonica", 0.20, -20, 0.30)
    reed = piece.part("melody", "clarinet", -0.30, -21, 0.32)

    a = [1, 5, 1, 6, 4, 1, 5, 1]
    roots = [1, 5, 1, 5] + a + a + [6, 2, 4, 6, 3, 6, 2, 5] + a + [4, 5, 1, 1]
    low = {1: 36, 2: 38, 3: 40, 4: 41, 5: 31, 6: 33}
    for bar, root in enumerate(roots[:39]):
        at = bar * 3
        bass.note(at, 1.6, low[root] + (12 if bar % 4 == 3 else 0), 72)
        for beat in (1, 2):
            squeeze.triad(at + beat, 0.6, root, 55, 58 if beat == 1 else 52)
        if bar >= 12:
            strings.triad(at, 3, root, 60, 48 + (10 if 20 <= bar < 28 else 0))
        if 20 <= bar < 36 and bar % 2 == 0:
            for number, step in enumerate((0, 2, 4, 7, 9, 7)):
                scale = [0, 2, 4, 5, 7, 9, 11]
                degree = root - 1 + step
                dulcimer.note(at + number * 0.5, 1, 72 + scale[degree % 7] + 12 * (degree // 7) - 12, 50)
    bass.note(117, 3, 36, 66)
    squeeze.triad(117, 3, 1, 55, 54)

    verse = "5 - 3 | 2. 1_ 2 | 3 - 5 | ~6 - - | 1' - 6 | 5. 3_ 2 | 3 5 2 | 1 - 0"
    again = "5 - 3 | 2. 1_ 2 | 3 - 6 | ~5 - - | 6. 1'_ 2' | 1' 6 5 | 3_ 5_ 2 ^3 | 1 - 0"
    mouth.sing(verse, 4, loud=78, swell=10)
    reed.sing(again, 12, loud=76, swell=10)
    mouth.sing("0 0 0 | 0 0 6, | 1 - - | 0 0 0 | 4 - - | 3 - - | 1 - 7, | 1 - 0", 12, loud=60)
    reed.sing("6 - 1' | ^2'. 1'_ 6 | 5 6 1' | 6 - - | 3 - 5 | 6. 5_ 3 | 2 3 5 | 2 - 3_ 5_", 20, loud=80, swell=12)
    mouth.sing(again, 28, loud=84, swell=10)
    reed.sing("3 - 1 | 7, - 7, | 1 - 3 | 3 - - | 4. 6_ 6 | 5 - 3 | 1 - 7, | 1 - 0", 28, loud=66)
    mouth.sing("6. 5_ 3 | 2 - 5, | 1 - - | 1 - -", 36, loud=70)
    haze(piece, 36, 6, metal=48)
    return piece


def busy() -> Piece:
    """To the furnace: a march for brass, anvil and side drum, 112 beats a minute, in G."""
    piece = Piece("industry_busy", 112, 36, 55, slowing=0.12)
    tuba = piece.part("base", "tuba", 0.05, -25, 0.18, 0.8)
    horns = piece.part("base", "horn", 0.35, -28, 0.28, 0.6)
    strings = piece.part("base", "violins", -0.40, -29, 0.35, 1.0)
    side = piece.part("base", "drums", 0.15, -29, 0.22)
    iron = piece.part("base", "anvil", -0.55, -35, 0.4)
    kettle = piece.part("base", "timpani", -0.10, -31, 0.35)
    low_brass = piece.part("melody", "trombone", -0.20, -20, 0.25, 0.88)
    bright = piece.part("melody", "trumpet", 0.15, -21, 0.28, 0.88)
    pipe = piece.part("melody", "dizi", 0.45, -24, 0.32)

    a, b = [1, 5, 6, 5, 1, 6, 5, 1], [1, 6, 4, 5, 1, 2, 6, 5]
    roots = [1, 1, 5, 5] + a + a + b + [1, 5, 6, 5, 1, 6, 5, 1]
    low = {1: 31, 2: 33, 4: 36, 5: 38, 6: 40}
    for bar, root in enumerate(roots[:36]):
        at, last = bar * 4, bar == 35
        tuba.note(at, 0.8, low[root], 84)
        if not last:
            tuba.note(at + 2, 0.8, low[root] + (7 if low[root] < 36 else -5), 76)
        if bar >= 4 and not last:
            for beat in (1, 3):
                horns.triad(at + beat, 0.5, root, 55, 66)
            strings.triad(at, 4, root, 62, 52 + (10 if 20 <= bar < 28 else 0))
        rolls = ((0, 72), (1, 56), (1.5, 42), (2, 68), (2.75, 38), (3, 58), (3.25, 40), (3.5, 46), (3.75, 42))
        for beat, loud in rolls if not last else rolls[:1]:
            side.note(at + beat, 0.1, 38, loud - (14 if bar < 2 else 0))
        side.note(at, 0.3, 36, 80)
        if bar in (4, 12, 20, 28, 35):
            side.note(at, 2, 49, 70)
        if bar >= 2 and not last:
            iron.note(at + 1, 1, 85, 74)
            if bar % 2:
                iron.note(at + 3, 1, 85, 56)
        if bar in (3, 11, 19, 27):
            for number in range(8):
                kettle.note(at + 2 + number * 0.25, 0.3, 43, 48 + 5 * number)
    kettle.note(140, 1.5, 43, 84)
    horns.triad(140, 1.2, 1, 55, 76)

    bright.sing("0 0 0 5,_ 5,_ | 1 - 0 5,_ 1_", 2, up=1, loud=74)
    verse = "1 1_ 2_ 3 1 | 5. 6_ 5 - | 6 6_ 5_ 3 5 | 2 - - 3_ 2_ | 1 1_ 2_ 3 5 | 6. 1'_ 6 - | 5_ 6_ 5_ 3_ 2 3 | 1 - 1 0"
    low_brass.sing(verse, 4, loud=80, swell=8)
    low_brass.sing(verse, 12, loud=84)
    bright.sing(verse, 12, up=1, loud=74)
    pipe.sing(
        "0 0 0 0 | 0 0 5'_ 6'_ 5' | 0 0 0 0 | %2' - - 0 | 0 0 0 0 | 6' - ^6' - | 5' - 3' - | 1' - - 0", 12, loud=74
    )
    song = "3' - 2' 1' | 6 1' 5 - | 1' - 6 5 | 3 5 2 - | 3 5 6 1' | 2'. 3'_ 2' 6 | 1'_ 6_ 5 3 6 | 5 - - 0"
    bright.sing(song, 20, loud=82, swell=10)
    low_brass.sing("1 - - 3 | 6, - - 5, | 4, - 6, 1 | 7, - 5, - | 1 - - 3 | 2 - - 4 | 3 - 1 - | 2 - 7, 0", 20, loud=66)
    bright.sing(verse.replace("2 3 | 1 - 1 0", "3 2 | 1 - - 0"), 28, up=1, loud=86)
    low_brass.sing(verse.replace("2 3 | 1 - 1 0", "3 2 | 1 - - 0"), 28, loud=84)
    pipe.sing(
        "3'_ 5'_ 1'' 5' 3' | 5' - - - | 6'_ 5'_ 6' 5' 3' | %2' - - - | 3'_ 5'_ 1'' 5' 3' | %6' - - -", 28, loud=72
    )
    haze(piece, 31, 4, metal=43)
    return piece
