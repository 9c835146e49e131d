"""Ground commands: what a player may do with pins, lots and land. Next: ``commands.py`` for all others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from game.sim import knowledge, lots, treatments
from game.sim.commands import too_dear
from game.sim.production import pay
from game.sim.ref import Ref
from game.sim.words import COMMANDS, Command
from game.sim.world import MILLI
from game.text import Message

if TYPE_CHECKING:
    from game.sim.catalogue import Catalogue
    from game.sim.world import Place, World


@COMMANDS.word("pin")
@dataclass(frozen=True, slots=True)
class PlacePin(Command):
    """Sends a tube of earth from a field to the laboratory; the result comes a turn later.

    row: row of the field
    col: column of the field
    bet: what the player expects: over or under the limit, or nothing
    """

    row: int
    col: int
    bet: str = ""

    def check(self, world: World, rules: Catalogue) -> Message | None:
        if world.outcome:
            return Message("refusal.level_over")
        if knowledge.mode(rules) != "pins":
            return Message("refusal.no_pins_here")
        if not knowledge.is_field(world, rules, self.row, self.col):
            return Message("refusal.no_field")
        if any((pin.row, pin.col) == (self.row, self.col) for pin in world.pins):
            return Message("refusal.pin_waits")
        if self.bet not in ("", "over", "under"):
            return Message("refusal.no_such_answer")
        if not knowledge.pins_a_year(world, rules) and not knowledge.pins_left(world, rules):
            return Message("refusal.no_laboratory")
        if knowledge.pins_left(world, rules) <= 0:
            return Message("refusal.no_pins_left", {"pins": knowledge.pins_a_year(world, rules)})
        return None

    def run(self, world: World, rules: Catalogue) -> None:
        knowledge.place(world, rules, self.row, self.col, self.bet)


@COMMANDS.word("set_lot")
@dataclass(frozen=True, slots=True)
class SetLot(Command):
    """Says what becomes of a lot's rice, until it is changed.

    lot: the lot's id
    policy: sell, test, lock, blend or pay
    """

    lot: str
    policy: str

    def check(self, world: World, rules: Catalogue) -> Message | None:
        if world.outcome:
            return Message("refusal.level_over")
        lot = lots.by_id(rules, self.lot) if rules.level.rice_trade else None
        if lot is None or self.policy not in lots.POLICIES:
            return Message("refusal.no_such_lot")
        if lots.policy(world, lot) == self.policy:
            return Message("refusal.already_so")
        room = lots.room(world, rules, self.policy)
        if room is not None:
            taken = sum(lots.policy(world, other) == self.policy for other in rules.lots)
            if taken >= room:
                none = {"test": "refusal.no_bench", "lock": "refusal.no_granary"}[self.policy]
                return Message("refusal.lots_full", {"lots": room}) if room else Message(none)
        return None

    def run(self, world: World, rules: Catalogue) -> None:
        lots.set_policy(world, self.lot, self.policy)


@COMMANDS.word("treat")
@dataclass(frozen=True, slots=True)
class Treat(Command):
    """Treats the land of a rectangle, as many tiles of it as there is room for this year, nearest to its start first.

    treatment: what is done
    row: row it begins at
    col: column it begins at
    to_row: row it ends at
    to_col: column it ends at
    """

    treatment: Annotated[str, Ref("treatment")]
    row: int
    col: int
    to_row: int
    to_col: int

    def tiles(self, world: World, rules: Catalogue) -> list[Place]:
        """Return the tiles that would be treated."""
        return self._find(world, rules)[0]

    def _find(self, world: World, rules: Catalogue) -> tuple[list[Place], Message | None]:
        definition = treatments.defined(rules, self.treatment)
        return treatments.tiles_in(world, rules, definition, (self.row, self.col), (self.to_row, self.to_col))

    def cost(self, world: World, rules: Catalogue) -> int:
        """Return what these tiles cost."""
        definition = treatments.defined(rules, self.treatment)
        return treatments.cost(world, rules, definition, len(self.tiles(world, rules)))

    def check(self, world: World, rules: Catalogue) -> Message | None:
        if self.treatment not in rules.level.treatments:
            return Message("refusal.unknown_building", {"building": self.treatment})
        if world.outcome:
            return Message("refusal.level_over")
        board = rules.board
        corners = ((self.row, self.col), (self.to_row, self.to_col))
        if not all(0 <= r < board.rows and 0 <= c < board.cols for r, c in corners):
            return Message("refusal.outside")
        definition = treatments.defined(rules, self.treatment)
        if not rules.years_fit(definition.years, rules.calendar.year(world.turn)):
            return Message("refusal.not_yet", {"building": definition.name, "year": definition.years[0]})
        if definition.served_by and not any(
            b.kind in definition.served_by and b.open and b.opens <= world.turn for b in world.buildings.values()
        ):
            name = rules.buildings[definition.served_by[0]].name
            return Message("refusal.needs_building", {"building": name})
        tiles, reason = self._find(world, rules)
        if reason:
            return reason
        return too_dear(world, treatments.cost(world, rules, definition, len(tiles)))

    def run(self, world: World, rules: Catalogue) -> None:
        tiles = self.tiles(world, rules)
        definition = treatments.defined(rules, self.treatment)
        pay(world, "treatments", -treatments.cost(world, rules, definition, len(tiles)) * MILLI)
        treatments.treat(world, rules, definition, tiles)


@COMMANDS.word("end_treatment")
@dataclass(frozen=True, slots=True)
class EndTreatment(Command):
    """Ends a treatment that lasts on the land of a rectangle.

    treatment: what is ended
    row: row it begins at
    col: column it begins at
    to_row: row it ends at
    to_col: column it ends at
    """

    treatment: Annotated[str, Ref("treatment")]
    row: int
    col: int
    to_row: int
    to_col: int

    def tiles(self, world: World) -> list[Place]:
        """Return the tiles of the rectangle that have the treatment."""
        rows, cols = sorted((self.row, self.to_row)), sorted((self.col, self.to_col))
        return [
            (r, c) for (r, c), has in world.treated.items()
            if self.treatment in has and rows[0] <= r <= rows[1] and cols[0] <= c <= cols[1]
        ]  # fmt: skip

    def check(self, world: World, rules: Catalogue) -> Message | None:
        if world.outcome:
            return Message("refusal.level_over")
        if self.treatment not in rules.level.treatments or not self.tiles(world):
            return Message("refusal.nothing_here")
        definition = treatments.defined(rules, self.treatment)
        return None if definition.lasting else Message("refusal.for_good", {"treatment": definition.name})

    def run(self, world: World, rules: Catalogue) -> None:
        for tile in self.tiles(world):
            treatments.end(world, rules, self.treatment, tile)
