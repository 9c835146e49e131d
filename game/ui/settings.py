"""Settings: what a player chose once and wants to find again.

Kept as YAML in ``paths.settings_file()``, written whole and renamed into place, so that a crash leaves the old file or the
new one. A broken file never stops the game: it is set aside as ``settings.yaml.broken``, defaults are used, and one line
says so. A value that makes no sense is replaced by its default alone.
Next: ``game/ui/shell/options.py`` shows them.
"""

import locale
import os
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

import yaml

from game.text import LANGUAGES

SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)
SIZES = ((1280, 720), (1366, 768), (1600, 900), (1920, 1080))
SPEEDS = (1, 2, 4)
VOLUMES = ("master", "music", "effects", "ambience")
HOURS = ("day", "dusk", "night")
LEAST_SIZE = (1024, 576)


@dataclass(slots=True)
class Settings:
    """One player's choices.

    text_scale: 1.0 to 2.0; width, height: of the window in pixels; master, music, effects, ambience: volumes in percent
    hour: the light over the city: day, dusk or night; rich: whether smoke, haze, glints and crowds are shown in full
    speed: the speed a level opens with; edge_panning: whether the pointer at the edge moves the map
    sound_subtitles: whether sounds that mean something are written in a corner
    """

    language: str = "en"
    text_scale: float = 1.0
    width: int = 1280
    height: int = 720
    fullscreen: bool = False
    master: int = 80
    music: int = 70
    effects: int = 80
    ambience: int = 70
    reduced_motion: bool = False
    large_targets: bool = False
    hour: str = "day"
    rich: bool = True
    speed: int = 1
    edge_panning: bool = True
    sound_subtitles: bool = False

    def volume(self, group: str) -> float:
        """Return how loud a group is, 0 to 1, the master volume counted in."""
        return float(self.master * getattr(self, group)) / 10_000


def _fits(name: str, value: Any) -> bool:
    """Tell whether a value makes sense for a setting."""
    if name == "language":
        return value in LANGUAGES
    if name == "hour":
        return value in HOURS
    if isinstance(getattr(Settings(), name), bool):
        return isinstance(value, bool)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    low, high = {
        "text_scale": (1.0, 2.0),
        "width": (LEAST_SIZE[0], 16_384),
        "height": (LEAST_SIZE[1], 16_384),
        "speed": (1, 4),
    }.get(name, (0, 100))
    return low <= value <= high and (name != "speed" or value in SPEEDS)


def first_settings(environment: dict[str, str] | None = None) -> Settings:
    """Return the settings of a first start: Chinese where the computer speaks Chinese."""
    found = os.environ if environment is None else environment
    spoken = next((found[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE") if found.get(name)), "")
    if not spoken and environment is None:
        spoken = locale.getlocale()[0] or ""
    chinese = spoken.lower().startswith(("zh", "chinese"))
    return Settings(language="zh" if chinese else "en")


def load_settings(file: Path) -> tuple[Settings, str]:
    """Return the settings of a file and a line to say, empty when all is well; a broken file is set aside."""
    settings = first_settings()
    if not file.exists():
        return settings, ""
    try:
        found = yaml.safe_load(file.read_text("utf-8"))
    except OSError as error:
        return settings, f"{file}: settings cannot be read ({error.strerror}); using defaults"
    except (UnicodeDecodeError, yaml.YAMLError):
        found = None
    if not isinstance(found, dict):
        aside = file.with_name(file.name + ".broken")
        try:
            os.replace(file, aside)
        except OSError:
            return settings, f"{file}: settings are broken; using defaults"
        return settings, f"{file}: settings are broken; using defaults, the old file is kept as {aside.name}"
    known = {field.name for field in fields(Settings)}
    good = {name: value for name, value in found.items() if name in known and _fits(name, value)}
    for name in ("text_scale",):
        if name in good:
            good[name] = float(good[name])
    wrong = sorted(str(name) for name in found if name in known and name not in good)
    line = f"{file}: no sense in {', '.join(wrong)}; using the default" if wrong else ""
    return replace(settings, **good), line


def save_settings(settings: Settings, file: Path) -> str:
    """Write the settings; returns a line to say, empty when all is well."""
    text = "# Settings of Kiln to Greenway; safe to delete.\n" + yaml.safe_dump(asdict(settings), sort_keys=False)
    fresh = file.with_name(file.name + ".new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with fresh.open("w", encoding="utf-8") as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        os.replace(fresh, file)
    except OSError as error:
        return f"{file}: settings cannot be kept ({error.strerror}); name another folder with --home"
    return ""
