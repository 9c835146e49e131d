"""Where a line may end, and which quotation marks a text wears.

The Unicode line breaking algorithm (UAX 14) comes from ``uniseg``, which needs 50-80 ms for 500 characters: too slow for
a dialog. Two properties of the algorithm make it fast without another algorithm: between two plain Chinese characters a
line may always end, and no rule looks across such a place; and all letters of a word, like all digits of a number, behave
alike. So a text is cut at those places, each piece is reduced to its pattern ("一，一", "a b"), and uniseg is asked once
for each pattern. A test compares the result with uniseg on random texts. What reads badly though it is allowed - a number
parted from its unit, a last character alone with its full stop - is left out afterwards, in ``line_places``.
Next: ``game/ui/kit/layout.py``.
"""

import re
from functools import lru_cache

from uniseg.linebreak import line_break_boundaries  # type: ignore[import-untyped, unused-ignore]

_HAN = "\u4e00-\u9fff"
_CUT = re.compile(f"(?<=[{_HAN}])(?=[{_HAN}])")
_TOKEN = re.compile(f"[{_HAN}]|[A-Za-z]+|[0-9]+|.", re.DOTALL)
_WESTERN = str.maketrans({"‘": "\ue000", "’": "\ue001", "“": "\ue002", "”": "\ue003", "·": "\ue004", "•": "\ue005"})
_ELLIPSIS = "…"
_DIGITS = "0-9.,一二三四五六七八九十百千万亿两零〇半Ⅰ-Ⅻ"
_COUNTED = re.compile(f"[{_DIGITS}]+ ?[台类套户人年吨元家座里天次个成倍分名级季岁条处所间亩米月日%％]")
_LAST = re.compile(f"(?<=[{_HAN}])[{_HAN}][。！？；…”’）》]+$")
_CHINESE = re.compile(f"[{_HAN}\u3000-\u303f\uff00-\uffef]")


@lru_cache(maxsize=4096)
def _pattern_breaks(pattern: str) -> frozenset[int]:
    return frozenset(int(place) for place in line_break_boundaries(pattern))


def _pattern_of(token: str) -> str:
    first = token[0]
    if "\u4e00" <= first <= "\u9fff":
        return "一"
    if first.isascii() and first.isalpha():
        return "a"
    return "0" if first.isascii() and first.isdigit() else token


def _piece_breaks(piece: str) -> list[int]:
    tokens = _TOKEN.findall(piece)
    patterns = [_pattern_of(token) for token in tokens]
    allowed = _pattern_breaks("".join(patterns))
    places, real, drawn = [], 0, 0
    for token, pattern in zip(tokens, patterns, strict=True):
        real += len(token)
        drawn += len(pattern)
        if drawn in allowed:
            places.append(real)
    return places


@lru_cache(maxsize=1024)
def break_places(text: str) -> tuple[int, ...]:
    """Return the indices at which a line may end, the end of the text included; empty for an empty text."""
    places: list[int] = []
    start = 0
    cuts = [match.start() for match in _CUT.finditer(text)]
    for end in (*cuts, len(text)):
        if end > start:
            places.extend(start + place for place in _piece_breaks(text[start:end]))
        start = end
    return tuple(places)


@lru_cache(maxsize=1024)
def line_places(text: str) -> tuple[int, ...]:
    """Return the places of ``break_places`` without those that would part a number or leave one character on a line."""
    lonely = _LAST.search(text)
    held = {lonely.start()} if lonely else set()
    held.update(at for number in _COUNTED.finditer(text) for at in range(number.start() + 1, number.end()))
    return tuple(place for place in break_places(text) if place not in held)


def is_chinese(text: str) -> bool:
    """Tell whether the text holds a Chinese character or mark."""
    return _CHINESE.search(text) is not None


@lru_cache(maxsize=4096)
def with_marks(text: str) -> str:
    """Return a text as it is drawn: narrow quotation marks and dots where the text is not Chinese."""
    if is_chinese(text):
        return text
    return text.translate(_WESTERN).replace(_ELLIPSIS, "...")
