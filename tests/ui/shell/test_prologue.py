"""Ribbons before a level opened alone: by mouse, by keys, skipped; then it is the player's own city."""

import pygame
import pytest

from game.sim.library import Library
from game.sim.prologue import CutRibbons
from game.sim.view import View
from game.ui.play.film import FilmScene
from tests.ui.shell.campaigning import content_of
from tests.ui.shell.conftest import Hand, MakeHand


@pytest.fixture
def page(make_hand: MakeHand, later_library: Library) -> Hand:
    """The first page of the ribbons of the small town's second level."""
    hand = make_hand()
    hand.app.content = content_of(later_library)
    hand.app.start("later")
    hand.frame(times=2)
    assert hand.app.scene_name == "prologue"
    return hand


def test_a_ribbon_is_cut_at_a_chosen_place_under_a_name_and_its_photograph_is_kept(page: Hand) -> None:
    page.press("site.new_town")
    page.press("prologue.name")
    for _ in range(9):
        page.key(pygame.K_BACKSPACE)
    page.app.handle(pygame.Event(pygame.TEXTINPUT, text="红旗"))
    page.press("prologue.cut")
    page.key(pygame.K_RETURN)
    assert isinstance(page.app.scene, FilmScene)
    page.press("film.skip")
    game, play = page.app.game, page.app.play
    assert game is not None
    assert play is not None
    assert game.journal[0].command == CutRibbons({"smelter": "new_town"}, {"smelter": "红旗"})
    works = next(b for b in View(game).buildings() if b.name == "红旗")
    assert (works.row, works.col) in play.pictures


def test_keys_alone_cut_the_ribbon(page: Hand) -> None:
    page.key(pygame.K_2)
    page.key(pygame.K_RETURN)
    page.key(pygame.K_RETURN)
    page.key(pygame.K_ESCAPE)
    game = page.app.game
    assert game is not None
    first = game.journal[0].command
    assert isinstance(first, CutRibbons)
    assert first.sites == {"smelter": "new_town"}


def test_who_skips_takes_the_city_as_it_was_left(page: Hand) -> None:
    page.press("prologue.skip")
    game = page.app.game
    assert game is not None
    assert (game.journal, game.world.turn) == ([], 0)


def test_esc_on_the_first_page_leads_to_the_title(page: Hand) -> None:
    page.key(pygame.K_ESCAPE)
    assert page.app.scene_name == "title"
