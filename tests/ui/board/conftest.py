"""A display without a screen, and a board of the made-up city."""

from __future__ import annotations

import os
from collections.abc import Iterator

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")

import pygame
import pytest
from made_up_city import ASSETS, make_city

from game.ui.board import Board, BoardState


@pytest.fixture(scope="session", autouse=True)
def _display() -> Iterator[None]:
    pygame.display.init()
    pygame.display.set_mode((64, 64))
    yield
    pygame.display.quit()


@pytest.fixture(scope="session")
def city() -> BoardState:
    """The made-up city, 32 x 32, sick and dusty."""
    return make_city(48)


@pytest.fixture
def board(city: BoardState) -> Board:
    """A fresh board of the city."""
    return Board(ASSETS, city)
