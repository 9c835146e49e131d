"""Everyone who moves: people, beasts, boats, carts and trains of a state, as a function of the clock.

Why no memory: they are extras; the same state and second give the same street, so a picture can be taken of any
moment and nothing of them is saved. What belongs to roads, rails and rivers is kept while those stay as they are.
Next: `wheels.py`, `crowd.py` and `afloat.py` for who goes where, `passing.py` for how they are drawn.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pygame

from game.ui.board.afloat import decks, set_river_life_going
from game.ui.board.crowd import liveliness, set_people_going
from game.ui.board.light import HOUR_LIGHT
from game.ui.board.passing import Passing
from game.ui.board.routes import Route, river_routes
from game.ui.board.sheet import Sheet
from game.ui.board.stage import Stage
from game.ui.board.state import NIGHT, BoardState
from game.ui.board.troupe import Moment, Stroll, Troupe
from game.ui.board.wardrobe import Wardrobe
from game.ui.board.wheels import Roads, Trains, set_wheels_going

SICK_STEP = 2  # by so many levels the river must change before anyone notices


@dataclass(frozen=True, slots=True)
class Actor:
    """One moving sprite at a moment."""

    part: int
    row: float
    col: float

    @property
    def depth(self) -> float:
        """Its place in the painter's order."""
        return self.row + self.col


class Traffic:
    """The movers of a state."""

    def __init__(self, state: BoardState, sheet: Sheet, before: Traffic | None = None) -> None:
        self.sheet, self.shape = sheet, (state.rows, state.cols)
        self._reasons = _reasons(state)
        self._passing: dict[float, Passing] = {}
        self._trains: Trains
        self._stroll: Stroll
        self._roads: Roads
        self._wardrobe: Wardrobe
        if before is not None and before._reasons == self._reasons:
            self._take_over(before)
            return
        same = before is not None and before.shape == self.shape
        roads = before._roads if before is not None and same else None
        if roads is None or not (np.array_equal(roads.road, state.road) and np.array_equal(roads.rail, state.rail)):
            roads = Roads(state)
        self._roads = roads
        self._channel = state.water("river")
        self._rivers: list[Route] = []
        if before is not None and same and np.array_equal(before._channel, self._channel):
            self._rivers = before._rivers
        else:
            self._rivers = river_routes(self._channel)
        self._wardrobe = before._wardrobe if before is not None else Wardrobe(sheet)
        self._decks = decks(state)
        troupe, town = Troupe(), liveliness(state, sheet)
        self._trains = set_wheels_going(state, roads, town, self._wardrobe, troupe)
        set_people_going(state, sheet, roads, town, self._wardrobe, troupe)
        set_river_life_going(state, self._rivers, self._wardrobe, troupe)
        self._stroll = Stroll(troupe)

    @property
    def moves(self) -> bool:
        """Whether anyone is under way at all."""
        return bool(len(self._stroll.who) or self._trains.trains)

    def moment(self, now_s: float, night: bool = False) -> Moment:
        """Where everyone is at a moment, be it beyond the map's border; by night many are at home."""
        found = self._stroll.at(now_s)
        if night:
            found = found.only(self._stroll.by_night)
        cars = self._trains.at(now_s)
        if cars is not None:
            pairs = ((getattr(found, name), getattr(cars, name)) for name in Moment.__slots__)
            found = Moment(*(np.concatenate(pair) for pair in pairs))
        return found

    def actors(self, now_s: float) -> list[Actor]:
        """Everyone on the map at a moment, from far to near."""
        moment = self.moment(now_s)
        moment = moment.only(moment.is_on(self.shape))
        parts = self._wardrobe.parts[moment.who, moment.way, moment.step]
        found = [Actor(*one) for one in zip(parts.tolist(), moment.row.tolist(), moment.col.tolist(), strict=True)]
        return sorted(found, key=lambda a: (a.depth, a.row, a.part))

    def draw(self, target: pygame.Surface, stage: Stage, world: pygame.Rect, now_s: float) -> int:
        """Draw everyone onto a picture whose corner is the corner of `world`; how many are in it."""
        if not self.moves:
            return 0
        passing = self._passing.get(stage.zoom)
        if passing is None or not passing.is_of(stage):
            who = np.unique(self._stroll.who)
            pictures: list[int] = np.unique(self._wardrobe.parts[who]).tolist()
            passing = self._passing[stage.zoom] = Passing(stage, self._decks, self.shape, pictures)
        return passing.draw(target, world, self.moment(now_s, stage.hour == HOUR_LIGHT[NIGHT]), self._wardrobe.parts)

    def _take_over(self, before: Traffic) -> None:
        """All as before: a new turn in which nothing happened that anyone in the street could see."""
        self._roads, self._channel, self._rivers = before._roads, before._channel, before._rivers
        self._wardrobe, self._decks = before._wardrobe, before._decks
        self._trains, self._stroll, self._passing = before._trains, before._stroll, before._passing


def _reasons(state: BoardState) -> tuple[object, ...]:
    """All of a state that decides who is about."""
    return (
        state.road.tobytes(),
        state.rail.tobytes(),
        state.terrain.tobytes(),
        (state.water_sick // SICK_STEP).tobytes(),
        tuple((b.row, b.col, b.w, b.h, b.smoke >= 40) for b in state.buildings),
        (state.soot < 3).tobytes(),
        state.roads,
        repr(state.cast),
    )
