"""Bounds: how a story compares a number: ``{at_least: 250}``, ``{below: 3}``."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """Limits that a number must keep; every one given must hold.

    at_least: the number is this or more
    at_most: the number is this or less
    above: the number is more than this
    below: the number is less than this
    """

    at_least: int | None = None
    at_most: int | None = None
    above: int | None = None
    below: int | None = None

    def hold(self, number: int) -> bool:
        """Say whether ``number`` keeps every limit."""
        return (
            (self.at_least is None or number >= self.at_least)
            and (self.at_most is None or number <= self.at_most)
            and (self.above is None or number > self.above)
            and (self.below is None or number < self.below)
        )
