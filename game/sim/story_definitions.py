"""Story definitions: what arranges things in time: events, plans, chapters, goals, a level, its map, its bots.

Same rules as ``definitions.py``. Next: ``catalogue.py``, then ``stories.py`` for what happens with them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Literal

from game.sim.definitions import Facts, Money, Name, Percent, Sentence, Status
from game.sim.ref import Between, Prose, Ref, Unit, Words
from game.sim.scene_definitions import LookFromDef
from game.sim.words import Condition, Effect, Selector
from game.text import Localized

When = Annotated[tuple[Condition, ...], Words("condition")]
Effects = Annotated[tuple[Effect, ...], Words("effect")]
ChoiceText = Annotated[Localized, Prose(words=12, characters=24)]


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpDef:
    """An event that a choice leads to.

    event: the event that follows
    after_years: how long after
    """

    event: Annotated[str, Ref("event")]
    after_years: Annotated[float, Between(0, 100)] = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeDef:
    """One way a choice can turn out; one is drawn by weight when time next moves.

    weight: how likely it is, against the others
    text: what is told
    effects: what happens
    then: the event that follows
    """

    weight: int
    text: Sentence
    effects: Effects = ()
    then: FollowUpDef | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceDef:
    """One answer to a question.

    id: its name
    text: what the player reads
    hint: gain and price in a few words
    default: taken where nobody answers; exactly one choice of an event, without requires
    requires: what must hold to choose it
    cost: what it costs at once
    effects: what happens
    outcomes: ways it can turn out, one drawn by weight
    then: the event that follows
    """

    id: str
    text: ChoiceText
    hint: ChoiceText | None = None
    default: bool = False
    requires: When = ()
    cost: Money = 0
    effects: Effects = ()
    outcomes: tuple[OutcomeDef, ...] = ()
    then: FollowUpDef | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDef:
    """Something that happens, and a question if it has choices.

    id: its name
    title: the headline
    trigger: every_turn asks its conditions each turn; follow_up waits to be started by another event
    years: the first and last year it can happen
    when: what must hold
    chance: how likely it is in a year while its conditions hold
    once: whether it happens only once
    again_after_years: how long it rests before it can happen again, if not once
    bind: names for things found when it happens, for its texts and effects
    where: the named place, or the name of a bound thing, where its card floats
    speaker: who says it
    portrait: the speaker's face
    picture: the print above the text
    text: what is told
    choices: the answers; none makes it news for the message log
    effects: what happens at once, without a choice
    facts: facts it rests on
    status: invented or model, where no fact is cited
    teaching: a note for teachers
    """

    id: str
    title: Name
    trigger: Literal["every_turn", "follow_up"] = "every_turn"
    years: tuple[int, int] = (0, 9999)
    when: When = ()
    chance: Annotated[float, Between(0, 1)] = 1.0
    once: bool = True
    again_after_years: Annotated[float, Between(0, 100)] = 0.0
    bind: Mapping[str, Annotated[tuple[Selector, ...], Words("selector")]] = field(default_factory=dict)
    where: str
    speaker: Name | None = None
    portrait: str = ""
    picture: str = ""
    text: Sentence
    choices: tuple[ChoiceDef, ...] = ()
    effects: Effects = ()
    facts: Facts = ()
    status: Status = ""
    teaching: Localized | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetDef:
    """One number of a pledge.

    meter: the meter that counts
    at_least: what it must reach by the end of the plan
    grows: whether the growth since the start of the plan counts instead of the whole
    """

    meter: Annotated[str, Ref("meter")]
    at_least: int
    grows: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class PledgeDef:
    """One card of a plan's banner: what is promised, what it brings, how hard the works run for it.

    id: its name
    text: what the player reads
    default: taken where nobody answers
    targets: what must be reached by the end of the plan
    grant: money paid at once
    pace_percent: how hard the works run, 100 as usual
    smoke_percent: what they let go for it, 100 as usual
    effects: what happens at once
    kept: what happens if it is kept
    missed: what happens if it is not
    """

    id: str
    text: ChoiceText
    default: bool = False
    targets: tuple[TargetDef, ...]
    grant: Money = 0
    pace_percent: Percent = 100
    smoke_percent: Percent = 100
    effects: Effects = ()
    kept: Effects = ()
    missed: Effects = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanDef:
    """A plan of some years: three pledges are offered at its start and reckoned at its end.

    id: its name
    title: the name shown
    years: its first and last year
    where: the named place where its banner floats
    portrait: the face of who brings it
    text: what it is about
    pledges: the cards, modest first
    facts: facts it rests on
    status: invented or model, where no fact is cited
    """

    id: str
    title: Name
    years: tuple[int, int]
    where: Annotated[str, Ref("place")]
    portrait: str = ""
    text: Sentence
    pledges: tuple[PledgeDef, ...]
    facts: Facts = ()
    status: Status = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VariantDef:
    """A text that is said if its conditions hold; the first that holds is taken.

    when: what must hold; nothing always holds
    text: what is said
    """

    when: When = ()
    text: Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceDef:
    """What a family says at the end of a chapter.

    family: who speaks
    says: the lines to choose from, the first that fits
    """

    family: Annotated[str, Ref("family")]
    says: tuple[VariantDef, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChapterDef:
    """A part of a level with its own promise and its own verdict, so that the bell may ring after it.

    id: its name
    title: the name shown
    picture: the print above its verdict
    years: its first and last year
    promise: what it is about, said at its start
    task: what to do first, said at its start
    verdict: what is said at its end, the first variant that fits
    voices: what the families say at its end
    """

    id: str
    title: Name
    picture: str = ""
    years: tuple[int, int]
    promise: Sentence
    task: Sentence
    verdict: tuple[VariantDef, ...]
    voices: tuple[VoiceDef, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalDef:
    """Something to reach by the end of the level; it is worth a star.

    id: its name
    title: the name shown
    text: what it means, in a sentence
    meter: the number shown while playing
    target: what the number should be
    when: what must hold at the end
    clean: whether it is one of the clean goals
    """

    id: str
    title: Name
    text: Sentence
    meter: Annotated[str, Ref("meter")]
    target: int
    when: When
    clean: bool = False


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
    """

    building: Annotated[str, Ref("building")]
    place: Annotated[str, Ref("place")]
    row: int = 0
    col: int = 0
    name: Localized | None = None
    lines: int = 1
    year: int = 0


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
