"""The board's face: give it states, ask it for pictures and for what lies under the mouse.

Why one face: screens need not know stages, chunks or scenes. `update` compares the new state with the last and
queues what changed; `draw` paints queued chunks for at most three milliseconds, nearest first, and lays movers,
smoke and marks on the cached picture. For a finished picture (captures, tests) call `settle` first.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pygame

from game.ui.board.camera import Camera
from game.ui.board.crossing import Crossing
from game.ui.board.flights import Flights
from game.ui.board.furniture import place
from game.ui.board.glints import Glints
from game.ui.board.haze import Haze
from game.ui.board.items import Items
from game.ui.board.land import Land, read_land
from game.ui.board.light import HOUR_LIGHT
from game.ui.board.marks import Marks
from game.ui.board.minimap import Minimap
from game.ui.board.movers import Traffic
from game.ui.board.parts import Parts, PartShow
from game.ui.board.scenery import read_scenery, update_scenery
from game.ui.board.sheet import Sheet
from game.ui.board.smoke import Plumes, Smoke
from game.ui.board.stage import Stage
from game.ui.board.state import DAY, BoardState, BuildingLook, Flight, Ghost, Marker, Overlay
from game.ui.board.viewport import Viewport

SPLAT_MS = 3.0  # painting of queued ground a frame
PREFETCH_MS = 1.5
PREFETCH_PX = (256, 128)


class Board:
    """The picture of a city; `assets_dir` holds sprites/, ground/ and noise/; `sheet`, if read already, its sprites.

    Raises ValueError with one clear line when a sprite or ground patch is missing.
    """

    def __init__(
        self, assets_dir: Path | str, state: BoardState, reduced_motion: bool = False, sheet: Sheet | None = None
    ) -> None:
        self.folder, self.reduced_motion = Path(assets_dir), reduced_motion
        self.sheet = sheet or Sheet(self.folder / "sprites")
        self.rich = True
        self.state = state
        self._hour = state.hour
        self._stages: dict[float, Stage] = {}
        self._smoke: dict[float, Smoke] = {}
        self._haze: dict[float, Haze] = {}
        self._glints: Glints | None = None
        self._marks: dict[float, Marks] = {}
        self._flights: dict[float, Flights] = {}
        self._shows: dict[float, PartShow] = {}
        self._viewport: Viewport | None = None
        self._dusk: Crossing | None = None
        self._minimaps: dict[tuple[int, int], tuple[BoardState, pygame.Surface]] = {}
        self._maps: dict[tuple[int, int], Minimap] = {}
        self._seen: tuple[pygame.Rect, tuple[int, int], float] | None = None
        self._land: Land
        self._items: Items
        self._traffic: Traffic
        self._start(state)

    def update(self, state: BoardState) -> None:
        """Show another state; only what differs is drawn anew."""
        old, self.state = self.state, state
        if old.grade != state.grade:
            self._change_light(self._hour)
        if (old.rows, old.cols) != (state.rows, state.cols):
            self._stages.clear()
            self._marks.clear()
            self._viewport = None
            self._start(state)
            return
        same_river = np.array_equal(old.water("river"), state.water("river"))
        self._land = read_land(state, self._land.river if same_river else None)
        self._items = update_scenery(self._items, old, state, self._land, self.sheet)
        self._plumes, self._parts = Plumes(state, self.sheet), Parts(state, self.sheet)
        self._traffic = Traffic(state, self.sheet, self._traffic)
        if self._viewport is not None and self._seen is not None and self._seen[2] in self._stages:
            self._viewport.dirty(self._stages[self._seen[2]].update(self._land, self._items))

    def draw(
        self,
        surface: pygame.Surface,
        rect: pygame.Rect,
        camera: Camera,
        now_s: float,
        overlay: Overlay | None = None,
        ghost: Ghost | None = None,
        markers: tuple[Marker, ...] = (),
        budget_ms: float | None = SPLAT_MS,
        panels: Sequence[pygame.Rect] = (),
        flights: tuple[Flight, ...] = (),
    ) -> None:
        """Draw the view of a camera into a rectangle of the surface; `now_s` moves smoke, boats, pins and sparks.

        `panels` will lie over the surface: a name that would show through one or be cut by it is left out.
        """
        clock_s, now_s = now_s, 0.0 if self.reduced_motion else now_s
        hour = DAY if overlay is not None else self.state.hour  # a map of numbers is read by day
        if hour != self._hour:
            self._change_light(hour)
            budget_ms = None
        stage = self.stage(camera.zoom)
        if self._viewport is None or self._viewport.size != rect.size:
            self._viewport = Viewport(rect.size)
        viewport = self._viewport
        origin = camera.origin(rect.size)
        world = pygame.Rect(origin, rect.size)
        self._seen = (rect.copy(), origin, camera.zoom)
        if stage.show_overlay(overlay):
            viewport.forget()
        viewport.dirty(stage.refresh(world, budget_ms))
        picture = viewport.show(stage, origin)
        if not stage.pending and overlay is None and budget_ms:
            stage.chunks.prefetch(world.inflate(2 * PREFETCH_PX[0], 2 * PREFETCH_PX[1]), PREFETCH_MS)
            stage.prepare()
        view = surface.subsurface(rect)
        view.blit(picture, (0, 0))
        if self.rich and overlay is None:
            self._glints_of(stage).draw(view, now_s, world)
        if overlay is None:  # a map of numbers is read without a crowd on it
            self._traffic.draw(view, stage, world, now_s)
        self._part_show(stage).draw(view, now_s, world)
        if overlay is None:
            self._smoke_of(camera.zoom).draw(view, self._plumes, now_s, world, not self.rich)
            if self.rich:
                self._haze[camera.zoom].draw(view, self.state, now_s, world)
        if self._dusk is not None and not self._dusk.draw(view, origin, clock_s):
            self._dusk = None
        marks = self._marks_of(stage)
        if ghost is not None:
            marks.draw_ghost(view, ghost, world)
        if flights:
            self._flights_of(camera.zoom).draw(view, flights, now_s, world)
        if markers:
            marks.draw_markers(view, markers, now_s, world, [panel.move(-rect.x, -rect.y) for panel in panels])

    @property
    def animates(self) -> bool:
        """Whether a later second looks different: without smoke, traffic or with reduced motion a frame may be kept."""
        return (
            self._dusk is not None
            or not self.reduced_motion
            and (self._traffic.moves or len(self._plumes.index) > 0 or bool(self._parts.parts) or self._glitters)
        )

    @property
    def _glitters(self) -> bool:
        return self.rich and self._glints is not None and self._glints.present

    def settle(self, rect: pygame.Rect, camera: Camera, overlay: Overlay | None = None) -> None:
        """Paint everything queued for a view, however long it takes."""
        stage = self.stage(camera.zoom)
        world = pygame.Rect(camera.origin(rect.size), rect.size)
        stage.show_overlay(overlay)
        rects = stage.refresh(world, None)
        if self._viewport is not None:
            self._viewport.dirty(rects)

    def pick(self, screen_pos: tuple[int, int]) -> tuple[int, int] | None:
        """The tile (row, col) under a screen pixel of the last picture; None beside the board."""
        if self._seen is None or not self._seen[0].collidepoint(screen_pos):
            return None
        rect, origin, zoom = self._seen
        x, y = screen_pos[0] - rect.x + origin[0], screen_pos[1] - rect.y + origin[1]
        row, col = self.stage(zoom).projection.tile_at(x, y)
        return (row, col) if 0 <= row < self.state.rows and 0 <= col < self.state.cols else None

    def pick_building(self, screen_pos: tuple[int, int]) -> BuildingLook | None:
        """The building whose picture, or else whose footprint, lies under a screen pixel, the nearest first."""
        if self._seen is None or not self._seen[0].collidepoint(screen_pos):
            return None
        rect, origin, zoom = self._seen
        stage = self.stage(zoom)
        x, y = screen_pos[0] - rect.x + origin[0], screen_pos[1] - rect.y + origin[1]
        for b in sorted(self.state.buildings, key=lambda b: -(b.row + b.col + (b.w + b.h) / 2)):
            wx, wy = stage.projection.to_world(*place(b, self.sheet))
            anchor = stage.atlas.whole_anchor(b.sprite)
            at = x - (int(np.floor(wx + 0.5)) - anchor[0]), y - (int(np.floor(wy + 0.5)) - anchor[1])
            mask = stage.atlas.mask(b.sprite)
            width, height = mask.get_size()
            if 0 <= at[0] < width and 0 <= at[1] < height and mask.get_at(at):
                return b
        tile = self.pick(screen_pos)
        for b in self.state.buildings:
            if tile and b.row <= tile[0] < b.row + b.h and b.col <= tile[1] < b.col + b.w:
                return b
        return None

    def screen_pos(self, row: float, col: float) -> tuple[int, int] | None:
        """Where a place stands on the screen of the last picture (for tooltips and pointers)."""
        if self._seen is None:
            return None
        rect, origin, zoom = self._seen
        x, y = self.stage(zoom).projection.to_world(row, col)
        return round(x) - origin[0] + rect.x, round(y) - origin[1] + rect.y

    def minimap(self, size: tuple[int, int]) -> pygame.Surface:
        """The whole board in `size` pixels, drawn again only when the state has changed."""
        known = self._minimaps.get(size)
        if known is None or known[0] is not self.state:
            patches = next(iter(self._stages.values()), None) or self.stage(1.0)
            known = (self.state, self.minimap_of(size).picture(self.state, patches.ground.patches))
            self._minimaps[size] = known
        return known[1]

    def minimap_of(self, size: tuple[int, int]) -> Minimap:
        """The minimap's geometry: `tile(pixel)` to jump, `frame(camera, view)` for the view's rectangle."""
        known, state = self._maps.get(size), self.state
        if known is None or (known.rows, known.cols) != (state.rows, state.cols):
            known = self._maps[size] = Minimap(state.rows, state.cols, size)
        return known

    def stage(self, zoom: float) -> Stage:
        """All that belongs to a zoom, made when first needed (about a third of a second)."""
        if zoom not in self._stages:
            self._stages[zoom] = Stage(
                self.folder, self.sheet, zoom, self.state.grade, self._hour, self._land, self._items
            )
        stage = self._stages[zoom]
        if stage.land is not self._land:  # it was out of sight while the city changed
            stage.update(self._land, self._items)
        return stage

    def _start(self, state: BoardState) -> None:
        self._land = read_land(state)
        self._items = read_scenery(state, self._land, self.sheet)
        self._plumes, self._parts = Plumes(state, self.sheet), Parts(state, self.sheet)
        self._traffic = Traffic(state, self.sheet)

    def _change_light(self, hour: str) -> None:
        """Forget every picture in the old light; the last one fades away over the first in the new."""
        if self._viewport is not None and self._seen is not None and not self.reduced_motion:
            self._dusk = Crossing(self._viewport.surface, self._seen[1])
        self._hour = hour
        for pictures in (self._stages, self._smoke, self._haze, self._marks, self._shows):
            pictures.clear()

    def _smoke_of(self, zoom: float) -> Smoke:
        if zoom not in self._smoke:
            self._smoke[zoom] = Smoke(self.folder, zoom, HOUR_LIGHT[self._hour])
            self._haze[zoom] = Haze(self.folder, zoom, HOUR_LIGHT[self._hour])
        return self._smoke[zoom]

    def _glints_of(self, stage: Stage) -> Glints:
        known = self._glints
        if known is None or known.land is not self._land or known.zoom != stage.zoom or known.hour != stage.hour:
            known = self._glints = Glints(self._land, stage.zoom, stage.hour)
        return known

    def _part_show(self, stage: Stage) -> PartShow:
        known = self._shows.get(stage.zoom)
        if known is None or known.parts is not self._parts or known.scene is not stage.upright:
            known = self._shows[stage.zoom] = PartShow(stage, self._parts)
        return known

    def _flights_of(self, zoom: float) -> Flights:
        if zoom not in self._flights:
            self._flights[zoom] = Flights(zoom)
        return self._flights[zoom]

    def _marks_of(self, stage: Stage) -> Marks:
        if stage.zoom not in self._marks:
            self._marks[stage.zoom] = Marks(stage)
        return self._marks[stage.zoom]
