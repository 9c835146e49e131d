"""Surroundings: what is heard at a place: shares of water, woods, fields, homes and works in view become loudness of beds.

Some hundred points of the view are looked up; works count for more than their ground, for they are heard farther than they
are wide. Birds fall silent where soot lies. Nothing here plays anything. Next: ``ambience.py``.
"""

import math
from dataclasses import dataclass, field

import numpy as np
import pygame
from numpy.typing import NDArray

from game.ui.board import BoardState
from game.ui.board.projection import Projection
from game.ui.sound.table import SoundTable

ACROSS, DOWN = 26, 16  # points of the view that are looked up
MOST_BEDS = 4
LEAST = 0.04
SOOT_FULL = 15
SMOKE_FULL = 100
SUMMER, AUTUMN, WINTER = 1, 2, 3
WIND_AT = {0.5: 0.55, 1.0: 0.22, 2.0: 0.08}  # zoom: the wind is what is heard from high up
NEARNESS = {0.5: 0.45, 1.0: 0.75, 2.0: 1.0}
WORKS_REACH, HOMES_REACH, WATER_REACH, SMOKE_REACH = 9.0, 4.0, 1.6, 9.0
FOREST_FROM = 0.25  # density of scatter from which land sounds like woods


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is heard: ``beds`` name -> loudness 0..1; ``smoke`` in the air 0..1; ``busy`` how much of the view works 0..1."""

    beds: dict[str, float] = field(default_factory=dict)
    smoke: float = 0.0
    busy: float = 0.0


@dataclass(slots=True)
class Kinds:
    """What each tile is to the ear: bool [rows, cols] each, but ``smoke`` and ``soot`` 0..1."""

    river: NDArray[np.bool_]
    woods: NDArray[np.bool_]
    factory: NDArray[np.bool_]
    kilns: NDArray[np.bool_]
    homes: NDArray[np.bool_]
    smoke: NDArray[np.float64]
    soot: NDArray[np.float64]


def kinds_of(state: BoardState, table: SoundTable) -> Kinds:
    """Return what each tile of a state is to the ear."""
    shape = (state.rows, state.cols)
    looks = state.terrain_looks
    wooded = np.array([bool(look.scatter) and max(d for _, d in look.scatter) >= FOREST_FROM for look in looks])
    masks = {name: np.zeros(shape, dtype=np.bool_) for name in ("factory", "kiln_fire", "homes")}
    smoke = np.zeros(shape)
    for one in state.buildings:
        area = np.s_[max(one.row, 0) : one.row + one.h, max(one.col, 0) : one.col + one.w]
        # What stands without a yard and is not in the table is a tree or a thing.
        lived_in = bool(one.yard) and "derelict" not in one.sprite and not table.of(one.sprite).voice
        bed = table.of(one.sprite).bed or ("homes" if lived_in else "")
        if bed in masks and (one.running or bed == "homes"):
            masks[bed][area] = True
        smoke[area] = one.smoke / SMOKE_FULL
    return Kinds(
        state.water("river"),
        np.asarray(wooded[state.terrain], dtype=np.bool_),
        masks["factory"],
        masks["kiln_fire"],
        masks["homes"],
        smoke,
        state.soot / SOOT_FULL,
    )


def surroundings(state: BoardState, rect: pygame.Rect, table: SoundTable, era: str, zoom: float = 1.0) -> Surroundings:
    """Return what is heard in a view.

    ``rect``: world pixels of zoom 1; ``era``: which homes; ``zoom``: the nearer, the louder the details
    """
    xs = rect.left + (np.arange(ACROSS) + 0.5) * rect.width / ACROSS
    ys = rect.top + (np.arange(DOWN) + 0.5) * rect.height / DOWN
    x, y = np.meshgrid(xs, ys)
    projection = Projection(1.0)
    cols = np.floor(y / projection.tile_h + x / projection.tile_w).astype(int)
    rows = np.floor(y / projection.tile_h - x / projection.tile_w).astype(int)
    inside = (rows >= 0) & (rows < state.rows) & (cols >= 0) & (cols < state.cols)
    if not inside.any():
        return Surroundings({"wind": WIND_AT.get(zoom, 0.2)})
    at = rows[inside], cols[inside]
    kinds = kinds_of(state, table)

    def share(mask: NDArray[np.bool_], reach: float = 1.0) -> float:
        return math.pow(min(1.0, float(mask[at].mean()) * reach), 0.6)

    soot = float(kinds.soot[at].mean())
    works = share(kinds.factory, WORKS_REACH)
    homes = share(kinds.homes, HOMES_REACH)
    built = kinds.factory | kinds.homes | kinds.kilns | kinds.river
    country = share(~built)
    near = NEARNESS.get(zoom, 0.75)
    night = state.hour == "night"
    alive = country * near * max(0.0, 1 - 2.2 * soot)
    beds = {
        "river": share(kinds.river, WATER_REACH) * (0.5 + 0.5 * near),
        "factory": works * (0.4 + 0.6 * near),
        "kiln_fire": share(kinds.kilns, WORKS_REACH) * near,
        table.homes.get(era, "village"): homes * near * (0.5 if night else 1.0),
        "birds": 0.0 if night or state.season == WINTER else alive * (0.55 if state.season == AUTUMN else 0.9),
        "insects": alive * 0.9 if state.season in (SUMMER, AUTUMN) and state.hour != "day" else 0.0,
        "wind": WIND_AT.get(zoom, 0.2) + 0.25 * share(kinds.woods) + (0.2 if state.season == WINTER else 0.0),
    }
    loudest = sorted(beds, key=lambda name: -beds[name])[:MOST_BEDS]
    smoke = float(np.clip(0.8 * soot + SMOKE_REACH * float(kinds.smoke[at].mean()), 0, 1))
    return Surroundings(
        {name: min(1.0, beds[name]) for name in loudest if beds[name] > LEAST}, smoke, max(works, 0.7 * homes)
    )
