"""Ambience: up to four beds at a time, mixed as the surroundings are, with slow fades.

A bed that is no longer wanted fades out and gives its channel back; one that is wanted begins somewhere in its loop, so that
coming back to a place does not begin the same birdsong again. Next: ``surroundings.py``, ``stream.py``.
"""

import logging
import random
from pathlib import Path

from game.ui.sound.device import BED_CHANNELS
from game.ui.sound.music import equal_power, toward
from game.ui.sound.slices import SliceProblem
from game.ui.sound.stream import Stream

LOG = logging.getLogger("game.sound")
FADE_S = 3.5
UNDER = {"": 1.0, "card": 0.5, "menu": 0.0}
LEAST = 0.02
MOST = 4
"""Beds that sound at once; the channels beyond them are for those that fade out."""


class Ambience:
    """Plays beds. What is wished is set from outside: ``wanted`` bed -> 0..1, ``under``."""

    def __init__(self, folder: Path, seed: int = 3) -> None:
        self.folder = folder / "beds"
        self.wanted: dict[str, float] = {}
        self.under = ""
        self.levels: dict[str, float] = {}
        self._streams: dict[str, Stream] = {}
        self._channels: dict[str, int] = {}
        self._broken: set[str] = set()
        self._chance = random.Random(seed)

    def tick(self, seconds: float, volume: float) -> None:
        """Let time pass; ``volume`` 0..1 is what the player chose."""
        under = UNDER.get(self.under, 1.0)
        loudest = sorted(self.wanted, key=lambda bed: -self.wanted[bed])[:MOST]
        wanted = {bed: self.wanted[bed] * under for bed in loudest} if volume > 0 else {}
        for bed, level in wanted.items():
            if level > LEAST and bed not in self._streams and bed not in self._broken:
                self._start(bed)
        for bed in list(self._streams):
            level = toward(self.levels[bed], wanted.get(bed, 0.0), seconds / FADE_S)
            self.levels[bed] = level
            self._streams[bed].loud([equal_power(level) * volume])
            if not self._feed(bed, seconds) or (level <= 0 and wanted.get(bed, 0.0) <= LEAST):
                self._end(bed)

    def _start(self, bed: str) -> None:
        free = [number for number in BED_CHANNELS if number not in self._channels.values()]
        if not free:
            return
        try:
            stream = Stream([self.folder / f"{bed}.ogg"], free[:1], loop=True, first=self._chance.randrange(16))
            stream.begin([0.0])
        except SliceProblem as problem:
            LOG.warning("%s", problem)
            self._broken.add(bed)
            return
        self._streams[bed], self._channels[bed], self.levels[bed] = stream, free[0], 0.0

    def _feed(self, bed: str, seconds: float) -> bool:
        try:
            return self._streams[bed].feed(seconds)
        except SliceProblem as problem:
            LOG.warning("%s", problem)
            self._broken.add(bed)
            return False

    def _end(self, bed: str) -> None:
        self._streams.pop(bed).stop()
        self._channels.pop(bed)
        self.levels.pop(bed)

    def stop(self) -> None:
        """Fall silent at once."""
        for bed in list(self._streams):
            self._end(bed)
