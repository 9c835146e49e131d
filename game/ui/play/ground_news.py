"""Ground news: results of the laboratory and of the rice bench as lines of the log.

Next: ``news.py``.
"""

from collections.abc import Sequence
from typing import Protocol

from game.sim.view import View
from game.text import Message
from game.ui.context import Context
from game.ui.kit import Say
from game.ui.play.desk import Tile
from game.ui.play.log import Line
from game.ui.play.wording import date_of

GROUND_NEWS = ("sample", "lot_tested", "lot_no_room")
SUMMED = {
    "sample": ("play.news.samples", "play.news.samples_bets"),
    "lot_tested": ("play.news.lots_tested", "play.news.lots_tested"),
}
MANY = 3
"""So many results of one kind are told in one message, each of them still stands in the log."""


class Told(Protocol):
    """One notice of the rules."""

    kind: str
    place: Tile | None
    data: dict[str, object]


def summed_up(view: View, told: Sequence[Told]) -> list[Line]:
    """Return one line for the results of each kind of which there are many, at the place of the highest."""
    found = []
    for kind, limit, icon in (
        ("sample", view.ground.limit, "tube"),
        ("lot_tested", view.ground.rice_limit, "test_lot"),
    ):
        results = [(int(str(one.data["ug_per_kg"])), one) for one in told if one.kind == kind]
        if len(results) < MANY:
            continue
        over = sum(amount > limit for amount, _ in results)
        bets = [one.data.get("right") for _, one in results if one.data.get("bet")]
        params = {"count": len(results), "over": over, "limit": limit / 1000, "right": bets.count(1), "bets": len(bets)}
        plain, with_bets = SUMMED[kind]
        words = Message(with_bets if bets else plain, params)
        worst = max(results, key=lambda result: result[0])[1]
        found.append(Line(words, icon, "bad" if over else "good", worst.place, view.turn, date_of(view)))
    return found


def ground_news(
    ctx: Context, view: View, kind: str, id: str, place: Tile | None, data: dict[str, object]
) -> tuple[Say, str]:
    """Return the words of a notice of the ground, as markup, and its tone."""
    found = int(str(data.get("ug_per_kg", 0)))
    if kind == "sample":
        over = found > view.ground.limit
        params = {"amount": found / 1000, "limit": view.ground.limit / 1000}
        said = ctx.say(Message("play.news.sample", params))
        if data.get("bet"):
            said += " " + ctx.say(Message("play.pin.right" if data.get("right") == 1 else "play.pin.wrong"))
        return said, "bad" if over else "good"
    lot = next((one for one in view.ground.lots() if one.id == id), None)
    if lot is None:
        return "", "info"
    if kind == "lot_no_room":
        return Message("play.news.lot_no_room", {"lot": lot.name}), "warn"
    over = found > view.ground.rice_limit
    limit = view.ground.rice_limit / 1000
    words = Message("play.news.lot_tested", {"lot": lot.name, "amount": found / 1000, "limit": limit})
    return words, "bad" if over else "good"
