"""Joined: a city of one level, played alone to its end, becomes a part of a campaign, so that it can go on.

Its journal is enough: put behind the journals of the levels before it, which a bot has played, it gives the same city in
the campaign. A class can so play one level a lesson. Next: ``prologue.py`` for the cities that bots leave.
"""

from __future__ import annotations

from collections import deque
from dataclasses import replace

from game.sim import players
from game.sim.catalogue import Catalogue, build
from game.sim.era_definitions import CampaignDef
from game.sim.game import Entry, Game, Replay
from game.sim.inherit import GoOn
from game.sim.prologue import CutRibbons, rehearse
from game.sim.world import state_hash


def campaign_of(rules: Catalogue) -> CampaignDef | None:
    """Return the campaign in which the city of a level that is played alone can go on; None where there is none."""
    if rules.campaign is not None:
        return None
    found: list[CampaignDef] = list(rules.library.of("campaigns").values())
    return next((c for c in found if rules.level.id in c.parts[:-1] and _leads(rules, c)), None)


def _leads(rules: Catalogue, campaign: CampaignDef) -> bool:
    """Say whether each level before is the one that the next begins with when it is opened alone."""
    at = campaign.parts.index(rules.level.id)
    pairs = zip(("", *campaign.parts), campaign.parts[: at + 1], strict=False)
    starts = [(before, rules.sibling(level).level.begins_with) for before, level in pairs]
    return all((start.level if start else "") == before for before, start in starts)


def joined(game: Game) -> Game | None:
    """Return the same city as a part of a campaign; None if it cannot be joined or would not be the same."""
    campaign = campaign_of(game.rules)
    if campaign is None or game.world.outcome != "ended":
        return None
    own = list(game.journal)
    first = own[0].command if own else None
    cut = first if isinstance(first, CutRibbons) else CutRibbons()
    own = own[1:] if cut is first else own
    before = _journal_before(game.rules, game.world.seed, cut)
    rules = build(game.rules.library, campaign.id)
    turns = rules.sibling(game.rules.level.id).turns_before + game.world.turn
    again = Replay(Game.new(rules, game.world.seed), [*before, *own], turns)
    while again.step():
        pass
    alike = state_hash(replace(again.game.world, campaign="")) == state_hash(game.world)
    return again.game if alike and not again.skipped else None


def _journal_before(rules: Catalogue, seed: int, cut: CutRibbons) -> list[Entry]:
    """Return what was done in the levels before, as a bot did it, up to the first turn of this one."""
    start = rules.level.begins_with
    if start is None:
        return []
    before = rules.sibling(start.level)
    last = deque(rehearse(rules, seed, cut.sites, cut.names), maxlen=1)[0]
    going = Entry(last.world.turn, GoOn(tuple(players.orders_of(rules, start.player))))
    return [*_journal_before(before, seed, CutRibbons()), *last.journal, going]
