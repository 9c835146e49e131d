"""Building view: one building as people see it: its state, the reason for its state, its smoke.

Next: ``view.py``, the window that screens look through.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.sim.catalogue import Catalogue
from game.sim.level_definitions import StandingDef
from game.sim.services import CLOSED, KEPT
from game.sim.world import Building, World
from game.text import Localized, Message


@dataclass(frozen=True, slots=True)
class BuildingView:
    """One building as seen: ``state`` is building, running, slow, idle, closed, derelict or heritage; ``reason`` says
    why, if it is not running.

    activity: percent of full work; smoke: 0 to 100
    """

    kind: str
    row: int
    col: int
    rows: int
    cols: int
    name: Localized | str
    state: str
    reason: Message | None
    activity: int
    smoke: int
    lines: int
    upgrades: tuple[str, ...]
    built_year: int
    opens: int


def name_of(rules: Catalogue, building: Building) -> Localized | str:
    """Return a building's own name, the name it stood under when the level opened, or its kind's."""
    if building.name:
        return building.name
    standing = standing_of(rules, building)
    return standing.name if standing and standing.name else rules.buildings[building.kind].name


def standing_of(rules: Catalogue, building: Building) -> StandingDef | None:
    """Return the level's entry of a building that stood when the level opened."""
    if building.built >= 0:
        return None
    for standing in rules.level.standing:
        place = rules.places[standing.place]
        if (place.row + standing.row, place.col + standing.col) == (building.row, building.col):
            return standing
    return None


def see(world: World, rules: Catalogue, b: Building) -> BuildingView:
    """Return what people see of a building."""
    definition = rules.buildings[b.kind]
    running = rules.running[b.kind]
    percent = b.activity // (10 * b.lines)
    reason: Message | None = None
    if b.opens > world.turn:
        state = "building"
        reason = Message("reason.building", {"turns": b.opens - world.turn})
    elif b.fate in (CLOSED, KEPT):
        state = "heritage" if b.fate == KEPT else "derelict"
    elif not b.open:
        state, reason = "closed", Message(f"reason.card_{b.fate}" if b.fate else "reason.closed")
    elif not running.gives:
        state = "running"
    elif b.activity == 0 and b.opens >= world.turn:
        state, reason = "idle", Message("reason.starts")
    else:
        state = "running" if not b.reason else ("idle" if percent < 5 else "slow")
        if b.reason:
            good = rules.goods.get(b.reason_of)
            reason = Message("reason." + b.reason, {"good": good.name} if good else {})
    lets_dust = any(rules.substances[s].visible for s, _ in running.air)
    smoke = min(100, 40 + 15 * b.lines) * min(100, percent) // 100 if lets_dust and running.gives else 0
    if lets_dust and not running.gives and state == "running":
        smoke = 12
    return BuildingView(
        b.kind, b.row, b.col, definition.size.rows, definition.size.cols, name_of(rules, b), state, reason, percent,
        smoke, b.lines, tuple(b.upgrades), rules.calendar.year(b.built) if b.built >= 0 else _old_year(rules, b),
        b.opens,
    )  # fmt: skip


def _old_year(rules: Catalogue, building: Building) -> int:
    standing = standing_of(rules, building)
    if standing and standing.year:
        return standing.year
    # What the era before left keeps its age; what merely stood when the level opened is as old as the level.
    return rules.calendar.year(building.built) if building.built < -1 else rules.level.years[0]
