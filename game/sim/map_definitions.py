"""Map definitions: the board a level is played on: its land, its water, its named places, its quarters.

Same rules as ``definitions.py``. Next: ``catalogue.py`` turns the text grids into arrays.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Literal

from game.sim.definitions import Name, Percent
from game.sim.ref import Ref, Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class ScatterDef:
    """Sprites strewn over a kind of land.

    sprites: one of them is taken for each place
    density: how many stand on a tile, on average
    """

    sprites: tuple[str, ...]
    density: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TerrainDef:
    """A kind of land, one character of the map.

    id: its name
    name: the name shown
    ground: the ground patch it is drawn with
    scatter: groups of sprites strewn over it, with the number of them on a tile
    water: river or ditch, if water flows here
    farm: whether rice grows here
    build: whether works and houses can stand here
    build_percent: what building here costs, compared with flat land
    homes: homes that stand here from the start
    woods: trees that stand here, 0 to 15
    """

    id: str
    name: Name
    ground: str
    scatter: tuple[ScatterDef, ...] = ()
    water: Literal["", "river", "ditch"] = ""
    farm: bool = False
    build: bool = True
    build_percent: Percent = 100
    homes: int = 0
    woods: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceDef:
    """A named place of the map; events and bots speak of places by name.

    id: its name
    name: the name shown
    row: its row
    col: its column
    label: whether the map shows the name
    """

    id: str
    name: Name
    row: int
    col: int
    label: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class DistrictDef:
    """A quarter of the city; every tile belongs to the nearest one.

    id: its name
    name: the name shown
    place: its centre
    people: who lives there when the level opens
    health: how well they are when the level opens, 0 to 100
    """

    id: str
    name: Name
    place: Annotated[str, Ref("place")]
    people: int
    health: int = 70


@dataclass(frozen=True, slots=True, kw_only=True)
class ReachDef:
    """A stretch of river, or a works ditch.

    id: its name
    name: the name shown
    key: its letter in the grid of reaches
    flow_m3_s: what flows through it in a mean year
    length_km: how long it is
    into: the reach it flows into; empty where it leaves the map
    ditch: whether it is a works ditch
    """

    id: str
    name: Name
    key: str
    flow_m3_s: Annotated[float, Unit("m3/s")]
    length_km: Annotated[float, Unit("km")]
    into: str = ""
    ditch: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SeasonDef:
    """What one turn of the year does to the river and the fields.

    flow_percent: the river's flow against its yearly mean
    irrigation_percent: the part of the year's irrigation that falls in it
    stirs: whether floods stir up the mud
    harvest: whether rice is harvested in it
    """

    flow_percent: Percent
    irrigation_percent: Percent
    stirs: bool = False
    harvest: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MapDef:
    """The board: text grids of one character a tile.

    id: its name
    name: the name shown
    legend: what each character of the land stands for
    land: the land, row by row from the north
    reaches_grid: the letter of the reach on each water tile, a dot elsewhere
    tracks_grid: = road, # rail, + both, a dot elsewhere
    reaches: the stretches of water
    seasons: what the turns of a year do
    wind: how often the wind blows towards each of 16 directions, east first, then clockwise (parts of any sum)
    wind_m_s: how strong it blows
    places: named places
    districts: quarters
    rice_t_per_tile: what a paddy tile yields in a year
    """

    id: str
    name: Name
    legend: Mapping[str, Annotated[str, Ref("terrain")]]
    land: str
    reaches_grid: str
    tracks_grid: str
    reaches: tuple[ReachDef, ...]
    seasons: tuple[SeasonDef, ...]
    wind: tuple[int, ...]
    wind_m_s: Annotated[float, Unit("m/s")] = 2.2
    places: tuple[PlaceDef, ...]
    districts: tuple[DistrictDef, ...]
    rice_t_per_tile: Annotated[int, Unit("t a year")] = 450
