"""Green commands: settling a card. The path is laid with ``LayTrack``, land is treated with the commands of the ground."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Literal

from game.sim import cards, layout
from game.sim.commands import too_dear
from game.sim.ref import Ref
from game.sim.words import COMMANDS, Command
from game.sim.world import Place
from game.text import Message

if TYPE_CHECKING:
    from game.sim.catalogue import Catalogue
    from game.sim.world import Building, World


@COMMANDS.word("settle")
@dataclass(frozen=True, slots=True)
class Settle(Command):
    """Sends a crew to deal with the firms of a card.

    card: the card
    way: refit, move, close or keep
    row: for a move, a row that the cluster park covers
    col: for a move, a column that the cluster park covers
    """

    card: Annotated[str, Ref("card")]
    way: Literal["refit", "move", "close", "keep"]
    row: int = -1
    col: int = -1

    def park(self, world: World, rules: Catalogue) -> Building | None:
        """Return the cluster park that a move leads to."""
        corner = layout.of(world, rules).occupied.get((self.row, self.col))
        building = world.buildings.get(corner) if corner else None
        return building if building and cards.is_park(rules, building) else None

    def cost(self, world: World, rules: Catalogue) -> int:
        """Return its price in 10,000 yuan."""
        card = cards.card_of(rules, self.card)
        return cards.cost(world, card, self.way) if card else 0

    def check(self, world: World, rules: Catalogue) -> Message | None:
        card = cards.card_of(rules, self.card)
        if card is None:
            return Message("refusal.no_such_card")
        if world.outcome:
            return Message("refusal.level_over")
        if refusal := way_refusal(world, rules, self.card, self.way):
            return refusal
        if self.way == "move":
            park = self.park(world, rules)
            if park is None:
                return Message("refusal.no_park")
            if not cards.room(world, rules, park):
                return Message("refusal.park_full")
        return None

    def run(self, world: World, rules: Catalogue) -> None:
        card = cards.card_of(rules, self.card)
        assert card is not None
        park: Place = (-1, -1)
        if self.way == "move" and (found := self.park(world, rules)):
            park = found.row, found.col
        cards.settle(world, rules, card, self.way, park)


def way_refusal(world: World, rules: Catalogue, card_id: str, way: str) -> Message | None:
    """Return why a card cannot be settled in a way now, wherever a move leads; None if it can."""
    card = cards.card_of(rules, card_id)
    if card is None:
        return Message("refusal.no_such_card")
    stands = cards.status(world, card)
    if stands == "working":
        return Message("refusal.card_working", {"card": card.name})
    if stands in ("settled", "gone"):
        return Message("refusal.card_settled", {"card": card.name})
    if stands == "refit" and way == "refit":
        return Message("refusal.has_it")
    if cards.way_of(card, way) is None:
        return Message("refusal.no_such_way", {"card": card.name})
    if not cards.crews(world, rules)[0]:
        return Message("refusal.no_crew")
    if way == "move" and not any(cards.room(world, rules, b) for b in world.buildings.values()):
        return Message("refusal.no_park")
    return too_dear(world, cards.cost(world, card, way))
