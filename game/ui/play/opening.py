"""Opening: what is said before the first turn of a level: what it inherits, then its briefing.

Next: ``inheritance.py``, ``briefing.py``.
"""

from collections.abc import Callable

from game.sim.game import Game, replay
from game.sim.inherit import GoOn
from game.sim.legacies import legacies
from game.sim.prologue import CutRibbons
from game.ui.play.briefing import Briefing
from game.ui.play.desk import Desk
from game.ui.play.inheritance import inheritance_modal


def is_fresh(game: Game) -> bool:
    """Return whether nothing was done yet in this level: its city may have come from another one."""
    newest = game.journal[-1].command if game.journal else None
    return game.world.turn == 0 and (newest is None or isinstance(newest, GoOn | CutRibbons))


def begun_again(game: Game) -> Game:
    """Return the city of a later part of a campaign as it came into that part."""
    last = max(n for n, entry in enumerate(game.journal, 1) if isinstance(entry.command, GoOn))
    again, _ = replay(game.rules, game.world.seed, game.journal[:last], game.rules.turns_before)
    again.take_notices()
    return again


def open_level(desk: Desk, on_done: Callable[[], None]) -> None:
    """Say what is to be said; ``on_done`` runs when all is read or skipped."""
    briefing = Briefing(desk, on_done)
    if desk.view.world.past and any(legacies(desk.view)):
        card = desk.root.open(inheritance_modal(desk, briefing.start))
        desk.root.focus.set(card.find("inherit.go"))
    else:
        briefing.start()
