"""What has been rendered: sprites.json (read by the game) and made.json (which source and shape each sprite came from).

Three digests decide what is stale. The source digest needs no Blender: same sources, nothing to do. If the sources
changed, the model is built (about a second) and its geometry compared: a change in the kit that leaves this sprite's
shape alone costs no rendering. The night digest tells whether only the night picture differs. Next: build.py.
"""

import ast
import fcntl
import hashlib
import json
from contextlib import contextmanager
from pathlib import Path

from pipeline import page
from pipeline.job import FRESH, GROUND, SPRITES

ART = Path(__file__).resolve().parents[1]
MADE = ART / "made.json"
TABLE = SPRITES / "sprites.json"
LOOK = ("pipeline/scene.py", "kit/materials.py")  # after a change of the shadow in sprite.py use --force
NIGHT = ("pipeline/night.py",)


def read(path: Path) -> dict:
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def write(path: Path, table: dict):
    """One line for each name, sorted, so that differences read well."""
    lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(table[name])}" for name in sorted(table))
    path.write_text("{\n" + lines + "\n}\n", encoding="utf-8")


@contextmanager
def locked():
    """Inside the block no other run of the scripts writes the two tables."""
    with (ART / "kit" / "__init__.py").open("rb") as door:
        fcntl.flock(door, fcntl.LOCK_EX)
        yield


def keep(job, digests: dict, entries: dict[str, dict]):
    """Write what is known of a job into both tables."""
    with locked():
        made = read(MADE)
        made[job.name] = digests
        write(MADE, made)
        for name in job.names():
            for tail in ("", "_sh", "_lit"):
                fresh = SPRITES / f"{name}{tail}{FRESH}"
                if fresh.exists():
                    fresh.replace(SPRITES / f"{name}{tail}.png")
        if entries:
            table = read(TABLE)
            table.update(entries)
            page.write(SPRITES, job.name, job.names(), table)
            write(TABLE, table)


def imported(path: Path, seen: set[Path]) -> set[Path]:
    """A source file and all files of this folder that it imports."""
    if path in seen:
        return seen
    seen.add(path)
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = []
        if isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module, *(f"{node.module}.{a.name}" for a in node.names)]
        elif isinstance(node, ast.Import):
            names = [a.name for a in node.names]
        for name in names:
            file = ART / (name.replace(".", "/") + ".py")
            if file.exists():
                imported(file, seen)
    return seen


def digest(paths, extra="") -> str:
    made = hashlib.sha256(extra.encode())
    for path in sorted(paths):
        code = ast.dump(ast.parse(path.read_text(encoding="utf-8")))  # comments and layout change no picture
        made.update(f"{path.relative_to(ART).as_posix()}{code}".encode())
    return made.hexdigest()[:16]


def numbers(job) -> str:
    """What a job says besides its function."""
    return repr((job.name, job.width, job.depth, job.height, job.seed, job.kind, job.axes, job.samples)) + (
        repr((job.frames, job.frame_ms, job.cells, job.shadow)) if job.frames else ""
    )


def source_digest(job, module: Path) -> str:
    """Digest of the job's numbers and of every source file it can depend on."""
    return digest(imported(module, set()) | {ART / p for p in (*LOOK, *NIGHT)}, numbers(job))


def shape_digest(job, models) -> str:
    """Digest of the modelled geometry, the job's numbers and the sources of light and material."""
    return digest([ART / p for p in LOOK], numbers(job) + "".join(model.digest() for model in models))


def night_digest(job, models) -> str:
    """Digest of what glows."""
    glows = job.cells and any("emit" in model.materials or any(model.panes) for model in models)
    sources = (*NIGHT, "pipeline/cells.py") if glows else NIGHT
    return digest([ART / p for p in sources], "".join(model.night_digest() for model in models))


def exists(job, table: dict) -> bool:
    """Whether every picture of a job is there."""
    if job.kind == "patch":
        return (GROUND / f"{job.name}.png").exists()
    pages = {table.get(name, {}).get("page", "") for name in job.names()}
    return pages == {job.name} and (SPRITES / f"{job.name}{page.SUFFIX}").exists()


def prune(jobs: list) -> list[str]:
    """Forget sprites that no job makes any more, and files that no sprite needs; returns their names."""
    with locked():
        table, made = read(TABLE), read(MADE)
        wanted = {name for job in jobs for name in job.names() if job.kind != "patch"}
        kept = {name: entry for name, entry in table.items() if name in wanted}
        write(TABLE, kept)
        write(MADE, {name: digests for name, digests in made.items() if name in {job.name for job in jobs}})
        files = {f"{entry.get('page', '')}{page.SUFFIX}" for entry in kept.values()}
        files |= {f"{name}{tail}.png" for name, entry in kept.items() if "page" not in entry for tail in page.TAILS}
        spare = [file for file in SPRITES.iterdir() if file.suffix in (".png", page.SUFFIX) and file.name not in files]
        for file in spare:
            file.unlink()
    return sorted({name for name in table if name not in wanted} | {file.name for file in spare})
