"""Bot ground: what a bot's rules say of pins, treatments and lots. Next: ``bots.py``."""

from __future__ import annotations

from collections.abc import Callable

from game.sim.bot_definitions import BotRuleDef
from game.sim.game import Game
from game.sim.words import Command

Roll = Callable[[int, str], int]
"""(sides, what it is for) -> a number from 0, the same for the same city, turn and word."""


def use(game: Game, rule: BotRuleDef, budget: int) -> bool | None:
    """Do what a rule says of the ground: whether anything was done, or None if the rule speaks of something else.

    budget: what may be spent, in 10,000 yuan
    """
    return None


def at_random(game: Game, roll: Roll) -> Command | None:
    """Return a pin, a treatment or a lot at random, possible or not; None where the level has none."""
    return None
