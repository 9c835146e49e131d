"""Texts: the words of every screen, read from ``assets/text``, and numbers said as a reader of each language expects.

Keys may be nested in the files (``refusal: {water: {en, zh}}`` is ``refusal.water``). A gap may carry how its number is
said: ``{cost:money}``, ``{share:percent}``; a gap whose name ends in ``year`` is never grouped (1956, not 1,956).
Money is counted in 10,000 yuan: English readers get millions of yuan, Chinese readers 万元.
Next: ``game/ui/context.py``, which hands the texts to every scene.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import yaml

from game.text import Localized, Message
from game.ui.kit.words import Say, Words, escape, group

Gaps = Mapping[str, int | float | str | Localized | Message]
_GAP = re.compile(r"\{([a-z_][a-z0-9_.]*)(?::([a-z]+))?\}")
NBSP = "\u00a0"
MILLION = 100  # units of 10,000 yuan
YI = 10_000  # 100 million yuan, where Chinese readers change the word


class TextProblem(Exception):
    """A file of texts that cannot be used: one line with the file and the place."""


class Texts(Words):
    """The texts of the interface by key; a drop-in for the kit's ``Words`` that also knows nested keys and money."""

    @classmethod
    def load(cls, folder: Path) -> "Texts":
        """Read every ``*.yaml`` of a folder. Raises TextProblem for a file that is not valid YAML."""
        texts: dict[str, Localized] = {}
        for file in sorted(folder.glob("*.yaml")):
            try:
                found = yaml.safe_load(file.read_text("utf-8")) or {}
            except (OSError, UnicodeDecodeError):
                raise TextProblem(f"{file}: cannot be read; reinstall the game or restore the file") from None
            except yaml.YAMLError as error:
                line = getattr(getattr(error, "problem_mark", None), "line", 0) + 1
                raise TextProblem(f"{file}, line {line}: not valid YAML; mend the line") from None
            texts.update(_flatten(found, ""))
        return cls(texts)

    def lookup(self, key: str) -> Localized:
        """Return the text of a key; a missing one is its own text, so that it is seen and mended."""
        return self.texts.get(key) or Localized(key, key)

    def has(self, key: str) -> bool:
        """Tell whether there is a text for a key."""
        return key in self.texts

    def say(self, what: Say, language: str) -> str:
        """Return what a person reads in ``language``; gaps of a Message are filled."""
        if isinstance(what, str):
            return what
        if isinstance(what, Localized):
            return what.in_(language)
        pattern = self.texts.get(what.key)
        return what.key if pattern is None else self.fill_in(pattern.in_(language), what.params, language)

    def fill(self, text: Localized, gaps: Gaps) -> Localized:
        """Return a text of the content with its gaps filled, in every language (``{culprit.name}``, ``{year}``)."""
        other = {code: self.fill_in(said, gaps, code) for code, said in text.other.items()}
        return Localized(self.fill_in(text.en, gaps, "en"), self.fill_in(text.in_("zh"), gaps, "zh"), other)

    def fill_in(self, pattern: str, gaps: Gaps, language: str) -> str:
        """Return a pattern of one language with its gaps filled; an unknown gap stays as it is written."""

        def put(gap: "re.Match[str]") -> str:
            value = gaps.get(gap[1])
            return gap[0] if value is None else self._put(gap[1], gap[2] or "", value, language)

        return _GAP.sub(put, pattern)

    def _put(self, name: str, how: str, value: int | float | str | Localized | Message, language: str) -> str:
        if isinstance(value, str):
            return escape(value)
        if isinstance(value, Localized | Message):
            return self.say(value, language)
        if how in _SAID:
            return _SAID[how](value, language)
        if name.endswith("year") and isinstance(value, int):
            return str(value)
        return group(value) if isinstance(value, int) else f"{value:g}".replace("-", "−")


def _flatten(found: object, path: str) -> Iterator[tuple[str, Localized]]:
    if not isinstance(found, dict):
        return
    for key, value in found.items():
        if isinstance(value, dict) and "en" in value:
            other = {str(code): str(text) for code, text in value.items() if code not in ("en", "zh")}
            yield f"{path}{key}", Localized(str(value["en"]), str(value.get("zh", "")), other)
        else:
            yield from _flatten(value, f"{path}{key}.")


def say_money(value: int | float, language: str) -> str:
    """Return an amount of 10,000 yuan: ``¥1.6 m`` (millions of yuan) or ``160 万元``; from 10,000 万元 on, 亿元."""
    sign = "−" if value < 0 else ""
    size = abs(value)
    if language == "zh":
        if size >= YI:
            return f"{sign}{_trim(size / YI, 2)} 亿元"
        return f"{sign}{group(round(size))} 万元"
    return f"{sign}¥{_trim(size / MILLION, 2 if size < 10 * MILLION else 1)}{NBSP}m"


def say_change(value: int | float, language: str) -> str:
    """Return a change of money with its sign: ``+¥0.2 m``, ``−20 万元``."""
    return ("+" if value > 0 else "") + say_money(value, language)


def say_percent(value: int | float, language: str) -> str:
    """Return a percentage: ``12%``."""
    return f"{group(value)}%"


def say_number(value: int | float, decimals: int = 0) -> str:
    """Return a number with thousands grouped, a proper minus, and so many decimals."""
    return group(value, decimals)


def _trim(value: float, decimals: int) -> str:
    text = f"{value:,.{decimals}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


_SAID: dict[str, Callable[[int | float, str], str]] = {
    "money": say_money,
    "change": say_change,
    "percent": say_percent,
    "plain": lambda value, language: str(value),
}
