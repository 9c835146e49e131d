"""Green quantities: the numbers of cards, line, labour and finance that meters may read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.sim import cards, finance, greenway, labour
from game.sim.quantities import quantity

if TYPE_CHECKING:
    from game.sim.catalogue import Catalogue
    from game.sim.world import World


@quantity
def firms_dealt(world: World, rules: Catalogue) -> int:
    """Firms moved, closed or kept as monuments."""
    return cards.dealt(world, rules)


@quantity
def firms_refit(world: World, rules: Catalogue) -> int:
    """Firms refitted where they stand; they do not count among those dealt with."""
    return cards.refitted(world, rules)


@quantity
def cards_open(world: World, rules: Catalogue) -> int:
    """Cards for which nothing has been decided."""
    return sum(cards.status(world, c) == "open" for c in cards.cards_of(rules))


@quantity
def crews_free(world: World, rules: Catalogue) -> int:
    """Crews that wait for a card."""
    return cards.crews(world, rules)[0]


@quantity
def card_load_percent(world: World, rules: Catalogue) -> int:
    """What the firms of the cards let go at full work, in percent of what they let go when the level began."""
    return cards.load_percent(world, rules)


@quantity
def heritage(world: World, rules: Catalogue) -> int:
    """Points of the halls that are kept and still stand."""
    return cards.heritage(world, rules)


@quantity
def greenway_km(world: World, rules: Catalogue) -> int:
    """Length of the greenway's longest line as it counts, in km."""
    return greenway.line(world, rules).km


@quantity
def greenway_stations(world: World, rules: Catalogue) -> int:
    """Stations that hang together with the longest line."""
    return len(greenway.line(world, rules).joined)


@quantity
def path_tiles(world: World, rules: Catalogue) -> int:
    """Tiles of path in all."""
    return int(world.path.sum())


@quantity
def unemployment(world: World, rules: Catalogue) -> int:
    """People without work among the workers, in tenths of a percent."""
    return labour.unemployment(world, rules)


@quantity
def unemployment_worst(world: World, rules: Catalogue) -> int:
    """The highest unemployment since the level began, in tenths of a percent."""
    return world.tally.get(labour.worst_key(rules), 0)


@quantity
def jobless(world: World, rules: Catalogue) -> int:
    """People without work."""
    return labour.jobless(world, rules)


@quantity
def retrained(world: World, rules: Catalogue) -> int:
    """People who have learnt a new trade."""
    return labour.retrained(world)


@quantity
def confidence(world: World, rules: Catalogue) -> int:
    """How far investors trust the city, 0 to 100."""
    return finance.confidence(world, rules)


@quantity
def investors_percent(world: World, rules: Catalogue) -> int:
    """What investors pay of a building that may have them, in percent."""
    return finance.won_percent(world, rules)


@quantity
def energy_saved(world: World, rules: Catalogue) -> int:
    """Part of the homes' energy that is saved, in tenths of a percent."""
    return finance.energy_saved(world, rules)


@quantity
def visitors(world: World, rules: Catalogue) -> int:
    """Visitors a year, in thousands."""
    return finance.visitors(world, rules)
