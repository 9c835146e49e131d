"""Drawing those who move: before and behind what stands, below bridges, above the roofs; and their lamps at night.

What stands before a mover is cut away from its picture once for each place it comes to; most stand on the same pixel
for several frames, so a frame costs one small blit for each in view. Next: `board.py`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pygame

from game.ui.board.afloat import AFLOAT, SKY
from game.ui.board.light import HOUR_LIGHT
from game.ui.board.scene import Neighbour
from game.ui.board.stage import Stage
from game.ui.board.troupe import Moment

NEAR_DECK = 4.0  # tiles from a bridge within which a boat may be hidden by it
STALE_PX = 3  # so far a mover goes before it is asked anew what stands around
CLEARED = 0.35  # tiles beyond a bridge's edge from which on a boat lies before it
CLEAR = (0, 0, 0, 0)
Deck = tuple[int, int, bool]  # row, col, whether the way on it runs along the columns
Cut = tuple[tuple[int, int, int], pygame.Surface, pygame.Surface | None, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class _Deck:
    """A bridge's tile as a rectangle and a polygon of world pixels."""

    row: int
    col: int
    along_cols: bool
    rect: pygame.Rect
    polygon: list[tuple[float, float]]


class Passing:
    """The movers on one stage: the last cut picture of each, by its number in the columns."""

    def __init__(self, stage: Stage, decks: list[Deck], shape: tuple[int, int], pictures: list[int]) -> None:
        for part in pictures:
            stage.atlas.picture(part)  # all at once now, rather than one by one while they walk
        self.stage, self.scene, self.only = stage, stage.upright, stage.overlay is not None
        self._cuts: dict[int, Cut] = {}
        self._near: dict[int, tuple[int, int, list[Neighbour]]] = {}
        self._erasers: dict[int, pygame.Surface] = {}
        self._lights: dict[int, pygame.Surface] = {}
        self._decks = [self._deck(*deck) for deck in decks]
        self._shape = shape
        self._glows = HOUR_LIGHT["day"] != stage.hour

    def is_of(self, stage: Stage) -> bool:
        """Whether the cut pictures still fit what stands."""
        return self.scene is stage.upright and self.only == (stage.overlay is not None)

    def draw(self, target: pygame.Surface, world: pygame.Rect, moment: Moment, parts: npt.NDArray[np.int64]) -> int:
        """Draw those in a rectangle of world pixels whose corner is the target's; how many are in it."""
        atlas = self.stage.atlas
        part = parts[moment.who, moment.way, moment.step]
        half_w, half_h = self.stage.projection.tile_w / 2, self.stage.projection.tile_h / 2
        left = np.floor((moment.col - moment.row) * half_w + 0.5).astype(np.int64) - atlas.anchor[part, 0]
        top = np.floor((moment.col + moment.row) * half_h + 0.5).astype(np.int64) - atlas.anchor[part, 1]
        size = atlas.size[part]
        seen = moment.is_on(self._shape)
        seen &= (left < world.right) & (left + size[:, 0] > world.left)
        seen &= (top < world.bottom) & (top + size[:, 1] > world.top)
        chosen = np.nonzero(seen)[0]
        depth = moment.row[chosen] + moment.col[chosen]
        order = np.lexsort((part[chosen], depth, moment.lift[chosen] == SKY))
        chosen = chosen[order]
        columns = (chosen, part[chosen], left[chosen], top[chosen], depth[order], moment.lift[chosen])
        x0, y0 = world.topleft
        blits: list[tuple[pygame.Surface, tuple[int, int]]] = []
        lights: list[tuple[pygame.Surface, tuple[int, int]]] = []
        cuts = self._cuts
        for number, p, x, y, d, lift in zip(*(c.tolist() for c in columns), strict=True):
            known = cuts.get(number)
            if known is None or known[0] != (p, x, y):
                below = self._below(float(moment.row[number]), float(moment.col[number])) if lift == AFLOAT else []
                known = cuts[number] = self._cut(number, p, x, y, d, lift, below)
            blits.append((known[1], (x - x0, y - y0)))
            if known[2] is not None:
                lights.append((known[2], (known[3][0] - x0, known[3][1] - y0)))
        target.fblits(blits)
        target.fblits(lights, pygame.BLEND_RGB_ADD)
        return len(chosen)

    def _cut(self, number: int, part: int, x: int, y: int, depth: float, lift: int, below: list[_Deck]) -> Cut:
        """The picture of a mover at a place, and its light, with what is before it cut away."""
        atlas = self.stage.atlas
        picture = atlas.picture(part)
        rect = pygame.Rect((x, y), picture.get_size())
        lit, at = None, (x, y)
        if self._glows and atlas.lit_size[part, 0]:
            dx, dy = (atlas.anchor[part] - atlas.lit_anchor[part]).tolist()
            lit, at = self._light(part, (-dx, -dy)), (x + dx, y + dy)
        if lift == SKY:
            return (part, x, y), picture, lit, at
        near = self._around(number, rect if lit is None else rect.union((at, lit.get_size())), depth)
        if lit is not None and near:
            lit = lit.copy()
            lit.fblits([(self._eraser(n.part), (n.rect.x - at[0], n.rect.y - at[1])) for n in near])
        cover = atlas.cover(part) if near else None
        before = [n for n in near if cover and cover.overlap(atlas.cover(n.part), (n.rect.x - x, n.rect.y - y))]
        below = [deck for deck in below if rect.colliderect(deck.rect)]
        if not before and not below:
            return (part, x, y), picture, lit, at
        picture = picture.copy()
        picture.set_alpha(255, 0)  # no run-length coding: it is written to
        for one in before:
            picture.blit(self._eraser(one.part), (one.rect.x - x, one.rect.y - y), None, pygame.BLEND_RGBA_SUB)
        for deck in below:
            pygame.draw.polygon(picture, CLEAR, [(px - x, py - y) for px, py in deck.polygon])
        return (part, x, y), picture, lit, at

    def _light(self, part: int, body: tuple[int, int]) -> pygame.Surface:
        """What a mover's lamps throw around it; on itself it has their light already, twice would be glaring white."""
        known = self._lights.get(part)
        if known is None:
            known = self._lights[part] = self.stage.atlas.light(part).copy()
            known.blit(self._eraser(part), body)
        return known

    def _eraser(self, part: int) -> pygame.Surface:
        """A part's picture in black: what is subtracted where it stands before something."""
        known = self._erasers.get(part)
        if known is None:
            known = self._erasers[part] = self.stage.atlas.picture(part).copy()
            known.set_alpha(255, 0)
            known.fill((0, 0, 0, 255), special_flags=pygame.BLEND_RGBA_MULT)
        return known

    def _around(self, number: int, rect: pygame.Rect, depth: float) -> list[Neighbour]:
        """What stands before a mover within a rectangle; asked anew only every few pixels of its way."""
        known = self._near.get(number)
        if known is None or abs(known[0] - rect.x) > STALE_PX or abs(known[1] - rect.y) > STALE_PX:
            wide = rect.inflate(2 * STALE_PX + 12, 2 * STALE_PX + 12)
            found = [n for n in self.scene.near(wide, self.only) if n.depth > depth and wide.colliderect(n.rect)]
            single = {(n.part, n.rect.x, n.rect.y): n for n in found}
            known = self._near[number] = (rect.x, rect.y, list(single.values()))
        return known[2]

    def _below(self, row: float, col: float) -> list[_Deck]:
        """The decks that a boat at a place passes below or has not yet come to."""
        return [
            deck
            for deck in self._decks
            if abs(row - deck.row - 0.5) + abs(col - deck.col - 0.5) < NEAR_DECK
            and (row < deck.row + 1 + CLEARED if deck.along_cols else col < deck.col + 1 + CLEARED)
        ]

    def _deck(self, row: int, col: int, along_cols: bool) -> _Deck:
        corners = [(row + r, col + c) for r, c in ((0, 0), (0, 1), (1, 1), (1, 0))]
        polygon = [self.stage.projection.to_world(*corner) for corner in corners]
        xs, ys = [p[0] for p in polygon], [p[1] for p in polygon]
        rect = pygame.Rect(int(min(xs)), int(min(ys)), int(max(xs) - min(xs)) + 1, int(max(ys) - min(ys)) + 1)
        return _Deck(row, col, along_cols, rect, polygon)
