"""Seals: goals that no one cheers for. Families speak them at the end; until then some stay unknown.

A level of ``seals`` has no stars and no fanfare: poisoned rice is nothing to win at. What nobody has measured yet is a question
mark and not an empty bar, for a goal missed and a goal unknown are not the same. Next: ``goals.py``, ``ending.py``.
"""

from game.sim.level_definitions import GoalDef
from game.sim.view import GoalView, View
from game.text import Localized, Message
from game.ui.kit import Card, Column, Icon, Label, Picture, RichText, Row, Stars, Widget
from game.ui.play.desk import Desk
from game.ui.play.log import Line
from game.ui.play.reckoning import Stamp
from game.ui.play.wording import date_of, face_of, plain, say_goal

FACES = ((640, 74), (0, 44))  # from which logical height of the window on: logical pixels of a face
UNKNOWN = "unknown"


def show_sign(icon: Icon, view: View, goal: GoalView) -> None:
    """Let an icon that is in view say whether a goal is met, not met, or not known."""
    name, lit = _looks(view, goal)
    icon.set(icon=name)
    icon.enable(lit)


def sign_of(view: View, goal: GoalView, size: float) -> Icon:
    """Return the sign of a goal: a star, a seal, or a question mark."""
    name, lit = _looks(view, goal)
    icon = Icon(name, size)
    icon.enabled = lit
    return icon


def _looks(view: View, goal: GoalView) -> tuple[str, bool]:
    """Return the icon of a goal and whether it is bright."""
    if not goal.known:
        return UNKNOWN, True
    if view.rules.level.seals:
        return "seal", goal.met
    return ("star_full" if goal.met else "star_empty"), True


def met_words(view: View) -> Message:
    """Return how many goals are met, in a few words."""
    goals = view.goals()
    key = "play.seals_met" if view.rules.level.seals else "play.goals_met"
    return Message(key, {"count": sum(goal.met for goal in goals)})


def goal_line(view: View, goal: GoalView) -> Line:
    """Return the line of the log for a goal that was reached or lost; a seal is never cheered for."""
    reached, lost = ("play.news.star", "play.news.star_lost")
    if view.rules.level.seals:
        reached, lost = ("play.news.seal", "play.news.seal_lost")
    words = Message(reached if goal.met else lost, {"goal": goal.title})
    icon = "seal" if view.rules.level.seals else "star_full" if goal.met else "star_empty"
    return Line(words, icon, "good" if goal.met else "warn", None, view.turn, date_of(view))


def won(view: View) -> list[Widget]:
    """Return the row of stars of a level that has them; nothing for a level of seals."""
    goals = view.goals()
    return [] if view.rules.level.seals else [Stars(sum(goal.met for goal in goals), len(goals), 40)]


def goal_card(desk: Desk, goal: GoalView) -> Widget:
    """Return how a goal ended; in a level of seals as its family speaks it."""
    ctx, view = desk.ctx, desk.view
    found = next(one for one in view.rules.goals if one.id == goal.id)
    number = say_goal(ctx, view.rules.meters[found.meter], goal, unit=True)
    spoken = found.granted if goal.met else found.refused
    if not view.rules.level.seals or spoken is None:
        words = f"**{plain(ctx, goal.title)}**  {plain(ctx, goal.text)}"
        tone = "good" if goal.met else "dim"
        row = [sign_of(view, goal, 28), RichText(words, grow=1), Label(number, "strong", tone)]
        return Card([Row(row, gap=10)])
    return _spoken_card(desk, goal, found, spoken, number)


def _spoken_card(desk: Desk, goal: GoalView, found: GoalDef, spoken: Localized, number: str) -> Widget:
    """Return a face, what it says, what was measured, and the seal it sets or keeps."""
    ctx, view = desk.ctx, desk.view
    family = view.rules.library.of("families").get(found.family)
    face = ctx.style.prints.get(face_of(family, view.year)) if family else None
    side = next(size for least, size in FACES if ctx.size[1] / ctx.style.scale >= least)
    row: list[Widget] = [Picture(face, side, side)] if face is not None else [sign_of(view, goal, 28)]
    name = f"**{plain(ctx, family.name)}**  " if family else ""
    told = f"[dim]{plain(ctx, goal.title)}  {plain(ctx, number)}[/]"
    row.append(Column([RichText(f"{name}{plain(ctx, spoken)}"), RichText(told)], gap=3, grow=1))
    words = Message("play.seal_set" if goal.met else "play.seal_kept")
    row.append(Stamp(words, "bad" if goal.met else "dim", name=f"seal_{goal.id}"))
    return Card([Row(row, gap=14)])
