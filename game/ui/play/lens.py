"""Lens: one map over the land: its numbers as levels, its words at a tile, its legend.

Each level differs by colour and pattern. Next: ``lenses.py`` for dust and water, ``ground_lens.py`` for soil and rice.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pygame
from numpy.typing import NDArray

from game.sim.view import View
from game.text import Message
from game.ui.kit import Canvas, Widget
from game.ui.play.desk import Tile

Colour = tuple[int, int, int]
PATTERNS = ("plain", "dots", "lines", "cross")
MOST_IN_TWO = 6
"""A legend of more steps than so many stands in three columns."""


def shades(*stops: Colour) -> tuple[Colour, ...]:
    """Return 16 colours through some stops."""
    places = np.linspace(0, len(stops) - 1, 16)
    parts = [np.interp(places, range(len(stops)), [stop[k] for stop in stops]) for k in range(3)]
    return tuple((round(float(r)), round(float(g)), round(float(b))) for r, g, b in zip(*parts, strict=True))


def to_levels(values: NDArray[np.int64], bounds: tuple[int, ...]) -> NDArray[np.uint8]:
    """Return the number of bounds that each value has passed; what passed only the first is clear."""
    return np.asarray(np.searchsorted(bounds, values, side="right").clip(0, 15) * (values > 0), np.uint8)


@dataclass(frozen=True, slots=True)
class Lens:
    """One map: its numbers as levels 0..15, its words at a tile, and the legend's (level, words).

    patterns: of each level, empty for one that rises with the level; crisp: each tile stands for itself
    """

    name: str
    icon: str
    palette: tuple[Colour, ...]
    levels: Callable[[View], NDArray[np.uint8]]
    words: Callable[[View, Tile], Message | None]
    legend: tuple[tuple[int, Message], ...]
    patterns: tuple[int, ...] = ()
    crisp: bool = False

    def pattern(self, level: int) -> str:
        """Return the name of the pattern of a level."""
        return PATTERNS[self.patterns[level] if self.patterns else min(3, level // 4)]


class Swatches(Widget):
    """The legend: colour and pattern of each step with its words."""

    def __init__(self, lens: Lens) -> None:
        super().__init__()
        self.lens = lens

    def _columns(self) -> list[tuple[tuple[int, Message], ...]]:
        """Return the steps column by column: three columns where two would become tall."""
        legend = self.lens.legend
        rows = -(-len(legend) // (3 if len(legend) > MOST_IN_TWO else 2))
        return [legend[n : n + rows] for n in range(0, len(legend), rows)]

    def _wide(self, column: tuple[tuple[int, Message], ...]) -> int:
        face = self.style.face()
        return self.style.px(48) + max(face.width(self.style.say(words)) for _, words in column)

    def measure(self, width: int) -> tuple[int, int]:
        columns = self._columns()
        face = self.style.face()
        return sum(self._wide(column) for column in columns), (face.line_px + self.style.px(2)) * len(columns[0])

    def paint(self, canvas: Canvas) -> None:
        px, face = self.style.px, self.style.face()
        left = self.rect.left
        for column in self._columns():
            for number, (level, words) in enumerate(column):
                top = self.rect.top + number * (face.line_px + px(2))
                cell = pygame.Rect(left, top + px(3), px(28), face.line_px - px(5))
                canvas.fill(cell, self.lens.palette[level])
                canvas.pattern(cell, (30, 24, 22), self.lens.pattern(level), 120)
                row = pygame.Rect(left + px(36), top, self.rect.width, face.line_px)
                canvas.text(face, self.style.say(words), "text", row)
            left += self._wide(column)
