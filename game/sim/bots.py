"""Bots: players made of rules. What they do stands in YAML; only ``random`` is code.

A bot's turn: answer what is asked, then do the first rules that can be done. A bot uses the same commands as a player and
asks the same ``check`` first. Next: ``game.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from game.sim import dice, layout, stories, tracks
from game.sim.behaviours import NeedsRail
from game.sim.bot_definitions import BotDef, BotRuleDef
from game.sim.catalogue import NO_REACH, Catalogue, behaviour
from game.sim.commands import (
    Answer,
    Build,
    Demolish,
    ExpandWorks,
    LayTrack,
    Operate,
    Upgrade,
    building_cost,
)
from game.sim.conditions import all_hold
from game.sim.game import Game
from game.sim.words import Command
from game.sim.world import MILLI, Building, Place, World

SEARCH_TILES = 12
"""How far from the named place a bot looks for free land."""


@dataclass(slots=True)
class Bot:
    """One player with its memory of what it has done.

    done: how often each rule was used; last: the turn it was last used in
    """

    definition: BotDef
    done: dict[int, int] = field(default_factory=dict)
    last: dict[int, int] = field(default_factory=dict)

    def play_turn(self, game: Game) -> None:
        """Answer every question, act, and move time by one turn."""
        self.answer_all(game)
        if self.definition.random:
            self._act_at_random(game)
        else:
            self.act(game)
        self.answer_all(game)
        game.advance()

    def play(self, game: Game, turns: int) -> None:
        """Play until a turn is reached or the level is over."""
        while game.world.turn < turns and not game.world.outcome:
            self.play_turn(game)

    def answer_all(self, game: Game) -> None:
        """Answer what is asked, by the bot's list; what cannot be chosen gets the default."""
        while game.world.questions:
            question = game.world.questions[0].id
            for choice in (self._answer(game, question), stories.default_of(game.world, game.rules, question)):
                if game.submit(Answer(question, choice)) is None:
                    break
            else:
                for last in stories.choices_of(game.world, game.rules, question):
                    if game.submit(Answer(question, last.id)) is None:
                        break
                else:
                    raise ValueError(f"no choice of '{question}' is possible")

    def _answer(self, game: Game, question: str) -> str:
        world, rules = game.world, game.rules
        if question in self.definition.answers:
            return self.definition.answers[question]
        choices = stories.choices_of(world, rules, question)
        if self.definition.random:
            return choices[dice.roll(world.seed, len(choices), "bot", question, world.turn)].id
        if self.definition.answer_else == "first":
            return choices[0].id
        if self.definition.answer_else == "last":
            return choices[-1].id
        return stories.default_of(world, rules, question)

    def act(self, game: Game) -> None:
        """Use the first rules that can be used now."""
        left = self.definition.actions_per_turn
        for number, rule in enumerate(self.definition.rules):
            if left == 0:
                return
            if self._ready(game, number, rule) and self._use(game, rule):
                self.done[number] = self.done.get(number, 0) + 1
                self.last[number] = game.world.turn
                left -= 1

    def _ready(self, game: Game, number: int, rule: BotRuleDef) -> bool:
        world, rules = game.world, game.rules
        if self.done.get(number, 0) >= rule.most:
            return False
        waited = world.turn - self.last.get(number, -9999)
        return waited >= rules.calendar.turns_in(rule.every_years) and all_hold(rule.when, world, rules)

    def _use(self, game: Game, rule: BotRuleDef) -> bool:
        world, rules = game.world, game.rules
        budget = world.money // MILLI - rule.keep_money
        if rule.build:
            return _build(game, rule, budget)
        kind = rule.expand or rule.close or ""
        for building in nearest(world, rules, kind, rule.near):
            place = building.row, building.col
            if rule.upgrade:
                upgrade = Upgrade(*place, rule.upgrade)
                if upgrade.check(world, rules) is None and upgrade.cost(world, rules) <= budget:
                    return game.submit(upgrade) is None
            elif rule.expand:
                if ExpandWorks(*place).cost(world, rules) <= budget and game.submit(ExpandWorks(*place)) is None:
                    return True
            elif rule.close and game.submit(Operate(*place, False)) is None:
                return True
        return False

    def _act_at_random(self, game: Game) -> None:
        """Try one random command; most are refused, as a player's first clicks would be."""
        world, rules = game.world, game.rules

        def roll(sides: int, what: str) -> int:
            return dice.roll(world.seed, sides, "bot", what, world.turn)

        row, col = roll(rules.board.rows, "row"), roll(rules.board.cols, "col")
        corners = list(world.buildings)
        there = corners[roll(len(corners), "corner")] if corners else (row, col)
        kinds = rules.level.buildings
        what = roll(10, "what")
        command: Command
        if what < 4:
            kind = kinds[roll(len(kinds), "kind")]
            spot = next(free_spots(game, kind, row, col), (row, col))
            command = Build(kind, *spot)
        elif what < 6:
            upgrades = list(rules.upgrades)
            command = Upgrade(*there, upgrades[roll(len(upgrades), "upgrade")])
        elif what < 7:
            command = ExpandWorks(*there)
        elif what < 8:
            end = min(rules.board.rows - 1, row + roll(5, "long"))
            command = LayTrack("rail" if roll(2, "track") else "road", row, col, end, col)
        elif what < 9:
            command = Operate(*there, bool(roll(2, "open")))
        else:
            command = Demolish(*(there if roll(8, "which") == 0 else (row, col)))
        game.submit(command)


def nearest(world: World, rules: Catalogue, kind: str, near: str) -> list[Building]:
    """Return the buildings of a kind (all kinds, if empty), nearest to a named place first."""
    found = [b for b in world.buildings.values() if not kind or b.kind == kind]
    if near:
        place = rules.places[near]
        found.sort(key=lambda b: ((b.row - place.row) ** 2 + (b.col - place.col) ** 2, b.row, b.col))
    return found


def free_spots(game: Game, kind: str, row: int, col: int) -> Iterator[Place]:
    """Return where a building can stand, nearest to (row, col) first, off the fields, with a gap around large ones."""
    rules = game.rules
    definition = rules.buildings[kind]
    rows, cols = layout.size_of(definition)
    free = _free_land(game.world, rules, definition.large)
    fits = np.zeros_like(free)
    inner = np.ones((free.shape[0] - rows + 1, free.shape[1] - cols + 1), np.bool_)
    for r in range(rows):
        for c in range(cols):
            inner &= free[r : r + inner.shape[0], c : c + inner.shape[1]]
    fits[: inner.shape[0], : inner.shape[1]] = inner
    at_row, at_col = np.nonzero(fits)
    away = (at_row - row) ** 2 + (at_col - col) ** 2
    near = np.flatnonzero((np.abs(at_row - row) <= SEARCH_TILES) & (np.abs(at_col - col) <= SEARCH_TILES))
    for i in near[np.argsort(away[near], kind="stable")].tolist():
        spot = int(at_row[i]), int(at_col[i])
        if Build(kind, *spot).check(game.world, rules) is None:
            yield spot


def _free_land(world: World, rules: Catalogue, gap: bool) -> NDArray[np.bool_]:
    """Return bool[rows, cols]: land that is neither built on nor tracked nor farmed; with a gap around buildings."""
    board = rules.board
    free = np.array([k.build for k in board.kinds])[board.terrain] & ~board.farm & (board.reach == NO_REACH)
    free &= (world.road == 0) & (world.rail == 0)
    around = range(-1, 2) if gap else range(1)
    for r, c in layout.of(world, rules).occupied:
        for dr in around:
            for dc in around:
                if 0 <= r + dr < board.rows and 0 <= c + dc < board.cols:
                    free[r + dr, c + dc] = False
    return np.asarray(free, np.bool_)


def _build(game: Game, rule: BotRuleDef, budget: int) -> bool:
    world, rules = game.world, game.rules
    place = rules.places[rule.near]
    definition = rules.buildings[rule.build]
    if definition.cost > budget:
        return False
    for spot in free_spots(game, rule.build, place.row, place.col):
        if building_cost(world, rules, definition, *spot) > budget:
            continue
        if game.submit(Build(rule.build, *spot)) is None:
            if rule.with_rail and behaviour(definition, NeedsRail):
                _join(game, rule.build, spot)
            return True
    return False


def _join(game: Game, kind: str, spot: Place) -> None:
    """Lay rails from the net to beside a works, tile by tile along the shortest way."""
    world, rules = game.world, game.rules
    definition = rules.buildings[kind]
    if layout.touches(layout.of(world, rules).rail_net, definition, *spot):
        return
    ways = []
    for row, col in layout.tiles_of(definition, *spot):
        way = tracks.way_to_net(world, rules, "rail", (row, col))
        if way:
            ways.append(way)
    for way in sorted(ways, key=len)[:1]:
        turn_points = [way[0]]
        for before, here, after in zip(way, way[1:], way[2:], strict=False):
            if (here[0] - before[0], here[1] - before[1]) != (after[0] - here[0], after[1] - here[1]):
                turn_points.append(here)
        turn_points.append(way[-1])
        for start, end in zip(turn_points, turn_points[1:], strict=False):
            game.submit(LayTrack("rail", *start, *end))
