"""Sound: the face of this room. Effects are played at once; music and beds follow what was last heard of the city.

All that reads files and decodes happens on a thread of its own, twenty times a second, so that no frame waits for a sound:
the game only leaves its wishes. An effect that was never played is handed over too; it comes a twentieth of a second later.
``device=False`` never opens the mixer: pictures and tests. Next: ``music.py``, ``ambience.py``, ``effects.py``.
"""

import logging
from pathlib import Path
from threading import Event, Thread
from time import perf_counter

from game.ui.settings import Settings
from game.ui.sound.ambience import Ambience
from game.ui.sound.captions import Captions
from game.ui.sound.device import close_mixer, open_mixer
from game.ui.sound.effects import Effects
from game.ui.sound.music import Music
from game.ui.sound.surroundings import Surroundings
from game.ui.sound.table import load_table

LOG = logging.getLogger("game.sound")
TICK_S = 0.05
LONGEST_S = 0.25
GROUPS = {"ambience_": "ambience", "music_": "music"}
"""The group of a sound by the beginning of its name; all others are effects."""
READY = ("click", "refuse", "place", "toggle", "season")
"""Effects that are read before anybody asks for them."""


class Sound:
    """Plays sounds by name; ``open`` is False where the game plays silently."""

    def __init__(self, folder: Path, settings: Settings, device: bool = True, threaded: bool = False) -> None:
        """``threaded``: music, beds and first effects come from a thread; otherwise from :meth:`tick`."""
        self.folder = folder
        self.settings = settings
        self.table = load_table(folder)
        self.captions = Captions(self.table.said)
        self.music = Music(folder, self.table)
        self.ambience = Ambience(folder)
        self.effects = Effects(folder)
        self.open = device and open_mixer()
        self._over = Event()
        self._thread: Thread | None = None
        if self.open and threaded:
            self._thread = Thread(target=self._run, name="sound", daemon=True)
            self._thread.start()

    def play(self, name: str, pan: float = 0.0, near: float = 1.0, after_s: float = 0.0) -> None:
        """Play an effect once.

        ``pan``: -1 left .. 1 right; ``near``: 0 far away .. 1; ``after_s``: seconds to wait before
        """
        if self.settings.sound_subtitles:
            self.captions.heard(name, after_s)
        if not self.open:
            return
        volume = self.settings.volume(group_of(name)) * near
        if volume <= 0:
            return
        if after_s > 0 or (self._thread is not None and not self.effects.is_ready(name)):
            self.effects.later(after_s, name, volume, pan)
        else:
            self.effects.play(name, volume, pan)

    def hear(self, era: str, place: Surroundings, under: str = "") -> None:
        """Follow what is seen: ``era`` empty for no music; ``under``: what lies above the city, ``card``, ``menu`` or nothing."""
        self.music.era, self.music.busy, self.music.smoke = era, place.busy, place.smoke
        self.ambience.wanted = place.beds
        self.music.under = self.ambience.under = under

    def tick(self, seconds: float) -> None:
        """Let time pass."""
        if self.open:
            self.effects.tick(seconds)
            self.music.tick(seconds, self.settings.volume("music"))
            self.ambience.tick(seconds, self.settings.volume("ambience"))

    def _run(self) -> None:
        for name in READY:
            self.effects.load(name)
        last = perf_counter()
        while not self._over.wait(TICK_S):
            now = perf_counter()
            try:
                self.tick(min(now - last, LONGEST_S))
            except Exception:  # the city plays on without sound; the log says why
                LOG.exception("sound stopped")
                return
            last = now

    def close(self) -> None:
        """Fall silent and close the device."""
        if not self.open:
            return
        self._over.set()
        if self._thread is not None:
            self._thread.join(2.0)
        self.open = False
        self.music.stop()
        self.ambience.stop()
        close_mixer()


def group_of(name: str) -> str:
    """Return the volume group of a sound: master is none of them."""
    return next((group for start, group in GROUPS.items() if name.startswith(start)), "effects")
