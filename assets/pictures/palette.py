"""Colours of the prints: one small box of inks for each era, so that a picture tells its time before it is read.

``key`` is the dark block; the other words say what an ink is for, not what it is called. Next: ``press.py``.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Inks:
    """The inks of one era, "#rrggbb"."""

    key: str
    sky: str
    haze: str
    far: str
    middle: str
    near: str
    leaf: str
    leaf_dark: str
    water: str
    water_light: str
    earth: str
    wall: str
    roof: str
    brick: str
    accent: str
    glow: str
    cloth: str
    paper: str


KILNS = Inks(
    key="#22302f",
    sky="#5f8f8d",
    haze="#efe0bd",
    far="#a3bfae",
    middle="#7ba18e",
    near="#3f6a5a",
    leaf="#6f9a63",
    leaf_dark="#37594a",
    water="#7fb0ab",
    water_light="#cfe2d2",
    earth="#c69a63",
    wall="#eee0c0",
    roof="#4d6468",
    brick="#b5653f",
    accent="#c8452f",
    glow="#f2a63c",
    cloth="#3f6386",
    paper="#f2e8d2",
)
INDUSTRY = Inks(
    key="#2a201d",
    sky="#c9744a",
    haze="#f0d9a4",
    far="#c2a07c",
    middle="#96806c",
    near="#574a43",
    leaf="#8b9454",
    leaf_dark="#4f5a3c",
    water="#5f8186",
    water_light="#c9cfb4",
    earth="#b98d58",
    wall="#ecd9ad",
    roof="#6d4b41",
    brick="#a8452f",
    accent="#bf3a2b",
    glow="#f5b13f",
    cloth="#44637c",
    paper="#f1e5cb",
)
CRISIS = Inks(
    key="#26222b",
    sky="#77707f",
    haze="#d9c98d",
    far="#a79f8b",
    middle="#80786f",
    near="#4a4450",
    leaf="#8d8c4c",
    leaf_dark="#535636",
    water="#617a74",
    water_light="#b9b98f",
    earth="#a5875a",
    wall="#d8cba6",
    roof="#5d5560",
    brick="#8f4f3a",
    accent="#b34a34",
    glow="#e3b94a",
    cloth="#566a82",
    paper="#ece3cc",
)
GREENWAY = Inks(
    key="#1f332e",
    sky="#6fb0b2",
    haze="#f4ecc8",
    far="#b2d0b4",
    middle="#86b383",
    near="#4a8060",
    leaf="#7fae4e",
    leaf_dark="#3f7247",
    water="#6fb3b5",
    water_light="#d6ecdc",
    earth="#cfae74",
    wall="#f3ead2",
    roof="#6b7f83",
    brick="#bd6a4c",
    accent="#d9627a",
    glow="#f5c34d",
    cloth="#3f7f9c",
    paper="#f5eed9",
)
TOMORROW = Inks(
    key="#171c36",
    sky="#2f3a72",
    haze="#f0a983",
    far="#6f78ab",
    middle="#4d5a94",
    near="#2b3563",
    leaf="#5f9a86",
    leaf_dark="#2c5a62",
    water="#49609f",
    water_light="#f0c3a6",
    earth="#a98a86",
    wall="#e9e2e4",
    roof="#3f4a7c",
    brick="#b3624f",
    accent="#e5647e",
    glow="#ffd27a",
    cloth="#43b3c2",
    paper="#f3ece2",
)
ERAS = {"kilns": KILNS, "industry": INDUSTRY, "crisis": CRISIS, "greenway": GREENWAY, "tomorrow": TOMORROW}
