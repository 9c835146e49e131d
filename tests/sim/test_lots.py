"""Lots of rice: what becomes of them, who eats them, what it earns, and what people carry afterwards."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.sim import ground_effects, lots, measures, people, rice
from game.sim.bounds import Bounds
from game.sim.catalogue import Catalogue
from game.sim.effects import apply_all
from game.sim.game import Game, copy_world
from game.sim.ground_commands import SetLot
from game.sim.ground_effects import ComeClean, SetLotPolicies, SetLotPolicy
from game.sim.ground_words import LotsAre, LotWith
from game.sim.quantities import QUANTITIES
from game.sim.view import View
from game.sim.world import Building, Modifier, Sample
from tests.sim.ground_town import fields, idle, lay_dirt, to_harvest, town

ONE, TWO = "ditch.old_village.1", "ditch.old_village.2"
"""The two lots: the northern and the southern half of the fields."""


def number(game: Game, quantity: str) -> int:
    return QUANTITIES[quantity](game.world, game.rules)


def north(rules: Catalogue) -> list[tuple[int, int]]:
    cols = rules.board.cols
    return [(t // cols, t % cols) for t in rules.lots[0].tiles]


def foul(rules: Catalogue, *kinds: str, ug: int = 700) -> Game:
    """Return a town whose northern lot is far over the limit; the southern one is clean."""
    game = town(rules, *kinds)
    lay_dirt(game, ug, *north(rules))
    return game


def harvested(game: Game, **policies: str) -> Game:
    for lot, policy in policies.items():
        lots.set_policy(game.world, {"one": ONE, "two": TWO}[lot], policy)
    to_harvest(game)
    return game


# ---- which lots there are -------------------------------------------------------------------------------------------


def test_every_field_is_in_one_lot_and_every_lot_has_a_name(industry: Catalogue) -> None:
    tiles = [t for lot in industry.lots for t in lot.tiles]
    assert sorted(tiles) == industry.board.paddies.tolist()
    assert len({lot.id for lot in industry.lots}) == len({lot.name.en for lot in industry.lots}) == len(industry.lots)
    assert len({lot.name.zh for lot in industry.lots}) == len(industry.lots)
    assert [lot.number for lot in industry.lots] == list(range(len(industry.lots)))
    district = industry.board.district.ravel()
    for lot in industry.lots:
        assert {int(district[t]) for t in lot.tiles} == {lot.district}
        assert lots.at(industry, lots.middle(industry, lot)) is lot


# ---- what can be decided --------------------------------------------------------------------------------------------


def test_a_policy_stands_until_it_is_changed_and_needs_its_room(tubes: Catalogue) -> None:
    game = town(tubes, "granary")
    keys = []
    for lot, policy in ((ONE, "lock"), (TWO, "lock"), (TWO, "test"), (ONE, "lock"), ("nowhere", "pay"), (ONE, "eat")):
        refusal = game.submit(SetLot(lot, policy))
        keys.append(refusal.key if refusal else "")
    assert keys == [
        "",
        *(f"refusal.{r}" for r in ("lots_full", "no_bench", "already_so", "no_such_lot", "no_such_lot")),
    ]
    assert [lot.policy for lot in View(game).ground.lots()] == ["lock", "sell"]
    assert View(game).ground.lot_room("lock") == (1, 1)
    assert View(game).ground.lot_room("blend") is None
    idle(game, 5)
    assert lots.policy(game.world, tubes.lots[0]) == "lock"
    assert LotsAre({"lock": Bounds(at_least=1)}).holds(game.world, tubes)


def test_a_level_without_trade_has_no_lots_to_decide_on(small: Catalogue) -> None:
    refusal = SetLot(ONE, "pay").check(Game.new(small, 1).world, small)
    assert refusal is not None
    assert refusal.key == "refusal.no_such_lot"
    assert View(Game.new(small, 1)).ground.lots() == []


# ---- money and rice -------------------------------------------------------------------------------------------------


def earnings(game: Game) -> tuple[int, int]:
    """Return (income of the harvest, paid to farmers) of this year, in thousandths of 10,000 yuan."""
    return game.world.budget.get("rice", 0), -game.world.budget.get("farmers", 0)


def test_each_policy_has_its_price(tubes: Catalogue) -> None:
    k = tubes.constants
    tonnes = tubes.map.rice_t_per_tile * 14
    one_lot, paid = tonnes * k["rice_yuan_per_t"] // 10, tonnes * k["rice_pay_yuan_per_t"] // 10
    assert earnings(harvested(foul(tubes))) == (2 * one_lot, 0)
    assert earnings(harvested(foul(tubes), one="blend")) == (2 * one_lot, 0)
    assert earnings(harvested(foul(tubes), one="pay")) == (one_lot, paid)
    assert earnings(harvested(foul(tubes, "granary"), one="lock")) == (
        one_lot + one_lot * k["locked_rice_percent"] // 100,
        0,
    )
    assert earnings(harvested(foul(tubes, "bench"), one="test")) == (one_lot, paid)
    assert earnings(harvested(foul(tubes, "bench"), two="test")) == (2 * one_lot, 0)


def test_without_a_bench_or_a_door_the_rice_is_sold_as_ever_and_it_is_told(tubes: Catalogue) -> None:
    game = harvested(foul(tubes), one="test", two="lock")
    assert earnings(game)[1] == 0
    assert game.world.tested == {}
    told = [(n.id, n.data["policy"]) for n in game.take_notices() if n.kind == "lot_no_room"]
    assert told == [(ONE, "test"), (TWO, "lock")]


def test_a_fall_of_the_price_takes_income_and_the_share_that_is_kept(tubes: Catalogue) -> None:
    game = town(tubes)
    game.world.modifiers.append(Modifier("rice_price", "", "", -40, 99))
    harvested(game)
    assert number(game, "rice_income_kept_percent") == 60
    assert number(game, "rice_income") == earnings(game)[0] // 1000


def test_rice_over_the_limit_counts_by_what_was_sold_of_it(tubes: Catalogue) -> None:
    over = "rice_over_eaten_percent"
    assert number(harvested(town(tubes)), over) == 0
    assert number(harvested(foul(tubes)), over) == 50
    assert number(harvested(foul(tubes), one="pay"), over) == 0
    # A little poison in all the rice: all of it is over, if it is enough.
    assert number(harvested(foul(tubes, ug=700), one="blend"), over) == 100
    assert number(harvested(foul(tubes, ug=250), one="blend"), over) == 0
    assert number(harvested(foul(tubes, ug=250)), over) == 50


def test_the_worst_of_three_harvests_is_remembered(tubes: Catalogue) -> None:
    game = harvested(foul(tubes))
    lots.set_policy(game.world, ONE, "pay")
    for _ in range(2):
        to_harvest(game)
        assert number(game, "rice_over_eaten_worst3") == 50
    to_harvest(game)
    assert number(game, "rice_over_eaten_worst3") == 0


def test_hot_lots_that_are_sold_add_up_until_somebody_tells_all(tubes: Catalogue) -> None:
    quiet = replace(tubes, events={})
    game = foul(quiet)
    harvested(game)
    to_harvest(game)
    assert (number(game, "hot_lots_sold"), number(game, "hot_lots_last")) == (2, 1)
    harvested(game, one="blend")
    assert number(game, "hot_lots_sold") == 3
    harvested(game, one="pay")
    assert (number(game, "hot_lots_sold"), number(game, "hot_lots_last")) == (3, 0)
    apply_all((ComeClean(),), game.world, quiet, {})
    assert number(game, "hot_lots_sold") == 0


def test_silence_leaks_and_the_leak_names_the_lot(tubes: Catalogue) -> None:
    clean = town(tubes)
    for _ in range(3):
        to_harvest(clean)
    assert "leak" not in clean.world.fired
    game = harvested(foul(tubes))
    assert "leak" in game.world.fired
    assert game.world.kept["trust"] == 35
    assert game.world.tested[ONE] > 200
    assert number(game, "hot_lots_sold") == 0
    assert View(game).ground.lots()[0].state == "over"


# ---- what is known of a lot -----------------------------------------------------------------------------------------


def states(game: Game) -> list[str]:
    return [lot.state for lot in View(game).ground.lots()]


def test_a_lot_is_doubtful_by_what_is_known_and_never_by_the_truth(tubes: Catalogue) -> None:
    game = foul(tubes)
    assert states(game) == ["unknown", "unknown"]
    game.world.samples = {place: Sample(120, 0) for place in fields(tubes)[:20]}
    game.world.changed()
    assert states(game)[0] == "under"
    game.world.samples[8, 4] = Sample(240, 0)
    game.world.changed()
    assert states(game)[0] == "doubtful"
    assert LotWith("doubtful").find(game.world, tubes) == lots.middle(tubes, tubes.lots[0])


def test_an_unknown_field_beside_one_that_is_over_makes_its_lot_doubtful(tubes: Catalogue) -> None:
    game = town(tubes)
    row = max(r for r, _ in north(tubes))
    game.world.samples = {(row, 4): Sample(320, 0)}
    game.world.changed()
    assert states(game) == ["doubtful", "doubtful"]


def test_a_test_of_the_rice_ends_the_doubt(tubes: Catalogue) -> None:
    game = foul(tubes)
    assert LotWith("hot").find(game.world, tubes) is None
    bound = {"here": lots.middle(tubes, tubes.lots[0]), "there": lots.middle(tubes, tubes.lots[1])}
    apply_all((ground_effects.TestLot("here"), ground_effects.TestLot("there")), game.world, tubes, bound)
    assert states(game) == ["over", "under"]
    assert LotWith("hot").find(game.world, tubes) == bound["here"]
    apply_all((SetLotPolicy("there", "blend"), SetLotPolicies("hot", "pay")), game.world, tubes, bound)
    assert game.world.policies == {ONE: "pay", TWO: "blend"}


def test_where_all_soil_is_measured_the_lots_are_over_or_under(measured: Catalogue) -> None:
    assert states(foul(measured)) == ["over", "under"]


# ---- the bowl -------------------------------------------------------------------------------------------------------


def test_a_quarter_eats_its_own_rice_first_and_screens_may_see_whose_rice_went_where(tubes: Catalogue) -> None:
    game = harvested(town(tubes))
    eaten = np.array(game.world.meals)
    need = [p * tubes.constants["rice_kg_per_person"] for p in game.world.people]
    assert eaten.sum(axis=0).tolist() == pytest.approx(need, rel=0.2)
    assert eaten[1, 1] > 0
    assert eaten[1, 0] > 0
    assert eaten[0].sum() == 0
    flows = View(game).ground.flows()
    assert sorted(kg for _, _, kg in flows) == sorted(int(x) for x in eaten[eaten > 0])
    assert View(game).ground.lots()[0].eaters[0] == (tubes.districts[1].name, int(eaten[1, 1]))


def test_what_is_withheld_is_not_eaten_and_what_is_blended_is_eaten_by_all(tubes: Catalogue) -> None:
    dose = {p: harvested(foul(tubes, "granary"), one=p).world.dose[1] for p in ("sell", "blend", "pay", "lock")}
    assert dose["pay"] == dose["lock"] < dose["sell"]
    assert dose["blend"] == pytest.approx(dose["sell"], rel=0.01)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 10**7), st.integers(0, 10**10)), min_size=1, max_size=6), st.data())
def test_blending_loses_no_gram_of_rice_and_no_microgram_of_poison(
    granaries: list[tuple[int, int]], data: st.DataObject
) -> None:
    kg = [a for a, _ in granaries]
    ug = [b if a else 0 for a, b in granaries]
    left, wants = sum(kg), []
    for _ in kg:
        wants.append(data.draw(st.integers(0, left)))
        left -= wants[-1]
    meals = rice.spread(kg, ug, wants)
    assert meals.eaten_kg.sum(axis=0).tolist() == wants
    assert (meals.eaten_kg.sum(axis=1) + meals.left_kg).tolist() == kg
    assert int(meals.cadmium_ug.sum()) + int(meals.left_ug.sum()) == sum(ug)
    assert min(meals.eaten_kg.min(), meals.cadmium_ug.min(), meals.left_kg.min(), meals.left_ug.min()) >= 0
    # Everybody's spoon holds the same, to a few micrograms a meal.
    for eater in range(len(kg)):
        eaten = int(meals.eaten_kg[:, eater].sum())
        fair = sum(ug) * eaten // max(1, sum(kg))
        assert abs(int(meals.cadmium_ug[:, eater].sum()) - fair) <= len(kg) * (len(kg) + 2) + sum(ug) // max(1, sum(kg))


@settings(max_examples=25, deadline=None)
@given(st.dictionaries(st.sampled_from([ONE, TWO]), st.sampled_from(lots.POLICIES)), st.integers(0, 2000))
def test_whatever_is_decided_every_kilogram_is_eaten_left_or_burnt(
    tubes: Catalogue, policies: dict[str, str], dirt: int
) -> None:
    game = town(tubes, "bench", "granary")
    lay_dirt(game, dirt, *north(tubes))
    game.world.policies = dict(policies)
    fields_now = tubes.board.paddies
    soil = lots.knowledge.everywhere(game.world, tubes).ravel()[fields_now]
    ph, percent = lots.treatments.on_fields(game.world, tubes, fields_now)
    factors = rice.factors(1, tuple(fields_now.tolist()), 12)
    cut = rice.harvest(soil, ph, factors, tubes.map.rice_t_per_tile * 10 * percent)
    meals = lots.trade(game.world, tubes, cut, fields_now)
    sold = int(meals.eaten_kg.sum() + meals.left_kg.sum())
    kept = [lot for lot in tubes.lots if policies.get(lot.id, "sell") in ("sell", "blend")]
    tested = [lot for lot in tubes.lots if policies.get(lot.id) == "test" and game.world.tested[lot.id] <= 200]
    shut_out = [lot for lot in tubes.lots if policies.get(lot.id) == "lock"][1:]
    assert sold == sum(len(lot.tiles) for lot in kept + tested + shut_out) * tubes.map.rice_t_per_tile * 1000
    assert 0 <= game.world.tally["rice.over.1"] <= 100


# ---- dose and health ------------------------------------------------------------------------------------------------


def test_nobody_knows_the_dose_before_a_health_centre_has_counted_it(tubes: Catalogue) -> None:
    game = harvested(foul(tubes))
    assert View(game).ground.dose() is None
    assert number(game, "dose_worst") == number(game, "dose_mean") == 0
    assert number(game, "dose_true_worst") > 0
    game = harvested(foul(tubes, "clinic"))
    counted = View(game).ground.dose()
    assert counted is not None
    assert [mg for _, mg in counted] == [d // 1000 for d in game.world.dose]
    assert number(game, "dose_worst") == number(game, "dose_true_worst")


def test_the_body_lets_go_of_half_in_twenty_years(tubes: Catalogue) -> None:
    world = town(tubes).world
    world.dose = [1_000_000, 0]
    nothing = rice.spread([0, 0], [0, 0], [0, 0])
    for _ in range(20):
        lots.eat(world, tubes, nothing)
    assert world.dose[0] == pytest.approx(500_000, rel=0.02)


def test_health_falls_with_what_people_carry_beyond_what_does_no_harm(tubes: Catalogue, small: Catalogue) -> None:
    well, ill = town(tubes), town(tubes)
    ill.world.dose = [3_000_000, 3_000_000]
    assert lots.health_lost(well.world, tubes, 0) == 0
    assert lots.health_lost(ill.world, tubes, 0) == 2 * 10 * tubes.constants["health_lost_per_g_dose"]
    for _ in range(12):
        for game in (well, ill):
            people._feel(game.world, tubes)  # the one rule under test, without a turn's other news
    assert ill.world.health[1] < well.world.health[1]
    old = Game.new(small, 1).world
    old.dose = [3_000_000, 3_000_000]
    assert lots.health_lost(old, small, 0) == 0, "an era that cannot know it does not show it"


def test_where_the_city_trades_no_more_what_was_decided_stands_and_no_money_moves(tubes: Catalogue) -> None:
    later = replace(tubes, level=replace(tubes.level, rice_trade=False))
    sold, withheld = foul(later), foul(later)
    lots.set_policy(withheld.world, ONE, "pay")
    for game in (sold, withheld):
        to_harvest(game)
        assert earnings(game) == (0, 0)
    assert withheld.world.dose[1] < sold.world.dose[1]
    assert number(withheld, "rice_over_eaten_percent") == 0
    assert [n for n in sold.take_notices() if n.kind.startswith("lot_")] == []


# ---- what screens may see -------------------------------------------------------------------------------------------


def test_a_goal_that_nobody_can_judge_yet_shows_no_number(tubes: Catalogue, measured: Catalogue) -> None:
    game = harvested(foul(tubes))
    rice_goal, known_goal = View(game).goals()
    assert (rice_goal.known, rice_goal.met, rice_goal.reached) == (False, False, 0)
    assert known_goal.known
    assert known_goal.reached == 100
    assert not View(game, true_state=True).goals()[0].met
    assert "rice_bad" not in [m.id for m in View(game).meters()]
    over = copy_world(game.world)
    over.outcome = "ended"
    assert View(Game(tubes, over)).goals()[0].reached == 50
    # Where all soil is measured, the meter is no secret.
    game = harvested(foul(measured))
    assert View(game).goals()[0].known
    assert View(game).meter("rice_bad") == 50
    assert measures.value("rice_bad", game.world, measured) == 50


def test_land_that_is_built_on_bears_no_rice(tubes: Catalogue) -> None:
    game = town(tubes)
    for place in north(tubes)[:7]:
        game.world.buildings[place] = Building("bench", *place, -1, -1)
    game.world.changed()
    assert [lot.fields for lot in View(game).ground.lots()] == [7, 14]
