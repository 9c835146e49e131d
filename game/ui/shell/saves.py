"""The saves: newest first, with level, year and date; a damaged one is shown as damaged, with the reason.

Hiding a damaged save would leave a player searching for it; saying why it cannot be opened is the better service.
Next: ``options.py``.
"""

from datetime import datetime

from game.save.shelf import AUTOSAVE, Card
from game.text import Message
from game.ui.kit import (
    Banner,
    Button,
    Column,
    Flow,
    Icon,
    Item,
    Label,
    ListBox,
    Modal,
    Panel,
    Row,
    Screen,
    ScrollView,
    Widget,
    escape,
)
from game.ui.kit import Card as CardBox
from game.ui.shell.desk import Desk
from game.ui.shell.levels import CentreScreen
from game.ui.shell.scene import Scenery, ShellScene

WIDTH = 780
TALLEST = 330


class SavesScene(ShellScene):
    """The list of saves and the one that is looked at."""

    name = "saves"

    def __init__(self, desk: Desk, scenery: Scenery) -> None:
        self._chosen = 0
        super().__init__(desk, scenery)

    def make_screen(self) -> Screen:
        """Return the panel."""
        cards = self.desk.saves()
        self._chosen = max(0, min(self._chosen, len(cards) - 1))
        parts: list[Widget] = [Label(Message("shell.no_saves"))]
        if cards:
            items = [self._item(card) for card in cards]
            listed = ListBox(items, self._choose, self._chosen, name="saves.list")
            parts = [ScrollView(listed, TALLEST), self._describe(cards[self._chosen])]
        screen = CentreScreen()
        child = Column(parts, gap=12)
        screen.add(Panel(child, Message("shell.load"), "load", WIDTH, 18, True, self.desk.back, name="saves"))
        return screen

    def _choose(self, number: int) -> None:
        self._chosen = number
        self.rebuild()

    def _item(self, card: Card) -> Item:
        if card.header is None:
            return Item(f"[bad]{escape(card.path.stem)}[/]", "warning", Message("shell.damaged"))
        return Item(self._words(card), "save", Message("shell.plain_year", {"year": card.header.year}))

    def _words(self, card: Card) -> Message:
        assert card.header is not None
        level = self.desk.level_title(card.header.level, card.header.campaign)
        if card.path.stem.startswith(AUTOSAVE):
            return Message("shell.autosave_of", {"level": level})
        return Message("shell.save_of", {"name": card.path.stem, "level": level})

    def _describe(self, card: Card) -> Widget:
        delete = Button(
            Message("shell.delete"), lambda: self._ask_delete(card), "demolish", kind="danger", name="saves.delete"
        )
        if card.header is None:
            return CardBox([Banner(escape(card.problem), "warning", "bad"), Flow([delete], align="end")], gap=10)
        header = card.header
        load = Button(
            Message("shell.load_this"),
            lambda: self.desk.load(card.path),
            "play1",
            "return",
            "primary",
            name="saves.load",
        )
        season = Message("shell.saved_turn", {"turn": header.turn + 1, "year": header.year})
        when = Message("shell.saved_at", {"when": local_time(header.saved_at)})
        facts: list[Widget] = [
            Row([Icon("calendar", 22), Label(season)], gap=8),
            Row([Icon("save", 22), Label(when)], gap=8),
        ]
        whole = next((one for one in self.desk.campaigns() if one.id == header.campaign), None)
        if whole is not None and header.level in whole.parts:
            part = {"number": whole.parts.index(header.level) + 1, "count": len(whole.parts)}
            facts.append(Row([Icon("scroll", 22), Label(Message("campaign.part_of", part))], gap=8))
        if header.outcome:
            facts.append(Row([Icon("ribbon", 22), Label(Message("shell.is_over"))], gap=8))
        return CardBox([Flow(facts, gap=20), Flow([delete, load], gap=10, align="end")], gap=10)

    def _ask_delete(self, card: Card) -> None:
        def delete() -> None:
            self.desk.delete(card.path)
            self.rebuild()

        words = Message("shell.delete_ask", {"name": card.path.stem})
        choices = [(Message("cancel"), None), (Message("shell.delete"), delete)]
        self.root.open(Modal(words, Message("shell.delete"), choices, "warning", name="confirm"))


def local_time(saved_at: str) -> str:
    """Return a save's date and time on this computer's clock, as ISO writes it without seconds."""
    try:
        return datetime.fromisoformat(saved_at).astimezone().strftime("%Y-%m-%d %H:%M")
    except ValueError:
        return saved_at
