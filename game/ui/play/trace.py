"""Trace: who laid down what lies in a field. Lines fly from the field to the stacks; a plaque opens for each of them.

Only where a laboratory has looked: nothing is told of a field that nobody has sampled. The plaque never scolds: what a works
paid for stands beside what it let go, under the photograph of the day on which its ribbon was cut.
Next: ``field_parts.py``, which shows the rows in the inspector.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pygame

from game.sim.behaviours import Homes
from game.sim.catalogue import behaviour
from game.sim.ground_view import Share
from game.sim.view import View
from game.text import Message
from game.ui.board import Flight
from game.ui.kit import Canvas, Column, Label, Modal, Picture, Pressable, RichText, Row, Say, Widget
from game.ui.play.cards import goods_said, substances_said
from game.ui.play.desk import Desk, Tile
from game.ui.play.fitting import fitted
from game.ui.play.questions import PledgeCard
from game.ui.play.ribbon import from_png
from game.ui.play.wording import icon_of, plain

FLIGHT_S = 0.9
"""How long the lines take to reach the stacks."""
COLOURS = ((240, 104, 80), (242, 172, 84), (228, 206, 120), (170, 196, 206))
MOST_SHOWN = 6
WIDEST = 6
PHOTO, PHOTOS = (276, 184), ((1.0, 40), (0.6, 24), (0.0, 0))
"""How the photograph of a plaque is tried and what of the window's height must stay free."""


class Trace:
    """The lines of the field that is looked at."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.place: Tile | None = None
        self.shares: list[Share] = []
        self._since_s = 0.0
        self._revision = -1

    def show(self, place: Tile | None) -> None:
        """Follow the inspector: begin to fly from a field that is known, forget another."""
        if place != self.place:
            self._since_s = 0.0
        self.place = place
        self._revision = self.desk.view.revision
        self.shares = shares_of(self.desk.view, place) if place is not None else []

    def update(self, seconds: float) -> bool:
        """Let time pass; True while the lines are on their way."""
        if self.place is not None and self._revision != self.desk.view.revision:
            self.show(self.place)
        if not self.shares or self._since_s > FLIGHT_S:
            return False
        self._since_s += seconds
        return True

    def flights(self) -> tuple[Flight, ...]:
        """Return the lines of now."""
        if self.place is None:
            return ()
        still = self.desk.ctx.settings.reduced_motion
        gone = 1.0 if still else min(1.0, self._since_s / FLIGHT_S)
        grown = 1 - (1 - gone) ** 3
        row, col = self.place[0] + 0.5, self.place[1] + 0.5
        found = []
        for number, share in enumerate(self.shares[:MOST_SHOWN]):
            if share.place is None:
                continue  # no works brought it
            at = middle_of(self.desk.view, share.place)
            width = 1 + round((WIDEST - 1) * share.percent / 100)
            colour = COLOURS[min(number, len(COLOURS) - 1)]
            found.append(Flight(row, col, *at, colour, width, grown, 0 if still else -1, 2.0))
        return tuple(found)

    def settle(self) -> None:
        """Let the lines arrive: pictures and tests."""
        self._since_s = FLIGHT_S


def shares_of(view: View, place: Tile) -> list[Share]:
    """Return who laid down what lies in a field, the largest first; nothing where nobody has looked."""
    found = [share for share in view.ground.shares_at(*place) if share.percent > 0]
    return sorted(found, key=lambda share: -share.percent)


def middle_of(view: View, place: Tile) -> tuple[float, float]:
    """Return the middle of what stands at a place."""
    building = view.building_at(*place)
    if building is None:
        return place[0] + 0.5, place[1] + 0.5
    return building.row + building.rows / 2, building.col + building.cols / 2


class SourceRow(Pressable):
    """One source of what lies in a field: its name, the year of its ribbon, and its part as a bar; opens the plaque."""

    def __init__(self, desk: Desk, share: Share, number: int) -> None:
        super().__init__(
            lambda: open_plaque(desk, share),
            tip=Message("play.trace.open_plaque") if share.place else None,
            enabled=share.place is not None,
            name=f"source_{number}",
        )
        self.desk = desk
        self.share = share
        self.colour = COLOURS[min(number, len(COLOURS) - 1)]

    def _year(self) -> str:
        return str(self.share.year) if self.share.place is not None else ""

    def measure(self, width: int) -> tuple[int, int]:
        return width, max(self.style.target_px, 2 * self.style.face().line_px + self.style.px(8))

    def paint(self, canvas: Canvas) -> None:
        px, face = self.style.px, self.style.face("strong")
        canvas.frame(self.rect, "button", self.look)
        number = f"{self.share.percent}%"
        inner = self.rect.inflate(-px(18), -px(8))
        words = pygame.Rect(inner.left, inner.top, inner.width - face.width("100%") - px(8), face.line_px)
        canvas.text(face, face.shorten(self.style.say(name_of(self.share)), words.width), "text", words)
        canvas.text(face, number, "title", pygame.Rect(inner.left, inner.top, inner.width, face.line_px), "right")
        low = pygame.Rect(inner.left, words.bottom, inner.width, inner.bottom - words.bottom)
        shown = canvas.text(self.style.face(), self._year(), "dim", low)
        left = shown.right + px(10) if self._year() else inner.left
        bar = pygame.Rect(left, low.centery - px(4), inner.right - left, px(8))
        canvas.fill(bar, "sunken", 220)
        bar.width = max(px(2), bar.width * self.share.percent // 100)
        canvas.fill(bar, self.colour)
        if self.focused:
            canvas.focus(self.rect)

    def describe(self) -> str:
        name = self.style.say(name_of(self.share))
        words = Message("play.trace.source", {"name": name, "year": self.share.year}) if self.share.place else name
        return f"{self.style.say(words)} {self.share.percent}%"


def source_rows(desk: Desk, shares: list[Share]) -> list[Widget]:
    """Return the sources of a field, one row each."""
    return [SourceRow(desk, share, number) for number, share in enumerate(shares[:MOST_SHOWN])]


# -- the plaque


def open_plaque(desk: Desk, share: Share) -> None:
    """Bring the plaque of a source."""
    desk.root.open(plaque_modal(desk, share))


def plaque_modal(desk: Desk, share: Share) -> Modal:
    """Return the plaque of a source: name, year, photograph, what it paid for and what it let go."""
    photo, kept = opening_day(desk, share)
    return fitted(desk.ctx, lambda size: _plaque(desk, share, photo, kept, size), PHOTOS)


def _plaque(desk: Desk, share: Share, photo: pygame.Surface | None, kept: bool, size: float) -> Modal:
    ctx, view = desk.ctx, desk.view
    kind = view.rules.buildings.get(share.kind)
    head: list[Widget] = [Label(Message("play.trace.opened", {"year": share.year}), "strong", "accent")]
    if kind is not None and kind.name != share.name:
        head.append(Label(kind.name, colour="dim"))
    part = Message("play.trace.part", {"percent": share.percent})
    said = f"{{icon:trace}} **{plain(ctx, part)}**"
    if share.by_water:
        said += " " + ctx.say(Message("play.trace.by_water", {"percent": share.by_water}))
    head.append(RichText(said))
    top: list[Widget] = [Column(head, gap=6, grow=1)]
    if photo is not None and size > 0:
        framed = Picture(photo, PHOTO[0] * size, PHOTO[1] * size, framed=True)
        caption = Label(Message("play.trace.opening_day" if kept else "play.trace.no_photo"), colour="dim")
        top.insert(0, Column([framed, caption], gap=3, align="centre"))
    rows: list[Widget] = [Row(top, gap=16), Row(list(_both_sides(desk, share)), gap=10, align="fill")]
    place = share.place
    choices = [(Message("play.trace.go_there"), lambda: _go(desk, place)), (Message("close"), None)] if place else ()
    return Modal(Column(rows, gap=12), name_of(share), choices, "ribbon", 640, name="plaque")


def _go(desk: Desk, place: Tile) -> None:
    desk.jump(place)
    desk.inspect(place)


def name_of(share: Share) -> Say:
    """Return what a source is called; what no works brought has a name of its own."""
    return Message("play.trace.background") if share.kind == "background" else share.name


def opening_day(desk: Desk, share: Share) -> tuple[pygame.Surface | None, bool]:
    """Return the photograph of the opening day and True, or how the works stands today and False."""
    data = desk.pictures.get(share.place) if share.place else None
    if data:
        try:
            return from_png(data), True
        except pygame.error:
            pass
    return desk.portrait_of(share.place) if share.place else None, False


def _both_sides(desk: Desk, share: Share) -> Iterator[Widget]:
    """Yield what a works paid for, and what it let go: cards of one height."""
    ctx, view = desk.ctx, desk.view
    building = view.building_at(*share.place) if share.place else None
    made, let_go = view.life_of(*share.place) if share.place else ({}, {})
    paid: list[str] = []
    if made:
        paid.append(f"{ctx.say(Message('play.life_made'))} {goods_said(ctx, view, made)}")
    if building is not None and (jobs := view.rules.buildings[building.kind].jobs * building.lines):
        paid.append(ctx.say(Message("play.life_jobs", {"jobs": jobs})))
    if flats := flats_paid(view, made):
        paid.append(ctx.say(Message("play.trace.flats", {"count": flats})))
    for key, tone, icon, lines in (
        ("play.trace.paid_for", "good", "homes", paid),
        ("play.trace.let_go", "warn", "dust", [substances_said(ctx, view, let_go)] if let_go else []),
    ):
        said = "\n".join(line for line in lines if line) or ctx.say(Message("play.trace.nobody_wrote"))
        title = RichText(f"{{icon:{icon_of(ctx.style, icon)}}} [{tone}]**{ctx.say(Message(key))}**[/]")
        yield PledgeCard([title, RichText(said)], gap=5)


def flats_paid(view: View, made: Mapping[str, int]) -> int:
    """Return how many blocks of flats a tenth of all that was sold would have paid for."""
    sold = sum(amount * view.rules.goods[good].price for good, amount in made.items())
    homes = [d for d in view.rules.buildings.values() if behaviour(d, Homes) and d.cost]
    dearest = max((d.cost for d in homes), default=0)
    return sold // 10 // dearest if dearest else 0
