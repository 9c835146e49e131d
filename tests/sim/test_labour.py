"""Labour: who has no work, who learns a new trade, and that the worst month is remembered."""

from game.sim import labour, measures
from game.sim.catalogue import Catalogue
from game.sim.commands import Build
from game.sim.game import Game
from game.sim.green_commands import Settle
from game.sim.green_effects import PeopleCome
from game.sim.modifiers import expire
from game.sim.world import Modifier
from tests.towns import begun, pass_months


def test_those_without_fields_works_or_a_new_trade_are_out_of_work(green: Catalogue) -> None:
    game = begun(green)
    # 6,000 people: 2,700 of working age, 1,200 in fields and trade, 600 + 100 + 120 in works.
    assert labour.jobless(game.world, green) == 2700 - 1200 - 820
    assert labour.unemployment(game.world, green) == 680 * 1000 // 2700


def test_closing_a_works_costs_its_jobs_when_the_crew_is_done(green: Catalogue) -> None:
    game = begun(green)
    before = labour.jobless(game.world, green)
    assert game.submit(Settle("smelting", "close")) is None
    pass_months(game, 5)
    assert labour.jobless(game.world, green) == before
    pass_months(game, 1)
    assert labour.jobless(game.world, green) == before + 600


def test_the_worst_month_is_kept(green: Catalogue) -> None:
    game = begun(green)
    assert game.submit(Settle("smelting", "close")) is None
    pass_months(game, 6)
    worst = labour.unemployment(game.world, green)
    assert measures_of(game, green) == worst
    for _ in range(6):
        assert game.submit(Build("shop", 2, 22 + _)) is None
    pass_months(game, 2)
    assert labour.unemployment(game.world, green) < worst
    assert measures_of(game, green) == worst


def measures_of(game: Game, green: Catalogue) -> int:
    from game.sim.quantities import QUANTITIES

    return QUANTITIES["unemployment_worst"](game.world, green)


def test_a_school_gives_so_many_people_a_new_trade_each_year_for_good(green: Catalogue) -> None:
    game = begun(green)
    before = labour.jobless(game.world, green)
    assert game.submit(Build("school", 2, 24)) is None
    pass_months(game, 13)
    assert labour.retrained(game.world) == 130, "ten a month, from the month in which it opens"
    assert labour.jobless(game.world, green) == before - 130


def test_nobody_is_taught_who_has_work(green: Catalogue) -> None:
    game = begun(green)
    game.world.people = [100]
    assert labour.jobless(game.world, green) == 0
    assert game.submit(Build("school", 2, 24)) is None
    pass_months(game, 3)
    assert labour.retrained(game.world) <= labour.workers(game.world, green)


def test_a_story_can_double_the_places(green: Catalogue) -> None:
    game = begun(green)
    game.world.modifiers.append(Modifier("retrain", "", "", 100, 99))
    assert game.submit(Build("school", 2, 24)) is None
    pass_months(game, 1)
    assert labour.retrained(game.world) == 20
    game.world.turn = 99
    expire(game.world)
    assert not game.world.modifiers


def test_a_level_without_cards_keeps_no_count(small: Catalogue) -> None:
    from tests.towns import played

    game = played(small, "growth", 12)
    assert not game.world.tally
    assert measures.value("people", game.world, small) > 0


def test_people_have_come_for_the_work_there_is(green: Catalogue) -> None:
    game = begun(green)
    game.world.people = [2000]
    PeopleCome(4).apply(game.world, green)
    assert 38 <= labour.unemployment(game.world, green) <= 42
    before = list(game.world.people)
    PeopleCome(2).apply(game.world, green)
    assert game.world.people == before, "nobody goes"
