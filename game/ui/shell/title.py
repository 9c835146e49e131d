"""The title: the valley drifts by, the name of the game in both languages, and where to go.

Next: ``levels.py``.
"""

import pygame

from game.text import Message
from game.ui.kit.boxes import Column
from game.ui.kit.buttons import Button
from game.ui.kit.fonts import Face
from game.ui.kit.labels import Label
from game.ui.kit.panel import Panel
from game.ui.kit.screen import Screen, set_panel
from game.ui.kit.widget import Widget
from game.ui.shell.scene import ShellScene

MARGIN = 0.055  # of the width
MENU = 320
RULE = (233, 214, 160)


class TitleScreen(Screen):
    """The menu below the name, at the left; ``head_px`` is the height that the name takes."""

    head_px = 0

    def arrange(self, room: pygame.Rect, scale: float) -> None:
        """Place the menu under the name, as tall as the window allows."""
        for panel in self.panels():
            left = round(room.width * MARGIN)
            top = self.head_px
            wide, high = panel.measure(room.width - 2 * left)
            bottom = room.bottom - round(20 * min(scale, 1.2))
            set_panel(panel, pygame.Rect(left, top, wide, min(high, bottom - top)))


class TitleScene(ShellScene):
    """The first scene."""

    name = "title"

    def make_screen(self) -> Screen:
        """Return the menu."""
        newest = next((card for card in self.desk.saves() if card.header), None)
        buttons: list[Widget] = []
        if newest is not None and newest.header is not None:
            header, path = newest.header, newest.path
            where = Message("shell.continue_at", {"level": self.desk.level_title(header.level), "year": header.year})
            buttons += [
                Button(
                    Message("shell.continue"), lambda: self.desk.load(path), "play1", kind="primary", align="start",
                    tip=where, name="title.continue",
                ),
                Label(where, colour="dim"),
            ]  # fmt: skip
        first = "normal" if newest else "primary"
        for word, icon, action in (
            ("levels", "calendar" if newest else "play1", lambda: self.desk.go("levels")),
            ("load", "load", lambda: self.desk.go("saves")),
            ("settings", "settings", lambda: self.desk.go("settings")),
            ("quit", "exit", lambda: self.desk.leave("quit")),
        ):
            if word == "load" and not self.desk.saves():
                continue
            kind, first = first, "normal"
            buttons.append(
                Button(Message(f"shell.{word}"), action, icon, kind=kind, align="start", name=f"title.{word}")
            )
        screen = TitleScreen()
        screen.add(Panel(Column(buttons, gap=9), width=MENU, padding=16, name="title"))
        return screen

    def update(self, seconds: float) -> None:
        screen = self.root.screen
        assert isinstance(screen, TitleScreen)
        head = self._head_px()
        if head != screen.head_px:
            screen.head_px = head
            self.root.resize(self.ctx.size)
        super().update(seconds)

    def on_escape(self) -> None:
        """Stay: the title is where Esc ends."""

    # -- the name
    def _faces(self) -> tuple[Face, Face, Face]:
        """Return the faces of the name, of its other language and of the line below; shrunk until they fit."""
        fonts, scale = self.ctx.style.fonts, self.ctx.style.scale
        width, height = self.ctx.size
        large = min(round(62 * (0.6 + 0.4 * scale)), height // 8)
        while large > 24 and fonts.face("serif", large).width(self._name(self.ctx.language)) > width * (1 - 2 * MARGIN):
            large -= 2
        line = self.ctx.style.face("body").size_px
        return fonts.face("serif", large), fonts.face("serif", max(line, large * 5 // 11)), self.ctx.style.face("body")

    def _name(self, language: str) -> str:
        return self.ctx.texts.say(Message("shell.game"), language)

    def _top_px(self) -> int:
        return round(self.ctx.size[1] * (0.10 if self.ctx.style.scale < 1.4 else 0.03))

    def _head_px(self) -> int:
        large, small, line = self._faces()
        return self._top_px() + large.line_px + small.line_px + line.line_px + self.ctx.style.px(22)

    def draw_between(self, surface: pygame.Surface) -> None:
        """Draw the name in the language of now, in the other one, and the line below."""
        large, small, line = self._faces()
        left, top = round(self.ctx.size[0] * MARGIN), self._top_px()
        other = "en" if self.ctx.language == "zh" else "zh"
        theme = self.ctx.style.theme
        self._carve(surface, large, self._name(self.ctx.language), (left, top), theme.title)
        top += large.line_px
        self._carve(surface, small, self._name(other), (left, top), theme.text)
        top += small.line_px
        wide = small.width(self._name(other))
        rule = self.ctx.style.px(1.5)
        surface.fill(RULE, (left, top + rule, max(wide, self.ctx.style.px(200)), rule))
        self._carve(surface, line, self.ctx.say(Message("shell.subtitle")), (left, top + 3 * rule), theme.text)

    def _carve(
        self, surface: pygame.Surface, face: Face, text: str, place: tuple[int, int], colour: tuple[int, int, int]
    ) -> None:
        """Draw words with a dark edge below, so that they stand on grass as well as on smoke."""
        drop = max(1, face.size_px // 22)
        dark = face.render(text, (12, 12, 12))
        for across, down, alpha in ((0, drop, 220), (drop, drop, 120), (-drop, 0, 90), (0, -drop, 60)):
            dark.set_alpha(alpha)
            surface.blit(dark, (place[0] + across, place[1] + down))
        surface.blit(face.render(text, colour), place)


