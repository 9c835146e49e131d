"""The pictures of a sheet at one zoom and hour, loaded when first asked for.

Files are drawn at zoom 2; smaller zooms are a box filter over premultiplied colours, so edges keep no fringe. The light
of the era and of the hour is laid into each picture once. Read `scene.py` next.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pygame

from game.ui.board.light import PLAIN, Grade, Hour
from game.ui.board.sheet import Piece, Pixels, Sheet, Sprite

BY_DAY = Hour()
POOL = 1.5  # lamps light the ground more than they were drawn to, or no one would see it
SOFT_PX = 26  # pixels of zoom 2 over which a light ends at its frame
SHADE = (30, 28, 34)  # colour of every shadow: bluer, it would lie like a stain on earth and soot


class Atlas:
    """Pictures, shadows and lights of numbered parts; `anchor` and `size` arrays are int32 [parts, 2] in pixels."""

    def __init__(self, sheet: Sheet, zoom: float, grade: Grade, hour: Hour = BY_DAY) -> None:
        self.sheet, self.zoom, self.grade, self.hour = sheet, zoom, grade, hour
        self.step = round(2 / zoom)
        step = self.step
        count = len(sheet.parts)
        self.anchor, self.size = np.zeros((count, 2), np.int32), np.zeros((count, 2), np.int32)
        self.shadow_anchor, self.shadow_size = np.zeros((count, 2), np.int32), np.zeros((count, 2), np.int32)
        self.lit_anchor, self.lit_size = np.zeros((count, 2), np.int32), np.zeros((count, 2), np.int32)
        self.depth = np.array([part.depth for part in sheet.parts], np.float64)
        for k, part in enumerate(sheet.parts):
            sprite = part.sprite
            box = _fit(sprite.body, step)
            left = 0 if part.left == 0 else (part.left + box.pad_x) // step
            right = box.w if part.right == sprite.size[0] else (part.right + box.pad_x) // step
            self.anchor[k] = box.anchor_x - left, box.anchor_y
            self.size[k] = right - left, box.h
            if sprite.shadow and part.left == 0:
                box = _fit(sprite.shadow, step)
                self.shadow_anchor[k], self.shadow_size[k] = (box.anchor_x, box.anchor_y), (box.w, box.h)
            if sprite.light and part.left == 0 and hour.glow:
                box = _fit(sprite.light, step)
                self.lit_anchor[k], self.lit_size[k] = (box.anchor_x, box.anchor_y), (box.w, box.h)
        self._pictures: dict[int, pygame.Surface] = {}
        self._whole: dict[str, pygame.Surface] = {}
        self._shadows: dict[int, pygame.Surface] = {}
        self._lights: dict[int, pygame.Surface] = {}
        self._walls: dict[int, pygame.mask.Mask] = {}
        self._covers: dict[int, pygame.mask.Mask] = {}
        self._masks: dict[str, pygame.mask.Mask] = {}

    def picture(self, part: int) -> pygame.Surface:
        """The picture of a part, ready for fast blits."""
        found = self._pictures.get(part)
        if found is None:
            sprite = self.sheet.parts[part].sprite
            whole = self.whole(sprite.name)
            left = _fit(sprite.body, self.step).anchor_x - int(self.anchor[part][0])
            width, height = (int(v) for v in self.size[part])
            found = whole if sprite.w == sprite.h else whole.subsurface((left, 0, width, height)).copy()
            found.set_alpha(255, pygame.RLEACCEL)
            self._pictures[part] = found
        return found

    def whole(self, name: str) -> pygame.Surface:
        """The unsliced picture of a sprite (for ghosts and masks)."""
        if name not in self._whole:
            sprite = self.sheet.get(name)
            rgba = self.sheet.pixels(sprite.body)
            if sprite.tint is not PLAIN:
                rgba[..., :3] = sprite.tint.apply(rgba[..., :3])
            rgba[..., :3] = self.grade.apply(rgba[..., :3])
            if not self.hour.is_day:
                rgba[..., :3] = self.hour.apply(rgba[..., :3])
                self._light_windows(rgba, sprite)
            self._whole[name] = _surface(_shrink(rgba, _fit(sprite.body, self.step), self.step))
        return self._whole[name]

    def whole_anchor(self, name: str) -> tuple[int, int]:
        """Anchor of the unsliced picture."""
        box = _fit(self.sheet.get(name).body, self.step)
        return box.anchor_x, box.anchor_y

    def shadow(self, part: int) -> pygame.Surface:
        """The shadow of a part that has one."""
        if part not in self._shadows:
            piece = self.sheet.parts[part].sprite.shadow
            assert piece is not None
            shade = self.sheet.pixels(piece)
            shade[..., :3] = SHADE
            self._shadows[part] = _surface(_shrink(shade, _fit(piece, self.step), self.step))
        return self._shadows[part]

    def light(self, part: int) -> pygame.Surface:
        """The light of a part that glows, to be added to the ground around it."""
        if part not in self._lights:
            sprite = self.sheet.parts[part].sprite
            piece = sprite.light
            assert piece is not None
            glow = self.sheet.pixels(piece)
            strength = self.hour.glow * (POOL if sprite.is_lamp else 1.0)
            glow[..., :3] = np.minimum(glow[..., :3] * np.float32(strength), 255).astype(np.uint8)
            glow[..., :3] = (glow[..., :3] * _softness(glow.shape[0], glow.shape[1], not sprite.w)).astype(np.uint8)
            glow[..., 3] = 255
            self._lights[part] = _surface(_shrink(glow, _fit(piece, self.step), self.step)).convert()
        return self._lights[part]

    def cover(self, part: int) -> pygame.mask.Mask:
        """Which pixels of a part are not wholly clear: what may hide something behind it."""
        if part not in self._covers:
            self._covers[part] = pygame.mask.from_surface(self.picture(part), 0)
        return self._covers[part]

    def wall(self, part: int) -> pygame.mask.Mask:
        """Which pixels of a part let nothing through."""
        if part not in self._walls:
            self._walls[part] = pygame.mask.from_surface(self.picture(part), 254)
        return self._walls[part]

    def mask(self, name: str) -> pygame.mask.Mask:
        """Which pixels of a sprite are solid, for picking."""
        if name not in self._masks:
            self._masks[name] = pygame.mask.from_surface(self.whole(name), 96)
        return self._masks[name]

    def _light_windows(self, rgba: Pixels, sprite: Sprite) -> None:
        """Lay what glows over a darkened picture: a lit pane is as warm as its lamp, not as blue as the night."""
        if sprite.light is None:
            return
        glow = self.sheet.pixels(sprite.light)[..., :3]
        left, top = (sprite.light.anchor[k] - sprite.anchor[k] for k in (0, 1))
        height, width = rgba.shape[:2]
        x0, y0 = max(0, -left), max(0, -top)
        part = glow[max(0, top) : max(0, top) + height - y0, max(0, left) : max(0, left) + width - x0]
        area = rgba[y0 : y0 + part.shape[0], x0 : x0 + part.shape[1], :3]
        light = part * np.float32(self.hour.glow)
        left_over = 1 - light.max(axis=2, keepdims=True) / 255
        area[...] = np.minimum(area * left_over + light, 255).astype(np.uint8)


@dataclass(frozen=True, slots=True)
class _Box:
    pad_x: int
    pad_y: int
    w: int
    h: int
    anchor_x: int
    anchor_y: int


def _fit(piece: Piece, step: int) -> _Box:
    """Padding that puts the anchor on a whole pixel after shrinking, and the shrunken size and anchor."""
    (width, height), (x, y) = piece.size, piece.anchor
    pad_x, pad_y = -x % step, -y % step
    return _Box(
        pad_x,
        pad_y,
        -(-(width + pad_x) // step),
        -(-(height + pad_y) // step),
        (x + pad_x) // step,
        (y + pad_y) // step,
    )


def _shrink(rgba: Pixels, box: _Box, step: int) -> Pixels:
    if step == 1:
        return rgba
    wide = np.zeros((box.h * step, box.w * step, 4), np.float32)
    wide[box.pad_y : box.pad_y + rgba.shape[0], box.pad_x : box.pad_x + rgba.shape[1]] = rgba
    wide[..., :3] *= wide[..., 3:] / 255
    small = wide.reshape(box.h, step, box.w, step, 4).mean(axis=(1, 3))
    small[..., :3] *= 255 / np.maximum(small[..., 3:], 1)
    return np.asarray((np.clip(small, 0, 255) + 0.5).astype(np.uint8))


def _softness(height: int, width: int, is_round: bool) -> npt.NDArray[np.float32]:
    """What makes a light end softly at its picture's frame, or `is_round`; float [height, width, 1], 1 in the middle."""
    if is_round:
        y, x = np.mgrid[0:height, 0:width]
        away = np.hypot((2 * y + 1) / height - 1, (2 * x + 1) / width - 1)
        return np.asarray(np.clip(1.5 * (1 - away), 0, 1)[..., None], dtype=np.float32)
    sides = []
    for size in (height, width):
        away = np.minimum(np.arange(size), np.arange(size)[::-1]) / max(1.0, min(SOFT_PX, size / 4))
        sides.append(np.sin(np.minimum(away, 1) * np.pi / 2) ** 2)
    return np.asarray((sides[0][:, None] * sides[1][None, :])[..., None], dtype=np.float32)


def _surface(rgba: Pixels) -> pygame.Surface:
    height, width = rgba.shape[:2]
    return pygame.image.frombuffer(np.ascontiguousarray(rgba).tobytes(), (width, height), "RGBA").convert_alpha()
