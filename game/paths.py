"""Paths: the only module that knows folders.

Content and assets lie beside the package in a checkout and inside it (``game/data``) in an installed wheel. What the player
owns follows the platform's conventions, or lies in one folder that ``--home`` or ``KILN_HOME`` names.
"""

import os
from pathlib import Path

import platformdirs

NAME = "kiln-to-greenway"
_PACKAGE = Path(__file__).resolve().parent
_home: Path | None = None


def use_home(folder: Path | None) -> None:
    """Put saves, settings, mods and logs of this run into one folder; None goes back to the platform's folders."""
    global _home
    _home = folder


def home() -> Path | None:
    """Return the one folder that was asked for, or None."""
    if _home is not None:
        return _home
    return Path(os.environ["KILN_HOME"]) if os.environ.get("KILN_HOME") else None


def _shipped(name: str) -> Path:
    inside = _PACKAGE / "data" / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def levels_folder() -> Path:
    """Return the folder of the shipped content."""
    return _shipped("levels")


def assets_folder() -> Path:
    """Return the folder of pictures, fonts, icons and texts."""
    return _shipped("assets")


def saves_folder() -> Path:
    """Return the folder of saved games; it may not exist yet."""
    return (home() or Path(platformdirs.user_data_dir(NAME, appauthor=False))) / "saves"


def mods_folder() -> Path:
    """Return the folder of mods; it may not exist yet."""
    return (home() or Path(platformdirs.user_data_dir(NAME, appauthor=False))) / "mods"


def settings_file() -> Path:
    """Return the file of settings; it may not exist yet."""
    return (home() or Path(platformdirs.user_config_dir(NAME, appauthor=False))) / "settings.yaml"


def cities_folder() -> Path:
    """Return the folder of cities that can be played again at any time; it may not exist yet."""
    return (home() or Path(platformdirs.user_cache_dir(NAME, appauthor=False))) / "cities"


def logs_folder() -> Path:
    """Return the folder of logs; it may not exist yet."""
    return (home() or Path(platformdirs.user_log_dir(NAME, appauthor=False))) / "logs"
