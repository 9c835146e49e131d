"""Sprites: what there is (`Sheet`, from sprites.json) and their pictures at one zoom (`Atlas`, loaded when needed).

Why parts: oblong buildings are sliced into strips half a tile wide on the screen, each with its own depth, for a
single depth would put a neighbour wrongly behind or before them. Files are drawn at zoom 2; smaller zooms are a
box filter over premultiplied colours, so edges keep no fringe. Read `scene.py` next.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pygame

from game.ui.board.light import PLAIN, Grade, Hour
from game.ui.board.tints import forms

BY_DAY = Hour()
STRIP_PX = 64  # width of a strip at zoom 2: half a tile


@dataclass(frozen=True, slots=True)
class Sprite:
    """One sprite's facts in pixels of zoom 2: size and anchor of picture, shadow and night light, footprint, stacks.

    `spots` are places of its moving parts, each with the name of the part; `frame_ms` is how long a frame of a moving
    part is shown; `file` is the picture it is made of, `tint` what is done to its colours.
    """

    name: str
    size: tuple[int, int]
    anchor: tuple[int, int]
    w: int
    h: int
    shadow_size: tuple[int, int] | None
    shadow_anchor: tuple[int, int]
    stacks: tuple[tuple[int, int], ...]
    file: str
    tint: Grade = PLAIN
    lit_size: tuple[int, int] | None = None
    lit_anchor: tuple[int, int] = (0, 0)
    spots: tuple[tuple[str, int, int], ...] = ()
    frame_ms: int = 125


@dataclass(frozen=True, slots=True)
class Part:
    """A sprite or a strip of it: columns left..right of its picture, and its depth relative to row + col."""

    sprite: Sprite
    left: int
    right: int
    depth: float


class Sheet:
    """Every sprite and part of `folder`/sprites; parts are numbered, `parts_of` gives a name's numbers."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        path = folder / "sprites.json"
        if not path.exists():
            raise ValueError(f"sprites: {path} is missing; run the art scripts or restore the file")
        facts = json.loads(path.read_text(encoding="utf-8"))
        self.sprites: dict[str, Sprite] = {}
        self.parts: list[Part] = []
        self.parts_of: dict[str, tuple[int, ...]] = {}
        for name, fact in sorted(facts.items()):
            if isinstance(fact, dict) and "anchor" in fact:
                self._add(_sprite(name, fact))
        for name, of, tint in forms(tuple(self.sprites)):
            self._add(replace(self.sprites[of], name=name, tint=tint))

    def _add(self, sprite: Sprite) -> None:
        self.sprites[sprite.name] = sprite
        first = len(self.parts)
        self.parts.extend(_slice(sprite))
        self.parts_of[sprite.name] = tuple(range(first, len(self.parts)))

    def get(self, name: str) -> Sprite:
        """The sprite of a name; one clear line if there is none."""
        if name not in self.sprites:
            raise ValueError(f"sprite '{name}' is not in {self.folder / 'sprites.json'}; draw it or name another")
        return self.sprites[name]

    def known(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """Those of the names that have a sprite."""
        return tuple(name for name in names if name in self.sprites)

    def movers(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """Those of the names that can move along both axes."""
        return tuple(name for name in names if self.along(name, "x") and self.along(name, "y"))

    def along(self, name: str, axis: str) -> str:
        """A mover's sprite for an axis, 'x' (columns) or 'y' (rows), '' if there is none."""
        for tail in {"x": ("_x", "_ew"), "y": ("_y", "_ns")}[axis]:
            if name + tail in self.sprites:
                return name + tail
        return name if name in self.sprites else ""

    def frames(self, name: str) -> tuple[str, ...]:
        """The pictures of a moving part in their order: `<name>_f0`, `<name>_f1` and so on."""
        found: list[str] = []
        while f"{name}_f{len(found)}" in self.sprites:
            found.append(f"{name}_f{len(found)}")
        return tuple(found)

    def heading(self, name: str, d_row: float, d_col: float) -> str:
        """A mover's sprite for the way it goes: east `_x`, north `_y`, west `_xr`, south `_yr` where drawn."""
        if abs(d_col) >= abs(d_row):
            sprite, back = self.along(name, "x"), d_col < 0
        else:
            sprite, back = self.along(name, "y"), d_row > 0
        return sprite + "r" if back and sprite + "r" in self.sprites else sprite


class Atlas:
    """The pictures of a sheet at one zoom and hour; `lit_` is the light that a sprite throws around itself."""

    def __init__(self, sheet: Sheet, zoom: float, grade: Grade, hour: Hour = BY_DAY) -> None:
        self.sheet, self.zoom, self.grade, self.hour = sheet, zoom, grade, hour
        self.step = round(2 / zoom)
        step = self.step
        count = len(sheet.parts)
        self.anchor = np.zeros((count, 2), np.int32)
        self.size = np.zeros((count, 2), np.int32)
        self.shadow_anchor = np.zeros((count, 2), np.int32)
        self.shadow_size = np.zeros((count, 2), np.int32)
        self.lit_anchor = np.zeros((count, 2), np.int32)
        self.lit_size = np.zeros((count, 2), np.int32)
        self.depth = np.array([part.depth for part in sheet.parts], np.float64)
        for k, part in enumerate(sheet.parts):
            sprite = part.sprite
            box = _fit(sprite.size, sprite.anchor, step)
            left = 0 if part.left == 0 else (part.left + box.pad_x) // step
            right = box.w if part.right == sprite.size[0] else (part.right + box.pad_x) // step
            self.anchor[k] = box.anchor_x - left, box.anchor_y
            self.size[k] = right - left, box.h
            if sprite.shadow_size and part.left == 0:
                box = _fit(sprite.shadow_size, sprite.shadow_anchor, step)
                self.shadow_anchor[k] = box.anchor_x, box.anchor_y
                self.shadow_size[k] = box.w, box.h
            if sprite.lit_size and part.left == 0 and hour.glow:
                box = _fit(sprite.lit_size, sprite.lit_anchor, step)
                self.lit_anchor[k] = box.anchor_x, box.anchor_y
                self.lit_size[k] = box.w, box.h
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
            left = _fit(sprite.size, sprite.anchor, self.step).anchor_x - int(self.anchor[part][0])
            width, height = (int(v) for v in self.size[part])
            found = whole if sprite.w == sprite.h else whole.subsurface((left, 0, width, height)).copy()
            found.set_alpha(255, pygame.RLEACCEL)
            self._pictures[part] = found
        return found

    def whole(self, name: str) -> pygame.Surface:
        """The unsliced picture of a sprite (for ghosts and masks)."""
        if name not in self._whole:
            sprite = self.sheet.get(name)
            rgba = _read(self.sheet.folder / f"{sprite.file}.png")
            if (rgba.shape[1], rgba.shape[0]) != sprite.size:
                found = f"{rgba.shape[1]} x {rgba.shape[0]}"
                raise ValueError(f"sprite '{name}' is {found} pixels, sprites.json says {sprite.size}; pack it again")
            if sprite.tint is not PLAIN:
                rgba[..., :3] = sprite.tint.apply(rgba[..., :3])
            rgba[..., :3] = self.grade.apply(rgba[..., :3])
            if not self.hour.is_day:
                rgba[..., :3] = self.hour.apply(rgba[..., :3])
                self._light_windows(rgba, sprite)
            self._whole[name] = _surface(_shrink(rgba, _fit(sprite.size, sprite.anchor, self.step), self.step))
        return self._whole[name]

    def whole_anchor(self, name: str) -> tuple[int, int]:
        """Anchor of the unsliced picture."""
        sprite = self.sheet.get(name)
        box = _fit(sprite.size, sprite.anchor, self.step)
        return box.anchor_x, box.anchor_y

    def shadow(self, part: int) -> pygame.Surface:
        """The shadow of a part that has one."""
        if part not in self._shadows:
            sprite = self.sheet.parts[part].sprite
            assert sprite.shadow_size is not None
            rgba = _read(self.sheet.folder / f"{sprite.file}_sh.png")
            box = _fit(sprite.shadow_size, sprite.shadow_anchor, self.step)
            self._shadows[part] = _surface(_shrink(rgba, box, self.step))
        return self._shadows[part]

    def light(self, part: int) -> pygame.Surface:
        """The light of a part that glows, to be added to the ground around it."""
        if part not in self._lights:
            sprite = self.sheet.parts[part].sprite
            assert sprite.lit_size is not None
            glow = _read(self.sheet.folder / f"{sprite.file}_lit.png")
            glow[..., :3] = (glow[..., :3] * np.float32(self.hour.glow)).astype(np.uint8)
            box = _fit(sprite.lit_size, sprite.lit_anchor, self.step)
            self._lights[part] = _surface(_shrink(glow, box, self.step)).convert()
        return self._lights[part]

    def _light_windows(self, rgba: npt.NDArray[np.uint8], sprite: Sprite) -> None:
        """Add what glows to a darkened picture."""
        if sprite.lit_size is None:
            return
        glow = _read(self.sheet.folder / f"{sprite.file}_lit.png")[..., :3]
        left, top = sprite.lit_anchor[0] - sprite.anchor[0], sprite.lit_anchor[1] - sprite.anchor[1]
        height, width = rgba.shape[:2]
        x0, y0 = max(0, -left), max(0, -top)
        part = glow[max(0, top) : max(0, top) + height - y0, max(0, left) : max(0, left) + width - x0]
        area = rgba[y0 : y0 + part.shape[0], x0 : x0 + part.shape[1], :3]
        area[...] = np.minimum(area + part * np.float32(self.hour.glow), 255).astype(np.uint8)

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


@dataclass(frozen=True, slots=True)
class _Box:
    pad_x: int
    pad_y: int
    w: int
    h: int
    anchor_x: int
    anchor_y: int


def _fit(size: tuple[int, int], anchor: tuple[int, int], step: int) -> _Box:
    """Padding that puts the anchor on a whole pixel after shrinking, and the shrunken size and anchor."""
    pad_x, pad_y = -anchor[0] % step, -anchor[1] % step
    width, height = -(-(size[0] + pad_x) // step), -(-(size[1] + pad_y) // step)
    return _Box(pad_x, pad_y, width, height, (anchor[0] + pad_x) // step, (anchor[1] + pad_y) // step)


def _shrink(rgba: npt.NDArray[np.uint8], box: _Box, step: int) -> npt.NDArray[np.uint8]:
    if step == 1:
        return rgba
    wide = np.zeros((box.h * step, box.w * step, 4), np.float32)
    wide[box.pad_y : box.pad_y + rgba.shape[0], box.pad_x : box.pad_x + rgba.shape[1]] = rgba
    wide[..., :3] *= wide[..., 3:] / 255
    small = wide.reshape(box.h, step, box.w, step, 4).mean(axis=(1, 3))
    small[..., :3] *= 255 / np.maximum(small[..., 3:], 1)
    return np.asarray((np.clip(small, 0, 255) + 0.5).astype(np.uint8))


def _read(path: Path) -> npt.NDArray[np.uint8]:
    if not path.exists():
        raise ValueError(f"sprites: {path} is missing although sprites.json names it; run the art scripts again")
    picture = pygame.image.load(path).convert_alpha()
    rgb, alpha = pygame.surfarray.array3d(picture), pygame.surfarray.array_alpha(picture)
    return np.ascontiguousarray(np.dstack([rgb, alpha]).transpose(1, 0, 2))


def _surface(rgba: npt.NDArray[np.uint8]) -> pygame.Surface:
    height, width = rgba.shape[:2]
    return pygame.image.frombuffer(np.ascontiguousarray(rgba).tobytes(), (width, height), "RGBA").convert_alpha()


def _sprite(name: str, fact: dict[str, object]) -> Sprite:
    def pair(value: object) -> tuple[int, int]:
        assert isinstance(value, list)
        return int(value[0]), int(value[1])

    shadow = fact.get("shadow")
    shadow = shadow if isinstance(shadow, dict) else None
    lit = fact.get("lit")
    lit = lit if isinstance(lit, dict) else None
    stacks, spots = fact.get("smoke"), fact.get("spots")
    return Sprite(
        name=name,
        size=pair(fact["size"]),
        anchor=pair(fact["anchor"]),
        w=int(str(fact.get("w", 0))),
        h=int(str(fact.get("h", 0))),
        shadow_size=pair(shadow["size"]) if shadow else None,
        shadow_anchor=pair(shadow["anchor"]) if shadow else (0, 0),
        stacks=tuple(pair(p) for p in stacks) if isinstance(stacks, list) else (),
        file=name,
        lit_size=pair(lit["size"]) if lit else None,
        lit_anchor=pair(lit["anchor"]) if lit else (0, 0),
        spots=tuple((str(k), *pair(p)) for k, v in spots.items() for p in v) if isinstance(spots, dict) else (),
        frame_ms=int(str(fact.get("frame_ms", 125))),
    )


def _slice(sprite: Sprite) -> list[Part]:
    w, h = sprite.w, sprite.h
    if w == h:
        return [Part(sprite, 0, sprite.size[0], (w + h) / 2)]
    parts = []
    for k in range(-h, w):
        left = 0 if k == -h else sprite.anchor[0] + k * STRIP_PX
        right = sprite.size[0] if k == w - 1 else sprite.anchor[0] + (k + 1) * STRIP_PX
        middle = k + 0.5  # col - row of the strip's middle; its ground runs from |middle| to the nearer far edge
        depth = (abs(middle) + min(2 * h + middle, 2 * w - middle)) / 2
        parts.append(Part(sprite, left, right, depth))
    return parts
