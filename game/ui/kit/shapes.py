"""Shapes: rounded frames, shadows and textures, drawn by code and cached.

Every frame is a nine-patch: a small square with four smooth corners (computed exactly, from the distance to the rounded
edge) spread to the size wanted. That gives clean edges at every scale without picture files, and a 600 x 500 panel in
a few milliseconds. Arrays here are [row, col, channel].
Next: ``game/ui/kit/frames.py``, which says how each kind of frame looks.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt
import pygame

from game.ui.kit.theme import Colour

Array = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Coat:
    """One filled rounded rectangle of a frame: grown (+) or inset (-) by pixels, soft at the edge by ``soft`` pixels."""

    colour: Colour
    alpha: int
    grow: float = 0.0
    soft: float = 1.0
    drop: float = 0.0


@dataclass(frozen=True, slots=True)
class Look:
    """A frame: coats from back to front, then the body with a gradient and grain."""

    radius: float
    coats: tuple[Coat, ...]
    top: Colour
    bottom: Colour
    alpha: int
    inset: float = 1.0
    margin: int = 0
    grain: float = 0.0
    square_bottom: bool = False


def _distance(count: int, margin: int, radius: float, grow: float, drop: float) -> Array:
    """Return the signed distance of each pixel centre to a rounded square, negative inside."""
    half = count / 2
    at = np.abs(np.arange(count, dtype=np.float32) + 0.5 - half)
    reach = half - margin + grow
    round_px = max(0.5, radius + grow)
    across = at - (reach - round_px)
    shifted = np.abs(np.arange(count, dtype=np.float32) + 0.5 - half - drop) - (reach - round_px)
    outside = np.hypot(np.maximum(across[None, :], 0), np.maximum(shifted[:, None], 0))
    inside = np.minimum(np.maximum(across[None, :], shifted[:, None]), 0)
    distance: Array = outside + inside - round_px
    return distance


def _cover(distance: Array, soft: float) -> Array:
    """Return how much of each pixel is covered, 0-1; a wide ``soft`` makes a shadow."""
    if soft <= 1.0:
        hard: Array = np.clip(0.5 - distance, 0, 1)
        return hard
    step = np.clip(0.5 - distance / soft, 0, 1)
    eased: Array = step * step * (3 - 2 * step)
    return eased


def _spread_index(length: int, count: int) -> npt.NDArray[np.intp]:
    """Return for each of ``length`` pixels its pixel in a patch of ``count``, whose middle is repeated."""
    at = np.arange(length)
    middle = count // 2
    return np.where(at < length / 2, np.minimum(at, middle), np.maximum(count - (length - at), middle))


@lru_cache(maxsize=4)
def _grain(amount: float) -> Array:
    """Return a repeating paper grain, 256 x 256, in levels of brightness."""
    rng = np.random.default_rng(1953)
    fine = rng.standard_normal((256, 256)).astype(np.float32)
    coarse = rng.standard_normal((256, 256)).astype(np.float32)
    for axis in (0, 1):
        fine = ((fine + np.roll(fine, 1, axis)) / 2).astype(np.float32)
        for shift in (1, 2, 4, 8):
            coarse = ((coarse + np.roll(coarse, shift, axis)) / 2).astype(np.float32)
    fibre: Array = fine / fine.std() * 0.6 + coarse / coarse.std() * 0.8
    return fibre * amount


def surface_from(rgba: npt.NDArray[np.uint8]) -> pygame.Surface:
    """Return a surface with alpha from an array [row, col, 4]."""
    rows, cols = rgba.shape[:2]
    surface = pygame.image.frombytes(np.ascontiguousarray(rgba).tobytes(), (cols, rows), "RGBA")
    return surface.convert_alpha() if pygame.display.get_surface() else surface


def _paint_patch(look: Look) -> tuple[Array, Array, Array]:
    """Return colour, alpha and body cover of the small patch of a look."""
    count = 2 * (look.margin + int(look.radius) + 4) + 1
    colour = np.zeros((count, count, 3), np.float32)
    alpha = np.zeros((count, count), np.float32)
    body = _cover(_distance(count, look.margin, look.radius, -look.inset, 0), 1)
    outer = _cover(_distance(count, look.margin, look.radius, 0, 0), 1)
    for coat in look.coats:
        cover = _cover(_distance(count, look.margin, look.radius, coat.grow, coat.drop), coat.soft)
        # a coat is cut out under the body: a translucent body must show the map, not its own shadow
        share = cover * (coat.alpha / 255) * (1 - (body if coat.soft <= 1.0 else outer))
        total = share + alpha * (1 - share)
        safe = np.maximum(total, 1e-4)[..., None]
        tint = np.array(coat.colour, np.float32)
        colour = (tint * share[..., None] + colour * (alpha * (1 - share))[..., None]) / safe
        alpha = total
    return colour, alpha, body


def paint_frame(look: Look, width: int, height: int) -> pygame.Surface:
    """Return a frame ``width`` x ``height`` pixels (its margin for the shadow included)."""
    colour, alpha, body = _paint_patch(look)
    count = len(alpha)
    rows, cols = _spread_index(height, count), _spread_index(width, count)
    if look.square_bottom:
        rows = np.minimum(rows, count // 2)
    share = body * (look.alpha / 255)
    total = share + alpha * (1 - share)
    weight = share / np.maximum(total, 1e-4)
    slope = np.linspace(0, 1, height, dtype=np.float32)
    top, bottom = np.array(look.top, np.float32), np.array(look.bottom, np.float32)
    opacity = np.clip(total * 255 + 0.5, 0, 255).astype(np.uint8)
    rgba = np.empty((height, width, 4), np.uint8)
    rgba[..., 3] = opacity[rows][:, cols]
    if look.grain:
        # large: one channel of brightness is added to a spread patch, four times faster than mixing three
        middle = (top + bottom) / 2
        patch = (colour + (middle - colour) * weight[..., None]).astype(np.int16)
        grain = np.tile(_grain(look.grain), (height // 256 + 1, width // 256 + 1))[:height, :width]
        change = (grain + ((slope - 0.5) * float((bottom - top).mean()))[:, None]) * weight[rows][:, cols]
        mixed = patch[rows][:, cols]
        mixed += change.astype(np.int16)[..., None]
        np.clip(mixed, 0, 255, out=mixed)
    else:
        fill = (top + (bottom - top) * slope[:, None])[:, None, :]
        under = colour[rows][:, cols]
        mixed = under + (fill - under) * weight[rows][:, cols][..., None]
        np.clip(mixed, 0, 255, out=mixed)
    rgba[..., :3] = mixed
    return surface_from(rgba)


@lru_cache(maxsize=600)
def small_frame(look: Look, width: int, height: int) -> pygame.Surface:
    """Return a cached frame; for controls, which repeat, not for panels, which keep their own."""
    return paint_frame(look, max(2, width), max(2, height))


def lay_bricks(width: int, height: int, radius: float, light: Colour, dark: Colour, course_px: int) -> pygame.Surface:
    """Return a band of masonry with rounded upper corners: bricks in running bond, each a little different."""
    rng = np.random.default_rng(7)
    fill = np.empty((height, width, 3), np.float32)
    slope = np.linspace(1, 0, height, dtype=np.float32)[:, None, None]
    fill[:] = np.array(dark, np.float32) + (np.array(light, np.float32) - np.array(dark, np.float32)) * slope
    course, brick = max(5, course_px), max(12, round(course_px * 2.6))
    rows, cols = np.arange(height), np.arange(width)
    row_of = rows // course
    shifted = cols[None, :] + (row_of[:, None] % 2) * (brick // 2)
    tone = rng.standard_normal((height // course + 1, (width + brick) // brick + 2)).astype(np.float32) * 5
    fill += tone[row_of[:, None], shifted // brick][..., None]
    joint = ((rows % course == 0)[:, None] | (shifted % brick == 0)).astype(np.float32)
    lip = ((rows % course == 1)[:, None] | (shifted % brick == 1)).astype(np.float32) * (1 - joint)
    fill += (lip * 9 - joint * 16)[..., None]
    return round_top(fill, radius)


def round_top(fill: Array, radius: float) -> pygame.Surface:
    """Return an array [row, col, 3] of levels as a band with rounded upper corners."""
    height, width = fill.shape[:2]
    count = 2 * (int(radius) + 4) + 1
    index = np.minimum(_spread_index(height, count), count // 2)
    cover = _cover(_distance(count, 0, radius, 0, 0), 1)[index][:, _spread_index(width, count)]
    rgba: Any = np.empty((height, width, 4), np.uint8)
    rgba[..., :3] = np.clip(fill, 0, 255)
    rgba[..., 3] = cover * 255
    return surface_from(rgba)


@lru_cache(maxsize=64)
def disc(radius_px: int, colour: Colour, alpha: int = 255) -> pygame.Surface:
    """Return a smooth disc, ``2 * radius_px + 2`` pixels wide."""
    size = 2 * radius_px + 2
    at = np.arange(size, dtype=np.float32) + 0.5 - size / 2
    cover = np.clip(radius_px + 0.5 - np.hypot(at[None, :], at[:, None]), 0, 1)
    rgba = np.empty((size, size, 4), np.uint8)
    rgba[..., :3] = colour
    rgba[..., 3] = cover * alpha
    return surface_from(rgba)


@lru_cache(maxsize=128)
def hatch(width: int, height: int, colour: Colour, alpha: int, kind: str, step_px: int) -> pygame.Surface:
    """Return a pattern on clear ground: ``lines``, ``cross``, ``dots``, ``bars`` or ``waves``; ``plain`` is empty."""
    row, col = np.mgrid[0:height, 0:width]
    thick = max(1, step_px // 4)
    marks = {
        "plain": np.zeros((height, width), bool),
        "lines": (row + col) % step_px < thick,
        "back": (row - col) % step_px < thick,
        "cross": ((row + col) % step_px < thick) | ((row - col) % step_px < thick),
        "dots": np.hypot(row % step_px - step_px / 2, col % step_px - step_px / 2) < max(1.0, step_px / 4.5),
        "bars": col % step_px < thick,
        "waves": (row + np.abs(col % (2 * step_px) - step_px)) % step_px < thick,
    }[kind]
    rgba = np.empty((height, width, 4), np.uint8)
    rgba[..., :3] = colour
    rgba[..., 3] = marks * alpha
    return surface_from(rgba)
