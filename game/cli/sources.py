"""Sources: the archive as a list, each fact with the files and lines that cite it."""

from __future__ import annotations

from typing import Any

from game.cli import content
from game.content.library import read_shelf
from game.content.shapes import Scalar


def facts() -> list[dict[str, Any]]:
    """Return every fact: id, status, claim, where from, cited by which places of the content."""
    shelf = read_shelf(content.folders())
    cited: dict[str, list[str]] = {}
    for source in shelf.all():
        for found in source.found:
            if isinstance(found.shape, Scalar) and found.shape.table == "fact" and source.kind != "facts":
                path, line, _ = found.place
                cited.setdefault(found.id, []).append(f"{path}:{line}")
    return [
        {
            "id": fact.id, "status": fact.status, "claim": {"en": fact.claim.en, "zh": fact.claim.zh},
            "era": fact.era, "document": fact.document, "line": fact.line, "cited_by": cited.get(fact.id, []),
        }
        for fact in shelf.library.of("facts").values()
    ]  # fmt: skip
