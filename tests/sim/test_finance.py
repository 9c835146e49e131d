"""Finance: grants, taxes, visitors, pay for those without work, and what investors take over."""

from game.sim import cards, finance, labour, services
from game.sim.catalogue import Catalogue
from game.sim.commands import Build, LayTrack
from game.sim.green_commands import Settle
from game.sim.green_effects import InvestorsPay
from game.sim.measures import set_value
from game.sim.view import View
from tests.towns import begun, pass_months


def test_the_state_pays_its_grant_month_by_month(green: Catalogue) -> None:
    game = begun(green)
    pass_months(game, 6)
    assert game.world.budget["grants"] == 6 * 13_000


def test_works_pay_taxes_until_they_are_closed(green: Catalogue) -> None:
    game = begun(green)
    pass_months(game, 6)
    assert game.world.budget["taxes"] == 6 * (52 * 1000 // 12), "two kilns of 6, a foundry of 2 x 20 a year"
    assert View(game).green.cards()[2].tax == 2 * (6 - 60 * 600 // 10_000), "less the wages"
    assert game.submit(Settle("kilns", "close")) is None
    pass_months(game, 6)
    assert game.world.budget_last_year["taxes"] == 12 * (52 * 1000 // 12)
    pass_months(game, 1)
    assert game.world.budget["taxes"] == 40 * 1000 // 12, "the foundry goes on"


def test_firms_that_move_pay_most_of_their_taxes_elsewhere(green: Catalogue) -> None:
    game = begun(green)
    for building in game.world.buildings.values():
        if building.kind == "foundry":
            building.fate = services.MOVED
    brought = sum(cards.tax_of(green, b) for b in game.world.buildings.values() if b.fate == services.MOVED)
    assert brought > 0
    pass_months(game, 1)
    assert game.world.budget["moved"] == -(brought * 70 // 100) * 1000 // 12


def test_those_without_work_are_paid(green: Catalogue) -> None:
    game = begun(green)
    jobless = labour.jobless(game.world, green)
    pass_months(game, 1)
    assert game.world.budget["jobless"] == -jobless * 2000 // 120


def test_the_budget_adds_up_to_the_treasury(green: Catalogue) -> None:
    game = begun(green)
    start = game.world.money - sum(game.world.budget.values())
    assert game.submit(Settle("kilns", "close")) is None
    assert game.submit(LayTrack("path", 3, 10, 3, 13)) is None
    pass_months(game, 11)
    assert game.world.money == start + sum(game.world.budget.values())


def test_the_path_draws_visitors_who_leave_money(green: Catalogue) -> None:
    game = begun(green)
    assert finance.visitors(game.world, green) == 0
    assert game.submit(LayTrack("path", 2, 5, 2, 11)) is None
    km = View(game).green.line().km
    assert km == 6
    assert finance.visitors(game.world, green) == 4 * km
    pass_months(game, 1)
    assert game.world.budget["visitors"] == 24 * 2 * 1000 // 120


def test_investors_pay_as_far_as_they_trust_and_never_all(green: Catalogue) -> None:
    game = begun(green)
    world = game.world
    set_value("trust", 60, world, green)
    assert finance.confidence(world, green) == 30, "trust alone counts half"
    assert View(game).preview(Build("museum", 2, 24)).cost == 700
    assert game.submit(Build("hub", 2, 30)) is None
    pass_months(game, 1)
    set_value("trust", 60, world, green)
    assert finance.confidence(world, green) == 60 * 75 // 100
    set_value("trust", 100, world, green)
    for col in (32, 34):
        assert game.submit(Build("hub", 2, col)) is None
    pass_months(game, 1)
    set_value("trust", 100, world, green)
    assert finance.confidence(world, green) == 100
    assert View(game).preview(Build("museum", 2, 24)).cost == 150, "at most 85 of 100"
    InvestorsPay(90).apply(world, green)
    assert View(game).preview(Build("museum", 2, 24)).cost == 100
    assert View(game).preview(Build("school", 2, 24)).cost == 100, "others cost what they cost"


def test_what_is_shown_how_to_do_costs_less(green: Catalogue) -> None:
    game = begun(green)
    assert View(game).preview(Build("shop", 2, 24)).cost == 100
    assert game.submit(Build("hub", 2, 30)) is None
    pass_months(game, 1)
    assert View(game).preview(Build("shop", 2, 24)).cost == 85


def test_energy_saved_is_counted_over_all_homes(green: Catalogue) -> None:
    game = begun(green)
    assert finance.energy_saved(game.world, green) == 0
    assert game.submit(Build("hub", 2, 30)) is None
    pass_months(game, 1)
    # 20 % of 100 homes among 400.
    assert finance.energy_saved(game.world, green) == 50


def test_a_level_without_cards_or_grants_pays_and_takes_nothing_new(small: Catalogue) -> None:
    from tests.towns import played

    game = played(small, "growth", 12)
    lines = {*game.world.budget, *game.world.budget_last_year}
    assert not lines & {"taxes", "jobless", "visitors", "cards"}
