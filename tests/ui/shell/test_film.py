"""The film of an era: it runs, it can be left at any time, and it shows what happened."""

import pygame

from game.sim.bots import Bot
from game.sim.game import Game
from game.ui.content import Content
from game.ui.play.film import FILM_S, FilmScene
from tests.ui.shell.conftest import Hand, MakeHand


def film_of(make_hand: MakeHand, content: Content, calm: bool = False, turns: int = 40) -> tuple[Hand, FilmScene]:
    """Show the film of a city that a bot has played."""
    hand = make_hand(calm=calm)
    game = Game.new(content.rules("industry"))
    Bot(content.library.of("bots")["record"]).play(game, turns)
    hand.app._play(game)
    hand.app.ctx.ask("film")
    hand.frame()
    scene = hand.app.scene
    assert isinstance(scene, FilmScene)
    scene.finish_developing()
    hand.frame()
    return hand, scene


def test_the_years_run_and_the_film_leads_back_to_the_city(make_hand: MakeHand, content: Content) -> None:
    hand, film = film_of(make_hand, content)
    years = [film.frame().year]
    for _ in range(round(FILM_S) + 3):
        hand.frame(1.0)
        if hand.app.scene is film:
            years.append(film.frame().year)
    assert hand.app.scene_name == "play"
    assert years == sorted(years)
    assert (years[0], years[-1]) == (1953, 1963)


def test_moments_are_told_when_they_happened(make_hand: MakeHand, content: Content) -> None:
    _, film = film_of(make_hand, content)
    said = [film.reel.say(moment.words) for moment in film.reel.moments]
    assert any("smelter" in words for words in said)
    assert all(1953 <= moment.year <= 1963 for moment in film.reel.moments)


def test_esc_and_enter_skip_the_film_and_the_city_is_as_it_was(make_hand: MakeHand, content: Content) -> None:
    for key in (pygame.K_ESCAPE, pygame.K_RETURN):
        hand, _ = film_of(make_hand, content, turns=12)
        game = hand.app.game
        assert game is not None
        before = game.state_hash()
        hand.key(key)
        assert hand.app.scene_name == "play"
        assert game.state_hash() == before


def test_with_less_motion_the_film_is_a_row_of_still_pictures(make_hand: MakeHand, content: Content) -> None:
    hand, film = film_of(make_hand, content, calm=True)
    hand.frame(0.1)
    hand.frame(0.1)
    before = pygame.image.tobytes(hand.app.surface, "RGB")
    hand.frame(0.1, times=5)
    assert pygame.image.tobytes(hand.app.surface, "RGB") == before
    assert film.at < 0.5
