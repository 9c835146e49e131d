"""From the city to the picture: what the rules know must be seen on the board."""

from __future__ import annotations

import numpy as np
import pytest
from made_up_city import ASSETS

from game.sim.bots import Bot
from game.sim.catalogue import Catalogue
from game.sim.game import Game
from game.sim.view import View
from game.sim.world import Building
from game.ui.board import BoardState, BuildingLook
from game.ui.board.sheet import Sheet
from game.ui.play.board_link import board_state, picture_of, terrain_looks, wind_on_screen

SPRITES = set(Sheet(ASSETS / "sprites").sprites)


@pytest.fixture
def city(industry: Catalogue) -> Game:
    """The base after eighty turns of a player who builds."""
    game = Game.new(industry, 1)
    Bot(industry.library.of("bots")["growth"]).play(game, 80)
    return game


def seen(game: Game) -> BoardState:
    view = View(game)
    return board_state(view, terrain_looks(view, SPRITES), wind_on_screen(view), SPRITES)


def look(state: BoardState, building: Building) -> BuildingLook:
    return next(b for b in state.buildings if (b.row, b.col) == (building.row, building.col))


def works(game: Game, kind: str) -> Building:
    return next(b for b in game.world.buildings.values() if b.kind == kind)


def test_a_smelter_grows_with_its_second_line(city: Game) -> None:
    smelter = works(city, "lead_zinc_smelter")
    smelter.lines = 1
    assert look(seen(city), smelter).sprite == "smelter_small"
    smelter.lines = 2
    assert look(seen(city), smelter).sprite == "smelter"


def test_closed_works_are_ruins_without_smoke(city: Game) -> None:
    smelter = works(city, "lead_zinc_smelter")
    assert look(seen(city), smelter).smoke > 0
    smelter.open = False
    closed = look(seen(city), smelter)
    assert (closed.sprite, closed.smoke, closed.running) == ("smelter_derelict", 0, False)


def test_works_begin_as_a_building_site(city: Game) -> None:
    smelter = works(city, "lead_zinc_smelter")
    smelter.opens = city.world.turn + 2
    assert look(seen(city), smelter).sprite == "construction_3x3"


def test_every_footprint_of_the_base_has_a_site_and_a_ruin(industry: Catalogue) -> None:
    for definition in (industry.buildings[name] for name in industry.level.buildings):
        size = f"{definition.size.cols}x{definition.size.rows}"
        assert {f"construction_{size}", f"derelict_{size}"} <= SPRITES, definition.id


def test_a_pond_and_a_pipe_stand_on_free_ground_at_their_works(city: Game) -> None:
    smelter = works(city, "lead_zinc_smelter")
    assert not seen(city).annexes
    smelter.upgrades = ["effluent_pond", "outfall_pipe"]
    state = seen(city)
    assert [annex.sprite for annex in state.annexes] == ["pond", "outfall"]
    assert len({(annex.row, annex.col) for annex in state.annexes}) == 2
    view = View(city)
    for annex in state.annexes:
        down, right = annex.row - smelter.row, annex.col - smelter.col
        assert -1 <= down <= 3
        assert -1 <= right <= 3
        assert (0 <= down < 3) != (0 <= right < 3)
        assert not view.road[annex.row, annex.col]
        assert not view.rail[annex.row, annex.col]
        assert view.building_at(annex.row, annex.col) is None
    assert seen(city).annexes == state.annexes


def test_a_goods_yard_turns_to_the_track_beside_it(industry: Catalogue) -> None:
    game = Game.new(industry, 1)
    game.world.rail = np.zeros_like(game.world.rail)
    game.world.rail[10:20, 10] = 1
    yard = industry.buildings["rail_spur"]
    view = View(game)
    assert picture_of(view, yard, 15, 11, 1) == "goods_yard_y"
    assert picture_of(view, yard, 15, 9, 1) == "goods_yard_y"
    assert picture_of(view, yard, 20, 10, 1) == "goods_yard"
    assert picture_of(view, yard, -1, 200, 1) == "goods_yard", "a ghost beyond the map looks as always"
