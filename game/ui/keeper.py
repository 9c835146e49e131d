"""Keeper: sees to it that no city is lost: autosaves, the recovery journal, saves on request, what a crash leaves.

At most the turn in hand can be lost: every turn is a line on the disk, every year and every farewell a save. A disk that
refuses is told once in a line and the game goes on.
Next: ``game/save/__init__.py``.
"""

import contextlib
import logging
import shutil
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from game import paths
from game.save.file import read_header, read_save, resume, write_save
from game.save.problem import SaveProblem
from game.save.recovery import Lost, Recovery, discard, lost_games, recover
from game.save.shelf import autosave, autosave_due, autosave_path, path_of, saves_in
from game.sim.catalogue import Catalogue
from game.sim.game import Game

LOG = logging.getLogger("game.keeper")
Pictures = dict[tuple[int, int], bytes]
"""Photographs of opening days, PNG files by the north corner of the building."""


class Keeper:
    """Keeps the city in play; ``tell`` gets the line to say when the disk refuses, ``name_of`` names a save."""

    def __init__(self, tell: Callable[[str], None], name_of: Callable[[str, int, str], str]) -> None:
        """``name_of``: (level, year, campaign) -> the name a save gets that nobody named."""
        self.tell = tell
        self.name_of = name_of
        self.game: Game | None = None
        self.pictures: Pictures = {}
        self._recovery: Recovery | None = None
        self._turn = 0
        self._refused = False

    def begin(self, game: Game, pictures: Pictures) -> None:
        """Keep another city from now on."""
        self.end()
        self.pictures = pictures
        self.game, self._turn, self._refused = game, game.world.turn, False
        self._put_aside(game)
        with self._may_refuse():
            self._recovery = Recovery(paths.saves_folder(), game)

    def _put_aside(self, game: Game) -> None:
        """Give the autosave of another city a name of its own, since this city will soon write over it."""
        folder = paths.saves_folder()
        old = autosave_path(folder, game)
        try:
            header = read_header(old)
        except SaveProblem:
            return
        kept = {card.header.state_hash for card in saves_in(folder) if card.header and card.path != old}
        if header.turn == 0 or header.state_hash in kept | {game.state_hash()}:
            return
        name, number = self.name_of(header.level, header.year, header.campaign), 1
        while (path := path_of(folder, name if number == 1 else f"{name} {number}")).exists():
            number += 1
        try:
            shutil.copy2(old, path)
        except OSError as error:
            self.refused(f"{path}: cannot be written ({error.strerror})")

    def watch(self) -> None:
        """Write down a turn that is done; once a year write a save. Cheap when nothing happened."""
        game = self.game
        if game is None or game.world.turn == self._turn:
            return
        self._turn = game.world.turn
        with self._may_refuse():
            if self._recovery is not None:
                self._recovery.turn_done(game)
            if autosave_due(self._turn) or game.world.outcome:
                autosave(paths.saves_folder(), game, pictures=self.pictures)

    def save_now(self, name: str) -> bool:
        """Write a save under a name; False when the disk refused, which was told."""
        assert self.game is not None
        try:
            write_save(path_of(paths.saves_folder(), name), self.game, pictures=self.pictures)
        except SaveProblem as problem:
            self.tell(str(problem))
            return False
        return True

    def autosave(self) -> bool:
        """Write the autosave; False when the disk refused, which was told."""
        if self.game is None:
            return True
        try:
            autosave(paths.saves_folder(), self.game, pictures=self.pictures)
        except SaveProblem as problem:
            self.tell(str(problem))
            return False
        return True

    def end(self) -> None:
        """Save the city and let it go; its recovery journal stays if the save was refused."""
        if self.game is not None and self.autosave() and self._recovery is not None:
            self._recovery.close()
        self.game = self._recovery = None

    def abandon(self, kept: bool) -> None:
        """Let a city go after a crash, without a word to the disk; ``kept``: its journal is not needed."""
        if kept and self._recovery is not None:
            self._recovery.close()
        self.game = self._recovery = None

    def _may_refuse(self) -> "contextlib.AbstractContextManager[None]":
        return _Telling(self)

    def refused(self, line: str) -> None:
        """Tell once that the disk refuses."""
        LOG.warning("%s", line)
        if not self._refused:
            self._refused = True
            self.tell(line)


class _Telling(contextlib.AbstractContextManager[None]):
    """Turns a refused write into a line."""

    def __init__(self, keeper: Keeper) -> None:
        self.keeper = keeper

    def __exit__(self, kind: object, problem: BaseException | None, trace: object) -> bool:
        if isinstance(problem, SaveProblem):
            self.keeper.refused(str(problem))
            return True
        return False


def check_home() -> str:
    """Return a line when nothing can be kept in the player's folder, else an empty one."""
    folder = paths.saves_folder()
    probe = folder / ".writable"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        return f"{folder}: saves cannot be kept here ({error.strerror}); name a folder you may write to with --home"
    return ""


def open_save(file: Path, rules_of: Callable[[str], Catalogue]) -> tuple[Game, Pictures]:
    """Return the game of a save and its pictures. Raises SaveProblem, or CatalogueProblem when its level is not installed."""
    save = read_save(file)
    try:
        return resume(save, rules_of(save.header.level)), save.pictures
    except SaveProblem as problem:
        raise SaveProblem(f"{file}: {problem}") from None


def newest_lost(digest: str) -> Lost | None:
    """Return the newest game that was killed while played with this content."""
    return next((lost for lost in lost_games(paths.saves_folder()) if lost.content == digest), None)


def play_again(lost: Lost, rules: Catalogue) -> Game:
    """Return a lost game, played again from its journal."""
    return recover(lost, rules)[0]


def let_go(lost: Lost) -> None:
    """Forget a lost game."""
    discard(lost)


def write_crash(keeper: Keeper | None, problem: BaseException) -> str:
    """Write what is known of a crash and the city as it was; returns the one line to print."""
    stamp = datetime.now().strftime("%Y%m%d-%H%M%S")
    log = paths.logs_folder() / f"crash-{stamp}.log"
    what = f"{type(problem).__name__}: {' '.join(str(problem).split())[:160]}"
    kept = ""
    if keeper is not None and keeper.game is not None:
        file = path_of(paths.saves_folder(), f"recovered-{keeper.game.world.level}-{stamp}")
        with contextlib.suppress(Exception):
            write_save(file, keeper.game, pictures=keeper.pictures)
            kept = f"; the city is saved in {file}"
        keeper.abandon(bool(kept))
        if not kept:
            kept = "; the city is in the recovery journal, which the next start offers"
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        log.write_text("".join(traceback.format_exception(problem)), "utf-8")
    except OSError:
        return f"the game stopped: {what}{kept}"
    return f"the game stopped: {what}; what happened is in {log}{kept}"
