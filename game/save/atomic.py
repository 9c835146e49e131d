"""Atomic: a file is the old one or the new one, never half of each, whatever happens in between.

The new content goes to a temporary file in the same folder, is forced to the disk, and takes the old one's name in one
step; then the folder is forced too, for a name is content of its folder. The previous two stay as ``.1`` and ``.2``.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import uuid
from pathlib import Path

from game.save.problem import SaveProblem

KEPT = 2


def write_atomically(path: Path, content: bytes, kept: int = KEPT) -> None:
    """Write a file in one step and keep its predecessors; raises :class:`SaveProblem`, and then the old ones stand as before."""
    temporary: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary = path.with_name(f".{path.name}.{uuid.uuid4().hex[:8]}.new")
        with temporary.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        _keep(path, kept)
        os.replace(temporary, path)
        temporary = None
        sync_folder(path.parent)
    except OSError as problem:
        raise SaveProblem(cannot_write(path, problem)) from None
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink()


def cannot_write(path: Path, problem: OSError) -> str:
    """Return the line that tells a player why nothing was saved and what to do."""
    why = problem.strerror or str(problem)
    return f"cannot save to {path}: {why}; what was saved before is untouched. Free some space or choose another --home"


def previous(path: Path, number: int) -> Path:
    """Return the name of the ``number``-th predecessor of a file."""
    return path.with_name(f"{path.name}.{number}")


def _keep(path: Path, kept: int) -> None:
    """Move the predecessors one place on; the present file keeps its name until the new one takes it."""
    if not path.exists() or kept < 1:
        return
    for number in range(kept, 1, -1):
        older = previous(path, number - 1)
        if older.exists():
            os.replace(older, previous(path, number))
    twin = path.with_name(f".{path.name}.old")
    twin.unlink(missing_ok=True)
    try:
        os.link(path, twin)
    except OSError:
        shutil.copy2(path, twin)
    os.replace(twin, previous(path, 1))


def sync_folder(folder: Path) -> None:
    """Force a folder's names to the disk, where the system can do that."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):
            os.fsync(handle)
    finally:
        os.close(handle)
