"""Pace: when the next turn is due.

Time only moves while nobody is asked and nothing waits to be read; a computer that is late gets a slower calendar, never
two turns in one frame.
Next: ``scene.py``.
"""

SPEEDS = (1, 2, 4)
LONGEST_FRAME_S = 0.25


class Pace:
    """The clock of the city: ``speed`` 1, 2 or 4; ``paused`` by the player."""

    def __init__(self, seconds_per_turn: float, speed: int = 1, paused: bool = True) -> None:
        self.seconds_per_turn = seconds_per_turn
        self.speed = speed if speed in SPEEDS else 1
        self.paused = paused
        self.waited_s = 0.0

    def choose(self, speed: int) -> None:
        """Go on at a speed; 0 pauses."""
        self.paused = speed == 0
        if speed in SPEEDS:
            self.speed = speed

    def toggle(self) -> None:
        """Pause, or go on at the speed before."""
        self.paused = not self.paused

    def faster(self, step: int) -> None:
        """Take the next speed up or down; down from the slowest pauses."""
        place = (0 if self.paused else 1 + SPEEDS.index(self.speed)) + step
        self.choose((0, *SPEEDS)[max(0, min(len(SPEEDS), place))])

    def due(self, seconds: float, waiting: bool) -> bool:
        """Let time pass; True when a turn is due. ``waiting``: a question or a card stops time."""
        if self.paused or waiting:
            return False
        self.waited_s += min(seconds, LONGEST_FRAME_S) * self.speed
        if self.waited_s < self.seconds_per_turn:
            return False
        self.waited_s = 0.0
        return True
