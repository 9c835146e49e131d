"""Green words: what buildings of the greenway years do for the city, and what stories may ask about its cards.

The behaviours are data; ``services.py`` adds up those of all open buildings, and ``finance.py``, ``labour.py`` and
``cards.py`` read the sums. Next: ``green_effects.py``, ``green_commands.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Literal

from game.sim.ref import Ref, Unit
from game.sim.words import BEHAVIOURS, CONDITIONS, Behaviour, Condition

if TYPE_CHECKING:
    from game.sim.catalogue import Catalogue
    from game.sim.world import World

Percent = Annotated[int, Unit("%")]


@BEHAVIOURS.word("earns")
@dataclass(frozen=True, slots=True)
class Earns(Behaviour):
    """Pays taxes to the city while it is open.

    money: what one line pays
    """

    money: Annotated[int, Unit("10,000 yuan a year")]


@BEHAVIOURS.word("retrains")
@dataclass(frozen=True, slots=True)
class Retrains(Behaviour):
    """Teaches people who have lost their work a new trade; they find work for good.

    people: how many in a year
    """

    people: Annotated[int, Unit("people a year")]


@BEHAVIOURS.word("takes_cards")
@dataclass(frozen=True, slots=True)
class TakesCards(Behaviour):
    """Takes firms that move: they go up again on free land beside it.

    cards: how many cards it has room for
    near: the named places it may be built near, as near as a story's change reaches; any land if empty
    """

    cards: int
    near: tuple[Annotated[str, Ref("place")], ...] = ()


@BEHAVIOURS.word("approves")
@dataclass(frozen=True, slots=True)
class Approves(Behaviour):
    """Shortens the stamping before a card's work begins; several do no more than the best.

    months: how many months a card is done earlier
    """

    months: Annotated[int, Unit("months")]


@BEHAVIOURS.word("raises_confidence")
@dataclass(frozen=True, slots=True)
class RaisesConfidence(Behaviour):
    """Lets investors see what a building really does, so that they pay a larger part.

    points: points of confidence
    """

    points: int


@BEHAVIOURS.word("cheapens")
@dataclass(frozen=True, slots=True)
class Cheapens(Behaviour):
    """Shows how it is done: buildings of one kind cost less; several do no more than the best.

    building: the kind that becomes cheaper
    percent: by how much
    """

    building: Annotated[str, Ref("building")]
    percent: Percent


@BEHAVIOURS.word("saves_energy")
@dataclass(frozen=True, slots=True)
class SavesEnergy(Behaviour):
    """Homes around it need less heat in winter and less cooling in summer.

    percent: part of their energy that is saved
    homes: how many homes
    """

    percent: Percent
    homes: int


@BEHAVIOURS.word("draws_visitors")
@dataclass(frozen=True, slots=True)
class DrawsVisitors(Behaviour):
    """Brings visitors.

    thousand: how many thousand in a year
    """

    thousand: Annotated[int, Unit("thousand a year")]


@CONDITIONS.word("settled")
@dataclass(frozen=True, slots=True)
class Settled(Condition):
    """True if the work on the cards is done, each in the given way.

    cards: card and way; `any` for any way, `cleared` for any but refit
    """

    cards: Mapping[Annotated[str, Ref("card")], Literal["refit", "move", "close", "keep", "cleared", "any"]]

    def holds(self, world: World, rules: Catalogue) -> bool:
        return all(
            (state := world.cards.get(card)) is not None and state.done and _is_so(state.action, way)
            for card, way in self.cards.items()
        )


@CONDITIONS.word("decided")
@dataclass(frozen=True, slots=True)
class Decided(Condition):
    """True if the way of the cards has been chosen, whether the work is done or not.

    cards: card and way; `any` for any way, `cleared` for any but refit
    """

    cards: Mapping[Annotated[str, Ref("card")], Literal["refit", "move", "close", "keep", "cleared", "any"]]

    def holds(self, world: World, rules: Catalogue) -> bool:
        return all(
            (state := world.cards.get(card)) is not None and _is_so(state.action, way)
            for card, way in self.cards.items()
        )


def _is_so(action: str, way: str) -> bool:
    return bool(action) and (way in ("any", action) or (way == "cleared" and action != "refit"))
