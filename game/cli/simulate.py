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
from game.sim import measures, players, stories
from game.sim.bots import Bot
from game.sim.catalogue import Catalogue
from game.sim.game import Game, begin
from game.sim.level_definitions import GoalDef
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
    """One run of a bot.

    first_over: substance.what -> the year it first went over its limit
    parts: of a campaign, what came of each level that is over; the one in play is added by ``document``
    """

    game: TimedGame
    player: str
    first_over: dict[str, int] = field(default_factory=dict)
    parts: list[dict[str, Any]] = field(default_factory=list)


def run(rules: Catalogue, bot: Bot, seed: int, turns: int) -> Run:
    """Let a bot play up to ``turns`` turns."""
    game = TimedGame(rules, begin(rules, seed))
    result = Run(game, players.player_of(bot.definition))
    while game.turns_played < turns:
        if game.world.outcome:
            part = part_of(game)
            if not bot.go_on(game):
                break
            result.parts.append(part)
            continue
        bot.play_turn(game)
        game.world.notices.clear()
        for name in game.world.soils:
            for what in ("soil_over", "rice_over"):
                if game.world.rice.get(f"{name}.{what}") and f"{name}.{what}" not in result.first_over:
                    result.first_over[f"{name}.{what}"] = game.rules.calendar.year(game.world.turn - 1)
    return result


def part_of(game: Game) -> dict[str, Any]:
    """Return what came of the level in play."""
    return {
        "level": game.world.level, "turns": game.world.turn, "outcome": game.world.outcome, "goals": goals_of(game),
        "meters": meters_of(game), "series": game.world.series,
    }  # fmt: skip


def all_goals(rules: Catalogue) -> list[GoalDef]:
    """Return the goals of the level, or those of all levels of the campaign."""
    parts = rules.campaign.parts if rules.campaign else (rules.level.id,)
    return [goal for level in parts for goal in rules.sibling(level).goals]


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
    parts = [*run.parts, part_of(game)]
    goals = [goal for part in parts for goal in part["goals"]]
    # Some meters are charted in some eras only: what nobody counted is left empty, so that all begin in one turn.
    series: dict[str, list[int | None]] = {m: [] for part in parts for m in part["series"]}
    for part in parts:
        for meter, numbers in series.items():
            numbers.extend(part["series"].get(meter, [None] * part["turns"]))
    soil = {
        name: {
            "first_field_over": run.first_over.get(f"{name}.soil_over"),
            "first_rice_over": run.first_over.get(f"{name}.rice_over"),
            **{k: world.rice.get(f"{name}.{k}", 0) for k in ("soil_worst", "soil_over", "rice_worst", "rice_over")},
        }
        for name in world.soils
    }
    played = {"parts": parts} if rules.campaign else {}
    return played | {
        "level": rules.id, "player": run.player, "seed": world.seed, "turns": game.turns_played,
        "outcome": world.outcome, "goals": goals, "stars": sum(g["stars"] for g in goals), "series": series,
        "state_hash": state_hash(world), "content": rules.library.digest, "seconds": round(game.seconds, 4),
        "turns_per_second": round(game.turns_played / game.seconds) if game.seconds else 0,
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
    for part in found.get("parts", ()):
        met = sum(g["met"] for g in part["goals"])
        say(f"  {part['level']}: {part['outcome'] or 'still playing'}, {met} of {len(part['goals'])} goals")
    say_table([("  met" if g["met"] else "  not met", g["id"]) for g in found["goals"]])
    meters = run.game.rules.meters
    shown = [(meters[m], value) for m, value in found["meters"].items()]
    say_table([(f"  {m.name.en}", value if m.per == 1 else value / m.per, m.unit.en) for m, value in shown])
    for name, soil in found["soil"].items():
        say(f"  {name}: first field over its limit {soil['first_field_over'] or 'never'}")
    say(f"state {found['state_hash']}")


def write_csv(run: Run, file: Path) -> None:
    """Write the series, one row a turn; raises :class:`Stop` if the file cannot be written."""
    rules = run.game.rules
    parts = [*run.parts, part_of(run.game)]
    meters = dict.fromkeys(meter for part in parts for meter in part["series"])
    try:
        with file.open("w", encoding="utf-8", newline="") as out:
            writer = csv.writer(out)
            writer.writerow(["turn", "year", "season", *meters])
            for part in parts:
                series, of_part = part["series"], rules.sibling(part["level"])
                for turn in range(max(map(len, series.values()), default=0)):
                    values = [series[m][turn] if turn < len(series.get(m, ())) else "" for m in meters]
                    calendar = of_part.calendar
                    place = [of_part.turns_before + turn, calendar.year(turn), calendar.season(turn)]
                    writer.writerow([*place, *values])
    except OSError as problem:
        raise Stop(f"cannot write {file}: {problem.strerror}") from None
