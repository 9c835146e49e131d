"""Water: what becomes of a load let into a river, as fixed parts for each season.

A *reach* is a stretch of river or a works ditch. In it part of the load settles to the bed, part decays, part is
drawn by the paddies that irrigate from it, and the rest goes on to the next reach, until it leaves the map at the
edge. Floods stir the bed up again. All this is linear, so it is worked out once: a table of integers per season says
which parts of ONE of a load let into reach r end where. Each column sums to ONE, hence nothing is lost, and a turn is
one product of integers.

The river itself holds no state: the caller keeps the sediment. Next: ``game/sim/soil.py`` takes what the paddies draw;
``docs/model.md`` has the formulas.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.sim.plume import ONE, exp_neg

Integers = NDArray[np.int64]

SECONDS_PER_YEAR = 365 * 86_400
IRRIGATION_M3_PER_YEAR = 1_200_000  # of one paddy tile: 1.2 m3 on each m2 (GB 5084-92: 800 m3 a mu)
MOST_DRAWN = 0.6  # of the flow of a reach: the rest is out of reach of the sluices
SPEED_M_S = 0.5  # of the water at mean flow


@dataclass(frozen=True, slots=True)
class Reach:
    """A stretch of water: its mean flow, and the id of the reach it flows ``into`` (None: out at the map's edge)."""

    id: str
    flow_m3_s: float
    into: str | None
    ditch: bool = False
    length_km: float = 1.0


@dataclass(frozen=True, slots=True)
class Season:
    """A part of the year, all equally long: flow against the mean, shares of irrigation and of the bed stirred."""

    flow_factor: float
    irrigation_share: float
    stirred_share: float = 0.0


@dataclass(frozen=True, slots=True)
class RiverStep:
    """Where the loads of one turn ended, in units / ONE; N reaches in the order given, L lines.

    ``settled + drawn`` summed over reaches, plus ``decayed + out``, is exactly load * ONE. ``passing`` is what the
    water of a reach carried past its sluices; it counts the same load once in each reach and so is no part of the
    balance.
    """

    settled: Integers
    drawn: Integers
    decayed: Integers
    out: Integers
    passing: Integers


class River:
    """The reaches of a map and their tables; immutable. A change of paddies makes a new one (about a millisecond).

    ``paddies_per_reach`` follows the order of ``reaches``. Raises ValueError, in one line, for an unknown or a circular
    ``into``, a flow of 0 or below, irrigation shares that do not sum to 1, or numbers out of range.
    """

    def __init__(
        self,
        reaches: Sequence[Reach],
        seasons: Sequence[Season],
        paddies_per_reach: Sequence[int],
        *,
        settle_per_km: float = 0.02,
        decay_per_day: float = 0.0,
    ) -> None:
        self.reaches = tuple(reaches)
        self.seasons = tuple(seasons)
        self.paddies = np.array(paddies_per_reach, np.int64)
        self.settle_per_km = settle_per_km
        self.decay_per_day = decay_per_day
        self._check()
        self.index = {reach.id: i for i, reach in enumerate(self.reaches)}
        self._into = [self.index[reach.into] if reach.into is not None else -1 for reach in self.reaches]
        self.order = self._downstream_order()
        self._stirred = tuple(round(season.stirred_share * (1 << 20)) for season in self.seasons)
        self._tables = tuple(self._table(season) for season in self.seasons)

    def table(self, season: int) -> Integers:
        """Parts of ONE by where they end: int64[2N + 2, N]; rows settled (N), drawn (N), decayed, out."""
        return self._tables[season][: 2 * len(self.reaches) + 2]

    def flow(self, season: int, load: Integers) -> RiverStep:
        """Carries ``load`` (int64[N, L] whole units let into each reach, per line) through one season; exact, linear.

        The load of one turn may sum to 3 * 10**10 units per line; measure bulky substances in kilograms.
        """
        count = len(self.reaches)
        ended = self._tables[season] @ load  # integers: numpy multiplies them itself, without BLAS
        return RiverStep(
            settled=ended[:count],
            drawn=ended[count : 2 * count],
            decayed=ended[2 * count],
            out=ended[2 * count + 1],
            passing=ended[2 * count + 2 :],
        )

    def per_paddy(self, drawn: Integers) -> Integers:
        """What each single paddy of a reach got, of ``drawn`` int64[N, L]: exact, as the parts are made divisible."""
        return drawn // np.maximum(self.paddies, 1)[:, None]

    def stir(self, sediment: Integers, season: int) -> tuple[Integers, Integers]:
        """Lifts the season's share of the bed: (load in whole units, sediment left); both int64[N, L], nothing lost.

        Only whole units are lifted, so that they can join the load of the turn; the fraction stays on the bed.
        """
        load = (sediment >> 28) * self._stirred[season] >> 20
        return load, sediment - (load << 28)

    def volume_m3(self, season: int) -> list[int]:
        """Water that passes each reach in one season, in whole m3."""
        factor = self.seasons[season].flow_factor
        seconds = SECONDS_PER_YEAR // len(self.seasons)
        return [max(1, int(reach.flow_m3_s * factor * seconds)) for reach in self.reaches]

    def nanograms_per_litre(self, passing: Integers, season: int, unit_grams: int = 1) -> Integers:
        """Mean concentration in each reach: int64[N]; ``passing`` (units / ONE) per reach or per reach and line.

        Python's integers do the product, which may exceed 64 bits.
        """
        units = (passing.sum(axis=1) if passing.ndim == 2 else passing).tolist()
        nanograms = 1_000_000 * unit_grams  # a gram in a m3 is 10**6 ng in a litre
        volumes = self.volume_m3(season)
        return np.array([unit * nanograms // (m3 * ONE) for unit, m3 in zip(units, volumes, strict=True)], np.int64)

    def micrograms_per_litre(self, passing: Integers, season: int, unit_grams: int = 1) -> Integers:
        """As :meth:`nanograms_per_litre`, in whole micrograms per litre (the limit for irrigation is 10)."""
        return self.nanograms_per_litre(passing, season, unit_grams) // 1000

    def _table(self, season: Season) -> Integers:
        """int64[3N + 2, N]: settled, drawn, decayed, out (these sum to ONE), then passing."""
        count = len(self.reaches)
        table = np.zeros((3 * count + 2, count), np.int64)
        shares = [self._shares(i, season) for i in range(count)]
        for start in range(count):
            left, here = ONE, start
            while here >= 0:
                settles, decays, drawn_by_one = shares[here]
                settled = int(left * settles)
                decayed = int((left - settled) * decays)
                passing = left - settled - decayed
                paddies = int(self.paddies[here])
                drawn = int(passing * drawn_by_one) * paddies
                table[here, start] += settled
                table[count + here, start] += drawn
                table[2 * count, start] += decayed
                table[2 * count + 2 + here, start] += passing
                left = passing - drawn
                here = self._into[here]
            table[2 * count + 1, start] = left
        table.setflags(write=False)
        return table

    def _shares(self, i: int, season: Season) -> tuple[float, float, float]:
        """Shares of what passes reach ``i`` that settle, that decay, and that one of its paddies draws."""
        reach = self.reaches[i]
        # Water runs faster when there is more of it, about with the root of the flow: less time to settle.
        haste = float(np.sqrt(season.flow_factor))
        settles = 1.0 - float(exp_neg(self.settle_per_km * reach.length_km / haste))
        days = reach.length_km * 1000.0 / (SPEED_M_S * haste * 86_400.0)
        decays = 1.0 - float(exp_neg(self.decay_per_day * days))
        volume = reach.flow_m3_s * season.flow_factor * (SECONDS_PER_YEAR / len(self.seasons))
        drawn_by_one = IRRIGATION_M3_PER_YEAR * season.irrigation_share / volume
        paddies = int(self.paddies[i])
        if drawn_by_one * paddies > MOST_DRAWN:
            drawn_by_one = MOST_DRAWN / paddies
        return settles, decays, drawn_by_one

    def _downstream_order(self) -> tuple[int, ...]:
        """Indexes of the reaches, each before the one it flows into; among equals, in the order given."""
        inflows = [0] * len(self.reaches)
        for into in self._into:
            if into >= 0:
                inflows[into] += 1
        ready = [i for i, count in enumerate(inflows) if count == 0]
        order: list[int] = []
        while ready:
            here = ready.pop(0)
            order.append(here)
            into = self._into[here]
            if into >= 0:
                inflows[into] -= 1
                if inflows[into] == 0:
                    ready.append(into)
        if len(order) < len(self.reaches):
            circle = ", ".join(reach.id for i, reach in enumerate(self.reaches) if i not in order)
            raise ValueError(f"these reaches flow in a circle: {circle}")
        return tuple(order)

    def _check(self) -> None:
        ids = [reach.id for reach in self.reaches]
        if not ids or len(set(ids)) < len(ids):
            raise ValueError(f"a river needs reaches with different ids, not {ids}")
        for reach in self.reaches:
            if reach.into is not None and reach.into not in ids:
                raise ValueError(f"reach '{reach.id}' flows into '{reach.into}', which is not a reach")
            if reach.flow_m3_s <= 0 or reach.length_km < 0:
                raise ValueError(f"reach '{reach.id}' needs a flow above 0 and a length of 0 or more")
        if len(self.paddies) != len(ids) or (self.paddies < 0).any():
            raise ValueError(f"{len(ids)} reaches need as many counts of paddies, none below 0")
        if not self.seasons or abs(sum(season.irrigation_share for season in self.seasons) - 1.0) > 1e-6:
            raise ValueError("the irrigation shares of the seasons must sum to 1")
        for season in self.seasons:
            if season.flow_factor <= 0 or season.irrigation_share < 0 or not 0 <= season.stirred_share <= 1:
                raise ValueError(f"a season needs a flow above 0 and shares between 0 and 1, not {season}")
        if self.settle_per_km < 0 or self.decay_per_day < 0:
            raise ValueError("settling and decay cannot be below 0")
