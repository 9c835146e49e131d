"""Hearing: twice a second it is looked at what lies under the camera, and music and beds are told.

In the city its own place is heard, under a card more softly; behind the title the valley; behind a menu the music alone.
Next: ``game/ui/sound/player.py``.
"""

from collections.abc import Sequence

import pygame

from game.ui.board import BoardState, Camera
from game.ui.context import Context
from game.ui.play import PlayScene
from game.ui.shell.backdrop import Panorama, Valley
from game.ui.shell.scene import ShellScene
from game.ui.sound import Surroundings, surroundings

EVERY_S = 0.5
TITLE_BEDS = 0.6  # behind the title the valley is a picture, not a place


class Hearing:
    """Follows the scenes of an application."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx
        self._since_s = EVERY_S
        self._era = ""

    def update(self, scenes: Sequence[ShellScene | PlayScene], seconds: float) -> None:
        """Let time pass; the uppermost scene of ``scenes`` is the last."""
        self.ctx.sound.captions.update(seconds)
        self._since_s += seconds
        if self._since_s < EVERY_S or not scenes or not self.ctx.sound.open:
            return
        self._since_s = 0.0
        scene = scenes[-1]
        if isinstance(scene, PlayScene):
            self._era = scene.view.rules.level.era
            under = "card" if scene.root.modals or scene.screen.card is not None else ""
            place = self._place(scene.city.board.state, scene.city.camera)
            self.ctx.sound.hear(self._era, place, under)
        elif isinstance(scene.scenery, Valley):
            self._era = self._era or self.ctx.style.theme.name
            place = self._place(scene.scenery.board.state, scene.scenery.camera)
            soft = {bed: level * TITLE_BEDS for bed, level in place.beds.items()}
            self.ctx.sound.hear(self._era, Surroundings(soft), "")
        else:
            self._era = self._era or self.ctx.style.theme.name
            under = "" if isinstance(scene.scenery, Panorama) else "menu"
            self.ctx.sound.hear(self._era, Surroundings(), under)

    def _place(self, state: BoardState, camera: Camera) -> Surroundings:
        zoom = camera.zoom
        left, top = camera.origin(self.ctx.size)
        width, height = self.ctx.size
        rect = pygame.Rect(round(left / zoom), round(top / zoom), round(width / zoom), round(height / zoom))
        return surroundings(state, rect, self.ctx.sound.table, self._era, zoom)
