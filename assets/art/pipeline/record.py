"""What has been rendered: sprites.json (read by the game) and made.json (which source and shape each sprite came from).

Two digests decide whether a sprite is stale. The source digest needs no Blender: same sources, nothing to do.
If the sources changed, the model is built (about a second) and its geometry compared: a change in the kit
that leaves this sprite's shape alone costs no rendering. Next: build.py.
"""

import ast
import hashlib
import json
from pathlib import Path

from pipeline.sprite import GROUND, SPRITES

ART = Path(__file__).resolve().parents[1]
MADE = ART / "made.json"
LOOK = ("pipeline/scene.py", "pipeline/sprite.py", "kit/materials.py")


def read(path: Path) -> dict:
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def write(path: Path, table: dict):
    """One line for each name, sorted, so that differences read well."""
    lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(table[name])}" for name in sorted(table))
    path.write_text("{\n" + lines + "\n}\n", encoding="utf-8")


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


def source_digest(job, module: Path) -> str:
    """Digest of the job's numbers and of every source file it can depend on."""
    numbers = repr((job.name, job.width, job.depth, job.height, job.seed, job.kind, job.axes, job.samples))
    return digest(imported(module, set()) | {ART / p for p in LOOK}, numbers)


def shape_digest(job, model) -> str:
    """Digest of the modelled geometry, the job's numbers and the sources of light and material."""
    numbers = repr((job.width, job.depth, job.height, job.kind, job.axes, job.samples))
    return digest([ART / p for p in LOOK], numbers + model.digest())


def exists(job) -> bool:
    if job.kind == "patch":
        return (GROUND / f"{job.name}.png").exists()
    files = [SPRITES / f"{job.name}.png"]
    if job.kind == "standing":
        files.append(SPRITES / f"{job.name}_sh.png")
    return all(f.exists() for f in files)
