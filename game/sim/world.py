"""World: the whole state of a city, and nothing else. What is here is what a save file holds.

Everything is an integer, a word, or an array of integers. What can be worked out again (``layout``, ``notices``) is not
state: it is neither saved nor hashed. Next: ``turn.py``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, fields
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from game.sim.soil import Soil

if TYPE_CHECKING:
    from game.sim.layout import Layout

MILLI = 1000
"""Goods and money are counted in thousandths of their unit."""

Place = tuple[int, int]
Int64Array = NDArray[np.int64]


@dataclass(slots=True)
class Building:
    """One building on the board, known by the tile of its north corner.

    built, opens: turns; below zero for what stood before the level
    fate: what became of a works that a card has settled: kept, closed, moved; empty for all others
    activity: how hard it worked in the last turn, in thousandths of one line at the usual pace, times its lines
    reason, reason_of: why it does not work fully: a key of the texts, and the good or place it speaks of
    made, let_go: what it made (thousandths) and let go (units of the substance) in its life
    """

    kind: str
    row: int
    col: int
    built: int
    opens: int
    name: str = ""
    lines: int = 1
    open: bool = True
    upgrades: list[str] = field(default_factory=list)
    activity: int = 0
    reason: str = ""
    reason_of: str = ""
    made: dict[str, int] = field(default_factory=dict)
    let_go: dict[str, int] = field(default_factory=dict)
    fate: str = ""


@dataclass(slots=True)
class Source:
    """One line of the soil's books: one owner with one stack at one place, for one substance.

    A new stack or outlet ends the line and starts another with the same owner, so old dust keeps its own footprint.
    """

    substance: str
    kind: str
    row: int
    col: int
    built: int
    stack_m: int
    reach: int
    name: str = ""


@dataclass(slots=True)
class Question:
    """Something time waits for: an event or a plan, with what it was bound to when it came up.

    offered: the choices that were drawn for it, where an event draws; empty offers all
    """

    id: str
    turn: int
    bound: dict[str, Place] = field(default_factory=dict)
    offered: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Modifier:
    """A change for a while: a stat, for one kind of building or all, near a place or anywhere, in percent."""

    stat: str
    kind: str
    place: str
    percent: int
    until: int


@dataclass(slots=True)
class Pledge:
    """The promise of a plan: which card was taken, where its meters stood, and whether it was kept (-1 while open)."""

    plan: str
    pledge: str
    start: dict[str, int] = field(default_factory=dict)
    kept: int = -1


@dataclass(slots=True)
class Drawing:
    """A choice whose outcome is drawn when time next moves, so that undo cannot peek."""

    event: str
    choice: str
    bound: dict[str, Place] = field(default_factory=dict)


@dataclass(slots=True)
class Pin:
    """A tube of earth on its way to the laboratory.

    bet: what the player expects: over, under, or nothing
    due: the turn in which the result comes
    """

    row: int
    col: int
    bet: str
    due: int


@dataclass(slots=True)
class Sample:
    """What a laboratory found in a field; the field may have changed since.

    ug_per_kg: the finding; turn: when; right: 1 if the bet was right, 0 if not, -1 without a bet
    """

    ug_per_kg: int
    turn: int
    right: int = -1


@dataclass(slots=True)
class CardState:
    """What was decided about the firms of one card.

    action: refit, move, close, keep; empty while nothing was decided
    begun, until: turns of the work; done: whether it is finished
    place: where a move leads
    """

    action: str = ""
    begun: int = 0
    until: int = 0
    done: bool = False
    place: Place = (-1, -1)


@dataclass(slots=True)
class Notice:
    """Something to tell the player; not state. ``kind`` says which card or line of the log it becomes."""

    kind: str
    id: str = ""
    place: Place | None = None
    data: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class Water:
    """What the water carries of one substance.

    sediment: int64[reaches, lines], in parts of one unit
    passing: int64[reaches], what passed in the last turn, in parts of one unit
    out, decayed: what left at the edge and what the river broke down, in parts of one unit (Python integers)
    drawn: what paddies drew of a substance that the soil's books do not follow, likewise
    last_out: what left at the edge in the last turn
    """

    sediment: Int64Array
    passing: Int64Array
    out: int = 0
    decayed: int = 0
    drawn: int = 0
    last_out: int = 0


@dataclass(slots=True)
class World:
    """A city. See the classes above for its parts; districts are lists in the order of the map's districts.

    campaign: the campaign that the level is a part of, if it is played as one
    past: level -> meter -> its series, of the levels before
    tally: counters that rules keep, by name
    samples, pins: what laboratories have found, and what is on its way
    treated: tile -> treatment -> the turn it began; lime: tile -> hundredths of pH above the natural soil
    policies: lot of rice -> what becomes of it; tested: lot -> µg/kg of its last test
    taken: "substance.where" -> units taken from the soil by line of its books (grain, plants, landfill)
    meals: kg of rice of the last harvest, by grower's and eater's district
    path: where the greenway lies
    """

    level: str
    seed: int
    turn: int = 0
    money: int = 0
    income: int = 0
    outcome: str = ""
    goods: dict[str, int] = field(default_factory=dict)
    made: dict[str, int] = field(default_factory=dict)
    sold: dict[str, int] = field(default_factory=dict)
    kept: dict[str, int] = field(default_factory=dict)
    budget: dict[str, int] = field(default_factory=dict)
    budget_last_year: dict[str, int] = field(default_factory=dict)
    people: list[int] = field(default_factory=list)
    health: list[int] = field(default_factory=list)
    dust: list[int] = field(default_factory=list)
    dose: list[int] = field(default_factory=list)
    staffing: int = MILLI
    buildings: dict[Place, Building] = field(default_factory=dict)
    sources: list[Source] = field(default_factory=list)
    emitted: dict[str, list[int]] = field(default_factory=dict)
    flags: dict[str, int] = field(default_factory=dict)
    fired: dict[str, int] = field(default_factory=dict)
    chosen: dict[str, str] = field(default_factory=dict)
    follow_ups: list[tuple[int, str]] = field(default_factory=list)
    drawings: list[Drawing] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    modifiers: list[Modifier] = field(default_factory=list)
    pledges: list[Pledge] = field(default_factory=list)
    verdicts: dict[str, int] = field(default_factory=dict)
    series: dict[str, list[int]] = field(default_factory=dict)
    rice: dict[str, int] = field(default_factory=dict)
    road: NDArray[np.uint8] = field(default_factory=lambda: np.zeros((0, 0), np.uint8))
    rail: NDArray[np.uint8] = field(default_factory=lambda: np.zeros((0, 0), np.uint8))
    soot: NDArray[np.int32] = field(default_factory=lambda: np.zeros((0, 0), np.int32))
    dust_year: dict[Place, int] = field(default_factory=dict)
    campaign: str = ""
    past: dict[str, dict[str, list[int]]] = field(default_factory=dict)
    tally: dict[str, int] = field(default_factory=dict)
    samples: dict[Place, Sample] = field(default_factory=dict)
    pins: list[Pin] = field(default_factory=list)
    treated: dict[Place, dict[str, int]] = field(default_factory=dict)
    lime: dict[Place, int] = field(default_factory=dict)
    policies: dict[str, str] = field(default_factory=dict)
    tested: dict[str, int] = field(default_factory=dict)
    taken: dict[str, list[int]] = field(default_factory=dict)
    meals: list[list[int]] = field(default_factory=list)
    cards: dict[str, CardState] = field(default_factory=dict)
    path: NDArray[np.uint8] = field(default_factory=lambda: np.zeros((0, 0), np.uint8))
    soils: dict[str, Soil] = field(default_factory=dict)
    rivers: dict[str, Water] = field(default_factory=dict)
    # Not state: worked out again from the rest, or told once.
    layout: Layout | None = None
    notices: list[Notice] = field(default_factory=list)

    def tell(self, kind: str, id: str = "", place: Place | None = None, **data: Any) -> None:
        """Add something to tell the player."""
        self.notices.append(Notice(kind, id, place, data))

    def changed(self) -> None:
        """Say that something on the board was built, removed or altered, so the layout is worked out anew."""
        self.layout = None


NOT_STATE = ("layout", "notices")


def facts(value: Any) -> Any:
    """Return ``value`` as plain lists, mappings, numbers and words; arrays are left out (see :func:`arrays`)."""
    if isinstance(value, (int, str)):
        return value
    if isinstance(value, dict):
        return [[facts(k), facts(v)] for k, v in value.items()]
    if isinstance(value, (list, tuple)):
        return [facts(v) for v in value]
    if isinstance(value, (np.ndarray, Soil)):
        return None
    return [facts(getattr(value, f.name)) for f in fields(value) if f.name not in NOT_STATE]


def arrays(world: World) -> dict[str, NDArray[Any]]:
    """Return every array of the world by a path-like name."""
    found: dict[str, NDArray[Any]] = {
        "road": world.road, "rail": world.rail, "soot": world.soot, "path": world.path,
    }  # fmt: skip
    for name, soil in world.soils.items():
        found.update({f"soil.{name}.{key}": array for key, array in soil.state().items()})
    for name, river in world.rivers.items():
        found[f"river.{name}.sediment"] = river.sediment
        found[f"river.{name}.passing"] = river.passing
    return found


def state_hash(world: World) -> str:
    """Return the digest of everything that can influence the future."""
    digest = blake2b(digest_size=8)
    digest.update(json.dumps(facts(world), separators=(",", ":")).encode())
    for name, array in sorted(arrays(world).items()):
        digest.update(name.encode() + repr(array.shape).encode() + np.ascontiguousarray(array).tobytes())
    return digest.hexdigest()
