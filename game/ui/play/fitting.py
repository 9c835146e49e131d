"""Fitting: how much of a print a card may show so that everything else stays in sight without scrolling.

Words come first: where a window has no room for a picture above them, it stands small beside them, whole, for a strip of it
would cut off heads; where letters are large, it steps aside. Pages that scroll are cut to the window here too, so that a dialog
never shows two bars.
Next: ``questions.py`` and ``chapters.py``, which ask.
"""

from collections.abc import Callable
from typing import TypeVar

from game.ui.context import Context
from game.ui.kit import Panel, Picture, Row, ScrollView, Vista, Widget

P = TypeVar("P", bound=Panel)
BESIDE = -1.0  # instead of a share: the whole print, small, beside the words
EDGE = 16  # logical pixels that stay free round a dialog
LEAST_PAGE = 60


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
    found = ctx.style.prints.get(picture) if share > 0 else None
    return [Vista(found, share, name)] if found is not None else []


def beside(ctx: Context, picture: str, width: float, words: Widget, name: str) -> Widget:
    """Return words with a whole print, called ``name``, at their left; ``width``: of the print, logical pixels."""
    found = ctx.style.prints.get(picture)
    if found is None:
        return words
    small = Picture(found, width, width * found.get_height() / found.get_width())
    small.name = name
    return Row([small, words], gap=12)


def one_bar(ctx: Context, modal: P, *pages: ScrollView) -> P:
    """Return a dialog whose pages (the first one shown) are cut so that all around them stays in sight."""
    modal.attach(ctx.style, None)
    room = ctx.size[1] - 2 * ctx.style.px(EDGE)
    wide = ctx.size[0] - 2 * ctx.style.px(EDGE)
    # A page that is lower than it may be only begins to give way when it is cut below its own height.
    while (over := modal.measure(wide)[1] - room) > 0 and pages[0].tallest > LEAST_PAGE:
        shown = pages[0].tallest - over / ctx.style.scale - 1
        for page in pages:
            page.tallest = max(LEAST_PAGE, shown)
    return modal
