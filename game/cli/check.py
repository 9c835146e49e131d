"""Check: the content's problems, for all content or for some paths.

A path inside the game's own levels is checked with all of them; a folder that brings a level of its own stands alone; anything
else, a mod or a single file, is checked on top of the game's content. Only problems below the paths asked for are shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from game import paths
from game.cli import content
from game.cli.output import Stop
from game.content.check import check_content, has_errors
from game.content.library import MOD_FILE, shown
from game.content.problems import Problem

__all__ = ["has_errors", "problems_of", "summary"]


def problems_of(asked: Sequence[Path]) -> list[Problem]:
    """Return the problems below some paths, or of everything; raises :class:`Stop` for a path that is not there."""
    if not asked:
        return _check(content.folders())
    found: list[Problem] = []
    for path in asked:
        if not path.exists():
            raise Stop(f"there is no file or folder {path}")
        below = shown(path)
        begin = "" if below == "." else below.rstrip("/") + "/"
        found += (p for p in _check(_folders_for(path.resolve())) if p.path == below or p.path.startswith(begin))
    return list(dict.fromkeys(found))


def summary(problems: Sequence[Problem]) -> str:
    """Return the last line, such as ``2 errors, 1 warning``."""
    errors = sum(p.severity == "error" for p in problems)
    warnings = len(problems) - errors
    return f"{errors} error{'' if errors == 1 else 's'}, {warnings} warning{'' if warnings == 1 else 's'}"


def _folders_for(path: Path) -> list[Path]:
    levels = paths.levels_folder().resolve()
    folder = path if path.is_dir() else path.parent
    if folder == levels or levels in folder.parents:
        return [levels]
    mod = next((above for above in (folder, *folder.parents) if (above / MOD_FILE).exists()), None)
    if mod is None and _brings_a_level(folder):
        return [folder]
    return [levels, mod or path]


def _brings_a_level(folder: Path) -> bool:
    files = (file.read_bytes() for file in folder.rglob("*.yaml"))
    return any(line.startswith(b"levels:") for text in files for line in text.splitlines())


def _check(folders: Sequence[Path]) -> list[Problem]:
    assets = paths.assets_folder()
    fonts = assets / "fonts"
    if not (fonts / "characters.txt").exists():
        return check_content(folders, assets)
    from game.ui.kit.fonts import glyphs_missing

    return check_content(folders, assets, lambda text: "".join(sorted(glyphs_missing(text, fonts))))
