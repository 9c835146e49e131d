"""What the board is asked to show: plain arrays and small records, no rule and no pixel.

Why: the picture must not reach into the game's world. The game's screen translates its view into a `BoardState`
(see `game/ui/scenery.py`) and the board compares one state with the next. Arrays are [row, col]; row 0 is north,
the upper right edge of the screen; col grows to the lower right. Read `scenery.py` next for how it becomes sprites.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import pygame

from game.ui.board.light import INDUSTRY, Grade

Bytes = npt.NDArray[np.uint8]
Flags = npt.NDArray[np.bool_]
Colour = tuple[int, int, int]

SPRING, SUMMER, AUTUMN, WINTER = range(4)
SEASON_WORDS = ("spring", "summer", "autumn", "winter")
DAY, DUSK, NIGHT = HOURS = ("day", "dusk", "night")
GREENWAY = "greenway"  # the ground of land that carries a cycle way
LEVELS = 16  # steps of visible river sickness and blight: few, so that a turn touches few chunks


@dataclass(frozen=True, slots=True)
class TerrainLook:
    """How one kind of land looks.

    `ground` is 'grass', 'greenway' (a cycle way) or one of land.LAYERS; `scatter` is a tuple of
    (sprite names, density 0..1): trees and bushes stand at up to four places a tile, houses (sprites with a
    footprint) fill a tile; on a `farm` they stand among the rice. `water` is '', 'river' or 'ditch'; on a river
    tile scatter stands on the bank only. `tended`: people look after what stands there, dust does not kill it.
    """

    ground: str = "grass"
    scatter: tuple[tuple[tuple[str, ...], float], ...] = ()
    water: str = ""
    farm: bool = False
    tended: bool = False


@dataclass(frozen=True, slots=True)
class BuildingLook:
    """One building as it is seen: sprite at its north corner (row, col), `w` columns by `h` rows, `smoke` 0..100.

    `yard` is the ground patch under and around it ('' leaves the land as it is); `running`: its moving parts move.
    """

    key: str
    sprite: str
    row: int
    col: int
    w: int
    h: int
    smoke: int = 0
    smoke_kind: str = "grey"
    label: str = ""
    yard: str = "soil"
    running: bool = True


@dataclass(frozen=True, slots=True)
class Annex:
    """Something that stands beside a building and belongs to it: a settling pond, the mouth of a pipe; one tile."""

    sprite: str
    row: int
    col: int


@dataclass(frozen=True, slots=True)
class Prop:
    """Something small put down on open land, which stays as it is: a pin, a sign; its foot at (row, col)."""

    sprite: str
    row: float
    col: float


@dataclass(frozen=True, slots=True)
class Cast:
    """Sprite names of those who appear by themselves; names without a sprite are left out.

    Movers are named without their way: 'barge' stands for barge_x and barge_y (or _ew and _ns), and for barge_xr and
    barge_yr where the way back is drawn; walkers also without their step. `carts` drive in the town, `country` outside,
    `riders` at the kerb; a tram 'tram_head' and a loco 'emu_head' draw tram_mid and emu_mid; `fields`
    are at work on rice land, `animals` run about houses; `fishers`, `swimmers`, `waders` and `flocks` of birds are
    seen only where water is clean.
    """

    boats: tuple[str, ...] = ("junk", "barge", "sampan", "barge")
    locos: tuple[str, ...] = ("loco", "steam")
    wagons: tuple[str, ...] = ("wagon_coal", "wagon", "wagon_box")
    walkers: tuple[str, ...] = ("people", "villagers")
    carts: tuple[str, ...] = ("truck", "bus")
    house_props: tuple[str, ...] = ("bicycles", "laundry", "bush_fl")
    works_props: tuple[str, ...] = ("drums", "coal_heap", "cart", "drums")
    country: tuple[str, ...] = ("buffalo",)
    riders: tuple[str, ...] = ()
    trams: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    animals: tuple[str, ...] = ()
    fishers: tuple[str, ...] = ()
    swimmers: tuple[str, ...] = ()
    waders: tuple[str, ...] = ()
    flocks: tuple[str, ...] = ()
    lamp: str = "lamp"
    path_lamp: str = ""
    street_trees: tuple[str, ...] = ()
    yards: tuple[str, ...] = ()
    poles: tuple[str, ...] = ()
    dusty: tuple[str, ...] = ("dusty1", "dusty2", "dusty3")
    dead: tuple[str, ...] = ("dead1", "dead2", "dead3", "stump_field")
    water_plants: tuple[str, ...] = ("lotus",)
    scum: tuple[str, ...] = ("foam1", "foam2")
    dead_fish: tuple[str, ...] = ("dead_fish",)
    planks: str = "planks"
    overgrowth: tuple[str, ...] = ("overgrowth1", "overgrowth2")
    seasonal: dict[str, tuple[str, str, str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class BoardState:
    """All that is seen of the city at one moment; arrays are [rows, cols] and must not be changed afterwards.

    `terrain` indexes `terrain_looks`; `water_sick` and `soot` are 0..15; `season` 0 spring .. 3 winter; `wind` is
    the direction of drift on the screen (right, down); `hour` is one of HOURS; `grade` colours the era; `roads`
    are 'mixed' (asphalt near buildings, earth elsewhere), 'path' or 'asphalt'; `path` is where a cycle way was laid
    besides the land that carries one.
    """

    rows: int
    cols: int
    terrain: Bytes
    terrain_looks: tuple[TerrainLook, ...]
    road: Flags
    rail: Flags
    water_sick: Bytes
    soot: Bytes
    season: int = SUMMER
    buildings: tuple[BuildingLook, ...] = ()
    wind: tuple[float, float] = (1.0, -0.55)
    annexes: tuple[Annex, ...] = ()
    cast: Cast = field(default_factory=Cast)
    hour: str = DAY
    grade: Grade = INDUSTRY
    roads: str = "mixed"
    props: tuple[Prop, ...] = ()
    path: Flags | None = None

    def __post_init__(self) -> None:
        shape = (self.rows, self.cols)
        for name in ("terrain", "road", "rail", "water_sick", "soot"):
            found = getattr(self, name).shape
            if found != shape:
                raise ValueError(f"board: {name} has shape {found}, but the map has {shape}; make them equal")
        if int(self.terrain.max(initial=0)) >= len(self.terrain_looks):
            raise ValueError(f"board: terrain {int(self.terrain.max())} has no look; add it to terrain_looks")

    def water(self, kind: str) -> Flags:
        """Where the water of a kind ('river' or 'ditch') is; bool [rows, cols]."""
        table = np.array([look.water == kind for look in self.terrain_looks])
        return np.asarray(table[self.terrain], dtype=bool)

    def farm(self) -> Flags:
        """Which tiles are rice land without a building, road, rail or path on them; bool [rows, cols]."""
        table = np.array([look.farm for look in self.terrain_looks])
        return np.asarray(table[self.terrain], dtype=bool) & ~self.road & ~self.rail & ~self.built() & ~self.laid()

    def laid(self) -> Flags:
        """Where a cycle way was laid, over land, rails or water, but not where a road takes it up; bool [rows, cols]."""
        if self.path is None:
            return np.zeros((self.rows, self.cols), dtype=bool)
        return self.path & ~self.road & ~self.built()

    def cycle_way(self) -> Flags:
        """Which tiles show a cycle way; bool [rows, cols]."""
        table = np.array([look.ground == GREENWAY for look in self.terrain_looks])
        grown = np.asarray(table[self.terrain], dtype=bool)
        return (grown & ~self.road & ~self.rail & ~self.built()) | self.laid()

    def built(self) -> Flags:
        """Which tiles lie under a building or an annex; bool [rows, cols]."""
        mask = np.zeros((self.rows, self.cols), dtype=bool)
        for b in self.buildings:
            mask[max(b.row, 0) : b.row + b.h, max(b.col, 0) : b.col + b.w] = True
        for annex in self.annexes:
            mask[annex.row, annex.col] = True
        return mask


@dataclass(frozen=True, slots=True, eq=False)
class Overlay:
    """A map of one quantity over the ground: `values` 0..15 uint8 [rows, cols], 0 is clear; 16 colours.

    Levels also differ by pattern (plain, dots, hatching, cross-hatching), so that colour is never the only sign.
    `patterns`: that of each level, empty for one that rises with the level. `crisp`: each tile stands for itself and
    nothing runs into its neighbours, for maps on which a tile is known or not.
    """

    name: str
    values: Bytes
    palette: tuple[Colour, ...]
    patterns: tuple[int, ...] = ()
    crisp: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Ghost:
    """A building held in the hand: where it would stand, whether it may, and where its dust would fall (0..15)."""

    sprite: str
    row: int
    col: int
    w: int
    h: int
    allowed: bool
    dust: Bytes | None = None


@dataclass(frozen=True, slots=True)
class Flight:
    """A line through the air from a place (row, col) to another; `width` in pixels at zoom 1.

    `grown`: how much of it is drawn, 0..1; `runs`: sparks run along it, 1 from its start, -1 from its end, 0 none;
    `lift`: how high it rises, in tiles, beside a fifth of its length.
    """

    row: float
    col: float
    to_row: float
    to_col: float
    colour: Colour
    width: int = 2
    grown: float = 1.0
    runs: int = 0
    lift: float = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Marker:
    """Something floating at a tile: kind 'pin' (image bobbing), 'outline', 'fill' (w x h tiles), 'label' (image).

    A 'peg' is an image whose foot stands still in the middle of the tile.
    """

    kind: str
    row: float
    col: float
    w: int = 1
    h: int = 1
    colour: Colour = (233, 214, 160)
    image: pygame.Surface | None = None
