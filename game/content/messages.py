"""Messages: pydantic's errors in the words of an author, each at the place of the key or value that is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

from game.content.models import HIDDEN, Known
from game.content.positions import Node, Quoted
from game.content.problems import Problem, closest, error
from game.content.shapes import OneOf, Prosaic, Record, Row, Shape, Verbs, id_table
from game.content.walk import Path, shape_at
from game.sim.words import REGISTRIES

WIDE = str.maketrans("，：；（）［］｛｝０１２３４５６７８９－．　", ",:;()[]{}0123456789-. ")
NO_SPACE = re.compile(r"[A-Za-z_]\w*:\S")
LINES = "`key: value` lines"
BOTH = "a text in both languages"
EXPECTED = {
    "tuple_type": "a list (lines that start with '-', or [a, b])",
    "list_type": LINES,
    "dict_type": LINES,
    "model_type": LINES,
    "model_attributes_type": LINES,
}


def problems_of(failure: ValidationError, node: Node, shape: Shape, known: Known) -> Iterator[Problem]:
    """Yield what is wrong with one entry; what only follows from a misspelt key is left out."""
    errors = failure.errors(include_url=False)
    unknown = {loc(e)[:-1]: set[str]() for e in errors if e["type"] == "extra_forbidden"}
    for e in errors:
        if e["type"] == "extra_forbidden":
            unknown[loc(e)[:-1]].add(str(loc(e)[-1]))
    for e in errors:
        path, kind = loc(e), e["type"]
        if kind == "extra_forbidden":
            key = str(path[-1])
            hint = hint_for_key(key, e["input"], shape_at(shape, path[:-1]), known)
            yield error(node.key_at(*path), "unknown-key", f"unknown key '{key}'", hint)
        elif kind == "missing":
            # A position in a fixed row is missing, not a key.
            if isinstance(path[-1], int):
                yield error(node.at(*path[:-1]), "wrong-length", row_message(shape_at(shape, path[:-1])))
            elif not any(closest(k, [str(path[-1])]).startswith("did") for k in unknown.get(path[:-1], ())):
                yield error(node.key_at(*path[:-1]), "missing-key", f"the key '{path[-1]}' is missing", of(shape, path))
        elif kind == "too_long":
            yield error(node.at(*path), "wrong-length", row_message(shape_at(shape, path)))
        else:
            yield value_problem(e, path, node, shape_at(shape, path))


def loc(e: Any) -> Path:
    """Return where pydantic saw it, without the steps that are not in the file."""
    return tuple(part for part in e["loc"] if part != "[key]" and not str(part).startswith(HIDDEN))


def value_problem(e: Any, path: Path, node: Node, shape: Shape | None) -> Problem:
    """Say what is wrong with a value."""
    kind, value, context = e["type"], e["input"], e.get("ctx", {})
    place = node.at(*path)
    if kind in EXPECTED or kind == "wrong_type":
        expected = context.get("expected") or (BOTH if isinstance(shape, Prosaic) else EXPECTED[kind])
        return error(place, "wrong-type", f"expected {expected}, found {found(value)}", cure(value, expected, shape))
    if kind == "greater_than_equal":
        return error(place, "out-of-range", f"{found(value)} is too small; the least is {context['ge']:g}")
    if kind == "less_than_equal":
        return error(place, "out-of-range", f"{found(value)} is too large; the most is {context['le']:g}")
    return error(place, "wrong-value", str(context.get("error") or e["msg"]))


def cure(value: Any, expected: str, shape: Shape | None) -> str:
    """Guess how a value of the wrong kind came about, and say how to mend it."""
    if not isinstance(value, str):
        return "put a text that starts with { in quotes" if expected == "text" and isinstance(value, dict) else ""
    if isinstance(shape, OneOf):
        return closest(value, [word for word in shape.words if word])
    if expected == "true or false":
        return "write true or false, without quotes"
    if expected != "text" and value.translate(WIDE) != value:
        return "full-width characters: use the ordinary , : and digits"
    if "number" in expected:
        return "remove the quotes" if isinstance(value, Quoted) else "write digits only, without unit or spaces"
    if expected in (BOTH, LINES) and NO_SPACE.match(value):
        return "write a space after ':'"
    if expected == BOTH:
        return "write `en: ...` and `zh: ...` below the key"
    return "lists are written [a, b]" if value.startswith("(") else ""


def found(value: Any) -> str:
    """Describe what stands in the file."""
    if value is None:
        return "nothing"
    if isinstance(value, dict):
        return "`key: value` lines"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, Quoted):
        return f'"{short(value)}" in quotes'
    return f"'{short(value)}'" if isinstance(value, str) else f"{value:g}"


def short(text: str, most: int = 40) -> str:
    """Return the start of a text on one line."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1] + "…"


def row_message(shape: Shape | None) -> str:
    """Say how long a fixed list must be."""
    count = len(shape.items) if isinstance(shape, Row) else 0
    return f"expected a list of {count}, as in [1953, 1957]" if count else "this list has the wrong length"


def of(shape: Shape, path: Path) -> str:
    """Say what a missing key is for, from the docstring of its class."""
    record = shape_at(shape, path[:-1])
    if not isinstance(record, Record):
        return ""
    marker = f"{path[-1]}: "
    lines = (line.strip() for line in (record.cls.__doc__ or "").splitlines())
    meaning = next((line.removeprefix(marker) for line in lines if line.startswith(marker)), "")
    return f"{path[-1]} is {meaning}" if meaning else ""


def hint_for_key(key: str, value: Any, shape: Shape | None, known: Known) -> str:
    """Guess what an unknown key should have been."""
    if isinstance(shape, Prosaic):
        names = ["en", "zh"]
    elif isinstance(shape, Record):
        names = list(shape.fields())
    elif isinstance(shape, Verbs):
        other = shape.fallback()
        names = [*shape.words(), *(known.get(id_table(other), {}) if other else ())]
    else:
        names = []
    if value is None and (" " in key or not key.isascii()):
        return "a comma inside { } starts a new key: put the text in quotes"
    if isinstance(shape, Verbs):
        elsewhere = [name for name, registry in REGISTRIES.items() if key in registry.words]
        if elsewhere:
            article = "an" if elsewhere[0][0] in "aeiou" else "a"
            return f"'{key}' is {article} {elsewhere[0]}, not a {shape.registry}"
    return closest(key, names)
