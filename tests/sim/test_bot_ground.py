"""Bots on the ground, river stations, and stories that name a field, a lot or a quarter by what is known of it."""

from game.sim import bot_ground, lots, works
from game.sim.bot_definitions import BotRuleDef
from game.sim.catalogue import Catalogue
from game.sim.effects import apply_all
from game.sim.ground_effects import GivePins, SampleLand
from game.sim.ground_words import FieldWith
from game.sim.plume import ONE
from game.sim.quantities import OF_SUBSTANCE, QUANTITIES
from game.sim.selectors import At, DistrictWith, WorksWith
from game.sim.view import View
from game.sim.world import Building, Sample
from tests.sim.ground_town import fields, idle, lay_dirt, to_harvest, town


def test_a_bot_places_all_its_pins_and_bets_by_what_lies_beside(tubes: Catalogue) -> None:
    for how in ("ring", "random"):
        game = town(tubes, "laboratory", lines=2)
        game.world.samples[8, 4] = Sample(500, 0)
        assert bot_ground.use(game, BotRuleDef(pins=how), 0) is True
        assert View(game).ground.pins_left == 0
        assert len({(pin.row, pin.col) for pin in game.world.pins}) == 4
        for pin in game.world.pins:
            beside = max(abs(pin.row - 8), abs(pin.col - 4)) == 1
            assert pin.bet == ("over" if beside else "under")
        assert bot_ground.use(game, BotRuleDef(pins=how), 0) is False


def test_a_bot_treats_the_worst_known_land_first_as_far_as_its_money_goes(tubes: Catalogue) -> None:
    game = town(tubes, "depot")
    game.world.samples = {(8, 2): Sample(350, 0), (9, 5): Sample(900, 0), (7, 7): Sample(150, 0)}
    assert bot_ground.use(game, BotRuleDef(treat="lime"), 1) is True
    assert list(game.world.treated) == [(9, 5)]
    assert bot_ground.use(game, BotRuleDef(treat="lime"), 100) is True
    assert set(game.world.treated) == {(9, 5), (8, 2)}
    assert bot_ground.use(game, BotRuleDef(treat="shut", land="doubtful"), 100) is True
    assert {(8, 2), (9, 5)} < set(game.world.treated)
    assert (7, 7) not in game.world.treated


def test_a_bot_decides_on_the_lots_it_knows_of(tubes: Catalogue) -> None:
    game = town(tubes, "bench")
    assert bot_ground.use(game, BotRuleDef(lots="test"), 0) is False
    game.world.samples[7, 4] = Sample(900, 0)
    game.world.changed()
    assert bot_ground.use(game, BotRuleDef(lots="test"), 0) is True
    assert lots.policy(game.world, tubes.lots[0]) == "test"
    game.world.tested[tubes.lots[0].id] = 300
    assert bot_ground.use(game, BotRuleDef(lots="pay", known="over"), 0) is True
    assert lots.policy(game.world, tubes.lots[0]) == "pay"
    assert bot_ground.use(game, BotRuleDef(lots="blend", known="all"), 0) is True
    assert set(game.world.policies.values()) == {"blend"}


def test_a_rule_of_something_else_is_not_for_the_ground(tubes: Catalogue) -> None:
    assert bot_ground.use(town(tubes), BotRuleDef(build="flats"), 100) is None


# ---- what stories name ----------------------------------------------------------------------------------------------


def test_stories_name_fields_by_what_is_known_of_them(tubes: Catalogue) -> None:
    game = town(tubes)
    assert FieldWith("known").find(game.world, tubes) is None
    assert FieldWith("newest").find(game.world, tubes) is None
    game.world.samples = {(8, 2): Sample(500, 1), (8, 4): Sample(600, 2), (10, 6): Sample(150, 3)}
    game.world.changed()
    assert FieldWith("known").find(game.world, tubes) == (8, 4)
    assert FieldWith("sampled").find(game.world, tubes) == (8, 4)
    assert FieldWith("newest").find(game.world, tubes) == (10, 6)
    doubtful = FieldWith("doubtful").find(game.world, tubes)
    assert doubtful is not None
    assert max(abs(doubtful[0] - 8), abs(doubtful[1] - 4)) == 1


def test_the_works_behind_a_known_field_is_found_by_its_sample(tubes: Catalogue) -> None:
    game = town(tubes)
    lay_dirt(game, 600, (8, 2), (8, 4))
    finder = WorksWith(most_share_of="cadmium", at=At(paddy="known"))
    assert finder.find(game.world, tubes) is None
    game.world.samples = {(8, 2): Sample(700, 1), (8, 4): Sample(700, 1)}
    game.world.changed()
    assert finder.find(game.world, tubes) == (4, 7)


def test_the_quarter_that_carries_most_is_found_once_it_was_counted(tubes: Catalogue) -> None:
    game = town(tubes, "clinic")
    game.world.dose = [9_000_000, 1_000]
    assert DistrictWith("dose").find(game.world, tubes) == (2, 3)
    game.world.tally["dose.1"] = 7
    assert DistrictWith("dose").find(game.world, tubes) == (9, 2)
    to_harvest(game)
    assert DistrictWith("dose").find(game.world, tubes) == (2, 3)


def test_stories_give_pins_and_samples(tubes: Catalogue) -> None:
    game = town(tubes)
    apply_all((GivePins(3), SampleLand("old_village", 4)), game.world, tubes, {})
    assert View(game).ground.pins_left == 3
    assert len(game.world.samples) == 4
    assert (9, 3) in game.world.samples
    apply_all((SampleLand("old_village", 99),), game.world, tubes, {})
    assert QUANTITIES["unknown_percent"](game.world, tubes) == 0
    assert QUANTITIES["samples"](game.world, tubes) == len(fields(tubes))


# ---- the river ------------------------------------------------------------------------------------------------------


def test_a_station_tells_what_its_water_carries_and_no_other(tubes: Catalogue, measured: Catalogue) -> None:
    game = town(tubes)
    idle(game)
    game.world.rivers["cadmium"].passing[2] = 400_000 * ONE
    assert View(game).ground.waters() == []
    works.put_up(game.world, tubes, Building("hut", 5, 5, -1, -1))
    told = View(game).ground.waters()
    assert [w.id for w in told] == ["ditch"]
    assert told[0].ug_per_l == OF_SUBSTANCE["water_worst"](game.world, tubes, "cadmium") > 0
    assert View(game).ground.watched().sum() == 8
    assert OF_SUBSTANCE["water_worst_river"](game.world, tubes, "cadmium") < told[0].ug_per_l
    assert len(View(town(measured)).ground.waters()) == 3
