"""Game: one city being played: submit commands, move time, undo, and the journal that can play it all again.

Undo is free until time moves: a copy of the world is taken at the first command of a turn, and undoing plays the turn's
other commands again from it, so no command needs an inverse. Next: ``view.py`` for what screens may see.
"""

from __future__ import annotations

import copy
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any

import numpy as np

from game.sim import matter, stories, turn, works
from game.sim.catalogue import Catalogue
from game.sim.commands import Answer
from game.sim.inherit import GoOn, standing_building
from game.sim.measures import Keeps, set_value
from game.sim.words import Command
from game.sim.world import MILLI, Notice, World, state_hash
from game.text import Message

MOST_UNDO = 20


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the journal: a command and the turn of its level that it was given in.

    A journal runs through all levels of a campaign: turns begin again at 0 after each ``go_on``.
    """

    turn: int
    command: Command


def begin(rules: Catalogue, seed: int) -> World:
    """Return the city of a level before its first turn; one that begins with another level's city is played there first."""
    if rules.level.begins_with is not None:
        # Playing needs a Game, so this cannot be imported above.
        from game.sim import prologue

        return prologue.start_city(rules, seed)
    level, board = rules.level, rules.board
    world = World(level=level.id, seed=seed, campaign=rules.campaign.id if rules.campaign else "")
    count = len(rules.districts)
    world.people = [d.people for d in rules.districts]
    world.health = [d.health * 10 for d in rules.districts]
    world.dust, world.dose = [0] * count, [0] * count
    world.road, world.rail = board.road.copy(), board.rail.copy()
    world.path = np.zeros_like(board.road)
    world.goods = {good: amount * MILLI for good, amount in level.stocks.items()}
    matter.start(world, rules)
    matter.open_inflow(world, rules)
    for meter in rules.meters.values():
        if isinstance(meter.measure[0], Keeps):
            world.kept[meter.id] = meter.measure[0].start
    for standing in level.standing:
        place = rules.places[standing.place]
        spot = place.row + standing.row, place.col + standing.col
        works.put_up(world, rules, standing_building(rules, standing, spot))
    for meter_id, number in level.start.items():
        set_value(meter_id, number, world, rules)
    world.budget.clear()
    stories.open_plan(world, rules)
    if not world.questions:
        stories.tell_events(world, rules)
    world.notices.clear()
    return world


PLAIN = (int, str, bool, tuple)
"""What can be shared, since it never changes."""


def _twin(value: Any) -> Any:
    """Return a copy of a mapping, a list or a record of the state; five times as fast as ``copy.deepcopy``."""
    if isinstance(value, dict):
        return {k: v if isinstance(v, PLAIN) else _twin(v) for k, v in value.items()}
    if isinstance(value, list):
        return [v if isinstance(v, PLAIN) else _twin(v) for v in value]
    found = copy.copy(value)
    for part in fields(value):
        held = getattr(value, part.name)
        if not isinstance(held, PLAIN):
            setattr(found, part.name, _twin(held))
    return found


def copy_world(world: World) -> World:
    """Return a copy that shares nothing which can change."""
    twin = replace(
        world,
        layout=None,
        notices=[],
        **{
            name: _twin(getattr(world, name))
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
    undoable: whether that world is kept; a replay does without it until its last turn
    """

    rules: Catalogue
    world: World
    journal: list[Entry] = field(default_factory=list)
    undone: list[Command] = field(default_factory=list)
    revision: int = 0
    turn_start: World | None = None
    undoable: bool = True

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
        if self.turn_start is None and self.undoable:
            self.turn_start = copy_world(self.world)
        turn = self.world.turn
        command.run(self.world, self.rules)
        self.journal.append(Entry(turn, command))
        self.revision += 1
        if self.world.level != self.rules.level.id:
            self.rules = self.rules.sibling(self.world.level)
        if command.final:
            self.turn_start = None

    def this_turn(self) -> Sequence[Command]:
        """Return the commands of this turn, which undo can take back."""
        done: list[Command] = []
        for entry in reversed(self.journal if self.turn_start else []):
            if entry.turn != self.world.turn or entry.command.final:
                break
            done.append(entry.command)
        return done[::-1]

    @property
    def turns_played(self) -> int:
        """How many turns lie behind the city, those of earlier parts of its campaign included."""
        return self.rules.turns_before + self.world.turn

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
        target = max(0, self.turns_played - turns)
        earlier = [entry for turn, entry in numbered(self.rules, self.journal) if turn <= target]
        game, _ = replay(self.rules, self.world.seed, earlier, target)
        game.take_notices()
        return game

    def take_notices(self) -> list[Notice]:
        """Return what there is to tell since the last call."""
        notices, self.world.notices = self.world.notices, []
        return notices


def parted(journal: Iterable[Entry]) -> Iterator[tuple[int, Entry]]:
    """Yield each line of a journal with the part of its campaign that it belongs to, from 0."""
    part = 0
    for entry in journal:
        yield part, entry
        part += isinstance(entry.command, GoOn)


def numbered(rules: Catalogue, journal: Iterable[Entry]) -> Iterator[tuple[int, Entry]]:
    """Yield each line of a journal with its turn, counted over the whole campaign."""
    parts = rules.campaign.parts if rules.campaign else (rules.level.id,)
    before = [rules.sibling(level).turns_before for level in parts]
    for part, entry in parted(journal):
        yield before[min(part, len(before) - 1)] + entry.turn, entry


class Replay:
    """A journal that is played again, turn by turn.

    game: the city so far; skipped: commands that were no longer possible
    """

    def __init__(self, game: Game, journal: Iterable[Entry], turns: int, part: int = 0) -> None:
        """``turns``: where to stop, counted over the whole campaign; ``part``: the one that the journal begins in."""
        self.game = game
        self.skipped: list[Entry] = []
        self._turns = turns
        self._waiting = deque((p + part, entry) for p, entry in parted(journal))

    def step(self) -> bool:
        """Give the commands of this turn and move time; False when the end is reached.

        A question without an answer gets its default, so that a changed past cannot stop time.
        """
        self.game.undoable = self.game.turns_played >= self._turns
        self.give()
        if self.game.turns_played >= self._turns or self.game.world.outcome:
            self.give_up()
            self.game.undoable = True
            return False
        self.answer()
        self.game.advance()
        return True

    def answer(self) -> None:
        """Answer what the journal does not."""
        answer_defaults(self.game)

    def give(self) -> None:
        """Give the commands of this turn."""
        game, waiting = self.game, self._waiting
        while waiting and (waiting[0][0], waiting[0][1].turn) <= (game.rules.part, game.world.turn):
            entry = waiting.popleft()[1]
            if game.submit(entry.command) is not None:
                self.skipped.append(entry)

    def give_up(self) -> None:
        """Count what is left at the end as no longer possible."""
        self.skipped += [entry for _, entry in self._waiting]
        self._waiting.clear()


def replay(
    rules: Catalogue, seed: int, journal: Sequence[Entry], turns: int, start: World | None = None
) -> tuple[Game, list[Entry]]:
    """Play a journal again for ``turns`` turns; returns the game and the commands that were no longer possible.

    turns: counted over the whole campaign
    """
    first = rules.first_part
    again = Replay(Game(first, copy_world(start)) if start is not None else Game.new(first, seed), journal, turns)
    while again.step():
        pass
    return again.game, again.skipped


def answer_defaults(game: Game) -> None:
    """Answer every open question with its default."""
    while game.world.questions:
        answer_default(game, game.world.questions[0].id)


def answer_default(game: Game, question: str) -> None:
    """Answer one question with its default, or with the first answer that is possible."""
    default = stories.default_of(game.world, game.rules, question)
    others = [choice.id for choice in stories.choices_of(game.world, game.rules, question)]
    if not any(game.submit(Answer(question, choice)) is None for choice in (default, *others)):
        raise ValueError(f"no choice of '{question}' is possible")
