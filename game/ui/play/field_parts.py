"""Field parts: what the inspector shows of a field: what is known of it, who laid it down, its rice, what is done to it.

Next: ``trace.py`` for the lines, ``lots_panel.py`` for the rice, ``inspector.py``, which shows this.
"""

from __future__ import annotations

from collections.abc import Iterator

from game.sim.ground_commands import EndTreatment, Treat
from game.sim.view import View
from game.text import Localized, Message
from game.ui.kit import Banner, Button, Card, Flow, Label, RichText, Widget
from game.ui.play.desk import Desk, Tile
from game.ui.play.ground_lens import lot_at, policy_name
from game.ui.play.trace import shares_of, source_rows
from game.ui.play.wording import date_of, icon_of, plain

LOT_TONES = {"over": "bad", "doubtful": "warn", "unknown": "dim", "under": "good"}


def field_parts(desk: Desk, place: Tile) -> Iterator[Widget]:
    """Yield what is to be said of a field or of treated land; nothing in a level that measures no soil."""
    view = desk.view
    if not view.ground.mode:
        return
    yield from _known(desk, place)
    if shares := shares_of(view, place):
        rows: list[Widget] = [Label(Message("play.trace.title"), "strong", "title"), *source_rows(desk, shares)]
        yield Card(rows, gap=4)
    yield from _rice(desk, place)
    yield from _treatments(desk, place)


def _known(desk: Desk, place: Tile) -> Iterator[Widget]:
    """Yield what people know of the soil: nothing, a number read between two samples, or what a laboratory found."""
    ctx, view = desk.ctx, desk.view
    ground = view.ground
    waiting = next((pin for pin in ground.pins() if (pin.row, pin.col) == place), None)
    if waiting is not None:
        yield Banner(ctx.say(Message("play.pin.waits")), f"pin_{waiting.bet}" if waiting.bet else "tube", "info")
    if ground.unknown()[place]:
        if waiting is None:
            yield Banner(ctx.say(Message("play.ground.nobody_knows")), "unknown", "dim")
        return
    found = int(ground.soil()[place])
    if found < 0:
        return
    limit = ground.limit
    tone = "bad" if found > limit else "warn" if found * 3 > limit * 2 else "good"
    sample = ground.samples().get(place)
    params = {"amount": found / 1000, "limit": limit / 1000}
    if sample is None:
        key = "play.ground.measured" if ground.mode == "all" else "play.ground.between"
        yield Banner(ctx.say(Message(key, params)), "soil", tone)
        return
    words = ctx.say(Message("play.ground.sampled", {**params, "date": date_of(view, max(0, sample.turn))}))
    if sample.right >= 0:
        words += " " + ctx.say(Message("play.pin.right" if sample.right else "play.pin.wrong"))
    yield Banner(words, "tube", tone)


def _rice(desk: Desk, place: Tile) -> Iterator[Widget]:
    """Yield the lot a field belongs to and what becomes of its rice."""
    ctx, view = desk.ctx, desk.view
    lot = lot_at(view, place) if view.rules.level.rice_trade else None
    if lot is None:
        return
    state = ctx.say(Message(f"play.lot.state.{lot.state}"))
    said = f"{{icon:{lot.policy}_lot}} **{plain(ctx, lot.name)}**\n[{LOT_TONES[lot.state]}]{state}[/] · "
    said += plain(ctx, policy_name(lot.policy))
    opener = Button(Message("play.lot.open"), lambda: desk.press(f"rice {lot.id}"), "rice_lot", name="open_lot")
    yield Card([RichText(said), Flow([opener])], gap=6)


def _treatments(desk: Desk, place: Tile) -> Iterator[Widget]:
    """Yield what is done to the land, with the button that ends it, and what could be done."""
    ctx, view = desk.ctx, desk.view
    ground = view.ground
    treated = ground.treated_at(*place)
    buttons: list[Widget] = []
    for one in ground.treatments():
        if one.id in treated:
            icon = icon_of(ctx.style, one.icon, "soil")
            since = Message("play.treat.since", {"what": one.name, "date": date_of(view, max(0, treated[one.id]))})
            yield RichText(f"{{icon:{icon}}} [good]{plain(ctx, since)}[/]")
            end = EndTreatment(one.id, *place, *place)
            if view.preview(end).refusal is None:
                buttons.append(
                    _button(desk, Message("play.treat.end_one", {"what": one.name}), end, "undo", f"end_{one.id}")
                )
            continue
        treat = Treat(one.id, *place, *place)
        preview = view.preview(treat)
        if preview.refusal is None:
            words = Message("play.offer", {"what": one.name, "cost": preview.cost})
            icon = icon_of(ctx.style, one.icon, "soil")
            buttons.append(_button(desk, words, treat, icon, f"treat_{one.id}"))
    if buttons:
        yield Flow(buttons, gap=6)


def _button(desk: Desk, words: Message, command: Treat | EndTreatment, icon: str, name: str) -> Button:
    return Button(words, lambda: _do(desk, command), icon, name=name)


def _do(desk: Desk, command: Treat | EndTreatment) -> None:
    desk.submit(command, "place")


def dose_of(view: View, quarter: Localized) -> Message | None:
    """Return what each person of a quarter carries by the last count; None where nobody has counted."""
    found = next((mg for name, mg in view.ground.dose() or () if name == quarter), None)
    return Message("play.land.dose", {"amount": found}) if found is not None else None
