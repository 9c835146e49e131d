"""What is heard follows what is seen: water, works, homes, seasons, hours, soot."""

from dataclasses import replace

import numpy as np
import pygame
import pytest

from game.ui.board import BoardState, BuildingLook, TerrainLook
from game.ui.board.projection import Projection
from game.ui.sound import SoundTable, load_table, surroundings
from game.ui.sound.surroundings import MOST_BEDS
from tests.ui.sound.listening import FOLDER

SIDE = 40
SUMMER, WINTER = 1, 3


@pytest.fixture(scope="module")
def table() -> SoundTable:
    return load_table(FOLDER)


@pytest.fixture
def land() -> BoardState:
    """Meadow in the west, a river in the east; a works and flats in the middle of the west."""
    terrain = np.zeros((SIDE, SIDE), np.uint8)
    terrain[:, 30:] = 1
    nothing = np.zeros((SIDE, SIDE), bool)
    dry = np.zeros((SIDE, SIDE), np.uint8)
    looks = (TerrainLook("grass", ((("camphor2",), 0.1),)), TerrainLook(water="river"))
    return BoardState(SIDE, SIDE, terrain, looks, nothing, nothing, dry, dry, SUMMER)


def view_of(row: float, col: float, size: tuple[int, int] = (640, 360)) -> pygame.Rect:
    x, y = Projection(1.0).to_world(row, col)
    rect = pygame.Rect((0, 0), size)
    rect.center = round(x), round(y)
    return rect


def works(row: int, col: int, running: bool = True, sprite: str = "smelter") -> BuildingLook:
    return BuildingLook("a", sprite, row, col, 3, 3, 80 if running else 0, running=running)


def test_the_river_is_heard_at_the_river_and_birds_in_the_meadow(land: BoardState, table: SoundTable) -> None:
    at_river = surroundings(land, view_of(20, 35), table, "kilns").beds
    in_meadow = surroundings(land, view_of(20, 10), table, "kilns").beds
    assert at_river["river"] > 0.6
    assert in_meadow.get("river", 0) < 0.1
    assert in_meadow["birds"] > 0.5


def test_a_works_is_heard_while_it_runs_and_its_ruin_is_not(land: BoardState, table: SoundTable) -> None:
    def factory(look: BuildingLook) -> float:
        state = replace(land, buildings=(look,))
        return surroundings(state, view_of(20, 10), table, "industry").beds.get("factory", 0.0)

    assert factory(works(19, 9)) > 0.4
    assert factory(works(19, 9, running=False)) == 0
    assert factory(works(19, 9, sprite="smelter_derelict")) == 0
    assert factory(works(2, 2)) == 0, "it lies outside the view"


def test_homes_sound_as_their_era(land: BoardState, table: SoundTable) -> None:
    flats = tuple(BuildingLook(str(k), "slab", 18 + k, 8, 2, 1) for k in range(4))
    state = replace(land, buildings=flats)
    assert "traffic" in surroundings(state, view_of(20, 10), table, "industry").beds
    assert "modern" in surroundings(state, view_of(20, 10), table, "tomorrow").beds


def test_birds_sleep_at_night_in_winter_and_where_soot_lies(land: BoardState, table: SoundTable) -> None:
    def beds(**changes: object) -> dict[str, float]:
        return surroundings(replace(land, **changes), view_of(20, 10), table, "kilns").beds  # type: ignore[arg-type]

    assert "birds" not in beds(hour="night")
    assert beds(hour="night")["insects"] > 0.3
    assert "birds" not in beds(season=WINTER)
    assert beds(season=WINTER)["wind"] > beds()["wind"]
    assert "birds" not in beds(soot=np.full((SIDE, SIDE), 9, np.uint8))


def test_smoke_in_view_is_told_and_smoke_elsewhere_is_not(land: BoardState, table: SoundTable) -> None:
    state = replace(land, buildings=(works(19, 9),))
    assert surroundings(state, view_of(20, 10), table, "industry").smoke > 0.1
    assert surroundings(state, view_of(35, 35), table, "industry").smoke == 0


def test_nearer_is_louder_and_high_up_is_wind(land: BoardState, table: SoundTable) -> None:
    near = surroundings(land, view_of(20, 32), table, "kilns", 2.0).beds
    far = surroundings(land, view_of(20, 32), table, "kilns", 0.5).beds
    assert near["river"] > far["river"]
    assert far["wind"] > near["wind"]


def test_there_are_never_more_beds_than_can_be_told_apart(land: BoardState, table: SoundTable) -> None:
    kilns = BuildingLook("k", "dragon_kiln", 22, 24, 2, 3, 50)
    state = replace(land, buildings=(works(19, 24), kilns, BuildingLook("s", "slab", 16, 26, 2, 1)))
    beds = surroundings(state, view_of(20, 28), table, "industry").beds
    assert len(beds) <= MOST_BEDS
    assert all(0 < level <= 1 for level in beds.values())
    assert surroundings(state, view_of(400, 400), table, "industry").beds.keys() == {"wind"}
