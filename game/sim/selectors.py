"""Selectors: name one thing of the city without its coordinates; an event binds it to a word for its texts and effects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Literal

import numpy as np

from game.sim import knowledge, layout
from game.sim.ref import Ref
from game.sim.words import SELECTORS, Selector

if TYPE_CHECKING:
    from game.sim.catalogue import Catalogue
    from game.sim.world import World


@dataclass(frozen=True, slots=True, kw_only=True)
class At:
    """Which field a selector looks at.

    paddy: the worst one, or the worst that people know of
    """

    paddy: Literal["worst", "known"] = "worst"


@SELECTORS.word("works")
@dataclass(frozen=True, slots=True)
class WorksWith(Selector):
    """Finds a building.

    kind: only buildings of this kind
    most_share_of: the one that brought most of this substance to the tile of ``at``
    at: the paddy that ``most_share_of`` looks at
    emits_most: the one that lets most of this substance go
    order: the newest, the oldest or the largest, if nothing else decides
    near: only buildings near this place, the nearest first
    """

    kind: Annotated[str, Ref("building")] = ""
    most_share_of: Annotated[str, Ref("substance")] = ""
    at: At | None = None
    emits_most: Annotated[str, Ref("substance")] = ""
    order: Literal["newest", "oldest", "largest"] = "newest"
    near: Annotated[str, Ref("place")] = ""

    def find(self, world: World, rules: Catalogue) -> tuple[int, int] | None:
        if self.most_share_of:
            return self._culprit(world, rules)
        found = [b for b in world.buildings.values() if not self.kind or b.kind == self.kind]
        if self.emits_most:
            found = [b for b in found if b.let_go.get(self.emits_most)]
            found.sort(key=lambda b: (-b.let_go[self.emits_most], b.row, b.col))
        elif self.near:
            place = rules.places[self.near]
            found.sort(key=lambda b: ((b.row - place.row) ** 2 + (b.col - place.col) ** 2, b.row, b.col))
        else:
            sign = {"newest": lambda b: -b.built, "oldest": lambda b: b.built, "largest": lambda b: -b.lines}
            found.sort(key=lambda b: (sign[self.order](b), b.row, b.col))
        return (found[0].row, found[0].col) if found else None

    def _culprit(self, world: World, rules: Catalogue) -> tuple[int, int] | None:
        soil = world.soils.get(self.most_share_of)
        if self.at is not None and self.at.paddy == "known":
            paddy = knowledge.read_from(world, rules, knowledge.field_with(world, rules, "known"))
        else:
            paddy = PaddyWith(worst=self.most_share_of).find(world, rules)
        if soil is None or paddy is None:
            return None
        units = soil.at(paddy[0] * rules.board.cols + paddy[1])
        sources = [s for s in world.sources if s.substance == self.most_share_of]
        if not sources or int(units[1:].max(initial=0)) <= 0:
            return None
        owners: dict[tuple[int, int, int], int] = {}
        for source, amount in zip(sources, units[1:].tolist(), strict=True):
            if source.row < 0:  # what the river brings has no works to point at
                continue
            owner = (source.row, source.col, source.built)
            owners[owner] = owners.get(owner, 0) + amount
        if not owners:
            return None
        row, col, _ = max(owners, key=lambda o: (owners[o], o))
        return row, col


@SELECTORS.word("paddy")
@dataclass(frozen=True, slots=True)
class PaddyWith(Selector):
    """Finds the paddy with most of a substance in its soil.

    worst: the substance
    """

    worst: Annotated[str, Ref("substance")]

    def find(self, world: World, rules: Catalogue) -> tuple[int, int] | None:
        soil = world.soils.get(self.worst)
        if soil is None or not rules.board.paddies.size:
            return None
        tiles = rules.board.paddies
        tile = int(tiles[int(np.argmax(soil.total()[tiles]))])
        return tile // rules.board.cols, tile % rules.board.cols


@SELECTORS.word("district")
@dataclass(frozen=True, slots=True)
class DistrictWith(Selector):
    """Finds the centre of a district.

    most: the district that has most of this; dose as a health centre has counted it
    """

    most: Literal["dust", "people", "crowding", "dose"]

    def find(self, world: World, rules: Catalogue) -> tuple[int, int] | None:
        size = rules.constants["people_per_home"]
        homes = layout.of(world, rules).homes
        numbers = {
            "dust": world.dust,
            "dose": [world.tally.get(f"dose.{number}", 0) for number in range(len(world.dose))],
            "people": world.people,
            "crowding": [p - h * size for p, h in zip(world.people, homes, strict=True)],
        }[self.most]
        place = rules.places[rules.districts[max(range(len(numbers)), key=lambda d: (numbers[d], -d))].place]
        return place.row, place.col
