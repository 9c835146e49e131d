"""Chance without memory: numbers that follow from a place, the same for ever and on every machine.

Why not a stream of random numbers: an edit at one tile must not move the trees of another. Read `scatter.py` next.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
_ALL_BITS = (1 << 64) - 1


def hash_bits(row: Ints, col: Ints, salt: int | Ints) -> npt.NDArray[np.uint64]:
    """64 well-mixed bits for every tile; the same on every machine."""
    with np.errstate(over="ignore"):
        x = row.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15)
        x ^= col.astype(np.uint64) * np.uint64(0xC2B2AE3D27D4EB4F)
        x += np.asarray(salt).astype(np.uint64) * np.uint64(0x165667B19E3779F9)
        x ^= x >> np.uint64(30)
        x *= np.uint64(0xBF58476D1CE4E5B9)
        x ^= x >> np.uint64(27)
        x *= np.uint64(0x94D049BB133111EB)
        x ^= x >> np.uint64(31)
    return x


def hash_tiles(row: Ints, col: Ints, salt: int | Ints) -> Floats:
    """An even number 0 <= x < 1 for every tile."""
    return np.asarray((hash_bits(row, col, salt) >> np.uint64(40)).astype(np.float64) / float(1 << 24))


def chance(a: int, b: int, salt: int) -> float:
    """An even number 0 <= x < 1, always the same for the same three; for one thing at a time."""
    x = (a * 0x9E3779B97F4A7C15 ^ b * 0xC2B2AE3D27D4EB4F) + salt * 0x165667B19E3779F9 & _ALL_BITS
    x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9 & _ALL_BITS
    x = (x ^ x >> 27) * 0x94D049BB133111EB & _ALL_BITS
    return (x >> 40) / (1 << 24)


def share_of(bits: npt.NDArray[np.uint64], first: int) -> Floats:
    """An even number 0 <= x < 1 from twelve of the bits: five independent ones from each hash."""
    return np.asarray((bits >> np.uint64(first) & np.uint64(0xFFF)).astype(np.float64) / 4096.0)


@lru_cache(maxsize=32)
def patches_of(rows: int, cols: int, cell: int, salt: int) -> Floats:
    """Smooth noise 0..1 over a map with blobs of about `cell` tiles; float [rows, cols], kept and not to be changed."""
    row, col = np.indices((rows, cols)) / cell
    r, c = np.floor(row).astype(np.int64), np.floor(col).astype(np.int64)
    u, v = row - r, col - c
    u, v = u * u * (3 - 2 * u), v * v * (3 - 2 * v)
    near = hash_tiles(r, c, salt) * (1 - v) + hash_tiles(r, c + 1, salt) * v
    far = hash_tiles(r + 1, c, salt) * (1 - v) + hash_tiles(r + 1, c + 1, salt) * v
    field = np.asarray(near * (1 - u) + far * u)
    field.flags.writeable = False
    return field
