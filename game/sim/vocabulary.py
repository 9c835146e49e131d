"""Vocabulary: importing this module fills every registry of words."""

from game.sim import (
    behaviours,
    commands,
    conditions,
    effects,
    green_commands,
    green_effects,
    green_quantities,
    green_words,
    inherit,
    measures,
    prologue,
    selectors,
)

__all__ = [
    "behaviours",
    "commands",
    "conditions",
    "effects",
    "green_commands",
    "green_effects",
    "green_quantities",
    "green_words",
    "inherit",
    "measures",
    "prologue",
    "selectors",
]
