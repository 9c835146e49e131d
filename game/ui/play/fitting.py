"""Fitting: how much of a print a card may show so that everything else stays in sight without scrolling.

Words come first: where letters are large or the window is small, the picture loses its sky, then it steps aside.
Next: ``questions.py`` and ``chapters.py``, which ask.
"""

from collections.abc import Callable
from typing import TypeVar

from game.ui.context import Context
from game.ui.kit import Panel, Vista, Widget

P = TypeVar("P", bound=Panel)


def fitted(ctx: Context, make: Callable[[float], P], shares: tuple[tuple[float, float], ...]) -> P:
    """Return the first card that fits.

    make: takes the share of the print that is shown, 0-1, and returns the card; shares: (share, logical pixels of the window's
    height that must stay free), the last one is taken anyway
    """
    height = ctx.size[1]
    for share, free in shares:
        card = make(share)
        card.attach(ctx.style, None)
        if card.measure(ctx.size[0])[1] <= height - ctx.style.px(free):
            break
    return card


def vista(ctx: Context, picture: str, share: float, name: str) -> list[Widget]:
    """Return the print to put on top of a card; nothing where there is none or no room for it."""
    found = ctx.style.prints.get(picture) if share else None
    return [Vista(found, share, name)] if found is not None else []
