"""Lines through the air: from a field to the stacks whose dust lies in it, from a field to those who eat its rice.

Why arcs over the roofs and not lines on the ground: they must be seen above whatever is built between, and two that join the
same places the other way round must not lie on each other. The points of an arc are worked out once for each zoom; a frame
only moves the sparks. Read `marks.py` for what else floats.
"""

from __future__ import annotations

import math

import numpy as np
import pygame

from game.ui.board.projection import Projection
from game.ui.board.state import Colour, Flight

STEPS = 28  # pieces of an arc
RISE = 0.2  # of the distance between its ends, on top of its own lift
SPARK_EVERY_PX, SPARK_PX_S = 74, 58  # at zoom 1
LAMP_TILES = 0.45  # above the ground where an arc begins and ends
INK = (18, 14, 14)

Points = list[tuple[float, float]]


class Flights:
    """Draws arcs at one zoom."""

    def __init__(self, zoom: float) -> None:
        self.zoom, self._projection = zoom, Projection(zoom)
        self._arcs: dict[tuple[float, float, float, float, float], tuple[Points, list[float]]] = {}
        self._sparks: dict[tuple[Colour, int], pygame.Surface] = {}

    def draw(self, target: pygame.Surface, flights: tuple[Flight, ...], now_s: float, world: pygame.Rect) -> None:
        """Draw arcs into a view of the world, thin ones first; `now_s` moves their sparks."""
        for flight in sorted(flights, key=lambda one: one.width):
            points, along = self._arc(flight)
            shown = max(2, round(len(points) * max(0.0, min(1.0, flight.grown))))
            line = [(x - world.x, y - world.y) for x, y in points[:shown]]
            if not _touches(line, target):
                continue
            width = max(1, round(flight.width * (1.5 if self.zoom > 1 else 1)))
            pygame.draw.lines(target, INK, False, line, width + 2)
            pygame.draw.lines(target, flight.colour, False, line, width)
            self._draw_ends(target, flight, line, width)
            if flight.runs and flight.grown >= 1:
                self._draw_sparks(target, flight, points, along, now_s, world)

    def _draw_ends(self, target: pygame.Surface, flight: Flight, line: Points, width: int) -> None:
        for place in (line[0], line[-1]):
            at = round(place[0]), round(place[1])
            pygame.draw.circle(target, INK, at, width + 3)
            pygame.draw.circle(target, flight.colour, at, width + 1)

    def _draw_sparks(
        self,
        target: pygame.Surface,
        flight: Flight,
        points: Points,
        along: list[float],
        now_s: float,
        world: pygame.Rect,
    ) -> None:
        every = SPARK_EVERY_PX * self.zoom
        spark = self._spark(flight.colour, max(3, round((flight.width + 2) * (1.4 if self.zoom > 1 else 1))))
        half = spark.get_width() // 2
        first = now_s * SPARK_PX_S * self.zoom * flight.runs % every
        places = np.arange(first, along[-1], every)
        xs = np.interp(places, along, [x for x, _ in points]) - world.x - half
        ys = np.interp(places, along, [y for _, y in points]) - world.y - half
        target.fblits([(spark, (round(x), round(y))) for x, y in zip(xs.tolist(), ys.tolist(), strict=True)])

    def _arc(self, flight: Flight) -> tuple[Points, list[float]]:
        """World pixels of an arc and the way gone at each of them."""
        key = (flight.row, flight.col, flight.to_row, flight.to_col, flight.lift)
        if key not in self._arcs:
            if len(self._arcs) > 400:
                self._arcs.clear()
            x0, y0 = self._projection.to_world(flight.row, flight.col)
            x1, y1 = self._projection.to_world(flight.to_row, flight.to_col)
            tile = self._projection.tile_h
            high = tile * flight.lift + RISE * math.hypot(x1 - x0, y1 - y0)
            points: Points = []
            for k in range(STEPS + 1):
                t = k / STEPS
                up = 4 * high * t * (1 - t) + LAMP_TILES * tile
                points.append((x0 + (x1 - x0) * t, y0 + (y1 - y0) * t - up))
            along = [0.0]
            for (ax, ay), (bx, by) in zip(points, points[1:], strict=False):
                along.append(along[-1] + math.hypot(bx - ax, by - ay))
            self._arcs[key] = points, along
        return self._arcs[key]

    def _spark(self, colour: Colour, radius: int) -> pygame.Surface:
        key = (colour, radius)
        if key not in self._sparks:
            side = 4 * radius + 1
            spark = pygame.Surface((side, side), pygame.SRCALPHA)
            middle = side // 2
            for step in range(2 * radius, 0, -1):
                strength = 1 - step / (2 * radius + 1)
                pygame.draw.circle(spark, (*colour, round(150 * strength * strength)), (middle, middle), step)
            pygame.draw.circle(spark, (255, 250, 232, 255), (middle, middle), max(1, radius // 2))
            self._sparks[key] = spark.convert_alpha()
        return self._sparks[key]


def _touches(line: Points, target: pygame.Surface) -> bool:
    """Whether any of a line may be seen."""
    left, right = min(x for x, _ in line), max(x for x, _ in line)
    top, bottom = min(y for _, y in line), max(y for _, y in line)
    return right >= 0 and bottom >= 0 and left < target.get_width() and top < target.get_height()
