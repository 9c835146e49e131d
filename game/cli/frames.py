"""Frames: the ms of a picture of the city at 1920 x 1080, standing still, panning and zooming, drawn into memory.

The board is measured, which is nearly all of a frame; panels are kept pictures laid on top.
"""

from __future__ import annotations

import os
from statistics import mean, median
from time import perf_counter
from typing import Any

from game import paths
from game.sim.bots import Bot
from game.sim.catalogue import Catalogue
from game.sim.game import Game
from game.sim.view import View

SIZE = (1920, 1080)
STILL, PAN, ZOOM = 240, 240, 24
PAN_PX = 12


def measure_frames(rules: Catalogue, player: str, turn: int) -> dict[str, Any]:
    """Return the figures; raises what pygame raises where nothing can be drawn."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    import pygame

    from game.ui.board import Board
    from game.ui.board.camera import Camera
    from game.ui.board.sheet import Sheet
    from game.ui.play.board_link import board_state, terrain_looks, wind_on_screen

    game = Game.new(rules)
    Bot(rules.library.of("bots")[player]).play(game, turn)
    view = View(game)
    pygame.display.init()
    surface = pygame.display.set_mode(SIZE)
    sprites = set(Sheet(paths.assets_folder() / "sprites").sprites)
    state = board_state(view, terrain_looks(view, sprites), wind_on_screen(view), sprites)
    before = perf_counter()
    board = Board(paths.assets_folder(), state)
    camera = Camera(*view.size)
    camera.look_at(view.size[0] / 2, view.size[1] / 2)
    rect = surface.get_rect()
    board.draw(surface, rect, camera, 0.0, budget_ms=None)
    opened = (perf_counter() - before) * 1000
    clock = 0.0

    def frame() -> float:
        nonlocal clock
        clock += 1 / 60
        begin = perf_counter()
        board.draw(surface, rect, camera, clock)
        pygame.display.flip()
        return (perf_counter() - begin) * 1000

    still = [frame() for _ in range(STILL)]
    pan = []
    for number in range(PAN):
        camera.drag(-PAN_PX if number < PAN // 2 else PAN_PX, 0)
        pan.append(frame())
    zoom = []
    for number in range(ZOOM):
        camera.step_zoom(1 if number % 4 < 2 else -1, rect.center, rect)
        zoom.append(frame())
        zoom += [frame() for _ in range(3)]
    pygame.display.quit()
    return {
        "first_picture_ms": round(opened, 1), "still": figures(still), "pan": figures(pan), "zoom": figures(zoom),
        "still_frames_per_second": round(1000 / mean(still)),
    }  # fmt: skip


def figures(times: list[float]) -> dict[str, float]:
    """Return median, 95th of a hundred and worst of some ms."""
    ordered = sorted(times)
    return {
        "ms_median": round(median(ordered), 2), "ms_p95": round(ordered[int(len(ordered) * 0.95)], 2),
        "ms_worst": round(ordered[-1], 2),
    }  # fmt: skip
