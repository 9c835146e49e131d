"""Ground effects: what stories change about lots, land and pins."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Literal

from game.sim import knowledge, lots, treatments
from game.sim.effects import BoundEffect
from game.sim.ref import Ref
from game.sim.words import EFFECTS, Effect
from game.sim.world import Place

if TYPE_CHECKING:
    from game.sim.catalogue import Catalogue
    from game.sim.world import World


@EFFECTS.word("set_lot")
@dataclass(frozen=True, slots=True)
class SetLotPolicy(BoundEffect):
    """Says what becomes of a bound lot's rice from now on, whether there is room for it or not.

    lot: the word it is bound to
    policy: sell, test, lock, blend or pay
    """

    lot: str
    policy: Literal["sell", "test", "lock", "blend", "pay"]

    def apply_to(self, world: World, rules: Catalogue, bound: Mapping[str, Place]) -> None:
        found = lots.at(rules, bound.get(self.lot))
        if found is not None:
            lots.set_policy(world, found.id, self.policy)


@EFFECTS.word("set_lots")
@dataclass(frozen=True, slots=True)
class SetLotPolicies(Effect):
    """Says what becomes of the rice of many lots from now on.

    which: which lots: all, doubtful (with reason for doubt), or hot (tested over the limit)
    policy: sell, test, lock, blend or pay
    """

    which: Literal["all", "doubtful", "hot"]
    policy: Literal["sell", "test", "lock", "blend", "pay"]

    def apply(self, world: World, rules: Catalogue) -> None:
        for lot in lots.those(world, rules, self.which):
            lots.set_policy(world, lot.id, self.policy)


@EFFECTS.word("test_lot")
@dataclass(frozen=True, slots=True)
class TestLot(BoundEffect):
    """The province tests a bound lot's rice at no cost; all may know the result.

    lot: the word it is bound to
    """

    lot: str

    def apply_to(self, world: World, rules: Catalogue, bound: Mapping[str, Place]) -> None:
        found = lots.at(rules, bound.get(self.lot))
        if found is not None:
            lots.test(world, rules, found)


@EFFECTS.word("treat_land")
@dataclass(frozen=True, slots=True)
class TreatLand(BoundEffect):
    """Treats the land nearest to a bound or named place, at no cost.

    at: the word it is bound to, or the named place
    treatment: what is done
    tiles: how many tiles
    """

    at: str
    treatment: Annotated[str, Ref("treatment")]
    tiles: int

    def apply_to(self, world: World, rules: Catalogue, bound: Mapping[str, Place]) -> None:
        place = bound.get(self.at)
        if place is None and self.at in rules.places:
            place = (rules.places[self.at].row, rules.places[self.at].col)
        if place is not None:
            treatments.treat_near(world, rules, self.treatment, (place[0], place[1]), self.tiles)


@EFFECTS.word("give_pins")
@dataclass(frozen=True, slots=True)
class GivePins(Effect):
    """Gives pins beyond those of the laboratory; they do not lapse with the year.

    pins: how many
    """

    pins: int

    def apply(self, world: World, rules: Catalogue) -> None:
        knowledge.give(world, self.pins)


@EFFECTS.word("sample_land")
@dataclass(frozen=True, slots=True)
class SampleLand(BoundEffect):
    """Tubes from the fields nearest to a bound or named place are tested at once, at no cost.

    at: the word it is bound to, or the named place
    fields: how many fields
    """

    at: str
    fields: int

    def apply_to(self, world: World, rules: Catalogue, bound: Mapping[str, Place]) -> None:
        place = bound.get(self.at)
        if place is None and self.at in rules.places:
            place = (rules.places[self.at].row, rules.places[self.at].col)
        if place is not None:
            knowledge.sample_near(world, rules, (place[0], place[1]), self.fields)


@EFFECTS.word("come_clean")
@dataclass(frozen=True, slots=True)
class ComeClean(Effect):
    """All is told: lots over the limit that were sold so far can no longer leak."""

    def apply(self, world: World, rules: Catalogue) -> None:
        world.tally.pop(lots.HOT_SOLD, None)


@EFFECTS.word("widen_landfill")
@dataclass(frozen=True, slots=True)
class WidenLandfill(Effect):
    """Makes room in the landfill.

    tiles: for the soil of how many tiles
    """

    tiles: int

    def apply(self, world: World, rules: Catalogue) -> None:
        treatments.widen_landfill(world, self.tiles)
