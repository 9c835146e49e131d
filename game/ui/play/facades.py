"""Facades: which picture of a building is shown: its state, the way it faces, the dress of its time.

Pictures are found by their names: ``<name>_derelict``, ``<name>_heritage``, ``<name>_e`` with its front to the east. What has
not been drawn falls back to the site or ruin of its size, or to the plain picture, so that a mod needs only one.
Next: ``board_link.py`` for a city, ``tableau.py`` for a scene.
"""

from collections.abc import Container, Iterable
from dataclasses import fields

from game.sim.scene_definitions import CastDef, LookDef
from game.ui.board import Cast
from game.ui.board.light import INDUSTRY, Grade
from game.ui.board.state import Flags

EAST = "_e"
STREET = 2
"""A building looks to a road at most so many tiles before its front."""


def in_state(sprite: str, state: str, cols: int, rows: int, sprites: Container[str]) -> str:
    """Return the picture of a building in a state: building, closed or derelict, heritage, any other as it is."""
    size = f"{cols}x{rows}"
    wanted = {
        "building": (f"construction_{size}",),
        "closed": (f"{sprite}_derelict", f"derelict_{size}"),
        "derelict": (f"{sprite}_derelict", f"derelict_{size}"),
        "heritage": (f"{sprite}_heritage",),
    }
    chosen = next((name for name in wanted.get(state, ()) if name in sprites), sprite)
    return next((name for name in (chosen, f"construction_{size}", "workshop") if name in sprites), chosen)


def facing(sprite: str, row: int, col: int, cols: int, rows: int, road: Flags, sprites: Container[str]) -> str:
    """Return the twin that looks east where the nearest road lies to the east and none is as near to the south.

    Only a square building can turn on its ground. road: bool [rows, cols] of the board.
    """
    twin = sprite + EAST
    if cols != rows or twin not in sprites:
        return sprite
    south = distance(road, row + rows, col, 1, 0, cols)
    east = distance(road, row, col + cols, 0, 1, rows)
    return twin if east < south else sprite


def distance(road: Flags, row: int, col: int, down: int, right: int, width: int) -> int:
    """Return how many tiles lie between a front and the road before it; ``STREET`` where there is none."""
    height, length = (width, 1) if right else (1, width)
    for step in range(STREET):
        top, left = max(row + step * down, 0), max(col + step * right, 0)
        if road[top : top + height, left : left + length].any():
            return step
    return STREET


def grade_of(look: LookDef | None) -> Grade:
    """Return the light of a look; without one, that of the industrial base."""
    if look is None:
        return INDUSTRY
    grade = look.grade
    return Grade(grade.saturation, grade.contrast, grade.factor, grade.addition)


def cast_of(look: LookDef | None) -> Cast:
    """Return who appears by itself in a look; without one, the board's own people."""
    if look is None:
        return Cast()
    return Cast(**{field.name: getattr(look.cast, field.name) for field in fields(CastDef)})


def known(names: Iterable[str], sprites: Container[str]) -> tuple[str, ...]:
    """Return those names that have a picture."""
    return tuple(name for name in names if name in sprites)
