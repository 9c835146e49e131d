"""Questions: the cards for which time stops: an event with its choices, and the banner of a plan with its pledges.

The card is no dialog over a dark screen: the city stays in sight and in reach, so that a player can look at the place,
move the map and even build before answering. Next: ``play_screen.py``, which floats it beside its place.
"""

from collections.abc import Callable

from game.sim.story_definitions import ChoiceDef, EventDef, PlanDef, PledgeDef
from game.sim.view import QuestionView
from game.text import Localized, Message
from game.ui.kit import (
    Badge,
    Button,
    Card,
    Column,
    Label,
    Meter,
    Panel,
    Picture,
    RichText,
    Row,
    Spacer,
    Widget,
    escape,
)
from game.ui.play import deck
from game.ui.play.choice import Choice
from game.ui.play.desk import Desk
from game.ui.play.fitting import BESIDE, beside, fitted, vista
from game.ui.play.wording import icon_of, joined, plain, say_meter, say_with_unit, status_of

EVENT_WIDTH, WIDE_EVENT, LOW = 470, 604, 560
SHORT = 800  # logical height of a window in which a plan takes less air, so that the palette stays whole below it
THUMB, THUMB_WIDTH = (
    196,
    560,
)  # logical widths of a print beside the words and of its card, which fits beside an inspector
PLAN_WIDTH = 900
FACE = 60
PRINTS = ((1.0, 290), (BESIDE, 280), (0.0, 0))
"""How the print is tried and what of the window must stay free: above the words, beside them, not at all."""
FULL_PERCENT = 200  # of the bars for pace and smoke; the usual 100 stands in the middle


def filled(desk: Desk, text: Localized, question: QuestionView) -> str:
    """Return a text of the content with the names of this city in its gaps, for use within markup."""
    ctx = desk.ctx
    return ctx.say(ctx.texts.fill(Localized(escape_all(text.en), escape_all(text.in_("zh"))), question.bound))


def escape_all(text: str) -> str:
    """Return a text whose brackets and stars are shown; braces stay, since gaps are filled afterwards."""
    return escape(text).replace("\\{", "{").replace("\\}", "}")


def question_panel(desk: Desk, question: QuestionView, on_answer: Callable[[str, str], None]) -> Panel:
    """Return the card of a question; ``on_answer(question, choice)``."""
    if question.plan is not None:
        return plan_panel(desk, question, question.plan, on_answer)
    assert question.event is not None
    return event_panel(desk, question, question.event, on_answer)


def badge_of(desk: Desk, facts: tuple[str, ...], status: str) -> Badge:
    """Return the badge of an event or plan; pressing it opens the cards of its facts."""
    return Badge(
        status_of(desk.view, facts, status), (lambda: desk.show_facts(facts)) if facts else None, name="question_badge"
    )


def event_panel(desk: Desk, question: QuestionView, event: EventDef, on_answer: Callable[[str, str], None]) -> Panel:
    """Return the card of an event with as much of its print as leaves every answer in sight."""
    if event.draw and deck.fits(desk):
        badge = badge_of(desk, event.facts, event.status)
        return deck.deck_panel(
            desk, question, event, on_answer, badge, lambda text: Localized(*filled_in(desk, text, question))
        )
    return fitted(desk.ctx, lambda share: event_card(desk, question, event, on_answer, share), PRINTS)


def event_card(
    desk: Desk, question: QuestionView, event: EventDef, on_answer: Callable[[str, str], None], share: float
) -> Panel:
    """Return the card of an event: who says what, and the answers with gain, price and, if closed, the reason.

    share: how much of its print is shown, 0-1 or BESIDE
    """
    ctx = desk.ctx
    head: list[Widget] = [badge_of(desk, event.facts, event.status)]
    if event.speaker:
        head.insert(0, Label(event.speaker, "strong", "accent", grow=1))
    told: Widget = RichText(filled(desk, event.text, question), grow=1)
    face = ctx.style.prints.get(event.portrait)
    if face is not None:
        told = Row([Picture(face, FACE, FACE), told], gap=10)
    rows: list[Widget] = [*vista(ctx, event.picture, share, "event_print"), told, Row(head, gap=8)]
    if share == BESIDE:
        rows = [beside(ctx, event.picture, THUMB, Column([told, Row(head, gap=8)], gap=8, grow=1), "event_print")]
    answers: list[Widget] = []
    for number, (choice, refusal) in enumerate(desk.view.choices(question.id)):
        assert isinstance(choice, ChoiceDef)
        answers.append(
            Choice(
                Localized(*(filled_in(desk, choice.text, question))),
                lambda choice=choice: on_answer(question.id, choice.id),  # type: ignore[misc]
                hint=Localized(*filled_in(desk, choice.hint, question)) if choice.hint else "",
                cost=ctx.money(choice.cost) if choice.cost else "",
                refusal=refusal or "",
                hotkey=str(number + 1),
                name=f"answer_{choice.id}",
            )
        )
    low = ctx.size[1] / ctx.style.scale < LOW
    rows.append(Column(answers, gap=3 if low else 6))
    title = Localized(*filled_in(desk, event.title, question))
    width = WIDE_EVENT if low else THUMB_WIDTH if share == BESIDE else EVENT_WIDTH
    padding = 9 if low else 14
    return Panel(Column(rows, gap=6 if low else 10), title, "letter", width, padding, True, name="question")


def filled_in(desk: Desk, text: Localized, question: QuestionView) -> tuple[str, str]:
    """Return a text of the content in both languages with its gaps filled."""
    found = desk.ctx.texts.fill(text, question.bound)
    return found.en, found.in_("zh")


def plan_panel(desk: Desk, question: QuestionView, plan: PlanDef, on_answer: Callable[[str, str], None]) -> Panel:
    """Return the banner of a plan: three pledges side by side with what each asks, pays and does to the smoke."""
    ctx = desk.ctx
    if ctx.size[1] / ctx.style.scale < LOW or ctx.size[0] / ctx.style.scale < 0.8 * PLAN_WIDTH:
        return plan_list(desk, question, plan, on_answer)
    short = ctx.size[1] / ctx.style.scale < SHORT
    cards: list[Widget] = []
    for number, (pledge, refusal) in enumerate(desk.view.choices(question.id)):
        assert isinstance(pledge, PledgeDef)
        button = Button(
            Message("play.pledge_take"),
            lambda pledge=pledge: on_answer(question.id, pledge.id),  # type: ignore[misc]
            icon="seal",
            hotkey=str(number + 1),
            enabled=refusal is None,
            name=f"answer_{pledge.id}",
        )
        said = Label(pledge.text, "heading", "title")
        cards.append(PledgeCard([said, *pledge_rows(desk, pledge), Spacer(grow=1), button], gap=4 if short else 7))
    face = ctx.style.prints.get(plan.portrait)
    brings: list[Widget] = [Picture(face, FACE, FACE)] if face is not None else []
    told = RichText(filled(desk, plan.text, question), grow=1)
    head = Row([*brings, told, badge_of(desk, plan.facts, plan.status)], gap=10)
    body = Row(cards, gap=10, align="fill")
    air = 7 if short else 13
    return Panel(Column([head, body], gap=air), plan.title, "goals", PLAN_WIDTH, air, True, name="question")


def plan_list(desk: Desk, question: QuestionView, plan: PlanDef, on_answer: Callable[[str, str], None]) -> Panel:
    """Return the banner of a plan for a small window or large letters: a row for each pledge, all three in sight."""
    ctx = desk.ctx
    rows: list[Widget] = []
    for number, (pledge, refusal) in enumerate(desk.view.choices(question.id)):
        assert isinstance(pledge, PledgeDef)
        gaps = {"pace": pledge.pace_percent, "smoke": pledge.smoke_percent}
        brings = [Message("play.pledge_grant", {"grant": pledge.grant}), Message("play.pledge_short", gaps)]
        rows.append(
            Choice(
                pledge.text,
                lambda pledge=pledge: on_answer(question.id, pledge.id),  # type: ignore[misc]
                hint=joined(ctx, [ctx.say(one) for one in brings]),
                refusal=refusal or "",
                hotkey=str(number + 1),
                name=f"answer_{pledge.id}",
            )
        )
    head = Row([RichText(filled(desk, plan.text, question), grow=1), badge_of(desk, plan.facts, plan.status)], gap=10)
    return Panel(Column([head, *rows], gap=4), plan.title, "goals", PLAN_WIDTH, 10, True, name="question")


class PledgeCard(Card):
    """A card that asks for all the width there is, so that those of a row become equally wide."""

    def measure(self, width: int) -> tuple[int, int]:
        return width, super().measure(width)[1]


def pledge_rows(desk: Desk, pledge: PledgeDef) -> list[Widget]:
    """Return what a pledge asks, what it brings, and what it does to pace and smoke."""
    ctx, view = desk.ctx, desk.view
    asked = []
    for target in pledge.targets:
        meter = view.rules.meters[target.meter]
        key = "play.target_grows" if target.grows else "play.target"
        unit = ctx.say(meter.unit).lower() in ctx.say(meter.name).lower()
        amount = say_meter(ctx, meter, target.at_least) if unit else say_with_unit(ctx, meter, target.at_least)
        said = Message(key, {"what": meter.name, "amount": amount})
        asked.append(f"{{icon:{icon_of(ctx.style, meter.icon, 'goals')}}} {ctx.say(said)}")
    rows: list[Widget] = [RichText("\n".join(asked) or plain(ctx, Message("play.target_none")))]
    rows.append(RichText(f"{{icon:money}} {ctx.say(Message('play.pledge_grant', {'grant': pledge.grant}))}"))
    for key, percent, icon in (("pace", pledge.pace_percent, "stack"), ("smoke", pledge.smoke_percent, "dust")):
        tone = "accent" if key == "pace" or percent == 100 else "warn" if percent > 100 else "good"
        name = Message(f"play.pledge_{key}_name")
        rows.append(Meter(percent, FULL_PERCENT, name, icon, f"{percent}%", tone, 100))
    return rows
