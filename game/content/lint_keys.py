"""Lint of keys: in one level no two things are taken by one key, and none by a key that belongs to the screen.

The keys of the screen stand in ``game/ui/play/keys.py``, which content must not import; a test holds the two lists together.
"""

from __future__ import annotations

from collections.abc import Iterator

from game.content.library import Shelf
from game.content.problems import Problem, error
from game.sim.level_definitions import LevelDef

SCREEN_KEYS = frozenset("uxqvjotmdw01234789+-=,.[]")
"""Single keys that play has uses for: undo, demolish, charts, maps, pins and so on."""


def lint(shelf: Shelf) -> Iterator[Problem]:
    """Yield keys of a level's palette that clash."""
    for _, level in shelf.of("levels"):
        yield from level_problems(shelf, level)


def level_problems(shelf: Shelf, level: LevelDef) -> Iterator[Problem]:
    """Yield the clashes of one level."""
    taken: dict[str, str] = {}
    for kind, names in (("buildings", level.buildings), ("tracks", level.tracks), ("treatments", level.treatments)):
        for name in names:
            entry = shelf.library.of(kind).get(name)
            key = entry.key.lower() if entry is not None else ""
            if not key:
                continue
            other = taken.get(key) or ("the screen" if key in SCREEN_KEYS else "")
            if other:
                yield error(
                    shelf.sources[kind][name].at("key"),
                    "key-clash",
                    f"in '{level.id}' the key {key.upper()} belongs to {other}",
                    "free keys are A B C E F G H I K L N P R S Y Z 5 6",
                )
            taken.setdefault(key, f"'{name}'")
