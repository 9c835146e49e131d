"""Cards: firms that a city has to deal with, and the crews that do it: refit, move, close, or keep as a monument.

A card is about works that stand on the board: all of its kind that no card has settled yet. A crew is busy with it for some
months; until then the works work on. What they left in the ground stays in its books, whatever becomes of them. Next:
``green_commands.py`` for the command, ``greenway.py`` for the spurs that a settled card frees.
"""

from __future__ import annotations

from game.sim import layout, services, works
from game.sim.catalogue import Catalogue, behaviour
from game.sim.era_definitions import CardDef, WayDef
from game.sim.green_words import Earns, TakesCards
from game.sim.modifiers import percent_of
from game.sim.production import pay
from game.sim.world import MILLI, Building, CardState, Place, World
from game.text import Message

WAYS = ("refit", "move", "close", "keep")
LOAD = "card_load."
"""Counters of ``World.tally``: what all firms let go in a turn when the level began, by substance."""


def cards_of(rules: Catalogue) -> tuple[CardDef, ...]:
    """Return the cards of the level in its order."""
    table = rules.library.of("cards")
    return tuple(table[c] for c in rules.level.cards)


def card_of(rules: Catalogue, card_id: str) -> CardDef | None:
    """Return a card of the level, if it has one of this id."""
    return rules.library.of("cards")[card_id] if card_id in rules.level.cards else None


def card_about(rules: Catalogue, kind: str) -> CardDef | None:
    """Return the card of the level that is about a kind of building."""
    return next((c for c in cards_of(rules) if c.building == kind), None) if rules.level.cards else None


def way_of(card: CardDef, way: str) -> WayDef | None:
    """Return what a way costs and how long it takes; None for a way that the card does not offer."""
    found: WayDef | None = getattr(card, way) if way in WAYS else None
    return found


def firms_of(world: World, card: CardDef) -> list[Building]:
    """Return the works of a card that nothing has become of yet."""
    return [b for b in world.buildings.values() if b.kind == card.building and not b.fate]


def status(world: World, card: CardDef) -> str:
    """Return open, working, refit or settled; gone where no works of the kind was left to settle."""
    state = world.cards.get(card.id)
    if state is not None and state.action:
        if not state.done:
            return "working"
        return "refit" if state.action == "refit" else "settled"
    return "open" if firms_of(world, card) else "gone"


def crews(world: World, rules: Catalogue) -> tuple[int, int]:
    """Return how many crews are free, and how many there are in this year."""
    year, whole = rules.calendar.year(world.turn), 0
    for since, number in rules.level.crews:
        if since <= year:
            whole = number
    busy = sum(1 for state in world.cards.values() if state.action and not state.done)
    return max(0, whole - busy), whole


def cost(world: World, card: CardDef, way: str) -> int:
    """Return what a way costs now, in 10,000 yuan."""
    found = way_of(card, way)
    return found.cost * percent_of(world, way, card.id) // 100 if found else 0


def months(world: World, rules: Catalogue, card: CardDef, way: str) -> int:
    """Return how many months a crew is busy with a way, if it begins now."""
    found = way_of(card, way)
    if found is None:
        return 0
    whole = found.months * percent_of(world, "months", card.id) // 100
    return max(rules.constants["least_card_months"], whole - layout.of(world, rules).services.approves)


def room(world: World, rules: Catalogue, park: Building) -> int:
    """Return how many more cards a cluster park can take; 0 for what is no park or not open yet."""
    if park.opens > world.turn or not park.open:
        return 0
    taken = sum(1 for s in world.cards.values() if s.action == "move" and s.place == (park.row, park.col))
    return max(0, capacity(rules, park) - taken)


def capacity(rules: Catalogue, building: Building) -> int:
    """Return how many cards a cluster park takes in all; 0 for what is no park."""
    takes = behaviour(rules.buildings[building.kind], TakesCards)
    return takes.cards if takes else 0


def is_park(rules: Catalogue, building: Building) -> bool:
    """Say whether a building takes firms that move."""
    return capacity(rules, building) > 0


def may_stand(rules: Catalogue, kind: str, row: int, col: int) -> bool:
    """Say whether a building may stand there, as far as cluster parks are bound to places."""
    takes = behaviour(rules.buildings[kind], TakesCards)
    if takes is None or not takes.near:
        return True
    most = rules.constants["story_reach_tiles"]
    return any(max(abs(rules.places[p].row - row), abs(rules.places[p].col - col)) <= most for p in takes.near)


def hold(world: World, rules: Catalogue, building: Building) -> Message | None:
    """Return why a building cannot be closed, enlarged or taken down by itself: a card, or firms that moved, hold it."""
    if not rules.level.cards:
        return None
    card = card_about(rules, building.kind)
    if card is not None and not building.fate:
        return Message("refusal.has_card", {"card": card.name})
    if capacity(rules, building) and any(s.place == (building.row, building.col) for s in world.cards.values()):
        return Message("refusal.park_in_use")
    return None


def settle(world: World, rules: Catalogue, card: CardDef, way: str, park: Place) -> None:
    """Send a crew: pay, and note when it will be done."""
    turns = -(-months(world, rules, card, way) * rules.calendar.turns_per_year // 12)
    pay(world, "cards", -cost(world, card, way) * MILLI)
    world.cards[card.id] = CardState(way, world.turn, world.turn + max(1, turns), False, park)
    world.tell("card_begun", card.id, _place_of(world, rules, card), way=way)


def work(world: World, rules: Catalogue) -> None:
    """Finish the cards whose time has come; before the first turn is over, note what their firms let go."""
    if world.turn == 1 and rules.level.cards:
        world.tally.update({LOAD + name: amount for name, amount in _load(world, rules).items()})
    for card_id, state in world.cards.items():
        if state.action and not state.done and state.until <= world.turn:
            card = card_of(rules, card_id)
            if card is not None:
                _finish(world, rules, card, state)


def _finish(world: World, rules: Catalogue, card: CardDef, state: CardState) -> None:
    place = _place_of(world, rules, card)
    way = way_of(card, state.action)
    for building in firms_of(world, card):
        if state.action == "move":
            building = _move(world, rules, building, state.place)
        elif state.action != "refit":
            building.fate = services.CLOSED if state.action == "close" else services.KEPT
            building.open, building.activity = False, 0
        if way is not None and way.upgrade and way.upgrade not in building.upgrades:
            works.add_upgrade(world, rules, building, way.upgrade)
    state.done = True
    world.changed()
    world.tell("card_done", card.id, state.place if state.action == "move" else place, way=state.action)


def _move(world: World, rules: Catalogue, old: Building, park: Place) -> Building:
    """Take a works down and put it up again beside a park: same name, same stack, a new line in the books."""
    works.take_down(world, old)
    spot = works.free_place(world, rules, old.kind, *park) or (old.row, old.col)
    new = Building(
        old.kind, *spot, world.turn, world.turn, old.name, old.lines, True, list(old.upgrades), made=old.made,
        let_go=old.let_go, fate=services.MOVED,
    )  # fmt: skip
    works.put_up(world, rules, new)
    return new


def _place_of(world: World, rules: Catalogue, card: CardDef) -> Place:
    found = firms_of(world, card)
    if found:
        return found[0].row, found[0].col
    place = rules.places[card.place]
    return place.row, place.col


def dealt(world: World, rules: Catalogue) -> int:
    """Return how many firms have been moved, closed or kept; those that were gone before count as well."""
    return sum(c.firms for c in cards_of(rules) if status(world, c) in ("settled", "gone"))


def refitted(world: World, rules: Catalogue) -> int:
    """Return how many firms have been refitted where they stand; they do not count among those dealt with."""
    return sum(c.firms for c in cards_of(rules) if status(world, c) == "refit")


def heritage(world: World, rules: Catalogue) -> int:
    """Return the points of the halls that are kept and still stand."""
    stand = {b.kind for b in world.buildings.values() if b.fate == services.KEPT}
    return sum(c.heritage for c in cards_of(rules) if c.building in stand)


# ---- what the firms let go, and what they bring the city -------------------------------------------------------------


def emission_of(rules: Catalogue, building: Building) -> dict[str, int]:
    """Return what a works lets go in a turn at full work, in thousandths of a unit, air and water together."""
    found: dict[str, int] = {}
    if building.open:
        running = rules.running[building.kind]
        for amounts, field in ((running.air, "air_percent"), (running.water, "water_percent")):
            keeps = layout.keeps_of(rules, building, field)
            for name, amount in amounts:
                found[name] = found.get(name, 0) + amount * building.lines * keeps.get(name, MILLI) // MILLI
    return found


def _load(world: World, rules: Catalogue) -> dict[str, int]:
    about = {c.building for c in cards_of(rules)}
    found: dict[str, int] = {}
    for building in world.buildings.values():
        if building.kind in about:
            for name, amount in emission_of(rules, building).items():
                found[name] = found.get(name, 0) + amount
    return found


def load_percent(world: World, rules: Catalogue) -> int:
    """Return what the cards' firms let go against the beginning, in percent: the mean over the substances."""
    start = {k.removeprefix(LOAD): v for k, v in world.tally.items() if k.startswith(LOAD) and v}
    if not start:
        return 100
    now = _load(world, rules)
    return sum(now.get(name, 0) * 100 // amount for name, amount in start.items()) // len(start)


def tax_of(rules: Catalogue, building: Building) -> int:
    """Return what the city earns by a works in a year at full work: taxes, and sales less what they cost, 10,000 yuan."""
    definition, running = rules.buildings[building.kind], rules.running[building.kind]
    per_year = rules.calendar.turns_per_year
    earns = behaviour(definition, Earns)
    sales = sum(amount * rules.goods[good].price for good, amount in running.gives)
    bought = sum(amount * rules.goods[good].import_price for good, amount in running.uses)
    wages = definition.jobs * rules.constants["wage_yuan_a_year"] // 10_000
    works_bring = (sales - bought) * per_year // MILLI - wages - definition.upkeep
    return (works_bring + (earns.money if earns else 0)) * building.lines
