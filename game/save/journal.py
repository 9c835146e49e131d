"""Journal: commands as plain lists ``[turn, word, fields]``, and back with every field checked.

Commands name things by place or word, so a journal still means the same in another history. Next: ``recovery.py``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from functools import cache
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

from game.save.problem import SaveProblem
from game.sim import vocabulary  # noqa: F401 - the words are registered by this import
from game.sim.game import Entry
from game.sim.inherit import GoOn
from game.sim.words import COMMANDS, Command

LONGEST_TEXT = 200
MOST_PARTS = 20
"""Of a list or mapping of words in a command."""


def plain(entry: Entry) -> list[Any]:
    """Return a line of the journal as ``[turn, word, {field: value}]``."""
    command = entry.command
    return [entry.turn, _words()[type(command)], {f.name: getattr(command, f.name) for f in fields(command)}]  # type: ignore[arg-type]


def plain_all(journal: Sequence[Entry]) -> list[list[Any]]:
    """Return a journal as plain lists."""
    return [plain(entry) for entry in journal]


def entry_from(line: object) -> Entry:
    """Return the line of a journal that gave these plain values; raises :class:`SaveProblem` if none could."""
    if not (isinstance(line, list) and len(line) == 3 and isinstance(line[2], dict)):
        raise SaveProblem("its journal has a line that is not [turn, word, fields]")
    turn, word, given = line
    cls = COMMANDS.words.get(word) if isinstance(word, str) else None
    if cls is None or type(turn) is not int:
        raise SaveProblem(f"its journal has a command '{word}' that this version does not know")
    hints = _hints(cls)
    if given.keys() != hints.keys() or not all(_fits(value, hints[name]) for name, value in given.items()):
        raise SaveProblem(f"its journal has a '{word}' with wrong fields")
    return Entry(turn, cls(**{name: tuple(v) if isinstance(v, list) else v for name, v in given.items()}))


def entries_from(lines: object) -> list[Entry]:
    """Return a whole journal; turns must not go back, but for the first of a new part of a campaign."""
    if not isinstance(lines, list):
        raise SaveProblem("its journal is not a list")
    entries = [entry_from(line) for line in lines]
    if any(
        after.turn < before.turn and not isinstance(before.command, GoOn)
        for before, after in zip(entries, entries[1:], strict=False)
    ):
        raise SaveProblem("its journal goes back in time")
    return entries


@cache
def _words() -> dict[type[Command], str]:
    return {cls: word for word, cls in COMMANDS.words.items()}


@cache
def _hints(cls: type[Command]) -> dict[str, Any]:
    found = get_type_hints(cls, include_extras=True)
    return {f.name: _bare(found[f.name]) for f in fields(cls)}  # type: ignore[arg-type]


def _bare(hint: Any) -> Any:
    return get_args(hint)[0] if get_origin(hint) is Annotated else hint


def _fits(value: object, hint: Any) -> bool:
    if get_origin(hint) is Literal:
        return value in get_args(hint)
    if get_origin(hint) is tuple:
        return isinstance(value, (list, tuple)) and len(value) <= MOST_PARTS and all(_fits(v, str) for v in value)
    if get_origin(hint) is dict:
        return (
            isinstance(value, dict)
            and len(value) <= MOST_PARTS
            and all(_fits(k, str) and _fits(v, str) for k, v in value.items())
        )
    if isinstance(value, str) and len(value) > LONGEST_TEXT:
        return False
    return type(value) is hint
