"""A real game in the real valley, shown without a window: what the tests and pictures of the play scene share."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")

import pygame

from game.content.library import read_library
from game.sim.bots import Bot
from game.sim.catalogue import Catalogue, build
from game.sim.game import Game, copy_world
from game.sim.library import Library
from game.ui.context import Context, make_context
from game.ui.play import PlayScene
from game.ui.settings import Settings

ROOT = Path(__file__).parents[3]
ASSETS, LEVELS = ROOT / "assets", ROOT / "levels"
FRAME_S = 1 / 60


@cache
def rules() -> Catalogue:
    """The level as it is played."""
    library, problems = read_library([LEVELS / "common", LEVELS / "industry"])
    assert not problems, problems[0]
    return build(library, "industry")


@cache
def level_library() -> Library:
    """All levels as they are played."""
    library, problems = read_library([LEVELS])
    assert not problems, problems[0]
    return library


def played(turns: int, player: str = "record", seed: int = 1) -> Game:
    """Return a game of one's own that a bot has played for some turns."""
    known = _played(turns, player, seed)
    return Game(rules(), copy_world(known.world), list(known.journal))


@cache
def _played(turns: int, player: str, seed: int) -> Game:
    game = Game.new(rules(), seed)
    Bot(rules().library.of("bots")[player]).play(game, turns)
    game.take_notices()
    return game


def make_scene(
    game: Game,
    size: tuple[int, int] = (1280, 720),
    language: str = "en",
    scale: float = 1.0,
    briefing: bool = False,
    true_state: bool = False,
) -> PlayScene:
    """Return the scene of a game, without sound."""
    pygame.display.init()
    pygame.font.init()
    if pygame.display.get_surface() is None or pygame.display.get_surface().get_size() != size:
        pygame.display.set_mode(size)
    settings = Settings(language=language, text_scale=scale, width=size[0], height=size[1], edge_panning=False)
    ctx: Context = make_context(ASSETS, settings, size, theme="industry", sound=False, true_state=true_state)
    return PlayScene(game, ctx, briefing=briefing)


class Player:
    """Real events through a scene, as a mouse and a keyboard make them."""

    def __init__(self, scene: PlayScene) -> None:
        self.scene = scene
        self.surface = pygame.Surface(scene.ctx.size)
        self.frames(2)

    def frames(self, count: int = 1) -> None:
        """Let some frames pass."""
        for _ in range(count):
            self.scene.update(FRAME_S)
            self.scene.draw(self.surface)

    def send(self, kind: int, **facts: object) -> None:
        """Send one event, then a frame."""
        self.scene.handle(pygame.Event(kind, **facts))
        self.frames()

    def key(self, name: str, mod: int = 0) -> None:
        """Press and let go a key, by its name in pygame."""
        code = pygame.key.key_code(name)
        self.send(pygame.KEYDOWN, key=code, mod=mod, unicode=name if len(name) == 1 else "")
        self.send(pygame.KEYUP, key=code, mod=mod)

    def write(self, text: str) -> None:
        """Type text."""
        self.send(pygame.TEXTINPUT, text=text)

    def move(self, at: tuple[int, int]) -> None:
        """Move the mouse."""
        self.send(pygame.MOUSEMOTION, pos=at, rel=(0, 0), buttons=(0, 0, 0))

    def click(self, at: tuple[int, int], button: int = 1) -> None:
        """Click."""
        self.move(at)
        self.send(pygame.MOUSEBUTTONDOWN, pos=at, button=button)
        self.send(pygame.MOUSEBUTTONUP, pos=at, button=button)

    def press(self, name: str) -> None:
        """Click the widget with a name."""
        for panel in reversed(self.scene.root.layers()):
            widget = panel.find(name)
            if widget is not None:
                self.click(widget.rect.center)
                return
        raise AssertionError(f"no widget {name}")

    def tile(self, row: int, col: int) -> tuple[int, int]:
        """Look at a tile and return where it is on the screen."""
        self.scene.city.camera.look_at(row + 0.5, col + 0.5)
        self.frames(2)
        at = self.scene.city.board.screen_pos(row + 0.5, col + 0.5)
        assert at is not None
        return at
