"""Registry: the words that YAML may use, each defined once as a frozen dataclass.

A *word* is a class: its fields are what YAML may say, its docstring is the reference page, its one method is the rule.
A word with exactly one field takes the value itself (``flag: pledged``); a word with more takes a mapping of its fields.
Next: ``game/sim/conditions.py``, ``effects.py``, ``behaviours.py``, ``commands.py`` hold the words.
"""

from collections.abc import Callable
from dataclasses import is_dataclass
from typing import Generic, TypeVar

Word = TypeVar("Word")
W = TypeVar("W")


class Registry(Generic[Word]):
    """Maps a YAML word (``to_air``) to the class that holds its fields, its documentation and its rule.

    ``fallback`` is the class for keys that are not words but ids of a table: ``prestige: {at_least: 60}`` becomes
    ``fallback("prestige", bounds)``. Its first field is the id and names the table by a :class:`game.sim.ref.Ref`.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.words: dict[str, type[Word]] = {}
        self.fallback: type[Word] | None = None

    def word(self, word: str) -> Callable[[type[W]], type[W]]:
        """Class decorator: register a frozen dataclass under ``word``."""

        def register(cls: type[W]) -> type[W]:
            if word in self.words:
                raise ValueError(f"{self.name} '{word}' is defined twice")
            if not is_dataclass(cls):
                raise TypeError(f"{self.name} '{word}' must be a frozen dataclass")
            self.words[word] = cls  # type: ignore[assignment]
            return cls

        return register

    def other(self, cls: type[W]) -> type[W]:
        """Class decorator: the class for a key that is the id of something instead of a word."""
        self.fallback = cls  # type: ignore[assignment]
        return cls
