"""What is known of the soil: pins, bets, samples, and what may be read off between them."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.sim import bot_ground, dice, knowledge
from game.sim.catalogue import Catalogue
from game.sim.game import Game, copy_world
from game.sim.ground_commands import PlacePin
from game.sim.view import View
from game.sim.world import Building, Pin, Sample, World
from tests.sim.ground_town import fields, idle, lay_dirt, town, true_soil
from tests.towns import played


def sampled(rules: Catalogue, found: dict[tuple[int, int], int]) -> World:
    game = Game.new(rules, 1)
    game.world.samples = {place: Sample(ug, 0) for place, ug in found.items()}
    return game.world


# ---- pins -----------------------------------------------------------------------------------------------------------


def test_a_pin_is_answered_a_turn_later_with_what_the_soil_holds(tubes: Catalogue) -> None:
    game = town(tubes, "laboratory")
    lay_dirt(game, 400, (8, 4))
    assert game.submit(PlacePin(8, 4, "over")) is None
    ground = View(game).ground
    assert ground.samples() == {}
    assert len(ground.pins()) == 1
    assert ground.pins_left == 1
    assert int(ground.soil()[8, 4]) == -1
    idle(game)
    assert ground.pins() == []
    sample = ground.samples()[8, 4]
    assert sample == Sample(true_soil(game, 8, 4), 1, 1)
    assert int(ground.soil()[8, 4]) == sample.ug_per_kg > 400
    told = [n for n in game.take_notices() if n.kind == "sample"]
    assert [(n.place, n.data["ug_per_kg"], n.data["right"]) for n in told] == [((8, 4), sample.ug_per_kg, 1)]


def test_a_bet_on_the_wrong_side_is_written_down(tubes: Catalogue) -> None:
    game = town(tubes, "laboratory", lines=2)
    lay_dirt(game, 400, (8, 4))
    for place, bet in (((8, 4), "under"), ((9, 4), "under"), ((10, 4), "")):
        assert game.submit(PlacePin(*place, bet)) is None
    idle(game)
    rights = {place: s.right for place, s in game.world.samples.items()}
    assert rights == {(8, 4): 0, (9, 4): 1, (10, 4): -1}
    assert (game.world.tally["bets"], game.world.tally["bets.right"]) == (2, 1)


@pytest.mark.parametrize(("lines", "pins"), [(1, 2), (2, 4), (3, 26)])
def test_a_larger_laboratory_has_more_pins_and_a_second_one_does_not_help(
    tubes: Catalogue, lines: int, pins: int
) -> None:
    assert View(town(tubes, "laboratory", lines=lines)).ground.pins_a_year == pins
    assert View(town(tubes, "laboratory", "laboratory", lines=lines)).ground.pins_a_year == pins


def test_pins_of_a_year_lapse_and_those_that_a_story_gives_do_not(tubes: Catalogue) -> None:
    game = town(tubes, "laboratory")
    knowledge.give(game.world, 3)
    ground = View(game).ground
    assert ground.pins_left == 5
    for field in fields(tubes)[:3]:
        assert game.submit(PlacePin(*field)) is None
    assert ground.pins_left == 2
    idle(game, 4)
    assert ground.pins_left == 4
    idle(game, 4)
    assert ground.pins_left == 4


def test_a_pin_is_refused_for_a_reason(tubes: Catalogue, measured: Catalogue, small: Catalogue) -> None:
    def reason(game: Game, row: int, col: int) -> str:
        refusal = PlacePin(row, col).check(game.world, game.rules)
        return refusal.key if refusal else ""

    game = town(tubes, "laboratory")
    assert reason(game, 0, 0) == "refusal.no_field"
    assert reason(game, -1, 40) == "refusal.no_field"
    assert reason(Game.new(tubes, 1), 8, 4) == "refusal.no_laboratory"
    assert game.submit(PlacePin(8, 4)) is None
    assert reason(game, 8, 4) == "refusal.pin_waits"
    assert game.submit(PlacePin(8, 5)) is None
    assert reason(game, 8, 6) == "refusal.no_pins_left"
    assert reason(Game.new(measured, 1), 8, 4) == reason(Game.new(small, 1), 8, 4) == "refusal.no_pins_here"


# ---- what lies between ----------------------------------------------------------------------------------------------


def test_what_lies_between_two_samples_that_agree_is_read_off_the_line(tubes: Catalogue) -> None:
    known = knowledge.of(sampled(tubes, {(8, 2): 400, (8, 6): 480}), tubes)
    assert known.soil[8, 2:7].tolist() == [400, 420, 440, 460, 480]
    assert int((known.soil >= 0).sum()) == 5
    # Each field knows which tube it is read from: the nearer one.
    assert known.near[8, 2:7].tolist() == [98, 98, 98, 102, 102]


@pytest.mark.parametrize(
    "found",
    [{(8, 2): 400, (8, 6): 501}, {(7, 1): 400, (7, 6): 400}, {(8, 2): 400, (9, 3): 400}, {(8, 4): 400}],
    ids=["they disagree", "too far", "no common row", "alone"],
)
def test_nothing_is_read_off_where_samples_do_not_tell(tubes: Catalogue, found: dict[tuple[int, int], int]) -> None:
    assert int((knowledge.of(sampled(tubes, found), tubes).soil >= 0).sum()) == len(found)


def test_fields_of_another_water_tell_nothing(tubes: Catalogue) -> None:
    reach = tubes.board.paddy_reach.copy()
    reach[tubes.board.paddies == 8 * 12 + 4] = 1
    other = replace(tubes, board=replace(tubes.board, paddy_reach=reach))
    found = {(8, 3): 400, (8, 5): 400, (7, 4): 400, (9, 4): 400}
    assert knowledge.of(sampled(tubes, found), tubes).soil[8, 4] == 400
    assert knowledge.of(sampled(other, found), other).soil[8, 4] == -1


def test_a_field_that_is_built_over_is_no_field_any_more(tubes: Catalogue) -> None:
    game = town(tubes, "laboratory")
    game.world.samples = {(8, 3): Sample(400, 0), (8, 5): Sample(400, 0)}
    assert not View(game).ground.unknown()[8, 4]
    game.world.buildings[8, 4] = Building("bench", 8, 4, 0, 0)
    game.world.changed()
    ground = View(game).ground
    assert int(ground.soil()[8, 4]) == -1
    assert not ground.unknown()[8, 4]


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_the_order_of_samples_does_not_matter_and_no_estimate_leaves_the_range_of_samples(
    tubes: Catalogue, data: st.DataObject
) -> None:
    places = data.draw(st.lists(st.sampled_from(fields(tubes)), min_size=1, max_size=20, unique=True))
    found = {place: data.draw(st.integers(100, 1200), label=str(place)) for place in places}
    one = knowledge.of(sampled(tubes, found), tubes)
    other = knowledge.of(sampled(tubes, dict(reversed(found.items()))), tubes)
    assert (one.soil == other.soil).all()
    assert (one.near == other.near).all()
    seen = one.soil[one.soil >= 0]
    assert min(found.values()) <= int(seen.min())
    assert int(seen.max()) <= max(found.values())
    for place, ug in found.items():
        assert int(one.soil[place]) == ug
    # Every known field is read from a field that was really sampled.
    near = {(t // 12, t % 12) for t in one.near[one.near >= 0].tolist()}
    assert near == set(found)


# ---- a hundred and thirty pins --------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def base(industry: Catalogue) -> tuple[Catalogue, World]:
    """The city that `record` leaves in 1989, on a level in which laboratories look for cadmium."""
    rules = replace(industry, level=replace(industry.level, samples=("cadmium",)))
    world = copy_world(played(industry, "record", industry.calendar.turns).world)
    world.outcome = ""
    return rules, world


def unknown_percent(rules: Catalogue, world: World, pins: list[tuple[int, int]]) -> int:
    city = copy_world(world)
    city.pins = [Pin(*place, "", city.turn) for place in pins]
    knowledge.report(city, rules)
    soil = knowledge.of(city, rules).soil
    return 100 - 100 * int((soil >= 0).sum()) // len(fields(rules))


@pytest.mark.parametrize("seed", range(6))
def test_130_pins_at_random_leave_a_third_of_the_fields_unknown(base: tuple[Catalogue, World], seed: int) -> None:
    rules, world = base
    order = sorted(fields(rules), key=lambda f: dice.roll(seed, 1 << 30, "pin", *f))
    assert unknown_percent(rules, world, order[:130]) >= 35


def test_130_pins_along_ditch_and_smoke_leave_at_most_a_fifth(base: tuple[Catalogue, World]) -> None:
    rules, world = base
    city = copy_world(world)
    for _ in range(16):
        while len(city.pins) < 8 and (pins := bot_ground.next_pins(city, rules, 8 - len(city.pins))):
            city.pins += [Pin(*place, "", city.turn) for place in pins]
        knowledge.report(city, rules)
    assert len(city.samples) <= 130
    soil = knowledge.of(city, rules).soil
    left = 100 - 100 * int((soil >= 0).sum()) // len(fields(rules))
    assert left <= 20, left
    # And it is the land by the ditch that is known, where the rice fails.
    limit = rules.substances["cadmium"].soil_limit_ug_per_kg
    true = knowledge.everywhere(city, rules)
    hot = np.array([true[f] > limit for f in fields(rules)])
    seen = np.array([soil[f] >= 0 for f in fields(rules)])
    assert (seen & hot).sum() * 10 >= hot.sum() * 9
