"""The levels: the campaign, then which years can be played alone, how long it takes, what they ask and what they teach.

One press starts what is shown, so that a newcomer plays after two clicks.
The print of the era stands beside its name where there is room. Next: ``saves.py``.
"""

import pygame

from game.sim.era_definitions import CampaignDef
from game.sim.level_definitions import LevelDef
from game.text import Localized, Message
from game.ui.kit import (
    Button,
    Card,
    Column,
    Divider,
    Icon,
    Item,
    Label,
    ListBox,
    Panel,
    Picture,
    Row,
    Screen,
    ScrollView,
    Widget,
)
from game.ui.kit.screen import set_panel
from game.ui.shell.boxes import Columns
from game.ui.shell.desk import Desk
from game.ui.shell.scene import Scenery, ShellScene

WIDTH, WIDE = 900, 1180
PRINT = (320, 180)
SMALL_PRINT = (240, 135)
ROOM = (860, 680)  # logical pixels of a window in which the print has room
BESIDE = (1240, 600)  # and in which the list stands beside what is told
LEAST_COLUMN = 220
TALLEST_LIST = 190


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
    """The list of campaigns and levels, and the one that is looked at."""

    name = "levels"

    def __init__(self, desk: Desk, scenery: Scenery) -> None:
        self._chosen = 0
        super().__init__(desk, scenery)

    def make_screen(self) -> Screen:
        """Return the panel."""
        offered: list[CampaignDef | LevelDef] = [*self.desk.campaigns(), *self.desk.levels()]
        screen = CentreScreen()
        told: list[Widget] = [Label(Message("shell.no_levels"))]
        if offered:
            chosen = offered[min(self._chosen, len(offered) - 1)]
            told = self._tell(chosen) if isinstance(chosen, CampaignDef) else self._describe(chosen)
        child: Widget = Column(told, gap=12, grow=1.0)
        wide = WIDTH
        if len(offered) > 1:
            items = [self._item(one) for one in offered]
            listed = ListBox(items, self._choose, self._chosen, name="levels.list")
            if self._is_roomy(BESIDE):
                child, wide = Row([listed, child], gap=18, align="start"), WIDE
            else:
                child = Column([ScrollView(listed, TALLEST_LIST), Divider(), *told], gap=12)
        panel = Panel(child, Message("shell.levels"), "calendar", wide, 18, True, self.desk.back, name="levels")
        screen.add(panel)
        return screen

    def _choose(self, number: int) -> None:
        self._chosen = number
        self.rebuild()

    def _item(self, one: CampaignDef | LevelDef) -> Item:
        icon = "scroll" if isinstance(one, CampaignDef) else "calendar"
        return Item(one.title, icon)

    def _parts(self, campaign: CampaignDef) -> list[LevelDef]:
        known = {level.id: level for level in self.desk.levels()}
        return [known[part] for part in campaign.parts]

    def _years(self, one: CampaignDef | LevelDef) -> tuple[int, int]:
        if isinstance(one, LevelDef):
            return one.years
        parts = self._parts(one)
        return parts[0].years[0], parts[-1].years[1]

    def _start_button(self, id: str) -> Button:
        return Button(
            Message("shell.start"), lambda: self.desk.start(id), "play1", "return", "primary", name="levels.start"
        )

    def _tell(self, campaign: CampaignDef) -> list[Widget]:
        """Return what a campaign is about, and its eras in order, each with its print."""
        levels = self._parts(campaign)
        first, last = self._years(campaign)
        gaps = {"first_year": first, "last_year": last, "minutes": campaign.minutes, "count": len(levels)}
        facts = Label(Message("campaign.facts", gaps), colour="dim")
        named = Column([Label(campaign.title, "display", "title"), facts], gap=2, grow=1.0)
        return [
            Row([named, self._start_button(campaign.id)], gap=16),
            Label(campaign.text),
            Columns([self._era(level, number) for number, level in enumerate(levels, 1)], LEAST_COLUMN, 10),
        ]

    def _era(self, level: LevelDef, number: int) -> Card:
        """Return the card of one era of a campaign."""
        rows: list[Widget] = []
        found = self.desk.ctx.style.prints.get(level.picture)
        if found is not None and self._is_roomy():
            rows.append(Picture(found, *SMALL_PRINT))
        years = Message(
            "campaign.era_years", {"number": number, "first_year": level.years[0], "last_year": level.years[1]}
        )
        rows += [Label(level.title, "heading", "title"), Label(years, colour="dim")]
        return Card(rows, gap=4)

    def _describe(self, level: LevelDef) -> list[Widget]:
        turns = (level.years[1] - level.years[0] + 1) * level.turns_per_year
        facts = Message(
            "shell.level_facts",
            {"first_year": level.years[0], "last_year": level.years[1], "minutes": level.minutes, "turns": turns},
        )
        start = self._start_button(level.id)
        goals = [self.desk.ctx.texts.lookup("shell.goals"), *self._goals(level)]
        aims = [self.desk.ctx.texts.lookup("shell.objectives"), *level.objectives]
        sign = "seal" if level.seals else "star_empty"
        cards = [_list_card(words, icon) for words, icon in ((goals, sign), (aims, "book")) if len(words) > 1]
        named = Column([Label(level.title, "display", "title"), Label(facts, colour="dim")], gap=2, grow=1.0)
        told = [Label(level.briefing[0])] if level.briefing else []
        print_ = self._print(level)
        parts: list[Widget] = [Row([named, start], gap=16), *told]
        if print_ is not None:
            parts = [Row([print_, Column([named, *told, Row([start])], gap=10, grow=1.0)], gap=16, align="start")]
        if cards:
            parts.append(Columns(cards, 380))
        return parts

    def _is_roomy(self, room: tuple[int, int] = ROOM) -> bool:
        """Return whether prints have room: not where letters are large and the window is small."""
        style, size = self.desk.ctx.style, self.desk.ctx.size
        return all(side / style.scale >= least for side, least in zip(size, room, strict=True))

    def _print(self, level: LevelDef) -> Picture | None:
        """Return the picture of a level, or nothing where there is no room."""
        found = self.desk.ctx.style.prints.get(level.picture)
        return Picture(found, *PRINT) if found is not None and self._is_roomy() else None

    def _goals(self, level: LevelDef) -> list[Localized]:
        return [goal.text for goal in self.desk.goals(level)]


def _list_card(words: list[Localized], icon: str) -> Card:
    """Return a card: a heading and one row for each text."""
    rows: list[Widget] = [Label(words[0], "heading", "title")]
    rows += [Row([Icon(icon, 20), Label(text, grow=1.0)], gap=8, align="start") for text in words[1:]]
    return Card(rows, gap=7)
