"""What is struck in the pieces: skins, wood, bronze, iron and the soft drums of a machine.

Each is called with the key that is written (its pitch in hertz), seconds, a seed and returns a mono sound.
Next: ``ensemble.py``.
"""

from collections.abc import Callable

import numpy as np

from craft.tones import Wave, bell, clock, decay, glide, hiss, knock, mix, saw, swell

GONG = ((1.0, 1.0), (1.47, 0.7), (2.09, 0.5), (2.56, 0.4), (3.18, 0.3), (4.3, 0.2), (5.4, 0.12))
TEMPLE = ((0.5, 0.5), (1.0, 1.0), (1.19, 0.35), (1.56, 0.3), (2.0, 0.45), (2.74, 0.25), (3.76, 0.12))
IRON = ((1.0, 0.5), (1.59, 0.8), (2.34, 1.0), (3.31, 0.8), (4.43, 0.6), (6.03, 0.35))
GLASS = ((1.0, 1.0), (2.32, 0.45), (4.25, 0.2), (6.63, 0.1))
Struck = Callable[[float, float, int], Wave]


def skin(hertz: float, seconds: float, seed: int) -> Wave:
    """Return a big drum: the pitch sinks, the stick is heard."""
    fall = glide([hertz * 1.5, hertz * 1.08, hertz, hertz * 0.98], seconds)
    return np.sin(fall) * decay(seconds, 0.13) + 0.25 * hiss(seconds, seed, 200, 1800) * decay(seconds, 0.018)


def block(hertz: float, seconds: float, seed: int) -> Wave:
    """Return a wooden block."""
    return mix(
        seconds, (0, 1, knock(hertz, 0.16, 0.02, seed, 0.25)), (0, 0.5, knock(hertz * 1.51, 0.12, 0.014, seed + 1, 0.1))
    )


def cymbal(hertz: float, seconds: float, seed: int) -> Wave:
    """Return a pair of small cymbals."""
    ring = bell(
        hertz, seconds, 0.22, ((1, 0.4), (1.41, 0.5), (1.93, 0.6), (2.57, 0.6), (3.3, 0.5), (4.1, 0.4), (5.2, 0.3))
    )
    return ring + 0.8 * hiss(seconds, seed, 3500, 12_000) * decay(seconds, 0.09)


def gong(hertz: float, seconds: float, seed: int) -> Wave:
    """Return a gong that blooms after the stroke."""
    late = hiss(seconds, seed, 300, 3000) * swell(seconds, min(0.4, seconds / 3), seconds * 0.6) * decay(seconds, 0.5)
    return bell(hertz, seconds, 0.75, GONG) + 0.12 * late


def temple(hertz: float, seconds: float, seed: int) -> Wave:
    """Return a temple bell."""
    return bell(hertz, seconds, 0.9, TEMPLE) + 0.04 * hiss(seconds, seed, 400, 3000) * decay(seconds, 0.02)


def anvil(hertz: float, seconds: float, seed: int) -> Wave:
    """Return iron on iron."""
    return bell(hertz, seconds, 0.11, IRON) + 0.5 * hiss(seconds, seed, 1500, 9000) * decay(seconds, 0.006)


def shaker(hertz: float, seconds: float, seed: int) -> Wave:
    """Return a handful of seeds."""
    length = min(seconds, 0.11)
    return hiss(length, seed, 4500, 11_000) * swell(length, 0.03, 0.07)


def kick(hertz: float, seconds: float, seed: int) -> Wave:
    """Return the soft low drum of a machine."""
    length = min(seconds, 0.4)
    return np.sin(glide([150, 70, 52, 48, 46], length)) * decay(length, 0.07)


def tick(hertz: float, seconds: float, seed: int) -> Wave:
    """Return the small closed cymbal of a machine."""
    return hiss(0.06, seed, 6500, 13_000) * decay(0.06, 0.012)


def clap(hertz: float, seconds: float, seed: int) -> Wave:
    """Return hands, a few at once."""
    return mix(
        0.3, *((0.011 * k, 1 - 0.15 * k, hiss(0.16, seed + k, 900, 4500) * decay(0.16, 0.018)) for k in range(4))
    )


def pad(hertz: float, seconds: float, seed: int) -> Wave:
    """Return a wide electric chord tone: three saws a little apart, dark, slow to come and go."""
    parts = [
        saw(glide([hertz * r, hertz * r], seconds) + seed + k, hertz, 9) for k, r in enumerate((0.9965, 1, 1.0042))
    ]
    return np.sum(parts, axis=0) * swell(seconds, min(1.2, seconds * 0.35), min(1.4, seconds * 0.4))


def pearl(hertz: float, seconds: float, seed: int) -> Wave:
    """Return a glassy electric bell."""
    t = clock(seconds)
    bright = np.sin(2 * np.pi * hertz * 3.5 * t) * 1.6 * 0.5 ** (t / 0.12)
    return np.sin(2 * np.pi * hertz * t + bright) * decay(seconds, 0.38, 0.003)


def round_bass(hertz: float, seconds: float, seed: int) -> Wave:
    """Return the bass of a machine: few partials, short of breath."""
    return saw(glide([hertz, hertz], seconds), hertz, 4) * decay(seconds, 0.35, 0.006) * swell(seconds, 0.006, 0.05)


def smog(hertz: float, seconds: float, seed: int) -> Wave:
    """Return what hangs over a sick city: low tones that beat against each other, and breath."""
    t = clock(seconds)
    parts = [
        saw(glide([hertz * r, hertz * (2 - r)], seconds) + seed * 1.3 + k, hertz, 6)
        for k, r in enumerate((0.991, 1.0, 1.007, 1.013))
    ]
    breath = 0.5 * hiss(seconds, seed, 140, 700, 2) * (0.6 + 0.4 * np.sin(2 * np.pi * 0.13 * t + seed))
    return (np.sum(parts, axis=0) + breath) * swell(seconds, min(1.5, seconds * 0.4), min(1.5, seconds * 0.4))


STRUCK: dict[str, tuple[Struck, float]] = {
    "skin": (skin, 0.9), "block": (block, 0.2), "cymbal": (cymbal, 1.2), "gong": (gong, 3.6), "temple": (temple, 3.6),
    "anvil": (anvil, 0.9), "shaker": (shaker, 0.12), "kick": (kick, 0.4), "tick": (tick, 0.06), "clap": (clap, 0.3),
    "pearl": (pearl, 1.6),
}  # fmt: skip
"""Name -> (sound, seconds it rings)."""
HELD: dict[str, Struck] = {"pad": pad, "bass": round_bass, "smog": smog}
"""Instruments that sound as long as the note is written."""
