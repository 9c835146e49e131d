"""What the board promises of day and night, and of parts that move."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pygame
import pytest
from made_up_city import ASSETS, make_city

from game.ui.board import Board, BoardState, BuildingLook, Camera, Overlay
from game.ui.board.light import HOUR_LIGHT
from game.ui.board.parts import Parts, PartShow
from game.ui.board.sheet import Sheet
from game.ui.board.state import Cast

SIZE = (640, 400)
SHEET = Sheet(ASSETS / "sprites")


def picture(board: Board, camera: Camera, now_s: float = 4.0, overlay: Overlay | None = None) -> np.ndarray:
    target = pygame.Surface(SIZE)
    board.draw(target, target.get_rect(), camera, now_s, overlay, budget_ms=None)
    return pygame.surfarray.array3d(target).astype(int)


@pytest.fixture
def camera(city: BoardState) -> Camera:
    found = Camera(city.rows, city.cols, 1.0)
    found.look_at(26, 22)
    return found


def test_night_is_dark_but_windows_and_lamps_shine(city: BoardState, camera: Camera) -> None:
    day = picture(Board(ASSETS, city), camera)
    night = picture(Board(ASSETS, replace(city, hour="night")), camera)
    assert night.mean() < day.mean() * 0.6
    shining = (night.max(axis=2) > 200) & (day.max(axis=2) < 190)
    assert shining.sum() > 40, "no window is lit"


def test_the_light_of_lamps_ends_softly(city: BoardState, camera: Camera) -> None:
    """A pool of light that ended at the frame of its picture would be a straight step in the ground."""
    for name, sprite in SHEET.sprites.items():
        if sprite.light is None or sprite.of != name:
            continue
        light = SHEET.pixels(sprite.light)[..., :3].max(axis=2)
        for side in (light[0], light[-1], light[:, 0], light[:, -1]):  # the tip of a roof is a few pixels wide
            assert (side > 60).sum() < 16, f"the light of {name} ends at its frame"


def test_a_map_of_numbers_is_read_by_day_at_any_hour(city: BoardState, camera: Camera) -> None:
    overlay = Overlay("dust", city.soot, tuple((k * 16, 90, 60) for k in range(16)))
    by_day = picture(Board(ASSETS, city, reduced_motion=True), camera, overlay=overlay)
    board = Board(ASSETS, replace(city, hour="night"), reduced_motion=True)
    dark = picture(board, camera)
    assert np.array_equal(picture(board, camera, overlay=overlay), by_day)
    assert np.array_equal(picture(board, camera), dark), "taking the map away brings the night back"


def test_evening_falls_gradually_and_ends_as_a_fresh_night(city: BoardState, camera: Camera) -> None:
    nobody = Cast(walkers=(), boats=(), carts=(), country=(), locos=())  # walkers would differ between two moments
    idle = tuple(replace(b, smoke=0, running=False) for b in city.buildings)
    still = replace(city, cast=nobody, buildings=idle)
    board = Board(ASSETS, still)
    day = picture(board, camera, 10.0)
    board.update(replace(still, hour="night"))
    first, middle, last = (picture(board, camera, at).mean() for at in (10.0, 10.5, 12.0))
    assert abs(first - day.mean()) < 4
    assert first > middle > last
    fresh = picture(Board(ASSETS, replace(still, hour="night")), camera, 12.0)
    assert np.array_equal(picture(board, camera, 12.0), fresh)


def with_works(running: bool) -> BoardState:
    works = BuildingLook("mill", "steel_mill", 10, 10, 3, 3, 60, "grey", yard="cinder", running=running)
    return replace(make_city(32, dust=False), buildings=(works,))


def test_a_works_that_runs_has_moving_parts_and_one_that_stands_has_none() -> None:
    assert not Parts(with_works(False), SHEET).parts
    running = Parts(with_works(True), SHEET).parts
    assert running
    for part in running:
        shown = {part.number(k * part.frame_s + 0.01) for k in range(len(part.frames))}
        assert shown == set(range(len(part.frames))), "every picture of the loop is shown once a round"


def test_what_stands_before_a_part_hides_it() -> None:
    open_state = with_works(True)
    wall = tuple(BuildingLook(f"s{k}", "smelter", 13, 8 + 3 * k, 3, 3) for k in range(3))
    wall += tuple(BuildingLook(f"t{k}", "smelter", 7 + 3 * k, 13, 3, 3) for k in range(2))
    world = pygame.Rect(-800, 0, 1600, 1600)

    def seen(state: BoardState) -> int:
        stage = Board(ASSETS, state).stage(1.0)
        target = pygame.Surface(world.size, pygame.SRCALPHA)
        only_the_mill = replace(state, buildings=state.buildings[:1])
        PartShow(stage, Parts(only_the_mill, SHEET)).draw(target, 1.0, world)
        return pygame.mask.from_surface(target, 127).count()

    assert 0 < seen(replace(open_state, buildings=(*open_state.buildings, *wall))) < seen(open_state)


def test_there_is_a_light_for_every_hour() -> None:
    assert HOUR_LIGHT["day"].is_day
    assert HOUR_LIGHT["day"].glow == 0 < HOUR_LIGHT["dusk"].glow < HOUR_LIGHT["night"].glow
