"""Helping: the keys, what the model leaves out, what is in focus, the task of the chapter.

Next: ``keys.py``.
"""

from game.sim.view import View
from game.text import Message
from game.ui.kit import (
    Card,
    Column,
    Flow,
    KeyCap,
    Label,
    Modal,
    RichText,
    Row,
    Say,
    ScrollView,
    Style,
    Widget,
    key_label,
)
from game.ui.play.charts import page_height
from game.ui.play.desk import Desk
from game.ui.play.fitting import beside, one_bar
from game.ui.play.ground_tools import ground_keys, treatment_of
from game.ui.play.keys import KEYS, SHOWN, key_of
from game.ui.play.wording import plain

TWO_KEYS = ("undo",)
LOOKING = 2  # the group of pages and maps
ROOMY, THUMB = 800, 150  # from which logical height of the window on the print of the era stands here, and its width
AROUND = 158  # logical pixels of title, button and margins


def help_modal(desk: Desk) -> Modal:
    """Return the page of keys."""
    view, style = desk.view, desk.ctx.style
    groups: list[Widget] = []
    for number, shown in enumerate(SHOWN):
        words = (*shown, *level_words(view)) if number == LOOKING else shown
        rows: list[Widget] = [Label(Message(f"play.keys_{number + 1}"), "strong", "title")]
        rows += [_key_row(style, keys_of(word), Message(f"play.key.{word}")) for word in words]
        groups.append(Card(rows, gap=3))
    builds: list[Widget] = [Label(Message("play.keys_build"), "strong", "title")]
    builds += [_key_row(style, (d.key.lower(),), d.name) for d in view.offered() if d.key]
    builds += [
        _key_row(style, (view.rules.tracks[t].key.lower(),), view.rules.tracks[t].name) for t in view.rules.level.tracks
    ]
    for key, (tool, what) in ground_keys(view).items():
        builds.append(_key_row(style, (key,), ground_name(view, tool, what)))
    columns: list[Widget] = [Column(groups[0::2], gap=8), *groups[1::2], Card(builds, gap=3)]
    told: Widget = RichText(Message("play.help_text"), grow=1)
    if desk.ctx.size[1] / style.scale >= ROOMY:
        told = beside(desk.ctx, view.rules.level.picture, THUMB, told, "help_print")
    body = Column([told, Flow(columns, gap=10, even=True)], gap=10)
    page = ScrollView(body, page_height(desk.ctx, AROUND))
    modal = Modal(page, Message("play.help_title"), [(Message("close"), None)], "question", 1090, name="help")
    return one_bar(desk.ctx, modal, page)


def level_words(view: View) -> tuple[str, ...]:
    """Return the words of pages that only some levels have."""
    level = view.rules.level
    return tuple(word for word, has in (("cards", level.cards), ("rice", level.rice_trade)) if has)


def ground_name(view: View, tool: str, what: str) -> Say:
    """Return what a tool of the ground is called."""
    if tool == "treat":
        return treatment_of(view, what).name
    return Message(f"play.pin.{what}") if tool == "pin" else Message("play.treat.end")


def keys_of(word: str) -> tuple[str, ...]:
    """Return the key of a word, and for what many undo by habit its second key too."""
    keys = [key for key, one in KEYS.items() if one == word]
    return tuple(keys[:2]) if word in TWO_KEYS else (key_of(word),)


def _key_row(style: Style, keys: tuple[str, ...], words: Say) -> Widget:
    caps: list[Widget] = [KeyCap(key_label(key, style)) for key in keys]
    return Row([*caps, Label(words)], gap=8)


def leaves_out_modal(desk: Desk) -> Modal:
    """Return what the model leaves out, said plainly."""
    ctx = desk.ctx
    lines = [f"- {plain(ctx, line)}" for line in desk.view.rules.level.leaves_out]
    words = "\n".join([ctx.say(Message("play.leaves_out_text")), "", *lines])
    return Modal(words, Message("play.leaves_out_title"), [(Message("close"), None)], "info", 680, name="leaves_out")


def task_words(desk: Desk) -> Message | None:
    """Return the task of the chapter of now."""
    chapter = desk.view.chapter
    return Message("play.task", {"task": chapter.task}) if chapter else None
