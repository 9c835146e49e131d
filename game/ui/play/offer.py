"""Offer: one of several things that can be taken: a mark, a title, and in a line or two what it brings and costs.

Standing orders, sites of a works and decisions of the past are all chosen with it, by click, Enter or its number.
Next: ``hand_over.py``.
"""

from collections.abc import Callable

import pygame

from game.ui.kit import Pressable, Say, key_label
from game.ui.kit.canvas import Canvas, key_cap_size
from game.ui.kit.layout import Laid, lay_out, paint_laid, plain_text

MARK = 24


class Offer(Pressable):
    """A tile as wide as its column; chosen ones carry a tick, so that the choice is not told by colour alone."""

    def __init__(
        self,
        title: Say,
        text: Say,
        on_press: Callable[[], None],
        chosen: bool = False,
        icon: str = "",
        hotkey: str = "",
        grow: float = 0.0,
        name: str = "",
    ) -> None:
        """``title`` and ``text`` are markup; ``icon`` stands where the mark would, for offers that are pressed once."""
        super().__init__(on_press, hotkey, None, True, grow, name)
        self.title = title
        self.text = text
        self.icon = icon
        self.selected = chosen

    def _blocks(self, width: int) -> tuple[Laid, Laid | None]:
        px = self.style.px
        key = key_cap_size(self.style, key_label(self.hotkey, self.style))[0] + px(8) if self.hotkey else 0
        room = width - px(MARK + 30) - key
        text = self.style.say(self.text)
        return (
            lay_out(self.style.say(self.title), room, self.style, "strong"),
            lay_out(text, room, self.style) if text else None,
        )

    def measure(self, width: int) -> tuple[int, int]:
        title, text = self._blocks(width)
        high = title.height + (text.height if text else 0)
        return width, max(self.style.target_px, high, self.style.px(MARK)) + self.style.px(14)

    def paint(self, canvas: Canvas) -> None:
        px = self.style.px
        canvas.frame(self.rect, "tile", self.look)
        title, text = self._blocks(self.rect.width)
        box = pygame.Rect(self.rect.left + px(10), self.rect.centery - px(MARK) // 2, px(MARK), px(MARK))
        if self.icon:
            canvas.icon(self.icon, box.left, box.top, box.width, not self.enabled)
        else:
            canvas.frame(box, "field", "on" if self.selected else "normal")
            if self.selected:
                canvas.icon("check", box.left, box.top, box.width)
        if self.hotkey:
            canvas.key_cap(key_label(self.hotkey, self.style), self.rect.right - px(10), self.rect.centery)
        high = title.height + (text.height if text else 0)
        left = box.right + px(10)
        top = self.rect.centery - high // 2
        paint_laid(canvas, title, pygame.Rect(left, top, title.width, title.height), "text" if self.enabled else "dim")
        if text:
            place = pygame.Rect(left, top + title.height, text.width, text.height)
            paint_laid(canvas, text, place, "dim")
        if self.focused:
            canvas.focus(self.rect)

    def describe(self) -> str:
        return plain_text(f"{self.style.say(self.title)} {self.style.say(self.text)}").strip()
