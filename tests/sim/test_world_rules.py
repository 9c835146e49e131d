"""What must hold of a whole city, whatever its level: matter stays, money adds up, the same commands give the same city,
and nobody sees what nobody could know."""

import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from numpy._core._multiarray_umath import __cpu_dispatch__, __cpu_features__

from game.save.file import read_save, resume, write_save
from game.sim import matter
from game.sim.bots import Bot
from game.sim.catalogue import Catalogue, CatalogueProblem, build
from game.sim.commands import Answer, Build, Demolish, GiveName, LayTrack, Operate, Upgrade
from game.sim.game import Game, copy_world, replay
from game.sim.library import Library
from game.sim.plume import ONE
from game.sim.soil import GRAMS_PER_UG_KG
from game.sim.view import View
from game.sim.world import MILLI, Building, state_hash
from game.sim.world import facts as facts_of
from tests.sim.asking import answers
from tests.towns import SMALL, TESTS, played


def works_with_smoke(game: Game) -> Building:
    """Return the works that has let most cadmium go."""
    return max(game.world.buildings.values(), key=lambda b: b.let_go.get("cadmium", 0))


def answer_defaults(game: Game) -> None:
    while game.world.questions:
        Bot(game.rules.library.of("bots")["idle"]).answer_all(game)


# ---- matter ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("level", ["small", "industry"])
def test_closing_the_smelter_ends_its_smoke_and_leaves_every_milligram(
    level: str, request: pytest.FixtureRequest
) -> None:
    rules: Catalogue = request.getfixturevalue(level)
    game = played(rules, "growth", 30 if level == "small" else 60)
    works = works_with_smoke(game)
    line = game.world.soils["cadmium"]
    answer_defaults(game)
    assert game.submit(Operate(works.row, works.col, False)) is None
    before, stock = dict(works.let_go), None
    works = game.world.buildings[works.row, works.col]
    stock = line.total().copy()
    removed = int(line.removed.sum())
    game.advance()
    assert next(b.smoke for b in View(game).buildings() if (b.row, b.col) == (works.row, works.col)) == 0
    assert works.let_go == before
    # Nothing vanishes but what the harvest takes, and that is written down.
    now = game.world.soils["cadmium"]
    taken = int(now.removed.sum()) - removed
    assert int(now.total().sum()) + taken >= int(stock.sum())
    if taken == 0:
        assert (now.total() >= stock).all()


def test_demolishing_the_smelter_leaves_its_cadmium_and_its_name(small: Catalogue) -> None:
    game = played(small, "growth", 30)
    works = works_with_smoke(game)
    answer_defaults(game)
    lines = [i for i, s in enumerate(game.world.sources, 1) if (s.row, s.col) == (works.row, works.col)]
    before = [game.world.soils["cadmium"].of_line(i).copy() for i in lines]
    assert game.submit(Demolish(works.row, works.col)) is None
    assert [i for i, s in enumerate(game.world.sources, 1) if (s.row, s.col) == (works.row, works.col)] == lines
    for line, stock in zip(lines, before, strict=True):
        assert (game.world.soils["cadmium"].of_line(line) == stock).all()


@pytest.mark.parametrize(("level", "bot"), [("small", "growth"), ("industry", "growth"), ("industry", "record")])
def test_all_that_was_let_go_is_somewhere_to_the_last_unit(
    level: str, bot: str, request: pytest.FixtureRequest
) -> None:
    rules: Catalogue = request.getfixturevalue(level)
    game = played(rules, bot, rules.calendar.turns)
    assert game.world.outcome == "ended"
    for substance in rules.substances:
        where = matter.balance(game.world, substance)
        emitted = where.pop("emitted")
        assert emitted == sum(where.values()), substance
        assert min(where.values()) >= 0, substance
    assert matter.balance(game.world, "cadmium")["emitted"] > 100_000 * ONE


def test_the_shares_of_the_sources_make_up_the_whole_field(small: Catalogue) -> None:
    game = played(small, "growth", 40)
    soil = game.world.soils["cadmium"]
    total = soil.total()
    for tile in small.board.paddies.tolist():
        shares = soil.at(tile)
        assert int(shares.sum()) == int(total[tile])
        assert (shares >= 0).all()
        assert sum(int(s) / int(total[tile]) for s in shares) == pytest.approx(1, abs=1e-12)


# ---- money ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("bot", ["growth", "careful", "random"])
def test_the_lines_of_the_budget_add_up_to_the_treasury(small: Catalogue, bot: str) -> None:
    game, player = Game.new(small), Bot(small.library.of("bots")[bot])
    opening = game.world.money
    while not game.world.outcome:
        player.play_turn(game)
        if small.calendar.season(game.world.turn) == 0:
            opening += sum(game.world.budget_last_year.values())
        assert game.world.money == opening + sum(game.world.budget.values()), f"turn {game.world.turn}"


def test_what_is_spent_in_a_year_stands_in_the_budget_of_that_year(small: Catalogue) -> None:
    game = played(small, "idle", 4)
    answer_defaults(game)
    assert game.submit(Build("flats", 0, 5)) is None
    game.advance()
    assert View(game).budget()[0]["building"] == -60 * MILLI
    assert "building" not in View(game).budget()[1]


# ---- the same commands, the same city -------------------------------------------------------------------------------

PLAY = """
import sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from game import paths
from game.sim.catalogue import build
from game.sim.world import state_hash
from tests.towns import SMALL, library_of, played
small = build(library_of(SMALL), "small")
print(*(state_hash(played(small, bot, 40, seed).world) for bot in ("growth", "careful", "random") for seed in (1, 2)))
if len(sys.argv) > 2:
    print(state_hash(played(build(library_of(paths.levels_folder()), "industry"), "growth", 148).world))
"""


def hashes(*arguments: str, **environment: str) -> str:
    """Play in a fresh process, where every warning is an error; return what it prints."""
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", PLAY, str(TESTS.parent), *arguments],
        env={**os.environ, **environment}, capture_output=True, text=True,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    assert run.stderr == ""
    return run.stdout


def test_one_state_whatever_the_hash_seed_and_the_processor() -> None:
    features = [name for name in __cpu_dispatch__ if __cpu_features__[name]]
    first = hashes("industry", PYTHONHASHSEED="1")
    assert hashes("industry", PYTHONHASHSEED="2", NPY_DISABLE_CPU_FEATURES=" ".join(features)) == first


def test_the_same_game_twice_is_the_same_city_and_another_seed_another(small: Catalogue) -> None:
    one, two, other = (played(small, "growth", 40, seed) for seed in (1, 1, 2))
    assert state_hash(one.world) == state_hash(two.world)
    assert state_hash(one.world) != state_hash(other.world)


@pytest.mark.parametrize("bot", ["growth", "record", "random"])
def test_the_journal_played_again_is_the_same_city(industry: Catalogue, bot: str) -> None:
    game = played(industry, bot, 148)
    again, skipped = replay(industry, 1, game.journal, game.world.turn)
    assert skipped == []
    assert state_hash(again.world) == state_hash(game.world)


def test_save_and_load_in_mid_level_changes_nothing_that_follows(industry: Catalogue, tmp_path: Path) -> None:
    straight = played(industry, "record", 90)
    game = played(industry, "record", 70)
    while not game.world.questions:
        assert game.advance()
    write_save(tmp_path / "city.kiln", game)
    loaded = resume(read_save(tmp_path / "city.kiln"), industry)
    assert loaded.world.questions
    for city in (game, loaded):
        bot = Bot(industry.library.of("bots")["careful"])
        bot.play(city, 90)
    assert state_hash(loaded.world) == state_hash(game.world)
    assert state_hash(loaded.world) != state_hash(straight.world)


def test_a_loaded_city_gives_the_same_answers_as_one_that_was_never_saved(small: Catalogue, tmp_path: Path) -> None:
    game, bot = Game.new(small), Bot(small.library.of("bots")["growth"])
    for turn in range(1, 41):
        bot.play(game, turn)
        write_save(tmp_path / "city.kiln", game)
        loaded = resume(read_save(tmp_path / "city.kiln"), small)
        loaded.revision = game.revision
        assert list(answers(View(loaded))) == list(answers(View(game))), f"turn {turn}"


def test_a_question_of_the_screens_changes_nothing(industry: Catalogue) -> None:
    game = played(industry, "record", 50)
    before = state_hash(game.world)
    list(answers(View(game)))
    list(answers(View(game, true_state=True)))
    assert state_hash(game.world) == before


# ---- undo -----------------------------------------------------------------------------------------------------------


def test_undo_restores_the_city_and_redo_does_it_again(small: Catalogue) -> None:
    game = played(small, "growth", 8)
    answer_defaults(game)
    game.advance()
    answer_defaults(game)
    works = works_with_smoke(game)
    kind = {b.kind: b for b in game.world.buildings.values()}
    commands = [
        Build("flats", 0, 5), GiveName(works.row, works.col, "Glory"), LayTrack("road", 5, 0, 5, 3),
        Operate(works.row, works.col, False), Upgrade(works.row, works.col, "tall_stack"),
        Upgrade(kind["power_station"].row, kind["power_station"].col, "filter"), Demolish(works.row, works.col),
    ]  # fmt: skip
    begun = len(game.this_turn())
    states = [state_hash(game.world)]
    journal = list(game.journal)
    for command in commands:
        assert game.submit(command) is None, command
        states.append(state_hash(game.world))
    assert all(a != b for a, b in pairwise(states))
    for before in reversed(states[:-1]):
        assert game.undo() is not None
        assert state_hash(game.world) == before
    assert game.journal == journal
    assert len(game.this_turn()) == begun
    for after in states[1:]:
        assert game.redo() is not None
        assert state_hash(game.world) == after
    assert game.redo() is None
    assert game.advance()
    assert game.undo() is None


def test_the_luck_of_a_choice_is_not_drawn_before_time_moves(small: Catalogue) -> None:
    game = played(small, "growth", 1)
    while not any(q.id == "dust_on_washing" for q in game.world.questions):
        answer_defaults(game)
        game.advance()
    trust = game.world.kept["trust"]
    assert game.submit(Answer("dust_on_washing", "pay")) is None
    assert game.world.kept["trust"] == trust
    assert game.world.drawings
    game.advance()
    assert game.world.kept["trust"] != trust


# ---- hidden truth ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("level", "turn"), [("small", 14), ("industry", 70)])
def test_five_more_milligrams_in_the_soil_change_nothing_that_is_shown(
    level: str, turn: int, request: pytest.FixtureRequest
) -> None:
    rules: Catalogue = request.getfixturevalue(level)
    game = played(rules, "record", turn)
    game.world.changed()
    game.take_notices()
    told = Game(rules, copy_world(game.world), revision=game.revision)
    soil = told.world.soils["cadmium"]
    more = np.zeros(soil.lines, np.int64)
    more[0] = 5000 * GRAMS_PER_UG_KG
    soil.deposit(more)  # the background lies in every tile
    assert state_hash(told.world) != state_hash(game.world)
    bots = [Bot(rules.library.of("bots")["record"]) for _ in range(2)]
    for _ in range(9):
        for one, other in zip(answers(View(game)), answers(View(told)), strict=True):
            assert one == other
        for bot, city in zip(bots, (game, told), strict=True):
            bot.play_turn(city)
    # The truth itself did differ, or the test would show nothing.
    assert told.world.rice["cadmium.soil_worst"] > game.world.rice["cadmium.soil_worst"] + 4000
    assert repr(told.take_notices()) == repr(game.take_notices())
    hidden = [m.id for m in rules.meters.values() if m.hidden]
    assert hidden
    for meter in hidden:
        with pytest.raises(KeyError):
            View(told).meter(meter)
        with pytest.raises(KeyError):
            View(told).series(meter)
    for name, substance in rules.substances.items():
        if not substance.known:
            for ask in (View(told).air, View(told).water_classes, View(told).soil):
                with pytest.raises(KeyError):
                    ask(name)


def test_a_new_city_and_its_copy_share_nothing_that_can_change(small: Catalogue) -> None:
    game = played(small, "growth", 20)
    copy = copy_world(game.world)
    before = state_hash(copy)
    Bot(small.library.of("bots")["growth"]).play(game, 40)
    assert state_hash(copy) == before
    assert facts_of(copy) != facts_of(game.world)


def test_money_of_the_start_is_what_the_level_says(small: Catalogue) -> None:
    assert Game.new(small).world.money == small.level.start["money"] * MILLI


def test_the_small_town_is_where_the_tests_think() -> None:
    assert (SMALL / "level.yaml").exists()


def test_a_year_back_is_the_city_as_it_was_and_its_last_commands_can_be_undone(industry: Catalogue) -> None:
    game, player = Game.new(industry), Bot(industry.library.of("bots")["growth"])
    player.play(game, 26)
    answer_defaults(game)
    player.act(game)
    then, journal = game.state_hash(), list(game.journal)
    player.play(game, 30)
    earlier = game.rewound(4)
    assert earlier.state_hash() == then
    assert earlier.journal == journal
    assert (earlier.undo() is not None) == any(entry.turn == 26 for entry in journal)


def test_a_missing_constant_is_one_clear_line(small: Catalogue) -> None:
    tables = {kind: dict(entries) for kind, entries in small.library.tables.items()}
    del tables["constants"]["people_per_home"]
    with pytest.raises(CatalogueProblem, match="lacks the constants people_per_home; add them"):
        build(Library(tables), "small")
