"""Tomorrow: a city of glass beside the same river. Calm: a lute in a wide electric room. Busy: the lights of the trams.

The lute's first four notes are those of the zither in ``kilns.py``, a second higher: nobody need notice.
"""

from craft.score import Piece

from scores.haze import haze


def calm() -> Piece:
    """Glass and water: pipa, electric bells and a wide chord, 80 beats a minute, in E."""
    piece = Piece("tomorrow_calm", 80, 26, 64, slowing=0.25)
    wide = piece.part("base", "pad", 0.0, -27, 0.35, 1.0)
    beads = piece.part("base", "pearl", 0.40, -29, 0.45)
    deep = piece.part("base", "bass", 0.0, -27, 0.1)
    soft = piece.part("base", "kick", 0.0, -33, 0.2)
    rain = piece.part("base", "tick", 0.55, -43, 0.3)
    choir = piece.part("base", "choir", -0.20, -34, 0.5, 1.0)
    pipa = piece.part("melody", "pipa", -0.20, -20, 0.36)
    xiao = piece.part("melody", "xiao", 0.25, -22, 0.42)

    roots = [1, 1] + [6, 2, 1, 5, 6, 2, 5, 1] + [2, 6, 1, 5, 2, 6, 5, 5] + [6, 2, 1, 5, 6, 5, 1, 1]
    for bar, root in enumerate(roots[:25]):
        if bar % 2 == 0:
            second = roots[bar + 1]
            wide.fifth(bar, root, 4.3, up=-1, loud=56)
            wide.figure(bar, root, "6", 4, up=-1, loud=46, ring=1.1)
            wide.fifth(bar + 1, second, 4.3, up=-1, loud=54)
            wide.figure(bar + 1, second, "7", 4, up=-1, loud=44, ring=1.1)
        beads.figure(bar, root, "0 5 3 7 5 8 7 5" if bar % 2 else "0 3 5 8 . 7 5 .", up=0, loud=50, ring=2.5)
        if bar >= 2:
            deep.figure(bar, root, "0 . . 0 . . 3 .", up=-2, loud=64, ring=1.6)
        if bar >= 6 and bar < 24:
            for beat, loud in ((0, 66), (1.5, 40), (2.5, 52)):
                soft.note(bar * 4 + beat, 0.4, 36, loud)
            for step in range(8):
                rain.note(bar * 4 + step / 2, 0.1, 90, 56 if step % 2 else 34)
        if 10 <= bar < 18:
            choir.fifth(bar, root, 4, up=0, loud=50)
    wide.chord(25, 4, (-5, -2, 0, 3), loud=46)
    beads.chord(25, 4, (0, 5), loud=46)

    pipa.sing("6, 1 2. 3_ | 5 - ^3 - | 2_ 3_ 5_ 6_ 5 3 | %2 - - 0", 2, up=1, loud=74, swell=8)
    pipa.sing("6, 1 2. 3_ | ^6 - 5_ 3_ 5 | 3_ 2_ 1_ 2_ 6, 5, | %1 - - 0", 6, up=1, loud=76, swell=8)
    xiao.sing("0 0 0 0 | 0 0 5 - | ~6 - - - | 0 0 0 0", 6, up=0, loud=62)
    xiao.sing("2' - 1'. 6_ | ~1' - - 0 | 5 - 6_ 1'_ 2' | ~5 - - 0", 10, loud=76, swell=12)
    xiao.sing("2' - 3'. 2'_ | ~1' - 6 - | 5_ 6_ 1' 6_ 5_ 3 | ~5 - - -", 14, loud=80, swell=10)
    pipa.sing("0 0 5_ 6_ 1' | 0 3_ 5_ %6 - | 0 0 0 0 | 0 3_ 2_ 5 -", 10, loud=64)
    pipa.sing("0 0 0 0 | 6_ 5_ 3_ 5_ %6 - | 0 0 0 0 | 0 0 2_ 3_ 5", 14, loud=64)
    pipa.sing(
        "6, 1 2. 3_ | 5 - ^3 - | 2_ 3_ 5_ 6_ 5 3 | %2 - - 0 | 3_ 5_ 6 5_ 3_ 2 | 3 - 2 - | 1 - - -", 18, up=1, loud=72
    )
    xiao.sing("0 0 0 0 | 0 0 1' - | ~6 - - - | 5 - 6 - | 1' - - - | ~5 - 3 - | ~1 - - -", 18, loud=60)
    haze(piece, 40, 8)
    return piece


def busy() -> Piece:
    """Trams: a machine that dances, pipa and erhu over it, 116 beats a minute, la is B."""
    piece = Piece("tomorrow_busy", 116, 36, 62, slowing=0.0)
    deep = piece.part("base", "bass", 0.0, -24, 0.06)
    wide = piece.part("base", "pad", 0.0, -29, 0.3, 1.0)
    beads = piece.part("base", "pearl", 0.45, -29, 0.4)
    kick = piece.part("base", "kick", 0.0, -27, 0.08)
    hat = piece.part("base", "tick", 0.40, -40, 0.1)
    hands = piece.part("base", "clap", -0.15, -35, 0.3)
    dulcimer = piece.part("base", "yangqin", -0.50, -30, 0.3)
    pipa = piece.part("melody", "pipa", -0.20, -20, 0.25)
    erhu = piece.part("melody", "erhu", 0.25, -22, 0.36)

    roots = [6] * 4 + [6, 6, 1, 5] * 4 + [2, 2, 6, 6, 1, 1, 5, 5] + [6, 6, 1, 5, 6, 6, 1, 6]
    for bar, root in enumerate(roots[:35]):
        at, calm_bar = bar * 4, 20 <= bar < 28
        deep.figure(bar, root, "0 . 0 0 . 0 3 0" if bar % 2 else "0 . 0 0 . 0 0 3", up=-2, loud=68, ring=0.8)
        beads.figure(bar, root, "5 7 8 7 10 8 7 8", up=0, loud=44 + 8 * calm_bar, ring=1.6)
        if bar >= 4:
            wide.fifth(bar, root, 4.2, up=-1, loud=54)
        if bar >= 2:
            for beat in (0, 1, 2, 3) if not calm_bar else (0, 2.5):
                kick.note(at + beat, 0.4, 36, 78 if beat == 0 else 68)
        for step in range(8):
            hat.note(at + step / 2, 0.1, 90, 70 if step % 2 else 40)
        if bar >= 4 and not calm_bar:
            hands.note(at + 1, 0.3, 70, 66)
            hands.note(at + 3, 0.3, 70, 70)
            if bar >= 12:
                dulcimer.figure(bar, root, ". 3 5 . 3 5 . 3", up=0, loud=48, ring=1.2)
    deep.note(140, 2, 47, 70)
    wide.chord(35, 4, (-6, -3, -1), loud=50)
    kick.note(140, 0.4, 36, 78)

    riff = "6_ 6_ 1'_ 6_ 5_ 6_ 3 | 0 5_ 6_ 1'_ 6_ 5_ 3_ | 2_ 3_ 5_ 3_ 6_ 5_ 3_ 2_ | %3 - - 0"
    reply = "6_ 6_ 1'_ 6_ 5_ 6_ 3 | 0 5_ 6_ 2'_ 1'_ 6_ 5_ | 6_ 5_ 3_ 2_ 3_ 5_ 2_ 1_ | ~6, - 6, 0"
    pipa.sing(riff, 4, loud=78, swell=6)
    pipa.sing(reply, 8, loud=80, swell=6)
    pipa.sing(riff, 12, loud=82)
    erhu.sing("3' - - 2'_ 1'_ | ~6 - - - | 5 - 6_ 1'_ 2' | ~3' - - 0", 12, loud=72, swell=8)
    pipa.sing(reply, 16, loud=82)
    erhu.sing("3' - - 5'_ 3'_ | ~2' - 1' - | 6 - 5_ 3_ 5 | ~6 - - 0", 16, loud=74)
    erhu.sing("2' - 3'. 2'_ | ~1' - 6 - | 1' - 2'_ 1'_ 6 | ~6 - - 0", 20, loud=78, swell=12)
    erhu.sing("5 - 6_ 1'_ 2' | ~3' - 2' 1' | 2'. 1'_ 6_ 5_ 6 | ~5 - - -", 24, loud=80, swell=10)
    pipa.sing("0 0 %6 - | 0 0 0 0 | 0 0 %3 - | 0 3_ 5_ 6_ 1'_ 6", 20, loud=58)
    pipa.sing("0 0 %5 - | 0 0 0 0 | 0 0 %6 - | 2'_ 1'_ 6_ 5_ 3_ 5_ 6_ 1'_", 24, loud=60)
    pipa.sing(riff, 28, loud=84)
    pipa.sing(reply.replace("~6, - 6, 0", "6, - - -"), 32, loud=84)
    erhu.sing("3' - - 2'_ 1'_ | ~6 - - - | 5 - 6_ 1'_ 2' | ~3' - - 0", 28, loud=70)
    erhu.sing("3' - - 5'_ 3'_ | ~2' - 1' - | 6 - 5_ 3_ 2 | ~6, - - -", 32, loud=72)
    haze(piece, 35, 4)
    return piece
