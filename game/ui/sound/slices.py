"""Slices: a stem or a bed is a chain of short Ogg streams, so that six seconds are decoded at a time and not eighty.

Eighty seconds of three stems would take 30 MB. Each slice carries ``PAD`` samples of its neighbours at both ends, because Vorbis
is least exact there: they are cut off, and the first ``BLEND`` samples are blended with what the slice before had for them, so
that no seam is heard. The other side is ``assets/sound/craft/ogg.py``. Next: ``stream.py``.
"""

import io
from pathlib import Path

import numpy as np
import pygame
from numpy.typing import NDArray

Samples = NDArray[np.int16]
PAD = 1024
BLEND = 512
_HEADER = 27
_FIRST_PAGE = 2


class SliceProblem(Exception):
    """A sound file that cannot be used: one line with the file."""


class Slices:
    """One chained Ogg file, given slice by slice; a loop begins again after its last."""

    def __init__(self, file: Path, loop: bool = False, first: int = 0) -> None:
        """Read where the slices lie. Raises SliceProblem for a file that is missing or no chain of Ogg streams."""
        self.file = file
        self.loop = loop
        try:
            self._bounds = bounds_of(file.read_bytes())
        except (OSError, IndexError):
            self._bounds = []
        if not self._bounds:
            raise SliceProblem(f"{file}: sound is missing or broken; run assets/sound/build.py")
        self._next = first % len(self._bounds)
        self._tail: Samples | None = None

    def __len__(self) -> int:
        return len(self._bounds)

    def next(self) -> "pygame.mixer.Sound | None":
        """Return the next slice, ready to be queued; None after the last. Raises SliceProblem."""
        if self._next >= len(self._bounds):
            return None
        samples = self._decode(self._next)
        self._next += 1
        if self.loop:
            self._next %= len(self._bounds)
        body = samples[PAD:-PAD].copy()
        if self._tail is not None:
            share = np.linspace(0, 1, BLEND, dtype=np.float32)[:, None]
            body[:BLEND] = (self._tail * (1 - share) + body[:BLEND] * share).astype(np.int16)
        self._tail = samples[-PAD : -PAD + BLEND].copy()
        return pygame.mixer.Sound(buffer=body.tobytes())

    def _decode(self, number: int) -> Samples:
        first, last = self._bounds[number]
        try:
            with self.file.open("rb") as opened:
                opened.seek(first)
                data = opened.read(last - first)
            sound = pygame.mixer.Sound(io.BytesIO(data))
        except (OSError, pygame.error):
            raise SliceProblem(f"{self.file}: slice {number + 1} is broken; run assets/sound/build.py") from None
        samples = np.frombuffer(sound.get_raw(), np.int16).reshape(-1, 2)
        if len(samples) <= 2 * PAD + BLEND:
            raise SliceProblem(f"{self.file}: slice {number + 1} is too short; run assets/sound/build.py")
        return samples


def bounds_of(data: bytes) -> list[tuple[int, int]]:
    """Return (first byte, last byte) of each Ogg stream of a chain; empty if it is none."""
    starts: list[int] = []
    at = 0
    while at < len(data):
        if data[at : at + 4] != b"OggS":
            return []
        if data[at + 5] & _FIRST_PAGE:
            starts.append(at)
        lacing = data[at + _HEADER - 1]
        at += _HEADER + lacing + sum(data[at + _HEADER : at + _HEADER + lacing])
    return list(zip(starts, [*starts, len(data)][1:], strict=True))
