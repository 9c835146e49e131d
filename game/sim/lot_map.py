"""Lot map: which fields make up a lot of rice. It follows from the map alone and never changes.

Fields of one quarter that drink from the same water make a lot; a handful joins the nearest lot of its quarter, and what
is too large for one barn is cut across its longer side. Next: ``lots.py``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from game.text import Localized

if TYPE_CHECKING:
    from game.sim.map_definitions import DistrictDef, MapDef

FEWEST_FIELDS = 5
"""A lot of fewer fields joins the nearest one of its quarter."""
MOST_FIELDS = 14
"""A lot of more fields is cut into equal parts."""


@dataclass(frozen=True, slots=True)
class LotDef:
    """One lot of rice: fields that are harvested, tested and sold together.

    id: reach.district, with a number where there are several
    number: its place among the lots
    name: quarter and water
    district: index of the quarter
    tiles: its fields, flat: row * cols + col
    """

    id: str
    number: int
    name: Localized
    district: int
    tiles: tuple[int, ...]


def make(
    board_map: MapDef,
    districts: tuple[DistrictDef, ...],
    district: NDArray[np.uint8],
    paddies: NDArray[np.int64],
    paddy_reach: NDArray[np.int64],
    cols: int,
) -> tuple[LotDef, ...]:
    """Return the lots of a board, quarter by quarter."""
    groups: dict[tuple[int, int], list[int]] = {}
    for tile, reach in zip(paddies.tolist(), paddy_reach.tolist(), strict=True):
        groups.setdefault((int(district.ravel()[tile]), _first_of_name(board_map, reach)), []).append(tile)
    for key in [k for k, tiles in groups.items() if len(tiles) < FEWEST_FIELDS]:
        large = [k for k, tiles in groups.items() if k[0] == key[0] and len(tiles) >= FEWEST_FIELDS]
        if large:
            row, col = _centre(groups[key], cols)
            groups[min(large, key=lambda k: (_away(_centre(groups[k], cols), row, col), k))] += groups.pop(key)
    lots: list[LotDef] = []
    for key in sorted(groups):
        quarter, water = districts[key[0]], board_map.reaches[key[1]] if key[1] >= 0 else None
        name = f"{water.id}.{quarter.id}" if water else quarter.id
        english = f"{quarter.name.en}: {water.name.en}" if water else quarter.name.en
        chinese = f"{quarter.name.zh}·{water.name.zh}" if water else quarter.name.zh
        parts = _cut(groups[key], cols)
        for number, tiles in enumerate(parts, 1):
            many = len(parts) > 1
            lots.append(
                LotDef(
                    f"{name}.{number}" if many else name, len(lots),
                    Localized(f"{english} {number}", f"{chinese} {number}") if many else Localized(english, chinese),
                    key[0], tuple(sorted(tiles)),
                )
            )  # fmt: skip
    return tuple(lots)


def numbers(lots: tuple[LotDef, ...], tiles: int) -> NDArray[np.int64]:
    """Return int64[tiles]: the number of the lot that each field belongs to, -1 elsewhere."""
    number = np.full(tiles, -1, np.int64)
    for lot in lots:
        number[list(lot.tiles)] = lot.number
    return number


def _first_of_name(board_map: MapDef, reach: int) -> int:
    """Return the first reach that is called as this one is: people know stretches of water by their name."""
    if reach < 0:
        return -1
    names = [r.name for r in board_map.reaches]
    return names.index(names[reach])


def _centre(tiles: list[int], cols: int) -> tuple[int, int]:
    return sum(t // cols for t in tiles) // len(tiles), sum(t % cols for t in tiles) // len(tiles)


def _away(centre: tuple[int, int], row: int, col: int) -> int:
    return (centre[0] - row) ** 2 + (centre[1] - col) ** 2


def _cut(tiles: list[int], cols: int) -> list[list[int]]:
    """Cut fields into parts of at most ``MOST_FIELDS``, across their longer side."""
    parts = -(-len(tiles) // MOST_FIELDS)
    rows_long = max(t // cols for t in tiles) - min(t // cols for t in tiles)
    cols_long = max(t % cols for t in tiles) - min(t % cols for t in tiles)
    order = sorted(tiles, key=lambda t: (t // cols, t % cols) if rows_long >= cols_long else (t % cols, t // cols))
    return [order[len(order) * i // parts : len(order) * (i + 1) // parts] for i in range(parts)]
