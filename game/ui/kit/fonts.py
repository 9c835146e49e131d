"""Faces: text measured and drawn, with a stand-in for every character the font lacks.

SDL draws a missing character as nothing at all, so a mod's rare character would vanish. The list of what each file can
show (``assets/fonts/characters.txt``) is written with the files; a character outside it is drawn by a system font, and as
an empty square where the system has none. Rendered runs and widths are cached, since a HUD writes the same words for hours.
Next: ``game/ui/kit/layout.py`` breaks text into lines.
"""

import struct
from collections import OrderedDict
from functools import lru_cache
from pathlib import Path

import numpy as np
import pygame

from game.ui.kit.breaks import with_marks
from game.ui.kit.theme import Colour

FILES = {"regular": "sans-regular.otf", "bold": "sans-bold.otf", "serif": "serif-bold.otf"}
CHARACTERS = "characters.txt"
LINE = 1.42  # line height in ems: room for Chinese, not too loose for English
RISE = 0.07  # Noto's line box leaves more room above than below; text is lifted by this many ems to look centred
_SYSTEM = "notosanscjksc,notosanssc,microsoftyahei,pingfangsc,wenquanyimicrohei,simhei,arialunicodems,notosans"
_RUNS = 1500


class FontProblem(Exception):
    """A font file that cannot be used: one line with the file and how to mend it."""


class Face:
    """One weight at one size in pixels: measures and draws single lines."""

    def __init__(self, fonts: "Fonts", weight: str, size_px: int) -> None:
        self.size_px = size_px
        self.line_px = round(size_px * LINE)
        self._fonts = fonts
        self._weight = weight
        self._font = fonts.open(weight, size_px)
        self._shown = fonts.shown[weight]
        self._widths: dict[str, int] = {}
        self._runs: OrderedDict[tuple[str, Colour], pygame.Surface] = OrderedDict()
        self._rise_px = round(size_px * RISE) + (self._font.get_height() - self.line_px) // 2

    def width(self, text: str) -> int:
        """Return the width of a single line in pixels."""
        found = self._widths.get(text)
        if found is None:
            if len(self._widths) > 20_000:
                self._widths.clear()
            found = self._widths[text] = sum(font.size(run)[0] for font, run in self._split(with_marks(text)))
        return found

    def render(self, text: str, colour: Colour) -> pygame.Surface:
        """Return a line drawn in one colour, ``line_px`` high, vertically centred."""
        key = (text, colour)
        found = self._runs.get(key)
        if found is not None:
            self._runs.move_to_end(key)
            return found
        surface = pygame.Surface((max(1, self.width(text)), self.line_px), pygame.SRCALPHA)
        surface.fill((*colour, 0))
        left = 0
        for font, run in self._split(with_marks(text)):
            drawn = font.render(run, True, colour)
            drop = self._font.get_ascent() - font.get_ascent()
            surface.blit(drawn, (left, drop - self._rise_px))
            left += drawn.get_width()
        self._runs[key] = surface
        if len(self._runs) > _RUNS:
            self._runs.popitem(last=False)
        return surface

    def shorten(self, text: str, width_px: int) -> str:
        """Return the text, cut with an ellipsis if it is wider than ``width_px``."""
        if self.width(text) <= width_px:
            return text
        while text and self.width(text + "…") > width_px:
            text = text[:-1]
        return text + "…"

    def _split(self, text: str) -> list[tuple[pygame.Font, str]]:
        if not text:
            return []
        if self._shown.issuperset(text):
            return [(self._font, text)]
        runs: list[tuple[pygame.Font, str]] = []
        for char in text:
            font, shown = self._font_for(char)
            if runs and runs[-1][0] is font:
                runs[-1] = (font, runs[-1][1] + shown)
            else:
                runs.append((font, shown))
        return runs

    def _font_for(self, char: str) -> tuple[pygame.Font, str]:
        if char in self._shown:
            return self._font, char
        if self._weight != "bold" and char in self._fonts.shown["bold"]:
            return self._fonts.open("bold", self.size_px), char
        system = self._fonts.system(self.size_px)
        if system is not None and system.metrics(char)[0] is not None:
            return system, char
        return self._font, "□"


class Fonts:
    """The font files of a folder, opened once for each weight and size."""

    def __init__(self, folder: Path) -> None:
        """Check the files of ``folder``. Raises FontProblem when one is missing or broken."""
        if not pygame.font.get_init():
            pygame.font.init()
        self.folder = folder
        self.shown = read_characters(folder)
        self._checked: set[Path] = set()
        self._open: dict[tuple[str, int], pygame.Font] = {}
        self._faces: dict[tuple[str, int], Face] = {}
        self._system: dict[int, pygame.Font | None] = {}
        for weight in FILES:
            self.open(weight, 18)

    def open(self, weight: str, size_px: int) -> pygame.Font:
        """Return the raw font of a weight at a size in pixels."""
        key = (weight, size_px)
        if key not in self._open:
            file = self.folder / FILES[weight]
            self._check(file)
            self._open[key] = pygame.font.Font(str(file), size_px)
        return self._open[key]

    def _check(self, file: Path) -> None:
        """Raise FontProblem unless the file is whole: SDL does not refuse a damaged font, it crashes later."""
        if file in self._checked:
            return
        mend = f"reinstall the game or run {self.folder / 'build.py'}"
        try:
            content = file.read_bytes()
        except OSError:
            raise FontProblem(f"{file}: font file is missing; {mend}") from None
        if not is_whole_font(content):
            raise FontProblem(f"{file}: font file is broken; {mend}")
        self._checked.add(file)

    def face(self, weight: str, size_px: int) -> Face:
        """Return the face of a weight (regular, bold, serif) at a size in pixels."""
        key = (weight, size_px)
        if key not in self._faces:
            self._faces[key] = Face(self, weight, size_px)
        return self._faces[key]

    def glyphs_missing(self, text: str) -> set[str]:
        """Return the characters of a text that the body face cannot show; line ends and tabs do not count."""
        return glyphs_missing(text, self.folder)

    def system(self, size_px: int) -> pygame.Font | None:
        """Return a font of the computer for rare characters, or None where there is none."""
        if size_px not in self._system:
            file = pygame.font.match_font(_SYSTEM)
            self._system[size_px] = pygame.font.Font(file, size_px) if file else None
        return self._system[size_px]


def is_whole_font(content: bytes) -> bool:
    """Tell whether bytes are an OpenType font whose tables lie inside the file and agree with their checksums."""
    if content[:4] not in (b"OTTO", b"\x00\x01\x00\x00") or len(content) < 12:
        return False
    count = struct.unpack_from(">H", content, 4)[0]
    if len(content) < 12 + 16 * count or not count:
        return False
    for number in range(count):
        tag, checksum, offset, length = struct.unpack_from(">4sLLL", content, 12 + 16 * number)
        table = content[offset : offset + length]
        if len(table) != length:
            return False
        if tag == b"head":  # its own checksum field counts as zero
            table = table[:8] + b"\0\0\0\0" + table[12:]
        words = np.frombuffer(table + b"\0" * (-length % 4), ">u4")
        if int(words.sum(dtype=np.uint64)) & 0xFFFFFFFF != checksum:
            return False
    return True


@lru_cache(maxsize=4)
def read_characters(folder: Path) -> dict[str, frozenset[str]]:
    """Return for each weight the characters its file can show. Raises FontProblem when the list is unusable."""
    file = folder / CHARACTERS
    try:
        lines = file.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        raise FontProblem(f"{file}: list of characters is missing or broken; run {folder / 'build.py'}") from None
    by_file = {line.split(" ", 1)[0]: frozenset(line.split(" ", 1)[1]) | {" "} for line in lines if " " in line}
    for weight_file in FILES.values():
        if weight_file not in by_file:
            raise FontProblem(f"{file}: no line for {weight_file}; run {folder / 'build.py'}")
    return {weight: by_file[weight_file] for weight, weight_file in FILES.items()}


def glyphs_missing(text: str, folder: Path) -> set[str]:
    """Return the characters of a text that the body face in ``folder`` cannot show."""
    return set(with_marks(text)) - read_characters(folder)["regular"] - set("\n\t\r")
