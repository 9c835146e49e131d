"""Fixtures of the play scene; what they are made of is in playing.py."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import pygame
import pytest
from playing import Player, make_scene, rules

from game.sim.game import Game


@pytest.fixture(scope="session", autouse=True)
def _display() -> None:
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_mode((1280, 720))
    return


@pytest.fixture
def new_player() -> Callable[..., Player]:
    """Make a player of a fresh or given game."""
    return lambda game=None, **how: Player(make_scene(game or Game.new(rules(), 1), **how))
