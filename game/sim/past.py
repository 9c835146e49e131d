"""Past: charted meters over all levels that one city has passed through.

A year has as many values as in the level with the longest turns, so that a month is no wider than a season. What nobody
of an era could know stays a gap until the city's story is over. Next: ``view.py``.
"""

from __future__ import annotations

from game.sim.catalogue import Catalogue
from game.sim.inherit import is_told
from game.sim.view import View


def levels_before(view: View) -> list[Catalogue]:
    """Return the rules of the levels that the city came through, oldest first."""
    found = [view.rules.sibling(level) for level in view.world.past]
    return sorted(found, key=lambda rules: rules.level.years)


def whole_series(view: View, meter: str) -> tuple[list[int], list[int | None]]:
    """Return the year of each value and the values of a meter, of all levels and of this one so far."""
    parts = [*levels_before(view), view.rules]
    slowest = min(rules.calendar.turns_per_year for rules in parts)
    open_ = view.true_state or is_told(view.world, view.rules)
    years: list[int] = []
    values: list[int | None] = []
    for rules in parts:
        now = rules is view.rules
        series = view.world.series if now else view.world.past[rules.level.id]
        hidden = meter not in rules.meters or (rules.hides(meter) and not open_)
        length = view.world.turn if now else rules.calendar.turns
        found: list[int | None] = [] if hidden else list(series.get(meter, []))
        step = rules.calendar.turns_per_year // slowest
        for turn in range(step - 1, length, step):
            years.append(rules.calendar.year(turn))
            values.append(found[turn] if turn < len(found) else None)
    return years, values
