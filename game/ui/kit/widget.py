"""Widget: the base of everything on a panel, and the small contract between widgets, panels and the root.

A widget is asked twice: ``measure(width)`` - how large do you want to be if at most this wide? - and ``place(rect)``. Then
it paints into its panel's surface, but only when it said so with :meth:`Widget.touch` (looks different) or
:meth:`Widget.reflow` (wants another size). Input comes from the root: ``press``, ``on_key``, ``on_mouse`` and so on.
Next: ``game/ui/kit/boxes.py`` for rows and columns, ``game/ui/kit/root.py`` for where events come from.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

import pygame

from game.ui.kit.words import Say

if TYPE_CHECKING:
    from game.ui.kit.canvas import Canvas
    from game.ui.kit.style import Style

Tip = Say | Callable[[], Say]
"""Words of a tooltip, or a function that makes them when they are wanted."""


class Widget(ABC):
    """Something with a rectangle on the screen."""

    focusable = False
    takes_text = False
    swallows_arrows = False
    """True for a widget that uses the arrow keys itself (slider, list, text field)."""

    def __init__(self, grow: float = 0.0, tip: Tip | None = None, name: str = "") -> None:
        """``grow``: share of left-over room in a box; ``tip``: markup shown on hover and focus; ``name``: for tests."""
        self.rect = pygame.Rect(0, 0, 0, 0)
        self.grow = grow
        self.tip = tip
        self.name = name
        self.parent: Widget | None = None
        self.visible = True
        self.enabled = True
        self.hovered = False
        self.focused = False
        self.held = False
        self._style: Style | None = None

    # -- the tree
    def children(self) -> Iterable[Widget]:
        """Return the widgets inside, in the order of reading and of Tab."""
        return ()

    def attach(self, style: Style, parent: Widget | None) -> None:
        """Give this widget and all below it their style and parent; called by the root and by boxes."""
        self._style = style
        self.parent = parent
        for child in self.children():
            child.attach(style, self)

    @property
    def style(self) -> Style:
        """The style; only widgets that are on a panel of a root have one."""
        if self._style is None:
            raise RuntimeError(f"{type(self).__name__} is not on a screen yet")
        return self._style

    @property
    def attached(self) -> bool:
        """Tell whether the widget is on a screen."""
        return self._style is not None

    def walk(self) -> Iterable[Widget]:
        """Return this widget and all visible ones below it, parents first."""
        if self.visible:
            yield self
            for child in self.children():
                yield from child.walk()

    def find(self, name: str) -> Widget | None:
        """Return the first widget below with a name."""
        return next((widget for widget in self.walk() if widget.name == name), None)

    # -- size and place
    @abstractmethod
    def measure(self, width: int) -> tuple[int, int]:
        """Return the size wanted in pixels when at most ``width`` pixels wide."""

    def place(self, rect: pygame.Rect) -> None:
        """Stand in a rectangle of the screen."""
        self.rect = pygame.Rect(rect)

    def shift(self, down: int) -> None:
        """Move this widget and all below it vertically, as a scroll does."""
        self.rect.move_ip(0, down)
        for child in self.children():
            child.shift(down)

    # -- painting
    def paint(self, canvas: Canvas) -> None:
        """Draw the widget and then its children."""
        for child in self.children():
            child.paint_if_seen(canvas)

    def paint_if_seen(self, canvas: Canvas) -> None:
        """Paint when visible and inside the region that is being redrawn."""
        if self.visible and canvas.touches(self.reach()):
            self.paint(canvas)

    def reach(self) -> pygame.Rect:
        """Return the rectangle this widget may draw in: a little more than its own, for the focus ring."""
        return self.rect.inflate(12, 12) if self._style is None else self.rect.inflate(*(2 * [self._style.px(10)]))

    def touch(self) -> None:
        """Say that the widget looks different now."""
        self.report(self.reach())

    def report(self, region: pygame.Rect) -> None:
        """Pass a region to be redrawn upwards; the panel keeps it."""
        if self.parent is not None:
            self.parent.report(region)

    def reflow(self) -> None:
        """Say that the widget wants another size; the panel lays out anew."""
        if self.parent is not None:
            self.parent.reflow()

    def show(self, visible: bool) -> None:
        """Show or hide the widget; its box closes the gap."""
        if visible != self.visible:
            self.visible = visible
            self.reflow()

    def enable(self, enabled: bool) -> None:
        """Allow or forbid use."""
        if enabled != self.enabled:
            self.enabled = enabled
            self.touch()

    # -- input; each returns True when it used the event
    @property
    def active(self) -> bool:
        """Tell whether the widget reacts to the pointer."""
        return self.focusable and self.enabled

    @property
    def state(self) -> str:
        """normal, hover, down or off: for the frame."""
        if not self.enabled:
            return "off"
        if self.held:
            return "down"
        return "hover" if self.hovered else "normal"

    def press(self) -> bool:
        """Do what a click, Enter or Space does."""
        return False

    def on_key(self, event: pygame.Event) -> bool:
        """Use a key; only called for the widget in focus."""
        return False

    def on_text(self, event: pygame.Event) -> bool:
        """Use typed or composed text; only called when ``takes_text``."""
        return False

    def on_mouse(self, kind: str, place: tuple[int, int]) -> bool:
        """Use the left mouse button: kind is down, drag or up."""
        return False

    def on_hover(self, place: tuple[int, int] | None) -> None:
        """Follow the pointer over the widget; None when it leaves. Most widgets need not."""
        return

    def on_wheel(self, steps: int) -> bool:
        """Use the wheel; positive is up."""
        return False

    def update(self, milliseconds: float) -> None:
        """Let time pass: carets, toasts."""
        for child in self.children():
            if child.visible:
                child.update(milliseconds)

    def tip_words(self) -> Say:
        """Return the words of the tooltip of now."""
        return self.tip() if callable(self.tip) else self.tip or ""

    def describe(self) -> str:
        """Return what the widget is, as text; the D key shows it."""
        return ""

    def set(self, **changes: Any) -> None:
        """Set attributes and redraw only if one changed."""
        different = {key: value for key, value in changes.items() if getattr(self, key) != value}
        for key, value in different.items():
            setattr(self, key, value)
        if different:
            self.reflow()
