"""Sheet: takes a picture of every scene and of the levels, early and late, by day and night, in three sizes.

What is shown follows from the content: a new scene or level is on the next sheet without a line here. Each picture is
drawn by the game's own screens. Next: ``game/ui/sheet.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from game.cli import content
from game.cli.output import Stop, complain, track
from game.sim.bot_definitions import BotDef
from game.sim.bots import Bot
from game.sim.game import Game
from game.sim.level_definitions import LevelDef
from game.sim.library import Library
from game.sim.scene_definitions import SceneDef
from game.text import Localized

SIZES = ((1280, 720), (1366, 768), (1920, 1080))
SEASONS = ("spring", "summer", "autumn", "winter")
PLAYER = "record"
EARLY, LATE = 8, 96
"""Parts of a hundred of a level's turns at which it is shown."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """One picture to take: of a scene, or of a level at a turn (with its panels unless ``bare``)."""

    name: str
    size: tuple[int, int]
    zoom: float
    season: str
    hour: str
    scene: SceneDef | None = None
    level: LevelDef | None = None
    turn: int = 0
    bare: bool = False


def wanted(library: Library) -> list[Wanted]:
    """Return the pictures in the order of the years: each scene as it is meant, in another season, and by night."""
    scenes: list[SceneDef] = sorted(library.of("scenes").values(), key=lambda scene: scene.year)
    found = [one for number, scene in enumerate(scenes) for one in of_scene(scene, number)]
    levels: list[LevelDef] = sorted(library.of("levels").values(), key=lambda level: level.years)
    return found + [one for level in levels for one in of_level(level)]


def of_scene(scene: SceneDef, number: int) -> Iterator[Wanted]:
    """Yield the pictures of a scene; sizes take turns."""
    other = SEASONS[(SEASONS.index(scene.season) + 2) % 4]
    dark = "day" if scene.hour == "night" else "night"
    size, near = SIZES[number % 2], SIZES[2]
    yield Wanted(f"{scene.id}_1", size, scene.zoom, scene.season, scene.hour, scene)
    yield Wanted(f"{scene.id}_2", size, scene.zoom, other, dark, scene)
    if number % 2 == 0:
        yield Wanted(f"{scene.id}_near", near, 2.0, scene.season, scene.hour, scene)


def of_level(level: LevelDef) -> Iterator[Wanted]:
    """Yield the pictures of a level: early and late, with and without panels."""
    turns = (level.years[1] - level.years[0] + 1) * level.turns_per_year
    for when, share in (("early", EARLY), ("late", LATE)):
        turn = turns * share // 100
        yield Wanted(f"{level.id}_{when}", SIZES[0], 1.0, "", "", level=level, turn=turn)
        yield Wanted(f"{level.id}_{when}_night", SIZES[2], 2.0, "winter", "night", level=level, turn=turn, bare=True)


def take_all(folder: Path, language: str, with_sheet: bool) -> None:
    """Write every picture, and one sheet of all of them; raises :class:`Stop`."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Stop(f"{folder}: no folder can be made there ({error.strerror})") from None
    from game.ui import sheet, still

    library = content.read()
    style = sheet.style_of(language)
    todo = wanted(library)
    taken: list[sheet.Captioned] = []
    for one in track(todo, len(todo), "taking pictures"):
        file = folder / f"{one.name}.png"
        words = take(library, one, file, language)
        taken.append(sheet.Captioned(file, sheet.caption(style, *words)))
    if with_sheet:
        still.save(sheet.contact_sheet(taken, style), folder / "sheet.png")
    complain(f"{folder}: {len(taken)} pictures{' and sheet.png' if with_sheet else ''}")


def take(library: Library, one: Wanted, file: Path, language: str) -> tuple[Localized, int, int, str]:
    """Write one picture; return what its caption says: title, year, season, hour."""
    from game.ui import shot, still

    if one.scene is not None:
        sight = still.sight_of_scene(library, one.scene, one.season, one.hour)
        still.save(still.draw(sight, one.size, one.zoom), file)
        return one.scene.title, one.scene.year, sight.state.season, sight.state.hour
    assert one.level is not None
    rules = content.rules_of(library, one.level.id)
    game, bot = Game.new(rules), Bot(player_of(library, one.level.id))
    bot.play(game, one.turn)
    year = rules.calendar.year(game.world.turn)
    sight = still.sight_of_city(game, one.season, one.hour)
    if one.bare:
        still.save(still.draw(sight, one.size, one.zoom), file)
    else:
        shot.take(game, file, bot=bot, size=one.size, zoom=one.zoom, language=language)
    return one.level.title, year, sight.state.season, sight.state.hour


def player_of(library: Library, level: str) -> BotDef:
    """Return the bot that plays the record of a level, or the first that can play it."""
    bots: list[BotDef] = [bot for bot in library.of("bots").values() if bot.level in ("", level)]
    if not bots:
        raise Stop(f"no bot can play '{level}', so no picture of it can be taken")
    return next((bot for bot in bots if bot.id == PLAYER), bots[0])
