"""Selfcheck: is this machine fit for the game? Each point is a word, a figure and what to do; no point stops the others."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from game import paths
from game.cli import content
from game.cli.output import Stop, say, say_table

LEAST_MEMORY_MB = 1500
LEAST_FRAMES = 30
Found = tuple[str, str]
"""fine, poor or bad, and what was found."""


def look() -> dict[str, Any]:
    """Return what ``selfcheck --json`` prints; ``fit`` is false if a point is bad."""
    points: tuple[tuple[str, Callable[[], Found]], ...] = (
        ("content", _content), ("fonts", _fonts), ("write access", _writing), ("memory", _memory),
        ("audio", _audio), ("frames", _frames),
    )  # fmt: skip
    found = []
    for name, point in points:
        try:
            state, text = point()
        except Exception as problem:
            state, text = "bad", " ".join(f"{problem or type(problem).__name__}".split())
        found.append({"point": name, "state": state, "found": text})
    return {"fit": all(one["state"] != "bad" for one in found), "points": found}


def _content() -> Found:
    library = content.read()
    return "fine", f"levels: {', '.join(library.of('levels'))}; content {library.digest}"


def _fonts() -> Found:
    from game.ui.kit.fonts import Fonts, glyphs_missing

    folder = paths.assets_folder() / "fonts"
    import pygame

    pygame.font.init()
    Fonts(folder).face("regular", 18).width("Zhuzhou 株洲")
    lacks = glyphs_missing("Zhuzhou 株洲", folder)
    return ("bad", f"no font has {''.join(sorted(lacks))}") if lacks else ("fine", "English and Chinese can be shown")


def _writing() -> Found:
    from game.save.atomic import write_atomically

    for folder in (paths.saves_folder(), paths.settings_file().parent, paths.logs_folder()):
        trial = folder / ".kiln-write-test"
        write_atomically(trial, b"test", kept=0)
        trial.unlink()
    return "fine", f"saves go to {paths.saves_folder()}; mods in {paths.mods_folder()}"


def _memory() -> Found:
    free = free_memory_mb()
    if free is None:
        return "poor", "the system does not tell how much memory is free"
    return ("fine" if free >= LEAST_MEMORY_MB else "poor"), f"{free} MB free; the game takes about 400 MB"


def free_memory_mb() -> int | None:
    """Return the memory that programs can still have, in MB, where the system tells."""
    table = Path("/proc/meminfo")
    if table.exists():
        for line in table.read_text(encoding="ascii", errors="replace").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) >> 10
    if sys.platform == "win32":
        import ctypes

        class Status(ctypes.Structure):
            _fields_ = [("length", ctypes.c_ulong), ("load", ctypes.c_ulong)] + [
                (name, ctypes.c_ulonglong) for name in ("total", "free", "a", "b", "c", "d", "e")
            ]

        status = Status()
        status.length = ctypes.sizeof(Status)
        ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))
        return int(status.free >> 20)
    if hasattr(os, "sysconf") and "SC_PHYS_PAGES" in os.sysconf_names:
        return int(os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") >> 20)
    return None


def _audio() -> Found:
    import pygame

    from game.ui.sound import quiet_stderr

    try:
        with quiet_stderr():
            pygame.mixer.init()
    except pygame.error as problem:
        return "poor", f"no sound device ({problem}); the game plays without sound"
    pygame.mixer.quit()
    return "fine", "a sound device opens"


def _frames() -> Found:
    from game.cli.frames import measure_frames

    library = content.read()
    level = next(iter(library.of("levels")), "")
    if not level:
        raise Stop("there is no level to draw")
    rules = content.rules_of(library, level)
    player = next(b.id for b in library.of("bots").values() if b.level in ("", level))
    figure = measure_frames(rules, player, 8)
    rate = figure["still_frames_per_second"]
    return ("fine" if rate >= LEAST_FRAMES else "poor"), f"{rate} pictures a second at 1920 x 1080"


def show(found: dict[str, Any]) -> None:
    """Print the points for people."""
    say_table([(one["state"], one["point"], one["found"]) for one in found["points"]])
    say("this machine is fit for the game" if found["fit"] else "this machine is not fit yet: see the lines marked bad")
