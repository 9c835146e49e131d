"""Lint of the greenway: cards that can be settled, crews that settle them, stations that a path can join, decks that draw."""

from __future__ import annotations

from collections.abc import Iterator

from game.content.library import Shelf, Source
from game.content.problems import Problem, error, warning
from game.sim.era_definitions import CardDef
from game.sim.green_words import TakesCards
from game.sim.level_definitions import LevelDef
from game.sim.story_definitions import EventDef


def lint(shelf: Shelf) -> Iterator[Problem]:
    """Yield what is wrong with cards, crews, stations and drawn events."""
    for source, card in shelf.of("cards"):
        yield from refit_problems(source, card)
    for source, level in shelf.of("levels"):
        yield from crew_problems(shelf, source, level)
        yield from station_problems(source, level)
    for source, event in shelf.of("events"):
        yield from draw_problems(source, event)


def refit_problems(source: Source, card: CardDef) -> Iterator[Problem]:
    """Check that a refit changes something."""
    if not card.refit.upgrade:
        message = f"a refit of '{card.id}' changes nothing"
        yield error(source.key_at("refit"), "card-refit", message, "name the `upgrade:` that the works get")


def crew_problems(shelf: Shelf, source: Source, level: LevelDef) -> Iterator[Problem]:
    """Check that a level with cards has crews from its first year, a park for moves, and one card for each kind."""
    if not level.cards:
        return
    if not level.crews or min(year for year, _ in level.crews) > level.years[0]:
        message = f"no crew settles a card in {level.years[0]}"
        yield error(source.key_at("cards"), "no-crew", message, f"write `crews: [[{level.years[0]}, 2]]`")
    buildings = shelf.library.of("buildings")
    offered = [buildings[b] for b in level.buildings if b in buildings]
    if not any(isinstance(word, TakesCards) for building in offered for word in building.does):
        message = "firms cannot move: nothing that can be built takes them"
        yield warning(source.key_at("buildings"), "no-park", message, "offer a building with `takes_cards`")
    table, about = shelf.library.of("cards"), dict[str, str]()
    for number, name in enumerate(level.cards):
        kind = table[name].building if name in table else ""
        if kind and kind in about:
            message = f"'{about[kind]}' and '{name}' are both about '{kind}'"
            yield error(source.at("cards", number), "card-twice", message, "one card settles all works of a kind")
        about[kind] = name


def station_problems(source: Source, level: LevelDef) -> Iterator[Problem]:
    """Check that stations can be joined."""
    if level.stations and "path" not in level.tracks:
        yield error(source.key_at("stations"), "no-path", "no path joins these stations", "add `path` to `tracks:`")


def draw_problems(source: Source, event: EventDef) -> Iterator[Problem]:
    """Check that an event has more choices than it draws."""
    others = sum(not choice.default for choice in event.choices)
    if event.draw and event.draw >= others:
        message = f"{event.draw} of {others} choices are drawn, so nothing is left to chance"
        yield warning(source.key_at("draw"), "draw", message, "write more choices, or draw fewer")
