"""Lint of pictures and letters: each sprite, icon, print and ground that content names exists, each character has a glyph."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

from game.content.library import Shelf, Source
from game.content.lint_scenes import ground_of
from game.content.lint_texts import both
from game.content.problems import Problem, closest, error, warning
from game.content.shapes import Prosaic, Scalar
from game.content.walk import Found

FORM = "@"
"""After the name of a sprite: the number of a form that is tinted when it is loaded."""
SPRITE_FIELDS = ("sprite", "sprites", "small_sprite", "sprite_ns", "prop")
WAYS = ("_x", "_x_f0", "_f0", "_head_x")
"""What may stand after the name of what moves by itself: its way to the east, its first step, its head."""
PRINT_FIELDS = ("picture", "portrait")
MissingGlyphs = Callable[[str], str]
"""Takes a text, returns the characters that no font of the game can draw."""


def lint_pictures(shelf: Shelf, assets: Path) -> Iterator[Problem]:
    """Yield the sprites, icons, prints and ground patches that are named but not in the folder of assets."""
    names = {
        "sprite": sprite_names(assets / "sprites" / "sprites.json"),
        "icon": {file.stem for file in (assets / "icons").glob("*.png")},
        "picture": sprite_names(assets / "pictures" / "pictures.json"),
        "ground": {file.stem.removeprefix("ground_") for file in (assets / "ground").glob("ground_*.png")},
    }
    names["mover"] = names["sprite"] | {
        name.removesuffix(way) for name in names["sprite"] for way in WAYS if name.endswith(way)
    }
    for source in shelf.all():
        for found in source.found:
            what = picture(source, found)
            drawn = found.id.partition(FORM)[0] if what == "sprite" else found.id
            if what and found.id and drawn not in names[what]:
                yield error(
                    found.place,
                    f"unknown-{what}",
                    f"there is no {'sprite' if what == 'mover' else what} '{found.id}'",
                    closest(found.id, sorted(names[what])),
                )


def lint_footprints(shelf: Shelf, assets: Path) -> Iterator[Problem]:
    """Yield the sprites of scenes that are larger than the ground their letter stands for."""
    index = assets / "sprites" / "sprites.json"
    sprites = json.loads(index.read_text(encoding="utf-8")) if index.exists() else {}
    for source, scene in shelf.of("scenes"):
        for letter, stand in scene.stands.items():
            size = ground_of(shelf, stand)
            for number, name in enumerate(stand.sprites):
                drawn = next((sprites[n] for n in turned_names(name, stand.turned) if n in sprites), None)
                if drawn and (drawn["w"] > size.cols or drawn["h"] > size.rows):
                    yield error(
                        source.at("stands", letter, "sprites", number),
                        "footprint",
                        f"'{name}' covers {drawn['w']} x {drawn['h']} tiles, its letter {size.cols} x {size.rows}",
                        "write its `size:`",
                    )


def turned_names(name: str, turned: bool) -> tuple[str, ...]:
    """Return the names under which a sprite is looked for, the best first."""
    return (f"{name}_e", f"{name}_y", name) if turned else (name,)


def picture(source: Source, found: Found) -> str:
    """Return what kind of picture a scalar names, empty if none."""
    if not isinstance(found.shape, Scalar) or found.shape.type is not str or found.key:
        return ""
    field = next(part for part in reversed(found.path) if isinstance(part, str))
    if field in ("icon", "ground"):
        return field
    if field in PRINT_FIELDS:
        return "picture"
    if source.kind == "looks" and "cast" in found.path:
        return "mover"
    return "sprite" if field in SPRITE_FIELDS else ""


def sprite_names(index: Path) -> set[str]:
    """Return the names in an index of sprites or prints; none if it is missing."""
    if not index.exists():
        return set()
    return set(json.loads(index.read_text(encoding="utf-8")))


def lint_glyphs(shelf: Shelf, missing: MissingGlyphs) -> Iterator[Problem]:
    """Yield the texts with characters that the fonts lack."""
    for source in shelf.all():
        for found in source.found:
            if not isinstance(found.shape, Prosaic):
                continue
            for language, text in zip(("en", "zh"), both(found), strict=True):
                lacks = "".join(dict.fromkeys(missing(text)))
                if lacks:
                    yield warning(
                        found.node.at(language),
                        "glyph",
                        f"no font of the game has {lacks}",
                        "use other words, or add the characters to the fonts",
                    )
