"""The level ``crisis`` as its bots find it: silence loses, care is dear, and a clean city has a story of its own."""

from dataclasses import replace
from functools import cache

import pytest

from game import paths
from game.cli import content, simulate, tempo
from game.sim.catalogue import Catalogue, build
from game.sim.game import Game
from game.sim.prologue import CutRibbons
from tests.towns import library_of

LAST = 92


@cache
def rules(before: str = "record") -> Catalogue:
    """The level after a city that another bot left."""
    library = library_of(paths.levels_folder())
    found = build(library, "crisis")
    if before != "record":
        start = replace(found.level.begins_with, player=before)  # type: ignore[type-var]
        found = replace(found, level=replace(found.level, begins_with=start))
        # Cities are kept by content and level; another beginning is another content.
        found.library = replace(library, digest=f"{library.digest}.{before}")
    return found


@cache
def run_of(player: str, seed: int = 1, before: str = "record") -> simulate.Run:
    found = rules(before)
    return simulate.run(found, content.bot_of(found.library, "crisis", player), seed, LAST)


def met(player: str, seed: int = 1, before: str = "record") -> set[str]:
    return {str(g["id"]) for g in simulate.part_of(run_of(player, seed, before).game)["goals"] if g["met"]}


def stories(run: simulate.Run) -> set[str]:
    """Return the events of the level that came up."""
    world = run.game.world
    return {e for e, turn in world.fired.items() if turn >= 0 and e in run.game.rules.events}


@pytest.mark.parametrize("player", ["careful", "record"])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_who_tells_early_or_late_reaches_the_end(player: str, seed: int) -> None:
    world = run_of(player, seed).game.world
    assert (world.outcome, world.turn) == ("ended", LAST)


def test_careful_wins_all_four_seals_and_growth_only_the_one_that_money_buys() -> None:
    assert met("careful") == {g.id for g in rules().goals}
    assert met("growth") == {"field_seal"}
    made = {p: run_of(p).game.world.made["zinc"] for p in ("careful", "record", "growth")}
    assert made["growth"] == max(made.values())
    assert run_of("growth").game.world.money > 3 * run_of("careful").game.world.money


@pytest.mark.parametrize("before", ["record", "careful"])
def test_who_does_nothing_wins_nothing(before: str) -> None:
    assert met("idle", 1, before) == set()


def test_silence_on_poisoned_ground_costs_all_trust() -> None:
    for seed in range(1, 6):
        assert run_of("idle", seed).game.world.outcome == "trust_gone", f"seed {seed}"


def test_no_meter_of_trust_sits_at_its_limit_for_the_whole_level() -> None:
    for before in ("record", "careful"):
        for player in ("careful", "record", "growth"):
            trust = run_of(player, 1, before).game.world.series["trust"]
            assert sum(value in (0, 100) for value in trust) < len(trust) // 4, (player, before)


def test_what_random_does_never_fails_with_an_error() -> None:
    for seed in range(1, 11):
        assert run_of("random", seed).game.world.outcome, f"seed {seed}"


def test_every_story_comes_up_in_some_city() -> None:
    told: set[str] = set()
    for before in ("record", "careful"):
        for player in ("idle", "growth", "careful", "record", "random"):
            for seed in (1, 2, 3):
                told |= stories(run_of(player, seed, before))
    assert set(rules().events) - told == set()


def test_a_clean_city_meets_more_than_eight_stories_and_some_that_only_it_meets() -> None:
    found = stories(run_of("careful", 1, "careful"))
    assert len(found) >= 16
    assert {"quiet_station", "more_sheds", "nothing_found", "tarred_alike"} <= found


def test_the_level_takes_a_lesson_and_asks_often_enough() -> None:
    for player in ("careful", "record"):
        found = tempo.measure(rules(), content.bot_of(rules().library, "crisis", player), 1)
        assert 18 <= found["minutes"] <= 22, player
        assert 20 <= found["median_gap"] <= 30, player
        assert found["longest_gap"] <= 60, player


def test_each_ribbon_may_be_cut_at_each_of_its_places() -> None:
    for ribbon in rules().level.prologue:
        for site in ribbon.sites:
            game = Game.new(rules(), 1)
            assert game.submit(CutRibbons({ribbon.building: site.place}, {ribbon.building: "Dawn"})) is None
            assert any(b.kind == ribbon.building and b.name == "Dawn" for b in game.world.buildings.values())
