"""Stories: what happens to the city in time: questions, plans, chapters, goals, the end.

Events ask their cheap tests first (year, once) and their conditions last. Questions wait in ``World.questions`` and time
waits with them. Next: ``turn.py`` for when each of these is called.
"""

from __future__ import annotations

from collections.abc import Mapping

from game.sim import dice, measures
from game.sim.catalogue import CHANCE_SIDES, Catalogue
from game.sim.conditions import all_hold, meters_asked
from game.sim.effects import apply_all
from game.sim.level_definitions import GoalDef
from game.sim.production import pay
from game.sim.story_definitions import ChapterDef, ChoiceDef, EventDef, PlanDef, PledgeDef, VariantDef
from game.sim.world import MILLI, Drawing, Place, Pledge, Question, World

MOST_QUESTIONS_A_TURN = 1
"""Further events wait for the next turn: two cards at once are one too many."""


TAKEN = "taken."
"""Counters of ``World.tally``: the choices taken from an event that draws, by event and choice."""


def tell_events(world: World, rules: Catalogue) -> None:
    """Bring up the events whose time has come, follow-ups first."""
    due = [event for turn, event in world.follow_ups if turn <= world.turn]
    world.follow_ups = [(turn, event) for turn, event in world.follow_ups if turn > world.turn]
    asked = 0
    for event_id in due:
        if event_id in rules.events:
            if asked < MOST_QUESTIONS_A_TURN or not rules.events[event_id].choices:
                asked += _bring_up(world, rules, rules.events[event_id])
            else:
                world.follow_ups.append((world.turn + 1, event_id))
    year = rules.calendar.year(world.turn)
    for event in rules.events.values():
        if event.trigger != "every_turn" or not event.years[0] <= year <= event.years[1]:
            continue
        if event.id in world.fired and (event.once or not _rested(world, rules, event)):
            continue
        if event.choices and asked >= MOST_QUESTIONS_A_TURN:
            continue
        chance = rules.event_chance[event.id]
        if event.chance_per:
            chance = chance * measures.value(event.chance_per, world, rules) // max(1, event.chance_unit)
        if chance < CHANCE_SIDES and dice.roll(world.seed, CHANCE_SIDES, "event", event.id, world.turn) >= chance:
            continue
        if all_hold(event.when, world, rules):
            asked += _bring_up(world, rules, event)


def _rested(world: World, rules: Catalogue, event: EventDef) -> bool:
    return world.turn - world.fired[event.id] >= rules.calendar.turns_in(event.again_after_years)


def _bring_up(world: World, rules: Catalogue, event: EventDef) -> bool:
    """Bind the event's words and ask its question or tell its news; says whether it asks."""
    bound: dict[str, Place] = {}
    for word, selector in event.bind.items():
        place = selector[0].find(world, rules)
        if place is None:
            return False
        bound[word] = place
    offered = draw(world, event)
    if event.draw and not offered:
        return False
    world.fired[event.id] = world.turn
    apply_all(event.effects, world, rules, bound)
    if event.choices:
        world.questions.append(Question(event.id, world.turn, bound, offered))
        return True
    world.tell("news", event.id, place_of(rules, event.where, bound), bound=bound)
    return False


def draw(world: World, event: EventDef) -> list[str]:
    """Return the choices of an event that draws: its default and so many others by lot, none that was ever taken.

    Empty for an event that offers all its choices, and for one that has no others left.
    """
    left = [c.id for c in event.choices if not c.default and f"{TAKEN}{event.id}.{c.id}" not in world.tally]
    drawn = [
        left.pop(dice.roll(world.seed, len(left), "draw", event.id, world.turn, number))
        for number in range(min(event.draw, len(left)))
    ]
    return [c.id for c in event.choices if c.default or c.id in drawn] if drawn else []


def place_of(rules: Catalogue, where: str, bound: Mapping[str, Place]) -> Place | None:
    """Return the tile of a named place or of a bound word."""
    if where in bound:
        return tuple(bound[where])  # type: ignore[return-value]
    place = rules.places.get(where)
    return (place.row, place.col) if place else None


def plan_of(rules: Catalogue, plan_id: str) -> PlanDef | None:
    """Return the level's plan with this id, if there is one."""
    return next((p for p in rules.plans if p.id == plan_id), None)


def choices_of(world: World, rules: Catalogue, question: str) -> tuple[ChoiceDef | PledgeDef, ...]:
    """Return the answers to an event or a plan; of an event that draws, those that were drawn."""
    plan = plan_of(rules, question)
    if plan:
        return plan.pledges
    offered = next((q.offered for q in world.questions if q.id == question), [])
    choices = rules.events[question].choices
    return tuple(c for c in choices if c.id in offered) if offered else choices


def default_of(world: World, rules: Catalogue, question: str) -> str:
    """Return the answer taken where nobody answers."""
    choices = choices_of(world, rules, question)
    return next((c.id for c in choices if c.default), choices[0].id)


def answer_event(world: World, rules: Catalogue, question: Question, choice: ChoiceDef) -> None:
    """Do what a choice says; what is drawn by lot waits until time moves."""
    if question.offered and not choice.default:
        world.tally[f"{TAKEN}{question.id}.{choice.id}"] = world.turn
    pay(world, "events", -choice.cost * MILLI)
    apply_all(choice.effects, world, rules, question.bound)
    if choice.outcomes:
        world.drawings.append(Drawing(question.id, choice.id, question.bound))
    _follow(world, rules, choice)


def answer_plan(world: World, rules: Catalogue, plan: PlanDef, pledge: PledgeDef) -> None:
    """Take a pledge: the grant is paid, the meters of its targets are written down."""
    start = {t.meter: measures.value(t.meter, world, rules) for t in pledge.targets}
    world.pledges.append(Pledge(plan.id, pledge.id, start))
    pay(world, "grants", pledge.grant * MILLI)
    apply_all(pledge.effects, world, rules, {})


def _follow(world: World, rules: Catalogue, story: ChoiceDef) -> None:
    if story.then:
        world.follow_ups.append(
            (world.turn + max(1, rules.calendar.turns_in(story.then.after_years)), story.then.event)
        )


def draw_outcomes(world: World, rules: Catalogue) -> None:
    """Draw what last turn's choices lead to."""
    for drawing in world.drawings:
        choice = next(c for c in rules.events[drawing.event].choices if c.id == drawing.choice)
        whole = sum(o.weight for o in choice.outcomes)
        lot = dice.roll(world.seed, whole, "outcome", drawing.event, drawing.choice, world.turn)
        for number, outcome in enumerate(choice.outcomes):
            lot -= outcome.weight
            if lot < 0:
                apply_all(outcome.effects, world, rules, drawing.bound)
                if outcome.then:
                    turn = world.turn + max(1, rules.calendar.turns_in(outcome.then.after_years))
                    world.follow_ups.append((turn, outcome.then.event))
                event = rules.events[drawing.event]
                place = place_of(rules, event.where, drawing.bound)
                world.tell("outcome", drawing.event, place, choice=drawing.choice, outcome=number, bound=drawing.bound)
                break
    world.drawings.clear()


def progress_of(world: World, rules: Catalogue) -> list[tuple[str, int, int]]:
    """Return (meter, reached, target) for each target of the open pledge."""
    if not world.pledges or world.pledges[-1].kept >= 0:
        return []
    pledge = world.pledges[-1]
    card = next(c for c in choices_of(world, rules, pledge.plan) if c.id == pledge.pledge)
    assert isinstance(card, PledgeDef)
    return [
        (t.meter, measures.value(t.meter, world, rules) - (pledge.start.get(t.meter, 0) if t.grows else 0), t.at_least)
        for t in card.targets
    ]


def keep_plans(world: World, rules: Catalogue) -> None:
    """Reckon the plan that ends with this turn and open the one that begins with the next."""
    year, calendar = rules.calendar.year(world.turn), rules.calendar
    last_turn_of_year = calendar.season(world.turn) == calendar.turns_per_year - 1
    if world.pledges and world.pledges[-1].kept < 0 and last_turn_of_year:
        pledge = world.pledges[-1]
        plan = plan_of(rules, pledge.plan)
        if plan and plan.years[1] == year:
            reached = progress_of(world, rules)
            kept = all(r >= t for _, r, t in reached)
            card = next(c for c in plan.pledges if c.id == pledge.pledge)
            apply_all(card.kept if kept else card.missed, world, rules, {})
            pledge.kept = int(kept)
            world.tell("plan_reckoned", plan.id, None, pledge=pledge.pledge, kept=kept, reached=reached)


def open_plan(world: World, rules: Catalogue) -> None:
    """Offer the pledges of a plan whose first turn it is."""
    for plan in rules.plans:
        if world.turn == rules.calendar.turn_of(plan.years[0]):
            world.questions.append(Question(plan.id, world.turn))


def pick_variant(world: World, rules: Catalogue, variants: tuple[VariantDef, ...]) -> int:
    """Return the number of the first variant whose conditions hold; -1 if none does."""
    return next((i for i, v in enumerate(variants) if all_hold(v.when, world, rules)), -1)


def chapter_at(rules: Catalogue, turn: int) -> ChapterDef | None:
    """Return the chapter that a turn lies in."""
    year = rules.calendar.year(turn)
    return next((c for c in rules.chapters if c.years[0] <= year <= c.years[1]), None)


def close_chapter(world: World, rules: Catalogue) -> None:
    """Speak the verdict of the chapter that ends with this turn."""
    calendar = rules.calendar
    for chapter in rules.chapters:
        if world.turn + 1 == calendar.turn_of(chapter.years[1] + 1):
            verdict = pick_variant(world, rules, chapter.verdict)
            world.verdicts[chapter.id] = verdict
            voices = [[v.family, pick_variant(world, rules, v.says)] for v in chapter.voices]
            world.tell("chapter_end", chapter.id, None, verdict=verdict, voices=voices)


def goals_met(world: World, rules: Catalogue) -> list[bool]:
    """Say of each goal of the level whether it is met now."""
    return [all_hold(g.when, world, rules) for g in rules.goals]


def hidden_goal(rules: Catalogue, goal: GoalDef) -> bool:
    """Say whether a goal asks for something that nobody of the era can know before the end."""
    return any(rules.hides(meter) for meter in (goal.meter, *meters_asked(goal.when)))


def judge(world: World, rules: Catalogue) -> None:
    """End the level if it is lost or its last turn is over."""
    for fail in rules.level.fails:
        if all_hold(fail.when, world, rules):
            world.outcome = fail.id
            world.tell("ending", fail.id)
            return
    if world.turn >= rules.calendar.turns:
        world.outcome = "ended"
        world.tell("ending", "ended")
