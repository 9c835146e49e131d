"""Forms of sprites that are made by colour alone: trees in their seasons, fields of another day's water.

Why not drawn: one picture tinted when it is loaded is enough to tell winter from summer and one plot from the next; it
costs no file and no frame. A form is named `<sprite>_<season>` or `<sprite>@<number>`. Read `atlas.py` next.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from game.ui.board.light import Grade

_DULL = Grade(0.62, 0.97, (1.0, 0.93, 0.92), (0.012, 0.010, 0.012))
_STRAW = Grade(0.62, 0.95, (1.42, 1.02, 0.78), (0.03, 0.02, 0.01))
_BARE = Grade(0.30, 0.95, (1.12, 0.93, 0.80), (0.02, 0.01, 0.01))
_TURNING = Grade(0.92, 1.0, (1.16, 0.96, 0.80))
_YELLOW = Grade(1.0, 1.0, (1.36, 1.02, 0.66))
_FRESH = Grade(1.05, 1.0, (1.06, 1.05, 0.92), (0.012, 0.016, 0.0))

SEASONAL: dict[str, dict[Grade, tuple[str, ...]]] = {
    "spring": {_FRESH: ("camphor1", "willow", "bush1")},
    "autumn": {_TURNING: ("camphor3", "bush1", "bush_fl", "reeds1"), _YELLOW: ("willow", "reeds2")},
    "winter": {
        _DULL: ("camphor1", "camphor2", "bamboo1", "bamboo2", "pine", "dusty1", "dusty2"),
        _STRAW: ("reeds1", "reeds2", "bush_fl"),
        _BARE: ("camphor3", "willow", "bush1"),
    },
}
PLOTS = (Grade(1.0, 1.0, (0.955, 0.965, 0.95)), Grade(0.90, 0.98, (1.04, 1.02, 0.97), (0.01, 0.008, 0.004)))
CROSSING = (Grade(0.45, 0.92, (0.72, 0.72, 0.76)),)
NUMBERED = {"paddy_": PLOTS, "rail_": CROSSING}  # by the beginning of a name: plots; track paved between the rails


def forms(names: Iterable[str]) -> Iterator[tuple[str, str, Grade]]:
    """(name of the form, sprite it is made of, tint) of those names that exist; a drawn form is not made anew."""
    known = set(names)
    for season, tints in SEASONAL.items():
        for tint, group in tints.items():
            for name in group:
                if name in known and f"{name}_{season}" not in known:
                    yield f"{name}_{season}", name, tint
    for name in sorted(known):
        for beginning, tints_of in NUMBERED.items():
            if name.startswith(beginning):
                for number, tint in enumerate(tints_of, 1):
                    yield f"{name}@{number}", name, tint
