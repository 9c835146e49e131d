"""Scenes and looks: slips are found with their place, and the game's own are whole towns."""

from pathlib import Path

import numpy as np
import pytest

from game import paths
from game.content.check import check_content
from game.content.problems import Problem
from game.sim.library import Library
from game.sim.scene_definitions import SceneDef
from game.ui.board.sheet import Sheet
from game.ui.play.facades import cast_of, facing, in_state
from game.ui.play.tableau import MARGIN, scene_state
from tests.towns import library_of

SCENE = """\
scenes:
  - id: hamlet
    title:
      en: A hamlet
      zh: 小村
    text:
      en: A kiln, a house and a road.
      zh: 一座窑，一间屋，一条路。
    era: kilns
    year: 1100
    look: kilns_song
    season: spring
    row: 1
    col: 1
    legend:
      ".": grass
    land: |
      ....
      ....
      ....
    tracks_grid: |
      ..=.
      ..=.
      ..=.
    stands:
      "h": {sprites: [workshop]}
      "K": {building: glaze_hut}
    stands_grid: |
      .h..
      ....
      K...
"""


@pytest.fixture(scope="module")
def library() -> Library:
    return library_of(paths.levels_folder())


@pytest.fixture(scope="module")
def sprites() -> set[str]:
    return set(Sheet(paths.assets_folder() / "sprites").sprites)


def problems_of(folder: Path, text: str) -> list[Problem]:
    """Check a mod that brings this scene on top of the game's content."""
    mod = folder / "mod"
    mod.mkdir()
    (mod / "mod.yaml").write_text("id: mod\n", encoding="utf-8")
    (mod / "scene.yaml").write_text(text, encoding="utf-8")
    found = check_content([paths.levels_folder(), mod], paths.assets_folder())
    return [problem for problem in found if problem.path.endswith("scene.yaml")]


def test_a_small_scene_checks_clean(tmp_path: Path) -> None:
    assert problems_of(tmp_path, SCENE) == []


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("sprites: [workshop]", "sprites: [wrokshop]", "there is no sprite 'wrokshop'"),
        ("sprites: [workshop]", "sprites: [smelter]", "'smelter' covers 3 x 3 tiles, its letter 1 x 1"),
        ("      .h..\n      ....\n", "      .h..\n      .hz.\n", "'z' at column 2, which means nothing"),
        ("      .h..\n", "      R...\n", "means nothing"),
        ("      ..=.\n      ..=.\n      ..=.", "      .==.\n      ..=.\n      ..=.", "stands on a road"),
        ("building: glaze_hut", "building: glaze_hat", "there is no building 'glaze_hat'"),
        ("look: kilns_song", "look: kilns_sung", "there is no look 'kilns_sung'"),
        ("row: 1", "row: 9", "off the land"),
        ("season: spring", "season: monsoon", "'spring' or 'summer'"),
    ],
)
def test_a_slip_in_a_scene_is_named(tmp_path: Path, right: str, wrong: str, said: str) -> None:
    assert right in SCENE
    found = problems_of(tmp_path, SCENE.replace(right, wrong, 1))
    assert any(said in str(problem) for problem in found), found


def test_each_era_has_two_scenes_and_a_hundred_houses_stand_in_each(library: Library, sprites: set[str]) -> None:
    scenes: list[SceneDef] = list(library.of("scenes").values())
    for era in ("kilns", "industry", "crisis", "greenway", "tomorrow"):
        assert sum(scene.era == era for scene in scenes) >= 2
    for scene in scenes:
        state = scene_state(library, scene, sprites)
        assert all(b.sprite in sprites for b in state.buildings)
        inside = [b for b in state.buildings if near(b.row, scene.row) and near(b.col, scene.col)]
        assert len(inside) >= 100, scene.id


def near(place: int, centre: int) -> bool:
    """Say whether a place of the widened board lies in a picture around the centre."""
    return abs(place - MARGIN - centre) <= 18


def test_every_building_of_the_eras_can_be_seen(library: Library) -> None:
    seen = {stand.building for scene in library.of("scenes").values() for stand in scene.stands.values()}
    offered = {name for level in library.of("levels").values() for name in level.buildings}
    stands = {stand.building for level in library.of("levels").values() for stand in level.standing}
    assert set(library.of("buildings")) <= seen | offered | stands


def test_a_look_puts_its_own_people_on_the_board(library: Library) -> None:
    for look in library.of("looks").values():
        cast = cast_of(look)
        assert cast.boats == look.cast.boats
        assert cast.walkers


def test_a_house_faces_the_road_that_is_nearest() -> None:
    road = np.zeros((5, 5), bool)
    road[2, 3] = True
    names = {"inn", "inn_e"}
    assert facing("inn", 2, 2, 1, 1, road, names) == "inn_e"
    road[3, 2] = True
    assert facing("inn", 2, 2, 1, 1, road, names) == "inn"
    assert facing("hut", 2, 2, 1, 1, road, names | {"hut"}) == "hut"


def test_a_state_has_its_own_picture_or_that_of_its_size() -> None:
    names = {"smelter", "smelter_heritage", "derelict_3x3", "construction_3x3", "workshop"}
    assert in_state("smelter", "heritage", 3, 3, names) == "smelter_heritage"
    assert in_state("smelter", "derelict", 3, 3, names) == "derelict_3x3"
    assert in_state("smelter", "building", 3, 3, names) == "construction_3x3"
    assert in_state("smelter", "running", 3, 3, names) == "smelter"
    assert in_state("unknown", "running", 3, 3, names) == "construction_3x3"
