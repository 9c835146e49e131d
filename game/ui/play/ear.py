"""Ear: what is heard of the city: deeds at their place on the screen, the voice of a building, life now and then.

What lies at the left is heard at the left, what is far from the middle is softer. Which voice a building has is said in
``assets/sound/sounds.yaml``. Next: ``game/ui/hearing.py``, which chooses music and beds.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from game.sim.commands import Build, LayTrack
from game.sim.words import Command
from game.ui.board.projection import Projection
from game.ui.play.desk import Tile

if TYPE_CHECKING:
    from game.ui.play.scene import PlayScene

VOICE_AFTER_S = 0.4
TOUCH_NEAR, LIFE_NEAR = 0.55, 0.4
TOUCH_EVERY_S = 2.0
LIFE_EVERY_S = (7.0, 18.0)
WIDEST_PAN = 0.8
NEAR_AT = {0.5: 0.7, 1.0: 0.9, 2.0: 1.0}


class Ear:
    """Hears one scene."""

    def __init__(self, scene: PlayScene) -> None:
        self.scene = scene
        self._chance = random.Random(11)
        self._life_s = 5.0
        self._touched_s = 0.0

    def place(self, row: float, col: float) -> tuple[float, float]:
        """Return (pan, nearness) of a place of the board: -1 left .. 1 right, 0 far .. 1 in the middle."""
        width, height = self.scene.ctx.size
        camera = self.scene.city.camera
        x, y = Projection(camera.zoom).to_world(row, col)
        left, top = camera.origin((width, height))
        across, down = (x - left) / width - 0.5, (y - top) / height - 0.5
        near = NEAR_AT.get(camera.zoom, 0.9) / (1 + 1.2 * (across * across + down * down))
        return max(-WIDEST_PAN, min(WIDEST_PAN, 1.6 * across)), near

    def done(self, command: Command, sound: str) -> None:
        """A command was done: its sound at its place; a building adds its voice."""
        if not sound:
            return
        play = self.scene.ctx.play
        row, col = getattr(command, "row", None), getattr(command, "col", None)
        if isinstance(command, LayTrack):
            play("track")
        elif isinstance(row, int) and isinstance(col, int):
            pan, near = self.place(row + 0.5, col + 0.5)
            play(sound, pan, max(0.5, near))
            if isinstance(command, Build):
                voice = self.voice_of((row, col))
                if voice:
                    play(voice, pan, 0.75 * near, VOICE_AFTER_S)
        else:
            play(sound)

    def voice_of(self, place: Tile) -> str:
        """Return the effect of the building at a place; empty where there is none."""
        building = self.scene.view.building_at(*place)
        if building is None:
            return ""
        table = self.scene.ctx.sound.table
        sprites = self.scene.view.rules.buildings[building.kind].sprite
        return table.of(building.kind).voice or (table.of(sprites[0]).voice if sprites else "")

    def touch(self, place: Tile | None) -> None:
        """A building is looked at: its voice, softly, not twice in a moment."""
        now = self.scene.easel.now_s
        building = self.scene.view.building_at(*place) if place else None
        if place is None or building is None or building.state == "building" or now - self._touched_s < TOUCH_EVERY_S:
            return
        voice = self.voice_of(place)
        if voice:
            self._touched_s = now
            pan, near = self.place(*place)
            self.scene.ctx.play(voice, pan, TOUCH_NEAR * near)

    def update(self, seconds: float) -> None:
        """Let time pass: now and then somebody is heard, a works, a boat, a bicycle."""
        if self.scene.pace.paused or self.scene.waiting:
            return
        self._life_s -= seconds
        if self._life_s > 0:
            return
        self._life_s = self._chance.uniform(*LIFE_EVERY_S)
        found = self._somebody()
        if found:
            voice, place = found
            pan, near = self.place(*place)
            self.scene.ctx.play(voice, pan, LIFE_NEAR * near)

    def _somebody(self) -> tuple[str, tuple[float, float]] | None:
        """Return a voice in view and its place."""
        scene = self.scene
        table, era = scene.ctx.sound.table, scene.view.rules.level.era
        state, camera = scene.city.board.state, scene.city.camera
        width, height = scene.ctx.size
        left, top = camera.origin((width, height))
        projection = Projection(camera.zoom)
        heard: list[tuple[str, tuple[float, float]]] = []
        for one in state.buildings:
            x, y = projection.to_world(one.row + one.h / 2, one.col + one.w / 2)
            found = table.of(one.sprite)
            if found.voice and 0 <= x - left < width and 0 <= y - top < height and (one.running or found.still):
                heard.append((found.voice, (one.row + one.h / 2, one.col + one.w / 2)))
        river = state.water("river")
        for voices, mask in ((table.river, river), (table.rail, state.rail), (table.road, state.road)):
            if era not in voices:
                continue
            for _ in range(6):  # a place of the view by chance: the more of it there is, the sooner it is met
                x, y = self._chance.random() * width + left, self._chance.random() * height + top
                row, col = projection.tile_at(x, y)
                if 0 <= row < state.rows and 0 <= col < state.cols and mask[row, col]:
                    heard.append((voices[era], (row, col)))
                    break
        return self._chance.choice(heard) if heard else None
