"""A table of things that stand or lie on the board, as numpy columns.

Why columns: twenty thousand trees are compared, sorted and cut as whole arrays. Read `scene.py` next.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

TREE, BUILDING, FLAT = range(3)
RECORD = np.dtype([("row", "f8"), ("col", "f8"), ("part", "i4"), ("owner", "i4"), ("sort", "i4")])
Records = npt.NDArray[np.void]


def records(part: int, row: npt.ArrayLike, col: npt.ArrayLike, owner: npt.ArrayLike, sort: int) -> Records:
    """Records of one part at many places; `owner` is the tile's index row * cols + col, -1 for none."""
    rows = np.atleast_1d(np.asarray(row, np.float64))
    table = np.zeros(len(rows), RECORD)
    table["row"], table["col"], table["part"], table["owner"], table["sort"] = rows, col, part, owner, sort
    return table


def join(tables: list[Records]) -> Records:
    """All records in one table."""
    return np.concatenate(tables) if tables else np.zeros(0, RECORD)


def differences(old: Records, new: Records) -> Records:
    """Records that stand in only one of two tables."""
    if len(old) == len(new) and old.tobytes() == new.tobytes():
        return new[:0]
    view = np.dtype((np.void, RECORD.itemsize))
    a, b = np.unique(old.view(view)), np.unique(new.view(view))
    both = np.concatenate([a, b])
    values, counts = np.unique(both, return_counts=True)
    once: Records = values[counts == 1].view(RECORD)
    return once


@dataclass(frozen=True, slots=True, eq=False)
class Items:
    """What stands (`upright`: trees, buildings, lamps) and what lies (`flat`: rice, rails) on a state."""

    upright: Records
    flat: Records
