"""Cards: crews and months, the four ways, what stays in the ground and what moves with the firms."""

from pathlib import Path

import numpy as np
import pytest

from game.save.file import read_save, resume, write_save
from game.sim import cards, matter
from game.sim.catalogue import Catalogue, build
from game.sim.commands import Build, Demolish, ExpandWorks, Operate
from game.sim.conditions import all_hold
from game.sim.game import Game, answer_defaults, copy_world, replay
from game.sim.green_commands import Settle
from game.sim.green_effects import PutUp
from game.sim.green_words import Decided, Settled
from game.sim.library import Library
from game.sim.view import View
from game.sim.works import free_place
from game.sim.world import Building, Modifier, state_hash
from game.text import Message
from tests.towns import begun, pass_months, played


def with_park(green: Catalogue) -> tuple[Game, Building]:
    game = begun(green)
    assert game.submit(Build("cluster_park", 30, 27)) is None
    pass_months(game, 1)
    return game, game.world.buildings[30, 27]


def foundries(game: Game) -> list[Building]:
    return [b for b in game.world.buildings.values() if b.kind == "foundry"]


def refused(refusal: Message | None) -> str:
    assert refusal is not None
    return refusal.key


# ---- crews and months -----------------------------------------------------------------------------------------------


def test_a_crew_is_busy_with_one_card_for_its_months_and_then_free_for_the_next(green: Catalogue) -> None:
    game = begun(green)
    assert View(game).green.crews() == (1, 1)
    assert game.submit(Settle("kilns", "close")) is None
    assert View(game).green.crews() == (0, 1)
    assert refused(game.submit(Settle("power", "close"))) == "refusal.no_crew"
    pass_months(game, 5)
    kilns = View(game).green.cards()[2]
    assert (kilns.status, kilns.months_left) == ("working", 1)
    assert all(b.open for b in game.world.buildings.values() if b.kind == "kiln"), (
        "works work on until the crew is done"
    )
    pass_months(game, 1)
    assert View(game).green.cards()[2].status == "settled"
    assert all(not b.open and b.fate == "closed" for b in game.world.buildings.values() if b.kind == "kiln")
    assert game.submit(Settle("power", "close")) is None


def test_a_second_crew_comes_in_2016(green: Catalogue) -> None:
    game = begun(green)
    pass_months(game, 36)
    assert View(game).green.crews() == (2, 2)


def test_a_card_is_paid_when_the_crew_goes(green: Catalogue) -> None:
    game = begun(green)
    before = game.world.money
    assert game.submit(Settle("smelting", "keep")) is None
    assert before - game.world.money == 200_000
    assert game.world.budget["cards"] == -200_000


def test_a_one_stop_hall_saves_months_but_no_card_takes_less_than_two(green: Catalogue) -> None:
    game = begun(green)
    kilns = green.library.of("cards")["kilns"]
    assert cards.months(game.world, green, kilns, "keep") == 12
    assert game.submit(Build("hall", 2, 10)) is None
    pass_months(game, 1)
    assert cards.months(game.world, green, kilns, "keep") == 8
    assert cards.months(game.world, green, kilns, "close") == 2
    assert game.submit(Build("hall", 2, 12)) is None
    pass_months(game, 1)
    assert cards.months(game.world, green, kilns, "keep") == 8, "two halls do no more than one"


def test_a_story_can_make_a_way_cheaper(green: Catalogue) -> None:
    game = begun(green)
    game.world.modifiers.append(Modifier("keep", "", "", -40, 99))
    kilns = green.library.of("cards")["kilns"]
    assert cards.cost(game.world, kilns, "keep") == 48
    assert cards.cost(game.world, kilns, "close") == 50


# ---- the four ways --------------------------------------------------------------------------------------------------


def test_a_refit_lowers_what_is_let_go_and_does_not_count_among_the_firms_dealt_with(green: Catalogue) -> None:
    game = begun(green)
    assert game.submit(Settle("smelting", "refit")) is None
    pass_months(game, 9)
    assert (cards.dealt(game.world, green), cards.refitted(game.world, green)) == (0, 1)
    works = foundries(game)[0]
    assert works.open
    assert works.upgrades == ["refit"]
    before = dict(works.let_go)
    pass_months(game, 1)
    # Two lines, 20,000 g a month each into the air and 3,000 into the water, of which 45 % are left.
    assert works.let_go["cadmium"] - before["cadmium"] == 2 * (20_000 + 3_000) * 45 // 100
    assert refused(game.submit(Settle("smelting", "refit"))) == "refusal.has_it"
    assert game.submit(Settle("smelting", "close")) is None, "it can still be closed later"


def test_a_monument_gives_heritage_as_long_as_it_stands(green: Catalogue) -> None:
    game = begun(green)
    assert game.submit(Settle("smelting", "keep")) is None
    pass_months(game, 11)
    assert cards.heritage(game.world, green) == 0
    pass_months(game, 1)
    assert cards.heritage(game.world, green) == 3
    assert cards.dealt(game.world, green) == 1
    works = foundries(game)[0]
    assert works.fate == "kept"
    assert not works.open
    assert game.submit(Demolish(works.row, works.col)) is None
    assert cards.heritage(game.world, green) == 0


def test_a_card_without_a_monument_does_not_offer_one(green: Catalogue) -> None:
    game = begun(green)
    assert refused(game.submit(Settle("power", "keep"))) == "refusal.no_such_way"
    assert set(View(game).green.cards()[1].ways) == {"refit", "move", "close"}


def test_a_settled_works_stays_shut_and_one_with_a_card_is_settled_only_by_its_card(green: Catalogue) -> None:
    game = begun(green)
    works = foundries(game)[0]
    for command in (
        Operate(works.row, works.col, False),
        Demolish(works.row, works.col),
        ExpandWorks(works.row, works.col),
    ):
        assert refused(game.submit(command)) == "refusal.has_card"
    assert game.submit(Settle("smelting", "close")) is None
    pass_months(game, 6)
    assert refused(game.submit(Operate(works.row, works.col, True))) == "refusal.settled"
    assert refused(game.submit(Settle("smelting", "keep"))) == "refusal.card_settled"


def test_firms_that_are_gone_already_count_as_dealt_with(green: Catalogue) -> None:
    game = begun(green)
    for works in foundries(game):
        del game.world.buildings[works.row, works.col]
    game.world.changed()
    assert View(game).green.cards()[0].status == "gone"
    assert cards.dealt(game.world, green) == 1


# ---- moving ---------------------------------------------------------------------------------------------------------


def test_moving_lays_the_same_plume_elsewhere(green: Catalogue) -> None:
    game, park = with_park(green)
    world = game.world
    old = foundries(game)[0]
    assert game.submit(Settle("smelting", "move", park.row, park.col)) is None
    pass_months(game, 14)
    pass_months(game, 1)
    new = foundries(game)[0]
    assert (new.row, new.col) != (old.row, old.col)
    assert new.fate == "moved"
    assert max(abs(new.row - park.row), abs(new.col - park.col)) <= 4
    assert (new.name, new.lines, new.built) == (old.name, old.lines, world.turn)
    month_before = new.let_go["cadmium"]
    there = world.soils["cadmium"].of_line(world.soils["cadmium"].lines - 1).copy()
    assert not there.any()
    pass_months(game, 1)
    emitted = new.let_go["cadmium"] - month_before
    assert emitted == 2 * (20_000 + 3_000), "the same load as before"
    fallen = world.soils["cadmium"].of_line(world.soils["cadmium"].lines - 1)
    footprint = green.footprint("cadmium", 60, new.row, new.col).ravel()
    dry = ~green.board.farm.ravel()
    assert np.array_equal(fallen[dry], (footprint * 40_000)[dry]), "the same plume, laid from the new place"
    # The old line ends, and what it laid down stays in the books.
    assert int(world.soils["cadmium"].emitted[1]) == 16 * 40_000
    assert [s for s in world.sources if (s.row, s.col, s.built) == (old.row, old.col, old.built)]


def test_moving_keeps_every_gram(green: Catalogue) -> None:
    game, park = with_park(green)
    assert game.submit(Settle("smelting", "move", park.row, park.col)) is None
    for _ in range(30):
        pass_months(game, 1)
        books = matter.balance(game.world, "cadmium")
        assert books["emitted"] == sum(v for k, v in books.items() if k != "emitted")


def test_seventy_of_a_hundred_jobs_follow(green: Catalogue) -> None:
    game, park = with_park(green)
    view = View(game).green
    assert view.cards()[0].jobs == 600
    assert view.cards()[0].ways["move"].jobs == 180
    assert game.submit(Settle("smelting", "move", park.row, park.col)) is None
    pass_months(game, 15)
    assert View(game).green.cards()[0].jobs == 420


def test_a_park_has_room_for_so_many_cards_and_stands_where_land_is_set_aside(green: Catalogue) -> None:
    game = begun(green)
    assert refused(game.submit(Build("cluster_park", 5, 12))) == "refusal.park_place"
    assert refused(game.submit(Settle("smelting", "move", 30, 27))) == "refusal.no_park"
    game, park = with_park(green)
    assert game.submit(Settle("smelting", "move", park.row, park.col)) is None
    assert [p.room for p in View(game).green.parks()] == [0]
    pass_months(game, 15)
    assert refused(game.submit(Settle("kilns", "move", park.row, park.col))) == "refusal.no_park"
    assert refused(game.submit(Demolish(park.row, park.col))) == "refusal.park_in_use"


def test_a_story_can_lower_what_moved_firms_let_go(green: Catalogue) -> None:
    game, park = with_park(green)
    assert game.submit(Settle("smelting", "move", park.row, park.col)) is None
    pass_months(game, 15)
    game.world.modifiers.append(Modifier("move_load", "", "", -10, 999))
    before = foundries(game)[0].let_go["cadmium"]
    pass_months(game, 1)
    assert foundries(game)[0].let_go["cadmium"] - before == 46_000 * 90 // 100


def test_the_load_of_the_cards_falls_with_closing_and_not_with_moving(green: Catalogue) -> None:
    game, park = with_park(green)
    assert cards.load_percent(game.world, green) == 100
    assert game.submit(Settle("smelting", "move", park.row, park.col)) is None
    pass_months(game, 15)
    assert cards.load_percent(game.world, green) == 100
    assert game.submit(Settle("power", "close")) is None
    pass_months(game, 6)
    # Cadmium is the smelter's alone; of carbon the power station let go half, of dust and waste a part.
    assert 50 <= cards.load_percent(game.world, green) < 100


# ---- words, replay --------------------------------------------------------------------------------------------------


def test_stories_ask_what_was_decided_and_what_is_done(green: Catalogue) -> None:
    game = begun(green)
    assert game.submit(Settle("kilns", "keep")) is None
    decided, done = (Decided({"kilns": "keep"}),), (Settled({"kilns": "cleared"}),)
    assert all_hold(decided, game.world, green)
    assert not all_hold(done, game.world, green)
    pass_months(game, 12)
    assert all_hold(done, game.world, green)
    assert not all_hold((Settled({"kilns": "move"}),), game.world, green)


def test_a_story_puts_up_what_stands_on_the_nearest_free_land(green: Catalogue) -> None:
    game = begun(green)
    PutUp("kiln", "works_yard", 1).apply(game.world, green)
    assert sum(b.kind == "kiln" for b in game.world.buildings.values()) == 3


@pytest.mark.parametrize("bot", ["green_careful", "green_random"])
def test_a_replay_of_the_journal_gives_the_same_city(green: Catalogue, bot: str) -> None:
    game = played(green, bot, 60)
    again, skipped = replay(green, 1, game.journal, 60)
    assert not skipped
    assert again.state_hash() == game.state_hash()
    assert state_hash(copy_world(game.world)) == game.state_hash()


@pytest.mark.parametrize("months", [0, 7, 16, 30])
def test_a_city_saved_between_a_decision_and_its_end_goes_on_alike(
    green: Catalogue, tmp_path: Path, months: int
) -> None:
    game = played(green, "green_careful", months)
    write_save(tmp_path / "plain.kiln", game)
    loaded = resume(read_save(tmp_path / "plain.kiln"), green)
    assert [q.offered for q in loaded.world.questions] == [q.offered for q in game.world.questions]
    for city in (game, loaded):
        answer_defaults(city)
        pass_months(city, 20)
    assert loaded.state_hash() == game.state_hash()


# ---- the shipped greenway -------------------------------------------------------------------------------------------


def test_moving_the_paper_mills_lays_their_plume_over_chashan(shipped_library: Library) -> None:
    rules = build(shipped_library, "greenway")
    paper = rules.library.of("cards")["paper_mills"].building
    chashan, old = rules.places["chashan"], rules.places["paper_row"]
    park = rules.places["tiehekou"]
    new = free_place(Game.new(rules, 1).world, rules, paper, park.row, park.col)
    assert new is not None
    before = View(Game.new(rules, 1)).green.plume("paper_mills", old.row, old.col)[chashan.row, chashan.col]
    after = View(Game.new(rules, 1)).green.plume("paper_mills", *new)[chashan.row, chashan.col]
    assert after > 5 * before, "what moves is not gone"
