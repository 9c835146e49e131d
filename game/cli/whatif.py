"""What if: a save played again with one decision changed, both cities beside each other.

A decision is named by its time and, where there are several, by a pattern: ``{upgrade: {upgrade: bag_filter}}`` fits every
upgrade of that kind. Moved decisions are tried from their new time on until they can be done.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import MISSING, asdict, dataclass, fields
from pathlib import Path
from time import perf_counter
from typing import Any

import yaml

from game.cli import content
from game.cli.output import Stop, complain, say, say_table
from game.save import journal as journals
from game.save.file import Save, content_changed, resume
from game.save.problem import SaveProblem
from game.sim import whatif
from game.sim.catalogue import Catalogue
from game.sim.commands import Answer
from game.sim.game import Entry, Game, replay
from game.sim.library import Library
from game.sim.whatif import Change, Comparison, Outcome
from game.sim.words import COMMANDS, Command
from game.sim.world import World

FIRST_YEAR = 1000
"""Smaller numbers are turns, larger ones years."""
MOST = 3
NOTHING = "nothing"


@dataclass(slots=True)
class Opened:
    """A save ready to be asked. start: the city it began with, where level and seed do not rebuild it."""

    game: Game
    start: World | None


def open_city(save: Save, library: Library, path: Path) -> Opened:
    """Return a save's game, played again if the content is another now; raises :class:`Stop` for an unknown level."""
    rules = content.rules_for_save(library, save.header.level, path, save.header.campaign)
    game = resume(save, rules)
    if content_changed(save, rules):
        complain("the content changed since this city was saved: both cities are played with the present one")
        game, _ = replay(rules, save.header.seed, save.journal, game.turns_played, save.start)
    return Opened(game, save.start)


def ask(opened: Opened, at: int, instead: str, to: int | None, only: str) -> dict[str, Any]:
    """Return what ``whatif --json`` prints for one change; raises :class:`Stop` for what cannot be changed."""
    game = opened.game
    changes = changes_of(game, at, instead, to, only)
    before = perf_counter()
    both = whatif.compare(game, changes, opened.start)
    seconds = perf_counter() - before
    told = [change_as_plain(game, change) for change in changes]
    return {"level": game.rules.id, "changes": told, **comparison(game.rules, both), "seconds": round(seconds, 3)}


def search(opened: Opened) -> dict[str, Any]:
    """Return the decisions that led farthest, as ``whatif --json`` prints them."""
    before = perf_counter()
    found = deque(whatif.most_consequential(opened.game, opened.start), maxlen=1)[0]
    rows = [
        {
            "turn": c.turn, "year": c.year, "given": plain(c.given), "instead": plain(c.instead), "weight": c.weight,
            **comparison(opened.game.rules, c.comparison),
        }
        for c in found.found[:MOST]
    ]  # fmt: skip
    seconds = round(perf_counter() - before, 3)
    return {"level": opened.game.rules.id, "decisions": rows, "forked": found.tried, "seconds": seconds}


def comparison(rules: Catalogue, both: Comparison) -> dict[str, Any]:
    """Return two outcomes as plain values."""
    return {
        "played": asdict(both.played), "other": asdict(both.other),
        "most_moved": [m for _, m in whatif.moved_meters(rules, both)[:MOST]],
        "skipped": [journals.plain(entry) for entry in both.skipped], "state_hash": both.game.state_hash(),
    }  # fmt: skip


# ---- what is changed ------------------------------------------------------------------------------------------------


def changes_of(game: Game, at: int, instead: str, to: int | None, only: str) -> list[Change]:
    """Return the changes that the options ask for; raises :class:`Stop` where they do not name a decision."""
    rules, turns = game.rules, span(game.rules, at)
    if to is not None and instead not in ("", NOTHING):
        raise Stop("write --instead or --to, not both: a decision is replaced or moved")
    if to is None and not instead:
        raise Stop(f"say what happens instead: --instead COMMAND or --instead {NOTHING}; or move it with --to")
    command = command_of(instead) if instead not in ("", NOTHING) else None
    fits = pattern_of(only) if only else like(command, to is not None)
    lines = whatif.lines_in(rules, game.journal, turns, fits)
    if to is not None:
        if not lines:
            raise Stop(none_found(game, turns, at))
        later = span(rules, to)[0]
        return [Change(number, entry.command, later) for number, entry in lines]
    if command is None:
        if not lines:
            raise Stop(none_found(game, turns, at))
        return [Change(number, None) for number, _ in lines]
    if isinstance(command, Answer) and not lines:
        raise Stop(none_found(game, turns, at))
    if len(lines) > 1:
        shown = "; ".join(str(plain(entry.command)) for _, entry in lines)
        raise Stop(f"{len(lines)} decisions of {at} could be meant: {shown}. Name one with --only")
    # A command that replaces nothing is one more.
    return [Change(lines[0][0], command)] if lines else [Change(None, command, turns[0])]


def span(rules: Catalogue, when: int) -> range:
    """Return the turns that a number means: itself, or those of a year; raises :class:`Stop` outside the levels."""
    turns = whatif.turns_of(rules, when) if when >= FIRST_YEAR else range(when, when + 1)
    if not turns or turns[0] > rules.turns_in_all:
        raise Stop(f"{when} lies outside '{rules.id}', which has {rules.turns_in_all} turns")
    return turns


def like(command: Command | None, moves: bool) -> Callable[[Command], bool]:
    """Return what a decision must be like if no pattern is given."""
    if isinstance(command, Answer):
        return lambda other: isinstance(other, Answer) and other.question == command.question
    if command is not None:
        return lambda other: type(other) is type(command)
    # Answers cannot be moved, for they need their question.
    return lambda other: not moves or not isinstance(other, Answer)


def none_found(game: Game, turns: range, at: int) -> str:
    """Return the line that says which decisions there are at a time."""
    there = whatif.lines_in(game.rules, game.journal, turns, lambda command: True)
    shown = "; ".join(str(plain(entry.command)) for _, entry in there[:6])
    return f"no such decision in {at}; there are: {shown}" if shown else f"nothing was decided in {at}"


def words_of(text: str) -> tuple[str, dict[str, Any]]:
    """Return a command's word and fields as typed; raises :class:`Stop` for what is no command."""
    try:
        said = yaml.safe_load(text)
    except yaml.YAMLError:
        said = None
    if isinstance(said, str):
        said = {said: {}}
    if not isinstance(said, dict) or len(said) != 1:
        raise Stop(f"a command is written as {{answer: {{question: q, choice: c}}}}, not as '{text}'")
    ((word, given),) = said.items()
    if word not in COMMANDS.words:
        raise Stop(f"unknown command '{word}'; there are: {', '.join(sorted(COMMANDS.words))}")
    if not isinstance(given, dict | None):
        raise Stop(f"the fields of a command are written as {{name: value}}, not as '{given}'")
    return str(word), dict(given or {})


def command_of(text: str) -> Command:
    """Return a command from its words; raises :class:`Stop` for wrong fields."""
    word, given = words_of(text)
    own = fields(COMMANDS.words[word])  # type: ignore[arg-type]
    for part in own:
        if part.name not in given and part.default is not MISSING:
            given[part.name] = part.default
        elif part.name not in given and part.default_factory is not MISSING:
            given[part.name] = part.default_factory()
    try:
        return journals.entry_from([0, word, given]).command
    except SaveProblem:
        raise Stop(f"'{word}' has the fields {', '.join(part.name for part in own)}; '{text}' does not fit") from None


def pattern_of(text: str) -> Callable[[Command], bool]:
    """Return whether a command has a word and, of its fields, those that are given."""
    word, given = words_of(text)
    kind = COMMANDS.words[word]
    unknown = [name for name in given if name not in {part.name for part in fields(kind)}]  # type: ignore[arg-type]
    if unknown:
        raise Stop(f"'{word}' has no field '{unknown[0]}'")
    return lambda command: type(command) is kind and all(getattr(command, k) == v for k, v in given.items())


def plain(command: Command | None) -> dict[str, Any] | str:
    """Return a command as it is written."""
    if command is None:
        return NOTHING
    _, word, given = journals.plain(Entry(0, command))
    return {word: given}


def change_as_plain(game: Game, change: Change) -> dict[str, Any]:
    """Return what is changed: the command as given, and what or when instead."""
    was = game.journal[change.at].command if change.at is not None else None
    row: dict[str, Any] = {"given": plain(was)}
    return row | (
        {"to": change.to} if change.to is not None and was is not None else {"instead": plain(change.instead)}
    )


# ---- for people -----------------------------------------------------------------------------------------------------


def show(found: dict[str, Any], rules: Catalogue) -> None:
    """Print an answer for people."""
    for number, decision in enumerate(found.get("decisions", ()), 1):
        say(f"{number}. {decision['year']}: {decision['given']}, instead {decision['instead']}")
        show_both(decision, rules, MOST)
    if "decisions" in found:
        say(f"{found['forked']} decisions forked in {found['seconds']} s")
        return
    for change in found["changes"]:
        say(
            f"{change['given']}: "
            + (f"moved to turn {change['to']}" if "to" in change else f"instead {change['instead']}")
        )
    show_both(found, rules, len(rules.meters))
    for turn, word, given in found["skipped"]:
        say(f"no longer possible: {word} {given} of turn {turn}")
    say(f"played again in {found['seconds']} s; state {found['state_hash']}")


def show_both(found: dict[str, Any], rules: Catalogue, most: int) -> None:
    """Print two outcomes beside each other: what differs, the most moved first."""
    one, two = found["played"], found["other"]
    pairs = [(f"  {what}", one[what] or "in play", two[what] or "in play") for what in ("level", "year", "outcome")]
    word = {True: "met", False: "not met"}
    pairs += [(f"  goal {g}", word[one["goals"][g]], word[two["goals"][g]]) for g in one["goals"] if g in two["goals"]]
    pairs += [(f"  goals of {level}", n, two["met"].get(level, 0)) for level, n in one["met"].items()]
    rows = [(*pair, "") for pair in pairs if pair[1] != pair[2]]
    moved = [m for m in one["meters"] if m in two["meters"] and one["meters"][m] != two["meters"][m]]
    first = [m for m in found["most_moved"] if m in moved]
    for meter in [*first, *(m for m in moved if m not in first)][:most]:
        meant = rules.meters[meter]
        both = [side["meters"][meter] if meant.per == 1 else side["meters"][meter] / meant.per for side in (one, two)]
        rows.append((f"  {meant.name.en}", *both, meant.unit.en))
    say_table(rows, ("", "as played", "instead", "")) if rows else say("  nothing differs")


__all__ = ["Opened", "Outcome", "ask", "open_city", "search", "show"]
