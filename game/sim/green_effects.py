"""Green effects: what stories of the greenway years change: firms that stand where none stood, and what investors may pay."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from game.sim import finance, labour, people, works
from game.sim.ref import Between, Ref
from game.sim.words import EFFECTS, Effect
from game.sim.world import Building

if TYPE_CHECKING:
    from game.sim.catalogue import Catalogue
    from game.sim.world import World


@EFFECTS.word("put_up")
@dataclass(frozen=True, slots=True)
class PutUp(Effect):
    """Puts up a building on the nearest free land, at no cost; nothing happens where there is no room.

    building: the kind
    near: the named place
    lines: how large it is
    """

    building: Annotated[str, Ref("building")]
    near: Annotated[str, Ref("place")]
    lines: int = 1

    def apply(self, world: World, rules: Catalogue) -> None:
        place = rules.places[self.near]
        site = works.free_place(world, rules, self.building, place.row, place.col)
        if site is not None:
            opens = world.turn + rules.buildings[self.building].build_turns
            works.put_up(world, rules, Building(self.building, *site, world.turn, opens, lines=self.lines))


@EFFECTS.word("investors_pay")
@dataclass(frozen=True, slots=True)
class InvestorsPay(Effect):
    """Says what investors may pay of a building at most, if they trust the city fully.

    most: percent of its price
    """

    most: Annotated[int, Between(0, 100)]

    def apply(self, world: World, rules: Catalogue) -> None:
        world.tally[finance.MOST] = self.most


@EFFECTS.word("people_come")
@dataclass(frozen=True, slots=True)
class PeopleCome(Effect):
    """The years between two eras: people have come for the work there is; nobody goes.

    jobless_percent: come so many that this part of the workers finds none
    """

    jobless_percent: Annotated[int, Between(0, 50)]

    def apply(self, world: World, rules: Catalogue) -> None:
        wanted = labour.people_for(world, rules, self.jobless_percent)
        people.welcome(world, rules, max(0, wanted - sum(world.people)))
