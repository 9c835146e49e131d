"""Signs: what shows a state at a glance: stars, badges, key caps, banners, readings of the HUD.

None speaks by colour alone: a badge has icon, word and pattern, a change its sign, a banner its icon.
Next: ``game/ui/kit/buttons.py``.
"""

from collections.abc import Callable

import pygame

from game.text import Message
from game.ui.kit.canvas import Canvas, key_cap_size
from game.ui.kit.fonts import Face
from game.ui.kit.layout import Laid, lay_out, paint_laid, plain_text
from game.ui.kit.theme import Colour
from game.ui.kit.widget import Tip, Widget
from game.ui.kit.words import Say

BADGES = {  # status: (tone, pattern behind the icon); the icon is badge_<status>, the word badge_<status> of common.yaml
    "documented": ("good", "plain"),
    "reported": ("info", "dots"),
    "disputed": ("warn", "lines"),
    "unverified": ("dim", "waves"),
    "contradicted": ("bad", "cross"),
    "invented": ("title", "bars"),
    "model": ("accent", "back"),
}


class Stars(Widget):
    """A row of stars, ``count`` of ``total`` won; said in words as well by :meth:`describe`."""

    def __init__(self, count: int, total: int, size: float = 26, name: str = "") -> None:
        super().__init__(0.0, Message("stars_of", {"count": count, "total": total}), name)
        self.count = count
        self.total = total
        self.size = size

    def measure(self, width: int) -> tuple[int, int]:
        side = self.style.px(self.size)
        return side * self.total + self.style.px(4) * (self.total - 1), side

    def paint(self, canvas: Canvas) -> None:
        side, step = self.style.px(self.size), self.style.px(self.size) + self.style.px(4)
        for number in range(self.total):
            icon = "star_full" if number < self.count else "star_empty"
            canvas.icon(icon, self.rect.left + number * step, self.rect.centery - side // 2, side)

    def describe(self) -> str:
        return self.style.say(self.tip_words())


class Badge(Widget):
    """The standing of a claim: icon, word and pattern; pressing it opens the source card."""

    def __init__(self, status: str, on_press: Callable[[], None] | None = None, name: str = "") -> None:
        """``status``: documented, reported, disputed, unverified, contradicted, invented or model."""
        super().__init__(0.0, None, name)
        self.status = status
        self.on_press = on_press

    @property
    def focusable(self) -> bool:  # type: ignore[override]
        """True when pressing does something."""
        return self.on_press is not None

    def _word(self) -> str:
        return self.style.say(Message(f"badge_{self.status}"))

    def measure(self, width: int) -> tuple[int, int]:
        face = self.style.face("body")
        height = max(self.style.target_px, face.line_px + self.style.px(2))
        return height + face.width(self._word()) + self.style.px(18), height

    def paint(self, canvas: Canvas) -> None:
        tone, pattern = BADGES[self.status]
        height = self.rect.height
        canvas.frame(self.rect, "field", self.state)
        inner = self.rect.inflate(-4, -4)
        strip = pygame.Rect(inner.left, inner.top, height, inner.height)
        canvas.pattern(inner, tone, pattern, 46)
        canvas.fill(pygame.Rect(inner.left, inner.bottom - self.style.px(2), inner.width, self.style.px(2)), tone, 230)
        side = self.style.px(20)
        canvas.icon(f"badge_{self.status}", strip.centerx - side // 2, self.rect.centery - side // 2, side)
        words = pygame.Rect(strip.right, self.rect.top, self.rect.width - strip.width, height)
        canvas.text(self.style.face("body"), self._word(), tone, words)
        if self.focused:
            canvas.focus(self.rect)

    def press(self) -> bool:
        if self.on_press is None:
            return False
        self.on_press()
        return True

    def describe(self) -> str:
        return self._word()


class KeyCap(Widget):
    """A key, drawn as the cap of a keyboard."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self.key = key

    def measure(self, width: int) -> tuple[int, int]:
        return key_cap_size(self.style, self.key)

    def paint(self, canvas: Canvas) -> None:
        canvas.key_cap(self.key, self.rect.right, self.rect.centery)


class Banner(Widget):
    """A message across a panel: icon, tone stripe and marked-up words."""

    def __init__(self, markup: Say, icon: str = "info", tone: str = "info", name: str = "") -> None:
        super().__init__(0.0, None, name)
        self.markup = markup
        self.icon = icon
        self.tone = tone

    def _parts(self, width: int) -> tuple[int, int, Laid]:
        side, pad = self.style.px(26), self.style.px(10)
        return side, pad, lay_out(self.style.say(self.markup), width - side - 3 * pad - self.style.px(4), self.style)

    def measure(self, width: int) -> tuple[int, int]:
        side, pad, block = self._parts(width)
        return block.width + side + 3 * pad + self.style.px(4), max(side, block.height) + pad + pad // 2

    def paint(self, canvas: Canvas) -> None:
        side, pad, block = self._parts(self.rect.width)
        canvas.frame(self.rect, "card")
        stripe = pygame.Rect(self.rect.left + 2, self.rect.top + 2, self.style.px(4), self.rect.height - 4)
        canvas.fill(stripe, self.tone)
        canvas.icon(self.icon, stripe.right + pad, self.rect.centery - side // 2, side)
        left = stripe.right + 2 * pad + side
        words = pygame.Rect(left, self.rect.centery - block.height // 2, self.rect.right - left - pad, block.height)
        paint_laid(canvas, block, words, "text")

    def describe(self) -> str:
        return plain_text(self.style.say(self.markup))


class Reading(Widget):
    """An icon, a number and its change: one meter of the HUD; ``least`` keeps the width while digits change."""

    def __init__(
        self,
        icon: str,
        value: str,
        change: str = "",
        tone: str = "text",
        least: float = 0,
        tip: Tip | None = None,
        name: str = "",
    ) -> None:
        super().__init__(0.0, tip, name)
        self.icon = icon
        self.value = value
        self.change = change
        self.tone = tone
        self.least = least

    def show_value(self, value: str, change: str = "", tone: str = "text") -> None:
        """Show another value; ``change`` in the tone good or bad according to its sign."""
        before = self._wish() if self.attached else 0
        if (value, change, tone) == (self.value, self.change, self.tone):
            return
        self.value, self.change, self.tone = value, change, tone
        if self.attached and self._wish() == before:
            self.touch()
        else:
            self.reflow()

    def _faces(self) -> tuple[Face, Face]:
        return self.style.face("number"), self.style.face("body")

    def _wish(self) -> int:
        number, plain = self._faces()
        words = number.width(self.value) + (plain.width(self.change) + self.style.px(6) if self.change else 0)
        return self.style.px(26) + self.style.px(8) + max(words, self.style.px(self.least))

    def measure(self, width: int) -> tuple[int, int]:
        return self._wish(), max(self.style.px(28), self._faces()[0].line_px)

    def paint(self, canvas: Canvas) -> None:
        number, plain = self._faces()
        side = self.style.px(26)
        canvas.icon(self.icon, self.rect.left, self.rect.centery - side // 2, side)
        words = pygame.Rect(self.rect.left + side + self.style.px(8), self.rect.top, 9999, self.rect.height)
        shown = canvas.text(number, self.value, self.tone, words)
        if self.change:
            tone: str | Colour = "bad" if self.change[0] in "-−" else "good"
            canvas.text(plain, self.change, tone, words.move(shown.width + self.style.px(6), 0))

    def describe(self) -> str:
        spoken = self.style.say(self.tip_words())
        return f"{spoken} {self.value} {self.change}".strip()
