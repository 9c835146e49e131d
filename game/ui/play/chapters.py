"""Chapters: what is said when a part of the level begins and ends: promise, task, verdict, and the voices of families.

Each verdict stands alone, so that the bell may ring after it. Next: ``ending.py``.
"""

from collections.abc import Callable

from game.sim.story_definitions import ChapterDef
from game.text import Message
from game.ui.kit import Card, Column, Flow, Icon, Label, Modal, RichText, Row, Say, Widget
from game.ui.play.desk import Desk
from game.ui.play.reckoning import pledges_of_chapter, reckoned_in
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
    rows: list[Widget] = []
    if 0 <= verdict < len(chapter.verdict):
        rows.append(RichText(plain(ctx, chapter.verdict[verdict].text)))
    said: list[Widget] = []
    families = view.rules.library.of("families")
    for voice in chapter.voices:
        line = next((number for family, number in voices if family == voice.family), -1)
        if 0 <= line < len(voice.says) and voice.family in families:
            said.append(voice_row(desk, families[voice.family].name, voice.says[line].text))
    if said:
        rows.append(Card(said, gap=2))
    if reckoned := reckoned_in(view, chapter):
        rows.append(pledges_of_chapter(desk, reckoned))
    stars = [Row([Icon("star_full" if goal.met else "star_empty", 22), Label(goal.title)], 6) for goal in view.goals()]
    rows.append(Flow(stars, gap=16))
    if following is not None:
        ahead = f"**{plain(ctx, following.title)}**  {plain(ctx, following.promise)}\n{{icon:goals}} {plain(ctx, following.task)}"
        rows.append(Card([Label(Message("play.chapter_next"), "strong", "accent"), RichText(ahead)]))
    title = Message("play.chapter_title", {"chapter": chapter.title})
    return Modal(Column(rows, gap=9), title, [(Message("play.go_on"), on_close)], "book", 800, name="chapter")


def voice_row(desk: Desk, name: Say, text: Say) -> Widget:
    """Return what one family says."""
    ctx = desk.ctx
    words = f"**{plain(ctx, name)}**  {plain(ctx, text)}"
    return Row([Icon("people", 26), RichText(words, grow=1)], gap=10)
