"""Hidden truth leaks nowhere: where nobody has sampled a field, its true soil changes no screen, no text and no what-if."""

import numpy as np
import pytest

from game.sim import knowledge, players, whatif
from game.sim.bots import Bot
from game.sim.catalogue import Catalogue, build
from game.sim.game import Game, begin, copy_world, replay
from game.sim.ground_commands import PlacePin, SetLot, Treat
from game.sim.ground_words import FieldWith, LotWith
from game.sim.library import Library
from game.sim.selectors import At, WorksWith
from game.sim.soil import units_for
from game.sim.view import View
from game.sim.world import Place, state_hash
from tests.sim.asking import answers
from tests.sim.ground_town import fields, idle, lay_dirt, to_harvest, town
from tests.towns import played

BETWEEN = (8, 4)
"""A field that nobody sampled, between two that were and that agree."""
NOBODYS = (10, 6)
"""A field that nobody knows anything of."""


def surveyed(rules: Catalogue) -> Game:
    """Return a city in the fourth year of its laboratory: some fields sampled, some limed, a lot tested."""
    game = town(rules, "laboratory", "bench", "depot", "clinic", "hut", lines=2)
    lay_dirt(game, 350, *fields(rules)[:14])
    for place in ((8, 3), (8, 5), (7, 1)):
        assert game.submit(PlacePin(*place, "over")) is None
    assert game.submit(SetLot(rules.lots[0].id, "test")) is None
    assert game.submit(Treat("lime", 7, 1, 7, 2)) is None
    for _ in range(4):
        to_harvest(game)
    game.take_notices()
    return game


def with_truth_changed(game: Game, place: Place, ug_per_kg: int) -> Game:
    """Return the same city with another true soil in one field."""
    other = Game(game.rules, copy_world(game.world), list(game.journal), revision=game.revision)
    lay_dirt(other, ug_per_kg, place)
    assert state_hash(other.world) != state_hash(game.world)
    return other


@pytest.mark.parametrize("place", [BETWEEN, NOBODYS], ids=["read off between two samples", "unknown"])
@pytest.mark.parametrize("ug_per_kg", [60, 5000])
def test_the_true_soil_of_a_field_without_a_sample_shows_nowhere(
    tubes: Catalogue, place: Place, ug_per_kg: int
) -> None:
    game = surveyed(tubes)
    assert place not in game.world.samples
    game.world.changed()
    other = with_truth_changed(game, place, ug_per_kg)
    shown = list(answers(View(game)))
    assert len(shown) > 500
    for one, two in zip(shown, answers(View(other)), strict=True):
        assert one == two
    for word in (
        FieldWith("known"), FieldWith("sampled"), FieldWith("newest"), FieldWith("doubtful"), LotWith("doubtful"),
        LotWith("hot"), LotWith("unknown"), WorksWith(most_share_of="cadmium", at=At(paddy="known")),
    ):  # fmt: skip
        assert word.find(game.world, tubes) == word.find(other.world, tubes)
    # The comparison means something: the truth itself did change, and who may know it sees it.
    assert not np.array_equal(View(game, true_state=True).ground.soil(), View(other, true_state=True).ground.soil())
    if ug_per_kg == 5000:
        assert LotWith("poisoned").find(other.world, tubes) is not None


def test_the_crisis_as_shipped_keeps_the_secret_of_each_field(shipped_library: Library) -> None:
    rules = build(shipped_library, "crisis")
    game = Game.new(rules, 1)
    Bot(players.definitions(shipped_library, "crisis")["careful"]).play(game, 40)
    while game.world.questions:
        idle(game)
    assert not game.world.outcome
    game.take_notices()
    game.world.changed()
    known = knowledge.of(game.world, rules).soil
    without = [f for f in fields(rules) if f not in game.world.samples]
    unknown, read_off = ([f for f in without if (known[f] < 0) == nobody] for nobody in (True, False))
    assert min(len(unknown), len(read_off)) > 5
    shown = list(answers(View(game)))
    for place in (unknown[0], unknown[-1], read_off[0], read_off[-1]):
        for one, two in zip(shown, answers(View(with_truth_changed(game, place, 5000))), strict=True):
            assert one == two


def test_a_bot_that_plays_by_the_ground_does_the_same_whatever_the_truth(tubes: Catalogue) -> None:
    game = surveyed(tubes)
    other = with_truth_changed(game, NOBODYS, 5000)
    for city in (game, other):
        Bot(tubes.library.of("bots")["random"]).act(city)
        Bot(tubes.library.of("bots")["careful"]).act(city)
    assert game.journal == other.journal


def test_what_screens_say_of_a_known_field_comes_from_the_tubes(tubes: Catalogue) -> None:
    game = surveyed(tubes)
    ground = View(game).ground
    soil = ground.soil()
    assert int(soil[BETWEEN]) == (int(soil[8, 3]) + int(soil[8, 5])) // 2
    assert ground.shares_at(*BETWEEN) == ground.shares_at(8, 3) != []
    assert ground.shares_at(*NOBODYS) == []
    assert sum(share.percent for share in ground.shares_at(8, 3)) in (99, 100, 101)
    hidden = [m.id for m in tubes.meters.values() if tubes.hides(m.id)]
    assert {"rice_bad", "hot_lots", "soil_worst"} <= set(hidden)
    for meter in hidden:
        with pytest.raises(KeyError):
            View(game).meter(meter)


def test_a_what_if_tells_no_more_than_the_screens(tubes: Catalogue) -> None:
    """Two pasts that differ in the true soil of fields whose rice nobody eats: the what-ifs are the same."""
    seen = []
    for dirt in (0, 3000):
        start = begin(tubes, 1)
        soil = start.soils["cadmium"]
        south = np.array(tubes.lots[1].tiles, np.int64)
        units = np.zeros((soil.lines, south.size), np.int64)
        units[1] = units_for(dirt)
        soil.irrigate(south, units)
        game = Game(tubes, copy_world(start))
        assert game.submit(SetLot(tubes.lots[1].id, "pay")) is None
        idle(game, 2)
        assert game.submit(SetLot(tubes.lots[0].id, "blend")) is None
        idle(game, 10)
        both = whatif.compare(game, [whatif.Change(1, SetLot(tubes.lots[0].id, "pay"))], start)
        assert both.skipped == ()
        seen.append((both.played, both.other))
        assert "rice_bad" not in both.other.meters
        assert "rice_goal" not in both.other.goals
        again, _ = replay(tubes, 1, game.journal, game.world.turn, start)
        assert state_hash(again.world) == state_hash(game.world)
    assert seen[0] == seen[1]
    assert seen[0][0] != seen[0][1]


# ---- eras without laboratories --------------------------------------------------------------------------------------


def test_the_base_knows_nothing_of_pins_lots_and_dose(industry: Catalogue) -> None:
    ground = View(played(industry, "careful", 20)).ground
    assert ground.mode == ""
    assert (ground.soil() == knowledge.UNKNOWN).all()
    assert ground.lots() == ground.waters() == ground.shares_at(30, 24) == []
    assert ground.dose() is None
