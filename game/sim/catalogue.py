"""Catalogue: the nouns of one level, with everything worked out once that a turn needs.

Rates per year become amounts per turn here and nowhere else; plume templates, river tables and the board's grids are made
here; nothing in it ever changes while a city lives. Next: ``world.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from game.sim import plume
from game.sim.behaviours import Makes, NeedsRail, StackHeight, ToAir, ToWater
from game.sim.clock import Calendar
from game.sim.definitions import BuildingDef, GoodDef, MeterDef, SubstanceDef, TrackDef, UpgradeDef
from game.sim.level_definitions import GoalDef, LevelDef
from game.sim.library import Library
from game.sim.map_definitions import DistrictDef, MapDef, PlaceDef, TerrainDef
from game.sim.river import Reach, River, Season
from game.sim.story_definitions import ChapterDef, EventDef, PlanDef
from game.sim.words import Behaviour
from game.sim.world import MILLI

B = TypeVar("B", bound=Behaviour)
NO_REACH = 255


class CatalogueProblem(Exception):
    """The level cannot be played as it is written; one line that says why."""


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


@dataclass(frozen=True, slots=True)
class Board:
    """The map as arrays [row, col].

    terrain: index into ``kinds``; reach: index of the reach at a water tile, ``NO_REACH`` elsewhere
    district: index of the district; farm: where rice grows; near_reach: the reach that waters a paddy
    """

    rows: int
    cols: int
    kinds: tuple[TerrainDef, ...]
    terrain: NDArray[np.uint8]
    reach: NDArray[np.uint8]
    district: NDArray[np.uint8]
    farm: NDArray[np.bool_]
    paddies: NDArray[np.int64]
    paddy_reach: NDArray[np.int64]
    road: NDArray[np.uint8]
    rail: NDArray[np.uint8]


@dataclass(slots=True)
class Catalogue:
    """One level's nouns and tables. Fields are in the words of the classes they hold; see ``build``."""

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
    running: Mapping[str, Running]
    rivers: Mapping[str, River]
    event_chance: Mapping[str, int]
    templates: dict[tuple[int, int], NDArray[np.int64]]

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

    def years_fit(self, years: tuple[int, int], year: int) -> bool:
        """Say whether ``year`` lies in ``years``, where 0 leaves an end open."""
        return years[0] <= year and (years[1] == 0 or year <= years[1])


def build(library: Library, level_id: str) -> Catalogue:
    """Return the catalogue of one level; raises :class:`CatalogueProblem` if the level is unknown or its map is broken."""
    levels = library.of("levels")
    if level_id not in levels:
        raise CatalogueProblem(f"unknown level '{level_id}': there are {', '.join(levels) or 'none'}")
    level: LevelDef = levels[level_id]
    missing = [name for name in CONSTANTS if name not in library.of("constants")]
    if missing:
        raise CatalogueProblem(f"the content lacks the constants {', '.join(missing)}; add them to constants.yaml")
    board_map: MapDef = library.of("maps")[level.map]
    per_year = level.turns_per_year
    calendar = Calendar(level.years[0], per_year, (level.years[1] - level.years[0] + 1) * per_year)
    board = _board(board_map, library.of("terrains"))
    buildings: Mapping[str, BuildingDef] = library.of("buildings")
    substances: Mapping[str, SubstanceDef] = library.of("substances")
    events: Mapping[str, EventDef] = library.of("events")
    own_events = {e.id: e for e in events.values() if e.years[0] <= level.years[1] and level.years[0] <= e.years[1]}
    return Catalogue(
        library=library,
        level=level,
        calendar=calendar,
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
        running={k: _running(d, per_year) for k, d in buildings.items()},
        rivers={k: _river(board_map, board, s) for k, s in substances.items()},
        event_chance={k: _chance_per_turn(e.chance, per_year) for k, e in own_events.items()},
        templates={},
    )


CHANCE_SIDES = 1 << 20
CONSTANTS = (
    "arrivals_percent_a_year",
    "ditch_reach_tiles",
    "dust_days_per_100_t_km2",
    "health_lost_per_100_crowding",
    "health_lost_per_100_dust_days",
    "health_most_care",
    "health_usual",
    "leaving_percent_a_year",
    "other_work_percent",
    "people_per_home",
    "rice_kg_per_person",
    "soil_ph_hundredths",
    "soot_of_dead_trees",
    "story_reach_tiles",
    "wage_yuan_a_year",
    "workers_percent",
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


def _grid(text: str, what: str, size: tuple[int, int] | None = None) -> list[str]:
    rows = [line for line in text.split("\n") if line.strip()]
    if not rows or any(len(r) != len(rows[0]) for r in rows) or (size and (len(rows), len(rows[0])) != size):
        raise CatalogueProblem(f"the map's grid '{what}' is not a rectangle of the land's size")
    return rows


def _board(board_map: MapDef, terrains: Mapping[str, TerrainDef]) -> Board:
    land = _grid(board_map.land, "land")
    size = rows, cols = len(land), len(land[0])
    kinds = tuple(terrains[t] for t in dict.fromkeys(board_map.legend.values()))
    number = {c: [k.id for k in kinds].index(t) for c, t in board_map.legend.items()}
    terrain = np.array([[number[c] for c in row] for row in land], np.uint8)
    letters = {r.key: i for i, r in enumerate(board_map.reaches)}
    waters = _grid(board_map.reaches_grid, "reaches_grid", size)
    reach = np.array([[letters.get(c, NO_REACH) for c in row] for row in waters], np.uint8)
    tracks = _grid(board_map.tracks_grid, "tracks_grid", size)
    place = {p.id: p for p in board_map.places}
    row, col = np.mgrid[0:rows, 0:cols]
    centres = [place[d.place] for d in board_map.districts]
    away = np.stack([(row - p.row) ** 2 + (col - p.col) ** 2 for p in centres])
    farm = np.array([k.farm for k in kinds])[terrain]
    paddies = np.flatnonzero(farm.ravel()).astype(np.int64)
    water_row, water_col = np.nonzero(reach != NO_REACH)
    water = reach[water_row, water_col]
    ditch = np.array([r.ditch for r in board_map.reaches])[water]
    paddy_reach = np.full(paddies.size, -1, np.int64)
    for i, tile in enumerate(paddies.tolist()):
        # A ditch within three tiles waters a field before any river does: its water needs no lifting.
        gap = (water_row - tile // cols) ** 2 + (water_col - tile % cols) ** 2 + np.where(ditch, -6, 0)
        if gap.size:
            paddy_reach[i] = int(water[np.argmin(gap)])
    return Board(
        rows=rows, cols=cols, kinds=kinds, terrain=terrain, reach=reach,
        district=np.argmin(away, axis=0).astype(np.uint8), farm=farm, paddies=paddies, paddy_reach=paddy_reach,
        road=np.array([[c in "=+" for c in r] for r in tracks], np.uint8),
        rail=np.array([[c in "#+" for c in r] for r in tracks], np.uint8),
    )  # fmt: skip


def _river(board_map: MapDef, board: Board, substance: SubstanceDef) -> River:
    counts = np.bincount(board.paddy_reach[board.paddy_reach >= 0], minlength=len(board_map.reaches))
    return River(
        [Reach(r.id, r.flow_m3_s, r.into or None, r.ditch, r.length_km) for r in board_map.reaches],
        [
            Season(s.flow_percent / 100, s.irrigation_percent / 100, substance.stirred_share if s.stirs else 0.0)
            for s in board_map.seasons
        ],
        counts.tolist(),
        settle_per_km=substance.settle_per_km,
        decay_per_day=substance.decay_per_day,
    )


def texts_of(entry: Any) -> Any:
    """Return the name of any noun as shown."""
    return getattr(entry, "name", None) or entry.title
