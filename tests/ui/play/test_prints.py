"""Prints on cards: they are there, they step aside for words, and a build repeats itself."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pygame
import pytest
from PIL import Image, ImageChops, ImageStat
from playing import ASSETS, ROOT, make_scene, played, rules

from game.sim.bots import Bot
from game.sim.game import Game
from game.sim.view import View
from game.ui.kit import Picture, Widget
from game.ui.kit.prints import Prints
from game.ui.play.wording import face_of

PICTURES = ASSETS / "pictures"
BUDGET = 6 * 1024 * 1024


def test_every_picture_of_the_index_is_there_in_its_size_and_all_stay_within_the_budget() -> None:
    index = json.loads((PICTURES / "pictures.json").read_text("utf-8"))
    files = {file.name for file in PICTURES.iterdir() if file.suffix in (".png", ".jpg")}
    assert files == {facts["file"] for facts in index.values()}
    for facts in index.values():
        with Image.open(PICTURES / facts["file"]) as picture:
            assert list(picture.size) == facts["size"]
    assert sum((PICTURES / name).stat().st_size for name in files) <= BUDGET


def test_every_event_chapter_and_voice_of_the_base_has_its_picture() -> None:
    library = rules().library
    assert [e.id for e in library.of("events").values() if not e.picture] == []
    assert [c.id for c in rules().chapters if not c.picture] == []
    for family in library.of("families").values():
        faces = [face_of(family, year) for year in (1953, 1990, 2021)]
        assert all(faces)
        assert len(set(faces)) == 3, "three generations, three faces"


def asking() -> Game:
    """Return a city with an event that waits for an answer."""
    game = played(4)
    bot = Bot(game.rules.library.of("bots")["record"])
    while not any(question.event for question in View(game).questions()):
        bot.play_turn(game)
    game.take_notices()
    return game


def event_card(size: tuple[int, int], language: str, scale: float) -> list[Widget]:
    scene = make_scene(asking(), size, language, scale)
    scene.update(0.01)
    card = scene.screen.card
    assert card is not None
    assert card.scroll.overflow == 0
    assert pygame.Rect((0, 0), size).contains(card.rect)
    return list(card.walk())


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("size", [(1280, 720), (1366, 768), (1920, 1080)])
def test_an_event_shows_its_print_where_there_is_room(size: tuple[int, int], language: str) -> None:
    assert "event_print" in [widget.name for widget in event_card(size, language, 1.0)]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_print_steps_aside_for_large_letters(language: str) -> None:
    assert "event_print" not in [widget.name for widget in event_card((1280, 720), language, 2.0)]


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_a_chapter_ends_without_scrolling_and_each_family_has_a_face(scale: float) -> None:
    from game.ui.play.chapters import chapter_modal

    scene = make_scene(played(20), (1920, 1080), "en", scale)
    chapter = scene.view.rules.chapters[0]
    voices = [(voice.family, 0) for voice in chapter.voices]
    modal = chapter_modal(scene, chapter, 0, voices, None, lambda: None)
    scene.root.open(modal)
    scene.update(0.01)
    assert modal.scroll.overflow == 0
    faces = [widget for widget in modal.walk() if isinstance(widget, Picture) and not widget.name]
    assert len(faces) == len(voices)


def test_the_view_of_the_era_stands_behind_the_briefing() -> None:
    scene = make_scene(played(0), briefing=True)
    surface = pygame.Surface((1280, 720))
    scene.settle(surface)
    view = Prints(PICTURES).cover("era_industry", (1280, 720))
    assert view is not None
    assert surface.get_at((40, 60)) == view.get_at((40, 60))


def test_a_missing_picture_leaves_a_card_without_one(tmp_path: Path) -> None:
    prints = Prints(tmp_path)
    (tmp_path / "broken.jpg").write_bytes(b"no picture")
    assert prints.get("nowhere") is None
    assert prints.get("broken") is None
    assert prints.cover("nowhere", (10, 10)) is None


def test_building_a_picture_again_gives_the_same_bytes_and_the_picture_that_is_shipped(tmp_path: Path) -> None:
    names = ("doctor", "river_bottles")
    built = []
    for seed in ("1", "2"):
        folder = tmp_path / seed
        folder.mkdir()
        command = [sys.executable, str(PICTURES / "build.py"), "--to", str(folder), *names]
        subprocess.run(command, check=True, cwd=ROOT, env={"PYTHONHASHSEED": seed}, capture_output=True)
        built.append({file.name: file.read_bytes() for file in folder.iterdir()})
    assert built[0] == built[1]
    for file in ("doctor.png", "river_bottles.jpg"):
        with Image.open(tmp_path / "1" / file) as new, Image.open(PICTURES / file) as shipped:
            change = ImageStat.Stat(ImageChops.difference(new.convert("RGBA"), shipped.convert("RGBA")))
            assert max(change.mean) < 1, "the files are up to date"
