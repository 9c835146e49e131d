"""Tooltip: the words that come when the pointer or the focus rests on something.

It stands below its owner, above it where there is no room, never over it and never off the screen; it takes no input.
Next: ``game/ui/kit/root.py``, which decides when.
"""

import pygame

from game.ui.kit.labels import RichText
from game.ui.kit.panel import Panel
from game.ui.kit.screen import set_panel
from game.ui.kit.style import Style
from game.ui.kit.widget import Widget

WIDTH = 340


class Tooltip:
    """At most one panel and the widget it belongs to."""

    def __init__(self, style: Style) -> None:
        self.style = style
        self.panel: Panel | None = None
        self._owner: Widget | None = None

    def show(self, owner: Widget | None) -> Panel | None:
        """Make the panel for a widget, or for the nearest one around it that has words; None when none has."""
        while owner is not None and owner.tip is None:
            owner = owner.parent
        if owner is None or owner is self._owner:
            return None
        self.panel = Panel(RichText(owner.tip_words()), padding=10, solid=True, kind="tip")
        self._owner = owner
        return self.panel

    def hide(self) -> None:
        """Take the panel away."""
        self.panel = self._owner = None

    def place(self, size: tuple[int, int]) -> None:
        """Put the panel beside its owner on a screen of a size."""
        if self.panel is None or self._owner is None:
            return
        gap, owner, room = self.style.px(8), self._owner.rect, pygame.Rect((0, 0), size)
        wide, high = self.panel.measure(min(self.style.px(WIDTH), room.width - 2 * gap))
        below, above = room.bottom - owner.bottom - 2 * gap, owner.top - 2 * gap
        high = min(high, max(below, above))
        top = owner.bottom + gap if high <= below else owner.top - gap - high
        left = max(gap, min(owner.centerx - wide // 2, room.right - wide - gap))
        set_panel(self.panel, pygame.Rect(left, top, wide, high))
