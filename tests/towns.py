"""Towns for tests: where their content lies, how to read it, how to have a bot play some turns."""

from pathlib import Path

from game.content.library import read_library
from game.content.problems import format_problem
from game.sim.bots import Bot
from game.sim.catalogue import Catalogue
from game.sim.game import Game
from game.sim.library import Library

TESTS = Path(__file__).parent
SMALL = TESTS / "content_small"


def library_of(*folders: Path) -> Library:
    """Read content that must be right."""
    library, problems = read_library(folders)
    errors = [format_problem(p) for p in problems if p.severity == "error"]
    assert not errors, "\n".join(errors)
    return library


def played(rules: Catalogue, bot: str, turns: int, seed: int = 1) -> Game:
    """Let a bot play some turns of a new game."""
    game = Game.new(rules, seed)
    Bot(rules.library.of("bots")[bot]).play(game, turns)
    return game
