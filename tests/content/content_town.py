"""The small town of the tests: a whole content folder that checks clean, and ways to spoil a copy of it."""

import shutil
from pathlib import Path

from game.content.check import check_content
from game.content.library import read_library
from game.content.problems import Problem
from game.sim.library import Library

SMALL_TOWN = Path(__file__).parent / "small_town"


def town(folder: Path, **files: str) -> Path:
    """Copy the small town into a folder and lay further files beside it (``a_b`` becomes ``a_b.yaml``)."""
    copy = folder / "town"
    shutil.copytree(SMALL_TOWN, copy)
    for name, text in files.items():
        (copy / f"{name}.yaml").write_text(text, encoding="utf-8")
    return copy


def spoiled(folder: Path, file: str, right: str, wrong: str) -> Path:
    """Copy the small town and replace one piece of one of its files."""
    copy = town(folder)
    text = (copy / file).read_text(encoding="utf-8")
    assert text.count(right) == 1, f"{right!r} stands {text.count(right)} times in {file}"
    (copy / file).write_text(text.replace(right, wrong), encoding="utf-8")
    return copy


def read(*folders: Path) -> Library:
    """Read folders that must be free of problems."""
    library, problems = read_library(folders)
    assert problems == []
    return library


def told(*folders: Path) -> list[str]:
    """Check folders; return one line for each problem, with the file's name instead of its path."""
    return [short(problem) for problem in check_content(folders)]


def short(problem: Problem) -> str:
    """Return a problem as printed, without its folder."""
    return str(problem).replace(problem.path, Path(problem.path).name, 1)


def only(lines: list[str]) -> str:
    """Return the one line there is."""
    assert len(lines) == 1, "\n".join(lines)
    return lines[0]
