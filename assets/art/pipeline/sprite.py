"""From a model to PNG files and their metadata: standing sprites, tiles cut exactly, periodic ground patches.

A `Job` says what to render; nothing is drawn when it is described. Why two passes: colour without shadow and
shadow without body, so that the game can lay all shadows on the ground before anything stands on it.
Next: pipeline/record.py (which jobs are stale), build.py (the command).
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import bmesh
import numpy as np
from kit.mesh import Model
from PIL import Image, ImageFilter

from pipeline import scene

ASSETS = Path(__file__).resolve().parents[2]
SPRITES, GROUND = ASSETS / "sprites", ASSETS / "ground"
PAD_PX = 24
SHADOW_RGB, SHADOW_BLUR_PX, SHADOW_ALPHA = (26, 30, 58), 1.6, 0.74


@dataclass(frozen=True)
class Job:
    """One sprite: its name, footprint in tiles (0 x 0 = a prop), model height in tiles and the function that models it.

    kind: "standing" (with shadow), "tile" (cut to the exact diamond), "strip" (cut only where the next tile
    begins along `axes`), "patch" (4x4 tiles of periodic ground, written to the ground folder).
    """

    name: str
    build: Callable
    width: int = 1
    depth: int = 1
    height: float = 1.0
    seed: int = 1
    kind: str = "standing"
    axes: str = ""
    samples: int = scene.SAMPLES

    def model(self) -> Model:
        made = Model(self.seed)
        self.build(made)
        return made


def crop(image: Image.Image, name: str, ax: int, ay: int) -> dict:
    """Save the part that is not empty, cut on even offsets from the anchor so that it halves cleanly for zoom 1."""
    ys, xs = np.where(np.array(image)[..., 3] > 2)
    x0, x1, y0, y1 = (xs.min(), xs.max() + 1, ys.min(), ys.max() + 1) if len(xs) else (0, 2, 0, 2)
    x0, y0 = x0 - (x0 - ax) % 2, y0 - (y0 - ay) % 2
    cut = image.crop((int(x0), int(y0), int(x1 + (x1 - x0) % 2), int(y1 + (y1 - y0) % 2)))
    cut.save(SPRITES / f"{name}.png", optimize=True)
    return {"size": list(cut.size), "anchor": [int(ax - x0), int(ay - y0)]}


def even(value: float, up=False) -> int:
    """The even whole number at or next to a value."""
    n = int(value)
    return n + n % 2 if up else n - n % 2


def shadow_image(caught: Image.Image) -> Image.Image:
    """The caught shadow, softened and in one colour."""
    alpha = np.array(caught.getchannel("A").filter(ImageFilter.GaussianBlur(SHADOW_BLUR_PX))).astype(np.float32)
    out = np.zeros((*alpha.shape, 4), np.uint8)
    out[..., :3] = SHADOW_RGB
    out[..., 3] = (np.clip(alpha - 8, 0, 255) * SHADOW_ALPHA).astype(np.uint8)
    return Image.fromarray(out)


def standing(job: Job, model: Model) -> dict:
    """A thing that stands on the ground, and its shadow."""
    reach = max(0.7, job.width) if job.width else 0.9
    left = even(-64 * max(job.depth, reach if not job.depth else 0) - PAD_PX)
    right = even(64 * max(job.width, reach if not job.width else 0) + PAD_PX, up=True)
    top = even(-scene.HEIGHT_PX * job.height - PAD_PX)
    bottom = even(32 * max(job.width + job.depth, 1) + PAD_PX, up=True)
    scene.clear()
    body, plane = model.bake(job.name), scene.ground()
    plane.visible_camera = False
    scene.frame(left, right, top, bottom)
    entry = crop(scene.render(job.samples), job.name, -left, -top)
    top_shadow = max(top, even(-scene.HEIGHT_PX * min(job.height, 1.3) - PAD_PX))
    right_shadow = even(right + 66 * job.height, up=True)
    scene.frame(left, right_shadow, top_shadow, bottom)
    shadow = crop(shadow_image(scene.render_shadow(body, plane)), f"{job.name}_sh", -left, -top_shadow)
    return {**entry, "w": job.width, "h": job.depth, "shadow": shadow}


def tile(job: Job, model: Model) -> dict:
    """One ground tile, modelled with its neighbours and cut on the exact tile border."""
    scene.clear()
    model.bake(job.name)
    scene.frame(-64, 64, -10, 64)
    pixels = np.array(scene.render(40))
    ys, xs = np.mgrid[0:74, 0:128]
    sx, sy = xs + 0.5 - 64, ys + 0.5 - 10
    col, row = (sx + 2 * sy) / 128, (2 * sy - sx) / 128
    inside_col, inside_row = (col >= 0) & (col < 1), (row >= 0) & (row < 1)
    if job.kind == "tile":
        pixels[..., 3] = np.where(inside_col & inside_row, 255, 0)
    else:
        keep = np.ones_like(inside_col)
        if "x" in job.axes:
            keep &= inside_col
        if "y" in job.axes:
            keep &= inside_row
        pixels[..., 3] = np.where(keep, pixels[..., 3], 0)
    Image.fromarray(pixels).save(SPRITES / f"{job.name}.png", optimize=True)
    return {"size": [128, 74], "anchor": [64, 10], "w": 1, "h": 1, "shadow": None}


def patch(job: Job, model: Model):
    """A periodic 4x4 ground patch, 512x256 px."""
    scene.clear()
    body = model.bake(job.name)
    shape = bmesh.new()
    shape.from_mesh(body.data)
    bmesh.ops.remove_doubles(shape, verts=shape.verts, dist=1e-4)  # else every cell of the ground is shaded apart
    shape.to_mesh(body.data)
    shape.free()
    scene.frame(-256, 256, 0, 256)
    scene.render(26).save(GROUND / f"{job.name}.png", optimize=True)


def draw(job: Job, model: Model) -> dict | None:
    """Render a job; returns its entry for sprites.json (None for ground)."""
    if job.kind == "patch":
        return patch(job, model)
    entry = standing(job, model) if job.kind == "standing" else tile(job, model)
    return {**entry, "smoke": [list(scene.screen(*p)) for p in model.smoke]}
