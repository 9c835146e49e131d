"""Greenery: what lies over the land as the map has it: a path with its planted verges, and which rails it leaves.

Why the kinds of land are added once for a level: a board whose list of looks stays the same scatters nothing anew.
Next: ``board_link.py``, which puts it on the board.
"""

import numpy as np
from numpy.typing import NDArray

from game.sim.map_definitions import TerrainDef
from game.sim.view import View

Flags = NDArray[np.bool_]
VERGE = "meadow_new"
"""The kind of land that a path makes of open ground beside it."""
PATH = "path"


def added_kinds(view: View) -> tuple[TerrainDef, ...]:
    """Return the kinds of land that can lie over the map's own in this level, in a fixed order."""
    known, level = view.rules.library.of("terrains"), view.rules.level
    names = [VERGE] if PATH in level.tracks else []
    return tuple(known[name] for name in names if name in known)


def path_of(view: View) -> Flags | None:
    """Return where the greenway lies, bool [rows, cols]; None while there is none."""
    path = view.world.path
    return path > 0 if path.shape == view.size and path.any() else None


def rails_beside(view: View, path: Flags | None) -> Flags:
    """Return the rails that are still seen: a path along a spur takes its place, across a line it leaves it."""
    rail = view.rail > 0
    return rail if path is None else rail & ~(path & _along(rail, path))


def _along(rail: Flags, path: Flags) -> Flags:
    """Return where a path goes the way of the rails under it and not across them."""
    found = np.zeros_like(rail)
    for axis in (0, 1):
        before, after = _next_to(path & rail, axis)
        found |= before | after
    return found


def _next_to(mask: Flags, axis: int) -> tuple[Flags, Flags]:
    """Return where the tile before and the tile after, along an axis, are in a mask."""
    wide = np.pad(mask, [(1, 1) if axis == k else (0, 0) for k in (0, 1)])
    size = mask.shape[axis]
    return np.take(wide, range(size), axis), np.take(wide, range(2, size + 2), axis)


def land_of(view: View, path: Flags | None) -> NDArray[np.uint8]:
    """Return uint8[rows, cols]: which of ``terrain_kinds`` and, after them, ``added_kinds`` is seen at each tile."""
    land = view.terrain.astype(np.uint8)
    added = [kind.id for kind in added_kinds(view)]
    if path is not None and VERGE in added:
        land[_verges(view, path)] = len(view.terrain_kinds) + added.index(VERGE)
    return land


def _verges(view: View, path: Flags) -> Flags:
    """Return the open land beside a path, where nothing else is grown, built or lived in."""
    open_land = np.array(
        [kind.build and not (kind.farm or kind.homes or kind.woods or kind.water) for kind in view.terrain_kinds]
    )[view.terrain]
    near = path.copy()
    for axis in (0, 1):
        before, after = _next_to(near, axis)
        near |= before | after
    return near & open_land
