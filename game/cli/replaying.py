"""Replaying: what ``replay`` says about a save. Changed content is told apart from a city that differs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from game.cli import content
from game.save.file import Save
from game.save.verdict import replay_save
from game.sim.library import Library


def document(save: Save, library: Library, path: Path) -> dict[str, Any]:
    """Return what ``replay --json`` prints."""
    rules = content.rules_for_save(library, save.header.level, path, save.header.campaign)
    verdict = replay_save(save, rules)
    if verdict.same:
        message = f"{path}: the journal gives the same city, {verdict.saved}"
    elif verdict.changed:
        message = f"{path}: the content changed since this city was saved, so its journal gives another city now"
    else:
        message = f"{path}: the journal gives another city than was saved: {verdict.replayed}, not {verdict.saved}"
    return {
        "save": str(path), "level": save.header.level, "turn": save.header.turn, "same": verdict.same,
        "content_changed": verdict.changed, "saved": verdict.saved, "replayed": verdict.replayed,
        "skipped": len(verdict.skipped), "message": message,
    }  # fmt: skip
