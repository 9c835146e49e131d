"""Labels: plain text, rich text with links, icons, pictures.

Text that does not fit one line is broken, never cut, unless ``lines`` limits it; then the tooltip holds the whole.
Next: ``game/ui/kit/signs.py``.
"""

from collections.abc import Callable

import pygame

from game.ui.kit.canvas import Canvas
from game.ui.kit.layout import Laid, lay_out, paint_laid, plain_text
from game.ui.kit.widget import Tip, Widget
from game.ui.kit.words import Say, escape

EYE = 0.72  # of what is cut from a vista: above; people stand in its lower half


class Label(Widget):
    """Plain text in one role and colour; broken into lines when the width asks for it."""

    def __init__(
        self,
        text: Say,
        role: str = "body",
        colour: str = "text",
        align: str = "left",
        wrap: bool = True,
        least: float = 0,
        grow: float = 0.0,
        tip: Tip | None = None,
        name: str = "",
    ) -> None:
        """``wrap=False`` keeps one line, cut with an ellipsis at need; ``least`` is a minimal width, logical pixels."""
        super().__init__(grow, tip, name)
        self.text = text
        self.role = role
        self.colour = colour
        self.align = align
        self.wrap = wrap
        self.least = least

    def say(self, text: Say) -> None:
        """Show another text; the panel is laid out anew only when the size changes."""
        if text == self.text:
            return
        before = self._block(self.rect.width) if self.attached and self.rect.width else None
        self.text = text
        after = self._block(self.rect.width) if before else None
        if before and after and (before.width, before.height) == (after.width, after.height):
            self.touch()
        else:
            self.reflow()

    def tint(self, colour: str) -> None:
        """Show the text in another colour of the theme."""
        if colour != self.colour:
            self.colour = colour
            self.touch()

    def _block(self, width: int) -> Laid:
        spoken = self.style.say(self.text)
        if not self.wrap:
            spoken = self.style.face(self.role).shorten(spoken, width)
            width = 100_000
        return lay_out(escape(spoken), width, self.style, self.role)

    def measure(self, width: int) -> tuple[int, int]:
        block = self._block(width)
        return max(block.width, min(width, self.style.px(self.least))), block.height

    def paint(self, canvas: Canvas) -> None:
        block = self._block(self.rect.width)
        rect = self.rect.move(0, (self.rect.height - block.height) // 2)
        paint_laid(canvas, block, rect, self.colour, self.align)

    def describe(self) -> str:
        return self.style.say(self.text)


class RichText(Widget):
    """Marked-up text (see layout.py); links are pressed by click or, in focus, chosen with the arrows and Enter."""

    swallows_arrows = True

    def __init__(
        self,
        markup: Say,
        on_link: Callable[[str], None] | None = None,
        colour: str = "text",
        align: str = "left",
        grow: float = 0.0,
        name: str = "",
    ) -> None:
        super().__init__(grow, None, name)
        self.markup = markup
        self.on_link = on_link
        self.colour = colour
        self.align = align
        self._link = 0

    @property
    def focusable(self) -> bool:  # type: ignore[override]
        """True when there is a link to press."""
        return self.on_link is not None and "[link:" in (self.style.say(self.markup) if self.attached else "")

    def say(self, markup: Say) -> None:
        """Show another text."""
        if markup != self.markup:
            self.markup = markup
            self._link = 0
            self.reflow()

    def _block(self, width: int) -> Laid:
        return lay_out(self.style.say(self.markup), width, self.style)

    def measure(self, width: int) -> tuple[int, int]:
        block = self._block(width)
        return block.width, block.height

    def paint(self, canvas: Canvas) -> None:
        block = self._block(self.rect.width)
        links = block.links()
        active = links[self._link % len(links)] if self.focused and links else ""
        paint_laid(canvas, block, self.rect, self.colour, self.align, active)

    def press(self) -> bool:
        links = self._block(self.rect.width).links()
        if not links or self.on_link is None:
            return False
        self.on_link(links[self._link % len(links)])
        return True

    def on_key(self, event: pygame.Event) -> bool:
        links = self._block(self.rect.width).links()
        step = {pygame.K_RIGHT: 1, pygame.K_DOWN: 1, pygame.K_LEFT: -1, pygame.K_UP: -1}.get(event.key, 0)
        if not step or not 0 <= self._link + step < len(links):
            return False
        self._link += step
        self.touch()
        return True

    def on_mouse(self, kind: str, place: tuple[int, int]) -> bool:
        link = self._link_at(place)
        if kind == "up" and link and self.on_link:
            self.on_link(link)
        return bool(link)

    def _link_at(self, place: tuple[int, int]) -> str:
        block = self._block(self.rect.width)
        for line in block.lines:
            slack = {"left": 0, "centre": 1, "right": 2}[self.align] * (self.rect.width - line.width) // 2
            for run in line.runs:
                left, top = self.rect.left + slack + run.left, self.rect.top + line.top
                if run.span.link and pygame.Rect(left, top, run.width, line.height).collidepoint(place):
                    return run.span.link
        return ""

    def describe(self) -> str:
        return plain_text(self.style.say(self.markup))


class Icon(Widget):
    """One icon, ``size`` logical pixels wide."""

    def __init__(self, icon: str, size: float = 24, tip: Tip | None = None, name: str = "") -> None:
        super().__init__(0.0, tip, name)
        self.icon = icon
        self.size = size

    def measure(self, width: int) -> tuple[int, int]:
        side = self.style.px(self.size)
        return side, side

    def paint(self, canvas: Canvas) -> None:
        side = self.style.px(self.size)
        canvas.icon(self.icon, self.rect.centerx - side // 2, self.rect.centery - side // 2, side, not self.enabled)


class Picture(Widget):
    """A surface of the caller's (a sprite, a photograph), shrunk to fit ``width`` x ``height`` logical pixels."""

    def __init__(self, picture: pygame.Surface, width: float, height: float, framed: bool = False) -> None:
        super().__init__()
        self.picture = picture
        self.size = (width, height)
        self.framed = framed
        self._scaled: pygame.Surface | None = None

    def measure(self, width: int) -> tuple[int, int]:
        wide = min(width, self.style.px(self.size[0]))
        return wide, self.style.px(self.size[1]) * wide // self.style.px(self.size[0])

    def paint(self, canvas: Canvas) -> None:
        if self.framed:
            canvas.frame(self.rect, "card")
        inner = self.rect.inflate(-6, -6) if self.framed else self.rect
        size = fit_size(self.picture.get_size(), inner.size)
        if self._scaled is None or self._scaled.get_size() != size:
            self._scaled = pygame.transform.smoothscale(self.picture, size)
        place = self._scaled.get_rect(center=inner.center)
        canvas.blit(self._scaled, place.left, place.top)


class Vista(Widget):
    """A scene as wide as the card; ``low`` cuts most of its sky away, for cards that have no room for all of it."""

    def __init__(self, picture: pygame.Surface, low: float = 1.0, name: str = "") -> None:
        """``low``: the share of the height that is shown, 0-1."""
        super().__init__(0.0, None, name)
        self.picture = picture
        self.low = low
        self._scaled: pygame.Surface | None = None

    def measure(self, width: int) -> tuple[int, int]:
        wide, high = self.picture.get_size()
        return width, round(width * high * self.low / wide)

    def paint(self, canvas: Canvas) -> None:
        size = self.rect.size
        if self._scaled is None or self._scaled.get_size() != size:
            wide, high = self.picture.get_size()
            shown = round(high * self.low)
            part = self.picture.subsurface((0, round((high - shown) * EYE), wide, shown))
            self._scaled = pygame.transform.smoothscale(part, size)
        canvas.fill(self.rect.inflate(2, 2), "edge")
        canvas.blit(self._scaled, self.rect.left, self.rect.top)


def fit_size(size: tuple[int, int], room: tuple[int, int]) -> tuple[int, int]:
    """Return ``size`` scaled to fit into ``room``, proportions kept."""
    share = min(room[0] / max(1, size[0]), room[1] / max(1, size[1]))
    return max(1, int(size[0] * share)), max(1, int(size[1] * share))
