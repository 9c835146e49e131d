"""Vocabulary: importing this module fills every registry of words."""

from game.sim import behaviours, commands, conditions, effects, inherit, measures, prologue, selectors

__all__ = ["behaviours", "commands", "conditions", "effects", "inherit", "measures", "prologue", "selectors"]
