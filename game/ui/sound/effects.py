"""Effects: short sounds, kept while there is room for them, played at a place of the screen.

What was not played for long gives way: all effects together would be 12 MB when decoded. A missing file is one line in the
log. Next: ``player.py``.
"""

import logging
from collections import OrderedDict
from pathlib import Path
from threading import Lock

import pygame

from game.ui.sound.music import equal_power

LOG = logging.getLogger("game.sound")
SUFFIXES = (".ogg", ".wav")
KEEP_BYTES = 2_500_000


class Effects:
    """The effects of a folder."""

    def __init__(self, folder: Path, keep: int = KEEP_BYTES) -> None:
        self.folder = folder / "effects"
        self.keep = keep
        self._kept: OrderedDict[str, pygame.mixer.Sound | None] = OrderedDict()
        self._later: list[tuple[float, str, float, float]] = []
        self._lock = Lock()

    def is_ready(self, name: str) -> bool:
        """Tell whether an effect can be played without reading a file."""
        with self._lock:
            return name in self._kept

    def play(self, name: str, volume: float, pan: float = 0.0) -> bool:
        """Play an effect now: ``volume`` 0..1, ``pan`` -1 left .. 1 right. False where there is no such file."""
        sound = self.load(name)
        if sound is None:
            return False
        channel = pygame.mixer.find_channel()
        if channel is not None and volume > 0:
            share = (max(-1.0, min(1.0, pan)) + 1) / 2
            channel.play(sound)
            # In the middle both sides are full; towards a side the other one fades.
            channel.set_volume(
                volume * min(1.0, 1.4143 * equal_power(1 - share)), volume * min(1.0, 1.4143 * equal_power(share))
            )
        return True

    def later(self, after_s: float, name: str, volume: float, pan: float) -> None:
        """Play an effect in a moment, or at the next tick."""
        with self._lock:
            self._later.append((after_s, name, volume, pan))

    def tick(self, seconds: float) -> None:
        """Let time pass for what was put off."""
        if not self._later:
            return
        with self._lock:
            waiting = [(left - seconds, name, volume, pan) for left, name, volume, pan in self._later]
            self._later = [one for one in waiting if one[0] > 0]
        for left, name, volume, pan in waiting:
            if left <= 0:
                self.play(name, volume, pan)

    def load(self, name: str) -> "pygame.mixer.Sound | None":
        """Return an effect, read from its file the first time; None and one line where there is none."""
        with self._lock:
            if name in self._kept:
                self._kept.move_to_end(name)
                return self._kept[name]
        sound = self._read(name)  # without the lock: whoever plays another effect must not wait for a file
        with self._lock:
            self._kept[name] = sound
            self._make_room()
        return sound

    def _read(self, name: str) -> "pygame.mixer.Sound | None":
        file = next((f for f in (self.folder / (name + suffix) for suffix in SUFFIXES) if f.is_file()), None)
        try:
            if file is None:
                raise FileNotFoundError
            return pygame.mixer.Sound(str(file))
        except (OSError, pygame.error):
            LOG.warning("%s: sound is missing or broken; run assets/sound/build.py", self.folder / name)
            return None

    def _make_room(self) -> None:
        total = sum(size_of(sound) for sound in self._kept.values())
        for name in list(self._kept)[:-1]:
            if total <= self.keep:
                return
            sound = self._kept[name]
            if sound is not None and sound.get_num_channels() == 0:
                total -= size_of(sound)
                del self._kept[name]


def size_of(sound: "pygame.mixer.Sound | None") -> int:
    """Return the bytes of a decoded effect: four for a sample of two sides."""
    rate = (pygame.mixer.get_init() or (1, 0, 0))[0]
    return 0 if sound is None else round(sound.get_length() * rate) * 4
