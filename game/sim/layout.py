"""Layout: what follows from where things stand: who occupies a tile, what reaches what, whose dust falls on whom.

It is worked out anew after every change of the board and then read by every turn until the next change. It is a pure
function of the world, so it is neither saved nor hashed. Next: ``production.py``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from game.sim.behaviours import Cares, Catches, Homes, NeedsRail, Speeds, Yard
from game.sim.catalogue import NO_REACH, Catalogue, behaviour
from game.sim.definitions import BuildingDef
from game.sim.ground_behaviours import CleansWater, RaisesStack
from game.sim.services import MOVED, Services, count, jobs_of
from game.sim.world import MILLI, Building, Place, World

if TYPE_CHECKING:
    from game.sim.knowledge import Known
    from game.sim.lots import Doubt


@dataclass(slots=True)
class Works:
    """One producer with what its surroundings do to it.

    bonus: extra work in thousandths; joined: whether the railway serves it; keeps: (substance -> thousandths of its air
    emission that pass its filters and the chambers near it); water: the same for water; stack_m, reach: where they go;
    lines: substance -> line of the soil's books; stale: whether these were written for another stack
    """

    building: Building
    bonus: int
    joined: bool
    air_keeps: dict[str, int]
    water_keeps: dict[str, int]
    stack_m: int
    reach: int
    lines: dict[str, int]
    stale: bool = False
    dust: dict[str, NDArray[np.int64]] = field(default_factory=dict)


@dataclass(slots=True)
class Layout:
    """What follows from the board; see the module's text.

    occupied: tile -> north corner of the building on it
    works: producers in the order of the chain of goods
    homes, care, places: per district: homes, health points of care, jobs there
    services: what open buildings do for the city in its later years
    needs: good -> thousandths that the works could use in a turn
    farms: bool[paddies]: paddies that nobody built on
    known, doubts: what samples tell of the soil and of the lots of rice, once somebody has asked
    """

    occupied: dict[Place, Place]
    works: list[Works]
    homes: list[int]
    care: list[int]
    jobs: int
    upkeep: int
    needs: dict[str, int]
    farms: NDArray[np.bool_]
    rail_net: NDArray[np.bool_]
    count: dict[str, int]
    services: Services
    known: Known | None = None
    doubts: list[Doubt] | None = None


def size_of(definition: BuildingDef) -> tuple[int, int]:
    """Return (rows, cols) that a building covers."""
    return definition.size.rows, definition.size.cols


def tiles_of(definition: BuildingDef, row: int, col: int) -> list[Place]:
    """Return the tiles a building would cover with its north corner at (row, col)."""
    return [(row + r, col + c) for r in range(definition.size.rows) for c in range(definition.size.cols)]


def centre_of(definition: BuildingDef, row: int, col: int) -> Place:
    """Return the tile a building's stack and outfall stand for."""
    return row + (definition.size.rows - 1) // 2, col + (definition.size.cols - 1) // 2


def gap(one: tuple[BuildingDef, int, int], two: tuple[BuildingDef, int, int]) -> int:
    """Return the free tiles between two buildings plus one: 1 if they touch, also corner to corner."""
    (a, ar, ac), (b, br, bc) = one, two
    rows = max(br - (ar + a.size.rows - 1), ar - (br + b.size.rows - 1), 0)
    cols = max(bc - (ac + a.size.cols - 1), ac - (bc + b.size.cols - 1), 0)
    return max(rows, cols)


def outfall_reach(rules: Catalogue, row: int, col: int, pipe: bool) -> int:
    """Return the reach that takes a works' water: the nearest ditch, else the nearest river; a pipe passes the ditches by."""
    board = rules.board
    water_row, water_col = np.nonzero(board.reach != NO_REACH)
    if not water_row.size:
        return -1
    reach = board.reach[water_row, water_col]
    ditch = np.array([r.ditch for r in rules.map.reaches])[reach]
    away = np.maximum(np.abs(water_row - row), np.abs(water_col - col))
    # A ditch at hand takes the waste before any river does.
    near = ditch & (away <= rules.constants["ditch_reach_tiles"])
    pick = near if near.any() and not pipe else ~ditch
    if not pick.any():
        pick = np.ones_like(ditch)
    return int(reach[pick][np.argmin(((water_row - row) ** 2 + (water_col - col) ** 2)[pick])])


def rail_network(rules: Catalogue, rail: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Return bool[rows, cols]: rail tiles joined to the line that leads out of the valley."""
    net = (rules.board.rail > 0) & (rail > 0)
    laid = rail > 0
    while True:
        grown = net.copy()
        grown[1:] |= net[:-1]
        grown[:-1] |= net[1:]
        grown[:, 1:] |= net[:, :-1]
        grown[:, :-1] |= net[:, 1:]
        grown &= laid
        if np.array_equal(grown, net):
            return net
        net = grown


def touches(net: NDArray[np.bool_], definition: BuildingDef, row: int, col: int) -> bool:
    """Say whether a tile of ``net`` lies under or beside a building."""
    r0, c0 = max(row - 1, 0), max(col - 1, 0)
    return bool(net[r0 : row + definition.size.rows + 1, c0 : col + definition.size.cols + 1].any())


def stack_of(rules: Catalogue, building: Building) -> int:
    """Return the height of a building's stack in metres, with its upgrades."""
    height = rules.running[building.kind].stack_m
    return max([height, *(rules.upgrades[u].stack_m for u in building.upgrades)])


def reach_of(rules: Catalogue, building: Building) -> int:
    """Return the reach that takes a building's water."""
    pipe = any(rules.upgrades[u].outlet == "pipe" for u in building.upgrades)
    row, col = centre_of(rules.buildings[building.kind], building.row, building.col)
    return outfall_reach(rules, row, col, pipe)


def make(world: World, rules: Catalogue) -> Layout:
    """Return the layout of the board as it stands."""
    standing = [(rules.buildings[b.kind], b) for b in world.buildings.values()]
    ready = [(d, b) for d, b in standing if b.opens <= world.turn and b.open]
    occupied = {t: (b.row, b.col) for d, b in standing for t in tiles_of(d, b.row, b.col)}
    net = rail_network(rules, world.rail)
    yards = [(d, b, y.reach) for d, b in ready if (y := behaviour(d, Yard)) and touches(net, d, b.row, b.col)]
    speeders = [(d, b, s) for d, b in ready if (s := behaviour(d, Speeds))]
    works = []
    for d, b in ready:
        run = rules.running[b.kind]
        if not (run.gives or run.air or run.water):
            continue
        here = (d, b.row, b.col)
        joined = behaviour(d, NeedsRail) is None or b.fate == MOVED or touches(net, d, b.row, b.col)
        joined = joined or any(gap(here, (yd, y.row, y.col)) <= reach for yd, y, reach in yards)
        bonus = {sd.id: s.percent for sd, sb, s in speeders if gap(here, (sd, sb.row, sb.col)) <= s.reach}
        works.append(Works(
            building=b, bonus=sum(bonus.values()) * MILLI // 100 if run.gives else 0, joined=joined,
            air_keeps=keeps_of(rules, b, "air_percent"), water_keeps=keeps_of(rules, b, "water_percent"),
            stack_m=stack_of(rules, b), reach=reach_of(rules, b) if run.water else -1,
            lines=_lines(world, rules, b),
        ))  # fmt: skip
    for d, b in ready:
        if catches := behaviour(d, Catches):
            _catch(rules, works, (d, b.row, b.col), catches)
        if cleans := behaviour(d, CleansWater):
            _clean(rules, works, (d, b), cleans)
        if raises := behaviour(d, RaisesStack):
            _raise(rules, works, (d, b.row, b.col), raises)
    stacks = {(s.row, s.col, s.built): s.stack_m for s in world.sources}
    for w in works:
        w.stale = stacks.get((w.building.row, w.building.col, w.building.built), w.stack_m) != w.stack_m
    depth = _depths(rules)
    works.sort(key=lambda w: depth[w.building.kind])
    homes, care = _districts(world, rules, ready)
    layout = Layout(
        occupied=occupied, works=works, homes=homes, care=care,
        jobs=sum(jobs_of(rules, d, b) for d, b in ready),
        upkeep=sum(d.upkeep * b.lines for d, b in ready)
        + sum(rules.upgrades[u].upkeep * b.lines for _, b in ready for u in b.upgrades),
        needs=_needs(rules, works), farms=np.ones(rules.board.paddies.size, np.bool_), rail_net=net, count={},
        services=count(ready),
    )  # fmt: skip
    cols = rules.board.cols
    taken = np.array([r * cols + c for r, c in occupied], np.int64)
    layout.farms &= ~np.isin(rules.board.paddies, taken)
    for b in world.buildings.values():
        layout.count[b.kind] = layout.count.get(b.kind, 0) + (b.opens <= world.turn)
    _dust_shares(world, rules, layout)
    return layout


def keeps_of(rules: Catalogue, building: Building, field_name: str) -> dict[str, int]:
    """Return substance -> thousandths that a building's upgrades let pass, into the air or the water."""
    keeps: dict[str, int] = {}
    for upgrade in building.upgrades:
        for substance, percent in getattr(rules.upgrades[upgrade], field_name).items():
            keeps[substance] = keeps.get(substance, MILLI) * max(0, 100 + percent) // 100
    return keeps


def _catch(rules: Catalogue, works: list[Works], here: tuple[BuildingDef, int, int], catches: Catches) -> None:
    """A chamber serves one works: the nearest within reach that has something to catch."""
    near = []
    for i, w in enumerate(works):
        b = w.building
        air = {s for s, _ in rules.running[b.kind].air}
        away = gap(here, (rules.buildings[b.kind], b.row, b.col))
        if away <= catches.reach and air & set(catches.percent) and rules.running[b.kind].gives:
            near.append((away, -b.lines, i))
    if near:
        served = works[min(near)[2]]
        for substance, percent in catches.percent.items():
            served.air_keeps[substance] = served.air_keeps.get(substance, MILLI) * (100 - percent) // 100


def _clean(rules: Catalogue, works: list[Works], plant: tuple[BuildingDef, Building], cleans: CleansWater) -> None:
    """A treatment plant serves all works within reach whose outfalls lead to the same water as its own."""
    definition, building = plant
    reach = reach_of(rules, building)
    for w in works:
        b = w.building
        away = gap((definition, building.row, building.col), (rules.buildings[b.kind], b.row, b.col))
        if w.reach == reach and away <= cleans.reach:
            for substance, percent in cleans.percent.items():
                w.water_keeps[substance] = w.water_keeps.get(substance, MILLI) * (100 - percent) // 100


def _raise(rules: Catalogue, works: list[Works], here: tuple[BuildingDef, int, int], raises: RaisesStack) -> None:
    """A tall stack serves one works: the nearest within reach that lets anything into the air."""
    near = []
    for i, w in enumerate(works):
        b = w.building
        away = gap(here, (rules.buildings[b.kind], b.row, b.col))
        if away <= raises.reach and rules.running[b.kind].air and rules.running[b.kind].gives:
            near.append((away, -b.lines, i))
    if near:
        served = works[min(near)[2]]
        served.stack_m = max(served.stack_m, raises.metres)


def _lines(world: World, rules: Catalogue, building: Building) -> dict[str, int]:
    """Return substance -> the newest line of the soil's books that this building owns."""
    found: dict[str, int] = {}
    count: dict[str, int] = dict.fromkeys(world.soils, 0)
    for source in world.sources:
        count[source.substance] += 1
        if (source.row, source.col, source.built) == (building.row, building.col, building.built):
            # Line 0 of every book is the natural background.
            found[source.substance] = count[source.substance]
    return found


def _depths(rules: Catalogue) -> dict[str, int]:
    """Return kind -> its place in the chain of goods, so that coal is washed before it is burnt in the same turn."""
    makers = {good: k for k, r in rules.running.items() for good, _ in r.gives}
    depth = dict.fromkeys(rules.running, 0)
    for _ in range(len(makers)):
        for kind, run in rules.running.items():
            for good, _amount in run.uses:
                if good in makers and makers[good] != kind:
                    depth[kind] = min(max(depth[kind], depth[makers[good]] + 1), len(makers))
    return depth


def _districts(
    world: World, rules: Catalogue, ready: list[tuple[BuildingDef, Building]]
) -> tuple[list[int], list[int]]:
    board = rules.board
    count = len(rules.districts)
    land_homes = np.array([k.homes for k in board.kinds], np.int64)[board.terrain]
    for d, b in ready:
        for row, col in tiles_of(d, b.row, b.col):
            land_homes[row, col] = 0
    homes = np.bincount(board.district.ravel(), weights=land_homes.ravel(), minlength=count).astype(np.int64).tolist()
    served = [0] * count
    for d, b in ready:
        here = int(board.district[b.row, b.col])
        if lodging := behaviour(d, Homes):
            homes[here] += lodging.homes * b.lines
        if cares := behaviour(d, Cares):
            served[here] += cares.people * cares.health
    # Care is spread over the district's people: one clinic for four times its people gives a quarter of its points.
    most = rules.constants["health_most_care"]
    care = [min(most, s // max(1, p)) for s, p in zip(served, world.people, strict=True)]
    return homes, care


def _needs(rules: Catalogue, works: list[Works]) -> dict[str, int]:
    needs: dict[str, int] = {}
    for w in works:
        for good, amount in rules.running[w.building.kind].uses:
            needs[good] = needs.get(good, 0) + amount * w.building.lines
    return needs


def _dust_shares(world: World, rules: Catalogue, layout: Layout) -> None:
    """For each works and each spreading substance that is no soil matter: the mean share that falls on each district's homes."""
    board = rules.board
    weight = np.array([k.homes for k in board.kinds], np.int64)[board.terrain]
    for b in world.buildings.values():
        d = rules.buildings[b.kind]
        if lodging := behaviour(d, Homes):
            for row, col in tiles_of(d, b.row, b.col):
                weight[row, col] += lodging.homes * b.lines
    count = len(rules.districts)
    flat, district = weight.ravel(), board.district.ravel()
    total = np.maximum(np.bincount(district, weights=flat, minlength=count).astype(np.int64), 1)
    lived_in = np.flatnonzero(flat)
    for w in layout.works:
        for substance, _ in rules.running[w.building.kind].air:
            definition = rules.substances[substance]
            if definition.soil or definition.deposition_m_s <= 0:
                continue
            row, col = centre_of(rules.buildings[w.building.kind], w.building.row, w.building.col)
            share = rules.footprint(substance, w.stack_m, row, col).ravel()[lived_in]
            sums = np.zeros(count, np.int64)
            np.add.at(sums, district[lived_in], share * flat[lived_in])
            w.dust[substance] = sums // total


def of(world: World, rules: Catalogue) -> Layout:
    """Return the world's layout, worked out anew if the board has changed."""
    if world.layout is None:
        world.layout = make(world, rules)
    return world.layout
