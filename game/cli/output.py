"""Output: results go to standard output, everything else to standard error; ``--json`` prints one document and no more."""

from __future__ import annotations

import json
import sys
import traceback
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any, TypeVar

from game import paths

Step = TypeVar("Step")


class Stop(Exception):
    """The command ends here with status 1 and this line."""


def say(line: str = "") -> None:
    """Print a line of the result."""
    print(line)


def complain(line: str) -> None:
    """Print one line that is not part of the result."""
    print(" ".join(line.split()), file=sys.stderr)


def say_json(document: Any) -> None:
    """Print one JSON document."""
    json.dump(document, sys.stdout, ensure_ascii=False, indent=1)
    print()


def say_table(rows: list[tuple[Any, ...]], head: tuple[str, ...] = ()) -> None:
    """Print rows in columns as wide as they need; numbers to the right."""
    cells = [[str(cell) for cell in row] for row in ([head, *rows] if head else rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        aligned = [
            cell.rjust(width) if cell.lstrip("-").replace(".", "").rstrip("%").isdigit() else cell.ljust(width)
            for cell, width in zip(row, widths, strict=True)
        ]
        say("  ".join(aligned).rstrip())


def track(steps: Iterable[Step], count: int, what: str) -> Iterator[Step]:
    """Yield the steps with a progress bar on standard error, where somebody watches."""
    from rich.console import Console
    from rich.progress import track as watched

    console = Console(stderr=True)
    yield from watched(steps, what, count, console=console, disable=not console.is_terminal)


def log_crash(problem: Exception) -> str:
    """Write a fault of the game itself to the log; return the line to show."""
    found = "".join(traceback.format_exception(problem))
    log = paths.logs_folder() / f"crash-{datetime.now(UTC):%Y%m%d-%H%M%S}.txt"
    what = f"a fault in the game: {type(problem).__name__}: {problem}"
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        log.write_text(found, encoding="utf-8")
    except OSError:
        return f"{what}; no log could be written to {log.parent}"
    return f"{what}; please report it with {log}"
