"""The sound device: opened only if one answers, with file descriptor 2 caught, since ALSA writes eight lines to it without one.

The mixer runs at the rate of the files, so that nothing is converted twice and slices of music join to the sample; what the
device wants is made of it by SDL. Next: ``player.py``.
"""

import logging
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

import pygame

LOG = logging.getLogger("game.sound")
RATE = 32_000
FORMAT = -16
BUFFER = 1024  # 32 ms: what a click may lag, and what a busy machine may hesitate
MUSIC_CHANNELS = (0, 1, 2, 3, 4, 5)
BED_CHANNELS = (6, 7, 8, 9, 10, 11)
CHANNELS = 24


@contextmanager
def quiet_stderr() -> Iterator[None]:
    """Catch what libraries write straight to file descriptor 2."""
    try:
        kept = os.dup(2)
    except OSError:
        yield
        return
    with tempfile.TemporaryFile() as caught:
        os.dup2(caught.fileno(), 2)
        try:
            yield
        finally:
            os.dup2(kept, 2)
            os.close(kept)


def open_mixer() -> bool:
    """Open the mixer; False and one line in the log where there is no device."""
    try:
        with quiet_stderr():
            pygame.mixer.init(RATE, FORMAT, 2, BUFFER, allowedchanges=0)
    except (pygame.error, NotImplementedError) as error:
        LOG.warning("no sound device: playing silently (%s)", " ".join(str(error).split()))
        return False
    pygame.mixer.set_num_channels(CHANNELS)
    pygame.mixer.set_reserved(len(MUSIC_CHANNELS) + len(BED_CHANNELS))
    return True


def close_mixer() -> None:
    """Close the device."""
    with quiet_stderr():
        pygame.mixer.quit()
