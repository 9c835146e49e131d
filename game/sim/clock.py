"""Clock: turns and calendar. A turn is one beat of play; seconds belong to the screens."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Calendar:
    """How turns lie in the years of a level.

    first_year: the year of turn 0
    turns_per_year: turns of a year
    turns: turns of the whole level
    """

    first_year: int
    turns_per_year: int
    turns: int

    def year(self, turn: int) -> int:
        """Return the calendar year that ``turn`` lies in."""
        return self.first_year + turn // self.turns_per_year

    def season(self, turn: int) -> int:
        """Return which turn of its year ``turn`` is, from 0."""
        return turn % self.turns_per_year

    def turn_of(self, year: int) -> int:
        """Return the first turn of ``year``."""
        return (year - self.first_year) * self.turns_per_year

    def turns_in(self, years: float) -> int:
        """Return how many turns ``years`` last, rounded to the nearest whole turn."""
        return int(years * self.turns_per_year + 0.5)
