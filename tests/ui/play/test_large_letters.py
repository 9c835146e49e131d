"""Letters twice as large in a small window: what has to be decided stays in sight."""

from __future__ import annotations

import pytest
from playing import make_scene, played

from game.ui.kit.chart import label_places

SMALL, TWICE = (1280, 720), 2.0


@pytest.mark.parametrize("language", ["en", "zh"])
def test_all_three_pledges_are_seen_at_twice_the_size(language: str) -> None:
    scene = make_scene(played(40, "growth"), SMALL, language, TWICE)
    scene.update(0.01)
    card = scene.screen.card
    assert card is not None
    assert card.scroll.overflow == 0
    answers = [widget for widget in card.walk() if widget.name.startswith("answer_")]
    assert len(answers) == 3
    assert all(card.rect.contains(answer.rect) for answer in answers)


def test_the_button_of_the_briefing_is_in_sight_on_every_card() -> None:
    scene = make_scene(played(0, "growth"), SMALL, "en", TWICE, briefing=True)
    while scene.root.modals and scene.root.modals[-1].name == "briefing":
        scene.update(0.01)
        button = scene.root.modals[-1].find("next")
        assert button is not None
        assert scene.root.modals[-1].scroll.overflow == 0
        assert scene.root.modals[-1].rect.contains(button.rect)
        button.press()


def test_years_of_a_chart_are_labelled_every_fifth_year() -> None:
    labels = [str(year) for year in range(1953, 1990) for _ in range(4)]
    found = [int(labels[at]) for at in label_places(labels, 12)]
    assert found == [1955, 1960, 1965, 1970, 1975, 1980, 1985]
    assert [labels[at] for at in label_places(labels[:8], 12)] == ["1953", "1954"]


def test_pledges_side_by_side_are_equally_wide() -> None:
    scene = make_scene(played(40, "growth"))
    scene.update(0.01)
    assert scene.screen.card is not None
    answers = [widget.rect for widget in scene.screen.card.walk() if widget.name.startswith("answer_")]
    assert len({rect.top for rect in answers}) == 1
    assert max(rect.width for rect in answers) - min(rect.width for rect in answers) <= 1
