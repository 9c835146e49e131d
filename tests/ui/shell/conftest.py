"""An application without a screen: real scenes, real content, real saves in a folder of the test, a clock of the test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pygame
import pytest

from game import paths
from game.ui.content import Content
from game.ui.context import make_context
from game.ui.pace import thaw_memory
from game.ui.probe import widgets_of
from game.ui.scenes import Scenes
from game.ui.settings import Settings


class Hand:
    """Presses what is seen, and lets time pass."""

    def __init__(self, app: Scenes) -> None:
        self.app = app

    def widgets(self) -> dict[str, list[int]]:
        """Return the named widgets of the uppermost scene."""
        return widgets_of(self.app.scene.root)

    def frame(self, seconds: float = 0.05, times: int = 1) -> None:
        """Let frames pass."""
        for _ in range(times):
            self.app.scene.update(seconds)
            self.app._answer()
            self.app.keeper.watch()
            self.app.redraw()

    def press(self, name: str) -> None:
        """Click a widget in its middle."""
        self.frame()
        left, top, wide, high = self.widgets()[name]
        place = (left + wide // 2, top + high // 2)
        self.app.handle(pygame.Event(pygame.MOUSEMOTION, pos=place, rel=(0, 0), buttons=(0, 0, 0)))
        self.app.handle(pygame.Event(pygame.MOUSEBUTTONDOWN, pos=place, button=1))
        self.app.handle(pygame.Event(pygame.MOUSEBUTTONUP, pos=place, button=1))
        self.frame()

    def key(self, key: int, mod: int = 0) -> None:
        """Press a key."""
        self.app.handle(pygame.Event(pygame.KEYDOWN, key=key, mod=mod, unicode=""))
        self.app.handle(pygame.Event(pygame.KEYUP, key=key, mod=mod, unicode=""))
        self.frame()


class Still:
    """A clock that stands still; input comes from the test."""

    def now(self) -> float:
        """Return no time at all."""
        return 0.0

    def next_frame(self, busy: bool) -> tuple[float, list[pygame.Event]]:
        """Let a fiftieth of a second pass."""
        return 0.02, []


MakeHand = Callable[..., Hand]


@pytest.fixture(scope="session")
def content() -> Content:
    """The shipped content, read once."""
    return Content()


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home of the test."""
    monkeypatch.delenv("KILN_HOME", raising=False)
    paths.use_home(tmp_path)
    yield tmp_path
    paths.use_home(None)
    thaw_memory()


@pytest.fixture
def make_hand(content: Content, home: Path) -> Iterator[MakeHand]:
    """Open an application: ``make_hand(target='', language='en', scale=1.0, size=(1280, 720))``."""

    apps: list[Scenes] = []

    def make(
        target: str = "",
        language: str = "en",
        scale: float = 1.0,
        size: tuple[int, int] = (1280, 720),
        calm: bool = True,
    ) -> Hand:
        pygame.display.init()
        surface = pygame.display.set_mode(size)
        settings = Settings(language, scale, *size, reduced_motion=calm)
        ctx = make_context(paths.assets_folder(), settings, size, theme="industry", sound=False)
        app = Scenes(ctx, surface, content, Still())
        apps.append(app)
        app.open(target)
        hand = Hand(app)
        hand.frame(times=2)
        return hand

    yield make
    for app in apps:
        app.close()
