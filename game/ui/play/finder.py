"""Finder: looks for the decisions that led farthest while nobody waits for anything, a few milliseconds a frame.

Every decision is forked and played to the end, so what it finds is no guess. Next: ``whatif_screen.py``, which shows it.
"""

from collections.abc import Iterator
from time import perf_counter

from game.sim.game import Game
from game.sim.whatif import Consequence, Search, most_consequential

MOST = 3
KEPT = 8
STEPS = 60
"""At most so many steps a frame, where the clock stands still."""


class Finder:
    """The search in one city as it was at one moment."""

    def __init__(self, game: Game) -> None:
        self.game = game
        self.revision = game.revision
        self.done = False
        self.search = Search(0)
        self._steps: Iterator[Search] = most_consequential(game)

    def fits(self, game: Game) -> bool:
        """Return whether the search is about this city as it is now."""
        return self.game is game and self.revision == game.revision

    def work(self, seconds: float) -> bool:
        """Search on for so long; returns whether it is done."""
        until = perf_counter() + seconds
        for _ in range(STEPS):
            if self.done or perf_counter() > until:
                break
            found = next(self._steps, None)
            self.done = found is None
            self.search = found or self.search
            del self.search.found[KEPT:]  # each holds a whole city
        return self.done

    @property
    def share(self) -> float:
        """How much of the search is done, 0-1."""
        return 1.0 if self.done else self.search.tried / max(1, self.search.of)

    def best(self) -> list[Consequence]:
        """Return the three decisions that led farthest so far; those that changed nothing are none."""
        return [one for one in self.search.found if one.weight > 0][:MOST]
