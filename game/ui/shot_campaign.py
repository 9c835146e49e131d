"""Shot, campaign: pictures of what lies between two levels of one city, and before a level that is opened alone.

Next: ``shot.py``, which asks.
"""

from collections.abc import Callable

import pygame

from game.sim.bots import Bot
from game.sim.game import Game
from game.ui.content import Content
from game.ui.context import Context
from game.ui.pace import Still, thaw_memory
from game.ui.play import PlayScene
from game.ui.play.film import FilmScene
from game.ui.play.hand_over import HandOverScene
from game.ui.play.prologue import PrologueScene
from game.ui.play.whatif_screen import WhatIfScene
from game.ui.scenes import Scenes

FILM_AT = 0.6
"""Share of the film that is over in its picture."""


class NothingToShow(Exception):
    """A screen that this city has no reason for: one line."""


def draw_between(ctx: Context, surface: pygame.Surface, game: Game, bot: Bot | None, screen: str) -> pygame.Surface:
    """Draw one of ``SCREENS``; raises NothingToShow."""
    app = Scenes(ctx, surface, Content(), Still())
    try:
        SCREENS[screen](app, game, bot)
        for _ in range(3):
            app.scene.update(0.05)
        app.scene.draw(surface)
    finally:
        app.keeper.game = None
        thaw_memory()
    return surface


def _play(app: Scenes, game: Game) -> None:
    game.take_notices()
    app.keeper.game = game  # and nothing is written anywhere
    app.scenes = [PlayScene(game, app.ctx)]


def _film(app: Scenes, game: Game, bot: Bot | None) -> None:
    if not game.world.turn:
        raise NothingToShow("there is no film before the first turn; try a later one")
    _play(app, game)
    film = FilmScene(app)
    app.show(film)
    film.finish_developing()
    film.show_at(FILM_AT)


def _played_out(game: Game, bot: Bot | None) -> None:
    """Let the bot play to the end of the level."""
    while bot is not None and not game.world.outcome:
        bot.play_turn(game)


def _hand_over(app: Scenes, game: Game, bot: Bot | None) -> None:
    _played_out(game, bot)
    if game.world.outcome != "ended" or not game.rules.next_part:
        raise NothingToShow("this city goes on into no other level; try a part of a campaign")
    _play(app, game)
    app.show(HandOverScene(app, app.scenery()))


def _inheritance(app: Scenes, game: Game, bot: Bot | None) -> None:
    _played_out(game, bot)
    if bot is None or not bot.go_on(game) or game.rules.level.hand_over is None:
        raise NothingToShow("this city goes on into no other level; try a part of a campaign")
    _play(app, game)


def _whatif(app: Scenes, game: Game, bot: Bot | None) -> None:
    _play(app, game)
    page = WhatIfScene(app, app.scenery())
    app.show(page)
    page.finish()
    if best := page.finder.best():
        page.show(best[0])


def _prologue(app: Scenes, game: Game, bot: Bot | None) -> None:
    if game.journal or game.world.turn or game.world.campaign or not game.rules.level.prologue:
        raise NothingToShow("no ribbon is cut before this city; try --turn 0 of a level with a prologue")
    app.ctx.style.change(theme=game.rules.sibling(game.rules.level.begins_with.level).level.theme)  # type: ignore[union-attr]
    app.show(PrologueScene(app, game))


SCREENS: dict[str, Callable[[Scenes, Game, Bot | None], None]] = {
    "film": _film,
    "hand_over": _hand_over,
    "inheritance": _inheritance,
    "prologue": _prologue,
    "whatif": _whatif,
}
