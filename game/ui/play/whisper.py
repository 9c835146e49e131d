"""Whisper: the few words beside the pointer: price, refusal in words, what to expect of the place, number of the lens.

A panel of its own, outside of the docks, since it follows the pointer and must never shift another panel.
Next: ``easel.py``.
"""

import pygame

from game.text import Message
from game.ui.context import Context
from game.ui.kit import Panel, RichText, escape
from game.ui.play.tools import Sight

WIDTH = 320
AWAY = 26


class Whisper:
    """A small panel at the pointer."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx
        self.text = RichText("")
        self.panel = Panel(self.text, padding=8, solid=True, kind="tip", name="whisper")
        self.panel.attach(ctx.style, None)
        self.words = ""
        self._placed: tuple[object, ...] = ()

    def tell(self, sight: Sight | None, lens: str = "") -> None:
        """Choose the words for what is seen."""
        self.words = "\n".join([*([lens] if lens else []), *(self._lines(sight) if sight else [])])

    def _lines(self, sight: Sight) -> list[str]:
        say = self.ctx.say
        head = f"**{escape(say(sight.title))}**"
        if sight.cost is not None:
            head += f"  {{icon:money}} {escape(self.ctx.money(sight.cost))}"
        lines = [head]
        if sight.refusal is not None:
            lines.append(f"{{icon:cross}} [bad]{say(sight.refusal)}[/]")
        lines += [f"- {say(note)}" for note in sight.notes]
        return lines

    def draw(self, surface: pygame.Surface, at: tuple[int, int], room: pygame.Rect) -> pygame.Rect | None:
        """Draw the words beside a place, inside ``room``; returns where, None when there is nothing to say."""
        if not self.words:
            return None
        style = self.ctx.style
        key = (self.words, style.revision)
        if key != self._placed:
            self.text.say(self.words)
            self.panel.stale = True
            self.panel.surface = None
            self._placed = key
        wide, high = self.panel.measure(min(style.px(WIDTH), room.width))
        away = style.px(AWAY)
        left = at[0] + away if at[0] + away + wide <= room.right else at[0] - away - wide
        top = at[1] + away if at[1] + away + high <= room.bottom else at[1] - away - high
        rect = pygame.Rect(max(room.left, left), max(room.top, top), wide, high)
        if self.panel.stale or rect != self.panel.rect:
            self.panel.place(rect)
        surface.blit(self.panel.redraw(), self.panel.outer().topleft)
        return self.panel.outer()


def lens_words(message: Message | None, ctx: Context) -> str:
    """Return the reading of a lens as a line of markup."""
    return f"{{icon:search}} {ctx.say(message)}" if message else ""
