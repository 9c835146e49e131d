"""The top bar stands still: a longer name or one more digit moves no panel."""

from __future__ import annotations

import pytest
from playing import make_scene, played


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("turns", [4, 46, 100])
def test_all_readings_stand_in_one_row_and_the_goals_never_move(language: str, turns: int) -> None:
    scene = make_scene(played(turns, "growth"), (1280, 720), language)
    scene.update(0.01)
    assert len({reading.rect.top for reading in scene.topbar.readings.values()}) == 1
    assert scene.topbar.numbers.rect.top == scene.topbar.titles.rect.top
    assert scene.goals.panel.rect.topleft == (10, 93)
    assert scene.topbar.titles.rect.width == 203
