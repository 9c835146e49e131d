"""Positions: YAML as a tree of nodes in which every key and every value knows its line and column.

One pass over the events of PyYAML's C parser (pure Python where it is missing). No Python object is ever made by
YAML: a scalar stays text and the *field* that takes it decides what it is (``no``, ``on``, ``1:30`` and dates are
text). Anchors, aliases, tags, second documents, deep nesting and the same key twice are refused. Next:
``recovery.py`` reads whole files.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from game.content.problems import Place, Problem, error

Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
MOST_DEPTH = 24
NOTHING = frozenset(("", "~", "null", "Null", "NULL"))
WIDE_SPACES = "\u3000\u00a0\u2003\u2002"


class Quoted(str):
    """Text that stood in quotes or in a block: it is never a number."""

    __slots__ = ()


class Node:
    """One value of a file: text, nothing, a mapping of nodes or a list of nodes.

    value: what it is
    place: where it starts
    keys: where each key of a mapping starts
    """

    __slots__ = ("keys", "place", "value")

    def __init__(self, value: str | dict[str, Node] | list[Node] | None, place: Place) -> None:
        self.value = value
        self.place = place
        self.keys: dict[str, Place] = {}

    @property
    def text(self) -> str | None:
        """The text of a scalar, or None."""
        return self.value if isinstance(self.value, str) else None

    @property
    def items(self) -> list[Node]:
        """The nodes of a list; empty for anything else."""
        return self.value if isinstance(self.value, list) else []

    @property
    def fields(self) -> dict[str, Node]:
        """The nodes of a mapping by key; empty for anything else."""
        return self.value if isinstance(self.value, dict) else {}

    def plain(self) -> Any:
        """Return it as text, None, dicts and lists."""
        value = self.value
        if isinstance(value, dict):
            return {key: child.plain() for key, child in value.items()}
        if isinstance(value, list):
            return [child.plain() for child in value]
        return value

    def follow(self, path: tuple[str | int, ...]) -> Iterator[tuple[Node, Place]]:
        """Walk down a path as far as it exists; yield each node with the place of its key or item."""
        node = self
        for part in path:
            if isinstance(node.value, dict) and part in node.value:
                key = str(part)
                where = node.keys[key]
                node = node.value[key]
            elif isinstance(node.value, list) and isinstance(part, int) and part < len(node.value):
                node = node.value[part]
                where = node.place
            else:
                continue
            yield node, where

    def at(self, *path: str | int) -> Place:
        """Return the place of the value at a path, or of the nearest one above it that exists."""
        place = self.place
        for node, where in self.follow(path):
            place = node.place if node.value is not None else where
        return place

    def key_at(self, *path: str | int) -> Place:
        """Return the place of the key at the end of a path, or of the nearest one above it that exists."""
        place = self.place
        for _, where in self.follow(path):
            place = where
        return place


class Refused(yaml.YAMLError):
    """The text is YAML, but more than a content file may hold."""

    def __init__(self, line: int, col: int, message: str) -> None:
        super().__init__(message)
        self.line, self.col, self.message = line, col, message


class TreeBuilder:
    """Builds the nodes of one text; ``offset`` lines stand above it in its file."""

    def __init__(self, path: str, text: str, problems: list[Problem], offset: int = 0) -> None:
        self.path = path
        self.problems = problems
        self.offset = offset
        self.next: Any = Loader(text).get_event

    def build(self) -> Node | None:
        """Return the root node, None for an empty text; raises ``yaml.YAMLError`` where it is broken."""
        self.next()
        if isinstance(self.next(), StreamEndEvent):
            return None
        root = self.node(self.next(), 0)
        event = self.next()
        while isinstance(event, DocumentEndEvent):
            event = self.next()
        if not isinstance(event, StreamEndEvent):
            self.problems.append(
                error(self.place(event), "documents", "a file holds one YAML document", "remove the line '---'")
            )
        return root

    def place(self, event: Any) -> Place:
        """Return where an event starts."""
        mark = event.start_mark
        return self.path, mark.line + 1 + self.offset, mark.column + 1

    def node(self, event: Any, depth: int) -> Node:
        """Build the node that starts with ``event``."""
        place = self.place(event)
        if isinstance(event, AliasEvent):
            self.problems.append(
                error(place, "alias", f"alias '*{event.anchor}' is not allowed", "write the lines again")
            )
            return Node(None, place)
        if event.anchor:
            self.problems.append(
                error(
                    place,
                    "anchor",
                    f"anchor '&{event.anchor}' is not allowed",
                    "write the lines again where they are needed",
                )
            )
        if event.tag and event.tag != "!":
            self.problems.append(error(place, "tag", f"tag '{event.tag}' is not allowed", "remove it"))
        if isinstance(event, ScalarEvent):
            if event.implicit[0] and not event.style:
                return Node(None if event.value in NOTHING else event.value, place)
            return Node(Quoted(event.value), place)
        if depth >= MOST_DEPTH:
            raise Refused(place[1], place[2], f"nested deeper than {MOST_DEPTH} levels")
        if isinstance(event, MappingStartEvent):
            return self.mapping(place, depth)
        children: list[Node] = []
        while not isinstance(event := self.next(), SequenceEndEvent):
            children.append(self.node(event, depth + 1))
        return Node(children, place)

    def mapping(self, place: Place, depth: int) -> Node:
        """Build a mapping, refusing keys that are not text and keys given twice."""
        fields: dict[str, Node] = {}
        node = Node(fields, place)
        while not isinstance(event := self.next(), MappingEndEvent):
            where = self.place(event)
            if not isinstance(event, ScalarEvent):
                self.problems.append(
                    error(where, "key", "a key must be plain text", "put a text that starts with { or [ in quotes")
                )
                self.node(event, depth + 1)
                self.node(self.next(), depth + 1)
                continue
            key = event.value
            if key.strip(WIDE_SPACES) != key:
                self.problems.append(
                    error(
                        where,
                        "full-width",
                        "a full-width space stands before or after a key",
                        "indent with ordinary spaces, two a step",
                    )
                )
                key = key.strip(WIDE_SPACES)
            child = self.node(self.next(), depth + 1)
            if key in fields:
                message = f"key '{key}' stands in line {node.keys[key][1]} and again in line {where[1]}"
                self.problems.append(error(where, "duplicate-key", message, "keep one of the two lines"))
                continue
            node.keys[key] = where
            fields[key] = child
        return node


__all__ = ["MOST_DEPTH", "Node", "Quoted", "Refused", "TreeBuilder"]
