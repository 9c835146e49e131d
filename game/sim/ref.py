"""Markers on fields: what a plain ``str`` or ``int`` in a definition means to the checker.

``Annotated[str, Ref("good")]`` is the id of a good; ``Annotated[tuple[Condition, ...], Words("condition")]`` is a mapping
of words. The rules ignore them; the reader, the checker, the schema and the reference page are made from them.
Next: ``game/sim/definitions.py``.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ref:
    """The string is the id of an entry of ``table`` (the singular of the YAML key: good, building, event, place ...)."""

    table: str


@dataclass(frozen=True, slots=True)
class Words:
    """The tuple is written as a mapping (or a list of mappings) of the words of one registry."""

    registry: str


@dataclass(frozen=True, slots=True)
class Between:
    """The number lies in this range, both ends included; None leaves an end open."""

    least: float | None = None
    most: float | None = None


@dataclass(frozen=True, slots=True)
class Unit:
    """The unit of a number, shown in the reference page and beside the number in play."""

    name: str


@dataclass(frozen=True, slots=True)
class Prose:
    """A :class:`~game.text.Localized` text with a length it must keep, so that it fits its box.

    ``words`` counts English words, ``characters`` Chinese characters (punctuation not counted).
    """

    words: int
    characters: int
