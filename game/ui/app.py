"""App: opens the window, plays, and turns whatever goes wrong into one line.

Everything that can go wrong at the start is one line and exit status 1; what goes wrong later leaves a log, a save of the
city and one line.

Seams for tests: ``--script`` takes the place of hand and clock (``script.py``); the environment variable ``KILN_PROBE``
names a file that tells a real hand where things are (``probe.py``).
Next: ``scenes.py``.
"""

import contextlib
import gc
import logging
import sys
from dataclasses import dataclass
from pathlib import Path

import pygame

from game import paths
from game.save.problem import SaveProblem
from game.sim.catalogue import CatalogueProblem
from game.ui import keeper as keeping
from game.ui.content import Content, ContentProblem
from game.ui.context import make_context
from game.ui.kit import FontProblem, IconProblem, ThemeProblem
from game.ui.pace import Pace
from game.ui.scenes import Scenes
from game.ui.script import Script, ScriptProblem
from game.ui.settings import load_settings
from game.ui.texts import TextProblem
from game.ui.window import WindowProblem, open_window, prepare_display

PROBLEMS = (
    FontProblem, ThemeProblem, IconProblem, TextProblem, WindowProblem, ContentProblem, CatalogueProblem, SaveProblem,
    ScriptProblem,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PlayOptions:
    """What the command ``play`` was told.

    target: id of a level, file of a save, or empty for the title; lang: en, zh or empty for the settings
    size: of the window, None for the settings; script: recorded input
    """

    target: str = ""
    lang: str = ""
    size: tuple[int, int] | None = None
    fullscreen: bool = False
    seed: int = 1
    script: Path | None = None


def run(options: PlayOptions) -> int:
    """Play; returns the exit status. Problems are said in one line on standard error."""
    if line := keeping.check_home():
        return _say(line)
    _open_log()
    settings, note = load_settings(paths.settings_file())
    if note:
        _say(note)
    if options.lang:
        settings.language = options.lang
    if options.size:
        settings.width, settings.height = options.size
    settings.fullscreen = options.fullscreen or (settings.fullscreen and options.size is None)
    app: Scenes | None = None
    try:
        content = Content()
        if options.target:
            content.find(options.target)
        prepare_display()
        script = Script(options.script, live=pygame.display.get_driver() != "dummy") if options.script else None
        surface = open_window(settings)
        ctx = make_context(paths.assets_folder(), settings, surface.get_size(), theme="industry")
        app = Scenes(ctx, surface, content, script or Pace(), options.seed)
        gc.enable()
        app.open(options.target)
        app.run()
    except PROBLEMS as problem:
        return _say(str(problem))
    except ValueError as problem:
        if app is None or app.game is None:
            return _say(str(problem))
        return _say(keeping.write_crash(app.keeper, problem))
    except Exception as problem:
        return _say(keeping.write_crash(app.keeper if app else None, problem))
    finally:
        if app is not None:
            app.close()
        gc.enable()
        pygame.quit()
        _close_log()
    return 0


def _open_log() -> None:
    """Write what happens to ``logs/game.log``, the last start only; warnings are said on standard error too."""
    log = logging.getLogger("game")
    for old in log.handlers[:]:
        log.removeHandler(old)
        old.close()
    spoken = logging.StreamHandler(sys.stderr)
    spoken.setLevel(logging.WARNING)
    log.addHandler(spoken)
    log.setLevel(logging.INFO)
    with contextlib.suppress(OSError):
        paths.logs_folder().mkdir(parents=True, exist_ok=True)
        written = logging.FileHandler(paths.logs_folder() / "game.log", "w", "utf-8")
        written.setFormatter(logging.Formatter("%(asctime)s %(name)s: %(message)s"))
        log.addHandler(written)


def _close_log() -> None:
    log = logging.getLogger("game")
    for handler in log.handlers[:]:
        log.removeHandler(handler)
        handler.close()


def _say(line: str) -> int:
    print(line, file=sys.stderr)
    return 1
