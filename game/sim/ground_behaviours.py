"""Ground behaviours: what buildings do for what is known of the soil, for the rice, and for land that has to be treated.

They are data; ``knowledge.py``, ``lots.py``, ``treatments.py`` and ``layout.py`` read them. A building counts once it has
opened and while it is not closed; each line counts. Next: ``ground_words.py``, ``ground_effects.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

from game.sim.ref import Between, Ref, Unit
from game.sim.words import BEHAVIOURS, Behaviour

Substance = Annotated[str, Ref("substance")]


@BEHAVIOURS.word("tests_soil")
@dataclass(frozen=True, slots=True)
class TestsSoil(Behaviour):
    """Tests earth from the fields. Of several laboratories the largest counts.

    pins: how many fields a year: with one line, with two, and so on
    """

    pins: tuple[int, ...]


@BEHAVIOURS.word("tests_rice")
@dataclass(frozen=True, slots=True)
class TestsRice(Behaviour):
    """Tests rice before it is sold.

    lots: how many lots of a harvest
    """

    lots: int


@BEHAVIOURS.word("stores_lots")
@dataclass(frozen=True, slots=True)
class StoresLots(Behaviour):
    """Keeps lots of doubtful rice under lock; in the end they are burnt to spirit, and nobody eats them.

    lots: how many lots of a harvest
    """

    lots: int


@BEHAVIOURS.word("counts_dose")
@dataclass(frozen=True, slots=True)
class CountsDose(Behaviour):
    """Counts what people carry in their bodies, once a year after the harvest."""


@BEHAVIOURS.word("watches_river")
@dataclass(frozen=True, slots=True)
class WatchesRiver(Behaviour):
    """Says what the water near it carries.

    reach: how far away the water may flow, in tiles
    """

    reach: Annotated[int, Unit("tiles")]


@BEHAVIOURS.word("cleans_water")
@dataclass(frozen=True, slots=True)
class CleansWater(Behaviour):
    """Takes a part of what works let into the same ditch or river that its own outfall leads to.

    reach: how far away the works may stand, in tiles
    percent: the part it takes of each substance
    """

    reach: Annotated[int, Unit("tiles")]
    percent: Mapping[Substance, Annotated[int, Between(0, 100)]]


@BEHAVIOURS.word("raises_stack")
@dataclass(frozen=True, slots=True)
class RaisesStack(Behaviour):
    """Lets the smoke of the nearest works within reach leave higher up, so that it falls thinner and farther away.

    reach: how far it is joined, in tiles
    metres: how high the smoke leaves
    """

    reach: Annotated[int, Unit("tiles")]
    metres: Annotated[int, Unit("m")]


@BEHAVIOURS.word("treats")
@dataclass(frozen=True, slots=True)
class Treats(Behaviour):
    """Treats land.

    tiles: how many tiles a year of each treatment
    """

    tiles: Mapping[Annotated[str, Ref("treatment")], int]


@BEHAVIOURS.word("pays_fields")
@dataclass(frozen=True, slots=True)
class PaysFields(Behaviour):
    """Pays families whose fields are closed, and what they are still owed from the years before.

    fields: how many fields a year
    """

    fields: int


@BEHAVIOURS.word("buries")
@dataclass(frozen=True, slots=True)
class Buries(Behaviour):
    """Takes soil that was dug out, and keeps it for ever.

    tiles: the soil of how many tiles
    """

    tiles: int
