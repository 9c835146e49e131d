"""What lives and moves on the board: traffic that turns round, trees that go grey, seasons, mist beyond the map."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pygame
from made_up_city import ASSETS, GRASS, WOOD, make_city

from game.ui.board import Board, BoardState, Camera, TerrainLook
from game.ui.board.afloat import AFLOAT, decks
from game.ui.board.atlas import Atlas
from game.ui.board.ground import MIST_DEEP, OUTSIDE
from game.ui.board.land import read_land
from game.ui.board.light import PLAIN
from game.ui.board.movers import Traffic
from game.ui.board.passing import Passing
from game.ui.board.roadnet import RIGHT, STRAIGHT, lane, rounds, turn
from game.ui.board.routes import rail_routes
from game.ui.board.scenery import read_scenery
from game.ui.board.sheet import Sheet
from game.ui.board.wardrobe import Wardrobe

SHEET = Sheet(ASSETS / "sprites")


def bare(size: int = 16, ground: int = GRASS, soot: int = 0, season: int = 1) -> BoardState:
    """Nothing but one kind of land."""
    city = make_city(40)
    empty, no = np.zeros((size, size), np.uint8), np.zeros((size, size), bool)
    return BoardState(size, size, empty + ground, city.terrain_looks, no, no, empty, empty + soot, season)


def upright(state: BoardState) -> dict[str, int]:
    """How often each sprite stands on a state."""
    items = read_scenery(state, read_land(state), SHEET)
    parts, counts = np.unique(items.upright["part"], return_counts=True)
    return {SHEET.parts[p].sprite.name: n for p, n in zip(parts.tolist(), counts.tolist(), strict=True)}


def flat(state: BoardState) -> dict[tuple[int, int], str]:
    """The track that lies on each tile."""
    items = read_scenery(state, read_land(state), SHEET)
    tracks = [(i, SHEET.parts[int(i["part"])].sprite.name) for i in items.flat]
    return {(int(i["row"]), int(i["col"])): name for i, name in tracks if name.startswith("rail_")}


def test_a_lorry_shows_its_other_end_on_the_way_back() -> None:
    ways = {(0, 1): "truck_x", (0, -1): "truck_xr", (-1, 0): "truck_y", (1, 0): "truck_yr"}
    for (down, right), sprite in ways.items():
        assert SHEET.heading("truck", down, right) == sprite


def test_traffic_goes_where_it_looks() -> None:
    traffic = Traffic(make_city(64), SHEET)
    checked = set()
    for second in range(0, 60, 3):
        now, soon = (traffic._stroll.at(second + dt) for dt in (0.0, 0.02))
        down, right = soon.row - now.row, soon.col - now.col
        along = np.choose(now.way, (right, -down, -right, down))
        same_way = (now.way == soon.way) & (np.hypot(down, right) > 1e-9) & (np.hypot(down, right) < 0.1)
        assert (along[same_way] > 0).all()
        checked.update(now.way[same_way].tolist())
    assert checked == {0, 1, 2, 3}


def test_nobody_on_wheels_drives_into_another() -> None:
    traffic = Traffic(crossroads(), SHEET)
    wheels = traffic._stroll._round & (traffic._stroll.lift == 0)
    assert wheels.sum() > 7
    for second in np.arange(0, 240, 0.5):
        now = traffic._stroll.at(float(second))
        row, col = now.row[wheels], now.col[wheels]
        apart = np.hypot(row[:, None] - row, col[:, None] - col) + np.eye(len(row)) * 9
        assert apart.min() > 0.2, (second, apart.min())


def test_traffic_keeps_to_the_right_and_turns_at_crossings() -> None:
    state = crossroads()
    found = rounds(state.road)
    lanes = [(before, tile) for one in found for before, tile, _ in one.steps()]
    joined = sum(state.road[:, 1:].ravel() & state.road[:, :-1].ravel()) + (state.road[1:] & state.road[:-1]).sum()
    assert len(lanes) == len(set(lanes)) == 2 * joined, "every road is driven both ways, once each"
    turned = [turn(*step) for one in found for step in one.steps()]
    assert RIGHT in turned
    assert STRAIGHT in turned
    for one in found:
        drawn = lane(one, np.full(state.road.shape, 0.15), state.road.shape).route
        ahead = np.diff(drawn.points, axis=0)
        straight = np.abs(ahead).max(axis=1) > 0.9
        middle = (drawn.points[:-1] + ahead / 2)[straight]
        eastward = ahead[straight][:, 1] > 0.9
        assert np.allclose(middle[eastward][:, 0] % 1, 0.65), "who goes east drives on the south side"


def test_the_road_is_clear_when_the_train_comes() -> None:
    traffic = Traffic(crossroads(rail=True), SHEET)
    wheels = traffic._stroll._round & (traffic._stroll.lift == 0)
    met = 0
    for second in np.arange(0, 480, 0.5):
        cars, now = traffic._trains.at(float(second)), traffic._stroll.at(float(second))
        assert cars is not None
        apart = np.hypot(cars.row[:, None] - now.row[wheels], cars.col[:, None] - now.col[wheels])
        assert apart.min() > 0.25, second
        met += int(apart.min() < 3)
    assert met, "nobody came near the train, so the test would prove nothing"


def test_a_train_follows_the_curve_of_its_track() -> None:
    rail = np.zeros((20, 20), bool)
    rail[10, 4:12] = True
    rail[10:18, 11] = True
    route = rail_routes(rail)[0]
    bend = route.points[np.abs(route.points - 10.5).max(axis=1) < 1.6]
    assert np.hypot(*np.diff(route.points, axis=0).T).max() < 2.6
    assert len(bend) > 5, "the corner is round"


def test_where_many_live_many_walk() -> None:
    city = make_city(64)
    walks = Traffic(city, SHEET).moment(20.0)
    walks = walks.only(walks.is_on((64, 64)))
    land = (walks.lift == 0) & ~city.water("river")[walks.row.astype(int), walks.col.astype(int)]
    town = (walks.row > 20) & (walks.row < 42) & (walks.col > 12) & (walks.col < 36)
    assert (land & town).sum() > 3 * (land & ~town).sum() * (22 * 24) / (64 * 64 - 22 * 24)


def test_birds_come_back_when_the_river_heals() -> None:
    cast = replace(make_city(40).cast, swimmers=("ducks",), waders=("egret",), flocks=("birds",))
    sick = replace(make_city(40), cast=cast, water_sick=np.full((40, 40), 15, np.uint8))
    sheet_names = Wardrobe(SHEET).known(("ducks", "egret", "birds"))
    assert len(sheet_names) == 3, "the birds are drawn"

    def birds(state: BoardState) -> int:
        traffic = Traffic(state, SHEET)
        numbers = traffic._wardrobe.known(("ducks", "birds"))
        return int(np.isin(traffic._stroll.who, numbers).sum())

    assert birds(sick) == 0
    assert birds(replace(sick, water_sick=np.zeros_like(sick.water_sick))) > 2


def test_boats_pass_below_the_bridge() -> None:
    city = make_city(64, sick=0)
    board = Board(ASSETS, city)
    stage = board.stage(1.0)
    deck = decks(city)[2]
    camera = Camera(64, 64, 1.0)
    camera.look_at(*deck[:2])
    size = (240, 160)
    world = pygame.Rect(camera.origin(size), size)
    afloat = board._traffic._stroll.lift == AFLOAT
    middle = pygame.Surface(size)
    stage.draw(middle, world, (0, 0))
    clean = pygame.surfarray.array3d(middle)
    passed = 0
    for second in range(0, 400, 2):
        now = board._traffic._stroll.at(float(second))
        near = afloat & (np.hypot(now.row - deck[0] - 0.5, now.col - deck[1] - 0.5) < 0.5)
        if not near.any():
            continue
        only = now.only(near)
        picture = middle.copy()
        Passing(stage, decks(city), (64, 64), []).draw(picture, world, only, board._traffic._wardrobe.parts)
        x, y = stage.projection.to_world(deck[0] + 0.5, deck[1] + 0.5)
        at = int(x) - world.x, int(y) - world.y
        passed += 1
        assert np.array_equal(pygame.surfarray.array3d(picture)[at], clean[at])
    assert passed, "no boat came by"


def test_people_walk_and_ride_on_the_cycle_way() -> None:
    state = bare(24)
    cast = replace(state.cast, walkers=("worker",), riders=("cyclist_old",))
    looks = (state.terrain_looks[GRASS], TerrainLook("greenway"))
    terrain = np.zeros((24, 24), np.uint8)
    terrain[12, 2:22] = 1
    state = replace(state, terrain=terrain, terrain_looks=looks, cast=cast)
    for second in (0.0, 50.0):
        now = Traffic(state, SHEET).moment(second)
        assert len(set(now.who.tolist())) == 2
        assert (np.abs(now.row - 12.5) < 0.21).all(), "nobody leaves the cycle way"


def test_the_same_second_shows_the_same_street() -> None:
    first, second = (Traffic(make_city(48), SHEET).actors(33.3) for _ in range(2))
    assert first == second
    assert first


def crossroads(rail: bool = False) -> BoardState:
    """A town with four crossings, flats between them, and a track across its streets."""
    city = make_city(40)
    road, no = np.zeros((40, 40), bool), np.zeros((40, 40), bool)
    road[10, 4:36] = road[26, 4:36] = True
    road[4:36, 10] = road[4:36, 28] = True
    track = no.copy()
    if rail:
        track[18, 2:38] = True
    flats = tuple(replace(city.buildings[2], row=r, col=c) for r in (12, 15, 22, 28) for c in range(12, 27, 3))
    cast = replace(city.cast, carts=("truck", "bus"), country=("truck",))
    empty = np.zeros((40, 40), np.uint8)
    return BoardState(40, 40, empty, city.terrain_looks, road, track, empty, empty, buildings=flats, cast=cast)


def test_tracks_that_meet_are_joined() -> None:
    state = bare()
    rail = state.rail.copy()
    rail[8, 2:14] = True
    rail[3:9, 5] = True
    rail[3:13, 10] = True
    lies = flat(replace(state, rail=rail))
    assert lies[8, 5] == "rail_new"
    assert lies[8, 10] == "rail_cross"
    assert lies[8, 3] == "rail_ew"
    assert lies[5, 5] == "rail_ns"
    assert lies[3, 5] == "rail_end_s"


def test_track_is_paved_where_a_street_crosses_it() -> None:
    city = make_city(64)
    road = city.road.copy()
    row, col = 29, 27  # on the track that leads to the works
    road[row - 2 : row + 3, col] = True
    assert flat(city)[row, col] == "rail_ew"
    crossed = replace(city, road=road)
    assert flat(crossed)[row, col] == "rail_ew@1"
    items = read_scenery(crossed, read_land(crossed), SHEET).flat
    planks = items[[SHEET.parts[int(p)].sprite.name == "planks_x" for p in items["part"]]]
    assert (row, col) in set(zip(planks["row"].astype(int).tolist(), planks["col"].tolist(), strict=True))


def test_trees_go_grey_before_they_die() -> None:
    def share(soot: int) -> tuple[int, int]:
        standing = upright(bare(24, WOOD, soot))
        return (
            sum(n for name, n in standing.items() if name.startswith("dusty")),
            sum(n for name, n in standing.items() if name.startswith("dead")),
        )

    assert share(0) == (0, 0)
    grey, dead = share(2)
    assert grey > 20
    assert dead == 0
    grey, dead = share(7)
    assert grey > 20
    assert dead > 20
    assert share(13)[0] == 0


def test_winter_dulls_the_wood_and_spring_brings_it_back() -> None:
    summer, winter = upright(bare(24, WOOD, 0, 1)), upright(bare(24, WOOD, 0, 3))
    assert "camphor1" in summer
    assert "camphor1_winter" not in summer
    assert winter["camphor1_winter"] == summer["camphor1"]
    atlas = Atlas(SHEET, 1.0, PLAIN)
    green, dull = (colourfulness(atlas.whole(name)) for name in ("camphor3", "camphor3_winter"))
    assert dull < green * 0.7


def colourfulness(picture: pygame.Surface) -> float:
    """How far the colours of what is not clear are from grey."""
    solid = pygame.surfarray.array_alpha(picture) > 200
    rgb = pygame.surfarray.array3d(picture)[solid].astype(float)
    return float((rgb.max(axis=1) - rgb.min(axis=1)).mean())


def test_beyond_the_map_lies_mist() -> None:
    state = make_city(40)
    board = Board(ASSETS, state)
    target, camera = pygame.Surface((700, 400)), Camera(40, 40, 0.5)
    camera.look_at(0, 0)
    board.draw(target, target.get_rect(), camera, 0.0, budget_ms=None)
    low, high = np.minimum(MIST_DEEP, OUTSIDE) - 1, np.maximum(MIST_DEEP, OUTSIDE) + 1
    for at in ((20, 10), (350, 10), (690, 30)):
        colour = np.array(target.get_at(at)[:3])
        assert ((colour >= low) & (colour <= high)).all(), (at, colour)


def test_a_board_without_traffic_or_smoke_keeps_its_frame() -> None:
    assert not Board(ASSETS, bare()).animates
    assert Board(ASSETS, make_city(40)).animates
    assert not Board(ASSETS, make_city(40), reduced_motion=True).animates
