"""Lint of scenes and looks: grids of one size, letters that mean something, nothing on top of something else.

A scene is only looked at, so its land may carry anything; but a house on a road or in the river is a slip all the same.
Next: ``lint_assets.py`` for whether the pictures exist and fit their ground.
"""

from __future__ import annotations

from collections.abc import Iterator

from game.content.library import Shelf, Source
from game.content.lint_maps import BLANK, TRACKS, Grid
from game.content.problems import Problem, error
from game.sim.definitions import SizeDef
from game.sim.scene_definitions import SceneDef, StandDef


def lint(shelf: Shelf) -> Iterator[Problem]:
    """Yield what is wrong with scenes, and with the looks that levels take on."""
    for source, scene in shelf.of("scenes"):
        slips = [*letter_problems(source, scene), *grid_problems(source, scene)]
        yield from slips
        if not slips:
            yield from standing_problems(shelf, source, scene)
    for source, level in shelf.of("levels"):
        years = [one.from_ for one in level.looks]
        if years != sorted(set(years)):
            yield error(source.key_at("looks"), "looks", "the looks do not follow each other in time", "earliest first")


def letter_problems(source: Source, scene: SceneDef) -> Iterator[Problem]:
    """Check that each letter is one character and means one thing."""
    for key, table in (("legend", scene.legend), ("stands", scene.stands)):
        for letter in table:
            if len(letter) != 1 or (key == "stands" and letter == BLANK):
                hint = "one character, and no dot among the stands"
                yield error(source.at(key, letter), "grid", f"'{letter}' cannot be a letter of a grid", hint)
    for letter, stand in scene.stands.items():
        if bool(stand.building) == bool(stand.sprites):
            message = f"'{letter}' needs either a building or sprites"
            yield error(
                source.at("stands", letter), "stand", message, "write exactly one of `building:` and `sprites:`"
            )


def grid_problems(source: Source, scene: SceneDef) -> Iterator[Problem]:
    """Check the three grids, and that the camera looks at them."""
    land = scene.land.split()
    if not land:
        yield error(source.key_at("land"), "grid", "the scene has no land")
        return
    grids: tuple[tuple[str, Grid, set[str]], ...] = (
        ("land", land, set(scene.legend)),
        ("tracks_grid", scene.tracks_grid.split(), set(TRACKS)),
        ("stands_grid", scene.stands_grid.split(), {*scene.stands, BLANK}),
    )
    for key, grid, known in grids:
        if len(grid) != len(land):
            yield error(source.key_at(key), "grid", f"'{key}' has {len(grid)} rows, the land {len(land)}")
        for row, line in enumerate(grid):
            place = (source.node.place[0], source.key_at(key)[1] + 1 + row, 1)
            if len(line) != len(land[0]):
                yield error(
                    place, "grid", f"row {row} of '{key}' has {len(line)} tiles, row 0 of the land {len(land[0])}"
                )
            strange = next((c for c in line if c not in known), "")
            if strange:
                message = f"row {row} of '{key}' has '{strange}' at column {line.index(strange)}, which means nothing"
                yield error(place, "grid", message, f"known: {' '.join(sorted(known))}")
    if not (0 <= scene.row < len(land) and 0 <= scene.col < len(land[0])):
        yield error(
            source.at("row"), "off-map", f"the camera looks at row {scene.row}, column {scene.col}, off the land"
        )


def standing_problems(shelf: Shelf, source: Source, scene: SceneDef) -> Iterator[Problem]:
    """Check that nothing stands on something else, on a road or rails, in the water, or over the edge."""
    land, tracks, stands = scene.land.split(), scene.tracks_grid.split(), scene.stands_grid.split()
    kinds = shelf.library.of("terrains")
    wet = {letter for letter, name in scene.legend.items() if name in kinds and kinds[name].water}
    taken: dict[tuple[int, int], str] = {}
    for row, line in enumerate(stands):
        for col, letter in enumerate(line):
            if letter == BLANK:
                continue
            stand = scene.stands[letter]
            name = stand.building or stand.sprites[0]
            size = ground_of(shelf, stand)
            for r, c in ((r, c) for r in range(row, row + size.rows) for c in range(col, col + size.cols)):
                outside = r >= len(land) or c >= len(land[0])
                fault = (
                    "stands over the edge"
                    if outside
                    else f"stands on '{taken[r, c]}'"
                    if (r, c) in taken
                    else "stands on a road or on rails"
                    if tracks[r][c] != BLANK
                    else "stands in the water"
                    if land[r][c] in wet and not stand.water
                    else ""
                )
                if fault:
                    place = (source.node.place[0], source.key_at("stands_grid")[1] + 1 + row, 1)
                    yield error(place, "standing", f"'{name}' {fault} at row {r}, column {c}", "move its letter")
                    break
                taken[r, c] = name


def ground_of(shelf: Shelf, stand: StandDef) -> SizeDef:
    """Return the ground of what a letter means, as it lies there."""
    building = shelf.library.of("buildings").get(stand.building)
    size: SizeDef = building.size if building is not None else stand.size
    return SizeDef(cols=size.rows, rows=size.cols) if stand.turned else size
