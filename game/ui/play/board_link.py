"""From the city to the board: what the view knows becomes plain arrays and records that the board draws.

Only here do rules meet pixels. Nothing is decided: a picture follows from a definition and a place, so that the same city
always looks the same. Next: ``game/ui/board/state.py`` for what the board is told.
"""

import math
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from game.sim.behaviours import Makes
from game.sim.building_view import BuildingView
from game.sim.catalogue import behaviour
from game.sim.definitions import BuildingDef
from game.sim.view import View
from game.ui.board import BoardState, BuildingLook, Ghost, TerrainLook

SHARE_LEVELS = 15
LEAST_SHARE = 120
"""The dust of a ghost is shown where at least a 120th of its peak falls."""
Levels = NDArray[np.uint8]


def terrain_looks(view: View, sprites: Iterable[str]) -> tuple[TerrainLook, ...]:
    """Return how each kind of land looks; sprites that do not exist are left out."""
    known = set(sprites)
    looks = []
    for kind in view.terrain_kinds:
        scatter = tuple((tuple(s for s in one.sprites if s in known), one.density) for one in kind.scatter)
        looks.append(TerrainLook(kind.ground, tuple(one for one in scatter if one[0]), kind.water, kind.farm))
    return tuple(looks)


def wind_on_screen(view: View) -> tuple[float, float]:
    """Return where smoke drifts on the screen (right, down): the mean of the wind rose."""
    wind = view.rules.map.wind
    across = sum(part * math.cos(k * math.tau / len(wind)) for k, part in enumerate(wind))
    down = sum(part * math.sin(k * math.tau / len(wind)) for k, part in enumerate(wind))
    right, low = across - down, (across + down) / 2
    length = math.hypot(right, low) or 1.0
    return right / length, low / length


def sprite_of(definition: BuildingDef, row: int, col: int) -> str:
    """Return the picture of a building: designs take turns from place to place."""
    return definition.sprite[(row * 5 + col * 3 + row // 2) % len(definition.sprite)]


def yard_of(definition: BuildingDef) -> str:
    """Return the ground under a building: cinders under works, earth under houses, paving under the rest."""
    if behaviour(definition, Makes):
        return "cinder"
    return "soil" if definition.smoke else "path"


def look_of(view: View, building: BuildingView, sprites: set[str]) -> BuildingLook:
    """Return one building as the board draws it."""
    definition = view.rules.buildings[building.kind]
    sprite = sprite_of(definition, building.row, building.col)
    site = f"construction_{building.cols}x{building.rows}"
    if building.state == "building" and site in sprites:
        sprite = site
    if sprite not in sprites:
        sprite = site if site in sprites else "workshop"
    return BuildingLook(
        f"{building.row},{building.col}",
        sprite,
        building.row,
        building.col,
        building.cols,
        building.rows,
        building.smoke,
        definition.smoke or "grey",
        yard=yard_of(definition),
    )


def board_state(view: View, looks: tuple[TerrainLook, ...], wind: tuple[float, float], sprites: set[str]) -> BoardState:
    """Return the whole picture of now. Arrays are copies: the city goes on without disturbing them."""
    rows, cols = view.size
    return BoardState(
        rows,
        cols,
        view.terrain.astype(np.uint8),
        looks,
        view.road.astype(bool),
        view.rail.astype(bool),
        view.water_sick(),
        view.soot(),
        view.season % 4,
        tuple(look_of(view, building, sprites) for building in view.buildings()),
        wind,
    )


def dust_levels(shares: NDArray[np.int64]) -> Levels | None:
    """Return a footprint as 0..15 on a root scale, so that the far edge is seen beside the peak; None without dust."""
    peak = int(shares.max(initial=0))
    if peak == 0:
        return None
    level = np.ceil(np.sqrt(shares / peak) * SHARE_LEVELS)
    return np.where(shares * LEAST_SHARE >= peak, level, 0).astype(np.uint8)


def ghost_of(view: View, definition: BuildingDef, row: int, col: int, allowed: bool, sprites: set[str]) -> Ghost:
    """Return the building in the hand with the dust it would bring."""
    rows, cols = definition.size.rows, definition.size.cols
    height, width = view.size
    inside = row >= 0 and row + rows <= height and col >= 0 and col + cols <= width
    dust = dust_levels(view.dust_footprint(definition.id, row, col)) if inside else None
    sprite = sprite_of(definition, row, col)
    if sprite not in sprites:
        sprite = f"construction_{cols}x{rows}" if f"construction_{cols}x{rows}" in sprites else "workshop"
    return Ghost(sprite, row, col, cols, rows, allowed, dust)
