"""The glow around the heads of lamps after dark: one small round light for each kind of lamp, added over the picture.

Why not in the lamp's own picture: light is added to the air around the lamp and to what stands behind it, a picture can
only cover. It is drawn into the cached view, so a still frame pays nothing. Where the head is follows from the lamp's
own light picture; a head that something hides has no glow. Next: `stage.py`, which draws it last.
"""

from __future__ import annotations

import numpy as np
import pygame

from game.ui.board.atlas import Atlas
from game.ui.board.items import Records
from game.ui.board.routes import Floats, Ints
from game.ui.board.scene import Blits, Scene
from game.ui.board.sheet import Sheet, Sprite

FAINT = 40  # a head darker than this gives no light
WIDE, CORE = 42, 0.13  # radius of a halo at zoom 2, and how much of it is the lamp itself
TINT, STRENGTH = (1.0, 0.74, 0.40), 150


class Halos:
    """The halos of the lamps among the records of a table; `upright` is the scene that may hide them."""

    def __init__(self, table: Records, atlas: Atlas, upright: Scene) -> None:
        self.atlas, self.upright = atlas, upright
        self._heads = {} if atlas.hour.is_day else _heads(table, atlas)
        self.radius = max(3, round(WIDE * atlas.zoom / 2))
        self._picture = _glow(self.radius, atlas.hour.glow) if self._heads else None
        self._hidden: dict[tuple[int, int, float], bool] = {}
        self._x, self._y, self._depth = self._places(table)

    def blits(self, world: pygame.Rect, origin: tuple[int, int]) -> Blits:
        """Pictures to be added and their positions, relative to a world pixel, in a rectangle of world pixels."""
        if self._picture is None:
            return []
        reach = self.radius
        seen = (self._x > world.left - reach) & (self._x < world.right + reach)
        seen &= (self._y > world.top - reach) & (self._y < world.bottom + reach)
        found = zip(*(column[seen].tolist() for column in (self._x, self._y, self._depth)), strict=True)
        left, top = origin[0] + reach, origin[1] + reach
        return [(self._picture, (x - left, y - top)) for x, y, depth in found if not self._is_hidden(x, y, depth)]

    def rects(self, table: Records) -> list[pygame.Rect]:
        """World rectangles of the halos of records, whether they are among these or not."""
        if self._picture is None:
            return []
        side, reach = 2 * self.radius, self.radius
        x, y, _ = self._places(table)
        return [pygame.Rect(px - reach, py - reach, side, side) for px, py in zip(x.tolist(), y.tolist(), strict=True)]

    def _places(self, table: Records) -> tuple[Ints, Ints, Floats]:
        """World pixels and depths of the heads of records that are lamps."""
        lamps = Scene(table[np.isin(table["part"], list(self._heads))], self.atlas)
        part = lamps.table["part"].tolist()
        off = np.array([self._heads[p] for p in part], np.int64).reshape(-1, 2)
        anchor = self.atlas.anchor[lamps.table["part"]]
        return lamps.left + anchor[:, 0] + off[:, 0], lamps.top + anchor[:, 1] + off[:, 1], lamps.depth

    def _is_hidden(self, x: int, y: int, depth: float) -> bool:
        """Whether something before a lamp covers its head."""
        key = (x, y, depth)
        if key not in self._hidden:
            near = [n for n in self.upright.near(pygame.Rect(x, y, 1, 1)) if n.depth > depth]
            self._hidden[key] = any(
                n.rect.collidepoint(x, y) and self.atlas.cover(n.part).get_at((x - n.rect.x, y - n.rect.y))
                for n in near
            )
        return self._hidden[key]


def _heads(table: Records, atlas: Atlas) -> dict[int, tuple[int, int]]:
    """For each part that is a lamp: where its head is from its anchor, in pixels of the zoom."""
    found = {}
    for part in np.unique(table["part"]).tolist():
        sprite = atlas.sheet.parts[part].sprite
        head = _head(sprite, atlas.sheet) if sprite.is_lamp else None
        if head is not None:
            found[part] = round(head[0] * atlas.zoom / 2), round(head[1] * atlas.zoom / 2)
    return found


def _head(sprite: Sprite, sheet: Sheet) -> tuple[float, float] | None:
    """Where a post is brightest, from its anchor, in pixels of zoom 2; only its upper half is asked, below lies light."""
    assert sprite.light is not None
    light = sheet.pixels(sprite.light)
    x0, y0 = (sprite.light.anchor[k] - sprite.anchor[k] for k in (0, 1))
    top, left = max(0, y0), max(0, x0)
    area = light[top : top + sprite.size[1] // 2, left : left + sprite.size[0], :3].max(axis=2)
    if area.max(initial=0) < FAINT:
        return None
    y, x = np.nonzero(area >= area.max() * 0.75)
    return float(x.mean()) + left - sprite.light.anchor[0], float(y.mean()) + top - sprite.light.anchor[1]


def _glow(radius: int, strength: float) -> pygame.Surface:
    """A round light, brightest in its middle."""
    y, x = (np.mgrid[0 : 2 * radius, 0 : 2 * radius] + 0.5 - radius) / radius
    far = np.clip(1 - np.hypot(x, y), 0, 1)
    share = (0.75 * far**2.2 + 0.9 * np.clip((far - 1 + CORE) / CORE, 0, 1)) * strength
    picture = pygame.Surface((2 * radius, 2 * radius))
    colour = np.clip(share[..., None] * np.array(TINT) * STRENGTH, 0, 255)
    pygame.surfarray.blit_array(picture, colour.astype(np.uint8))
    return picture.convert()
