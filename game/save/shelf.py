"""Shelf: the saves of one folder, newest first, and the autosave among them.

Damaged files are shown as such instead of being hidden: a player who misses a save wants to know why.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from game.save.file import SUFFIX, Header, read_header, write_save
from game.save.problem import SaveProblem
from game.sim.game import Game
from game.sim.world import Place

AUTOSAVE = "autosave"
AUTOSAVE_TURNS = 4
"""A year of play; between two autosaves the recovery journal keeps every turn."""


@dataclass(frozen=True, slots=True)
class Card:
    """One save in a list: its header, or the one line that says why it cannot be opened."""

    path: Path
    header: Header | None
    problem: str = ""


def saves_in(folder: Path) -> list[Card]:
    """Return the saves of a folder, newest first; damaged ones last."""
    cards: list[Card] = []
    for path in sorted(folder.glob(f"*{SUFFIX}")) if folder.is_dir() else ():
        try:
            cards.append(Card(path, read_header(path)))
        except SaveProblem as problem:
            cards.append(Card(path, None, str(problem)))
    cards.sort(key=lambda card: card.header.saved_at if card.header else "", reverse=True)
    return cards


def newest(folder: Path) -> Path | None:
    """Return the save that "continue" opens."""
    return next((card.path for card in saves_in(folder) if card.header), None)


def path_of(folder: Path, name: str) -> Path:
    """Return the file of a save with a typed name; signs that some system refuses become dashes."""
    safe = "".join(sign if sign.isalnum() or sign in " -_" else "-" for sign in name).strip(" -")[:60]
    return folder / f"{safe or 'city'}{SUFFIX}"


def autosave_path(folder: Path, game: Game) -> Path:
    """Return the file that the autosaves of a game's level or campaign go to."""
    return path_of(folder, f"{AUTOSAVE}-{game.world.campaign or game.world.level}")


def autosave(
    folder: Path, game: Game, *, pictures: Mapping[Place, bytes] | None = None, mods: tuple[str, ...] = ()
) -> Path:
    """Write the autosave of the game's level or campaign; raises :class:`SaveProblem`."""
    path = autosave_path(folder, game)
    write_save(path, game, pictures=pictures, mods=mods)
    return path


def autosave_due(turn: int) -> bool:
    """Say whether an autosave belongs to this turn."""
    return turn > 0 and turn % AUTOSAVE_TURNS == 0
