"""Log: everything the city told, newest first; the same message again is counted, not repeated.

Nothing runs away: a toast that has gone is still here, and pressing a line jumps to its place.
Next: ``news.py`` for how notices become messages.
"""

from dataclasses import dataclass

from game.text import Message
from game.ui.kit import Column, Item, ListBox, Modal, Say, ScrollView
from game.ui.play.desk import Desk, Tile

MOST = 100
MERGE_TURNS = 4


@dataclass(slots=True)
class Line:
    """One message: its words (markup), icon, tone, place to jump to and the turn it was last told in."""

    words: Say
    icon: str
    tone: str
    place: Tile | None
    turn: int
    date: Message
    count: int = 1


class Log:
    """The messages of this game."""

    def __init__(self) -> None:
        self.lines: list[Line] = []

    def add(self, line: Line) -> Line:
        """Keep a message; one told shortly before is counted and moved to the end."""
        for known in reversed(self.lines):
            if known.turn < line.turn - MERGE_TURNS:
                break
            if known.words == line.words and known.place == line.place:
                self.lines.remove(known)
                line.count += known.count
                break
        self.lines = [*self.lines, line][-MOST:]
        return line


def log_modal(desk: Desk, log: Log) -> Modal:
    """Return the dialog with all messages."""
    ctx = desk.ctx
    lines = list(reversed(log.lines))
    items = [
        Item(
            f"[dim]{ctx.say(line.date)}[/]  {ctx.say(line.words)}"
            + (f" [title]×{line.count}[/]" if line.count > 1 else ""),
            line.icon,
        )
        for line in lines
    ]

    def choose(number: int) -> None:
        place = lines[number].place
        if place is not None:
            modal.dismiss()
            desk.jump(place)

    body = ScrollView(ListBox(items, choose, name="log"), tallest=420) if items else Column([])
    title = Message("play.log_title", {"count": len(lines)})
    modal = Modal(body, title, [(Message("close"), None)], "log", 760, name="log_modal")
    return modal
