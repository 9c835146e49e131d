"""Subtitles of sounds: only what means something, only when wanted, and the picture below comes back unharmed."""

from pathlib import Path

import pygame
import pytest

from game import paths
from game.ui.kit import Style
from game.ui.settings import Settings
from game.ui.sound import Captions, Sound
from game.ui.texts import Texts
from tests.ui.sound.listening import FOLDER


@pytest.fixture
def style() -> Style:
    pygame.display.init()
    pygame.display.set_mode((640, 360))
    return Style(paths.assets_folder(), words=Texts.load(paths.assets_folder() / "text"))


def test_only_sounds_that_mean_something_are_written_and_only_when_wanted(tmp_path: Path) -> None:
    silent = Sound(FOLDER, Settings(), device=False)
    silent.play("whistle")
    assert silent.captions.shown == ()
    reader = Sound(FOLDER, Settings(sound_subtitles=True), device=False)
    for name in ("click", "whistle", "whistle", "train"):
        reader.play(name)
    assert reader.captions.shown == ("whistle", "train"), "without a device too: who cannot hear reads"


def test_what_is_heard_later_is_written_later_and_goes_again() -> None:
    captions = Captions({"cheer"})
    captions.heard("cheer", 1.0)
    assert captions.shown == ()
    captions.update(1.1)
    assert captions.shown == ("cheer",)
    captions.update(3.0)
    assert captions.shown == ()


def test_the_picture_below_comes_back(style: Style) -> None:
    surface = pygame.Surface((640, 360))
    surface.fill((40, 90, 60))
    before = pygame.image.tobytes(surface, "RGB")
    captions = Captions({"whistle"})
    assert captions.lay(surface, style) is None
    captions.heard("whistle")
    captions.lift(surface)
    region = captions.lay(surface, style)
    assert region is not None
    assert surface.get_rect().contains(region)
    assert pygame.image.tobytes(surface, "RGB") != before
    captions.lift(surface)
    assert captions.lay(surface, style) is None, "nothing new to show"
    captions.update(5)
    captions.lift(surface)
    assert captions.lay(surface, style) == region
    assert pygame.image.tobytes(surface, "RGB") == before


def test_both_languages_are_written(style: Style) -> None:
    plates = []
    for language in ("en", "zh"):
        style.change(language=language)
        captions = Captions({"whistle", "horn"})
        captions.heard("whistle")
        captions.heard("horn")
        region = captions.lay(pygame.Surface((640, 360)), style)
        assert region is not None
        plates.append(region.size)
    assert plates[0] != plates[1]
