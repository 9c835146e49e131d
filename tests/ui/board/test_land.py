"""The land: terraces without seams, what grows on them, sandbars and scum, cycle ways, woods that fray."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pygame
import pytest
from made_up_city import ASSETS, FARM, GRASS, RIVER, WOOD, make_city

from game.ui.board import BoardState, TerrainLook
from game.ui.board.glints import Glints
from game.ui.board.ground import Ground
from game.ui.board.land import changed_tiles, read_land
from game.ui.board.light import HOUR_LIGHT, PLAIN
from game.ui.board.lines import ROUND, SQUARE, Lines
from game.ui.board.masks import PAD, Bilinear
from game.ui.board.paddies import SICK, YEAR
from game.ui.board.patches import CHUNK_H, CHUNK_W
from game.ui.board.scenery import read_scenery, update_scenery
from game.ui.board.sheet import Sheet

SHEET = Sheet(ASSETS / "sprites")


def bare(size: int = 16, ground: int = GRASS, soot: int = 0, season: int = 1, sick: int = 0) -> BoardState:
    """Nothing but one kind of land."""
    looks = make_city(40).terrain_looks
    empty, no = np.zeros((size, size), np.uint8), np.zeros((size, size), bool)
    return BoardState(size, size, empty + ground, looks, no, no, empty + sick, empty + soot, season)


def chunk(state: BoardState, a: int = 0, b: int = 1, ground: Ground | None = None) -> np.ndarray:
    """The painted ground of one chunk, [y, x, 3]."""
    target = pygame.Surface((CHUNK_W, CHUNK_H))
    (ground or Ground(ASSETS, 1.0, PLAIN)).paint(read_land(state), a, b, target)
    return pygame.surfarray.array3d(target).transpose(1, 0, 2).astype(int)


def names(state: BoardState, table: str) -> list[str]:
    items = read_scenery(state, read_land(state), SHEET)
    return [SHEET.parts[int(part)].sprite.name for part in getattr(items, table)["part"]]


def test_the_terraces_run_on_over_their_period() -> None:
    picture = pygame.surfarray.array3d(pygame.image.load(ASSETS / "noise" / "terraces.png")).astype(int)
    for axis in (0, 1):
        over = np.abs(np.take(picture[..., 0], 0, axis) - np.take(picture[..., 0], -1, axis)).mean()
        within = np.abs(np.diff(picture[..., 0], axis=axis)).mean()
        assert over < within * 1.6
        plots = np.take(picture[..., 1], 0, axis) == np.take(picture[..., 1], -1, axis)
        assert plots.mean() > 0.85, "a plot is cut in two at the period's end"


def test_whatever_grows_in_the_year_has_its_patch() -> None:
    for season in YEAR:
        assert sum(share for _, share in season) == 16
        for name, _ in season:
            assert (ASSETS / "ground" / f"ground_rice_{name}.png").exists(), name
    assert (ASSETS / "ground" / f"ground_rice_{SICK}.png").exists()


def test_rice_land_changes_with_every_season_and_wilts_under_dust() -> None:
    ground = Ground(ASSETS, 1.0, PLAIN)
    seasons = [chunk(bare(24, FARM, season=season), ground=ground) for season in range(4)]
    for k in range(4):
        assert np.abs(seasons[k] - seasons[k - 1]).mean() > 12, k
    clean, dusty = seasons[1], chunk(bare(24, FARM, soot=14), ground=ground)
    green = [(p[..., 1] - p[..., 0]).mean() for p in (clean, dusty)]
    assert green[0] > green[1] + 20


def test_several_crops_stand_side_by_side_but_a_plot_bears_one() -> None:
    state = bare(48, FARM, season=0)
    painted = np.concatenate([chunk(state, a, 4) for a in range(-1, 2)], axis=1)
    yellow = (painted[..., 0] > 170) & (painted[..., 1] > 140) & (painted[..., 2] < 110)
    assert 0.02 < yellow.mean() < 0.4, "rape flowers on some plots of spring, not on all"
    rows = yellow.reshape(CHUNK_H // 8, 8, -1, 8).mean(axis=(1, 3))
    assert ((rows == 0) | (rows > 0.2)).mean() > 0.8, "flowers stand together"


def test_one_field_more_touches_only_its_neighbourhood() -> None:
    state = bare(32)
    terrain = state.terrain.copy()
    terrain[10, 12] = FARM
    changed = changed_tiles(read_land(state), read_land(replace(state, terrain=terrain)))
    rows, cols = np.nonzero(changed)
    assert (rows.min() - PAD, rows.max() - PAD, cols.min() - PAD, cols.max() - PAD) == (10, 10, 12, 12)


def test_no_wood_ends_at_the_border_in_a_straight_line() -> None:
    state = bare(40, WOOD)
    items = read_scenery(state, read_land(state), SHEET).upright
    trees = items[[SHEET.parts[p].sprite.size[1] > 60 for p in items["part"].tolist()]]
    first = [trees["row"][np.abs(trees["col"] - c) < 1].min() for c in range(6, 34, 2)]
    assert max(first) - min(first) > 1.0
    assert np.std(first) > 0.3


def test_lotus_grows_in_clear_water_and_dead_fish_float_in_sick_water() -> None:
    def river(sick: int) -> BoardState:
        state = bare(32, sick=sick)
        terrain = state.terrain.copy()
        terrain[:, 14:18] = RIVER
        return replace(state, terrain=terrain)

    clear, sick = river(0), river(14)
    assert "lotus" in names(clear, "upright")
    assert not names(clear, "flat")
    assert "lotus" not in names(sick, "upright")
    assert {"dead_fish", "foam1", "foam2"} <= set(names(sick, "flat"))
    land = read_land(clear)
    updated = update_scenery(read_scenery(sick, read_land(sick), SHEET), sick, clear, land, SHEET)
    again = read_scenery(clear, land, SHEET)
    assert np.array_equal(np.sort(updated.upright), np.sort(again.upright))
    assert np.array_equal(updated.flat, again.flat)


def test_glints_come_and_go_on_clear_water_only() -> None:
    state = bare(32)
    terrain = state.terrain.copy()
    terrain[:, 10:18] = RIVER
    clear = replace(state, terrain=terrain)
    ill = replace(clear, water_sick=np.full_like(state.water_sick, 15))

    def shown(of: BoardState, now_s: float) -> np.ndarray:
        target = pygame.Surface((800, 500))
        Glints(read_land(of), 1.0, HOUR_LIGHT["day"]).draw(target, now_s, pygame.Rect(-400, 200, 800, 500))
        return pygame.surfarray.array3d(target)

    assert shown(clear, 1.0).max() > 20
    assert not np.array_equal(shown(clear, 1.0), shown(clear, 2.0))
    assert np.array_equal(shown(clear, 1.0), shown(clear, 1.0))
    assert shown(ill, 1.0).max() == 0


def test_a_cycle_way_turns_in_a_quarter_circle_and_a_street_at_a_right_angle() -> None:
    lines, cell = Lines(64, above=0), Bilinear(64)
    window = np.zeros((cell.rows, cell.cols), np.uint8)
    window[3, 3] = 16 | 1 | 4  # a bend between west and north
    found = {}
    for kind in (SQUARE, ROUND):
        lines.draw(window, cell, kind)
        found[kind] = lines.distance.copy()
    inside = found[SQUARE] < 255
    middle = found[SQUARE] < 6
    assert inside.any()
    assert found[SQUARE][inside].min() <= 4
    assert found[ROUND][middle].max() > 40, "the round way keeps away from the corner of the square one"


@pytest.mark.parametrize("ground", ["lawn", "flowers", "plaza", "paved_modern", "greenway"])
def test_new_kinds_of_ground_are_painted(ground: str) -> None:
    state = bare(24)
    changed = replace(state, terrain_looks=(TerrainLook(ground), *state.terrain_looks[1:]))
    assert np.abs(chunk(state) - chunk(changed)).mean() > 6
