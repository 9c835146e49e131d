"""Lints of eras: each test spoils the small town's campaign in one place."""

import shutil
from pathlib import Path

import pytest

from game.content.check import check_content
from tests.towns import LATER, SMALL

SPOILS = {
    "a part that comes too early": ("years: [1963, 1965]\n    t", "years: [1960, 1962]\n    t", "campaign", "'small' ends in 1962"),
    "one part": ("parts: [small, later]", "parts: [small]", "campaign", "two levels or more"),
    "an unknown player": ("player: record}", "player: recrod}", "unknown-player", "did you mean 'record'?"),
    "a ribbon nobody cuts": ("- building: smelter", "- building: village_hall", "unknown-building", "village_hall"),
    "a default that is elsewhere": ("zh: 靠近水圳}, default: true}", "zh: 靠近水圳}}", "ribbon", "one of them the default"),
    "too many defaults": (
        "most_orders: 1", "most_orders: 0", "orders", "1 orders are default, 0 can be given"
    ),
    "an unknown reach": ("reach: upper", "reach: uper", "unknown-reach", "did you mean 'upper'?"),
    "an unknown order": ("orders: [fests]", "orders: [feats]", "unknown-order", "did you mean 'fests'?"),
}  # fmt: skip


def problems_of(folder: Path) -> list[str]:
    return [str(p) for p in check_content([folder]) if p.severity == "error"]


def town(tmp_path: Path, old: str = "", new: str = "") -> Path:
    """Return a folder with the small town and its campaign, spoilt in one place."""
    for part in (SMALL, LATER):
        for file in part.glob("*.yaml"):
            shutil.copy(file, tmp_path)
    file = tmp_path / "campaign.yaml"
    text = file.read_text("utf-8")
    assert not old or old in text
    file.write_text(text.replace(old, new, 1) if old else text, "utf-8")
    return tmp_path


def test_the_campaign_of_the_small_town_has_nothing_to_say_about_eras(tmp_path: Path) -> None:
    codes = ("campaign", "no-start", "ribbon", "orders", "unknown")
    assert [p for p in problems_of(town(tmp_path)) if any(f"[{code}" in p for code in codes)] == []


@pytest.mark.parametrize("slip", SPOILS)
def test_a_slip_is_told_with_its_cure(slip: str, tmp_path: Path) -> None:
    old, new, code, words = SPOILS[slip]
    found = [p for p in problems_of(town(tmp_path, old, new)) if f"[{code}]" in p]
    assert any(words in p for p in found), found
