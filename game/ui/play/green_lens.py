"""Green lens: where a path may lie, and what stands in its way elsewhere: yards, dirty soil, houses, rails.

Each tile stands for itself, told by colour and by pattern. Next: ``lenses.py``, which offers it; ``moving.py`` for the tool.
"""

import numpy as np
from numpy.typing import NDArray

from game.sim.view import View
from game.text import Message
from game.ui.play.desk import Tile
from game.ui.play.lens import Colour, Lens

CLEAR, LAID, YARD, DIRTY, BUILT = range(5)
STATES = (CLEAR, LAID, YARD, DIRTY, BUILT)
"""Level of each state of ``GreenView.path_state``; free land stays clear, so that the city is seen under its obstacles."""
PLAIN, DOTS, HATCHED, CROSSED = range(4)
PATTERNS = (PLAIN, PLAIN, DOTS, HATCHED, PLAIN, *(PLAIN,) * 11)
TERRACOTTA, AMBER, WINE, SLATE = (214, 92, 56), (240, 186, 84), (156, 40, 62), (110, 112, 116)
COLOURS: tuple[Colour, ...] = (SLATE, TERRACOTTA, AMBER, WINE, SLATE, *(SLATE,) * 11)


def green_lenses(view: View) -> list[Lens]:
    """Return the map of land for the path, in a level that lays one."""
    if "path" not in view.rules.level.tracks:
        return []
    legend = (
        (LAID, Message("play.lens.path_laid")),
        (YARD, Message("play.lens.path_card")),
        (DIRTY, Message("play.lens.path_soil")),
        (BUILT, Message("play.lens.path_other")),
    )
    return [Lens("path", "cyclepath", COLOURS, path_levels, path_words, legend, PATTERNS, crisp=True)]


def path_levels(view: View) -> NDArray[np.uint8]:
    """Return uint8[rows, cols]: the level of each tile."""
    return np.asarray(np.array(STATES, np.uint8)[view.green.path_state()])


def path_words(view: View, tile: Tile) -> Message | None:
    """Say whether a path may lie on a tile, or why not."""
    if view.green.path[tile]:
        return Message("play.lens.path_here_laid")
    return view.green.why_not_path(*tile) or Message("play.lens.path_here")
