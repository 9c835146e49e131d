"""A game killed in the middle of play loses the turn it was in and nothing else."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from game.save.problem import SaveProblem
from game.save.recovery import Recovery, discard, lost_games, read_lost, recover
from game.sim.bots import Bot
from game.sim.catalogue import Catalogue
from game.sim.game import Game
from game.sim.world import state_hash
from tests.towns import SMALL, TESTS, played

PLAY_AND_DIE = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, sys.argv[3])
from tests.towns import library_of
from game.save.recovery import Recovery
from game.sim.bots import Bot
from game.sim.catalogue import build
from game.sim.game import Game
rules = build(library_of(Path(sys.argv[2])), "small")
game = Game.new(rules, seed=7)
journal = Recovery(Path(sys.argv[1]), game)
bot = Bot(rules.library.of("bots")["growth"])
for _ in range(21):
    bot.play_turn(game)
    journal.turn_done(game)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_a_killed_game_is_offered_and_comes_back_whole(small: Catalogue, tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-B", "-c", PLAY_AND_DIE, str(tmp_path), str(SMALL), str(TESTS.parent)], cwd=TESTS.parent
    )
    assert run.returncode == -signal.SIGKILL
    (lost,) = lost_games(tmp_path)
    assert (lost.level, lost.seed, lost.turn, lost.content) == ("small", 7, 21, small.library.digest)
    game, skipped = recover(lost, small)
    assert skipped == 0
    assert state_hash(game.world) == state_hash(played(small, "growth", 21, seed=7).world)
    discard(lost)
    assert lost_games(tmp_path) == []


def test_a_running_game_is_not_offered_and_a_proper_end_leaves_nothing(small: Catalogue, tmp_path: Path) -> None:
    game = played(small, "growth", 4)
    journal = Recovery(tmp_path, game)
    assert lost_games(tmp_path) == []
    journal.close()
    assert list(tmp_path.iterdir()) == []


def test_a_game_that_began_from_a_save_comes_back_from_its_first_day(small: Catalogue, tmp_path: Path) -> None:
    game = played(small, "record", 10)
    journal = Recovery(tmp_path, game)
    bot = Bot(small.library.of("bots")["record"], {0: 1, 1: 1}, {})
    bot.play_turn(game)
    journal.turn_done(game)
    again, _ = recover(read_lost(journal.path), small)
    assert state_hash(again.world) == state_hash(game.world)
    journal.close()


def test_a_last_line_cut_short_loses_that_turn_only(small: Catalogue, tmp_path: Path) -> None:
    game = Game.new(small)
    journal = Recovery(tmp_path, game)
    bot = Bot(small.library.of("bots")["growth"])
    for _ in range(6):
        bot.play_turn(game)
        journal.turn_done(game)
    whole = journal.path.read_bytes()
    journal.path.write_bytes(whole[:-3])
    assert read_lost(journal.path).turn == 5
    journal.path.write_bytes(whole + b'{"turn": 7, "comm')
    assert read_lost(journal.path).turn == 6
    journal.close()


def test_a_foreign_file_is_no_journal(tmp_path: Path) -> None:
    for content in (b"", b"hello\n", b"[]\n", b"\xff\xfe\n", b'{"magic": 1}\n'):
        path = tmp_path / "recovery-x.journal"
        path.write_bytes(content)
        with pytest.raises(SaveProblem, match="not a recovery journal"):
            read_lost(path)
        assert lost_games(tmp_path) == []
