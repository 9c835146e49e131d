"""Who drives where on the rounds, so that no two meet at a crossing: worked out once for a road net.

Why it can be worked out: everything on wheels repeats after the same `period`. A place on the road that is booked for
some seconds of the period (a crossing by a lorry, a level crossing by the train) is free of others in those seconds
for ever. A vehicle that finds no free time anywhere on its round is left out, as in life. Next: `movers.py`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from game.ui.board.roadnet import BACK, LEFT, RIGHT, Lane, Round, turn
from game.ui.board.routes import Floats, Ints, Tile

SHORTEST_S = 480  # of a period
BIN_S = 0.5  # a booking is for half seconds
SLOWEST, FASTEST = 0.42, 0.62  # tiles a second
ROOM = -0.15  # tiles kept free before and behind where ways cross; their middle is what matters
GAP = 0.62  # tiles between two on a lane, besides their lengths
TRIES = 20
MISSES = 4  # after so many in vain a lane counts as full
ALONG_COLS, ALONG_ROWS = 0, 1  # who passes along the one is in the way of who passes along the other
Bookings = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Place:
    """A vehicle's place: its lane's number, where its front is at second 0, its length in tiles."""

    lane: int
    start: float
    length: float
    number: int


@dataclass(frozen=True, slots=True, eq=False)
class _Passes:
    """Where a lane passes crossings in a period: the crossing, the plane that must be free, from and to along it."""

    number: Ints
    across: Ints
    first: Floats
    last: Floats


class Timetable:
    """The bookings of all places where ways cross; `speed` of every lane in tiles a second."""

    def __init__(self, of: list[Round], lanes: list[Lane], crossings: set[Tile]) -> None:
        longest = max((one.route.length for one in lanes), default=0.0)
        self.period = float(max(SHORTEST_S, int(np.ceil(longest / FASTEST))))
        self.bins = round(self.period / BIN_S)
        self.length = [one.route.length for one in lanes]
        self.speed: list[float] = []
        self.number = {tile: k for k, tile in enumerate(sorted(crossings))}
        self.booked: Bookings = np.zeros((2 * len(self.number), self.bins), dtype=bool)
        self._passes: list[_Passes] = []
        for one, lane in zip(of, lanes, strict=True):
            length = lane.route.length
            laps = max(1, round(self.period * (SLOWEST + FASTEST) / 2 / length))
            self.speed.append(laps * length / self.period)
            self._passes.append(self._passes_of(one, lane, laps))
        self._misses = [0] * len(lanes)
        self._taken: list[list[tuple[float, float]]] = [[] for _ in lanes]

    def block(self, tile: Tile, busy: Bookings) -> None:
        """Keep a crossing free for others at the bins where `busy`."""
        first = 2 * self.number[tile]
        self.booked[first : first + 2] |= busy

    def forgive(self, lane: int) -> None:
        """Let smaller ones try on a lane that is full for lorries."""
        self._misses[lane] = 0

    def find(self, lane: int, wanted: float, length: float, number: int, small: bool = False) -> Place | None:
        """Book a place near `wanted` (0..1 of the lane) for a vehicle of some length; None if there is none.

        Who is `small` slips through at crossings and only keeps away from those on its own lane.
        """
        whole = self.length[lane]
        for attempt in range(TRIES if self._misses[lane] < MISSES else 0):
            start = (wanted + attempt * 0.381966) % 1.0 * whole
            if self._is_free(lane, start, length) and (small or self._is_clear(lane, start, length)):
                if not small:
                    number_of, across, bins = self._cells(lane, start, length)
                    self.booked[2 * number_of + 1 - across, bins] = True
                self._taken[lane].append((start, length))
                return Place(lane, start, length, number)
        self._misses[lane] += 1
        return None

    def _is_free(self, lane: int, start: float, length: float) -> bool:
        """Whether the lane has room for a vehicle whose front is at `start`."""
        whole = self.length[lane]
        return length + GAP < whole and all(
            (start - other) % whole > length + GAP and (other - start) % whole > reach + GAP
            for other, reach in self._taken[lane]
        )

    def _passes_of(self, one: Round, lane: Lane, laps: int) -> _Passes:
        """All that a vehicle passes in a period where it may be in someone's way; a turn to the right never is."""
        length = lane.route.length
        ends = np.append(lane.marks[1:], length)
        found: list[tuple[int, int, float, float]] = []
        for k, (before, tile, after) in enumerate(one.steps()):
            if tile not in self.number:
                continue
            how = turn(before, tile, after)
            along = ALONG_COLS if before[0] == tile[0] else ALONG_ROWS
            # Who turns left is in the way of both: it is there twice.
            planes = (ALONG_COLS, ALONG_ROWS) if how in (LEFT, BACK) else () if how == RIGHT else (along,)
            found += [(self.number[tile], 1 - plane, float(lane.marks[k]), float(ends[k])) for plane in planes]
        table = np.array(found).reshape(-1, 4)
        turns = np.arange(laps) * length
        return _Passes(
            np.repeat(table[:, 0].astype(np.int64), laps),
            np.repeat(table[:, 1].astype(np.int64), laps),
            (table[:, 2][:, None] + turns).ravel(),
            (table[:, 3][:, None] + turns).ravel(),
        )

    def _is_clear(self, lane: int, start: float, length: float) -> bool:
        """Whether nobody is in the way where such a vehicle passes; asked at three moments of each passing."""
        passes, a_bin = self._passes[lane], self.speed[lane] * BIN_S
        row = 2 * passes.number + passes.across
        begin, end = (passes.first - ROOM - start) / a_bin, (passes.last + ROOM + length - start) / a_bin
        return not any(
            self.booked[row, np.floor(moment).astype(np.int64) % self.bins].any()
            for moment in ((begin + end) / 2, begin, end)
        )

    def _cells(self, lane: int, start: float, length: float) -> tuple[Ints, Ints, Ints]:
        """Crossings, whose passing must not go on there, and bins, for all such a vehicle passes in a period."""
        passes, speed = self._passes[lane], self.speed[lane]
        begin = np.floor((passes.first - ROOM - start) / speed / BIN_S).astype(np.int64)
        end = np.ceil((passes.last + ROOM + length - start) / speed / BIN_S).astype(np.int64)
        count = end - begin
        offsets = np.arange(int(count.sum())) - np.repeat(np.cumsum(count) - count, count)
        bins = (np.repeat(begin, count) + offsets) % self.bins
        return np.repeat(passes.number, count), np.repeat(passes.across, count), bins
