"""Story definitions: what arranges things in time: events, plans, chapters.

Same rules as ``definitions.py``. Next: ``level_definitions.py``, then ``stories.py`` for what happens with them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Literal

from game.sim.definitions import Facts, Money, Name, Percent, Sentence, Status
from game.sim.ref import Between, Prose, Ref, Words
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
    chance_per: a meter that the chance is multiplied by: so many of it make the chance as written
    chance_unit: how many of that meter
    draw: how many of its choices are drawn by lot and offered, besides the default; 0 offers all
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
    chance_per: Annotated[str, Ref("meter")] = ""
    chance_unit: int = 1
    draw: int = 0
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
