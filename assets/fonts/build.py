"""Make the font files of the game from Debian's ``fonts-noto-cjk``.

Why a script: the whole Noto CJK is 95 MB, the game needs about six thousand characters of it. The subsets, the list of
their characters (``characters.txt``, so that play needs no fonttools) and the licence are committed; run this again when
a text uses a new character: ``python assets/fonts/build.py`` (needs ``fonttools`` and ``apt install fonts-noto-cjk``).
Next: ``game/ui/kit/fonts.py``, which loads what this makes.

Three things are added to what Noto gives:

* Western quotation marks and middle dot stand at U+E000-E005: the Chinese face draws U+2018-201D a full em wide, which is
  right in Chinese and ugly in English. ``game/ui/kit/breaks.py`` chooses by the text.
* Subscript digits (CO2 with a small 2) are the digits, small and lowered.
* A ballot cross, which Noto lacks, is drawn here.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.transformPen import TransformPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SOURCE = Path("/usr/share/fonts/opentype/noto")
FACES = {  # file written: (collection, family, how much of GB 2312)
    "sans-regular.otf": ("NotoSansCJK-Regular.ttc", "Noto Sans CJK", 2),
    "sans-bold.otf": ("NotoSansCJK-Bold.ttc", "Noto Sans CJK", 2),
    "serif-bold.otf": ("NotoSerifCJK-Bold.ttc", "Noto Serif CJK", 1),
}
LATIN = [(0x20, 0x7E), (0xA0, 0x17F), (0x1CD, 0x1DC), (0x2010, 0x2027), (0x2030, 0x205E), (0x20AC, 0x20AC)]
SYMBOLS = "→←↑↓↔≤≥≠≈±×÷√∞²³¹⁰⁴⁵⁶⁷⁸⁹½¼¾µΩ°℃№㎡％‰★☆✓▲▼△▽◆◇●○■□◎※♥♪①②③④⑤⑥⑦⑧⑨⑩ⅠⅡⅢⅣⅤⅥⅦⅧ"
WIDE = [(0x3000, 0x3015), (0xFF01, 0xFF5E), (0xFFE0, 0xFFE5), (0x2E80, 0x2E80)]
WESTERN = {0xE000: 0x2018, 0xE001: 0x2019, 0xE002: 0x201C, 0xE003: 0x201D, 0xE004: 0x00B7, 0xE005: 0x2022}
SUBSCRIPTS = {0x2080 + digit: 0x30 + digit for digit in range(10)}
CROSS = 0x2717
DONORS = range(0x246A, 0x2475)  # circled 11-20 and (1): never shown; their glyph slots are drawn anew
SUBSCRIPT_SCALE, SUBSCRIPT_DROP = 0.62, 130


def gb2312(level: int) -> set[str]:
    """Return the Chinese characters of GB 2312, level 1 (3,755) or both levels (6,763)."""
    rows = range(0xB0, 0xD8 if level == 1 else 0xF8)
    pairs = (bytes((row, cell)) for row in rows for cell in range(0xA1, 0xFF))
    return {char for pair in pairs for char in pair.decode("gb2312", "ignore")}


def written(*folders: Path) -> set[str]:
    """Return every character used in the YAML files of the folders."""
    files = sorted(file for folder in folders if folder.is_dir() for file in folder.rglob("*.yaml"))
    return {char for file in files for char in file.read_text("utf-8") if char.isprintable()}


def wanted(level: int) -> set[str]:
    """Return the characters one face shall have."""
    ranges = {chr(code) for first, last in (*LATIN, *WIDE) for code in range(first, last + 1)}
    return ranges | set(SYMBOLS) | gb2312(level) | written(ROOT / "levels", ROOT / "assets" / "text")


def redraw(
    font: TTFont, code: int, donor: str, commands: DecomposingRecordingPen, width: int, scale: float, drop: int
) -> None:
    """Draw ``commands``, scaled and lowered by font units, into the glyph slot ``donor`` and show it for ``code``."""
    top = font["CFF "].cff.topDictIndex[0]
    old = top.CharStrings[donor]
    pen = T2CharStringPen(width - old.private.nominalWidthX, None)
    commands.replay(TransformPen(pen, (scale, 0, 0, scale, 0, -drop)))
    new = pen.getCharString(private=old.private, globalSubrs=old.globalSubrs)
    old.program, old.bytecode = new.program, None
    font["hmtx"][donor] = (width, 0)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[code] = donor


def draw_cross(glyphs: object) -> DecomposingRecordingPen:
    """Return the strokes of a ballot cross, 620 units wide."""
    pen = DecomposingRecordingPen(glyphs)
    for points in (
        [(60, 90), (150, 20), (560, 640), (470, 700)],
        [(80, 640), (480, 10), (570, 80), (170, 700)],
    ):
        pen.moveTo(points[0])
        for point in points[1:]:
            pen.lineTo(point)
        pen.closePath()
    return pen


def build(name: str, collection: str, family: str, level: int) -> set[str]:
    """Write one font file and return the characters it can show."""
    faces = {face["name"].getDebugName(1): face for face in TTCollection(str(SOURCE / collection), lazy=True).fonts}
    font, western = faces[f"{family} SC"], faces[f"{family} JP"].getBestCmap()
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap.update({private: western[code] for private, code in WESTERN.items()})
    options = Options()
    options.layout_features = ["kern"]
    options.hinting = options.glyph_names = options.notdef_outline = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.drop_tables += ["VORG", "vhea", "vmtx", "BASE", "GSUB", "DSIG"]
    codes = {ord(char) for char in wanted(level)} | set(WESTERN) | set(DONORS) | set(SUBSCRIPTS.values())
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
    glyphs, cmap = font.getGlyphSet(), font.getBestCmap()
    donors = iter([cmap[code] for code in DONORS])
    for code, digit in SUBSCRIPTS.items():
        pen = DecomposingRecordingPen(glyphs)
        glyphs[cmap[digit]].draw(pen)
        width = round(font["hmtx"][cmap[digit]][0] * SUBSCRIPT_SCALE)
        redraw(font, code, next(donors), pen, width, SUBSCRIPT_SCALE, SUBSCRIPT_DROP)
    redraw(font, CROSS, next(donors), draw_cross(glyphs), 620, 1, 0)
    for table in font["cmap"].tables:
        if table.isUnicode():
            for code in DONORS:
                table.cmap.pop(code, None)
    font.recalcTimestamp = False  # the same bytes from the same source
    font.save(HERE / name)
    return {chr(code) for code in TTFont(HERE / name).getBestCmap()}


def main() -> int:
    """Build every face and the list of characters all of them share with the body face."""
    if not SOURCE.is_dir():
        print(f"{SOURCE}: not found; install it with: apt install fonts-noto-cjk", file=sys.stderr)
        return 1
    shown = {name: build(name, *face) for name, face in FACES.items()}
    for name, characters in shown.items():
        size = (HERE / name).stat().st_size
        print(f"{name}: {len(characters)} characters, {size / 1e6:.2f} MB")
    lines = [f"{name} {''.join(sorted(chars - {' '}))}" for name, chars in shown.items()]
    (HERE / "characters.txt").write_text("\n".join(lines) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
