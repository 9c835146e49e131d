"""Backdrops: the long print of the title, the valley drifting by when a city was left, the city held still behind the menu.

The drift is a slow ellipse around a place, a step at most every 24th of a second, and none at all with reduced motion:
a menu must not heat a laptop. A shade on the side of the panels keeps words readable over any picture.
Next: ``title.py``.
"""

import math
from collections.abc import Callable, Container

import pygame

from game.sim.game import Game
from game.sim.view import View
from game.ui.board import Board, BoardState, Camera, Sheet
from game.ui.context import Context
from game.ui.play.board_link import board_state, terrain_looks, wind_on_screen
from game.ui.shell.scene import Scenery

STEP_S = 1 / 24
DRIFT_S = 150.0  # once around
PAN_S = 90.0  # along the print and back
PRINT_HIGH = 0.74  # of the window: four eras are seen at once, and the words stand in the sky above them
SKY_ROWS = 14  # of the print: plain sky, laid upwards again and again
DRIFT_TILES = (5.0, 8.0)
ASIDE = 0.16  # of the width: how far right of the middle the place stands
NEAR = 6
PRINT_SHADE = 0.62  # a print is calmer than a city and needs less of a shade under words
NIGHT = (16, 20, 22)


class Valley:
    """A board seen from a camera that drifts around its most built-up place, which stands right of the middle."""

    def __init__(self, ctx: Context, board: Board, zoom: float = 1.0) -> None:
        self.ctx = ctx
        self.board = board
        self.middle = busiest(board.state)
        self.camera = Camera(board.state.rows, board.state.cols, zoom)
        self.seconds = 0.0
        self._left = 0.0
        self._shade: pygame.Surface | None = None
        self._wait_for_ground = True

    def update(self, seconds: float) -> bool:
        """Let the camera drift."""
        self.board.reduced_motion = self.ctx.settings.reduced_motion
        if self.ctx.settings.reduced_motion:
            return False
        self._left += seconds
        if self._left < STEP_S:
            return False
        self.seconds += self._left
        self._left = 0.0
        return True

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the valley and the shade."""
        turn = 2 * math.pi * self.seconds / DRIFT_S
        row = self.middle[0] + DRIFT_TILES[0] * math.sin(turn)
        col = self.middle[1] + DRIFT_TILES[1] * (1 - math.cos(turn)) / 2
        whole = surface.get_rect()
        # Half a tile's width to the left is half a tile more to the south and half a tile less to the east.
        aside = whole.width * ASIDE / 64 / self.camera.zoom
        self.camera.look_at(row + aside, col - aside)
        if self._wait_for_ground:
            self.board.draw(surface, whole, self.camera, self.seconds, budget_ms=None)
            self._wait_for_ground = False
        self.board.draw(surface, whole, self.camera, self.seconds)
        surface.blit(self._make_shade(surface.get_size()), (0, 0))

    def _make_shade(self, size: tuple[int, int]) -> pygame.Surface:
        if self._shade is None or self._shade.get_size() != size:
            self._shade = shade_left(size)
        return self._shade


class Panorama:
    """The long print of the five eras, drifting from the kilns to the towers and back; it stands still for those who ask."""

    def __init__(self, ctx: Context, name: str = "title") -> None:
        self.ctx = ctx
        self.name = name
        self.seconds = 0.0
        self._left = 0.0
        self._shade: pygame.Surface | None = None
        self._print: pygame.Surface | None = None
        self._drawn = -1

    def update(self, seconds: float) -> bool:
        """Let the print drift; True when it lies a pixel further."""
        if self.ctx.settings.reduced_motion:
            return False
        self._left += seconds
        if self._left < STEP_S:
            return False
        self.seconds += self._left
        self._left = 0.0
        return self._print is None or self._offset() != self._drawn

    def _offset(self) -> int:
        """Return how many pixels of the print lie left of the window."""
        assert self._print is not None
        room = self._print.get_width() - self.ctx.size[0]
        return round(room * (1 - math.cos(2 * math.pi * self.seconds / PAN_S)) / 2)

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the part that is seen, and the shade under the words."""
        size = surface.get_size()
        if self._print is None or self._print.get_height() != size[1] or self._print.get_width() < size[0]:
            self._print = self._scaled(size)
            self._shade = shade_left(size, PRINT_SHADE)
        if self._shade is None or self._shade.get_size() != size:
            self._shade = shade_left(size, PRINT_SHADE)
        self._drawn = self._offset()
        surface.blit(self._print, (0, 0), pygame.Rect(self._drawn, 0, *size))
        surface.blit(self._shade, (0, 0))

    def _scaled(self, size: tuple[int, int]) -> pygame.Surface:
        """Return the print under its sky, as tall as the window and at least as wide; a plain night where it is missing."""
        whole = self.ctx.style.prints.get(self.name)
        if whole is None:
            plain = pygame.Surface(size)
            plain.fill(NIGHT)
            return plain
        share = max(PRINT_HIGH * size[1] / whole.get_height(), size[0] / whole.get_width())
        wide, high = round(whole.get_width() * share), round(whole.get_height() * share)
        scaled = pygame.transform.smoothscale(whole, (wide, high))
        picture = pygame.Surface((wide, size[1]))
        strip = scaled.subsurface((0, 0, wide, max(1, round(SKY_ROWS * share)))).copy()
        top = size[1] - high
        picture.blit(scaled, (0, top))
        while top > 0:  # every second strip upside down, so that they meet without a seam
            strip = pygame.transform.flip(strip, False, True)
            top -= strip.get_height()
            picture.blit(strip, (0, top))
        return picture


class Cover:
    """A print over the whole window; the scenery of before where there is no such print."""

    def __init__(self, ctx: Context, name: str, other: Scenery) -> None:
        self.ctx = ctx
        self.name = name
        self.other = other
        self._picture: pygame.Surface | None = None

    def update(self, seconds: float) -> bool:
        """Nothing moves."""
        return False

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the print."""
        if self._picture is None or self._picture.get_size() != surface.get_size():
            self._picture = self.ctx.style.prints.cover(self.name, surface.get_size())
        if self._picture is None:
            self.other.draw(surface)
        else:
            surface.blit(self._picture, (0, 0))


class Still:
    """A picture of the scene below, made once and again when size or style changed; darkened a little."""

    def __init__(self, ctx: Context, draw_below: Callable[[pygame.Surface], object]) -> None:
        self.ctx = ctx
        self.draw_below = draw_below
        self._picture: pygame.Surface | None = None
        self._revision = -1

    def update(self, seconds: float) -> bool:
        """Nothing moves."""
        return False

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the picture."""
        changed = self._revision != self.ctx.style.revision
        if self._picture is None or self._picture.get_size() != surface.get_size() or changed:
            self._revision = self.ctx.style.revision
            self._picture = surface.copy()
            self._picture.set_clip(None)
            self.draw_below(self._picture)
            veil = pygame.Surface(surface.get_size(), pygame.SRCALPHA)
            veil.fill((*NIGHT, 130))
            self._picture.blit(veil, (0, 0))
        surface.blit(self._picture, (0, 0))


def board_of(game: Game, ctx: Context) -> Board:
    """Return a city's board alone, without the scene it is played in."""
    view = View(game)
    sheet = Sheet(ctx.assets / "sprites")
    sprites = set(sheet.sprites)
    state = board_state(view, terrain_looks(view, sprites), wind_on_screen(view), sprites)
    return Board(ctx.assets, state, ctx.settings.reduced_motion, sheet)


def busiest(state: BoardState, keys: Container[str] | None = None) -> tuple[float, float]:
    """Return the place (row, col) with most buildings within six tiles, the middle where nothing stands.

    ``keys``: of the buildings that count; None for all.
    """
    places = [(b.row + b.h / 2, b.col + b.w / 2) for b in state.buildings if keys is None or b.key in keys]
    near = [[q for q in places if abs(p[0] - q[0]) <= NEAR and abs(p[1] - q[1]) <= NEAR] for p in places]
    best = max(near, key=len, default=[(state.rows / 2, state.cols / 2)])
    return sum(p[0] for p in best) / len(best), sum(p[1] for p in best) / len(best)


def shade_left(size: tuple[int, int], strength: float = 1.0) -> pygame.Surface:
    """Return a shade of a ``strength`` of 0-1, darkest at the left edge and gone at two thirds, with a rim of dusk."""
    width, height = size
    small = pygame.Surface((64, 36), pygame.SRCALPHA)
    for x in range(64):
        for y in range(36):
            across = max(0.0, 1 - x / 42)
            edge = max(0.0, abs(y - 17.5) / 17.5 - 0.55) * 0.5
            small.set_at((x, y), (*NIGHT, round(255 * strength * min(0.86, 0.84 * across**1.15 + 0.5 * edge**1.4))))
    return pygame.transform.smoothscale(small, (width, height))
