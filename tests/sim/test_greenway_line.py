"""The greenway's line: joining counts, filling does not; where the path may lie; how a bot finds its way."""

from dataclasses import replace

import numpy as np
import pytest

from game.sim import greenway
from game.sim.catalogue import Catalogue
from game.sim.commands import Build, Demolish, LayTrack
from game.sim.game import Game, answer_defaults
from game.sim.green_commands import Settle
from game.sim.greenway_line import longest
from game.sim.soil import units_for
from game.sim.view import View
from game.sim.world import Modifier, Place
from tests.towns import played


def begun(green: Catalogue) -> Game:
    game = Game.new(green, 1)
    answer_defaults(game)
    return game


def of(green: Catalogue, *runs: tuple[Place, Place]) -> np.ndarray:
    """Return a path of straight runs: uint8[rows, cols]."""
    path = np.zeros((green.board.rows, green.board.cols), np.uint8)
    for (r0, c0), (r1, c1) in runs:
        path[min(r0, r1) : max(r0, r1) + 1, min(c0, c1) : max(c0, c1) + 1] = 1
    return path


STRAIGHT = (((2, 5), (12, 5)), ((12, 5), (12, 8)), ((12, 8), (32, 8)), ((32, 8), (32, 10)))
"""North gate - old mill - the lock - south park, 35 km of path."""


# ---- what counts ----------------------------------------------------------------------------------------------------


def test_a_line_through_four_stations_counts_its_legs(green: Catalogue) -> None:
    line = longest(of(green, *STRAIGHT), green)
    assert line.joined == ("north_gate", "old_mill", "the_lock", "south_park")
    assert [(leg.start, leg.end, leg.counts) for leg in line.legs if leg.end] == [
        ("north_gate", "old_mill", 13), ("old_mill", "the_lock", 10), ("the_lock", "south_park", 12),
    ]  # fmt: skip
    assert (line.km, line.tiles) == (35, 36)


def test_a_serpentine_in_one_meadow_scores_under_twenty(green: Catalogue) -> None:
    rows = [((row, 2), (row, 19)) for row in range(0, 10, 2)]
    turns = [((row, 19 if row % 4 == 0 else 2), (row + 2, 19 if row % 4 == 0 else 2)) for row in range(0, 8, 2)]
    path = of(green, *rows, *turns)
    line = longest(path, green)
    assert line.tiles > 90
    assert line.km < 20


def test_a_serpentine_between_two_stations_counts_at_most_half_as_much_again_as_the_straight_way(
    green: Catalogue,
) -> None:
    # From the old mill to the lock, ten tiles apart, by way of the river bank and back.
    path = of(green, ((12, 8), (12, 19)), ((12, 19), (17, 19)), ((17, 9), (17, 19)), ((17, 9), (22, 9)))
    line = longest(path, green)
    assert [(leg.start, leg.end) for leg in line.legs] == [("old_mill", "the_lock")]
    assert line.legs[0].tiles == 31
    assert line.km == line.legs[0].counts == 15


def test_beyond_the_last_station_eight_kilometres_count(green: Catalogue) -> None:
    with_tail = of(green, *STRAIGHT, ((32, 10), (32, 19)), ((32, 19), (39, 19)))
    line = longest(with_tail, green)
    assert line.legs[-1].start == "south_park"
    assert line.legs[-1].tiles == 16
    assert line.km == 35 + 8


def test_two_paths_that_do_not_meet_are_two_lines(green: Catalogue) -> None:
    apart = of(green, ((2, 5), (12, 5)), ((12, 5), (12, 8)), ((22, 8), (32, 8)), ((32, 8), (32, 10)))
    line = longest(apart, green)
    assert line.joined == ("north_gate", "old_mill")
    assert line.km == 13


def test_a_second_way_between_two_stations_shortens_the_line(green: Catalogue) -> None:
    long = of(green, ((12, 8), (12, 13)), ((12, 13), (22, 13)), ((22, 8), (22, 13)))
    both = long | of(green, ((12, 8), (22, 8)))
    assert longest(long, green).km == 15
    assert longest(both, green).km < 15 + 8
    assert next(leg.tiles for leg in longest(both, green).legs if leg.end) == 10


def test_the_first_tiles_count_before_anything_is_joined(green: Catalogue) -> None:
    assert longest(of(green, ((25, 25), (25, 29))), green).km == 4
    assert longest(of(green, ((24, 22), (24, 38))), green).km == 8
    assert longest(of(green, ((25, 25), (25, 25))), green).km == 0


@pytest.mark.parametrize("seed", range(6))
def test_more_path_at_an_open_end_never_makes_the_line_shorter(green: Catalogue, seed: int) -> None:
    rng = np.random.default_rng(seed)
    path, at, before = of(green, *STRAIGHT), (32, 10), longest(of(green, *STRAIGHT), green).km
    for _ in range(30):
        step = [(0, 1), (1, 0), (-1, 0)][int(rng.integers(3))]
        row, col = at[0] + step[0], at[1] + step[1]
        neighbours = sum(int(path[r, c]) for r, c in ((row - 1, col), (row + 1, col), (row, col - 1), (row, col + 1)))
        if 24 <= row < 39 and 0 <= col < 39 and not path[row, col] and neighbours == 1:
            at = (row, col)
            path[at] = 1
            now = longest(path, green).km
            assert now >= before
            before = now


def test_a_line_turned_round_is_as_long(green: Catalogue) -> None:
    # Station order must not matter: the mirror of a straight north-south path joins the same stations.
    path = of(green, *STRAIGHT)
    assert longest(path, green).km == longest(path.copy(), green).km


# ---- where the path may lie -----------------------------------------------------------------------------------------


def test_no_path_lies_near_works_that_are_not_settled_and_settling_frees_the_land(green: Catalogue) -> None:
    game = begun(green)
    works = next(b for b in game.world.buildings.values() if b.kind == "foundry")
    beside = LayTrack("path", works.row, works.col - 2, works.row + 1, works.col - 2)
    refusal = beside.check(game.world, green)
    assert refusal is not None
    assert refusal.key == "refusal.path_card"
    assert LayTrack("path", works.row, works.col - 3, works.row + 1, works.col - 3).check(game.world, green) is None
    assert game.submit(Settle("smelting", "refit")) is None
    for _ in range(9):
        game.advance()
        answer_defaults(game)
    refusal = beside.check(game.world, green)
    assert refusal is not None, "a refitted works stays where it is"
    assert refusal.key == "refusal.path_card"
    assert game.submit(Settle("smelting", "close")) is None
    for _ in range(6):
        game.advance()
        answer_defaults(game)
    assert beside.check(game.world, green) is None


def test_dirty_soil_has_to_be_capped_first(green: Catalogue) -> None:
    game = begun(green)
    tile = 25 * green.board.cols + 8
    soil = game.world.soils["cadmium"]
    soil.irrigate([tile], np.array([[units_for(700)]] + [[0]] * (soil.lines - 1)))
    lay = LayTrack("path", 25, 7, 25, 9)
    refusal = lay.check(game.world, green)
    assert refusal is not None
    assert refusal.key == "refusal.path_soil"
    assert refusal.params["most"] == "0.50"
    assert not View(game).green.may_path()[25, 8]
    game.world.treated[25, 8] = {"capped": 0}
    assert lay.check(game.world, green) is None
    assert View(game).green.may_path()[25, 8]


def test_where_nobody_can_measure_the_soil_the_path_tells_nothing_of_it(green: Catalogue) -> None:
    blind = replace(green, level=replace(green.level, knows=()))
    clean, foul = begun(blind), begun(blind)
    tiles = list(range(24 * green.board.cols, 28 * green.board.cols))
    soil = foul.world.soils["cadmium"]
    soil.irrigate(tiles, np.array([[units_for(900)] * len(tiles)] + [[0] * len(tiles)] * (soil.lines - 1)))
    assert np.array_equal(View(clean).green.may_path(), View(foul).green.may_path())
    assert LayTrack("path", 25, 7, 25, 9).check(foul.world, blind) is None
    assert greenway.way_wanted(foul.world, blind, ["the_lock", "south_park"]) == []


def test_the_path_crosses_the_main_line_and_does_not_run_along_it(green: Catalogue) -> None:
    game = begun(green)
    assert LayTrack("path", 10, 34, 10, 38).check(game.world, green) is None
    refusal = LayTrack("path", 10, 36, 12, 36).check(game.world, green)
    assert refusal is not None
    assert refusal.key == "refusal.path_main_line"


def test_the_path_crosses_roads_and_water_and_keeps_buildings_off(green: Catalogue) -> None:
    game = begun(green)
    assert game.submit(LayTrack("road", 5, 17, 9, 17)) is None
    money = game.world.money
    assert game.submit(LayTrack("path", 7, 16, 7, 23)) is None
    assert money - game.world.money == (6 * 4 + 2 * 16) * 1000
    assert game.world.road[7, 17]
    assert game.world.path[7, 17]
    refusal = Build("shop", 7, 18).check(game.world, green)
    assert refusal is not None
    assert refusal.key == "refusal.track"
    assert game.submit(Demolish(7, 17)) is None
    assert not game.world.path[7, 17], "the path is taken up first"
    assert game.world.road[7, 17]


def test_a_story_can_make_the_path_cheaper(green: Catalogue) -> None:
    game = begun(green)
    game.world.modifiers.append(Modifier("path", "", "", -25, 99))
    money = game.world.money
    assert game.submit(LayTrack("path", 3, 10, 3, 13)) is None
    assert money - game.world.money == 12_000


def test_undo_takes_up_the_path(green: Catalogue) -> None:
    game = begun(green)
    game.advance()
    before = game.state_hash()
    assert game.submit(LayTrack("path", 3, 10, 3, 13)) is None
    assert View(game).green.line().tiles == 4
    game.undo()
    assert game.state_hash() == before
    assert View(game).green.line().tiles == 0


# ---- the bot's way --------------------------------------------------------------------------------------------------


def test_a_plan_names_the_dirty_tiles_of_its_way(green: Catalogue) -> None:
    game = begun(green)
    soil = game.world.soils["cadmium"]
    # A dirty belt right across the west bank, which no way from the lock to the south park can go round cheaply.
    tiles = [27 * green.board.cols + col for col in range(20)]
    soil.irrigate(tiles, np.array([[units_for(900)] * 20] + [[0] * 20] * (soil.lines - 1)))
    wanted = greenway.way_wanted(game.world, green, ["the_lock", "south_park"])
    assert [row for row, _ in wanted] == [27]
    game.world.treated[wanted[0]] = {"capped": 0}
    assert greenway.way_wanted(game.world, green, ["the_lock", "south_park"]) == []


def test_a_bot_joins_the_stations_leg_by_leg(green: Catalogue) -> None:
    game = played(green, "green_careful", 40)
    line = View(game).green.line()
    assert line.joined == green.level.stations
    assert line.km >= 72
    assert all(leg.counts <= leg.tiles for leg in line.legs)
    assert int(game.world.path.sum()) < 120


def test_a_plan_never_leads_through_buildings_or_along_the_main_line(green: Catalogue) -> None:
    game = begun(green)
    occupied = {t for b in game.world.buildings.values() for t in [(b.row, b.col)]}
    for leg in greenway.plan(game.world, green, green.level.stations):
        assert leg
        assert not occupied & set(leg)
        on_main = [bool(green.board.rail[t]) for t in leg]
        assert not any(a and b for a, b in zip(on_main, on_main[1:], strict=False))
