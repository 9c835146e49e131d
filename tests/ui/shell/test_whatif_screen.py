"""What if: the decisions that led farthest are found meanwhile, any other can be changed or moved, and nothing is altered."""

import pygame
import pytest

from game.sim.bots import Bot
from game.sim.commands import Upgrade
from game.sim.game import Game
from game.sim.library import Library
from game.ui.content import Content
from game.ui.play.decisions import decisions_of
from game.ui.play.whatif_screen import WhatIfScene
from tests.towns import played_on
from tests.ui.shell.campaigning import content_of
from tests.ui.shell.conftest import Hand, MakeHand


@pytest.fixture
def asked(make_hand: MakeHand, later_library: Library) -> tuple[Hand, WhatIfScene]:
    """What if is asked of the small town some months into its second level."""
    hand = make_hand()
    hand.app.content = content_of(later_library)
    game = played_on(hand.app.content.rules("both"), "careful", 50)
    game.take_notices()
    hand.app._play(game)
    hand.app.go("whatif")
    hand.frame(times=2)
    scene = hand.app.scene
    assert isinstance(scene, WhatIfScene)
    return hand, scene


def test_the_search_finds_decisions_meanwhile_and_both_cities_are_shown(asked: tuple[Hand, WhatIfScene]) -> None:
    hand, scene = asked
    before = scene.game.state_hash()
    for _ in range(400):
        hand.frame()
        if scene.finder.done:
            break
    hand.press("whatif.best1")
    assert scene.both is not None
    assert scene.both.played.turn == scene.both.other.turn == 50
    assert scene.game.state_hash() == before
    hand.key(pygame.K_ESCAPE)
    hand.key(pygame.K_ESCAPE)
    assert hand.app.scene_name == "play"


def test_any_decision_of_any_part_can_be_changed_by_keys(asked: tuple[Hand, WhatIfScene]) -> None:
    hand, scene = asked
    number = next(n for n, d in enumerate(scene.decisions) if not isinstance(d.command, Upgrade))
    scene._pick(number)
    hand.frame()
    hand.key(pygame.K_1)
    scene.finish()
    assert scene.both is not None
    assert scene.both.other.turn == 50


def test_a_works_can_be_moved_to_another_year(asked: tuple[Hand, WhatIfScene]) -> None:
    hand, scene = asked
    number = next(n for n, d in enumerate(scene.decisions) if isinstance(d.command, Upgrade))
    scene._pick(number)
    hand.frame()
    scene.year.set_value(1961)
    hand.press("whatif.move")
    scene.finish()
    assert scene.both is not None
    entries = [
        e for e in scene.both.game.journal if e.command == scene.game.journal[scene.decisions[number].at].command
    ]
    assert entries


def test_what_nobody_can_know_is_not_told_while_the_level_is_in_play(make_hand: MakeHand, content: Content) -> None:
    game = Game.new(content.rules("industry"))
    Bot(content.library.of("bots")["record"]).play(game, 60)
    hand = make_hand()
    hand.app._play(game)
    hand.app.go("whatif")
    scene = hand.app.scene
    assert isinstance(scene, WhatIfScene)
    scene._pick(1)
    hand.frame()
    hand.key(pygame.K_1)
    scene.finish()
    assert scene.both is not None
    hidden = [m for m in game.rules.meters if game.rules.hides(m)]
    assert hidden
    assert not set(hidden) & (set(scene.both.played.meters) | set(scene.both.other.meters))
    assert decisions_of(game)
