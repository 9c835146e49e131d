"""Air: where the dust of one chimney lands, as fixed parts per tile.

A *template* is the long-term fallout of one unit of emission around its chimney: a Gaussian plume averaged over the
wind rose of the map. The terrain is flat, so it depends on the height of the stack and on the offset from it only; it
is made once for each height, and the *footprint* of a works (or of the ghost before paying) is a slice of it.

Parts are integers, ``ONE`` = 2**28 parts = everything emitted. So a deposit is a plain product of integers: exact,
linear, and the same in any order. The table is made with + - * / and sqrt alone, because ``exp`` of the C library
differs between processors and two machines must build the same city.

Next: ``game/sim/soil.py`` keeps what has landed; ``docs/model.md`` has the formulas and what they leave out.
"""

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Integers = NDArray[np.int64]
Floats = NDArray[np.float64]

ONE = 1 << 28
"""Parts in one whole. The unit of matter in the ground is (unit of the substance, e.g. gram) / ONE."""

DIRECTION_NAMES = ("E", "ESE", "SE", "SSE", "S", "SSW", "SW", "WSW", "W", "WNW", "NW", "NNW", "N", "NNE", "NE", "ENE")
"""The compass point a wind blows TOWARDS, in the order of :data:`DIRECTIONS` (a north wind blows towards S)."""

_C1, _S1, _C2 = 0.9238795325112867, 0.3826834323650898, 0.7071067811865476  # cosine, sine of 22.5 degrees; cosine of 45
DIRECTIONS: tuple[tuple[float, float], ...] = (
    (1.0, 0.0), (_C1, _S1), (_C2, _C2), (_S1, _C1), (0.0, 1.0), (-_S1, _C1), (-_C2, _C2), (-_C1, _S1),
    (-1.0, 0.0), (-_C1, -_S1), (-_C2, -_C2), (-_S1, -_C1), (0.0, -1.0), (_S1, -_C1), (_C2, -_C2), (_C1, -_S1),
)  # fmt: skip
"""Sixteen unit vectors (dcol, drow) that a wind blows TOWARDS; row grows southwards, col eastwards."""

WIND_M_S = 2.2  # a basin with much calm air
DEPOSITION_M_S = 0.05  # the fall of a 20 micrometre grain of 4 g/cm3 by Stokes; see docs/model.md
LARGEST_RISE_M = 80.0
_SECTOR_RAD = 0.39269908169872414  # 22.5 degrees
_ROOT_2_BY_PI = 0.7978845608028654
_NEAREST_M = 100.0  # nearer than this the plume is taken as it is here; it keeps a low chimney finite
_SAMPLES = 4  # points along each side of a tile, averaged
_STEPS_PER_TILE = 20  # of the table along the wind


def exp_neg(x: Floats | float) -> Floats:
    """exp(-x) for x >= 0 by + - * / alone; relative error under 1e-7 up to x = 60, above 60 taken as exp(-60)."""
    y = np.minimum(x, 60.0) / 1024.0
    result = 1.0 - y * (1.0 - y / 2.0 * (1.0 - y / 3.0 * (1.0 - y / 4.0 * (1.0 - y / 5.0))))
    for _ in range(10):
        result = result * result
    return np.asarray(result, np.float64)


def rise_m(height_m: float) -> float:
    """How far the warm smoke rises above a stack, in metres: twice its height, at most 80 m (a simplification)."""
    return min(2.0 * height_m, LARGEST_RISE_M)


def spread_m(distance_m: Floats | float) -> Floats:
    """Vertical spread sigma-z of the plume, in metres: open country, neutral air (Briggs 1973, class D)."""
    return np.asarray(0.06 * distance_m / np.sqrt(1.0 + 0.0015 * distance_m), np.float64)


def fallout_per_m(
    distance_m: Floats, height_m: float, *, wind_m_s: float = WIND_M_S, deposition_m_s: float = DEPOSITION_M_S
) -> Floats:
    """Part of the plume that touches the ground in each metre along the wind, before any has been lost; per metre.

    The textbook ground-level plume with full reflection, summed across the wind:
    ``v / u * sqrt(2 / pi) / sigma_z * exp(-h^2 / (2 sigma_z^2))`` with h = stack + rise.
    """
    height = height_m + rise_m(height_m)
    spread = spread_m(np.maximum(distance_m, _NEAREST_M))
    thinning = exp_neg(height * height / (2.0 * spread * spread))
    return deposition_m_s / wind_m_s * _ROOT_2_BY_PI / spread * thinning


def template(
    height_m: float,
    rose: Sequence[int],
    radius_tiles: int,
    *,
    tile_m: float = 1000.0,
    wind_m_s: float = WIND_M_S,
    deposition_m_s: float = DEPOSITION_M_S,
) -> Integers:
    """Parts of ONE that land on each tile around a chimney, averaged over the year's winds.

    ``height_m`` is the height of the stack; ``rose`` has sixteen whole weights, in the order of :data:`DIRECTIONS`.
    Returns int64[2R + 1, 2R + 1] with the chimney in the middle; what is missing from ONE lands beyond
    (:func:`beyond`). Raises ValueError for a rose without wind or with the wrong count. Simplified: one wind speed
    and one stability class (neutral) for the whole year, flat land, one fall speed for dry dust and rain together.
    The concentration of the air is proportional to the deposit, by the same fall speed (:func:`nanograms_per_m3`), so
    one table serves both.
    """
    _check(height_m, rose, radius_tiles)
    step_m = tile_m / _STEPS_PER_TILE
    length = int(2 * (radius_tiles + 1) * _STEPS_PER_TILE)
    middle: Floats = (np.arange(length, dtype=np.float64) + 0.5) * step_m
    touched = np.cumsum(fallout_per_m(middle, height_m, wind_m_s=wind_m_s, deposition_m_s=deposition_m_s) * step_m)
    # What has fallen cannot fall again: the plume thins out as it goes (source depletion, Chamberlain 1953).
    left = np.concatenate(([1.0], exp_neg(touched)))
    lost_per_m = (left[:-1] - left[1:]) / step_m

    total = sum(rose)
    per_rad = np.array([weight / total / _SECTOR_RAD for weight in rose], np.float64)
    here, after, away = _geometry(radius_tiles)
    size = 2 * radius_tiles + 1
    landed = np.zeros((size, size), np.float64)
    for sector, weight, distance in zip(here, after, away, strict=True):
        density = per_rad[sector] * (1.0 - weight) + per_rad[(sector + 1) & 15] * weight
        where = (distance * _STEPS_PER_TILE).astype(np.int64)
        landed += density * lost_per_m[where] / distance
    landed *= tile_m / (_SAMPLES * _SAMPLES)
    parts = np.floor(landed * ONE).astype(np.int64)
    too_much = int(parts.sum()) - ONE
    if too_much > 0:  # a chimney so low that all falls on its own tile, and the samples overrate that tile
        parts[radius_tiles, radius_tiles] -= too_much
    return parts


def beyond(parts: Integers) -> int:
    """Parts of ONE that land outside these tiles (a template, or a footprint cut at the edge of the map)."""
    return ONE - int(parts.sum())


def footprint(template: Integers, row: int, col: int, rows: int, cols: int) -> Integers:
    """The template laid on the map with its chimney at (row, col): int64[rows, cols] parts of ONE.

    A works of several tiles uses its middle tile. What lies outside the map is left out and counts as beyond.
    """
    parts = np.zeros((rows, cols), np.int64)
    add_footprint(parts, template, row, col)
    return parts


def add_footprint(fallen: Integers, template: Integers, row: int, col: int, units: int = 1) -> None:
    """Adds ``units`` times a footprint to a map int64[rows, cols], in place; only the template's window is touched."""
    rows, cols = fallen.shape
    radius = template.shape[0] // 2
    top, bottom = max(0, row - radius), min(rows, row + radius + 1)
    left, right = max(0, col - radius), min(cols, col + radius + 1)
    if top < bottom and left < right:
        down, across = radius - row, radius - col
        fallen[top:bottom, left:right] += units * template[top + down : bottom + down, left + across : right + across]


def nanograms_per_m3(
    deposit: Integers,
    seconds: int,
    *,
    unit_grams: int = 1,
    tile_m2: int = 1_000_000,
    deposition_mm_s: int = round(DEPOSITION_M_S * 1000),
) -> Integers:
    """Mean concentration of the air over tiles on which ``deposit`` (units / ONE) fell in ``seconds``; int64 ng/m3.

    Concentration = deposit per area and second / fall speed. Whole units are split off first, so that it cannot
    overflow.
    """
    divisor = tile_m2 * deposition_mm_s * seconds
    scale = 1_000_000_000_000 * unit_grams  # ng in a g, mm in a m
    common = np.gcd(scale, divisor)
    scale, divisor = int(scale // common), int(divisor // common)
    whole, rest = deposit >> 28, (deposit & (ONE - 1)) >> 8
    per_m3 = whole // divisor * scale + (whole % divisor * scale + (rest * scale >> 20)) // divisor
    return np.asarray(per_m3, np.int64)


def _check(height_m: float, rose: Sequence[int], radius_tiles: int) -> None:
    if len(rose) != len(DIRECTIONS) or min(rose) < 0 or sum(rose) <= 0:
        raise ValueError(f"a wind rose has 16 weights, none below 0 and not all 0; this one is {list(rose)}")
    if height_m <= 0 or radius_tiles < 1:
        raise ValueError(f"a stack needs a height and a radius above 0, not {height_m} m and {radius_tiles} tiles")


@lru_cache(maxsize=4)
def _geometry(radius_tiles: int) -> tuple[NDArray[np.int8], Floats, Floats]:
    """For each sample point: the direction before it, its way (0 to 1) towards the next one, its distance in tiles.

    Shapes [samples, rows, cols]. The share of the next direction is a ratio of sines instead of angles: it needs no
    arc tangent, and because it is symmetric, each direction still gets exactly its own part of the circle.
    """
    size = 2 * radius_tiles + 1
    offset = (np.arange(_SAMPLES) + 0.5) / _SAMPLES - 0.5
    tile = np.arange(size, dtype=np.float64) - radius_tiles
    drow = tile[None, :, None] + np.repeat(offset, _SAMPLES)[:, None, None]
    dcol = tile[None, None, :] + np.tile(offset, _SAMPLES)[:, None, None]
    shape = (_SAMPLES * _SAMPLES, size, size)
    sector, share = np.zeros(shape, np.int8), np.zeros(shape, np.float64)
    sines = [a * drow - b * dcol for a, b in DIRECTIONS]
    for k in range(16):
        past, ahead = sines[k], -sines[(k + 1) & 15]
        inside = (past >= 0.0) & (ahead > 0.0)
        sector[inside] = k
        share[inside] = past[inside] / (past[inside] + ahead[inside])
    return sector, share, np.sqrt(drow * drow + dcol * dcol)
