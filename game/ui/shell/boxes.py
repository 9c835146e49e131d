"""Boxes and choices of the shell: columns that become one where there is no room, and a row of buttons of which one is on.

Next: ``options.py``, which is made of them.
"""

from collections.abc import Callable, Sequence

import pygame

from game.ui.kit import Box, Button, Column, Flow, Label, Say, Widget


class Columns(Box):
    """Children of equal width side by side; fewer columns where one would be narrower than ``least`` logical pixels."""

    def __init__(self, children: Sequence[Widget], least: float = 340, gap: float = 14, name: str = "") -> None:
        super().__init__(children, gap, 0, "fill", 0.0, name)
        self.least = least

    def _plan(self, width: int) -> tuple[int, list[list[tuple[Widget, int]]]]:
        """Return the width of a column, and for each the children with their heights: the shortest column is next."""
        gap = self.style.px(self.gap)
        shown = self.seen()
        count = max(1, min(len(shown), (width + gap) // (self.style.px(self.least) + gap)))
        wide = (width - gap * (count - 1)) // count
        columns: list[list[tuple[Widget, int]]] = [[] for _ in range(count)]
        heights = [0] * count
        for child in shown:
            best = heights.index(min(heights))
            high = child.measure(wide)[1]
            columns[best].append((child, high))
            heights[best] += high + gap
        return wide, columns

    def measure(self, width: int) -> tuple[int, int]:
        gap = self.style.px(self.gap)
        _, columns = self._plan(width)
        return width, max(sum(high + gap for _, high in column) - gap for column in columns)

    def place(self, rect: pygame.Rect) -> None:
        super().place(rect)
        gap = self.style.px(self.gap)
        wide, columns = self._plan(rect.width)
        for number, column in enumerate(columns):
            top = rect.top
            for child, high in column:
                child.place(pygame.Rect(rect.left + number * (wide + gap), top, wide, high))
                top += high + gap


class Choice(Column):
    """A label and buttons below it, one of which is on; ``name.key`` are the names of the buttons."""

    def __init__(
        self,
        text: Say,
        choices: Sequence[tuple[str, Say]],
        chosen: str,
        on_choose: Callable[[str], None],
        name: str,
    ) -> None:
        self.on_choose = on_choose
        self.buttons = {
            key: Button(words, self._press(key), kind="normal", name=f"{name}.{key}") for key, words in choices
        }
        label: list[Widget] = [Label(text)] if text else []
        super().__init__([*label, Flow(list(self.buttons.values()), gap=8)], gap=4, name=name)
        self._mark(chosen)

    def _mark(self, chosen: str) -> None:
        for key, button in self.buttons.items():
            button.selected = key == chosen

    def _press(self, key: str) -> Callable[[], None]:
        def run() -> None:
            for other, button in self.buttons.items():
                button.select(other == key)
            self.on_choose(key)

        return run
