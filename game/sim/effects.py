"""Effects: changes a story may make to the city. The first pull request of a newcomer is one more class here, with a test."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Literal

from game.sim import measures, tracks, works
from game.sim.ref import Ref, Unit
from game.sim.words import EFFECTS, Effect
from game.sim.world import MILLI, Building, Modifier, Place

if TYPE_CHECKING:
    from game.sim.catalogue import Catalogue
    from game.sim.world import World


def apply_all(effects: tuple[Effect, ...], world: World, rules: Catalogue, bound: Mapping[str, Place]) -> None:
    """Apply effects in order; ``bound`` gives the places that the event's words stand for."""
    for effect in effects:
        if isinstance(effect, BoundEffect):
            effect.apply_to(world, rules, bound)
        else:
            effect.apply(world, rules)


class BoundEffect(Effect):
    """An effect on something that the event has bound to a word; without an event nothing happens."""

    __slots__ = ()

    def apply(self, world: World, rules: Catalogue) -> None:
        self.apply_to(world, rules, {})

    @abstractmethod
    def apply_to(self, world: World, rules: Catalogue, bound: Mapping[str, Place]) -> None:
        """Make the change to what ``bound`` names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """How a meter changes; a plain number adds.

    add: this much is added
    set: it becomes this
    multiply: it is multiplied by this
    """

    add: int | None = None
    set: int | None = None
    multiply: float | None = None


@EFFECTS.other
@dataclass(frozen=True, slots=True)
class ChangeMeter(Effect):
    """Changes a meter: ``money: -300``, ``trust: {set: 50}``.

    meter: a meter that can be set: a kept one, money, health
    change: a number to add, or add, set or multiply
    """

    meter: Annotated[str, Ref("meter")]
    change: int | Change

    def apply(self, world: World, rules: Catalogue) -> None:
        now = measures.value(self.meter, world, rules)
        change = self.change if isinstance(self.change, Change) else Change(add=self.change)
        if change.set is not None:
            now = change.set
        if change.multiply is not None:
            now = int(now * change.multiply)
        measures.set_value(self.meter, now + (change.add or 0), world, rules)


@EFFECTS.word("set_flag")
@dataclass(frozen=True, slots=True)
class SetFlag(Effect):
    """Sets a flag that conditions can ask for.

    flag: its name
    """

    flag: Annotated[str, Ref("flag")]

    def apply(self, world: World, rules: Catalogue) -> None:
        world.flags.setdefault(self.flag, world.turn)


@EFFECTS.word("clear_flag")
@dataclass(frozen=True, slots=True)
class ClearFlag(Effect):
    """Takes a flag away.

    flag: its name
    """

    flag: Annotated[str, Ref("flag")]

    def apply(self, world: World, rules: Catalogue) -> None:
        world.flags.pop(self.flag, None)


@EFFECTS.word("modify")
@dataclass(frozen=True, slots=True)
class Modify(Effect):
    """Changes a rule for some years.

    stat: what changes: output of works, cost of building, imports that can be had, health; the price of path, treatment,
        and of refit, move, close, keep (of: a card); months of a card's work; move_load: what moved firms let go;
        retrain, confidence, visitors, energy; rice_price
    percent: by how much, in percent of the usual
    years: for how long
    of: only this kind of building or upgrade, or for imports this good
    near: only near this place (cost)
    """

    stat: Literal[
        "output", "cost", "imports", "health", "arrivals", "path", "treatment", "refit", "move", "close", "keep",
        "months", "move_load", "retrain", "confidence", "visitors", "energy", "rice_price",
    ]  # fmt: skip
    percent: Annotated[int, Unit("%")]
    years: float
    of: str = ""
    near: Annotated[str, Ref("place")] = ""

    def apply(self, world: World, rules: Catalogue) -> None:
        until = world.turn + rules.calendar.turns_in(self.years)
        world.modifiers.append(Modifier(self.stat, self.of, self.near, self.percent, until))


@EFFECTS.word("give")
@dataclass(frozen=True, slots=True)
class Give(Effect):
    """Puts goods into the store; negative takes them, down to nothing.

    goods: how much of each, in whole units
    """

    goods: Mapping[Annotated[str, Ref("good")], int]

    def apply(self, world: World, rules: Catalogue) -> None:
        for good, amount in self.goods.items():
            world.goods[good] = max(0, world.goods.get(good, 0) + amount * MILLI)


@EFFECTS.word("lay")
@dataclass(frozen=True, slots=True)
class Lay(Effect):
    """The state lays a road or railway from the nearest track of the kind to a place, at no cost.

    track: road or rail
    to: the place
    """

    track: Literal["road", "rail"]
    to: Annotated[str, Ref("place")]

    def apply(self, world: World, rules: Catalogue) -> None:
        place = rules.places[self.to]
        grid = tracks.grid_of(world, self.track)
        for row, col in tracks.way_to_net(world, rules, self.track, (place.row, place.col)):
            grid[row, col] = 1
        world.changed()


@EFFECTS.word("add_upgrade")
@dataclass(frozen=True, slots=True)
class AddUpgrade(BoundEffect):
    """Adds an upgrade to a bound works at no further cost.

    works: the word it is bound to
    upgrade: the upgrade
    """

    works: str
    upgrade: Annotated[str, Ref("upgrade")]

    def apply_to(self, world: World, rules: Catalogue, bound: Mapping[str, Place]) -> None:
        """Add it to the works that ``bound`` names; nothing happens if it is gone or has it already."""
        building = _bound(world, bound, self.works)
        if building and self.upgrade not in building.upgrades:
            works.add_upgrade(world, rules, building, self.upgrade)


@EFFECTS.word("expand")
@dataclass(frozen=True, slots=True)
class Expand(BoundEffect):
    """Adds lines to a bound works at no further cost, as far as it can grow.

    works: the word it is bound to
    lines: how many
    """

    works: str
    lines: int

    def apply_to(self, world: World, rules: Catalogue, bound: Mapping[str, Place]) -> None:
        """Add them to the works that ``bound`` names; nothing happens if it is gone."""
        building = _bound(world, bound, self.works)
        if building:
            building.lines = min(rules.buildings[building.kind].most_lines, building.lines + self.lines)
            world.changed()


@EFFECTS.word("close")
@dataclass(frozen=True, slots=True)
class CloseWorks(BoundEffect):
    """Closes a bound works; what it left stays in the ground.

    works: the word it is bound to
    """

    works: str

    def apply_to(self, world: World, rules: Catalogue, bound: Mapping[str, Place]) -> None:
        """Close the works that ``bound`` names; nothing happens if it is gone."""
        building = _bound(world, bound, self.works)
        if building:
            building.open = False
            world.changed()


def _bound(world: World, bound: Mapping[str, Place], word: str) -> Building | None:
    place = bound.get(word)
    return world.buildings.get(tuple(place)) if place else None  # type: ignore[arg-type]
