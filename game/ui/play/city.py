"""City: the picture of the game's city: the board, the camera over it, names of places and pins.

It asks the view only when the city has changed. Next: ``board_link.py``, then ``game/ui/board``.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pygame

from game.sim.definitions import BuildingDef
from game.sim.view import View
from game.ui.board import Board, Camera, Flight, Ghost, Marker, Overlay, Sheet
from game.ui.context import Context
from game.ui.play.board_link import board_state, era_look, sprite_of, terrain_looks, wind_on_screen
from game.ui.settings import Settings

LABEL_INK = (24, 20, 18)
LABEL_PAPER = (250, 242, 222)
NAME_ABOVE_PX, HALF_TILE_HIGH_PX = 112, 16  # at zoom 1: tall stacks, and half a tile
NEAR_ALPHA = 150


class City:
    """The board of a game."""

    def __init__(self, ctx: Context, view: View) -> None:
        self.ctx = ctx
        self.view = view
        self.folder: Path = ctx.assets
        self.sheet = Sheet(self.folder / "sprites")
        self.sprites = set(self.sheet.sprites)
        self._look, self.looks = era_look(view), terrain_looks(view, self.sprites)
        self.wind = wind_on_screen(view)
        self.revision = view.revision
        state = replace(board_state(view, self.looks, self.wind, self.sprites), hour=ctx.settings.hour)
        self.board = Board(self.folder, state, ctx.settings.reduced_motion, self.sheet)
        self.camera = Camera(state.rows, state.cols, 1.0, ctx.settings.reduced_motion)
        self.home()
        self._pictures: dict[str, pygame.Surface | None] = {}
        self._labels: tuple[object, tuple[Marker, ...]] = ((), ())

    def home(self) -> None:
        """Look at the first district: the heart of the city."""
        if self.view.rules.districts:
            place = self.view.rules.places[self.view.rules.districts[0].place]
            self.camera.look_at(place.row, place.col)

    def suit(self, settings: Settings) -> None:
        """Show the city in the light, the motion and the richness that the player wants."""
        self.board.reduced_motion = self.camera.reduced_motion = settings.reduced_motion
        self.board.rich = settings.rich
        if self.board.state.hour != settings.hour:
            self.board.update(replace(self.board.state, hour=settings.hour))

    def sync(self) -> bool:
        """Follow the city; True when the board got another state."""
        if self.revision == self.view.revision:
            return False
        self.revision = self.view.revision
        if (look := era_look(self.view)) is not self._look:
            self._look, self.looks = look, terrain_looks(self.view, self.sprites)
        state = board_state(self.view, self.looks, self.wind, self.sprites)
        self.board.update(replace(state, hour=self.board.state.hour))
        return True

    def picture(self, definition: BuildingDef) -> pygame.Surface | None:
        """Return the picture of a kind of building; None when there is no such sprite."""
        name = sprite_of(definition, 0, 0)
        if name not in self._pictures:
            self._pictures[name] = self.sheet.picture(name) if name in self.sprites else None
        return self._pictures[name]

    def labels(self) -> tuple[Marker, ...]:
        """Return the names of the places, drawn once for each language and scale."""
        key = (self.ctx.style.revision, self.ctx.language, self.camera.zoom)
        if self._labels[0] != key:
            places = [p for p in self.view.rules.places.values() if p.label]
            self._labels = (key, tuple(self._name_of(p.row, p.col, self.ctx.say(p.name)) for p in places))
        return self._labels[1]

    def _name_of(self, row: float, col: float, words: str) -> Marker:
        """Return a name that stands above the roofs of its place, and pale where the city is seen from near."""
        plate = self.plate(words)
        if self.camera.zoom > 1:
            plate.set_alpha(NEAR_ALPHA)
        above = NAME_ABOVE_PX / HALF_TILE_HIGH_PX / 2
        return Marker("label", row - above, col - above, image=plate)

    def plate(self, words: str) -> pygame.Surface:
        """Return words as ink on the map: pale letters with a dark rim, readable on any ground."""
        face = self.ctx.style.face("heading")
        ink, paper = face.render(words, LABEL_INK), face.render(words, LABEL_PAPER)
        rim = max(1, self.ctx.style.px(2))
        plate = pygame.Surface((paper.get_width() + 2 * rim, paper.get_height() + 2 * rim), pygame.SRCALPHA)
        for dx in range(-rim, rim + 1):
            for dy in range(-rim, rim + 1):
                if dx * dx + dy * dy <= rim * rim + 1:
                    plate.blit(ink, (rim + dx, rim + dy))
        plate.blit(paper, (rim, rim))
        return plate.convert_alpha()

    def pin(self, icon: str) -> pygame.Surface:
        """Return a pin with an icon in it, its point at the bottom."""
        style = self.ctx.style
        side, point = style.px(40), style.px(12)
        pin = pygame.Surface((side, side + point), pygame.SRCALPHA)
        middle = side // 2
        for grow, colour in ((0, style.theme.edge), (2, style.theme.title), (5, style.theme.ink)):
            radius = middle - grow
            if grow < 5:
                tip = [(middle - radius // 2, side - radius // 2), (middle + radius // 2, side - radius // 2)]
                pygame.draw.polygon(pin, colour, [*tip, (middle, side + point - grow)])
            pygame.draw.circle(pin, colour, (middle, middle), radius)
        size = style.px(24)
        pin.blit(style.icons.get(icon, size), (middle - size // 2, middle - size // 2))
        return pin.convert_alpha()

    def draw(
        self,
        surface: pygame.Surface,
        now_s: float,
        overlay: Overlay | None,
        ghost: Ghost | None,
        markers: tuple[Marker, ...],
        settle: bool = False,
        panels: Sequence[pygame.Rect] = (),
        flights: tuple[Flight, ...] = (),
    ) -> None:
        """Draw the city over the whole surface; ``settle`` finishes queued ground first; no name goes under ``panels``."""
        rect = surface.get_rect()
        self.board.draw(
            surface, rect, self.camera, now_s, overlay, ghost, markers, None if settle else 3.0, panels, flights
        )

    @property
    def unfinished(self) -> bool:
        """Whether ground in the view is still queued."""
        return bool(self.board.stage(self.camera.zoom).pending)
