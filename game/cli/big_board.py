"""A big board for measuring: a level's map with every tile drawn out to four by four, and two hundred works upon it.

No such level is shipped; it shows what the rules cost at the largest size the engine promises. Next: ``bench.py``.
"""

from __future__ import annotations

from dataclasses import replace

from game.sim import works
from game.sim.catalogue import Catalogue, build
from game.sim.game import Game
from game.sim.library import Library
from game.sim.map_definitions import MapDef
from game.sim.world import Building

TIMES = 4
WORKS = 200


def drawn_out(grid: str) -> str:
    """Return a text grid with each character repeated four times both ways."""
    lines = [line for line in grid.split("\n") if line.strip()]
    return "\n".join("".join(sign * TIMES for sign in line) for line in lines for _ in range(TIMES))


def big_rules(rules: Catalogue) -> Catalogue:
    """Return the level's rules on the big board."""
    small = rules.map
    big: MapDef = replace(
        small,
        land=drawn_out(small.land),
        reaches_grid=drawn_out(small.reaches_grid),
        tracks_grid=drawn_out(small.tracks_grid),
        places=tuple(replace(p, row=p.row * TIMES, col=p.col * TIMES) for p in small.places),
    )
    tables = {**rules.library.tables, "maps": {**rules.library.of("maps"), small.id: big}}
    return build(Library(tables, "big board"), rules.level.id)


def big_city(rules: Catalogue) -> Game:
    """Return a city of two hundred works, of the kinds that soil air and water, spread evenly over the big board."""
    game = Game.new(big_rules(rules))
    world, board = game.world, game.rules.board
    kinds = [k for k in game.rules.level.buildings if game.rules.running[k].gives and game.rules.running[k].air]
    standing = len(world.sources)
    side = 17
    for number in range(WORKS - standing):
        row = 4 + number // side * (board.rows - 8) // (WORKS // side + 1)
        col = 4 + number % side * (board.cols - 8) // side
        works.put_up(world, game.rules, Building(kinds[number % len(kinds)], row, col, 0, 0))
    world.money = 10**9
    return game
