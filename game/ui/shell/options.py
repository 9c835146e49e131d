"""The settings: language, text size, window, volumes, motion, play; every change is seen, heard and kept at once.

Next: ``game/ui/settings.py`` for what is kept, ``menu.py`` for the way here from the game.
"""

from collections.abc import Callable

from game.text import Message
from game.ui.kit import Card, Label, Panel, Screen, Slider, Toggle, Widget
from game.ui.settings import HOURS, SIZES, SPEEDS, VOLUMES
from game.ui.shell.boxes import Choice, Columns
from game.ui.shell.levels import CentreScreen
from game.ui.shell.scene import ShellScene
from game.ui.texts import say_percent

WIDTH = 900


class OptionsScene(ShellScene):
    """All settings on one page, in cards that flow into one column where there is little room."""

    name = "settings"

    def make_screen(self) -> Screen:
        """Return the panel."""
        cards = Columns([self._reading(), self._window(), self._sounds(), self._motion()], 390)
        screen = CentreScreen()
        title = Message("shell.settings")
        screen.add(Panel(cards, title, "settings", WIDTH, 18, True, self.desk.back, name="settings"))
        return screen

    def _change(self, name: str, window: bool = False) -> Callable[[object], None]:
        def change(value: object) -> None:
            setattr(self.ctx.settings, name, value)
            self.desk.settings_changed(window)

        return change

    def _toggle(self, name: str, window: bool = False) -> Toggle:
        on = bool(getattr(self.ctx.settings, name))
        return Toggle(Message(f"shell.{name}"), on, self._change(name, window), name=f"settings.{name}")

    def _reading(self) -> Card:
        settings = self.ctx.settings
        languages = [("en", "English"), ("zh", "中文")]
        scale = self._change("text_scale")
        return _card(
            "reading",
            Choice(Message("shell.language"), languages, settings.language, self._change("language"), "settings.language"),
            Slider(
                Message("shell.text_scale"), settings.text_scale * 100, 100, 200, lambda value: scale(value / 100), 25,
                _percent, name="settings.text_scale",
            ),
            self._toggle("large_targets"),
        )  # fmt: skip

    def _window(self) -> Card:
        settings = self.ctx.settings
        now = f"{settings.width}x{settings.height}"
        sizes = [(f"{wide}x{high}", f"{wide} × {high}") for wide, high in SIZES]
        return _card(
            "window",
            Choice(Message("shell.size"), sizes, now, self._resize, "settings.size"),
            self._toggle("fullscreen", window=True),
            Choice(
                Message("shell.hour"),
                [(hour, Message(f"shell.hour_{hour}")) for hour in HOURS],
                self.ctx.settings.hour,
                self._change("hour"),
                "settings.hour",
            ),
        )

    def _resize(self, key: str) -> None:
        self.ctx.settings.width, self.ctx.settings.height = (int(side) for side in key.split("x"))
        self.ctx.settings.fullscreen = False
        self.desk.settings_changed(window=True)
        self.rebuild()

    def _sounds(self) -> Card:
        sliders: list[Widget] = [
            Slider(
                Message(f"shell.{name}"), getattr(self.ctx.settings, name), 0, 100, self._loudness(name), 10, _percent,
                name=f"settings.{name}",
            )
            for name in VOLUMES
        ]  # fmt: skip
        silent: list[Widget] = [] if self.ctx.sound.open else [Label(Message("shell.no_sound"), colour="dim")]
        return _card("sound", *sliders, self._toggle("sound_subtitles"), *silent)

    def _loudness(self, name: str) -> Callable[[float], None]:
        change = self._change(name)

        def set_loudness(value: float) -> None:
            change(round(value))
            self.ctx.play("click")

        return set_loudness

    def _motion(self) -> Card:
        choices = [(str(speed), "×" + str(speed)) for speed in SPEEDS]
        speed = self._change("speed")
        return _card(
            "play",
            Choice(
                Message("shell.speed"),
                choices,
                str(self.ctx.settings.speed),
                lambda key: speed(int(key)),
                "settings.speed",
            ),
            self._toggle("edge_panning"),
            self._toggle("reduced_motion"),
            self._toggle("rich"),
        )


def _card(title: str, *parts: Widget) -> Card:
    return Card([Label(Message(f"shell.group_{title}"), "heading", "title"), *parts], gap=9)


def _percent(value: float) -> str:
    return say_percent(round(value), "en")
