"""Verdict: does a save's journal, played again from the first day, give the city that was saved?

It must, bit for bit, with the content it was played with. With other content it need not: the two cases are told apart.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.save.file import Save, content_changed, rules_of
from game.sim.catalogue import Catalogue
from game.sim.game import Entry, Game, replay
from game.sim.world import state_hash


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a replay showed.

    saved, replayed: hashes of the two cities; changed: whether the content is other than at play
    skipped: commands that were no longer possible
    """

    saved: str
    replayed: str
    changed: bool
    skipped: tuple[Entry, ...]
    game: Game

    @property
    def same(self) -> bool:
        """Whether the two cities are one."""
        return self.saved == self.replayed


def replay_save(save: Save, rules: Catalogue) -> Verdict:
    """Play a save's journal from the start and compare."""
    rules = rules_of(save, rules)
    turns = rules.turns_before + save.header.turn
    game, skipped = replay(rules, save.header.seed, save.journal, turns, save.start)
    return Verdict(save.header.state_hash, state_hash(game.world), content_changed(save, rules), tuple(skipped), game)
