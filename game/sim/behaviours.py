"""Behaviours: what a building does, as words of YAML.

They are data; the systems that read them are ``production.py`` (makes, emits, stack, rail), ``people.py`` (houses, cares)
and ``layout.py`` (what reaches what). Amounts are per year at full work of one line.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

from game.sim.ref import Ref, Unit
from game.sim.words import BEHAVIOURS, Behaviour

Good = Annotated[str, Ref("good")]
Substance = Annotated[str, Ref("substance")]


@BEHAVIOURS.word("makes")
@dataclass(frozen=True, slots=True)
class Makes(Behaviour):
    """Turns goods into other goods.

    uses: what one line needs in a year
    gives: what one line makes in a year
    """

    gives: Mapping[Good, int]
    uses: Mapping[Good, int]


@BEHAVIOURS.word("to_air")
@dataclass(frozen=True, slots=True)
class ToAir(Behaviour):
    """Lets substances go into the air, in their units, a year for each line.

    amounts: how much of each substance
    """

    amounts: Mapping[Substance, int]


@BEHAVIOURS.word("to_water")
@dataclass(frozen=True, slots=True)
class ToWater(Behaviour):
    """Lets substances go into the nearest ditch or river, in their units, a year for each line.

    amounts: how much of each substance
    """

    amounts: Mapping[Substance, int]


@BEHAVIOURS.word("stack_m")
@dataclass(frozen=True, slots=True)
class StackHeight(Behaviour):
    """How high the smoke leaves it.

    metres: height of the stack with the rise of the hot smoke
    """

    metres: Annotated[int, Unit("m")]


@BEHAVIOURS.word("homes")
@dataclass(frozen=True, slots=True)
class Homes(Behaviour):
    """Flats for families.

    homes: how many
    """

    homes: int


@BEHAVIOURS.word("needs_rail")
@dataclass(frozen=True, slots=True)
class NeedsRail(Behaviour):
    """Works fully only beside a railway or within reach of a goods yard; otherwise carts carry what they can.

    carts_percent: how much work the carts allow
    """

    carts_percent: Annotated[int, Unit("%")]


@BEHAVIOURS.word("yard")
@dataclass(frozen=True, slots=True)
class Yard(Behaviour):
    """Joins works to the railway it stands at.

    reach: how far away the works may stand, in tiles
    """

    reach: Annotated[int, Unit("tiles")]


@BEHAVIOURS.word("speeds")
@dataclass(frozen=True, slots=True)
class Speeds(Behaviour):
    """Lets works near it make more.

    reach: how far it is felt, in tiles
    percent: how much more they make
    """

    reach: Annotated[int, Unit("tiles")]
    percent: Annotated[int, Unit("%")]


@BEHAVIOURS.word("cares")
@dataclass(frozen=True, slots=True)
class Cares(Behaviour):
    """Keeps people near it well.

    reach: how far people come, in tiles
    health: points of health it gives them
    people: how many it can serve
    """

    reach: Annotated[int, Unit("tiles")]
    health: int
    people: int


@BEHAVIOURS.word("catches")
@dataclass(frozen=True, slots=True)
class Catches(Behaviour):
    """Takes a part of what the nearest works within reach lets into the air.

    reach: how far it is joined, in tiles
    percent: the part it takes of each substance
    """

    reach: Annotated[int, Unit("tiles")]
    percent: Mapping[Substance, int]
