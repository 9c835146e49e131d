"""Finance: what the city lives on in its later years: grants, taxes, visitors; what the jobless cost; what investors pay.

All of it is zero where no level and no building speaks of it, so the base of 1953 knows nothing of this page. Next:
``labour.py``.
"""

from __future__ import annotations

from game.sim import cards, greenway, labour, layout, measures, services
from game.sim.catalogue import Catalogue
from game.sim.definitions import BuildingDef
from game.sim.modifiers import percent_of
from game.sim.production import pay
from game.sim.world import MILLI, World

MOST = "investors_most"
"""The counter in ``World.tally`` of what investors may pay of a building at most, in percent, once a story has set it."""
TRUST = "trust"
"""The meter that investors ask first."""


def settle_accounts(world: World, rules: Catalogue) -> None:
    """Take in one turn's grant, taxes and money of visitors, and pay for those without work."""
    per_year = rules.calendar.turns_per_year
    found = layout.of(world, rules).services
    if rules.level.grant_a_year:
        pay(world, "grants", rules.level.grant_a_year * MILLI // per_year)
    if found.earns:
        pay(world, "taxes", found.earns * MILLI // per_year)
    if not rules.level.cards:
        return
    if gone := _brought_elsewhere(world, rules):
        pay(world, "moved", -gone * MILLI // per_year)
    if guests := visitors(world, rules):
        # Thousands of visitors times yuan make tenths of 10,000 yuan.
        pay(world, "visitors", guests * rules.constants["yuan_per_visitor"] * MILLI // (10 * per_year))
    if jobless := labour.jobless(world, rules):
        pay(world, "jobless", -jobless * rules.constants["jobless_yuan_a_year"] // (10 * per_year))


def _brought_elsewhere(world: World, rules: Catalogue) -> int:
    """Return what firms that have moved bring the town they moved to, and no longer the city: 10,000 yuan a year."""
    brought = sum(
        max(0, cards.tax_of(rules, b)) for b in world.buildings.values() if b.fate == services.MOVED and b.open
    )
    return brought * (100 - rules.constants["moved_tax_percent"]) // 100


def visitors(world: World, rules: Catalogue) -> int:
    """Return thousands of visitors a year: to what draws them, and along the greenway."""
    draws = layout.of(world, rules).services.visitors
    draws += greenway.line(world, rules).km * rules.constants["visitors_thousand_per_km"]
    return draws * percent_of(world, "visitors") // 100


def confidence(world: World, rules: Catalogue) -> int:
    """Return how far investors trust the city, 0 to 100: half by the people's trust, the rest by what they can check."""
    trust = measures.value(TRUST, world, rules) if TRUST in rules.meters else 50
    checked = min(50, layout.of(world, rules).services.confidence)
    return min(100, trust * (50 + checked) * percent_of(world, "confidence") // 10_000)


def won_percent(world: World, rules: Catalogue) -> int:
    """Return what investors pay of a building that may have them, in percent."""
    return min(world.tally.get(MOST, rules.constants["investors_most_percent"]), confidence(world, rules))


def price_percent(world: World, rules: Catalogue, definition: BuildingDef) -> int:
    """Return what the city pays of a building's price, in percent: less what investors and good examples take off."""
    percent = 100 - layout.of(world, rules).services.cheaper.get(definition.id, 0)
    if definition.investors:
        percent = percent * (100 - won_percent(world, rules)) // 100
    return percent


def energy_saved(world: World, rules: Catalogue) -> int:
    """Return the part of the homes' energy that is saved, in tenths of a percent."""
    plan = layout.of(world, rules)
    saved = plan.services.energy * percent_of(world, "energy") // 100
    return min(1000, saved * 10 // max(1, sum(plan.homes)))
