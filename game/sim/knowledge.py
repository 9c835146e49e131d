"""Knowledge: what people know of their soil. Beside the true state stands a known one, and it is made by hand.

A laboratory tests tubes of earth, a few fields a year, and answers a season later. A field counts as known if it was
sampled, or if it lies in one row or column between two samples of the same water that agree and are not far apart: then
what lies between is read off the line from one to the other. Everything else is unknown, and unknown is not clean.

Nothing here looks at the true soil of a field except the laboratory itself. Next: ``lots.py``, ``ground_view.py``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from game.sim import layout
from game.sim.catalogue import behaviour
from game.sim.ground_behaviours import TestsSoil
from game.sim.soil import micrograms_per_kg
from game.sim.world import Pin, Place, Sample

if TYPE_CHECKING:
    from game.sim.catalogue import Catalogue
    from game.sim.world import World

Integers = NDArray[np.int64]
UNKNOWN = -1
USED, EXTRA, BETS, RIGHT = "pins.used", "pins.extra", "bets", "bets.right"
"""Counters in ``World.tally``: pins of this year, pins given by stories, bets with a result, and those that were right."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the fields' soil, worked out from the samples alone.

    soil: int64[rows, cols], µg/kg; -1 where nothing is known
    near: int64[rows, cols]: flat tile of the sample that a known field is read from (its own, or the nearer one)
    """

    soil: Integers
    near: Integers


def traced(rules: Catalogue) -> str:
    """Return the substance that the level follows in the soil, found with pins or measured everywhere; empty if none."""
    for name in (*rules.level.knows, *rules.level.samples):
        if rules.substances[name].soil:
            return name
    return ""


def mode(rules: Catalogue) -> str:
    """Return how the soil is known: ``all`` of it, by ``pins``, or not at all (empty)."""
    name = traced(rules)
    if not name:
        return ""
    return "all" if name in rules.level.knows else "pins"


# ---- pins -------------------------------------------------------------------------------------


def pins_a_year(world: World, rules: Catalogue) -> int:
    """Return how many pins the largest open laboratory has in a year."""
    most = 0
    for building in world.buildings.values():
        tests = behaviour(rules.buildings[building.kind], TestsSoil)
        if tests and tests.pins and building.open and building.opens <= world.turn:
            most = max(most, tests.pins[min(building.lines, len(tests.pins)) - 1])
    return most


def pins_left(world: World, rules: Catalogue) -> int:
    """Return how many pins may still be placed this year."""
    of_year = max(0, pins_a_year(world, rules) - world.tally.get(USED, 0))
    return of_year + world.tally.get(EXTRA, 0)


def give(world: World, pins: int) -> None:
    """Give pins that do not lapse."""
    world.tally[EXTRA] = max(0, world.tally.get(EXTRA, 0) + pins)


def place(world: World, rules: Catalogue, row: int, col: int, bet: str) -> None:
    """Send a tube of earth to the laboratory; those of the year are used first."""
    if world.tally.get(USED, 0) < pins_a_year(world, rules):
        world.tally[USED] = world.tally.get(USED, 0) + 1
    else:
        give(world, -1)
    world.pins.append(Pin(row, col, bet, world.turn + 1))


def is_field(world: World, rules: Catalogue, row: int, col: int) -> bool:
    """Say whether a tile is a paddy that nobody has built on."""
    board = rules.board
    if not (0 <= row < board.rows and 0 <= col < board.cols) or not board.farm[row, col]:
        return False
    return (row, col) not in layout.of(world, rules).occupied


def new_year(world: World) -> None:
    """Give the laboratory its tubes for another year; those left over lapse."""
    world.tally.pop(USED, None)


def report(world: World, rules: Catalogue) -> None:
    """Bring the results that are due: the laboratory has looked into the ground."""
    due = [pin for pin in world.pins if pin.due <= world.turn]
    if not due:
        return
    world.pins = [pin for pin in world.pins if pin.due > world.turn]
    limit = rules.substances[traced(rules)].soil_limit_ug_per_kg
    found = _true_soil(world, rules, [(p.row, p.col) for p in due])
    for pin, ug in zip(due, found, strict=True):
        right = -1
        if pin.bet:
            right = int((ug > limit) == (pin.bet == "over"))
            world.tally[BETS] = world.tally.get(BETS, 0) + 1
            world.tally[RIGHT] = world.tally.get(RIGHT, 0) + right
        _write(world, (pin.row, pin.col), Sample(ug, world.turn, right))
        world.tell("sample", traced(rules), (pin.row, pin.col), ug_per_kg=ug, bet=pin.bet, right=right)


def sample_near(world: World, rules: Catalogue, place: Place, fields: int) -> None:
    """Sample the fields nearest to a place that have no sample yet, at once."""
    cols = rules.board.cols
    open_fields = rules.board.paddies[layout.of(world, rules).farms].tolist()
    new = [(t // cols, t % cols) for t in open_fields if (t // cols, t % cols) not in world.samples]
    new.sort(key=lambda f: ((f[0] - place[0]) ** 2 + (f[1] - place[1]) ** 2, f))
    if traced(rules):
        for field, ug in zip(new[:fields], _true_soil(world, rules, new[:fields]), strict=True):
            _write(world, field, Sample(ug, world.turn))
            world.tell("sample", traced(rules), field, ug_per_kg=ug, bet="", right=-1)


def _true_soil(world: World, rules: Catalogue, fields: list[Place]) -> list[int]:
    name = traced(rules)
    tiles = np.array([row * rules.board.cols + col for row, col in fields], np.int64)
    found = micrograms_per_kg(world.soils[name].of_tiles(tiles), rules.substances[name].unit_grams)
    return [int(ug) for ug in found.tolist()]


def _write(world: World, field: Place, sample: Sample) -> None:
    world.samples[field] = sample
    if world.layout is not None:
        world.layout.known = world.layout.doubts = None


# ---- what is known ----------------------------------------------------------------------------


def of(world: World, rules: Catalogue) -> Known:
    """Return what the samples tell, worked out anew only after a result has come or the board has changed."""
    plan = layout.of(world, rules)
    if plan.known is None:
        plan.known = read(world, rules)
    return plan.known


def read(world: World, rules: Catalogue) -> Known:
    """Work out what the samples tell of the fields between them."""
    board = rules.board
    farms = layout.of(world, rules).farms
    water = dict(zip(board.paddies[farms].tolist(), board.paddy_reach[farms].tolist(), strict=True))
    found = {row * board.cols + col: sample.ug_per_kg for (row, col), sample in world.samples.items()}
    found = {tile: ug for tile, ug in found.items() if tile in water}
    known, near = dict(found), {tile: tile for tile in found}
    for _, pairs in sorted(_pairs(found, water, rules).items()):
        # The closest pairs speak first; of those equally far apart, all do.
        new: dict[int, list[int]] = {}
        for one, other, apart, step in pairs:
            for back in range(1, apart):
                tile = one + back * step
                if tile not in known:
                    # The nearer sample counts more: its weight is the distance to the other one.
                    told = new.setdefault(tile, [0, 0, one if back * 2 <= apart else other])
                    told[0] += found[one] * (apart - back) + found[other] * back
                    told[1] += apart
        for tile, (total, weight, nearer) in new.items():
            known[tile], near[tile] = total // weight, nearer
    grids = []
    for numbers in (known, near):
        grid = np.full(board.rows * board.cols, UNKNOWN, np.int64)
        if numbers:
            grid[list(numbers)] = list(numbers.values())
        grids.append(grid.reshape(board.rows, board.cols))
    return Known(*grids)


def _pairs(
    found: dict[int, int], water: dict[int, int], rules: Catalogue
) -> dict[int, list[tuple[int, int, int, int]]]:
    """Return, by distance, the samples that agree across fields of one water: (one, other, distance, step between tiles)."""
    span, agree, cols = rules.constants["pin_span_tiles"], rules.constants["pin_agree_percent"], rules.board.cols
    pairs: dict[int, list[tuple[int, int, int, int]]] = {}
    for one in sorted(found):
        for step in (1, cols):
            for apart in range(1, span + 1):
                other = one + step * apart
                if water.get(other, UNKNOWN) != water[one] or water[one] < 0:
                    break
                if step == 1 and other % cols == 0:
                    break
                if other in found and apart > 1:
                    one_ug, other_ug = found[one], found[other]
                    if abs(one_ug - other_ug) * 100 <= agree * min(one_ug, other_ug):
                        pairs.setdefault(apart, []).append((one, other, apart, step))
    return pairs


def field_with(world: World, rules: Catalogue, most: str) -> Place | None:
    """Return the field that is highest, newest or most doubtful by what is known; None if there is none."""
    cols = rules.board.cols
    if most in ("sampled", "newest"):
        if not world.samples:
            return None
        if most == "newest":
            return max(world.samples, key=lambda f: (world.samples[f].turn, world.samples[f].ug_per_kg, f))
        return max(world.samples, key=lambda f: (world.samples[f].ug_per_kg, f))
    soil = of(world, rules).soil
    if mode(rules) == "all":
        soil = everywhere(world, rules)
    if most == "doubtful":
        soil = np.where(beside(world, rules, soil), _highest_beside(soil), UNKNOWN)
    fields = rules.board.paddies[layout.of(world, rules).farms]
    if not fields.size:
        return None
    best = int(fields[int(np.argmax(soil.ravel()[fields]))])
    return (best // cols, best % cols) if soil.ravel()[best] >= 0 else None


def read_from(world: World, rules: Catalogue, field: Place | None) -> Place | None:
    """Return the sampled field that a known field is read from; the field itself where all soil is measured."""
    if field is None or mode(rules) == "all":
        return field
    tile = int(of(world, rules).near[field])
    return (tile // rules.board.cols, tile % rules.board.cols) if tile >= 0 else None


def everywhere(world: World, rules: Catalogue) -> Integers:
    """Return int64[rows, cols], µg/kg: the true soil, for a level that measures all of it."""
    name = traced(rules)
    found = micrograms_per_kg(world.soils[name].total(), rules.substances[name].unit_grams)
    return found.reshape(rules.board.rows, rules.board.cols)


def beside(world: World, rules: Catalogue, soil: Integers) -> NDArray[np.bool_]:
    """Return bool[rows, cols]: unknown fields that touch a field known to be over the limit."""
    limit = rules.substances[traced(rules)].soil_limit_ug_per_kg
    board = rules.board
    field = np.zeros(board.rows * board.cols, np.bool_)
    field[board.paddies[layout.of(world, rules).farms]] = True
    return np.asarray((soil < 0) & field.reshape(board.rows, board.cols) & (_highest_beside(soil) > limit), np.bool_)


def _highest_beside(soil: Integers) -> Integers:
    """Return for each tile the highest number among its eight neighbours."""
    wide = np.full((soil.shape[0] + 2, soil.shape[1] + 2), UNKNOWN, np.int64)
    wide[1:-1, 1:-1] = soil
    highest = np.full_like(soil, UNKNOWN)
    for down in range(3):
        for right in range(3):
            if (down, right) != (1, 1):
                highest = np.maximum(highest, wide[down : down + soil.shape[0], right : right + soil.shape[1]])
    return highest
