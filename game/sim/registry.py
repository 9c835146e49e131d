"""Registry: the words that YAML may use, each defined once as a frozen dataclass.

A *word* is a class: its fields are what YAML may say, its docstring is the reference page, its one method is the rule.
A word with exactly one field takes the value itself (``flag: pledged``); a word with more takes a mapping of its fields.
Next: ``game/sim/conditions.py``, ``effects.py``, ``behaviours.py``, ``commands.py`` hold the words.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

Word = TypeVar("Word")
W = TypeVar("W")


class Registry(Generic[Word]):
    """Maps a YAML word (``emits``) to the class that holds its fields, its documentation and its rule.

    ``fallback`` is the class for keys that are not words but ids of a table: ``prestige: {at_least: 60}`` becomes
    ``fallback("prestige", bounds)``. Its first field is the id and names the table by a :class:`game.sim.ref.Ref`.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.words: dict[str, type[Word]] = {}
        self.fallback: type[Word] | None = None

    def word(self, word: str) -> Callable[[type[W]], type[W]]:
        """Class decorator: freeze the class and register it under ``word``."""

        def register(cls: type[W]) -> type[W]:
            if word in self.words:
                raise ValueError(f"{self.name} '{word}' is defined twice")
            frozen = dataclass(frozen=True, slots=True)(cls)
            self.words[word] = frozen  # type: ignore[assignment]
            return frozen

        return register

    def other(self, cls: type[W]) -> type[W]:
        """Class decorator: the class for a key that is the id of something instead of a word."""
        frozen = dataclass(frozen=True, slots=True)(cls)
        self.fallback = frozen  # type: ignore[assignment]
        return frozen
