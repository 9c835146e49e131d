"""The pictures of everyone who moves: for each name four ways and the steps of a walk, as numbers of sprite parts.

Why a table: a frame turns whole arrays of (who, way, step) into pictures at once. A name without pictures is left out;
one drawn for two ways only looks alike from both ends. Next: `movers.py`.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from game.ui.board.sheet import Sheet

WAYS = (("_x", "_ew"), ("_y", "_ns"), ("_xr", "_x", "_ew"), ("_yr", "_y", "_ns"))  # east, north, west, south
STEPS = 4


class Wardrobe:
    """`parts` [who, way, step] of all names asked for so far."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self._number: dict[str, int] = {}
        self._rows: list[list[list[int]]] = []
        self._table: npt.NDArray[np.int64] = np.zeros((0, 4, STEPS), np.int64)

    def known(self, names: tuple[str, ...]) -> tuple[int, ...]:
        """The numbers of those of the names that are drawn."""
        return tuple(number for number in (self.number(name) for name in names) if number >= 0)

    def number(self, name: str) -> int:
        """The number of a name in the table, -1 if it is not drawn."""
        if name not in self._number:
            ways = [self._steps(name, tails) for tails in WAYS]
            self._number[name] = len(self._rows) if all(ways) else -1
            if all(ways):
                self._rows.append(ways)
        return self._number[name]

    @property
    def parts(self) -> npt.NDArray[np.int64]:
        """Numbers of sprite parts [who, way, step]."""
        if len(self._table) != len(self._rows):
            self._table = np.array(self._rows, np.int64).reshape(-1, 4, STEPS)
        return self._table

    def _steps(self, name: str, tails: tuple[str, ...]) -> list[int]:
        for tail in (*tails, ""):
            stem = name + tail
            frames = self.sheet.frames(stem) or self.sheet.known((stem,))
            if frames:
                return [self.sheet.parts_of[frames[k % len(frames)]][0] for k in range(STEPS)]
        return []
