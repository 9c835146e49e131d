"""From the city to the board: what the view knows becomes plain arrays and records that the board draws.

Only here do rules meet pixels. Nothing is decided: a picture follows from a definition and a place, so that the same city
always looks the same. Next: ``game/ui/board/state.py`` for what the board is told.
"""

import math
from collections.abc import Callable, Iterable

import numpy as np
from numpy.typing import NDArray

from game.sim.behaviours import Makes
from game.sim.building_view import BuildingView
from game.sim.catalogue import behaviour
from game.sim.definitions import BuildingDef, UpgradeDef
from game.sim.scene_definitions import LookDef
from game.sim.view import View
from game.ui.board import Annex, BoardState, BuildingLook, Ghost, TerrainLook
from game.ui.play.facades import cast_of, facing, grade_of, in_state
from game.ui.play.greenery import added_kinds, land_of, path_of, pegs_of, rails_beside

SHARE_LEVELS = 15
LEAST_SHARE = 120
"""The dust of a ghost is shown where at least a 120th of its peak falls."""
Levels = NDArray[np.uint8]
MONTHS, MUSEUM_YARD = 12, "paved_modern"
STILL = ("building", "closed", "derelict", "heritage")
"""States in which nothing smokes."""


def terrain_looks(view: View, sprites: Iterable[str]) -> tuple[TerrainLook, ...]:
    """Return how each kind of land looks, the map's own and what can lie over it; unknown sprites are left out."""
    known = set(sprites)
    look, terrains = era_look(view), view.rules.library.of("terrains")
    dress = look.dress if look else {}
    tended = {one.look for one in view.ground.treatments()}
    looks = []
    for kind in (*view.terrain_kinds, *added_kinds(view)):
        worn = terrains[dress.get(kind.id, kind.id)]
        scatter = tuple((tuple(s for s in one.sprites if s in known), one.density) for one in worn.scatter)
        shown = tuple(one for one in scatter if one[0])
        looks.append(TerrainLook(worn.ground, shown, kind.water, kind.farm, kind.id in tended))
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


def picture_of(view: View, definition: BuildingDef, row: int, col: int, lines: int) -> str:
    """Return the picture of a building where it stands: small with one line, turned to the track beside it."""
    if definition.sprite_ns and beside_northern_track(view, definition, row, col):
        return definition.sprite_ns
    if definition.small_sprite and lines <= 1:
        return definition.small_sprite
    return sprite_of(definition, row, col)


def beside_northern_track(view: View, definition: BuildingDef, row: int, col: int) -> bool:
    """Return whether the rails beside a place run from north to south, and none from west to east."""
    rows, cols = definition.size.rows, definition.size.cols
    if row < 0 or col < 0 or row + rows > view.size[0] or col + cols > view.size[1]:
        return False
    rail = np.pad(view.rail, 1) > 0
    beside = rail[row + 1 : row + rows + 1, [col, col + cols + 1]]
    above = rail[[row, row + rows + 1], col + 1 : col + cols + 1]
    return bool(beside.any()) and not above.any()


def yard_of(definition: BuildingDef) -> str:
    """Return the ground under a building: cinders under works, earth under houses, paving under the rest."""
    if behaviour(definition, Makes):
        return "cinder"
    return "soil" if definition.smoke else "path"


def look_of(view: View, building: BuildingView, sprites: set[str]) -> BuildingLook:
    """Return one building as the board draws it."""
    definition = view.rules.buildings[building.kind]
    row, col, cols, rows = building.row, building.col, building.cols, building.rows
    sprite = picture_of(view, definition, row, col, building.lines)
    sprite = facing(sprite, row, col, cols, rows, view.road > 0, sprites)
    still = building.state in STILL
    sprite = in_state(sprite, building.state, cols, rows, sprites)
    return BuildingLook(
        f"{building.row},{building.col}",
        sprite,
        building.row,
        building.col,
        building.cols,
        building.rows,
        0 if still else building.smoke,
        definition.smoke or "grey",
        yard=MUSEUM_YARD if building.state == "heritage" else yard_of(definition),
        running=building.state in ("running", "slow"),
    )


def era_look(view: View) -> LookDef | None:
    """Return the look of the board in this year; None for a level that names none."""
    level = view.rules.level
    changed = [one.look for one in sorted(level.looks, key=lambda one: one.from_) if one.from_ <= view.year]
    look: LookDef | None = view.rules.library.of("looks").get(changed[-1] if changed else level.look)
    return look


def annexes_of(view: View, buildings: tuple[BuildingView, ...], sprites: set[str]) -> tuple[Annex, ...]:
    """Return the pictures of upgrades, each on a free tile at its works; where there is none it is not seen."""
    water = np.array([bool(kind.water) for kind in view.terrain_kinds])[view.terrain]
    free = ~(water | (view.road > 0) | (view.rail > 0))
    for b in buildings:
        free[b.row : b.row + b.rows, b.col : b.col + b.cols] = False
    found: list[Annex] = []
    for b in buildings:
        for upgrade in (view.rules.upgrades[name] for name in b.upgrades):
            tiles = [tile for tile in ring(b) if is_inside(view, tile) and free[tile]]
            if upgrade.prop in sprites and tiles:
                place = min(tiles, key=annex_order(view, b, upgrade))
                free[place] = False
                found.append(Annex(upgrade.prop, *place))
    return tuple(found)


def is_inside(view: View, tile: tuple[int, int]) -> bool:
    """Return whether a tile lies on the board."""
    return 0 <= tile[0] < view.size[0] and 0 <= tile[1] < view.size[1]


def ring(building: BuildingView) -> list[tuple[int, int]]:
    """Return the tiles that share an edge with a building."""
    row, col, rows, cols = building.row, building.col, building.rows, building.cols
    across = [(r, c) for c in range(col, col + cols) for r in (row - 1, row + rows)]
    return across + [(r, c) for r in range(row, row + rows) for c in (col - 1, col + cols)]


def annex_order(
    view: View, building: BuildingView, upgrade: UpgradeDef
) -> Callable[[tuple[int, int]], tuple[int, int]]:
    """Return what ranks tiles for an upgrade: pipes end towards the river, all else stands before the works."""
    river = np.argwhere(np.array([kind.water == "river" for kind in view.terrain_kinds])[view.terrain])
    if upgrade.outlet and len(river):
        return lambda tile: (int(np.abs(river - tile).sum(axis=1).min()), -tile[0])
    middle = building.row + building.col + (building.rows + building.cols) // 2
    return lambda tile: (abs(tile[0] + tile[1] - middle - 1), -tile[0])


def season_of(view: View) -> int:
    """Return the season of now as the board counts it, 0 spring to 3 winter; where a turn is a month, March begins spring."""
    turns = view.rules.calendar.turns_per_year
    months = view.season * MONTHS // turns
    return view.season * 4 // turns if turns < MONTHS else (months + 10) // 3 % 4


def board_state(view: View, looks: tuple[TerrainLook, ...], wind: tuple[float, float], sprites: set[str]) -> BoardState:
    """Return the whole picture of now. Arrays are copies: the city goes on without disturbing them."""
    rows, cols = view.size
    buildings = tuple(view.buildings())
    look = era_look(view)
    path = path_of(view)
    return BoardState(
        rows,
        cols,
        land_of(view, path),
        looks,
        view.road.astype(bool),
        rails_beside(view, path),
        view.water_sick(),
        view.soot(),
        season_of(view),
        tuple(look_of(view, building, sprites) for building in buildings),
        wind,
        annexes_of(view, buildings, sprites),
        cast=cast_of(look),
        grade=grade_of(look),
        roads=look.roads if look else "mixed",
        props=pegs_of(view, sprites),
        path=path,
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
    sprite = picture_of(view, definition, row, col, 1)
    if sprite not in sprites:
        sprite = f"construction_{cols}x{rows}" if f"construction_{cols}x{rows}" in sprites else "workshop"
    return Ghost(sprite, row, col, cols, rows, allowed, dust)
