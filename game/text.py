"""Text: what a person reads, in every language, before it becomes one language.

The rules never hold a finished sentence: content holds :class:`Localized` texts and the rules answer with a
:class:`Message` (a key and its parameters), so that a save made in English reads in Chinese.
Next: ``game/sim/definitions.py``.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

LANGUAGES = ("en", "zh")


@dataclass(frozen=True, slots=True)
class Localized:
    """One text in English and Chinese, and in the languages that packs add."""

    en: str
    zh: str = ""
    other: Mapping[str, str] = field(default_factory=dict)

    def in_(self, language: str) -> str:
        """Return the text in ``language``; English stands in for a missing one."""
        if language == "en":
            return self.en
        if language == "zh":
            return self.zh or self.en
        return self.other.get(language) or self.en


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence to be said later: a key of ``assets/text`` and what fills its gaps.

    A parameter is a number, a word as typed by the player, a :class:`Localized` name or another message.
    """

    key: str
    params: Mapping[str, "int | float | str | Localized | Message"] = field(default_factory=dict)
