"""Render the game's sprites: `python assets/art/build.py [NAME ...]`, from the Blender environment of README.md.

Without names everything that is stale is rendered; a name may end in * ("slab*"). Options: --list shows the names
and what is stale, --force renders even what is fresh, --sheet FILE writes a contact sheet and renders nothing,
--draft FILE renders quickly and coarsely to a sheet of its own and changes nothing, --prune forgets sprites that no
script makes any more.
"""

import argparse
import importlib
import sys
import time
from fnmatch import fnmatch
from pathlib import Path

HERE = Path(__file__).resolve().parent


def all_jobs():
    """Every job with the source file it comes from, family by family."""
    found = {}
    for path in sorted((HERE / "things").glob("[a-z]*.py")):
        try:
            jobs = importlib.import_module(f"things.{path.stem}").JOBS
        except Exception as error:  # one family in the making must not stop the others
            print(f"build.py: {path.name} is left out: {error}", file=sys.stderr)
            continue
        for job in jobs:
            found[job.name] = (job, path)
    return found


def chosen(found, patterns):
    """The jobs that match the patterns given, all if none is given; a clear message for a name that is not there."""
    for pattern in patterns:
        if not any(fnmatch(name, pattern) for name in found):
            sys.exit(f"build.py: no sprite is called '{pattern}'; see: python assets/art/build.py --list")
    return [pair for name, pair in found.items() if not patterns or any(fnmatch(name, p) for p in patterns)]


def main():
    parser = argparse.ArgumentParser(description="Render the sprites of the game.")
    parser.add_argument("names", nargs="*")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--force", action="store_true")
    parser.add_argument("--sheet", type=Path)
    parser.add_argument("--draft", type=Path)
    parser.add_argument("--prune", action="store_true")
    options = parser.parse_args()
    try:
        importlib.import_module("bpy")  # first of all: it brings bmesh and mathutils, which the kit imports
    except ImportError:
        sys.exit("build.py: Blender's module bpy is missing; assets/art/README.md says how to make its environment")
    from pipeline import draft, record, scene, sheet

    if options.sheet:
        sheet.write(options.names, options.sheet)
        return
    pairs = chosen(all_jobs(), options.names)
    if options.prune:
        print("\n".join(record.prune([job for job, _ in all_jobs().values()])) or "nothing to forget")
        return
    if options.draft:
        scene.prepare()
        draft.write([job for job, _ in pairs], options.draft)
        return
    made, table = record.read(record.MADE), record.read(record.TABLE)
    sources = {job.name: record.source_digest(job, path) for job, path in pairs}
    stale = [
        job
        for job, _ in pairs
        if options.force or not record.exists(job, table) or made.get(job.name, {}).get("source") != sources[job.name]
    ]
    if options.list:
        names = {job.name for job in stale}
        for job, path in pairs:
            print(f"{job.name:24} {path.stem:14} {'stale' if job.name in names else ''}")
        return
    scene.prepare()
    for k, job in enumerate(stale, start=1):
        start = time.time()
        what = refresh(job, sources[job.name], options.force)
        print(f"{k:3}/{len(stale)} {job.name:24} {time.time() - start:5.1f} s  {what}", flush=True)
    if not stale:
        print("nothing is stale")


def refresh(job, source, force) -> str:
    """Render what of a job is not as its sources say; says in a few words what was done."""
    from pipeline import record, sprite

    models = job.models()
    digests = {"source": source, "shape": record.shape_digest(job, models), "night": record.night_digest(job, models)}
    before, table = record.read(record.MADE).get(job.name, {}), record.read(record.TABLE)
    there = record.exists(job, table)
    other_night = before.get("night") != digests["night"]
    if force or not there or before.get("shape") != digests["shape"] or (job.cells and other_night):
        record.keep(job, digests, sprite.draw(job, models))
        return f"{sum(model.triangles() for model in models)} triangles"
    if not other_night or job.kind != "standing":
        record.keep(job, digests, {})
        return "same shape"
    record.keep(job, digests, sprite.draw_night(job, models, table))
    return "night only"


if __name__ == "__main__":
    main()
