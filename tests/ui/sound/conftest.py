"""A mixer without a device."""

from collections.abc import Iterator

import pygame
import pytest

from tests.ui.sound.listening import open_mixer


@pytest.fixture
def mixer() -> Iterator[None]:
    """SDL's dummy mixer, at the rate of the game."""
    open_mixer()
    pygame.mixer.set_num_channels(24)
    yield
    pygame.mixer.quit()
