"""Merge: entries of the same id: a slip, or a mod that changes what is there.

A mod's entry with ``extends: <id>`` is laid over the entry of that id: keys replace keys, lists of entries with ids
merge by id, ``remove: true`` takes an entry away and ``{multiply: 0.8}`` scales a whole number.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from game.content.positions import Node
from game.content.problems import Problem, closest, error

EXTENDS, REMOVE, MULTIPLY = "extends", "remove", "multiply"


@dataclass(slots=True)
class Entry:
    """One entry of a file: its kind (YAML key), its id, its node, whether a mod wrote it.

    ``broken``: only its id could be read; ``nested``: it stands inside another entry, which answers for its slips.
    """

    kind: str
    id: str
    node: Node
    mod: bool = False
    broken: bool = False
    nested: bool = False


class Entries:
    """All entries by kind and id, in the order in which they were read."""

    def __init__(self, problems: list[Problem]) -> None:
        self.tables: dict[str, dict[str, Entry]] = {}
        self.problems = problems

    def add(self, entry: Entry) -> None:
        """Take in an entry; say so if its id is taken, or change the one it extends."""
        table = self.tables.setdefault(entry.kind, {})
        if EXTENDS in entry.node.fields:
            self.extend(table, entry)
            return
        first = table.get(entry.id)
        if first is None:
            table[entry.id] = entry
            return
        path, line, _ = first.node.key_at("id")
        self.problems.append(
            error(
                entry.node.key_at("id"),
                "duplicate-id",
                f"'{entry.id}' of {entry.kind} stands here and in {path}:{line}",
                f"choose another id, or write `extends: {entry.id}` to change that one",
            )
        )

    def extend(self, table: dict[str, Entry], entry: Entry) -> None:
        """Lay an entry over the one it names."""
        target = entry.node.fields[EXTENDS].text or ""
        if target not in table:
            message = f"there is no '{target}' of {entry.kind} to extend"
            self.problems.append(error(entry.node.at(EXTENDS), "unknown-id", message, closest(target, table)))
            return
        if removed(entry.node):
            del table[target]
            return
        below = table[target]
        node = self.over(below.node, entry.node, ignore=(EXTENDS, "id"))
        table[target] = Entry(entry.kind, target, node, below.mod, below.broken)

    def over(self, below: Node, above: Node, ignore: tuple[str, ...] = ()) -> Node:
        """Return a node with ``above`` laid over ``below``; neither is changed."""
        if above.fields.keys() == {MULTIPLY} and below.text is not None:
            return self.scaled(below, above)
        if isinstance(below.value, dict) and isinstance(above.value, dict):
            fields = dict(below.value)
            merged = Node(fields, above.place)
            merged.keys.update(below.keys)
            for key, child in above.value.items():
                if key in ignore:
                    continue
                merged.keys[key] = above.keys[key]
                fields[key] = self.over(fields[key], child) if key in fields else child
            return merged
        if isinstance(below.value, list) and isinstance(above.value, list) and named(below) and named(above):
            return self.lists(below, above)
        return above

    def lists(self, below: Node, above: Node) -> Node:
        """Merge two lists of entries by their ids."""
        result = {item.fields["id"].text or "": item for item in below.items}
        for item in above.items:
            name = item.fields["id"].text or ""
            if removed(item):
                if result.pop(name, None) is None:
                    self.problems.append(
                        error(item.at("id"), "unknown-id", f"there is no '{name}' to remove", closest(name, result))
                    )
            else:
                result[name] = self.over(result[name], item) if name in result else item
        return Node(list(result.values()), above.place)

    def scaled(self, below: Node, above: Node) -> Node:
        """Multiply a number; a whole number stays whole, halves round away from zero."""
        factor = above.fields[MULTIPLY]
        try:
            product = Decimal(below.text or "") * Decimal(factor.text or "")
        except InvalidOperation:
            self.problems.append(
                error(
                    factor.place,
                    "wrong-type",
                    "multiply needs a number, and a number to change",
                    "as in `cost: {multiply: 0.8}`",
                )
            )
            return below
        if "." not in (below.text or ""):
            product = product.quantize(Decimal(1), ROUND_HALF_UP)
        return Node(f"{product:f}", factor.place)


def named(node: Node) -> bool:
    """Say whether every item of a list has an id."""
    return all("id" in item.fields for item in node.items)


def removed(node: Node) -> bool:
    """Say whether an entry says ``remove: true``."""
    return REMOVE in node.fields and node.fields[REMOVE].text == "true"
