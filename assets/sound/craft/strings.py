"""Plucked strings after Karplus and Strong: noise runs round a loop as long as one wave and is smoothed on its way.

The loop is read a whole wave at a time, so that numpy does the work; its length may change while the string sounds, which
is how a player of the guzheng presses behind the bridge: slides, vibrato, a note bent up from below.
Next: ``ensemble.py``, where the instruments are tuned.
"""

from dataclasses import dataclass

import numpy as np

from craft.tones import RATE, Wave, band, clock, frames


@dataclass(frozen=True, slots=True)
class Build:
    """How a string sounds.

    half: seconds to half its strength at 200 Hz; bright: 0..1 of the pluck; soft: 0..0.5, how fast it dulls
    place: where it is plucked, a share of its length; nail: strength of the plectrum; body: (hertz, share) resonances
    """

    half: float = 0.6
    bright: float = 0.6
    soft: float = 0.35
    place: float = 0.13
    nail: float = 0.06
    body: tuple[tuple[float, float], ...] = ((210, 0.5), (430, 0.35), (950, 0.2))


GUZHENG = Build(0.75, 0.62, 0.34, 0.12, 0.05)
PIPA = Build(0.30, 0.85, 0.26, 0.08, 0.10, ((420, 0.5), (880, 0.45), (1900, 0.3)))
YANGQIN = Build(0.42, 0.72, 0.22, 0.06, 0.03, ((320, 0.3), (1250, 0.3)))
RUAN = Build(0.38, 0.32, 0.46, 0.20, 0.02, ((140, 0.6), (290, 0.4)))
BASS = Build(0.55, 0.22, 0.50, 0.24, 0.01, ((90, 0.6), (180, 0.3)))


def pluck(hertz: float, seconds: float, seed: int, build: Build = GUZHENG, bend: Wave | None = None) -> Wave:
    """Return one plucked string; ``bend``: semitones away from the note at every sample, None for none."""
    count = frames(seconds)
    ratio = np.ones(count) if bend is None else 2 ** (bend[:count] / 12)
    delay = RATE / (hertz * ratio) - build.soft
    first = int(np.ceil(delay.max())) + 3
    chance = np.random.default_rng(seed)
    burst = chance.uniform(-1, 1, first)
    burst = band(burst, 30, 900 + 9000 * build.bright**2, 2)
    burst -= np.roll(burst, max(1, int(build.place * first)))
    burst -= burst.mean()
    out = np.zeros(count + first)
    out[:first] = burst / (np.abs(burst).max() + 1e-9)
    keep = 0.5 ** (1 / (hertz * build.half * (200 / hertz) ** 0.35))
    step = int(delay.min()) - 1
    for start in range(first, count + first, step):
        here = np.arange(start, min(start + step, count + first))
        back = here - delay[np.minimum(here - first, count - 1)]
        whole = np.floor(back).astype(np.int64)
        part = back - whole
        # A straight line between two samples, then the smoothing of the loop: three samples in all.
        near = out[whole] * (1 - part) + out[whole + 1] * part
        far = out[whole - 1] * (1 - part) + out[whole] * part
        out[here] = keep * ((1 - build.soft) * near + build.soft * far)
    sound = out[first:]
    for hertz_body, share in build.body:
        sound = sound + share * band(sound, hertz_body * 0.8, hertz_body * 1.25, 2)
    tick = chance.standard_normal(count) * np.exp(-clock(seconds) * 420)
    sound = sound + build.nail * band(tick, 1800, 9000, 2)
    fade = min(count // 3, frames(0.12))
    sound[-fade:] *= np.linspace(1, 0, fade) ** 2
    return sound / (np.abs(sound).max() + 1e-9)


def vibrato(seconds: float, start: float, depth: float, rate: float = 5.2) -> Wave:
    """Return a bend that begins to sway after ``start`` seconds, ``depth`` semitones up."""
    t = clock(seconds)
    grown = np.clip((t - start) / 0.35, 0, 1) * np.exp(-np.maximum(t - start, 0) * 0.5)
    return depth * grown * (0.5 - 0.5 * np.cos(2 * np.pi * rate * (t - start)))


def press(seconds: float, below: float, start: float = 0.05, length: float = 0.16) -> Wave:
    """Return a bend that begins ``below`` semitones under the note (above, if negative) and is pressed up to it."""
    t = clock(seconds)
    way = np.clip((t - start) / length, 0, 1)
    return -below * (1 - np.sin(way * np.pi / 2) ** 2)
