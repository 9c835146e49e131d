"""Harvest: before the rice is cut, the table opens once for lots that have become doubtful and would be sold.

Only doubtful lots ask, and each of them once: what was decided stands. Next: ``lots_panel.py``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.play.lots_panel import open_lots, sorted_lots, wants_answer

if TYPE_CHECKING:
    from game.ui.play.scene import PlayScene


class HarvestAsk:
    """Watches the season for one scene."""

    def __init__(self, scene: PlayScene) -> None:
        self.scene = scene
        self._asked: set[str] = set()
        self._turn = scene.view.turn

    def ask(self) -> bool:
        """Open the table if lots ask that have not asked before; True if it did."""
        view = self.scene.view
        moved = view.turn == self._turn + 1
        self._turn = view.turn
        rules = view.rules
        if not rules.level.rice_trade or not moved or view.outcome:
            return False
        if not rules.seasons[rules.calendar.season(view.turn)].harvest:
            return False
        lots = view.ground.lots()
        waiting = wants_answer(lots)
        fresh = waiting - self._asked
        self._asked = waiting  # one that was cleared and doubted again asks again
        if not fresh:
            return False
        first = next(lot.id for lot in sorted_lots(lots) if lot.id in fresh)
        open_lots(self.scene, first, asked=True)
        self.scene.ctx.play("event")
        return True
