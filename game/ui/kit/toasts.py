"""Toasts: short messages that merge, wait to be read and go; pressing one jumps to its place.

They never lie over a card or dialog: they stand beside it or wait until it is gone. They never are the only record: the
log keeps every message, so that no text runs away for good.
Next: ``game/ui/kit/root.py``, which shows them.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pygame

from game.ui.kit.canvas import Canvas
from game.ui.kit.layout import Laid, lay_out, paint_laid, plain_text
from game.ui.kit.widget import Widget
from game.ui.kit.words import Say

STAY_MS = 6000
PER_CHARACTER_MS = 60
MOST = 3


@dataclass(slots=True)
class Toast:
    """One message: ``count`` times told, ``left_ms`` still to be seen."""

    markup: Say
    icon: str
    tone: str
    on_press: Callable[[], None] | None
    left_ms: float
    count: int = 1


class Toasts(Widget):
    """At most three messages, the newest at the bottom."""

    def __init__(self) -> None:
        super().__init__()
        self.items: list[Toast] = []
        self.changed = False

    def add(self, markup: Say, icon: str, tone: str, on_press: Callable[[], None] | None = None) -> None:
        """Show a message; one that is shown already is counted instead."""
        self.changed = True
        spoken = self.style.say(markup)
        stay = STAY_MS + PER_CHARACTER_MS * len(spoken)
        for item in self.items:
            if item.markup == markup:
                item.count += 1
                item.left_ms = stay
                self.reflow()
                return
        self.items = [*self.items, Toast(markup, icon, tone, on_press, stay)][-MOST:]
        self.reflow()

    def update(self, milliseconds: float) -> None:
        if not milliseconds or not self.items:
            return
        for item in self.items:
            item.left_ms -= milliseconds
        left = [item for item in self.items if item.left_ms > 0]
        if len(left) != len(self.items):
            self.items = left
            self.changed = True
            self.reflow()

    def _block(self, item: Toast, width: int) -> Laid:
        times = f" [title]×{item.count}[/]" if item.count > 1 else ""
        return lay_out(self.style.say(item.markup) + times, width - self.style.px(52), self.style)

    def _heights(self, width: int) -> list[int]:
        return [max(self.style.px(34), self._block(item, width).height + self.style.px(10)) for item in self.items]

    def measure(self, width: int) -> tuple[int, int]:
        widest = max((self._block(item, width).width for item in self.items), default=0)
        return widest + self.style.px(52), sum(self._heights(width))

    def paint(self, canvas: Canvas) -> None:
        top = self.rect.top
        for item, height in zip(self.items, self._heights(self.rect.width), strict=True):
            row = pygame.Rect(self.rect.left, top, self.rect.width, height)
            canvas.fill(pygame.Rect(row.left, row.top + 3, self.style.px(4), height - 6), item.tone)
            side = self.style.px(24)
            canvas.icon(item.icon, row.left + self.style.px(12), row.centery - side // 2, side)
            block = self._block(item, row.width)
            words = pygame.Rect(
                row.left + self.style.px(44), row.centery - block.height // 2, block.width, block.height
            )
            paint_laid(canvas, block, words, "text")
            top += height

    def on_mouse(self, kind: str, place: tuple[int, int]) -> bool:
        if kind == "up":
            top = self.rect.top
            for item, height in zip(list(self.items), self._heights(self.rect.width), strict=True):
                if top <= place[1] < top + height:
                    self.items.remove(item)
                    self.changed = True
                    if item.on_press:
                        item.on_press()
                    break
                top += height
        return True

    def describe(self) -> str:
        return "\n".join(plain_text(self.style.say(item.markup)) for item in self.items)


def place_toasts(
    room: pygame.Rect,
    measure: Callable[[int], tuple[int, int]],
    above: Sequence[pygame.Rect],
    cards: Sequence[pygame.Rect],
    sides: Sequence[pygame.Rect],
    sizes: tuple[int, int, int],
) -> pygame.Rect | None:
    """Return a place below the panels ``above`` and beside ``cards``, over ``sides`` only if it must; None: no room.

    ``measure``: from a width to the size; ``sizes``: least width, most width, gap; all in pixels
    """
    least, most, gap = sizes
    strips = [room]
    if cards:
        card = cards[0].unionall(list(cards[1:]))
        right, left = room.right - card.right - gap, card.left - gap - room.left
        strips.append(pygame.Rect(card.right + gap, room.top, right, room.height))
        strips.append(pygame.Rect(room.left, room.top, left, room.height))
        strips.append(pygame.Rect(room.left, card.bottom + gap, room.width, room.bottom - card.bottom - gap))
    for avoided, over in (((*cards, *sides), (*above, *sides)), (cards, above)):
        for strip in strips:
            if strip.width < min(least, room.width):
                continue
            wide, high = measure(min(most, strip.width))
            rect = pygame.Rect(strip.centerx - wide // 2, strip.top, wide, min(high, room.height // 2))
            if strip.left > room.left:
                rect.right = strip.right
            for _ in over:  # a step down may meet the next of them
                rect.top = max([one.bottom + gap for one in over if one.colliderect(rect)], default=rect.top)
            if rect.bottom <= room.bottom and rect.collidelist(list(avoided)) < 0:
                return rect
    return None
