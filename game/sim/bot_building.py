"""Bot building: how a bot finds land and puts things up. Next: ``bots.py``."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from game.sim import layout, tracks
from game.sim.behaviours import NeedsRail
from game.sim.bot_definitions import BotRuleDef
from game.sim.catalogue import NO_REACH, Catalogue, behaviour
from game.sim.commands import Build, LayTrack, building_cost
from game.sim.game import Game
from game.sim.world import Building, Place, World

SEARCH_TILES = 12
"""How far from the named place a bot looks for free land."""


def nearest(world: World, rules: Catalogue, kind: str, near: str) -> list[Building]:
    """Return the buildings of a kind (all kinds, if empty), nearest to a named place first."""
    found = [b for b in world.buildings.values() if not kind or b.kind == kind]
    if near:
        place = rules.places[near]
        found.sort(key=lambda b: ((b.row - place.row) ** 2 + (b.col - place.col) ** 2, b.row, b.col))
    return found


def free_spots(game: Game, kind: str, row: int, col: int) -> Iterator[Place]:
    """Return where a building can stand, nearest to (row, col) first, off the fields, with a gap around large ones."""
    rules = game.rules
    definition = rules.buildings[kind]
    rows, cols = layout.size_of(definition)
    free = _free_land(game.world, rules, definition.large)
    fits = np.zeros_like(free)
    inner = np.ones((free.shape[0] - rows + 1, free.shape[1] - cols + 1), np.bool_)
    for r in range(rows):
        for c in range(cols):
            inner &= free[r : r + inner.shape[0], c : c + inner.shape[1]]
    fits[: inner.shape[0], : inner.shape[1]] = inner
    at_row, at_col = np.nonzero(fits)
    away = (at_row - row) ** 2 + (at_col - col) ** 2
    near = np.flatnonzero((np.abs(at_row - row) <= SEARCH_TILES) & (np.abs(at_col - col) <= SEARCH_TILES))
    for i in near[np.argsort(away[near], kind="stable")].tolist():
        spot = int(at_row[i]), int(at_col[i])
        if Build(kind, *spot).check(game.world, rules) is None:
            yield spot


def _free_land(world: World, rules: Catalogue, gap: bool) -> NDArray[np.bool_]:
    """Return bool[rows, cols]: land that is neither built on nor tracked nor farmed; with a gap around buildings."""
    board = rules.board
    free = np.array([k.build for k in board.kinds])[board.terrain] & ~board.farm & (board.reach == NO_REACH)
    free &= (world.road == 0) & (world.rail == 0)
    around = range(-1, 2) if gap else range(1)
    for r, c in layout.of(world, rules).occupied:
        for dr in around:
            for dc in around:
                if 0 <= r + dr < board.rows and 0 <= c + dc < board.cols:
                    free[r + dr, c + dc] = False
    return np.asarray(free, np.bool_)


def put_up(game: Game, rule: BotRuleDef, budget: int) -> bool:
    """Build what a rule names near its place, on the first land that can be had for ``budget``; say whether it stands."""
    world, rules = game.world, game.rules
    place = rules.places[rule.near]
    definition = rules.buildings[rule.build]
    if definition.cost > budget:
        return False
    for spot in free_spots(game, rule.build, place.row, place.col):
        if building_cost(world, rules, definition, *spot) > budget:
            continue
        if game.submit(Build(rule.build, *spot)) is None:
            if rule.with_rail and behaviour(definition, NeedsRail):
                _join(game, rule.build, spot)
            return True
    return False


def _join(game: Game, kind: str, spot: Place) -> None:
    """Lay rails from the net to beside a works, tile by tile along the shortest way."""
    world, rules = game.world, game.rules
    definition = rules.buildings[kind]
    if layout.touches(layout.of(world, rules).rail_net, definition, *spot):
        return
    ways = []
    for row, col in layout.tiles_of(definition, *spot):
        way = tracks.way_to_net(world, rules, "rail", (row, col))
        if way:
            ways.append(way)
    for way in sorted(ways, key=len)[:1]:
        turn_points = [way[0]]
        for before, here, after in zip(way, way[1:], way[2:], strict=False):
            if (here[0] - before[0], here[1] - before[1]) != (after[0] - here[0], after[1] - here[1]):
                turn_points.append(here)
        turn_points.append(way[-1])
        for start, end in zip(turn_points, turn_points[1:], strict=False):
            game.submit(LayTrack("rail", *start, *end))
