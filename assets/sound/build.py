"""Makes every sound of the game: effects and beds from numbers, music from the scores.

    python assets/sound/build.py                     # everything
    python assets/sound/build.py effects gong page   # some effects
    python assets/sound/build.py beds river          # some beds
    python assets/sound/build.py music kilns_calm    # some pieces
    python assets/sound/build.py digest              # prints what the recipes and scores come to, for the test

Needs numpy and oggenc (package vorbis-tools); music also fluidsynth and the font FluidR3 GM (fluid-soundfont-gm). The game
needs none of them: it ships the files. Next: ``README.md``, ``craft/``.
"""

import argparse
import hashlib
import importlib
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

from craft.ensemble import play  # noqa: E402
from craft.midi import Sampled, midi  # noqa: E402
from craft.ogg import encode  # noqa: E402
from craft.press import level_effect, press_bed, press_piece  # noqa: E402
from craft.score import Piece  # noqa: E402
from recipes import BEDS, EFFECTS  # noqa: E402

ERAS = ("kilns", "industry", "crisis", "greenway", "tomorrow")
EFFECT_QUALITY = 2.0


def pieces() -> dict[str, Callable[[], Piece]]:
    """Return all pieces by name."""
    found = {}
    for era in ERAS:
        module = importlib.import_module(f"scores.{era}")
        found |= {f"{era}_calm": module.calm, f"{era}_busy": module.busy}
    return found


def digest() -> dict[str, str]:
    """Return what each piece comes to as MIDI: sixteen letters that change when a note does."""
    out = {}
    for name, make in pieces().items():
        piece = make()
        data = b"".join(midi(part.played(), Sampled(0), piece.length_s) for part in piece.parts if part.notes)
        out[name] = hashlib.sha256(data).hexdigest()[:16]
    return out


def chosen(all_names: list[str], wanted: list[str]) -> list[str]:
    """Return the names asked for, all when none is; an unknown one ends the program with one line."""
    unknown = [name for name in wanted if name not in all_names]
    if unknown:
        sys.exit(f"build.py: no such sound: {', '.join(unknown)}; there are {', '.join(all_names)}")
    return wanted or all_names


def main() -> int:
    """Make what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", nargs="?", default="all", choices=("all", "effects", "beds", "music", "digest"))
    parser.add_argument("names", nargs="*")
    told = parser.parse_args()
    if told.what == "digest":
        print("\n".join(f"{name} {value}" for name, value in digest().items()))
        return 0
    if told.what in ("all", "effects"):
        for name in chosen(list(EFFECTS), told.names):
            recipe = EFFECTS[name]
            sound = level_effect(recipe.make(), recipe.softer, recipe.room)
            (HERE / "effects" / f"{name}.ogg").write_bytes(encode(sound[:, None], EFFECT_QUALITY, 1))
            print(f"effect {name}: {len(sound) / 32_000:.2f} s, peak {np.abs(sound).max():.2f}", flush=True)
    if told.what in ("all", "beds"):
        for name in chosen(list(BEDS), told.names):
            print(f"bed {name}: {press_bed(name, BEDS[name](), HERE / 'beds')}", flush=True)
    if told.what in ("all", "music"):
        found = pieces()
        for name in chosen(list(found), told.names):
            print(f"piece {name}: {press_piece(name, play(found[name]()), HERE / 'music')}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
