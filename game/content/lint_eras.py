"""Lint of eras: campaigns whose parts fit together, cities that levels begin with, ribbons that some bot can cut."""

from __future__ import annotations

from collections.abc import Iterator

from game.content.library import Shelf, Source
from game.content.problems import Problem, closest, error, warning
from game.sim import players
from game.sim.bot_definitions import BotDef
from game.sim.era_definitions import CampaignDef
from game.sim.level_definitions import LevelDef


def lint(shelf: Shelf) -> Iterator[Problem]:
    """Yield what is wrong with campaigns, hand-overs, prologues and inflows."""
    for source, campaign in shelf.of("campaigns"):
        yield from campaign_problems(shelf, source, campaign)
    for source, level in shelf.of("levels"):
        yield from start_problems(shelf, source, level)
        yield from ribbon_problems(shelf, source, level)
        yield from order_problems(shelf, source, level)
        yield from inflow_problems(shelf, source, level)
    for source, bot in shelf.of("bots"):
        yield from given_order_problems(shelf, source, bot)


def campaign_problems(shelf: Shelf, source: Source, campaign: CampaignDef) -> Iterator[Problem]:
    """Check that the parts of a campaign are different levels on one map, one after another."""
    levels = shelf.library.of("levels")
    if campaign.id in levels:
        yield error(source.at("id"), "campaign", f"'{campaign.id}' is a level already", "choose another id")
    if len(set(campaign.parts)) < len(campaign.parts) or len(campaign.parts) < 2:
        yield error(source.key_at("parts"), "campaign", "a campaign needs two levels or more, each once", "list them")
    known = [(number, levels[part]) for number, part in enumerate(campaign.parts) if part in levels]
    for (_, before), (number, level) in zip(known, known[1:], strict=False):
        at = source.at("parts", number)
        if level.map != before.map:
            message = f"'{level.id}' is played on '{level.map}', '{before.id}' on '{before.map}'"
            yield error(at, "campaign", message, "one city has one map")
        if level.years[0] <= before.years[1]:
            message = f"'{level.id}' begins in {level.years[0]}, '{before.id}' ends in {before.years[1]}"
            yield error(at, "campaign", message, "put the levels in the order of their years")
        if not set(players.definitions(shelf.library, before.id)) & set(players.definitions(shelf.library, level.id)):
            message = f"no player plays both '{before.id}' and '{level.id}'"
            yield warning(at, "campaign", message, f"write a bot `{level.id}_...` for each of '{before.id}'")


def start_problems(shelf: Shelf, source: Source, level: LevelDef) -> Iterator[Problem]:
    """Check that a level begins with a city of its own map that some bot can leave."""
    levels, start = shelf.library.of("levels"), level.begins_with
    before = levels.get(start.level) if start else None
    if start is None or before is None:
        if level.prologue and start is None:
            yield error(source.key_at("prologue"), "no-start", "without `begins_with` nobody cuts a ribbon", "write it")
        return
    at = source.at("begins_with")
    if before.map != level.map:
        yield error(at, "no-start", f"'{before.id}' is played on another map", "begin with a level on the same map")
    if before.years[1] >= level.years[0]:
        yield error(at, "no-start", f"'{before.id}' ends in {before.years[1]}", "begin with an earlier level")
    known = players.definitions(shelf.library, before.id)
    if start.player not in known:
        message = f"no bot plays '{before.id}' as '{start.player}'"
        yield error(source.at("begins_with", "player"), "unknown-player", message, closest(start.player, known))


def ribbon_problems(shelf: Shelf, source: Source, level: LevelDef) -> Iterator[Problem]:
    """Check that the bot builds the works of each ribbon, and builds it at the site that is taken by itself."""
    start = level.begins_with
    bot = players.definitions(shelf.library, start.level).get(start.player) if start else None
    for number, ribbon in enumerate(level.prologue):
        at = source.at("prologue", number)
        defaults = [site.place for site in ribbon.sites if site.default]
        if len(defaults) != 1 or len(ribbon.sites) < 2:
            yield error(at, "ribbon", "a ribbon needs two sites or more, one of them the default", "mark one")
        if bot is None or ribbon.building not in shelf.library.of("buildings"):
            continue
        built = {rule.near for rule in bot.rules if rule.build == ribbon.building}
        if not built:
            yield error(at, "ribbon", f"'{bot.id}' never builds '{ribbon.building}'", "name a works that it builds")
        elif defaults and defaults[0] not in built:
            message = f"'{bot.id}' builds '{ribbon.building}' near {', '.join(sorted(built))}"
            yield error(at, "ribbon", message, "let the default be where the bot builds")


def order_problems(shelf: Shelf, source: Source, level: LevelDef) -> Iterator[Problem]:
    """Check that standing orders have ids of their own and that no more are default than can be given."""
    hand = level.hand_over
    if hand is None:
        return
    at, ids = source.key_at("hand_over"), [order.id for order in hand.orders]
    if len(set(ids)) < len(ids):
        yield error(at, "orders", "two standing orders have the same id", "give each its own")
    defaults = sum(order.default for order in hand.orders)
    if defaults > hand.most_orders:
        yield error(at, "orders", f"{defaults} orders are default, {hand.most_orders} can be given", "leave some out")
    if not level.begins_with and not any(level.id in c.parts[1:] for _, c in shelf.of("campaigns")):
        yield warning(at, "orders", f"nothing hands a city over to '{level.id}'", "write `begins_with` or a campaign")


def inflow_problems(shelf: Shelf, source: Source, level: LevelDef) -> Iterator[Problem]:
    """Check that what the river brings enters a reach of the map."""
    board = shelf.library.of("maps").get(level.map)
    reaches = [reach.id for reach in board.reaches] if board else []
    for number, inflow in enumerate(level.inflow):
        if board and inflow.reach not in reaches:
            message = f"'{level.map}' has no reach '{inflow.reach}'"
            yield error(source.at("inflow", number, "reach"), "unknown-reach", message, closest(inflow.reach, reaches))


def given_order_problems(shelf: Shelf, source: Source, bot: BotDef) -> Iterator[Problem]:
    """Check that a bot gives orders that its level knows, and no more than can be given."""
    level = shelf.library.of("levels").get(bot.level)
    if level is None:
        return
    known = [order.id for order in level.hand_over.orders] if level.hand_over else []
    for number, order in enumerate(bot.orders):
        if order not in known:
            message = f"'{level.id}' has no standing order '{order}'"
            yield error(source.at("orders", number), "unknown-order", message, closest(order, known))
    if level.hand_over and len(bot.orders) > level.hand_over.most_orders:
        message = f"{len(bot.orders)} orders are given, {level.hand_over.most_orders} can be"
        yield error(source.key_at("orders"), "orders", message, "leave some out")
