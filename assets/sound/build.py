"""Makes the effects of the interface and of the city: plucked strings, wood, bells and paper, all from numbers.

    python assets/sound/build.py            # writes *.wav beside this file
    python assets/sound/build.py --check    # exits 1 if a file differs from what the script makes

Mono, 22,050 Hz, 16 bit. Every effect is brought to one loudness (the loudest fifth of a second) and stays below -3 dB, so
that none startles. `QUIETER` lowers what is heard often. The same numbers give the same files everywhere.
"""

import argparse
import io
import sys
import wave
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Wave = NDArray[np.float64]
RATE = 22_050
HERE = Path(__file__).parent
LOUD = 10 ** (-19 / 20)
PEAK = 10 ** (-3 / 20)
QUIETER = {"click": -9, "season": -11, "track": -4, "news": -5, "place": 0, "refuse": -4, "save": -5}
PENTATONIC = {"d": 293.66, "e": 329.63, "f#": 369.99, "a": 440.0, "b": 493.88, "D": 587.33, "E": 659.26, "A": 880.0}


def clock(seconds: float) -> Wave:
    """Return the times of the samples."""
    return np.arange(int(seconds * RATE)) / RATE


def noise(seconds: float, seed: int) -> Wave:
    """Return white noise, the same for the same seed."""
    return np.random.default_rng(seed).uniform(-1, 1, int(seconds * RATE))


def smooth(sound: Wave, hertz: float) -> Wave:
    """Return a sound without what lies above a frequency (one pole, twice)."""
    share = 1 - np.exp(-2 * np.pi * hertz / RATE)
    for _ in range(2):
        out, last = np.empty_like(sound), 0.0
        for number, value in enumerate(sound):
            last += share * (value - last)
            out[number] = last
        sound = out
    return sound


def decay(seconds: float, half: float, attack: float = 0.002) -> Wave:
    """Return an envelope that rises in ``attack`` seconds and falls to a half every ``half`` seconds."""
    t = clock(seconds)
    return np.minimum(1, t / attack) * 0.5 ** (t / half)


def pluck(hertz: float, seconds: float, seed: int, bright: float = 0.5, damp: float = 0.996) -> Wave:
    """Return a plucked string (Karplus and Strong): noise that runs round a loop and is averaged on its way."""
    period = int(RATE / hertz)
    string = smooth(noise(period / RATE + 0.001, seed)[:period], 1200 + 5000 * bright)
    string -= string.mean()
    out = np.empty(int(seconds * RATE))
    for number in range(len(out)):
        at = number % period
        out[number] = string[at]
        string[at] = damp * 0.5 * (string[at] + string[(at + 1) % period])
    return out * np.minimum(1, clock(seconds) / 0.002)


def bell(hertz: float, seconds: float, half: float, partials: tuple[tuple[float, float], ...]) -> Wave:
    """Return struck bronze: partials (ratio, strength) that are not in tune and fade the faster the higher."""
    t = clock(seconds)
    parts = [
        strength * np.sin(2 * np.pi * hertz * ratio * t + number) * 0.5 ** (t * ratio**0.6 / half)
        for number, (ratio, strength) in enumerate(partials)
    ]
    return np.sum(parts, axis=0) * np.minimum(1, t / 0.004)


def knock(hertz: float, seconds: float, half: float, seed: int, grain: float = 0.3) -> Wave:
    """Return struck wood or stone: a damped tone that sinks a little, and grain."""
    t = clock(seconds)
    tone = np.sin(2 * np.pi * hertz * (t - 0.06 * t**2))
    return (tone + grain * smooth(noise(seconds, seed), hertz * 6)) * decay(seconds, half, 0.001)


def mix(seconds: float, *parts: tuple[float, float, Wave]) -> Wave:
    """Return sounds laid together: (start in seconds, strength, sound)."""
    out = np.zeros(int(seconds * RATE))
    for start, strength, sound in parts:
        first = int(start * RATE)
        room = min(len(sound), len(out) - first)
        out[first : first + room] += strength * sound[:room]
    return out


TEMPLE = ((0.5, 0.5), (1.0, 1.0), (1.19, 0.35), (1.56, 0.3), (2.0, 0.45), (2.74, 0.25), (3.76, 0.12))
GONG = ((1.0, 1.0), (1.47, 0.7), (2.09, 0.5), (2.56, 0.4), (3.18, 0.3), (4.3, 0.2), (5.4, 0.12))
N = PENTATONIC

EFFECTS: dict[str, Callable[[], Wave]] = {
    "click": lambda: mix(0.09, (0, 1, knock(1450, 0.08, 0.008, 1, 0.5)), (0.012, 0.4, knock(900, 0.07, 0.01, 2))),
    "place": lambda: mix(
        0.42, (0, 1, knock(118, 0.4, 0.05, 3, 0.9)), (0.03, 0.35, knock(420, 0.2, 0.02, 4, 0.8)),
        (0.11, 0.22, knock(560, 0.2, 0.02, 5, 0.7)),
    ),
    "track": lambda: mix(0.26, (0, 1, knock(240, 0.2, 0.03, 6, 0.8)), (0.07, 0.6, knock(610, 0.18, 0.022, 7, 0.3))),
    "demolish": lambda: mix(
        0.8, (0, 0.8, knock(84, 0.5, 0.07, 8, 1.0)),
        *((0.05 + 0.07 * k, 0.6 / (1 + 0.4 * k), smooth(noise(0.2, 20 + k), 1500 - 120 * k) * decay(0.2, 0.03)) for k in range(8)),
    ),
    "refuse": lambda: mix(0.34, (0, 1, knock(300, 0.2, 0.035, 9, 0.1)), (0.12, 0.9, knock(238, 0.22, 0.045, 10, 0.1))),
    "ribbon": lambda: mix(
        2.3, *((0.13 * k, 0.9, pluck(N[note], 1.9, 30 + k, 0.7, 0.9975)) for k, note in enumerate(("d", "a", "D", "f#"))),
        (0.55, 1.0, pluck(N["A"], 1.6, 36, 0.6, 0.9975)), (0.55, 0.8, pluck(N["D"], 1.6, 37, 0.6, 0.9975)),
        (0.55, 0.5, bell(147, 1.7, 0.5, GONG)), (0, 0.5, knock(98, 0.4, 0.08, 38, 0.4)),
    ),
    "event": lambda: mix(1.9, (0, 1, bell(330, 1.9, 0.42, TEMPLE)), (0, 0.15, knock(900, 0.1, 0.01, 11))),
    "season": lambda: mix(0.7, (0, 1, pluck(N["a"], 0.65, 40, 0.1, 0.985)), (0.06, 0.5, pluck(N["E"], 0.6, 41, 0.1, 0.98))),
    "news": lambda: mix(0.6, (0, 1, pluck(N["b"], 0.55, 42, 0.3, 0.99))),
    "pledge": lambda: mix(
        0.6, (0, 0.3, smooth(noise(0.16, 12), 3000) * np.hanning(int(0.16 * RATE))),
        (0.17, 1.3, knock(96, 0.4, 0.045, 13, 1.0)), (0.18, 0.4, smooth(noise(0.2, 14), 1100) * decay(0.2, 0.03)),
    ),
    "chapter": lambda: mix(
        2.4, (0, 1, bell(98, 2.4, 0.7, GONG)), (0.25, 0.7, pluck(N["d"], 1.9, 50, 0.5, 0.9975)),
        (0.5, 0.6, pluck(N["a"], 1.8, 51, 0.5, 0.9975)), (0.75, 0.6, pluck(N["e"], 1.6, 52, 0.5, 0.9975)),
    ),
    "save": lambda: mix(0.6, (0, 1, pluck(N["D"], 0.5, 60, 0.3, 0.985)), (0.09, 0.8, pluck(N["A"], 0.5, 61, 0.3, 0.985))),
}  # fmt: skip


def loudness(sound: Wave) -> float:
    """Return the root mean square of the loudest fifth of a second."""
    window = min(len(sound), RATE // 5)
    power = np.convolve(sound**2, np.ones(window) / window, "valid")
    return float(np.sqrt(power.max()))


def finish(name: str, sound: Wave) -> bytes:
    """Return a WAV file: faded out, at the common loudness, below the peak."""
    sound = sound - sound.mean()
    fade = min(len(sound) // 4, RATE // 10)
    sound[-fade:] *= np.linspace(1, 0, fade) ** 2
    sound *= LOUD / loudness(sound)
    sound *= min(1.0, PEAK / np.abs(sound).max()) * 10 ** (QUIETER.get(name, 0) / 20)
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(np.round(sound * 32767).astype("<i2").tobytes())
    return out.getvalue()


def same(old: bytes, new: bytes) -> bool:
    """Tell whether two files differ by no more than rounding, which may vary between processors."""
    if len(old) != len(new):
        return False
    first, second = (np.frombuffer(data[44:], "<i2").astype(int) for data in (old, new))
    return bool(np.abs(first - second).max(initial=0) <= 2)


def main() -> int:
    """Write the files, or compare them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args().check
    wrong = 0
    for name, make in EFFECTS.items():
        data, file = finish(name, make()), HERE / f"{name}.wav"
        if not check:
            file.write_bytes(data)
        elif not file.is_file() or not same(file.read_bytes(), data):
            print(f"{file}: is not what the script makes; run {Path(__file__).name}")
            wrong = 1
    return wrong


if __name__ == "__main__":
    sys.exit(main())
