"""What if: one decision changed gives the city that would have come of it, to the last unit, and tells no secret."""

from collections import deque
from dataclasses import replace
from pathlib import Path

import pytest

from game.cli import whatif as telling
from game.cli.output import Stop
from game.save.file import read_save, resume, write_save
from game.sim import matter, whatif
from game.sim.bots import Bot
from game.sim.bounds import Bounds
from game.sim.catalogue import Catalogue
from game.sim.commands import Answer, Upgrade
from game.sim.conditions import Year
from game.sim.game import Entry, Game, numbered
from game.sim.whatif import Change
from tests.towns import played, played_on

ALL, SMELTER = 76, (3, 6)


def opened(game: Game) -> telling.Opened:
    return telling.Opened(game, None)


def filters(game: Game) -> list[int]:
    """Return the lines of the journal that add a filter."""
    return [i for i, e in enumerate(game.journal) if isinstance(e.command, Upgrade) and e.command.upgrade == "filter"]


def afresh(game: Game, lines: dict[int, int]) -> Game:
    """Play a new game with the commands of another, some of them at other turns (counted over the whole campaign)."""
    commands = [
        (lines.get(i, turn), entry.command) for i, (turn, entry) in enumerate(numbered(game.rules, game.journal))
    ]
    fresh = Game.new(game.rules.first_part, game.world.seed)
    while True:
        for turn, command in [c for c in commands if c[0] == fresh.turns_played]:
            commands.remove((turn, command))
            assert fresh.submit(command) is None
        if fresh.turns_played >= game.turns_played:
            return fresh
        assert fresh.advance()


def test_a_decision_moved_in_time_gives_the_city_of_a_fresh_run_with_it(both: Catalogue) -> None:
    game = played_on(both, "record", ALL)
    (line,) = filters(game)
    late = game.journal[line]
    assert both.calendar.year(late.turn) == 1959
    early = both.calendar.turn_of(1955)
    other = whatif.compare(game, [Change(line, late.command, early)])
    fresh = afresh(game, {line: early})
    assert other.skipped == ()
    assert other.game.state_hash() == fresh.state_hash()
    assert (other.game.world.soils["cadmium"].total() == fresh.world.soils["cadmium"].total()).all()
    assert matter.balance(other.game.world, "cadmium") == matter.balance(fresh.world, "cadmium")


def test_early_filters_help_and_late_ones_hardly(both: Catalogue) -> None:
    game = played_on(both, "record", ALL)
    (line,) = filters(game)
    command, last = game.journal[line].command, both.turns_in_all
    never = whatif.compare(game, [Change(line, None)]).game.world.rice["cadmium.soil_worst"]
    worst = {
        turn: whatif.compare(game, [Change(line, command, turn)]).game.world.rice["cadmium.soil_worst"]
        for turn in (4, 28, last - 8)
    }
    assert worst[4] < worst[28] < worst[last - 8] <= never
    assert never - worst[last - 8] < (never - worst[4]) // 8


def test_an_answer_changed_is_answered_otherwise_and_nothing_else_of_the_player_is_lost(both: Catalogue) -> None:
    game = played_on(both, "growth", ALL)
    line = next(i for i, e in enumerate(game.journal) if isinstance(e.command, Answer))
    asked = game.journal[line].command
    assert isinstance(asked, Answer)
    other = whatif.compare(game, [Change(line, Answer(asked.question, "modest"))])
    assert other.game.world.chosen[asked.question] == "modest"
    assert other.played != other.other
    same = whatif.compare(game, [Change(line, asked)])
    assert same.game.state_hash() == game.state_hash()
    assert same.played == same.other


def test_what_cannot_be_paid_waits_and_what_never_can_be_is_told(small: Catalogue) -> None:
    game = played(small, "growth", 40)
    first = next(i for i, e in enumerate(game.journal) if type(e.command).__name__ == "Build")
    other = whatif.compare(game, [Change(first, None)])
    assert other.skipped
    assert all(isinstance(entry, Entry) for entry in other.skipped)
    game = played(small, "record", 40)
    (line,) = filters(game)
    # The smelter does not stand at the first turn: the filter is bought when it does.
    other = whatif.compare(game, [Change(line, game.journal[line].command, 0)])
    assert other.skipped == ()
    bought = [e.turn for e in other.game.journal if isinstance(e.command, Upgrade)]
    assert 0 <= bought[0] < game.journal[line].turn


def test_while_a_level_is_in_play_no_hidden_number_is_told(small: Catalogue) -> None:
    game = played(small, "record", 30)
    (line,) = filters(game)
    told = whatif.compare(game, [Change(line, None)])
    assert "soil_worst" not in told.played.meters
    assert "soil_worst" not in told.other.meters
    # Five milligrams more in the soil change no answer.
    soil = game.world.soils["cadmium"]
    soil.deposit(soil.emitted * 0 + 5)
    again = whatif.compare(game, [Change(line, None)])
    assert (again.played, again.other) == (told.played, told.other)
    over = whatif.compare(played(small, "record", 40), [Change(line, None)])
    assert over.played.meters["soil_worst"] < over.other.meters["soil_worst"]


def test_the_search_forks_every_decision_and_leaves_the_game_alone(both: Catalogue) -> None:
    game = played_on(both, "record", ALL)
    before = game.state_hash()
    steps = deque(enumerate(whatif.most_consequential(game)), maxlen=1)
    ((last, found),) = steps
    assert game.state_hash() == before
    assert found.tried == found.of > 3
    assert last > found.tried
    weights = [c.weight for c in found.found]
    assert weights == sorted(weights, reverse=True)
    assert len({c.at for c in found.found}) == len(found.found)
    top = found.found[0]
    change = [Change(top.at, top.instead)] if top.instead else [Change(top.at, None)]
    assert whatif.compare(game, change).game.state_hash() == top.comparison.game.state_hash()


# ---- the command ----------------------------------------------------------------------------------------------------


def test_the_command_moves_decisions_by_year_and_pattern(both: Catalogue, tmp_path: Path) -> None:
    game = played_on(both, "record", ALL)
    write_save(tmp_path / "town.kiln", game)
    save = read_save(tmp_path / "town.kiln")
    city = telling.Opened(resume(save, both), save.start)
    found = telling.ask(city, 1959, "", 1955, "{upgrade: {upgrade: filter}}")
    assert found["changes"][0]["to"] == 8
    assert found["played"]["meters"]["soil_worst"] > found["other"]["meters"]["soil_worst"]
    turn = game.journal[filters(game)[0]].turn
    assert telling.ask(city, turn, "nothing", None, "{upgrade: {}}")["changes"][0]["instead"] == "nothing"
    telling.show(found, both)
    telling.show(telling.search(city), both)


def test_the_command_changes_answers_and_adds_commands(small: Catalogue) -> None:
    city = opened(played(small, "record", 40))
    found = telling.ask(city, 1953, "{answer: {question: first_plan, choice: modest}}", None, "")
    assert found["changes"] == [
        {
            "given": {"answer": {"question": "first_plan", "choice": "bold"}},
            "instead": {"answer": {"question": "first_plan", "choice": "modest"}},
        }
    ]
    smelter = next(b for b in city.game.world.buildings.values() if b.kind == "smelter")
    pipe = f"{{upgrade: {{row: {smelter.row}, col: {smelter.col}, upgrade: pipe}}}}"
    found = telling.ask(city, 1958, pipe, None, "")
    assert found["changes"][0]["given"] == "nothing"
    assert found["skipped"] == []


@pytest.mark.parametrize(
    ("at", "instead", "to", "only", "words"),
    [
        (1953, "", None, "", "say what happens instead"),
        (1953, "{answer: {question: first_plan, choice: modest}}", 1955, "", "not both"),
        (1990, "nothing", None, "", "lies outside 'small'"),
        (1962, "nothing", None, "{upgrade: {}}", "no such decision|nothing was decided"),
        (1953, "{fly: {}}", None, "", "unknown command 'fly'"),
        (1953, "{answer: {quest: x}}", None, "", "has the fields question, choice"),
        (1953, "[1]", None, "", "a command is written as"),
        (1953, "nothing", None, "{upgrade: {colour: red}}", "no field 'colour'"),
    ],
)
def test_what_cannot_be_asked_is_said_in_a_line(
    small: Catalogue, at: int, instead: str, to: int | None, only: str, words: str
) -> None:
    city = opened(played(small, "record", 40))
    with pytest.raises(Stop, match=words):
        telling.ask(city, at, instead, to, only)


def test_a_bot_that_filters_early_leaves_the_same_ground_as_the_journal_moved(small: Catalogue) -> None:
    """Two ways to the same city: the journal changed, and a bot with the rule changed."""
    record = small.library.of("bots")["record"]
    rules = list(record.rules)
    early = replace(rules[3], when=(Year(Bounds(at_least=1957)),))
    assert early.upgrade == "filter"
    late_game = played(small, "record", 40)
    early_game = Game.new(small)
    Bot(replace(record, rules=(*rules[:3], early))).play(early_game, 40)
    (line,) = filters(late_game)
    moved = whatif.compare(late_game, [Change(line, late_game.journal[line].command, small.calendar.turn_of(1957))])
    assert moved.game.state_hash() == early_game.state_hash()
