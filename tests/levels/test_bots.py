"""The level ``industry`` as its bots find it: what must be reachable, what must be dear, and that nobody can win idle."""

from functools import cache

import pytest

from game import paths
from game.cli import balance, content, simulate, tempo
from game.sim import dice
from game.sim.catalogue import Catalogue, build
from tests.towns import library_of

LAST = 148


@cache
def rules() -> Catalogue:
    return build(library_of(paths.levels_folder()), "industry")


@cache
def run_of(player: str, seed: int = 1) -> dict[str, object]:
    found = simulate.run(rules(), content.bot_of(rules().library, "industry", player), seed, LAST)
    document = simulate.document(found)
    document["met"] = {g["id"] for g in document["goals"] if g["met"]}
    document["clean"] = {g.id for g in rules().goals if g.clean}
    document["cadmium"] = document["soil"]["cadmium"]
    return document


def zinc(player: str) -> int:
    return run_of(player)["made"].get("zinc", 0)  # type: ignore[attr-defined,no-any-return]


@pytest.mark.parametrize("player", ["idle", "growth", "careful", "record"])
def test_every_bot_reaches_the_end(player: str) -> None:
    found = run_of(player)
    assert (found["outcome"], found["turns"]) == ("ended", LAST)


def test_growth_meets_its_output_goals_and_poisons_the_paddies() -> None:
    found = run_of("growth")
    output_goals = {g.id for g in rules().goals} - found["clean"]  # type: ignore[operator]
    assert output_goals <= found["met"]  # type: ignore[operator]
    assert not found["met"] & found["clean"]  # type: ignore[operator]
    cadmium = found["cadmium"]
    assert 800 <= cadmium["soil_worst"] <= 2000  # type: ignore[index]
    assert 1963 <= cadmium["first_field_over"] <= 1975  # type: ignore[index]
    assert cadmium["soil_over"] > 0  # type: ignore[index]
    assert cadmium["rice_over"] > 0  # type: ignore[index]


def test_careful_wins_the_clean_goals_with_most_of_the_zinc() -> None:
    found = run_of("careful")
    cadmium = found["cadmium"]
    assert cadmium["soil_over"] == 0  # type: ignore[index]
    assert cadmium["rice_over"] == 0  # type: ignore[index]
    assert cadmium["first_rice_over"] is None  # type: ignore[index]
    assert found["clean"]
    assert found["clean"] <= found["met"]  # type: ignore[operator]
    assert zinc("careful") >= 0.7 * zinc("growth")


def test_the_record_lies_between() -> None:
    worst = {p: run_of(p)["cadmium"]["soil_worst"] for p in ("careful", "record", "growth")}  # type: ignore[index]
    assert worst["careful"] < worst["record"] < worst["growth"]
    assert 0 < zinc("record") < zinc("growth")


def test_idle_meets_nothing() -> None:
    assert run_of("idle")["met"] == set()


def test_what_random_does_never_fails_with_an_error() -> None:
    for seed in range(1, 21):
        found = run_of("random", seed)
        assert found["outcome"], f"seed {seed}"
    assert len({run_of("random", seed)["state_hash"] for seed in range(1, 21)}) == 20


def test_the_level_takes_a_lesson_and_asks_often_enough() -> None:
    found = tempo.measure(rules(), content.bot_of(rules().library, "industry", "record"), 1)
    assert 18 <= found["minutes"] <= 22
    assert 20 <= found["median_gap"] <= 30
    assert found["longest_gap"] <= 60


def test_a_fork_of_a_choice_plays_on_from_the_same_city() -> None:
    one = balance.fork(rules(), ("record", 1, 0))
    assert len(one["ends"]) >= 2
    questions = balance.judge(rules(), [one])
    assert questions[one["question"]]["forks"] == 1
    # The answer that the bot gives by itself leads to the bot's own end.
    own = run_of("record")
    answer = own["chosen"][one["question"]]  # type: ignore[index]
    assert one["ends"][answer]["meters"] == {m: own["meters"][m] for m in one["ends"][answer]["meters"]}  # type: ignore[index]


def test_dice_of_the_level_do_not_depend_on_the_order_of_asking() -> None:
    first = [dice.roll(1, 100, "event", "a", 3), dice.roll(1, 100, "event", "b", 3)]
    assert first == [dice.roll(1, 100, "event", "b", 3), dice.roll(1, 100, "event", "a", 3)][::-1]
