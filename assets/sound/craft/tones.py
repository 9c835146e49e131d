"""The smallest parts of a sound: clocks, noise, envelopes, bands, struck things, and ways to lay them together.

All functions return mono arrays of float at ``RATE`` samples a second and draw chance only from a seed, so that the same
recipe gives the same samples. Bands are cut in the spectrum: exact, and a loop stays a loop.
Next: ``strings.py`` for plucked strings, ``recipes/`` for what is made of them.
"""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

Wave = NDArray[np.float64]
RATE = 32_000


def frames(seconds: float) -> int:
    """Return how many samples some seconds are."""
    return round(seconds * RATE)


def clock(seconds: float) -> Wave:
    """Return the times of the samples in seconds."""
    return np.arange(frames(seconds)) / RATE


def noise(seconds: float, seed: int) -> Wave:
    """Return white noise, the same for the same seed."""
    return np.random.default_rng(seed).standard_normal(frames(seconds))


def band(sound: Wave, low: float, high: float, steep: int = 4) -> Wave:
    """Return what lies between two frequencies in hertz; ``steep`` 2 is soft, 6 hard. A loop stays a loop."""
    count = len(sound)
    hertz = np.fft.rfftfreq(count, 1 / RATE)
    gain = 1 / np.sqrt(1 + (low / np.maximum(hertz, 1e-3)) ** (2 * steep)) / np.sqrt(1 + (hertz / high) ** (2 * steep))
    return np.fft.irfft(np.fft.rfft(sound) * gain, count)


def hiss(seconds: float, seed: int, low: float, high: float, steep: int = 3) -> Wave:
    """Return noise between two frequencies with a standard deviation of 1; it joins its own beginning."""
    sound = band(noise(seconds, seed), low, high, steep)
    return sound / sound.std()


def decay(seconds: float, half: float, attack: float = 0.002) -> Wave:
    """Return an envelope that rises in ``attack`` seconds and falls to a half every ``half`` seconds."""
    t = clock(seconds)
    return np.minimum(1, t / attack) * 0.5 ** (t / half)


def swell(seconds: float, rise: float, fall: float) -> Wave:
    """Return an envelope that rises and falls smoothly at its ends, times in seconds."""
    t = clock(seconds)
    up, down = np.clip(t / rise, 0, 1), np.clip((seconds - t) / fall, 0, 1)
    return np.sin(up * np.pi / 2) ** 2 * np.sin(down * np.pi / 2) ** 2


def glide(hertz: Wave | Sequence[float], seconds: float) -> Wave:
    """Return the phase in radians of a tone whose frequency runs through ``hertz``, evenly spread over the time."""
    curve = np.asarray(hertz, dtype=float)
    if len(curve) != frames(seconds):
        curve = np.interp(np.linspace(0, 1, frames(seconds)), np.linspace(0, 1, len(curve)), curve)
    return 2 * np.pi * np.cumsum(curve) / RATE


def bell(hertz: float, seconds: float, half: float, partials: Iterable[tuple[float, float]]) -> Wave:
    """Return struck bronze or glass: partials (ratio, strength) that fade the faster the higher they are."""
    t = clock(seconds)
    parts = [
        strength * np.sin(2 * np.pi * hertz * ratio * t + number) * 0.5 ** (t * ratio**0.6 / half)
        for number, (ratio, strength) in enumerate(partials)
        if hertz * ratio < RATE / 2.1
    ]
    return np.sum(parts, axis=0) * np.minimum(1, t / 0.002)


def knock(hertz: float, seconds: float, half: float, seed: int, grain: float = 0.3) -> Wave:
    """Return struck wood, stone or earth: a damped tone that sinks a little, and grain."""
    t = clock(seconds)
    tone = np.sin(2 * np.pi * hertz * (t - 0.06 * t**2))
    rough = hiss(seconds, seed, hertz, min(hertz * 7, 14_000), 2) * decay(seconds, half * 0.6, 0.001)
    return tone * decay(seconds, half, 0.001) + grain * rough


def mix(seconds: float, *parts: tuple[float, float, Wave]) -> Wave:
    """Return sounds laid together: (start in seconds, strength, sound); what rings beyond the end is cut."""
    out = np.zeros(frames(seconds))
    for start, strength, sound in parts:
        first = frames(start)
        room = max(0, min(len(sound), len(out) - first))
        out[first : first + room] += strength * sound[:room]
    return out


def scatter(out: Wave, sound: Wave, first: int, strength: float = 1.0) -> None:
    """Add a sound to a loop; what rings beyond the end goes on at the beginning."""
    np.add.at(out, (np.arange(len(sound)) + first) % len(out), strength * sound)


def wander(seconds: float, seed: int, turns: int, low: float = 0.0, high: float = 1.0) -> Wave:
    """Return a slow curve between two values that ends where it began, with up to ``turns`` waves."""
    chance = np.random.default_rng(seed)
    t = np.arange(frames(seconds)) / frames(seconds)
    parts = [np.sin(2 * np.pi * (k * t + chance.random())) / np.sqrt(k) for k in range(1, turns + 1)]
    curve = np.sum(parts, axis=0)
    return low + (high - low) * (curve - curve.min()) / np.ptp(curve)


def saw(phase: Wave, hertz: float, bright: int = 12) -> Wave:
    """Return a buzzing tone of a phase in radians from up to ``bright`` partials; none above 13 kHz."""
    count = max(1, min(bright, int(13_000 / max(hertz, 1))))
    return np.sum([np.sin(k * phase) / k for k in range(1, count + 1)], axis=0)
