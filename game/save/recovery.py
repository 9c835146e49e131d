"""Recovery: a journal on disk that survives a killed process, a dead battery, a pulled plug.

One line of JSON a turn, appended, flushed and forced to the disk (0.2 ms): cheaper than a save every turn. A game that ends
properly takes its file away; a file that is left, and that no living process holds, is offered at the next start.
Recovering is playing the journal again, which gives the same city.

First line: {magic, format, game_version, content, campaign, level, seed}; then
{"part": p, "turn": n, "commands": [[turn, word, fields], ...]}, where the part is that of a campaign, from 0.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import game as package
from game.save import journal
from game.save.atomic import cannot_write, sync_folder
from game.save.migrations import FORMAT, check_format
from game.save.problem import SaveProblem
from game.sim.catalogue import Catalogue, as_played
from game.sim.game import Entry, Game, replay

MAGIC = "kiln-to-greenway recovery"
PREFIX, SUFFIX = "recovery-", ".journal"
MOST_BYTES = 32 << 20


def _hold(file: IO[str]) -> bool:
    """Take hold of a file until this process ends; False if another process holds it."""
    if sys.platform == "win32":
        import msvcrt

        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


class Recovery:
    """The recovery journal of one running game. Raises :class:`SaveProblem` where the disk refuses."""

    def __init__(self, folder: Path, game: Game) -> None:
        self.path = folder / f"{PREFIX}{uuid.uuid4().hex}{SUFFIX}"
        self._written = 0
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._file = self.path.open("x", encoding="utf-8", newline="\n")
            _hold(self._file)
        except OSError as problem:
            raise SaveProblem(cannot_write(self.path, problem)) from None
        header = {
            "magic": MAGIC, "format": FORMAT, "game_version": package.__version__,
            "content": game.rules.library.digest, "campaign": game.world.campaign, "level": game.world.level,
            "seed": game.world.seed,
        }  # fmt: skip
        self._append(header)
        if game.turns_played:
            self.turn_done(game)
        with contextlib.suppress(OSError):
            sync_folder(folder)

    def turn_done(self, game: Game) -> None:
        """Write down what led to the turn that now begins; call it after time has moved."""
        fresh = game.journal[self._written : len(game.journal) - len(game.this_turn())]
        place = {"part": game.rules.part, "turn": game.world.turn}
        self._append({**place, "commands": journal.plain_all(fresh)})
        self._written += len(fresh)

    def _append(self, line: object) -> None:
        try:
            self._file.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")
            self._file.flush()
            os.fsync(self._file.fileno())
        except OSError as problem:
            raise SaveProblem(cannot_write(self.path, problem)) from None

    def close(self) -> None:
        """End the journal of a game that ended properly: its file goes."""
        with contextlib.suppress(OSError):
            self._file.close()
        with contextlib.suppress(OSError):
            self.path.unlink()


@dataclass(frozen=True, slots=True)
class Lost:
    """A game that was killed, as far as its journal was written. content: digest of the content it was played with.

    level: the level in play when the journal was begun; part, turn: how far it goes
    """

    path: Path
    level: str
    seed: int
    turn: int
    content: str
    journal: tuple[Entry, ...]
    modified: float
    campaign: str = ""
    part: int = 0


def lost_games(folder: Path) -> list[Lost]:
    """Return what killed processes left, newest first; journals in use, empty or beyond reading are passed by."""
    found: list[Lost] = []
    for path in folder.glob(f"{PREFIX}*{SUFFIX}") if folder.is_dir() else ():
        try:
            with path.open("r+", encoding="utf-8") as file:
                if not _hold(file):
                    continue
            lost = read_lost(path)
        except (OSError, SaveProblem):
            continue
        if lost.turn > 0 or lost.part > 0:
            found.append(lost)
    return sorted(found, key=lambda lost: lost.modified, reverse=True)


def read_lost(path: Path) -> Lost:
    """Return what a recovery journal holds; a last line cut short is left out. Raises :class:`SaveProblem`."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise SaveProblem(f"{path}: it is larger than any recovery journal")
        modified = path.stat().st_mtime
        lines = path.read_text(encoding="utf-8", errors="replace").split("\n")
    except OSError as problem:
        raise SaveProblem(f"{path}: it cannot be read: {problem.strerror}") from None
    try:
        header = json.loads(lines[0])
        if not isinstance(header, dict) or header.get("magic") != MAGIC:
            raise ValueError
        check_format(header)
        level, seed, content = header["level"], header["seed"], header["content"]
        campaign = header.get("campaign", "")
        if not all(isinstance(word, str) for word in (level, content, campaign)) or type(seed) is not int:
            raise ValueError
    except (ValueError, KeyError):
        raise SaveProblem(f"{path}: it is not a recovery journal") from None
    reached, entries = (0, 0), list[Entry]()
    for line in lines[1:-1]:  # what follows the last newline was cut short
        try:
            said = json.loads(line)
            commands = journal.entries_from(said["commands"])
            here = said.get("part", 0), said["turn"]
            if not all(type(number) is int for number in here) or here <= reached:
                raise ValueError
        except (ValueError, KeyError, TypeError, RecursionError, SaveProblem):
            break
        reached = here
        entries += commands
    return Lost(path, level, seed, reached[1], content, tuple(entries), modified, campaign, reached[0])


def recover(lost: Lost, rules: Catalogue) -> tuple[Game, int]:
    """Play a lost game again; returns it and how many commands the present content refuses (0 if it is unchanged).

    rules: of its level, or any of the content if it is a campaign
    """
    if lost.campaign:
        level = rules.library.of("campaigns")[lost.campaign].parts[lost.part]
        rules = as_played(rules, lost.campaign, level)
    game, skipped = replay(rules, lost.seed, lost.journal, rules.turns_before + lost.turn)
    return game, len(skipped)


def discard(lost: Lost) -> None:
    """Take away a journal that the player does not want."""
    with contextlib.suppress(OSError):
        lost.path.unlink()
