"""Deeds: what buildings of the later eras do, a line of words each: they measure, lock away, clean, pay, teach, approve.

Next: ``cards.py``, which lists them with what a works makes and lets go.
"""

from collections.abc import Iterator

from game.sim.green_words import (
    Approves,
    Cheapens,
    DrawsVisitors,
    Earns,
    RaisesConfidence,
    Retrains,
    SavesEnergy,
    TakesCards,
)
from game.sim.ground_behaviours import (
    Buries,
    CleansWater,
    CountsDose,
    PaysFields,
    RaisesStack,
    StoresLots,
    TestsRice,
    TestsSoil,
    Treats,
    WatchesRiver,
)
from game.sim.view import View
from game.sim.words import Behaviour
from game.text import Message


def deeds_of(view: View, does: Behaviour, lines: int = 1) -> Iterator[Message]:
    """Yield what one behaviour of a building does, for so many lines of it; nothing for those told elsewhere."""
    yield from _measuring(does, lines)
    yield from _cleaning(view, does, lines)
    yield from _serving(view, does, lines)


def _measuring(does: Behaviour, lines: int) -> Iterator[Message]:
    match does:
        case TestsSoil(pins=pins):
            yield Message("play.does.tests_soil", {"pins": pins[min(lines, len(pins)) - 1], "most": pins[-1]})
        case TestsRice(lots=lots):
            yield Message("play.does.tests_rice", {"lots": lots * lines})
        case StoresLots(lots=lots):
            yield Message("play.does.stores_lots", {"lots": lots * lines})
        case CountsDose():
            yield Message("play.does.counts_dose")
        case WatchesRiver(reach=reach):
            yield Message("play.does.watches_river", {"reach": reach})


def _cleaning(view: View, does: Behaviour, lines: int) -> Iterator[Message]:
    match does:
        case CleansWater(reach=reach, percent=percent):
            most = max(percent.values(), default=0)
            yield Message("play.does.cleans_water", {"reach": reach, "percent": most})
        case RaisesStack(reach=reach, metres=metres):
            yield Message("play.does.raises_stack", {"reach": reach, "metres": metres})
        case Treats(tiles=tiles):
            for one in view.ground.treatments():
                if one.id in tiles:
                    yield Message("play.does.treats", {"what": one.name, "tiles": tiles[one.id] * lines})
        case PaysFields(fields=fields):
            yield Message("play.does.pays_fields", {"fields": fields * lines})
        case Buries(tiles=tiles):
            yield Message("play.does.buries", {"tiles": tiles * lines})


def _serving(view: View, does: Behaviour, lines: int) -> Iterator[Message]:
    match does:
        case Earns(money=money):
            yield Message("play.does.earns", {"money": money * lines})
        case Retrains(people=people):
            yield Message("play.does.retrains", {"people": people * lines})
        case TakesCards(cards=cards):
            yield Message("play.does.takes_cards", {"cards": cards * lines})
        case Approves(months=months):
            yield Message("play.does.approves", {"months": months})
        case RaisesConfidence(points=points):
            yield Message("play.does.raises_confidence", {"points": points})
        case Cheapens(building=building, percent=percent):
            name = view.rules.buildings[building].name
            yield Message("play.does.cheapens", {"building": name, "percent": percent})
        case SavesEnergy(percent=percent, homes=homes):
            yield Message("play.does.saves_energy", {"homes": homes * lines, "percent": percent})
        case DrawsVisitors(thousand=thousand):
            yield Message("play.does.draws_visitors", {"thousand": thousand * lines})
