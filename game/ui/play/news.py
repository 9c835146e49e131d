"""News: what the rules tell becomes a line of the log, a toast and sometimes a card.

Next: ``log.py``, ``ribbon.py``, ``chapters.py``.
"""

from game.sim.view import View
from game.text import Localized, Message
from game.ui.context import Context
from game.ui.kit import Say
from game.ui.play.ground_news import GROUND_NEWS, ground_news
from game.ui.play.log import Line
from game.ui.play.wording import date_of, marked, plain

LOOKS = {  # kind of notice: (icon, tone, sound)
    "ribbon": ("ribbon", "title", "ribbon"),
    "opened": ("check", "good", ""),
    "news": ("letter", "info", "event"),
    "outcome": ("letter", "info", "event"),
    "plan_reckoned": ("goals", "good", "pledge"),
    "chapter_end": ("book", "title", "chapter"),
    "ending": ("star_full", "title", "chapter"),
    "sample": ("tube", "info", "stamp"),
    "lot_tested": ("test_lot", "info", ""),
    "card_begun": ("crew", "info", "stamp"),
    "card_done": ("firm", "good", "pledge"),
    "lot_no_room": ("warning", "warn", ""),
}


def line_of(
    ctx: Context, view: View, kind: str, id: str, place: tuple[int, int] | None, data: dict[str, object]
) -> Line | None:
    """Return the log's line for a notice; None for one that has no words."""
    icon, tone, _ = LOOKS.get(kind, ("info", "info", ""))
    words: Say = ""
    if kind in ("ribbon", "opened") and place is not None:
        building = view.building_at(*place)
        if building is None:
            return None
        words = Message("play.news.opened", {"building": marked_both(ctx, building.name)})
        icon = "ribbon" if kind == "ribbon" else icon
    elif kind in ("news", "outcome"):
        event = view.rules.events[id]
        text = event.text
        if kind == "outcome":
            choice = next(c for c in event.choices if c.id == data["choice"])
            text = choice.outcomes[int(str(data["outcome"]))].text
        bound = data.get("bound")
        gaps = view.gaps(bound) if isinstance(bound, dict) else {}
        words = both(ctx, ctx.texts.fill(event.title, gaps), ctx.texts.fill(text, gaps))
    elif kind == "plan_reckoned":
        plan = next(p for p in view.rules.plans if p.id == id)
        words = Message("play.news.kept" if data.get("kept") else "play.news.missed", {"plan": plan.title})
        tone = "good" if data.get("kept") else "warn"
    elif kind == "chapter_end":
        chapter = next(c for c in view.rules.chapters if c.id == id)
        words = Message("play.news.chapter", {"chapter": chapter.title})
    elif kind in GROUND_NEWS:
        words, tone = ground_news(ctx, view, kind, id, place, data)
    elif kind in ("card_begun", "card_done"):
        way = str(data["way"])
        card = view.rules.library.of("cards")[id]
        words, icon = Message(f"play.cards.{kind.removeprefix('card_')}.{way}", {"card": card.name}), way
    if not words:
        return None
    return Line(words, icon, tone, place, view.turn, date_of(view))


def both(ctx: Context, title: Localized, text: Localized) -> Localized:
    """Return title and text as markup in both languages."""
    return Localized(
        f"**{plain(ctx, title.en)}** {plain(ctx, text.en)}",
        f"**{plain(ctx, title.in_('zh'))}** {plain(ctx, text.in_('zh'))}",
    )


def marked_both(ctx: Context, name: Localized | str) -> Localized | str:
    """Return a name whose brackets are shown; what a player typed is escaped where the message is said."""
    return name if isinstance(name, str) else Localized(marked(ctx, name.en), marked(ctx, name.in_("zh")))
