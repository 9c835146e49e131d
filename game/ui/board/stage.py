"""All that belongs to one zoom: ground tables, sprites, their order, and painted chunks.

Why one per zoom, made when first needed: tables and pictures of a zoom never change, so going near and far costs only
a redraw. Read `viewport.py` next.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pygame

from game.ui.board.atlas import Atlas
from game.ui.board.chunks import ChunkCache, Key, chunk_rect, chunks_in
from game.ui.board.ground import Ground
from game.ui.board.halos import Halos
from game.ui.board.items import Items, Records, differences
from game.ui.board.land import Land, changed_tiles
from game.ui.board.light import HOUR_LIGHT, Grade
from game.ui.board.masks import PAD
from game.ui.board.overlay import OverlayTint
from game.ui.board.patches import CHUNK_H, CHUNK_W
from game.ui.board.projection import Projection
from game.ui.board.scene import LIGHT, SHADOW, Scene
from game.ui.board.sheet import Sheet
from game.ui.board.state import SEASON_WORDS, Bytes, Flags, Overlay

CHUNK_LIMIT = {0.5: 110, 1.0: 210, 2.0: 230}  # 32 bit chunks of 128 kB: at most 70 MB; a wide view shows 110
VEIL, VEIL_ALPHA = (122, 120, 104), 105  # quietens the ground under an overlay
EVERYWHERE = pygame.Rect(-(1 << 20), -(1 << 20), 1 << 21, 1 << 21)
REACH = 1.7  # tiles around a change whose pixels it may touch: half a mask cell, the wobble and the bank


class Stage:
    """The board at one zoom, in one light; `land` and `items` are replaced by `update`."""

    def __init__(
        self, folder: Path, sheet: Sheet, zoom: float, grade: Grade, hour: str, land: Land, items: Items
    ) -> None:
        self.zoom, self.projection = zoom, Projection(zoom)
        self.hour = HOUR_LIGHT[hour]
        self.ground = Ground(folder, zoom, grade)
        self.atlas = Atlas(sheet, zoom, grade, self.hour)
        self.land, self.items = land, items
        self._order_items()
        shown: list[int] = np.unique(items.upright["part"]).tolist()
        for part in shown:
            self.atlas.picture(part)  # all at once now, rather than one by one while panning
        files = {sheet.parts[part].sprite.of for part in shown}
        self._coming = [
            p for name in sorted(files) for word in SEASON_WORDS for p in sheet.parts_of.get(f"{name}_{word}", ())
        ]
        self._ground_waits = bool(land.rice.any())
        self.chunks = ChunkCache(self._paint_chunk, CHUNK_LIMIT[zoom])
        self.tinted = ChunkCache(self._paint_tinted, CHUNK_LIMIT[zoom] // 2)
        self.overlay: Overlay | None = None
        self._tint = OverlayTint(self.ground.cell)
        self._values: Bytes | None = None
        self._veil = pygame.Surface((CHUNK_W, CHUNK_H))
        self._veil.fill(VEIL)
        self._veil.set_alpha(VEIL_ALPHA)
        self._shade = pygame.Surface((CHUNK_W, CHUNK_H), pygame.SRCALPHA)

    def update(self, land: Land, items: Items) -> list[pygame.Rect]:
        """Take a new ground and new items; returns world rectangles whose sprites must be redrawn."""
        tiles = changed_tiles(self.land, land)
        flats, uprights = differences(self.items.flat, items.flat), differences(self.items.upright, items.upright)
        self.land, self.items = land, items
        self.touch_tiles(tiles)
        if tiles.all():  # a new season: all is painted anew, no need to ask thousands of trees where they stand
            rects = [EVERYWHERE] if len(uprights) else []
        else:
            self._touch_items(flats, self.flat)
            self._touch_items(uprights, self.shadows)
            self._touch_items(uprights, self.lights)
            rects = self.upright.rects(uprights) + self.halos.rects(uprights)
        if len(flats) or len(uprights):
            self._order_items()
        return rects

    def prepare(self) -> None:
        """Load one picture that another season will want: called in idle frames, so that the change is quick."""
        if self._coming:
            self.atlas.picture(self._coming.pop())
        elif self._ground_waits:
            self._ground_waits = self.ground.prepare()

    def touch_tiles(self, tiles: Flags, pad: int = PAD) -> None:
        """Mark the chunks that show any of these tiles (a mask padded by `pad`)."""
        rows, cols = np.nonzero(tiles)
        if not len(rows):
            return
        if len(rows) == tiles.size:
            self.chunks.touch_all()
            self.tinted.touch_all()
            return
        x = (cols - rows) * (self.projection.tile_w // 2)
        y = (cols + rows - 2 * pad + 1) * (self.projection.tile_h // 2)
        reach_x, reach_y = int(self.projection.tile_w * REACH), int(self.projection.tile_h * REACH)
        first_a, first_b = (int(x.min()) - reach_x) // CHUNK_W, (int(y.min()) - reach_y) // CHUNK_H
        last_a, last_b = (int(x.max()) + reach_x) // CHUNK_W, (int(y.max()) + reach_y) // CHUNK_H
        hit = np.zeros((last_b - first_b + 1, last_a - first_a + 1), dtype=bool)
        for dx in (-reach_x, -reach_x // 2, 0, reach_x // 2, reach_x):
            for dy in (-reach_y, -reach_y // 2, 0, reach_y // 2, reach_y):
                hit[(y + dy) // CHUNK_H - first_b, (x + dx) // CHUNK_W - first_a] = True
        keys: list[Key] = [(a + first_a, b + first_b) for b, a in np.argwhere(hit).tolist()]
        self.chunks.touch(keys)
        self.tinted.touch(keys)

    def show_overlay(self, overlay: Overlay | None) -> bool:
        """Choose the overlay; True when the whole picture must be redrawn, else only its chunks are queued."""
        old, self.overlay = self.overlay, overlay
        if overlay is None or old is None or old.name != overlay.name or old.palette != overlay.palette:
            if old is not overlay:
                self.tinted.clear()
            self._values = None if overlay is None else np.pad(overlay.values, PAD)
            return (old is None) != (overlay is None) or (old is not None and old.name != getattr(overlay, "name", ""))
        if old.values is not overlay.values:
            values = np.pad(overlay.values, PAD)
            assert self._values is not None
            changed = values != self._values
            self._values = values
            rows, cols = np.nonzero(changed)
            if len(rows):
                keep = self.chunks.stale.copy()
                self.touch_tiles(changed)
                self.chunks.stale = keep
        return False

    def draw(self, target: pygame.Surface, world: pygame.Rect, at: tuple[int, int]) -> None:
        """Draw a rectangle of world pixels at a place of the target, clipped to it."""
        clip = target.get_clip()
        target.set_clip(pygame.Rect(at, world.size).clip(clip))
        self.draw_ground(target, world, at)
        origin = world.left - at[0], world.top - at[1]
        found = self.upright.find(world, buildings_only=self.overlay is not None)
        target.fblits(self.upright.blits(found, origin))
        target.fblits(self.halos.blits(world, origin), pygame.BLEND_RGB_ADD)
        target.set_clip(clip)

    def draw_ground(self, target: pygame.Surface, world: pygame.Rect, at: tuple[int, int]) -> None:
        """Lay the chunks under a rectangle of world pixels at a place of the target; the caller sets the clip."""
        cache = self.chunks if self.overlay is None else self.tinted
        x, y = at[0] - world.left, at[1] - world.top
        target.fblits([(cache.get(k), (k[0] * CHUNK_W + x, k[1] * CHUNK_H + y)) for k in chunks_in(world)])

    def refresh(self, view: pygame.Rect, budget_ms: float | None) -> list[pygame.Rect]:
        """Paint queued chunks within a budget; world rectangles to be redrawn."""
        cache = self.chunks if self.overlay is None else self.tinted
        return [chunk_rect(key) for key in cache.refresh(view, budget_ms)]

    @property
    def pending(self) -> int:
        """Chunks that still wait to be painted."""
        return len(self.chunks.stale if self.overlay is None else self.tinted.stale)

    def _order_items(self) -> None:
        self.upright = Scene(self.items.upright, self.atlas)
        self.shadows = Scene(self.items.upright, self.atlas, SHADOW)
        self.lights = Scene(self.items.upright, self.atlas, LIGHT)
        self.flat = Scene(self.items.flat, self.atlas)
        self.halos = Halos(self.items.upright, self.atlas, self.upright)

    def _touch_items(self, table: Records, scene: Scene) -> None:
        for rect in scene.rects(table):
            keys = chunks_in(rect)
            self.chunks.touch(keys)
            self.tinted.touch(keys)

    def _paint_chunk(self, key: Key, target: pygame.Surface) -> None:
        rect = chunk_rect(key)
        if self._is_outside(rect):
            self.ground.paint_mist(*key, target)
            self._darken(target)
        else:
            self._paint_land(key, rect, target, buildings_only=False)
        if not self.hour.is_day:
            target.fblits(self.lights.blits(self.lights.find(rect), rect.topleft), pygame.BLEND_RGB_ADD)

    def _paint_land(self, key: Key, rect: pygame.Rect, target: pygame.Surface, buildings_only: bool) -> None:
        self.ground.paint(self.land, key[0], key[1], target)
        self._darken(target)
        target.fblits(self.flat.blits(self.flat.find(rect), rect.topleft))
        found = self.shadows.find(rect, buildings_only)
        if len(found):
            self._shade.fill((0, 0, 0, 0))
            self._shade.fblits(self.shadows.blits(found, rect.topleft), pygame.BLEND_RGBA_MAX)
            target.blit(self._shade, (0, 0))

    def _darken(self, target: pygame.Surface) -> None:
        """Bring ground painted by day to the hour; sprites have it in their pictures."""
        if not self.hour.is_day:
            target.fill(self.hour.multiplier, special_flags=pygame.BLEND_RGB_MULT)

    def _paint_tinted(self, key: Key, target: pygame.Surface) -> None:
        rect = chunk_rect(key)
        if self._is_outside(rect):
            self.ground.paint_mist(*key, target)
            self._darken(target)
            # The mist is veiled as the land is, or its chunks would stand out.
            target.blit(self._veil, (0, 0))
            return
        self._paint_land(key, rect, target, buildings_only=True)
        target.blit(self._veil, (0, 0))
        if self.overlay is not None and self._values is not None:
            self._tint.paint(self._values, self.overlay, key, target)

    def _is_outside(self, rect: pygame.Rect) -> bool:
        """Whether a chunk lies so far from the map that nothing but mist is seen."""
        rows, cols = (n - 2 * PAD for n in self.land.beyond.shape)
        corners = [self.projection.to_tile(x, y) for x in (rect.left, rect.right) for y in (rect.top, rect.bottom)]
        row, col = [c[0] for c in corners], [c[1] for c in corners]
        return max(row) < -5 or max(col) < -5 or min(row) > rows + 5 or min(col) > cols + 5
