"""Prints: the pictures of ``assets/pictures`` by name: portraits, scenes of events, views of the eras.

A picture is read when it is first shown and kept, so that a card with one opens as fast as a card without. A name without
a file is no fault here: the card stands without a picture, and the lint of the content has said so.
Next: ``game/ui/kit/labels.py`` for ``Vista`` and ``Picture``, which show one.
"""

from pathlib import Path

import pygame

ENDINGS = ("jpg", "png")
MOST_KEPT = 24  # a scene is half a megabyte in memory, a view of an era four


class Prints:
    """The pictures of a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._kept: dict[str, pygame.Surface | None] = {}

    def get(self, name: str) -> pygame.Surface | None:
        """Return a picture; None where there is no such picture."""
        if name not in self._kept:
            if len(self._kept) >= MOST_KEPT:
                del self._kept[next(iter(self._kept))]
            self._kept[name] = self._load(name)
        return self._kept[name]

    def cover(self, name: str, size: tuple[int, int]) -> pygame.Surface | None:
        """Return a picture scaled to cover ``size`` in pixels, cut evenly at the sides it is too long at."""
        whole = self.get(name)
        if whole is None:
            return None
        share = max(size[0] / whole.get_width(), size[1] / whole.get_height())
        wide, high = max(size[0], round(whole.get_width() * share)), max(size[1], round(whole.get_height() * share))
        scaled = pygame.transform.smoothscale(whole, (wide, high))
        return scaled.subsurface(((wide - size[0]) // 2, (high - size[1]) // 2, *size)).copy()

    def _load(self, name: str) -> pygame.Surface | None:
        for ending in ENDINGS if name else ():
            file = self.folder / f"{name}.{ending}"
            if not file.is_file():
                continue
            try:
                loaded = pygame.image.load(str(file))
            except pygame.error:
                return None
            if not pygame.display.get_surface():
                return loaded
            return loaded.convert_alpha() if ending == "png" else loaded.convert()
        return None
