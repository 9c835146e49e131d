"""Every save ever released opens and plays on; ``make_fixture.py`` writes the one of the present version."""

from pathlib import Path

import pytest

from game.save.file import read_save, resume
from game.save.migrations import FORMAT
from game.sim.catalogue import Catalogue
from game.sim.game import answer_defaults, numbered
from tests.towns import TESTS

OLD = sorted((TESTS / "saves").glob("*.kiln"))


def test_every_version_left_a_save() -> None:
    assert [path.name for path in OLD] == [f"v{version}.kiln" for version in range(1, FORMAT + 1)]


@pytest.mark.parametrize("path", OLD, ids=[path.stem for path in OLD])
def test_an_old_save_opens_and_plays_to_the_end(path: Path, both: Catalogue) -> None:
    save = read_save(path)
    assert save.header.turn == save.world.turn
    assert save.pictures
    game = resume(save, both)
    assert game.world.questions
    turns = [turn for turn, _ in numbered(game.rules, game.journal)]
    assert turns == sorted(turns)
    while not game.world.outcome:
        answer_defaults(game)
        game.advance()
    assert game.world.turn == game.rules.calendar.turns
