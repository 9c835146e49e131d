"""Router: from an event to the widget that uses it.

The mouse goes to what lies under it, innermost first, and stays with what it pressed until it is let go; a key goes to the focus,
then to the hotkeys. While a dialog is open nothing else is reached, and what is not used belongs to the map.
Next: ``game/ui/kit/root.py``.
"""

from abc import ABC, abstractmethod

import pygame

from game.ui.kit.focus import ARROWS, Focus, focusables, follow, key_name, nearest
from game.ui.kit.panel import Panel
from game.ui.kit.screen import Screen
from game.ui.kit.scroll import ScrollView
from game.ui.kit.widget import Widget


class Router(ABC):
    """The half of the root that listens."""

    def __init__(self) -> None:
        self.focus = Focus()
        self.modals: list[Panel] = []
        self._hovered: Widget | None = None
        self._captured: Widget | None = None
        self._pressed_on: Widget | None = None
        self._pointer = (-1, -1)
        self._rested_ms = 0.0
        self._guard_ms = 0.0

    @property
    @abstractmethod
    def screen(self) -> Screen | None:
        """The uppermost screen."""

    @abstractmethod
    def _reachable(self) -> list[Panel]:
        """Return the panels that keys and pointer may reach now."""

    @abstractmethod
    def _hide_tip(self) -> None:
        """Take the tooltip away."""

    def consumes(self, event: pygame.Event) -> bool:
        """Let the interface use an event; returns False when it belongs to the map."""
        if event.type == pygame.MOUSEMOTION:
            return self._on_motion(event.pos)
        if event.type in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            return self._on_button(event)
        if event.type == pygame.MOUSEWHEEL:
            return self._on_wheel(event.y)
        if event.type == pygame.KEYDOWN:
            return self._on_key(event)
        if event.type in (pygame.TEXTINPUT, pygame.TEXTEDITING):
            widget = self.focus.widget
            return widget is not None and widget.takes_text and widget.on_text(event)
        return False

    def _over(self, panel: Panel) -> bool:
        return panel.rect.collidepoint(self._pointer)

    def _panel_at(self, place: tuple[int, int]) -> Panel | None:
        return next((p for p in reversed(self._reachable()) if p.visible and p.rect.collidepoint(place)), None)

    def _path_at(self, place: tuple[int, int]) -> list[Widget]:
        """Return the widgets under a place, innermost first; parts scrolled out of a window do not count."""
        panel = self._panel_at(place)
        path: list[Widget] = []
        widget: Widget | None = panel
        while widget is not None:
            path.insert(0, widget)
            inside = [child for child in widget.children() if child.visible and child.rect.collidepoint(place)]
            widget = inside[-1] if inside else None
        return path

    def _on_motion(self, place: tuple[int, int]) -> bool:
        self._pointer = place
        if self._captured is not None:
            self._captured.on_mouse("drag", place)
            return True
        path = self._path_at(place)
        widget = next((one for one in path if one.active or one.tip is not None), path[0] if path else None)
        if widget is not self._hovered:
            self._leave_pointer()
            self._hovered, self._pressed_on = widget, None
            if widget is not None:
                widget.hovered = True
                widget.touch()
        if widget is not None:
            widget.on_hover(place)
        return bool(path) or bool(self.modals)

    def _leave_pointer(self) -> None:
        self._hide_tip()
        self._captured = None
        if self._hovered is not None:
            self._hovered.hovered = self._hovered.held = False
            self._hovered.on_hover(None)
            self._hovered.touch()
            self._hovered = None

    def _on_button(self, event: pygame.Event) -> bool:
        self._hide_tip()
        self._pressed_on = self._hovered
        if event.button != 1:
            return bool(self._path_at(event.pos)) or bool(self.modals)
        if event.type == pygame.MOUSEBUTTONUP:
            captured, self._captured = self._captured, None
            if captured is None:
                return bool(self._path_at(event.pos)) or bool(self.modals)
            captured.on_mouse("up", event.pos)
            return True
        if self.modals and self._guard_ms > 0:
            return True
        path = self._path_at(event.pos)
        for widget in path:
            if widget.enabled and widget.on_mouse("down", event.pos):
                self._captured = widget
                self.focus.set(widget if widget.takes_text else None)
                return True
        self.focus.set(None)
        return bool(path) or bool(self.modals)

    def _on_wheel(self, steps: int) -> bool:
        path = self._path_at(self._pointer)
        self._hide_tip()
        for widget in path:
            if widget.on_wheel(steps):
                return True
        return bool(path) or bool(self.modals)

    def _on_key(self, event: pygame.Event) -> bool:
        self._hide_tip()
        if self.modals and self._guard_ms > 0:
            return True
        widget = self.focus.widget
        if widget is not None and widget.enabled and widget.on_key(event):
            return True
        if event.key == pygame.K_ESCAPE:
            return self._on_escape()
        if event.key == pygame.K_TAB and not event.mod & (pygame.KMOD_CTRL | pygame.KMOD_ALT):
            return self._step_focus(-1 if event.mod & pygame.KMOD_SHIFT else 1)
        if widget is not None and widget.takes_text:
            return True
        if (
            widget is not None
            and event.key in (pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE)
            and not event.mod & 0xC0
        ):
            return widget.press()
        if widget is not None and event.key in ARROWS:
            target = nearest(focusables(self._reachable()), widget, ARROWS[event.key])
            self._set_focus(target or widget)
            return True
        if event.key in (pygame.K_PAGEUP, pygame.K_PAGEDOWN) and self._page(event):
            return True
        return self._on_hotkey(key_name(event)) or bool(self.modals)

    def _on_escape(self) -> bool:
        if self.modals:
            self.modals[-1].close()
            return True
        if self.focus.widget is not None:
            self.focus.set(None)
            return True
        return self.screen.on_escape() if self.screen else False

    def _step_focus(self, step: int) -> bool:
        target = follow(focusables(self._reachable()), self.focus.widget, step)
        self._set_focus(target)
        return target is not None

    def _set_focus(self, widget: Widget | None) -> None:
        self.focus.set(widget)
        self._rested_ms = 0.0

    def _page(self, event: pygame.Event) -> bool:
        """Let the window around the focus, under the pointer or of the dialog scroll by a page."""
        above = self.focus.widget
        while above is not None:
            if isinstance(above, ScrollView) and above.on_key(event):
                return True
            above = above.parent
        windows = [one for one in self._path_at(self._pointer) if isinstance(one, ScrollView)]
        windows += [self.modals[-1].scroll] if self.modals else []
        return any(window.on_key(event) for window in windows)

    def _on_hotkey(self, name: str) -> bool:
        for panel in reversed(self._reachable()):
            for widget in panel.walk():
                if widget.enabled and getattr(widget, "hotkey", "") == name:
                    return widget.press()
        return False
