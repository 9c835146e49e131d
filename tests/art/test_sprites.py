"""What the art promises: every sprite has its picture and its facts, nothing lies about, and the scripts make it anew."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

ASSETS = Path(__file__).parents[2] / "assets"
SPRITES = ASSETS / "sprites"
TABLE = json.loads((SPRITES / "sprites.json").read_text("utf-8"))
MADE = json.loads((ASSETS / "art" / "made.json").read_text("utf-8"))
ART_PYTHON = os.environ.get("KILN_ART_PYTHON", "")
SAMPLE = ("lamp", "drums", "song_house1")


def pieces(entry: dict) -> Iterator[dict]:
    yield from (part for part in (entry, entry.get("shadow"), entry.get("lit")) if part)


def pixels(folder: Path, entry: dict, part: dict) -> np.ndarray:
    (x, y), (width, height) = part["at"], part["size"]
    with Image.open(folder / f"{entry['page']}.webp") as page:
        return np.array(page.convert("RGBA").crop((x, y, x + width, y + height))).astype(int)


def test_every_sprite_lies_on_its_page_with_all_its_facts() -> None:
    sizes = {}
    for name, entry in TABLE.items():
        page = entry["page"]
        if page not in sizes:
            with Image.open(SPRITES / f"{page}.webp") as picture:
                sizes[page] = picture.size
        for part in pieces(entry):
            (x, y), (width, height) = part["at"], part["size"]
            assert (x + width <= sizes[page][0], y + height <= sizes[page][1]) == (True, True), f"{name} leaves its page"
            assert width % 2 == height % 2 == part["anchor"][0] % 2 == part["anchor"][1] % 2 == 0, name
        assert {"w", "h", "smoke"} <= set(entry), name
        assert (pixels(SPRITES, entry, entry)[..., 3] > 0).any(), f"{name} is empty"


def test_no_picture_lies_about_that_no_sprite_needs() -> None:
    files = {path.name for path in SPRITES.iterdir()} - {"sprites.json", "README.md"}
    assert files == {f"{entry['page']}.webp" for entry in TABLE.values()}


def test_every_page_has_a_script_that_made_it() -> None:
    assert {entry["page"] for entry in TABLE.values()} <= set(MADE)


def test_every_moving_part_that_a_building_has_is_drawn() -> None:
    marked = {(name, kind) for name, entry in TABLE.items() for kind in entry.get("spots", ())}
    assert len(marked) > 40
    missing = [(name, kind) for name, kind in sorted(marked) if f"{kind}_f1" not in TABLE]
    assert not missing


def test_works_and_homes_shine_at_night() -> None:
    for name in ("smelter", "slab", "town1", "lamp", "civic_center", "glass_tower1", "dragon_kiln"):
        entry = TABLE[name]
        assert pixels(SPRITES, entry, entry["lit"])[..., :3].max() > 60, name


@pytest.mark.skipif(not ART_PYTHON, reason="set KILN_ART_PYTHON to a Python that has bpy (assets/art/README.md)")
def test_the_scripts_draw_the_same_picture_twice_and_it_is_the_one_we_ship(tmp_path: Path) -> None:
    """Bit for bit on one machine; another processor may round a pixel differently, so the shipped one may be near."""
    taken = []
    for run in ("first", "second"):
        copy = tmp_path / run
        shutil.copytree(ASSETS / "art", copy / "art", ignore=shutil.ignore_patterns("__pycache__"))
        (copy / "sprites").mkdir()
        (copy / "sprites" / "sprites.json").write_text("{}")
        command = [ART_PYTHON, str(copy / "art" / "build.py"), "--force", *SAMPLE]
        done = subprocess.run(command, capture_output=True, text=True, timeout=400)
        assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
        taken.append(copy / "sprites")
    fresh = json.loads((taken[0] / "sprites.json").read_text("utf-8"))
    for name in SAMPLE:
        assert (taken[0] / f"{name}.webp").read_bytes() == (taken[1] / f"{name}.webp").read_bytes(), name
        assert [part["size"] for part in pieces(fresh[name])] == [part["size"] for part in pieces(TABLE[name])], name
        for ours, theirs in zip(pieces(fresh[name]), pieces(TABLE[name]), strict=True):
            apart = pixels(taken[0], fresh[name], ours) - pixels(SPRITES, TABLE[name], theirs)
            assert np.abs(apart).mean() < 1.0, f"{name} differs from what the game ships; run assets/art/build.py"
