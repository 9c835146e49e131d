"""Crisis: a city that learns what it did. Calm: a fiddle and a piano, and much silence. Busy: the clock of the laboratory.

Both stand in the mode on la; nothing resolves on do until the last bar, and then softly.
Next: ``greenway.py``.
"""

from craft.score import Piece

from scores.haze import haze


def calm() -> Piece:
    """What the well says: erhu and piano, 58 beats a minute, la is A."""
    piece = Piece("crisis_calm", 58, 18, 60, slowing=0.35)
    piano = piece.part("base", "piano", -0.20, -23, 0.42, 1.0)
    drops = piece.part("base", "piano", 0.45, -29, 0.6, 1.0)
    drone = piece.part("base", "cello", 0.10, -29, 0.4, 1.0)
    choir = piece.part("base", "choir", 0.0, -34, 0.5, 1.0)
    erhu = piece.part("melody", "erhu", 0.20, -20, 0.42)
    zither = piece.part("melody", "guzheng", -0.35, -24, 0.42)

    left = [(33, 40), (33, 40), (38, 45), (33, 41), (36, 43), (33, 40), (36, 43), (38, 45), (36, 43)]
    for number, (low, high) in enumerate(left):
        at = number * 8
        piano.note(at, 6, low + 12, 62)
        piano.note(at + 1.5, 5, high + 12, 50)
        piano.note(at + 3, 4, low + 24, 46)
        if number % 2:
            piano.note(at + 5, 3, high + 24, 44)
            piano.note(at + 5.5, 3, low + 36, 38)
        drone.note(at, 7.8, low + 12, 50)
        if 2 <= number < 8:
            choir.note(at, 7.8, low + 36, 44)
            choir.note(at, 7.8, high + 24, 44)
    for beat, key in ((6, 88), (13.5, 84), (22, 91), (29, 88), (38.5, 83), (46, 88), (55, 91), (60.5, 84), (69, 88)):
        drops.note(beat, 2, key, 48)
        drops.note(beat + 0.75, 2, key - 7, 36)

    erhu.sing("6, - - 1_ 2_ | ~3 - - 0 | 2. 1_ ~6, - | #5,. 6,_ 6, -", 2, up=1, loud=70, swell=12)
    zither.sing("0 0 0 0 | 0 0 0 3_ 5_ | ~6 - 0 0 | 0 3_ 2_ ~1 -", 2, loud=60)
    erhu.sing("3 - 5. 3_ | ~6 - - 5_ 3_ | 2 - 1_ 2_ 3 | ~6, - - 0", 7, up=1, loud=78, swell=14)
    zither.sing("0 6_ 3_ 0 0 | 0 0 1'_ 6_ 3 | 0 0 0 0 | 0 3_ 6_ ~1' -", 7, loud=58)
    erhu.sing("1' - ~6 - | 5. 3_ 2 - | 3_ 2_ 1 ~6, - | 2 - - 3_ 2_ | 1 - - -", 12, up=1, loud=72, swell=8)
    zither.sing("0 0 0 0 | 0 0 0 0 | 0 0 0 0 | 0 0 5_ 6_ 5 | 3_ 5_ ~1' - -", 12, loud=56)
    haze(piece, 33, 8, metal=45)
    return piece


def busy() -> Piece:
    """Samples: short low strings, a piano that counts, a fiddle over it, 80 beats a minute, la is D."""
    piece = Piece("crisis_busy", 80, 26, 65, slowing=0.25)
    low = piece.part("base", "plucked_strings", 0.10, -25, 0.25)
    bass = piece.part("base", "double_bass", 0.0, -27, 0.2, 0.9)
    count = piece.part("base", "piano", -0.35, -26, 0.35, 0.9)
    bed = piece.part("base", "slow_strings", 0.25, -31, 0.4, 1.0)
    ticks = piece.part("base", "block", 0.50, -38, 0.3)
    heart = piece.part("base", "skin", -0.10, -31, 0.35)
    erhu = piece.part("melody", "erhu", 0.25, -20, 0.36)
    cello = piece.part("melody", "cello", -0.25, -23, 0.32)
    glass = piece.part("melody", "pearl", 0.50, -30, 0.5)

    roots = [6, 6] + [6, 6, 2, 6, 1, 5, 2, 6] + [1, 5, 6, 2, 1, 5, 2, 3] + [6, 6, 2, 6, 1, 2, 6, 6]
    for bar, root in enumerate(roots[:25]):
        at = bar * 4
        low.figure(bar, root, "0 0 3 0 5 3 0 3" if bar % 2 else "0 . 3 0 5 . 3 0", up=-1, loud=58, ring=0.9)
        if bar >= 2:
            bass.figure(bar, root, "0 . 0 .", 1, up=-2, loud=66, ring=1.2)
            bed.fifth(bar, root, 4, up=0, loud=46 + (10 if 10 <= bar < 18 else 0))
        if bar % 4 != 3:
            count.figure(bar, root, ". 5 . 8 . 7 . 5" if bar % 2 else "8 . 7 . 5 . 7 .", up=0, loud=50, ring=1.6)
        for beat in range(4):
            ticks.note(at + beat, 0.2, 91 if beat else 84, 56 if beat == 0 else 40)
            if bar >= 10:
                ticks.note(at + beat + 0.5, 0.2, 91, 28)
        if bar >= 4 and bar % 2 == 0:
            heart.note(at, 1, 43, 66)
            heart.note(at + 0.5, 1, 43, 46)
    count.note(100, 4, 50, 52)
    count.note(100.5, 4, 57, 46)
    count.note(101, 4, 65, 44)

    erhu.sing("6,. 1_ 2 - | ~3 - 2_ 1_ 2 | 6, - #5,_ 6,_ 1 | ~6, - - 0", 4, up=1, loud=74, swell=10)
    cello.sing("0 0 0 0 | 0 0 3_ 2_ 1 | 6, - - - | 0 3_ 5_ ^6 -", 6, up=-1, loud=68)
    erhu.sing("5 - 6_ 1'_ 6 | ~5 - 3 - | 6. 5_ 3_ 5_ 3 | ~2 - - 0", 10, up=1, loud=80, swell=12)
    erhu.sing("1' - 6_ 5_ 6 | 5_ 3_ 2 3 - | 2. 3_ 5_ 3_ 2 | ~3 - - -", 14, up=1, loud=82, swell=12)
    cello.sing("1 - - - | 5, - - - | 6, - - - | 2 - 6, - | 1 - - - | 5, - 3, - | 2 - - - | 3, - #5, -", 10, loud=64)
    erhu.sing("6,. 1_ 2 - | ~3 - 2_ 1_ 2 | 1 - 6, - | 1_ 2_ ~3 2 - | 6, - - -", 18, up=1, loud=70, swell=6)
    cello.sing("0 0 3_ 2_ 1 | 6, - - - | 2 - 3 - | 6, - - - | 1 - 2 - | 6, - - -", 18, loud=62)
    for bar, high, low_key in (
        (3, 93, 89),
        (7, 89, 86),
        (9, 98, 93),
        (13, 93, 86),
        (17, 86, 81),
        (21, 93, 89),
        (23, 89, 86),
    ):
        glass.note(bar * 4 + 2.5, 2, high, 60)
        glass.note(bar * 4 + 3.25, 2, low_key, 44)
    haze(piece, 38, 4, metal=50)
    return piece
