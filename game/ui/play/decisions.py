"""Decisions: what a player has decided, in words, and what could have been decided instead.

Answers, large works, upgrades and the like are offered to *what if*; roads and names are not. Next: ``whatif_screen.py``.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from game.sim import whatif
from game.sim.catalogue import Catalogue
from game.sim.commands import Answer, Build, ExpandWorks, Operate, Upgrade
from game.sim.game import Game, parted
from game.sim.green_commands import Settle
from game.sim.story_definitions import ChoiceDef, EventDef, PlanDef, PledgeDef
from game.sim.view import View
from game.sim.whatif import Change
from game.sim.words import Command
from game.text import Localized, Message
from game.ui.kit import Say

GAP = re.compile(r"\{[^}]*\}")


@dataclass(frozen=True, slots=True)
class Decision:
    """One line of the journal that can be changed.

    at: its number; turn: counted over the whole campaign; year; rules: of the level it was given in
    title: what it was about; given: what was done
    """

    at: int
    turn: int
    year: int
    rules: Catalogue
    command: Command
    title: Say
    given: Say


def decisions_of(game: Game) -> list[Decision]:
    """Return all decisions of a city, oldest first."""
    return list(_decisions(game))


def _decisions(game: Game) -> Iterator[Decision]:
    view = View(game)
    parts = game.rules.campaign.parts if game.rules.campaign else (game.rules.level.id,)
    for at, (part, entry) in enumerate(parted(game.journal)):
        rules = game.rules.sibling(parts[min(part, len(parts) - 1)])
        if whatif.is_decision(rules, entry.command):
            title, given = said(view, rules, entry.command)
            turn = rules.turns_before + entry.turn
            yield Decision(at, turn, rules.calendar.year(entry.turn), rules, entry.command, title, given)


def said(view: View, rules: Catalogue, command: Command | None) -> tuple[Say, Say]:
    """Return what a command is about and what is done; ``view``: of the city now, for the names of its works."""
    if isinstance(command, Answer):
        asked, choices = _question(rules, command.question)
        choice = next((c for c in choices if c.id == command.choice), None)
        title = without_gaps(asked.title) if asked else command.question
        return title, without_gaps(choice.text) if choice else command.choice
    if isinstance(command, Build):
        building = rules.buildings[command.building]
        return command.name or building.name, Message("campaign.did.build")
    if isinstance(command, Upgrade):
        name = _name_at(view, command.row, command.col)
        return name, Message("campaign.did.upgrade", {"what": rules.upgrades[command.upgrade].name})
    if isinstance(command, ExpandWorks):
        return _name_at(view, command.row, command.col), Message("campaign.did.expand")
    if isinstance(command, Operate):
        word = Message("campaign.did.open") if command.open else Message("campaign.did.shut")
        return _name_at(view, command.row, command.col), word
    if isinstance(command, Settle):
        card = rules.library.of("cards").get(command.card)
        return (card.name if card else command.card), Message(f"campaign.way.{command.way}")
    return "", Message("campaign.did.nothing")


def without_gaps(text: Localized) -> Localized:
    """Return a text whose gaps are dots: what filled them then is not kept."""
    return Localized(GAP.sub("…", text.en), GAP.sub("…", text.in_("zh")))


def _question(rules: Catalogue, id: str) -> tuple[EventDef | PlanDef | None, tuple[ChoiceDef | PledgeDef, ...]]:
    plan = next((p for p in rules.plans if p.id == id), None)
    if plan is not None:
        return plan, plan.pledges
    event = rules.events.get(id)
    return event, event.choices if event else ()


def _name_at(view: View, row: int, col: int) -> Localized | str | Message:
    building = view.building_at(row, col)
    return building.name if building else Message("campaign.did.works")


def others_of(view: View, decision: Decision) -> list[tuple[Command | None, Say]]:
    """Return what could have been decided instead: the other answers, or nothing at all."""
    command = decision.command
    if not isinstance(command, Answer):
        return [(None, Message("campaign.did.nothing"))]
    _, choices = _question(decision.rules, command.question)
    others = [Answer(command.question, choice.id) for choice in choices if choice.id != command.choice]
    return [(other, said(view, decision.rules, other)[1]) for other in others]


def can_move(decision: Decision) -> bool:
    """Return whether a decision can be moved to another year: an answer needs its question."""
    return not isinstance(decision.command, Answer)


def moved_to(game: Game, decision: Decision, year: int) -> Change:
    """Return the change that moves a decision to the beginning of a year."""
    return Change(decision.at, decision.command, whatif.turns_of(game.rules, year)[0])
