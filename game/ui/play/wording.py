"""Wording: numbers, dates and names of the city as a reader says them.

Everything shown in play passes through here, so that money, classes of the river and years are said alike everywhere.
Next: ``topbar.py``, the first to use it.
"""

from game.sim.definitions import FamilyDef, MeterDef
from game.sim.view import GoalView, View
from game.text import Localized, Message
from game.ui.context import Context
from game.ui.kit import Say, Style, escape, group
from game.ui.texts import MILLION, say_number

ROMAN = ("I", "II", "III", "IV", "V")
PERCENT = "%"
FINE = 10  # a number with a divisor is said with one or two decimals below this
WEAKEST = ("contradicted", "disputed", "unverified", "reported", "documented")


def icon_of(style: Style, name: str, other: str = "info") -> str:
    """Return the named icon if there is one, else ``other``."""
    return name if name and (style.icons.folder / f"{name}.png").is_file() else other


def face_of(family: FamilyDef, year: int) -> str:
    """Return the portrait of who speaks for a family in a year, empty where none is drawn."""
    return next((one.picture for one in reversed(family.portraits) if one.since <= year), "")


def river_class(number: int, short: bool = False) -> Message:
    """Return a class of water in words; 6 is worse than all; ``short`` for a legend."""
    if number > len(ROMAN):
        return Message("play.class_worse_short" if short else "play.class_worse")
    if short:
        return Message("play.class_short", {"number": ROMAN[max(1, number) - 1]})
    return Message("play.class", {"number": ROMAN[max(1, number) - 1]})


def say_meter(ctx: Context, meter: MeterDef, value: int) -> str:
    """Return a meter's value with its unit: money in the words of the language, a class as such, people grouped."""
    if meter.shown == "money":
        return ctx.money(value / meter.per)
    if meter.shown == "class":
        return ctx.say(river_class(value))
    shown = value / meter.per
    number = say_number(shown, min(2, len(str(meter.per)) - 1) if abs(shown) < FINE else 0)
    unit = ctx.say(meter.unit)
    return f"{number}%" if unit == PERCENT else number


def say_short(ctx: Context, meter: MeterDef, value: int) -> str:
    """Return a meter's value for a small place: a class of water by its number alone."""
    return ctx.say(river_class(value, True)) if meter.shown == "class" else say_meter(ctx, meter, value)


def say_with_unit(ctx: Context, meter: MeterDef, value: int) -> str:
    """Return a meter's value and, where the value alone does not say it, its unit."""
    said, unit = say_meter(ctx, meter, value), ctx.say(meter.unit)
    if meter.shown == "money" or unit == PERCENT or meter.shown == "class":
        return said
    return f"{said} {unit}" if ctx.language == "en" else f"{said}{unit}"


def of_target(ctx: Context, meter: MeterDef, reached: int, target: int) -> str:
    """Return how much of a target is reached, with the unit unless the meter's name says it: ``2 / 3 kt``."""
    unit, name = ctx.say(meter.unit).lower(), ctx.say(meter.name).lower()
    wanted = say_meter(ctx, meter, target) if unit in name else say_with_unit(ctx, meter, target)
    return f"{say_meter(ctx, meter, reached)} / {wanted}"


def say_goal(ctx: Context, meter: MeterDef, goal: GoalView, unit: bool = False) -> str:
    """Return what is reached of a goal; a limit is told as a limit and not as progress: ``57, at most 30``."""
    if not goal.less:
        return of_target(ctx, meter, goal.reached, goal.target)
    said = say_with_unit(ctx, meter, goal.target) if unit else say_short(ctx, meter, goal.target)
    return ctx.say(Message("play.at_most", {"number": say_short(ctx, meter, goal.reached), "limit": said}))


def short_money(amount: int, language: str) -> str:
    """Return a price for a small place: ¥16 m, ¥20 k, 160 万."""
    if language == "zh":
        return f"{group(amount)} 万"
    return f"¥{group(amount / MILLION, 1).removesuffix('.0')} m" if amount >= MILLION else f"¥{group(amount * 10)} k"


def date_of(view: View, turn: int | None = None) -> Message:
    """Return the season and year of a turn, of now without one."""
    if turn is None:
        return Message("play.date", {"season": view.season_name, "year": view.year})
    calendar = view.rules.calendar
    season = view.rules.level.seasons[calendar.season(turn)]
    return Message("play.date", {"season": season, "year": calendar.year(min(turn, calendar.turns - 1))})


def name_said(ctx: Context, name: Localized | str) -> str:
    """Return a building's name as plain words; what a player typed stays as typed."""
    return name if isinstance(name, str) else ctx.say(name)


def marked(ctx: Context, name: Localized | str) -> str:
    """Return a name for use within markup."""
    return escape(name_said(ctx, name))


def status_of(view: View, facts: tuple[str, ...], status: str) -> str:
    """Return the badge of a piece of content: the weakest status of its facts, or its own."""
    known = view.rules.library.of("facts")
    found = {known[fact].status for fact in facts if fact in known}
    return next((one for one in WEAKEST if one in found), status or "model")


def joined(ctx: Context, parts: list[str]) -> str:
    """Return words joined as a list in the language."""
    return ("、" if ctx.language == "zh" else ", ").join(parts)


def plain(ctx: Context, what: Say) -> str:
    """Return words of content for use within markup: its brackets are shown, not obeyed."""
    return escape(ctx.say(what))


def with_meters(ctx: Context, view: View, text: Localized) -> str:
    """Return a text with the numbers of the city in its gaps, as far as the view may tell them."""
    gaps: dict[str, int | float | str | Localized | Message] = {}
    for meter in view.meters():
        if "{" + meter.id in text.en:
            value = view.meter(meter.id)
            gaps[meter.id] = value if meter.per == 1 else say_meter(ctx, meter, value)
    return plain(ctx, ctx.texts.fill(text, gaps))
