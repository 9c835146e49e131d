"""Bot green: what a bot's rules say of cards and the path. Next: ``bots.py``."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from game.sim import cards, greenway, tracks
from game.sim.bot_definitions import BotRuleDef
from game.sim.commands import LayTrack
from game.sim.game import Game
from game.sim.green_commands import Settle
from game.sim.words import Command
from game.sim.world import Building, Place

Roll = Callable[[int, str], int]
"""(sides, what it is for) -> a number from 0, the same for the same city, turn and word."""


def use(game: Game, rule: BotRuleDef, budget: int) -> bool | None:
    """Do what a rule says of the greenway: whether anything was done, or None if the rule speaks of something else.

    budget: what may be spent, in 10,000 yuan
    """
    if rule.card:
        return _settle(game, rule, budget)
    if rule.path:
        return _lay(game, rule, budget)
    return None


def _settle(game: Game, rule: BotRuleDef, budget: int) -> bool:
    """Settle a card; a move goes to the nearest park with room, if there is one."""
    world, rules = game.world, game.rules
    card = cards.card_of(rules, rule.card)
    if card is None or not rule.way or cards.cost(world, card, rule.way) > budget:
        return False
    if rule.way != "move":
        return game.submit(Settle(card.id, rule.way)) is None
    place = rules.places[rule.near or card.place]
    parks = [b for b in world.buildings.values() if cards.room(world, rules, b)]
    parks.sort(key=lambda b: ((b.row - place.row) ** 2 + (b.col - place.col) ** 2, b.row, b.col))
    return any(game.submit(Settle(card.id, "move", b.row, b.col)) is None for b in parks[:1])


def _lay(game: Game, rule: BotRuleDef, budget: int) -> bool:
    """Lay what can be laid of the first leg that is not finished; say whether anything was."""
    for leg in greenway.plan(game.world, game.rules, rule.path):
        laid = False
        for run in list(_runs(game, leg)):
            cut = _within(game, run, budget)
            if not cut:
                continue
            cost = tracks.cost_of(game.world, game.rules, "path", cut)
            if game.submit(LayTrack("path", *cut[0], *cut[-1])) is None:
                budget -= cost
                laid = True
        if laid:
            return True
    return False


def _runs(game: Game, leg: list[Place]) -> Iterator[list[Place]]:
    """Yield the straight runs of a leg that can be laid now, in its order."""
    may, path = greenway.may_path(game.world, game.rules), game.world.path
    run: list[Place] = []
    for tile in leg:
        if path[tile] or not may[tile]:
            if run:
                yield run
            run = []
        elif len(run) < 2 or _straight(run, tile):
            run.append(tile)
        else:
            yield run
            run = [tile]
    if run:
        yield run


def _straight(run: list[Place], tile: Place) -> bool:
    return (run[1][0] - run[0][0], run[1][1] - run[0][1]) == (tile[0] - run[-1][0], tile[1] - run[-1][1])


def _within(game: Game, run: list[Place], budget: int) -> list[Place]:
    """Return as much of a run as the budget pays for."""
    for length in range(len(run), 0, -1):
        if tracks.cost_of(game.world, game.rules, "path", run[:length]) <= budget:
            return run[:length]
    return []


def at_random(game: Game, roll: Roll) -> Command | None:
    """Return a card or a stretch of path at random, possible or not; None where the level has none."""
    rules = game.rules
    if not rules.level.cards:
        return None
    row, col = roll(rules.board.rows, "path row"), roll(rules.board.cols, "path col")
    if roll(3, "path"):
        long = roll(6, "path long")
        return LayTrack("path", row, col, min(rules.board.rows - 1, row + long), col)
    card = rules.level.cards[roll(len(rules.level.cards), "card")]
    ways = ("refit", "move", "close", "keep")
    parks: list[Building] = [b for b in game.world.buildings.values() if cards.is_park(rules, b)]
    place = (parks[0].row, parks[0].col) if parks else (-1, -1)
    return Settle(card, ways[roll(len(ways), "way")], *place)  # type: ignore[arg-type]
