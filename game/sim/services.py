"""Services: what all open buildings together do for the city in the greenway years, added up once for each layout.

Next: ``finance.py``, ``labour.py`` and ``cards.py`` read the sums from ``Layout.services``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from game.sim.catalogue import Catalogue
from game.sim.definitions import BuildingDef
from game.sim.green_words import (
    Approves,
    Cheapens,
    DrawsVisitors,
    Earns,
    RaisesConfidence,
    Retrains,
    SavesEnergy,
)
from game.sim.world import Building

MOVED, CLOSED, KEPT = "moved", "closed", "kept"
"""What became of a works that a card has settled (``Building.fate``)."""


@dataclass(slots=True)
class Services:
    """Sums over all open buildings; see the behaviours in ``green_words.py`` for what they mean.

    earns: 10,000 yuan a year
    retrains: people a year
    approves: months
    confidence: points
    visitors: thousand a year
    energy: percent of a home's energy, added up over homes
    cheaper: kind -> percent
    """

    earns: int = 0
    retrains: int = 0
    approves: int = 0
    confidence: int = 0
    visitors: int = 0
    energy: int = 0
    cheaper: dict[str, int] = field(default_factory=dict)


def count(ready: Sequence[tuple[BuildingDef, Building]]) -> Services:
    """Return the sums over the open buildings of a city."""
    found = Services()
    for definition, building in ready:
        for word in definition.does:
            if isinstance(word, Earns):
                found.earns += word.money * building.lines
            elif isinstance(word, Retrains):
                found.retrains += word.people * building.lines
            elif isinstance(word, Approves):
                found.approves = max(found.approves, word.months)
            elif isinstance(word, RaisesConfidence):
                found.confidence += word.points
            elif isinstance(word, DrawsVisitors):
                found.visitors += word.thousand * building.lines
            elif isinstance(word, SavesEnergy):
                found.energy += word.percent * word.homes * building.lines
            elif isinstance(word, Cheapens):
                found.cheaper[word.building] = max(found.cheaper.get(word.building, 0), word.percent)
    return found


def jobs_of(rules: Catalogue, definition: BuildingDef, building: Building) -> int:
    """Return the places at work in a building; a part of them is lost where firms have moved."""
    jobs = definition.jobs * building.lines
    return jobs * rules.constants["moved_jobs_percent"] // 100 if building.fate == MOVED else jobs
