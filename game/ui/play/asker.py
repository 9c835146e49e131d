"""Asker: brings the oldest open question to the player and the answer to the city.

The camera glides until the place stands left of the middle; the card floats to the right of it.
Next: ``questions.py`` for the cards, ``play_screen.py`` for where they stand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.sim.commands import Answer
from game.ui.play.desk import Tile
from game.ui.play.questions import question_panel

if TYPE_CHECKING:
    from game.ui.play.scene import PlayScene

GUARD_S = 0.35
PLACE_AT = (0.36, 0.46)  # of the screen's width and height
PIN_PX = 48  # between a place and the card beside it
HALF_TILE_PX = (32, 16)


class Asker:
    """The card of the question of now. ``place``: where it is about; ``silent``: nothing is asked yet."""

    def __init__(self, scene: PlayScene) -> None:
        self.scene = scene
        self.place: Tile | None = None
        self.silent = False
        self._shown: tuple[object, ...] = ()
        self._asked_s = 0.0

    def forget(self) -> None:
        """Make the card anew: the window changed."""
        self._shown = (self._shown[0], "") if self._shown else ()

    def ask(self) -> None:
        """Show the card of the oldest question, or take an answered one away."""
        scene, ctx = self.scene, self.scene.ctx
        questions = scene.view.questions()
        question = questions[0] if questions and not self.silent else None
        shown = (question.id, ctx.language, ctx.style.scale) if question else ()
        if shown == self._shown:
            return
        fresh = question is not None and (not self._shown or self._shown[0] != question.id)
        self._shown = shown
        self.place = None
        if question is None:
            scene.screen.float_card(None)
        else:
            self.place = question.place
            card = question_panel(scene, question, self._answer)
            scene.screen.float_card(card)
            if question.place and question.event:
                scene.root.arrange()  # only now is the width of the card known
                scene.screen.anchor = self._look_beside(question.place, card.rect.width)
            if fresh:
                self._asked_s = scene.easel.now_s
                ctx.play("pledge" if question.plan else "event")
                ctx.play("unfold", after_s=0.25)
        if not scene.root.modals:  # a dialog above the card keeps the focus it took
            scene.root.focus.set(None)
        scene.root.arrange()
        scene.easel.stale = True

    def _look_beside(self, place: Tile, card_width: int) -> tuple[int, int]:
        """Glide so that a place stands left of the middle, and return where on the screen that will be.

        Beside an open inspector it stands farther left, so that the card has room between the two.
        """
        (width, height), camera = self.scene.ctx.size, self.scene.city.camera
        inspector, pin = self.scene.inspector.panel, self.scene.ctx.style.px(PIN_PX)
        most = inspector.rect.left - card_width - pin if inspector.visible and not inspector.folded else width
        works = self.scene.view.building_at(*place)
        rows, cols = (works.rows, works.cols) if works else (1, 1)
        row, col = (works.row, works.col) if works else place
        half = round((rows + cols) / 2 * HALF_TILE_PX[0] * camera.zoom)  # its roof must not lie under the card
        at = max(pin, min(round(width * PLACE_AT[0]), most - half)), round(height * PLACE_AT[1])
        right = (width / 2 - at[0]) / camera.zoom / HALF_TILE_PX[0]
        down = (height / 2 - at[1]) / camera.zoom / HALF_TILE_PX[1]
        camera.look_at(row + rows / 2 + (down - right) / 2, col + cols / 2 + (down + right) / 2, glide=True)
        return at[0] + half - HALF_TILE_PX[0], at[1]

    def _answer(self, question: str, choice: str) -> None:
        # A card comes unasked: a key meant for the city must not decide.
        scene = self.scene
        if scene.easel.now_s - self._asked_s < GUARD_S and not scene.pace.paused:
            return
        scene.submit(Answer(question, choice), "stamp")
