"""Doer: does what the words of ``keys.py`` say, whether a key or a button spoke them.

Next: ``scene.py``, which owns it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pygame

from game.text import Message
from game.ui.kit import Widget, escape
from game.ui.play.cards_panel import open_cards
from game.ui.play.charts import charts_modal
from game.ui.play.helping import help_modal, leaves_out_modal, task_words
from game.ui.play.log import log_modal
from game.ui.play.lots_panel import open_lots
from game.ui.settings import HOURS

if TYPE_CHECKING:
    from game.ui.play.scene import PlayScene


HEARD = {
    **dict.fromkeys(("pause", "speed1", "speed2", "speed4", "slower", "faster"), "toggle"),
    **dict.fromkeys(("charts", "log", "help", "leaves_out", "tab_left", "tab_right", "rice", "cards"), "page"),
    **{f"lens{number}": "lens" for number in range(5)},
    "map": "unfold",
}
"""What is heard when a word is done; others are silent or heard where they end."""


class Doer:
    """One method for each group of words."""

    def __init__(self, scene: PlayScene) -> None:
        self.scene = scene
        self.map_wanted = True
        self._pins: dict[tuple[str, int], pygame.Surface] = {}
        self.words: dict[str, Callable[[], object]] = {
            "pause": self._pause,
            "speed1": lambda: self._speed(1),
            "speed2": lambda: self._speed(2),
            "speed4": lambda: self._speed(4),
            "slower": lambda: self._faster(-1),
            "faster": lambda: self._faster(1),
            "undo": lambda: self._undo(True),
            "redo": lambda: self._undo(False),
            "demolish": lambda: scene.take("demolish"),
            "pipette": lambda: scene.take("pipette"),
            "cursor": lambda: scene.take("look"),
            "charts": lambda: scene.root.open(charts_modal(scene)),
            "log": lambda: scene.root.open(log_modal(scene, scene.log)),
            "goals": lambda: scene.goals.toggle(),
            "task": self._task,
            "leaves_out": lambda: scene.root.open(leaves_out_modal(scene)),
            "help": lambda: scene.root.open(help_modal(scene)),
            "describe": self._describe,
            "hour": self._hour,
            "save": lambda: scene.ctx.ask("save"),
            "menu": self._menu,
            "nearer": lambda: scene.control.zoom(1),
            "farther": lambda: scene.control.zoom(-1),
            "home": lambda: scene.city.home(),
            "tab_left": lambda: scene.palette.turn(scene.palette.shown - 1),
            "tab_right": lambda: scene.palette.turn(scene.palette.shown + 1),
            "map": self._map,
            "cards": lambda: open_cards(scene),
            "rice": lambda: open_lots(scene),
            "see_rice": lambda: scene.lenses.look_through("rice"),
            **{f"lens{number}": self._lens(number) for number in range(5)},
        }

    def do(self, word: str) -> None:
        """Do what a word says; an unknown one does nothing."""
        if word.startswith("rice "):
            open_lots(self.scene, word.removeprefix("rice "))
        elif word.startswith("cards "):
            open_cards(self.scene, word.removeprefix("cards "))
        elif word in self.words:
            if word in HEARD:
                self.scene.ctx.play(HEARD[word])
            self.words[word]()

    def escape(self) -> bool:
        """Give back, step by step: the inspector, the lens; then the menu. A tool was given back before: scene.py."""
        scene = self.scene
        if scene.inspector.place is not None:
            scene.inspect(None)
        elif scene.lenses.active is not None:
            scene.lenses.choose(0)
        else:
            self._menu()
        return True

    def _menu(self) -> None:
        self.scene.control.let_go()
        self.scene.ctx.ask("menu")

    def _pause(self) -> None:
        self.scene.pace.toggle()
        self.scene.topbar.show_pace(self.scene.pace)

    def _speed(self, speed: int) -> None:
        self.scene.pace.choose(speed)
        self.scene.topbar.show_pace(self.scene.pace)

    def _faster(self, step: int) -> None:
        self.scene.pace.faster(step)
        self.scene.topbar.show_pace(self.scene.pace)

    def _undo(self, back: bool) -> None:
        scene = self.scene
        done = scene.game.undo() if back else scene.game.redo()
        if done is None:
            scene.root.toast(Message("play.undo_none" if back else "play.redo_none"), "info", "info")
            return
        scene.ctx.play("undo")
        scene.refresh()

    def _hour(self) -> None:
        """Let the sun go on: day, dusk, night."""
        settings = self.scene.ctx.settings
        settings.hour = HOURS[(HOURS.index(settings.hour) + 1) % len(HOURS)]
        self.scene.ctx.play("click")
        self.scene.refresh()
        self.scene.root.toast(Message(f"play.hour.{settings.hour}"), "hour", "info")

    def _task(self) -> None:
        words = task_words(self.scene)
        if words:
            self.scene.root.toast(words, "goals", "title")

    def _map(self) -> None:
        self.map_wanted = not self.scene.map_panel.visible
        self.scene.map_panel.show(self.map_wanted)

    def _lens(self, number: int) -> Callable[[], None]:
        return lambda: self.scene.lenses.choose(number)

    def _describe(self) -> None:
        """Say in words what is in focus, in the hand or in the inspector."""
        scene = self.scene
        widget: Widget | None = scene.root.focus.widget
        said = widget.describe() if widget else ""
        if widget and widget.tip is not None:
            said = f"{said}: {scene.ctx.say(widget.tip_words())}"
        elif said:
            said = escape(said)
        if not said and scene.hand.tile:
            land, water, district = scene.view.land_at(*scene.hand.tile)
            said = scene.ctx.say(Message("play.describe_tile", {"land": water or land.name, "district": district}))
        if not said:
            said = scene.ctx.say(Message("play.describe_none"))
        scene.root.toast(said, "info", "info")

    def pin(self, icon: str) -> pygame.Surface:
        """Return a pin, drawn once for each look."""
        key = (icon, self.scene.ctx.style.revision)
        if key not in self._pins:
            self._pins[key] = self.scene.city.pin(icon)
        return self._pins[key]
