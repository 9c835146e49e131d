"""Shapes: what a field of a content file may hold, worked out once from the type hints of the definitions.

A shape is the common ground of the reader (``models.py``), of the walk that finds ids and texts (``walk.py``) and of
the hints that name the nearest known key. The verbs come from the registries when a shape is first asked for its
words, so modules of verbs may be imported after this one. Next: ``models.py``.
"""

from __future__ import annotations

import dataclasses
import types
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Literal, ParamSpec, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from game.sim.ref import Between, Prose, Ref, Words
from game.sim.words import REGISTRIES
from game.text import Localized

P = ParamSpec("P")
R = TypeVar("R")


def remembered(function: Callable[P, R]) -> Callable[P, R]:
    """Decorate a function of classes so that it works once for each; unlike ``functools.cache`` it keeps its types."""
    return cast("Callable[P, R]", cache(function))


@dataclass(frozen=True, slots=True)
class Scalar:
    """Text, a whole number, a number or true/false; ``table`` if the text is an id of that table."""

    type: type[Any]
    between: Between | None = None
    table: str = ""


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of a few words."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Prosaic:
    """A text in English and Chinese, with its limit."""

    limit: Prose | None = None


@dataclass(frozen=True, slots=True)
class Many:
    """A list of one kind of thing."""

    item: Shape


@dataclass(frozen=True, slots=True)
class Row:
    """A list of a fixed length."""

    items: tuple[Shape, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A mapping from ids or free words to one kind of thing."""

    key: Shape
    value: Shape


@dataclass(frozen=True, slots=True)
class Maybe:
    """The thing, or nothing."""

    inner: Shape


@dataclass(frozen=True, slots=True)
class Either:
    """A plain value, or the fields of a dataclass: what stands in the file tells them apart."""

    plain: Scalar
    fields: Record


@dataclass(frozen=True, slots=True)
class Record:
    """The fields of one dataclass."""

    cls: type[Any]

    def fields(self) -> Mapping[str, Shape]:
        """Return the shape of each field by its key."""
        return fields_of(self.cls)


@dataclass(frozen=True, slots=True)
class Verbs:
    """A mapping (or a list of mappings) of the words of one registry."""

    registry: str

    def words(self) -> Mapping[str, type[Any]]:
        """Return the class of each word."""
        return REGISTRIES[self.registry].words

    def fallback(self) -> type[Any] | None:
        """Return the class for keys that are ids instead of words."""
        return REGISTRIES[self.registry].fallback


Shape = Scalar | OneOf | Prosaic | Many | Row | Table | Maybe | Either | Record | Verbs


@remembered
def fields_of(cls: type[Any]) -> Mapping[str, Shape]:
    """Return the shape of each field of a dataclass by its YAML key; a closing underscore (``in_``) is not written."""
    hints = get_type_hints(cls, include_extras=True)
    return {f.name.rstrip("_"): shape_of(hints[f.name]) for f in dataclasses.fields(cls)}


def attributes_of(cls: type[Any]) -> Mapping[str, dataclasses.Field[Any]]:
    """Return the dataclass' fields by their YAML key."""
    return {f.name.rstrip("_"): f for f in dataclasses.fields(cls)}


def required(field: dataclasses.Field[Any]) -> bool:
    """Say whether a field must be written."""
    return field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING


def id_table(cls: type[Any]) -> str:
    """Return the table whose ids stand for a registry's fallback class."""
    first = next(iter(fields_of(cls).values()))
    if not isinstance(first, Scalar) or not first.table:
        raise TypeError(f"the first field of {cls.__name__} must be the id of a table")
    return first.table


def body_of(cls: type[Any], after_id: bool = False) -> Shape | None:
    """Return the shape of what stands after a word: its only field, its fields, or None if it has none.

    ``after_id``: the first field is the key itself (a registry's fallback).
    """
    fields = list(fields_of(cls).values())[1 if after_id else 0 :]
    if not fields:
        return None
    return fields[0] if len(fields) == 1 else Record(cls)


def shape_of(hint: Any, markers: tuple[Any, ...] = ()) -> Shape:
    """Return the shape of a type hint; raises TypeError for a hint that YAML cannot fill."""
    origin, args = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return shape_of(args[0], (*args[1:], *markers))
    verbs = next((m for m in markers if isinstance(m, Words)), None)
    if verbs:
        return Verbs(verbs.registry)
    if hint is Localized:
        return Prosaic(next((m for m in markers if isinstance(m, Prose)), None))
    if origin is Literal:
        return OneOf(args)
    if origin in (Union, types.UnionType):
        inner = [a for a in args if a is not types.NoneType]
        if len(inner) == 1:
            return Maybe(shape_of(inner[0], markers))
        shapes = sorted((shape_of(a, markers) for a in inner), key=lambda s: isinstance(s, Record))
        if len(shapes) == 2 and isinstance(shapes[0], Scalar) and isinstance(shapes[1], Record):
            return Either(shapes[0], shapes[1])
    if origin is tuple:
        return Many(shape_of(args[0])) if args[-1] is ... else Row(tuple(shape_of(a) for a in args))
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return Table(shape_of(args[0]), shape_of(args[1]))
    if hint in (str, int, float, bool):
        ref = next((m for m in markers if isinstance(m, Ref)), None)
        return Scalar(hint, next((m for m in markers if isinstance(m, Between)), None), ref.table if ref else "")
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return Record(hint)
    raise TypeError(f"content cannot hold {hint!r}")
