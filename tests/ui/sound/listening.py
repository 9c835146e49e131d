"""Ears for tests: the files as samples, and the measures of ``assets/sound/craft``."""

import sys
from functools import lru_cache
from pathlib import Path
from types import ModuleType

import numpy as np
import pygame
from numpy.typing import NDArray

from game import paths
from game.ui.sound.device import FORMAT, RATE
from game.ui.sound.slices import Slices

FOLDER = paths.assets_folder() / "sound"
Samples = NDArray[np.float32]


def open_mixer() -> None:
    """Open SDL's dummy mixer as the game opens its own."""
    pygame.mixer.init(RATE, FORMAT, 2, 1024, allowedchanges=0)


def samples_of(sound: pygame.mixer.Sound) -> Samples:
    """Return [frames, 2] of -1..1."""
    return np.frombuffer(sound.get_raw(), np.int16).reshape(-1, 2) / np.float32(32768)


@lru_cache(maxsize=8)
def whole(file: Path, loop: bool = False, rounds: int = 1) -> Samples:
    """Return all slices of a file, as the player joins them; a loop several times."""
    slices = Slices(file, loop)
    sounds = [slices.next() for _ in range(len(slices) * rounds)]
    return np.concatenate([samples_of(sound) for sound in sounds if sound is not None])


def craft(name: str) -> ModuleType:
    """Return a module of ``assets/sound``, such as ``craft.loudness``."""
    import importlib

    if str(FOLDER) not in sys.path:
        sys.path.insert(0, str(FOLDER))
    return importlib.import_module(name)
