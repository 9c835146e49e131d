"""Soil: what each source has left in each tile, exact to the last unit.

A *line* is one footprint of one source (a taller stack ends a line and begins another). A tile that nobody crops or
cleans needs no memory of its own: its stock is ``units emitted by the line * parts of ONE that fall on the tile``. A
paddy has a *ledger*: one integer per line, because irrigation adds to it and harvests take from it. Deposits and
irrigation are only noted per line and per reach; the ledgers are brought up to date when somebody looks (``settle``).
This is exact, since all of it is sums of products of integers: the moment does not matter.

Stocks are in units / ONE (for cadmium: grams / 2**28). Line 0 is the background that was there before anybody built.
Next: ``game/sim/rice.py`` takes from the ledgers; ``game/sim/plume.py`` makes the parts.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.sim.plume import ONE

Integers = NDArray[np.int64]

SOIL_KG_PER_M2 = 260  # 0.20 m deep, 1,300 kg/m3
TILE_M2 = 1_000_000
GRAMS_PER_UG_KG = SOIL_KG_PER_M2 * TILE_M2 // 1_000_000  # of a tile: what makes 1 microgram per kilogram
REMOVE_ONE = 1 << 20
"""Parts in one whole of a ledger, for :meth:`Soil.remove`."""

BACKGROUND = 0
_STATE = ("share", "emitted", "brought", "tile", "reach", "book", "water", "removed")


def micrograms_per_kg(units: Integers, unit_grams: int = 1) -> Integers:
    """Concentration in a tile's soil, whole micrograms per kilogram (1000 = 1 mg/kg), of a stock in units / ONE."""
    whole, rest = np.divmod(units, GRAMS_PER_UG_KG * ONE)
    return np.asarray(whole * unit_grams + rest * unit_grams // (GRAMS_PER_UG_KG * ONE), np.int64)


def units_for(micrograms_per_kg: int) -> int:
    """The stock of a tile, in grams / ONE, of exactly this concentration; inverse of :func:`micrograms_per_kg`."""
    return micrograms_per_kg * GRAMS_PER_UG_KG * ONE


class Soil:
    """The stock of one substance in all tiles (flat index = row * cols + col), per line.

    ``paddies`` are the tiles with a ledger from the start and ``reach`` the reach each one irrigates from (-1: none).
    ``background`` units lie in every tile from the start (26,000 grams = 100 micrograms per kilogram).
    """

    def __init__(
        self,
        tiles: int,
        paddies: Sequence[int] | Integers = (),
        *,
        reach: Sequence[int] | Integers = (),
        reaches: int = 0,
        background: int = 100 * GRAMS_PER_UG_KG,
    ) -> None:
        self.tiles = tiles
        self.share = np.full((1, tiles), ONE, np.int32)
        self.emitted = np.array([background], np.int64)  # whole units, per line, since the start
        self.brought = self.emitted.copy()  # of these, what the ledgers already hold
        self.tile = np.zeros(0, np.int64)  # of each ledger
        self.reach = np.zeros(0, np.int64)  # of each ledger
        self.book = np.zeros((1, 0), np.int64)  # units / ONE, [line, ledger]
        self.water = np.zeros((1, reaches), np.int64)  # units / ONE for each paddy of the reach, not yet in the ledgers
        self.removed = np.zeros(1, np.int64)  # units / ONE, per line, since the start
        self._derive()
        self.open(paddies)
        if len(reach):
            self.set_reach(paddies, reach)

    @property
    def lines(self) -> int:
        """How many lines there are, the background included."""
        return len(self.emitted)

    def add_line(self, share: Integers | None = None) -> int:
        """Begins a line with these parts of ONE per tile (flat or [row, col]; None: water only); returns its index."""
        parts = np.zeros(self.tiles, np.int64) if share is None else np.asarray(share, np.int64).reshape(-1)
        if parts.size != self.tiles or parts.min() < 0 or int(parts.sum()) > ONE:
            raise ValueError(f"a footprint has {self.tiles} parts of 0 or more that sum to {ONE} at most")
        self.share = np.vstack([self.share, parts.astype(np.int32)[None]])
        self.emitted, self.brought, self.removed = (np.append(a, 0) for a in (self.emitted, self.brought, self.removed))
        self.book = np.vstack([self.book, np.zeros((1, self.book.shape[1]), np.int64)])
        self.water = np.vstack([self.water, np.zeros((1, self.water.shape[1]), np.int64)])
        self._derive()
        return self.lines - 1

    def open(self, tiles: Sequence[int] | Integers) -> None:
        """Gives these tiles a ledger, if they have none; their stock does not change."""
        wanted = np.asarray(tiles, np.int64).reshape(-1)
        new = np.array(list(dict.fromkeys(wanted[self._slot[wanted] < 0].tolist())), np.int64)
        if not new.size:
            return
        self.settle()
        self.tile = np.append(self.tile, new)
        self.reach = np.append(self.reach, np.full(new.size, -1, np.int64))
        self.book = np.hstack([self.book, self.emitted[:, None] * self.share[:, new]])
        self._derive()

    def set_reach(self, tiles: Sequence[int] | Integers, reach: Sequence[int] | Integers) -> None:
        """Says from which reach each of these paddies irrigates from now on (-1: none)."""
        self.settle()
        self.open(tiles)
        self.reach[self._slot[np.asarray(tiles, np.int64)]] = reach

    def deposit(self, units: Integers) -> None:
        """Adds what each line emitted to the air this turn: int64[lines], whole units (grams). Costs microseconds."""
        self.emitted += units

    def irrigate_reaches(self, per_paddy: Integers) -> None:
        """Adds what each paddy of each reach drew: int64[reaches, lines], units / ONE (``River.per_paddy``)."""
        self.water += per_paddy.T

    def irrigate(self, tiles: Sequence[int] | Integers, units: Integers) -> None:
        """Adds matter straight to different tiles: int64[lines, tiles], units / ONE (water, or soil from elsewhere)."""
        self.open(tiles)
        self.book[:, self._slot[np.asarray(tiles, np.int64)]] += units

    def remove(self, tiles: Sequence[int] | Integers, part: Integers | int) -> Integers:
        """Takes ``part`` / 2**20 of the stock of each tile, of every line alike; returns what was taken: int64[lines].

        Tiles must differ; each keeps the shares of its sources (to 2**20 units, a 250th of a gram, per line).
        """
        self.open(tiles)
        self.settle()
        slots = self._slot[np.asarray(tiles, np.int64)]
        taken = (self.book[:, slots] >> 20) * np.asarray(part, np.int64)
        self.book[:, slots] -= taken
        per_line = taken.sum(axis=1)
        self.removed += per_line
        return np.asarray(per_line, np.int64)

    def settle(self) -> None:
        """Brings the ledgers up to date with what fell and was drawn; the stock seen from outside does not change."""
        pending = self.emitted - self.brought
        fallen = np.flatnonzero(pending)
        if fallen.size:
            self.book[fallen] += pending[fallen, None] * self._book_share[fallen]
            self.brought = self.emitted.copy()
        if self.water.any():
            dry = np.zeros((self.lines, 1), np.int64)  # the last column: ledgers of reach -1 find it by their index
            self.book += np.take(np.hstack([self.water, dry]), self.reach, axis=1, mode="wrap")
            self.water = np.zeros_like(self.water)

    def at(self, tile: int) -> Integers:
        """The stock of one tile by line: int64[lines], units / ONE."""
        slot = int(self._slot[tile])
        if slot < 0:
            return np.asarray(self.emitted * self.share[:, tile], np.int64)
        stock = self.book[:, slot] + (self.emitted - self.brought) * self._book_share[:, slot]
        reach = int(self.reach[slot])
        return np.asarray(stock + self.water[:, reach] if reach >= 0 else stock, np.int64)

    def of_line(self, line: int) -> Integers:
        """The stock of every tile that comes from one line: int64[tiles], units / ONE."""
        self.settle()
        stock = self.emitted[line] * self.share[line].astype(np.int64)
        stock[self.tile] = self.book[line]
        return np.asarray(stock, np.int64)

    def ledgers(self) -> Integers:
        """The stock of each tile that has a ledger, in the order of ``tile``: int64[ledgers], units / ONE."""
        self.settle()
        return np.asarray(self.book.sum(axis=0), np.int64)

    def of_tiles(self, tiles: Sequence[int] | Integers) -> Integers:
        """The stock of tiles that have a ledger, in the order asked for: int64[tiles], units / ONE."""
        self.open(tiles)
        self.settle()
        return np.asarray(self.book[:, self._slot[np.asarray(tiles, np.int64)]].sum(axis=0), np.int64)

    def total(self) -> Integers:
        """The stock of every tile: int64[tiles], units / ONE."""
        stock = np.einsum("l,lt->t", self.emitted, self.share, dtype=np.int64)
        stock[self.tile] = self.ledgers()
        return np.asarray(stock, np.int64)

    def beyond(self) -> Integers:
        """What each line has sent past the edge of the map: int64[lines], units / ONE."""
        return np.asarray(self.emitted * self._past_edge, np.int64)

    def copy(self) -> "Soil":
        """A copy that shares nothing which can change (for undo)."""
        twin = Soil.__new__(Soil)
        twin.tiles = self.tiles
        twin.share = self.share  # replaced when a line is added, never written to
        twin.emitted, twin.brought, twin.removed = self.emitted.copy(), self.brought.copy(), self.removed.copy()
        twin.tile, twin.reach, twin.book, twin.water = self.tile, self.reach.copy(), self.book.copy(), self.water.copy()
        twin._slot, twin._book_share, twin._past_edge = self._slot, self._book_share, self._past_edge
        return twin

    def state(self) -> dict[str, NDArray[np.int32] | Integers]:
        """Everything, as plain int32 / int64 arrays by name; settled first, so that equal soils give equal states."""
        self.settle()
        return {name: getattr(self, name).copy() for name in _STATE}

    @classmethod
    def from_state(cls, state: Mapping[str, NDArray[np.int32] | Integers]) -> "Soil":
        """The soil that gave this state. Raises ValueError, in one line, if the arrays do not fit together."""
        missing = [name for name in _STATE if name not in state]
        if missing:
            raise ValueError(f"the soil of this save lacks {', '.join(missing)}")
        arrays: dict[str, NDArray[Any]] = {
            name: np.array(state[name], np.int32 if name == "share" else np.int64) for name in _STATE
        }
        _check_fit(arrays)
        soil = cls.__new__(cls)
        soil.tiles = arrays["share"].shape[1]
        for name, array in arrays.items():
            setattr(soil, name, array)
        soil._derive()
        return soil

    def _derive(self) -> None:
        """Makes the tables that follow from lines and ledgers and are not saved."""
        self._slot = np.full(self.tiles, -1, np.int64)
        self._slot[self.tile] = np.arange(self.tile.size)
        self._book_share = self.share[:, self.tile].astype(np.int64)
        self._past_edge = ONE - self.share.sum(axis=1, dtype=np.int64)
        self._past_edge[BACKGROUND] = 0  # it lies in every tile and comes from nowhere


def _check_fit(arrays: Mapping[str, NDArray[Any]]) -> None:
    if arrays["share"].ndim != 2 or arrays["water"].ndim != 2:
        raise ValueError("the soil of this save is damaged: 'share' and 'water' need two dimensions")
    lines, tiles = arrays["share"].shape
    ledgers, reaches = arrays["tile"].size, arrays["water"].shape[1]
    shapes: dict[str, tuple[int, ...]] = {
        "emitted": (lines,), "brought": (lines,), "removed": (lines,), "tile": (ledgers,), "reach": (ledgers,),
        "book": (lines, ledgers), "water": (lines, reaches),
    }  # fmt: skip
    for name, shape in shapes.items():
        if arrays[name].shape != shape:
            raise ValueError(f"the soil of this save is damaged: '{name}' has shape {arrays[name].shape}, not {shape}")
    for name, limit in (("tile", tiles), ("reach", reaches)):
        if ledgers and (arrays[name].min() < (-1 if name == "reach" else 0) or arrays[name].max() >= limit):
            raise ValueError(f"the soil of this save is damaged: '{name}' points past the map")
