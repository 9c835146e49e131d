"""Bot ground: what a bot's rules say of pins, treatments and lots. A bot knows what a player knows. Next: ``bots.py``."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from game.sim import dice, greenway, knowledge, layout, lots, treatments
from game.sim.bot_definitions import BotRuleDef
from game.sim.catalogue import Catalogue
from game.sim.game import Game
from game.sim.ground_commands import PlacePin, SetLot, Treat
from game.sim.words import Command
from game.sim.world import Place, World

Roll = Callable[[int, str], int]
"""(sides, what it is for) -> a number from 0, the same for the same city, turn and word."""
TILES_A_USE = 8
"""How many tiles a rule treats each time it is used, the worst first."""


def use(game: Game, rule: BotRuleDef, budget: int) -> bool | None:
    """Do what a rule says of the ground: whether anything was done, or None if the rule speaks of something else.

    budget: what may be spent, in 10,000 yuan
    """
    if rule.pins:
        return _place_pins(game, rule.pins)
    if rule.treat:
        return _treat(game, rule, budget)
    if rule.lots:
        return _set_lots(game, rule)
    return None


def _with_bad_rice(world: World, rules: Catalogue) -> Iterator[Place]:
    """Yield the fields whose rice would be over its limit, the worst first; none where not all is measured."""
    if knowledge.mode(rules) != "all":
        return
    name, cols = knowledge.traced(rules), rules.board.cols
    harvest, fields = treatments.cut(world, rules, name)
    limit = rules.substances[name].rice_limit_ug_per_kg
    found = [
        (-int(ug), int(tile))
        for tile, ug, kg in zip(fields, harvest.ug_per_kg, harvest.kg, strict=True)
        if kg > 0 and ug > limit
    ]
    yield from ((tile // cols, tile % cols) for _, tile in sorted(found))


def at_random(game: Game, roll: Roll) -> Command | None:
    """Return a pin, a treatment or a lot at random, possible or not; None where the level has none."""
    rules = game.rules
    row, col = roll(rules.board.rows, "field row"), roll(rules.board.cols, "field col")
    if rules.board.paddies.size and roll(4, "field"):
        tile = int(rules.board.paddies[roll(rules.board.paddies.size, "paddy")])
        row, col = tile // rules.board.cols, tile % rules.board.cols
    found: list[Command] = []
    if knowledge.mode(rules) == "pins":
        bet = roll(3, "bet")
        found.append(PlacePin(row, col, "over" if bet == 2 else "under" if bet else ""))
    if rules.level.rice_trade and rules.lots:
        lot = rules.lots[roll(len(rules.lots), "lot")]
        found.append(SetLot(lot.id, lots.POLICIES[roll(len(lots.POLICIES), "policy")]))
    if rules.level.treatments:
        treatment = rules.level.treatments[roll(len(rules.level.treatments), "treatment")]
        found.append(Treat(treatment, row, col, row + roll(3, "down"), col + roll(3, "right")))
    return found[roll(len(found), "ground")] if found else None


# ---- pins -------------------------------------------------------------------------------------


def _place_pins(game: Game, how: str) -> bool:
    """Place all pins of the year: at random, or where they tell most of the ditch and of the land under the smoke."""
    world, rules = game.world, game.rules
    done = False
    lines = list(_lines(world, rules)) if how == "ring" and knowledge.pins_left(world, rules) else []
    for number in range(knowledge.pins_left(world, rules)):
        fields = next_pins(world, rules, knowledge.pins_left(world, rules), lines) if lines else []
        if not fields:
            left = [f for f in _open_fields(world, rules) if f not in world.samples and f not in _waiting(world)]
            if not left:
                break
            fields = [left[dice.roll(world.seed, len(left), "bot", "pin", world.turn, number)]]
        for field in fields:
            done |= game.submit(PlacePin(*field, _bet(world, rules, field))) is None
        if not knowledge.pins_left(world, rules):
            break
    return done


def _waiting(world: World) -> list[Place]:
    return [(pin.row, pin.col) for pin in world.pins]


def _open_fields(world: World, rules: Catalogue) -> list[Place]:
    cols = rules.board.cols
    return [(t // cols, t % cols) for t in rules.board.paddies[layout.of(world, rules).farms].tolist()]


def _bet(world: World, rules: Catalogue, field: Place) -> str:
    """Bet on over beside a field that is known to be over, else on under."""
    limit = rules.substances[knowledge.traced(rules)].soil_limit_ug_per_kg
    row, col = field
    near = knowledge.of(world, rules).soil[max(0, row - 1) : row + 2, max(0, col - 1) : col + 2]
    return "over" if int(near.max(initial=0)) > limit else "under"


def next_pins(world: World, rules: Catalogue, most: int, stretches: list[list[Place]] | None = None) -> list[Place]:
    """Return one or two fields whose samples would make most fields known, those by ditch and smoke counting more.

    Only what everybody sees is used: the map, the soot, the samples. It is the advice of a good teacher.
    """
    stretches = list(_lines(world, rules)) if stretches is None else stretches
    lines = [(line, [line[0], line[-1]] if len(line) > 1 else line) for line in stretches]
    lines = [(line, ends) for line, ends in lines if _may_agree(world, rules, ends)]
    have = {*world.samples, *_waiting(world)}
    # What the tubes on their way will tell counts as known already, so that each pin tells something new.
    hoped = {field for line, ends in lines if have.issuperset(ends) for field in line}
    worth = {line[0]: _worth(world, rules, line[0]) for line, _ in lines if line[0] not in hoped}
    best: tuple[int, list[Place]] = (0, [])
    for line, ends in lines:
        new = [field for field in ends if field not in have]
        if new and len(new) <= most:
            gain = sum(worth.get(field, 0) for field in line) * 100 // len(new)
            if gain > best[0]:
                best = gain, new
    return best[1]


def _lines(world: World, rules: Catalogue) -> Iterator[list[Place]]:
    """Yield every single field, and every stretch of a row or column of one water that two samples could tell of."""
    board, span = rules.board, rules.constants["pin_span_tiles"]
    reach = dict(zip(board.paddies.tolist(), board.paddy_reach.tolist(), strict=True))
    fields = {(row, col): reach[row * board.cols + col] for row, col in _open_fields(world, rules)}
    for (row, col), water in fields.items():
        yield [(row, col)]
        for down, right in ((0, 1), (1, 0)):
            line = [(row, col)]
            for apart in range(1, span + 1):
                there = row + down * apart, col + right * apart
                if fields.get(there, knowledge.UNKNOWN) != water or water < 0:
                    break
                line.append(there)
                if apart > 1:
                    yield list(line)


def _worth(world: World, rules: Catalogue, field: Place) -> int:
    """Return how much it matters to know a field: ditches and soot first."""
    number = int(np.searchsorted(rules.board.paddies, field[0] * rules.board.cols + field[1]))
    reach = int(rules.board.paddy_reach[number])
    ditch = reach >= 0 and rules.map.reaches[reach].ditch
    soot = min(10, int(world.soot[field]) * 10 // max(1, int(world.soot.max(initial=1))))
    return 10 + 20 * ditch + soot


def _may_agree(world: World, rules: Catalogue, ends: list[Place]) -> bool:
    """Say whether the samples at both ends agree, or one of them is still to come."""
    found = [world.samples[f].ug_per_kg for f in ends if f in world.samples]
    if len(found) < 2:
        return True
    return abs(found[0] - found[1]) * 100 <= rules.constants["pin_agree_percent"] * min(found)


# ---- lots -------------------------------------------------------------------------------------


def _set_lots(game: Game, rule: BotRuleDef) -> bool:
    done = False
    for lot in lots.those(game.world, game.rules, rule.known):
        if lots.policy(game.world, lot) != rule.lots:
            done |= game.submit(SetLot(lot.id, rule.lots)) is None
    return done


# ---- land -------------------------------------------------------------------------------------


def _treat(game: Game, rule: BotRuleDef, budget: int) -> bool:
    """Treat some tiles of the land that a rule names, the worst first, as far as the money goes."""
    world, rules = game.world, game.rules
    if rule.treat not in rules.level.treatments:
        return False
    definition = treatments.defined(rules, rule.treat)
    left = TILES_A_USE
    for tile in _land(world, rules, rule):
        price = treatments.cost(world, rules, definition, 1)
        if left == 0 or price > budget:
            break
        if treatments.refusal(world, rules, definition, *tile) is not None:
            continue
        if _fallow(world, rules, tile) and not (definition.digs or definition.seals or definition.removes_percent):
            continue
        if game.submit(Treat(rule.treat, *tile, *tile)) is not None:
            break
        left, budget = left - 1, budget - price
    return left < TILES_A_USE


def _fallow(world: World, rules: Catalogue, tile: Place) -> bool:
    """Say whether a tile bears no rice already: one use in place of another helps nobody."""
    return any(not treatments.yields(treatments.defined(rules, name)) for name in treatments.at(world, *tile))


def _land(world: World, rules: Catalogue, rule: BotRuleDef) -> Iterator[Place]:
    """Yield the tiles that a rule speaks of, the worst first, by what is known."""
    if rule.land == "path":
        limit, soil = rules.constants["path_soil_limit_ug_per_kg"], knowledge.everywhere(world, rules)
        for leg in greenway.plan(world, rules, rule.path):
            yield from (tile for tile in leg if soil[tile] > limit)
        return
    if rule.land == "rice":
        yield from _with_bad_rice(world, rules)
        return
    soil = knowledge.everywhere(world, rules) if knowledge.mode(rules) == "all" else knowledge.of(world, rules).soil
    limit = rules.substances[knowledge.traced(rules)].soil_limit_ug_per_kg
    fields = [f for f in _open_fields(world, rules) if soil[f] > limit]
    if rule.land == "doubtful":
        beside = knowledge.beside(world, rules, soil)
        least = rules.constants["doubtful_rice_ug_per_kg"]
        fields = [f for f in _open_fields(world, rules) if soil[f] >= least * 5 // 4 or beside[f]]
    yield from sorted(fields, key=lambda f: (-int(soil[f]), f))
