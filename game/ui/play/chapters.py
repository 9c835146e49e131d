"""Chapters: what is said when a part of the level begins and ends: promise, task, verdict, and the voices of families.

Each verdict stands alone, so that the bell may ring after it. The print of the chapter stands on top where the window has
room for it, and each family speaks with the face of its generation. Next: ``ending.py``.
"""

from collections.abc import Callable

from game.sim.story_definitions import ChapterDef
from game.text import Message
from game.ui.kit import Card, Column, Flow, Icon, Label, Modal, Picture, RichText, Row, Say, Widget
from game.ui.play.desk import Desk
from game.ui.play.fitting import BESIDE, beside, fitted, vista
from game.ui.play.reckoning import pledges_of_chapter, reckoned_in
from game.ui.play.seals import sign_of
from game.ui.play.wording import face_of, plain, with_meters

WIDTH = 800
FACES = ((800, 58), (620, 42), (0, 30))  # from which logical height of the window on: logical pixels of a face
PRINTS = ((1.0, 140), (0.8, 140), (BESIDE, 32), (0.0, 0))
"""How the print is tried and what of the window's height must stay free: above the words, beside them, not at all."""
THUMB = 250  # logical width of a print beside the words


def chapter_modal(
    desk: Desk,
    chapter: ChapterDef,
    verdict: int,
    voices: list[tuple[str, int]],
    following: ChapterDef | None,
    on_close: Callable[[], None],
) -> Modal:
    """Return the card at a chapter's end; ``voices``: (family, number of the line), -1 for silence."""
    return fitted(
        desk.ctx, lambda share: _chapter_card(desk, chapter, verdict, voices, following, on_close, share), PRINTS
    )


def _chapter_card(
    desk: Desk,
    chapter: ChapterDef,
    verdict: int,
    voices: list[tuple[str, int]],
    following: ChapterDef | None,
    on_close: Callable[[], None],
    share: float,
) -> Modal:
    ctx, view = desk.ctx, desk.view
    rows: list[Widget] = vista(ctx, chapter.picture, share, "chapter_print")
    if 0 <= verdict < len(chapter.verdict):
        words = RichText(with_meters(ctx, view, chapter.verdict[verdict].text), grow=1)
        rows.append(beside(ctx, chapter.picture, THUMB, words, "chapter_print") if share == BESIDE else words)
    said: list[Widget] = []
    families = view.rules.library.of("families")
    for voice in chapter.voices:
        line = next((number for family, number in voices if family == voice.family), -1)
        if 0 <= line < len(voice.says) and voice.family in families:
            family = families[voice.family]
            said.append(voice_row(desk, family.name, voice.says[line].text, face_of(family, chapter.years[1])))
    if said:
        rows.append(Card(said, gap=2))
    if reckoned := reckoned_in(view, chapter):
        rows.append(pledges_of_chapter(desk, reckoned))
    stars = [Row([sign_of(view, goal, 22), Label(goal.title)], 6) for goal in view.goals()]
    rows.append(Flow(stars, gap=16))
    if following is not None:
        ahead = f"**{plain(ctx, following.title)}**  {plain(ctx, following.promise)}\n{{icon:goals}} {plain(ctx, following.task)}"
        rows.append(Card([Label(Message("play.chapter_next"), "strong", "accent"), RichText(ahead)]))
    title = Message("play.chapter_title", {"chapter": chapter.title})
    return Modal(Column(rows, gap=9), title, [(Message("play.go_on"), on_close)], "book", WIDTH, name="chapter")


def voice_row(desk: Desk, name: Say, text: Say, face: str = "") -> Widget:
    """Return what one family says, beside its face."""
    ctx = desk.ctx
    words = f"**{plain(ctx, name)}**  {plain(ctx, text)}"
    portrait = ctx.style.prints.get(face)
    size = next(pixels for height, pixels in FACES if ctx.size[1] / ctx.style.scale >= height)
    sign: Widget = Picture(portrait, size, size) if portrait is not None else Icon("people", 26)
    return Row([sign, RichText(words, grow=1)], gap=10)
