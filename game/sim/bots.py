"""Bots: players made of rules. What they do stands in YAML; only ``random`` is code.

A bot's turn: answer what is asked, then do the first rules that can be done. A bot uses the same commands as a player and
asks the same ``check`` first. Next: ``bot_building.py``, ``bot_ground.py``, ``bot_green.py``.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from game.sim import bot_green, bot_ground, dice, players, stories
from game.sim.bot_building import free_spots, nearest, put_up
from game.sim.bot_definitions import BotDef, BotRuleDef
from game.sim.commands import (
    Answer,
    Build,
    Demolish,
    ExpandWorks,
    LayTrack,
    Operate,
    Upgrade,
)
from game.sim.conditions import all_hold
from game.sim.game import Game, answer_default
from game.sim.inherit import GoOn
from game.sim.words import Command
from game.sim.world import MILLI


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

    def step(self, game: Game) -> bool:
        """Play a turn, or go on into the next level of the campaign; False where there is neither."""
        if game.world.outcome:
            return self.go_on(game)
        self.play_turn(game)
        return True

    def play(self, game: Game, turns: int) -> None:
        """Play until a turn, counted over the whole campaign, is reached or all is over."""
        while game.turns_played < turns and self.step(game):
            pass

    def go_on(self, game: Game) -> bool:
        """Give standing orders and be the player of that name in the next level; False if there is no next level."""
        level = game.rules.next_part
        found = players.definitions(game.rules.library, level) if level else {}
        player = players.player_of(self.definition)
        if player not in found:
            return False
        if game.submit(GoOn(players.orders_of(game.rules.sibling(level), player))) is not None:
            return False
        self.definition = found[player]
        self.done.clear()
        self.last.clear()
        return True

    def answer_all(self, game: Game) -> None:
        """Answer what is asked, by the bot's list; what cannot be chosen gets the default."""
        while game.world.questions:
            question = game.world.questions[0].id
            if game.submit(Answer(question, self._answer(game, question))) is not None:
                answer_default(game, question)

    def _answer(self, game: Game, question: str) -> str:
        world, rules = game.world, game.rules
        choices = stories.choices_of(world, rules, question)
        if question in self.definition.answers:
            wanted = self.definition.answers[question]
            # Of what was drawn by lot it takes something else rather than nothing.
            drawn = [c.id for c in choices if not c.default] if world.questions[0].offered else []
            return drawn[0] if drawn and wanted not in drawn else wanted
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
            return put_up(game, rule, budget)
        for part in (bot_ground.use(game, rule, budget), bot_green.use(game, rule, budget)):
            if part is not None:
                return part
        kind = rule.expand or rule.close or rule.operate
        for building in nearest(world, rules, kind, rule.near):
            place = building.row, building.col
            if rule.upgrade:
                upgrade = Upgrade(*place, rule.upgrade)
                if upgrade.check(world, rules) is None and upgrade.cost(world, rules) <= budget:
                    return game.submit(upgrade) is None
            elif rule.expand:
                if ExpandWorks(*place).cost(world, rules) <= budget and game.submit(ExpandWorks(*place)) is None:
                    return True
            elif (rule.close or rule.operate) and game.submit(Operate(*place, bool(rule.operate))) is None:
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
        of_its_era = [c for c in (bot_ground.at_random(game, roll), bot_green.at_random(game, roll)) if c is not None]
        if of_its_era and roll(2, "era"):
            command = of_its_era[roll(len(of_its_era), "which era")]
        game.submit(command)
