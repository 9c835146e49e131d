"""Modifiers: changes for a while that events bring: cheaper ground, scarce coal, tired crews."""

from __future__ import annotations

from game.sim.catalogue import Catalogue
from game.sim.world import Modifier, World


def percent_of(
    world: World, stat: str, kind: str = "", row: int = -1, col: int = -1, rules: Catalogue | None = None
) -> int:
    """Return what the modifiers leave of one stat, in percent (100 as usual, never below 0)."""
    percent = 100
    for modifier in world.modifiers:
        if modifier.stat != stat or (modifier.kind and modifier.kind != kind):
            continue
        if modifier.place and not (rules and _near(rules, modifier, row, col)):
            continue
        percent += modifier.percent
    return max(0, percent)


def _near(rules: Catalogue, modifier: Modifier, row: int, col: int) -> bool:
    place = rules.places[modifier.place]
    return max(abs(place.row - row), abs(place.col - col)) <= rules.constants["story_reach_tiles"]


def expire(world: World) -> None:
    """Drop the modifiers whose time is over."""
    if world.modifiers:
        world.modifiers = [m for m in world.modifiers if m.until > world.turn]
