"""Room: a card that asks leaves in sight what it asks about, and a dialog shows one bar, not two."""

from __future__ import annotations

import pytest
from playing import make_scene, played

from game.ui.kit import Panel
from game.ui.play.ending import Ending
from game.ui.play.helping import help_modal
from game.ui.play.log import log_modal
from game.ui.play.scene import PlayScene

TWICE = 2.0


def asked(scene: PlayScene) -> Panel:
    """Let time pass until the card stands."""
    scene.update(0.01)
    assert scene.screen.card is not None
    return scene.screen.card


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_plan_leaves_the_palette_and_the_top_bar_whole(language: str) -> None:
    scene = make_scene(played(40, "growth"), (1280, 720), language)
    card = asked(scene)
    covered = [p.name for p in scene.screen.panels() if p is not card and p.visible and p.rect.colliderect(card.rect)]
    assert covered == []


@pytest.mark.parametrize("language", ["en", "zh"])
def test_keys_and_messages_scroll_with_one_bar_at_twice_the_size(language: str) -> None:
    scene = make_scene(played(40, "growth"), (1280, 720), language, TWICE)
    for modal in (help_modal(scene), log_modal(scene, scene.log)):
        scene.root.open(modal)
        assert modal.scroll.overflow == 0
        assert all(modal.rect.contains(button.rect) for button in modal.choices)
        scene.root.close(modal)


def test_the_end_scrolls_with_one_bar_at_twice_the_size() -> None:
    scene = make_scene(played(148), (1280, 720), "en", TWICE)
    modal = Ending(scene, {}, lambda: None).modal
    scene.root.open(modal)
    assert modal.scroll.overflow == 0
