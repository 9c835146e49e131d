"""Frames: how each kind of surface looks in a theme: panels, buttons, fields, cards, key caps.

The drawing taste of the kit is on this page and, era by era, in bands.py and ornaments.py; :mod:`game.ui.kit.shapes` only
computes.
Next: ``game/ui/kit/canvas.py``.
"""

from functools import lru_cache

import pygame

from game.ui.kit.bands import BANDS
from game.ui.kit.ornaments import ORNAMENTS
from game.ui.kit.shapes import Coat, Look, paint_frame
from game.ui.kit.style import Style
from game.ui.kit.theme import Colour, Theme, blend

SHADOW = 14  # logical pixels of shadow around a panel
BLACK: Colour = (0, 0, 0)
WHITE: Colour = (255, 255, 255)


def _lighter(colour: Colour, share: float) -> Colour:
    return blend(WHITE, colour, share)


def _darker(colour: Colour, share: float) -> Colour:
    return blend(BLACK, colour, share)


def panel_look(theme: Theme, scale: float, solid: bool) -> Look:
    """Return the look of a panel; ``solid`` for dialogs, which must be read whatever lies behind."""
    px = max(1.0, round(scale))
    share = 100 if solid else theme.ink_share
    return Look(
        radius=round(8 * scale),
        coats=(
            Coat(BLACK, 110, grow=3 * scale, soft=16 * scale, drop=4 * scale),
            Coat(theme.edge, 230, grow=px),
            Coat(theme.hairline, 235, grow=0),
        ),
        top=_lighter(theme.ink, 0.07),
        bottom=_darker(theme.ink, 0.12),
        alpha=round(share * 2.55),
        inset=max(1.0, round(1.3 * scale)),
        margin=round(SHADOW * scale),
        grain=1.7,
    )


@lru_cache(maxsize=256)
def control_look(theme: Theme, scale: float, kind: str, state: str) -> Look:
    """Return the look of a control; kinds button, primary, quiet, tile, field, card, key, tip, knob, thumb; states
    normal, hover, down, off, on.
    """
    px = max(1.0, round(scale))
    radius = round({"field": 5, "key": 4, "card": 6, "tip": 6, "tile": 7, "thumb": 4}.get(kind, 6) * scale)
    top, bottom, line, alpha, line_alpha = theme.raised_top, theme.raised, theme.hairline, 245, 150
    if kind == "primary":
        top, bottom, line, line_alpha = _lighter(theme.band, 0.02), theme.band_dark, theme.title, 230
    elif kind == "danger":
        top, bottom, line, line_alpha = (128, 52, 44), (94, 36, 32), theme.bad, 230
    elif kind == "quiet":
        alpha, line_alpha = (0, 0) if state == "normal" else (210, 110)
    elif kind == "field":
        top, bottom, line_alpha, alpha = _darker(theme.sunken, 0.25), theme.sunken, 150, 245
    elif kind == "card":
        top = bottom = theme.sunken
        alpha, line_alpha = 120, 70
    elif kind == "key":
        top, bottom, line, line_alpha = (246, 240, 226), (206, 198, 180), (90, 84, 74), 255
    elif kind == "tip":
        top, bottom, line, line_alpha, alpha = _lighter(theme.ink, 0.1), theme.ink, theme.title, 200, 250
    elif kind == "thumb":
        top, bottom, line_alpha, alpha = theme.hairline, _darker(theme.hairline, 0.25), 0, 200
    if state == "hover":
        top, bottom, line_alpha = _lighter(top, 0.05), _lighter(bottom, 0.09), min(255, line_alpha + 90)
    elif state == "down":
        top, bottom = _darker(bottom, 0.25), _darker(top, 0.1)
    elif state == "off":
        alpha, line_alpha = alpha // 2, line_alpha // 2
    elif state == "on":
        top, bottom = blend(theme.accent, theme.raised_top, 0.15), blend(theme.accent, theme.raised, 0.12)
        line, line_alpha, alpha = theme.title, 255, 250
    shade = Coat(BLACK, 90, grow=0, soft=4 * scale, drop=px) if kind in ("button", "primary", "tile", "key") else None
    lip = Coat(line, line_alpha, grow=0)
    return Look(radius, (shade, lip) if shade else (lip,), top, bottom, alpha, inset=2 * px if state == "on" else px)


def paint_panel(style: Style, width: int, height: int, solid: bool, header_px: int) -> pygame.Surface:
    """Return a panel of ``width`` x ``height`` with its shadow around it and, if wanted, a title band."""
    theme, scale = style.theme, style.scale
    look = panel_look(theme, scale, solid)
    margin = look.margin
    surface = paint_frame(look, width + 2 * margin, height + 2 * margin)
    inset = int(look.inset)
    if header_px:
        band = _paint_band(style, width - 2 * inset, header_px - inset)
        surface.blit(band, (margin + inset, margin + inset))
    if min(width, height) > style.px(60):
        ORNAMENTS[theme.frame](style, surface, pygame.Rect(margin, margin, width, height), header_px)
    return surface


def _paint_band(style: Style, width: int, height: int) -> pygame.Surface:
    theme = style.theme
    radius = max(1.0, 7 * style.scale)
    band = BANDS[theme.frame](width, height, radius, theme.band, theme.band_dark, style.scale)
    thin = max(1, round(style.scale))
    band.fill(theme.edge, (0, height - 2 * thin, width, 2 * thin))
    band.fill(theme.hairline, (0, height - 2 * thin, width, thin))
    return band
