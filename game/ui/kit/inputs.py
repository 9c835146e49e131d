"""Inputs: slider and text field.

The text field takes what an input method composes (Chinese by pinyin): the composed letters are shown underlined and enter
the text only when the method says so. A slider needs no drag: a click, the arrows or Home and End set it.
Next: ``game/ui/kit/lists.py``.
"""

from collections.abc import Callable

import pygame

from game.ui.kit.canvas import Canvas
from game.ui.kit.widget import Tip, Widget
from game.ui.kit.words import Say

BLINK_MS = 530


class Slider(Widget):
    """A number between ``low`` and ``high`` in steps; ``show`` makes its words."""

    focusable = True
    swallows_arrows = True

    def __init__(
        self,
        text: Say,
        value: float,
        low: float,
        high: float,
        on_change: Callable[[float], None],
        step: float = 1,
        show: Callable[[float], str] = lambda value: f"{value:g}",
        tip: Tip | None = None,
        name: str = "",
    ) -> None:
        super().__init__(0.0, tip, name)
        self.text = text
        self.value = value
        self.low = low
        self.high = high
        self.on_change = on_change
        self.step = step
        self.show_value = show

    def set_value(self, value: float) -> bool:
        """Set the value, held to the range and the steps; tells ``on_change`` when it is another one."""
        steps = round((min(self.high, max(self.low, value)) - self.low) / self.step)
        value = min(self.high, self.low + steps * self.step)
        if value == self.value:
            return False
        self.value = value
        self.touch()
        self.on_change(value)
        return True

    def _words(self) -> tuple[str, str]:
        return self.style.say(self.text), self.show_value(self.value)

    def measure(self, width: int) -> tuple[int, int]:
        face = self.style.face()
        number = max(face.width(self.show_value(self.low)), face.width(self.show_value(self.high)))
        wish = max(face.width(self._words()[0]) + number + self.style.px(16), self.style.px(160))
        return min(wish, width), face.line_px + max(self.style.target_px, self.style.px(26))

    def _track(self) -> pygame.Rect:
        high = self.style.px(8)
        middle = self.rect.bottom - max(self.style.target_px, self.style.px(26)) // 2
        side = self.style.px(11)
        return pygame.Rect(self.rect.left + side, middle - high // 2, self.rect.width - 2 * side, high)

    def paint(self, canvas: Canvas) -> None:
        px, face = self.style.px, self.style.face()
        head = pygame.Rect(self.rect.left, self.rect.top, self.rect.width, face.line_px)
        text, number = self._words()
        canvas.text(self.style.face("strong"), number, "title", head, "right")
        room = head.width - self.style.face("strong").width(number) - px(8)
        canvas.text(face, face.shorten(text, room), "text" if self.enabled else "dim", head)
        track = self._track()
        canvas.frame(track, "field")
        share = (self.value - self.low) / max(1e-9, self.high - self.low)
        knob_x = track.left + round(track.width * share)
        done = pygame.Rect(track.left + 1, track.top + 1, max(0, knob_x - track.left - 1), track.height - 2)
        canvas.fill(done, "accent", 255 if self.enabled else 110)
        knob = pygame.Rect(0, 0, px(20), px(24))
        knob.center = (knob_x, track.centery)
        canvas.frame(knob, "key", self.state)
        for shift in (-px(3), 0, px(3)):
            canvas.line(
                (knob_x + shift, knob.top + px(8)), (knob_x + shift, knob.bottom - px(9)), (120, 112, 98), px(1)
            )
        if self.focused:
            canvas.focus(knob)

    def on_mouse(self, kind: str, place: tuple[int, int]) -> bool:
        track = self._track()
        self.held = kind != "up"
        self.touch()
        if kind != "up":
            self.set_value(self.low + (place[0] - track.left) / max(1, track.width) * (self.high - self.low))
        return True

    def on_key(self, event: pygame.Event) -> bool:
        large = max(self.step, (self.high - self.low) / 10)
        change = {
            pygame.K_LEFT: -self.step,
            pygame.K_RIGHT: self.step,
            pygame.K_PAGEDOWN: -large,
            pygame.K_PAGEUP: large,
            pygame.K_HOME: self.low - self.high,
            pygame.K_END: self.high - self.low,
        }.get(event.key)
        if change is None:
            return False
        self.set_value(self.value + change)
        return True

    def on_wheel(self, steps: int) -> bool:
        return False

    def describe(self) -> str:
        return " ".join(self._words())


class TextField(Widget):
    """One line of typed text; ``limit`` characters at most."""

    focusable = True
    takes_text = True
    swallows_arrows = True

    def __init__(
        self,
        text: str = "",
        on_enter: Callable[[str], None] | None = None,
        on_change: Callable[[str], None] | None = None,
        hint: Say = "",
        limit: int = 40,
        width: float = 260,
        grow: float = 0.0,
        name: str = "",
    ) -> None:
        super().__init__(grow, None, name)
        self.text = text
        self.on_enter = on_enter
        self.on_change = on_change
        self.hint = hint
        self.limit = limit
        self.width = width
        self.cursor = len(text)
        self.composed = ""
        self._scroll = 0
        self._clock = 0.0

    def measure(self, width: int) -> tuple[int, int]:
        high = max(self.style.target_px, self.style.face().line_px + self.style.px(12))
        return min(width, self.style.px(self.width)), high

    def _change(self, text: str, cursor: int) -> None:
        changed = text != self.text
        self.text = text
        self.cursor = max(0, min(cursor, len(text)))
        self._clock = 0.0
        self.touch()
        if changed and self.on_change:
            self.on_change(text)

    def write(self, typed: str) -> None:
        """Put characters in at the cursor, as far as the limit allows; control characters are dropped."""
        typed = "".join(char for char in typed if char.isprintable())[: self.limit - len(self.text)]
        self._change(self.text[: self.cursor] + typed + self.text[self.cursor :], self.cursor + len(typed))

    def on_text(self, event: pygame.Event) -> bool:
        if event.type == pygame.TEXTEDITING:
            self.composed = event.text
            self.touch()
        else:
            self.composed = ""
            self.write(event.text)
        return True

    def on_key(self, event: pygame.Event) -> bool:
        if self.composed and event.key not in (pygame.K_TAB,):
            return True
        if event.key in (pygame.K_RETURN, pygame.K_KP_ENTER):
            if self.on_enter:
                self.on_enter(self.text)
            return True
        if event.key == pygame.K_BACKSPACE:
            if self.cursor:
                self._change(self.text[: self.cursor - 1] + self.text[self.cursor :], self.cursor - 1)
            return True
        if event.key == pygame.K_DELETE:
            self._change(self.text[: self.cursor] + self.text[self.cursor + 1 :], self.cursor)
            return True
        if event.key == pygame.K_v and event.mod & pygame.KMOD_CTRL:
            self._paste()
            return True
        target = {
            pygame.K_LEFT: self.cursor - 1,
            pygame.K_RIGHT: self.cursor + 1,
            pygame.K_HOME: 0,
            pygame.K_END: len(self.text),
        }.get(event.key)
        if target is None:
            return False
        self._change(self.text, target)
        return True

    def _paste(self) -> None:
        try:
            self.write(pygame.scrap.get_text())
        except pygame.error:
            return

    def on_mouse(self, kind: str, place: tuple[int, int]) -> bool:
        if kind == "down":
            face = self.style.face()
            along = place[0] - self.rect.left - self.style.px(10) + self._scroll
            places = [abs(face.width(self.text[:count]) - along) for count in range(len(self.text) + 1)]
            self._change(self.text, places.index(min(places)))
        return True

    def update(self, milliseconds: float) -> None:
        if self.focused and not self.style.reduced_motion:
            before = self._clock // BLINK_MS
            self._clock += milliseconds
            if self._clock // BLINK_MS != before:
                self.touch()

    def paint(self, canvas: Canvas) -> None:
        px, face = self.style.px, self.style.face()
        canvas.frame(self.rect, "field", "hover" if self.focused else self.state)
        inner = self.rect.inflate(-2 * px(10), -2 * px(4))
        before, after = self.text[: self.cursor], self.text[self.cursor :]
        caret = face.width(before + self.composed)
        self._scroll = max(0, min(self._scroll, face.width(self.text + self.composed) - inner.width + px(4)))
        if caret - self._scroll > inner.width - px(2):
            self._scroll = caret - inner.width + px(2)
        elif caret < self._scroll:
            self._scroll = caret
        limit = canvas.clip(inner)
        row = pygame.Rect(inner.left - self._scroll, inner.top, 9999, inner.height)
        if self.text or self.composed:
            canvas.text(face, before + self.composed + after, "text", row)
        else:
            hint = face.shorten(self.style.say(self.hint), inner.width)
            canvas.text(face, hint, "dim", row)
        if self.composed:
            left, right = row.left + face.width(before), row.left + caret
            canvas.line((left, inner.bottom - px(3)), (right, inner.bottom - px(3)), "accent", px(2))
        if self.focused and self._clock % (2 * BLINK_MS) < BLINK_MS:
            bar = pygame.Rect(
                row.left + caret, inner.centery - face.size_px * 6 // 10, max(2, px(2)), face.size_px * 6 // 5
            )
            canvas.fill(bar, "focus")
        canvas.unclip(limit)
        if self.focused:
            canvas.focus(self.rect)

    def describe(self) -> str:
        return f"{self.style.say(self.hint)} {self.text}".strip()
