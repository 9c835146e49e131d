"""Treatments of land: lime, another crop, closing, plants, a cap, digging out; and that nothing is lost in any of them."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.sim import layout, matter, rice, treatments, works
from game.sim.bounds import Bounds
from game.sim.catalogue import Catalogue
from game.sim.commands import Build, Operate
from game.sim.effects import apply_all
from game.sim.game import Game
from game.sim.ground_commands import EndTreatment, Treat
from game.sim.ground_effects import TreatLand, WidenLandfill
from game.sim.ground_words import TilesTreated, Treated
from game.sim.inherit import hand_over
from game.sim.quantities import QUANTITIES
from game.sim.view import View
from game.sim.world import MILLI, Building, Modifier
from tests.sim.ground_town import fields, idle, lay_dirt, to_harvest, town, true_soil

FIELD = (8, 4)


def treat(game: Game, treatment: str, *corners: int) -> str:
    """Ask for a treatment of a tile or a rectangle; return the refusal's key, empty if it was done."""
    refusal = game.submit(Treat(treatment, *(corners if len(corners) == 4 else corners * 2)))  # type: ignore[arg-type]
    return refusal.key.removeprefix("refusal.") if refusal else ""


def yields(game: Game, *place: int) -> int:
    tile = np.array([place[0] * game.rules.board.cols + place[1]], np.int64)
    return int(treatments.on_fields(game.world, game.rules, tile)[1][0])


# ---- lime -----------------------------------------------------------------------------------------------------------


def test_lime_lifts_the_ph_to_its_cap_and_fades(tubes: Catalogue) -> None:
    game = town(tubes, "depot")
    ground = View(game).ground
    assert treat(game, "lime", *FIELD) == ""
    assert ground.ph_at(*FIELD) == 660
    assert game.submit(EndTreatment("lime", *FIELD, *FIELD)) is None
    seen = []
    for _ in range(5):
        idle(game, 4)
        seen.append(ground.ph_at(*FIELD))
    assert seen == [645, 630, 615, 600, 600]
    assert treat(game, "lime", *FIELD) == ""
    assert treat(game, "lime", *FIELD) == "treated_already"
    treatments._dress(game.world, tubes, treatments.defined(tubes, "lime"), FIELD)
    assert ground.ph_at(*FIELD) == 680


def test_lime_does_nothing_before_ph_635_and_much_beyond() -> None:
    def grain(ph: int) -> int:
        return int(rice.rice_ug_per_kg(np.array([600]), np.array([ph]), np.array([rice.FACTOR_ONE]))[0])

    assert grain(600) == grain(630) == grain(635) == 476
    assert grain(660) < grain(645) < grain(635)
    assert grain(680) < 200 < grain(660)


def test_fields_kept_limed_are_dressed_again_by_themselves_when_they_need_it(tubes: Catalogue) -> None:
    game = town(tubes, "depot")
    assert treat(game, "lime", *FIELD) == ""
    paid, seen = -game.world.budget["treatments"], []
    for _ in range(6):
        idle(game, 4)
        seen.append(View(game).ground.ph_at(*FIELD))
        paid -= game.world.budget.get("treatments", 0)
    # A dressing every second year, when no more than half of it would be wasted.
    assert seen == [680, 665, 680, 665, 680, 665]
    assert paid == MILLI * (1 + seen.count(680))


def test_without_money_or_depot_nothing_is_dressed_again(tubes: Catalogue) -> None:
    game = town(tubes, "depot")
    assert treat(game, "lime", *FIELD) == ""
    assert game.submit(Operate(0, 4, False)) is None
    idle(game, 8)
    assert View(game).ground.ph_at(*FIELD) == 630
    assert yields(game, *FIELD) == 92


def test_a_depot_does_so_many_tiles_a_year_nearest_to_the_start_first(tubes: Catalogue) -> None:
    game = town(tubes, "depot")
    assert View(game).preview(Treat("lime", 8, 2, 8, 7)).cost == 4
    assert treat(game, "lime", 8, 2, 8, 7) == ""
    assert sorted(game.world.treated) == [(8, 2), (8, 3), (8, 4), (8, 5)]
    assert View(game).ground.room("lime") == 0
    assert treat(game, "lime", 8, 7) == "no_room"
    assert Treated({"lime": Bounds(at_least=4)}).holds(game.world, tubes)
    assert TilesTreated("lime").value("", game.world, tubes) == QUANTITIES["limed_fields"](game.world, tubes) == 4
    idle(game, 4)
    # What was dressed in the old year needs it before anything new does.
    assert View(game).ground.room("lime") in (0, 4)


# ---- refusals -------------------------------------------------------------------------------------------------------


def test_a_treatment_is_refused_for_a_reason(tubes: Catalogue) -> None:
    game = town(tubes, "depot")
    assert treat(game, "lime", 0, 0) == "no_field"
    assert treat(game, "lime", 0, 40) == "outside"
    assert treat(game, "plants", *FIELD) == "needs_building"
    assert treat(game, "ash", *FIELD) == "unknown_building"
    assert treat(game, "ramie", *FIELD) == ""
    assert treat(game, "lime", *FIELD) == "no_rice_here"
    game.world.money = 0
    assert treat(game, "lime", 8, 5) == "no_money"
    works.put_up(game.world, tubes, Building("bench", 8, 6, -1, -1))
    assert treat(game, "lime", 8, 6) == "built_on"


def test_a_level_without_treatments_knows_none(small: Catalogue) -> None:
    refusal = Treat("lime", *FIELD, *FIELD).check(Game.new(small, 1).world, small)
    assert refusal is not None
    assert View(Game.new(small, 1)).ground.treatments() == []


def test_a_treatment_for_good_cannot_be_ended(tubes: Catalogue) -> None:
    game = town(tubes, "spades", "pit")
    assert treat(game, "cap", *FIELD) == ""
    refusal = game.submit(EndTreatment("cap", *FIELD, *FIELD))
    assert refusal is not None
    assert refusal.key == "refusal.for_good"
    assert treat(game, "dig", *FIELD) == "sealed"
    assert treat(game, "shut", *FIELD) == "sealed"


# ---- other uses of a field ------------------------------------------------------------------------------------------


def test_ramie_earns_less_than_rice_and_nobody_eats_it(tubes: Catalogue) -> None:
    plain, other = town(tubes), town(tubes)
    for row, col in fields(tubes)[:7]:
        assert treat(other, "ramie", row, col) == ""
    for game in (plain, other):
        to_harvest(game)
    assert other.world.rice["kg"] * 4 == plain.world.rice["kg"] * 3
    income = [g.world.budget["rice"] for g in (plain, other)]
    assert income[1] == income[0] * 3 // 4 + income[0] // 4 * 70 // 100


def test_one_piece_of_land_has_one_use(tubes: Catalogue) -> None:
    game = town(tubes, "depot", "spades")
    assert [treat(game, name, *FIELD) for name in ("lime", "ramie", "shut", "plants")] == [""] * 4
    assert set(View(game).ground.treated_at(*FIELD)) == {"lime", "plants"}
    assert treat(game, "cap", *FIELD) == ""
    assert set(View(game).ground.treated_at(*FIELD)) == {"cap"}
    assert yields(game, *FIELD) == 0


def test_families_of_closed_fields_are_paid_by_the_fund_also_what_they_are_still_owed(tubes: Catalogue) -> None:
    game = town(tubes)
    paid = QUANTITIES["closed_paid_percent"]
    assert paid(game.world, tubes) == 100
    assert treat(game, "shut", 8, 2, 8, 6) == ""
    to_harvest(game)
    assert (QUANTITIES["closed_fields"](game.world, tubes), paid(game.world, tubes)) == (5, 0)
    works.put_up(game.world, tubes, Building("fund", 1, 4, -1, -1, lines=3))
    to_harvest(game)
    # Nine of the ten field-years: the fund reaches so far, and each costs two.
    assert paid(game.world, tubes) == 90
    assert game.world.budget["farmers"] == -18 * MILLI


def test_plants_take_their_part_each_year_and_cost_their_keep(measured: Catalogue) -> None:
    game = town(measured, "spades")
    lay_dirt(game, 500, FIELD)
    before = true_soil(game, *FIELD)
    assert treat(game, "plants", *FIELD) == ""
    for _ in range(9):
        to_harvest(game)
    # What the smelter of the town adds meanwhile is little against it.
    assert before * 92**9 // 100**9 <= true_soil(game, *FIELD) <= before * 92**9 // 100**9 + 60
    assert game.world.budget["treatments"] == -MILLI // 2
    assert sum(game.world.taken["cadmium.plants"]) > 0
    assert game.world.rice["kg"] == 27 * measured.map.rice_t_per_tile * 1000


# ---- digging and burying --------------------------------------------------------------------------------------------


def test_what_is_dug_out_lies_in_the_landfill_with_every_sources_part(measured: Catalogue) -> None:
    game = town(measured, "spades", "pit")
    lay_dirt(game, 900, FIELD)
    tile = FIELD[0] * measured.board.cols + FIELD[1]
    before = game.world.soils["cadmium"].at(tile)
    assert treat(game, "dig", *FIELD) == ""
    after = game.world.soils["cadmium"].at(tile)
    buried = np.array(treatments.taken(game.world, "cadmium")["landfill"])
    assert (before - after == buried).all()
    assert true_soil(game, *FIELD) in (99, 100, 101)
    shares = [units[1] / units.sum() for units in (before, after, buried)]
    assert shares == pytest.approx([shares[0]] * 3, abs=1e-5)
    assert View(game).ground.landfill == (1, 1)
    assert yields(game, *FIELD) == 100
    assert treat(game, "dig", *FIELD) == "clean_already"


def test_a_full_landfill_takes_no_more_until_there_is_room(measured: Catalogue) -> None:
    game = town(measured, "spades", "pit")
    lay_dirt(game, 900, *fields(measured))
    assert View(game).preview(Treat("dig", 8, 2, 8, 6)).cost == 10
    assert treat(game, "dig", 8, 2, 8, 6) == ""
    assert treat(game, "dig", 9, 4) == "landfill_full"
    apply_all((WidenLandfill(3),), game.world, measured, {})
    assert treat(game, "dig", 9, 4) == ""
    assert QUANTITIES["landfill_left"](game.world, measured) == 2


def test_clean_land_is_neither_dug_nor_sown_where_all_is_measured(measured: Catalogue, tubes: Catalogue) -> None:
    assert treat(town(measured, "spades", "pit"), "dig", *FIELD) == "clean_already"
    assert treat(town(tubes, "spades", "pit"), "dig", *FIELD) == ""


def test_a_cap_keeps_what_lies_below_and_bears_no_rice_and_no_homes(measured: Catalogue) -> None:
    game = town(measured, "spades")
    lay_dirt(game, 900, FIELD)
    before = true_soil(game, *FIELD)
    assert treat(game, "cap", *FIELD) == ""
    to_harvest(game)
    assert true_soil(game, *FIELD) >= before
    assert game.world.rice["kg"] == 27 * measured.map.rice_t_per_tile * 1000
    assert treatments.is_sealed(game.world, measured, *FIELD)
    assert treat(game, "cap", 9, 4, 9, 5) == ""
    refusal = game.submit(Build("flats", 9, 4))
    assert refusal is not None
    assert refusal.key == "refusal.sealed_homes"
    assert game.submit(Build("bench", 9, 4)) is None


# ---- stories --------------------------------------------------------------------------------------------------------


def test_a_story_treats_the_nearest_land_at_no_cost_and_whatever_room_there_is(tubes: Catalogue) -> None:
    game = town(tubes)
    money = game.world.money
    apply_all((TreatLand("there", "lime", 6), TreatLand("old_village", "shut", 1)), game.world, tubes, {"there": FIELD})
    assert FIELD in game.world.treated
    assert treatments.count(game.world, "lime") == 6
    assert treatments.count(game.world, "shut") == 1
    assert game.world.money == money


def test_a_story_makes_treatments_dearer(tubes: Catalogue) -> None:
    game = town(tubes, "depot")
    game.world.modifiers.append(Modifier("treatment", "lime", "", 100, 9))
    assert View(game).preview(Treat("lime", *FIELD, *FIELD)).cost == 2


# ---- stacks and plants at the outfall -------------------------------------------------------------------------------


def test_a_tall_stack_beside_a_works_begins_a_new_line_and_ends_it_when_it_closes(tubes: Catalogue) -> None:
    game = town(tubes)
    idle(game)
    lines = game.world.soils["cadmium"].lines
    works.put_up(game.world, tubes, Building("chimney", 2, 8, -1, -1))
    idle(game)
    assert game.world.soils["cadmium"].lines == lines + 1
    assert game.world.sources[-1].stack_m == 160
    idle(game, 3)
    assert game.world.soils["cadmium"].lines == lines + 1
    assert game.submit(Operate(2, 8, False)) is None
    idle(game, 2)
    assert game.world.soils["cadmium"].lines == lines + 2
    assert game.world.sources[-1].stack_m == 60


def test_a_treatment_plant_takes_its_part_of_what_goes_into_the_same_ditch(tubes: Catalogue) -> None:
    game = town(tubes)
    smelter = layout.of(game.world, tubes).works[0]
    assert smelter.water_keeps.get("cadmium", MILLI) == MILLI
    works.put_up(game.world, tubes, Building("cleaner", 5, 3, -1, -1))
    assert layout.of(game.world, tubes).works[0].water_keeps["cadmium"] == 200
    far = town(tubes)
    works.put_up(far.world, tubes, Building("cleaner", 0, 9, -1, -1))
    assert "cadmium" not in layout.of(far.world, tubes).works[0].water_keeps


# ---- what must always hold ------------------------------------------------------------------------------------------

STEP = st.one_of(
    st.tuples(
        st.sampled_from(["lime", "ramie", "shut", "plants", "cap", "dig"]), st.integers(7, 10), st.integers(1, 7)
    ),
    st.tuples(st.just("turn"), st.integers(1, 5), st.just(0)),
)


@settings(max_examples=25, deadline=None)
@given(st.lists(STEP, min_size=1, max_size=12), st.booleans(), st.integers(0, 1500))
def test_nothing_is_lost_whatever_is_done_to_the_land(
    tubes: Catalogue, measured: Catalogue, steps: list[tuple[str, int, int]], known: bool, dirt: int
) -> None:
    game = town(measured if known else tubes, "depot", "spades", "pit", "fund")
    _take_steps(game, steps)
    where = matter.balance(game.world, "cadmium")
    emitted = where.pop("emitted")
    assert emitted == sum(where.values())
    assert min(where.values()) >= 0
    taken = treatments.taken(game.world, "cadmium")
    soil = game.world.soils["cadmium"]
    assert [sum(parts) for parts in zip(*taken.values(), strict=True)] == soil.removed.tolist()
    assert all(units >= 0 for parts in taken.values() for units in parts)
    assert int(soil.total().min()) >= 0
    if not game.world.outcome:
        opening = game.world.money - sum(game.world.budget.values())
        assert game.world.money == opening + sum(game.world.budget.values())
    lay_dirt(game, dirt, FIELD)
    at = soil.at(FIELD[0] * 12 + FIELD[1])
    assert int(at.sum()) == int(soil.total()[FIELD[0] * 12 + FIELD[1]])


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 80), st.integers(0, 80), st.integers(100, 2000))
def test_more_lime_never_makes_rice_worse(low: int, more: int, soil: int) -> None:
    ph = np.array([600 + low, 600 + low + more])
    grain = rice.rice_ug_per_kg(np.array([soil, soil]), ph, np.array([1024, 1024]))
    assert grain[1] <= grain[0]


@settings(max_examples=20, deadline=None)
@given(st.lists(st.sampled_from([(r, c) for r in (7, 8) for c in range(1, 8)]), min_size=2, max_size=6, unique=True))
def test_land_may_be_treated_in_any_order(measured: Catalogue, places: list[tuple[int, int]]) -> None:
    cities = []
    for order in (places, places[::-1]):
        game = town(measured, "spades", "pit")
        apply_all((WidenLandfill(9),), game.world, measured, {})
        lay_dirt(game, 800, *fields(measured))
        for number, place in enumerate(order):
            assert treat(game, "dig" if number % 2 == len(places) % 2 else "plants", *place) in ("", "no_room")
        cities.append(game)
    assert cities[0].world.tally["buried"] + treatments.count(cities[0].world, "plants") == len(places)
    for game in cities:
        to_harvest(game)
        where = matter.balance(game.world, "cadmium")
        assert where.pop("emitted") == sum(where.values())


@settings(max_examples=20, deadline=None)
@given(st.integers(200, 1500), st.sampled_from(["plants", "dig"]))
def test_land_twice_as_dirty_gives_plants_twice_as_much_and_spades_twice_what_is_too_much(
    measured: Catalogue, dirt: int, treatment: str
) -> None:
    taken = []
    for much in (dirt, 2 * dirt):
        game = town(measured, "spades", "pit")
        lay_dirt(game, much, FIELD)
        assert treat(game, treatment, *FIELD) == ""
        if treatment == "plants":
            treatments._clean_by_plants(game.world, measured)
        where = "plants" if treatment == "plants" else "landfill"
        taken.append(treatments.taken(game.world, "cadmium")[where][1])
    assert taken[1] > taken[0] > 0
    if treatment == "plants":
        assert taken[1] == pytest.approx(2 * taken[0], rel=1e-5)


@settings(max_examples=15, deadline=None)
@given(st.lists(STEP, min_size=1, max_size=6), st.lists(STEP, min_size=1, max_size=6))
def test_a_city_that_is_handed_over_keeps_every_gram_and_every_treatment(
    tubes: Catalogue, measured: Catalogue, before: list[tuple[str, int, int]], after: list[tuple[str, int, int]]
) -> None:
    game = town(tubes, "depot", "spades", "pit", "fund")
    _take_steps(game, before)
    soil, stock = game.world.soils["cadmium"], game.world.soils["cadmium"].total().copy()
    taken, treated = treatments.taken(game.world, "cadmium"), {t: set(has) for t, has in game.world.treated.items()}
    hand_over(game.world, tubes, measured)
    assert (soil.total() == stock).all()
    assert treatments.taken(game.world, "cadmium") == taken
    assert {t: set(has) for t, has in game.world.treated.items()} == treated
    assert all(begun <= 0 for has in game.world.treated.values() for begun in has.values())
    _take_steps(Game(measured, game.world), after)
    where = matter.balance(game.world, "cadmium")
    assert where.pop("emitted") == sum(where.values())


def _take_steps(game: Game, steps: list[tuple[str, int, int]]) -> None:
    for name, row, col in steps:
        if name == "turn":
            idle(game, row)
        else:
            treat(game, name, row, col, row, min(col + 2, 11))
