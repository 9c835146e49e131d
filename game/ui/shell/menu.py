"""The menu in play: time stands still; go on, save, load, settings, begin again, leave.

Next: ``game/ui/scenes.py``, which opens it when a scene asks for it.
"""

from game.text import Message
from game.ui.kit import Button, Column, Divider, Modal, Panel, Screen, Widget
from game.ui.shell.boxes import Columns
from game.ui.shell.levels import CentreScreen
from game.ui.shell.scene import ShellScene

WIDTH, WIDE = 360, 590
BUTTON = 52
WORDS = {"whatif": "campaign.whatif"}


class MenuScene(ShellScene):
    """The menu over the city."""

    name = "menu"

    def make_screen(self) -> Screen:
        """Return the panel."""
        desk = self.desk
        rows = (
            ("resume", "play1", desk.back),
            ("save", "save", desk.save),
            ("load", "load", lambda: desk.go("saves")),
            ("settings", "settings", lambda: desk.go("settings")),
            ("whatif", "question", lambda: desk.go("whatif")),
            ("", "", desk.back),
            ("restart", "undo", self._ask_restart),
            ("to_title", "menu", lambda: desk.leave("title")),
            ("quit", "exit", lambda: desk.leave("quit")),
        )
        parts: list[list[Widget]] = [[]]
        for word, icon, action in rows:
            kind = "primary" if word == "resume" else "normal"
            if word:
                parts[-1].append(
                    Button(
                        Message(WORDS.get(word, f"shell.{word}")),
                        action,
                        icon,
                        kind=kind,
                        align="start",
                        name=f"menu.{word}",
                    )
                )
            else:
                parts.append([])
        screen = CentreScreen()
        # Letters of double size leave no room for eight buttons below each other.
        tall = sum(len(part) for part in parts) * self.ctx.style.px(BUTTON) > self.ctx.size[1] * 0.8
        first, last = (Column(part, gap=8) for part in parts)
        child: Widget = Columns([first, last], 250) if tall else Column([first, Divider(), last], gap=8)
        width = WIDE if tall else WIDTH
        screen.add(Panel(child, Message("shell.pause"), "pause", width, 16, True, self.desk.back, name="menu"))
        return screen

    def _ask_restart(self) -> None:
        choices = [(Message("cancel"), None), (Message("shell.restart"), self.desk.restart)]
        self.root.open(
            Modal(Message("shell.restart_ask"), Message("shell.restart"), choices, "warning", name="confirm")
        )
