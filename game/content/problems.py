"""Problems: what is wrong with a content file, where, and how to mend it.

Every part of the reader and every lint adds :class:`Problem` to one list; nothing raises, so that an author sees all
slips of all files in one run. A place is ``(path, line, col)``, lines and columns counted from 1, columns in
characters. Next: ``positions.py``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal

Place = tuple[str, int, int]
Severity = Literal["error", "warning"]
MOST_PER_FILE = 40


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One slip: its place, how bad it is, a short code, one sentence, and a hint how to mend it."""

    path: str
    line: int
    col: int
    severity: Severity
    code: str
    message: str
    hint: str = ""

    def __str__(self) -> str:
        return format_problem(self)

    def as_json(self) -> dict[str, str | int]:
        """Return the shape that ``check --json`` prints."""
        return {
            "path": self.path,
            "line": self.line,
            "col": self.col,
            "severity": self.severity,
            "code": self.code,
            "message": self.message,
            "hint": self.hint,
        }


def error(place: Place, code: str, message: str, hint: str = "") -> Problem:
    """Make an error at a place."""
    return Problem(*place, "error", code, message, hint)


def warning(place: Place, code: str, message: str, hint: str = "") -> Problem:
    """Make a warning at a place."""
    return Problem(*place, "warning", code, message, hint)


def format_problem(problem: Problem) -> str:
    """Return ``path:line:col: error[code]: message (hint)``, one line."""
    hint = f" ({problem.hint})" if problem.hint else ""
    where = f"{problem.path}:{problem.line}:{problem.col}"
    return " ".join(f"{where}: {problem.severity}[{problem.code}]: {problem.message}{hint}".split())


def closest(word: str, known: Iterable[str]) -> str:
    """Return ``did you mean 'x'?`` for the nearest of the known words, or nothing."""
    names = list(known)
    near = get_close_matches(word, names, 1, 0.6) or get_close_matches(word.lower().replace("-", "_"), names, 1, 0.6)
    if near:
        return f"did you mean '{near[0]}'?"
    return f"known: {', '.join(names)}" if 0 < len(names) <= 8 else ""


def capped(problems: Iterable[Problem], most: int = MOST_PER_FILE) -> list[Problem]:
    """Return the problems in order of place, errors and warnings mixed, at most ``most`` a file and then a count."""
    result: list[Problem] = []
    counts: dict[str, int] = {}
    last: dict[str, Problem] = {}
    unique = dict.fromkeys(problems)
    for problem in sorted(unique):
        counts[problem.path] = counts.get(problem.path, 0) + 1
        if counts[problem.path] <= most:
            result.append(problem)
        elif last.get(problem.path) is None or problem.severity == "error":
            last[problem.path] = problem
    for path, problem in last.items():
        more = counts[path] - most
        at = max(i for i, p in enumerate(result) if p.path == path) + 1
        text = f"and {more} more problem{'s' if more > 1 else ''} in this file"
        result.insert(at, Problem(path, problem.line, problem.col, problem.severity, "more", text))
    return result
