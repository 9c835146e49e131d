"""Log: everything the city told, newest first; the same message again is counted, not repeated.

Nothing runs away: a toast that has gone is still here, and pressing a line jumps to its place.
Next: ``news.py`` for how notices become messages.
"""

from dataclasses import dataclass

from game.text import Message
from game.ui.kit import Column, Item, ListBox, Modal, RichText, Say, ScrollView
from game.ui.play.desk import Desk, Tile
from game.ui.play.fitting import one_bar, vista
from game.ui.play.wording import date_of

MOST = 100
MERGE_TURNS = 4
ROOMY = 800  # logical height of a window in which the print of the chapter stands above the list
TALLEST = 420  # logical pixels of the list


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


def remembered(desk: Desk) -> list[Line]:
    """Return what the city itself still knows, oldest first: events, plans and chapters that are over."""
    view, found = desk.view, []
    for id, turn in view.world.fired.items():
        event = view.rules.events.get(id)
        if event is not None and "{" not in event.title.en and turn < view.turn:
            found.append(Line(event.title, "letter", "info", None, turn, date_of(view, turn)))
    ends = {plan.id: view.rules.calendar.turn_of(plan.years[1] + 1) - 1 for plan in view.rules.plans}
    for plan in view.rules.plans:
        kept = next((pledge.kept for pledge in view.pledges() if pledge.plan == plan.id), -1)
        if kept >= 0:
            words = Message("play.news.kept" if kept else "play.news.missed", {"plan": plan.title})
            turn = ends[plan.id]
            found.append(Line(words, "goals", "good" if kept else "warn", None, turn, date_of(view, turn)))
    for chapter in view.rules.chapters:
        if chapter.id in view.world.verdicts:
            turn = view.rules.calendar.turn_of(chapter.years[1] + 1) - 1
            words = Message("play.news.chapter", {"chapter": chapter.title})
            found.append(Line(words, "book", "title", None, turn, date_of(view, turn)))
    return sorted(found, key=lambda line: line.turn)


def log_modal(desk: Desk, log: Log) -> Modal:
    """Return the dialog with all messages."""
    ctx = desk.ctx
    # The messages themselves are not saved: after loading, the log begins with what the city knows of its past.
    begun = min((line.turn for line in log.lines), default=desk.view.turn + 1)
    earlier = [line for line in remembered(desk) if line.turn < begun - 1]
    lines = list(reversed([*earlier, *log.lines]))
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

    page = ScrollView(
        ListBox(items, choose, name="log") if items else RichText(Message("play.log_empty"), colour="dim"), TALLEST
    )
    title = Message("play.log_title", {"count": len(lines)})
    chapter = desk.view.chapter
    roomy = chapter is not None and ctx.size[1] / ctx.style.scale >= ROOMY
    head = vista(ctx, chapter.picture, 1.0, "log_print") if chapter and roomy else []
    modal = Modal(Column([*head, page], gap=10), title, [(Message("close"), None)], "log", 760, name="log_modal")
    return one_bar(ctx, modal, page)
