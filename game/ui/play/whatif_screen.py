"""What if: one decision of the past is changed, everything else is done again, and both cities stand beside each other.

First the three decisions that led farthest, found while nobody waits, and all others by year; then what could have been
decided instead; then both cities. Next: ``finder.py``, ``both_cities.py``.
"""

from collections.abc import Callable, Sequence

from game.sim.game import Game
from game.sim.view import View
from game.sim.whatif import Change, Comparison, Consequence, Retelling, changed, compared
from game.sim.words import Command
from game.text import Message
from game.ui.kit import (
    Button,
    Card,
    Column,
    Flow,
    Item,
    Label,
    ListBox,
    Meter,
    Panel,
    RichText,
    Row,
    Say,
    Screen,
    ScrollView,
    Slider,
    Widget,
)
from game.ui.play.both_cities import both_page, photograph
from game.ui.play.decisions import Decision, can_move, decisions_of, moved_to, others_of, said
from game.ui.play.fitting import one_bar
from game.ui.play.offer import Offer
from game.ui.play.wording import plain
from game.ui.shell.boxes import Columns
from game.ui.shell.desk import Desk
from game.ui.shell.levels import CentreScreen
from game.ui.shell.scene import Scenery, ShellScene

WIDTH = 960
TALLEST = 820
LEAST_COLUMN = 380
TALLEST_LIST = 330
SEARCH_S = 0.02
"""Time of a frame that is given to the search while this page is read."""
STEPS = 12
"""Turns that are played again in a frame."""


class WhatIfScene(ShellScene):
    """Chooses a decision, changes it and shows both cities."""

    name = "whatif"

    def __init__(self, desk: Desk, scenery: Scenery) -> None:
        game = desk.game
        assert game is not None
        self.game: Game = game
        self.decisions: list[Decision] = decisions_of(game)
        self.finder = desk.finder()
        self.page: Callable[[], tuple[Say, list[Widget]]] = self._choose_page
        self.back_to: Callable[[], tuple[Say, list[Widget]]] | None = None
        self.decision: Decision | None = None
        self.both: Comparison | None = None
        self._change_words: Say = ""
        self._retelling: Retelling | None = None
        self._seen = (-1, False)
        super().__init__(desk, scenery)

    # -- pages
    def make_screen(self) -> Screen:
        """Return the page of now."""
        title, parts = self.page()
        view = ScrollView(Column(parts, gap=12), TALLEST)
        back = Button(Message("back"), self.on_escape, "arrow_left", kind="quiet", name="whatif.back")
        body = Column([view, Flow([back], gap=10, align="end")], gap=10)
        screen = CentreScreen()
        panel = Panel(body, title, "question", WIDTH, 16, True, self.desk.back, name="whatif")
        screen.add(one_bar(self.ctx, panel, view))
        return screen

    def resized(self) -> None:
        """Cut the page to the window."""
        self.rebuild()

    def _turn_to(self, page: Callable[[], tuple[Say, list[Widget]]]) -> None:
        self.page = page
        self.rebuild()
        self.ctx.play("page")

    def on_escape(self) -> None:
        """Go back a page, from the first one out."""
        self._retelling = None
        if self.page == self._choose_page:
            self.desk.back()
        elif self.page == self._change_page or self.decision is None:
            self._turn_to(self._choose_page)
        else:
            self._turn_to(self._change_page)

    def _choose_page(self) -> tuple[Say, list[Widget]]:
        """The three decisions that led farthest, and all others."""
        self._seen = self._found()
        self.progress = Meter(self.finder.share, 1, Message("campaign.searching"), name="whatif.progress")
        self.progress.show(not self.finder.done)
        found: list[Widget] = [Label(Message("campaign.farthest"), "heading", "title"), self.progress]
        best = self.finder.best()
        found += [self._best_offer(one, number) for number, one in enumerate(best, 1)]
        if not best and self.finder.done:
            found.append(Label(Message("campaign.nothing_led"), colour="dim"))
        items = [self._item(decision) for decision in self.decisions]
        listed: Widget = Label(Message("campaign.nothing_decided"), colour="dim")
        if items:
            listed = ScrollView(ListBox(items, self._pick, name="whatif.list"), TALLEST_LIST)
        any_: list[Widget] = [Label(Message("campaign.any_decision"), "heading", "title"), listed]
        return Message("campaign.whatif"), [Columns([Column(found, gap=8), Column(any_, gap=8)], LEAST_COLUMN, 16)]

    def _found(self) -> tuple[int, bool]:
        return sum(one.weight for one in self.finder.best()), self.finder.done

    def _item(self, decision: Decision) -> Item:
        ctx = self.ctx
        words = f"**{plain(ctx, decision.title)}**  [dim]{plain(ctx, decision.given)}[/]"
        return Item(words, "calendar", str(decision.year))

    def _best_offer(self, one: Consequence, number: int) -> Offer:
        ctx = self.ctx
        view = View(self.game)
        decision = next(d for d in self.decisions if d.at == one.at)
        instead = said(view, decision.rules, one.instead)[1]
        title = f"{one.year}  {plain(ctx, decision.title)}"
        told = self._change_said(decision, instead)
        return Offer(title, told, lambda: self.show(one), False, "question", str(number), name=f"whatif.best{number}")

    def _change_said(self, decision: Decision, instead: Say) -> str:
        gaps = {"given": self.ctx.say(decision.given), "instead": self.ctx.say(instead)}
        return plain(self.ctx, Message("campaign.changed", gaps))

    def show(self, one: Consequence) -> None:
        """Show both cities of a decision that the search has found."""
        decision = next(d for d in self.decisions if d.at == one.at)
        self.decision = None  # from here back leads to the first page
        self._change_words = self._headline(decision, said(View(self.game), decision.rules, one.instead)[1])
        self._show(one.comparison)

    def _pick(self, number: int) -> None:
        self.decision = self.decisions[number]
        self._turn_to(self._change_page)

    def _change_page(self) -> tuple[Say, list[Widget]]:
        """What could have been decided instead, and for works another year."""
        ctx, decision = self.ctx, self.decision
        assert decision is not None
        gaps = {"title": ctx.say(decision.title), "given": ctx.say(decision.given)}
        head = f"**{decision.year}**  {plain(ctx, Message('campaign.was_given', gaps))}"
        parts: list[Widget] = [RichText(head), Label(Message("campaign.instead_of"), "heading", "title")]
        for number, (command, words) in enumerate(others_of(View(self.game), decision), 1):
            press = self._replace(decision, command, words)
            parts.append(Offer(plain(ctx, words), "", press, False, "undo", str(number), name=f"whatif.other{number}"))
        if can_move(decision):
            first, last = self._years()
            self.year = Slider(
                Message("campaign.another_year"), decision.year, first, last, lambda _: None, 1, lambda v: str(round(v)),
                name="whatif.year",
            )  # fmt: skip
            move = Button(
                Message("campaign.move"), lambda: self._move(decision), "calendar", kind="primary", name="whatif.move"
            )
            self.year.grow = 1
            parts.append(Card([Row([self.year, move], gap=14)]))
        return Message("campaign.whatif"), parts

    def _years(self) -> tuple[int, int]:
        rules = self.game.rules
        return rules.first_part.level.years[0], View(self.game).year

    def _headline(self, decision: Decision, instead: Say) -> str:
        gaps = {"title": self.ctx.say(decision.title)}
        title = plain(self.ctx, Message("campaign.was_about", gaps))
        return f"**{decision.year}**  {title}{self._change_said(decision, instead)}"

    def _replace(self, decision: Decision, command: Command | None, words: Say) -> Callable[[], None]:
        return lambda: self._tell(self._headline(decision, words), [Change(decision.at, command)])

    def _move(self, decision: Decision) -> None:
        year = round(self.year.value)
        if year == decision.year:
            self.root.toast(Message("campaign.same_year"), "calendar", "warn")
            return
        words = Message("campaign.moved_to", {"year": year})
        self._tell(self._headline(decision, words), [moved_to(self.game, decision, year)])

    # -- playing again
    def _tell(self, words: str, changes: Sequence[Change]) -> None:
        """Play the journal again with a change, a little each frame."""
        self._change_words = words
        kept, moved = changed(self.game.journal, changes)
        fresh = Game.new(self.game.rules.first_part, self.game.world.seed)
        self._retelling = Retelling(fresh, kept, self.game.turns_played, moved)
        self._turn_to(self._wait_page)

    def _wait_page(self) -> tuple[Say, list[Widget]]:
        done = self._retelling.game.turns_played if self._retelling else 0
        self.progress = Meter(
            done, max(1, self.game.turns_played), Message("campaign.retelling"), name="whatif.progress"
        )
        return Message("campaign.whatif"), [RichText(self._change_words), self.progress]

    def _show(self, both: Comparison) -> None:
        self.both = both
        self._pictures = photograph(self.ctx, (self.game, both.game))
        self._turn_to(self._both_page)

    def _both_page(self) -> tuple[Say, list[Widget]]:
        assert self.both is not None
        return Message("campaign.whatif"), both_page(self.ctx, self.game, self.both, self._change_words, self._pictures)

    def finish(self) -> None:
        """Play to the end at once what is played again, or else search to the end: for pictures and tests."""
        if self._retelling is None:
            while not self.finder.work(1.0):
                pass
        while self._retelling is not None:
            self._retell()

    def _retell(self) -> None:
        assert self._retelling is not None
        for _ in range(STEPS):
            if not self._retelling.step():
                told, self._retelling = self._retelling, None
                self._show(compared(self.game, told))
                return
        self.progress.show_value(self._retelling.game.turns_played)

    @property
    def busy(self) -> bool:
        """Whether the next frame will differ without any input."""
        searching = self.page == self._choose_page and not self.finder.done
        return self._retelling is not None or searching or super().busy

    def update(self, seconds: float) -> None:
        """Search on, or play on."""
        if self._retelling is not None:
            self._retell()
        elif self.page == self._choose_page:
            self.finder.work(SEARCH_S)
            if self._found() != self._seen:
                self._renew()
            elif not self.finder.done:
                self.progress.show_value(self.finder.share)
        super().update(seconds)

    def _renew(self) -> None:
        """Show what was found meanwhile, without taking the focus or the place in the list away."""
        focused = self.root.focus.widget
        name = focused.name if focused is not None else ""
        self.rebuild()
        screen = self.root.screen
        found = next((w for panel in (screen.panels() if screen else []) if (w := panel.find(name)) is not None), None)
        if name and found is not None:
            self.root.focus.set(found)
