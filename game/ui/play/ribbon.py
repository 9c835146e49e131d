"""Ribbon: the opening day of a large works: its name, its date, and the photograph that is kept.

The photograph is cut from the board as it looked that day. It is no state of the game; the scene keeps it and gives it to
the save, so that decades later it can hang beside what the works left.
Next: ``ending.py``.
"""

import io
from collections.abc import Callable

import pygame

from game.sim.definitions import BuildingDef
from game.text import Localized, Message
from game.ui.board import Board, Camera
from game.ui.context import Context
from game.ui.kit import Column, Label, Modal, Picture, RichText, Widget
from game.ui.play.fitting import fitted
from game.ui.play.wording import marked, name_said, plain

PHOTO = (360, 240)
PHOTOS = ((1.25, 32), (0.9, 32), (0.6, 32), (0.35, 0))
"""Sizes of the photograph that are tried, and what of the window's height must stay free."""
HALF_TILE_PX = (64, 32)  # of the sheet's own zoom
SEPIA = (58, 44, 26)


def take_photo(
    board: Board, place: tuple[int, int], size: tuple[int, int], zoom: float, now_s: float
) -> pygame.Surface:
    """Return the board around a building as a photograph; ``size``: its rows and cols; ``zoom``: the camera's of now."""
    near = max(1.0, zoom)  # the stage of this zoom is at hand; a photograph from afar would show nothing
    camera = Camera(board.state.rows, board.state.cols, near, True)
    camera.look_at(*_heart(board, place, size))
    surface = pygame.Surface((round(PHOTO[0] * near), round(PHOTO[1] * near)))
    board.draw(surface, surface.get_rect(), camera, now_s, budget_ms=None)
    return tint_photo(pygame.transform.smoothscale(surface, PHOTO) if near > 1 else surface)


def _heart(board: Board, place: tuple[int, int], size: tuple[int, int]) -> tuple[float, float]:
    """Return where the middle of a building's picture stands: stacks rise far above their footprint."""
    look = next((b for b in board.state.buildings if (b.row, b.col) == place and b.sprite in board.sheet.sprites), None)
    if look is None:
        return place[0] + size[0] / 2, place[1] + size[1] / 2
    piece = board.sheet.get(look.sprite).body
    right, down = ((piece.size[k] / 2 - piece.anchor[k]) / HALF_TILE_PX[k] for k in (0, 1))
    return place[0] + (down - right) / 2, place[1] + (down + right) / 2


def tint_photo(photo: pygame.Surface) -> pygame.Surface:
    """Return a picture as an old print: half its colour, warm shadows, a pale border."""
    grey = pygame.transform.grayscale(photo)
    grey.set_alpha(150)
    print_ = photo.copy()
    print_.blit(grey, (0, 0))
    print_.fill(SEPIA, special_flags=pygame.BLEND_RGB_ADD)
    print_.fill((244, 232, 208), special_flags=pygame.BLEND_RGB_MULT)
    width, height = print_.get_size()
    pygame.draw.rect(print_, (240, 232, 212), print_.get_rect(), 7)
    pygame.draw.rect(print_, (120, 104, 82), pygame.Rect(6, 6, width - 12, height - 12), 1)
    return print_


def to_png(photo: pygame.Surface) -> bytes:
    """Return a picture as the bytes of a PNG file."""
    out = io.BytesIO()
    pygame.image.save(photo, out, "opening.png")
    return out.getvalue()


def from_png(data: bytes) -> pygame.Surface:
    """Return the picture of PNG bytes; raises pygame.error when they are broken."""
    return pygame.image.load(io.BytesIO(data), "opening.png")


def ribbon_modal(
    ctx: Context,
    definition: BuildingDef,
    name: Localized | str,
    date: Message,
    photo: pygame.Surface,
    on_close: Callable[[], None],
) -> Modal:
    """Return the card of an opening day; the photograph gives way to large letters, so that the button stays in sight."""
    return fitted(ctx, lambda share: _card(ctx, definition, name, date, photo, on_close, share), PHOTOS)


def _card(
    ctx: Context,
    definition: BuildingDef,
    name: Localized | str,
    date: Message,
    photo: pygame.Surface,
    on_close: Callable[[], None],
    share: float,
) -> Modal:
    words = f"**{marked(ctx, name)}**"
    if name_said(ctx, name) != ctx.say(definition.name):  # a works without a name of its own is named once
        words += f"\n{plain(ctx, definition.name)}"
    parts: list[Widget] = [
        Picture(photo, PHOTO[0] * share, PHOTO[1] * share),
        RichText(words, align="centre"),
        Label(Message("play.ribbon_text", {"date": date, "jobs": definition.jobs}), align="centre"),
    ]
    return Modal(
        Column(parts, gap=8),
        Message("play.ribbon_title"),
        [(Message("play.ribbon_ok"), on_close)],
        "ribbon",
        520,
        name="ribbon",
    )
