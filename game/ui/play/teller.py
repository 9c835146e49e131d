"""Teller: takes what the rules told and brings it to the player: a line of the log, a toast, a card when one is due.

Cards wait for each other; time waits for them. Next: ``news.py`` for the words.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from game.ui.play.chapters import chapter_modal
from game.ui.play.ending import Ending
from game.ui.play.ground_news import summed_up
from game.ui.play.harvest import HarvestAsk
from game.ui.play.log import Line
from game.ui.play.news import LOOKS, line_of
from game.ui.play.ribbon import ribbon_modal
from game.ui.play.seals import goal_line
from game.ui.play.wording import date_of

if TYPE_CHECKING:
    from game.ui.play.scene import PlayScene

CARDS = ("ribbon", "chapter_end", "plan_reckoned", "ending")
"""Notices that get a card of their own and need no toast."""


class Teller:
    """Queue of cards that are due."""

    def __init__(self, scene: PlayScene) -> None:
        self.scene = scene
        self._cards: deque[Callable[[], None]] = deque()
        self._toasts: deque[Line] = deque()
        self._ended = False
        self._turn = -2
        self._met: dict[str, bool] = {}
        self._harvest = HarvestAsk(scene)

    @property
    def busy(self) -> bool:
        """Whether a card waits."""
        return bool(self._cards)

    def tell(self) -> None:
        """Bring what is new; open the next card when none is open."""
        scene = self.scene
        notices = scene.game.take_notices()
        summed = summed_up(scene.view, notices)
        self._toasts.extend(summed)
        many = {line.icon for line in summed}
        for notice in notices:
            self._take(notice.kind, notice.id, notice.place, notice.data, LOOKS.get(notice.kind, ("",))[0] in many)
        self._watch_goals()
        if scene.game.world.outcome and not self._ended:
            self._ended = True
            self._cards.append(self._end)
        elif not scene.game.world.outcome:
            self._ended = False
        if scene.root.modals:
            return
        if self._cards:
            self._cards.popleft()()
        elif self._harvest.ask():
            return
        while self._toasts and not scene.root.modals and scene.screen.card is None:
            self._toast(self._toasts.popleft())

    def _watch_goals(self) -> None:
        """Tell when a star is reached or lost again; undo and loading are not news."""
        scene = self.scene
        turn = scene.view.turn
        if turn == self._turn:
            return
        met = {goal.id: goal.met for goal in scene.view.goals() if goal.known}
        if turn == self._turn + 1 and not scene.game.world.outcome:
            for goal in scene.view.goals():
                if goal.known and goal.met != self._met.get(goal.id, goal.met):
                    line = goal_line(scene.view, goal)
                    self._toasts.append(scene.log.add(line))
                    if not scene.view.rules.level.seals:
                        scene.ctx.play("gong" if goal.met else "refuse")
        self._turn, self._met = turn, met

    def _toast(self, line: Line) -> None:
        place = line.place
        self.scene.root.toast(line.words, line.icon, line.tone, (lambda: self.scene.jump(place)) if place else None)

    def _take(
        self, kind: str, id: str, place: tuple[int, int] | None, data: dict[str, object], summed: bool = False
    ) -> None:
        scene = self.scene
        line = line_of(scene.ctx, scene.view, kind, id, place, data)
        if line is not None:
            kept = scene.log.add(line)
            if kind not in CARDS and not summed:
                self._toasts.append(kept)
        sound = LOOKS.get(kind, ("", "", ""))[2]
        if sound:
            scene.ctx.play(sound)
        if kind == "plan_reckoned" and data.get("kept"):
            scene.ctx.play("coins", after_s=0.6)
        if kind == "ribbon" and place is not None:
            self._cards.append(lambda: self._cut_ribbon(place))
        elif kind == "chapter_end":
            self._cards.append(lambda: self._close_chapter(id, data))

    def _cut_ribbon(self, place: tuple[int, int]) -> None:
        scene = self.scene
        building = scene.view.building_at(*place)
        if building is None:
            return
        scene.ctx.play("crackers", near=0.7, after_s=1.0)
        scene.ctx.play("cheer", after_s=1.4)
        definition = scene.view.rules.buildings[building.kind]
        photo = scene.photograph(place)
        date = date_of(scene.view, max(0, scene.view.turn - 1))
        scene.root.open(ribbon_modal(scene.ctx, definition, building.name, date, photo, lambda: None))

    def _close_chapter(self, id: str, data: dict[str, object]) -> None:
        scene = self.scene
        chapters = scene.view.rules.chapters
        number = next(n for n, c in enumerate(chapters) if c.id == id)
        following = chapters[number + 1] if number + 1 < len(chapters) else None
        found = data.get("voices")
        voices = [(str(family), int(line)) for family, line in found] if isinstance(found, list) else []
        verdict = data.get("verdict", -1)
        told = verdict if isinstance(verdict, int) else -1
        scene.root.open(chapter_modal(scene, chapters[number], told, voices, following, lambda: None))

    def _end(self) -> None:
        scene = self.scene
        scene.ctx.play("gong" if scene.view.outcome == "ended" else "alarm")
        ending = Ending(scene, scene.pictures, lambda: self._leave())
        scene.root.open(ending.modal)

    def _leave(self) -> None:
        self.scene.done = "title"
        self.scene.ctx.ask("title")
