"""A made-up city for the board: river, ditch, works, housing, villages, rice, woods; no game behind it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from game.ui.board import BoardState, BuildingLook, TerrainLook

ASSETS = Path(__file__).parents[3] / "assets"
TREES = ("camphor1", "camphor2", "camphor1", "camphor3", "pine", "camphor2")
LOOKS = (
    TerrainLook("grass", (((*TREES, "bush1"), 0.07), (("bush1", "bush_fl", "rocks"), 0.10))),
    TerrainLook("meadow", ((TREES, 0.10), (("bush_fl", "bush1", "blossom"), 0.12))),
    TerrainLook("grass", ((TREES, 0.72), (("bush1", "rocks"), 0.25))),  # wood
    TerrainLook("grass", ((("pine", "camphor1", "pine", "camphor3"), 0.62), (("rocks", "bamboo1"), 0.2))),  # hill
    TerrainLook("soil", ((("haystack", "buffalo_x_f0", "buffalo_y_f0", "villagers"), 0.02),), farm=True),
    TerrainLook(
        "path",
        (
            (("workshop", "workshop2", "village1", "village2", "village3", "house1", "house2"), 0.62),
            (("courtyard",), 0.25),
            (("well", "haystack", "laundry"), 0.06),
            (("bamboo1", "camphor2", "bush1"), 0.35),
        ),
    ),  # village
    TerrainLook("grass", ((("reeds1", "reeds2", "reeds1", "rocks"), 0.75),), water="river"),
    TerrainLook("soil", (), water="ditch"),
    TerrainLook("meadow", ((("willow", "willow", "blossom", "camphor2"), 0.28), (("reeds1", "bush_fl"), 0.2))),  # bank
)
GRASS, MEADOW, WOOD, HILL, FARM, VILLAGE, RIVER, DITCH, BANK = range(len(LOOKS))


def make_city(size: int = 64, sick: int = 14, dust: bool = True, season: int = 2) -> BoardState:
    """A city of `size` x `size` tiles around a smelter, with a river from north to south."""
    rng = np.random.RandomState(4)
    terrain = np.zeros((size, size), np.uint8)
    row, col = np.mgrid[0:size, 0:size]
    field = _smooth(rng.rand(size, size), 5)
    terrain[field > 0.62] = MEADOW
    terrain[field < 0.40] = WOOD
    terrain[_smooth(rng.rand(size, size), 6) > 0.66] = HILL
    middle = size * 0.62 + 4 * np.sin(row * 0.12) + 1.2 * np.sin(row * 0.31)
    away = np.abs(col - middle)
    terrain[(away > 4) & (away < 13) & (_smooth(rng.rand(size, size), 4) > 0.47)] = FARM
    terrain[away < 4.2] = BANK
    terrain[away < 1.6] = RIVER
    half = size // 2
    terrain[(away < 1.6)] = RIVER
    for r, c, reach in ((12, 12, 4), (half + 12, 10, 5), (10, size - 10, 4), (size - 10, half, 4)):
        terrain[(np.abs(row - r) + np.abs(col - c) < reach) & (terrain != RIVER)] = VILLAGE
    town = (slice(half - 12, half + 10), slice(half - 20, half + 4))
    terrain[town] = np.where(np.isin(terrain[town], (RIVER, BANK)), terrain[town], GRASS)
    road, rail = np.zeros((size, size), bool), np.zeros((size, size), bool)
    road[half, :] = True
    road[half - 12 : half + 14, half - 6] = True
    road[4:half, 12] = True
    road[half : size - 4, 10] = True
    road[half - 12 : half, half + 3] = True
    rail[half - 3, : half + 2] = True
    buildings = [
        BuildingLook("smelter", "smelter", half - 4, half, 3, 3, 95, "ochre", yard="cinder"),
        BuildingLook("loco", "locoworks", half - 5, half - 5, 3, 2, 70, "grey", yard="cinder"),
    ]
    for r in range(half + 1, half + 10, 2):
        for c in (half - 19, half - 16, half - 13, half - 10, half - 5, half - 2):
            sprite = "slab" if (r + c) % 3 else "slab2"
            buildings.append(BuildingLook("slab", sprite, r, c, 2, 1, 25, "grey"))
    for r in (half - 11, half - 9, half - 7):
        sprite = "slab2" if r % 4 else "slab"
        buildings.extend(BuildingLook("slab", sprite, r, c, 2, 1, 20, "white") for c in range(half - 19, half - 9, 3))
    road[half - 12 : half, half + 3] = False
    terrain[half - 2, half + 3 : int(middle[half - 2, 0]) + 1] = DITCH
    terrain[half - 7 : half - 1, half + 4] = DITCH
    terrain[half - 7, half + 4 : half + 8] = DITCH
    soot = np.zeros((size, size), np.uint8)
    if dust:
        far = np.hypot(row - half + 2, (col - half - 4) * 0.72)
        soot = np.clip(15 - far * 0.95 + (field - 0.5) * 9, 0, 15).astype(np.uint8)
    water_sick = np.where(np.isin(terrain, (RIVER, DITCH)), np.where(row >= half - 2, sick, sick // 4), 0)
    return BoardState(
        size,
        size,
        terrain,
        LOOKS,
        road,
        rail,
        water_sick.astype(np.uint8),
        soot,
        season,
        tuple(buildings),
    )


def healed(state: BoardState) -> BoardState:
    """The same city with a clean river and no dust."""
    return replace(state, water_sick=np.zeros_like(state.water_sick), soot=np.zeros_like(state.soot))


def _smooth(field: np.ndarray, times: int) -> np.ndarray:
    for _ in range(times):
        field = (field + sum(np.roll(field, s, a) for s in (1, -1) for a in (0, 1))) / 5
    return (field - field.min()) / (field.max() - field.min())
