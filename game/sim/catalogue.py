"""Catalogue: the nouns of one level, with everything worked out once that a turn needs.

Rates per year become amounts per turn here and nowhere else; plume templates, river tables and the board's grids are made
here; nothing in it ever changes while a city lives. Next: ``world.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from game.sim import lot_map, plume
from game.sim.behaviours import Makes, NeedsRail, StackHeight, ToAir, ToWater
from game.sim.board import NO_REACH as NO_REACH
from game.sim.board import Beat, Board, beats_of, board_of, river_of
from game.sim.board import CatalogueProblem as CatalogueProblem
from game.sim.clock import Calendar
from game.sim.definitions import BuildingDef, GoodDef, MeterDef, SubstanceDef, TrackDef, UpgradeDef
from game.sim.era_definitions import CampaignDef
from game.sim.level_definitions import GoalDef, LevelDef
from game.sim.library import Library
from game.sim.lot_map import LotDef
from game.sim.map_definitions import DistrictDef, MapDef, PlaceDef
from game.sim.river import River
from game.sim.story_definitions import ChapterDef, EventDef, PlanDef
from game.sim.words import Behaviour
from game.sim.world import MILLI

B = TypeVar("B", bound=Behaviour)


def behaviour(definition: BuildingDef, cls: type[B]) -> B | None:
    """Return the building's behaviour of one kind, or None."""
    return next((b for b in definition.does if isinstance(b, cls)), None)


@dataclass(frozen=True, slots=True)
class Running:
    """What one line of a works uses, makes and lets go in a turn at full work.

    uses, gives: (good, thousandths)
    air, water: (substance, units in thousandths)
    """

    uses: tuple[tuple[str, int], ...]
    gives: tuple[tuple[str, int], ...]
    air: tuple[tuple[str, int], ...]
    water: tuple[tuple[str, int], ...]
    stack_m: int
    carts_percent: int


@dataclass(slots=True)
class Catalogue:
    """One level's nouns and tables. Fields are in the words of the classes they hold; see ``build``.

    seasons: what each turn of a year does
    campaign: the campaign that the level is played as a part of, if it is
    family: level -> its catalogue, shared by the levels that one city can pass through
    """

    library: Library
    level: LevelDef
    calendar: Calendar
    map: MapDef
    board: Board
    goods: Mapping[str, GoodDef]
    substances: Mapping[str, SubstanceDef]
    meters: Mapping[str, MeterDef]
    buildings: Mapping[str, BuildingDef]
    upgrades: Mapping[str, UpgradeDef]
    tracks: Mapping[str, TrackDef]
    events: Mapping[str, EventDef]
    plans: tuple[PlanDef, ...]
    chapters: tuple[ChapterDef, ...]
    goals: tuple[GoalDef, ...]
    places: Mapping[str, PlaceDef]
    districts: tuple[DistrictDef, ...]
    constants: Mapping[str, int]
    lots: tuple[LotDef, ...]
    lot_of: NDArray[np.int64]
    running: Mapping[str, Running]
    rivers: Mapping[str, River]
    event_chance: Mapping[str, int]
    templates: dict[tuple[int, int], NDArray[np.int64]]
    seasons: tuple[Beat, ...]
    campaign: CampaignDef | None = None
    family: dict[str, Catalogue] = field(default_factory=dict)

    def sibling(self, level_id: str) -> Catalogue:
        """Return the catalogue of another level that the same city passes through, made at first use and kept."""
        if level_id not in self.family:
            _build_level(self.library, level_id, self.campaign, self.family)
        return self.family[level_id]

    @property
    def id(self) -> str:
        """What :func:`build` was asked for: the campaign's id, or the level's."""
        return self.campaign.id if self.campaign else self.level.id

    @property
    def part(self) -> int:
        """Which part of its campaign the level is, from 0; 0 for a level played alone."""
        return self.campaign.parts.index(self.level.id) if self.campaign else 0

    @property
    def next_part(self) -> str:
        """The level that follows in the campaign; empty after the last and for a level played alone."""
        parts = self.campaign.parts[self.part + 1 :] if self.campaign else ()
        return parts[0] if parts else ""

    @property
    def first_part(self) -> Catalogue:
        """The catalogue of the campaign's first level; this one, if the level is played alone."""
        return self.sibling(self.campaign.parts[0]) if self.campaign else self

    @property
    def turns_before(self) -> int:
        """How many turns the parts before this one have together."""
        return sum(_calendar(self.library.of("levels")[p]).turns for p in self._parts_before())

    def _parts_before(self) -> tuple[str, ...]:
        return self.campaign.parts[: self.part] if self.campaign else ()

    @property
    def turns_in_all(self) -> int:
        """How many turns the whole campaign has; those of the level, if it is played alone."""
        parts = self.campaign.parts if self.campaign else (self.level.id,)
        return sum(_calendar(self.library.of("levels")[p]).turns for p in parts)

    def template(self, stack_m: int, deposition_mm_s: int) -> NDArray[np.int64]:
        """Return the footprint pattern of one stack height, made at first use and kept."""
        key = (stack_m, deposition_mm_s)
        if key not in self.templates:
            self.templates[key] = plume.template(
                stack_m,
                self.map.wind,
                min(max(self.board.rows, self.board.cols) - 1, 63),
                wind_m_s=self.map.wind_m_s,
                deposition_m_s=deposition_mm_s / 1000,
            )
        return self.templates[key]

    def footprint(self, substance: str, stack_m: int, row: int, col: int) -> NDArray[np.int64]:
        """Return int64[rows, cols]: what falls on each tile, in parts of ``plume.ONE``."""
        fallen = np.zeros((self.board.rows, self.board.cols), np.int64)
        self.let_fall(fallen, substance, stack_m, row, col)
        return fallen

    def let_fall(
        self, fallen: NDArray[np.int64], substance: str, stack_m: int, row: int, col: int, units: int = 1
    ) -> None:
        """Add what falls of ``units`` to a map, in parts of ``plume.ONE``, in place."""
        speed = int(self.substances[substance].deposition_m_s * 1000 + 0.5)
        plume.add_footprint(fallen, self.template(stack_m, speed), row, col, units)

    def hides(self, meter: str) -> bool:
        """Say whether nobody of the level's era can know a meter."""
        definition = self.meters[meter]
        return definition.hidden and not (definition.known_with and definition.known_with in self.level.knows)

    def years_fit(self, years: tuple[int, int], year: int) -> bool:
        """Say whether ``year`` lies in ``years``, where 0 leaves an end open."""
        return years[0] <= year and (years[1] == 0 or year <= years[1])


def build(library: Library, level_id: str) -> Catalogue:
    """Return the catalogue of one level, or of the first level of a campaign.

    Raises :class:`CatalogueProblem` if the level is unknown or its map is broken.
    """
    campaign: CampaignDef | None = library.of("campaigns").get(level_id)
    return _build_level(library, campaign.parts[0] if campaign else level_id, campaign, {})


def as_played(rules: Catalogue, campaign: str, level_id: str) -> Catalogue:
    """Return the catalogue of a level as a city plays it: as a part of a campaign, or alone where that is empty."""
    own = rules.campaign.id if rules.campaign else ""
    if (own, rules.level.id) == (campaign, level_id):
        return rules
    return (rules if own == campaign else build(rules.library, campaign or level_id)).sibling(level_id)


def _calendar(level: LevelDef) -> Calendar:
    turns = (level.years[1] - level.years[0] + 1) * level.turns_per_year
    return Calendar(level.years[0], level.turns_per_year, turns)


def _build_level(
    library: Library, level_id: str, campaign: CampaignDef | None, family: dict[str, Catalogue]
) -> Catalogue:
    levels = library.of("levels")
    if level_id not in levels:
        raise CatalogueProblem(f"unknown level '{level_id}': there are {', '.join(levels) or 'none'}")
    level: LevelDef = levels[level_id]
    missing = [name for name in CONSTANTS if name not in library.of("constants")]
    if missing:
        raise CatalogueProblem(f"the content lacks the constants {', '.join(missing)}; add them to constants.yaml")
    board_map: MapDef = library.of("maps")[level.map]
    per_year = level.turns_per_year
    seasons = beats_of(board_map.seasons, per_year)
    board = board_of(board_map, library.of("terrains"))
    buildings: Mapping[str, BuildingDef] = library.of("buildings")
    substances: Mapping[str, SubstanceDef] = library.of("substances")
    events: Mapping[str, EventDef] = library.of("events")
    own_events = {e.id: e for e in events.values() if e.years[0] <= level.years[1] and level.years[0] <= e.years[1]}
    lots = lot_map.make(board_map, board_map.districts, board.district, board.paddies, board.paddy_reach, board.cols)
    family[level_id] = Catalogue(
        library=library,
        level=level,
        calendar=_calendar(level),
        map=board_map,
        board=board,
        goods=library.of("goods"),
        substances=substances,
        meters=library.of("meters"),
        buildings=buildings,
        upgrades=library.of("upgrades"),
        tracks=library.of("tracks"),
        events=own_events,
        plans=tuple(library.of("plans")[p] for p in level.plans),
        chapters=tuple(library.of("chapters")[c] for c in level.chapters),
        goals=tuple(library.of("goals")[g] for g in level.goals),
        places={p.id: p for p in board_map.places},
        districts=board_map.districts,
        constants={k: c.value for k, c in library.of("constants").items()},
        lots=lots,
        lot_of=lot_map.numbers(lots, board.rows * board.cols),
        running={k: _running(d, per_year) for k, d in buildings.items()},
        rivers={k: river_of(board_map, board, s, seasons) for k, s in substances.items()},
        event_chance={k: _chance_per_turn(e.chance, per_year) for k, e in own_events.items()},
        templates=next((c.templates for c in family.values() if c.map is board_map), {}),
        seasons=seasons,
        campaign=campaign,
        family=family,
    )
    return family[level_id]


CHANCE_SIDES = 1 << 20
CONSTANTS = (
    "arrivals_percent_a_year",
    "ditch_reach_tiles",
    "dose_harmless_mg",
    "dose_leaves_permille_a_year",
    "doubtful_rice_ug_per_kg",
    "dust_days_per_100_t_km2",
    "health_lost_per_100_crowding",
    "health_lost_per_100_dust_days",
    "health_lost_per_g_dose",
    "health_most_care",
    "health_usual",
    "investors_most_percent",
    "irrigation_limit_ug_per_l",
    "jobless_yuan_a_year",
    "least_card_months",
    "leaving_percent_a_year",
    "leg_most_percent",
    "lime_fades_hundredths_a_year",
    "locked_rice_percent",
    "moved_jobs_percent",
    "moved_tax_percent",
    "other_work_percent",
    "path_gap_tiles",
    "path_soil_limit_ug_per_kg",
    "people_per_home",
    "pin_agree_percent",
    "pin_span_tiles",
    "rice_kg_per_person",
    "rice_pay_yuan_per_t",
    "rice_yuan_per_t",
    "soil_ph_cap_hundredths",
    "soil_ph_hundredths",
    "soot_of_dead_trees",
    "station_reach_tiles",
    "story_reach_tiles",
    "tail_most_km",
    "visitors_thousand_per_km",
    "wage_yuan_a_year",
    "workers_percent",
    "yuan_per_visitor",
)
"""The constants that the rules ask for; their values stand in YAML."""


def _chance_per_turn(per_year: float, turns: int) -> int:
    """Return the chance of one turn in parts of ``CHANCE_SIDES``, so that a year's turns together give ``per_year``.

    Found by halving with products alone, since ``pow`` differs between processors.
    """
    if per_year >= 1.0:
        return CHANCE_SIDES
    low, high = 0, CHANCE_SIDES
    while high - low > 1:
        middle = (low + high) // 2
        stays, miss = 1.0, 1.0 - middle / CHANCE_SIDES
        for _ in range(turns):
            stays *= miss
        if 1.0 - stays <= per_year:
            low = middle
        else:
            high = middle
    return low


def _running(definition: BuildingDef, per_year: int) -> Running:
    makes, rail = behaviour(definition, Makes), behaviour(definition, NeedsRail)
    stack = behaviour(definition, StackHeight)
    air, water = behaviour(definition, ToAir), behaviour(definition, ToWater)

    def per_turn(amounts: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
        return tuple((k, v * MILLI // per_year) for k, v in amounts.items())

    return Running(
        uses=per_turn(makes.uses) if makes else (),
        gives=per_turn(makes.gives) if makes else (),
        air=per_turn(air.amounts) if air else (),
        water=per_turn(water.amounts) if water else (),
        stack_m=stack.metres if stack else 15,
        carts_percent=rail.carts_percent if rail else 100,
    )


def texts_of(entry: Any) -> Any:
    """Return the name of any noun as shown."""
    return getattr(entry, "name", None) or entry.title
