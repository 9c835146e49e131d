"""Library: all the nouns that were read, by kind and id.

``KINDS`` is the one list of what a content file may hold: the YAML key, the word for one entry, its class.
Next: ``catalogue.py`` takes one level out of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from game.sim import bot_definitions as bots
from game.sim import definitions as nouns
from game.sim import era_definitions as eras
from game.sim import level_definitions as levels
from game.sim import map_definitions as maps
from game.sim import scene_definitions as scenes
from game.sim import story_definitions as stories


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of entry: its word (as in ``Ref``) and its class."""

    word: str
    cls: type[Any]


KINDS: dict[str, Kind] = {
    "references": Kind("reference", nouns.ReferenceDef),
    "documents": Kind("document", nouns.DocumentDef),
    "facts": Kind("fact", nouns.FactDef),
    "families": Kind("family", nouns.FamilyDef),
    "goods": Kind("good", nouns.GoodDef),
    "substances": Kind("substance", nouns.SubstanceDef),
    "constants": Kind("constant", nouns.ConstantDef),
    "meters": Kind("meter", nouns.MeterDef),
    "terrains": Kind("terrain", maps.TerrainDef),
    "looks": Kind("look", scenes.LookDef),
    "groups": Kind("group", nouns.GroupDef),
    "buildings": Kind("building", nouns.BuildingDef),
    "upgrades": Kind("upgrade", nouns.UpgradeDef),
    "treatments": Kind("treatment", eras.TreatmentDef),
    "cards": Kind("card", eras.CardDef),
    "tracks": Kind("track", nouns.TrackDef),
    "events": Kind("event", stories.EventDef),
    "plans": Kind("plan", stories.PlanDef),
    "chapters": Kind("chapter", stories.ChapterDef),
    "goals": Kind("goal", levels.GoalDef),
    "maps": Kind("map", maps.MapDef),
    "places": Kind("place", maps.PlaceDef),
    "levels": Kind("level", levels.LevelDef),
    "campaigns": Kind("campaign", eras.CampaignDef),
    "scenes": Kind("scene", scenes.SceneDef),
    "bots": Kind("bot", bots.BotDef),
}
"""YAML key -> kind. ``places`` also come from the maps that hold them."""


@dataclass(frozen=True, slots=True)
class Library:
    """Everything that was read and found right.

    tables: kind (YAML key) -> id -> definition
    digest: hash of the content, so that a save knows when the rules have changed since
    """

    tables: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    digest: str = ""

    def of(self, kind: str) -> Mapping[str, Any]:
        """Return the entries of one kind by id, in the order they were read."""
        return self.tables.get(kind, {})
