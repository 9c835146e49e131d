"""Buttons: everything that is pressed: button, tile, toggle.

A press is the same whether it comes from the mouse, Enter, Space or the hotkey, so a screen written for one works with all.
Next: ``game/ui/kit/inputs.py``.
"""

import re
from collections.abc import Callable

import pygame

from game.text import Message
from game.ui.kit.breaks import is_chinese
from game.ui.kit.canvas import Canvas, key_cap_size
from game.ui.kit.labels import fit_size
from game.ui.kit.layout import Laid, lay_out, paint_laid
from game.ui.kit.style import Style
from game.ui.kit.widget import Tip, Widget
from game.ui.kit.words import Say, escape


class Pressable(Widget):
    """The base of what can be pressed."""

    focusable = True

    def __init__(
        self,
        on_press: Callable[[], None],
        hotkey: str = "",
        tip: Tip | None = None,
        enabled: bool = True,
        grow: float = 0.0,
        name: str = "",
    ) -> None:
        """``hotkey`` as root.key_name gives it: ``b``, ``f1``, ``space``, ``ctrl+z``."""
        super().__init__(grow, tip, name)
        self.on_press = on_press
        self.hotkey = hotkey
        self.enabled = enabled
        self.selected = False

    def press(self) -> bool:
        if self.enabled:
            self.on_press()
        return self.enabled

    def on_mouse(self, kind: str, place: tuple[int, int]) -> bool:
        inside = self.rect.collidepoint(place)
        if kind == "up" and self.held and inside:
            self.held = False
            self.touch()
            self.press()
            return True
        held = inside and kind in ("down", "drag")
        if held != self.held:
            self.held = held
            self.touch()
        return True

    def select(self, selected: bool) -> None:
        """Mark as chosen, as the tool in hand is."""
        if selected != self.selected:
            self.selected = selected
            self.touch()

    @property
    def look(self) -> str:
        """The state of the frame."""
        return "on" if self.selected and self.state in ("normal", "hover") else self.state


class Button(Pressable):
    """A button with words, an icon or both; kinds normal, primary, quiet, danger."""

    def __init__(
        self,
        text: Say,
        on_press: Callable[[], None],
        icon: str = "",
        hotkey: str = "",
        kind: str = "normal",
        tip: Tip | None = None,
        enabled: bool = True,
        align: str = "centre",
        grow: float = 0.0,
        name: str = "",
    ) -> None:
        super().__init__(on_press, hotkey, tip, enabled, grow, name)
        self.text = text
        self.icon = icon
        self.kind = "button" if kind == "normal" else kind
        self.align = align

    def say(self, text: Say, icon: str | None = None) -> None:
        """Show other words."""
        if text != self.text or (icon is not None and icon != self.icon):
            self.text = text
            self.icon = self.icon if icon is None else icon
            self.reflow()

    def _chrome(self) -> int:
        """Return the pixels beside the words: padding, icon, key cap."""
        icon = self.style.px(24) + (self.style.px(8) if self._spoken() else 0) if self.icon else 0
        key = key_cap_size(self.style, key_label(self.hotkey, self.style))[0] + self.style.px(10) if self.hotkey else 0
        pad = self.style.px(14 if self._spoken() else 6)
        return icon + key + 2 * pad

    def _spoken(self) -> str:
        return self.style.say(self.text)

    def _block(self, width: int) -> Laid:
        return lay_out(escape(self._spoken()), width - self._chrome(), self.style, "strong")

    def measure(self, width: int) -> tuple[int, int]:
        block = self._block(width)
        height = max(self.style.target_px, self.style.px(24 if self.icon else 0), block.height) + self.style.px(10)
        return max(block.width + self._chrome(), height if not self._spoken() else 0), height

    def paint(self, canvas: Canvas) -> None:
        px = self.style.px
        canvas.frame(self.rect, self.kind, self.look)
        block = self._block(self.rect.width)
        down = px(1) if self.held else 0
        pad = px(14 if self._spoken() else 6)
        right = self.rect.right - pad
        if self.hotkey:
            right -= canvas.key_cap(key_label(self.hotkey, self.style), right, self.rect.centery + down) + px(10)
        icon_room = (px(24) + (px(8) if self._spoken() else 0)) if self.icon else 0
        room = right - self.rect.left - pad - icon_room - block.width
        left = self.rect.left + pad + (room // 2 if self.align == "centre" else 0)
        if self.icon:
            canvas.icon(self.icon, left, self.rect.centery - px(12) + down, px(24), not self.enabled)
        words = pygame.Rect(left + icon_room, self.rect.centery - block.height // 2 + down, block.width, block.height)
        tone = "title" if self.kind == "primary" else "text"
        paint_laid(canvas, block, words, tone if self.enabled else "dim", "left")
        if self.focused:
            canvas.focus(self.rect)

    def describe(self) -> str:
        return self._spoken()


class Tile(Pressable):
    """A square of the palette: picture or icon, word, hotkey and cost.

    ``width`` is logical; the word may take two lines. A locked tile shows a lock and why in its tip.
    """

    def __init__(
        self,
        text: Say,
        on_press: Callable[[], None],
        icon: str = "",
        picture: pygame.Surface | None = None,
        cost: str = "",
        cost_icon: str = "money",
        hotkey: str = "",
        tip: Tip | None = None,
        enabled: bool = True,
        locked: bool = False,
        width: float = 104,
        name: str = "",
    ) -> None:
        super().__init__(on_press, hotkey, tip, enabled and not locked, 0.0, name)
        self.text = text
        self.icon = icon
        self.picture = picture
        self.cost = cost
        self.cost_icon = cost_icon
        self.locked = locked
        self.width = width
        self.affordable = True
        self._scaled: pygame.Surface | None = None

    def set_affordable(self, affordable: bool) -> None:
        """Show the cost as a warning when the money does not reach."""
        if affordable != self.affordable:
            self.affordable = affordable
            self.touch()

    def _wide(self) -> int:
        """Return the width in pixels: the wish, or more when one word of the name needs it."""
        words = re.split(r"[ \n]", self.style.say(self.text))
        longest = 0 if is_chinese(words[0]) else max(self.style.face().width(word) for word in words)
        return max(self.style.px(self.width), longest + self.style.px(12))

    def _block(self) -> Laid:
        return lay_out(escape(self.style.say(self.text)), self._wide() - self.style.px(10), self.style)

    def _picture_px(self) -> int:
        return self.style.px(48 if self.picture else 34)

    def measure(self, width: int) -> tuple[int, int]:
        cost = self.style.face("body").line_px if self.cost else 0
        block = self._block()
        return self._wide(), self.style.px(12) + self._picture_px() + self.style.px(2) + block.height + cost

    def paint(self, canvas: Canvas) -> None:
        px = self.style.px
        canvas.frame(self.rect, "tile", self.look)
        top = self.rect.top + px(6) + (px(1) if self.held else 0)
        side = self._picture_px()
        if self.picture is not None:
            self._paint_picture(canvas, pygame.Rect(self.rect.left, top, self.rect.width, side))
        elif self.icon:
            canvas.icon(self.icon, self.rect.centerx - side // 2, top, side, not self.enabled)
        block = self._block()
        words = pygame.Rect(self.rect.left + px(5), top + side + px(2), self.rect.width - px(10), block.height)
        paint_laid(canvas, block, words, "text" if self.enabled else "dim", "centre")
        if self.cost:
            self._paint_cost(canvas)
        if self.hotkey:
            width = key_cap_size(self.style, key_label(self.hotkey, self.style))[0]
            cap_middle = self.rect.top + px(4) + self.style.face("strong").line_px // 2
            canvas.key_cap(key_label(self.hotkey, self.style), self.rect.left + px(4) + width, cap_middle)
        if self.locked:
            canvas.icon("lock", self.rect.right - px(26), self.rect.top + px(4), px(22))
        if self.focused:
            canvas.focus(self.rect)

    def _paint_picture(self, canvas: Canvas, room: pygame.Rect) -> None:
        assert self.picture is not None
        size = fit_size(self.picture.get_size(), (room.width - self.style.px(16), room.height))
        if self._scaled is None or self._scaled.get_size() != size:
            self._scaled = pygame.transform.smoothscale(self.picture, size)
        place = self._scaled.get_rect(midbottom=room.midbottom)
        canvas.blit(self._scaled, place.left, place.top)

    def _paint_cost(self, canvas: Canvas) -> None:
        face, side = self.style.face("body"), self.style.px(18)
        width = face.width(self.cost) + side + self.style.px(4)
        row = pygame.Rect(
            self.rect.centerx - width // 2, self.rect.bottom - self.style.px(5) - face.line_px, width, face.line_px
        )
        canvas.icon(self.cost_icon, row.left, row.centery - side // 2, side, not self.enabled)
        tone = "dim" if not self.enabled else "title" if self.affordable else "bad"
        canvas.text(face, self.cost, tone, row, "right")

    def describe(self) -> str:
        return f"{self.style.say(self.text)} {self.cost}".strip()


class Toggle(Pressable):
    """A switch with words: its knob's side, colour and a tick say that it is on."""

    def __init__(
        self,
        text: Say,
        on: bool,
        on_change: Callable[[bool], None],
        hotkey: str = "",
        tip: Tip | None = None,
        enabled: bool = True,
        name: str = "",
    ) -> None:
        super().__init__(self._flip, hotkey, tip, enabled, 0.0, name)
        self.text = text
        self.on = on
        self.on_change = on_change

    def _flip(self) -> None:
        self.on = not self.on
        self.touch()
        self.on_change(self.on)

    def _block(self, width: int) -> Laid:
        return lay_out(escape(self.style.say(self.text)), width - self.style.px(58), self.style)

    def measure(self, width: int) -> tuple[int, int]:
        block = self._block(width)
        return block.width + self.style.px(58), max(self.style.target_px, self.style.px(30), block.height)

    def paint(self, canvas: Canvas) -> None:
        px = self.style.px
        track = pygame.Rect(self.rect.left + px(1), self.rect.centery - px(12), px(46), px(24))
        canvas.frame(track, "field", "on" if self.on else self.state)
        knob = pygame.Rect(track.right - px(22) if self.on else track.left + px(2), track.top + px(2), px(20), px(20))
        canvas.frame(knob, "key", "normal" if self.enabled else "off")
        if self.on:
            canvas.icon("check", track.left + px(3), track.centery - px(9), px(18))
        block = self._block(self.rect.width)
        words = pygame.Rect(self.rect.left + px(58), self.rect.centery - block.height // 2, block.width, block.height)
        paint_laid(canvas, block, words, "text" if self.enabled else "dim")
        if self.focused:
            canvas.focus(self.rect)

    def describe(self) -> str:
        return self.style.say(self.text)


def key_label(hotkey: str, style: Style | None = None) -> str:
    """Return a key's name as printed on a key cap: ``B``, ``F1``, ``Ctrl+Z``; with ``style`` Enter and Space in words."""
    if style is not None and hotkey in ("return", "space", "delete"):
        return style.say(Message(f"key_{hotkey}"))
    return (
        "+".join(
            part.upper() if len(part) <= 3 and part[-1:].isdigit() or len(part) == 1 else part.title()
            for part in hotkey.split("+")
        )
        if hotkey != "+"
        else "+"
    )
