"""Letters: what the families write when an era is over, each on a sheet of paper under a face.

One letter for each family and not a word of praise or blame from the game: what became of them says it.
Next: ``ending.py``, which brings them.
"""

import pygame

from game.sim.definitions import FamilyDef
from game.text import Localized, Message
from game.ui.kit import Canvas, Column, Picture, RichText, Row, Widget
from game.ui.play.desk import Desk
from game.ui.play.wording import face_of, plain

FACE = 92
PAPERS = ((246, 238, 216), (240, 234, 222), (248, 240, 208), (238, 230, 212))
RULE, MARGIN_LINE, SHADE = (150, 172, 190), (196, 92, 80), (150, 132, 100)
LEAST_PAIR = 900  # logical width of a window from which two sheets lie side by side


class Sheet(Column):
    """A ruled sheet of paper with a bent corner; what is on it is written in dark ink."""

    def __init__(self, children: list[Widget], paper: int) -> None:
        super().__init__(children, 6, (22, 16), "fill", 1.0)
        self.paper = PAPERS[paper % len(PAPERS)]

    def measure(self, width: int) -> tuple[int, int]:
        return width, super().measure(width)[1]

    def paint(self, canvas: Canvas) -> None:
        px = self.style.px
        rect, fold = self.rect, px(20)
        canvas.fill(rect.move(px(3), px(4)), (10, 8, 10), 110)
        canvas.fill(rect, self.paper)
        step = self.style.face().line_px
        for top in range(rect.top + step + px(6), rect.bottom - px(6), step):
            canvas.line((rect.left + px(6), top), (rect.right - px(6), top), _between(self.paper, RULE, 0.35))
        left = rect.left + px(12)
        canvas.line((left, rect.top), (left, rect.bottom), _between(self.paper, MARGIN_LINE, 0.5))
        corner = canvas.at(pygame.Rect(rect.right - fold, rect.bottom - fold, fold, fold))
        points = [corner.bottomleft, corner.topright, corner.topleft]
        pygame.draw.polygon(
            canvas.surface, self.style.theme.sunken, [corner.bottomleft, corner.topright, corner.bottomright]
        )
        pygame.draw.polygon(canvas.surface, _between(self.paper, SHADE, 0.45), points)
        super().paint(canvas)


def _between(first: tuple[int, int, int], second: tuple[int, int, int], share: float) -> tuple[int, int, int]:
    """Return a colour on the way from one to another."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(first, second, strict=True))
    return red, green, blue


def letters_page(desk: Desk) -> Widget | None:
    """Return what the families write at the end; None for a level without letters."""
    view, families = desk.view, desk.view.rules.library.of("families")
    sheets: list[Widget] = [
        _sheet(desk, families[family], text, number)
        for number, (family, text) in enumerate(view.letters())
        if family in families
    ]
    if not sheets:
        return None
    wide = desk.ctx.size[0] / desk.ctx.style.scale >= LEAST_PAIR
    lines = [Row(sheets[n : n + 2], 14, align="fill") for n in range(0, len(sheets), 2)] if wide else sheets
    return Column([RichText(Message("play.end.letters_text")), *lines], gap=14)


def _sheet(desk: Desk, family: FamilyDef, text: Localized, number: int) -> Widget:
    """Return one letter."""
    ctx = desk.ctx
    face = ctx.style.prints.get(face_of(family, desk.view.year))
    said = RichText(plain(ctx, text), colour="edge", grow=1)
    head: Widget = said if face is None else Row([Picture(face, FACE, FACE), said], gap=14, align="start")
    signed = RichText(f"**{plain(ctx, family.name)}**  {desk.view.year}", colour="edge", align="right")
    return Sheet([head, signed], number)
