"""Doors: which word opens which scene around the city.

Next: ``scenes.py``, which opens them.
"""

from game.ui.play.film import FilmScene
from game.ui.play.hand_over import HandOverScene
from game.ui.play.whatif_screen import WhatIfScene
from game.ui.shell.levels import LevelsScene
from game.ui.shell.menu import MenuScene
from game.ui.shell.options import OptionsScene
from game.ui.shell.saves import SavesScene
from game.ui.shell.scene import ShellScene
from game.ui.shell.title import TitleScene

SHELL: dict[str, type[ShellScene]] = {
    "title": TitleScene,
    "levels": LevelsScene,
    "saves": SavesScene,
    "settings": OptionsScene,
    "menu": MenuScene,
}
IN_CITY: dict[str, type[ShellScene]] = {"film": FilmScene, "hand_over": HandOverScene, "whatif": WhatIfScene}
"""Scenes that need a city in play."""
