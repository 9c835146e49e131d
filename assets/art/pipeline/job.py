"""What to render: a `Job` names a sprite, its size and the function that models it; nothing is drawn when it is described.

Next: pipeline/sprite.py, which draws it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kit.mesh import Model

ASSETS = Path(__file__).resolve().parents[2]
SPRITES, GROUND = ASSETS / "sprites", ASSETS / "ground"
FRESH = ".png.new"  # a picture that waits for its entry
WAYS = ("x", "y", "xr", "yr")  # east, north, west, south
SAMPLES = 34


@dataclass(frozen=True)
class Job:
    """One sprite: its name, footprint in tiles (0 x 0 = a prop), model height in tiles and the function that models it.

    kind: "standing" (with shadow), "tile" (cut to the exact diamond), "strip" (cut only where the next tile
    begins along `axes`), "patch" (4x4 tiles of periodic ground, written to the ground folder).
    frames: a moving part; `build(model, k)` is called for each k, the sprites are `<name>_f<k>`, shown `frame_ms` each.
    cells: all frames come from one render, and are steps of four ways: `<name>_x_f0 .. <name>_yr_f3` for 16 frames,
    `<name>_x .. <name>_yr` for 4; what moves carries its shadow in its picture, for it lies on whatever is behind it.
    shadow: whether frames throw one into a picture of its own.
    """

    name: str
    build: Callable
    width: int = 1
    depth: int = 1
    height: float = 1.0
    seed: int = 1
    kind: str = "standing"
    axes: str = ""
    samples: int = SAMPLES
    frames: int = 0
    frame_ms: int = 125
    cells: bool = False
    shadow: bool = False

    @property
    def casts_shadow(self) -> bool:
        """Whether a shadow picture is drawn."""
        return self.kind == "standing" and not self.cells and (self.shadow or not self.frames)

    def names(self) -> list[str]:
        """The sprites that this job makes."""
        if self.cells:
            steps = self.frames // len(WAYS)
            tails = [f"_f{k}" for k in range(steps)] if steps > 1 else [""]
            return [f"{self.name}_{way}{tail}" for way in WAYS for tail in tails]
        return [f"{self.name}_f{k}" for k in range(self.frames)] if self.frames else [self.name]

    def models(self) -> list[Model]:
        """The models of the sprites, each from the same seed."""
        found = []
        for k in range(max(self.frames, 1)):
            made = Model(self.seed)
            self.build(made, k) if self.frames else self.build(made)
            found.append(made)
        return found
