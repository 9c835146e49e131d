"""Shooting: brings a city to the turn that was asked for, or sets up a scene, and has its picture taken.

Next: ``capturing.py`` for moving pictures, ``sheet.py`` for many on one sheet.
"""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path

from game.cli import content
from game.cli.output import Stop
from game.save.file import SUFFIX, read_save, resume
from game.sim.bots import Bot
from game.sim.game import Game
from game.sim.library import Library
from game.sim.scene_definitions import SceneDef

ZOOMS = (0.5, 1.0, 2.0)


def scene_of(library: Library, what: str) -> SceneDef | None:
    """Return a scene by its id; None for anything else."""
    found: SceneDef | None = library.of("scenes").get(what)
    return found


def city_of(library: Library, what: str, player: str, turn: int, seed: int) -> tuple[Game, Bot | None]:
    """Return the city of a save, or of a level or campaign that a bot has played up to a turn, counted over all of it."""
    path = Path(what)
    if what.endswith(SUFFIX) or path.is_file():
        save = read_save(path)
        return resume(save, content.rules_for_save(library, save.header.level, path, save.header.campaign)), None
    known = [*library.of("levels"), *library.of("campaigns"), *library.of("scenes")]
    if what not in known:
        near = get_close_matches(what, known, 1)
        hint = f"did you mean '{near[0]}'?" if near else f"there are: {', '.join(known)}"
        raise Stop(f"'{what}' is no level, no scene and no save; {hint}")
    rules = content.rules_of(library, what)
    bot = content.bot_of(library, what, player)
    game = Game.new(rules, seed)
    while game.turns_played < turn and (not game.world.outcome or bot.go_on(game)):
        bot.play_turn(game)
    return game, bot


def check_out(out: Path, suffixes: tuple[str, ...], what: str) -> None:
    """Raise :class:`Stop` unless a file of this name can be written."""
    if out.suffix.lower() not in suffixes:
        raise Stop(f"{what}; name it like {out.with_suffix(suffixes[0])}")
    if not out.resolve().parent.is_dir():
        raise Stop(f"there is no folder {out.resolve().parent}")


def check_zoom(zoom: float) -> None:
    """Raise :class:`Stop` for a zoom that the game does not have."""
    if zoom not in ZOOMS:
        raise Stop(f"a zoom is {', '.join(f'{z:g}' for z in ZOOMS)}, not {zoom:g}")


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
    season: str = "",
    hour: str = "",
    bare: bool = False,
) -> None:
    """Write one picture, of the zoom of a scene where ``zoom`` is 0; raises :class:`Stop` for what cannot be shown."""
    check_zoom(zoom or 1.0)
    check_out(out, (".png",), "the picture is a PNG file")
    from game.ui import shot, still

    library = content.read()
    scene = scene_of(library, what)
    if scene is not None:
        if overlay or screen:
            raise Stop(f"'{what}' is a scene: it has no lenses and no screens")
        still.save(still.draw(still.sight_of_scene(library, scene, season, hour), size, zoom or scene.zoom), out)
        return
    game, bot = city_of(library, what, player, turn, seed)
    if bare:
        if overlay or screen:
            raise Stop("a bare picture has no lenses and no screens; leave out --bare")
        if bot is not None:
            bot.answer_all(game)
        still.save(still.draw(still.sight_of_city(game, season, hour), size, zoom or 1.0), out)
        return
    still.check_words(season, hour)
    shot.take(
        game, out, bot=bot, overlay=overlay, screen=screen, size=size, zoom=zoom or 1.0, language=language,
        season=season, hour=hour,
    )  # fmt: skip
