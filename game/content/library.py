"""Library: reads every content file under some folders into definitions, and says all that is wrong with them at once.

Folders are read in the order given (the game's own levels first, then mods), files in the order of their paths, so
the same content gives the same library everywhere. An entry that could not be read still counts as known, so that one
slip is told once. Next: ``check.py`` looks deeper than reading needs.
"""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from game.content.merge import Entries, Entry
from game.content.messages import problems_of
from game.content.models import adapter_of
from game.content.positions import Node
from game.content.problems import Place, Problem, capped, closest, error
from game.content.recovery import BROKEN, read_file
from game.content.shapes import Record, Scalar
from game.content.walk import Found, walk
from game.sim import quantities, vocabulary  # noqa: F401 - the words are registered by this import
from game.sim.library import KINDS, Library

MOD_FILE = "mod.yaml"
QUANTITIES = {"quantity": "QUANTITIES", "substance_quantity": "OF_SUBSTANCE"}
"""Ids that the rules themselves define: the word of ``Ref`` -> the mapping in ``game.sim.quantities``."""


@dataclass(slots=True)
class Source:
    """What the checker needs of an entry besides its definition: its node, the ids and texts in it, whether a mod's."""

    kind: str
    id: str
    node: Node
    found: list[Found]
    mod: bool = False

    def at(self, *path: str | int) -> Place:
        """Return the place of the value at a path."""
        return self.node.at(*path)

    def key_at(self, *path: str | int) -> Place:
        """Return the place of the key at a path."""
        return self.node.key_at(*path)


@dataclass(slots=True)
class Shelf:
    """A library with the places of everything in it.

    library: the definitions that are right
    sources: kind -> id -> where it came from, also of entries with slips
    problems: everything found so far, not capped
    """

    library: Library
    sources: dict[str, dict[str, Source]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def all(self) -> Iterator[Source]:
        """Yield every entry's source, kind by kind."""
        for table in self.sources.values():
            yield from table.values()

    def of(self, kind: str) -> Iterator[tuple[Source, Any]]:
        """Yield the entries of a kind that could be read, each with its source."""
        for name, definition in self.library.of(kind).items():
            yield self.sources[kind][name], definition


def read_library(folders: Sequence[Path]) -> tuple[Library, list[Problem]]:
    """Read all content under some folders; return what is right and all that is wrong, at most 40 a file."""
    with uncollected():
        shelf = read_shelf(folders)
    return shelf.library, capped(shelf.problems)


@contextmanager
def uncollected() -> Iterator[None]:
    """Keep the garbage collector away while very many objects are made that all stay; it doubles the time of reading."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def read_shelf(folders: Sequence[Path]) -> Shelf:
    """Read all content under some folders, with its places."""
    problems: list[Problem] = []
    entries = Entries(problems)
    digest = hashlib.blake2b(digest_size=16)
    for folder in folders:
        if not folder.exists():
            problems.append(error((shown(folder), 1, 1), "missing-folder", "there is no such file or folder"))
        for file, name in content_files(folder):
            try:
                raw = file.read_bytes()
            except OSError as failure:
                problems.append(
                    error((shown(file), 1, 1), "unreadable", f"the file cannot be read: {failure.strerror}")
                )
                continue
            digest.update(f"{name}\0{len(raw)}\0".encode())
            digest.update(raw)
            root = read_file(shown(file), raw, problems)
            if root is not None:
                collect(root, entries, is_mod(file, folder))
    add_places(entries)
    known: dict[str, Mapping[str, Any]] = {kind.word: entries.tables.get(key, {}) for key, kind in KINDS.items()}
    known |= {word: getattr(quantities, name) for word, name in QUANTITIES.items()}
    slips = {problem.path: set[int]() for problem in problems}
    for problem in problems:
        slips[problem.path].add(problem.line)
    sources: dict[str, dict[str, Source]] = {}
    tables: dict[str, dict[str, Any]] = {}
    for key, kind in KINDS.items():
        table = tables.setdefault(key, {})
        shape = Record(kind.cls)
        for entry in entries.tables.get(key, {}).values():
            if entry.broken:
                continue
            source = Source(key, entry.id, entry.node, [], entry.mod)
            if not entry.nested:
                source.found.extend(walk(entry.node, shape))
            sources.setdefault(key, {})[entry.id] = source
            problems += unknown_ids(source, known)
            try:
                table[entry.id] = adapter_of(kind.cls).validate_python(entry.node.plain(), context=known)
            except ValidationError as failure:
                if entry.nested:
                    continue
                # What a refused anchor or a key given twice leaves behind is no slip of its own.
                wrong = problems_of(failure, entry.node, shape, known)
                problems += (p for p in wrong if p.line not in slips.get(p.path, ()))
    return Shelf(Library(tables, digest.hexdigest()), sources, problems)


def content_files(folder: Path) -> list[tuple[Path, str]]:
    """Return the content files under a folder with their names relative to it, in the order of those names.

    A single file may stand for a folder.
    """
    if folder.is_file():
        return [(folder, folder.name)]
    files = (f for f in folder.rglob("*.yaml") if f.is_file() and f.name != MOD_FILE)
    return sorted(((f, f.relative_to(folder).as_posix()) for f in files), key=lambda file: file[1])


def is_mod(file: Path, folder: Path) -> bool:
    """Say whether a file belongs to a mod: a ``mod.yaml`` stands beside it or above it."""
    return any((above / MOD_FILE).exists() for above in file.parents if above == folder or folder in above.parents)


def shown(file: Path) -> str:
    """Return a path as messages show it: from the current folder, if it is below it."""
    try:
        return file.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return file.as_posix()


def collect(root: Node, entries: Entries, mod: bool) -> None:
    """Take the entries out of a file's root."""
    problems = entries.problems
    if not isinstance(root.value, dict):
        problems.append(
            error(
                root.place,
                "wrong-type",
                "a content file starts with a kind, as in `events:`",
                f"kinds: {', '.join(KINDS)}",
            )
        )
        return
    for key, section in root.value.items():
        if key not in KINDS:
            problems.append(
                error(
                    root.keys[key],
                    "unknown-kind",
                    f"unknown kind of content '{key}'",
                    closest(key, KINDS) or f"kinds: {', '.join(KINDS)}",
                )
            )
        elif section.value is not None and not isinstance(section.value, list):
            problems.append(
                error(
                    section.place,
                    "wrong-type",
                    f"expected a list of entries under '{key}'",
                    "start each entry with '- id: ...'",
                )
            )
        else:
            for node in section.items:
                collect_entry(key, node, entries, mod)


def collect_entry(kind: str, node: Node, entries: Entries, mod: bool) -> None:
    """Take in one entry, if it has an id."""
    named = node.fields.get("id") or node.fields.get("extends")
    if named is not None and named.text:
        entries.add(Entry(kind, named.text, node, mod, BROKEN in node.fields))
    elif BROKEN not in node.fields:
        text = node.text or ""
        hint = "use ':' and a space instead of the full-width '：'" if "：" in text else "start it with '- id: ...'"
        entries.problems.append(error(node.place, "missing-key", f"an entry of '{kind}' has no id", hint))


def add_places(entries: Entries) -> None:
    """Let the named places of the maps stand among the places."""
    for board in list(entries.tables.get("maps", {}).values()):
        places = board.node.fields.get("places")
        for node in places.items if places else ():
            named = node.fields.get("id")
            if named is not None and named.text:
                entries.add(Entry("places", named.text, node, board.mod, nested=True))


def unknown_ids(source: Source, known: Mapping[str, Mapping[str, Any]]) -> list[Problem]:
    """Say which ids in an entry name nothing."""
    problems: list[Problem] = []
    for found in source.found:
        if isinstance(found.shape, Scalar) and found.shape.table and found.id:
            table = found.shape.table
            # A key among words that is no id was already called an unknown key, with words and ids in its hint.
            if table in known and found.id not in known[table] and not found.stands_for:
                problems.append(
                    error(
                        found.place,
                        f"unknown-{table}",
                        f"there is no {table} '{found.id}'",
                        closest(found.id, known[table]),
                    )
                )
    return problems
