"""Tableau: a scene of the content as a state of the board: a town to be looked at.

Why beyond its grids the land goes on as in a mirror: a picture may show more than was written, and a town that ends in
mist at the edge of its grid would show it. What stands is mirrored with its street. Next: ``facades.py``.
"""

from collections.abc import Container, Iterator
from dataclasses import dataclass

import numpy as np

from game.sim.definitions import BuildingDef
from game.sim.library import Library
from game.sim.map_definitions import TerrainDef
from game.sim.scene_definitions import LookDef, SceneDef, StandDef
from game.ui.board import BoardState, BuildingLook, TerrainLook
from game.ui.board.state import SEASON_WORDS, Bytes, Flags
from game.ui.play.facades import cast_of, facing, grade_of, in_state, known

MARGIN = 14
"""Tiles by which the land goes on beyond what is written."""
BLANK = "."


@dataclass(frozen=True, slots=True)
class Stand:
    """One thing of a scene at its place on the widened board."""

    what: StandDef
    row: int
    col: int
    rows: int
    cols: int


def scene_state(
    library: Library, scene: SceneDef, sprites: Container[str], season: str = "", hour: str = ""
) -> BoardState:
    """Return a scene as the board draws it; ``season`` and ``hour`` may differ from what the scene says."""
    look: LookDef = library.of("looks")[scene.look]
    kinds: dict[str, TerrainDef] = {name: library.of("terrains")[name] for name in scene.legend.values()}
    order = list(kinds)
    number = {letter: order.index(name) for letter, name in scene.legend.items()}
    terrain = widened(np.array([[number[c] for c in line] for line in scene.land.split()], np.uint8))
    tracks = widened(np.array([[ord(c) for c in line] for line in scene.tracks_grid.split()], np.uint8))
    road, rail = np.isin(tracks, [ord("="), ord("+")]), np.isin(tracks, [ord("#"), ord("+")])
    rows, cols = terrain.shape
    stands = list(stands_of(library, scene, (rows, cols)))
    season = season or scene.season
    buildings = tuple(look_of(library, look, stand, road, season, sprites) for stand in stands)
    wet = np.array([bool(kinds[name].water) for name in order])[terrain]
    return BoardState(
        rows,
        cols,
        terrain,
        tuple(terrain_look(kinds[name], sprites) for name in order),
        road,
        rail,
        np.where(wet, np.uint8(scene.river_sick), np.uint8(0)),
        dust(scene, buildings, (rows, cols)),
        SEASON_WORDS.index(season),
        buildings,
        scene.wind,
        cast=cast_of(look),
        hour=hour or scene.hour,
        grade=grade_of(look),
        roads=look.roads,
    )


def middle(scene: SceneDef) -> tuple[float, float]:
    """Return where the camera looks, on the widened board."""
    return scene.row + MARGIN + 0.5, scene.col + MARGIN + 0.5


def widened(grid: Bytes) -> Bytes:
    """Return a grid with its mirror image around it, ``MARGIN`` tiles wide or as wide as the grid allows."""
    return np.pad(grid, MARGIN, mode="symmetric")


def terrain_look(kind: TerrainDef, sprites: Container[str]) -> TerrainLook:
    """Return how a kind of land looks; sprites that do not exist are left out."""
    scatter = tuple((known(one.sprites, sprites), one.density) for one in kind.scatter)
    return TerrainLook(kind.ground, tuple(one for one in scatter if one[0]), kind.water, kind.farm)


def stands_of(library: Library, scene: SceneDef, size: tuple[int, int]) -> Iterator[Stand]:
    """Yield what stands, and its mirror images in the margin."""
    lines = scene.stands_grid.split()
    height, width = len(lines), len(lines[0])
    for row, line in enumerate(lines):
        for col, letter in enumerate(line):
            if letter == BLANK:
                continue
            what = scene.stands[letter]
            definition = library.of("buildings").get(what.building)
            ground = definition.size if definition else what.size
            rows, cols = (ground.cols, ground.rows) if what.turned else (ground.rows, ground.cols)
            for r in mirrored(row, rows, height):
                for c in mirrored(col, cols, width):
                    if r >= 0 and r + rows <= size[0] and c >= 0 and c + cols <= size[1]:
                        yield Stand(what, r, c, rows, cols)


def mirrored(at: int, length: int, side: int) -> tuple[int, int, int]:
    """Return a place along one side and its mirror images before and behind, on the widened board."""
    return MARGIN + at, MARGIN - at - length, MARGIN + 2 * side - at - length


def look_of(
    library: Library, look: LookDef, stand: Stand, road: Flags, season: str, sprites: Container[str]
) -> BuildingLook:
    """Return one building, or one tree in its season, as it is seen."""
    what, row, col = stand.what, stand.row, stand.col
    definition: BuildingDef | None = library.of("buildings").get(what.building)
    designs = definition.sprite if definition else what.sprites
    sprite = designs[(row * 5 + col * 3 + row // 2) % len(designs)]
    if what.turned:
        sprite = known((f"{sprite}_e", f"{sprite}_y", sprite), sprites)[0]
    if what.state in ("running", "idle"):  # a ruin and a monument have one form for all seasons
        sprite = known((f"{sprite}_{season}", sprite), sprites)[0]
    sprite = facing(sprite, row, col, stand.cols, stand.rows, road, sprites)
    sprite = in_state(sprite, what.state, stand.cols, stand.rows, sprites)
    smokes = what.state == "running" and definition is not None and definition.smoke
    yard = what.yard or (look.works_yard if smokes and definition and definition.group == "works" else look.yard)
    return BuildingLook(
        f"{row},{col}",
        sprite,
        row,
        col,
        stand.cols,
        stand.rows,
        what.smoke if smokes else 0,
        definition.smoke or "grey" if definition else "grey",
        yard="" if yard == "none" else yard,
        running=what.state == "running",
    )


def dust(scene: SceneDef, buildings: tuple[BuildingLook, ...], size: tuple[int, int]) -> Bytes:
    """Return uint8 [rows, cols] of 0..15: thickest beside what smokes, nothing beyond the scene's reach."""
    fallen = np.zeros(size)
    if not scene.soot or not scene.soot_reach:
        return fallen.astype(np.uint8)
    row, col = np.mgrid[0 : size[0], 0 : size[1]] + 0.5
    for b in buildings:
        if b.smoke:
            away = np.hypot(
                np.maximum(np.abs(row - b.row - b.h / 2) - b.h / 2, 0),
                np.maximum(np.abs(col - b.col - b.w / 2) - b.w / 2, 0),
            )
            fallen = np.maximum(fallen, scene.soot * (1 - away / scene.soot_reach))
    return np.clip(fallen, 0, 15).astype(np.uint8)
