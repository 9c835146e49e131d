"""Focus: which widget the keyboard speaks to, and where Tab and the arrows lead.

Tab follows the order of reading; an arrow goes to the nearest control in its direction, straight ahead before askew.
Next: ``game/ui/kit/root.py``.
"""

from collections.abc import Iterable, Sequence

import pygame

from game.ui.kit.scroll import ScrollView
from game.ui.kit.widget import Widget

ARROWS = {pygame.K_LEFT: (-1, 0), pygame.K_RIGHT: (1, 0), pygame.K_UP: (0, -1), pygame.K_DOWN: (0, 1)}

_MODIFIERS = ((pygame.KMOD_CTRL, "ctrl"), (pygame.KMOD_ALT, "alt"), (pygame.KMOD_SHIFT, "shift"))


def key_name(event: pygame.Event) -> str:
    """Return a pressed key as hotkeys are written: ``b``, ``f1``, ``space``, ``ctrl+z``."""
    held = [word for mask, word in _MODIFIERS if event.mod & mask]
    return "+".join([*held, pygame.key.name(event.key).replace(" ", "_")])


def focusables(panels: Iterable[Widget]) -> list[Widget]:
    """Return the widgets that can take the focus, in the order of Tab."""
    return [widget for panel in panels for widget in panel.walk() if widget.focusable and widget.enabled]


def follow(order: Sequence[Widget], now: Widget | None, step: int) -> Widget | None:
    """Return the next widget (``step`` 1) or the one before (-1), around the end."""
    if not order:
        return None
    if now is None or now not in order:
        return order[0 if step > 0 else -1]
    return order[(order.index(now) + step) % len(order)]


def nearest(order: Sequence[Widget], now: Widget, direction: tuple[int, int]) -> Widget | None:
    """Return the nearest widget in a direction, or None; being aside counts three times."""
    best, best_cost = None, 0.0
    for widget in order:
        if widget is now:
            continue
        across, down = direction
        ahead = _gap(now.rect, widget.rect, across, down)
        if ahead is None:
            continue
        aside = _aside(now.rect, widget.rect, bool(across))
        cost = ahead + 3.0 * aside
        if best is None or cost < best_cost:
            best, best_cost = widget, cost
    return best


def _gap(here: pygame.Rect, there: pygame.Rect, across: int, down: int) -> int | None:
    """Return how far ahead ``there`` lies, None if it is not ahead."""
    if across:
        ahead = (there.centerx - here.centerx) * across
        clear = there.left - here.right if across > 0 else here.left - there.right
    else:
        ahead = (there.centery - here.centery) * down
        clear = there.top - here.bottom if down > 0 else here.top - there.bottom
    return max(0, clear) if ahead > 0 and clear > -min(here.height, there.height) // 2 else None


def _aside(here: pygame.Rect, there: pygame.Rect, sideways: bool) -> int:
    if sideways:
        return max(0, there.top - here.bottom, here.top - there.bottom) + abs(there.centery - here.centery) // 4
    return max(0, there.left - here.right, here.left - there.right) + abs(there.centerx - here.centerx) // 4


class Focus:
    """The widget in focus; setting it tells the old and the new one and scrolls the new one into sight."""

    def __init__(self) -> None:
        self.widget: Widget | None = None

    def set(self, widget: Widget | None) -> None:
        """Move the focus; None takes it away."""
        if widget is self.widget:
            return
        old, self.widget = self.widget, widget
        if old is not None:
            old.focused = False
            old.touch()
            if old.takes_text and pygame.display.get_init():
                pygame.key.stop_text_input()
        if widget is not None:
            widget.focused = True
            self._reveal(widget)
            widget.touch()
            if widget.takes_text and pygame.display.get_init():
                pygame.key.start_text_input()
                pygame.key.set_text_input_rect(widget.rect)

    def _reveal(self, widget: Widget) -> None:
        above = widget.parent
        while above is not None:
            if isinstance(above, ScrollView):
                above.reveal(widget.rect)
            above = above.parent
