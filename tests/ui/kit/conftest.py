"""A display without a window, and the gallery's roots."""

import os

os.environ["SDL_VIDEODRIVER"] = "dummy"

from collections.abc import Iterator

import pygame
import pytest

from game.ui.kit.gallery import ASSETS
from game.ui.kit.style import Style


@pytest.fixture(scope="session", autouse=True)
def _display() -> Iterator[None]:
    pygame.display.init()
    pygame.display.set_mode((1280, 720))
    yield
    pygame.display.quit()


@pytest.fixture
def style() -> Style:
    return Style(ASSETS, "industry")
