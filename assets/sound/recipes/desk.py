"""Effects of the desk: wood, paper, seals, strings. What is heard a hundred times in a game is short and soft.

Next: ``works.py``.
"""

import numpy as np
from craft.drums import GONG, TEMPLE, gong
from craft.strings import GUZHENG, PIPA, YANGQIN, pluck, press
from craft.tones import Wave, band, bell, clock, decay, glide, hiss, knock, mix, noise, swell

from recipes.recipe import Recipe

D, E, F, A, B, HIGH_D, HIGH_E, HIGH_A = 293.66, 329.63, 369.99, 440.0, 493.88, 587.33, 659.26, 880.0


def paper(seconds: float, seed: int, bends: int, low: float = 900, high: float = 9000) -> Wave:
    """Return paper that is moved: a rustle with creases, brighter towards its end."""
    t = clock(seconds)
    chance = np.random.default_rng(seed)
    soft = hiss(seconds, seed, low, high * 0.5, 2)
    bright = hiss(seconds, seed + 1, high * 0.35, high, 2)
    shape = np.zeros(len(t))
    for _ in range(bends):
        at, wide = chance.uniform(0.08, 0.85) * seconds, chance.uniform(0.02, 0.07) * seconds**0.5
        shape += chance.uniform(0.4, 1) * np.exp(-(((t - at) / wide) ** 2))
    knots = np.arange(0, seconds + 0.004, 0.002)
    grain = 0.55 + 0.45 * np.abs(np.interp(t, knots, chance.standard_normal(len(knots))))
    share = t / seconds
    return (soft * (1.2 - share) + bright * (0.3 + share)) * shape * grain


def click() -> Wave:
    """Return a small wooden tap."""
    return mix(0.09, (0, 1, knock(1450, 0.08, 0.008, 1, 0.4)), (0.012, 0.4, knock(900, 0.07, 0.01, 2)))


def toggle() -> Wave:
    """Return a switch: two taps, the second lower."""
    return mix(0.14, (0, 0.8, knock(1250, 0.06, 0.007, 3, 0.4)), (0.05, 1, knock(820, 0.08, 0.011, 4, 0.3)))


def place() -> Wave:
    """Return a foundation stone that is set."""
    stones = ((0.06, 0.35, 420, 4), (0.13, 0.22, 560, 5), (0.19, 0.12, 690, 6))
    return mix(
        0.5, (0, 1, knock(112, 0.45, 0.055, 3, 0.8)), *((s, v, knock(h, 0.2, 0.02, k, 0.7)) for s, v, h, k in stones)
    )


def track() -> Wave:
    """Return a sleeper and a rail laid down."""
    rail = bell(720, 0.3, 0.05, ((1, 0.5), (2.76, 0.6), (5.4, 0.4)))
    return mix(
        0.34, (0, 1, knock(230, 0.2, 0.03, 6, 0.8)), (0.075, 0.3, rail), (0.075, 0.4, knock(600, 0.15, 0.02, 7, 0.3))
    )


def demolish() -> Wave:
    """Return walls that come down: a blow, then bricks of all sizes, then dust."""
    chance = np.random.default_rng(8)
    parts = [(0.0, 1.0, knock(62, 0.7, 0.11, 8, 0.8)), (0.09, 0.7, knock(84, 0.5, 0.08, 9, 0.9))]
    for number in range(34):
        at = 0.05 + float(min(chance.exponential(0.3), 1.0))
        tone = float(chance.uniform(140, 900))
        parts.append((at, 0.5 * float(chance.uniform(0.3, 1)) * (1.1 - at), knock(tone, 0.25, 0.02, 20 + number, 1.3)))
    dust = hiss(1.4, 60, 250, 2500, 2) * swell(1.4, 0.25, 1.0) * 0.12
    return mix(1.5, *parts, (0.05, 1, dust))


def refuse() -> Wave:
    """Return a dull no: two low knocks, the second lower."""
    return mix(0.36, (0, 1, knock(300, 0.2, 0.035, 9, 0.1)), (0.12, 0.9, knock(225, 0.24, 0.05, 10, 0.1)))


def ribbon() -> Wave:
    """Return an opening day: a zither runs up, a gong, a drum."""
    run = [
        (0.1 * k, 0.7 + 0.06 * k, pluck(h, 2.2, 30 + k, GUZHENG)) for k, h in enumerate((D, F, A, B, HIGH_D, HIGH_E))
    ]
    end = [(0.66, 0.9, pluck(h, 2.0, 40 + k, YANGQIN)) for k, h in enumerate((D, A, HIGH_D, HIGH_A))]
    return mix(2.7, *run, *end, (0.66, 0.55, gong(147, 2.0, 4)), (0.66, 0.6, knock(92, 0.5, 0.09, 38, 0.4)))


def event() -> Wave:
    """Return a temple bell: something has happened."""
    return mix(2.2, (0, 1, bell(330, 2.2, 0.45, TEMPLE)), (0, 0.12, knock(900, 0.1, 0.01, 11)))


def season() -> Wave:
    """Return two soft strings: a month has passed."""
    return mix(1.0, (0, 1, pluck(A, 0.95, 40, GUZHENG)), (0.07, 0.5, pluck(HIGH_E, 0.9, 41, GUZHENG)))


def news() -> Wave:
    """Return one string, pressed up."""
    return mix(0.9, (0, 1, pluck(B, 0.85, 42, PIPA, press(0.85, 2.0, 0.03, 0.1))))


def pledge() -> Wave:
    """Return a brush over paper and a seal set on it."""
    return mix(0.8, (0, 0.35, paper(0.22, 12, 3)), (0.24, 1, stamp()))


def stamp() -> Wave:
    """Return a seal on paper on a table."""
    press_down = mix(0.4, (0, 1, knock(96, 0.35, 0.045, 13, 0.9)), (0.004, 0.5, knock(310, 0.2, 0.02, 15, 0.5)))
    return mix(0.5, (0, 1, press_down), (0.11, 0.16, hiss(0.09, 14, 1500, 6000) * swell(0.09, 0.02, 0.06)))


def chapter() -> Wave:
    """Return a great gong and a phrase that opens."""
    rise = [
        (0.5 + 0.28 * k, 0.55, pluck(h, 2.2, 50 + k, GUZHENG)) for k, h in enumerate((D, A, E * 2, HIGH_D * 2 / 1.5))
    ]
    return mix(3.4, (0, 1, gong(98, 3.4, 5)), *rise)


def save() -> Wave:
    """Return two strings a fifth apart: kept."""
    return mix(0.9, (0, 1, pluck(HIGH_D, 0.85, 60, YANGQIN)), (0.1, 0.8, pluck(HIGH_A, 0.8, 61, YANGQIN)))


def undo() -> Wave:
    """Return a page turned back, and a string that falls."""
    return mix(
        0.5, (0, 0.35, paper(0.26, 70, 3)[::-1]), (0.1, 0.8, pluck(A, 0.4, 62, PIPA, press(0.4, -3.0, 0.02, 0.09)))
    )


def coins() -> Wave:
    """Return coins that fall into a hand."""
    tones = ((0, 3150), (0.06, 2750), (0.15, 3480), (0.2, 2950), (0.31, 3300))
    parts = [(at, 1 - at, bell(h, 0.5, 0.05, ((1, 1), (1.51, 0.6), (2.42, 0.4), (3.7, 0.2)))) for at, h in tones]
    return mix(0.8, *parts)


def shutter() -> Wave:
    """Return a camera of 1953: mirror, shutter, spring."""
    taps = ((0, 1.0, 1900, 80), (0.055, 0.7, 2600, 81), (0.13, 0.9, 1500, 82))
    spring = bell(2400, 0.4, 0.06, ((1, 0.5), (1.34, 0.4), (2.2, 0.2))) * 0.12
    return mix(0.45, *((a, v, knock(h, 0.06, 0.006, k, 0.8)) for a, v, h, k in taps), (0.0, 1, spring))


def page() -> Wave:
    """Return a page that is turned."""
    return mix(0.5, (0, 1, paper(0.42, 71, 4)))


def unfold() -> Wave:
    """Return a plan that is unfolded on the table."""
    return mix(0.95, (0, 1, paper(0.55, 72, 6, 600, 8000)), (0.4, 0.8, paper(0.5, 73, 5)))


def alarm() -> Wave:
    """Return a hand-cranked siren, once up and down, soft."""
    height = [190, 330, 445, 470, 460, 330, 230]
    phase = glide(height, 2.4)
    tone = np.sin(phase) + 0.4 * np.sin(2 * phase) + 0.18 * np.sin(3 * phase)
    return tone * swell(2.4, 0.5, 0.9) * (1 + 0.05 * np.sin(2 * np.pi * 11 * clock(2.4)))


def big_gong() -> Wave:
    """Return a great gong alone."""
    return mix(3.2, (0, 1, gong(82, 3.2, 6)), (0, 0.3, bell(164, 2.4, 0.6, GONG)))


def lens() -> Wave:
    """Return a glass that is put over the map."""
    return mix(
        0.5,
        (0, 1, bell(1568, 0.45, 0.07, ((1, 1), (2.32, 0.3)))),
        (0.03, 0.25, band(noise(0.1, 75), 2500, 9000) * decay(0.1, 0.02)),
    )


DESK = {
    "click": Recipe(click, -9), "toggle": Recipe(toggle, -9), "place": Recipe(place), "track": Recipe(track, -4),
    "demolish": Recipe(demolish), "refuse": Recipe(refuse, -4), "ribbon": Recipe(ribbon, 0, 0.2), "event": Recipe(event, 0, 0.15),
    "season": Recipe(season, -12, 0.2), "news": Recipe(news, -5, 0.15), "pledge": Recipe(pledge), "stamp": Recipe(stamp, -2),
    "chapter": Recipe(chapter, 0, 0.2), "save": Recipe(save, -5, 0.2), "undo": Recipe(undo, -5), "coins": Recipe(coins, -7, 0.1),
    "shutter": Recipe(shutter, -4), "page": Recipe(page, -8), "unfold": Recipe(unfold, -7), "alarm": Recipe(alarm, -5, 0.3),
    "gong": Recipe(big_gong, 0, 0.2), "lens": Recipe(lens, -10, 0.1),
}  # fmt: skip
