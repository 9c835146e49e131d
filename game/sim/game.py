"""Game: one city being played: submit commands, move time, undo, and the journal that can play it all again.

Undo is free until time moves: a copy of the world is taken at the first command of a turn, and undoing plays the turn's
other commands again from it, so no command needs an inverse. Next: ``view.py`` for what screens may see.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from game.sim import matter, stories, turn, works
from game.sim.catalogue import Catalogue
from game.sim.commands import Answer
from game.sim.measures import Keeps, set_value
from game.sim.words import Command
from game.sim.world import MILLI, Building, Notice, World, state_hash
from game.text import Message

MOST_UNDO = 20


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the journal: a command and the turn it was given in."""

    turn: int
    command: Command


def begin(rules: Catalogue, seed: int) -> World:
    """Return the city of a level before its first turn."""
    level, board = rules.level, rules.board
    world = World(level=level.id, seed=seed)
    count = len(rules.districts)
    world.people = [d.people for d in rules.districts]
    world.health = [d.health * 10 for d in rules.districts]
    world.dust, world.dose = [0] * count, [0] * count
    world.road, world.rail = board.road.copy(), board.rail.copy()
    world.path = np.zeros_like(board.road)
    world.goods = {good: amount * MILLI for good, amount in level.stocks.items()}
    matter.start(world, rules)
    for meter in rules.meters.values():
        if isinstance(meter.measure[0], Keeps):
            world.kept[meter.id] = meter.measure[0].start
    for standing in level.standing:
        place = rules.places[standing.place]
        built = rules.calendar.turn_of(standing.year) if standing.year else 0
        building = Building(
            standing.building, place.row + standing.row, place.col + standing.col, min(built, -1), min(built, -1),
            lines=standing.lines,
        )  # fmt: skip
        works.put_up(world, rules, building)
    for meter_id, number in level.start.items():
        set_value(meter_id, number, world, rules)
    world.budget.clear()
    stories.open_plan(world, rules)
    if not world.questions:
        stories.tell_events(world, rules)
    world.notices.clear()
    return world


def copy_world(world: World) -> World:
    """Return a copy that shares nothing which can change."""
    twin = replace(
        world,
        layout=None,
        notices=[],
        **{
            name: copy.deepcopy(getattr(world, name))
            for name in (
                "goods", "made", "sold", "kept", "budget", "budget_last_year", "people", "health", "dust", "dose",
                "buildings", "emitted", "flags", "fired", "chosen", "follow_ups", "drawings", "questions",
                "modifiers", "pledges", "verdicts", "rice", "dust_year", "tally", "samples", "pins", "treated", "lime",
                "policies", "tested", "taken", "meals", "cards",
            )
        },
    )  # fmt: skip
    twin.sources = [replace(s) for s in world.sources]
    twin.series = {name: numbers.copy() for name, numbers in world.series.items()}
    twin.road, twin.rail, twin.soot = world.road.copy(), world.rail.copy(), world.soot.copy()
    twin.path = world.path.copy()
    # Series of levels that are over never change again.
    twin.past = dict(world.past)
    twin.soils = {name: soil.copy() for name, soil in world.soils.items()}
    twin.rivers = {
        name: replace(w, sediment=w.sediment.copy(), passing=np.array(w.passing)) for name, w in world.rivers.items()
    }
    return twin


@dataclass(slots=True)
class Game:
    """A city, its rules and its journal.

    undone: commands taken back this turn, newest last
    revision: grows with every change
    turn_start: the world before the turn's first command, from which undo plays again; None before any command
    """

    rules: Catalogue
    world: World
    journal: list[Entry] = field(default_factory=list)
    undone: list[Command] = field(default_factory=list)
    revision: int = 0
    turn_start: World | None = None

    @classmethod
    def new(cls, rules: Catalogue, seed: int = 1) -> Game:
        """Return a new game of the catalogue's level."""
        return cls(rules, begin(rules, seed))

    def submit(self, command: Command) -> Message | None:
        """Do a command, or return the reason why not."""
        refusal = command.check(self.world, self.rules)
        if refusal is None:
            self.undone.clear()
            self._do(command)
        return refusal

    def _do(self, command: Command) -> None:
        if self.turn_start is None:
            self.turn_start = copy_world(self.world)
        command.run(self.world, self.rules)
        self.journal.append(Entry(self.world.turn, command))
        self.revision += 1

    def this_turn(self) -> Sequence[Command]:
        """Return the commands of this turn, which undo can take back."""
        return [e.command for e in self.journal if e.turn == self.world.turn] if self.turn_start else []

    def undo(self) -> Command | None:
        """Take back the newest command of this turn and return it; None if there is nothing to take back."""
        done = list(self.this_turn())
        if not done or self.turn_start is None or len(self.undone) >= MOST_UNDO:
            return None
        newest = done.pop()
        start = self.turn_start
        self.journal = self.journal[: len(self.journal) - len(done) - 1]
        self.world = copy_world(start)
        for command in done:
            self._do(command)
        self.turn_start = start if done else None
        self.undone.append(newest)
        self.revision += 1
        return newest

    def redo(self) -> Command | None:
        """Do again what was last taken back and return it; None if there is nothing or it is no longer possible."""
        if not self.undone or self.undone[-1].check(self.world, self.rules) is not None:
            return None
        command = self.undone.pop()
        self._do(command)
        return command

    def advance(self) -> bool:
        """Move time by one turn; False while a question is open or the level is over."""
        if self.world.questions or self.world.outcome:
            return False
        turn.advance(self.world, self.rules)
        self.turn_start = None
        self.undone.clear()
        self.revision += 1
        return True

    def state_hash(self) -> str:
        """Return the hash of the city: equal for two cities that are alike in everything that counts."""
        return state_hash(self.world)

    def rewound(self, turns: int) -> Game:
        """Return this game some turns ago, with its journal until then; the commands of that turn can be undone.

        It is played again from the start, so nothing has to be kept for it.
        """
        target = max(0, self.world.turn - turns)
        earlier = [entry for entry in self.journal if entry.turn <= target]
        game, _ = replay(self.rules, self.world.seed, earlier, target)
        game.take_notices()
        return game

    def take_notices(self) -> list[Notice]:
        """Return what there is to tell since the last call."""
        notices, self.world.notices = self.world.notices, []
        return notices


def replay(
    rules: Catalogue, seed: int, journal: Sequence[Entry], turns: int, start: World | None = None
) -> tuple[Game, list[Entry]]:
    """Play a journal again for ``turns`` turns; returns the game and the commands that were no longer possible.

    A question without an answer in the journal gets its default, so that a changed past cannot stop time.
    """
    game = Game(rules, copy_world(start)) if start is not None else Game.new(rules, seed)
    skipped: list[Entry] = []
    waiting = list(journal)
    while True:
        while waiting and waiting[0].turn <= game.world.turn:
            entry = waiting.pop(0)
            if game.submit(entry.command) is not None:
                skipped.append(entry)
        if game.world.turn >= turns or game.world.outcome:
            return game, skipped
        answer_defaults(game)
        game.advance()


def answer_defaults(game: Game) -> None:
    """Answer every open question with its default."""
    while game.world.questions:
        question = game.world.questions[0].id
        game.submit(Answer(question, stories.default_of(game.world, game.rules, question)))
