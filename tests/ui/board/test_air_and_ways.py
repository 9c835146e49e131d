"""Smoke, lamps and ways: what drifts aside, what shines, where trams turn, what bridges and road ends are made of."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pygame
import pytest
from made_up_city import ASSETS, GRASS, RIVER, make_city

from game.ui.board import Board, BoardState, TerrainLook
from game.ui.board.halos import Halos
from game.ui.board.land import GREENWAY, Land, read_land
from game.ui.board.masks import PAD
from game.ui.board.movers import Traffic
from game.ui.board.roadnet import rounds
from game.ui.board.sheet import Sheet
from game.ui.board.smoke import drift
from game.ui.board.state import DAY, NIGHT

SHEET = Sheet(ASSETS / "sprites")


def country(road: list[tuple[slice | int, slice | int]], size: int = 24, **changes: object) -> BoardState:
    """Grass with roads on it."""
    empty, no = np.zeros((size, size), np.uint8), np.zeros((size, size), bool)
    roads = no.copy()
    for where in road:
        roads[where] = True
    state = BoardState(size, size, empty + GRASS, make_city(40).terrain_looks, roads, no, empty, empty, 1)
    return replace(state, **changes)  # type: ignore[arg-type]


def net(land: Land, name: str) -> np.ndarray:
    """Where a net of a land is, without what lies beyond the map."""
    return land.nets[name][PAD:-PAD, PAD:-PAD] > 0


@pytest.mark.parametrize("wind", [(0.0, 1.0), (-0.7, 0.7), (0.6, 0.8), (1.0, 0.0)])
def test_no_wind_drives_smoke_down_onto_its_own_works(wind: tuple[float, float]) -> None:
    x, y = drift(wind)
    assert y <= 0.25 * abs(x)
    assert abs(x) >= 0.7
    assert x * wind[0] >= 0


def test_wind_up_the_screen_takes_smoke_as_it_is() -> None:
    assert drift((1.0, -0.55)) == (1.0, -0.55)


def test_a_road_that_ends_on_the_map_turns_back_and_one_that_leaves_it_does_not() -> None:
    ends, leaves = country([(12, slice(4, 20))]), country([(12, slice(0, 24))])
    assert all(one.turns_back((24, 24)) for one in rounds(ends.road))
    assert not any(one.turns_back((24, 24)) for one in rounds(leaves.road))


def test_trams_do_not_go_where_they_would_fold_onto_themselves() -> None:
    cast = replace(make_city(40).cast, trams=("tram_head",))
    for road, trams in (((12, slice(4, 20)), 0), ((12, slice(0, 24)), 2)):
        state = country([road], cast=cast, roads="asphalt")
        traffic = Traffic(state, SHEET)
        head = traffic._wardrobe.number("tram_head")
        assert (traffic.moment(0.0).who == head).sum() == trams


def test_lamps_have_halos_by_night_only() -> None:
    city = make_city(40)
    for hour, shine in ((DAY, False), (NIGHT, True)):
        board = Board(ASSETS, replace(city, hour=hour), sheet=SHEET)
        stage = board.stage(1.0)
        world = stage.upright
        rect = pygame.Rect(-4000, -4000, 8000, 8000)
        assert bool(Halos(world.table, stage.atlas, world).blits(rect, (0, 0))) == shine


def test_bridges_from_before_asphalt_are_of_timber() -> None:
    old, new = country([(12, slice(0, 24))], roads="path"), country([(12, slice(0, 24))], roads="asphalt")
    terrain = old.terrain.copy()
    terrain[:, 10:14] = RIVER
    before, after = (read_land(replace(state, terrain=terrain)) for state in (old, new))
    assert net(before, "planks")[12, 9:15].all()
    assert not net(before, "bridge").any()
    assert net(after, "bridge")[12, 9:15].all()
    assert not net(after, "planks").any()


def test_a_greenway_joins_the_road_it_meets_and_is_never_a_lone_dot() -> None:
    state = country([(slice(None), 12)])
    looks = (*state.terrain_looks, TerrainLook(GREENWAY))
    terrain = state.terrain.copy()
    terrain[5, 6:12] = terrain[18, 3] = len(looks) - 1
    way = net(read_land(replace(state, terrain=terrain, terrain_looks=looks)), "greenway")
    assert way[5, 6:13].all()
    assert not way[18, 3]
