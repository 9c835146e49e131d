"""The campaign as its bots find it: one city through three levels, and what one decision of 1990 would have done in 1965."""

from functools import cache
from time import perf_counter

import pytest

from game import paths
from game.cli import content, simulate
from game.cli import whatif as telling
from game.sim import matter, whatif
from game.sim.bots import Bot
from game.sim.catalogue import Catalogue, build
from game.sim.commands import Answer, Upgrade
from game.sim.game import Game, numbered, parted, replay
from tests.towns import library_of

PARTS = ("industry", "crisis", "greenway")
FILTERS = "{upgrade: {upgrade: bag_filter}}"


@cache
def rules() -> Catalogue:
    return build(library_of(paths.levels_folder()), "campaign")


def player(name: str) -> Bot:
    return content.bot_of(rules().library, "campaign", name)


@cache
def run_of(name: str) -> simulate.Run:
    return simulate.run(rules(), player(name), 1, rules().turns_in_all)


@cache
def filtered_late() -> Game:
    """Return the record's campaign with a filter on the smelter as soon as it can be paid in 1990."""
    game, bot = Game.new(rules()), player("record")
    bot.play(game, rules().calendar.turns)
    assert bot.go_on(game)
    while game.world.turn < 4:
        bot.answer_all(game)
        for works in list(game.world.buildings.values()):
            if works.kind == "lead_zinc_smelter":
                game.submit(Upgrade(works.row, works.col, "bag_filter"))
        bot.play_turn(game)
    bot.play(game, rules().turns_in_all)
    return game


@pytest.mark.parametrize("name", ["careful", "record"])
def test_a_campaign_of_many_years_plays_itself_again_in_two_seconds(name: str) -> None:
    game = run_of(name).game
    assert game.world.level == "greenway"
    before = perf_counter()
    again, skipped = replay(rules(), 1, game.journal, game.turns_played)
    seconds = perf_counter() - before
    print(f"{name}: {game.turns_played} turns and {len(game.journal)} commands again in {seconds:.2f} s")
    assert (skipped, again.state_hash()) == ([], game.state_hash())


def test_a_careful_campaign_is_still_full_of_stories() -> None:
    game = run_of("careful").game
    plans = {plan.id for level in PARTS for plan in rules().sibling(level).plans}
    met = [
        sum(
            isinstance(e.command, Answer) and e.command.question not in plans
            for p, e in parted(game.journal)
            if p == part
        )
        for part in range(len(PARTS))
    ]
    assert min(met) >= 8, met


@pytest.mark.parametrize("name", ["idle", "random", "growth", "careful", "record"])
def test_no_gram_is_lost_between_1953_and_the_end(name: str) -> None:
    books = matter.balance(run_of(name).game.world, "cadmium")
    assert books.pop("emitted") == sum(books.values())


def test_filters_of_1990_moved_to_1965_give_the_city_of_a_fresh_run_with_them() -> None:
    city = telling.Opened(filtered_late(), None)
    changes = telling.changes_of(city.game, 1990, "", 1965, FILTERS)
    assert changes
    other = whatif.compare(city.game, changes).game
    bought = [
        rules().calendar.year(turn)
        for turn, entry in numbered(rules(), other.journal)
        if isinstance(entry.command, Upgrade) and entry.command.upgrade == "bag_filter"
    ]
    assert 1965 <= bought[0] <= 1970
    # A fresh run: the same decisions, given one after another to a new city.
    fresh = Game.new(rules(), 1)
    for turn, entry in numbered(rules(), other.journal):
        while fresh.turns_played < turn:
            assert fresh.advance()
        assert fresh.submit(entry.command) is None
    while fresh.turns_played < other.turns_played:
        assert fresh.advance()
    assert fresh.state_hash() == other.state_hash()
    assert (fresh.world.soils["cadmium"].total() == other.world.soils["cadmium"].total()).all()


def test_late_filters_hardly_help_and_early_ones_do() -> None:
    city = telling.Opened(filtered_late(), None)
    before = perf_counter()
    never = whatif.compare(city.game, telling.changes_of(city.game, 1990, "nothing", None, FILTERS)).game
    early = whatif.compare(city.game, telling.changes_of(city.game, 1990, "", 1965, FILTERS)).game
    seconds = perf_counter() - before
    rice, worst = {}, {}
    for when, game in (("never", never), ("1990", city.game), ("1965", early)):
        rice[when], worst[when] = (game.world.rice[f"cadmium.{what}"] for what in ("rice_over", "soil_worst"))
    print(f"fields with rice over the limit: {rice}; worst soil in µg/kg: {worst}; both in {seconds:.2f} s")
    for found in (rice, worst):
        assert found["1965"] < found["1990"] < found["never"]
        assert found["never"] - found["1965"] >= 2 * (found["never"] - found["1990"])


def test_the_same_city_speaks_of_the_same_works_in_every_era() -> None:
    game = run_of("record").game
    first = run_of("record").parts[0]
    assert first["level"] == "industry"
    works = {(s.row, s.col) for s in game.world.sources if s.kind == "lead_zinc_smelter"}
    assert works
    lit = [s.built for s in game.world.sources if s.kind == "lead_zinc_smelter"]
    assert {game.rules.calendar.year(turn) // 10 for turn in lit} & {195, 196}
