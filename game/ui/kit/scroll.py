"""ScrollView: a window onto something taller, moved by wheel, keys, thumb or focus.

Every panel keeps its content in one, so that nothing is lost at 200 %: what fits shows no bar, what does not fit scrolls.
Next: ``game/ui/kit/panel.py``.
"""

from collections.abc import Iterable

import pygame

from game.ui.kit.canvas import Canvas
from game.ui.kit.widget import Widget

BAR = 12  # logical pixels of the bar with its gap
STEP = 54  # logical pixels of one wheel step


class ScrollView(Widget):
    """One child, as tall as it likes, in a window at most ``tallest`` logical pixels high (0: as high as there is room)."""

    swallows_arrows = True

    def __init__(self, child: Widget, tallest: float = 0, grow: float = 0.0, name: str = "") -> None:
        super().__init__(grow, None, name)
        self.child = child
        self.tallest = tallest
        self.offset = 0
        self._grip: int | None = None

    @property
    def focusable(self) -> bool:  # type: ignore[override]
        """True when there is something to scroll and nothing inside that could take the focus."""
        return self.overflow > 0 and not any(widget.focusable for widget in self.child.walk())

    @property
    def overflow(self) -> int:
        """How many pixels of the child do not fit."""
        return max(0, self.child.rect.height - self.rect.height)

    def children(self) -> Iterable[Widget]:
        return (self.child,)

    def measure(self, width: int) -> tuple[int, int]:
        wide, high = self.child.measure(width)
        if self.tallest and high > self.style.px(self.tallest):
            wide, _ = self.child.measure(width - self.style.px(BAR))
            return wide + self.style.px(BAR), self.style.px(self.tallest)
        return wide, high

    def place(self, rect: pygame.Rect) -> None:
        super().place(rect)
        width = rect.width
        height = self.child.measure(width)[1]
        if height > rect.height:
            width -= self.style.px(BAR)
            height = self.child.measure(width)[1]
        self.offset = max(0, min(self.offset, height - rect.height))
        self.child.place(pygame.Rect(rect.left, rect.top - self.offset, width, max(height, rect.height)))

    def scroll_to(self, offset: int) -> bool:
        """Show the child from ``offset`` pixels down; returns whether anything moved."""
        offset = max(0, min(offset, self.overflow))
        if offset == self.offset:
            return False
        self.child.shift(self.offset - offset)
        self.offset = offset
        self.touch()
        return True

    def reveal(self, rect: pygame.Rect) -> None:
        """Scroll as little as needed to show a screen rectangle."""
        margin = self.style.px(10)
        if rect.top - margin < self.rect.top:
            self.scroll_to(self.offset - (self.rect.top - rect.top + margin))
        elif rect.bottom + margin > self.rect.bottom:
            self.scroll_to(self.offset + rect.bottom + margin - self.rect.bottom)

    def shift(self, down: int) -> None:
        super().shift(down)

    def _thumb(self) -> pygame.Rect:
        wide = self.style.px(BAR - 4)
        length = max(self.style.px(28), self.rect.height * self.rect.height // max(1, self.child.rect.height))
        top = self.rect.top + (self.rect.height - length) * self.offset // max(1, self.overflow)
        return pygame.Rect(self.rect.right - wide, top, wide, length)

    def paint(self, canvas: Canvas) -> None:
        before = canvas.clip(self.rect.inflate(2 * self.style.px(5), 0) if self.overflow else None)
        self.child.paint_if_seen(canvas)
        canvas.unclip(before)
        if self.overflow:
            wide = self.style.px(BAR - 4)
            canvas.fill(pygame.Rect(self.rect.right - wide, self.rect.top, wide, self.rect.height), "sunken", 150)
            canvas.frame(self._thumb(), "thumb", "down" if self._grip is not None else "normal")
        if self.focused:
            canvas.focus(self.rect)

    def on_wheel(self, steps: int) -> bool:
        return self.overflow > 0 and (self.scroll_to(self.offset - steps * self.style.px(STEP)) or True)

    def on_key(self, event: pygame.Event) -> bool:
        page = max(self.style.px(STEP), self.rect.height - self.style.px(STEP))
        target = {
            pygame.K_PAGEUP: self.offset - page,
            pygame.K_PAGEDOWN: self.offset + page,
            pygame.K_HOME: 0,
            pygame.K_END: self.overflow,
            pygame.K_UP: self.offset - self.style.px(STEP),
            pygame.K_DOWN: self.offset + self.style.px(STEP),
        }.get(event.key)
        return target is not None and self.overflow > 0 and self.scroll_to(target)

    def on_mouse(self, kind: str, place: tuple[int, int]) -> bool:
        if not self.overflow or (kind == "down" and place[0] < self.rect.right - self.style.px(BAR)):
            return False
        thumb = self._thumb()
        if kind == "down":
            self._grip = place[1] - thumb.top if thumb.collidepoint(place) else thumb.height // 2
        if kind in ("down", "drag") and self._grip is not None:
            room = max(1, self.rect.height - thumb.height)
            self.scroll_to((place[1] - self._grip - self.rect.top) * self.overflow // room)
        if kind == "up":
            self._grip = None
            self.touch()
        return True
