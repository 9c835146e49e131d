"""Tempo: how long a level takes a reader and how often there is something to decide.

A bot plays; every text that stops time is read at three words a second, every choice takes four seconds, every turn as long
as it lasts at speed 1. A choice is an answer, or the building of one turn (however many clicks). News in the message log do
not stop time and are not counted.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from statistics import median
from typing import Any

from game.cli.output import say, say_table
from game.sim import players, stories
from game.sim.bots import Bot
from game.sim.catalogue import Catalogue
from game.sim.commands import Answer
from game.sim.game import Game
from game.sim.story_definitions import ChapterDef, ChoiceDef
from game.sim.world import Notice
from game.text import Localized

WORDS_PER_SECOND = 3
SECONDS_A_CHOICE = 4.0


@dataclass(slots=True)
class Pace:
    """The clock of an imagined reader.

    now: seconds since the level opened; at: when each choice was made; what: what it was; words: words read, by kind
    gaps: seconds before each choice; since: when the one before was made, or an era began
    """

    rules: Catalogue
    now: float = 0.0
    at: list[float] = field(default_factory=list)
    what: list[str] = field(default_factory=list)
    words: dict[str, int] = field(default_factory=dict)
    gaps: list[float] = field(default_factory=list)
    since: float = 0.0

    def read(self, kind: str, *texts: Localized | None) -> None:
        """Spend the time that texts take."""
        words = sum(len(text.en.split()) for text in texts if text)
        self.words[kind] = self.words.get(kind, 0) + words
        self.now += words / WORDS_PER_SECOND

    def choose(self, what: str) -> None:
        """Spend the time of a choice."""
        self.now += SECONDS_A_CHOICE
        self.gaps.append(self.now - self.since)
        self.since = self.now
        self.at.append(self.now)
        self.what.append(what)

    def ask(self, game: Game, question: str) -> None:
        """Read a question and its answers, and choose."""
        plan = stories.plan_of(self.rules, question)
        event = None if plan else self.rules.events[question]
        kind = "plans" if plan else "events"
        if plan:
            self.read(kind, plan.title, plan.text)
        elif event:
            self.read(kind, event.title, event.speaker, event.text)
        choices = stories.choices_of(game.world, self.rules, question)
        # Of a deck only what was drawn is read; which cards they were does not matter to the clock.
        most = event.draw + 1 if event and event.draw else len(choices)
        for choice in choices[:most]:
            self.read(kind, choice.text, choice.hint if isinstance(choice, ChoiceDef) else None)
        self.choose(question)

    def chapter_opens(self, chapter: ChapterDef) -> None:
        """Read the card at the start of a chapter."""
        self.read("chapters", chapter.title, chapter.promise, chapter.task)

    def go_on(self) -> None:
        """Read what a city takes along into the next level, and give standing orders."""
        hand = self.rules.level.hand_over
        if hand is not None:
            self.read("hand-over", hand.text)
            for order in hand.orders:
                self.read("hand-over", order.title, order.text)
            for legacy in (*hand.debts, *hand.gifts):
                self.read("hand-over", legacy.title, legacy.says[0].text)
            # Cards of an ending and of a hand-over are turned by the reader: no time in which nothing can be done.
            self.since = self.now
            self.choose("standing orders")

    def hear(self, notice: Notice) -> None:
        """Read what stops time at a turn's end: what a choice led to, the verdict of a chapter, the ending."""
        if notice.kind == "outcome":
            choice = next(c for c in self.rules.events[notice.id].choices if c.id == notice.data["choice"])
            self.read("outcomes", choice.outcomes[notice.data["outcome"]].text)
        elif notice.kind == "chapter_end":
            chapter = next(c for c in self.rules.chapters if c.id == notice.id)
            self.read("chapters", chapter.verdict[notice.data["verdict"]].text)
            for voice, (_, said) in zip(chapter.voices, notice.data["voices"], strict=True):
                if said >= 0:
                    self.read("chapters", voice.says[said].text)


def measure(rules: Catalogue, bot: Bot, seed: int) -> dict[str, Any]:
    """Return minutes, gaps between choices in seconds, and where the longest ones are."""
    game, pace = Game.new(rules, seed), Pace(rules)
    player = players.player_of(bot.definition)
    parts: list[dict[str, Any]] = []
    while True:
        begun = pace.now
        play_level(game, pace, bot)
        parts.append({"level": game.world.level, "minutes": round((pace.now - begun) / 60, 2)})
        if not bot.go_on(game):
            break
        pace.rules = game.rules
        pace.go_on()
    return document(pace, rules, player, seed) | ({"parts": parts} if rules.campaign else {})


def play_level(game: Game, pace: Pace, bot: Bot) -> None:
    """Let a bot play one level to its end while the clock runs."""
    rules = game.rules
    pace.read("briefing", rules.level.title, *rules.level.briefing)
    opened: set[str] = set()
    while not game.world.outcome:
        turn = game.world.turn
        chapter = stories.chapter_at(rules, turn)
        if chapter and chapter.id not in opened:
            opened.add(chapter.id)
            pace.chapter_opens(chapter)
        before = len(game.journal)
        bot.play_turn(game)
        commands = [entry.command for entry in game.journal[before:]]
        for command in commands:
            if isinstance(command, Answer):
                pace.ask(game, command.question)
        if any(not isinstance(command, Answer) for command in commands):
            pace.choose(f"building in {rules.calendar.year(turn)}")
        pace.now += rules.level.seconds_per_turn
        for notice in game.take_notices():
            pace.hear(notice)
    ending = stories.pick_variant(game.world, rules, rules.level.endings)
    hidden = stories.pick_variant(game.world, rules, rules.level.hidden)
    pace.read("ending", *[rules.level.endings[ending].text] if ending >= 0 else [])
    pace.read("ending", *[rules.level.hidden[hidden].text] if hidden >= 0 else [])
    pace.read("ending", *[line.text for line in rules.level.record])
    met = stories.goals_met(game.world, rules)
    pace.read("ending", *[g.granted if m else g.refused for g, m in zip(rules.goals, met, strict=True)])


def document(pace: Pace, rules: Catalogue, player: str, seed: int) -> dict[str, Any]:
    """Return what ``simulate --tempo --json`` prints."""
    gaps = pace.gaps
    longest = sorted(zip(gaps, pace.what, strict=True), reverse=True)[:5]
    return {
        "level": rules.id, "player": player, "seed": seed, "minutes": round(pace.now / 60, 2),
        "choices": len(gaps), "median_gap": round(median(gaps), 1) if gaps else None,
        "longest_gap": round(max(gaps), 1) if gaps else None,
        "gaps_over_60": sum(gap > 60 for gap in gaps),
        "longest": [{"seconds": round(gap, 1), "before": what} for gap, what in longest], "words": pace.words,
    }  # fmt: skip


def show(found: dict[str, Any]) -> None:
    """Print the pace for people."""
    say(
        f"{found['level']} read and played by {found['player']}: {found['minutes']} minutes, {found['choices']} choices"
    )
    say(f"gap between choices: median {found['median_gap']} s, longest {found['longest_gap']} s")
    say_table([(f"  {g['seconds']} s", f"before {g['before']}") for g in found["longest"]])
    say("words read: " + ", ".join(f"{kind} {count}" for kind, count in found["words"].items()))
