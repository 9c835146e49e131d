"""Everyone's ways as columns, and where they all are at a moment.

Why columns: four hundred extras are placed by a dozen array operations, and a frame pays in Python only for those in
view. Whoever goes round repeats a closed way for ever; whoever goes to and fro rests at both ends; whoever stands has a
way of no length. Next: `crowd.py` and `wheels.py`, which say who goes where.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from game.ui.board.routes import Floats, Ints, Route, Ways
from game.ui.board.state import Flags
from game.ui.board.wardrobe import STEPS

STEPS_A_TILE = 22.0  # of someone on foot
TURNS_A_TILE = 9.0  # of pedals, oars and draught animals
ON_FOOT = 0.3  # tiles a second; whoever is faster rides


@dataclass(frozen=True, slots=True)
class Extra:
    """One who moves: goes from `low` on along a route for `span` tiles and back, or round and round if `round`.

    `rest_s` is the stay at either end, `start_s` shifts the clock, `fidget` is how many steps a second are made while
    standing, `turn` is added to the way (2 = looks back); `lift` 1 is drawn above everything, -1 below bridges;
    `by_night` whether it is out at night.
    """

    who: int
    route: int
    low: float
    span: float = 0.0
    speed: float = 0.0
    rest_s: float = 0.0
    start_s: float = 0.0
    round: bool = False
    fidget: float = 0.0
    turn: int = 0
    lift: int = 0
    by_night: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class Moment:
    """Where everyone is: columns of the same length; `who` and `lift` as in `Extra`."""

    row: Floats
    col: Floats
    who: Ints
    way: Ints
    step: Ints
    lift: Ints

    def is_on(self, shape: tuple[int, int]) -> Flags:
        """Who is on a map of so many rows and columns."""
        return (self.row >= 0) & (self.col >= 0) & (self.row < shape[0]) & (self.col < shape[1])

    def only(self, those: Flags) -> Moment:
        """Some of them."""
        return Moment(*(getattr(self, name)[those] for name in Moment.__slots__))


class Troupe:
    """Extras and the routes they go."""

    def __init__(self) -> None:
        self.routes: list[Route] = []
        self.extras: list[Extra] = []

    def route(self, route: Route) -> int:
        """Add a route; its number."""
        self.routes.append(route)
        return len(self.routes) - 1

    def add(self, extra: Extra) -> None:
        """Add someone."""
        self.extras.append(extra)


class Stroll:
    """A finished troupe, ready to be asked where everyone is."""

    def __init__(self, troupe: Troupe) -> None:
        extras = troupe.extras
        self.ways = Ways(troupe.routes)
        self.who: Ints = np.array([e.who for e in extras], np.int64)
        self.by_night: Flags = np.array([e.by_night for e in extras], bool)
        self.lift: Ints = np.array([e.lift for e in extras], np.int64)
        self._route: Ints = np.array([e.route for e in extras], np.int64)
        self._low: Floats = np.array([e.low for e in extras])
        self._span: Floats = np.array([e.span for e in extras])
        self._speed: Floats = np.array([e.speed for e in extras])
        self._rest: Floats = np.array([e.rest_s for e in extras])
        self._start: Floats = np.array([e.start_s for e in extras])
        self._round = np.array([e.round for e in extras], bool)
        self._fidget: Floats = np.array([e.fidget for e in extras])
        self._turn: Ints = np.array([e.turn for e in extras], np.int64)
        self._length: Floats = self.ways.length[self._route] if extras else np.zeros(0)
        self._rate: Floats = np.where(np.abs(self._speed) < ON_FOOT, STEPS_A_TILE, TURNS_A_TILE)
        self._ride: Floats = self._span / np.maximum(np.abs(self._speed), 1e-6)

    def at(self, now_s: float) -> Moment:
        """Where everyone is at a moment."""
        clock = now_s + self._start
        half = np.maximum(self._ride + self._rest, 1e-6)
        phase = clock % (2 * half)
        back = phase >= half
        passed = np.minimum(phase - half * back, self._ride)
        gone = passed * np.abs(self._speed)
        walked = np.where(self._round, clock * self._speed, gone)
        along = np.where(self._round, walked, np.where(back, self._span - gone, gone))
        row, col, way = self.ways.at(self._route, (self._low + along) % self._length)
        behind = np.where(self._round, self._speed < 0, back)
        moving = self._round | ((passed < self._ride) & (self._span > 0))
        step = np.where(moving, np.abs(walked) * self._rate, clock * self._fidget)
        way = (way + 2 * behind + self._turn) % 4
        return Moment(row, col, self.who, way, step.astype(np.int64) % STEPS, self.lift)
