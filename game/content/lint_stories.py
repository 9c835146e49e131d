"""Lint of stories: questions that cannot be answered well, follow-ups and flags that lead nowhere, words bound to
nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from game.content.library import Shelf, Source
from game.content.problems import Problem, closest, error, warning
from game.content.shapes import Scalar, fields_of
from game.content.walk import Path
from game.sim.story_definitions import EventDef, FollowUpDef
from game.sim.words import EFFECTS

FEWEST_CHOICES, MOST_CHOICES = 2, 3
SETS_FLAG, CLEARS_FLAG = "set_flag", "clear_flag"
BOUND = "works"
"""The field of an effect that holds a word bound by the event."""
ASKS_ANSWER = "chose"


def lint(shelf: Shelf) -> Iterator[Problem]:
    """Yield what is wrong with events, plans and flags."""
    for source, event in shelf.of("events"):
        yield from choice_problems(source, event)
        yield from place_problems(shelf, source, event)
    for source, plan in shelf.of("plans"):
        yield from default_problems(source, "pledges", plan.pledges)
    yield from follow_up_problems(shelf)
    yield from flag_problems(shelf)
    yield from answer_problems(shelf)


def choice_problems(source: Source, event: EventDef) -> Iterator[Problem]:
    """Check an event's answers."""
    if not event.choices:
        return
    # An event that draws shows its default and so many others; the more it has to draw from, the better.
    count = event.draw + 1 if event.draw and event.draw < len(event.choices) else len(event.choices)
    most = MOST_CHOICES + bool(event.draw)
    if not FEWEST_CHOICES <= count <= most:
        yield error(
            source.key_at("choices"),
            "choices",
            f"a question has {FEWEST_CHOICES} to {most} choices, this one has {count}",
            "without choices the event is news",
        )
    yield from default_problems(source, "choices", event.choices)
    for number, choice in enumerate(event.choices):
        if choice.default and choice.requires:
            yield error(
                source.key_at("choices", number, "requires"),
                "default-choice",
                f"the default choice '{choice.id}' must always be possible",
                "remove its `requires`",
            )
        if len(choice.outcomes) == 1:
            yield warning(
                source.key_at("choices", number, "outcomes"),
                "outcomes",
                "a single outcome is drawn every time",
                "write its effects into the choice",
            )


def default_problems(source: Source, key: str, choices: tuple[Any, ...]) -> Iterator[Problem]:
    """Check that exactly one choice is the default, and that no id stands twice."""
    defaults = [number for number, choice in enumerate(choices) if choice.default]
    if choices and not defaults:
        yield error(
            source.key_at(key),
            "default-choice",
            f"no choice of '{source.id}' is the default",
            "write `default: true` in the one that is taken where nobody answers",
        )
    for number in defaults[1:]:
        yield error(
            source.key_at(key, number, "default"),
            "default-choice",
            f"'{choices[defaults[0]].id}' and '{choices[number].id}' are both the default",
            "keep one",
        )
    seen: set[str] = set()
    for number, choice in enumerate(choices):
        if choice.id in seen:
            yield error(
                source.at(key, number, "id"),
                "duplicate-id",
                f"the choice '{choice.id}' stands twice",
                "choose another id",
            )
        seen.add(choice.id)


def place_problems(shelf: Shelf, source: Source, event: EventDef) -> Iterator[Problem]:
    """Check the place of the card and the bound words that effects use."""
    places = shelf.sources.get("places", {})
    if event.where not in event.bind and event.where not in places:
        yield error(
            source.at("where"),
            "unknown-place",
            f"'{event.where}' is no named place and is not bound by the event",
            closest(event.where, [*event.bind, *places]),
        )
    takes_bound = {BOUND, *(word for word, cls in EFFECTS.words.items() if list(fields_of(cls)) == [BOUND])}
    for found in source.found:
        names_bound = found.path[-1] in takes_bound and isinstance(found.shape, Scalar) and not found.key
        if names_bound and "bind" not in found.path and found.id not in event.bind:
            yield error(
                found.place,
                "unbound-word",
                f"the event binds nothing to '{found.id}'",
                closest(found.id, event.bind) or "add it under `bind:`",
            )


def follow_ups(event: EventDef) -> Iterator[tuple[Path, FollowUpDef]]:
    """Yield the events that an event leads to, each with its path."""
    for number, choice in enumerate(event.choices):
        if choice.then:
            yield ("choices", number, "then"), choice.then
        for other, outcome in enumerate(choice.outcomes):
            if outcome.then:
                yield ("choices", number, "outcomes", other, "then"), outcome.then


def follow_up_problems(shelf: Shelf) -> Iterator[Problem]:
    """Check that follow-ups are started, and that no chain comes back to its start without time passing."""
    started = {found.id for source in shelf.all() for found in source.found if found.path[-2:] == ("then", "event")}
    at_once: dict[str, dict[str, Path]] = {}
    events = shelf.library.of("events")
    for source, event in shelf.of("events"):
        for path, then in follow_ups(event):
            if then.after_years == 0:
                at_once.setdefault(event.id, {})[then.event] = path
            target = events.get(then.event)
            if target is not None and target.trigger != "follow_up":
                yield warning(
                    source.at(*path, "event"),
                    "follow-up",
                    f"'{then.event}' also comes by itself",
                    f"write `trigger: follow_up` in '{then.event}'",
                )
    for source, event in shelf.of("events"):
        if event.trigger == "follow_up" and event.id not in started:
            yield error(
                source.at("trigger"),
                "never-started",
                f"no choice leads to the follow-up '{event.id}'",
                "name it in a `then:` or remove its trigger",
            )
        for first, path in at_once.get(event.id, {}).items():
            if comes_back(first, event.id, at_once):
                yield error(
                    source.at(*path, "event"),
                    "endless",
                    f"'{event.id}' leads back to itself without time passing",
                    "write `after_years:`",
                )


def comes_back(start: str, goal: str, steps: dict[str, dict[str, Path]]) -> bool:
    """Say whether steps lead from one event to another."""
    seen, open_ = {start}, [start]
    while open_:
        here = open_.pop()
        if here == goal:
            return True
        fresh = steps.get(here, {}).keys() - seen
        seen |= fresh
        open_ += sorted(fresh)
    return False


def flag_problems(shelf: Shelf) -> Iterator[Problem]:
    """Check that flags that are asked for are set somewhere, and the reverse."""
    uses = [
        (found, SETS_FLAG in found.path, CLEARS_FLAG in found.path)
        for source in shelf.all()
        for found in source.found
        if isinstance(found.shape, Scalar) and found.shape.table == "flag"
    ]
    sets = {found.id: found for found, setting, _ in uses if setting}
    reads = {found.id for found, setting, clearing in uses if not setting and not clearing}
    for found, setting, _ in uses:
        if not setting and found.id not in sets:
            yield error(found.place, "flag-never-set", f"no effect sets the flag '{found.id}'", closest(found.id, sets))
    for name, found in sets.items():
        if name not in reads:
            yield warning(found.place, "flag-never-read", f"nothing asks for the flag '{name}'", closest(name, reads))


def answer_problems(shelf: Shelf) -> Iterator[Problem]:
    """Check that conditions and bots speak of questions and answers that exist."""
    answers = {event.id: [c.id for c in event.choices] for _, event in shelf.of("events")}
    answers |= {plan.id: [p.id for p in plan.pledges] for _, plan in shelf.of("plans")}
    known = {*shelf.sources.get("events", {}), *shelf.sources.get("plans", {})}
    for source in shelf.all():
        for found in source.found:
            if not found.key or len(found.path) < 2 or found.path[-2] not in (ASKS_ANSWER, "answers"):
                continue
            if found.path[-2] == "answers" and source.kind != "bots":
                continue
            if found.key not in known:
                yield error(
                    found.place, "unknown-event", f"there is no event or plan '{found.key}'", closest(found.key, known)
                )
            elif found.key in answers and found.node.text not in answers[found.key]:
                yield error(
                    found.node.place,
                    "unknown-choice",
                    f"'{found.key}' has no choice '{found.node.text}'",
                    closest(found.node.text or "", answers[found.key]),
                )
