"""Rooms: what walls give back, and where on the stage a player sits.

The room is noise that dies away, darker as it goes, with a few early echoes, so that it needs no recording. A loop stays
a loop when ``around`` is asked for.
Next: ``ensemble.py``.
"""

import numpy as np

from craft.loudness import Stereo
from craft.tones import RATE, Wave, band, clock, frames


def echo_of(seconds: float, seed: int, dark: float = 3500) -> Stereo:
    """Return the answer of a room to one clap: ``seconds`` until it has sunk by 60 dB, ``dark``: hertz it keeps."""
    chance = np.random.default_rng(seed)
    t = clock(seconds)
    sides = []
    for _ in range(2):
        tail = chance.standard_normal(len(t)) * 10 ** (-3 * t / seconds) * np.clip(t / 0.03, 0, 1)
        bright = band(tail, 180, dark * 2, 2) * 0.5 ** (t / (seconds * 0.12))
        side = band(tail, 180, dark, 2) + bright
        for _ in range(7):
            at = chance.integers(frames(0.008), frames(0.07))
            side[at] += chance.uniform(-1, 1) * 6 * side.std() * np.exp(-at / RATE * 20)
        sides.append(side)
    answer = np.stack(sides, axis=1)
    return answer / np.sqrt((answer**2).sum(axis=0).mean())


HALL = echo_of(2.1, 11)
STUDIO = echo_of(0.9, 12, 5000)


def in_room(sound: Stereo, answer: Stereo, share: float, around: bool = False) -> Stereo:
    """Return a sound with its room; ``share``: how loud; ``around``: the room rings on into the beginning of a loop."""
    count = len(sound)
    size = count if around else count + len(answer)
    spectrum = np.fft.rfft(sound, size, axis=0)
    if around and len(answer) > count:
        folded = np.zeros((count, 2))
        for first in range(0, len(answer), count):
            piece = answer[first : first + count]
            folded[: len(piece)] += piece
        answer = folded
    wet = np.fft.irfft(spectrum * np.fft.rfft(answer, size, axis=0), size, axis=0)[:count]
    return sound + share * wet


def placed(sound: Wave, pan: float) -> Stereo:
    """Return a mono sound on the stage: -1 left, 0 middle, 1 right; equally loud everywhere."""
    angle = (pan + 1) * np.pi / 4
    return np.stack([sound * np.cos(angle), sound * np.sin(angle)], axis=1)
