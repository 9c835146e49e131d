"""Era definitions: what the crisis, the greenway and the campaign add: treatments of land, cards of firms, hand-overs.

Same rules as ``definitions.py``. Next: ``treatments.py``, ``cards.py``, ``inherit.py`` for what happens with them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Literal

from game.sim.definitions import Facts, Money, Name, Percent, Sentence, Status
from game.sim.ref import Between, Prose, Ref, Unit, Words
from game.sim.words import Condition, Effect
from game.text import Localized

When = Annotated[tuple[Condition, ...], Words("condition")]
Effects = Annotated[tuple[Effect, ...], Words("effect")]
ShortText = Annotated[Localized, Prose(words=12, characters=24)]


@dataclass(frozen=True, slots=True, kw_only=True)
class TreatmentDef:
    """Something done to a tile of land: lime, another crop, closing, plants that clean, a cap, digging out.

    id: its name
    name: the name shown
    text: what it does and what it costs, in a sentence or two
    icon: its picture in the palette
    key: the key that takes it
    cost: the price of one tile
    upkeep: what one tile costs a year while it lasts
    years: the first year it can be had, and the last; 0 for open
    on: fields only, or any land that is dirty
    served_by: the buildings that do it; each open one does as many tiles a year as its behaviour `treats` says
    lifts_ph_hundredths: how far one dressing lifts the pH; it fades, and the level's cap holds
    yield_percent: what is harvested while it lasts, 100 as usual, 0 for nothing
    income_percent: what the land earns while it lasts, compared with rice
    removes_percent: part of the substance that leaves the soil in a year while it lasts
    digs: whether the soil above the background is dug out at once and taken to a landfill
    seals: whether the soil is covered for good: no rice and no homes again, and nobody touches it
    compensates: whether the family is owed for the field while it lasts, paid by the fund
    lasting: whether it can be ended again by hand
    look: the terrain whose look the land takes on while it lasts
    facts: facts it rests on
    status: invented or model, where no fact is cited
    source: where its numbers come from
    """

    id: str
    name: Name
    text: Sentence
    icon: str
    key: str = ""
    look: Annotated[str, Ref("terrain")] = ""
    cost: Money = 0
    upkeep: Annotated[float, Unit("10,000 yuan a year")] = 0.0
    years: tuple[int, int] = (0, 0)
    on: Literal["field", "land"] = "field"
    served_by: tuple[Annotated[str, Ref("building")], ...] = ()
    lifts_ph_hundredths: Annotated[int, Unit("hundredths of pH")] = 0
    yield_percent: Percent = 100
    income_percent: Percent = 100
    removes_percent: Annotated[float, Between(0, 100)] = 0.0
    digs: bool = False
    seals: bool = False
    compensates: bool = False
    lasting: bool = False
    facts: Facts = ()
    status: Status = ""
    source: Annotated[str, Ref("reference")] = "balance"


@dataclass(frozen=True, slots=True, kw_only=True)
class WayDef:
    """One way to settle a card.

    cost: what it costs at once
    months: how long a crew is busy with it
    upgrade: what the works have when it is done: for a refit, that which cleans them
    """

    cost: Money
    months: Annotated[int, Unit("months")]
    upgrade: Annotated[str, Ref("upgrade")] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardDef:
    """Firms that have to be dealt with together: refit, move, close, or keep as a monument.

    id: its name
    name: the name shown
    text: what they are, in a sentence or two
    building: the works on the board that the card is about; all open ones of the kind
    place: where the level puts them up if the city has none
    firms: how many of the 160 it stands for
    heritage: points of heritage if it is kept as a monument
    refit: clean it where it stands; it does not count among the 160
    move: to a cluster park; the plume moves too
    close: all jobs are lost
    keep: close the works and keep the hall; not offered if left out
    picture: the print above its text
    facts: facts it rests on
    status: invented or model, where no fact is cited
    source: where its numbers come from
    """

    id: str
    name: Name
    text: Sentence
    building: Annotated[str, Ref("building")]
    place: Annotated[str, Ref("place")]
    firms: int
    heritage: int = 0
    refit: WayDef
    move: WayDef
    close: WayDef
    keep: WayDef | None = None
    picture: str = ""
    facts: Facts = ()
    status: Status = ""
    source: Annotated[str, Ref("reference")] = "balance"


@dataclass(frozen=True, slots=True, kw_only=True)
class StartDef:
    """The city that a level opened alone begins with: another level, played by a bot without a window.

    level: the level before
    player: the bot that played it
    """

    level: Annotated[str, Ref("level")]
    player: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteDef:
    """One place where a ribbon can be cut.

    place: the named place; the bot builds there instead
    text: what the player reads
    hint: gain and price in a few words
    default: taken where nobody chooses
    """

    place: Annotated[str, Ref("place")]
    text: ShortText
    hint: ShortText
    default: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RibbonDef:
    """One works that the player sites and names before the level begins.

    building: the works
    text: what is asked
    sites: where it can stand
    """

    building: Annotated[str, Ref("building")]
    text: Sentence
    sites: tuple[SiteDef, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderDef:
    """A standing order: what a city that is handed over keeps funding.

    id: its name
    title: the name shown
    text: gain and price in a few words
    default: given where nobody chooses
    effects: what it does in the new era
    """

    id: str
    title: Name
    text: ShortText
    default: bool = False
    effects: Effects = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LegacyDef:
    """A debt or a gift of the era before; the first text that fits is told.

    title: the name shown
    icon: its picture
    says: the texts to choose from
    """

    title: Name
    icon: str
    says: tuple[LegacyTextDef, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LegacyTextDef:
    """A text about a debt or a gift.

    when: what must hold; nothing always holds
    text: what is said; gaps of meters that may be known are filled
    """

    when: When = ()
    text: Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOverDef:
    """How a city comes into this level from the one before.

    text: what is said
    orders: standing orders to choose from
    most_orders: how many of them can be given
    debts: three debts
    gifts: three gifts
    effects: what changes for every city, before the orders
    """

    text: Sentence
    orders: tuple[OrderDef, ...] = ()
    most_orders: int = 3
    debts: tuple[LegacyDef, ...] = ()
    gifts: tuple[LegacyDef, ...] = ()
    effects: Effects = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignDef:
    """Several levels played one after another with one city.

    id: its name
    title: the name shown
    text: what it is about
    picture: the print behind its first card
    parts: the levels in order; all on one map
    minutes: how long it takes to play
    """

    id: str
    title: Name
    text: Sentence
    picture: str = ""
    parts: tuple[Annotated[str, Ref("level")], ...]
    minutes: Annotated[int, Unit("min")] = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class InflowDef:
    """What the river brings from beyond the map.

    reach: the reach it enters
    amounts: units a year of each substance
    name: what the books of the soil call it
    """

    reach: str
    amounts: Mapping[Annotated[str, Ref("substance")], int] = field(default_factory=dict)
    name: Localized
