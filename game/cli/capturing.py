"""Capturing: sets up a scene or a city and has some seconds of it filmed; a bot plays on meanwhile.

Next: ``game/ui/capture.py``.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from game.cli import content
from game.cli.output import Stop, complain, track
from game.cli.shooting import check_out, check_zoom, city_of, scene_of
from game.sim.bots import Bot
from game.sim.game import Game

if TYPE_CHECKING:
    from game.ui.capture import Live

MOST_PIXELS = 300_000_000
"""Of all pictures of a film together: they are kept until it is written, at three bytes each."""


def film(
    what: str,
    out: Path,
    *,
    player: str,
    turn: int,
    seed: int,
    size: tuple[int, int],
    zoom: float,
    season: str,
    hour: str,
    seconds: float,
    fps: int,
    folder: Path | None,
) -> None:
    """Write one moving picture, and its frames into a folder if one is given; raises :class:`Stop`."""
    check_zoom(zoom or 1.0)
    check_out(out, (".gif", ".webp", ".png"), "the film is a GIF, a WebP or an animated PNG")
    count = max(2, round(seconds * fps))
    if count * size[0] * size[1] > MOST_PIXELS:
        most = MOST_PIXELS // (size[0] * size[1] * fps)
        raise Stop(f"{seconds:g} seconds are too long for {size[0]}x{size[1]} at {fps} pictures a second; {most} fit")
    from game.ui import capture, still

    library = content.read()
    scene = scene_of(library, what)
    live: Live | None = None
    if scene is not None:
        sight = still.sight_of_scene(library, scene, season, hour)
    else:
        game, bot = city_of(library, what, player, turn, seed)
        sight = still.sight_of_city(game, season, hour)
        if bot is not None:
            live = living(game, bot, season, hour)
    nearness = zoom or (scene.zoom if scene else 1.0)
    drawn = capture.frames(sight, size, nearness, seconds, fps, live)
    pictures = list(track(drawn, count, "filming"))
    capture.write_film(pictures, out, fps)
    if folder is not None:
        capture.write_frames(pictures, folder)
    complain(f"{out}: {count} pictures, {out.stat().st_size / 1e6:.1f} MB")


def living(game: Game, bot: Bot, season: str, hour: str) -> Live:
    """Return what lets a bot play a turn whenever one is due; the seasons stand still if one was asked for."""
    from game.ui import still
    from game.ui.board import BoardState

    begin = game.world.turn

    def state_at(seconds: float) -> BoardState | None:
        due = begin + int(seconds / game.rules.level.seconds_per_turn)
        if game.world.turn >= min(due, game.rules.calendar.turns) or game.world.outcome:
            return None
        bot.play_turn(game)
        return still.sight_of_city(game, season, hour).state

    return state_at
