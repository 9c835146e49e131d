"""One gram on its way: from the stack of a works that a player named, to the paddy, into the bowl, and to the landfill.

The base lays it down, the years of pins find it, the years when all is measured dig it out. The name goes with it, and at
every step what left one book is found in the next.
"""

import numpy as np
import pytest

from game.sim import knowledge, matter, treatments, works
from game.sim.catalogue import Catalogue, build
from game.sim.commands import Build, Demolish, ExpandWorks, LayTrack
from game.sim.game import Game
from game.sim.ground_commands import PlacePin, Treat
from game.sim.inherit import hand_over
from game.sim.library import Library
from game.sim.plume import ONE
from game.sim.view import View
from game.sim.world import MILLI, Building, Place, World
from tests.sim.ground_town import fields, idle

VICTORY = 1
"""The line of the books of the works that the player builds and names."""
SITE = (3, 5)


def let_nothing_vanish(world: World) -> dict[str, int]:
    """Return where all cadmium is, having checked that nothing of it is missing."""
    where = matter.balance(world, "cadmium")
    assert where.pop("emitted") == sum(where.values())
    assert min(where.values()) >= 0
    return where


def grain_of(world: World) -> list[int]:
    return treatments.taken(world, "cadmium")["grain"]


@pytest.fixture
def base(ground_library: Library) -> Catalogue:
    """The years of the base: nobody tests, nobody knows."""
    return build(ground_library, "small")


def built_up(base: Catalogue) -> Game:
    """Return the town of the base after nine years with a works that its player has named."""
    game = Game.new(base, 1)
    while game.world.questions:
        idle(game)
    assert game.submit(Build("smelter", *SITE, "Victory")) is None
    game.world.money = 9000 * MILLI
    for _ in range(3):
        assert game.submit(ExpandWorks(*SITE)) is None
    assert game.submit(LayTrack("rail", 3, 7, 3, 9)) is None
    idle(game, 36)
    return game


def worst_of(game: Game) -> Place:
    """Return the field that holds most of the works' cadmium."""
    soil = game.world.soils["cadmium"].of_line(VICTORY)
    return max(fields(game.rules), key=lambda f: (int(soil[f[0] * game.rules.board.cols + f[1]]), f))


def test_from_the_stack_to_the_paddy(base: Catalogue) -> None:
    game = built_up(base)
    world, soil, smelter = game.world, game.world.soils["cadmium"], game.world.buildings[SITE]
    assert world.sources[VICTORY - 1].name == smelter.name == "Victory"
    by_air = int(soil.emitted[VICTORY])
    by_water = smelter.let_go["cadmium"] - by_air
    assert world.emitted["cadmium"] == [by_air, by_water]
    assert min(by_air, by_water) > 0
    where = let_nothing_vanish(world)
    # Every gram of the stack lies in the soil or beyond the map, every gram of the outfall on fields, in mud or beyond.
    in_soil = int(soil.of_line(VICTORY).sum())
    assert by_air * ONE - int(soil.beyond()[VICTORY]) + by_water * ONE == (
        in_soil + where["grain"] + where["sediment"] + where["out_river"]
    )
    tile = worst_of(game)[0] * 12 + worst_of(game)[1]
    assert int(soil.at(tile)[VICTORY]) > by_air * int(soil.share[VICTORY, tile]) > 0


def test_from_the_paddy_into_the_bowl(base: Catalogue, tubes: Catalogue) -> None:
    game = built_up(base)
    hand_over(game.world, base, tubes)
    game = Game(tubes, game.world)
    field = worst_of(game)
    game.world.policies = {lot.id: "pay" for lot in tubes.lots if field[0] * 12 + field[1] not in lot.tiles}
    while not tubes.seasons[tubes.calendar.season(game.world.turn)].harvest:
        idle(game)
    before, dose, grain = game.world.soils["cadmium"].copy(), list(game.world.dose), grain_of(game.world)
    idle(game)
    world = game.world
    stays = 1000 - tubes.constants["dose_leaves_permille_a_year"]
    eaten_ug = [
        (now - then * stays // 1000) * max(1, people)
        for now, then, people in zip(world.dose, dose, world.people, strict=True)
    ]
    # The works' part of what was cut is its part of what the fields held.
    cut = [now - then for now, then in zip(grain_of(world), grain, strict=True)]
    held = [int(before.book[line].sum()) for line in range(before.lines)]
    assert cut[VICTORY] / sum(cut) == pytest.approx(held[VICTORY] / sum(held), rel=0.2)
    # And the people ate what the lot gave them: a part of the grain, with its part of the cadmium.
    kg = sum(sum(row) for row in world.meals)
    lot = next(lot for lot in tubes.lots if field[0] * 12 + field[1] in lot.tiles)
    micrograms_a_kg = sum(eaten_ug) / kg
    assert micrograms_a_kg == pytest.approx(rice_of(game, lot.tiles), rel=0.05)
    let_nothing_vanish(world)


def rice_of(game: Game, tiles: tuple[int, ...]) -> float:
    """Return the mean of the rice of some fields, µg/kg, as the soil stands."""
    cut, grown = treatments.cut(game.world, game.rules, "cadmium")
    chosen = np.isin(grown, np.array(tiles))
    return float(cut.cadmium_ug[chosen].sum() / cut.kg[chosen].sum())


def test_a_tube_of_earth_finds_the_name_on_the_plaque(base: Catalogue, tubes: Catalogue) -> None:
    game = built_up(base)
    hand_over(game.world, base, tubes)
    game = Game(tubes, game.world)
    works.put_up(game.world, tubes, Building("laboratory", 0, 4, -1, -1))
    row, col = worst_of(game)
    assert View(game).ground.shares_at(row, col) == []
    assert game.submit(PlacePin(row, col, "over")) is None
    idle(game)
    found = next(s for s in View(game).ground.shares_at(row, col) if s.kind == "smelter" and s.name == "Victory")
    units = game.world.soils["cadmium"].at(row * 12 + col)
    assert found.percent == pytest.approx(100 * int(units[VICTORY]) / int(units.sum()), abs=0.6)
    assert (found.place, found.year) == (SITE, 1953)
    # The works may go; its name stays in the ground.
    assert game.submit(Demolish(*SITE)) is None
    assert found in View(game).ground.shares_at(row, col)


def test_from_the_paddy_to_the_landfill(base: Catalogue, tubes: Catalogue, measured: Catalogue) -> None:
    game = built_up(base)
    hand_over(game.world, base, tubes)
    hand_over(game.world, tubes, measured)
    game = Game(measured, game.world)
    for kind, place in (("spades", (0, 4)), ("pit", (0, 5))):
        works.put_up(game.world, measured, Building(kind, *place, -1, -1))
    row, col = worst_of(game)
    soil, tile = game.world.soils["cadmium"], row * 12 + col
    before = soil.at(tile)
    assert game.submit(Treat("dig", row, col, row, col)) is None
    buried = treatments.taken(game.world, "cadmium")["landfill"]
    assert (before - soil.at(tile)).tolist() == buried
    assert buried[VICTORY] / sum(buried) == pytest.approx(int(before[VICTORY]) / int(before.sum()), abs=1e-5)
    assert game.world.sources[VICTORY - 1].name == "Victory"
    limit = measured.substances["cadmium"].background_ug_per_kg
    assert int(knowledge.everywhere(game.world, measured)[row, col]) <= limit
    where = let_nothing_vanish(game.world)
    assert where["landfill"] == sum(buried[1:])
    assert min(where["grain"], where["landfill"], where["soil"]) > 0
