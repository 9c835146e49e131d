"""Cities: the cities that levels begin with, kept on the disk, so that each is played once on a machine.

A file is a guess and never more: one that is missing, damaged, or of other rules is passed by, and the city is played
again. Its name is the digest of all that makes the city: the content, the rules' own code, level, seed, sites and names.
Nothing in it is trusted. Next: ``game/sim/prologue.py``, which asks.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from functools import cache
from pathlib import Path
from typing import Any

from game import sim
from game.save import archive
from game.save.atomic import write_atomically
from game.save.codec import shapes, world_from
from game.save.problem import SaveProblem
from game.sim import prologue
from game.sim.prologue import Key
from game.sim.world import World, arrays, facts, state_hash

SUFFIX = ".city"
MOST_FILES = 24


@cache
def rules_digest() -> str:
    """Return the digest of the rules' own code: a city that other rules would play otherwise is not kept."""
    digest = hashlib.blake2b(digest_size=16)
    for file in sorted(Path(sim.__file__).parent.glob("*.py")):
        digest.update(file.name.encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()


class CityShelf:
    """Cities in a folder; may be slow or full without anybody noticing."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, key: Key) -> Path:
        """Return the file of a city."""
        said = json.dumps([rules_digest(), key], separators=(",", ":"))
        return self.folder / (hashlib.blake2b(said.encode(), digest_size=16).hexdigest() + SUFFIX)

    def take(self, key: Key) -> World | None:
        """Return a city that was kept whole, or None."""
        try:
            members = archive.unpack(self.path(key))
            said = archive.from_json(members.get("city.json"), "city")
            if not isinstance(said, dict) or said.get("shapes") != shapes() or not isinstance(said.get("layers"), dict):
                return None
            layers: dict[str, Any] = {
                name: archive.from_npy(members[member], name) for name, member in said["layers"].items()
            }
            world = world_from(said["facts"], layers)
        except (SaveProblem, OSError, KeyError, TypeError):
            return None
        return (
            world if (world.level, world.seed) == (key[1], key[2]) and state_hash(world) == said.get("hash") else None
        )

    def put(self, key: Key, world: World) -> None:
        """Keep a city; a disk that refuses is no harm."""
        layers = dict(sorted(arrays(world).items()))
        names = {name: f"layers/{number}.npy" for number, name in enumerate(layers)}
        said = {"shapes": shapes(), "facts": facts(world), "layers": names, "hash": state_hash(world)}
        members = {"city.json": archive.to_json(said)}
        members |= {names[name]: archive.to_npy(array) for name, array in layers.items()}
        with contextlib.suppress(SaveProblem, OSError):
            write_atomically(self.path(key), archive.pack(members), kept=0)
            files = sorted(self.folder.glob(f"*{SUFFIX}"), key=lambda file: file.stat().st_mtime)
            for old in files[:-MOST_FILES]:
                old.unlink(missing_ok=True)


def keep_in(folder: Path | None) -> None:
    """Keep cities in a folder from now on; None keeps them in memory alone."""
    prologue.CITIES.shelf = CityShelf(folder) if folder is not None else None
