"""Simulate: a bot plays a level headless; what came of it as one document.

The series are the charted meters, one value a turn. ``soil`` tells for each substance that the ground keeps when the first
field and the first rice went over the limit: what no screen of the era shows.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Any

from game.cli.output import Stop, say, say_table
from game.sim import measures, stories
from game.sim.bots import Bot
from game.sim.catalogue import Catalogue
from game.sim.game import Game, begin
from game.sim.world import MILLI, state_hash


@dataclass(slots=True)
class TimedGame(Game):
    """A game that measures its turns. seconds: the time in turns alone, without answers and commands."""

    seconds: float = 0.0

    def advance(self) -> bool:
        """Move time by one turn and add what it took."""
        before = perf_counter()
        moved = Game.advance(self)
        self.seconds += perf_counter() - before
        return moved


@dataclass(slots=True)
class Run:
    """One run of a bot. first_over: substance.what -> the year it first went over its limit."""

    game: TimedGame
    player: str
    first_over: dict[str, int] = field(default_factory=dict)


def run(rules: Catalogue, bot: Bot, seed: int, turns: int) -> Run:
    """Let a bot play up to ``turns`` turns."""
    game = TimedGame(rules, begin(rules, seed))
    result = Run(game, bot.definition.id)
    while game.world.turn < turns and not game.world.outcome:
        bot.play_turn(game)
        for name in game.world.soils:
            for what in ("soil_over", "rice_over"):
                if game.world.rice.get(f"{name}.{what}") and f"{name}.{what}" not in result.first_over:
                    result.first_over[f"{name}.{what}"] = rules.calendar.year(game.world.turn - 1)
    return result


def goals_of(game: Game) -> list[dict[str, Any]]:
    """Return each goal with whether it is met and its stars."""
    met = stories.goals_met(game.world, game.rules)
    return [
        {"id": g.id, "met": m, "stars": int(m), "clean": g.clean} for g, m in zip(game.rules.goals, met, strict=True)
    ]


def meters_of(game: Game) -> dict[str, int]:
    """Return every meter, hidden ones too."""
    return {m: measures.value(m, game.world, game.rules) for m in game.rules.meters}


def document(run: Run) -> dict[str, Any]:
    """Return what ``simulate --json`` prints."""
    game, world, rules = run.game, run.game.world, run.game.rules
    goals = goals_of(game)
    soil = {
        name: {
            "first_field_over": run.first_over.get(f"{name}.soil_over"),
            "first_rice_over": run.first_over.get(f"{name}.rice_over"),
            **{k: world.rice.get(f"{name}.{k}", 0) for k in ("soil_worst", "soil_over", "rice_worst", "rice_over")},
        }
        for name in world.soils
    }
    return {
        "level": world.level, "player": run.player, "seed": world.seed, "turns": world.turn, "outcome": world.outcome,
        "goals": goals, "stars": sum(g["stars"] for g in goals), "series": world.series,
        "state_hash": state_hash(world), "content": rules.library.digest, "seconds": round(game.seconds, 4),
        "turns_per_second": round(world.turn / game.seconds) if game.seconds else 0,
        "meters": meters_of(game), "made": {g: n // MILLI for g, n in world.made.items()},
        "emitted": {s: sum(n) for s, n in world.emitted.items()}, "soil": soil,
        "pledges": [{"plan": p.plan, "pledge": p.pledge, "kept": p.kept} for p in world.pledges],
        "chosen": world.chosen, "verdicts": world.verdicts, "commands": len(game.journal),
    }  # fmt: skip


def show(run: Run) -> None:
    """Print a run for people."""
    found = document(run)
    speed = f"{found['turns_per_second']} turns a second"
    say(f"{found['level']} played by {found['player']}, seed {found['seed']}: {found['turns']} turns, {speed}")
    say(f"outcome: {found['outcome'] or 'still playing'}; {found['stars']} of {len(found['goals'])} goals")
    say_table([("  met" if g["met"] else "  not met", g["id"]) for g in found["goals"]])
    meters = run.game.rules.meters
    say_table([(f"  {meters[m].name.en}", value, meters[m].unit.en) for m, value in found["meters"].items()])
    for name, soil in found["soil"].items():
        say(f"  {name}: first field over its limit {soil['first_field_over'] or 'never'}")
    say(f"state {found['state_hash']}")


def write_csv(run: Run, file: Path) -> None:
    """Write the series, one row a turn; raises :class:`Stop` if the file cannot be written."""
    series, calendar = run.game.world.series, run.game.rules.calendar
    length = max(map(len, series.values()), default=0)
    try:
        with file.open("w", encoding="utf-8", newline="") as out:
            writer = csv.writer(out)
            writer.writerow(["turn", "year", "season", *series])
            for turn in range(length):
                values = [numbers[turn] if turn < len(numbers) else "" for numbers in series.values()]
                writer.writerow([turn, calendar.year(turn), calendar.season(turn), *values])
    except OSError as problem:
        raise Stop(f"cannot write {file}: {problem.strerror}") from None
