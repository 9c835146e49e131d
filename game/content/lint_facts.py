"""Lint of sources: everything rests on a fact or says that it does not, and no number strays from the archive.

The figures rule looks at years, at percentages and at numbers of four digits or more in the prose of entries that
cite facts: each must stand in one of the facts cited (its claim, figures, caution or outside) or be a year of the
entry itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from game.content.library import Shelf, Source
from game.content.lint_texts import both
from game.content.problems import Problem, error, warning
from game.content.shapes import Prosaic, Record, Scalar
from game.content.walk import Found
from game.sim.definitions import FactDef
from game.sim.library import KINDS

CITES, STATUS = "facts", "status"
NUMBER = re.compile(r"(?<![\w.,])[0-9]+(?:[.,][0-9]+)*(?:\s?(?:%|percent))?")
WEIGHTY = 1000
PLAY = frozenset(("choices", "pledges", "outcomes", "name", "names", "verdict", "voices"))
"""Parts of an entry that speak of the player's city, whose numbers are the game's own."""


def lint(shelf: Shelf) -> Iterator[Problem]:
    """Yield entries without a source, figures that stray, and facts of an era that its level does not use."""
    for source in shelf.all():
        yield from status_problems(source)
        cited = [found.id for found in source.found if cites(found)]
        if cited:
            yield from figure_problems(shelf, source, cited)
    yield from unused_facts(shelf)


def cites(found: Found) -> bool:
    """Say whether this is the id of a fact."""
    return isinstance(found.shape, Scalar) and found.shape.table == "fact"


def status_problems(source: Source) -> Iterator[Problem]:
    """Check that an entry cites facts or says that it is invented or a model."""
    fields = Record(KINDS[source.kind].cls).fields()
    if CITES not in fields or STATUS not in fields:
        return
    node = source.node.fields
    facts, status = node.get(CITES), node.get(STATUS)
    if (facts is None or not facts.items) and (status is None or not status.text):
        yield error(
            source.key_at("id"),
            "no-source",
            f"'{source.id}' cites no fact and has no status",
            "write `facts: [...]` with ids of the archive, or `status: invented` or `status: model`",
        )


def figure_problems(shelf: Shelf, source: Source, cited: list[str]) -> Iterator[Problem]:
    """Check the weighty numbers in an entry's prose against the facts it cites."""
    facts = [shelf.library.of("facts")[name] for name in cited if name in shelf.library.of("facts")]
    allowed = {plain(number) for fact in facts for text in words_of(fact) for number in NUMBER.findall(text)}
    definition = shelf.library.of(source.kind).get(source.id)
    first, last = getattr(definition, "years", (0, 0))
    names = ", ".join(dict.fromkeys(cited))
    for found in source.found:
        if not isinstance(found.shape, Prosaic) or PLAY & set(found.path):
            continue
        for number in NUMBER.findall(both(found)[0]):
            value = plain(number)
            weighty = value.endswith("%") or ("." not in value and int(value) >= WEIGHTY)
            if not weighty or value in allowed or value.rstrip("%") in allowed:
                continue
            if value.isdigit() and first <= int(value) <= last:
                continue
            yield warning(
                found.node.at("en"),
                "figure",
                f"{number.strip()} stands in none of the facts cited ({names})",
                "take the figure from the archive, or cite the fact that gives it",
            )


def plain(number: str) -> str:
    """Return a number without separators and blanks, percent as %."""
    return re.sub(r"[,\s]", "", number.replace("percent", "%"))


def words_of(fact: FactDef) -> Iterator[str]:
    """Yield every text of a fact in which a figure may stand."""
    yield from fact.figures.values()
    for text in (fact.claim, fact.caution, fact.outside):
        if text is not None:
            yield text.en


def unused_facts(shelf: Shelf) -> Iterator[Problem]:
    """Check that each fact of a level's era is cited somewhere."""
    eras = {level.era for _, level in shelf.of("levels")}
    used = {found.id for source in shelf.all() for found in source.found if cites(found)}
    facts: Iterator[tuple[Source, Any]] = shelf.of("facts")
    for source, fact in facts:
        if fact.era in eras and fact.id not in used:
            yield warning(
                source.at("id"),
                "unused-fact",
                f"no content of the era {fact.era} cites '{fact.id}'",
                "cite it under `facts:` of an event, plan, building or the level",
            )
