"""Music: a piece of the era, then quiet, then another; its smog swells with the smoke in view.

Two decks of three channels take turns, so that another era fades in while the old one fades out, both equally strong in the
middle. Pieces are not loops: they end, and the place itself is heard for a while. Next: ``stream.py``.
"""

import logging
import math
import random
from dataclasses import dataclass, field
from pathlib import Path

from game.ui.sound.device import MUSIC_CHANNELS
from game.ui.sound.slices import SliceProblem
from game.ui.sound.stream import Stream
from game.ui.sound.table import SoundTable

LOG = logging.getLogger("game.sound")
STEMS = ("base", "melody", "smog")
FADE_S = 3.0
LEVEL_S = 2.5  # seconds in which a stem goes from silence to full
BUSY_FROM = 0.45
FIRST_REST_S = 1.5
SMOG_POWER = 0.75
DUCKED = {"": 1.0, "card": 0.45, "menu": 0.35}


@dataclass(slots=True)
class Deck:
    """A piece that plays. ``gain`` and ``wanted``: 0..1 of the whole; ``levels``: of its stems."""

    name: str
    era: str
    stream: Stream
    gain: float = 1.0
    wanted: float = 1.0
    levels: list[float] = field(default_factory=lambda: [1.0, 1.0, 0.0])


class Music:
    """Plays the music of an era. What is wished is set from outside: ``era``, ``busy``, ``smoke``, ``under``."""

    def __init__(self, folder: Path, table: SoundTable, seed: int = 7) -> None:
        self.folder, self.table = folder / "music", table
        self.era, self.busy, self.smoke, self.under = "", 0.0, 0.0, ""
        self.decks: list[Deck | None] = [None, None]
        self._turn = 0
        self._rest_s = FIRST_REST_S
        self._duck = 1.0
        self._last: list[str] = []
        self._chance = random.Random(seed)
        self._broken: set[str] = set()

    @property
    def playing(self) -> str:
        """The piece that plays, empty in a rest."""
        deck = self.decks[self._turn]
        return deck.name if deck is not None and deck.wanted > 0 else ""

    def tick(self, seconds: float, volume: float) -> None:
        """Let time pass; ``volume`` 0..1 is what the player chose."""
        deck = self.decks[self._turn]
        if deck is not None and (deck.era != self.era or volume <= 0) and deck.wanted > 0:
            deck.wanted = 0.0
            self._rest_s = min(self._rest_s, 0.4)
        if (deck is None or deck.wanted <= 0) and self.era and volume > 0:
            self._rest_s -= seconds
            if self._rest_s <= 0 and self.decks[1 - self._turn] is None:
                self._start(volume)
        self._duck = toward(self._duck, DUCKED.get(self.under, 1.0), seconds * 0.9)
        for number, one in enumerate(self.decks):
            if one is not None and not self._keep(one, seconds, volume):
                self.decks[number] = None

    def _keep(self, deck: Deck, seconds: float, volume: float) -> bool:
        """Go on with a piece; False when it is over."""
        deck.gain = toward(deck.gain, deck.wanted, seconds / FADE_S)
        wanted = (1.0, 0.6 if self.under == "card" else 1.0, self.smoke**SMOG_POWER)
        deck.levels = [toward(now, goal, seconds / LEVEL_S) for now, goal in zip(deck.levels, wanted, strict=True)]
        whole = equal_power(deck.gain) * volume * self._duck
        deck.stream.loud([whole * equal_power(level) for level in deck.levels])
        try:
            alive = deck.stream.feed(seconds)
        except SliceProblem as problem:
            LOG.warning("%s", problem)
            self._broken.add(deck.name)
            alive = False
        if not alive or (deck.gain <= 0 and deck.wanted <= 0):
            deck.stream.stop()
            if not alive and deck.wanted > 0:
                self._rest_s = self._chance.uniform(*self.table.rest_s)
            return False
        return True

    def _start(self, volume: float) -> None:
        name = self._choose()
        if not name:
            self._rest_s = 60.0
            return
        turn = 1 - self._turn
        channels = MUSIC_CHANNELS[turn * 3 : turn * 3 + 3]
        try:
            stream = Stream([self.folder / f"{name}_{stem}.ogg" for stem in STEMS], channels)
            deck = Deck(name, self.era, stream, 1.0, 1.0, [1.0, 1.0, self.smoke**SMOG_POWER])
            if self.decks[self._turn] is not None:  # another era still fades out
                deck.gain = 0.0
            whole = equal_power(deck.gain) * volume * self._duck
            stream.begin([whole * equal_power(level) for level in deck.levels])
        except SliceProblem as problem:
            LOG.warning("%s", problem)
            self._broken.add(name)
            return
        self.decks[turn], self._turn = deck, turn
        self._last = [*self._last[-1:], name]
        self._rest_s = self._chance.uniform(*self.table.rest_s)

    def _choose(self) -> str:
        """Return the calm piece or the busy one, never the same three times."""
        calm, busy = self.table.music.get(self.era, ("", ""))
        first, other = (busy, calm) if self.busy >= BUSY_FROM else (calm, busy)
        if self._last == [first, first]:
            first, other = other, first
        return next((name for name in (first, other) if name and name not in self._broken), "")

    def stop(self) -> None:
        """Fall silent at once."""
        for number, deck in enumerate(self.decks):
            if deck is not None:
                deck.stream.stop()
            self.decks[number] = None


def toward(now: float, goal: float, step: float) -> float:
    """Return a value a step nearer to its goal."""
    return min(goal, now + step) if now < goal else max(goal, now - step)


def equal_power(share: float) -> float:
    """Return the amplitude of a share of a fade: two that cross are together as strong as one."""
    return math.sin(max(0.0, min(1.0, share)) * math.pi / 2)
