"""The palette of the whole game: one table of colours and the three ways to vary them.

Why one table: a picture made of 90 separately rendered sprites looks like one place only if brick is the
same brick everywhere. Colours are written as sRGB hex and handed on as linear RGB, which is what the
renderer calculates in. Next: kit/materials.py (what a colour is made of).
"""

Colour = tuple[float, float, float]

HEX = {
    "grass": "#7d9a4a",
    "grass_d": "#587a3c",
    "grass_l": "#a3b860",
    "straw": "#c9b26a",
    "soil": "#8a6a48",
    "soil_d": "#5f4a38",
    "loess": "#b08a5a",
    "path": "#c2a878",
    "mud": "#6b5a3c",
    "stone": "#a39c8c",
    "stone_d": "#756f66",
    "concrete": "#b4b0a4",
    "asphalt": "#5b5c60",
    "cinder": "#6a5f55",
    "water": "#3f7f86",
    "water_d": "#2a5e6c",
    "tile": "#5d6468",
    "tile_d": "#41474c",
    "tile_l": "#7c8486",
    "wood": "#7a4f30",
    "wood_d": "#4f3424",
    "wood_l": "#a3744a",
    "redwood": "#8c3a2a",
    "plaster": "#e6dcc4",
    "plaster_w": "#efe9da",
    "ochre": "#d8b36a",
    "mudbrick": "#b98f62",
    "brick": "#a8563c",
    "brick_d": "#7d3f30",
    "brick_l": "#c47a55",
    "greybrick": "#7f837f",
    "greybrick_d": "#636763",
    "steel": "#7e8a90",
    "steel_d": "#4a5258",
    "rust": "#8f5230",
    "zinc": "#a9b4b8",
    "soot": "#3a3836",
    "roofing": "#74706a",
    "roofing_l": "#7f7a70",
    "coal": "#35343a",
    "limestone": "#c9c2b0",
    "cement": "#b3aea2",
    "sulphur": "#d8bf4a",
    "ore": "#8a5a3c",
    "slag": "#5f5b66",
    "red": "#b23a2c",
    "white": "#ece8dc",
    "lettering": "#f2d878",
    "loco": "#2f6a4a",
    "green_d": "#2f5a3e",
    "teal": "#3f8f8a",
    "glass": "#5f8fa6",
    "glass_d": "#2f4a58",
    "pane": "#5d7f88",
    "glow": "#ffb454",
    "fire": "#ff8a30",
    "celadon": "#a9c9b0",
    "cobalt": "#2f559a",
    "leaf": "#5f8a3a",
    "leaf_d": "#3d6a34",
    "leaf_l": "#8fb24a",
    "bamboo": "#7fa04a",
    "drybamboo": "#c2a55e",
    "gold": "#d9b24a",
    "skyblue": "#9cc6d8",
    "coral": "#e0745a",
    "pink": "#e59ab0",
    "violet": "#8f79c0",
    "yellow": "#f0cc50",
    "skin": "#d8a880",
    "hide": "#4f4a48",
}


def linear(channel: float) -> float:
    """One sRGB channel 0..1 as linear light."""
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def from_hex(code: str) -> Colour:
    """'#a8563c' as linear RGB."""
    digits = code.lstrip("#")
    r, g, b = (linear(int(digits[i : i + 2], 16) / 255) for i in (0, 2, 4))
    return r, g, b


PALETTE = {name: from_hex(code) for name, code in HEX.items()}


def colour(of) -> Colour:
    """Linear RGB of a palette name, a hex code or a colour already linear."""
    if isinstance(of, str):
        return PALETTE[of] if of in PALETTE else from_hex(of)
    return of


def mix(a, b, share: float) -> Colour:
    """`a` with `share` (0..1) of `b` in it."""
    a, b = colour(a), colour(b)
    r, g, bl = (a[i] * (1 - share) + b[i] * share for i in range(3))
    return r, g, bl


def shade(of, factor: float) -> Colour:
    """A colour made lighter (factor > 1) or darker."""
    r, g, b = (v * factor for v in colour(of))
    return r, g, b
