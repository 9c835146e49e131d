"""Forms of sprites that are made by colour alone: evergreens in their seasons, track paved between the rails.

Why not drawn: one picture tinted when it is loaded is enough to tell a camphor in winter from one in summer; it costs
no file and no frame. A form is named `<sprite>_<season>` or `<sprite>@<number>`. Read `atlas.py` next.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from game.ui.board.light import Grade

_DULL = Grade(0.68, 0.97, (1.02, 0.95, 0.92), (0.012, 0.010, 0.012))
_STRAW = Grade(0.40, 0.96, (1.14, 0.99, 0.86), (0.03, 0.02, 0.01))
_TURNING = Grade(0.92, 1.0, (1.16, 0.96, 0.80))
_FRESH = Grade(1.05, 1.0, (1.06, 1.05, 0.92), (0.012, 0.016, 0.0))

_EVERGREEN = ("camphor1", "camphor2", "camphor3", "camphor4", "grove1", "bush1", "bush2", "orchard1")

SEASONAL: dict[str, dict[Grade, tuple[str, ...]]] = {
    "spring": {_FRESH: (*_EVERGREEN, "bush_fl", "mulberry", "bamboo1", "bamboo2", "grove_bamboo", "reeds1", "reeds2")},
    "autumn": {_TURNING: ("camphor3", "bush1", "bush_fl", "scrub1", "scrub2", "sapling1", "sapling2")},
    "winter": {
        _DULL: (
            *_EVERGREEN,
            "bamboo1",
            "bamboo2",
            "grove_bamboo",
            "pine",
            "fir",
            "grove_pine",
            "dusty1",
            "dusty2",
            "dusty3",
        ),
        _STRAW: ("scrub1", "scrub2", "sapling1", "sapling2", "sapling3"),
    },
}
CROSSING = (Grade(0.45, 0.92, (0.72, 0.72, 0.76)),)
CHALK = (Grade(0.06, 0.9, (1.5, 1.5, 1.46), (0.22, 0.22, 0.21)),)
NUMBERED = {"rail_": CROSSING, "mound": CHALK}  # by the beginning of a name: track paved over, heaps of lime


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
