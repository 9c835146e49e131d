"""Effects of the works: steam, iron, fire, saws, trains and boats.

Next: ``street.py``.
"""

import numpy as np
from craft.drums import IRON
from craft.tones import Wave, band, bell, clock, decay, glide, hiss, knock, mix, saw, scatter, swell, wander

from recipes.recipe import Recipe


def steam_horn(tones: tuple[float, ...], seconds: float, seed: int, air: float = 0.7) -> Wave:
    """Return a steam whistle: several pipes that sag as the steam gives out, and the steam itself."""
    t = clock(seconds)
    sway = 1 + 0.003 * np.sin(2 * np.pi * 5.3 * t) - 0.03 * np.exp(-t * 9) - 0.02 * np.clip(t - seconds + 0.4, 0, 1)
    voices = np.zeros(len(t))
    for number, hertz in enumerate(tones):
        phase = glide(hertz * sway, seconds) + number
        voices += np.sin(phase) + 0.4 * np.sin(2 * phase) + 0.16 * np.sin(3 * phase)
    return (voices + air * hiss(seconds, seed, 900, 6500, 2)) * swell(seconds, 0.09, 0.4)


def whistle() -> Wave:
    """Return the whistle of a works at the end of the shift."""
    return mix(
        2.3, (0, 1, steam_horn((349.2, 440.0, 523.3), 1.5, 1)), (1.45, 0.8, steam_horn((349.2, 440.0, 523.3), 0.7, 2))
    )


def train() -> Wave:
    """Return a steam engine that starts: a short whistle, then strokes of steam, faster and faster."""
    parts = [(0.0, 0.35, steam_horn((311.1, 392.0, 466.2), 0.8, 3))]
    at, gap = 0.75, 0.42
    for stroke in range(9):
        length = 0.3
        puff = hiss(length, 40 + stroke, 120, 2200, 2) * decay(length, 0.06, 0.012)
        parts.append((at, 1.0 if stroke % 4 == 0 else 0.7, puff + 0.5 * knock(70, length, 0.05, 60 + stroke, 0.2)))
        at += gap
        gap *= 0.9
    return mix(3.4, *parts)


def horn() -> Wave:
    """Return the horn of a river boat: two low reeds."""
    seconds = 1.7
    tone = saw(glide([147, 148.5, 148], seconds), 148, 10) + 0.8 * saw(glide([184, 186, 185.5], seconds), 186, 9)
    return band(tone, 90, 2600, 2) * swell(seconds, 0.12, 0.45)


def hammer() -> Wave:
    """Return three blows on an anvil, the last one a tap."""
    parts = []
    for number, (at, loud) in enumerate(((0, 1.0), (0.36, 0.85), (0.58, 0.35))):
        ring = bell(980 + 14 * number, 0.7, 0.09, IRON)
        parts += [(at, loud, ring), (at, 0.6 * loud, knock(240, 0.15, 0.02, 70 + number, 0.9))]
    return mix(1.2, *parts)


def steam_hammer() -> Wave:
    """Return a steam hammer: hiss, fall, blow, and the floor that shakes."""
    rise = hiss(0.35, 80, 1500, 7000, 2) * swell(0.35, 0.1, 0.2) * 0.25
    blow = knock(48, 0.9, 0.14, 81, 0.4) + 0.4 * bell(410, 0.9, 0.07, IRON)
    after = hiss(0.6, 82, 800, 5000, 2) * decay(0.6, 0.12, 0.02) * 0.25
    return mix(1.4, (0, 1, rise), (0.34, 1, blow), (0.46, 1, after))


def kiln_door() -> Wave:
    """Return bricks and an iron door of a kiln that is opened: a scrape, a clank, the roar behind it."""
    scrape = (
        hiss(0.45, 83, 300, 2400, 2)
        * (0.5 + 0.5 * np.sign(np.sin(2 * np.pi * 34 * clock(0.45))))
        * swell(0.45, 0.08, 0.15)
    )
    clank = mix(0.6, (0, 1, bell(330, 0.6, 0.08, IRON)), (0, 0.6, knock(180, 0.3, 0.04, 84, 0.8)))
    roar = hiss(1.2, 85, 50, 480, 2) * swell(1.2, 0.3, 0.6)
    return mix(1.7, (0, 0.4, scrape), (0.42, 0.8, clank), (0.45, 0.45, roar))


def crackle() -> Wave:
    """Return wood that burns close by: pops, snaps and a low breath."""
    seconds = 1.8
    chance = np.random.default_rng(86)
    out = 0.12 * hiss(seconds, 87, 60, 500, 2) * wander(seconds, 88, 12, 0.5, 1)
    for number in range(70):
        length = 0.03
        snap = hiss(length, 200 + number, float(chance.uniform(700, 2600)), 9000, 2) * decay(
            length, float(chance.uniform(0.0006, 0.004)), 0.0003
        )
        scatter(out, snap, int(chance.integers(0, len(out) - 2000)), float(min(2.5, chance.pareto(2.0) * 0.5)))
    return out * swell(seconds, 0.1, 0.5)


def sawing() -> Wave:
    """Return a hand saw: four strokes through a log."""
    parts = []
    for stroke in range(4):
        length = 0.24 if stroke % 2 == 0 else 0.2
        teeth = 0.5 + 0.5 * np.sin(glide([70, 120, 150, 110], length))
        cut = hiss(length, 90 + stroke, 700 if stroke % 2 else 950, 5200, 2) * teeth * swell(length, 0.05, 0.07)
        parts.append((0.27 * stroke, 1.0 if stroke % 2 == 0 else 0.65, cut))
    return mix(1.25, *parts)


def axe() -> Wave:
    """Return an axe in a trunk, twice, and the crack."""
    crack = mix(0.5, *((0.02 * k, 0.7, knock(500 + 90 * k, 0.1, 0.01, 300 + k, 1.5)) for k in range(6)))
    return mix(
        1.2, (0, 1, knock(190, 0.2, 0.025, 96, 0.9)), (0.36, 0.9, knock(205, 0.2, 0.025, 97, 0.9)), (0.68, 0.5, crack)
    )


def weld() -> Wave:
    """Return an arc that welds: a hum torn into sparks."""
    seconds = 1.3
    hum = np.sign(np.sin(2 * np.pi * 100 * clock(seconds))) * 0.15
    tear = hiss(seconds, 98, 1200, 10_000, 2) * (wander(seconds, 99, 60, 0, 1) > 0.42)
    return (band(hum, 90, 900, 2) + 0.8 * tear) * swell(seconds, 0.03, 0.2)


def hoist() -> Wave:
    """Return a crane that lifts: a motor under load and a chain."""
    seconds = 1.6
    motor = saw(glide([58, 92, 96, 97, 70], seconds), 96, 14)
    links = mix(seconds, *((0.25 + 0.13 * k, 0.5, bell(1300 + 60 * (k % 3), 0.12, 0.018, IRON)) for k in range(9)))
    return band(motor, 70, 1400, 2) * swell(seconds, 0.2, 0.35) + 0.45 * links


WORKS = {
    "whistle": Recipe(whistle, -3, 0.3), "train": Recipe(train, -2, 0.15), "horn": Recipe(horn, -3, 0.35),
    "hammer": Recipe(hammer, -4, 0.2), "steam_hammer": Recipe(steam_hammer, -2, 0.2), "kiln_door": Recipe(kiln_door, -2, 0.15),
    "crackle": Recipe(crackle, -4), "saw": Recipe(sawing, -6), "axe": Recipe(axe, -5, 0.15), "weld": Recipe(weld, -8),
    "hoist": Recipe(hoist, -5, 0.15),
}  # fmt: skip
