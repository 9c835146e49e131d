"""Whatever the size of letters and window: every panel is on the screen, none covers another, every button can be reached."""

from __future__ import annotations

from itertools import combinations

import pygame
import pytest
from playing import make_scene, played

from game.sim.game import Game, answer_defaults
from game.ui.kit import Pressable, ScrollView, Widget
from game.ui.play import PlayScene

SIZES = ((1280, 720), (1366, 768), (1920, 1080))


def city(quiet: bool) -> Game:
    """A city of 1968, with or without an open question."""
    game = played(60)
    if quiet:
        answer_defaults(game)
    return game


def scroller(widget: Widget) -> ScrollView | None:
    """The window in which a widget scrolls."""
    above = widget.parent
    while above is not None and not isinstance(above, ScrollView):
        above = above.parent
    return above


def hidden_buttons(scene: PlayScene) -> list[str]:
    """Buttons that stand neither in sight nor in a window that scrolls to them."""
    screen = pygame.Rect((0, 0), scene.ctx.size)
    found = []
    for panel in scene.root.layers():
        for widget in panel.walk():
            if not isinstance(widget, Pressable):
                continue
            window = scroller(widget)
            across = window.rect if window else panel.rect
            if widget.rect.left < across.left - 2 or widget.rect.right > across.right + 2:
                found.append(f"{panel.name}: {widget.name or widget.describe()}")
            if not screen.contains(panel.rect):
                found.append(f"{panel.name} leaves the screen")
    return found


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_panels_keep_their_room(language: str, scale: float) -> None:
    for size in SIZES:
        game = city(quiet=True)
        scene = make_scene(game, size, language, scale)
        surface = pygame.Surface(size)
        smelter = next(iter(game.world.buildings))
        scene.inspect(smelter)
        scene.settle(surface)
        assert hidden_buttons(scene) == [], size
        panels = [panel for panel in scene.screen.panels() if panel.visible]
        covered = [(a.name, b.name) for a, b in combinations(panels, 2) if a.rect.colliderect(b.rect)]
        assert covered == [], size


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("word", ["charts", "help", "log", "leaves_out"])
def test_dialogs_stay_on_the_screen(word: str, scale: float) -> None:
    scene = make_scene(city(quiet=True), (1280, 720), "en", scale)
    scene.press(word)
    scene.settle(pygame.Surface((1280, 720)))
    assert hidden_buttons(scene) == []


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_card_of_a_question_stays_on_the_screen(scale: float) -> None:
    for turns in (0, 1):
        scene = make_scene(played(turns), (1280, 720), "en", scale)
        scene.settle(pygame.Surface((1280, 720)))
        assert scene.screen.card is not None
        assert pygame.Rect(0, 0, 1280, 720).contains(scene.screen.card.rect)
        assert hidden_buttons(scene) == []
