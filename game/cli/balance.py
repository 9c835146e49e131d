"""Balance: is every choice a choice? Each is taken from the same state, and both cities are played to the end.

For each question that a bot meets, the city is copied, each possible answer is given, and the bot plays on. An answer is
*dominant* in a fork if the city it leads to is at least as good as its siblings' on every goal and every charted meter
that has a better side, and better in one. Hidden meters count: what the player cannot see is still a consequence.
"""

from __future__ import annotations

import contextlib
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from game.cli import content, parallel, simulate
from game.cli.output import say, say_table
from game.sim import players, stories
from game.sim.bots import Bot
from game.sim.catalogue import Catalogue
from game.sim.commands import Answer
from game.sim.game import Game, copy_world

PLAYERS = ("record", "careful", "growth")
DOMINANT_SHARE = 0.8
LEAST_FORKS = 3
"""Fewer say nothing about an answer; `--runs` gives more."""
MOVES_PERCENT = 5
Task = tuple[str, int, int]
"""Player, seed, number of the question."""


class Reached(Exception):
    """The question that was looked for has come up."""


@dataclass(slots=True)
class Stopping(Bot):
    """A bot that stops before it answers its n-th question (from 0)."""

    stop: int = -1
    met: int = 0

    def answer_all(self, game: Game) -> None:
        """Answer what is asked, or stop."""
        while game.world.questions:
            if self.met == self.stop:
                raise Reached
            self.met += 1
            left = game.world.questions[1:]
            game.world.questions[1:] = []
            Bot.answer_all(self, game)
            game.world.questions += left


def questions_of(rules: Catalogue, player: str, seed: int) -> int:
    """Return how many questions a bot meets."""
    bot = Stopping(content.bot_of(rules.library, rules.id, player).definition)
    bot.play(Game.new(rules, seed), rules.turns_in_all)
    return bot.met


def fork(rules: Catalogue, task: Task) -> dict[str, Any]:
    """Play to a question, then on from each answer to the end; returns goals and meters by answer."""
    player, seed, number = task
    bot = Stopping(content.bot_of(rules.library, rules.id, player).definition, stop=number)
    game = Game.new(rules, seed)
    with contextlib.suppress(Reached):
        bot.play(game, rules.turns_in_all)
    question = game.world.questions[0].id
    ends: dict[str, dict[str, Any]] = {}
    for choice in stories.choices_of(game.world, game.rules, question):
        twin = Game(game.rules, copy_world(game.world))
        if twin.submit(Answer(question, choice.id)) is not None:
            continue
        player_on = Bot(bot.definition, deepcopy(bot.done), deepcopy(bot.last))
        player_on.play(twin, rules.turns_in_all)
        goals = {g["id"]: int(g["met"]) for g in simulate.goals_of(twin)}
        # Of levels that are over, how many goals were met.
        goals |= {name: n for name, n in twin.world.tally.items() if name.startswith("goals.")}
        ends[choice.id] = {"goals": goals, "meters": main_meters(twin)}
    return {"player": player, "seed": seed, "question": question, "turn": game.turns_played, "ends": ends}


def main_meters(game: Game) -> dict[str, int]:
    """Return the charted meters that have a better side."""
    meters = game.rules.meters
    return {m: n for m, n in simulate.meters_of(game).items() if meters[m].chart and meters[m].better}


def scores(rules: Catalogue, end: dict[str, Any]) -> list[int]:
    """Return goals and meters with more always better."""
    signs = {m: -1 if rules.meters[m].better == "less" else 1 for m in end["meters"]}
    return [*(end["goals"][g] for g in sorted(end["goals"])), *(signs[m] * n for m, n in end["meters"].items())]


def judge(rules: Catalogue, forks: list[dict[str, Any]]) -> dict[str, Any]:
    """Return, for each question, how often each answer is dominant and how often the answer matters at all."""
    questions: dict[str, dict[str, Any]] = {}
    for one in forks:
        ends = one["ends"]
        if len(ends) < 2:
            continue
        found = questions.setdefault(one["question"], {"forks": 0, "matters": 0, "dominant": {}, "most_moved": {}})
        found["forks"] += 1
        points = {choice: scores(rules, end) for choice, end in ends.items()}
        for choice, own in points.items():
            others = [p for c, p in points.items() if c != choice]
            good = all(a >= b for p in others for a, b in zip(own, p, strict=True))
            found["dominant"][choice] = found["dominant"].get(choice, 0) + (good and any(own != p for p in others))
        moved = moved_percent([end["meters"] for end in ends.values()])
        found["matters"] += max(moved.values(), default=0) >= MOVES_PERCENT
        for meter, percent in moved.items():
            found["most_moved"][meter] = max(percent, found["most_moved"].get(meter, 0))
    for found in questions.values():
        count = found["forks"]
        found["dominant"] = {c: round(n / count, 2) for c, n in found["dominant"].items()}
        found["matters"] = round(found["matters"] / count, 2)
        found["most_moved"] = dict(sorted(found["most_moved"].items(), key=lambda m: -m[1])[:3])
    return questions


def moved_percent(ends: list[dict[str, int]]) -> dict[str, int]:
    """Return how far apart each meter is between the ends, in percent of its larger amount."""
    moved = {}
    for meter in ends[0]:
        values = [end[meter] for end in ends]
        moved[meter] = (max(values) - min(values)) * 100 // max(1, *map(abs, values))
    return moved


def report(rules: Catalogue, seed: int, runs: int) -> dict[str, Any]:
    """Fork every choice of three bots for some seeds; returns what ``balance --json`` prints."""
    known = players.definitions(rules.library, rules.level.id)
    tasks = [
        (player, s, number)
        for player in PLAYERS
        if player in known
        for s in range(seed, seed + runs)
        for number in range(questions_of(rules, player, s))
    ]
    forks = parallel.play_all(rules, fork, tasks, "forking every choice")
    questions = judge(rules, forks)
    dominant = [
        {"question": q, "answer": c, "share": share}
        for q, found in questions.items()
        for c, share in found["dominant"].items()
        if share > DOMINANT_SHARE and found["forks"] >= LEAST_FORKS
    ]
    matter = sum(found["matters"] >= 0.5 for found in questions.values())
    return {
        "level": rules.id, "runs": runs, "forks": len(forks), "questions": questions, "dominant": dominant,
        "share_that_matters": round(matter / max(1, len(questions)), 2), "ends": forks,
    }  # fmt: skip


def show(found: dict[str, Any]) -> None:
    """Print the report for people."""
    say(
        f"{found['level']}: {found['forks']} questions forked; {found['share_that_matters']:.0%} of them move an end meter"
    )
    rows = []
    for question, one in found["questions"].items():
        best = ", ".join(f"{c} {share:.0%}" for c, share in one["dominant"].items())
        moved = ", ".join(f"{m} {p} %" for m, p in one["most_moved"].items() if p)
        rows.append((f"  {question}", one["forks"], f"{one['matters']:.0%}", best, moved or "nothing"))
    if rows:
        say_table(rows, ("  question", "forks", "matters", "at least as good everywhere", "moves most"))
    for one in found["dominant"]:
        say(f"no choice: '{one['answer']}' of '{one['question']}' is at least as good everywhere in {one['share']:.0%}")
