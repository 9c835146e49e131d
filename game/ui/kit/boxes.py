"""Boxes: rows, columns, flows and grids that place their children.

All gaps and paddings are logical pixels. A Row gives left-over width to children with ``grow``; when the wishes do not fit it
takes width from the widest first, so that short labels never suffer. A Flow breaks into further lines when it is full, which is
what keeps a HUD whole at 200 %.
Next: ``game/ui/kit/scroll.py`` for what is still too tall.
"""

from collections.abc import Iterable, Sequence
from typing import ClassVar

import pygame

from game.ui.kit.canvas import Canvas
from game.ui.kit.widget import Widget


class Box(Widget):
    """A widget with children; the base of Row, Column, Flow and Grid. ``usual_align`` is taken where none is given."""

    usual_align: ClassVar[str] = "start"

    def __init__(
        self,
        children: Sequence[Widget] = (),
        gap: float = 8,
        padding: float | tuple[float, float] = 0,
        align: str = "",
        grow: float = 0.0,
        name: str = "",
    ) -> None:
        """``padding``: one number or (horizontal, vertical); ``align``: start, centre, end or fill across the run."""
        super().__init__(grow, None, name)
        self._children = list(children)
        self.gap = gap
        self.padding = padding if isinstance(padding, tuple) else (padding, padding)
        self.align = align or self.usual_align

    def children(self) -> Iterable[Widget]:
        return self._children

    def seen(self) -> list[Widget]:
        """Return the children that are shown."""
        return [child for child in self._children if child.visible]

    def fill(self, children: Sequence[Widget]) -> None:
        """Replace all children."""
        self._children = list(children)
        if self.attached:
            for child in self._children:
                child.attach(self.style, self)
        self.reflow()

    def add(self, child: Widget) -> None:
        """Append a child."""
        self.fill([*self._children, child])

    def _pads(self) -> tuple[int, int]:
        return self.style.px(self.padding[0]), self.style.px(self.padding[1])

    def _inner(self) -> pygame.Rect:
        across, down = self._pads()
        return pygame.Rect(
            self.rect.left + across, self.rect.top + down, self.rect.width - 2 * across, self.rect.height - 2 * down
        )


def _set_across(align: str, start: int, room: int, size: int) -> tuple[int, int]:
    """Return position and size of a child across the run of its box."""
    if align == "fill":
        return start, room
    size = min(size, room)
    return start + {"start": 0, "centre": (room - size) // 2, "end": room - size}[align], size


class Column(Box):
    """Children one below the other; by default each as wide as the column."""

    usual_align = "fill"

    def measure(self, width: int) -> tuple[int, int]:
        across, down = self._pads()
        sizes = [child.measure(width - 2 * across) for child in self.seen()]
        gaps = self.style.px(self.gap) * max(0, len(sizes) - 1)
        return max((w for w, _ in sizes), default=0) + 2 * across, sum(h for _, h in sizes) + gaps + 2 * down

    def place(self, rect: pygame.Rect) -> None:
        super().place(rect)
        inner, shown = self._inner(), self.seen()
        sizes = [child.measure(inner.width) for child in shown]
        gap = self.style.px(self.gap)
        spare = max(0, inner.height - sum(h for _, h in sizes) - gap * max(0, len(shown) - 1))
        shares = sum(child.grow for child in shown)
        top = inner.top
        for child, (width, height) in zip(shown, sizes, strict=True):
            if shares and child.grow:
                height += int(spare * child.grow / shares)
            left, width = _set_across(self.align, inner.left, inner.width, width)
            child.place(pygame.Rect(left, top, width, height))
            top += height + gap


class Row(Box):
    """Children side by side, vertically centred by default."""

    usual_align = "centre"

    def _widths(self, width: int, shown: list[Widget]) -> list[int]:
        """Return the children's widths; wishes that do not fit are cut from the widest down to a common cap."""
        room = width - self.style.px(self.gap) * max(0, len(shown) - 1)
        wishes = [child.measure(max(1, room))[0] for child in shown]
        if sum(wishes) <= room or not wishes:
            return wishes
        cap_room, cap = room, 0
        for number, wish in enumerate(sorted(wishes)):
            cap = cap_room // (len(wishes) - number)
            if wish > cap:
                break
            cap_room -= wish
        return [min(wish, max(1, cap)) for wish in wishes]

    def measure(self, width: int) -> tuple[int, int]:
        across, down = self._pads()
        shown = self.seen()
        widths = self._widths(width - 2 * across, shown)
        heights = [child.measure(wide)[1] for child, wide in zip(shown, widths, strict=True)]
        gaps = self.style.px(self.gap) * max(0, len(shown) - 1)
        total = sum(widths) + gaps + 2 * across
        if any(child.grow for child in shown):
            total = max(total, min(width, total))
        return total, max(heights, default=0) + 2 * down

    def place(self, rect: pygame.Rect) -> None:
        super().place(rect)
        inner, shown = self._inner(), self.seen()
        widths = self._widths(inner.width, shown)
        gap = self.style.px(self.gap)
        spare = max(0, inner.width - sum(widths) - gap * max(0, len(shown) - 1))
        shares = sum(child.grow for child in shown)
        left = inner.left
        for child, width in zip(shown, widths, strict=True):
            if shares and child.grow:
                width += int(spare * child.grow / shares)
            top, height = _set_across(self.align, inner.top, inner.height, child.measure(width)[1])
            child.place(pygame.Rect(left, top, width, height))
            left += width + gap


class Flow(Box):
    """Children side by side, continued on further lines when the width is used up.

    ``align`` start, centre or end along the line; with ``even`` all children of a line are equally high.
    """

    def __init__(
        self,
        children: Sequence[Widget] = (),
        gap: float = 8,
        padding: float | tuple[float, float] = 0,
        align: str = "start",
        grow: float = 0.0,
        even: bool = False,
        name: str = "",
    ) -> None:
        super().__init__(children, gap, padding, align, grow, name)
        self.even = even

    def _lines(self, width: int) -> list[list[tuple[Widget, int, int]]]:
        gap = self.style.px(self.gap)
        lines: list[list[tuple[Widget, int, int]]] = []
        used = 0
        for child in self.seen():
            wide, high = child.measure(width)
            if not lines or used + gap + wide > width:
                lines.append([])
                used = -gap
            lines[-1].append((child, wide, high))
            used += gap + wide
        return lines

    def measure(self, width: int) -> tuple[int, int]:
        across, down = self._pads()
        gap = self.style.px(self.gap)
        lines = self._lines(width - 2 * across)
        widths = [sum(wide for _, wide, _ in line) + gap * (len(line) - 1) for line in lines]
        heights = [max(high for _, _, high in line) for line in lines]
        return max(widths, default=0) + 2 * across, sum(heights) + gap * max(0, len(lines) - 1) + 2 * down

    def place(self, rect: pygame.Rect) -> None:
        super().place(rect)
        inner, gap = self._inner(), self.style.px(self.gap)
        top = inner.top
        for line in self._lines(inner.width):
            used = sum(wide for _, wide, _ in line) + gap * (len(line) - 1)
            left = inner.left + {"centre": (inner.width - used) // 2, "end": inner.width - used}.get(self.align, 0)
            height = max(high for _, _, high in line)
            for child, wide, high in line:
                drop = 0 if self.even else (height - high) // 2
                child.place(pygame.Rect(left, top + drop, wide, height if self.even else high))
                left += wide + gap
            top += height + gap


class Card(Column):
    """A column on a slightly darker ground: parts of a panel that belong together."""

    def __init__(self, children: Sequence[Widget] = (), gap: float = 6, grow: float = 0.0, name: str = "") -> None:
        super().__init__(children, gap, (12, 9), "fill", grow, name)

    def paint(self, canvas: Canvas) -> None:
        canvas.frame(self.rect, "card")
        super().paint(canvas)


class Spacer(Widget):
    """Empty room: ``size`` logical pixels each way, or all that is left with ``grow``."""

    def __init__(self, size: float = 0, grow: float = 0.0) -> None:
        super().__init__(grow)
        self.size = size

    def measure(self, width: int) -> tuple[int, int]:
        side = self.style.px(self.size)
        return side, side


class Divider(Widget):
    """A hairline across a column."""

    def measure(self, width: int) -> tuple[int, int]:
        return 1, self.style.px(9)

    def paint(self, canvas: Canvas) -> None:
        thin = max(1, round(self.style.scale))
        middle = self.rect.centery
        line = pygame.Rect(self.rect.left, middle, self.rect.width, thin)
        canvas.fill(line, "hairline", 110)
        canvas.fill(line.move(0, thin), "edge", 120)
