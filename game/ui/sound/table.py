"""The table of sounds: which piece belongs to which era, what a building sounds like, what is worth a subtitle.

Read from ``assets/sound/sounds.yaml``. A table that is missing or broken is one line in the log and an empty table: the game
plays on with less sound. Next: ``surroundings.py``.
"""

import logging
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

LOG = logging.getLogger("game.sound")
FILE = "sounds.yaml"


@dataclass(frozen=True, slots=True)
class Voice:
    """What a building sounds like: ``bed`` factory, kiln_fire, homes or empty; ``voice`` an effect or empty.

    still: it is heard although it does not run
    """

    bed: str = ""
    voice: str = ""
    still: bool = False


@dataclass(slots=True)
class SoundTable:
    """All that the file says; eras are words like ``industry``.

    music: era -> (calm, busy) pieces; rest_s: least and most seconds between pieces; homes: era -> bed of its homes
    buildings: beginning of a sprite's name -> voice; river, rail, road: era -> effect; said: effects with a subtitle
    """

    music: dict[str, tuple[str, str]] = field(default_factory=dict)
    rest_s: tuple[float, float] = (14.0, 32.0)
    homes: dict[str, str] = field(default_factory=dict)
    buildings: dict[str, Voice] = field(default_factory=dict)
    river: dict[str, str] = field(default_factory=dict)
    rail: dict[str, str] = field(default_factory=dict)
    road: dict[str, str] = field(default_factory=dict)
    said: frozenset[str] = frozenset()
    _known: dict[str, Voice] = field(default_factory=dict)

    def of(self, sprite: str) -> Voice:
        """Return what a building with this picture sounds like; ruins and monuments are silent."""
        if sprite not in self._known:
            fits = [start for start in self.buildings if sprite.startswith(start)]
            silent = "derelict" in sprite or "heritage" in sprite or not fits
            self._known[sprite] = Voice() if silent else self.buildings[max(fits, key=len)]
        return self._known[sprite]


@lru_cache(maxsize=4)
def load_table(folder: Path) -> SoundTable:
    """Read the table of a folder of sounds; read once."""
    file = folder / FILE
    try:
        found = yaml.safe_load(file.read_text("utf-8"))
        return _table(found)
    except FileNotFoundError:
        LOG.info("%s: no table of sounds", file)
    except (OSError, UnicodeDecodeError, yaml.YAMLError, KeyError, TypeError, ValueError, AttributeError) as problem:
        LOG.warning("%s: the table of sounds is broken (%s); restore the file", file, " ".join(str(problem).split()))
    return SoundTable()


def _table(found: dict[str, Any]) -> SoundTable:
    least, most = found["rest_s"]
    return SoundTable(
        music={era: (str(calm), str(busy)) for era, (calm, busy) in found["music"].items()},
        rest_s=(float(least), float(most)),
        homes=dict(found["homes"]),
        buildings={start: Voice(**voice) for start, voice in found["buildings"].items()},
        river=dict(found["river_voices"]),
        rail=dict(found["rail_voices"]),
        road=dict(found["road_voices"]),
        said=frozenset(found["said"]),
    )
