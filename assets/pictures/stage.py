"""The stage: what every scene begins with (sheet, inks, sky) and the list that ``build.py`` prints.

A scene is a function of a press and the inks of its era; ``@scene`` gives it a name, a size and a worn margin.
Next: ``scenes_kilns.py``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from ink import Ink
from palette import ERAS, Inks
from PIL import Image
from press import Press

EVENT = (640, 272)
CHAPTER = (780, 216)
ERA = (1280, 720)
SCENES: dict[str, tuple[str, str, Callable[[int], Image.Image]]] = {}
Draw = Callable[["Stage"], None]


class Stage:
    """A sheet with the inks of its era."""

    def __init__(self, press: Press, inks: Inks) -> None:
        self.press, self.inks = press, inks
        self.wide, self.high = press.wide, press.high

    @contextmanager
    def plate(self, shadow: float = 0.3, gaps: float = 0.5, soft: float = 0.0, grain: float = 0.07) -> Iterator[Ink]:
        """Give a layer whose dark block has the ink of the era."""
        with self.press.plate(shadow, grain, gaps, soft=soft) as ink:
            ink.key = self.inks.key
            yield ink

    def sky(self, low: float, top: str = "", last: str = "", bend: float = 0.85) -> None:
        """Grade the sky down to ``low`` and leave the last colour below."""
        first, end = top or self.inks.sky, last or self.inks.haze
        self.press.bokashi(0, low, first, end, bend)
        self.press.bokashi(low, self.high, end, end)


def scene(
    kind: str, era: str, size: tuple[int, int] = EVENT, margin: float = 5, fine: int = 3
) -> Callable[[Draw], Draw]:
    """Enter a scene under its function's name."""

    def enter(draw: Draw) -> Draw:
        def make(seed: int) -> Image.Image:
            inks = ERAS[era]
            stage = Stage(Press(*size, seed, fine, inks.paper), inks)
            draw(stage)
            return stage.press.finish(margin, inks.paper)

        SCENES[draw.__name__] = (kind, era, make)
        return draw

    return enter
