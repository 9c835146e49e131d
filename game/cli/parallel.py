"""Parallel: many games at once on all processors, with a progress bar on standard error.

Each process reads the content once and then plays what it is given; a task is a function of the rules and plain data.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import Any, TypeVar

from game import paths
from game.sim.catalogue import Catalogue

Task = TypeVar("Task")
Result = TypeVar("Result")
_rules: Catalogue | None = None


def _begin(level: str, home: str) -> None:
    """Read the content in a fresh process."""
    from pathlib import Path

    from game.cli import content

    global _rules
    if home:
        paths.use_home(Path(home))
    _rules = content.rules_of(content.read(), level)


def _call(work: tuple[Callable[[Catalogue, Any], Any], Any]) -> Any:
    function, task = work
    assert _rules is not None
    return function(_rules, task)


def play_all(
    rules: Catalogue, function: Callable[[Catalogue, Task], Result], tasks: Sequence[Task], what: str
) -> list[Result]:
    """Return the function of each task, in the order of the tasks; ``function`` must be of a module's top level."""
    from rich.console import Console
    from rich.progress import track

    console = Console(stderr=True)
    workers = min(len(tasks), os.cpu_count() or 1)
    if workers < 2:
        return [function(rules, t) for t in track(tasks, what, console=console, disable=not console.is_terminal)]
    work = [(function, task) for task in tasks]
    context = multiprocessing.get_context("spawn")
    home = str(paths.home() or "")
    with ProcessPoolExecutor(workers, context, _begin, (rules.id, home)) as pool:
        found = pool.map(_call, work, chunksize=max(1, len(tasks) // (workers * 16)))
        return list(track(found, what, len(tasks), console=console, disable=not console.is_terminal))
