"""Choice: a button that carries a decision: the words, below them what it brings, its price or why it is closed.

Next: ``questions.py``.
"""

from collections.abc import Callable

import pygame

from game.ui.kit import Canvas, Pressable, Say, escape, key_label
from game.ui.kit.canvas import key_cap_size
from game.ui.kit.layout import Laid, lay_out, paint_laid

PAD = 11


class Choice(Pressable):
    """One answer; a refused one stays readable and cannot be pressed."""

    def __init__(
        self,
        text: Say,
        on_press: Callable[[], None],
        hint: Say = "",
        cost: str = "",
        refusal: Say = "",
        hotkey: str = "",
        name: str = "",
    ) -> None:
        super().__init__(on_press, hotkey, None, not refusal, 0.0, name)
        self.text = text
        self.hint = hint
        self.cost = cost
        self.refusal = refusal

    def _blocks(self, width: int) -> tuple[Laid, Laid | None]:
        px = self.style.px
        key = key_cap_size(self.style, key_label(self.hotkey, self.style))[0] + px(10) if self.hotkey else 0
        room = width - 2 * px(PAD) - key
        cost = f"   {{icon:money}} [title]{escape(self.cost)}[/]" if self.cost else ""
        first = lay_out(escape(self.style.say(self.text)) + cost, room, self.style, "strong")
        below = escape(self.style.say(self.hint)) if self.hint else ""
        if self.refusal:
            reason = f"{{icon:lock}} [warn]{self.style.say(self.refusal)}[/]"
            below = f"{below}\n{reason}" if below else reason
        return first, lay_out(below, room, self.style) if below else None

    def measure(self, width: int) -> tuple[int, int]:
        first, below = self._blocks(width)
        high = first.height + (below.height if below else 0) + 2 * self.style.px(6)
        return width, max(high, self.style.target_px)

    def paint(self, canvas: Canvas) -> None:
        px = self.style.px
        canvas.frame(self.rect, "button", self.look)
        first, below = self._blocks(self.rect.width)
        down = px(1) if self.held else 0
        left, top = self.rect.left + px(PAD), self.rect.top + px(6) + down
        if self.hotkey:
            wide = key_cap_size(self.style, key_label(self.hotkey, self.style))[0]
            canvas.key_cap(key_label(self.hotkey, self.style), left + wide, self.rect.centery + down)
            left += wide + px(10)
        words = pygame.Rect(left, top, first.width, first.height)
        paint_laid(canvas, first, words, "text" if self.enabled else "dim")
        if below:
            rest = pygame.Rect(left, top + first.height, below.width, below.height)
            paint_laid(canvas, below, rest, "dim")
        if self.focused:
            canvas.focus(self.rect)

    def describe(self) -> str:
        return " ".join(part for part in (self.style.say(self.text), self.style.say(self.hint), self.cost) if part)
