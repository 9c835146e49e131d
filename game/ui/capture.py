"""Capture: a short moving picture of a board, made by advancing its clock, a frame at a time.

Nothing is recorded from a running game: each frame is drawn for its own second, so the film runs evenly however slow the
machine is. A city goes on living meanwhile: ``live`` is asked for its state at every frame. Next: ``still.py``.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pygame
from PIL import Image

from game import paths
from game.ui.board import Board, BoardState, Camera
from game.ui.still import MOMENT_S, Sight, StillProblem, open_memory

FORMATS = (".gif", ".webp", ".png")
GIF_COLOURS = 128
WEBP_QUALITY = 80
Live = Callable[[float], BoardState | None]
"""Takes the seconds since the beginning; returns another state, or None while nothing has changed."""


def frames(
    sight: Sight, size: tuple[int, int], zoom: float, seconds: float, fps: int, live: Live | None = None
) -> Iterator[Image.Image]:
    """Yield the pictures of some seconds, one after the other."""
    surface = open_memory(size)
    board = Board(paths.assets_folder(), sight.state)
    camera = Camera(sight.state.rows, sight.state.cols, zoom)
    camera.look_at(sight.row, sight.col)
    for number in range(max(2, round(seconds * fps))):
        passed = number / fps
        state = live(passed) if live else None
        if state is not None:
            board.update(state)
        board.draw(surface, surface.get_rect(), camera, MOMENT_S + passed, budget_ms=None)
        yield Image.frombytes("RGB", size, pygame.image.tobytes(surface, "RGB"))


def write_film(pictures: list[Image.Image], out: Path, fps: int) -> None:
    """Write pictures as one moving picture that plays for ever: GIF, WebP or animated PNG; raises StillProblem."""
    first, *others = pictures
    common: dict[str, Any] = {"save_all": True, "duration": round(1000 / fps), "loop": 0}
    try:
        if out.suffix.lower() == ".gif":
            # One palette for the whole film: a palette of its own for each frame makes the ground flicker.
            palette = first.quantize(GIF_COLOURS)
            small = [one.quantize(palette=palette, dither=Image.Dither.NONE) for one in pictures]
            small[0].save(out, append_images=small[1:], optimize=False, **common)
        elif out.suffix.lower() == ".webp":
            first.save(out, append_images=others, quality=WEBP_QUALITY, method=2, **common)
        else:
            first.save(out, append_images=others, **common)
    except OSError as error:
        raise StillProblem(f"{out}: the film cannot be written ({error.strerror or error})") from None


def write_frames(pictures: list[Image.Image], folder: Path) -> None:
    """Write pictures as numbered PNG files; raises StillProblem."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for number, picture in enumerate(pictures):
            picture.save(folder / f"frame_{number:04d}.png")
    except OSError as error:
        raise StillProblem(f"{folder}: the frames cannot be written ({error.strerror or error})") from None
