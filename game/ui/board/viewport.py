"""The cached picture of the view: scrolled when the camera moves, mended where something changed.

Why: a still frame is then one opaque copy, a pan draws only the strips that come into view. The result equals a full
redraw pixel for pixel (tested). Read `board.py` next.
"""

from __future__ import annotations

import pygame

from game.ui.board.ground import OUTSIDE
from game.ui.board.stage import Stage


class Viewport:
    """A view of a stage; `dirty` takes world rectangles, `show` brings the picture up to date."""

    def __init__(self, size: tuple[int, int]) -> None:
        self.size = size
        self.surface = pygame.Surface(size).convert()
        self._stage: Stage | None = None
        self._origin = (0, 0)
        self._dirty: list[pygame.Rect] = []

    @property
    def world(self) -> pygame.Rect:
        """The world pixels in view."""
        return pygame.Rect(self._origin, self.size)

    def dirty(self, rects: list[pygame.Rect]) -> None:
        """Mark world rectangles to be redrawn."""
        self._dirty.extend(rects)

    def forget(self) -> None:
        """Redraw everything next time."""
        self._stage = None

    def show(self, stage: Stage, origin: tuple[int, int]) -> pygame.Surface:
        """The picture from a world pixel on."""
        width, height = self.size
        dx, dy = self._origin[0] - origin[0], self._origin[1] - origin[1]
        self._origin = origin
        if stage is not self._stage or abs(dx) >= width or abs(dy) >= height:
            self._stage = stage
            self._dirty.clear()
            self.surface.fill(OUTSIDE)
            if not stage.hour.is_day:
                self.surface.fill(stage.hour.multiplier, special_flags=pygame.BLEND_RGB_MULT)
            self._draw(pygame.Rect(0, 0, width, height))
            return self.surface
        if dx or dy:
            self.surface.scroll(dx, dy)
            if dx:
                self._draw(pygame.Rect(0, 0, dx, height) if dx > 0 else pygame.Rect(width + dx, 0, -dx, height))
            if dy:
                self._draw(pygame.Rect(0, 0, width, dy) if dy > 0 else pygame.Rect(0, height + dy, width, -dy))
        if self._dirty:
            frame = pygame.Rect(0, 0, width, height)
            for rect in _merge([r.move(-origin[0], -origin[1]).clip(frame) for r in self._dirty]):
                self._draw(rect)
            self._dirty.clear()
        return self.surface

    def _draw(self, rect: pygame.Rect) -> None:
        assert self._stage is not None
        self._stage.draw(self.surface, rect.move(self._origin), rect.topleft)


def _merge(rects: list[pygame.Rect]) -> list[pygame.Rect]:
    """Join rectangles that overlap, so that nothing is drawn twice; one frame around many."""
    rects = [r for r in rects if r.w > 0 and r.h > 0]
    if len(rects) > 60:
        return [rects[0].unionall(rects[1:])]
    merged: list[pygame.Rect] = []
    for rect in rects:
        while (hit := rect.collidelist(merged)) >= 0:
            rect = rect.union(merged.pop(hit))
        merged.append(rect)
    return merged
