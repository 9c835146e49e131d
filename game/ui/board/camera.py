"""The camera: which place is in the middle, how near we are, and how it glides there.

Why the centre is kept in world pixels of zoom 1: dragging is then exact and zooming keeps the place under the mouse.
The clock is given (`tick(dt_s)`), so a test can run it. Read `board.py` next.
"""

from __future__ import annotations

import math

import pygame

from game.ui.board.projection import Projection

ZOOMS = (0.5, 1.0, 2.0)
KEY_SPEED_PX_S = 900.0  # screen pixels a second while a key is held
EDGE_PX = 6
GLIDE_PER_S = 9.0


class Camera:
    """A view of a board of `rows` x `cols` tiles; starts over its middle at zoom 1."""

    def __init__(self, rows: int, cols: int, zoom: float = 1.0, reduced_motion: bool = False) -> None:
        self.rows, self.cols = rows, cols
        self.zoom = zoom
        self.reduced_motion = reduced_motion
        self._x, self._y = Projection(1.0).to_world(rows / 2, cols / 2)
        self._speed = [0.0, 0.0]
        self._goal: tuple[float, float] | None = None

    @property
    def centre(self) -> tuple[float, float]:
        """The place (row, col) in the middle of the screen."""
        return Projection(1.0).to_tile(self._x, self._y)

    @property
    def moving(self) -> bool:
        """Whether the picture will be elsewhere at the next tick."""
        return self._goal is not None or any(abs(v) > 1 for v in self._speed)

    def origin(self, size: tuple[int, int]) -> tuple[int, int]:
        """World pixel, at this zoom, of the upper left corner of a view of `size` pixels."""
        return math.floor(self._x * self.zoom - size[0] / 2), math.floor(self._y * self.zoom - size[1] / 2)

    def look_at(self, row: float, col: float, glide: bool = False) -> None:
        """Put a place in the middle, at once or gliding."""
        goal = Projection(1.0).to_world(min(max(row, 0), self.rows), min(max(col, 0), self.cols))
        if glide and not self.reduced_motion:
            self._goal = goal
        else:
            self._goal = None
            self._x, self._y = goal

    def drag(self, dx_px: float, dy_px: float) -> None:
        """Move the board with the mouse by so many screen pixels."""
        self._goal = None
        self._move(-dx_px / self.zoom, -dy_px / self.zoom)

    def step_zoom(self, steps: int, mouse: tuple[int, int], rect: pygame.Rect) -> bool:
        """Go nearer (+1) or farther (-1), keeping the place under the mouse; False at the last step."""
        index = min(max(ZOOMS.index(self.zoom) + steps, 0), len(ZOOMS) - 1)
        new = ZOOMS[index]
        if new == self.zoom:
            return False
        off_x, off_y = mouse[0] - rect.centerx, mouse[1] - rect.centery
        self._goal = None
        self._x += off_x / self.zoom - off_x / new
        self._y += off_y / self.zoom - off_y / new
        self.zoom = new
        self._clamp()
        return True

    def edge_push(self, mouse: tuple[int, int], rect: pygame.Rect) -> tuple[int, int]:
        """Direction (-1, 0, 1 each way) in which a mouse at the edge of the view pushes."""
        right = int(mouse[0] >= rect.right - EDGE_PX) - int(mouse[0] < rect.left + EDGE_PX)
        down = int(mouse[1] >= rect.bottom - EDGE_PX) - int(mouse[1] < rect.top + EDGE_PX)
        return right, down

    def tick(self, dt_s: float, push: tuple[float, float] = (0.0, 0.0)) -> None:
        """Let time pass: `push` is the wanted direction from keys and edges, each -1..1."""
        ease = 1.0 if self.reduced_motion else min(1.0, dt_s * 10)
        for axis in (0, 1):
            self._speed[axis] += (push[axis] * KEY_SPEED_PX_S - self._speed[axis]) * ease
            if abs(self._speed[axis]) < 1:
                self._speed[axis] = 0.0
        if push != (0.0, 0.0):
            self._goal = None
        if self._goal is not None:
            share = 1 - math.exp(-dt_s * GLIDE_PER_S)
            dx, dy = self._goal[0] - self._x, self._goal[1] - self._y
            if math.hypot(dx, dy) * self.zoom < 1:
                self._x, self._y = self._goal
                self._goal = None
            else:
                self._x += dx * share
                self._y += dy * share
        self._move(self._speed[0] * dt_s / self.zoom, self._speed[1] * dt_s / self.zoom)

    def _move(self, dx: float, dy: float) -> None:
        self._x += dx
        self._y += dy
        self._clamp()

    def _clamp(self) -> None:
        flat = Projection(1.0)
        row, col = flat.to_tile(self._x, self._y)
        self._x, self._y = flat.to_world(min(max(row, 0.0), self.rows), min(max(col, 0.0), self.cols))
