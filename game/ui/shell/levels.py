"""The levels: which years can be played, how long it takes, what they ask and what they teach.

One press starts the level shown, so that a newcomer plays after two clicks.
The print of the era stands beside its name where there is room. Next: ``saves.py``.
"""

import pygame

from game.sim.level_definitions import LevelDef
from game.text import Localized, Message
from game.ui.kit import Button, Card, Column, Divider, Icon, Item, Label, ListBox, Panel, Picture, Row, Screen, Widget
from game.ui.kit.screen import set_panel
from game.ui.shell.boxes import Columns
from game.ui.shell.desk import Desk
from game.ui.shell.scene import Scenery, ShellScene

WIDTH = 900
PRINT = (320, 180)
ROOM = (860, 680)  # logical pixels of a window in which the print has room


class CentreScreen(Screen):
    """One panel in the middle, never nearer to the edge than a little."""

    def arrange(self, room: pygame.Rect, scale: float) -> None:
        """Place the panel."""
        margin = round(14 * min(scale, 1.25))
        for panel in self.panels():
            wide, high = panel.measure(room.width - 2 * margin)
            rect = pygame.Rect(0, 0, wide, min(high, room.height - 2 * margin))
            rect.center = room.center
            set_panel(panel, rect)


class LevelsScene(ShellScene):
    """The list of levels and the one that is looked at."""

    name = "levels"

    def __init__(self, desk: Desk, scenery: Scenery) -> None:
        self._chosen = 0
        super().__init__(desk, scenery)

    def make_screen(self) -> Screen:
        """Return the panel."""
        levels = self.desk.levels()
        screen = CentreScreen()
        parts: list[Widget] = []
        if len(levels) > 1:
            items = [Item(level.title, "calendar", f"{level.years[0]}–{level.years[1]}") for level in levels]
            parts.append(ListBox(items, self._choose, self._chosen, name="levels.list"))
            parts.append(Divider())
        parts += self._describe(levels[self._chosen]) if levels else [Label(Message("shell.no_levels"))]
        panel = Panel(
            Column(parts, gap=12), Message("shell.levels"), "calendar", WIDTH, 18, True, self.desk.back, name="levels"
        )
        screen.add(panel)
        return screen

    def _choose(self, number: int) -> None:
        self._chosen = number
        self.rebuild()

    def _describe(self, level: LevelDef) -> list[Widget]:
        turns = (level.years[1] - level.years[0] + 1) * level.turns_per_year
        facts = Message(
            "shell.level_facts",
            {"first_year": level.years[0], "last_year": level.years[1], "minutes": level.minutes, "turns": turns},
        )
        start = Button(
            Message("shell.start"), lambda: self.desk.start(level.id), "play1", "return", "primary", name="levels.start"
        )
        goals = [self.desk.ctx.texts.lookup("shell.goals"), *self._goals(level)]
        aims = [self.desk.ctx.texts.lookup("shell.objectives"), *level.objectives]
        cards = [_list_card(words, icon) for words, icon in ((goals, "star_empty"), (aims, "book")) if len(words) > 1]
        named = Column([Label(level.title, "display", "title"), Label(facts, colour="dim")], gap=2, grow=1.0)
        told = [Label(level.briefing[0])] if level.briefing else []
        print_ = self._print(level)
        parts: list[Widget] = [Row([named, start], gap=16), *told]
        if print_ is not None:
            parts = [Row([print_, Column([named, *told, Row([start])], gap=10, grow=1.0)], gap=16, align="start")]
        if cards:
            parts.append(Columns(cards, 380))
        return parts

    def _print(self, level: LevelDef) -> Picture | None:
        """Return the picture of a level, or nothing where letters are large and the window is small."""
        style, size = self.desk.ctx.style, self.desk.ctx.size
        found = style.prints.get(level.picture)
        roomy = all(side / style.scale >= least for side, least in zip(size, ROOM, strict=True))
        return Picture(found, *PRINT) if found is not None and roomy else None

    def _goals(self, level: LevelDef) -> list[Localized]:
        return [goal.text for goal in self.desk.goals(level)]


def _list_card(words: list[Localized], icon: str) -> Card:
    """Return a card: a heading and one row for each text."""
    rows: list[Widget] = [Label(words[0], "heading", "title")]
    rows += [Row([Icon(icon, 20), Label(text, grow=1.0)], gap=8, align="start") for text in words[1:]]
    return Card(rows, gap=7)
