"""Ground words: what stories may ask of treated land, and how they name a lot or a field.

None of them looks at the true soil of a field that nobody has sampled, except ``lot: {most: poisoned}``, for a story in
which the truth comes out. Next: ``ground_effects.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Literal

from game.sim import knowledge, lots, treatments
from game.sim.bounds import Bounds
from game.sim.ref import Ref
from game.sim.words import CONDITIONS, MEASURES, SELECTORS, Condition, Measure, Selector

if TYPE_CHECKING:
    from game.sim.catalogue import Catalogue
    from game.sim.world import World


@CONDITIONS.word("treated")
@dataclass(frozen=True, slots=True)
class Treated(Condition):
    """Compares how many tiles have a treatment; for `dig`, how many were dug out in all.

    treatments: the limits for each treatment
    """

    treatments: Mapping[Annotated[str, Ref("treatment")], Bounds]

    def holds(self, world: World, rules: Catalogue) -> bool:
        return all(bounds.hold(treatments.count(world, name)) for name, bounds in self.treatments.items())


@CONDITIONS.word("lots_are")
@dataclass(frozen=True, slots=True)
class LotsAre(Condition):
    """Compares how many lots have a policy: `lots_are: {blend: {at_least: 1}}`.

    policies: the limits for each of sell, test, lock, blend, pay
    """

    policies: Mapping[Literal["sell", "test", "lock", "blend", "pay"], Bounds]

    def holds(self, world: World, rules: Catalogue) -> bool:
        have = [lots.policy(world, lot) for lot in rules.lots]
        return all(bounds.hold(have.count(policy)) for policy, bounds in self.policies.items())


@MEASURES.word("treated")
@dataclass(frozen=True, slots=True)
class TilesTreated(Measure):
    """How many tiles have a treatment; for digging, how many were dug out in all.

    treatment: the treatment
    """

    treatment: Annotated[str, Ref("treatment")]

    def value(self, meter: str, world: World, rules: Catalogue) -> int:
        return treatments.count(world, self.treatment)


@SELECTORS.word("lot")
@dataclass(frozen=True, slots=True)
class LotWith(Selector):
    """Finds a lot of rice: its middle field, with which effects and texts name the lot.

    most: doubtful (highest where there is reason for doubt), hot (highest test over the limit), unknown (most fields that
        nobody has sampled), or poisoned (the truth: the highest of those last sold; for a story in which it comes out)
    """

    most: Literal["doubtful", "hot", "unknown", "poisoned"]

    def find(self, world: World, rules: Catalogue) -> tuple[int, int] | None:
        lot = lots.most(world, rules, self.most)
        return lots.middle(rules, lot) if lot else None


@SELECTORS.word("field")
@dataclass(frozen=True, slots=True)
class FieldWith(Selector):
    """Finds a field by what is known of it.

    most: known (highest of those that are known), sampled (highest that a laboratory tested), newest (the last that it
        tested), doubtful (one nobody has sampled, beside the highest that is known)
    """

    most: Literal["known", "sampled", "newest", "doubtful"]

    def find(self, world: World, rules: Catalogue) -> tuple[int, int] | None:
        return knowledge.field_with(world, rules, self.most)
