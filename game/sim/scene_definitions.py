"""Scene definitions: how an era looks, and small towns that are only looked at.

A *look* dresses the board for a time: its light, its roads, who walks and what drives, what stands along the streets.
A *scene* is a town without rules: land, roads and buildings as text grids, a season, an hour. Nothing here is simulated,
so the eras that are yet to be played can already be seen, and a look can be judged before a rule is written.
Same rules as ``definitions.py``. Next: ``game/ui/play/tableau.py``, which turns a scene into a picture.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Literal

from game.sim.definitions import Name, Sentence, SizeDef
from game.sim.ref import Between, Ref

Channels = tuple[float, float, float]
Sprites = tuple[str, ...]
Sixteenths = Annotated[int, Between(0, 15)]
Season = Literal["spring", "summer", "autumn", "winter"]
Hour = Literal["day", "dusk", "night"]


@dataclass(frozen=True, slots=True, kw_only=True)
class GradeDef:
    """The light of an era: what is done to all colours of the picture.

    saturation: how strong colours are, 1 as drawn
    contrast: how far dark and light lie apart, 1 as drawn
    factor: what red, green and blue are multiplied by
    addition: what is added to red, green and blue, of 1
    """

    saturation: float = 1.0
    contrast: float = 1.0
    factor: Channels = (1.0, 1.0, 1.0)
    addition: Channels = (0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class CastDef:
    """Who and what appears by itself, as names of sprites. What moves is named without its way: `barge`, not `barge_x`.

    boats: on rivers
    locos: heads of trains
    wagons: behind them
    walkers: people on foot
    carts: what drives on roads of the town
    country: what goes on roads outside it
    riders: bicycles and scooters at the kerb
    trams: heads of trackless trams, `tram_head` with tram_mid behind
    fields: who works on rice land, with beasts
    animals: about houses
    fishers: boats of fishermen, only on clean water
    swimmers: birds on clean water
    waders: birds at clean banks and in fields
    flocks: birds in the air over a clean river
    house_props: things left standing before houses
    works_props: things left standing before works
    lamp: the lamp beside paved roads
    path_lamp: the lamp beside cycle ways
    street_trees: trees along the roads of the town
    yards: what gathers beside and behind houses
    poles: what stands in a row along railways and roads of the country
    dusty: trees grey with dust
    dead: trees that died of it
    """

    boats: Sprites = ()
    locos: Sprites = ()
    wagons: Sprites = ()
    walkers: Sprites = ()
    carts: Sprites = ()
    country: Sprites = ()
    riders: Sprites = ()
    trams: Sprites = ()
    fields: Sprites = ()
    animals: Sprites = ()
    fishers: Sprites = ()
    swimmers: Sprites = ()
    waders: Sprites = ()
    flocks: Sprites = ()
    house_props: Sprites = ()
    works_props: Sprites = ()
    lamp: str = ""
    path_lamp: str = ""
    street_trees: Sprites = ()
    yards: Sprites = ()
    poles: Sprites = ()
    dusty: Sprites = ("dusty1", "dusty2")
    dead: Sprites = ("dead1", "dead2")


@dataclass(frozen=True, slots=True, kw_only=True)
class LookDef:
    """How a time looks on the board.

    id: its name
    name: the name shown
    grade: its light
    roads: mixed has asphalt near buildings and earth elsewhere; else all roads are of one kind
    yard: the ground under buildings that are no works
    works_yard: the ground under works that smoke
    cast: who and what appears by itself
    dress: kinds of land that look like another kind in this time: old lanes like new ones
    """

    id: str
    name: Name
    grade: GradeDef = field(default_factory=GradeDef)
    roads: Literal["mixed", "path", "asphalt"] = "mixed"
    yard: Literal["", "path", "paved", "paved_modern", "lawn", "soil"] = "path"
    works_yard: Literal["path", "soil", "cinder"] = "cinder"
    cast: CastDef = field(default_factory=CastDef)
    dress: Mapping[Annotated[str, Ref("terrain")], Annotated[str, Ref("terrain")]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class LookFromDef:
    """A look that a level takes on in a year.

    from: the first year
    look: the look
    """

    from_: int
    look: Annotated[str, Ref("look")]


@dataclass(frozen=True, slots=True, kw_only=True)
class StandDef:
    """What a letter of a scene's grid of stands means; exactly one of `building` and `sprites` is given.

    building: a kind of building
    sprites: houses or things that take turns
    size: the ground of the sprites; a building brings its own
    state: running, idle, being built, derelict, or a monument
    turned: whether it lies along the other way
    smoke: how much it smokes while it runs, 0 to 100
    yard: the ground under it; empty leaves that of the look
    water: whether it may stand in the water, as a jetty does
    """

    building: Annotated[str, Ref("building")] = ""
    sprites: Sprites = ()
    size: SizeDef = field(default_factory=SizeDef)
    state: Literal["running", "idle", "building", "derelict", "heritage"] = "running"
    turned: bool = False
    smoke: Annotated[int, Between(0, 100)] = 55
    yard: Literal["", "none", "path", "paved", "paved_modern", "plaza", "lawn", "soil", "cinder"] = ""
    water: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneDef:
    """A town that is looked at, not played.

    id: its name
    title: the name shown
    text: what is seen
    era: the era it belongs to
    year: the year it shows
    look: the look of the board
    season: the season
    hour: the hour of the day
    row: where the camera looks
    col: where the camera looks
    zoom: how near it looks
    river_sick: how sick the water looks, 0 to 15
    soot: how thick dust lies beside what smokes, 0 to 15
    soot_reach: how many tiles it falls from there
    wind: where smoke drifts on the screen: right, down
    legend: what each character of the land stands for
    land: the land, row by row from the north
    tracks_grid: = road, # rail, + both, a dot elsewhere
    stands: what each character of the grid of stands means
    stands_grid: what stands where, each at its north-west corner, a dot elsewhere
    """

    id: str
    title: Name
    text: Sentence
    era: Literal["kilns", "industry", "crisis", "greenway", "tomorrow"]
    year: int
    look: Annotated[str, Ref("look")]
    season: Season = "summer"
    hour: Hour = "day"
    row: int
    col: int
    zoom: float = 1.0
    river_sick: Sixteenths = 0
    soot: Sixteenths = 0
    soot_reach: Annotated[int, Between(0, 32)] = 5
    wind: tuple[float, float] = (1.0, -0.55)
    legend: Mapping[str, Annotated[str, Ref("terrain")]]
    land: str
    tracks_grid: str
    stands: Mapping[str, StandDef]
    stands_grid: str
