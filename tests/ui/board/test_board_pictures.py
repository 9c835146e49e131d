"""The board's pictures: whatever way they came about, they equal the picture drawn from nothing."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pygame
import pytest
from made_up_city import ASSETS, GRASS, WOOD, healed, make_city

from game.ui.board import Board, BoardState, BuildingLook, Camera, Ghost, Marker, Overlay, TerrainLook
from game.ui.board.viewport import Viewport

SIZE = (520, 300)
RECT = pygame.Rect((0, 0), SIZE)
PALETTE = tuple((40 + 12 * k, 160 - 8 * k, 60) for k in range(16))


def picture(board: Board, camera: Camera, now_s: float = 3.0, **more: object) -> np.ndarray:
    """The settled picture of a board as an array."""
    target = pygame.Surface(SIZE)
    board.draw(target, RECT, camera, now_s, **more)  # type: ignore[arg-type]
    board.settle(RECT, camera, more.get("overlay"))  # type: ignore[arg-type]
    board.draw(target, RECT, camera, now_s, **more)  # type: ignore[arg-type]
    return pygame.surfarray.array3d(target)


def camera_at(state: BoardState, zoom: float, row: float = 22, col: float = 26) -> Camera:
    camera = Camera(state.rows, state.cols, zoom)
    camera.look_at(row, col)
    return camera


@pytest.mark.parametrize("zoom", [0.5, 1.0, 2.0])
def test_a_scrolled_view_equals_a_full_redraw(board: Board, city: BoardState, zoom: float) -> None:
    camera = camera_at(city, zoom)
    stage = board.stage(zoom)
    viewport = Viewport(SIZE)
    viewport.show(stage, camera.origin(SIZE))
    for dx, dy in ((7, 3), (-40, 11), (0, -90), (130, 60), (-3, 0), (200, -170)):
        camera.drag(dx, dy)
        scrolled = pygame.surfarray.array3d(viewport.show(stage, camera.origin(SIZE)))
        whole = pygame.surfarray.array3d(Viewport(SIZE).show(stage, camera.origin(SIZE)))
        assert np.array_equal(scrolled, whole), (dx, dy)


@pytest.mark.parametrize("zoom", [0.5, 1.0, 2.0])
def test_movers_stand_as_in_a_picture_sorted_whole(city: BoardState, zoom: float) -> None:
    board = Board(ASSETS, replace(city, cast=replace(city.cast, boats=())))  # boats also pass below decks
    stage = board.stage(zoom)
    hidden = 0
    for now_s in (0.0, 17.0, 61.5):
        camera = camera_at(city, zoom)
        world = pygame.Rect(camera.origin(SIZE), SIZE)
        empty = Viewport(SIZE).show(stage, world.topleft).copy()
        quick = empty.copy()
        board._traffic.draw(quick, stage, world, now_s)
        sorted_picture = pygame.Surface(SIZE)
        stage.draw_ground(sorted_picture, world, (0, 0))
        found = stage.upright.find(world)
        layers = [
            (stage.upright.depth[i], 0, n, blit)
            for n, (i, blit) in enumerate(zip(found, stage.upright.blits(found, world.topleft), strict=True))
        ]
        unsorted = list(layers)
        for n, actor in enumerate(board._traffic.actors(now_s)):
            x, y = stage.projection.to_world(actor.row, actor.col)
            anchor = stage.atlas.anchor[actor.part]
            at = int(np.floor(x + 0.5)) - int(anchor[0]) - world.x, int(np.floor(y + 0.5)) - int(anchor[1]) - world.y
            layers.append((actor.depth, 1, n, (stage.atlas.picture(actor.part), at)))
            unsorted.append((1e9, 1, n, layers[-1][3]))
        layers.sort(key=lambda layer: layer[:3])
        on_top = sorted_picture.copy()
        sorted_picture.fblits([layer[3] for layer in layers])
        on_top.fblits([layer[3] for layer in unsorted])
        wanted = pygame.surfarray.array3d(sorted_picture).astype(int)
        wrong = np.abs(pygame.surfarray.array3d(quick) - wanted).max(axis=2) > 40
        shown = np.abs(pygame.surfarray.array3d(empty) - wanted).max(axis=2) > 40
        hidden += int((np.abs(pygame.surfarray.array3d(on_top) - wanted).max(axis=2) > 40).sum())
        assert shown.sum() > 50, "nobody was in view, so the test would prove nothing"
        assert wrong.sum() <= 0.02 * shown.sum(), "but for the soft edges of what stands before them"
    assert hidden > 20, "no mover passed behind anything, so the test would prove nothing"


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_healing_the_river_changes_the_picture_back_exactly(zoom: float) -> None:
    sick = make_city(40)
    clean = healed(sick)
    camera = camera_at(sick, zoom, 22, 24)
    board = Board(ASSETS, clean)
    before = picture(board, camera)
    board.update(sick)
    ill = picture(board, camera)
    assert (before != ill).mean() > 0.05
    board.update(clean)
    assert np.array_equal(picture(board, camera), before)


def edits(state: BoardState) -> list[tuple[str, BoardState]]:
    road, rail, terrain = state.road.copy(), state.rail.copy(), state.terrain.copy()
    road[20:26, 20] = True
    rail[25, 14:30] = True
    terrain[18:24, 15:22] = WOOD
    soot = np.minimum(state.soot + np.uint8(3), 15).astype(np.uint8)
    house = BuildingLook("slab", "slab", 26, 22, 2, 1, 30, "white")
    return [
        ("road", replace(state, road=road)),
        ("rail", replace(state, rail=rail)),
        ("wood", replace(state, terrain=terrain)),
        ("dust", replace(state, soot=soot)),
        ("house", replace(state, buildings=(*state.buildings, house))),
        ("no works", replace(state, buildings=state.buildings[1:])),
        ("winter", replace(state, season=3)),
        ("spring", replace(state, season=0)),
    ]


def test_updates_equal_a_fresh_board(city: BoardState) -> None:
    for zoom in (1.0, 2.0):
        board = Board(ASSETS, city)
        camera = camera_at(city, zoom, 23, 23)
        last = picture(board, camera)
        for name, state in edits(city):
            board.update(state)
            now = picture(board, camera)
            assert not np.array_equal(now, last), f"{name} changed nothing"
            assert np.array_equal(now, picture(Board(ASSETS, state), camera)), f"{name} at zoom {zoom}"
            last = now


def test_an_edit_paints_only_its_own_chunks(city: BoardState) -> None:
    board = Board(ASSETS, city)
    camera = camera_at(city, 1.0)
    rect = pygame.Rect(0, 0, 1600, 900)
    target = pygame.Surface(rect.size)
    board.draw(target, rect, camera, 0.0)
    chunks = board.stage(1.0).chunks
    before = chunks.painted
    road = city.road.copy()
    road[22, 26] ^= True
    board.update(replace(city, road=road))
    board.settle(rect, camera)
    assert 1 <= chunks.painted - before <= 9
    before = chunks.painted
    board.update(replace(city, road=road.copy()))
    board.settle(rect, camera)
    assert chunks.painted == before, "an equal state painted something"


def test_a_frame_paints_queued_ground_for_a_few_milliseconds_only(city: BoardState) -> None:
    board = Board(ASSETS, city)
    camera = camera_at(city, 1.0)
    rect = pygame.Rect(0, 0, 1600, 900)
    target = pygame.Surface(rect.size)
    board.draw(target, rect, camera, 0.0)
    board.update(replace(city, season=3))
    chunks = board.stage(1.0).chunks
    before = chunks.painted
    board.draw(target, rect, camera, 0.0, budget_ms=0.0)
    assert chunks.painted == before + 1
    assert board.stage(1.0).pending > 20
    for _ in range(400):
        board.draw(target, rect, camera, 0.0)
    assert board.stage(1.0).pending == 0


def test_reduced_motion_gives_the_same_frame_at_two_times(city: BoardState) -> None:
    camera = camera_at(city, 1.0)
    calm = Board(ASSETS, city, reduced_motion=True)
    assert np.array_equal(picture(calm, camera, 1.0), picture(calm, camera, 30.0))
    lively = Board(ASSETS, city)
    assert not np.array_equal(picture(lively, camera, 1.0), picture(lively, camera, 30.0))


def test_the_same_second_gives_the_same_picture_on_two_boards(city: BoardState) -> None:
    camera = camera_at(city, 1.0)
    assert np.array_equal(picture(Board(ASSETS, city), camera, 12.3), picture(Board(ASSETS, city), camera, 12.3))


def test_an_overlay_tints_refreshes_and_leaves_no_trace(board: Board, city: BoardState) -> None:
    camera = camera_at(city, 1.0)
    plain = picture(board, camera)
    some = Overlay("dust", city.soot, PALETTE)
    more = Overlay("dust", np.full_like(city.soot, 15), PALETTE)
    first = picture(board, camera, overlay=some)
    second = picture(board, camera, overlay=more)
    assert not np.array_equal(first, plain)
    assert not np.array_equal(first, second)
    assert np.array_equal(second, picture(Board(ASSETS, city), camera, overlay=more))
    assert np.array_equal(picture(board, camera, overlay=some), first)
    assert np.array_equal(picture(board, camera), plain)


def test_overlay_levels_differ_without_colour() -> None:
    state = make_city(24)
    flat = replace(
        state,
        terrain=np.full_like(state.terrain, GRASS),
        terrain_looks=(TerrainLook("path"), *state.terrain_looks[1:]),  # pale, so that every pattern shows
        buildings=(),
        road=np.zeros_like(state.road),
        rail=np.zeros_like(state.rail),
        soot=np.zeros_like(state.soot),
    )
    grey = tuple((128, 128, 128) for _ in range(16))
    seen = []
    for level in (2, 6, 10, 14):
        overlay = Overlay("level", np.full_like(flat.soot, level), grey)
        seen.append(picture(Board(ASSETS, flat), camera_at(flat, 1.0, 12, 12), overlay=overlay).mean())
    assert all(low - high > 2 for low, high in zip(seen, seen[1:], strict=False)), seen


def test_a_ghost_is_green_where_it_may_stand_and_red_where_not(board: Board, city: BoardState) -> None:
    camera = camera_at(city, 1.0)
    plain = picture(board, camera).astype(int)
    dust = city.soot
    yes = picture(board, camera, ghost=Ghost("smelter", 21, 25, 3, 3, True, dust)).astype(int) - plain
    no = picture(board, camera, ghost=Ghost("smelter", 21, 25, 3, 3, False, dust)).astype(int) - plain
    spot = (slice(200, 320), slice(130, 190))
    assert yes[spot][..., 1].mean() > no[spot][..., 1].mean() + 10
    assert no[spot][..., 0].mean() > yes[spot][..., 0].mean() + 10
    assert np.array_equal(picture(board, camera).astype(int), plain)


def test_markers_are_drawn_where_their_tile_is(board: Board, city: BoardState) -> None:
    camera = camera_at(city, 1.0, 22, 26)
    plain = picture(board, camera)
    pin = pygame.Surface((9, 9))
    pin.fill((255, 0, 255))
    marked = picture(board, camera, markers=(Marker("label", 21.5, 25.5, image=pin), Marker("outline", 22, 26, 2, 2)))
    assert tuple(marked[SIZE[0] // 2, SIZE[1] // 2]) == (255, 0, 255)
    assert 100 < (marked != plain).any(axis=2).sum() < 3000
