"""Prologue: the city that a level opened alone begins with: another level, played by a bot.

The bot is the same that anyone can watch with ``simulate``, so the city is one that was really played. Before the first
turn the player may cut some ribbons: works of that city are then sited and named by the player's own hand, and the bot
plays again. Cities once played are kept. Next: ``inherit.py``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import ClassVar, Protocol

from game.sim import players
from game.sim.bot_definitions import BotDef, BotRuleDef
from game.sim.bots import Bot
from game.sim.catalogue import Catalogue
from game.sim.commands import LONGEST_NAME, GiveName
from game.sim.era_definitions import RibbonDef
from game.sim.game import Game, copy_world
from game.sim.inherit import hand_over
from game.sim.words import COMMANDS, Command
from game.sim.world import World, state_hash
from game.text import Message

MOST_KEPT = 8
Key = tuple[str, str, int, tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]
"""Digest of the content, level, seed, sites, names."""


class Shelf(Protocol):
    """Where cities that were played can be kept beyond this process."""

    def take(self, key: Key) -> World | None:
        """Return a city that was kept, or None."""

    def put(self, key: Key, world: World) -> None:
        """Keep a city."""


class Cities:
    """The cities that levels begin with, each played once; ``shelf`` outlives the process where there is one."""

    def __init__(self) -> None:
        self.kept: dict[Key, World] = {}
        self.shelf: Shelf | None = None

    def take(self, key: Key) -> World | None:
        """Return a copy of a city that was played before, or None."""
        if key not in self.kept and self.shelf is not None:
            found = self.shelf.take(key)
            if found is not None:
                self._keep(key, found)
        return copy_world(self.kept[key]) if key in self.kept else None

    def put(self, key: Key, world: World) -> None:
        """Keep a city."""
        self._keep(key, copy_world(world))
        if self.shelf is not None:
            self.shelf.put(key, world)

    def _keep(self, key: Key, world: World) -> None:
        while len(self.kept) >= MOST_KEPT:
            del self.kept[next(iter(self.kept))]
        self.kept[key] = world


CITIES = Cities()


def start_city(
    rules: Catalogue, seed: int, sites: Mapping[str, str] | None = None, names: Mapping[str, str] | None = None
) -> World:
    """Return the city that a level opened alone begins with.

    sites: building -> the named place that it is built at instead; names: building -> the name it gets
    """
    key = _key(rules, seed, sites or {}, names or {})
    found = CITIES.take(key)
    if found is None:
        for _ in rehearse(rules, seed, sites or {}, names or {}):
            pass
        found = CITIES.take(key)
        assert found is not None
    return found


def rehearse(rules: Catalogue, seed: int, sites: Mapping[str, str], names: Mapping[str, str]) -> Iterator[Game]:
    """Play the level before, yielding its game before the first turn and after each; the city is then kept.

    A screen can show this and then give the command, which finds the city ready.
    """
    start = rules.level.begins_with
    assert start is not None
    before = rules.sibling(start.level)
    definition = players.definition_of(rules.library, start.level, start.player)
    bot = Bot(with_sites(rules, definition, sites))
    game = Game.new(before, seed)
    named: set[str] = set()
    yield game
    while not game.world.outcome:
        bot.play_turn(game)
        named |= _give_names(game, {k: n for k, n in names.items() if k not in named})
        yield game
        game.take_notices()  # a film may have told them
    city = copy_world(game.world)
    hand_over(city, before, rules, players.orders_of(rules, start.player))
    CITIES.put(_key(rules, seed, sites, names), city)


def _key(rules: Catalogue, seed: int, sites: Mapping[str, str], names: Mapping[str, str]) -> Key:
    # A ribbon cut where it is cut anyway changes nothing.
    moved = {b: p for b, p in sites.items() if p != _default_site(rules, b)}
    named = {b: n.strip() for b, n in names.items() if n.strip()}
    return rules.library.digest, rules.level.id, seed, tuple(sorted(moved.items())), tuple(sorted(named.items()))


def _give_names(game: Game, names: Mapping[str, str]) -> set[str]:
    """Name the first works of each kind, once it stands; returns which kinds are named now."""
    done: set[str] = set()
    for kind, name in names.items():
        works = next((b for b in game.world.buildings.values() if b.kind == kind and b.built >= 0), None)
        if works is not None and name.strip():
            game.submit(GiveName(works.row, works.col, name.strip()))
            done.add(kind)
    return done


def with_sites(rules: Catalogue, bot: BotDef, sites: Mapping[str, str]) -> BotDef:
    """Return a bot that builds some works at other places; what it does to them there moves along."""
    changed: list[BotRuleDef] = []
    for rule in bot.rules:
        kind = rule.build or rule.expand or rule.close or rule.operate
        if rule.upgrade:
            # The works that an upgrade is meant for is the one that the bot builds at the same place.
            at = {r.build for r in bot.rules if r.near == rule.near and r.build in sites}
            kind = next((b for b in sorted(at) if rule.upgrade in rules.library.of("buildings")[b].upgrades), "")
        place = sites.get(kind, "")
        changed.append(replace(rule, near=place) if place and place != _default_site(rules, kind) else rule)
    return replace(bot, rules=tuple(changed))


def _ribbon(rules: Catalogue, building: str) -> RibbonDef | None:
    return next((r for r in rules.level.prologue if r.building == building), None)


def _default_site(rules: Catalogue, building: str) -> str:
    ribbon = _ribbon(rules, building)
    return next((s.place for s in ribbon.sites if s.default), "") if ribbon else ""


@COMMANDS.word("cut_ribbons")
@dataclass(frozen=True, slots=True)
class CutRibbons(Command):
    """Sites and names some works of the years before; the city is played again with them. Only as the first command.

    sites: building -> the named place it is built at
    names: building -> its own name
    """

    final: ClassVar[bool] = True
    sites: dict[str, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)

    def check(self, world: World, rules: Catalogue) -> Message | None:
        if not rules.level.prologue or rules.level.begins_with is None or world.campaign:
            return Message("refusal.no_ribbons")
        # Only a city that nobody has touched: ribbons come before everything else.
        if world.turn or state_hash(world) != state_hash(start_city(rules, world.seed)):
            return Message("refusal.ribbons_cut")
        for building, place in self.sites.items():
            ribbon = _ribbon(rules, building)
            if ribbon is None or place not in [s.place for s in ribbon.sites]:
                return Message("refusal.no_such_site")
        for building, name in self.names.items():
            if _ribbon(rules, building) is None:
                return Message("refusal.no_such_site")
            if len(name) > LONGEST_NAME:
                return Message("refusal.long_name", {"most": LONGEST_NAME})
        return None

    def run(self, world: World, rules: Catalogue) -> None:
        city = start_city(rules, world.seed, self.sites, self.names)
        for part in fields(World):
            setattr(world, part.name, getattr(city, part.name))
        world.changed()
