"""Probe: the seam for tests that use a real window with a real mouse.

With the environment variable ``KILN_PROBE`` set to a file, the application writes there, a few times a second, what a hand
needs to find its way: the scene, the widgets with their rectangles on the screen, the turn, the open questions, the state
hash, and where the corner of the map lies (a tile at (row, col) is at ``origin + row * row_step + col * col_step``). It is
written whole and renamed, so a reader never sees half of it. Nothing is written without the variable.
Next: ``tests/ui/test_real_window.py``.
"""

import json
import os
from pathlib import Path
from typing import Any

from game.sim.game import Game
from game.ui.board import Board
from game.ui.kit.root import Root

EVERY_S = 0.2


class Probe:
    """Writes the probe's file, if it is wanted."""

    def __init__(self) -> None:
        found = os.environ.get("KILN_PROBE", "")
        self.file = Path(found) if found else None
        self._next = 0.0

    def write(self, now: float, name: str, scene: Any, game: Game | None) -> None:
        """Write what is so now, at most every fifth of a second."""
        if self.file is None or now < self._next:
            return
        self._next = now + EVERY_S
        fresh = self.file.with_name(self.file.name + ".new")
        fresh.write_text(json.dumps(describe(name, scene, game), ensure_ascii=False), "utf-8")
        os.replace(fresh, self.file)


def describe(name: str, scene: Any, game: Game | None) -> dict[str, Any]:
    """Return the facts about a scene and a game."""
    facts: dict[str, Any] = {"scene": name, "widgets": widgets_of(getattr(scene, "root", None))}
    if game is not None:
        facts |= {
            "turn": game.world.turn,
            "year": game.rules.calendar.year(min(game.world.turn, game.rules.calendar.turns - 1)),
            "hash": game.state_hash(),
            "money": game.world.money,
            "outcome": game.world.outcome,
            "questions": [question.id for question in game.world.questions],
            "buildings": [[b.kind, b.row, b.col, b.name] for b in game.world.buildings.values()],
            "journal": len(game.journal),
        }
    board = getattr(getattr(scene, "city", None), "board", None)
    if isinstance(board, Board) and (corner := board.screen_pos(0, 0)) is not None:
        down, across = board.screen_pos(64, 0), board.screen_pos(0, 64)
        assert down is not None
        assert across is not None
        facts["map"] = {
            "origin": corner,
            "row_step": [(down[0] - corner[0]) / 64, (down[1] - corner[1]) / 64],
            "col_step": [(across[0] - corner[0]) / 64, (across[1] - corner[1]) / 64],
        }
    return facts


def widgets_of(root: Root | None) -> dict[str, list[int]]:
    """Return the named widgets that can be used now: name -> left, top, width, height, cut to what is seen."""
    found: dict[str, list[int]] = {}
    if root is None:
        return found
    panels = [root.modals[-1]] if root.modals else root.layers()
    for panel in panels:
        for widget in panel.walk():
            seen = widget.rect.clip(panel.scroll.rect) if widget is not panel else widget.rect
            if widget.name and widget.enabled and seen.width > 0 and seen.height > 0:
                found.setdefault(widget.name, [seen.left, seen.top, seen.width, seen.height])
    return found
