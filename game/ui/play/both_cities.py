"""Both cities: what became of a city and of the other one, beside each other: a sentence, pictures, bowls, figures.

Only numbers that may be known are here: the rules leave hidden ones out while a level is in play, and then the bowl says
that nobody has measured. Next: ``whatif_screen.py``.
"""

from collections.abc import Sequence

import pygame

from game.sim import whatif
from game.sim.catalogue import Catalogue
from game.sim.definitions import MeterDef
from game.sim.game import Entry, Game
from game.sim.view import View
from game.sim.whatif import Comparison, Outcome
from game.text import Message
from game.ui.board import Board, Camera, Sheet
from game.ui.context import Context
from game.ui.kit import Card, Column, Icon, Label, Picture, RichText, Row, Say, Widget
from game.ui.kit.canvas import Canvas
from game.ui.play.board_link import board_state, terrain_looks, wind_on_screen
from game.ui.play.charts import table
from game.ui.play.decisions import said
from game.ui.play.wording import plain, say_with_unit
from game.ui.shell.backdrop import busiest
from game.ui.shell.boxes import Columns

PICTURE = (720, 405)
SHOWN = (400, 225)
LEAST_COLUMN = 300
MOST_METERS = 7
MOST_SKIPPED = 6
BOWL = 76
RICE = "rice"
NAME_WIDTH, NUMBER_WIDTH = 330, 200


class Bowl(Widget):
    """A bowl of the city's rice: its number, and whether it is over the limit, by sign, tone and words."""

    def __init__(self, meter: MeterDef | None, value: int | None) -> None:
        super().__init__()
        self.meter = meter
        self.value = value

    @property
    def over(self) -> bool:
        """Whether the rice is over the limit."""
        return self.meter is not None and self.value is not None and self.value > self.meter.limit

    def measure(self, width: int) -> tuple[int, int]:
        side = self.style.px(BOWL)
        return side, side

    def paint(self, canvas: Canvas) -> None:
        side, small = self.rect.width, self.style.px(30)
        canvas.icon(RICE, self.rect.left, self.rect.top, side, self.value is None)
        sign = "unknown" if self.value is None else "warning" if self.over else "check"
        canvas.icon(sign, self.rect.right - small, self.rect.top, small)


def photograph(ctx: Context, games: Sequence[Game]) -> list[pygame.Surface]:
    """Return the boards of some cities from one place, the busiest of the first."""
    sheet = Sheet(ctx.assets / "sprites")
    sprites, board, camera = set(sheet.sprites), None, Camera(1, 1)
    found = []
    for game in games:
        view = View(game)
        state = board_state(view, terrain_looks(view, sprites), wind_on_screen(view), sprites)
        if board is None:
            board = Board(ctx.assets, state, True, sheet)
            camera = Camera(state.rows, state.cols, 0.5, True)
            camera.look_at(*busiest(state))
        else:
            board.update(state)
        surface = pygame.Surface(PICTURE)
        board.draw(surface, surface.get_rect(), camera, 30.0, budget_ms=None)
        found.append(surface)
    return found


def bowl_meter(rules: Catalogue, both: Comparison) -> MeterDef | None:
    """Return the number of the rice that both cities may know; None where nobody has measured it."""
    return next(
        (
            meter for meter in rules.meters.values()
            if meter.icon == RICE and meter.limit and meter.id in both.played.meters and meter.id in both.other.meters
        ),
        None,
    )  # fmt: skip


def moved_of(rules: Catalogue, both: Comparison) -> list[MeterDef]:
    """Return the meters that differ, the most moved first."""
    return [rules.meters[meter] for _, meter in whatif.moved_meters(rules, both)]


def sentence(ctx: Context, rules: Catalogue, both: Comparison) -> Message:
    """Return the one sentence: what would be different, and from what."""
    moved = moved_of(rules, both)
    if both.played.outcome != both.other.outcome:
        lost = both.other.outcome not in ("", "ended")
        return Message("campaign.whatif_lost" if lost else "campaign.whatif_saved", {"year": both.other.year})
    if not moved:
        return Message("campaign.whatif_same")
    meter = next((m for m in moved if m.icon == RICE and m.limit), moved[0])
    one, two = (say_with_unit(ctx, meter, outcome.meters[meter.id]) for outcome in (both.played, both.other))
    return Message("campaign.whatif_moved", {"meter": meter.name, "played": one, "other": two})


def both_page(
    ctx: Context, game: Game, both: Comparison, change: Say, pictures: Sequence[pygame.Surface]
) -> list[Widget]:
    """Return the parts of the page. ``change``: what is different, as markup."""
    rules = game.rules
    columns: list[Widget] = [
        _city(ctx, rules, Message("campaign.as_played"), both, both.played, pictures[0]),
        _city(ctx, rules, Message("campaign.instead"), both, both.other, pictures[1]),
    ]
    parts: list[Widget] = [
        RichText(change),
        Row([Icon("info", 24), RichText(plain(ctx, sentence(ctx, rules, both)), grow=1)], gap=8),
        Columns(columns, LEAST_COLUMN),
    ]
    rows = _figures(ctx, rules, both)
    if len(rows) > 1:
        parts.append(Card([table(rows, (NAME_WIDTH, NUMBER_WIDTH, NUMBER_WIDTH))]))
    if both.skipped:
        parts.append(_skipped(ctx, game, both.skipped))
    return parts


def _city(
    ctx: Context, rules: Catalogue, title: Say, both: Comparison, outcome: Outcome, picture: pygame.Surface
) -> Card:
    meter = bowl_meter(rules, both)
    value = outcome.meters[meter.id] if meter else None
    if meter is None or value is None:
        said_ = ctx.say(Message("campaign.rice_unknown"))
    else:
        number, limit = (say_with_unit(ctx, meter, amount) for amount in (value, meter.limit))
        tone = "bad" if value > meter.limit else "good"
        words = plain(ctx, Message("campaign.rice_known", {"meter": meter.name, "limit": limit}))
        said_ = f"[{tone}]**{plain(ctx, number)}**[/]\n{words}"
    end = _end(ctx, rules, outcome)
    rows: list[Widget] = [
        Label(title, "heading", "title"),
        Picture(picture, *SHOWN, framed=True),
        Row([Bowl(meter, value), RichText(said_, grow=1)], gap=12),
    ]
    if end:
        rows.append(RichText(f"{{icon:warning}} [warn]{end}[/]"))
    return Card(rows, gap=8)


def _end(ctx: Context, rules: Catalogue, outcome: Outcome) -> str:
    """Return why a city was lost, as markup; empty for one that was not."""
    fails = {fail.id: fail.text for fail in rules.sibling(outcome.level).level.fails}
    return f"{outcome.year}: {plain(ctx, fails[outcome.outcome])}" if outcome.outcome in fails else ""


def _figures(ctx: Context, rules: Catalogue, both: Comparison) -> list[list[Widget]]:
    """Return the rows of the table: goals first, then the numbers that moved most."""
    head: list[Widget] = [
        Label(Message("campaign.figure"), "strong", "title"),
        *(Label(Message(f"campaign.{word}"), "strong", "title", "right") for word in ("as_played", "instead")),
    ]
    rows: list[list[Widget]] = [head]
    levels = rules.library.of("levels")
    for level in dict.fromkeys([*both.played.met, *both.other.met]):
        counts = [outcome.met.get(level, 0) for outcome in (both.played, both.other)]
        if counts[0] != counts[1]:
            name = Message("campaign.goals_of", {"level": levels[level].title})
            rows.append([Label(name), *(Label(str(count), align="right") for count in counts)])
    for goal in rules.goals:
        met = [outcome.goals.get(goal.id) for outcome in (both.played, both.other)]
        if None not in met and met[0] != met[1]:
            cells = [
                Label(
                    Message("campaign.met" if one else "campaign.not_met"),
                    colour="good" if one else "dim",
                    align="right",
                )
                for one in met
            ]
            rows.append([Label(goal.title), *cells])
    for meter in moved_of(rules, both)[:MOST_METERS]:
        numbers = [outcome.meters[meter.id] for outcome in (both.played, both.other)]
        better = max(numbers) if meter.better == "more" else min(numbers)
        cells = [
            Label(
                say_with_unit(ctx, meter, number),
                "strong" if number == better else "body",
                "good" if number == better else "text",
                "right",
            )
            for number in numbers
        ]
        rows.append([Label(meter.name), *cells])
    return rows


def _skipped(ctx: Context, game: Game, skipped: Sequence[Entry]) -> Card:
    """Return what the player did and could not have done in the other city."""
    view = View(game)
    levels = game.rules.campaign.parts if game.rules.campaign else (game.rules.level.id,)
    lines = []
    for entry in skipped:
        found = [said(view, game.rules.sibling(level), entry.command) for level in levels]
        title, given = next((pair for pair in found if pair[0]), ("", ""))
        if title:
            lines.append(f"{ctx.say(title)}: {ctx.say(given)}")
    shown = list(dict.fromkeys(lines))[:MOST_SKIPPED]
    rows: list[Widget] = [Label(Message("campaign.skipped", {"count": len(skipped)}), "strong", "title")]
    rows += [RichText("\n".join(f"- {plain(ctx, line)}" for line in shown))] if shown else []
    return Card(rows, gap=4)


def stacked(parts: Sequence[Widget]) -> Column:
    """Return parts below each other."""
    return Column(list(parts), gap=10)
