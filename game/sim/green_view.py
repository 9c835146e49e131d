"""Green view: cards, crews, the line and the investors as screens see them. Next: ``view.py``, which hands it out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.sim import cards, finance, greenway, layout, previews, works
from game.sim.era_definitions import CardDef
from game.sim.game import Game
from game.sim.green_commands import way_refusal
from game.sim.greenway_line import NOTHING, Line, longest
from game.sim.services import jobs_of
from game.sim.world import MILLI, Building, Place
from game.text import Message


@dataclass(frozen=True, slots=True)
class WayView:
    """One way to settle a card, as it can be had now.

    cost: 10,000 yuan; months: how long a crew is busy; refusal: why not, or None
    jobs: places at work that are lost; tax: what the city earns less in a year, 10,000 yuan
    """

    cost: int
    months: int
    refusal: Message | None
    jobs: int
    tax: int


@dataclass(frozen=True, slots=True)
class CardView:
    """One card as seen.

    buildings: north corners of its works, the moved and the settled ones too
    status: open, working, refit, settled, gone; action: the way that was chosen; months_left: until the crew is done
    ways: by their word, those that the card offers
    jobs: places at work now; tax: what the city earns by them in a year, 10,000 yuan
    let_go: substance -> units a year at full work, of those that people of the era can measure
    """

    id: str
    definition: CardDef
    buildings: tuple[Place, ...]
    status: str
    action: str
    months_left: int
    ways: dict[str, WayView]
    jobs: int
    tax: int
    let_go: dict[str, int]


@dataclass(frozen=True, slots=True)
class ParkView:
    """A cluster park: its north corner, how many cards it takes, how many more it has room for (0 until it opens)."""

    place: Place
    cards: int
    room: int


class GreenView:
    """What the greenway's years add to a view; cheap to make."""

    def __init__(self, game: Game) -> None:
        self.game = game

    def cards(self) -> list[CardView]:
        """Return the cards of the level in its order; none in a level without."""
        return [self._card(c) for c in cards.cards_of(self.game.rules)]

    def card_at(self, row: int, col: int) -> CardView | None:
        """Return the card that the works at a tile belong to."""
        world, rules = self.game.world, self.game.rules
        corner = layout.of(world, rules).occupied.get((row, col))
        card = cards.card_about(rules, world.buildings[corner].kind) if corner else None
        return self._card(card) if card else None

    def _card(self, card: CardDef) -> CardView:
        world, rules = self.game.world, self.game.rules
        works = [b for b in world.buildings.values() if b.kind == card.building]
        firms = [b for b in works if not b.fate]
        state = world.cards.get(card.id)
        left = max(0, state.until - world.turn) if state and not state.done else 0
        jobs = sum(jobs_of(rules, rules.buildings[b.kind], b) for b in works if b.open)
        follow = jobs * rules.constants["moved_jobs_percent"] // 100
        lost = {"refit": 0, "move": jobs - follow, "close": jobs, "keep": jobs}
        tax = sum(cards.tax_of(rules, b) for b in firms if b.open)
        elsewhere = sum(max(0, cards.tax_of(rules, b)) for b in firms if b.open)
        less = {"move": elsewhere * (100 - rules.constants["moved_tax_percent"]) // 100, "close": tax, "keep": tax}
        ways = {
            way: WayView(
                cards.cost(world, card, way), cards.months(world, rules, card, way),
                way_refusal(world, rules, card.id, way), lost[way], less.get(way, 0),
            )
            for way in cards.WAYS
            if cards.way_of(card, way) is not None
        }  # fmt: skip
        return CardView(
            card.id, card, tuple((b.row, b.col) for b in works), cards.status(world, card),
            state.action if state else "", -(-left * 12 // rules.calendar.turns_per_year), ways, jobs,
            tax, self._let_go(works),
        )  # fmt: skip

    def _let_go(self, works: list[Building]) -> dict[str, int]:
        rules, found = self.game.rules, dict[str, int]()
        for building in works:
            for name, amount in cards.emission_of(rules, building).items():
                if rules.substances[name].known or name in rules.level.knows:
                    found[name] = found.get(name, 0) + amount * rules.calendar.turns_per_year // MILLI
        return found

    def crews(self) -> tuple[int, int]:
        """Return how many crews are free, and how many there are."""
        return cards.crews(self.game.world, self.game.rules)

    def parks(self) -> list[ParkView]:
        """Return the cluster parks, those that are still being built too."""
        world, rules = self.game.world, self.game.rules
        return [
            ParkView((b.row, b.col), cards.capacity(rules, b), cards.room(world, rules, b))
            for b in world.buildings.values()
            if cards.is_park(rules, b)
        ]

    def line(self) -> Line:
        """Return the longest line with its legs; see ``greenway_line.Line``."""
        return greenway.line(self.game.world, self.game.rules)

    def stations(self) -> list[tuple[str, Place, bool]]:
        """Return (named place, its tile, whether the line joins it) of each station of the level."""
        rules, joined = self.game.rules, self.line().joined
        return [(s, (rules.places[s].row, rules.places[s].col), s in joined) for s in rules.level.stations]

    @property
    def path(self) -> NDArray[np.uint8]:
        """uint8[rows, cols]: 1 where the greenway lies."""
        return self.game.world.path

    def may_path(self) -> NDArray[np.bool_]:
        """Return bool[rows, cols]: where a tile of path may lie."""
        return greenway.may_path(self.game.world, self.game.rules)

    def why_not_path(self, row: int, col: int) -> Message | None:
        """Return why a tile of path may not lie there, or None."""
        return greenway.why_not(self.game.world, self.game.rules, [(row, col)])

    def path_state(self) -> NDArray[np.uint8]:
        """Return uint8[rows, cols]: 0 where a path may lie, 1 where it lies, 2 yards of cards, 3 dirty soil, 4 anything else."""
        world, rules = self.game.world, self.game.rules
        state = np.where(self.may_path(), 0, 4).astype(np.uint8)
        state[greenway.dirty(world, rules)] = 3
        for row, col in greenway.shut_by_cards(world, rules):
            if 0 <= row < rules.board.rows and 0 <= col < rules.board.cols:
                state[row, col] = 2
        for tile in layout.of(world, rules).occupied:
            state[tile] = 4
        state[world.path > 0] = 1
        return state

    def line_with(self, way: Iterable[Place]) -> Line:
        """Return the longest line if these tiles were path as well."""
        path = self.game.world.path.copy()
        for tile in way:
            path[tile] = 1
        return longest(path, self.game.rules) if path.any() else NOTHING

    def new_place(self, card: str, row: int, col: int) -> Place:
        """Return where a card's works would go up again if it moved to the park at a tile."""
        kind = self.game.rules.library.of("cards")[card].building
        return works.free_place(self.game.world, self.game.rules, kind, row, col) or (row, col)

    def plume(self, card: str, row: int, col: int) -> NDArray[np.int64]:
        """Return int64[rows, cols]: parts of 2**28 of a card's visible dust that would fall on each tile from (row, col)."""
        definition = self.game.rules.library.of("cards")[card]
        return previews.dust_footprint(self.game.rules, definition.building, row, col)

    def price(self, building: str) -> int:
        """Return what the city pays of a building on flat land, 10,000 yuan; investors and good examples pay the rest."""
        definition = self.game.rules.buildings[building]
        return definition.cost * finance.price_percent(self.game.world, self.game.rules, definition) // 100

    @property
    def won_percent(self) -> int:
        """What investors pay of a building that may have them, in percent."""
        return finance.won_percent(self.game.world, self.game.rules)
