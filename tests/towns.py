"""Towns for tests: where their content lies, how to read it, how to have a bot play some turns."""

from pathlib import Path

from game.content.library import read_library
from game.content.problems import format_problem
from game.sim import players
from game.sim.bots import Bot
from game.sim.catalogue import Catalogue
from game.sim.game import Game, answer_defaults
from game.sim.inherit import GoOn
from game.sim.library import Library

TESTS = Path(__file__).parent
SMALL = TESTS / "content_small"
LATER = TESTS / "content_campaign"
"""A second level for the small town, and the campaign of both."""
GROUND = TESTS / "content_ground"
"""The small town with laboratory, lots of rice and treatments of land: tested by pins, or measured everywhere."""
GREEN = TESTS / "content_green"
"""A plain with cards, cluster parks, stations and a drawn deck."""


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


def played_on(rules: Catalogue, player: str, turns: int, seed: int = 1) -> Game:
    """Let a player play some turns of a new campaign, counted over all its levels."""
    game = Game.new(rules, seed)
    while game.turns_played < turns:
        bot = Bot(players.definition_of(rules.library, game.world.level, player))
        while not game.world.outcome and game.turns_played < turns:
            bot.play_turn(game)
        if not game.rules.next_part or game.world.outcome != "ended" or game.turns_played >= turns:
            break
        assert game.submit(GoOn(players.orders_of(game.rules.sibling(game.rules.next_part), player))) is None
    return game


def begun(rules: Catalogue) -> Game:
    """Return a new game with the questions of its first turn answered."""
    game = Game.new(rules, 1)
    answer_defaults(game)
    return game


def pass_months(game: Game, months: int) -> None:
    """Let time pass; what is asked gets its default."""
    for _ in range(months):
        game.advance()
        answer_defaults(game)
