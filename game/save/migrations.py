"""Migrations: how a save of an older version is lifted to the present one, one step at a time.

A step is a function from a :class:`Raw` save to a raw save; ``STEPS[0]`` lifts version 1 to 2, and so on. A step is
never edited once a version with it is released. When the world's classes change: add a step here, and leave a save of
the version before in ``tests/saves`` (``python -m tests.save.make_fixture`` writes one); a test opens all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.save.problem import SaveProblem


@dataclass(slots=True)
class Raw:
    """A save before anything in it is understood: JSON as read, and arrays.

    facts: name of a city in the save (world, turn_start, start) -> its facts
    layers: the same name -> name of a layer -> its array
    shapes: class -> names of its fields, as they were written
    """

    header: dict[str, Any]
    journal: list[Any]
    shapes: dict[str, list[str]]
    facts: dict[str, Any]
    layers: dict[str, dict[str, NDArray[Any]]]


def _to_2(raw: Raw) -> Raw:
    """Version 2: what the crisis and the greenway keep: samples, treatments, lots, cards, the path, the campaign."""
    new: dict[str, Any] = {
        "campaign": "", "past": [], "tally": [], "samples": [], "pins": [], "treated": [], "lime": [], "policies": [],
        "tested": [], "taken": [], "meals": [], "cards": [], "path": None,
    }  # fmt: skip
    names = raw.shapes["World"]
    at = names.index("soils")
    building, question = len(raw.shapes["Building"]), len(raw.shapes["Question"])
    for name, city in raw.facts.items():
        city[at:at] = new.values()
        for record in _parts(city, names, "buildings", 1):
            record[building:] = [""]
        for record in _parts(city, names, "questions", None):
            record[question:] = [[]]
        layers = raw.layers.get(name, {})
        if "road" in layers:
            layers["path"] = np.zeros_like(layers["road"])
    names[at:at] = new
    raw.shapes["Building"].append("fate")
    raw.shapes["Question"].append("offered")
    raw.header["campaign"] = ""
    raw.shapes |= {
        "Pin": ["row", "col", "bet", "due"], "Sample": ["ug_per_kg", "turn", "right"],
        "CardState": ["action", "begun", "until", "done", "place"],
    }  # fmt: skip
    return raw


def _parts(city: list[Any], names: list[str], field: str, key: int | None) -> list[Any]:
    """Return the records in a field of a city: the values of a mapping (``key`` 1) or the items of a list."""
    held = city[names.index(field)]
    return [item if key is None else item[key] for item in held]


STEPS: tuple[Callable[[Raw], Raw], ...] = (_to_2,)
FORMAT = len(STEPS) + 1
"""The version of saves that this game writes."""


def lift(raw: Raw) -> Raw:
    """Return a save in the present format; raises :class:`SaveProblem` for one from the future."""
    version = check_format(raw.header)
    for step in STEPS[version - 1 :]:
        raw = step(raw)
    return raw


def check_format(header: Mapping[str, Any]) -> int:
    """Return the format a header names; raises :class:`SaveProblem` if it is none that this game can read."""
    version = header.get("format")
    if type(version) is not int or version < 1:
        raise SaveProblem("its header names no format")
    if version > FORMAT:
        newer = header.get("game_version", "newer")
        raise SaveProblem(
            f"it was made by game version {newer}, which is newer than this one; update the game to open it"
        )
    return version
