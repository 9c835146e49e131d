"""Content for commands: the shipped levels and the player's mods, read once, with one line when they cannot be used."""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path
from typing import Any

from game import paths
from game.cli.output import Stop, complain
from game.save import cities
from game.sim import players
from game.sim.bots import Bot
from game.sim.catalogue import Catalogue, build
from game.sim.library import Library


def folders() -> list[Path]:
    """Return the folders that content is read from: the game's own, then the mods."""
    mods = paths.mods_folder()
    return [paths.levels_folder(), *([mods] if mods.is_dir() else [])]


def mod_ids() -> tuple[str, ...]:
    """Return the ids of the mods that are installed."""
    mods = paths.mods_folder()
    return tuple(sorted(p.parent.name for p in mods.glob("*/mod.yaml"))) if mods.is_dir() else ()


def read() -> Library:
    """Return all content; mods with errors are left out and said so; raises :class:`Stop` for errors of the game's own."""
    from game.content.library import read_library
    from game.content.problems import format_problem

    for chosen in (folders(), folders()[:1]):
        library, problems = read_library(chosen)
        errors = [p for p in problems if p.severity == "error"]
        if not errors:
            return library
        if len(chosen) > 1:
            complain(f"the mods are left out: {format_problem(errors[0])}; `check` shows all")
    raise Stop(f"{format_problem(errors[0])} ({len(errors)} errors in all; `check` shows them)")


def rules_of(library: Library, level: str) -> Catalogue:
    """Return the rules of a level, or of the first level of a campaign; raises :class:`Stop` for an unknown one."""
    levels = [*library.of("levels"), *library.of("campaigns")]
    if level not in levels:
        near = get_close_matches(level, levels, 1)
        hint = f"did you mean '{near[0]}'?" if near else f"there are: {', '.join(levels) or 'none'}"
        raise Stop(f"unknown level '{level}'; {hint}")
    cities.keep_in(paths.cities_folder())
    return build(library, level)


def list_levels(library: Library) -> list[dict[str, Any]]:
    """Return what ``levels --json`` prints: levels in the order they were read, then campaigns."""
    table = library.of("levels")
    found = [(level, (level.id,), level.era) for level in table.values()]
    found += [(campaign, campaign.parts, "campaign") for campaign in library.of("campaigns").values()]
    listed = []
    for one, parts, era in found:
        levels = [table[part] for part in parts]
        aims = [{"en": o.en, "zh": o.zh} for level in levels for o in level.objectives]
        row = {
            "id": one.id, "title": {"en": one.title.en, "zh": one.title.zh}, "era": era,
            "years": [levels[0].years[0], levels[-1].years[1]],
            "turns": sum((level.years[1] - level.years[0] + 1) * level.turns_per_year for level in levels),
            "minutes": one.minutes, "objectives": aims,
        }  # fmt: skip
        listed.append(row | ({"parts": list(parts)} if era == "campaign" else {}))
    return listed


def bot_of(library: Library, level: str, player: str) -> Bot:
    """Return a new bot of a level, or of the first level of a campaign; raises :class:`Stop` for an unknown one."""
    campaign = library.of("campaigns").get(level)
    level = campaign.parts[0] if campaign else level
    bots = players.definitions(library, level)
    if player not in bots:
        raise Stop(f"unknown player '{player}' for level '{level}'; there are: {', '.join(bots) or 'none'}")
    return Bot(bots[player])


def rules_for_save(library: Library, level: str, path: Path, campaign: str = "") -> Catalogue:
    """Return the rules of a save's level, as a part of its campaign; raises :class:`Stop` if it is not installed."""
    parts = library.of("campaigns")[campaign].parts if campaign in library.of("campaigns") else ()
    if level not in library.of("levels") or (campaign and level not in parts):
        raise Stop(f"{path}: this save is of '{campaign or level}', which is not installed")
    cities.keep_in(paths.cities_folder())
    return build(library, campaign or level).sibling(level)
