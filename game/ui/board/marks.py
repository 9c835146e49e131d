"""What floats over the city: the ghost of a building, outlines, filled tiles, pins and names.

Why drawn each frame: they follow the mouse; few and small, they cost well under a millisecond. Diamonds are drawn once
per colour and zoom and then only copied. Read `board.py` next.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pygame

from game.ui.board.stage import Stage
from game.ui.board.state import Colour, Ghost, Marker

ALLOWED, REFUSED = (110, 220, 130), (240, 92, 76)
DUST = (196, 84, 34)
BOB_PX, BOB_S = 4.0, 1.6


class Marks:
    """Draws marks at one zoom."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._diamonds: dict[tuple[Colour, int, int], pygame.Surface] = {}
        self._ghosts: dict[tuple[str, bool], pygame.Surface] = {}

    def draw_ghost(self, target: pygame.Surface, ghost: Ghost, world: pygame.Rect) -> None:
        """The building in hand with its footprint and the dust it would bring."""
        if ghost.dust is not None:
            self._draw_dust(target, ghost, world)
        colour = ALLOWED if ghost.allowed else REFUSED
        pattern = 0 if ghost.allowed else 2
        for row in range(ghost.row, ghost.row + ghost.h):
            for col in range(ghost.col, ghost.col + ghost.w):
                target.blit(self._diamond(colour, 120, pattern), self._corner(row, col, world))
        atlas = self._stage.atlas
        sprite = atlas.sheet.get(ghost.sprite)
        off_row, off_col = (ghost.h - sprite.h) / 2, (ghost.w - sprite.w) / 2
        x, y = self._stage.projection.to_world(ghost.row + off_row, ghost.col + off_col)
        anchor = atlas.whole_anchor(ghost.sprite)
        at = math.floor(x + 0.5) - anchor[0] - world.x, math.floor(y + 0.5) - anchor[1] - world.y
        target.blit(self._tinted(ghost.sprite, ghost.allowed), at)
        self._outline(target, ghost.row, ghost.col, ghost.w, ghost.h, colour, world)

    def draw_markers(
        self,
        target: pygame.Surface,
        markers: tuple[Marker, ...],
        now_s: float,
        world: pygame.Rect,
        panels: Sequence[pygame.Rect] = (),
    ) -> None:
        """All markers, fills first and pictures last; a name cut by the edge or by one of `panels` is left out."""
        order = {"fill": 0, "outline": 1}
        for marker in sorted(markers, key=lambda m: (order.get(m.kind, 2), m.row + m.col)):
            if marker.kind == "fill":
                for dr in range(marker.h):
                    for dc in range(marker.w):
                        corner = self._corner(int(marker.row) + dr, int(marker.col) + dc, world)
                        target.blit(self._diamond(marker.colour, 110, 0), corner)
            elif marker.kind == "outline":
                self._outline(target, marker.row, marker.col, marker.w, marker.h, marker.colour, world)
            elif marker.image is not None:
                x, y = self._stage.projection.to_world(marker.row + marker.h / 2, marker.col + marker.w / 2)
                lift = 0.0
                if marker.kind == "pin":
                    lift = 6 + BOB_PX * math.sin(2 * math.pi * (now_s / BOB_S + marker.row * 0.37))
                width, height = marker.image.get_size()
                top = y - height - lift if marker.kind == "pin" else y - height / 2
                at = pygame.Rect(round(x - width / 2) - world.x, round(top) - world.y, width, height)
                whole = target.get_rect().contains(at) and at.collidelist(list(panels)) < 0
                if marker.kind == "peg":
                    at.bottom = round(y) - world.y
                if marker.kind in ("pin", "peg") or whole:
                    target.blit(marker.image, at)

    def _draw_dust(self, target: pygame.Surface, ghost: Ghost, world: pygame.Rect) -> None:
        assert ghost.dust is not None
        rows, cols = np.nonzero(ghost.dust)
        levels = ghost.dust[rows, cols]
        tile_w, tile_h = self._stage.projection.tile_w, self._stage.projection.tile_h
        x = (cols - rows - 1) * (tile_w // 2) - world.x
        y = (cols + rows) * (tile_h // 2) - world.y
        seen = (x > -tile_w) & (x < world.w) & (y > -tile_h) & (y < world.h)
        blits = []
        for level, px, py in zip(levels[seen].tolist(), x[seen].tolist(), y[seen].tolist(), strict=True):
            strength = 1 + min(level, 15) // 4
            blits.append((self._diamond(DUST, 16 + 6 * min(level, 15), strength - 1), (px, py)))
        target.fblits(blits)

    def _corner(self, row: int, col: int, world: pygame.Rect) -> tuple[int, int]:
        tile_w, tile_h = self._stage.projection.tile_w, self._stage.projection.tile_h
        return (col - row - 1) * (tile_w // 2) - world.x, (col + row) * (tile_h // 2) - world.y

    def _outline(
        self, target: pygame.Surface, row: float, col: float, w: int, h: int, colour: Colour, world: pygame.Rect
    ) -> None:
        corners = ((row, col), (row, col + w), (row + h, col + w), (row + h, col))
        points = []
        for corner in corners:
            x, y = self._stage.projection.to_world(*corner)
            points.append((x - world.x, y - world.y))
        dark = (colour[0] // 4, colour[1] // 4, colour[2] // 4)
        for k in range(4):
            pygame.draw.line(target, dark, points[k], points[(k + 1) % 4], 4 if self._stage.zoom > 0.5 else 3)
        for k in range(4):
            pygame.draw.aaline(target, colour, points[k], points[(k + 1) % 4])
            lower = [(p[0], p[1] + 1) for p in (points[k], points[(k + 1) % 4])]
            pygame.draw.aaline(target, colour, lower[0], lower[1])

    def _diamond(self, colour: Colour, alpha: int, pattern: int) -> pygame.Surface:
        """A tile's diamond; pattern 0 plain, 1 dots, 2 hatched, 3 cross-hatched."""
        key = (colour, alpha, pattern)
        if key not in self._diamonds:
            tile_w, tile_h = self._stage.projection.tile_w, self._stage.projection.tile_h
            y, x = np.mgrid[0:tile_h, 0:tile_w]
            col = (x + 0.5 - tile_w / 2 + 2 * (y + 0.5)) / tile_w
            row = (2 * (y + 0.5) - x - 0.5 + tile_w / 2) / tile_w
            inside = (col >= 0) & (col < 1) & (row >= 0) & (row < 1)
            rising, falling = (x + y) % 8 < 2, (x - y) % 8 < 2
            dots = (x % 8 // 2 == 1) & (y % 8 // 2 == 1)
            marked = (np.zeros_like(dots), dots, rising, rising | falling)[pattern]
            rgba = np.zeros((tile_h, tile_w, 4), np.uint8)
            rgba[..., :3] = np.where(marked[..., None], np.array(colour) // 3, np.array(colour))
            rgba[..., 3] = np.where(inside, np.where(marked, min(255, alpha + 36), alpha), 0)
            image = pygame.image.frombuffer(rgba.tobytes(), (tile_w, tile_h), "RGBA")
            self._diamonds[key] = image.convert_alpha()
        return self._diamonds[key]

    def _tinted(self, name: str, allowed: bool) -> pygame.Surface:
        if (name, allowed) not in self._ghosts:
            picture = self._stage.atlas.whole(name).copy()
            tint = (190, 255, 200, 190) if allowed else (255, 130, 120, 190)
            picture.fill(tint, special_flags=pygame.BLEND_RGBA_MULT)
            self._ghosts[(name, allowed)] = picture
        return self._ghosts[(name, allowed)]
