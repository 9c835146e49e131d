"""One city through two levels: from the end of the first by film and standing orders into the second, and back from a save."""

import pygame
import pytest

from game.sim.game import answer_defaults
from game.sim.inherit import GoOn
from game.sim.library import Library
from game.sim.past import whole_series
from game.sim.view import View
from game.text import Message
from game.ui.content import Content
from game.ui.play.film import FilmScene
from tests.towns import played_on
from tests.ui.shell.campaigning import content_of
from tests.ui.shell.conftest import Hand, MakeHand


@pytest.fixture
def town(make_hand: MakeHand, later_library: Library) -> Hand:
    """The small town at the end of its first level."""
    hand = make_hand()
    hand.app.content = content_of(later_library)
    game = played_on(hand.app.content.rules("both"), "record", 40)
    game.take_notices()
    hand.app._play(game)
    hand.frame(times=4)
    return hand


def test_the_end_of_a_part_leads_by_film_and_orders_into_the_next(town: Hand) -> None:
    town.press("end_on")
    film = town.app.scene
    assert isinstance(film, FilmScene)
    town.press("film.skip")
    assert town.app.scene_name == "hand_over"
    town.press("hand_over.go")
    game = town.app.game
    assert game is not None
    assert (town.app.scene_name, game.world.level, game.world.turn) == ("play", "later", 0)
    assert game.journal[-1].command == GoOn(("filters",))


def test_one_order_too_many_is_refused_and_another_can_be_chosen(town: Hand) -> None:
    town.app.ctx.ask("hand_over")
    town.frame()
    town.key(pygame.K_ESCAPE)
    town.key(pygame.K_2)
    assert [str(item.markup) for item in town.app.scene.root.toasts.items]
    town.key(pygame.K_1)
    town.key(pygame.K_2)
    town.key(pygame.K_RETURN)
    game = town.app.game
    assert game is not None
    assert game.journal[-1].command == GoOn(("fests",))


def test_a_saved_campaign_opens_in_its_part_and_its_level_can_be_begun_again(town: Hand) -> None:
    town.app.go_on(["fests"])
    game = town.app.game
    assert game is not None
    first = game.state_hash()
    while game.world.questions or game.world.turn < 3:
        assert game.advance()
    town.frame()
    town.app.leave("title")
    card = town.app.saves()[0]
    assert card.header is not None
    assert (card.header.level, card.header.campaign) == ("later", "both")
    town.app.load(card.path)
    again = town.app.game
    assert again is not None
    assert again.state_hash() == game.state_hash()
    town.app.restart()
    assert town.app.game is not None
    assert town.app.game.state_hash() == first


def test_a_level_played_alone_goes_on_as_well(make_hand: MakeHand, later_library: Library) -> None:
    hand = make_hand()
    hand.app.content = content_of(later_library)
    game = played_on(hand.app.content.rules("small"), "record", 40)
    game.take_notices()
    hand.app._play(game)
    hand.frame(times=4)
    hand.press("end_on")
    hand.press("film.skip")
    hand.press("hand_over.go")
    assert hand.app.game is not None
    assert (hand.app.game.world.campaign, hand.app.game.world.level) == ("both", "later")


def test_charts_run_through_all_levels_of_the_city(town: Hand) -> None:
    town.app.go_on(["fests"])
    game = town.app.game
    assert game is not None
    while game.world.turn < 6:
        answer_defaults(game)
        game.advance()
    years, values = whole_series(View(game), "trust")
    assert (years[0], years[-1]) == (1953, 1963)
    assert len(years) == 40 + 2, "six months are two seasons"
    assert None not in values


def test_what_nobody_could_see_is_not_told_between_two_levels(town: Hand) -> None:
    game, play = town.app.game, town.app.play
    assert game is not None
    assert play is not None
    view = View(game)
    assert all(view.rules.hides(meter) is False for meter in [m.id for m in view.meters()])
    with pytest.raises(KeyError):
        view.series("soil_worst")
    assert set(whole_series(view, "soil_worst")[1]) == {None}
    spoken = [town.app.ctx.say(words) for words, _ in play.root.modals[0].find("end_tabs").pages]  # type: ignore[union-attr, attr-defined]
    assert town.app.ctx.say(Message("play.end.hidden")) not in spoken


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize(("size", "scale"), [((1280, 720), 1.0), ((1280, 720), 2.0)])
@pytest.mark.parametrize("scene", ["hand_over", "whatif", "film", "prologue"])
def test_nothing_between_two_levels_is_cut_off(
    make_hand: MakeHand, content: Content, scene: str, language: str, size: tuple[int, int], scale: float
) -> None:
    hand = make_hand("", language, scale, size)
    if scene == "prologue":
        hand.app.start("crisis")
    else:
        game = played_on(content.rules("campaign"), "record", 148)
        game.take_notices()
        hand.app._play(game)
        hand.app.go(scene)
    hand.frame(times=2)
    root, window = hand.app.scene.root, pygame.Rect((0, 0), size)
    for panel in root.layers():
        assert window.contains(panel.rect)
        assert panel.scroll.overflow == 0, "one bar is enough, and buttons stay in sight"
        for widget in panel.walk():
            if widget.rect.width:
                assert panel.rect.left <= widget.rect.left, widget
                assert widget.rect.right <= panel.rect.right, widget
