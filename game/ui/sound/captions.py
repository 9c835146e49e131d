"""Captions: sounds that mean something, written for a moment in a corner: ``[steam whistle]``.

They lie above every scene and belong to none: ``lift`` gives the pixels back before a scene draws, ``lay`` writes again
afterwards, so that a scene never knows of them. Next: ``game/ui/scenes.py``, which calls both.
"""

from collections.abc import Collection
from dataclasses import dataclass

import pygame

from game.text import Message
from game.ui.kit.style import Style

STAY_S = 2.6
ABOVE_PX = 128  # the small map stands below
MOST = 3
INK, PAPER = (247, 240, 222), (20, 18, 16, 205)


@dataclass(slots=True)
class Caption:
    """One sound: its name, seconds until it is heard, seconds left to read it."""

    name: str
    wait_s: float
    left_s: float = STAY_S


class Captions:
    """The sounds of the last seconds. ``said``: names that are worth it."""

    def __init__(self, said: Collection[str]) -> None:
        self.said = said
        self.items: list[Caption] = []
        self._below: tuple[pygame.Surface, pygame.Rect] | None = None
        self._plate: tuple[object, pygame.Surface] | None = None

    def heard(self, name: str, after_s: float = 0.0) -> None:
        """A sound is played; one that is written already stays longer."""
        if name not in self.said:
            return
        self.items = [item for item in self.items if item.name != name] + [Caption(name, after_s)]
        self.items = self.items[-MOST:]

    def update(self, seconds: float) -> None:
        """Let time pass."""
        for item in self.items:
            if item.wait_s > 0:
                item.wait_s -= seconds
            else:
                item.left_s -= seconds
        self.items = [item for item in self.items if item.left_s > 0]

    @property
    def shown(self) -> tuple[str, ...]:
        """The names that are written now, oldest first."""
        return tuple(item.name for item in self.items if item.wait_s <= 0)

    def lift(self, surface: pygame.Surface) -> None:
        """Give back what lies below, before anybody draws."""
        if self._below is not None:
            below, rect = self._below
            if surface.get_rect().contains(rect):
                surface.blit(below, rect)

    def lay(self, surface: pygame.Surface, style: Style) -> pygame.Rect | None:
        """Write what is heard; returns the region that looks different now, None when nothing changed."""
        names = self.shown
        before = self._below[1] if self._below else None
        if not names:
            self._below, self._plate = None, None
            return before
        key = (names, style.revision, style.language, surface.get_size())
        changed = self._plate is None or self._plate[0] != key
        if self._plate is None or changed:
            self._plate = (key, plate_of(names, style))
        plate = self._plate[1]
        rect = plate.get_rect(bottomleft=(style.px(10), surface.get_height() - style.px(ABOVE_PX)))
        rect = rect.clip(surface.get_rect())
        self._below = surface.subsurface(rect).copy(), rect
        surface.blit(plate, rect)
        if not changed:
            return None
        return rect if before is None else rect.union(before)


def plate_of(names: tuple[str, ...], style: Style) -> pygame.Surface:
    """Return the lines as a picture: pale letters on a dark plate, the newest at the bottom."""
    face = style.face("body")
    left, right = ("［", "］") if style.language == "zh" else ("[", "]")
    lines = [face.render(left + style.say(Message(f"sound.{name}")) + right, INK) for name in names]
    pad = style.px(8)
    wide = max(line.get_width() for line in lines) + 2 * pad
    high = sum(line.get_height() for line in lines) + pad
    plate = pygame.Surface((wide, high), pygame.SRCALPHA)
    pygame.draw.rect(plate, PAPER, plate.get_rect(), border_radius=style.px(5))
    top = pad // 2
    for line in lines:
        plate.blit(line, (pad, top))
        top += line.get_height()
    return plate
