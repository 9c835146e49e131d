"""Way cards: one card of firms in words: what it is, what it lets go, and four ways with price, months, jobs and smoke.

Gain and harm stand side by side and no way is proposed; in a narrow window the ways stand below each other.
Next: ``cards_panel.py``, which shows them.
"""

from collections.abc import Callable

from game.sim.green_view import CardView, WayView
from game.sim.view import View
from game.text import Localized, Message
from game.ui.context import Context
from game.ui.kit import Badge, Button, Card, Column, Icon, Label, Picture, RichText, Row, Spacer, Widget, escape
from game.ui.play.cards import substances_said
from game.ui.play.choice import Choice
from game.ui.play.desk import Desk
from game.ui.play.wording import icon_of, joined, name_said, plain, status_of
from game.ui.texts import say_number

OnWay = Callable[[CardView, str], None]
OnShow = Callable[[CardView], None]
FOUR = 640  # logical width in which four ways stand side by side
THUMB, FLAT = (210, 118), 640  # logical size of a card's print; in lower windows it steps aside
DONE_ICONS = {"open": "firm", "working": "calendar", "refit": "refit", "gone": "check"}


def names_of(view: View, card: CardView) -> list[str]:
    """Return the names that players gave to the works of a card."""
    found = [view.building_at(*place) for place in card.buildings]
    return [b.name for b in found if b is not None and isinstance(b.name, str)]


def firms_said(card: CardView) -> Message:
    """Return for how many firms a card stands."""
    firms = card.definition.firms
    return Message("play.cards.one_firm") if firms == 1 else Message("play.cards.firms", {"firms": firms})


def status_said(card: CardView) -> Message:
    """Return in a word what became of a card."""
    if card.status == "settled":
        return Message(f"play.cards.status.{card.action}")
    return Message(f"play.cards.status.{card.status}", {"months": card.months_left})


def action_icon(card: CardView) -> str:
    """Return the icon of what became of a card."""
    return card.action if card.status == "settled" else DONE_ICONS[card.status]


def card_parts(
    desk: Desk, card: CardView, on_way: OnWay, on_show: OnShow, room: float, titled: bool = True
) -> list[Widget]:
    """Return the widgets of a card; ``room``: logical pixels of their width; ``titled``: with its name above."""
    ctx, view = desk.ctx, desk.view
    facts: list[Widget] = [Label(card.definition.name, "heading", "title")] if titled else []
    if names := names_of(view, card):
        facts.append(Label(Message("play.cards.named", {"names": joined(ctx, names)}), colour="accent"))
    facts.append(RichText("   ".join(_numbers(ctx, card))))
    if card.let_go:
        said = substances_said(ctx, view, card.let_go)
        facts.append(RichText(f"[warn]{ctx.say(Message('play.cards.lets_go'))}[/] {said}"))
    definition = card.definition
    badge = Badge(
        status_of(view, definition.facts, definition.status),
        (lambda: desk.show_facts(definition.facts)) if definition.facts else None,
    )
    buttons: list[Widget] = [badge]
    if card.buildings:
        buttons.append(Button(Message("play.cards.show"), lambda: on_show(card), "search", kind="quiet", name="show"))
    facts.append(Row(buttons, gap=8))
    head: list[Widget] = [Column(facts, gap=5, grow=1)]
    picture = ctx.style.prints.get(definition.picture) if definition.picture else None
    if picture is not None and ctx.size[1] / ctx.style.scale >= FLAT:
        head.insert(0, Picture(picture, *THUMB))
    parts: list[Widget] = [Row(head, gap=12), RichText(plain(ctx, definition.text))]
    if (told := _told(desk, card)) is not None:
        parts.append(told)
    if card.status in ("open", "refit"):
        parts.append(ways_side_by_side(desk, card, on_way) if room >= FOUR else ways_in_rows(desk, card, on_way))
    return parts


def _numbers(ctx: Context, card: CardView) -> list[str]:
    """Return firms, jobs, tax and heritage, each with its icon, as markup."""
    said = [("firm", firms_said(card)), ("jobs", Message("play.cards.jobs", {"jobs": card.jobs}))]
    if card.tax:
        said.append(("money", Message("play.cards.tax", {"tax": card.tax})))
    if card.definition.heritage:
        said.append(("heritage", Message("play.cards.heritage", {"points": card.definition.heritage})))
    return [f"{{icon:{icon}}} {escape(ctx.say(words))}" for icon, words in said]


def _told(desk: Desk, card: CardView) -> Widget | None:
    """Return what became of a card, or will; nothing for one that is open."""
    if card.status == "open":
        return None
    if card.status == "gone":
        said, icon = Message("play.cards.gone"), "check"
    elif card.status == "working":
        said, icon = Message(f"play.cards.doing.{card.action}", {"months": card.months_left}), card.action
    elif card.status == "refit":
        said, icon = Message("play.cards.did.refit"), "refit"
    else:
        said, icon = Message(f"play.cards.did.{card.action}"), card.action
    return RichText(f"{{icon:{icon_of(desk.ctx.style, icon)}}} {plain(desk.ctx, said)}")


# ---- the ways ---------------------------------------------------------------------------------------------------------


class WayCard(Card):
    """A card that asks for all the width there is, so that those of a row become equally wide."""

    def measure(self, width: int) -> tuple[int, int]:
        return width, super().measure(width)[1]


def ways_side_by_side(desk: Desk, card: CardView, on_way: OnWay) -> Widget:
    """Return the ways as cards in a row."""
    cards: list[Widget] = []
    for number, (way, found) in enumerate(card.ways.items()):
        rows: list[Widget] = [Row([Icon(way, 34), Label(Message(f"play.cards.way.{way}"), "strong", "title")], 8)]
        rows.append(RichText("\n".join(f"{{icon:{i}}} {t}" for i, t in brings(desk, card, way, found))))
        rows.append(Spacer(grow=1))
        if found.refusal is not None:
            rows.append(RichText(f"{{icon:lock}} [warn]{desk.ctx.say(found.refusal)}[/]"))
        words = Message("play.cards.look_where" if way == "move" else "play.cards.decide")
        rows.append(_button(card, way, words, number, found, on_way))
        cards.append(WayCard(rows, gap=6, name=f"way_card_{way}"))
    return Row(cards, gap=8, align="fill")


def _button(card: CardView, way: str, words: Message, number: int, found: WayView, on_way: OnWay) -> Button:
    return Button(
        words,
        lambda: on_way(card, way),
        hotkey=str(number + 1),
        enabled=found.refusal is None,
        name=f"way_{way}",
    )


def ways_in_rows(desk: Desk, card: CardView, on_way: OnWay) -> Widget:
    """Return the ways below each other, for a narrow window or large letters."""
    ctx = desk.ctx
    rows: list[Widget] = []
    for number, (way, found) in enumerate(card.ways.items()):
        said = [text for icon, text in brings(desk, card, way, found) if icon != "money"]
        rows.append(
            Choice(
                Message(f"play.cards.way.{way}"),
                lambda way=way: on_way(card, way),  # type: ignore[misc]
                hint=Localized(*2 * (joined(ctx, said),)),
                cost=ctx.money(found.cost),
                refusal=found.refusal or "",
                hotkey=str(number + 1),
                name=f"way_{way}",
            )
        )
    return Column(rows, gap=5)


def brings(desk: Desk, card: CardView, way: str, found: WayView) -> list[tuple[str, str]]:
    """Return what a way costs and brings, as (icon, plain words)."""
    ctx, view = desk.ctx, desk.view
    all_firms = sum(one.definition.firms for one in view.green.cards())
    lost = Message("play.cards.jobs_lost", {"jobs": found.jobs}) if found.jobs else Message("play.cards.jobs_stay")
    said: list[tuple[str, Message | str]] = [
        ("money", ctx.money(found.cost)),
        ("calendar", Message("play.cards.months", {"months": found.months})),
        ("jobs", lost),
    ]
    if card.tax:
        key = "play.cards.tax_lost" if found.tax else "play.cards.tax_stays"
        said.append(("fund", Message(key, {"tax": found.tax})))
    if way == "refit":
        said += [("dust", words) for words in _cleaner(view, card)]
    else:
        said.append(("dust", Message("play.cards.plume_moves" if way == "move" else "play.cards.plume_ends")))
    said.append(("cyclepath", Message("play.cards.no_land" if way == "refit" else "play.cards.frees")))
    counted = Message("play.cards.counts", {"firms": card.definition.firms, "all": all_firms})
    said.append(("firm", Message("play.cards.counts_not", {"all": all_firms}) if way == "refit" else counted))
    if way == "keep":
        said.append(("heritage", Message("play.cards.monument", {"points": card.definition.heritage})))
    return [(icon, escape(ctx.say(words))) for icon, words in said]


def _cleaner(view: View, card: CardView) -> list[Message]:
    """Return what a refit takes off what the works let go, of what can be measured."""
    refit = card.definition.refit
    upgrade = view.rules.upgrades.get(refit.upgrade)
    if upgrade is None:
        return []
    found: dict[str, int] = {}
    for table in (upgrade.air_percent, upgrade.water_percent):
        for name, percent in table.items():
            if name in card.let_go:
                found[name] = min(percent, found.get(name, 0))
    return [
        Message(
            "play.cards.cleaner",
            {"what": view.rules.substances[name].name, "percent": f"−{say_number(-percent)}%"},
        )
        for name, percent in found.items()
    ][:2]


def own_name(ctx: Context, view: View, card: CardView) -> str:
    """Return what a card is called in a line: the name its works were given, or its own."""
    names = names_of(view, card)
    return names[0] if names else name_said(ctx, card.definition.name)


# ---- in the inspector -------------------------------------------------------------------------------------------------


def card_button(desk: Desk, card: CardView) -> Widget:
    """Return what opens the card of a works, and what became of it."""
    told = _told(desk, card)
    words = Message("play.cards.open_it" if told is None or card.status == "refit" else "play.cards.its_card")
    button = Button(words, lambda: desk.press(f"cards {card.id}"), action_icon(card), align="left", name="its_card")
    return Column([button, told], gap=5) if told is not None else button


def park_line(desk: Desk, row: int, col: int) -> str | None:
    """Return for how many more cards a cluster park has room, as markup; nothing for what is no park."""
    park = next((one for one in desk.view.green.parks() if one.place == (row, col)), None)
    if park is None:
        return None
    room = Message("play.move.here", {"room": park.room, "cards": park.cards})
    return f"{{icon:move}} {desk.ctx.say(room)}"


def path_line(desk: Desk, place: tuple[int, int]) -> str | None:
    """Return whether the greenway may lie on a tile, as markup; nothing in a level without one, or where it lies."""
    ctx, view = desk.ctx, desk.view
    if "path" not in view.rules.level.tracks or view.green.path[place]:
        return None
    refusal = view.green.why_not_path(*place)
    return f"{{icon:cyclepath}} {ctx.say(refusal or Message('play.lens.path_here'))}"
