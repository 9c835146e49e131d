"""Draw the pictures of the game: ``python assets/pictures/build.py [names]`` writes them beside this script.

Scenes are JPEG (a print has grain, and grain makes a PNG large), portraits PNG with a clear ground. ``pictures.json`` says of each
its kind, size and era. ``--draft FILE`` lays the pictures asked for on one sheet instead of writing them.
The files are committed; the game reads only them. Next: ``press.py`` for how a print is made.
"""

from __future__ import annotations

import argparse
import io
import json
import sys
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

import scenes
from busts import BUSTS
from palette import ERAS
from PIL import Image
from portraits import portrait

FOLDER = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Job:
    """One picture: its kind (event, chapter, era, title, portrait), era, and how it is made from a seed."""

    kind: str
    era: str
    make: Callable[[int], Image.Image]

    @property
    def ending(self) -> str:
        return "png" if self.kind == "portrait" else "jpg"


def jobs() -> dict[str, Job]:
    """Return every picture by its name."""
    found = {name: Job("portrait", era_of(name), lambda seed, name=name: portrait(name, seed)) for name in BUSTS}  # type: ignore[misc]
    for name, (kind, era, make) in scenes.SCENES.items():
        found[name] = Job(kind, era, make)
    return found


def era_of(name: str) -> str:
    """Return the era whose inks a portrait is printed in."""
    return next(era for era, inks in ERAS.items() if inks is BUSTS[name].inks)


def encode(picture: Image.Image, kind: str) -> bytes:
    """Return the bytes of the file."""
    out = io.BytesIO()
    if kind == "portrait":
        # Colours are few in a print; the clear rim needs its own steps, which this method keeps.
        small = picture.quantize(112, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
        small.save(out, "PNG", optimize=True)
    else:
        picture.save(
            out, "JPEG", quality=78 if kind in ("era", "title") else 80, optimize=True, progressive=False, subsampling=1
        )
    return out.getvalue()


def make(name: str) -> tuple[Image.Image, bytes]:
    """Return a picture and its file's bytes; the seed is its name's, so that a build repeats itself."""
    job = jobs()[name]
    picture = job.make(zlib.crc32(name.encode()) % 100_000)
    return picture, encode(picture, job.kind)


def main(arguments: list[str] | None = None) -> int:
    """Write the pictures asked for, all without names."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("names", nargs="*", default=["*"], help="names or patterns; all if none")
    parser.add_argument("--draft", type=Path, help="write one sheet for looking instead")
    parser.add_argument("--to", type=Path, default=FOLDER, help="write into another folder")
    options = parser.parse_args(arguments)
    known = jobs()
    wanted = [name for name in known if any(fnmatch(name, pattern) for pattern in options.names)]
    if not wanted:
        print(f"no picture is named {' '.join(options.names)}", file=sys.stderr)
        return 1
    if options.draft:
        draft([make(name)[0] for name in wanted], options.draft)
        return 0
    folder: Path = options.to
    index_file = folder / "pictures.json"
    index = json.loads(index_file.read_text("utf-8")) if index_file.exists() else {}
    for name in wanted:
        picture, data = make(name)
        file = folder / f"{name}.{known[name].ending}"
        file.write_bytes(data)
        index[name] = {"file": file.name, "kind": known[name].kind, "era": known[name].era, "size": list(picture.size)}
    index = {name: index[name] for name in sorted(index) if name in known}
    rows = [f"  {json.dumps(name)}: {json.dumps(facts)}" for name, facts in index.items()]
    index_file.write_text("{\n" + ",\n".join(rows) + "\n}\n", "utf-8")
    print(f"{len(wanted)} pictures; {sum(f.stat().st_size for f in folder.glob('*.[jp][pn]g')) // 1024} kB in all")
    return 0


def draft(pictures: list[Image.Image], file: Path) -> None:
    """Lay pictures on a sheet, as many in a row as fit 1,320 pixels."""
    wide, high = max(p.width for p in pictures), max(p.height for p in pictures)
    cols = max(1, 1320 // wide)
    sheet = Image.new("RGB", (cols * (wide + 6), -(-len(pictures) // cols) * (high + 6)), (44, 40, 40))
    for number, picture in enumerate(pictures):
        place = (number % cols * (wide + 6) + 3, number // cols * (high + 6) + 3)
        sheet.paste(picture, place, picture if picture.mode == "RGBA" else None)
    sheet.save(file)


if __name__ == "__main__":
    sys.exit(main())
