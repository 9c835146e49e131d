"""Effects of streets, fields, the river and the laboratory.

Next: ``beds.py``.
"""

import numpy as np
from craft.drums import GLASS, TEMPLE
from craft.tones import (
    RATE,
    Wave,
    band,
    bell,
    clock,
    decay,
    frames,
    glide,
    hiss,
    knock,
    mix,
    noise,
    saw,
    scatter,
    swell,
    wander,
)

from recipes.recipe import Recipe


def splash() -> Wave:
    """Return something heavy that falls into the river: the blow, the crown, drops."""
    chance = np.random.default_rng(1)
    parts = [(0.0, 0.8, knock(80, 0.3, 0.05, 2, 0.5)), (0.02, 0.5, hiss(0.7, 3, 400, 5500, 2) * swell(0.7, 0.05, 0.5))]
    for number in range(22):
        length, low = float(chance.uniform(0.03, 0.09)), float(chance.uniform(350, 1400))
        drop = np.sin(glide([low, low * 1.25, low * 1.9], length)) * swell(length, length * 0.1, length * 0.6)
        parts.append(
            (0.08 + float(chance.uniform(0, 0.75)), 0.35 * float(chance.uniform(0.2, 1)) * (1 - number / 30), drop)
        )
    return mix(1.1, *parts)


def plant() -> Wave:
    """Return a spade in earth, twice, and leaves."""
    earth = [hiss(0.2, 5 + k, 250, 2600, 2) * decay(0.2, 0.04, 0.02) for k in range(2)]
    leaves = hiss(0.6, 8, 2500, 9000, 2) * wander(0.6, 9, 14, 0, 1) ** 2 * swell(0.6, 0.15, 0.35)
    return mix(
        1.2, (0, 1, earth[0]), (0, 0.6, knock(120, 0.2, 0.03, 7, 0.4)), (0.33, 0.8, earth[1]), (0.5, 0.5, leaves)
    )


def crowd(seconds: float, seed: int, low: float = 300, people: int = 26) -> Wave:
    """Return many voices that call at once: open vowels, each with its own throat, pitch and moment."""
    chance = np.random.default_rng(seed)
    out = np.zeros(frames(seconds))
    for _ in range(people):
        length = float(chance.uniform(0.4, 0.75)) * seconds
        pitch = float(chance.choice([1, 1, 1.9])) * float(chance.uniform(130, 230))
        phase = (
            glide(pitch * np.array([0.85, 1.15, 1.2, 1.05, 0.8]), length)
            + 0.25 * np.cumsum(chance.standard_normal(frames(length))) / 40
        )
        voice = saw(phase, pitch, 16)
        first, second = float(chance.uniform(550, 850)), float(chance.uniform(1000, 1500))
        vowel = (
            band(voice, first * 0.8, first * 1.2, 2)
            + 0.6 * band(voice, second * 0.85, second * 1.15, 2)
            + 0.15 * band(voice, 2300, 3200, 2)
        )
        vowel *= swell(length, length * 0.25, length * 0.5) / (vowel.std() + 1e-9)
        at = int(chance.uniform(0, seconds * 0.22) * RATE)
        room = min(len(vowel), len(out) - at)
        out[at : at + room] += vowel[:room] * float(chance.uniform(0.4, 1))
    return out


def applause(seconds: float, seed: int, hands: int = 240) -> Wave:
    """Return hands that clap, each at its own pace."""
    chance = np.random.default_rng(seed)
    out = np.zeros(frames(seconds))
    claps = [hiss(0.05, seed + k, 700 + 90 * k, 3500 + 200 * k, 2) * decay(0.05, 0.006, 0.0005) for k in range(8)]
    for _ in range(hands):
        at = int(chance.integers(0, max(1, len(out) - 2000)))
        scatter(out, claps[int(chance.integers(8))], at, float(chance.uniform(0.2, 1)))
    return out * swell(seconds, seconds * 0.15, seconds * 0.5)


def cheer() -> Wave:
    """Return a crowd on an opening day."""
    voices, hands = crowd(2.4, 11), applause(2.6, 12)
    return mix(2.7, (0, 1 / voices.std(), voices), (0.15, 0.75 / hands.std(), hands))


def crackers() -> Wave:
    """Return a string of firecrackers."""
    chance = np.random.default_rng(13)
    parts, at = [], 0.0
    for number in range(44):
        bang = hiss(0.09, 14 + number, 500, 11_000, 2) * decay(0.09, float(chance.uniform(0.004, 0.01)), 0.0003)
        parts.append((at, float(chance.uniform(0.35, 1)), bang + 0.6 * knock(190, 0.09, 0.012, 90 + number, 0.2)))
        at += float(chance.uniform(0.015, 0.075))
    return mix(2.2, *parts)


def bicycle() -> Wave:
    """Return the bell of a bicycle, two turns of the thumb."""
    ring = np.zeros(frames(0.9))
    for at in (0, 0.055, 0.11, 0.165, 0.36, 0.415, 0.47, 0.525):
        ring += mix(0.9, (at, 1, bell(2150, 0.6, 0.09, ((1, 1), (1.52, 0.5), (2.6, 0.4), (3.9, 0.2)))))
    return ring


def tram() -> Wave:
    """Return the double bell of a tram."""
    one = bell(1240, 0.9, 0.16, ((0.5, 0.3), (1, 1), (2.02, 0.5), (2.98, 0.35), (4.2, 0.2)))
    return mix(1.4, (0, 1, one), (0.26, 0.9, one))


def bus() -> Wave:
    """Return the horn of a lorry, short, far away."""
    tone = saw(glide([392, 392], 0.32), 392, 8) + saw(glide([494, 494], 0.32), 494, 8)
    return mix(0.7, (0, 1, band(tone, 250, 2500, 2) * swell(0.32, 0.02, 0.08)))


def glass() -> Wave:
    """Return a sample bottle put beside another, and one drop."""
    drop = np.sin(glide([1100, 1300, 2100], 0.05)) * swell(0.05, 0.006, 0.03)
    return mix(0.9, (0, 1, bell(2480, 0.6, 0.07, GLASS)), (0.09, 0.6, bell(2930, 0.6, 0.06, GLASS)), (0.42, 0.6, drop))


def porcelain() -> Wave:
    """Return a bowl that is struck with a fingernail: the test of the potter."""
    return mix(
        1.3,
        (0, 1, bell(1190, 1.2, 0.2, ((1, 1), (2.53, 0.55), (4.6, 0.3), (7.1, 0.12)))),
        (0, 0.2, knock(2400, 0.04, 0.005, 16, 0.6)),
    )


def shower() -> Wave:
    """Return a shower that comes over and goes."""
    seconds = 2.6
    chance = np.random.default_rng(17)
    out = 0.5 * hiss(seconds, 18, 1500, 10_000, 2)
    for _ in range(420):
        drop = noise(0.006, int(chance.integers(1 << 30))) * decay(0.006, 0.0012, 0.0002)
        scatter(out, drop, int(chance.integers(0, len(out) - 400)), float(chance.random() ** 2) * 2)
    return out * swell(seconds, 0.7, 1.2)


def birds() -> Wave:
    """Return two birds that have come back."""
    parts = []
    for number, (at, base) in enumerate(
        ((0, 3100), (0.14, 3500), (0.27, 2900), (0.62, 4100), (0.74, 4300), (0.86, 3900))
    ):
        length = 0.09 + 0.02 * (number % 2)
        parts.append((at, 0.9, np.sin(glide([base, base * 1.25, base * 0.92], length)) * swell(length, 0.02, 0.05)))
    return mix(1.2, *parts)


def school() -> Wave:
    """Return the hand bell of a school."""
    return mix(1.8, *((0.17 * k, 0.6 + 0.1 * (k % 2), bell(1480, 0.8, 0.14, TEMPLE)) for k in range(6)))


def chime() -> Wave:
    """Return the three notes of a public announcement."""
    t = clock(0.9)
    tones = [
        np.sin(2 * np.pi * h * t + 0.7 * np.sin(2 * np.pi * 2 * h * t) * decay(0.9, 0.15)) * decay(0.9, 0.2, 0.006)
        for h in (659.3, 523.3, 784.0)
    ]
    return mix(1.7, *((0.3 * k, 1, tone) for k, tone in enumerate(tones)))


STREET = {
    "splash": Recipe(splash, -3, 0.1), "plant": Recipe(plant, -5), "cheer": Recipe(cheer, -3, 0.25),
    "crackers": Recipe(crackers, -4, 0.2), "bicycle": Recipe(bicycle, -8, 0.1), "tram": Recipe(tram, -6, 0.15),
    "bus": Recipe(bus, -9, 0.35), "glass": Recipe(glass, -7, 0.15), "porcelain": Recipe(porcelain, -6, 0.2),
    "rain": Recipe(shower, -7), "birds": Recipe(birds, -9, 0.3), "school": Recipe(school, -7, 0.3),
    "chime": Recipe(chime, -7, 0.35),
}  # fmt: skip
