"""Lint of maps: grids of one size, letters that mean something, places and buildings that stand where they can."""

from __future__ import annotations

from collections.abc import Iterator

from game.content.library import Shelf, Source
from game.content.problems import Problem, closest, error
from game.sim.definitions import SizeDef
from game.sim.level_definitions import LevelDef
from game.sim.map_definitions import MapDef

BLANK = "."
TRACKS = BLANK + "=#+"
WINDS = 16
MOST_SIDE = 256
Grid = list[str]


def lint(shelf: Shelf) -> Iterator[Problem]:
    """Yield what is wrong with maps and with what stands on them when a level opens."""
    for source, board in shelf.of("maps"):
        land = board.land.split()
        yield from grid_problems(shelf, source, board, land)
        yield from river_problems(source, board)
        yield from place_problems(source, board, land)
        if len(board.wind) != WINDS or min(board.wind) < 0 or not sum(board.wind):
            yield error(
                source.at("wind"),
                "wind",
                f"the wind rose has {len(board.wind)} numbers, {WINDS} are needed",
                "none below 0, not all 0",
            )
    for source, level in shelf.of("levels"):
        yield from standing_problems(shelf, source, level)


def grid_problems(shelf: Shelf, source: Source, board: MapDef, land: Grid) -> Iterator[Problem]:
    """Check the sizes and the characters of the three grids."""
    if not land:
        yield error(source.key_at("land"), "grid", "the map has no land")
        return
    if max(len(land), len(land[0])) > MOST_SIDE:
        yield error(source.key_at("land"), "grid", f"a map has at most {MOST_SIDE} tiles on a side")
    letters = {reach.key for reach in board.reaches} | {BLANK}
    grids = (
        ("land", land, set(board.legend)),
        ("reaches_grid", board.reaches_grid.split(), letters),
        ("tracks_grid", board.tracks_grid.split(), set(TRACKS)),
    )
    for key, grid, known in grids:
        first_line = source.key_at(key)[1]
        if len(grid) != len(land):
            yield error(source.key_at(key), "grid", f"'{key}' has {len(grid)} rows, the land {len(land)}")
        for row, line in enumerate(grid):
            # A grid is a block of text: its rows stand in the lines below its key.
            place = (source.node.place[0], first_line + 1 + row, 1)
            if len(line) != len(land[0]):
                yield error(
                    place, "grid", f"row {row} of '{key}' has {len(line)} tiles, row 0 of the land {len(land[0])}"
                )
            strange = next((c for c in line if c not in known), "")
            if strange:
                yield error(
                    place,
                    "grid",
                    f"row {row} of '{key}' has '{strange}' at column {line.index(strange)}, which means nothing",
                    f"known: {' '.join(sorted(known))}",
                )
    if len(grids[1][1]) == len(land) and all(len(a) == len(b) for a, b in zip(land, grids[1][1], strict=True)):
        yield from water_problems(shelf, source, board, land, grids[1][1])


def water_problems(shelf: Shelf, source: Source, board: MapDef, land: Grid, reaches: Grid) -> Iterator[Problem]:
    """Check that reaches lie on water and that all water belongs to a reach."""
    kinds = shelf.library.of("terrains")
    first_line = source.key_at("reaches_grid")[1]
    for row, (ground, letters) in enumerate(zip(land, reaches, strict=True)):
        for col, (character, letter) in enumerate(zip(ground, letters, strict=True)):
            terrain = kinds.get(board.legend.get(character, ""))
            if terrain is not None and bool(terrain.water) != (letter != BLANK):
                message = (
                    f"water without a reach at row {row}, column {col}"
                    if terrain.water
                    else (f"reach '{letter}' on {terrain.id} at row {row}, column {col}")
                )
                yield error((source.node.place[0], first_line + 1 + row, 1), "grid", message)
                return


def river_problems(source: Source, board: MapDef) -> Iterator[Problem]:
    """Check that reaches flow into reaches, that none flows in a circle, and that letters differ."""
    into = {reach.id: reach.into for reach in board.reaches}
    seen: dict[str, str] = {}
    for number, reach in enumerate(board.reaches):
        if len(reach.key) != 1 or reach.key in seen:
            yield error(
                source.at("reaches", number, "key"),
                "reach",
                f"'{reach.key}' cannot be the letter of '{reach.id}'",
                "one character, and no other reach's",
            )
        seen[reach.key] = reach.id
        if reach.into and reach.into not in into:
            yield error(
                source.at("reaches", number, "into"),
                "unknown-reach",
                f"there is no reach '{reach.into}'",
                closest(reach.into, into),
            )
        here, steps = reach.id, 0
        while here in into and steps <= len(into):
            here, steps = into[here], steps + 1
        if steps > len(into):
            yield error(source.at("reaches", number, "into"), "reach", f"'{reach.id}' flows in a circle")
            return


def place_problems(source: Source, board: MapDef, land: Grid) -> Iterator[Problem]:
    """Check that named places lie on the map."""
    for number, place in enumerate(board.places):
        if not inside(land, place.row, place.col):
            yield error(
                source.at("places", number, "row"),
                "off-map",
                f"'{place.id}' lies at row {place.row}, column {place.col}, outside the map",
                f"rows 0-{len(land) - 1}, columns 0-{len(land[0]) - 1}" if land else "",
            )


def inside(land: Grid, row: int, col: int) -> bool:
    """Say whether a tile is on the map."""
    return 0 <= row < len(land) and 0 <= col < len(land[row])


def standing_problems(shelf: Shelf, source: Source, level: LevelDef) -> Iterator[Problem]:
    """Check that what stands from the start stands on land that carries it, and on nothing else."""
    board = shelf.library.of("maps").get(level.map)
    if board is None:
        return
    land, kinds = board.land.split(), shelf.library.of("terrains")
    places = {place.id: place for place in board.places}
    taken: dict[tuple[int, int], str] = {}
    for number, item in enumerate(level.standing):
        place, building = places.get(item.place), shelf.library.of("buildings").get(item.building)
        if place is None:
            yield error(
                source.at("standing", number, "place"),
                "unknown-place",
                f"the map '{board.id}' has no place '{item.place}'",
                closest(item.place, places),
            )
            continue
        size = building.size if building is not None else SizeDef()
        for row in range(place.row + item.row, place.row + item.row + size.rows):
            for col in range(place.col + item.col, place.col + item.col + size.cols):
                ground = kinds.get(board.legend.get(land[row][col], "")) if inside(land, row, col) else None
                fault = (
                    "stands outside the map"
                    if not inside(land, row, col)
                    else f"stands on {ground.id}"
                    if ground is not None and not ground.build
                    else f"stands on '{taken[row, col]}'"
                    if (row, col) in taken
                    else ""
                )
                if fault:
                    yield error(
                        source.at("standing", number),
                        "standing",
                        f"'{item.building}' {fault} at row {row}, column {col}",
                        "move it by its `row:` and `col:`",
                    )
                    break
                taken[row, col] = item.building
            else:
                continue
            break
