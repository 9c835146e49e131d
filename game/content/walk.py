"""Walk: goes through the nodes of an entry side by side with its shape and finds the ids and the texts in it.

It looks at the file, not at what was read from it, so it also finds them in an entry that has other slips.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from game.content.positions import Node
from game.content.problems import Place
from game.content.shapes import (
    Either,
    Many,
    Maybe,
    Prosaic,
    Record,
    Row,
    Scalar,
    Shape,
    Table,
    Verbs,
    body_of,
    fields_of,
    id_table,
)

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """One id, text or group of verbs in an entry: its shape, its node, its place, the path that leads to it.

    ``key``: the id where it stands as a key, else empty; ``stands_for``: the registry where
    it stands in the place of a word.
    """

    shape: Shape
    node: Node
    place: Place
    path: Path
    key: str = ""
    stands_for: str = ""

    @property
    def id(self) -> str:
        """The id that was written."""
        return self.key or self.node.text or ""


def walk(node: Node, shape: Shape, path: Path = ()) -> Iterator[Found]:
    """Yield every scalar, text and group of verbs under a node, in the order of the file."""
    if isinstance(shape, Maybe):
        shape = shape.inner
    if isinstance(shape, Either):
        shape = shape.fields if isinstance(node.value, dict) else shape.plain
    if isinstance(shape, Scalar | Prosaic):
        if node.value is not None:
            yield Found(shape, node, node.place, path)
    elif isinstance(shape, Many):
        for number, child in enumerate(node.items):
            yield from walk(child, shape.item, (*path, number))
    elif isinstance(shape, Row):
        for number, (child, item) in enumerate(zip(node.items, shape.items, strict=False)):
            yield from walk(child, item, (*path, number))
    elif isinstance(shape, Table):
        for key, child in node.fields.items():
            yield Found(shape.key, child, node.keys[key], (*path, key), key)
            yield from walk(child, shape.value, (*path, key))
    elif isinstance(shape, Record):
        yield from fields(node, shape.cls, path)
    elif isinstance(shape, Verbs):
        yield Found(shape, node, node.place, path)
        yield from verbs(node, shape, path)


def fields(node: Node, cls: type, path: Path = (), skip: int = 0) -> Iterator[Found]:
    """Yield what is under the fields of a class; the first ``skip`` fields are not written."""
    shapes = fields_of(cls)
    keys = list(shapes)[skip:]
    for key, child in node.fields.items():
        if key in keys:
            yield from walk(child, shapes[key], (*path, key))


def verbs(node: Node, shape: Verbs, path: Path) -> Iterator[Found]:
    """Yield what is under words, and the keys that are ids instead of words."""
    if isinstance(node.value, list):
        for number, child in enumerate(node.items):
            yield from verbs(child, shape, (*path, number))
        return
    words, other = shape.words(), shape.fallback()
    for key, child in node.fields.items():
        cls = words.get(key) or other
        if cls is None:
            continue
        if key not in words:
            yield Found(Scalar(str, None, id_table(cls)), child, node.keys[key], (*path, key), key, shape.registry)
        body = body_of(cls, after_id=key not in words)
        if isinstance(body, Record) and body.cls is cls:
            yield from fields(child, cls, (*path, key), skip=0 if key in words else 1)
        elif body is not None:
            yield from walk(child, body, (*path, key))


def shape_at(shape: Shape | None, path: Path) -> Shape | None:
    """Return the shape at the end of a path of keys, as far as it is known."""
    for part in path:
        while isinstance(shape, Maybe | Either):
            shape = shape.inner if isinstance(shape, Maybe) else shape.fields
        if isinstance(shape, Many):
            shape = shape.item
        elif isinstance(shape, Row):
            shape = shape.items[part] if isinstance(part, int) and part < len(shape.items) else None
        elif isinstance(shape, Table):
            shape = shape.value
        elif isinstance(shape, Record):
            shape = shape.fields().get(str(part))
        elif isinstance(shape, Verbs) and not isinstance(part, int):
            words, other = shape.words(), shape.fallback()
            cls = words.get(part) or other
            shape = body_of(cls, after_id=part not in words) if cls else None
    return shape.inner if isinstance(shape, Maybe) else shape
