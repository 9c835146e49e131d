"""Light, hour and season as colour changes made once, when a picture is loaded: no frame pays for them.

Why at load time: a full-screen grade costs 4 ms a frame on a school laptop; baked into ground and sprites it is free.
The values are those of the target picture of the industrial base (design/look). Read `patches.py` next.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True, slots=True)
class Grade:
    """Saturation, contrast, then a factor and an addition for each of red, green, blue (colours 0..1)."""

    saturation: float = 1.0
    contrast: float = 1.0
    factor: tuple[float, float, float] = (1.0, 1.0, 1.0)
    addition: tuple[float, float, float] = (0.0, 0.0, 0.0)

    def apply(self, rgb: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
        """Graded copy of uint8 colours [..., 3]."""
        colour = rgb.astype(np.float32) / 255
        grey = colour[..., 0] * 0.3 + colour[..., 1] * 0.59 + colour[..., 2] * 0.11
        colour = grey[..., None] + (colour - grey[..., None]) * np.float32(self.saturation)
        colour = (colour - 0.5) * np.float32(self.contrast) + 0.5
        colour = colour * np.array(self.factor, np.float32) + np.array(self.addition, np.float32)
        graded: npt.NDArray[np.uint8] = (np.clip(colour, 0, 1) * 255 + 0.5).astype(np.uint8)
        return graded

    def colour(self, rgb: tuple[int, int, int]) -> tuple[int, int, int]:
        """One graded colour."""
        red, green, blue = self.apply(np.array(rgb, np.uint8)).tolist()
        return red, green, blue


PLAIN = Grade()
INDUSTRY = Grade(0.85, 1.06, (1.045, 0.995, 0.875), (0.014, 0.009, -0.003))


@dataclass(frozen=True, slots=True)
class Hour:
    """What a time of day does to all colours: saturation and a factor for each of red, green, blue; `glow` of lamps."""

    saturation: float = 1.0
    factor: tuple[float, float, float] = (1.0, 1.0, 1.0)
    glow: float = 0.0

    @property
    def is_day(self) -> bool:
        """Whether nothing changes."""
        return self.factor == (1.0, 1.0, 1.0)

    @property
    def multiplier(self) -> tuple[int, int, int]:
        """The factor as a colour to multiply pixels with."""
        red, green, blue = (round(255 * part) for part in self.factor)
        return red, green, blue

    def apply(self, rgb: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
        """Copy of uint8 colours [..., 3] as they are at this hour, without lamps."""
        return Grade(self.saturation, 1.0, self.factor).apply(rgb)


# Evening light is warm and low, night is blue: moonlight as painters have it, for a true night shows nothing.
HOUR_LIGHT = {
    "day": Hour(),
    "dusk": Hour(0.92, (0.80, 0.62, 0.60), 0.75),
    "night": Hour(0.82, (0.33, 0.40, 0.60), 1.0),
}

# What a season does to the green patches, before the grade of the era; indexed by season.
SEASONS = (
    Grade(0.98, 1.0, (1.0, 1.02, 0.94)),
    Grade(0.96, 0.98, (0.97, 0.97, 0.93)),
    Grade(0.80, 1.0, (1.10, 0.955, 0.74)),
    Grade(0.46, 0.97, (1.13, 1.00, 0.83), (0.02, 0.012, 0.0)),
)
DRY = Grade(0.55, 1.0, (1.0, 0.93, 0.80))  # grass under dust
