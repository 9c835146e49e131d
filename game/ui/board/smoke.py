"""Smoke from stacks: soft puffs that rise, drift with the wind, grow and thin out.

Why puffs are a function of the clock: nothing is stored, a frame can be drawn again, and with reduced motion the
clock simply stands still. Every size and thinness is scaled once and kept. Shape and colours are those of the target
picture of the industrial base. Read `board.py` next.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pygame

from game.ui.board.furniture import place
from game.ui.board.hashing import hash_tiles
from game.ui.board.light import Hour
from game.ui.board.masks import smoothstep
from game.ui.board.projection import Projection
from game.ui.board.sheet import Sheet
from game.ui.board.state import BoardState

Floats = npt.NDArray[np.float64]
COLOURS = {  # shaded side, lit side
    "grey": ((78, 74, 76), (178, 170, 160)),
    "ochre": ((98, 78, 52), (202, 174, 126)),
    "white": ((176, 172, 174), (245, 240, 232)),
}
KINDS = tuple(COLOURS)
VARIANTS, AGES, STRENGTHS = 4, 24, 5
HALF_COLD, LOW = 40, 0.45  # smoke below which every second hearth is cold; height of a mere chimney
BASE = 64  # radius of the drawn puffs, pixels
SPEED_S = 0.20  # seconds between two puffs of one stack
FAINTEST = 4  # alpha
STEP_PX = 9.0  # drift a puff at zoom 2, as in the target picture
RISE_PX, RISE_RATE = (26.0, 106.0), (5.0, 11.0)  # at zoom 2: in a wind that blows up the screen; in any other
UPWARD = 0.55  # share of the wind up the screen that alone makes a plume rise
MOST_DOWN, LEAST_ASIDE = 0.12, 0.75  # a plume that comes down the screen would lie on its own works


class Plumes:
    """The stacks of a state as columns, one entry per puff; zoom 2 pixels relative to the world's corner."""

    def __init__(self, state: BoardState, sheet: Sheet) -> None:
        projection = Projection(2.0)
        x, y, count, strength, kind = [], [], [], [], []
        for b in state.buildings:
            if b.smoke <= 0:
                continue
            sprite = sheet.get(b.sprite)
            wx, wy = projection.to_world(*place(b, sheet))
            top = (sprite.size[0] // 2 - sprite.anchor[0], -sprite.anchor[1] + 6)
            for sx, sy in sprite.stacks or (top,):
                if b.smoke < HALF_COLD and (b.row * 7 + b.col * 3 + sx) % 2:
                    continue  # of many hearths some are cold
                x.append(wx + sx)
                y.append(wy + sy)
                height = -sy / 200  # tall stacks carry far
                reach = 86 * min(1.0, height) if height > LOW else 22
                count.append(int(6 + reach * b.smoke / 100))
                strength.append(b.smoke / 100 * min(1.0, max(0.35, height)))
                kind.append(KINDS.index(b.smoke_kind) if b.smoke_kind in KINDS else 0)
        number = np.array(count, np.int64)
        self.stack = np.repeat(np.arange(len(number)), number)
        self.index = np.concatenate([np.arange(n) for n in count]) if count else np.zeros(0, np.int64)
        self.count = number[self.stack].astype(np.float64)
        self.x, self.y = (np.array(v, np.float64)[self.stack] for v in (x, y))
        self.strength = np.array(strength, np.float64)[self.stack]
        self.kind = np.array(kind, np.int64)[self.stack]
        self.wind = drift(state.wind)
        self.phase = hash_tiles(self.stack, self.stack, 5)


def drift(wind: tuple[float, float]) -> tuple[float, float]:
    """How smoke goes in a wind on the screen (x, y; 1 is the usual strength): aside rather than down."""
    x, y = wind
    if y <= 0:
        return wind
    strength = max(np.hypot(x, y), 1e-6)
    aside = max(abs(x), LEAST_ASIDE * strength)
    return float(np.copysign(aside, x)), float(min(y, MOST_DOWN * strength))


class Smoke:
    """Draws plumes at one zoom."""

    def __init__(self, folder: Path, zoom: float, hour: Hour) -> None:
        self.zoom, self.hour = zoom, hour
        self._noise = pygame.surfarray.array3d(pygame.image.load(folder / "noise" / "noise.png"))[..., 0].T
        self._bases: dict[tuple[int, int], pygame.Surface] = {}
        self._puffs: dict[int, tuple[pygame.Surface, float, float]] = {}
        self._every = {0.5: 2, 1.0: 1, 2.0: 1}[zoom]

    def draw(self, target: pygame.Surface, plumes: Plumes, now_s: float, world: pygame.Rect, thin: bool = False) -> int:
        """Draw the puffs in a rectangle of world pixels at the target's corner, half of them if `thin`; how many."""
        if not len(plumes.index):
            return 0
        turns = now_s / (plumes.count * SPEED_S) + plumes.index / plumes.count + plumes.phase
        generation = np.floor(turns)
        age = turns - generation
        seed = generation.astype(np.int64) * 977 + plumes.index
        wobble_x, wobble_y = hash_tiles(seed, plumes.stack, 1) - 0.5, hash_tiles(seed, plumes.stack, 2) - 0.5
        radius = self._radius(age, plumes.strength)
        length = plumes.count * STEP_PX * (0.35 + 0.75 * plumes.strength)
        wind_x, wind_y = plumes.wind
        still = min(1.0, max(0.0, 1 + wind_y / UPWARD))  # what the wind does not lift, the heat must
        rise = RISE_PX[0] + (RISE_PX[1] - RISE_PX[0]) * still * np.minimum(1.0, 0.15 + plumes.strength)
        rise *= 1 - np.exp(-(RISE_RATE[0] + (RISE_RATE[1] - RISE_RATE[0]) * still * plumes.strength) * age)
        first = 0.35 - 0.25 * still  # of the wind takes hold at once
        x = plumes.x + wind_x * length * age * (first + (1 - first) * age) + wobble_x * radius * 0.55
        y = plumes.y + wind_y * length * age ** (0.85 + still) - rise + wobble_y * radius * 0.5
        half = self.zoom / 2
        x, y = x * half - world.left, y * half - world.top
        reach = radius * half + 1
        seen = (x + reach > 0) & (x - reach < world.w) & (y + reach > 0) & (y - reach < world.h) & (age < 0.985)
        every = 2 if thin else self._every
        if every > 1:
            seen &= (plumes.index % every == 0) | (plumes.count < 20)
        where = np.nonzero(seen)[0]
        where = where[np.lexsort((-age[where], plumes.stack[where]))]
        step = np.minimum((age[where] * AGES).astype(np.int64), AGES - 1)
        level = np.minimum((plumes.strength[where] * STRENGTHS).astype(np.int64), STRENGTHS - 1)
        variant = (hash_tiles(seed[where], plumes.stack[where], 3) * VARIANTS).astype(np.int64)
        key = ((plumes.kind[where] * VARIANTS + variant) * AGES + step) * STRENGTHS + level
        blits = []
        for k, px, py in zip(key.tolist(), x[where].tolist(), y[where].tolist(), strict=True):
            puff = self._puffs.get(k)
            if puff is None:
                puff = self._make(k)
            picture, left, top = puff
            blits.append((picture, (round(px - left), round(py - top))))
        target.fblits(blits)
        return len(blits)

    @staticmethod
    def _radius(age: Floats, strength: Floats) -> Floats:
        """Radius in pixels of zoom 2."""
        return np.asarray(3 + 6 * strength + (7 + 44 * strength) * age**0.8)

    def _make(self, key: int) -> tuple[pygame.Surface, float, float]:
        """A puff's picture and where its middle lies on it."""
        rest, level = divmod(key, STRENGTHS)
        rest, step = divmod(rest, AGES)
        kind, variant = divmod(rest, VARIANTS)
        strength, age = (level + 0.5) / STRENGTHS, (step + 0.5) / AGES
        radius = float(self._radius(np.array(age), np.array(strength))) * self.zoom / 2
        size = max(3, round(2 * radius))
        thin = (0.42 + 0.54 * strength) * (1 - age) ** 0.95 * min(1.0, age * 16 + 0.72)
        thin *= 1.25 if self._every > 1 else 1.0
        base = self._bases.get((kind, variant)) or self._draw_base(kind, variant)
        puff = pygame.transform.smoothscale(base, (size, size))
        puff.fill((255, 255, 255, min(255, round(255 * thin))), special_flags=pygame.BLEND_RGBA_MULT)
        seen = puff.get_bounding_rect(FAINTEST)  # the rim that nobody sees is a quarter of the work
        self._puffs[key] = puff.subsurface(seen).convert_alpha(), size / 2 - seen.x, size / 2 - seen.y
        return self._puffs[key]

    def _draw_base(self, kind: int, variant: int) -> pygame.Surface:
        size = 2 * BASE
        v, u = (np.mgrid[0:size, 0:size] + 0.5 - BASE) / BASE
        y0, x0 = 40 + 90 * variant, 60 + 190 * variant
        rows = self._noise[y0 : y0 + BASE, x0 : x0 + size].astype(np.float64) / 255
        f = np.empty((size, size))
        f[0::2], f[1::2] = rows, (rows + np.roll(rows, -1, 0)) / 2
        f = np.clip(0.5 + (f - f.mean()) * 1.5, 0, 1)
        radius = np.hypot(u, v)
        alpha = smoothstep(1 - radius * (0.85 + 1.2 * (f - 0.5)) - 0.12, 0, 0.55) * np.clip(0.35 + f * 1.1, 0, 1)
        alpha *= smoothstep(1 - radius, 0, 0.12)
        light = np.clip(0.62 - 0.38 * (u * 0.55 + v * 0.75) + (f - 0.5) * 0.55, 0, 1)[..., None]
        dark, lit = (np.array(c, np.float64) for c in COLOURS[KINDS[kind]])
        rgba = np.dstack([dark * (1 - light) + lit * light, alpha * 255]).clip(0, 255).astype(np.uint8)
        rgba[..., :3] = self.hour.apply(rgba[..., :3])
        base = pygame.image.frombuffer(rgba.tobytes(), (size, size), "RGBA").convert_alpha()
        self._bases[(kind, variant)] = base
        return base
