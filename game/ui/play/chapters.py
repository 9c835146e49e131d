"""Chapters: what is said when a part of the level begins and ends: promise, task, verdict, and the voices of families.

Each verdict stands alone, so that the bell may ring after it. Next: ``ending.py``.
"""

from collections.abc import Callable

from game.sim.story_definitions import ChapterDef
from game.text import Message
from game.ui.kit import Card, Column, Icon, Label, Modal, RichText, Row, Say, Stars, Widget
from game.ui.play.desk import Desk
from game.ui.play.wording import plain


def chapter_modal(
    desk: Desk,
    chapter: ChapterDef,
    verdict: int,
    voices: list[tuple[str, int]],
    following: ChapterDef | None,
    on_close: Callable[[], None],
) -> Modal:
    """Return the card at a chapter's end; ``voices``: (family, number of the line), -1 for silence."""
    ctx, view = desk.ctx, desk.view
    goals = view.goals()
    rows: list[Widget] = [Stars(sum(goal.met for goal in goals), len(goals))]
    if 0 <= verdict < len(chapter.verdict):
        rows.append(RichText(plain(ctx, chapter.verdict[verdict].text)))
    families = view.rules.library.of("families")
    for voice in chapter.voices:
        line = next((number for family, number in voices if family == voice.family), -1)
        if 0 <= line < len(voice.says) and voice.family in families:
            rows.append(voice_row(desk, families[voice.family].name, voice.says[line].text))
    if following is not None:
        ahead = f"**{plain(ctx, following.title)}**\n{plain(ctx, following.promise)}\n\n{{icon:goals}} {plain(ctx, following.task)}"
        rows.append(Card([Label(Message("play.chapter_next"), "strong", "accent"), RichText(ahead)]))
    title = Message("play.chapter_title", {"chapter": chapter.title})
    return Modal(Column(rows, gap=12), title, [(Message("play.go_on"), on_close)], "book", 640, name="chapter")


def voice_row(desk: Desk, name: Say, text: Say) -> Widget:
    """Return what one family says."""
    ctx = desk.ctx
    words = f"**{plain(ctx, name)}**  {plain(ctx, text)}"
    return Card([Row([Icon("people", 30), RichText(words, grow=1)], gap=10)])
