"""Cities that levels begin with are played once and kept; a file that is no good is passed by."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.save.cities import MOST_FILES, CityShelf
from game.sim import prologue
from game.sim.catalogue import Catalogue
from game.sim.game import Game


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[CityShelf]:
    """An empty shelf in use, and no city in memory."""
    before, prologue.CITIES.shelf = prologue.CITIES.shelf, CityShelf(tmp_path)
    prologue.CITIES.kept.clear()
    yield prologue.CITIES.shelf
    prologue.CITIES.shelf = before


def forget() -> None:
    prologue.CITIES.kept.clear()


def test_a_city_from_the_disk_is_the_city_that_was_played(later: Catalogue, shelf: CityShelf, tmp_path: Path) -> None:
    played = Game.new(later, 5).state_hash()
    (file,) = tmp_path.iterdir()
    forget()
    stamp = file.stat().st_mtime_ns
    assert Game.new(later, 5).state_hash() == played
    assert file.stat().st_mtime_ns == stamp
    forget()
    moved = prologue.start_city(later, 5, {"smelter": "new_town"}, {"smelter": "Ours"})
    assert len(list(tmp_path.iterdir())) == 2
    assert moved.buildings != Game.new(later, 5).world.buildings


@pytest.mark.parametrize("spoil", [b"", b"no zip", None])
def test_a_broken_file_is_passed_by(later: Catalogue, shelf: CityShelf, tmp_path: Path, spoil: bytes | None) -> None:
    played = Game.new(later, 5).state_hash()
    (file,) = tmp_path.iterdir()
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2] if spoil is None else spoil)
    forget()
    assert Game.new(later, 5).state_hash() == played
    assert file.read_bytes() == whole


def test_a_folder_that_cannot_be_written_harms_nobody(later: Catalogue, tmp_path: Path) -> None:
    wall = tmp_path / "wall"
    wall.write_text("not a folder")
    shelf = CityShelf(wall)
    shelf.put(("", "later", 1, (), ()), Game.new(later).world)
    assert shelf.take(("", "later", 1, (), ())) is None


def test_the_folder_does_not_grow_for_ever(later: Catalogue, shelf: CityShelf, tmp_path: Path) -> None:
    world = Game.new(later).world
    for seed in range(MOST_FILES + 5):
        shelf.put(("", "later", seed, (), ()), world)
    assert len(list(tmp_path.iterdir())) == MOST_FILES
