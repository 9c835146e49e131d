"""Moving parts of buildings: a kiln's fire, a crane's trolley, washing in the wind; each a loop of small pictures.

Why apart from the movers: a part never leaves its place, so what stands before it is worked out once and cut away from
its pictures; a frame then costs one small blit for each part in view. A works that stands still shows none.
Next: `board.py`, which draws them above the movers.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import pygame

from game.ui.board.furniture import place
from game.ui.board.hashing import hash_tiles
from game.ui.board.sheet import Sheet
from game.ui.board.stage import Stage
from game.ui.board.state import BoardState

ABOVE = 0.01  # a part lies just before its building


@dataclass(frozen=True, slots=True)
class Part:
    """One moving part: the pictures of its loop, its point in pixels of zoom 2, its depth, its clock."""

    frames: tuple[int, ...]
    x: int
    y: int
    depth: float
    frame_s: float
    phase: float

    def number(self, now_s: float) -> int:
        """Which of its pictures is shown at a moment."""
        return int(now_s / self.frame_s + self.phase * len(self.frames)) % len(self.frames)


class Parts:
    """The moving parts of a state, whose pictures are known to `sheet`."""

    def __init__(self, state: BoardState, sheet: Sheet) -> None:
        self.parts: list[Part] = []
        for b in state.buildings:
            if not b.running:
                continue
            sprite = sheet.get(b.sprite)
            row, col = place(b, sheet)
            for number, (kind, x, y) in enumerate(sprite.spots):
                self._add(sheet, kind, row, col, (x, y), (sprite.w + sprite.h) / 2, number)
        for annex in state.annexes:
            sprite = sheet.get(annex.sprite)
            middle = 0.0 if sprite.w else 0.5
            for number, (kind, x, y) in enumerate(sprite.spots):
                row, col = annex.row + middle, annex.col + middle
                self._add(sheet, kind, row, col, (x, y), (sprite.w + sprite.h) / 2, number)

    def _add(
        self, sheet: Sheet, kind: str, row: float, col: float, at: tuple[int, int], deep: float, number: int
    ) -> None:
        frames = tuple(sheet.parts_of[name][0] for name in sheet.frames(kind))
        if frames:
            x, y = round((col - row) * 64) + at[0], round((col + row) * 32) + at[1]
            frame_s = sheet.sprites[f"{kind}_f0"].frame_ms / 1000
            phase = float(hash_tiles(np.array([x]), np.array([y]), 17 + number)[0])
            self.parts.append(Part(frames, x, y, row + col + deep + ABOVE, frame_s, phase))


class PartShow:
    """The parts on one stage: their pictures with all that stands before them cut away."""

    def __init__(self, stage: Stage, parts: Parts) -> None:
        self.stage, self.parts, self.scene = stage, parts, stage.upright
        self._cut: dict[tuple[int, int], tuple[pygame.Surface, pygame.Rect] | None] = {}
        self._glows = not stage.hour.is_day

    def draw(self, target: pygame.Surface, now_s: float, world: pygame.Rect) -> int:
        """Draw the parts in a rectangle of world pixels at the target's corner; how many were drawn."""
        half, atlas = self.stage.zoom / 2, self.stage.atlas
        area = world.inflate(256, 256)
        pictures, lights = [], []
        for k, part in enumerate(self.parts.parts):
            x, y = math.floor(part.x * half + 0.5), math.floor(part.y * half + 0.5)
            if not area.collidepoint(x, y):
                continue
            number = part.number(now_s)
            if (k, number) not in self._cut:
                self._cut[(k, number)] = self._prepare(part, part.frames[number], x, y)
            shown = self._cut[(k, number)]
            if shown is not None:
                pictures.append((shown[0], (shown[1].x - world.x, shown[1].y - world.y)))
                frame = part.frames[number]
                if self._glows and atlas.lit_size[frame, 0]:
                    left, top = (int(v) for v in atlas.lit_anchor[frame])
                    lights.append((atlas.light(frame), (x - left - world.x, y - top - world.y)))
        target.fblits(pictures)
        target.fblits(lights, pygame.BLEND_RGB_ADD)
        return len(pictures)

    def _prepare(self, part: Part, frame: int, x: int, y: int) -> tuple[pygame.Surface, pygame.Rect] | None:
        """A picture and where it lies; None if all of it is hidden."""
        atlas = self.stage.atlas
        anchor, size = atlas.anchor[frame], atlas.size[frame]
        rect = pygame.Rect(x - int(anchor[0]), y - int(anchor[1]), int(size[0]), int(size[1]))
        hiding = [n for n in self.scene.near(rect) if n.depth > part.depth and rect.colliderect(n.rect)]
        picture = atlas.picture(frame)
        if not hiding:
            return picture, rect
        picture = picture.copy()
        picture.set_alpha(255, 0)  # no run-length coding: it is written to
        for near in {(n.part, n.rect.topleft): n for n in hiding}.values():
            eraser = atlas.picture(near.part).copy()
            eraser.fill((0, 0, 0, 255), special_flags=pygame.BLEND_RGBA_MULT)
            picture.blit(eraser, (near.rect.x - rect.x, near.rect.y - rect.y), special_flags=pygame.BLEND_RGBA_SUB)
        seen = picture.get_bounding_rect()
        if not seen:
            return None
        return picture.subsurface(seen).copy(), seen.move(rect.topleft)
