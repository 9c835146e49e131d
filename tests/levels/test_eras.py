"""The levels ``crisis`` and ``greenway`` as their bots find them: what a good player reaches, what each strategy costs."""

from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from game import paths
from game.cli import content, simulate, tempo
from game.sim.bot_definitions import BotRuleDef
from game.sim.bots import Bot
from game.sim.catalogue import Catalogue, build
from game.sim.measures import Keeps
from tests.towns import library_of

PLAYERS = ("idle", "growth", "careful", "record", "random")
SEEDS = (1, 2, 3)
LEVELS = ("crisis", "greenway")
HEALTH = {"crisis": "bowl_seal", "greenway": "clean_bowl"}


@cache
def rules(level: str) -> Catalogue:
    return build(library_of(paths.levels_folder()), level)


@cache
def run_of(level: str, player: str, seed: int) -> dict[str, Any]:
    played = simulate.run(
        rules(level), content.bot_of(rules(level).library, level, player), seed, rules(level).turns_in_all
    )
    found = simulate.document(played)
    found["met"] = {g["id"] for g in found["goals"] if g["met"]}
    found["fired"] = set(played.game.world.fired)
    return found


def every_run(level: str) -> list[dict[str, Any]]:
    return [run_of(level, player, seed) for player in PLAYERS for seed in SEEDS]


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("player", ["careful", "record"])
def test_careful_and_record_reach_an_ending(level: str, player: str) -> None:
    assert {run_of(level, player, seed)["outcome"] for seed in SEEDS} == {"ended"}


@pytest.mark.parametrize("level", LEVELS)
def test_careful_wins_the_clean_goals(level: str) -> None:
    clean = {g.id for g in rules(level).goals if g.clean}
    assert clean
    for seed in SEEDS:
        assert clean <= run_of(level, "careful", seed)["met"], seed


@pytest.mark.parametrize("level", LEVELS)
def test_growth_fails_the_health_of_the_people(level: str) -> None:
    for seed in SEEDS:
        assert HEALTH[level] not in run_of(level, "growth", seed)["met"]


@pytest.mark.parametrize("level", LEVELS)
def test_growth_leaves_more_money_than_care(level: str) -> None:
    for seed in SEEDS:
        most, least = (run_of(level, player, seed)["meters"]["money"] for player in ("growth", "careful"))
        assert most > least


@pytest.mark.parametrize("level", LEVELS)
def test_idle_wins_nothing(level: str) -> None:
    assert [run_of(level, "idle", seed)["met"] for seed in SEEDS] == [set()] * len(SEEDS)


@pytest.mark.parametrize("level", LEVELS)
def test_random_play_ends_without_an_error(level: str) -> None:
    assert all(run_of(level, "random", seed)["outcome"] for seed in SEEDS)


@pytest.mark.parametrize("level", LEVELS)
def test_no_goal_is_for_everybody_or_for_nobody(level: str) -> None:
    runs = every_run(level)
    for goal in rules(level).goals:
        met = sum(goal.id in run["met"] for run in runs)
        assert 0 < met < len(runs), goal.id


@pytest.mark.parametrize("level", LEVELS)
def test_no_meter_of_stories_sits_at_its_limit_for_a_whole_level(level: str) -> None:
    for meter in rules(level).meters.values():
        kept = meter.measure[0]
        if not isinstance(kept, Keeps) or not meter.chart:
            continue
        runs = [run["series"][meter.id] for run in every_run(level) if meter.id in run["series"]]
        moved = [run for run in runs if any(kept.least < number < kept.most for number in run)]
        assert moved or not runs, meter.id


@pytest.mark.parametrize("level", LEVELS)
def test_the_level_takes_a_lesson_and_asks_often_enough(level: str) -> None:
    found = tempo.measure(rules(level), content.bot_of(rules(level).library, level, "record"), 1)
    assert 18 <= found["minutes"] <= 22
    assert 20 <= found["median_gap"] <= 30
    assert found["longest_gap"] <= 60


def test_a_good_player_deals_with_all_firms_joins_the_line_and_gets_the_award() -> None:
    for seed in SEEDS:
        found = run_of("greenway", "careful", seed)
        assert found["meters"]["firms_dealt"] == 160
        assert found["meters"]["greenway_km"] >= 72
        assert found["meters"]["greenway_stations"] >= 5
        assert "the_letter" in found["fired"]


def test_the_record_gets_near() -> None:
    found = run_of("greenway", "record", 1)["meters"]
    assert found["firms_dealt"] >= 120
    assert found["greenway_km"] >= 50


def all_the_same(way: str) -> Bot:
    """Return a player who settles every card in one way, the largest firms first; one who moves them needs parks, too."""
    level = rules("greenway")
    bot = content.bot_of(level.library, "greenway", "careful").definition
    others = tuple(rule for rule in bot.rules if not rule.card) if way == "move" else ()
    cards = tuple(BotRuleDef(card=card, way=way) for card in level.level.cards)  # type: ignore[arg-type]
    return Bot(replace(bot, rules=cards + others))


def ended_by(way: str) -> dict[str, Any]:
    level = rules("greenway")
    return simulate.document(simulate.run(level, all_the_same(way), 1, level.turns_in_all))


def test_closing_every_factory_empties_the_treasury() -> None:
    found = ended_by("close")
    assert found["outcome"] == "bankrupt"
    assert 12 <= found["turns"] <= 42


def test_moving_every_factory_misses_the_halls_and_the_line() -> None:
    met = {g["id"] for g in ended_by("move")["goals"] if g["met"]}
    assert not met & {"memory", "one_line"}
