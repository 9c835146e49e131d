"""Greenery: what lies over the land as the map has it: a path with its planted verges, which rails it leaves, treated land.

Why the kinds of land are added once for a level: a board whose list of looks stays the same scatters nothing anew.
Next: ``board_link.py``, which puts it on the board.
"""

from collections.abc import Container

import numpy as np
from numpy.typing import NDArray

from game.sim.map_definitions import TerrainDef
from game.sim.view import View
from game.ui.board import Prop

Flags = NDArray[np.bool_]
VERGE = "meadow_new"
"""The kind of land that a path makes of open ground beside it."""
PATH = "path"
PEGS = "sample_pins"


def added_kinds(view: View) -> tuple[TerrainDef, ...]:
    """Return the kinds of land that can lie over the map's own in this level, in a fixed order."""
    known, level = view.rules.library.of("terrains"), view.rules.level
    names = [VERGE] if PATH in level.tracks else []
    names += [one.look for one in view.ground.treatments() if one.look and one.look not in names]
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
    looks = {one.id: len(view.terrain_kinds) + added.index(one.look) for one in view.ground.treatments() if one.look}
    for tile, has in view.ground.treated().items():
        for name in (name for name in looks if name in has):
            land[tile] = looks[name]
    return land


def pegs_of(view: View, sprites: Container[str]) -> tuple[Prop, ...]:
    """Return the pegs that laboratories left on the fields they have sampled."""
    if PEGS not in sprites:
        return ()
    return tuple(Prop(PEGS, row + 0.5, col + 0.5) for row, col in view.ground.samples())


def _verges(view: View, path: Flags) -> Flags:
    """Return the open land beside a path, where nothing else is grown, built or lived in."""
    open_land = np.array(
        [kind.build and not (kind.farm or kind.homes or kind.woods or kind.water) for kind in view.terrain_kinds]
    )[view.terrain]
    near = path.copy()
    for axis in (0, 1):
        before, after = _next_to(near, axis)
        near |= before | after
    return np.asarray(near & open_land, dtype=bool)
