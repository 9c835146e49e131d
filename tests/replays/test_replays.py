"""Old journals give the numbers they gave; a rule that is changed on purpose changes a file that can be reviewed."""

import json
from pathlib import Path

import pytest

from game.sim.catalogue import Catalogue
from tests.replays.make import FOLDER, summaries

FILES = sorted(FOLDER.glob("*.json"))


def test_there_are_replays() -> None:
    assert FILES


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_a_replay_gives_the_numbers_it_gave(path: Path, small: Catalogue) -> None:
    replay = json.loads(path.read_text(encoding="utf-8"))
    years = summaries(small, replay["seed"], replay["journal"], replay["turns"])
    for year, (now, then) in enumerate(zip(years, replay["years"], strict=True), small.level.years[0]):
        assert now == then, f"{year}; if the rules changed on purpose: python -m tests.replays.make"
