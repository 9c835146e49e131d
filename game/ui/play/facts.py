"""Facts: the cards behind a badge: the claim, how well it is known, and why not to take it at face value.

Next: ``levels/common/facts.yaml``.
"""

from collections.abc import Iterator

from game.sim.definitions import FactDef
from game.sim.view import View
from game.text import Message
from game.ui.context import Context
from game.ui.kit import Badge, Card, Column, Modal, RichText, Widget
from game.ui.play.wording import plain


def fact_modal(ctx: Context, view: View, facts: tuple[str, ...]) -> Modal:
    """Return the dialog with the cards of some claims."""
    table = view.rules.library.of("facts")
    cards: list[Widget] = [Card(list(fact_parts(ctx, view, table[fact])), gap=6) for fact in facts if fact in table]
    if not cards:
        cards.append(RichText(Message("play.fact.none")))
    return Modal(
        Column(cards, gap=10), Message("play.fact.title"), [(Message("close"), None)], "book", 600, name="facts"
    )


def fact_parts(ctx: Context, view: View, fact: FactDef) -> Iterator[Widget]:
    """Yield the parts of one card."""
    yield RichText(plain(ctx, fact.claim))
    yield Column([Badge(fact.status)], align="start")
    if fact.caution:
        yield RichText(f"**{ctx.say(Message('play.fact.caution'))}** {plain(ctx, fact.caution)}")
    if fact.outside:
        yield RichText(f"**{ctx.say(Message('play.fact.outside'))}** {plain(ctx, fact.outside)}")
    document = view.rules.library.of("documents").get(fact.document)
    if document:
        source = Message("play.fact.source", {"title": document.title, "line": fact.line})
        yield RichText(f"[dim]{ctx.say(source)}[/]")
