"""Ground view: what screens may see of the soil, the lots and the dose; never more than people of the city know.

Where nothing is known there is no number, no share and no name. Next: ``view.py``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from game.sim import knowledge, layout
from game.sim import lots as lots_of
from game.sim import treatments as land
from game.sim.catalogue import NO_REACH, behaviour
from game.sim.era_definitions import TreatmentDef
from game.sim.ground_behaviours import WatchesRiver
from game.sim.matter import INFLOW
from game.sim.soil import BACKGROUND
from game.sim.world import Pin, Place, Sample
from game.text import Localized

if TYPE_CHECKING:
    from game.sim.lot_map import LotDef
    from game.sim.view import View

Integers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Share:
    """What one owner brought to a field.

    name: the works' own name, or its kind's; kind: the kind of building, ``background`` or ``inflow``
    year: when it was built; place: where it stands or stood, None for what no works brought
    percent: its part of what is in the soil; by_water: how much of this came by the ditch, in percent
    """

    name: Localized | str
    kind: str
    year: int
    place: Place | None
    percent: int
    by_water: int = 0


@dataclass(frozen=True, slots=True)
class LotView:
    """One lot of rice.

    tiles: its fields, built on or not; fields: those that bear rice now; known: those of them whose soil is known
    state: over, under, doubtful or unknown; ug_per_kg: its last test, None without one
    policy: sell, test, lock, blend or pay; eaters: quarters that ate of this quarter's rice, with kg, most first
    """

    id: str
    name: Localized
    tiles: tuple[Place, ...]
    middle: Place
    fields: int
    known: int
    state: str
    ug_per_kg: int | None
    policy: str
    eaters: tuple[tuple[Localized, int], ...]


@dataclass(frozen=True, slots=True)
class WaterView:
    """One watched stretch of water: its name, what it carries in µg/L, and whether paddies may drink it."""

    id: str
    name: Localized
    ug_per_l: int
    fit: bool


class GroundView:
    """A window on the ground of one game; made by ``View.ground``."""

    def __init__(self, view: View) -> None:
        self._view = view

    @property
    def mode(self) -> str:
        """How the soil is known: all of it, by pins, or not at all (empty)."""
        mode = knowledge.mode(self._view.rules)
        return "all" if self._view.true_state and mode else mode

    @property
    def substance(self) -> str:
        """What is looked for in the soil; empty if nothing."""
        return knowledge.traced(self._view.rules)

    @property
    def limit(self) -> int:
        """Limit of the soil in µg/kg."""
        return self._view.rules.substances[self.substance].soil_limit_ug_per_kg if self.substance else 0

    @property
    def rice_limit(self) -> int:
        """Limit of rice in µg/kg."""
        return self._view.rules.substances[self.substance].rice_limit_ug_per_kg if self.substance else 0

    # ---- soil ---------------------------------------------------------------------------------

    def soil(self) -> Integers:
        """Return int64[rows, cols]: µg/kg where it is known, -1 elsewhere."""
        world, rules = self._view.world, self._view.rules
        if not self.mode:
            return np.full(self._view.size, knowledge.UNKNOWN, np.int64)
        if self.mode == "all":
            return knowledge.everywhere(world, rules)
        return knowledge.of(world, rules).soil.copy()

    def unknown(self) -> NDArray[np.bool_]:
        """Return bool[rows, cols]: fields whose soil nobody knows."""
        board = self._view.rules.board
        field = np.zeros(board.rows * board.cols, np.bool_)
        field[board.paddies[layout.of(self._view.world, self._view.rules).farms]] = True
        return np.asarray(field.reshape(board.rows, board.cols) & (self.soil() < 0), np.bool_)

    def samples(self) -> dict[Place, Sample]:
        """Return what laboratories found, by field."""
        return dict(self._view.world.samples)

    def pins(self) -> list[Pin]:
        """Return the tubes on their way to the laboratory."""
        return list(self._view.world.pins)

    @property
    def pins_left(self) -> int:
        """Pins that can still be placed this year."""
        return knowledge.pins_left(self._view.world, self._view.rules)

    @property
    def pins_a_year(self) -> int:
        """Pins that the laboratory has in a year."""
        return knowledge.pins_a_year(self._view.world, self._view.rules)

    def shares_at(self, row: int, col: int) -> list[Share]:
        """Return who brought what is in a field's soil, most first; empty where nobody knows.

        A field read off between two samples has the shares of the nearer one.
        """
        view = self._view
        board = view.rules.board
        if not self.mode or not (0 <= row < board.rows and 0 <= col < board.cols):
            return []
        tile = row * board.cols + col
        if self.mode != "all":
            tile = int(knowledge.of(view.world, view.rules).near[row, col])
        return self._shares(tile) if tile >= 0 else []

    def _shares(self, tile: int) -> list[Share]:
        world, rules, name = self._view.world, self._view.rules, self.substance
        soil = world.soils[name]
        units = [int(x) for x in soil.at(tile).tolist()]
        fallen = [int(x) for x in (soil.emitted * soil.share[:, tile]).tolist()]
        sources = [s for s in world.sources if s.substance == name]
        owners: dict[tuple[str, int, int, int, str], list[int]] = {}
        for line, amount in enumerate(units):
            source = sources[line - 1] if line != BACKGROUND else None
            key = (source.kind, source.row, source.col, source.built, source.name) if source else ("background",) * 5
            both = owners.setdefault(key, [0, 0])  # type: ignore[arg-type]
            both[0] += amount
            both[1] += max(0, amount - fallen[line])
        whole = max(1, sum(units))
        found = []
        for (kind, at_row, at_col, built, own), (amount, by_water) in owners.items():
            if amount * 200 < whole:
                continue
            percent, water = (amount * 200 + whole) // (2 * whole), by_water * 100 // amount
            if kind == "background":
                found.append(Share("", kind, 0, None, percent))
            elif kind == INFLOW:
                found.append(Share(self._inflow_name(own), kind, rules.calendar.year(built), None, percent, water))
            else:
                shown = own or rules.buildings[kind].name
                found.append(Share(shown, kind, rules.calendar.year(built), (at_row, at_col), percent, water))
        return sorted(found, key=lambda s: (-s.percent, s.kind, s.year))

    def _inflow_name(self, reach: str) -> Localized | str:
        return next((i.name for i in self._view.rules.level.inflow if i.reach == reach), reach)

    # ---- rice ---------------------------------------------------------------------------------

    def lots(self) -> list[LotView]:
        """Return the lots of rice, in their order; none where rice is not traded lot by lot."""
        world, rules = self._view.world, self._view.rules
        if not rules.level.rice_trade or not self.mode:
            return []
        found = lots_of.doubts(world, rules)
        return [self._lot(lot, doubt) for lot, doubt in zip(rules.lots, found, strict=True)]

    def _lot(self, lot: LotDef, doubt: lots_of.Doubt) -> LotView:
        world, rules, cols = self._view.world, self._view.rules, self._view.rules.board.cols
        ate = world.meals[lot.district] if world.meals else []
        eaters = sorted(((kg, -d) for d, kg in enumerate(ate) if kg), reverse=True)
        return LotView(
            lot.id, lot.name, tuple((t // cols, t % cols) for t in lot.tiles), lots_of.middle(rules, lot), doubt.fields,
            doubt.known, lots_of.state(world, rules, lot, doubt), world.tested.get(lot.id), lots_of.policy(world, lot),
            tuple((rules.districts[-d].name, kg) for kg, d in eaters),
        )  # fmt: skip

    def lot_room(self, policy: str) -> tuple[int, int] | None:
        """Return (lots taken, lots in all) that can be tested or locked away; None for what has no limit."""
        room = lots_of.room(self._view.world, self._view.rules, policy)
        if room is None:
            return None
        return sum(p == policy for p in self._view.world.policies.values()), room

    def flows(self) -> list[tuple[Place, Place, int]]:
        """Return (from, to, kg): whose rice was eaten where, of the last harvest."""
        world, rules, cols = self._view.world, self._view.rules, self._view.rules.board.cols
        homes = [(rules.places[d.place].row, rules.places[d.place].col) for d in rules.districts]
        fields: list[list[int]] = [[] for _ in rules.districts]
        for lot in rules.lots:
            if lots_of.policy(world, lot) in ("sell", "test", "blend"):
                fields[lot.district] += lot.tiles
        found = []
        for grower, row in enumerate(world.meals):
            tiles = fields[grower]
            if not tiles:
                continue
            middle = sum(t // cols for t in tiles) // len(tiles), sum(t % cols for t in tiles) // len(tiles)
            found += [(middle, homes[eater], kg) for eater, kg in enumerate(row) if kg]
        return found

    # ---- land ---------------------------------------------------------------------------------

    def treatments(self) -> list[TreatmentDef]:
        """Return what can be done to land in this level."""
        return land.on_level(self._view.rules)

    def treated(self) -> dict[Place, dict[str, int]]:
        """Return tile -> treatment -> the turn it began."""
        return {tile: dict(has) for tile, has in self._view.world.treated.items()}

    def treated_at(self, row: int, col: int) -> dict[str, int]:
        """Return the treatments of a tile with the turn each began."""
        return land.at(self._view.world, row, col)

    def ph_at(self, row: int, col: int) -> int:
        """Return the pH of a field as lime has left it, in hundredths."""
        return self._view.rules.constants["soil_ph_hundredths"] + self._view.world.lime.get((row, col), 0)

    def room(self, treatment: str) -> int | None:
        """Return how many more tiles can be treated this year; None where there is no limit."""
        return land.room(self._view.world, self._view.rules, treatment)

    @property
    def landfill(self) -> tuple[int, int]:
        """(tiles of soil in the landfill, room left)."""
        world = self._view.world
        return world.tally.get(land.BURIED, 0), land.landfill_left(world, self._view.rules)

    # ---- people and water ---------------------------------------------------------------------

    def dose(self) -> list[tuple[Localized, int]] | None:
        """Return (quarter, mg that its people carry) by the last count of a health centre; None before any count."""
        world = self._view.world
        if "dose.0" not in world.tally:
            return None
        return [(d.name, world.tally.get(f"dose.{i}", 0)) for i, d in enumerate(self._view.rules.districts)]

    def watched(self) -> NDArray[np.bool_]:
        """Return bool[rows, cols]: water that a river station watches."""
        world, rules = self._view.world, self._view.rules
        reach = rules.board.reach
        seen: set[int] = set()
        for building in world.buildings.values():
            watches = behaviour(rules.buildings[building.kind], WatchesRiver)
            if watches and building.open and building.opens <= world.turn:
                r0, c0 = max(0, building.row - watches.reach), max(0, building.col - watches.reach)
                near = reach[r0 : building.row + watches.reach + 1, c0 : building.col + watches.reach + 1]
                seen.update(int(x) for x in near.ravel().tolist() if x != NO_REACH)
        return np.asarray(np.isin(reach, sorted(seen)), np.bool_)

    def waters(self) -> list[WaterView]:
        """Return the stretches of water that a station watches, with what they carry; none where nobody looks for it."""
        world, rules, name = self._view.world, self._view.rules, self.substance
        if not self.mode:
            return []
        season = rules.calendar.season(max(0, world.turn - 1))
        found = rules.rivers[name].micrograms_per_litre(
            world.rivers[name].passing, season, rules.substances[name].unit_grams
        )
        every = self.mode == "all"
        seen = sorted({int(x) for x in rules.board.reach[self.watched()].tolist()})
        limit = rules.constants["irrigation_limit_ug_per_l"]
        return [
            WaterView(r.id, r.name, int(found[i]), int(found[i]) <= limit)
            for i, r in enumerate(rules.map.reaches)
            if every or i in seen
        ]
