"""Sprites: what there is, from sprites.json, and the pages their pictures are cut from.

Why pages: a building's picture, its shadow and its lights, or sixteen steps of a walker, lie in one file; a folder of
thousands of scraps is slow to open on a school laptop. Why parts: oblong buildings are sliced into strips half a tile
wide on the screen, each with its own depth, for a single depth would put a neighbour wrongly behind or before them.
Read `atlas.py` next.
"""

from __future__ import annotations

import json
from collections import OrderedDict
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pygame

from game.ui.board.light import PLAIN, Grade
from game.ui.board.tints import forms

STRIP_PX = 64  # width of a strip at zoom 2: half a tile
PAGES_KEPT = 6  # pictures of one page are mostly asked for one after the other
Pixels = npt.NDArray[np.uint8]

POST = (26, 24)  # pixels: what is narrower and taller is a post


@dataclass(frozen=True, slots=True)
class Piece:
    """A rectangle of a page, a file, in pixels of zoom 2, and its anchor from the rectangle's corner."""

    page: str
    at: tuple[int, int]
    size: tuple[int, int]
    anchor: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Sprite:
    """One sprite: its picture, shadow and night light, its footprint in tiles, the tops of its stacks in pixels.

    `spots` are places of its moving parts, each with the name of the part; `frame_ms` is how long a frame of a moving
    part is shown; `of` is the sprite it was tinted from, itself if it was drawn; `tint` what is done to its colours.
    """

    name: str
    body: Piece
    w: int
    h: int
    shadow: Piece | None
    light: Piece | None
    stacks: tuple[tuple[int, int], ...]
    spots: tuple[tuple[str, int, int], ...]
    frame_ms: int
    of: str
    tint: Grade = PLAIN

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the picture."""
        return self.body.size

    @property
    def anchor(self) -> tuple[int, int]:
        """The pixel of the picture that stands on the footprint's north corner."""
        return self.body.anchor

    @property
    def is_lamp(self) -> bool:
        """Whether it is a narrow post that shines at night."""
        return self.light is not None and not self.w and self.size[0] <= POST[0] and self.size[1] >= POST[1]


@dataclass(frozen=True, slots=True)
class Part:
    """A sprite or a strip of it: columns left..right of its picture, and its depth relative to row + col."""

    sprite: Sprite
    left: int
    right: int
    depth: float


class Sheet:
    """Every sprite and part of a folder; parts are numbered, `parts_of` gives a name's numbers.

    Raises ValueError with one clear line when the table, a page or a named sprite is missing.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        path = folder / "sprites.json"
        if not path.exists():
            raise ValueError(f"sprites: {path} is missing; run the art scripts or restore the file")
        facts = json.loads(path.read_text(encoding="utf-8"))
        self.sprites: dict[str, Sprite] = {}
        self.parts: list[Part] = []
        self.parts_of: dict[str, tuple[int, ...]] = {}
        self._pages: OrderedDict[str, Pixels] = OrderedDict()
        for name, fact in sorted(facts.items()):
            if isinstance(fact, dict) and "anchor" in fact:
                self._add(_sprite(name, fact))
        for name, of, tint in forms(tuple(self.sprites)):
            self._add(replace(self.sprites[of], name=name, of=of, tint=tint))

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

    def pixels(self, piece: Piece) -> Pixels:
        """A copy of a piece's colours and transparency, uint8 [height, width, 4]."""
        page = self._page(piece.page)
        (x, y), (width, height) = piece.at, piece.size
        cut = page[y : y + height, x : x + width]
        if cut.shape[:2] != (height, width):
            where = self.folder / piece.page
            raise ValueError(f"sprites: {where} is smaller than sprites.json says; run the art scripts again")
        return cut.copy()

    def picture(self, name: str) -> pygame.Surface:
        """The picture of a sprite as it was drawn, at zoom 2."""
        rgba = self.pixels(self.get(name).body)
        return pygame.image.frombuffer(rgba.tobytes(), (rgba.shape[1], rgba.shape[0]), "RGBA").convert_alpha()

    def _page(self, name: str) -> Pixels:
        if name in self._pages:
            self._pages.move_to_end(name)
            return self._pages[name]
        path = self.folder / name
        if not path.exists():
            raise ValueError(f"sprites: {path} is missing although sprites.json names it; run the art scripts again")
        picture = pygame.image.load(path).convert_alpha()
        rgb, alpha = pygame.surfarray.array3d(picture), pygame.surfarray.array_alpha(picture)
        page = np.ascontiguousarray(np.dstack([rgb, alpha]).transpose(1, 0, 2))
        self._pages[name] = page
        if len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        return page


def _pair(value: object) -> tuple[int, int]:
    assert isinstance(value, list)
    return int(value[0]), int(value[1])


def _piece(fact: object, page: str) -> Piece | None:
    if not isinstance(fact, dict):
        return None
    at = _pair(fact["at"]) if "at" in fact else (0, 0)
    return Piece(page, at, _pair(fact["size"]), _pair(fact["anchor"]))


def _sprite(name: str, fact: dict[str, object]) -> Sprite:
    page = fact.get("page")
    body, shadow, light = (
        _piece(part, f"{name}{tail}.png" if page is None else f"{page}.webp")  # without a page each piece is a file
        for part, tail in ((fact, ""), (fact.get("shadow"), "_sh"), (fact.get("lit"), "_lit"))
    )
    assert body is not None
    stacks, spots = fact.get("smoke"), fact.get("spots")
    return Sprite(
        name=name,
        body=body,
        w=int(str(fact.get("w", 0))),
        h=int(str(fact.get("h", 0))),
        shadow=shadow,
        light=light,
        stacks=tuple(_pair(p) for p in stacks) if isinstance(stacks, list) else (),
        spots=tuple((str(k), *_pair(p)) for k, v in spots.items() for p in v) if isinstance(spots, dict) else (),
        frame_ms=int(str(fact.get("frame_ms", 125))),
        of=name,
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
