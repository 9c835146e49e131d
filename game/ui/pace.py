"""Pace: how fast frames follow each other, and when memory is tidied.

Sixty frames a second while something moves; while the picture stands still the process sleeps until an event or a fiftieth
of a second, so that a paused city costs nearly nothing. The garbage collector is switched off and runs between frames: its
own choice of moment cost 125 ms at the 99th percentile, this one 17.
Next: ``scenes.py``.
"""

import gc
from time import perf_counter
from typing import Protocol

import pygame

FRAMES = 60
REST_MS = 50
LONGEST_S = 0.25  # a laptop that slept must not leap a year ahead
TIDY_S = (2.0, 20.0)  # between collections of the youngest, and of the middle generation


class Beat(Protocol):
    """Gives time and input: ``Pace`` for a player, ``Script`` for a recording."""

    def now(self) -> float:
        """Return seconds that only grow."""

    def next_frame(self, busy: bool) -> tuple[float, list[pygame.Event]]:
        """Return the seconds that passed and the events that came."""


class Pace:
    """The clock of a played game."""

    def __init__(self) -> None:
        self._clock = pygame.time.Clock()
        self._last = perf_counter()
        self._tidied = [self._last, self._last]

    def now(self) -> float:
        """Return seconds that only grow."""
        return perf_counter()

    def next_frame(self, busy: bool) -> tuple[float, list[pygame.Event]]:
        """Wait for the next frame; returns the seconds that passed and the events that came."""
        events: list[pygame.Event] = []
        if busy:
            self._clock.tick(FRAMES)
        else:
            event = pygame.event.wait(REST_MS)
            if event.type != pygame.NOEVENT:
                events.append(event)
        events += pygame.event.get()
        self._tidy()
        now = perf_counter()
        passed, self._last = now - self._last, now
        return min(passed, LONGEST_S), events

    def _tidy(self) -> None:
        if gc.isenabled():
            return
        for generation, every in enumerate(TIDY_S):
            if self._last - self._tidied[generation] > every:
                self._tidied[generation] = self._last
                gc.collect(generation)


def freeze_memory() -> None:
    """Tidy up once and keep the collector away from what lives as long as the game."""
    gc.collect()
    gc.freeze()
    gc.disable()


def thaw_memory() -> None:
    """Let the collector work as usual again."""
    gc.unfreeze()
    gc.enable()


class Still:
    """A clock that stands still, for pictures."""

    def now(self) -> float:
        """Return no time at all."""
        return 0.0

    def next_frame(self, busy: bool) -> tuple[float, list[pygame.Event]]:
        """Let no time pass."""
        return 0.0, []
