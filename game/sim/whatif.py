"""What if: the same city with one decision changed.

A journal is played again with a line taken out, replaced, added or moved; everything else the player did is done again,
as far as it is still possible: answers when the questions come, buildings when the money suffices. What is moved to
another time is tried from then on until it can be done: filters "in 1965" are bought when the works stands and the money
is there. Next: ``game.py`` for the journal and its replay.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from game.sim import measures, stories
from game.sim.catalogue import Catalogue
from game.sim.commands import Answer, Build, ExpandWorks, Operate, Upgrade
from game.sim.game import Entry, Game, Replay, answer_default, answer_defaults, copy_world, numbered
from game.sim.green_commands import Settle
from game.sim.inherit import GoOn, is_told
from game.sim.words import Command
from game.sim.world import World

PATIENCE_YEARS = 8
"""How long a command waits for money in a city that has taken another way."""
NO_MONEY = "refusal.no_money"
TURNS_A_STEP = 4
"""How many turns the search plays before it gives the screen its time back: a few milliseconds."""


@dataclass(frozen=True, slots=True)
class Change:
    """One line of a journal changed.

    at: the number of the line; None adds a line
    instead: the command given instead; None gives none
    to: the turn it is moved to, counted over the whole campaign; None leaves it where it is
    """

    at: int | None
    instead: Command | None
    to: int | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a city.

    level, turn, year: when it is looked at; turn: counted over the whole campaign
    outcome: how the level ended; empty while it is in play
    goals: goal -> whether it is met, of the level in play; met: level -> how many goals were met, of levels that are over
    meters: meter -> its number; hidden ones only where the level is over
    """

    level: str
    turn: int
    year: int
    outcome: str
    goals: dict[str, bool]
    met: dict[str, int]
    meters: dict[str, int]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two outcomes beside each other.

    played: the city as it was played; other: the city with the change
    skipped: commands of the player that were no longer possible
    game: the other city
    """

    played: Outcome
    other: Outcome
    skipped: tuple[Entry, ...]
    game: Game


def outcome_of(game: Game, *, hidden: bool | None = None) -> Outcome:
    """Return what became of a city; ``hidden``: whether hidden meters are told, otherwise where the level is over."""
    world, rules = game.world, game.rules
    told = is_told(world, rules) if hidden is None else hidden
    calendar = rules.calendar
    met = {name.removeprefix("goals."): n for name, n in world.tally.items() if name.startswith("goals.")}
    return Outcome(
        world.level, game.turns_played, calendar.year(min(world.turn, calendar.turns - 1)), world.outcome,
        {
            g.id: m
            for g, m in zip(rules.goals, stories.goals_met(world, rules), strict=True)
            if told or not stories.hidden_goal(rules, g)
        },
        met,
        {m: measures.value(m, world, rules) for m in rules.meters if told or not rules.hides(m)},
    )  # fmt: skip


class Retelling(Replay):
    """A journal played again in a city that has taken another way.

    Questions may come at another time: then the player's answer is given when they come. What the money does not suffice
    for waits a while; what was moved or added waits as long as it must.
    """

    def __init__(
        self,
        game: Game,
        journal: Iterable[Entry],
        turns: int,
        moved: Iterable[tuple[int, Command]] = (),
        part: int = 0,
    ) -> None:
        """``moved``: (turn over the whole campaign, command); the others as in :class:`Replay`."""
        super().__init__(game, journal, turns, part)
        self._moved = list(moved)
        self._dear: list[Entry] = []
        self._early: list[Entry] = []

    def give(self) -> None:
        """Give what still waits for money, what the player gave in this turn, and what was moved to it."""
        game, waiting = self.game, self._waiting
        patience = game.rules.calendar.turns_in(PATIENCE_YEARS)
        for entry in self._dear.copy():
            if game.submit(entry.command) is None:
                self._dear.remove(entry)
            elif not 0 <= game.world.turn - entry.turn <= patience:
                self._dear.remove(entry)
                self.skipped.append(entry)
        while waiting and (waiting[0][0], waiting[0][1].turn) <= (game.rules.part, game.world.turn):
            entry = waiting.popleft()[1]
            refusal = game.submit(entry.command)
            if refusal is not None:
                later = isinstance(entry.command, Answer), refusal.key == NO_MONEY
                (self._early if later[0] else self._dear if later[1] else self.skipped).append(entry)
        for wish in self._moved.copy():
            if wish[0] <= game.turns_played and game.submit(wish[1]) is None:
                self._moved.remove(wish)

    def answer(self) -> None:
        """Give the answer that the player gave to a question at another time, else its default."""
        game, waiting = self.game, self._waiting
        while game.world.questions:
            question = game.world.questions[0].id
            given = next((e for e in self._early if _answers(e, question)), None)
            ahead = next((w for w in waiting if _answers(w[1], question)), None)
            if given is not None:
                self._early.remove(given)
            elif ahead is not None:
                waiting.remove(ahead)
                given = ahead[1]
            if given is None or game.submit(given.command) is not None:
                answer_default(game, question)

    def give_up(self) -> None:
        """Count what never became possible."""
        super().give_up()
        self.skipped += self._dear + self._early
        self.skipped += [Entry(self.game.world.turn, command) for _, command in self._moved]
        self._dear, self._early, self._moved = [], [], []


def _answers(entry: Entry, question: str) -> bool:
    return isinstance(entry.command, Answer) and entry.command.question == question


def changed(journal: Sequence[Entry], changes: Iterable[Change]) -> tuple[list[Entry], list[tuple[int, Command]]]:
    """Return a journal with changes: its lines, and (turn over the whole campaign, command) of what was moved or added."""
    lines: list[Entry | None] = list(journal)
    moved: list[tuple[int, Command]] = []
    for change in changes:
        if change.at is not None:
            entry = journal[change.at]
            in_place = change.to is None and change.instead is not None
            lines[change.at] = Entry(entry.turn, change.instead) if in_place and change.instead else None
        if change.to is not None and change.instead is not None:
            moved.append((change.to, change.instead))
    return [line for line in lines if line is not None], moved


def compare(game: Game, changes: Sequence[Change], start: World | None = None) -> Comparison:
    """Play a game's journal again with changes, up to the turn that the game has reached.

    start: the city it began with, where level and seed do not rebuild it
    """
    first = game.rules.first_part
    fresh = Game(first, copy_world(start)) if start is not None else Game.new(first, game.world.seed)
    kept, moved = changed(game.journal, changes)
    other = Retelling(fresh, kept, game.turns_played, moved)
    while other.step():
        pass
    return compared(game, other)


def compared(game: Game, other: Replay) -> Comparison:
    """Return both cities beside each other; hidden numbers only if neither of them is in play any more."""
    over = is_told(game.world, game.rules) and is_told(other.game.world, other.game.rules)
    return Comparison(
        outcome_of(game, hidden=over), outcome_of(other.game, hidden=over), tuple(other.skipped), other.game
    )


# ---- the most consequential decisions -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Consequence:
    """A decision and what another one would have led to.

    at: the line of the journal; turn: counted over the whole campaign; year
    given: the command; instead: what is tried in its place, None for nothing
    weight: how far the two cities are apart
    comparison: both outcomes
    """

    at: int
    turn: int
    year: int
    given: Command
    instead: Command | None
    weight: int
    comparison: Comparison


@dataclass(slots=True)
class Search:
    """How far the search is. tried, of: forks; found: one for each decision, the weightiest first."""

    of: int
    tried: int = 0
    found: list[Consequence] = field(default_factory=list)

    def add(self, consequence: Consequence) -> None:
        """Keep the weightiest fork of each decision."""
        self.found = [c for c in self.found if c.at != consequence.at or c.weight >= consequence.weight]
        if all(c.at != consequence.at for c in self.found):
            self.found.append(consequence)
            self.found.sort(key=lambda c: (-c.weight, c.at))


def most_consequential(game: Game, start: World | None = None) -> Iterator[Search]:
    """Fork every decision and find which led farthest; yields every few milliseconds and never changes the game.

    The game is played again once; at each decision a copy goes the other way.
    """
    rules = game.rules.first_part
    end = game.turns_played
    journal = list(game.journal)
    main = Game(rules, copy_world(start)) if start is not None else Game.new(rules, game.world.seed)
    search = Search(sum(is_decision(rules, entry.command) for entry in journal))
    for at, (turn, entry) in enumerate(list(numbered(rules, journal))):
        while main.turns_played < turn and not main.world.outcome:
            answer_defaults(main)
            main.advance()
            yield search
        if is_decision(main.rules, entry.command):
            year = main.rules.calendar.year(main.world.turn)
            for instead in alternatives(main, entry.command):
                fork = _fork(main, instead, journal[at + 1 :], end)
                for number, _ in enumerate(iter(fork.step, False)):
                    if number % TURNS_A_STEP == 0:
                        yield search
                both = compared(game, fork)
                weight = weigh(main.rules, both)
                search.add(Consequence(at, turn, year, entry.command, instead, weight, both))
            search.tried += 1
            yield search
        main.submit(entry.command)
    yield search


def _fork(main: Game, instead: Command | None, rest: Sequence[Entry], end: int) -> Replay:
    twin = Game(main.rules, copy_world(main.world))
    if instead is not None:
        twin.submit(instead)
    return Retelling(twin, rest, end, part=main.rules.part)


def is_decision(rules: Catalogue, command: Command) -> bool:
    """Say whether a command is one of those that the search forks: answers, large works, upgrades, closing."""
    if isinstance(command, Build):
        return rules.buildings[command.building].large
    return isinstance(command, (Answer, Upgrade, ExpandWorks, Operate, Settle))


def alternatives(game: Game, command: Command) -> list[Command | None]:
    """Return what could have been done instead of a command: the other answers, or nothing."""
    if not isinstance(command, Answer):
        return [None]
    if not any(q.id == command.question for q in game.world.questions):
        return []
    others = (Answer(command.question, c.id) for c in stories.choices_of(game.world, game.rules, command.question))
    return [a for a in others if a != command and a.check(game.world, game.rules) is None]


def weigh(rules: Catalogue, both: Comparison) -> int:
    """Return how far two outcomes are apart: a hundred for each goal, and the percent by which each good or bad meter moved."""
    one, two = both.played, both.other
    weight = 100 * sum(one.goals.get(g) != two.goals.get(g) for g in dict.fromkeys([*one.goals, *two.goals]))
    weight += 100 * sum(abs(one.met.get(k, 0) - two.met.get(k, 0)) for k in dict.fromkeys([*one.met, *two.met]))
    weight += 100 * (one.outcome != two.outcome)
    return weight + sum(percent for percent, _ in moved_meters(rules, both))


def moved_meters(rules: Catalogue, both: Comparison) -> list[tuple[int, str]]:
    """Return (percent, meter) of charted meters with a better side that differ, the most moved first."""
    found = []
    for meter, definition in rules.meters.items():
        one, two = both.played.meters.get(meter), both.other.meters.get(meter)
        if definition.chart and definition.better and one is not None and two is not None and one != two:
            found.append((min(100, abs(one - two) * 100 // max(1, abs(one), abs(two))), meter))
    return sorted(found, key=lambda m: (-m[0], m[1]))


# ---- finding a decision in a journal --------------------------------------------------------------------------------


def turns_of(rules: Catalogue, year: int) -> range:
    """Return the turns of a year, counted over the whole campaign; empty if it lies in none of its levels."""
    parts = rules.campaign.parts if rules.campaign else (rules.level.id,)
    for level in parts:
        part = rules.sibling(level)
        if part.level.years[0] <= year <= part.level.years[1]:
            first = part.turns_before + part.calendar.turn_of(year)
            return range(first, first + part.calendar.turns_per_year)
    return range(0)


def lines_in(
    rules: Catalogue, journal: Sequence[Entry], turns: range, fits: Callable[[Command], bool]
) -> list[tuple[int, Entry]]:
    """Return (number, line) of what a player did in some turns; going on into the next level is no decision."""
    return [
        (at, entry)
        for at, (turn, entry) in enumerate(numbered(rules, journal))
        if turn in turns and not isinstance(entry.command, GoOn) and fits(entry.command)
    ]
