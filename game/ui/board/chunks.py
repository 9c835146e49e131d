"""The cache of painted ground chunks with rails, rice and shadows, and the queue of those to be painted anew.

Why a queue: a season touches every chunk in view; three milliseconds a frame, nearest first, spreads the change over
a fraction of a second while the old picture stays. Read `stage.py` next.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Iterable

import pygame

from game.ui.board.patches import CHUNK_H, CHUNK_W

Key = tuple[int, int]


def chunk_rect(key: Key) -> pygame.Rect:
    """World pixels of a chunk."""
    return pygame.Rect(key[0] * CHUNK_W, key[1] * CHUNK_H, CHUNK_W, CHUNK_H)


def chunks_in(rect: pygame.Rect) -> list[Key]:
    """The chunks that touch a rectangle of world pixels, row by row."""
    if rect.w <= 0 or rect.h <= 0:
        return []
    columns = range(rect.left // CHUNK_W, (rect.right - 1) // CHUNK_W + 1)
    rows = range(rect.top // CHUNK_H, (rect.bottom - 1) // CHUNK_H + 1)
    return [(a, b) for b in rows for a in columns]


class ChunkCache:
    """Chunks painted by `paint(key, surface)`, at most `limit` of them, the longest unused leaving first."""

    def __init__(self, paint: Callable[[Key, pygame.Surface], None], limit: int) -> None:
        self._paint, self.limit = paint, limit
        self._chunks: OrderedDict[Key, pygame.Surface] = OrderedDict()
        self.stale: set[Key] = set()
        self.painted = 0  # counts paintings, for tests and probes

    def __len__(self) -> int:
        return len(self._chunks)

    def get(self, key: Key) -> pygame.Surface:
        """The picture of a chunk, painted now if it was not there; a stale one is given as it is."""
        found = self._chunks.get(key)
        if found is None:
            return self._make(key)
        self._chunks.move_to_end(key)
        return found

    def has(self, key: Key) -> bool:
        """Whether a chunk is painted."""
        return key in self._chunks

    def touch(self, keys: Iterable[Key]) -> None:
        """Mark chunks whose ground has changed."""
        self.stale.update(key for key in keys if key in self._chunks)

    def touch_all(self) -> None:
        """Mark every chunk."""
        self.stale.update(self._chunks)

    def forget_stale(self, keep: set[Key]) -> None:
        """Drop stale chunks that are out of view: they are painted when they come into view."""
        for key in self.stale - keep:
            del self._chunks[key]
        self.stale &= keep

    def refresh(self, view: pygame.Rect, budget_ms: float | None) -> list[Key]:
        """Paint stale chunks in view, nearest to its middle first, until the budget is spent; those painted."""
        if not self.stale:
            return []
        self.forget_stale(set(chunks_in(view)))
        order = sorted(self.stale, key=lambda k: (self._distance(k, view), k))
        done: list[Key] = []
        start = time.perf_counter()
        for key in order:
            if budget_ms is not None and done and (time.perf_counter() - start) * 1000 >= budget_ms:
                break
            self._make(key)
            done.append(key)
        return done

    def prefetch(self, around: pygame.Rect, budget_ms: float) -> None:
        """Paint missing chunks around the view within a budget, so that panning finds them ready."""
        start = time.perf_counter()
        if len(self._chunks) >= self.limit:
            return
        for key in chunks_in(around):
            if key not in self._chunks:
                if len(self._chunks) >= self.limit or (time.perf_counter() - start) * 1000 >= budget_ms:
                    return
                self._make(key)

    def clear(self) -> None:
        """Forget every chunk."""
        self._chunks.clear()
        self.stale.clear()

    def _distance(self, key: Key, view: pygame.Rect) -> int:
        rect = chunk_rect(key)
        return (rect.centerx - view.centerx) ** 2 + 4 * (rect.centery - view.centery) ** 2

    def _make(self, key: Key) -> pygame.Surface:
        surface = self._chunks.get(key)
        if surface is None:
            if len(self._chunks) >= self.limit:
                _, surface = self._chunks.popitem(last=False)
            else:
                surface = pygame.Surface((CHUNK_W, CHUNK_H)).convert()
        self._paint(key, surface)
        self._chunks[key] = surface
        self._chunks.move_to_end(key)
        self.stale.discard(key)
        self.painted += 1
        return surface
