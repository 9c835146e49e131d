"""Board: the map as arrays, the turns of its year, and the tables of its river. Next: ``catalogue.py``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.sim.definitions import SubstanceDef
from game.sim.map_definitions import MapDef, SeasonDef, TerrainDef
from game.sim.river import Reach, River, Season

NO_REACH = 255


class CatalogueProblem(Exception):
    """The level cannot be played as it is written; one line that says why."""


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


@dataclass(frozen=True, slots=True)
class Beat:
    """What one turn of the year does to the river and the fields; a season of the map lasts one beat or several.

    flow_percent: the river's flow against its yearly mean
    irrigation: the share of the year's irrigation that falls in it
    stirs: whether floods stir up the mud; harvest: whether rice is harvested in it
    season: which season of the map it belongs to
    """

    flow_percent: int
    irrigation: float
    stirs: bool
    harvest: bool
    season: int


def beats_of(seasons: Sequence[SeasonDef], turns_per_year: int) -> tuple[Beat, ...]:
    """Spread the map's seasons over the turns of a year: floods stir in a season's first turn, rice is cut in its last.

    Raises :class:`CatalogueProblem` if the turns do not divide into the seasons.
    """
    each, rest = divmod(turns_per_year, max(1, len(seasons)))
    if rest or not each:
        raise CatalogueProblem(f"{turns_per_year} turns a year cannot be shared among {len(seasons)} seasons")
    return tuple(
        Beat(s.flow_percent, s.irrigation_percent / 100 / each, s.stirs and i == 0, s.harvest and i == each - 1, n)
        for n, s in enumerate(seasons)
        for i in range(each)
    )


def _grid(text: str, what: str, size: tuple[int, int] | None = None) -> list[str]:
    rows = [line for line in text.split("\n") if line.strip()]
    if not rows or any(len(r) != len(rows[0]) for r in rows) or (size and (len(rows), len(rows[0])) != size):
        raise CatalogueProblem(f"the map's grid '{what}' is not a rectangle of the land's size")
    return rows


def board_of(board_map: MapDef, terrains: Mapping[str, TerrainDef]) -> Board:
    """Return the map as arrays; raises :class:`CatalogueProblem` for a broken grid."""
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


def river_of(board_map: MapDef, board: Board, substance: SubstanceDef, seasons: tuple[Beat, ...]) -> River:
    """Return the river's tables for one substance and the turns of a year."""
    counts = np.bincount(board.paddy_reach[board.paddy_reach >= 0], minlength=len(board_map.reaches))
    return River(
        [Reach(r.id, r.flow_m3_s, r.into or None, r.ditch, r.length_km) for r in board_map.reaches],
        [Season(s.flow_percent / 100, s.irrigation, substance.stirred_share if s.stirs else 0.0) for s in seasons],
        counts.tolist(),
        settle_per_km=substance.settle_per_km,
        decay_per_day=substance.decay_per_day,
    )
