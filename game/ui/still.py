"""Still: the board alone, without panels, drawn into memory: for scenes, bare pictures and moving ones.

A ``Sight`` is a state with the place that is looked at; the clock is the caller's, so that the same second is the same
picture. Next: ``capture.py`` (moving pictures), ``sheet.py`` (many pictures on one sheet).
"""

import os
from collections.abc import Container
from dataclasses import dataclass, replace
from pathlib import Path

import pygame

from game import paths
from game.sim.game import Game
from game.sim.library import Library
from game.sim.scene_definitions import SceneDef
from game.sim.view import View
from game.ui.board import Board, BoardState, Camera
from game.ui.board.sheet import Sheet
from game.ui.board.state import HOURS, SEASON_WORDS
from game.ui.play.board_link import board_state, terrain_looks, wind_on_screen
from game.ui.play.tableau import middle, scene_state
from game.ui.shell.backdrop import busiest
from game.ui.window import prepare_display

MOMENT_S = 7.0
"""The second of a still picture: smoke has risen by then and people have left their doors."""


class StillProblem(Exception):
    """A picture that cannot be taken: one line."""


@dataclass(frozen=True, slots=True)
class Sight:
    """A state of the board and the place (row, col) in the middle of the picture."""

    state: BoardState
    row: float
    col: float


def open_memory(size: tuple[int, int]) -> pygame.Surface:
    """Return a surface of a display that nobody sees."""
    if os.environ.get("SDL_VIDEODRIVER") != "dummy" and not pygame.display.get_init():
        os.environ["SDL_VIDEODRIVER"] = "dummy"
    prepare_display()
    return pygame.display.set_mode(size)


def known_sprites() -> Container[str]:
    """Return the names of all pictures of things."""
    return set(Sheet(paths.assets_folder() / "sprites").sprites)


def sight_of_scene(library: Library, scene: SceneDef, season: str = "", hour: str = "") -> Sight:
    """Return a scene as it is seen; raises StillProblem for an unknown season or hour."""
    check_words(season, hour)
    return Sight(scene_state(library, scene, known_sprites(), season, hour), *middle(scene))


def sight_of_city(game: Game, season: str = "", hour: str = "") -> Sight:
    """Return a city as it is seen, its works in the middle; raises StillProblem for an unknown season or hour."""
    check_words(season, hour)
    view = View(game)
    sprites = set(Sheet(paths.assets_folder() / "sprites").sprites)
    state = board_state(view, terrain_looks(view, sprites), wind_on_screen(view), sprites)
    works = {f"{b.row},{b.col}" for b in view.buildings() if view.rules.running[b.kind].gives}
    return Sight(in_light(state, season, hour), *busiest(state, works))


def in_light(state: BoardState, season: str, hour: str) -> BoardState:
    """Return a state in another season or at another hour; empty leaves it."""
    number = SEASON_WORDS.index(season) if season else state.season
    return replace(state, season=number, hour=hour or state.hour)


def check_words(season: str, hour: str) -> None:
    """Raise StillProblem unless these are a season and an hour, or empty."""
    for what, word, words in (("season", season, SEASON_WORDS), ("hour", hour, HOURS)):
        if word and word not in words:
            raise StillProblem(f"unknown {what} '{word}'; there are: {', '.join(words)}")


def draw(sight: Sight, size: tuple[int, int], zoom: float, now_s: float = MOMENT_S) -> pygame.Surface:
    """Return the picture of a sight."""
    surface = open_memory(size)
    board = Board(paths.assets_folder(), sight.state)
    camera = Camera(sight.state.rows, sight.state.cols, zoom)
    camera.look_at(sight.row, sight.col)
    board.draw(surface, surface.get_rect(), camera, now_s, budget_ms=None)
    return surface


def save(surface: pygame.Surface, out: Path) -> None:
    """Write a picture; raises StillProblem."""
    try:
        pygame.image.save(surface, str(out))
    except (pygame.error, OSError) as error:
        raise StillProblem(f"{out}: the picture cannot be written ({' '.join(str(error).split())})") from None
