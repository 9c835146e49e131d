"""Lists and tabs: choosing one of many.

A list is one stop for Tab; the arrows walk inside it and Enter chooses. Long lists belong into a ScrollView.
Next: ``game/ui/kit/meters.py``.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import pygame

from game.ui.kit.canvas import Canvas
from game.ui.kit.layout import Laid, lay_out, paint_laid, plain_text
from game.ui.kit.scroll import ScrollView
from game.ui.kit.style import Style
from game.ui.kit.widget import Widget
from game.ui.kit.words import Say


@dataclass(frozen=True, slots=True)
class Item:
    """One row of a list: marked-up words, an icon before and a note at the right end."""

    words: Say
    icon: str = ""
    note: Say = ""
    key: str = ""


class ListBox(Widget):
    """Rows to choose from; ``on_choose`` gets the number of the row."""

    focusable = True
    swallows_arrows = True

    def __init__(
        self,
        items: Sequence[Item],
        on_choose: Callable[[int], None],
        chosen: int = -1,
        grow: float = 0.0,
        name: str = "",
    ) -> None:
        super().__init__(grow, None, name)
        self.items = list(items)
        self.on_choose = on_choose
        self.chosen = chosen
        self.cursor = max(0, chosen)
        self._under = -1

    def fill(self, items: Sequence[Item], chosen: int = -1) -> None:
        """Show other rows."""
        if list(items) != self.items or chosen != self.chosen:
            self.items = list(items)
            self.chosen = chosen
            self.cursor = max(0, min(self.cursor, len(self.items) - 1))
            self.reflow()

    def _block(self, item: Item, width: int) -> Laid:
        note = self._note_px(item)
        icon = self.style.px(34) if item.icon else 0
        return lay_out(self.style.say(item.words), width - icon - note - self.style.px(20), self.style)

    def _note_px(self, item: Item) -> int:
        return self.style.face().width(self.style.say(item.note)) + self.style.px(12) if item.note else 0

    def _row_px(self, item: Item, width: int) -> int:
        return max(self.style.target_px + self.style.px(4), self._block(item, width).height + self.style.px(8))

    def measure(self, width: int) -> tuple[int, int]:
        widths = [
            self._block(item, width).width + self._note_px(item) + self.style.px(20 + (34 if item.icon else 0))
            for item in self.items
        ]
        return max(widths, default=self.style.px(80)), sum(self._row_px(item, width) for item in self.items)

    def rows(self) -> list[pygame.Rect]:
        """Return the rectangles of the rows."""
        top, found = self.rect.top, []
        for item in self.items:
            high = self._row_px(item, self.rect.width)
            found.append(pygame.Rect(self.rect.left, top, self.rect.width, high))
            top += high
        return found

    def paint(self, canvas: Canvas) -> None:
        px = self.style.px
        for number, (item, row) in enumerate(zip(self.items, self.rows(), strict=True)):
            if not canvas.touches(row):
                continue
            cell = row.inflate(0, -px(2))
            if number == self.chosen:
                canvas.frame(cell, "tile", "on")
            elif number == self._under:
                canvas.frame(cell, "quiet", "hover")
            left = row.left + px(10)
            if item.icon:
                canvas.icon(item.icon, left, row.centery - px(12), px(24), not self.enabled)
                left += px(34)
            block = self._block(item, row.width)
            words = pygame.Rect(left, row.centery - block.height // 2, block.width, block.height)
            paint_laid(canvas, block, words, "text" if self.enabled else "dim")
            if item.note:
                note = pygame.Rect(row.left, row.top, row.width - px(10), row.height)
                canvas.text(self.style.face(), self.style.say(item.note), "dim", note, "right")
            if self.focused and number == self.cursor:
                canvas.focus(cell.inflate(-px(6), -px(4)))

    def press(self) -> bool:
        if not self.items or not self.enabled:
            return False
        self.chosen = self.cursor
        self.touch()
        self.on_choose(self.cursor)
        return True

    def on_key(self, event: pygame.Event) -> bool:
        step = {pygame.K_UP: -1, pygame.K_DOWN: 1}.get(event.key, 0)
        if event.key in (pygame.K_HOME, pygame.K_END):
            step = -self.cursor if event.key == pygame.K_HOME else len(self.items) - 1 - self.cursor
        if not step or not 0 <= self.cursor + step < len(self.items):
            return False
        self.cursor += step
        self.touch()
        above = self.parent
        while above is not None:
            if isinstance(above, ScrollView):
                above.reveal(self.rows()[self.cursor])
            above = above.parent
        return True

    def on_hover(self, place: tuple[int, int] | None) -> None:
        under = next((n for n, row in enumerate(self.rows()) if place and row.collidepoint(place)), -1)
        if under != self._under:
            self._under = under
            self.touch()

    def on_mouse(self, kind: str, place: tuple[int, int]) -> bool:
        if kind == "up" and self.enabled:
            for number, row in enumerate(self.rows()):
                if row.collidepoint(place):
                    self.cursor = number
                    self.press()
        return True

    def describe(self) -> str:
        return plain_text(self.style.say(self.items[self.cursor].words)) if self.items else ""


class Tabs(Widget):
    """Pages behind a row of tabs; the tabs flow onto more lines when they do not fit."""

    focusable = True
    swallows_arrows = True

    def __init__(self, pages: Sequence[tuple[Say, Widget]], shown: int = 0, grow: float = 0.0, name: str = "") -> None:
        super().__init__(grow, None, name)
        self.pages = list(pages)
        self.shown = shown
        self._under = -1

    def children(self) -> Iterable[Widget]:
        return (self.pages[self.shown][1],)

    def attach(self, style: Style, parent: Widget | None) -> None:
        super().attach(style, parent)
        for _, page in self.pages:
            page.attach(style, self)

    def turn(self, number: int) -> None:
        """Show another page."""
        if number != self.shown and 0 <= number < len(self.pages):
            self.shown = number
            self.reflow()

    def _tabs(self, left: int, top: int, width: int) -> list[pygame.Rect]:
        face, pad = self.style.face("strong"), self.style.px(14)
        high = max(self.style.target_px, face.line_px + self.style.px(8))
        x, y, found = left, top, []
        for words, _ in self.pages:
            wide = min(width, face.width(self.style.say(words)) + 2 * pad)
            if x > left and x + wide > left + width:
                x, y = left, y + high + self.style.px(2)
            found.append(pygame.Rect(x, y, wide, high))
            x += wide + self.style.px(3)
        return found

    def _head_px(self, width: int) -> int:
        tabs = self._tabs(0, 0, width)
        return (tabs[-1].bottom if tabs else 0) + self.style.px(10)

    def measure(self, width: int) -> tuple[int, int]:
        sizes = [page.measure(width) for _, page in self.pages]
        tabs = self._tabs(0, 0, width)
        wide = max([size[0] for size in sizes] + [tab.right for tab in tabs])
        return wide, self._head_px(width) + max(size[1] for size in sizes)

    def place(self, rect: pygame.Rect) -> None:
        super().place(rect)
        head = self._head_px(rect.width)
        self.pages[self.shown][1].place(pygame.Rect(rect.left, rect.top + head, rect.width, max(0, rect.height - head)))

    def paint(self, canvas: Canvas) -> None:
        px, face = self.style.px, self.style.face("strong")
        tabs = self._tabs(self.rect.left, self.rect.top, self.rect.width)
        base = pygame.Rect(self.rect.left, tabs[-1].bottom + px(1), self.rect.width, max(1, px(1)))
        canvas.fill(base, "hairline", 160)
        for number, (tab, (words, _)) in enumerate(zip(tabs, self.pages, strict=True)):
            chosen = number == self.shown
            canvas.frame(tab, "tile", "on" if chosen else "hover" if number == self._under else "off")
            spoken = face.shorten(self.style.say(words), tab.width - px(10))
            canvas.text(face, spoken, "title" if chosen else "text", tab, "centre")
            if chosen:
                canvas.fill(pygame.Rect(tab.left + px(6), tab.bottom - px(4), tab.width - px(12), px(3)), "title")
        if self.focused:
            canvas.focus(tabs[self.shown].inflate(-px(6), -px(6)))
        super().paint(canvas)

    def on_key(self, event: pygame.Event) -> bool:
        step = {pygame.K_LEFT: -1, pygame.K_RIGHT: 1}.get(event.key, 0)
        if not step or not 0 <= self.shown + step < len(self.pages):
            return False
        self.turn(self.shown + step)
        return True

    def press(self) -> bool:
        return True

    def _tab_at(self, place: tuple[int, int]) -> int:
        tabs = self._tabs(self.rect.left, self.rect.top, self.rect.width)
        return next((number for number, tab in enumerate(tabs) if tab.collidepoint(place)), -1)

    def on_hover(self, place: tuple[int, int] | None) -> None:
        under = self._tab_at(place) if place else -1
        if under != self._under:
            self._under = under
            self.touch()

    def on_mouse(self, kind: str, place: tuple[int, int]) -> bool:
        number = self._tab_at(place)
        if kind == "up" and number >= 0:
            self.turn(number)
        return number >= 0

    def describe(self) -> str:
        return self.style.say(self.pages[self.shown][0])
