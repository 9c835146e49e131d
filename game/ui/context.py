"""Context: what every scene may use and nothing else: style, texts, settings, sound, the clock, and how to ask the app.

A scene never opens a file, a window or another scene. What it wants from the application it asks for with
:meth:`Context.ask`; the application answers between frames.
Next: ``game/ui/scenes.py``.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Literal

from game.ui.kit.style import Style
from game.ui.kit.words import Say
from game.ui.settings import Settings
from game.ui.sound import Sound
from game.ui.texts import Texts, say_change, say_money

Ask = Literal[
    "menu", "settings", "save", "load", "restart", "rewind", "levels", "title", "quit", "film", "hand_over", "whatif"
]
"""What a scene may ask: menu, settings, a save now, the list of saves, the level anew, the city a year ago, other scenes."""


@dataclass(slots=True)
class Context:
    """Shared by all scenes of a run.

    assets: the folder of pictures, fonts, icons, texts; style: theme, fonts, icons, language, scale (``style.words`` is
    ``texts``); size: the window in pixels; now: seconds that only grow (a test gives its own clock);
    true_state: whether screens may show what nobody of the era could know; asked: what scenes asked for, oldest first
    """

    assets: Path
    style: Style
    texts: Texts
    settings: Settings
    sound: Sound
    size: tuple[int, int]
    now: Callable[[], float] = perf_counter
    true_state: bool = False
    asked: list[Ask] = field(default_factory=list)

    @property
    def language(self) -> str:
        """The language of now."""
        return self.style.language

    def say(self, what: Say) -> str:
        """Return a text in the language of now."""
        return self.style.say(what)

    def money(self, amount: int | float) -> str:
        """Return an amount of 10,000 yuan in the words of the language."""
        return say_money(amount, self.language)

    def change(self, amount: int | float) -> str:
        """Return a change of money with its sign."""
        return say_change(amount, self.language)

    def play(self, sound: str, pan: float = 0.0, near: float = 1.0, after_s: float = 0.0) -> None:
        """Play an effect of ``assets/sound/effects``; see ``Sound.play``."""
        self.sound.play(sound, pan, near, after_s)

    def ask(self, what: Ask) -> None:
        """Ask the application for something; it answers after this frame."""
        self.asked.append(what)


def make_context(
    assets: Path,
    settings: Settings,
    size: tuple[int, int],
    *,
    theme: str = "default",
    sound: bool = True,
    now: Callable[[], float] = perf_counter,
    true_state: bool = False,
) -> Context:
    """Return a context; raises FontProblem, ThemeProblem or TextProblem with one line each."""
    texts = Texts.load(assets / "text")
    style = Style(
        assets, theme, settings.language, settings.text_scale, texts, settings.reduced_motion, settings.large_targets
    )
    heard = Sound(assets / "sound", settings, sound, threaded=sound)
    return Context(assets, style, texts, settings, heard, size, now, true_state)
