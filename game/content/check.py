"""Check: everything that can be said about content before anyone plays it, for authors, for CI and for ``check``.

Reading finds what cannot be understood; the lints find what can be understood and is still no good. A lint is a
function from a :class:`~game.content.library.Shelf` to problems; a new one is a new ``lint_*.py`` and one line
here.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from game.content import (
    lint_conditions,
    lint_eras,
    lint_facts,
    lint_green,
    lint_keys,
    lint_levels,
    lint_maps,
    lint_meters,
    lint_scenes,
    lint_secrets,
    lint_stories,
    lint_texts,
)
from game.content.library import Shelf, read_shelf
from game.content.lint_assets import MissingGlyphs, lint_footprints, lint_glyphs, lint_pictures
from game.content.problems import Problem, capped, format_problem

LINTS = tuple(
    module.lint
    for module in (
        lint_texts,
        lint_stories,
        lint_conditions,
        lint_meters,
        lint_secrets,
        lint_facts,
        lint_levels,
        lint_keys,
        lint_eras,
        lint_green,
        lint_maps,
        lint_scenes,
    )  # fmt: skip
)


def check_content(
    folders: Sequence[Path], assets: Path | None = None, missing: MissingGlyphs | None = None
) -> list[Problem]:
    """Read and check all content under some folders; return every problem in order of place, at most 40 a file.

    ``assets``: the folder with the pictures that content names. ``missing``: says which characters no font has.
    """
    return capped(check_shelf(read_shelf(folders), assets, missing))


def check_shelf(shelf: Shelf, assets: Path | None = None, missing: MissingGlyphs | None = None) -> list[Problem]:
    """Return the problems of reading and of all lints, in no order."""
    problems = list(shelf.problems)
    for lint in LINTS:
        problems += lint(shelf)
    if assets is not None:
        problems += lint_pictures(shelf, assets)
        problems += lint_footprints(shelf, assets)
    if missing is not None:
        problems += lint_glyphs(shelf, missing)
    return problems


def has_errors(problems: Sequence[Problem]) -> bool:
    """Say whether any problem is more than a warning."""
    return any(problem.severity == "error" for problem in problems)


def as_json(problems: Sequence[Problem]) -> dict[str, Any]:
    """Return what ``check --json`` prints."""
    return {"problems": [problem.as_json() for problem in problems]}


__all__ = ["LINTS", "as_json", "check_content", "check_shelf", "format_problem", "has_errors"]
