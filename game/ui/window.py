"""Window: the one surface of the game; opened, resized, made full screen.

``SDL_FRAMEBUFFER_ACCELERATION=0`` must be set before the display is opened: on a machine without a graphics card it takes
the time of showing a picture from 51 ms to 0.04 ms. Problems become :class:`WindowProblem`, one line.
Next: ``scenes.py``.
"""

import os
import warnings

import pygame

from game.ui.settings import LEAST_SIZE, Settings
from game.ui.sound import quiet_stderr

UNSEEN = ("dummy", "offscreen", "evdev")
CURE = "start the game on a desktop, or set SDL_VIDEODRIVER=dummy for a script"
CAPTION = "Kiln to Greenway · 从窑火到绿道"


class WindowProblem(Exception):
    """The window cannot be opened: one line that says why and what to do."""


def prepare_display() -> None:
    """Start SDL's display. Raises WindowProblem where there is none."""
    os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    os.environ.setdefault("SDL_IME_SHOW_UI", "1")
    asked = os.environ.get("SDL_VIDEODRIVER", "")
    try:
        with quiet_stderr():
            pygame.display.init()
    except pygame.error as error:
        raise WindowProblem(f"no display: {_one_line(error)}; {CURE}") from None
    # Without a desktop SDL falls back to a driver that draws for nobody; a player would wait in front of nothing.
    if not asked and pygame.display.get_driver() in UNSEEN:
        pygame.display.quit()
        raise WindowProblem(f"no display: there is no desktop to open a window on; {CURE}")


def open_window(settings: Settings) -> pygame.Surface:
    """Open the window, or change it, as the settings say; returns its surface."""
    size, kind = (settings.width, settings.height), pygame.RESIZABLE
    if settings.fullscreen:
        size, kind = desktop_size(), pygame.FULLSCREEN
    try:
        with warnings.catch_warnings():
            # A desktop may give another size than was asked for; the surface says which.
            warnings.simplefilter("ignore", RuntimeWarning)
            surface = pygame.display.set_mode(size, kind)
    except pygame.error as error:
        raise WindowProblem(
            f"no window of {size[0]} x {size[1]} could be opened: {_one_line(error)}; try --size 1280x720"
        ) from None
    pygame.display.set_caption(CAPTION)
    pygame.key.set_repeat(350, 40)
    pygame.key.stop_text_input()
    return surface


def desktop_size() -> tuple[int, int]:
    """Return the size of the first screen in pixels."""
    sizes = pygame.display.get_desktop_sizes()
    return sizes[0] if sizes else (1280, 720)


def remember_size(settings: Settings, size: tuple[int, int]) -> None:
    """Keep the size a player dragged the window to."""
    if not settings.fullscreen:
        settings.width, settings.height = max(size[0], LEAST_SIZE[0]), max(size[1], LEAST_SIZE[1])


def wants_fullscreen(event: pygame.Event) -> bool:
    """Tell whether an event is F11 or Alt+Enter."""
    if event.type != pygame.KEYDOWN:
        return False
    return bool(event.key == pygame.K_F11 or (event.key == pygame.K_RETURN and event.mod & pygame.KMOD_ALT))


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())
