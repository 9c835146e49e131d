"""Canvas: the few strokes widgets paint with, in screen coordinates, onto a panel's own surface.

A widget knows its place on the screen and nothing of the surface it is drawn into; the canvas subtracts the origin. Text,
icons and frames come from caches.
Next: ``game/ui/kit/widget.py``.
"""

import pygame

from game.ui.kit.fonts import Face
from game.ui.kit.frames import control_look
from game.ui.kit.shapes import hatch, small_frame
from game.ui.kit.style import Style
from game.ui.kit.theme import Colour


class Canvas:
    """A surface whose upper left corner stands at ``origin`` on the screen."""

    def __init__(self, surface: pygame.Surface, origin: tuple[int, int], style: Style) -> None:
        self.surface = surface
        self.origin = origin
        self.style = style

    def at(self, rect: pygame.Rect) -> pygame.Rect:
        """Return a screen rectangle in the coordinates of the surface."""
        return rect.move(-self.origin[0], -self.origin[1])

    def clip(self, rect: pygame.Rect | None) -> pygame.Rect:
        """Limit painting to a screen rectangle and what limited it before; returns the old limit for :meth:`unclip`."""
        before = self.surface.get_clip()
        if rect is not None:
            self.surface.set_clip(self.at(rect).clip(before))
        return before

    def unclip(self, before: pygame.Rect) -> None:
        """Restore the limit that :meth:`clip` returned."""
        self.surface.set_clip(before)

    def touches(self, rect: pygame.Rect) -> bool:
        """Tell whether anything inside a screen rectangle would be painted."""
        return bool(self.at(rect).colliderect(self.surface.get_clip()))

    def blit(self, picture: pygame.Surface, left: int, top: int) -> None:
        """Draw a picture with its upper left corner at a place on the screen."""
        self.surface.blit(picture, (left - self.origin[0], top - self.origin[1]))

    def fill(self, rect: pygame.Rect, colour: str | Colour, alpha: int = 255) -> None:
        """Fill a rectangle; a clear colour is blended, not set."""
        if rect.width <= 0 or rect.height <= 0:
            return
        if alpha >= 255:
            self.surface.fill(self.style.colour(colour), self.at(rect))
            return
        sheet = pygame.Surface(rect.size, pygame.SRCALPHA)
        sheet.fill((*self.style.colour(colour), alpha))
        self.blit(sheet, rect.left, rect.top)

    def frame(self, rect: pygame.Rect, kind: str, state: str = "normal") -> None:
        """Draw a control's frame (see frames.control_look)."""
        look = control_look(self.style.theme, self.style.scale, kind, state)
        self.blit(small_frame(look, rect.width, rect.height), rect.left, rect.top)

    def text(self, face: Face, text: str, colour: str | Colour, rect: pygame.Rect, align: str = "left") -> pygame.Rect:
        """Draw one line in a rectangle, vertically centred; ``align`` left, centre or right. Returns where it stands."""
        drawn = face.render(text, self.style.colour(colour))
        width = drawn.get_width()
        left = {"left": rect.left, "centre": rect.centerx - width // 2, "right": rect.right - width}[align]
        top = rect.top + (rect.height - face.line_px) // 2
        self.blit(drawn, left, top)
        return pygame.Rect(left, top, width, face.line_px)

    def icon(self, name: str, left: int, top: int, size_px: int, dim: bool = False) -> None:
        """Draw an icon with its upper left corner at a place on the screen."""
        self.blit(self.style.icons.get(name, size_px, dim), left, top)

    def line(self, start: tuple[int, int], end: tuple[int, int], colour: str | Colour, width_px: int = 1) -> None:
        """Draw a straight line on the screen."""
        left, top = self.origin
        first, last = (start[0] - left, start[1] - top), (end[0] - left, end[1] - top)
        pygame.draw.line(self.surface, self.style.colour(colour), first, last, width_px)

    def pattern(self, rect: pygame.Rect, colour: str | Colour, kind: str, alpha: int = 90) -> None:
        """Lay a pattern over a rectangle (see shapes.hatch): meaning that does not rest on colour."""
        if rect.width > 0 and rect.height > 0:
            step = self.style.px(7)
            sheet = hatch(rect.width, rect.height, self.style.colour(colour), alpha, kind, step)
            self.blit(sheet, rect.left, rect.top)

    def focus(self, rect: pygame.Rect) -> None:
        """Draw the focus ring around a rectangle: two lines, light and dark, so that it shows on any ground."""
        thick = max(2, self.style.px(2))
        outer = self.at(rect.inflate(2 * thick, 2 * thick))
        radius = self.style.px(7)
        pygame.draw.rect(self.surface, self.style.theme.edge, outer.inflate(2, 2), thick + 2, border_radius=radius + 1)
        pygame.draw.rect(self.surface, self.style.theme.focus, outer, thick, border_radius=radius)

    def key_cap(self, key: str, right: int, middle: int) -> int:
        """Draw a small key cap ending at ``right``, centred at ``middle``; returns its width in pixels."""
        width, height = key_cap_size(self.style, key)
        rect = pygame.Rect(right - width, middle - height // 2, width, height)
        self.frame(rect, "key")
        lifted = rect.move(0, -1)
        self.text(self.style.face("strong"), key, (44, 38, 32), lifted, "centre")
        return width


def key_cap_size(style: Style, key: str) -> tuple[int, int]:
    """Return width and height of a key cap in pixels."""
    face = style.face("strong")
    height = face.line_px
    return max(height, face.width(key) + style.px(12)), height
