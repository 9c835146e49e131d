"""Stream: files that play in step, slice after slice, on channels of their own.

All first slices are decoded before any is started, then started back to back, so that the stems of a piece begin in one
block of the mixer; from then on each channel has its next slice queued, and equal lengths keep them in step. ``Channel.play``
sets the volume of a channel to full: the sounds are mute until the volumes are set.
Next: ``music.py``, ``ambience.py``.
"""

from collections.abc import Sequence
from pathlib import Path

import pygame

from game.ui.sound.slices import Slices

AHEAD_S = 2.5  # how long a slice plays before the next is decoded: early enough, and not two of everything in memory


class Stream:
    """One piece or one bed. Raises SliceProblem when a file is missing."""

    def __init__(self, files: Sequence[Path], channels: Sequence[int], loop: bool = False, first: int = 0) -> None:
        self.channels = [pygame.mixer.Channel(number) for number in channels[: len(files)]]
        self._slices = [Slices(file, loop, first) for file in files]
        self._since_s = 0.0
        self._playing = False
        self._ended = False
        self._queued = False

    def begin(self, volumes: Sequence[float]) -> None:
        """Start all files together."""
        sounds = [slices.next() for slices in self._slices]
        for sound in sounds:
            if sound is not None:
                sound.set_volume(0)
        for channel, sound in zip(self.channels, sounds, strict=True):
            if sound is not None:
                channel.play(sound)
        self.loud(volumes)
        for sound in sounds:
            if sound is not None:
                sound.set_volume(1)
        self._since_s, self._playing = 0.0, True

    def loud(self, volumes: Sequence[float]) -> None:
        """Set how loud each file is, 0 to 1."""
        for channel, volume in zip(self.channels, volumes, strict=True):
            channel.set_volume(volume)

    def feed(self, seconds: float) -> bool:
        """Let time pass and queue what comes next; False when the last slice has been played."""
        if not self._playing:
            return False
        self._since_s += seconds
        waiting = any(channel.get_queue() is not None for channel in self.channels)
        if self._queued and not waiting:  # what was queued has begun
            self._queued, self._since_s = False, 0.0
        if not any(channel.get_busy() for channel in self.channels):
            # All is over, or the next slices came too late: then they begin together once more.
            self._playing = not self._ended and self._give(late=True)
        elif not (self._ended or self._queued) and self._since_s >= AHEAD_S:
            self._queued = self._give()
        return self._playing

    def _give(self, late: bool = False) -> bool:
        """Queue the next slice of every file, or start them; False when there is none."""
        sounds = [slices.next() for slices in self._slices]
        self._ended = any(sound is None for sound in sounds)
        if self._ended:
            return False
        for channel, sound in zip(self.channels, sounds, strict=True):
            assert sound is not None
            if late:
                volume = channel.get_volume()
                channel.play(sound)
                channel.set_volume(volume)
            else:
                channel.queue(sound)
        self._since_s = 0.0
        return True

    def stop(self) -> None:
        """Fall silent at once."""
        self._playing = False
        for channel in self.channels:
            channel.stop()
