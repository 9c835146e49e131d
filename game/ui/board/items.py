"""A table of things that stand or lie on the board, as numpy columns.

Why columns: twenty thousand trees are compared, sorted and cut as whole arrays. Read `scene.py` next.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

TREE, BUILDING, FLAT = range(3)
RECORD = np.dtype([("row", "f8"), ("col", "f8"), ("part", "i4"), ("owner", "i4"), ("sort", "i4"), ("spare", "i4")])
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
    a, b = _fingerprints(old), _fingerprints(new)
    return join([old[~np.isin(a, b)], new[~np.isin(b, a)]])


def _fingerprints(table: Records) -> npt.NDArray[np.uint64]:
    """A number for each record; two records with one number would need 2^32 records to be likely."""
    words = np.ascontiguousarray(table).view(np.uint64).reshape(len(table), -1)
    mixed = np.zeros(len(table), np.uint64)
    with np.errstate(over="ignore"):
        for k in range(words.shape[1]):
            mixed = (mixed ^ words[:, k]) * np.uint64(0x9E3779B97F4A7C15)
            mixed ^= mixed >> np.uint64(29)
    return mixed


@dataclass(frozen=True, slots=True, eq=False)
class Items:
    """What stands (`upright`: trees, buildings, lamps) and what lies (`flat`: rice, rails) on a state."""

    upright: Records
    flat: Records
