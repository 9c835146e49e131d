"""Bot definitions: players made of rules. Next: ``bots.py`` plays them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Literal

from game.sim.definitions import Money, Name, Sentence
from game.sim.ref import Ref
from game.sim.story_definitions import When


@dataclass(frozen=True, slots=True, kw_only=True)
class BotRuleDef:
    """One thing a bot does when it can.

    when: what must hold
    build: the building it puts up
    upgrade: the upgrade it adds
    expand: the building it enlarges by a line
    close: the building it closes
    near: the named place it builds near; for an upgrade or expansion, the one nearest to it
    most: how often at most
    every_years: how long it waits between two
    keep_money: what must be left in the treasury
    with_rail: whether it also joins the works to the railway
    pins: how it places pins: ring follows ditches and wind, random any field
    treat: the treatment it gives to land
    land: which land: fields known to be over the limit, fields in doubt, fields whose rice is over its limit where
        all is measured, or the way of its path
    lots: what becomes of doubtful lots
    known: which lots: known to be over the limit, in doubt, or all
    card: the card it settles
    way: how it settles it
    path: the places its greenway joins, in order; one leg at a time, stations included
    operate: the building it opens again
    """

    when: When = ()
    build: Annotated[str, Ref("building")] = ""
    upgrade: Annotated[str, Ref("upgrade")] = ""
    expand: Annotated[str, Ref("building")] = ""
    close: Annotated[str, Ref("building")] = ""
    near: Annotated[str, Ref("place")] = ""
    most: int = 1
    every_years: float = 0.0
    keep_money: Money = 0
    with_rail: bool = False
    pins: Literal["", "ring", "random"] = ""
    treat: Annotated[str, Ref("treatment")] = ""
    land: Literal["over", "doubtful", "rice", "path"] = "over"
    lots: Literal["", "sell", "test", "lock", "blend", "pay"] = ""
    known: Literal["over", "doubtful", "all"] = "doubtful"
    card: Annotated[str, Ref("card")] = ""
    way: Literal["", "refit", "move", "close", "keep"] = ""
    path: tuple[Annotated[str, Ref("place")], ...] = ()
    operate: Annotated[str, Ref("building")] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BotDef:
    """A player made of rules.

    id: its name
    name: the name shown
    text: how it plays
    level: the level it plays
    answers: its answer to each event or plan
    answer_else: what it answers otherwise
    rules: what it does, the first that can be done in a turn
    actions_per_turn: how many things it does in a turn at most
    random: any legal command instead of rules
    orders: the standing orders it gives when a city is handed over into its level
    """

    id: str
    name: Name
    text: Sentence
    level: str = ""
    answers: Mapping[str, str] = field(default_factory=dict)
    answer_else: Literal["default", "first", "last"] = "default"
    rules: tuple[BotRuleDef, ...] = ()
    actions_per_turn: int = 1
    random: bool = False
    orders: tuple[str, ...] = ()
