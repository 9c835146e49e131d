"""Shot: a picture of the game as a player would see it, taken without a display.

The scenes are the real ones, the city is a bot's or a save's; nothing is drawn for the picture alone. What the camera
looks at is the most built-up place among the works. ``screen`` names what is open: see ``SCREENS``.
Next: ``scenes.py``.
"""

from collections.abc import Callable
from pathlib import Path

import pygame

from game import paths
from game.sim.bots import Bot
from game.sim.game import Game
from game.sim.view import View
from game.ui.content import Content
from game.ui.context import Context, make_context
from game.ui.doors import SHELL
from game.ui.pace import Still, thaw_memory
from game.ui.play import PlayScene
from game.ui.scenes import Scenes
from game.ui.settings import Settings
from game.ui.shell.backdrop import busiest
from game.ui.shot_campaign import SCREENS as BETWEEN
from game.ui.shot_campaign import NothingToShow, draw_between
from game.ui.still import in_light, open_memory

IN_PLAY = ("goals", "charts", "log", "help", "leaves_out", "inspector", "naming")
MOMENTS = ("briefing", "event", "plan", "ribbon", "chapter", "end")
SCREENS = (*SHELL, *IN_PLAY, *MOMENTS, *BETWEEN)


class ShotProblem(Exception):
    """A picture that cannot be taken: one line."""


def take(
    game: Game,
    out: Path,
    *,
    bot: Bot | None = None,
    overlay: str = "",
    screen: str = "",
    size: tuple[int, int] = (1280, 720),
    zoom: float = 1.0,
    language: str = "en",
    scale: float = 1.0,
    season: str = "",
    hour: str = "",
) -> None:
    """Write a picture of a city. ``bot`` plays on where a screen needs a moment that has yet to come.

    overlay: name of a lens; screen: one of ``SCREENS`` or empty for the city; season, hour: another light than the
    turn's. Raises ShotProblem.
    """
    surface = draw(
        game, bot=bot, overlay=overlay, screen=screen, size=size, zoom=zoom, language=language or "en", scale=scale,
        season=season, hour=hour,
    )  # fmt: skip
    try:
        pygame.image.save(surface, str(out))
    except (pygame.error, OSError) as error:
        raise ShotProblem(f"{out}: the picture cannot be written ({' '.join(str(error).split())})") from None


def draw(
    game: Game,
    *,
    bot: Bot | None = None,
    overlay: str = "",
    screen: str = "",
    size: tuple[int, int] = (1280, 720),
    zoom: float = 1.0,
    language: str = "en",
    scale: float = 1.0,
    season: str = "",
    hour: str = "",
) -> pygame.Surface:
    """Return the picture that ``take`` writes."""
    if screen and screen not in SCREENS:
        raise ShotProblem(f"unknown screen '{screen}'; there are: {', '.join(SCREENS)}")
    surface = open_memory(size)
    settings = Settings(language, scale, *size, speed=1)
    ctx = make_context(paths.assets_folder(), settings, size, theme="industry", sound=False, now=lambda: 0.0)
    if screen in SHELL and screen != "menu":
        return _draw_shell(ctx, surface, screen)
    if screen in BETWEEN:
        try:
            return draw_between(ctx, surface, game, bot, screen)
        except NothingToShow as problem:
            raise ShotProblem(str(problem)) from None
    _bring_about(game, bot, screen)
    scene = PlayScene(game, ctx, briefing=screen == "briefing")
    scene.pace.paused = screen == "menu"
    _look(scene, zoom)
    if season or hour:
        scene.city.board.update(in_light(scene.city.board.state, season, hour))
    if overlay:
        _look_through(scene, overlay)
    if screen == "menu":
        return _draw_shell(ctx, surface, screen, scene)
    _open(scene, screen)
    scene.settle(surface)
    return surface


def _draw_shell(ctx: Context, surface: pygame.Surface, screen: str, play: PlayScene | None = None) -> pygame.Surface:
    """Draw a scene around the city."""
    app = Scenes(ctx, surface, Content(), Still())
    app.scenes = [play] if play is not None else []
    app.go(screen)
    for _ in range(2):
        app.scene.update(0.05)
    app.scene.draw(surface)
    thaw_memory()
    return surface


def _bring_about(game: Game, bot: Bot | None, screen: str) -> None:
    """Let the bot play on until the moment that a screen shows; what was told before is forgotten."""
    turns = game.rules.calendar.turns

    def asked(kind: str) -> bool:
        return any(getattr(question, kind) is not None for question in View(game).questions())

    def told(kind: str) -> bool:
        return any(notice.kind == kind for notice in game.world.notices)

    wanted: dict[str, Callable[[], bool]] = {
        "event": lambda: asked("event"),
        "plan": lambda: asked("plan"),
        "ribbon": lambda: told("ribbon"),
        "chapter": lambda: told("chapter_end"),
        "end": lambda: bool(game.world.outcome),
    }
    if screen not in wanted:
        if bot is not None and screen != "briefing":
            bot.answer_all(game)
        game.take_notices()
        return
    while not wanted[screen]():
        if bot is None or game.world.turn >= turns or game.world.outcome:
            raise ShotProblem(f"there is no {screen} to show in this city; try another turn")
        game.take_notices()
        bot.play_turn(game)
    if screen in ("ribbon", "chapter", "end"):
        if bot is not None:
            bot.answer_all(game)
        kinds = {"ribbon": "ribbon", "chapter": "chapter_end", "end": "none"}
        game.world.notices = [notice for notice in game.world.notices if notice.kind == kinds[screen]][:1]
    else:
        game.take_notices()


def _look(scene: PlayScene, zoom: float) -> None:
    """Let the camera look at the works that stand closest together."""
    camera, view = scene.city.camera, scene.view
    camera.zoom = zoom
    works = {f"{b.row},{b.col}" for b in view.buildings() if view.rules.running[b.kind].gives}
    camera.look_at(*busiest(scene.city.board.state, works))


def _look_through(scene: PlayScene, overlay: str) -> None:
    names = [lens.name for lens in scene.lenses.lenses]
    if overlay not in names:
        raise ShotProblem(f"unknown overlay '{overlay}'; this city has: {', '.join(names)}")
    scene.lenses.choose(names.index(overlay) + 1)


def _open(scene: PlayScene, screen: str) -> None:
    """Open what a player could open now."""
    works = [b for b in scene.view.buildings() if scene.view.rules.running[b.kind].gives]
    largest = max(works, key=lambda b: (b.rows * b.cols, b.built_year), default=None)
    if screen in ("charts", "log", "help", "leaves_out"):
        scene.press(screen)
    elif screen in ("inspector", "naming"):
        if largest is None:
            raise ShotProblem("no works stands in this city yet; try a later turn")
        scene.inspect((largest.row, largest.col))
        if screen == "naming":
            scene.ask_name((largest.row, largest.col))
