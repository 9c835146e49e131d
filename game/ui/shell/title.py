"""The title: the long print of five eras drifts by, the name of the game in both languages, and where to go.

Next: ``levels.py``.
"""

from dataclasses import dataclass

import pygame

from game.text import Message
from game.ui.kit import Button, Column, Label, Panel, Row, Screen, Widget
from game.ui.kit.fonts import Face
from game.ui.kit.screen import set_panel
from game.ui.shell.desk import Desk
from game.ui.shell.scene import Scenery, ShellScene

MARGIN = 0.055  # of the width
MENU = 320


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


@dataclass(frozen=True, slots=True)
class Head:
    """The name as it stands: from ``top_px`` to ``bottom_px``, line by line (face, words, colour)."""

    top_px: int
    bottom_px: int
    lines: tuple[tuple[Face, str, str], ...]


class TitleScene(ShellScene):
    """The first scene."""

    name = "title"
    _head = Head(0, 0, ())

    def make_screen(self) -> Screen:
        """Return the menu."""
        newest = next((card for card in self.desk.saves() if card.header), None)
        buttons: list[Widget] = []
        if newest is not None and newest.header is not None:
            header, path = newest.header, newest.path
            where = Message(
                "shell.continue_at",
                {"level": self.desk.level_title(header.level, header.campaign), "year": header.year},
            )
            buttons += [
                Button(
                    Message("shell.continue"), lambda: self.desk.load(path), "play1", "return", kind="primary", align="start",
                    tip=where, name="title.continue",
                ),
                Label(where, colour="dim"),
            ]  # fmt: skip
        first = "normal" if newest else "primary"
        last: list[Widget] = []
        for word, icon, action in (
            ("levels", "calendar" if newest else "play1", lambda: self.desk.go("levels")),
            ("load", "load", lambda: self.desk.go("saves")),
            ("settings", "settings", lambda: self.desk.go("settings")),
            ("quit", "exit", lambda: self.desk.leave("quit")),
        ):
            if word == "load" and not self.desk.saves():
                continue
            kind, first = first, "normal"
            key = "return" if kind == "primary" else ""
            aside = word in ("settings", "quit")  # side by side: a low menu leaves the kiln of the print in sight
            (last if aside else buttons).append(
                Button(
                    Message(f"shell.{word}"), action, icon, key, kind, align="start", grow=aside, name=f"title.{word}"
                )
            )
        buttons.append(Row(last, gap=8))
        screen = TitleScreen()
        screen.add(Panel(Column(buttons, gap=8), width=MENU, padding=12, name="title"))
        return screen

    def __init__(self, desk: Desk, scenery: Scenery) -> None:
        super().__init__(desk, scenery)
        self._stand()

    def rebuild(self) -> None:
        super().rebuild()
        self._stand()

    def update(self, seconds: float) -> None:
        self._stand()
        super().update(seconds)

    def _stand(self) -> None:
        """Let the menu stand below the name, wherever that ends."""
        screen = self.root.screen
        assert isinstance(screen, TitleScreen)
        self._head = self._make_head(screen)
        if self._head.bottom_px != screen.head_px:
            screen.head_px = self._head.bottom_px
            self.root.resize(self.ctx.size)

    def on_escape(self) -> None:
        """Stay: the title is where Esc ends."""

    # -- the name
    def _make_head(self, screen: TitleScreen) -> Head:
        """Return the name's lines: the lesser ones are left out where the menu needs the room."""
        ctx, (width, height) = self.ctx, self.ctx.size
        panel = screen.panels()[0]
        menu = panel.measure(width - 2 * round(width * MARGIN))[1] if panel.attached else 0
        size = round(height * 0.086 * (1.0 if ctx.style.scale < 1.6 else 0.9))
        name, other = (ctx.texts.say(Message("shell.game"), code) for code in self._languages())
        while size > 24 and ctx.style.fonts.face("serif", size).width(name) > width * (1 - 2 * MARGIN):
            size -= 2
        body = ctx.style.face("body")
        lines = [
            (ctx.style.fonts.face("serif", size), name, "title"),
            (ctx.style.fonts.face("serif", max(body.size_px, size * 5 // 11)), other, "text"),
            (body, ctx.say(Message("shell.subtitle")), "text"),
        ]
        gap = ctx.style.px(20)
        while len(lines) > 1 and sum(face.line_px for face, _, _ in lines) + 3 * gap + menu > height:
            lines.pop()
        used = sum(face.line_px for face, _, _ in lines) + gap
        top = max(gap // 2, min(height // 9, (height - used - menu) // 3))
        return Head(top, top + used, tuple(lines))

    def _languages(self) -> tuple[str, str]:
        return ("zh", "en") if self.ctx.language == "zh" else (self.ctx.language, "zh")

    def draw_between(self, surface: pygame.Surface) -> None:
        """Draw the name in the language of now, in the other one, and the line below."""
        left, top = round(self.ctx.size[0] * MARGIN), self._head.top_px
        for number, (face, words, colour) in enumerate(self._head.lines):
            self._carve(surface, face, words, (left, top), self.ctx.style.colour(colour))
            top += face.line_px
            if number == 1:
                rule = self.ctx.style.px(1.5)
                wide = max(face.width(words), self.ctx.style.px(200))
                surface.fill(self.ctx.style.theme.title, (left, top - rule, wide, rule))

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
