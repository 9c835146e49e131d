"""Shooting: brings a city to the turn that was asked for and has the screens take its picture."""

from __future__ import annotations

from pathlib import Path

from game.cli import content
from game.cli.output import Stop
from game.save.file import SUFFIX, read_save, resume
from game.sim.bots import Bot
from game.sim.game import Game

ZOOMS = (0.5, 1.0, 2.0)


def city_of(what: str, player: str, turn: int, seed: int) -> tuple[Game, Bot | None]:
    """Return the city of a save, or of a level that a bot has played up to a turn."""
    library = content.read()
    path = Path(what)
    if what.endswith(SUFFIX) or path.is_file():
        save = read_save(path)
        return resume(save, content.rules_for_save(library, save.header.level, path)), None
    rules = content.rules_of(library, what)
    bot = content.bot_of(library, what, player)
    game = Game.new(rules, seed)
    bot.play(game, turn)
    return game, bot


def take(
    what: str,
    out: Path,
    *,
    player: str,
    turn: int,
    overlay: str,
    screen: str,
    zoom: float,
    seed: int,
    size: tuple[int, int],
    language: str,
) -> None:
    """Write one picture; raises :class:`Stop` for what cannot be shown."""
    if zoom not in ZOOMS:
        raise Stop(f"a zoom is {', '.join(f'{z:g}' for z in ZOOMS)}, not {zoom:g}")
    if out.suffix.lower() != ".png":
        raise Stop(f"the picture is a PNG file; name it like {out.with_suffix('.png')}")
    if not out.resolve().parent.is_dir():
        raise Stop(f"there is no folder {out.resolve().parent}")
    from game.ui import shot

    game, bot = city_of(what, player, turn, seed)
    shot.take(game, out, bot=bot, overlay=overlay, screen=screen, size=size, zoom=zoom, language=language)
