"""Words: from a text in every language to one string on the screen.

Widgets take a :data:`Say`: a plain string, a ``Localized`` or a ``Message``. A Message names a key of ``assets/text``
and what fills its gaps (``{name}``); numbers are grouped by thousands. Everything that comes from a player or from data is
escaped, so that a bracket in a name cannot become markup.
Next: ``game/ui/kit/layout.py`` for the markup.
"""

import re
from collections.abc import Mapping
from pathlib import Path

import yaml

from game.text import Localized, Message

Say = str | Localized | Message
_GAP = re.compile(r"\{([a-z_][a-z0-9_]*)\}")
THIN = "\u2009"


def escape(text: str) -> str:
    """Return a text whose brackets, stars and braces are shown and not obeyed."""
    return re.sub(r"([\\\[\]{}*])", r"\\\1", text)


def group(number: int | float, decimals: int = 0) -> str:
    """Return a number with thousands grouped: ``48,900``; a minus sign proper."""
    return f"{number:,.{decimals}f}".replace("-", "−")


class WordsProblem(Exception):
    """A file of texts that cannot be used: one line with file, place and cure."""


class Words:
    """The texts of the interface by key; missing keys are shown as the key, so that they are seen and mended."""

    def __init__(self, texts: Mapping[str, Localized]) -> None:
        self.texts = dict(texts)

    @classmethod
    def load(cls, folder: Path) -> "Words":
        """Read every ``*.yaml`` of a folder; each holds ``key: {en: ..., zh: ...}``. Raises WordsProblem."""
        texts: dict[str, Localized] = {}
        for file in sorted(folder.glob("*.yaml")):
            try:
                found = yaml.safe_load(file.read_text("utf-8"))
            except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
                line = getattr(getattr(error, "problem_mark", None), "line", 0) + 1
                raise WordsProblem(f"{file}, line {line}: cannot be read as YAML; mend the line") from None
            for key, by_language in (found or {}).items():
                if isinstance(by_language, dict) and "en" in by_language:
                    other = {code: text for code, text in by_language.items() if code not in ("en", "zh")}
                    texts[str(key)] = Localized(str(by_language["en"]), str(by_language.get("zh", "")), other)
        return cls(texts)

    def say(self, what: Say, language: str) -> str:
        """Return what a person reads in ``language``; gaps of a Message are filled."""
        if isinstance(what, str):
            return what
        if isinstance(what, Localized):
            return what.in_(language)
        pattern = self.texts.get(what.key)
        if pattern is None:
            return what.key
        return _GAP.sub(lambda gap: self._fill(gap, what, language), pattern.in_(language))

    def _fill(self, gap: "re.Match[str]", message: Message, language: str) -> str:
        value = message.params.get(gap[1])
        if value is None:
            return gap[0]
        if isinstance(value, bool | int):
            return group(value)
        if isinstance(value, float):
            return f"{value:g}".replace("-", "−")
        return escape(value) if isinstance(value, str) else self.say(value, language)
