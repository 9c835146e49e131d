"""Asking: put every question to a view that a screen could put to it, so that two cities can be compared by what is shown."""

from collections.abc import Iterator
from dataclasses import is_dataclass
from typing import Any

import numpy as np

from game.sim.commands import Build, LayTrack, Upgrade
from game.sim.green_view import GreenView
from game.sim.ground_commands import EndTreatment, PlacePin, SetLot, Treat
from game.sim.ground_view import GroundView
from game.sim.lots import POLICIES
from game.sim.view import View

CLOSED = {"world", "rules", "game", "true_state", "soil"}
"""The first four are the window's own hinges, which no screen may open (tests/house); ``soil`` refuses."""


def answers(view: View) -> Iterator[tuple[str, str]]:
    """Ask a view and its windows everything they can be asked; a new method with arguments has to be added here."""
    rows, cols = view.size
    rules = view.rules
    tiles = [(r, c) for r in range(0, rows, 3) for c in range(0, cols, 3)]
    tiles += [(b.row, b.col) for b in view.buildings()]
    known = [name for name, s in rules.substances.items() if s.known]
    builds = [Build(kind, r, c) for kind in rules.level.buildings for r, c in tiles[::11]]
    lays = [LayTrack("rail", r, c, r, min(c + 3, cols - 1)) for r, c in tiles[::9]]
    upgrades = [Upgrade(b.row, b.col, u) for b in view.buildings() for u in rules.upgrades]
    arguments: dict[str, list[tuple[Any, ...]]] = {
        "meter": [(m.id,) for m in view.meters()],
        "series": [(m.id,) for m in view.meters()],
        "building_at": tiles,
        "name_of": [(b,) for b in view.world.buildings.values()],
        "life_of": tiles,
        "land_at": tiles,
        "class_at": [(r, c, s) for r, c in tiles for s in known],
        "air": [(s,) for s in known],
        "water_classes": [(s,) for s in known],
        "preview": [(c,) for c in [*builds, *lays, *upgrades, *_of_the_ground(view)]],
        "dust_footprint": [(kind, rows // 2, cols // 2) for kind in rules.level.buildings],
        "gaps": [(q.bound,) for q in view.world.questions],
        "choices": [(q.id,) for q in view.questions()],
    }
    fields = _fields(view)
    arguments_ground: dict[str, list[tuple[Any, ...]]] = {
        "shares_at": fields,
        "treated_at": fields,
        "ph_at": fields,
        "lot_room": [(policy,) for policy in POLICIES],
        "room": [(treatment,) for treatment in rules.level.treatments],
    }
    arguments_green: dict[str, list[tuple[Any, ...]]] = {
        "card_at": tiles,
        "why_not_path": tiles,
        "line_with": [(fields[:9],)],
        "new_place": [(card, *tiles[0]) for card in rules.level.cards],
        "price": [(kind,) for kind in rules.level.buildings],
        "plume": [(card, *tiles[0]) for card in rules.level.cards],
    }
    yield from _ask(view, View, arguments, CLOSED | {"ground", "green"})
    yield from _ask(view.ground, GroundView, arguments_ground, set())
    yield from _ask(view.green, GreenView, arguments_green, {"game"})


def _fields(view: View) -> list[tuple[int, int]]:
    cols = view.size[1]
    return [(t // cols, t % cols) for t in view.rules.board.paddies.tolist()]


def _of_the_ground(view: View) -> Iterator[Any]:
    """Yield what a player could ask for on every third field, and for every lot."""
    for row, col in _fields(view)[::3]:
        yield PlacePin(row, col, "over")
        for treatment in view.rules.level.treatments:
            yield Treat(treatment, row, col, row + 1, col)
            yield EndTreatment(treatment, row, col, row, col)
    if view.rules.level.rice_trade:
        for lot in view.rules.lots:
            yield from (SetLot(lot.id, policy) for policy in POLICIES)


def _ask(
    window: Any, cls: type[Any], arguments: dict[str, list[tuple[Any, ...]]], closed: set[str]
) -> Iterator[tuple[str, str]]:
    for name in sorted(dir(cls)):
        if name.startswith("_") or name in closed:
            continue
        if not callable(getattr(cls, name)):
            yield f"{cls.__name__}.{name}", plain(getattr(window, name))
            continue
        for given in arguments.get(name, [()]):
            yield f"{cls.__name__}.{name}{given}", plain(getattr(window, name)(*given))


def plain(value: Any) -> str:
    """Return an answer as text that can be compared."""
    if isinstance(value, np.ndarray):
        return repr((value.shape, value.tolist()))
    if isinstance(value, Iterator):
        return repr([plain(v) for v in value])
    if is_dataclass(value) and not isinstance(value, type) and hasattr(value, "__dict__"):
        return repr(vars(value))
    return repr(value)
