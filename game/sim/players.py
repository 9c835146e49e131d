"""Players: which bot plays which level. A player of a campaign is a bot for each of its levels.

Ids of bots are unique; a bot of the level ``crisis`` may be called ``crisis_careful`` and is then the player ``careful`` of
that level. Next: ``bots.py``.
"""

from __future__ import annotations

from game.sim.bot_definitions import BotDef
from game.sim.catalogue import Catalogue
from game.sim.inherit import default_orders
from game.sim.library import Library


def player_of(bot: BotDef) -> str:
    """Return the name of the player that a bot is on its level."""
    return bot.id.removeprefix(f"{bot.level}_") if bot.level else bot.id


def definitions(library: Library, level: str) -> dict[str, BotDef]:
    """Return the bots of a level by the names of their players."""
    return {player_of(b): b for b in library.of("bots").values() if b.level in ("", level)}


def orders_of(rules: Catalogue, player: str) -> tuple[str, ...]:
    """Return the standing orders that a player gives at the beginning of a level; the default ones, if it names none."""
    bot = definitions(rules.library, rules.level.id).get(player)
    return (bot.orders if bot else ()) or default_orders(rules)


def definition_of(library: Library, level: str, player: str) -> BotDef:
    """Return the bot that plays a level under a name; raises KeyError for an unknown one."""
    return definitions(library, level)[player]
