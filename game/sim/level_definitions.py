"""Level definitions: a level with its goals, its ways to lose, what stands on it and what is said at its end.

Same rules as ``definitions.py``. Next: ``era_definitions.py``, then ``catalogue.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated

from game.sim.definitions import Facts, Money, Name, Sentence
from game.sim.era_definitions import HandOverDef, InflowDef, RibbonDef, StartDef
from game.sim.ref import Ref, Unit
from game.sim.scene_definitions import LookFromDef
from game.sim.story_definitions import VariantDef, VoiceDef, When
from game.text import Localized


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalDef:
    """Something to reach by the end of the level; it is worth a star, or a seal that a family speaks.

    id: its name
    title: the name shown
    text: what it means, in a sentence
    meter: the number shown while playing
    target: what the number should be
    when: what must hold at the end
    clean: whether it is one of the clean goals
    family: the family that speaks the seal, in a level of seals
    granted: what it says if the goal is met
    refused: what it says if not
    """

    id: str
    title: Name
    text: Sentence
    meter: Annotated[str, Ref("meter")]
    target: int
    when: When
    clean: bool = False
    family: Annotated[str, Ref("family")] = ""
    granted: Sentence | None = None
    refused: Sentence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FailDef:
    """A way to lose.

    id: its name
    when: what must hold
    text: why it is over
    """

    id: str
    when: When
    text: Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordDef:
    """One line of "your city and the record" on the end card.

    meter: the number of this city
    text: what the sources say beside it
    facts: the facts cited
    """

    meter: Annotated[str, Ref("meter")]
    text: Sentence
    facts: Facts


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingDef:
    """Something that stands on the board when the level opens.

    building: what it is
    place: the named place it stands at
    row: tiles south of the place
    col: tiles east of the place
    name: its own name
    lines: how large it is
    year: when it was built
    if_none: put up only if the city that is handed over has none of its kind, on the nearest free land
    """

    building: Annotated[str, Ref("building")]
    place: Annotated[str, Ref("place")]
    row: int = 0
    col: int = 0
    name: Localized | None = None
    lines: int = 1
    year: int = 0
    if_none: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelDef:
    """A level: where and when it is played, from what, towards what.

    id: its name
    title: the name shown
    picture: the print that stands behind its first and its last cards
    era: the era it belongs to
    years: its first and last year
    turns_per_year: how many turns a year has
    seasons: the names of the turns of a year
    seconds_per_turn: how long a turn lasts at speed 1
    minutes: how long it takes to play
    theme: the frame and colours of its screens
    look: how its board looks
    looks: how its board looks from a year on, in place of `look`
    map: the board
    shows: meters that are always in view
    shows_first: those of them that stay where room is scarce
    buildings: what the palette offers
    tracks: the tools that lay lines
    plans: plans in order
    chapters: chapters in order
    goals: what to reach
    fails: ways to lose
    standing: what stands already
    start: meters at the start
    stocks: goods at the start
    briefing: what is said before the first turn, one card each
    endings: what is said at the end, the first that fits
    hidden: what nobody could see, told on the end card
    record: what the sources say
    leaves_out: what this level leaves out, said plainly
    objectives: what a student should be able to do afterwards
    facts: facts it rests on
    begins_with: the city it begins with when it is opened alone
    prologue: works that the player sites and names first, when it is opened alone
    hand_over: how a city comes into it from the level before
    knows: substances that are measured everywhere in this era
    samples: substances that laboratories find with pins, field by field
    rice_trade: whether rice is sold lot by lot
    seals: whether goals are seals spoken by families instead of stars
    grant_a_year: money that the state pays each year
    inflow: what the river brings from beyond the map
    treatments: what can be done to land
    cards: firms to be dealt with
    crews: how many cards can be worked on at once: the year from which, and how many
    stations: the named places that a greenway joins
    letters: what the families write at the end
    """

    id: str
    title: Name
    picture: str = ""
    era: str
    years: tuple[int, int]
    turns_per_year: int
    seasons: tuple[Localized, ...]
    seconds_per_turn: Annotated[float, Unit("s")] = 4.0
    minutes: Annotated[int, Unit("min")] = 20
    theme: str = ""
    look: Annotated[str, Ref("look")] = ""
    looks: tuple[LookFromDef, ...] = ()
    map: Annotated[str, Ref("map")]
    shows: tuple[Annotated[str, Ref("meter")], ...] = ()
    shows_first: tuple[Annotated[str, Ref("meter")], ...] = ()
    buildings: tuple[Annotated[str, Ref("building")], ...]
    tracks: tuple[Annotated[str, Ref("track")], ...] = ()
    plans: tuple[Annotated[str, Ref("plan")], ...] = ()
    chapters: tuple[Annotated[str, Ref("chapter")], ...]
    goals: tuple[Annotated[str, Ref("goal")], ...]
    fails: tuple[FailDef, ...] = ()
    standing: tuple[StandingDef, ...] = ()
    start: Mapping[Annotated[str, Ref("meter")], int] = field(default_factory=dict)
    stocks: Mapping[Annotated[str, Ref("good")], int] = field(default_factory=dict)
    briefing: tuple[Sentence, ...]
    endings: tuple[VariantDef, ...]
    hidden: tuple[VariantDef, ...] = ()
    record: tuple[RecordDef, ...] = ()
    leaves_out: tuple[Localized, ...] = ()
    objectives: tuple[Localized, ...] = ()
    facts: Facts = ()
    begins_with: StartDef | None = None
    prologue: tuple[RibbonDef, ...] = ()
    hand_over: HandOverDef | None = None
    knows: tuple[Annotated[str, Ref("substance")], ...] = ()
    samples: tuple[Annotated[str, Ref("substance")], ...] = ()
    rice_trade: bool = False
    seals: bool = False
    grant_a_year: Money = 0
    inflow: tuple[InflowDef, ...] = ()
    treatments: tuple[Annotated[str, Ref("treatment")], ...] = ()
    cards: tuple[Annotated[str, Ref("card")], ...] = ()
    crews: tuple[tuple[int, int], ...] = ()
    stations: tuple[Annotated[str, Ref("place")], ...] = ()
    letters: tuple[VoiceDef, ...] = ()
