"""Definitions: the nouns of the game as frozen dataclasses, read from YAML.

Each class is the whole truth about one kind of entry: its fields are the YAML keys, the lines ``name: ...`` of its
docstring the reference page, the markers of ``ref.py`` what the checker holds against it. All rates are per year; the
catalogue turns them into turns once. Money is in units of 10,000 yuan (万元). ``stories.py``-like nouns (events, plans,
chapters, goals, level, bots) are in ``story_definitions.py``. Next: ``catalogue.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Literal

from game.sim.ref import Between, Prose, Ref, Unit, Words
from game.sim.words import Behaviour, Measure
from game.text import Localized

Status = Literal["", "invented", "model"]
Facts = tuple[Annotated[str, Ref("fact")], ...]
Name = Annotated[Localized, Prose(words=8, characters=16)]
Sentence = Annotated[Localized, Prose(words=45, characters=80)]
Money = Annotated[int, Unit("10,000 yuan")]
Percent = Annotated[int, Unit("%")]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceDef:
    """A source of a number that the documents do not give.

    id: its name
    title: what it is
    says: what was taken from it
    citation: where to find it
    """

    id: str
    title: Localized
    says: Localized
    citation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentDef:
    """One of the source documents.

    id: its name
    title: what it is
    """

    id: str
    title: Localized


@dataclass(frozen=True, slots=True, kw_only=True)
class FactDef:
    """One claim of the source documents, in our own words.

    id: its name
    document: the document that makes it
    line: the line of the document
    era: the era it belongs to, or all
    status: how well it is documented
    claim: what is claimed
    figures: numbers shown unchanged
    caution: why not to take it at face value
    outside: what other sources say
    """

    id: str
    document: Annotated[str, Ref("document")]
    line: int
    era: Literal["kilns", "industry", "crisis", "greenway", "tomorrow", "all"]
    status: Literal["documented", "reported", "disputed", "unverified", "contradicted"]
    claim: Localized
    figures: Mapping[str, str] = field(default_factory=dict)
    caution: Localized | None = None
    outside: Localized | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PortraitDef:
    """The face of a family from some year on.

    since: the first year
    picture: the portrait
    """

    since: int
    picture: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyDef:
    """One of the four invented families that live through the eras.

    id: its name
    name: the surname as shown
    home: where they live
    text: who they are
    portraits: who speaks for them, oldest first
    status: always invented
    """

    id: str
    name: Name
    home: Localized
    text: Localized
    portraits: tuple[PortraitDef, ...] = ()
    status: Status = "invented"


@dataclass(frozen=True, slots=True, kw_only=True)
class GoodDef:
    """Something that works make, use, buy or sell.

    id: its name
    name: the name shown
    unit: the unit shown beside its number
    price: what the state pays for one unit of it; 0 if it is not sold
    import_price: what one unit from outside costs; 0 if it cannot be bought
    stored: whether what is left over stays until the next turn
    icon: the picture shown beside it
    source: the reference of its price
    """

    id: str
    name: Name
    unit: Localized
    price: Money = 0
    import_price: Money = 0
    stored: bool = True
    icon: str
    source: Annotated[str, Ref("reference")] = "balance"


@dataclass(frozen=True, slots=True, kw_only=True)
class SubstanceDef:
    """Something that works let go into air or water.

    id: its name
    name: the name shown
    unit: the whole unit it is counted in
    unit_grams: that unit in grams
    soil: whether the ground keeps it, source by source
    known: whether people of the era can measure it; if not, no screen shows it
    settle_per_km: share that settles on each km of river
    decay_per_day: share that the river breaks down in a day
    stirred_share: share of the sediment that a flood season stirs up
    deposition_m_s: how fast it falls from the air
    background_ug_per_kg: what the soil held before anyone built
    background_fall: units that fall on every tile in a year from far away
    soil_limit_ug_per_kg: the limit for paddy soil
    rice_limit_ug_per_kg: the limit for rice
    water_limits_ug_per_l: upper bounds of the river classes, best first
    background_water_ug_per_l: what clean water brings already
    visible: whether eyes and noses notice it (soot on the laundry, colour of the river)
    source: where the numbers come from
    """

    id: str
    name: Name
    unit: Localized
    unit_grams: int
    soil: bool = False
    known: bool = True
    settle_per_km: Annotated[float, Between(0, 1)] = 0.0
    decay_per_day: Annotated[float, Between(0, 1)] = 0.0
    stirred_share: Annotated[float, Between(0, 1)] = 0.0
    deposition_m_s: Annotated[float, Unit("m/s")] = 0.05
    background_ug_per_kg: Annotated[int, Unit("µg/kg")] = 0
    background_fall: int = 0
    soil_limit_ug_per_kg: Annotated[int, Unit("µg/kg")] = 0
    rice_limit_ug_per_kg: Annotated[int, Unit("µg/kg")] = 0
    water_limits_ug_per_l: tuple[int, ...] = ()
    background_water_ug_per_l: Annotated[int, Unit("µg/L")] = 0
    visible: bool = True
    source: tuple[Annotated[str, Ref("reference")], ...] = ("balance",)


@dataclass(frozen=True, slots=True, kw_only=True)
class ConstantDef:
    """A number of the rules.

    id: the name the rules know it by
    value: the number, a whole one
    unit: its unit
    text: what it means
    source: where it comes from
    """

    id: str
    value: int
    unit: str
    text: str
    source: Annotated[str, Ref("reference")] = "balance"


@dataclass(frozen=True, slots=True, kw_only=True)
class MeterDef:
    """A number about the whole city that conditions, goals, charts and screens read by its id.

    id: its name
    name: the name shown
    unit: the unit shown
    from: where the number comes from: one measure
    icon: the picture shown beside it
    chart: whether the charts offer it
    eras: the eras whose charts follow it; all, if none is named
    limit: a line drawn into its chart; 0 for none
    hidden: true for what nobody could know; only tests, the sandbox and the end card show it
    known_with: a substance; where a level `knows` it, the meter is not hidden
    per: the number is divided by this when shown
    shown: how it is written: as a number with its unit, as money, or as a class of water
    better: whether more or less of it is better
    """

    id: str
    name: Name
    unit: Localized
    measure: Annotated[tuple[Measure, ...], Words("measure")]
    icon: str = ""
    chart: bool = False
    eras: tuple[str, ...] = ()
    limit: int = 0
    hidden: bool = False
    known_with: Annotated[str, Ref("substance")] = ""
    per: int = 1
    shown: Literal["number", "money", "class"] = "number"
    better: Literal["more", "less", ""] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SizeDef:
    """The ground a building covers.

    cols: tiles from west to east
    rows: tiles from north to south
    """

    cols: int = 1
    rows: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildingDef:
    """Something that can stand on the board.

    id: its name
    name: the name shown
    text: what it is, in a sentence or two
    group: the tab of the palette it stands in
    cost: the price of the first one line
    line_cost: the price of each further line
    most_lines: how many lines it can grow to
    size: the ground it covers
    years: the first year it can be built, and the last; 0 for open
    build_turns: turns until it opens
    jobs: people at work in one line
    upkeep: what one line costs a year, wages not counted
    large: whether the player names it and a ribbon is cut
    names: names offered for it
    does: its behaviours
    upgrades: what can be added to it
    sprite: its picture; further ones take turns from place to place
    small_sprite: its picture while it has one line
    sprite_ns: its picture beside a railway that runs from north to south
    smoke: colour of its smoke: grey, ochre, white
    key: the key that takes it from the palette
    heritage: whether a demolition must be confirmed
    investors: whether investors may pay a part of it, as far as they trust the city
    facts: facts it rests on
    status: invented or model, where no fact is cited
    source: where its numbers come from
    """

    id: str
    name: Name
    text: Sentence
    group: Annotated[str, Ref("group")]
    cost: Money
    line_cost: Money = 0
    most_lines: int = 1
    size: SizeDef = field(default_factory=SizeDef)
    years: tuple[int, int] = (0, 0)
    build_turns: int = 1
    jobs: int = 0
    upkeep: Annotated[int, Unit("10,000 yuan a year")] = 0
    large: bool = False
    names: tuple[Localized, ...] = ()
    does: Annotated[tuple[Behaviour, ...], Words("behaviour")] = ()
    upgrades: tuple[Annotated[str, Ref("upgrade")], ...] = ()
    sprite: tuple[str, ...]
    small_sprite: str = ""
    sprite_ns: str = ""
    smoke: Literal["", "grey", "ochre", "white"] = ""
    key: str = ""
    heritage: bool = False
    investors: bool = False
    facts: Facts = ()
    status: Status = ""
    source: Annotated[str, Ref("reference")] = "balance"


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupDef:
    """A tab of the palette.

    id: its name
    name: the name shown
    icon: the picture shown
    """

    id: str
    name: Name
    icon: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UpgradeDef:
    """Something added to a works that stands.

    id: its name
    name: the name shown
    text: what it does and what it costs, in a sentence or two
    cost: its price for each line
    years: the first year it can be had, and the last; 0 for open
    upkeep: what it costs a year for each line
    air_percent: change of what goes into the air, for each substance
    water_percent: change of what goes into the water, for each substance
    stack_m: the new height of the stack; 0 leaves it
    outlet: pipe leads the water past the ditch into the great river
    prop: the picture that stands beside the works once it is there
    facts: facts it rests on
    status: invented or model, where no fact is cited
    source: where its numbers come from
    """

    id: str
    name: Name
    text: Sentence
    cost: Money
    years: tuple[int, int] = (0, 0)
    upkeep: Annotated[int, Unit("10,000 yuan a year")] = 0
    air_percent: Mapping[Annotated[str, Ref("substance")], int] = field(default_factory=dict)
    water_percent: Mapping[Annotated[str, Ref("substance")], int] = field(default_factory=dict)
    stack_m: Annotated[int, Unit("m")] = 0
    outlet: Literal["", "pipe"] = ""
    prop: str = ""
    facts: Facts = ()
    status: Status = ""
    source: Annotated[str, Ref("reference")] = "balance"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackDef:
    """A tool that lays a line over the land: road, railway or greenway.

    id: its name
    name: the name shown
    text: what it is good for
    cost: the price of one tile
    bridge_cost: the price of one tile over water
    key: the key that takes it
    icon: its picture
    """

    id: Literal["road", "rail", "path"]
    name: Name
    text: Sentence
    cost: Money
    bridge_cost: Money
    key: str
    icon: str
