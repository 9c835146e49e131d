"""Ground news: results of the laboratory and of the rice bench as lines of the log.

Next: ``news.py``.
"""

from game.sim.view import View
from game.text import Message
from game.ui.context import Context
from game.ui.kit import Say
from game.ui.play.desk import Tile

GROUND_NEWS = ("sample", "lot_tested", "lot_no_room")


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
