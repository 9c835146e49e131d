"""Lints of the greenway. Each test spoils the plain of ``tests/content_green`` in one place."""

from pathlib import Path

import pytest

from game.content.check import check_content
from tests.towns import GREEN, SMALL

SPOILS = {
    "refit": ("cost: 260, months: 9, upgrade: refit", "cost: 260, months: 9", "card-refit"),
    "crews": ("crews: [[2013, 1], [2016, 2]]", "crews: [[2016, 2]]", "no-crew"),
    "park": ("buildings: [cluster_park, school", "buildings: [school", "no-park"),
    "twice": ("    building: power_station\n    place", "    building: foundry\n    place", "card-twice"),
    "path": ("tracks: [road, path]", "tracks: [road]", "no-path"),
    "draw": ("    draw: 3\n", "    draw: 9\n", "draw"),
}


@pytest.mark.parametrize("spoil", SPOILS)
def test_a_slip_is_named_at_its_place(tmp_path: Path, spoil: str) -> None:
    before, after, code = SPOILS[spoil]
    text = (GREEN / "green.yaml").read_text("utf-8")
    assert text.count(before) == 1
    (tmp_path / "green.yaml").write_text(text.replace(before, after), "utf-8")
    found = [p for p in check_content([SMALL, tmp_path]) if p.code == code]
    assert len(found) == 1
    assert found[0].hint


def test_the_plain_itself_is_right() -> None:
    codes = {p.code for p in check_content([SMALL, GREEN])}
    assert not codes & {code for _, _, code in SPOILS.values()}
