"""What the tests of the ground share: a city with some buildings up, and dirt laid where a test needs it."""

import numpy as np

from game.sim import works
from game.sim.bots import Bot
from game.sim.catalogue import Catalogue
from game.sim.game import Game
from game.sim.plume import ONE
from game.sim.soil import units_for
from game.sim.world import Building, Place

SMELTER = 1
"""The line of the books of the smelter that stands in the town from the start."""


def town(rules: Catalogue, *kinds: str, seed: int = 1, lines: int = 1) -> Game:
    """Return a new city in which buildings of these kinds stand and are open."""
    game = Game.new(rules, seed)
    for number, kind in enumerate(kinds):
        works.put_up(game.world, rules, Building(kind, 0, 4 + number % 6, -1, -1, lines=lines))
    return game


def fields(rules: Catalogue) -> list[Place]:
    """Return the paddies of the board."""
    return [(t // rules.board.cols, t % rules.board.cols) for t in rules.board.paddies.tolist()]


def lay_dirt(game: Game, ug_per_kg: int, *places: Place) -> None:
    """Add so much to the soil of these fields, as the smelter's; it counts as let go, so that the books add up."""
    soil = game.world.soils["cadmium"]
    tiles = np.array([row * game.rules.board.cols + col for row, col in places], np.int64)
    units = np.zeros((soil.lines, tiles.size), np.int64)
    units[SMELTER] = units_for(ug_per_kg)
    soil.irrigate(tiles, units)
    game.world.emitted["cadmium"][1] += int(units.sum()) // ONE


def true_soil(game: Game, row: int, col: int) -> int:
    """Return the true soil of a tile, µg/kg."""
    units = game.world.soils["cadmium"].at(row * game.rules.board.cols + col)
    return int(units.sum()) // units_for(1)


def idle(game: Game, turns: int = 1) -> None:
    """Let time pass; questions get their defaults."""
    bot = Bot(game.rules.library.of("bots")["idle"])
    for _ in range(turns):
        bot.answer_all(game)
        game.advance()
    bot.answer_all(game)


def to_harvest(game: Game) -> None:
    """Let time pass until a harvest is just in."""
    while True:
        cut = game.rules.seasons[game.rules.calendar.season(game.world.turn)].harvest
        idle(game)
        if cut:
            return
