"""Beds: what is heard all the time at a place, as loops: water, birds, insects, wind, people far away, fire, iron, streets.

Every loop lasts a whole number of slices; what rings beyond its end goes on at its beginning, and noise is made in the spectrum,
so that there is no seam. Close things are few and soft: a bed must not be noticed when it comes back.
Next: ``craft/press.py``.
"""

from collections.abc import Callable

import numpy as np
from craft.drums import IRON
from craft.loudness import Stereo
from craft.room import HALL, in_room, placed
from craft.tones import RATE, Wave, band, bell, decay, frames, glide, hiss, knock, mix, saw, scatter, swell, wander

from recipes.street import crowd
from recipes.works import steam_horn


class Stage:
    """A loop in the making: sounds are put at moments and places, wide noise is laid under them."""

    def __init__(self, seconds: float, seed: int) -> None:
        self.seconds = seconds
        self.chance = np.random.default_rng(seed)
        self.sound: Stereo = np.zeros((frames(seconds), 2))
        self.far: Stereo = np.zeros((frames(seconds), 2))

    def lay(
        self, strength: float, seed: int, low: float, high: float, curve: Wave | float = 1.0, steep: int = 2
    ) -> None:
        """Lay noise under everything, another one on each side."""
        for side in (0, 1):
            self.sound[:, side] += strength * curve * hiss(self.seconds, seed + side, low, high, steep)

    def put(
        self, sound: Wave, at: float | None = None, strength: float = 1.0, pan: float | None = None, far: bool = False
    ) -> None:
        """Put a sound at a second and a place, by chance where None; ``far``: heard through a wide room."""
        first = frames(self.chance.uniform(0, self.seconds) if at is None else at)
        both = placed(sound, float(self.chance.uniform(-0.9, 0.9)) if pan is None else pan)
        target = self.far if far else self.sound
        for side in (0, 1):
            scatter(target[:, side], both[:, side], first, strength)

    def done(self, echo: float = 0.5) -> Stereo:
        """Return the loop."""
        return self.sound + in_room(self.far, HALL, echo, around=True)


def river() -> Stereo:
    """Return a broad river at its bank: a low stream, ripples, bubbles."""
    stage = Stage(30, 1)
    stage.lay(0.5, 2, 120, 700, wander(30, 3, 9, 0.7, 1))
    stage.lay(0.2, 5, 700, 4200, wander(30, 6, 16, 0.35, 1))
    for _ in range(900):
        low, length = float(stage.chance.uniform(320, 1500)), float(stage.chance.uniform(0.02, 0.09))
        drop = np.sin(glide([low, low * 1.1, low * 1.5], length)) * swell(length, length * 0.15, length * 0.6)
        stage.put(drop, strength=0.5 * float(stage.chance.random()) ** 2)
    for _ in range(9):
        stage.put(hiss(2.5, int(stage.chance.integers(1 << 20)), 300, 2200) * swell(2.5, 0.9, 1.4), strength=0.16)
    return stage.done()


def song(chance: np.random.Generator, kind: int) -> Wave:
    """Return one call of a bird: a warbler, a tit, a dove or a bulbul."""
    parts: list[tuple[float, float, Wave]] = []
    base = float(chance.uniform(0.93, 1.07))
    if kind == 0:
        for number in range(int(chance.integers(5, 11))):
            top, length = base * float(chance.uniform(3000, 4700)), float(chance.uniform(0.05, 0.1))
            tone = np.sin(glide([top, top * float(chance.uniform(0.75, 1.3)), top], length)) * swell(
                length, length * 0.3, length * 0.5
            )
            parts.append((number * 0.12, 1, tone))
    elif kind == 1:
        for number in range(int(chance.integers(4, 8))):
            top = base * (4300 if number % 2 else 3500)
            parts.append(
                (number * 0.17, 1, np.sin(glide([top, top * 1.02, top * 0.98], 0.11)) * swell(0.11, 0.02, 0.06))
            )
    elif kind == 2:
        for at, length in ((0, 0.28), (0.36, 0.4), (0.86, 0.28)):
            hum = np.sin(glide([base * 430, base * 520, base * 470], length)) * swell(length, 0.07, 0.14)
            parts.append((at, 1.3, hum))
    else:
        for number, top in enumerate((2300, 2800, 2500, 3100)):
            tone = np.sin(glide([base * top, base * top * 1.15, base * top * 0.9], 0.16))
            parts.append((number * 0.2, 0.9, tone * swell(0.16, 0.03, 0.09)))
    return mix(1.6, *parts)


def birds() -> Stereo:
    """Return a morning in spring: birds near and far, a breath of leaves."""
    stage = Stage(36, 11)
    stage.lay(0.010, 12, 300, 2500, wander(36, 13, 7, 0.4, 1))
    for number in range(26):
        stage.put(
            song(stage.chance, int(stage.chance.integers(4))),
            strength=float(stage.chance.uniform(0.06, 0.3)),
            far=number % 3 > 0,
        )
    return stage.done(0.5)


def insects() -> Stereo:
    """Return a summer night: crickets in several pitches, frogs in the paddies."""
    stage = Stage(24, 21)
    stage.lay(0.012, 22, 200, 1500)
    for number in range(7):
        pitch, rate = float(stage.chance.uniform(3300, 5200)), int(stage.chance.integers(30, 44))
        pan, loud = float(stage.chance.uniform(-0.9, 0.9)), float(stage.chance.uniform(0.05, 0.16))
        gap = 24 / int(stage.chance.integers(20, 40))
        tone = np.sin(glide([pitch, pitch * 1.01], gap * 0.5)) * (
            0.5 - 0.5 * np.cos(2 * np.pi * rate * np.arange(frames(gap * 0.5)) / RATE)
        )
        for turn in range(round(24 / gap)):
            if stage.chance.random() < 0.82:
                stage.put(tone * swell(gap * 0.5, 0.05, 0.1), turn * gap, loud, pan, far=number > 3)
    for _ in range(26):
        low = float(stage.chance.uniform(210, 330))
        croak = saw(glide([low, low * 1.25, low * 0.9], 0.22), low, 9) * (
            0.5 - 0.5 * np.cos(2 * np.pi * 38 * np.arange(frames(0.22)) / RATE)
        )
        stage.put(band(croak, 300, 1600, 2) * swell(0.22, 0.03, 0.1), strength=0.12, far=True)
    return stage.done(0.4)


def wind() -> Stereo:
    """Return wind over hills and through pines."""
    stage = Stage(30, 31)
    gust = wander(30, 32, 6, 0.15, 1)
    stage.lay(0.6, 33, 90, 480, gust)
    stage.lay(0.28, 35, 450, 1500, gust**2)
    stage.lay(0.10, 37, 1800, 6500, gust**3)
    return stage.done()


def village() -> Stereo:
    """Return a village in the day: voices that carry, hens, a dog, an axe, a pump."""
    stage = Stage(36, 41)
    stage.lay(0.012, 42, 150, 1800)
    for number in range(9):
        talk = crowd(1.3, 43 + number, people=2)
        stage.put(band(talk, 200, 1900, 2) / talk.std(), strength=0.05, far=True)
    for _ in range(14):
        low = float(stage.chance.uniform(520, 700))
        cluck = saw(glide([low, low * 1.5, low * 0.8], 0.09), low, 8) * swell(0.09, 0.02, 0.05)
        stage.put(mix(0.7, *((0.16 * k, 1 - 0.15 * k, cluck) for k in range(4))), strength=0.035, far=True)
    for at in (9.0, 9.5, 27.2):
        bark = band(saw(glide([300, 480, 260], 0.16), 380, 12), 350, 1900, 2) * swell(0.16, 0.02, 0.09)
        stage.put(bark, at, 0.09, 0.6, far=True)
    for number in range(10):
        stage.put(knock(210, 0.25, 0.03, 60 + number, 0.9), 14 + 1.15 * number, 0.11, -0.6, far=True)
    return stage.done(0.6)


def kiln_fire() -> Stereo:
    """Return a kiln in full fire: a roar with a slow breath, cracking wood."""
    stage = Stage(24, 51)
    breath = wander(24, 52, 40, 0.55, 1)
    stage.lay(0.55, 53, 35, 260, breath)
    stage.lay(0.14, 55, 250, 1200, breath**2)
    for number in range(420):
        snap = hiss(0.03, 1000 + number, float(stage.chance.uniform(600, 2600)), 9000, 2) * decay(
            0.03, float(stage.chance.uniform(0.0006, 0.004)), 0.0003
        )
        stage.put(snap, strength=float(min(1.6, stage.chance.pareto(2.3) * 0.22)))
    return stage.done()


def factory() -> Stereo:
    """Return a works from outside: transformers hum, steam hammers in step, iron, steam, once the whistle."""
    stage = Stage(36, 61)
    t = np.arange(frames(36)) / RATE
    hum = np.sum(
        [a * np.sin(2 * np.pi * f * t + f) for f, a in ((50, 0.6), (100, 1.0), (150, 0.35), (200, 0.3), (300, 0.15))],
        axis=0,
    )
    stage.sound += 0.05 * (hum * (1 + 0.08 * np.sin(2 * np.pi * t / 6)))[:, None]
    stage.lay(0.11, 62, 90, 420, wander(36, 63, 14, 0.7, 1))
    stage.lay(0.02, 65, 1500, 5000, wander(36, 66, 20, 0.2, 1))
    for number in range(24):
        blow = knock(55, 0.7, 0.1, 70 + number % 5, 0.4) + 0.1 * bell(440, 0.7, 0.06, IRON)
        stage.put(blow, 1.5 * number + 0.05 * (number % 3), 0.30 if number % 4 == 0 else 0.2, -0.3, far=True)
    for number in range(18):
        stage.put(bell(900 + 90 * (number % 5), 0.6, 0.07, IRON), strength=0.03, far=True)
    for _ in range(6):
        stage.put(
            hiss(1.6, int(stage.chance.integers(1 << 20)), 1200, 6500) * swell(1.6, 0.08, 1.3), strength=0.035, far=True
        )
    stage.put(steam_horn((349.2, 440.0, 523.3), 1.4, 67), 21.0, 0.018, 0.4, far=True)
    return stage.done(0.7)


def traffic() -> Stereo:
    """Return a street of the twentieth century: motors that pass, bicycle bells, horns, feet."""
    stage = Stage(36, 71)
    stage.lay(0.10, 72, 80, 500, wander(36, 73, 18, 0.6, 1))
    stage.lay(0.018, 75, 900, 3500, wander(36, 76, 22, 0.4, 1))
    for _ in range(11):
        low, length = float(stage.chance.uniform(48, 80)), float(stage.chance.uniform(4, 6))
        motor = band(saw(glide([low, low * 1.08, low * 0.9], length), low, 20), 60, 900, 2) * swell(
            length, length * 0.45, length * 0.5
        )
        stage.put(
            motor
            + 0.5
            * hiss(length, int(stage.chance.integers(1 << 20)), 150, 1400)
            * swell(length, length * 0.45, length * 0.5),
            strength=0.06,
        )
    for _ in range(7):
        ring = mix(0.8, *((0.06 * k, 1, bell(2100, 0.5, 0.08, ((1, 1), (1.52, 0.5), (2.6, 0.3)))) for k in range(4)))
        stage.put(ring, strength=0.014, far=True)
    for at, tone in ((5.5, 392), (19.0, 440), (30.5, 370)):
        stage.put(
            band(saw(glide([tone, tone], 0.35), tone, 8), 250, 2500, 2) * swell(0.35, 0.03, 0.1), at, 0.018, far=True
        )
    for number in range(6):
        talk = crowd(1.6, 80 + number, people=4)
        stage.put(band(talk, 220, 2000, 2) / talk.std(), strength=0.02, far=True)
    return stage.done(0.6)


def rain() -> Stereo:
    """Return steady rain on leaves, tiles and water."""
    stage = Stage(24, 91)
    stage.lay(0.22, 92, 900, 9000, wander(24, 93, 9, 0.75, 1))
    stage.lay(0.10, 95, 150, 700)
    for number in range(1500):
        length = float(stage.chance.uniform(0.003, 0.012))
        drop = hiss(length + 0.004, 4000 + number % 97, 800, 8000, 2) * decay(length + 0.004, length * 0.25, 0.0003)
        stage.put(drop, strength=float(stage.chance.random() ** 3) * 1.1)
    return stage.done()


def modern() -> Stereo:
    """Return a city of glass: air, tyres on quiet asphalt, trams that glide, a far chime, a few voices."""
    stage = Stage(36, 101)
    stage.lay(0.09, 102, 70, 320)
    stage.lay(0.035, 104, 350, 1800, wander(36, 105, 12, 0.5, 1))
    for _ in range(9):
        length = float(stage.chance.uniform(4, 7))
        stage.put(
            hiss(length, int(stage.chance.integers(1 << 20)), 200, 1900) * swell(length, length * 0.45, length * 0.5),
            strength=0.07,
        )
    for at in (4.0, 22.0):
        glidein = glide([190, 420, 560, 540, 380, 200], 5.0)
        whine = (np.sin(glidein) + 0.4 * np.sin(2.01 * glidein)) * swell(5.0, 2.0, 2.4)
        stage.put(whine, at, 0.014, 0.3, far=True)
    for at in (12.5, 31.0):
        stage.put(
            mix(
                1.5,
                *(
                    (0.3 * k, 1, np.sin(glide([h, h], 0.8)) * decay(0.8, 0.2, 0.01))
                    for k, h in enumerate((659, 523, 784))
                ),
            ),
            at,
            0.012,
            far=True,
        )
    for number in range(8):
        talk = crowd(1.8, 110 + number, people=4)
        stage.put(band(talk, 220, 2100, 2) / talk.std(), strength=0.018, far=True)
    return stage.done(0.6)


BEDS: dict[str, Callable[[], Stereo]] = {
    "river": river, "birds": birds, "insects": insects, "wind": wind, "village": village, "kiln_fire": kiln_fire,
    "factory": factory, "traffic": traffic, "rain": rain, "modern": modern,
}  # fmt: skip
