"""Boats, trains, carts and walkers: where they are at a moment, and drawing them behind and before what stands.

Why a function of the clock: they are extras without memory; the same state and second give the same street. A sick
river has few boats. Depth: a mover with nothing before it is simply laid on the picture; where something stands
before it, its small rectangle is drawn anew in full order, so the result equals a sorted picture exactly.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import pygame

from game.ui.board.land import paved_roads
from game.ui.board.routes import Route, rail_routes, river_routes, straight_roads
from game.ui.board.scene import Scene
from game.ui.board.sheet import Sheet
from game.ui.board.stage import Stage
from game.ui.board.state import BoardState

BOAT_SPEED, TRAIN_SPEED, WALK_SPEED, CART_SPEED = 0.35, 1.1, 0.14, 0.45  # tiles a second
BOAT_GAP, WALKER_GAP = 5.2, 1.7  # tiles of way for each
NOTHING, PART, ALL = range(3)
COUPLING = 0.56  # tiles between two wagons
WAGONS = 4
_ALL = (1 << 64) - 1
DWELL_S = 6.0  # a train's stay at either end


@dataclass(frozen=True, slots=True)
class Actor:
    """One moving sprite at a moment."""

    part: int
    row: float
    col: float

    @property
    def depth(self) -> float:
        """Its place in the painter's order."""
        return self.row + self.col


@dataclass(frozen=True, slots=True)
class _Trip:
    route: Route
    names: tuple[str, ...]
    speed: float
    start: float
    lane: float


class Traffic:
    """The movers of a state."""

    def __init__(self, state: BoardState, sheet: Sheet, before: Traffic | None = None) -> None:
        self.sheet = sheet
        self._rivers: list[Route]
        self._rails: list[Route]
        self._strolls: list[Route]
        self._roads: list[Route]
        self._road, self._rail, self._river = state.road, state.rail, state.water("river")
        same = before is not None and before.state_shape == state.road.shape
        if before is not None and same and np.array_equal(before._river, self._river):
            self._rivers = before._rivers
        else:
            self._rivers = river_routes(self._river)
        if before is not None and same and np.array_equal(before._rail, self._rail):
            self._rails = before._rails
        else:
            self._rails = rail_routes(self._rail)
        if before is not None and same and np.array_equal(before._road, self._road):
            self._roads = before._roads
        else:
            self._roads = straight_roads(self._road)
        sick = state.water_sick[self._river]
        self.boat_share = 1.0 - 0.75 * (float(sick.mean()) / 15 if sick.size else 0.0)
        cast = state.cast
        self._boats = sheet.movers(cast.boats)
        self._locos = sheet.movers(cast.locos)
        self._wagons = sheet.movers(cast.wagons)
        self._carts = sheet.movers(cast.carts)
        self._country = sheet.movers(cast.country)
        self._paved = paved_roads(state)
        self._walkers = sheet.movers(cast.walkers)
        self._fronts = tuple((b.row, b.col, b.w, b.h) for b in state.buildings)
        unchanged = before is not None and self._roads is before._roads and before._fronts == self._fronts
        self._strolls = before._strolls if before is not None and unchanged else _strolls(state)
        self._trips = self._boat_trips() + self._road_trips() + self._yard_trips()

    @property
    def state_shape(self) -> tuple[int, ...]:
        """Rows and columns of the map these ways belong to."""
        return self._road.shape

    @property
    def moves(self) -> bool:
        """Whether anyone is under way at all."""
        return bool(self._trips or (self._rails and self._locos))

    def actors(self, now_s: float) -> list[Actor]:
        """Everyone at a moment, from far to near."""
        found = [self._place(trip, now_s) for trip in self._trips]
        for k, route in enumerate(self._rails):
            found.extend(self._train(route, k, now_s))
        return sorted((a for a in found if a is not None), key=lambda a: (a.depth, a.row, a.part))

    def _boat_trips(self) -> list[_Trip]:
        trips: list[_Trip] = []
        for r, route in enumerate(self._rivers):
            if not self._boats:
                break
            count = max(1, int(route.length / BOAT_GAP))
            for k in range(count):
                if _chance(r, k, 31) >= self.boat_share:
                    continue
                name = self._boats[int(_chance(r, k, 32) * len(self._boats))]
                up = k % 2 == 0
                speed = BOAT_SPEED * (0.7 + 0.6 * _chance(r, k, 33)) * (1 if up else -1)
                start = (k + _chance(r, k, 34) * 0.6) / count * route.length
                trips.append(_Trip(route, (name,), speed, start, 0.34 if up else -0.34))
        return trips

    def _road_trips(self) -> list[_Trip]:
        trips: list[_Trip] = []
        for r, route in enumerate(self._roads):
            (r0, c0), (r1, c1) = np.floor(route.points).astype(int).tolist()
            country = self._paved[r0 : r1 + 1, c0 : c1 + 1].mean() < 0.5
            carts = self._country if country else self._carts
            for k in range(int(route.length / WALKER_GAP)):
                on_wheels = bool(carts) and _chance(r, k, 41) < (0.10 if country else 0.30)
                pool = carts if on_wheels else self._walkers
                if not pool:
                    continue
                name = pool[int(_chance(r, k, 42) * len(pool))]
                side = 1 if _chance(r, k, 43) < 0.5 else -1
                speed = (CART_SPEED if on_wheels and not country else WALK_SPEED) * (0.75 + 0.5 * _chance(r, k, 44))
                start = _chance(r, k, 45) * route.length * 2
                trips.append(_Trip(route, (name,), speed, start, side * (0.13 if on_wheels else 0.36)))
        return trips

    def _yard_trips(self) -> list[_Trip]:
        """People before the houses and works, going to and fro."""
        trips: list[_Trip] = []
        for r, route in enumerate(self._strolls if self._walkers else []):
            for k in range(2):
                if _chance(r, k, 51) < 0.62:
                    name = self._walkers[int(_chance(r, k, 52) * len(self._walkers))]
                    speed = WALK_SPEED * (0.4 + 0.5 * _chance(r, k, 53))
                    start = _chance(r, k, 54) * route.length * 2
                    trips.append(_Trip(route, (name,), speed, start, 0.12 * k))
        return trips

    def _place(self, trip: _Trip, now_s: float) -> Actor | None:
        length = trip.route.length
        if trip.route in self._rivers:
            along = (trip.start + trip.speed * now_s) % length
            turn, sense = 1.0, math.copysign(1.0, trip.speed)
        else:
            there = (trip.start + trip.speed * now_s) % (2 * length)
            along, turn = (there, 1.0) if there < length else (2 * length - there, -1.0)
            sense = turn
        row, col, d_row, d_col = trip.route.at(along)
        lane = trip.lane * turn
        row, col = row + d_col * lane, col - d_row * lane
        if trip.route in self._rivers and self._is_under_bridge(row, col):
            return None
        return self._actor(trip.names[0], row, col, d_row * sense, d_col * sense)

    def _is_under_bridge(self, row: float, col: float) -> bool:
        """Whether a boat here would be hidden by a deck, which is painted on the ground below all movers."""
        rows, cols = self._road.shape
        near = [(math.floor(row + dr), math.floor(col + dc)) for dr in (-0.3, 0.3) for dc in (-0.3, 0.3)]
        return any(0 <= r < rows and 0 <= c < cols and (self._road[r, c] or self._rail[r, c]) for r, c in near)

    def _train(self, route: Route, number: int, now_s: float) -> list[Actor | None]:
        """The engine leads on the way out and pushes on the way back, as on a line without a turntable."""
        if not self._locos:
            return []
        wagons = WAGONS if self._wagons else 1
        train = wagons * COUPLING
        run = route.length - train
        if run <= 1:
            return []
        ride_s = run / TRAIN_SPEED
        clock = (now_s + 7.0 * number + ride_s / 2) % (2 * (ride_s + DWELL_S))
        back = clock >= ride_s + DWELL_S
        part = min(1.0, (clock - (ride_s + DWELL_S) * back) / ride_s)
        part = part - math.sin(2 * math.pi * part) / (2 * math.pi) * 0.5  # gentle start and stop
        tail = run * ((1 - part) if back else part)
        names = [self._wagons[(number + k) % len(self._wagons)] for k in range(wagons)] if self._wagons else []
        names = [*(names or [self._locos[number % len(self._locos)]]), self._locos[number % len(self._locos)]]
        found = []
        for k, name in enumerate(names):
            row, col, d_row, d_col = route.at(tail + k * COUPLING)
            found.append(self._actor(name, row, col, d_row, d_col))
        return found

    def _actor(self, name: str, row: float, col: float, d_row: float, d_col: float) -> Actor | None:
        rows, cols = self._road.shape
        if not (0 <= row < rows and 0 <= col < cols):
            return None
        sprite = self.sheet.heading(name, d_row, d_col)
        return Actor(self.sheet.parts_of[sprite][0], row, col)


def draw_movers(target: pygame.Surface, stage: Stage, world: pygame.Rect, actors: list[Actor]) -> int:
    """Draw actors onto a picture whose corner is the corner of `world`; how many were drawn."""
    atlas, scene = stage.atlas, stage.upright
    only = stage.overlay is not None
    placed: list[tuple[float, int, pygame.Rect]] = []
    for actor in actors:
        x, y = stage.projection.to_world(actor.row, actor.col)
        anchor, size = atlas.anchor[actor.part], atlas.size[actor.part]
        left, top = math.floor(x + 0.5) - int(anchor[0]), math.floor(y + 0.5) - int(anchor[1])
        rect = pygame.Rect(left, top, int(size[0]), int(size[1]))
        if rect.colliderect(world):
            placed.append((actor.depth, actor.part, rect))
    rects = [rect for _, _, rect in placed]
    clip = target.get_clip()
    for k, (depth, part, rect) in enumerate(placed):
        at = rect.x - world.x, rect.y - world.y
        hidden = hiding(scene, rect, depth, part, only)
        if hidden == ALL:
            continue
        if hidden == NOTHING:
            target.blit(atlas.picture(part), at)
            continue
        found = scene.find(rect, buildings_only=only)
        target.set_clip(pygame.Rect(at, rect.size).clip(clip))
        stage.draw_ground(target, rect, at)
        depths, blits = scene.depth[found].tolist(), scene.blits(found, world.topleft)
        layers = [(d, 0, n, blit) for n, (d, blit) in enumerate(zip(depths, blits, strict=True))]
        for n in rect.collidelistall(rects[: k + 1]):
            other, mover, where = placed[n]
            layers.append((other, 1, n, (atlas.picture(mover), (where.x - world.x, where.y - world.y))))
        layers.sort(key=lambda layer: layer[:3])
        target.fblits([layer[3] for layer in layers])
        target.set_clip(clip)
    return len(placed)


def hiding(scene: Scene, rect: pygame.Rect, depth: float, part: int, buildings_only: bool) -> int:
    """How much of a mover lies behind something: NOTHING, a PART of it, or ALL of it."""
    cover = scene.atlas.cover(part)
    hidden = NOTHING
    for near in scene.near(rect, buildings_only):
        if near.depth <= depth or not rect.colliderect(near.rect):
            continue
        offset = near.rect.x - rect.x, near.rect.y - rect.y
        if cover.overlap(scene.atlas.cover(near.part), offset):
            hidden = PART
            if cover.overlap_area(scene.atlas.wall(near.part), offset) == cover.count():
                return ALL
    return hidden


def _strolls(state: BoardState) -> list[Route]:
    """A short way along the front of every building whose front is free."""
    closed = state.built() | state.rail | state.water("river") | state.water("ditch")
    found = []
    for b in state.buildings:
        row, first, last = b.row + b.h, max(b.col, 0), min(b.col + b.w, state.cols)
        if row < state.rows and last - first >= 1 and not closed[row, first:last].any():
            found.append(Route(np.array([(row + 0.22, first + 0.15), (row + 0.22, last - 0.15)])))
    return found


def _chance(a: int, b: int, salt: int) -> float:
    """An even number 0 <= x < 1, always the same for the same three."""
    x = (a * 0x9E3779B97F4A7C15 ^ b * 0xC2B2AE3D27D4EB4F) + salt * 0x165667B19E3779F9 & _ALL
    x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9 & _ALL
    x = (x ^ x >> 27) * 0x94D049BB133111EB & _ALL
    return (x >> 40) / (1 << 24)
