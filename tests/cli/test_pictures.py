"""Scenes are pictures of the game itself; films move; the sheet leaves nothing out."""

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pygame
import pytest
from PIL import Image

from game.cli import content, sheet
from game.sim.library import Library
from tests.cli.conftest import Run

CELLS = 8


@pytest.fixture(scope="module")
def library() -> Library:
    return content.read()


def pixels(file: Path) -> npt.NDArray[np.uint8]:
    """Return a picture as uint8 [rows, cols, 3]."""
    with Image.open(file) as picture:
        return np.asarray(picture.convert("RGB"))


def changed_cells(first: Path, second: Path) -> int:
    """Return in how many of 8 x 8 parts of the picture something moved."""
    a, b = (pixels(file).astype(np.int16) for file in (first, second))
    moved = np.abs(a - b).max(axis=2) > 24
    rows, cols = (np.linspace(0, side, CELLS + 1, dtype=int) for side in moved.shape)
    return sum(
        bool(moved[rows[r] : rows[r + 1], cols[c] : cols[c + 1]].any()) for r in range(CELLS) for c in range(CELLS)
    )


def test_a_scene_has_its_picture_taken_at_another_hour(kiln: Run, tmp_path: Path) -> None:
    day, night = tmp_path / "day.png", tmp_path / "night.png"
    for file, hour in ((day, "day"), (night, "night")):
        run = kiln("shot", "kilns_song", "--hour", hour, "--size", "640x360", "-o", str(file))
        assert run.returncode == 0, run.stderr
    light, dark = (float(pixels(file).mean()) for file in (day, night))
    assert pixels(day).shape == (360, 640, 3)
    assert dark < light * 0.6


def test_a_bare_picture_of_a_level_has_no_panels(kiln: Run, tmp_path: Path) -> None:
    bare, whole = tmp_path / "bare.png", tmp_path / "whole.png"
    for file, option in ((bare, ["--bare"]), (whole, [])):
        run = kiln("shot", "industry", "--turn", "2", *option, "-o", str(file))
        assert run.returncode == 0, run.stderr
    other = (pixels(bare) != pixels(whole)).any(axis=2)
    assert other[10:40, 10:200].mean() > 0.9
    assert other[300:420, 560:720].mean() < 0.5


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (("shot", "kilns_song", "--season", "monsoon", "-o", "x.png"), "monsoon"),
        (("shot", "kilns_song", "--overlay", "air", "-o", "x.png"), "no lenses"),
        (("capture", "kilns_song", "-o", "x.mp4"), "GIF"),
        (("capture", "kilns_sung", "-o", "x.gif"), "did you mean 'kilns_song'?"),
        (("capture", "kilns_song", "--seconds", "60", "--size", "1920x1080", "-o", "x.gif"), "12 fit"),
    ],
)
def test_what_cannot_be_shown_is_said_in_one_line(kiln: Run, command: tuple[str, ...], said: str) -> None:
    run = kiln(*command)
    assert run.returncode == 1
    assert run.stderr.count("\n") == 1, run.stderr
    assert said in run.stderr


def test_a_film_of_a_scene_is_full_of_life(kiln: Run, tmp_path: Path) -> None:
    film, folder = tmp_path / "song.webp", tmp_path / "frames"
    command = ("capture", "kilns_song", "--seconds", "2", "--fps", "2", "--size", "640x360", "--frames", str(folder))
    run = kiln(*command, "-o", str(film))
    assert run.returncode == 0, run.stderr
    frames = sorted(folder.glob("*.png"))
    assert len(frames) == 4
    with Image.open(film) as moving:
        assert getattr(moving, "n_frames", 1) == 4
    for first, second in zip(frames, frames[1:], strict=False):
        assert changed_cells(first, second) >= 12


def test_the_sheet_wants_every_scene_and_level_by_day_and_night_in_two_seasons_and_three_sizes(
    library: Library,
) -> None:
    found = sheet.wanted(library)
    assert len(found) >= 20
    assert len({one.name for one in found}) == len(found)
    assert {one.scene.id for one in found if one.scene} == set(library.of("scenes"))
    assert {one.level.id for one in found if one.level} == set(library.of("levels"))
    assert {one.size for one in found} == set(sheet.SIZES)
    for scene in library.of("scenes"):
        of_it = [one for one in found if one.scene and one.scene.id == scene]
        assert len({one.season for one in of_it}) == 2
        assert {"night"} < {one.hour for one in of_it}


def test_the_contact_sheet_shows_each_picture_in_its_place(tmp_path: Path) -> None:
    from game.ui import sheet as drawn

    colours = [(200, 40 * k, 30) for k in range(6)]
    pictures = []
    for number, colour in enumerate(colours):
        file = tmp_path / f"{number}.png"
        Image.new("RGB", (320, 180), colour).save(file)
        pictures.append(drawn.Captioned(file, f"number {number}"))
    page = drawn.contact_sheet(pictures, drawn.style_of("zh"))
    shown = np.asarray(Image.frombytes("RGB", page.get_size(), pygame.image.tobytes(page, "RGB")))
    for number, colour in enumerate(colours):
        rows, cols = np.nonzero((shown == colour).all(axis=2))
        assert len(rows) >= drawn.CELL[0] * drawn.CELL[1]
        assert cols.mean() // (drawn.CELL[0] + drawn.GAP) == number % drawn.COLUMNS
        assert (rows.mean() > shown.shape[0] / 2) == (number >= drawn.COLUMNS)
