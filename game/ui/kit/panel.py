"""Panel: a framed window with its own surface, redrawn only where something changed.

The panel is the unit of the root: a frame in which nothing changes costs nothing but, at most, one blit for each panel.
Dialogs (:class:`Modal`) and tooltips are panels too.
Next: ``game/ui/kit/root.py``.
"""

from collections.abc import Callable, Iterable, Sequence

import pygame

from game.text import Message
from game.ui.kit.boxes import Column, Flow
from game.ui.kit.buttons import Button
from game.ui.kit.canvas import Canvas
from game.ui.kit.frames import SHADOW, paint_panel
from game.ui.kit.labels import RichText
from game.ui.kit.layout import lay_out, paint_laid
from game.ui.kit.scroll import ScrollView
from game.ui.kit.style import Style
from game.ui.kit.widget import Widget
from game.ui.kit.words import Say, escape


class Panel(Widget):
    """A framed window: an optional title with icon, then one child, scrolled when it is too tall."""

    def __init__(
        self,
        child: Widget,
        title: Say = "",
        icon: str = "",
        width: float = 0,
        padding: float = 12,
        solid: bool = False,
        on_close: Callable[[], None] | None = None,
        kind: str = "panel",
        name: str = "",
    ) -> None:
        """``width``: fixed logical width, 0 to fit the content; ``solid``: for dialogs; ``kind``: panel or tip."""
        super().__init__(0.0, None, name)
        self.title = title
        self.icon = icon
        self.width = width
        self.padding = padding
        self.solid = solid
        self.on_close = on_close
        self.kind = kind
        self.scroll = ScrollView(child)
        self.backdrop = ""  # the print that stands behind a dialog instead of the darkened world
        self.low = False  # a dialog that stands at the lower edge, so that the picture behind it is seen
        self.stale = True
        self.closer: Button | None = None
        self.set_closer(on_close)
        self.on_damage: Callable[[pygame.Rect], None] | None = None
        self.surface: pygame.Surface | None = None
        self._frame: pygame.Surface | None = None
        self._frame_key: tuple[object, ...] = ()
        self._dirty: pygame.Rect | None = None
        self.folded = False
        self.on_unfold: Callable[[Panel], None] | None = None

    @property
    def focusable(self) -> bool:  # type: ignore[override]
        """True for a folded panel: pressing it opens what it holds as a dialog."""
        return self.folded

    def fold(self, folded: bool) -> None:
        """Show the title alone, or everything."""
        if folded != self.folded:
            self.folded = folded
            self.stale = True

    def folded_px(self) -> int:
        """Return the height of the folded panel in pixels."""
        return self.header_px(self.style.px(self.width or 240)) + self.style.px(4)

    def least_px(self) -> int:
        """Return the height below which the content could not be read."""
        return self.folded_px() + self.style.px(2 * self.padding + 64)

    def press(self) -> bool:
        if self.folded and self.on_unfold:
            self.on_unfold(self)
        return self.folded

    def on_mouse(self, kind: str, place: tuple[int, int]) -> bool:
        if kind == "up" and self.rect.collidepoint(place):
            self.press()
        return self.folded

    @property
    def child(self) -> Widget:
        """What the panel holds."""
        return self.scroll.child

    def put(self, child: Widget) -> None:
        """Replace what the panel holds."""
        self.scroll.child = child
        self.scroll.offset = 0
        if self.attached:
            child.attach(self.style, self.scroll)
        self.reflow()

    def retitle(self, title: Say) -> None:
        """Show another title."""
        if title != self.title:
            self.title = title
            self.reflow()

    def set_closer(self, on_close: Callable[[], None] | None) -> None:
        """Let the panel be closed by a button and Esc, or not."""
        self.on_close = on_close
        self.closer = None
        if on_close:
            self.closer = Button("", self.close, icon="cross", kind="quiet", tip=Message("close"))
        self.reflow()

    def close(self) -> None:
        """Do what the closing button and Esc do."""
        if self.on_close:
            self.on_close()

    def children(self) -> Iterable[Widget]:
        if self.folded:
            return ()
        return (self.scroll, self.closer) if self.closer else (self.scroll,)

    def attach(self, style: Style, parent: Widget | None) -> None:
        super().attach(style, parent)
        for part in (self.scroll, self.closer):
            if part is not None:
                part.attach(style, self)

    # -- size
    def _margins(self) -> tuple[int, int]:
        return self.style.px(self.padding), self.style.px(self.padding)

    def _header_words(self, width: int) -> tuple[int, int]:
        """Return width available to the title and the height of the header."""
        side, _ = self._margins()
        icon = self.style.px(34) if self.icon else 0
        room = width - 2 * side - icon - (self.style.px(44) if self.closer else 0)
        block = lay_out(escape(self.style.say(self.title)), room, self.style, "title")
        return room, max(block.height + self.style.px(8), self.style.target_px + self.style.px(12))

    def header_px(self, width: int) -> int:
        """Return the height of the title band at a width, 0 without a title."""
        return self._header_words(width)[1] if self.title or self.closer else 0

    def measure(self, width: int) -> tuple[int, int]:
        side, down = self._margins()
        if self.width:
            width = min(width, self.style.px(self.width))
        wide, high = self.scroll.measure(width - 2 * side)
        wide = wide + 2 * side
        if self.title:
            block = lay_out(escape(self.style.say(self.title)), 100_000, self.style, "title")
            extra = (self.style.px(34) if self.icon else 0) + (self.style.px(44) if self.closer else 0)
            wide = max(wide, min(width, block.width + 2 * side + extra))
        wide = width if self.width else min(width, wide)
        return wide, self.header_px(wide) + high + 2 * down

    def place(self, rect: pygame.Rect) -> None:
        self.report(self.outer())
        super().place(rect)
        side, down = self._margins()
        head = self.header_px(rect.width)
        inner = pygame.Rect(
            rect.left + side, rect.top + head + down, rect.width - 2 * side, rect.height - head - 2 * down
        )
        if not self.folded:
            self.scroll.place(inner)
        if self.closer and not self.folded:
            wide, high = self.closer.measure(9999)
            self.closer.place(
                pygame.Rect(rect.right - wide - self.style.px(5), rect.top + (head - high) // 2, wide, high)
            )
        self.stale = False
        self.report(self.outer())

    def outer(self) -> pygame.Rect:
        """Return the rectangle with the shadow."""
        if not self.attached:
            return self.rect
        margin = round(SHADOW * self.style.scale)
        return self.rect.inflate(2 * margin, 2 * margin)

    # -- redrawing
    def report(self, region: pygame.Rect) -> None:
        if not self.visible and region is not self.rect:
            region = region.clip(self.outer())
        self._dirty = region.copy() if self._dirty is None else self._dirty.union(region)
        if self.on_damage and region.width and region.height:
            self.on_damage(region.clip(self.outer()))

    def reflow(self) -> None:
        self.stale = True

    def show(self, visible: bool) -> None:
        if visible != self.visible:
            self.visible = True
            self.report(self.outer())
            self.visible = visible
            self.reflow()

    def redraw(self) -> pygame.Surface:
        """Return the panel's picture, its shadow included, repainted where it changed."""
        outer = self.outer()
        if self.surface is None or self.surface.get_size() != outer.size:
            plain = pygame.Surface(outer.size, pygame.SRCALPHA)
            self.surface = plain.convert_alpha() if pygame.display.get_surface() else plain
            self._dirty = outer
        if self._dirty is not None:
            canvas = Canvas(self.surface, outer.topleft, self.style)
            region = canvas.at(self._dirty).clip(self.surface.get_rect())
            self.surface.set_clip(region)
            self.surface.fill((0, 0, 0, 0), region)
            self.surface.blit(self._paint_frame(), region, region)
            self._paint_header(canvas)
            self.paint(canvas)
            self.surface.set_clip(None)
            self._dirty = None
        return self.surface

    def _paint_frame(self) -> pygame.Surface:
        head = self.header_px(self.rect.width)
        key = (self.rect.size, self.style.theme, self.style.scale, head, self.solid)
        if self._frame is None or key != self._frame_key:
            self._frame = paint_panel(self.style, self.rect.width, self.rect.height, self.solid, head)
            self._frame_key = key
        return self._frame

    def _paint_header(self, canvas: Canvas) -> None:
        if not self.title:
            return
        side, _ = self._margins()
        room, head = self._header_words(self.rect.width)
        left = self.rect.left + side
        if self.icon:
            canvas.icon(self.icon, left, self.rect.top + (head - self.style.px(26)) // 2, self.style.px(26))
            left += self.style.px(34)
        block = lay_out(escape(self.style.say(self.title)), room, self.style, "title")
        words = pygame.Rect(left, self.rect.top + (head - block.height) // 2 - 1, room, block.height)
        shade = words.move(0, max(1, self.style.px(1)))
        paint_laid(canvas, block, shade, "edge")
        paint_laid(canvas, block, words, "title")
        if self.folded:
            size = self.style.px(22)
            canvas.icon("arrow_down", self.rect.right - side - size, self.rect.top + (head - size) // 2, size)
            if self.focused:
                canvas.focus(self.rect.inflate(-self.style.px(8), -self.style.px(8)))


class Modal(Panel):
    """A dialog: the world behind it waits, Esc closes it if it may be closed.

    ``choices`` are pairs of words and action; an action runs after the dialog has closed. Up to two stand side by side, the
    first of them proposed; three or more stand below each other and none is proposed, since a decision is the player's.
    """

    def __init__(
        self,
        child: Widget | Say,
        title: Say = "",
        choices: Sequence[tuple[Say, Callable[[], None] | None]] = (),
        icon: str = "",
        width: float = 560,
        closable: bool = True,
        name: str = "",
    ) -> None:
        body = child if isinstance(child, Widget) else RichText(child)
        few = len(choices) <= 2
        self.proposes = few
        self.choices = [
            Button(
                words,
                self._choose(action),
                kind="primary" if few and number == 0 else "normal",
                hotkey="" if len(choices) == 1 else str(number + 1),
                align="centre" if few else "left",
            )
            for number, (words, action) in enumerate(choices)
        ]
        parts: list[Widget] = [body]
        if self.choices:
            parts.append(Flow(self.choices, gap=10, align="end") if few else Column(self.choices, gap=6))
        self.dismiss: Callable[[], None] = lambda: None
        closing = (lambda: self.dismiss()) if closable else None
        super().__init__(Column(parts, gap=16), title, icon, width, 18, True, closing, "panel", name)

    def _choose(self, action: Callable[[], None] | None) -> Callable[[], None]:
        def run() -> None:
            self.dismiss()
            if action:
                action()

        return run
