"""Every command keeps its promise: the shapes that scripts rely on, one JSON document and nothing else, honest statuses."""

import csv
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from game.save.file import write_save
from game.sim.catalogue import Catalogue
from tests.cli.conftest import Run
from tests.towns import SMALL, TESTS, played


def json_of(run: "subprocess.CompletedProcess[str]", status: int = 0) -> Any:
    assert run.returncode == status, run.stderr
    return json.loads(run.stdout)


def one_line(run: "subprocess.CompletedProcess[str]", status: int = 1) -> str:
    assert run.returncode == status
    assert run.stdout == ""
    assert run.stderr.count("\n") == 1, run.stderr
    assert "Traceback" not in run.stderr
    return run.stderr


def test_levels_have_the_promised_shape(kiln: Run) -> None:
    levels = json_of(kiln("levels", "--json"))["levels"]
    industry = next(level for level in levels if level["id"] == "industry")
    assert industry.keys() >= {"id", "era", "years", "turns", "minutes", "objectives"}
    assert (industry["years"], industry["turns"]) == ([1953, 1989], 148)
    assert industry["objectives"]


def test_simulate_has_the_promised_shape_and_the_same_hash_twice(kiln: Run, tmp_path: Path) -> None:
    command = ("simulate", "industry", "--player", "growth", "--turns", "40", "--json")
    found = json_of(kiln(*command, "--csv", str(tmp_path / "series.csv")))
    promised = "level player seed turns outcome goals stars series state_hash seconds turns_per_second"
    assert found.keys() >= set(promised.split())
    assert found["goals"][0].keys() >= {"id", "met", "stars"}
    assert (found["level"], found["player"], found["seed"], found["turns"]) == ("industry", "growth", 1, 40)
    assert all(len(values) == 40 for values in found["series"].values())
    assert json_of(kiln(*command))["state_hash"] == found["state_hash"]
    with (tmp_path / "series.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [int(row["zinc_made"]) for row in rows] == found["series"]["zinc_made"]


def test_several_runs_say_what_was_reached(kiln: Run, tmp_path: Path) -> None:
    command = ("simulate", "industry", "--player", "random", "--turns", "20", "--runs", "3", "--json")
    found = json_of(kiln(*command, "-o", str(tmp_path / "out")))
    assert [run["seed"] for run in found["runs"]] == [1, 2, 3]
    assert json.loads((tmp_path / "out" / "runs.json").read_text(encoding="utf-8")) == found
    assert (tmp_path / "out" / "runs.csv").read_text(encoding="utf-8").count("\n") == 4


def test_tempo_tells_minutes_and_gaps(kiln: Run) -> None:
    found = json_of(kiln("simulate", "industry", "--tempo", "--json"))
    assert found["player"] == "record"
    assert found["minutes"] > 10
    assert 0 < found["median_gap"] <= found["longest_gap"]


def test_check_is_clean_and_finds_a_slip_with_its_place(kiln: Run, tmp_path: Path) -> None:
    assert json_of(kiln("check", "--json")) == {"problems": []}
    town = shutil.copytree(SMALL, tmp_path / "town")
    story = town / "story.yaml"
    story.write_text(story.read_text(encoding="utf-8").replace("trust: 5", "trsut: 5"), encoding="utf-8")
    found = json_of(kiln("check", str(town), "--json"), status=1)["problems"]
    assert len(found) == 1
    assert found[0].keys() == {"path", "line", "col", "severity", "code", "message", "hint"}
    assert found[0]["path"].endswith("story.yaml")
    assert "trust" in found[0]["hint"]
    plain = kiln("check", str(town))
    assert plain.returncode == 1
    assert f"{found[0]['path']}:{found[0]['line']}:{found[0]['col']}: " in plain.stdout
    assert plain.stderr == "1 error, 0 warnings\n"


def test_sources_list_every_fact_with_what_cites_it(kiln: Run) -> None:
    facts = json_of(kiln("sources", "--json"))["facts"]
    assert all(fact.keys() >= {"id", "status", "claim", "cited_by"} for fact in facts)
    assert any(fact["cited_by"] for fact in facts)


def test_replay_says_the_same_or_differs_or_content_changed(kiln: Run, industry: Catalogue, tmp_path: Path) -> None:
    path = tmp_path / "city.kiln"
    game = played(industry, "record", 30)
    write_save(path, game)
    assert json_of(kiln("replay", str(path), "--json"))["same"] is True
    game.world.money += 1
    write_save(path, game)
    found = json_of(kiln("replay", str(path), "--json"), status=1)
    assert (found["same"], found["content_changed"]) == (False, False)
    assert "gives another city than was saved" in kiln("replay", str(path)).stdout
    from dataclasses import replace

    game.rules = replace(industry, library=replace(industry.library, digest="another"))
    write_save(path, game)
    found = json_of(kiln("replay", str(path), "--json"), status=1)
    assert (found["same"], found["content_changed"]) == (False, True)
    assert "content changed" in found["message"]


@pytest.mark.parametrize(
    ("command", "says"),
    [
        (("simulate", "indutsry"), "unknown level 'indutsry'; did you mean 'industry'?"),
        (("simulate", "industry", "--player", "nobody"), "unknown player 'nobody'"),
        (("play", "nowhere"), "nowhere"),
        (("play", "--lang", "fr"), "unknown language 'fr'"),
        (("play", "--size", "big"), "1280x720"),
        (("play", "--script", "none.yaml"), "none.yaml"),
        (("replay", "none.kiln"), "none.kiln: it cannot be read: No such file or directory"),
        (("check", "no/such/folder"), "there is no file or folder no/such/folder"),
        (("shot", "industry", "-o", "picture.gif"), "PNG"),
        (("shot", "industry", "-o", "x.png", "--zoom", "3"), "0.5, 1, 2"),
        (("simulate", "industry", "--turns", "1", "--csv", "no/such/folder/x.csv"), "cannot write"),
    ],
)
def test_wrong_input_is_one_clear_line_and_status_1(kiln: Run, command: tuple[str, ...], says: str) -> None:
    assert says in one_line(kiln(*command))


def test_a_damaged_save_is_one_clear_line(kiln: Run, tmp_path: Path) -> None:
    (tmp_path / "city.kiln").write_bytes(b"PK\3\4 rubbish")
    for command in ("replay", "play"):
        assert "damaged or not a save" in one_line(kiln(command, str(tmp_path / "city.kiln")))


def test_a_home_that_cannot_be_written_is_one_clear_line(kiln: Run, tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file, not a folder")
    assert str(blocked) in one_line(kiln("--home", str(blocked), "play"))


@pytest.mark.parametrize(
    "command",
    [("simulate",), ("simulate", "industry", "--fast"), ("dance",), ("shot", "industry"), ("shot", "-o", "x.png")],
)
def test_wrong_usage_is_status_2(kiln: Run, command: tuple[str, ...]) -> None:
    run = kiln(*command)
    assert run.returncode == 2
    assert run.stdout == ""
    assert "Traceback" not in run.stderr


def test_every_command_explains_itself(kiln: Run) -> None:
    listed = kiln("--help").stdout
    names = (
        "play",
        "levels",
        "check",
        "simulate",
        "balance",
        "replay",
        "shot",
        "capture",
        "sources",
        "bench",
        "selfcheck",
    )
    assert all(name in listed for name in names)
    for name in names:
        helped = kiln(name, "--help")
        assert helped.returncode == 0
        assert "Usage" in helped.stdout


def test_a_broken_mod_is_left_out_and_said(kiln: Run, home: Path) -> None:
    mod = home / "mods" / "mine"
    mod.mkdir(parents=True)
    (mod / "mod.yaml").write_text("id: mine\n", encoding="utf-8")
    (mod / "goods.yaml").write_text("goods:\n  - id: tea\n    price: many\n", encoding="utf-8")
    run = kiln("levels", "--json")
    assert json.loads(run.stdout)["levels"]
    assert "the mods are left out" in run.stderr
    assert "goods.yaml:2:" in run.stderr


MISSING = """
import sys
import importlib.util
find = importlib.util.find_spec
importlib.util.find_spec = lambda name, *a: None if name == "pygame" else find(name, *a)
sys.path.insert(0, sys.argv[1])
import main
main.start()
"""


def test_a_missing_dependency_names_the_one_command_that_installs_it() -> None:
    run = subprocess.run([sys.executable, "-c", MISSING, str(TESTS.parent)], capture_output=True, text=True)
    assert f'-m pip install -e "{TESTS.parent}"' in one_line(run)
