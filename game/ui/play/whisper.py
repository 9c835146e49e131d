"""Whisper: the few words beside the pointer: price, refusal in words, what to expect of the place, number of the lens.

A panel of its own, outside of the docks, since it follows the pointer and must never shift another panel.
Next: ``easel.py``.
"""

from collections.abc import Sequence

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
        if sight.done is not None:
            lines.append(f"{{icon:check}} [good]{say(sight.done)}[/]")
        if sight.refusal is not None:
            lines.append(f"{{icon:cross}} [bad]{say(sight.refusal)}[/]")
        lines += [f"- {say(note)}" for note in sight.notes]
        return lines

    def draw(
        self,
        surface: pygame.Surface,
        at: tuple[int, int],
        room: pygame.Rect,
        card: pygame.Rect | None = None,
        panels: Sequence[pygame.Rect] = (),
    ) -> pygame.Rect | None:
        """Draw the words beside a place, inside ``room``; returns where, None when there is nothing to say.

        They never lie over ``card``, a question: where there is no other room they are not shown; over ``panels`` only
        where it cannot be helped.
        """
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
        rect = place_beside(at, away, (wide, high), room, panels if card is None else (*panels, card, card, card))
        if card is not None and rect.colliderect(card):
            return None
        if self.panel.stale or rect != self.panel.rect:
            self.panel.place(rect)
        surface.blit(self.panel.redraw(), self.panel.outer().topleft)
        return self.panel.outer()


def place_beside(
    at: tuple[int, int], away: int, size: tuple[int, int], room: pygame.Rect, others: Sequence[pygame.Rect]
) -> pygame.Rect:
    """Return the corner around a place, right below first, that covers the place and ``others`` least."""
    found: list[tuple[int, pygame.Rect]] = []
    for up in (False, True):
        for back in (False, True):
            left = at[0] - away - size[0] if back else at[0] + away
            top = at[1] - away - size[1] if up else at[1] + away
            rect = pygame.Rect((left, top), size).clamp(room)
            over = sum(part.width * part.height for part in (rect.clip(other) for other in others))
            if rect.collidepoint(at):
                over += size[0] * size[1]
            found.append((over, rect))
    return min(found, key=lambda one: one[0])[1]


def lens_words(message: Message | None, ctx: Context) -> str:
    """Return the reading of a lens as a line of markup."""
    return f"{{icon:search}} {ctx.say(message)}" if message else ""
