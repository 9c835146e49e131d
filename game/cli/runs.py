"""Runs: one bot, many seeds; what is reached always, often, never."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from statistics import median
from typing import Any

from game.cli import content, parallel, simulate
from game.cli.output import Stop, say, say_table
from game.sim.catalogue import Catalogue

Task = tuple[str, int, int]
"""Player, seed, turns."""


def _one(rules: Catalogue, task: Task) -> dict[str, Any]:
    player, seed, turns = task
    run = simulate.run(rules, content.bot_of(rules.library, rules.id, player), seed, turns)
    found = simulate.document(run)
    parts = {"parts": found["parts"]} if "parts" in found else {}
    return parts | {k: found[k] for k in ("seed", "turns", "outcome", "goals", "stars", "state_hash", "meters", "soil")}


def many(rules: Catalogue, player: str, seed: int, turns: int, count: int) -> dict[str, Any]:
    """Play ``count`` seeds from ``seed`` on; returns each run and what they reached together."""
    tasks = [(player, seed + i, turns) for i in range(count)]
    runs = parallel.play_all(rules, _one, tasks, f"{count} runs of {player}")
    goals = {
        g.id: round(sum(any(r["id"] == g.id and r["met"] for r in run["goals"]) for run in runs) / count, 3)
        for g in simulate.all_goals(rules)
    }
    meters = {}
    for meter in rules.meters:
        values = sorted(run["meters"][meter] for run in runs)
        meters[meter] = {"least": values[0], "median": int(median(values)), "most": values[-1]}
    outcomes: dict[str, int] = {}
    for run in runs:
        outcomes[run["outcome"]] = outcomes.get(run["outcome"], 0) + 1
    return {
        "level": rules.id, "player": player, "first_seed": seed, "count": count, "outcomes": outcomes,
        "goals_met_share": goals, "meters": meters, "runs": runs,
    }  # fmt: skip


def show(found: dict[str, Any], rules: Catalogue) -> None:
    """Print the report for people."""
    say(f"{found['level']} played {found['count']} times by {found['player']}, outcomes {found['outcomes']}")
    say_table([(f"  {goal}", f"{share:.0%}") for goal, share in found["goals_met_share"].items()], ("  goal", "met"))
    rows = [(f"  {rules.meters[m].name.en}", v["least"], v["median"], v["most"]) for m, v in found["meters"].items()]
    say_table(rows, ("  meter", "least", "median", "most"))


def write(found: dict[str, Any], folder: Path) -> None:
    """Write ``runs.json`` and ``runs.csv`` into a folder; raises :class:`Stop` if that fails."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "runs.json").write_text(json.dumps(found, ensure_ascii=False, indent=1), encoding="utf-8")
        with (folder / "runs.csv").open("w", encoding="utf-8", newline="") as out:
            writer = csv.writer(out)
            meters = list(found["meters"])
            writer.writerow(["seed", "turns", "outcome", "stars", *found["goals_met_share"], *meters])
            for run in found["runs"]:
                met = [int(g["met"]) for g in run["goals"]]
                row = [run["seed"], run["turns"], run["outcome"], run["stars"], *met]
                writer.writerow([*row, *(run["meters"][m] for m in meters)])
    except OSError as problem:
        raise Stop(f"cannot write to {folder}: {problem.strerror}") from None
