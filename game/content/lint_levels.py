"""Lint of levels: plans and chapters that cover its years, content that lies outside every level, bots that cannot
play it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from game.content.library import Shelf, Source
from game.content.problems import Problem, closest, error, warning
from game.content.shapes import Scalar
from game.sim.bot_definitions import BotDef
from game.sim.level_definitions import LevelDef

TIMED = ("events", "plans", "chapters", "buildings", "upgrades")
ACTIONS = ("build", "upgrade", "expand", "close", "operate", "pins", "treat", "lots", "card", "path")


def lint(shelf: Shelf) -> Iterator[Problem]:
    """Yield what is wrong with levels, with the years of their content, and with bots."""
    for source, level in shelf.of("levels"):
        for kind in ("plans", "chapters"):
            yield from gap_problems(shelf, source, level, kind)
        yield from season_problems(shelf, source, level)
    for kind in TIMED:
        for source, entry in shelf.of(kind):
            yield from year_problems(shelf, source, entry.years)
    yield from unoffered(shelf)
    for source, bot in shelf.of("bots"):
        yield from bot_problems(shelf, source, bot)


def gap_problems(shelf: Shelf, source: Source, level: LevelDef, kind: str) -> Iterator[Problem]:
    """Check that a level's plans (or chapters) follow each other without gap from its first year to its last."""
    table = shelf.library.of(kind)
    names: tuple[str, ...] = getattr(level, kind)
    next_year = level.years[0]
    if not names or any(name not in table for name in names):
        return
    for number, name in enumerate(names):
        first, last = table[name].years
        if first != next_year:
            fault = "leaves out" if first > next_year else "counts twice"
            years = f"{min(first, next_year)}-{max(first, next_year) - 1}"
            yield error(
                source.at(kind, number),
                "years-gap",
                f"'{name}' begins in {first}, which {fault} {years}",
                f"let it begin in {next_year}",
            )
        next_year = last + 1
    if next_year != level.years[1] + 1:
        yield error(
            source.at(kind, len(names) - 1),
            "years-gap",
            f"'{names[-1]}' ends in {next_year - 1}, the level in {level.years[1]}",
            "let both end in the same year",
        )


def season_problems(shelf: Shelf, source: Source, level: LevelDef) -> Iterator[Problem]:
    """Check that the turns of a year have names and, on the map, weather."""
    if len(level.seasons) != level.turns_per_year:
        yield error(
            source.key_at("seasons"),
            "seasons",
            f"{len(level.seasons)} names for {level.turns_per_year} turns of a year",
            "name each turn",
        )
    board = shelf.library.of("maps").get(level.map)
    if board is not None and level.turns_per_year % max(1, len(board.seasons)):
        yield error(
            shelf.sources["maps"][board.id].key_at("seasons"),
            "seasons",
            f"{len(board.seasons)} seasons, but '{level.id}' has {level.turns_per_year} turns a year",
            "let each season last equally many turns",
        )


def year_problems(shelf: Shelf, source: Source, years: tuple[int, int]) -> Iterator[Problem]:
    """Check that years run forward and touch a level."""
    first, last = years
    levels = [level.years for _, level in shelf.of("levels")]
    if last and first > last:
        yield error(
            source.at("years"), "years", f"the years run backwards: {first} to {last}", "write the earlier first"
        )
    elif levels and all((last or 9999) < begins or first > ends for begins, ends in levels):
        spans = ", ".join(f"{begins}-{ends}" for begins, ends in levels)
        yield warning(
            source.at("years"),
            "outside-levels",
            f"'{source.id}' lies outside every level ({spans})",
            "change its years",
        )


def unoffered(shelf: Shelf) -> Iterator[Problem]:
    """Check that every building, plan, chapter and goal belongs to a level."""
    levels: list[LevelDef] = [level for _, level in shelf.of("levels")]
    # Nothing can be said while a level has slips: it may offer what seems unused.
    if not levels or len(levels) < len(shelf.sources["levels"]):
        return
    standing = {item.building for level in levels for item in level.standing}
    standing |= {stand.building for _, scene in shelf.of("scenes") for stand in scene.stands.values()}
    for kind in ("buildings", "plans", "chapters", "goals"):
        offered = {name for level in levels for name in getattr(level, kind)} | (
            standing if kind == "buildings" else set()
        )
        for source, entry in shelf.of(kind):
            if entry.id not in offered:
                yield warning(
                    source.at("id"),
                    "unused",
                    f"no level has '{entry.id}' among its {kind}"
                    + (", no scene shows it" if kind == "buildings" else ""),
                    f"add it to `{kind}:` of a level",
                )
    upgrades = {
        found.id
        for source in shelf.all()
        for found in source.found
        if isinstance(found.shape, Scalar) and found.shape.table == "upgrade"
    }
    for source, upgrade in shelf.of("upgrades"):
        if upgrade.id not in upgrades:
            yield warning(
                source.at("id"),
                "unused",
                f"no building can have the upgrade '{upgrade.id}'",
                "add it to `upgrades:` of a building",
            )


def bot_problems(shelf: Shelf, source: Source, bot: BotDef) -> Iterator[Problem]:
    """Check that a bot knows its level and that each of its rules does one thing."""
    levels = shelf.library.of("levels")
    if bot.level and bot.level not in shelf.sources.get("levels", {}):
        yield error(source.at("level"), "unknown-level", f"there is no level '{bot.level}'", closest(bot.level, levels))
    level: Any = levels.get(bot.level)
    for number, rule in enumerate(bot.rules):
        # With `treat`, the places of a path only say which land.
        does = [action for action in ACTIONS if getattr(rule, action) and not (action == "path" and rule.treat)]
        if len(does) != 1:
            yield error(
                source.at("rules", number),
                "bot-rule",
                f"a rule does one thing, this one does {len(does)}",
                f"write one of {', '.join(ACTIONS)}",
            )
        if level is not None and rule.build and rule.build not in level.buildings:
            yield warning(
                source.at("rules", number, "build"),
                "bot-rule",
                f"'{rule.build}' is not among the buildings of '{level.id}'",
                closest(rule.build, level.buildings),
            )
    if bot.random and bot.rules:
        yield warning(source.key_at("rules"), "bot-rule", "a random bot ignores its rules", "remove one of the two")
