"""Cards: what a building is, uses, makes and lets go, as marked-up words for tooltips and the inspector.

Only substances that people of the era can measure are named; the rest is not there to be asked for.
Next: ``palette.py`` and ``inspector.py``, which show them.
"""

from collections.abc import Iterable, Mapping

from game.sim.behaviours import Cares, Catches, Homes, Makes, NeedsRail, Speeds, ToAir, ToWater, Yard
from game.sim.catalogue import behaviour
from game.sim.definitions import BuildingDef, UpgradeDef
from game.sim.view import View
from game.text import Localized, Message
from game.ui.context import Context
from game.ui.kit import escape
from game.ui.play.deeds import deeds_of
from game.ui.play.wording import icon_of, joined, plain, status_of
from game.ui.texts import say_number

GRAMS_OF_KG, GRAMS_OF_T = 1000, 1_000_000
MONTHS = 12


def goods_said(ctx: Context, view: View, amounts: Mapping[str, int], lines: int = 1) -> str:
    """Return amounts of goods as ``{icon} 8 trainloads of coal`` joined to one line of markup."""
    parts = []
    for good, amount in amounts.items():
        known = view.rules.goods[good]
        icon = icon_of(ctx.style, known.icon, "jobs")
        # Where the good is its own unit (engines) it is not said twice.
        twice = known.unit.en.lower() == known.name.en.lower()
        unit = Localized("", known.unit.zh, known.unit.other) if twice else known.unit
        name = Localized(known.name.en[:1].lower() + known.name.en[1:], known.name.zh, known.name.other)
        said = Message("play.amount", {"number": say_number(amount * lines), "unit": unit, "what": name})
        parts.append(f"{{icon:{icon}}} {' '.join(escape(ctx.say(said)).split())}")
    return joined(ctx, parts)


def known_amounts(view: View, amounts: Mapping[str, int]) -> dict[str, int]:
    """Return only the substances that people of the era can measure."""
    return {s: n for s, n in amounts.items() if view.rules.substances[s].known or view.true_state}


def substances_said(ctx: Context, view: View, amounts: Mapping[str, int]) -> str:
    """Return amounts of known substances with their units."""
    parts = []
    for name, amount in known_amounts(view, amounts).items():
        found = view.rules.substances[name]
        if found.unit_grams == 1 and amount >= GRAMS_OF_KG:
            heavy = amount >= GRAMS_OF_T
            size = amount / (GRAMS_OF_T if heavy else GRAMS_OF_KG)
            unit = Message("play.unit_t" if heavy else "play.unit_kg")
            number = say_number(size, 1 if size < 100 else 0)
            parts.append(ctx.say(Message("play.amount", {"number": number, "unit": unit, "what": found.name})))
            continue
        parts.append(
            ctx.say(Message("play.amount", {"number": say_number(amount), "unit": found.unit, "what": found.name}))
        )
    return joined(ctx, parts)


def does_lines(
    ctx: Context, view: View, definition: BuildingDef, lines: int = 1, conditions: bool = True
) -> Iterable[str]:
    """Return what a building does, a line of markup each, for so many lines of work; ``conditions``: and what it needs."""

    def told(key: str, **params: int | str) -> str:
        return ctx.say(Message(f"play.does.{key}", params))

    for one in definition.does:
        if isinstance(one, Makes):
            if one.uses:
                yield told("uses") + " " + goods_said(ctx, view, one.uses, lines)
            yield told("makes") + " " + goods_said(ctx, view, one.gives, lines)
        elif isinstance(one, Homes):
            yield told("homes", homes=one.homes)
        elif isinstance(one, Speeds):
            yield told("speeds", reach=one.reach, percent=one.percent)
        elif isinstance(one, Cares):
            yield told("cares", reach=one.reach, people=one.people)
        elif isinstance(one, Yard):
            yield told("yard", reach=one.reach)
        elif isinstance(one, Catches):
            for name, percent in known_amounts(view, one.percent).items():
                yield ctx.say(
                    Message(
                        "play.does.catches",
                        {"reach": one.reach, "percent": percent, "what": view.rules.substances[name].name},
                    )
                )
        else:
            yield from (ctx.say(deed) for deed in deeds_of(view, one, lines))
    yield from lets_go_lines(ctx, view, definition, lines)
    if conditions and (rail := behaviour(definition, NeedsRail)) is not None:
        yield told("needs_rail", percent=rail.carts_percent)


def lets_go_lines(ctx: Context, view: View, definition: BuildingDef, lines: int = 1) -> Iterable[str]:
    """Return what a building lets go in a year at full work, into the air and into the water."""
    for found, key in ((behaviour(definition, ToAir), "air"), (behaviour(definition, ToWater), "water")):
        if found is None:
            continue
        said = substances_said(ctx, view, {s: n * lines for s, n in found.amounts.items()})
        if said:
            yield f"[warn]{ctx.say(Message(f'play.does.{key}'))}[/] {said}"


def building_card(ctx: Context, view: View, definition: BuildingDef) -> str:
    """Return the tooltip of a building in the palette."""
    size = definition.size
    title = f"**{plain(ctx, definition.name)}**"
    parts = [title, plain(ctx, definition.text), ""]
    parts += [f"- {line}" for line in does_lines(ctx, view, definition)]
    if definition.jobs:
        parts.append("- " + ctx.say(Message("play.does.jobs", {"jobs": definition.jobs})))
    parts.append("")
    parts.append(
        ctx.say(
            Message(
                "play.card_price_months" if view.rules.level.turns_per_year == MONTHS else "play.card_price",
                {
                    "cost": definition.cost,
                    "upkeep": definition.upkeep,
                    "cols": size.cols,
                    "rows": size.rows,
                    "turns": definition.build_turns,
                },
            )
        )
    )
    parts += investor_lines(ctx, view, definition)
    status = status_of(view, definition.facts, definition.status)
    parts.append(f"{{icon:badge_{status}}} [dim]{ctx.say(Message(f'badge_{status}'))}[/]")
    if not view.rules.years_fit(definition.years, view.year):
        refusal = Message("refusal.not_yet", {"building": definition.name, "year": definition.years[0]})
        parts.append(f"{{icon:lock}} [warn]{ctx.say(refusal)}[/]")
    return "\n".join(parts)


def investor_lines(ctx: Context, view: View, definition: BuildingDef) -> list[str]:
    """Return what the treasury pays of a building that investors share in, and how their part is won."""
    won = view.green.won_percent if definition.investors else 0
    if not won:
        return []
    pays = Message("play.money.pays", {"percent": 100 - won, "cost": view.green.price(definition.id)})
    return [f"{{icon:fund}} {ctx.say(pays)}", ctx.say(Message("play.money.won", {"won": won}))]


def upgrade_card(ctx: Context, view: View, upgrade: UpgradeDef) -> str:
    """Return the tooltip of an upgrade: what it is, what it changes, what it costs a year."""
    parts = [f"**{plain(ctx, upgrade.name)}**", plain(ctx, upgrade.text), ""]
    for key, table in (("air", upgrade.air_percent), ("water", upgrade.water_percent)):
        for name, percent in known_amounts(view, table).items():
            said = f"{say_number(percent)}%".replace("-", "−")
            parts.append(
                f"- {ctx.say(Message(f'play.does.{key}'))} {plain(ctx, view.rules.substances[name].name)} {escape(said)}"
            )
    if upgrade.stack_m:
        parts.append("- " + ctx.say(Message("play.does.stack", {"metres": upgrade.stack_m})))
    if upgrade.outlet:
        parts.append("- " + ctx.say(Message("play.does.pipe")))
    if upgrade.upkeep:
        parts.append("- " + ctx.say(Message("play.does.upkeep", {"upkeep": upgrade.upkeep})))
    return "\n".join(parts)
