"""Lint of conditions: those that can never hold, and those that always do.

Every limit on a meter, the year, a count of buildings and so on is an interval; the limits of one ``when`` must have a
number in common with each other and with what the thing can be at all.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from game.content.library import Shelf, Source
from game.content.positions import Node
from game.content.problems import Place, Problem, error, warning
from game.content.shapes import Verbs
from game.sim.measures import Keeps

LIMITS = ("at_least", "at_most", "above", "below")
YEAR, SEASON = "year", "season"
COUNTS = frozenset(("built", "placed", "lines", "upgraded", "made"))
"""Conditions that are mappings from ids to limits on a number that is never below 0."""


@dataclass(frozen=True, slots=True)
class Interval:
    """Whole numbers from ``least`` to ``most``, both included."""

    least: float = -math.inf
    most: float = math.inf

    def meet(self, other: Interval) -> Interval:
        """Return the numbers in both."""
        return Interval(max(self.least, other.least), min(self.most, other.most))

    @property
    def empty(self) -> bool:
        """Whether no number is in it."""
        return self.least > self.most

    def within(self, other: Interval) -> bool:
        """Say whether all its numbers are in another."""
        return other.least <= self.least and self.most <= other.most


@dataclass(frozen=True, slots=True)
class Line:
    """One limit of a ``when``: what it is about, its interval, its place."""

    about: str
    interval: Interval
    place: Place


def lint(shelf: Shelf) -> Iterator[Problem]:
    """Yield the conditions of all entries that cannot fail or cannot hold."""
    ranges = possible(shelf)
    for source in shelf.all():
        years = own_years(shelf, source)
        for found in source.found:
            if isinstance(found.shape, Verbs) and found.shape.registry == "condition":
                yield from group_problems(found.node, ranges | {YEAR: years})


def possible(shelf: Shelf) -> dict[str, Interval]:
    """Return what each meter can be, as far as content says."""
    result: dict[str, Interval] = {}
    for _, meter in shelf.of("meters"):
        measure = meter.measure[0] if meter.measure else None
        if isinstance(measure, Keeps):
            result[meter.id] = Interval(measure.least, measure.most)
    seasons = [level.turns_per_year for _, level in shelf.of("levels")]
    result[SEASON] = Interval(0, max(seasons, default=12) - 1)
    return result


def level_years(shelf: Shelf) -> Interval:
    """Return the years from the first level's first to the last level's last."""
    years = [level.years for _, level in shelf.of("levels")]
    if not years:
        return Interval()
    return Interval(min(first for first, _ in years), max(last for _, last in years))


def own_years(shelf: Shelf, source: Source) -> Interval:
    """Return the years in which an entry can matter."""
    definition = shelf.library.of(source.kind).get(source.id)
    first, last = getattr(definition, "years", (0, 0))
    own = Interval(first or -math.inf, last or math.inf)
    return own.meet(level_years(shelf))


def group_problems(node: Node, ranges: dict[str, Interval]) -> Iterator[Problem]:
    """Check the lines of one mapping, or of a list of mappings that must all hold."""
    together: dict[str, Interval] = {}
    for group in node.items or [node]:
        for line in lines_of(group):
            range_ = ranges.get(line.about, Interval(0, math.inf) if "." in line.about else Interval())
            before = together.get(line.about, range_)
            after = before.meet(line.interval)
            if line.interval.empty or range_.meet(line.interval).empty:
                yield error(
                    line.place, "never-holds", f"'{line.about}' can never be so{span(range_)}", "change the limit"
                )
            elif after.empty and not before.empty:
                yield error(
                    line.place,
                    "never-holds",
                    f"the limits of '{line.about}' exclude each other",
                    "no number keeps all of them",
                )
            elif range_.within(line.interval):
                yield warning(
                    line.place, "always-holds", f"'{line.about}' is always so{span(range_)}", "leave the line out"
                )
            together[line.about] = after


def span(interval: Interval) -> str:
    """Say what a number can be, if that is known."""
    if math.isinf(interval.least) or math.isinf(interval.most):
        return ""
    return f": it is {interval.least:.0f} to {interval.most:.0f}"


def lines_of(group: Node) -> Iterator[Line]:
    """Yield the limits in one mapping of conditions."""
    for key, body in group.fields.items():
        if key in COUNTS:
            for name, limits in body.fields.items():
                interval = interval_of(limits)
                if interval:
                    yield Line(f"{key}.{name}", interval, body.keys[name])
        elif key == SEASON and body.text is not None and body.text.isdigit():
            yield Line(SEASON, Interval(int(body.text), int(body.text)), group.keys[key])
        else:
            interval = interval_of(body)
            if interval:
                yield Line(key, interval, group.keys[key])


def interval_of(limits: Node) -> Interval | None:
    """Return the interval of ``{at_least: 3, below: 9}``, None if it is not one."""
    if not limits.fields or not limits.fields.keys() <= set(LIMITS):
        return None
    result = Interval()
    for word, node in limits.fields.items():
        try:
            number = int(node.text or "")
        except ValueError:
            return None
        match word:
            case "at_least":
                result = result.meet(Interval(number, math.inf))
            case "at_most":
                result = result.meet(Interval(-math.inf, number))
            case "above":
                result = result.meet(Interval(number + 1, math.inf))
            case _:
                result = result.meet(Interval(-math.inf, number - 1))
    return result
