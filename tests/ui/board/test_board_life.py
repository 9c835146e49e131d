"""What lives and moves on the board: traffic that turns round, trees that go grey, seasons, mist beyond the map."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pygame
from made_up_city import ASSETS, GRASS, WOOD, make_city

from game.ui.board import Board, BoardState, Camera, TerrainLook
from game.ui.board.atlas import Atlas
from game.ui.board.ground import MIST_DEEP, OUTSIDE
from game.ui.board.land import read_land
from game.ui.board.light import PLAIN
from game.ui.board.movers import Traffic
from game.ui.board.scenery import read_scenery
from game.ui.board.sheet import Sheet

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
    """The sprite that lies on each tile."""
    items = read_scenery(state, read_land(state), SHEET)
    return {(int(i["row"]), int(i["col"])): SHEET.parts[int(i["part"])].sprite.name for i in items.flat}


def test_a_lorry_shows_its_other_end_on_the_way_back() -> None:
    ways = {(0, 1): "truck_x", (0, -1): "truck_xr", (-1, 0): "truck_y", (1, 0): "truck_yr"}
    for (down, right), sprite in ways.items():
        assert SHEET.heading("truck", down, right) == sprite
    assert SHEET.heading("wagon", 0, -1) == "wagon_x", "wagons look alike from both ends"


def test_traffic_goes_where_it_looks() -> None:
    traffic = Traffic(make_city(64), SHEET)
    checked = set()
    for second in range(0, 90, 3):
        for now, soon in zip(*(traffic_of(traffic, second + dt) for dt in (0.0, 0.05)), strict=True):
            name, row, col = now
            tail = name.rsplit("_", 1)[-1]
            if name != soon[0] or tail not in ("x", "xr", "y", "yr") or name.startswith(("wagon", "loco")):
                continue
            down, right = soon[1] - row, soon[2] - col
            along = {"x": right, "xr": -right, "y": -down, "yr": down}[tail]
            if abs(down) + abs(right) > 1e-6:
                assert along > 0, (name, down, right)
                checked.add(tail)
    assert checked == {"x", "xr", "y", "yr"}


def traffic_of(traffic: Traffic, now_s: float) -> list[tuple[str, float, float]]:
    """(sprite, row, col) of everyone with a way of their own, in a lasting order."""
    found = [traffic._place(trip, now_s) for trip in traffic._trips]
    return [(SHEET.parts[a.part].sprite.name, a.row, a.col) if a else ("", 0.0, 0.0) for a in found]


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
    assert flat(replace(city, road=road))[row, col] == "rail_ew@1"


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


def test_a_plot_is_of_one_look_and_plots_differ() -> None:
    state = replace(bare(32), terrain_looks=(TerrainLook("soil", farm=True),))
    lies = flat(state)
    assert len(lies) == 32 * 32
    assert len(set(lies.values())) > 3
    alike = [lies[r, c] == lies[r, c + 1] for r in range(32) for c in range(31)]
    assert 0.55 < np.mean(alike) < 0.97, "neither a chequerboard nor one sheet"


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
