"""Headless play of a campaign: one document for all its levels, and the same numbers as its levels have."""

import csv
from pathlib import Path

from game.cli import balance, content, simulate, tempo
from game.sim.catalogue import Catalogue
from tests.towns import played_on

ALL = 76


def test_a_campaign_is_listed_beside_its_levels(both: Catalogue) -> None:
    found = {row["id"]: row for row in content.list_levels(both.library)}
    assert list(found) == ["small", "later", "both"]
    assert (found["both"]["turns"], found["both"]["years"], found["both"]["parts"]) == (
        ALL,
        [1953, 1965],
        ["small", "later"],
    )


def test_simulate_plays_all_levels_and_tells_of_each(both: Catalogue, tmp_path: Path) -> None:
    run = simulate.run(both, content.bot_of(both.library, "both", "growth"), 1, both.turns_in_all)
    found = simulate.document(run)
    assert (found["level"], found["player"], found["turns"], found["outcome"]) == ("both", "growth", ALL, "ended")
    assert [(p["level"], p["turns"]) for p in found["parts"]] == [("small", 40), ("later", 36)]
    assert [g["id"] for g in found["goals"]] == ["zinc", "clean", "later_clean"]
    assert {len(numbers) for numbers in found["series"].values()} == {ALL}
    assert found["state_hash"] == played_on(both, "growth", ALL).state_hash()
    simulate.write_csv(run, tmp_path / "series.csv")
    rows = list(csv.DictReader((tmp_path / "series.csv").read_text("utf-8").splitlines()))
    assert [int(row["turn"]) for row in rows] == list(range(ALL))
    assert rows[-1]["year"] == "1965"


def test_a_level_alone_has_no_parts(later: Catalogue) -> None:
    found = simulate.document(simulate.run(later, content.bot_of(later.library, "later", "careful"), 1, 36))
    assert "parts" not in found
    assert (found["level"], found["turns"]) == ("later", 36)


def test_tempo_counts_the_levels_and_what_lies_between(both: Catalogue) -> None:
    found = tempo.measure(both, content.bot_of(both.library, "both", "record"), 1)
    assert [part["level"] for part in found["parts"]] == ["small", "later"]
    assert found["words"]["hand-over"] > 0
    assert found["minutes"] >= sum(part["minutes"] for part in found["parts"]) - 0.02


def test_a_fork_in_the_first_level_is_played_to_the_end_of_the_last(both: Catalogue) -> None:
    found = balance.fork(both, ("record", 1, 0))
    assert len(found["ends"]) == 2
    assert {tuple(end["goals"]) for end in found["ends"].values()} == {("later_clean", "goals.small")}
