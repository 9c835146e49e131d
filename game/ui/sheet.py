"""Sheet: many pictures on one, each with its words, so that a whole game is judged at a glance.

Next: ``still.py``.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pygame

from game import paths
from game.text import Localized, Message
from game.ui.board.state import SEASON_WORDS
from game.ui.kit.style import Style
from game.ui.texts import Texts

COLUMNS = 4
CELL = (480, 270)
GAP = 14
PAPER = (28, 30, 32)


@dataclass(frozen=True, slots=True)
class Captioned:
    """A picture in a file, and what is written under it."""

    file: Path
    caption: str


def style_of(language: str) -> Style:
    """Return the style that a sheet is written in."""
    assets = paths.assets_folder()
    return Style(assets, "industry", language, words=Texts.load(assets / "text"))


def caption(style: Style, title: Localized, year: int, season: int, hour: str) -> str:
    """Return the words under a picture."""
    words = {"season": Message(f"sheet.{SEASON_WORDS[season]}"), "hour": Message(f"sheet.{hour}")}
    return style.say(Message("sheet.line", {"title": title, "year": str(year), **words}))


def contact_sheet(pictures: Sequence[Captioned], style: Style) -> pygame.Surface:
    """Return the sheet: rows of four, every picture whole in its cell, its words below."""
    heading, face = style.face("display"), style.face("body")
    title = heading.render(style.say(Message("sheet.title")), style.theme.title)
    line = face.render("|", style.theme.text).get_height() + GAP // 2
    top = title.get_height() + 2 * GAP
    rows = -(-len(pictures) // COLUMNS)
    width = GAP + COLUMNS * (CELL[0] + GAP)
    sheet = pygame.Surface((width, top + rows * (CELL[1] + line + GAP)))
    sheet.fill(PAPER)
    sheet.blit(title, (GAP, GAP))
    for number, one in enumerate(pictures):
        x = GAP + number % COLUMNS * (CELL[0] + GAP)
        y = top + number // COLUMNS * (CELL[1] + line + GAP)
        picture = pygame.image.load(str(one.file))
        scale = min(CELL[0] / picture.get_width(), CELL[1] / picture.get_height())
        size = round(picture.get_width() * scale), round(picture.get_height() * scale)
        small = pygame.transform.smoothscale(picture, size)
        sheet.blit(small, (x + (CELL[0] - size[0]) // 2, y + (CELL[1] - size[1]) // 2))
        sheet.blit(face.render(face.shorten(one.caption, CELL[0]), style.theme.text), (x, y + CELL[1] + GAP // 4))
    return sheet
