"""One city through two levels: nothing of it is lost, its calendar is the new one, and its journal gives it again."""

from pathlib import Path

import numpy as np
import pytest

from game.save.file import read_save, resume, write_save
from game.save.recovery import Recovery, read_lost, recover
from game.save.verdict import replay_save
from game.sim import matter, players, prologue
from game.sim.bots import Bot
from game.sim.catalogue import Catalogue
from game.sim.commands import GiveName
from game.sim.game import Game, answer_defaults, copy_world, replay
from game.sim.inherit import GoOn
from game.sim.prologue import CutRibbons
from game.sim.world import state_hash
from tests.towns import played, played_on

FIRST = 40


def ended(both: Catalogue, player: str = "growth") -> Game:
    """Return the campaign at the end of its first level."""
    return played_on(both, player, FIRST)


# ---- the hand-over --------------------------------------------------------------------------------------------------


def test_what_lies_in_the_ground_goes_on_unit_for_unit(both: Catalogue) -> None:
    game = ended(both)
    before, books = copy_world(game.world), matter.balance(game.world, "cadmium")
    assert game.submit(GoOn(("filters",))) is None
    soil = game.world.soils["cadmium"]
    assert (soil.total() == before.soils["cadmium"].total()).all()
    for line in range(before.soils["cadmium"].lines):
        assert (soil.of_line(line) == before.soils["cadmium"].of_line(line)).all()
    assert matter.balance(game.world, "cadmium") == books
    names = [(s.kind, s.row, s.col, s.stack_m, s.name) for s in before.sources if s.substance == "cadmium"]
    now = [(s.kind, s.row, s.col, s.stack_m, s.name) for s in game.world.sources if s.substance == "cadmium"]
    assert now[: len(names)] == names
    assert (game.world.people, game.world.health, game.world.dose) == (before.people, before.health, before.dose)


def test_no_gram_is_lost_over_both_levels_and_what_the_river_brings_is_counted(both: Catalogue) -> None:
    game = played_on(both, "growth", both.turns_in_all)
    books = matter.balance(game.world, "cadmium")
    assert books.pop("emitted") == sum(books.values())
    brought = game.world.soils["cadmium"].lines - 1
    inflow = [s for s in game.world.sources if s.substance == "cadmium"][brought - 1]
    assert (inflow.kind, inflow.row) == (matter.INFLOW, -1)


def test_turns_are_counted_in_the_months_of_the_new_level(both: Catalogue) -> None:
    game = ended(both)
    years = {p: game.rules.calendar.year(b.built) for p, b in game.world.buildings.items() if b.built >= 0}
    asked = {event: game.rules.calendar.year(turn) for event, turn in game.world.fired.items()}
    assert game.submit(GoOn()) is None
    calendar = game.rules.calendar
    assert (calendar.turns_per_year, game.world.turn, calendar.year(0)) == (12, 0, 1963)
    assert {p: calendar.year(game.world.buildings[p].built) for p in years} == years
    assert {event: calendar.year(game.world.fired[event]) for event in asked} == asked


def test_what_belongs_to_the_era_ends_and_what_it_reached_is_kept(both: Catalogue) -> None:
    game = ended(both)
    series, pledges = dict(game.world.series), sum(p.kept == 1 for p in game.world.pledges)
    assert game.submit(GoOn(("filters",))) is None
    world = game.world
    assert (world.pledges, world.modifiers, world.series, world.outcome) == ([], [], {}, "")
    assert world.past == {"small": series}
    assert world.tally["pledges_kept"] == pledges
    assert "goals.small" in world.tally


def test_orders_do_what_they_say_and_only_so_many_are_given(both: Catalogue) -> None:
    trust = {}
    for orders in ((), ("filters",), ("fests",)):
        game = ended(both)
        before = game.world.kept["trust"]
        assert game.submit(GoOn(orders)) is None
        trust[orders] = game.world.kept["trust"] - before
    assert trust == {(): 1, ("filters",): 8, ("fests",): 3}
    game = ended(both)
    assert game.submit(GoOn(("filters", "fests"))).key == "refusal.too_many_orders"  # type: ignore[union-attr]
    assert game.submit(GoOn(("nothing",))).key == "refusal.no_such_order"  # type: ignore[union-attr]


def test_only_a_level_that_was_played_to_its_end_goes_on(both: Catalogue, small: Catalogue) -> None:
    game = Game.new(both)
    assert game.submit(GoOn()).key == "refusal.level_not_over"  # type: ignore[union-attr]
    alone = played(small, "growth", FIRST)
    assert alone.submit(GoOn()).key == "refusal.no_next_level"  # type: ignore[union-attr]
    assert played_on(both, "growth", 76).submit(GoOn()).key == "refusal.no_next_level"  # type: ignore[union-attr]


def test_what_stands_in_the_new_era_is_put_up_where_there_is_room(both: Catalogue) -> None:
    for player, stations in (("growth", 1), ("careful", 1)):
        game = ended(both, player)
        had = [b.kind for b in game.world.buildings.values()]
        game.submit(GoOn())
        kinds = [b.kind for b in game.world.buildings.values()]
        assert kinds.count("flats") == had.count("flats") + 1
        assert kinds.count("power_station") == max(stations, had.count("power_station"))


# ---- one journal ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("turns", [10, FIRST, FIRST + 1, 76])
def test_a_campaign_played_again_is_the_same_city(both: Catalogue, turns: int) -> None:
    game = played_on(both, "growth", turns)
    again, skipped = replay(game.rules, 1, game.journal, turns)
    assert (skipped, again.state_hash(), again.rules.level.id) == ([], game.state_hash(), game.world.level)


def test_a_city_can_be_rewound_across_levels(both: Catalogue) -> None:
    game = played_on(both, "growth", FIRST + 6)
    for back in (3, 6, 10):
        earlier = game.rewound(back)
        assert earlier.turns_played == FIRST + 6 - back
        assert earlier.world.level == ("later" if back <= 6 else "small")
        # The moment between the levels is the first of the new one.
        if back != 6:
            assert earlier.state_hash() == played_on(both, "growth", FIRST + 6 - back).state_hash()


def test_undo_stays_within_the_level(both: Catalogue) -> None:
    game = ended(both)
    game.submit(GoOn())
    assert list(game.this_turn()) == []
    assert game.undo() is None
    bot = Bot(players.definition_of(both.library, "later", "growth"))
    bot.act(game)
    if game.this_turn():
        before = len(game.journal)
        assert game.undo() is not None
        assert len(game.journal) == before - 1
        assert game.world.level == "later"


def test_a_save_in_the_second_level_plays_on(both: Catalogue, small: Catalogue, tmp_path: Path) -> None:
    game = played_on(both, "growth", FIRST + 10)
    header = write_save(tmp_path / "city.kiln", game)
    assert (header.campaign, header.level, header.turn) == ("both", "later", 10)
    save = read_save(tmp_path / "city.kiln")
    verdict = replay_save(save, both)
    assert verdict.same
    one, two = game, resume(save, both)
    assert two.rules.next_part == ""
    for city in (one, two):
        while not city.world.outcome:
            answer_defaults(city)
            city.advance()
    assert one.state_hash() == two.state_hash()


def test_a_killed_campaign_comes_back_in_the_level_it_was_in(both: Catalogue, tmp_path: Path) -> None:
    game = ended(both)
    recovery = Recovery(tmp_path, game)
    game.submit(GoOn(("fests",)))
    recovery.turn_done(game)
    bot = Bot(players.definition_of(both.library, "later", "growth"))
    for _ in range(3):
        bot.play_turn(game)
        recovery.turn_done(game)
    lost = read_lost(recovery.path)
    assert (lost.campaign, lost.part, lost.turn) == ("both", 1, 3)
    again, skipped = recover(lost, both)
    assert (skipped, again.state_hash()) == (0, game.state_hash())
    recovery.close()


# ---- a level opened alone -------------------------------------------------------------------------------------------


def test_a_level_opened_alone_begins_with_the_city_a_bot_really_left(later: Catalogue, both: Catalogue) -> None:
    alone = Game.new(later, 3)
    left = played(later.sibling("small"), "record", FIRST, seed=3)
    assert np.array_equal(alone.world.soot, left.world.soot)
    assert alone.world.campaign == ""
    # The same city in a campaign, with the orders that nobody chose.
    game = played_on(both, "record", FIRST, seed=3)
    game.submit(GoOn(("filters",)))
    game.world.campaign = ""
    assert state_hash(game.world) == alone.state_hash()


def test_ribbons_move_the_works_and_give_it_a_name(later: Catalogue) -> None:
    game = Game.new(later)
    plain = next(b for b in game.world.buildings.values() if b.kind == "smelter")
    shown = [g.world.turn for g in prologue.rehearse(later, 1, {"smelter": "new_town"}, {"smelter": "Our works"})]
    assert shown == list(range(FIRST + 1))
    assert game.submit(CutRibbons({"smelter": "new_town"}, {"smelter": "Our works"})) is None
    moved = next(b for b in game.world.buildings.values() if b.kind == "smelter")
    assert (moved.row, moved.col) != (plain.row, plain.col)
    assert moved.name == "Our works"
    assert "Our works" in {s.name for s in game.world.sources}
    assert game.submit(CutRibbons()).key == "refusal.ribbons_cut"  # type: ignore[union-attr]
    # A ribbon is not sewn together again, whatever is taken back after it.
    assert game.undo() is None
    cut = game.state_hash()
    assert game.submit(GiveName(moved.row, moved.col, "Another name")) is None
    assert isinstance(game.undo(), GiveName)
    assert (game.undo(), game.state_hash()) == (None, cut)
    again, skipped = replay(later, 1, game.journal, 5)
    assert not skipped
    assert (moved.row, moved.col) in again.world.buildings


def test_ribbons_come_before_everything_else(later: Catalogue, small: Catalogue, both: Catalogue) -> None:
    game = Game.new(later)
    assert game.submit(CutRibbons({"smelter": "old_village"})).key == "refusal.no_such_site"  # type: ignore[union-attr]
    assert game.submit(CutRibbons({"flats": "bend"})).key == "refusal.no_such_site"  # type: ignore[union-attr]
    Bot(players.definition_of(later.library, "later", "record")).act(game)
    assert game.journal
    assert game.submit(CutRibbons()).key == "refusal.ribbons_cut"  # type: ignore[union-attr]
    assert Game.new(small).submit(CutRibbons()).key == "refusal.no_ribbons"  # type: ignore[union-attr]


def test_the_luck_of_a_level_is_the_luck_of_its_city(later: Catalogue) -> None:
    assert Game.new(later, 1).state_hash() == Game.new(later, 1).state_hash()
    assert Game.new(later, 1).state_hash() != Game.new(later, 2).state_hash()
