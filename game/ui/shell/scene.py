"""ShellScene: a picture and the panels on it; the base of every scene of the shell.

What stands behind the panels is a ``Scenery``: it is asked whether it moved, and drawn only then or where a panel changed.
Next: ``backdrop.py`` for the pictures, ``title.py`` for the first scene.
"""

from abc import ABC, abstractmethod
from typing import Protocol

import pygame

from game.ui.context import Context
from game.ui.kit import Pressable, Root, Screen
from game.ui.shell.desk import Desk


class Scenery(Protocol):
    """What is seen behind the panels."""

    def update(self, seconds: float) -> bool:
        """Let time pass; True when the picture will be another one."""

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the picture over the whole surface."""


class ShellScene(ABC):
    """One scene of the shell: ``name`` is its word in scripts and for ``shot --screen``."""

    name = ""
    theme = "industry"

    def __init__(self, desk: Desk, scenery: Scenery) -> None:
        self.desk = desk
        self.scenery = scenery
        self.root = Root(self.ctx.style, self.ctx.size)
        self.root.push(self.make_screen())
        self._drawn_size = (0, 0)
        self._all = True
        self._moved = True

    @property
    def ctx(self) -> Context:
        """What all scenes share."""
        return self.desk.ctx

    @abstractmethod
    def make_screen(self) -> Screen:
        """Return the panels of the scene."""

    def on_escape(self) -> None:
        """Do what Esc does when no dialog is open."""
        self.desk.back()

    @property
    def busy(self) -> bool:
        """Whether the next frame will differ without any input."""
        return self._moved

    def rebuild(self) -> None:
        """Make the panels anew: after a change of content."""
        self.root.pop()
        self.root.push(self.make_screen())
        self._all = True

    def resized(self) -> None:
        """Follow the window; a page that was cut to it is made anew."""
        return

    def handle(self, event: pygame.Event) -> bool:
        """Use an event."""
        if self.root.consumes(event):
            self._click_for(event)
            return True
        if event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE:
            self.on_escape()
            return True
        if event.type == pygame.KEYDOWN and event.key in (pygame.K_UP, pygame.K_DOWN):
            step = pygame.Event(
                pygame.KEYDOWN, key=pygame.K_TAB, mod=pygame.KMOD_SHIFT if event.key == pygame.K_UP else 0
            )
            return self.root.consumes(step)
        return False

    def _click_for(self, event: pygame.Event) -> None:
        """Let a press be heard; it is seen in the button itself."""
        pressed = event.type == pygame.MOUSEBUTTONUP and event.button == 1
        typed = event.type == pygame.KEYDOWN and event.key in (pygame.K_RETURN, pygame.K_SPACE)
        widget = self.root.focus.widget if typed else getattr(self.root, "_hovered", None)
        if (pressed or typed) and isinstance(widget, Pressable):
            self.ctx.play("click")

    def update(self, seconds: float) -> None:
        """Let time pass."""
        if self.root.size != self.ctx.size:
            self.root.resize(self.ctx.size)
            self._all = True
            self.resized()
        self._moved = self.scenery.update(seconds)
        self.root.update(seconds * 1000)

    def draw(self, surface: pygame.Surface) -> bool:
        """Draw what changed; False when nothing did."""
        regions = self.root.damage()
        if self._all or self._moved or surface.get_size() != self._drawn_size:
            self._all = False
            self._drawn_size = surface.get_size()
            self.scenery.draw(surface)
            self.draw_between(surface)
            self.root.draw(surface)
            return True
        if not regions:
            return False
        before = surface.get_clip()
        for region in regions:
            surface.set_clip(region)
            self.scenery.draw(surface)
            self.draw_between(surface)
        surface.set_clip(before)
        self.root.draw(surface, regions)
        return True

    def draw_between(self, surface: pygame.Surface) -> None:
        """Draw what lies between picture and panels; most scenes have nothing there."""
        return
