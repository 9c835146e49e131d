"""Codec: a world as plain facts and arrays, and back by the type hints of its dataclasses.

``game.sim.world.facts`` writes each dataclass as the list of its fields in order; the names of the fields are saved beside
them (``shapes``), so that a migration can see what an old list meant and a wrong list is told from a damaged one.
Nothing here trusts its input. Next: ``file.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

import numpy as np
from numpy.typing import NDArray

from game.save.problem import SaveProblem
from game.sim import world as worlds
from game.sim.soil import Soil
from game.sim.world import NOT_STATE, Water, World

Arrays = Mapping[str, NDArray[Any]]
PARTS = (
    worlds.World,
    worlds.Building,
    worlds.Source,
    worlds.Question,
    worlds.Modifier,
    worlds.Pledge,
    worlds.Drawing,
    worlds.Pin,
    worlds.Sample,
    worlds.CardState,
    worlds.Water,
)
# From numpy 2.5 on, NDArray[...] is an alias of its own instead of an ndarray in disguise.
ARRAY_HINTS = (np.ndarray, get_origin(NDArray[Any]))
GRIDS: dict[str, Any] = {"road": np.uint8, "rail": np.uint8, "soot": np.int32, "path": np.uint8}


def shapes() -> dict[str, list[str]]:
    """Return the names of the fields that ``facts`` writes, by class."""
    return {cls.__name__: [f.name for f in fields(cls) if f.name not in NOT_STATE] for cls in PARTS}


def world_from(facts: object, arrays: Arrays) -> World:
    """Return the world that gave these facts and arrays; raises :class:`SaveProblem` if none could."""
    world = _decode(World, facts, "World")
    assert isinstance(world, World)
    for name, kind in GRIDS.items():
        setattr(world, name, _take(arrays, name, kind, 2))
    if not world.road.shape == world.rail.shape == world.soot.shape == world.path.shape:
        raise SaveProblem("its layers differ in size")
    for name in world.soils:
        world.soils[name] = _soil(arrays, name, world.road.size)
    for name, water in world.rivers.items():
        water.sediment = _take(arrays, f"river.{name}.sediment", np.int64, 2)
        water.passing = _take(arrays, f"river.{name}.passing", np.int64, 1)
        if water.sediment.shape[0] != water.passing.size:
            raise SaveProblem(f"the river of '{name}' has two lengths")
    return world


def _soil(arrays: Arrays, name: str, tiles: int) -> Soil:
    begin = f"soil.{name}."
    try:
        soil = Soil.from_state({k.removeprefix(begin): a for k, a in arrays.items() if k.startswith(begin)})
    except ValueError as problem:
        raise SaveProblem(str(problem)) from None
    if soil.tiles != tiles:
        raise SaveProblem(f"the soil of '{name}' does not cover the map")
    return soil


def _take(arrays: Arrays, name: str, kind: Any, dimensions: int) -> NDArray[Any]:
    array = arrays.get(name)
    if array is None:
        raise SaveProblem(f"its layer '{name}' is missing")
    if array.ndim != dimensions or array.dtype != np.dtype(kind):
        raise SaveProblem(f"its layer '{name}' is not {dimensions}-dimensional {np.dtype(kind).name}")
    return array.copy()


def _decode(hint: Any, value: object, where: str) -> Any:
    """Return ``value`` as the type that ``hint`` names."""
    if hint in (int, str, bool):
        if type(value) is not hint:
            raise SaveProblem(f"{where} should be {hint.__name__}")
        return value
    origin, inner = get_origin(hint), get_args(hint)
    if hint is Soil or origin in ARRAY_HINTS:
        if value is not None:
            raise SaveProblem(f"{where} should stand beside the facts")
        return None  # an array; world_from puts it in
    if not isinstance(value, list):
        raise SaveProblem(f"{where} should be a list")
    if origin is dict:
        return _mapping(inner, value, where)
    if origin is list:
        return [_decode(inner[0], item, where) for item in value]
    if origin is tuple:
        if len(value) != len(inner):
            raise SaveProblem(f"{where} should have {len(inner)} parts")
        return tuple(_decode(part, item, where) for part, item in zip(inner, value, strict=True))
    assert is_dataclass(hint)
    return _record(hint, value, where)


def _mapping(inner: tuple[Any, ...], pairs: list[Any], where: str) -> dict[Any, Any]:
    found: dict[Any, Any] = {}
    for pair in pairs:
        if not (isinstance(pair, list) and len(pair) == 2):
            raise SaveProblem(f"{where} should be pairs")
        found[_decode(inner[0], pair[0], where)] = _decode(inner[1], pair[1], f"{where} of {pair[0]}")
    return found


def _record(cls: Any, values: list[Any], where: str) -> Any:
    hints = _hints(cls)
    if len(values) != len(hints):
        raise SaveProblem(f"{where} should have {len(hints)} fields")
    given = {
        name: _decode(hint, value, f"{where}.{name}") for (name, hint), value in zip(hints.items(), values, strict=True)
    }
    # Arrays come later; a class keeps its own empty ones until then.
    return cls(**(given if cls is Water else {k: v for k, v in given.items() if v is not None}))


@cache
def _hints(cls: Any) -> dict[str, Any]:
    found = get_type_hints(cls, localns={"Layout": object})
    return {f.name: found[f.name] for f in fields(cls) if f.name not in NOT_STATE}
