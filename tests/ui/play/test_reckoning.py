"""A plan that ends is reckoned on one card; where a chapter ends too, the chapter's card tells it."""

from __future__ import annotations

import pytest
from playing import make_scene, played

from game.sim.game import answer_defaults
from game.ui.kit import Widget
from game.ui.play import PlayScene
from game.ui.play.reckoning import Stamp, reached_at_end


def scene_after(last_turn: int) -> PlayScene:
    """Return a scene in which the given turn has just been played."""
    game = played(last_turn - 1, "growth")
    answer_defaults(game)
    scene = make_scene(game)
    scene.update(0.01)
    assert not scene.root.modals
    assert game.advance()
    scene.update(0.01)
    return scene


def stamps(widget: Widget) -> list[Stamp]:
    return [found for found in widget.walk() if isinstance(found, Stamp)]


def test_a_plan_that_ends_is_reckoned_on_a_card_with_what_it_changed() -> None:
    scene = scene_after(40)
    (modal,) = scene.root.modals
    assert modal.name == "reckoning"
    pledge = next(p for p in scene.view.pledges() if p.plan == "plan_2")
    assert stamps(modal)[0].describe() == ("KEPT" if pledge.kept else "MISSED")
    plan = next(p for p in scene.view.rules.plans if p.id == "plan_2")
    found = reached_at_end(scene.view, plan, pledge)
    assert found
    assert all(reached >= target for _, reached, target in found) == bool(pledge.kept)


def test_a_chapter_that_ends_with_its_plan_brings_one_card_and_not_two() -> None:
    scene = scene_after(20)
    (modal,) = scene.root.modals
    assert modal.name == "chapter"
    assert len(stamps(modal)) == 1
    modal.close()
    scene.update(0.01)
    assert "reckoning" not in [one.name for one in scene.root.modals]


@pytest.mark.parametrize("turns", [24, 60])
def test_a_loaded_city_is_not_reckoned_again(turns: int) -> None:
    scene = make_scene(played(turns, "growth"))
    scene.update(0.01)
    assert not [modal for modal in scene.root.modals if modal.name == "reckoning"]
