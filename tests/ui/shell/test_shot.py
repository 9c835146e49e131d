"""Pictures of every screen can be taken without a display, and none of them shows what nobody of the era could know."""

import copy
from pathlib import Path

import pygame
import pytest

from game.sim.bots import Bot
from game.sim.catalogue import Catalogue
from game.sim.game import Game, copy_world
from game.ui.shot import IN_PLAY, MOMENTS, SHELL, ShotProblem, draw, take
from tests.towns import played


def bot_of(rules: Catalogue) -> Bot:
    """Return the bot that plays on."""
    return Bot(rules.library.of("bots")["record"])


def pixels(surface: pygame.Surface) -> bytes:
    """Return a picture as bytes."""
    return pygame.image.tobytes(surface, "RGB")


@pytest.fixture(scope="module")
def city(industry: Catalogue) -> Game:
    """The city of 1968."""
    return played(industry, "record", 60)


def twin_of(city: Game) -> Game:
    """Return a game that goes its own way from here."""
    return Game(city.rules, copy_world(city.world), copy.copy(city.journal))


# The goals are always in view: their picture is the city's.
@pytest.mark.parametrize("screen", sorted({*SHELL, *IN_PLAY, *MOMENTS} - {"goals"}))
def test_every_screen_has_a_picture_of_its_own(city: Game, industry: Catalogue, screen: str) -> None:
    if screen == "briefing":
        plain, shown = draw(Game.new(industry), bot=bot_of(industry)), Game.new(industry)
    else:
        plain, shown = draw(twin_of(city)), twin_of(city)
    before = pixels(plain)
    assert pixels(draw(shown, bot=bot_of(industry), screen=screen)) != before


def test_the_true_soil_changes_no_pixel_and_no_word_in_play(city: Game, industry: Catalogue) -> None:
    poisoned = twin_of(city)
    changed = 0
    for soil in poisoned.world.soils.values():
        soil.book[:] += 1 << 40
        changed += soil.book.size
    assert changed, "there is soil to poison"
    assert poisoned.state_hash() != city.state_hash()
    for screen, overlay in (("", ""), ("charts", "air"), ("inspector", "river")):
        honest = pixels(draw(twin_of(city), screen=screen, overlay=overlay))
        assert pixels(draw(twin_of(poisoned), screen=screen, overlay=overlay)) == honest, (screen, overlay)


def test_size_zoom_language_and_overlay_are_obeyed(city: Game, tmp_path: Path) -> None:
    out = tmp_path / "picture.png"
    take(twin_of(city), out, overlay="air", size=(1366, 768), zoom=2.0, language="zh", scale=1.5)
    assert pygame.image.load(str(out)).get_size() == (1366, 768)


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        ({"screen": "titel"}, "unknown screen 'titel'; there are: title"),
        ({"overlay": "soil"}, "unknown overlay 'soil'"),
    ],
)
def test_what_cannot_be_shown_is_one_line(city: Game, wanted: dict[str, str], words: str) -> None:
    with pytest.raises(ShotProblem, match=words):
        draw(twin_of(city), **wanted)  # type: ignore[arg-type]
