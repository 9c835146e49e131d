"""A city played level by level becomes one campaign, the same to the last unit."""

from dataclasses import replace

import pytest

from game.sim.bots import Bot
from game.sim.catalogue import Catalogue, build
from game.sim.game import Game
from game.sim.inherit import GoOn
from game.sim.joined import campaign_of, joined
from game.sim.library import Library
from game.sim.players import definition_of
from game.sim.prologue import CutRibbons
from game.sim.world import state_hash
from tests.towns import played


def test_a_first_level_played_alone_goes_on_in_the_campaign(later_library: Library) -> None:
    alone = played(build(later_library, "small"), "record", 40)
    together = joined(alone)
    assert together is not None
    assert state_hash(replace(together.world, campaign="")) == state_hash(alone.world)
    assert together.submit(GoOn(("fests",))) is None
    assert together.world.level == "later"


def test_the_last_level_and_one_in_play_go_on_into_nothing(later_library: Library, later: Catalogue) -> None:
    assert campaign_of(later) is None
    assert joined(played(build(later_library, "small"), "record", 20)) is None


@pytest.mark.parametrize(
    "cut", [None, CutRibbons({"lead_zinc_smelter": "east_terrace"}, {"lead_zinc_smelter": "红旗"})]
)
def test_a_crisis_played_alone_goes_on_with_its_own_ribbons(shipped_library: Library, cut: CutRibbons | None) -> None:
    alone = Game.new(build(shipped_library, "crisis"))
    if cut is not None:
        assert alone.submit(cut) is None
    Bot(definition_of(shipped_library, "crisis", "careful")).play(alone, 200)
    together = joined(alone)
    assert together is not None
    assert together.rules.next_part == "greenway"
    assert state_hash(replace(together.world, campaign="")) == state_hash(alone.world)
