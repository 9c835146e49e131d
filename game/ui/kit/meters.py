"""Meters: a bar with icon, words, limit and, where it matters, a pattern beside the colour.

Next: ``game/ui/kit/chart.py`` for what changes over time.
"""

import pygame

from game.ui.kit.canvas import Canvas
from game.ui.kit.widget import Tip, Widget
from game.ui.kit.words import Say

_PATTERNS = {"good": "plain", "accent": "plain", "info": "plain", "warn": "lines", "bad": "cross", "dim": "dots"}


class Meter(Widget):
    """A bar from 0 to ``full``; ``limit`` is marked by a line; the tone is told by a pattern as well."""

    def __init__(
        self,
        value: float,
        full: float,
        text: Say = "",
        icon: str = "",
        number: str = "",
        tone: str = "accent",
        limit: float | None = None,
        width: float = 150,
        tip: Tip | None = None,
        grow: float = 0.0,
        name: str = "",
    ) -> None:
        """``text`` stands above the bar, ``number`` at its right; ``width`` is the least, in logical pixels."""
        super().__init__(grow, tip, name)
        self.value = value
        self.full = full
        self.text = text
        self.icon = icon
        self.number = number
        self.tone = tone
        self.limit = limit
        self.width = width

    def show_value(self, value: float, number: str | None = None, tone: str | None = None) -> None:
        """Show another value, without laying out anew unless the words grow."""
        number = self.number if number is None else number
        tone = tone or self.tone
        if (value, number, tone) == (self.value, self.number, self.tone):
            return
        wider = self.attached and self.style.face().width(number) > self.style.face().width(self.number)
        self.value, self.number, self.tone = value, number, tone
        if wider:
            self.reflow()
        else:
            self.touch()

    def _head_px(self) -> int:
        return self.style.face().line_px if self.text or self.number else 0

    def measure(self, width: int) -> tuple[int, int]:
        face = self.style.face()
        icon = self.style.px(32) if self.icon else 0
        words = face.width(self.style.say(self.text)) + (
            face.width(self.number) + self.style.px(14) if self.number else 0
        )
        high = self._head_px() + self.style.px(14)
        return min(width, icon + max(words, self.style.px(self.width))), max(
            high, self.style.px(26) if self.icon else 0
        )

    def paint(self, canvas: Canvas) -> None:
        px, face = self.style.px, self.style.face()
        left = self.rect.left
        if self.icon:
            canvas.icon(self.icon, left, self.rect.centery - px(13), px(26))
            left += px(32)
        head = pygame.Rect(left, self.rect.top, self.rect.right - left, self._head_px())
        block = self._head_px() + px(14)
        top = self.rect.top + (self.rect.height - block) // 2
        head.top = top
        if self.text:
            room = head.width - (self.style.face("strong").width(self.number) + px(8) if self.number else 0)
            canvas.text(face, face.shorten(self.style.say(self.text), room), "text", head)
        if self.number:
            canvas.text(
                self.style.face("strong"), self.number, "text" if self.tone == "accent" else self.tone, head, "right"
            )
        bar = pygame.Rect(left, top + self._head_px() + px(2), head.width, px(10))
        canvas.frame(bar, "field")
        inner = bar.inflate(-2, -2)
        share = max(0.0, min(1.0, self.value / self.full if self.full else 0.0))
        done = pygame.Rect(inner.left, inner.top, round(inner.width * share), inner.height)
        canvas.fill(done, self.tone)
        canvas.fill(pygame.Rect(done.left, done.top, done.width, max(1, done.height // 3)), (255, 255, 255), 60)
        canvas.pattern(done, "edge", _PATTERNS.get(self.tone, "plain"), 120)
        if self.limit is not None and self.full:
            x = inner.left + round(inner.width * min(1.0, self.limit / self.full))
            canvas.fill(pygame.Rect(x - px(1), bar.top - px(3), max(2, px(2)), bar.height + 2 * px(3)), "text")

    def describe(self) -> str:
        return f"{self.style.say(self.text)} {self.number}".strip()
