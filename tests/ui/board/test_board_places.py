"""Places on the board: picking, the camera, the minimap, depth, and what is scattered where."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pygame
import pytest
from made_up_city import ASSETS, make_city

from game.ui.board import Board, BoardState, BuildingLook, Camera, TerrainLook
from game.ui.board.items import BUILDING, TREE
from game.ui.board.land import SUB, read_land
from game.ui.board.masks import PAD
from game.ui.board.projection import Projection
from game.ui.board.routes import river_routes
from game.ui.board.scenery import read_scenery, update_scenery
from game.ui.board.sheet import Sheet

RECT = pygame.Rect(40, 30, 800, 500)


@pytest.mark.parametrize("zoom", [0.5, 1.0, 2.0])
def test_picking_finds_the_tile_that_was_drawn_there(board: Board, city: BoardState, zoom: float) -> None:
    camera = Camera(city.rows, city.cols, zoom)
    target = pygame.Surface((900, 600))
    board.draw(target, RECT, camera, 0.0)
    checked = 0
    for row in range(city.rows):
        for col in range(city.cols):
            for dr, dc in ((0.5, 0.5), (0.1, 0.5), (0.5, 0.9)):
                at = board.screen_pos(row + dr, col + dc)
                assert at is not None
                if RECT.collidepoint(at):
                    assert board.pick(at) == (row, col)
                    checked += 1
    assert checked > 50
    assert board.pick((5, 5)) is None


@pytest.mark.parametrize("zoom", [0.5, 1.0, 2.0])
def test_every_pixel_belongs_to_exactly_one_tile_of_equal_size(zoom: float) -> None:
    projection = Projection(zoom)
    width, height = projection.tile_w, projection.tile_h
    tiles = [projection.tile_at(x, y) for y in range(4 * height) for x in range(-width, width)]
    inner = (2, 2)
    assert tiles.count(inner) == width * height // 2


def test_a_click_on_a_chimney_finds_its_works(board: Board, city: BoardState) -> None:
    camera = Camera(city.rows, city.cols, 1.0)
    works = next(b for b in city.buildings if b.sprite == "smelter")
    camera.look_at(works.row, works.col)
    board.draw(pygame.Surface((900, 600)), RECT, camera, 0.0)
    stack = board.sheet.get("smelter").stacks[0]
    corner = board.screen_pos(works.row, works.col)
    assert corner is not None
    assert board.pick_building((corner[0] + stack[0] // 2, corner[1] + stack[1] // 2 + 12)) == works
    lawn = board.screen_pos(works.row + 0.5, works.col - 12)
    assert lawn is None or board.pick_building(lawn) != works


def test_zooming_keeps_the_place_under_the_mouse() -> None:
    camera = Camera(64, 64, 1.0)
    mouse = (700, 140)

    def under() -> tuple[float, float]:
        x, y = camera.origin(RECT.size)
        return Projection(camera.zoom).to_tile(x + mouse[0] - RECT.x, y + mouse[1] - RECT.y)

    before = under()
    assert camera.step_zoom(1, mouse, RECT)
    assert under() == pytest.approx(before, abs=0.1)
    assert camera.step_zoom(-1, mouse, RECT)
    assert under() == pytest.approx(before, abs=0.1)
    assert not [camera.step_zoom(-1, mouse, RECT) for _ in range(3)][-1]


def test_the_camera_never_leaves_the_board() -> None:
    camera = Camera(30, 50, 2.0)
    for push in ((1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0)):
        for _ in range(400):
            camera.tick(0.05, push)
        row, col = camera.centre
        assert -1e-6 <= row <= 30 + 1e-6
        assert -1e-6 <= col <= 50 + 1e-6


def test_gliding_arrives_and_reduced_motion_jumps() -> None:
    camera, calm = Camera(64, 64), Camera(64, 64, reduced_motion=True)
    camera.look_at(10, 12, glide=True)
    calm.look_at(10, 12, glide=True)
    assert calm.centre == pytest.approx((10, 12))
    assert camera.moving
    for _ in range(200):
        camera.tick(1 / 60)
    assert camera.centre == pytest.approx((10, 12))
    assert not camera.moving


def test_the_minimap_leads_where_it_points(board: Board, city: BoardState) -> None:
    size = (220, 120)
    picture = board.minimap(size)
    assert picture.get_size() == size
    assert board.minimap(size) is picture
    minimap = board.minimap_of(size)
    camera = Camera(city.rows, city.cols, 2.0)
    camera.look_at(12, 31)
    frame = minimap.frame(camera, (640, 360))
    assert minimap.tile(frame.center) == pytest.approx((12, 31), abs=1.0)
    sick, clean = board.minimap(size), Board(ASSETS, make_city(48, 0, False)).minimap(size)
    assert not np.array_equal(pygame.surfarray.array3d(sick), pygame.surfarray.array3d(clean))


def test_oblong_buildings_stand_before_what_is_behind_them() -> None:
    sheet = Sheet(ASSETS / "sprites")
    oblong = [s for s in sheet.sprites.values() if s.w != s.h]
    assert oblong
    rng = np.random.RandomState(1)
    for sprite in oblong:
        for _ in range(400):
            row, col = rng.uniform(-1.5, sprite.h + 1.5), rng.uniform(-1.5, sprite.w + 1.5)
            across = col - row
            if (0 < row < sprite.h and 0 < col < sprite.w) or not -sprite.h < across < sprite.w:
                continue
            strip = int(np.floor(across)) + sprite.h
            depth = sheet.parts[sheet.parts_of[sprite.name][strip]].depth
            behind = row < 0 or col < 0
            if abs(row + col - depth) > 0.5:  # within half a strip a corner may be either
                assert (row + col < depth) == behind, (sprite.name, row, col)


def test_trees_stay_off_buildings_roads_rails_and_water(city: BoardState) -> None:
    sheet = Sheet(ASSETS / "sprites")
    land = read_land(city)
    items = read_scenery(city, land, sheet).upright
    trees = items[items["sort"] == TREE]
    assert len(trees) > 1000
    row, col = np.floor(trees["row"]).astype(int), np.floor(trees["col"]).astype(int)
    assert not (city.built() | city.road | city.rail | city.water("ditch"))[row, col].any()
    points = np.array([sheet.parts[p].sprite.w == 0 for p in trees["part"]])
    wet = land.river[((trees["row"] + PAD) * SUB).astype(int)[points], ((trees["col"] + PAD) * SUB).astype(int)[points]]
    assert wet.max() < 128


def test_dust_kills_the_trees_and_not_the_walls(city: BoardState) -> None:
    sheet = Sheet(ASSETS / "sprites")

    def count(soot: int) -> tuple[int, int, int]:
        state = replace(city, soot=np.full_like(city.soot, soot))
        table = read_scenery(state, read_land(state), sheet).upright
        names = [sheet.parts[p].sprite.name for p in table["part"]]
        return (
            sum(n.startswith("camphor") for n in names),
            sum(n.startswith("dead") for n in names),
            int((table["sort"] == BUILDING).sum()),
        )

    clean, dusty = count(0), count(13)
    assert clean[0] > 200
    assert clean[1] == 0
    assert dusty[0] == 0
    assert dusty[1] > 200
    assert clean[2] == dusty[2]


def test_scenery_brought_up_to_date_equals_scenery_from_nothing(city: BoardState) -> None:
    sheet = Sheet(ASSETS / "sprites")
    land = read_land(city)
    items = read_scenery(city, land, sheet)
    terrain = city.terrain.copy()
    terrain[5:9, 30:40] = 2
    new = replace(city, terrain=terrain, buildings=city.buildings[:-3])
    land = read_land(new)
    updated, fresh = update_scenery(items, city, new, land, sheet), read_scenery(new, land, sheet)
    for a, b in ((updated.upright, fresh.upright), (updated.flat, fresh.flat)):
        assert sorted(a.tolist()) == sorted(b.tolist())


def test_a_missing_sprite_is_said_in_one_clear_line(city: BoardState) -> None:
    ghost_town = replace(city, buildings=(BuildingLook("x", "no_such_sprite", 3, 3, 1, 1),))
    with pytest.raises(ValueError, match="sprite 'no_such_sprite' is not in .*sprites.json"):
        Board(ASSETS, ghost_town)


def test_a_state_of_the_wrong_shape_is_refused(city: BoardState) -> None:
    with pytest.raises(ValueError, match="soot has shape"):
        replace(city, soot=np.zeros((3, 3), np.uint8))
    with pytest.raises(ValueError, match="has no look"):
        replace(city, terrain_looks=(TerrainLook(),))


def test_boats_keep_to_the_water_and_fewer_sail_when_it_is_sick() -> None:
    sick, clean = make_city(48, 15), make_city(48, 0)
    (route,) = river_routes(clean.water("river"))
    inside = [(r, c) for r, c in route.points if 0 <= r < 48 and 0 <= c < 48]
    field = read_land(clean).river
    assert len(inside) > 40
    assert all(field[int((r + PAD) * SUB), int((c + PAD) * SUB)] >= 128 for r, c in inside)

    def boats(state: BoardState) -> int:
        board = Board(ASSETS, state)
        names = [board.sheet.parts[a.part].sprite.name for a in board._traffic.actors(5.0)]
        return sum(n.startswith(("junk", "barge")) for n in names)

    assert boats(sick) < boats(clean)
