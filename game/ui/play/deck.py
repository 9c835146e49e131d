"""Deck: a question that draws its answers: cards on the table beside each other, one of which is kept.

What a card is about is told by its icon, which follows from what it changes. In a small window the cards lie below each
other as the answers of any question do. Next: ``questions.py``.
"""

from collections.abc import Callable, Iterator

from game.sim.effects import Modify
from game.sim.story_definitions import ChoiceDef, EventDef
from game.sim.view import QuestionView
from game.text import Localized, Message
from game.ui.kit import Button, Card, Column, Icon, Label, Panel, Picture, RichText, Row, Spacer, Widget
from game.ui.play.choice import Choice
from game.ui.play.desk import Desk
from game.ui.play.wording import icon_of, plain

WIDTH, LOW = 780, 620
FACE, SIGN = 60, 52
ICONS = {
    "path": "cyclepath",
    "energy": "solar",
    "cost": "homes",
    "visitors": "people",
    "confidence": "fund",
    "treatment": "clean_plants",
    "retrain": "skill",
    **{way: way for way in ("refit", "move", "close", "keep")},
    "move_load": "move",
    "months": "calendar",
}
"""What a card changes -> its icon."""
OTHER = "prestige"


class DrawnCard(Card):
    """A card that asks for all the width there is, so that those of a row become equally wide."""

    def measure(self, width: int) -> tuple[int, int]:
        return width, super().measure(width)[1]


def fits(desk: Desk) -> bool:
    """Return whether the window has room for cards beside each other."""
    wide, high = (side / desk.ctx.style.scale for side in desk.ctx.size)
    return wide >= WIDTH + 120 and high >= LOW


def deck_panel(
    desk: Desk,
    question: QuestionView,
    event: EventDef,
    on_answer: Callable[[str, str], None],
    head: Widget,
    said: Callable[[Localized], Localized],
) -> Panel:
    """Return the card of a question that draws; ``head``: its badge and speaker, ``said`` fills the gaps of a text."""
    ctx = desk.ctx
    cards: list[Widget] = []
    others: list[Widget] = []
    choices = [(c, refusal) for c, refusal in desk.view.choices(question.id) if isinstance(c, ChoiceDef)]
    choices.sort(key=lambda one: one[0].default)  # what was drawn lies on the table, to take nothing stands below it
    for number, (choice, refusal) in enumerate(choices):
        answer = _answerer(on_answer, question.id, choice.id)
        if choice.default:
            others.append(Choice(said(choice.text), answer, hotkey=str(number + 1), name=f"answer_{choice.id}"))
            continue
        rows: list[Widget] = [
            Row(
                [Icon(icon_of(ctx.style, icon_for(choice), OTHER), SIGN), Label(said(choice.text), "heading", "title")],
                10,
            ),
            Label(said(choice.hint)) if choice.hint else Spacer(),
        ]
        if choice.cost:
            rows.append(RichText(f"{{icon:money}} {ctx.money(choice.cost)}"))
        if refusal is not None:
            rows.append(RichText(f"{{icon:lock}} [warn]{ctx.say(refusal)}[/]"))
        take = Message("play.deck.take")
        button = Button(take, answer, "seal", str(number + 1), enabled=refusal is None, name=f"answer_{choice.id}")
        cards.append(DrawnCard([*rows, Spacer(grow=1), button], gap=8))
    told: list[Widget] = [RichText(plain(ctx, said(event.text)), grow=1)]
    face = ctx.style.prints.get(event.portrait)
    if face is not None:
        told.insert(0, Picture(face, FACE, FACE))
    body = Column([Row([*told, head], gap=10), Row(cards, gap=10, align="fill"), *others], gap=11)
    return Panel(body, said(event.title), "letter", WIDTH, 13, True, name="question")


def _answerer(on_answer: Callable[[str, str], None], question: str, choice: str) -> Callable[[], None]:
    return lambda: on_answer(question, choice)


def icon_for(choice: ChoiceDef) -> str:
    """Return the icon of what a choice changes first."""
    return next((ICONS[stat] for stat in _stats(choice) if stat in ICONS), OTHER)


def _stats(choice: ChoiceDef) -> Iterator[str]:
    return (effect.stat for effect in choice.effects if isinstance(effect, Modify))
