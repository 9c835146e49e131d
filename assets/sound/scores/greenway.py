"""Greenway: rails become a path. Calm: zither, harp and strings beside the river. Busy: a Sunday of bicycles.

Next: ``tomorrow.py``.
"""

from craft.score import Piece

from scores.haze import haze


def calm() -> Piece:
    """Seventy-two kilometres: guzheng and flute, light strings, 76 beats a minute, in F."""
    piece = Piece("greenway_calm", 76, 26, 65, slowing=0.3)
    zither = piece.part("base", "guzheng", -0.30, -23, 0.30)
    harp = piece.part("base", "harp", 0.40, -28, 0.35)
    strings = piece.part("base", "violins", 0.10, -29, 0.42, 1.0)
    bass = piece.part("base", "double_bass", 0.0, -27, 0.2)
    bells = piece.part("base", "glockenspiel", 0.55, -36, 0.5)
    flute = piece.part("melody", "flute", 0.25, -20, 0.36)
    erhu = piece.part("melody", "erhu", -0.25, -22, 0.38)

    roots = [1, 6, 1, 5] + [1, 5, 6, 1, 2, 6, 5, 5] + [6, 5, 1, 2, 6, 1, 2, 5] + [1, 5, 6, 1, 5, 1]
    for bar, root in enumerate(roots[:25]):
        wide = 12 <= bar < 20
        zither.figure(bar, root, "0 3 5 7 8 7 5 3" if bar % 2 else "0 3 5 6 5 8 6 5", up=-1, loud=54, ring=2.5)
        if bar >= 4:
            harp.figure(bar, root, ". 5 . 7 . 8 . 7", up=0, loud=46 + 8 * wide, ring=2)
            strings.fifth(bar, root, 4, up=0, loud=52 + 12 * wide)
            if wide:
                strings.figure(bar, root, "5 7", 2, up=0, loud=50, ring=1)
        if bar >= 2:
            bass.figure(bar, root, "0 . 3 ." if bar % 2 else "0 . . .", 1, up=-2, loud=66, ring=2)
        if bar % 4 == 3 or wide:
            bells.figure(bar, root, "5 . . 8 . . 7 .", up=1, loud=48, ring=2)
    zither.sweep(14.4, -3, 10, loud=34, beats=1.6)
    zither.sweep(46.4, 0, 12, loud=36, beats=1.6)
    zither.sweep(78.6, 11, 1, loud=34)
    zither.chord(25, 4, (-5, -2, 0, 3, 5), loud=50)
    strings.chord(25, 4, (0, 3, 5), loud=46)
    bass.note(100, 4, 41, 60)

    verse = "5 - 1'. 2'_ | ~6 - 5_ 6_ 1' | 5 - 3_ 5_ 6 | ^5 - - 0"
    erhu.sing(verse, 4, loud=74, swell=10)
    flute.sing("6 - 5_ 3_ 5 | 2. 3_ ~6 - | 5_ 6_ 5_ 3_ 2 1 | 2 - - 0", 8, up=1, loud=74, swell=8)
    erhu.sing("0 0 0 0 | 0 0 0 3_ 5_ | 6 - 5 3 | ~5 - - 0", 8, loud=62)
    flute.sing("1' - 2'. 3'_ | ~2' - 1'_ 6_ 5 | 6. 1'_ 2' 1'_ 6_ | ~5 - - 3_ 5_", 12, loud=82, swell=12)
    flute.sing("6 1' ^2'. 3'_ | 5' - 3' 2' | 1'_ 2'_ 1'_ 6_ 5 6 | ~2' - - 0", 16, loud=84, swell=10)
    erhu.sing("6, - 1 - | 5, - - - | 6, - 2 - | 3 - 2 - | 6, - 1 2 | ~3 - 5 - | 6 - 5 3 | ~2 - 5 -", 12, up=1, loud=62)
    flute.sing("5 - 1'. 2'_ | ~6 - 5_ 6_ 1' | 5 - 3_ 2_ ^3 | 1 - - -", 20, up=0, loud=74)
    erhu.sing("0 0 0 0 | 0 3_ 5_ ~6 - | 0 0 0 0 | 1' - ~6 5 | 3_ 2_ ^3 1 -", 20, loud=64)
    haze(piece, 41, 8)
    return piece


def busy() -> Piece:
    """Bicycles: bamboo flute, pipa and plucked strings, 108 beats a minute, in G."""
    piece = Piece("greenway_busy", 108, 32, 67, slowing=0.15)
    dulcimer = piece.part("base", "yangqin", 0.35, -27, 0.25)
    zither = piece.part("base", "guzheng", -0.40, -26, 0.25)
    plucked = piece.part("base", "plucked_strings", 0.10, -27, 0.28)
    strings = piece.part("base", "violins", -0.10, -31, 0.4, 1.0)
    bass = piece.part("base", "double_bass", 0.0, -27, 0.18, 0.8)
    seeds = piece.part("base", "shaker", 0.60, -38, 0.15)
    wood = piece.part("base", "block", -0.60, -38, 0.25)
    bells = piece.part("base", "glockenspiel", 0.5, -36, 0.45)
    dizi = piece.part("melody", "dizi", 0.20, -20, 0.30)
    pipa = piece.part("melody", "pipa", -0.25, -22, 0.22)

    roots = [1, 5, 1, 5] + [1, 6, 2, 5] * 2 + [1, 6, 2, 1] + [6, 1, 2, 5, 6, 1, 5, 5] + [1, 6, 2, 5, 1, 6, 5, 1]
    for bar, root in enumerate(roots[:31]):
        middle = 16 <= bar < 24
        plucked.figure(bar, root, "0 . 3 5 . 3 5 .", up=-1, loud=58, ring=0.9)
        dulcimer.figure(bar, root, "5 7 8 7 5 7 8 10" if middle else ". 5 7 . 8 . 7 5", up=0, loud=48, ring=1.4)
        if bar >= 4:
            zither.figure(bar, root, "0 3 5 3 7 5 3 5" if bar % 2 else "0 3 5 6 5 3 5 3", up=-1, loud=52, ring=2)
            bass.figure(bar, root, "0 . 3 0", 1, up=-2, loud=68, ring=0.9)
        if bar >= 8:
            strings.fifth(bar, root, 4, up=0, loud=48 + 10 * middle)
        for step in range(8):
            seeds.note(bar * 4 + step / 2, 0.1, 80, 62 if step % 4 == 2 else 44)
        if bar >= 4:
            wood.note(bar * 4 + 1.5, 0.2, 84, 46)
            wood.note(bar * 4 + 3, 0.2, 79, 54)
        if middle or bar % 4 == 3:
            bells.figure(bar, root, "8 . 7 .", 1, up=0, loud=50, ring=1)
    zither.chord(31, 2, (-5, 0, 3, 5), loud=56)
    bass.note(124, 2, 43, 70)

    verse = "5_ 5_ 6_ 1'_ 2' 1' | 6. 5_ 3 - | 2_ 3_ 5_ 6_ 3_ 2_ 1 | ^2 - - 5_ 6_"
    turn = "5_ 5_ 6_ 1'_ 2' 1' | 6. 1'_ 5 - | 2_ 3_ 5_ 6_ 3_ 2_ 3 | 1 - - 0"
    dizi.sing(verse, 4, loud=76, swell=8)
    pipa.sing("0 0 0 0 | 0 0 5_ 3_ 5 | 0 0 0 0 | 0 2_ 3_ 5 0", 4, loud=64)
    dizi.sing(turn, 8, loud=78, swell=8)
    pipa.sing("1_ 1_ 2_ 3_ 5 5 | 3. 3_ 6, - | 6,_ 1_ 2_ 3_ 1_ 6,_ 5, | 5, - 5_ 6_ 1'_ 6_", 8, up=1, loud=62)
    pipa.sing(turn, 12, loud=80, swell=6)
    dizi.sing("0 0 0 5'_ 3'_ | 2' - 1' - | 0 0 0 6_ 1'_ | %5 - - 0", 12, loud=66)
    dizi.sing("6 - 1'_ 2'_ 3' | ^2' - 1' - | 6_ 1'_ 2'_ 1'_ 6 5 | 6 - - 5_ 6_", 16, loud=82, swell=10)
    dizi.sing("1' - 2'_ 3'_ 5' | ~3' - 2'_ 1'_ 6 | 5_ 6_ 1'_ 6_ 5 3 | 5 - - 0", 20, loud=84, swell=8)
    pipa.sing("%3 - - 0 | 0 3_ 5_ 6_ 5_ 3 | %2 - - 0 | 0 5_ 3_ 2_ 3_ 5", 16, loud=60)
    pipa.sing("%5 - - 0 | 0 6_ 5_ 3_ 5_ 6 | %3 - - 0 | 5_ 6_ 1'_ 2'_ 3'_ 2'_ 1'_ 6_", 20, loud=62)
    dizi.sing(verse, 24, loud=80)
    pipa.sing(verse, 24, loud=74)
    dizi.sing(turn, 28, loud=82)
    pipa.sing("3_ 3_ 5_ 6_ 1' 6 | 5. 6_ 3 - | 6,_ 1_ 2_ 3_ 5_ 6_ 7 | 1' - 0 0".replace("7", "5"), 28, loud=72)
    haze(piece, 43, 4)
    return piece
