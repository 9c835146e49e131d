"""Sound: short effects in four volume groups, or silence where there is no device.

The mixer is opened only when a device answers, and with file descriptor 2 caught, since ALSA writes eight lines to it on a
machine without sound; one line is logged instead. A missing file is one line too. Every sound has a visible twin, so
nothing is lost in silence.
Next: ``assets/sound/build.py`` makes the files.
"""

import logging
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pygame

from game.ui.settings import Settings

LOG = logging.getLogger("game.sound")
SUFFIXES = (".ogg", ".wav")
CHANNELS = 12
RATE = 44_100
GROUPS = {"ambience_": "ambience", "music_": "music"}
"""The group of a sound by the beginning of its name; all others are effects."""


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


class Sound:
    """Plays sounds by name; ``open`` is False where the game plays silently."""

    def __init__(self, folder: Path, settings: Settings, device: bool = True) -> None:
        """``device=False`` never tries to open the mixer: pictures and tests."""
        self.folder = folder
        self.settings = settings
        self.open = device and self._open_mixer()
        self._loaded: dict[str, pygame.mixer.Sound | None] = {}

    def _open_mixer(self) -> bool:
        try:
            with quiet_stderr():
                pygame.mixer.init(RATE, -16, 2, 512)
        except (pygame.error, NotImplementedError) as error:
            LOG.warning("no sound device: playing silently (%s)", " ".join(str(error).split()))
            return False
        pygame.mixer.set_num_channels(CHANNELS)
        return True

    def play(self, name: str) -> None:
        """Play a sound of ``assets/sound`` once, by its name without suffix."""
        if not self.open:
            return
        sound = self._load(name)
        channel = pygame.mixer.find_channel() if sound is not None else None
        if sound is None or channel is None:
            return
        loud = self.settings.volume(group_of(name))
        if loud > 0:
            channel.play(sound)
            channel.set_volume(loud)

    def close(self) -> None:
        """Let the last sound ring out and close the device."""
        if self.open:
            self.open = False
            with quiet_stderr():
                pygame.mixer.quit()

    def _load(self, name: str) -> "pygame.mixer.Sound | None":
        if name not in self._loaded:
            file = next((f for f in (self.folder / (name + suffix) for suffix in SUFFIXES) if f.is_file()), None)
            try:
                if file is None:
                    raise FileNotFoundError
                self._loaded[name] = pygame.mixer.Sound(str(file))
            except (OSError, pygame.error):
                LOG.warning("%s: sound is missing or broken; run %s", self.folder / name, self.folder / "build.py")
                self._loaded[name] = None
        return self._loaded[name]


def group_of(name: str) -> str:
    """Return the volume group of a sound: master is none of them."""
    return next((group for start, group in GROUPS.items() if name.startswith(start)), "effects")
