"""Legacies: the three debts and the three gifts that a new era inherits, as far as people can know them.

Of each the first text that fits is told; one without a fitting text is passed by. Next: ``inherit.py`` for the hand-over.
"""

from __future__ import annotations

from game.sim.conditions import all_hold
from game.sim.era_definitions import LegacyDef
from game.sim.view import View
from game.text import Localized

Told = list[tuple[LegacyDef, Localized]]


def legacies(view: View) -> tuple[Told, Told]:
    """Return debts and gifts of the level in play, each with its text; both are empty for a level that inherits nothing."""
    hand_over = view.rules.level.hand_over
    if hand_over is None:
        return [], []
    return _told(view, hand_over.debts), _told(view, hand_over.gifts)


def _told(view: View, found: tuple[LegacyDef, ...]) -> Told:
    told: Told = []
    for legacy in found:
        text = next((one.text for one in legacy.says if all_hold(one.when, view.world, view.rules)), None)
        if text is not None:
            told.append((legacy, text))
    return told
