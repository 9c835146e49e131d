"""From a model to PNG files and their metadata: standing sprites, tiles cut exactly, periodic ground patches.

Why three passes: colour without shadow and shadow without body, so that the game can lay all shadows on the ground
before anything stands on it; and what glows at night (`night`). Many small figures share one render (`cells`).
Next: pipeline/job.py (what a job says), record.py (which jobs are stale), build.py (the command).
"""

import bmesh
import numpy as np
from kit.mesh import Model
from PIL import Image, ImageFilter

from pipeline import night, scene
from pipeline.job import FRESH, GROUND, SPRITES, Job

PAD_PX = 24
SHADOW_RGB, SHADOW_BLUR_PX, SHADOW_ALPHA = (26, 30, 58), 1.6, 0.74


def crop(image: Image.Image, name: str, ax: int, ay: int) -> dict:
    """Save the part that is not empty, cut on even offsets from the anchor so that it halves cleanly for zoom 1.

    It takes its place when `record.keep` writes its entry: a game that starts meanwhile finds both old or both new.
    """
    pixels = np.array(image)
    ys, xs = np.where(pixels[..., 3] > 2 if image.mode == "RGBA" else pixels.max(axis=2) > 0)
    x0, x1, y0, y1 = (xs.min(), xs.max() + 1, ys.min(), ys.max() + 1) if len(xs) else (0, 2, 0, 2)
    x0, y0 = x0 - (x0 - ax) % 2, y0 - (y0 - ay) % 2
    cut = image.crop((int(x0), int(y0), int(x1 + (x1 - x0) % 2), int(y1 + (y1 - y0) % 2)))
    cut.save(SPRITES / f"{name}{FRESH}", "PNG", optimize=True)
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


def bounds(job: Job) -> tuple[int, int, int, int]:
    """Left, right, top and bottom in pixels around the north corner that a job's picture may fill."""
    reach = max(0.7, job.width) if job.width else 0.9
    left = even(-64 * max(job.depth, reach if not job.depth else 0) - PAD_PX)
    right = even(64 * max(job.width, reach if not job.width else 0) + PAD_PX, up=True)
    top = even(-scene.HEIGHT_PX * job.height - PAD_PX)
    return left, right, top, even(32 * max(job.width + job.depth, 1) + PAD_PX, up=True)


def glowing(job: Job, model: Model, name: str, body, plane) -> dict:
    """The night picture of a baked model, if it has one."""
    light = night.glow(model)
    if light is None:
        return {}
    left, right, top, bottom = bounds(job)
    night.paint(body, model, light)
    m = night.MARGIN_PX
    scene.frame(left - m, right + m, top - m, bottom + m)
    lit = night.soften(night.render(body, plane))
    return {"lit": crop(lit, f"{name}_lit", m - left, m - top)} if lit.getbbox() else {}


def draw_night(job: Job, models: list[Model], entries: dict[str, dict]) -> dict[str, dict]:
    """Only the night pictures of sprites whose other pictures are as they should be."""
    found = {}
    for name, model in zip(job.names(), models, strict=True):
        scene.clear()
        body, plane = model.bake(job.name), scene.ground()
        found[name] = {key: value for key, value in entries[name].items() if key != "lit"} | facts(model)
        found[name] |= glowing(job, model, name, body, plane)
    return found


def standing(job: Job, model: Model, name: str, shadow=True) -> dict:
    """A thing that stands on the ground, its shadow, and what of it glows at night."""
    left, right, top, bottom = bounds(job)
    scene.clear()
    body, plane = model.bake(job.name), scene.ground()
    plane.visible_camera = False
    scene.frame(left, right, top, bottom)
    entry = crop(scene.render(job.samples), name, -left, -top)
    entry |= {"w": job.width, "h": job.depth, "shadow": None}
    entry |= glowing(job, model, name, body, plane)
    if shadow:
        top_shadow = max(top, even(-scene.HEIGHT_PX * min(job.height, 1.3) - PAD_PX))
        scene.frame(left, even(right + 66 * job.height, up=True), top_shadow, bottom)
        caught = shadow_image(scene.render_shadow(body, plane))
        entry["shadow"] = crop(caught, f"{name}_sh", -left, -top_shadow)
    return entry


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


def facts(model: Model) -> dict:
    """Where smoke leaves and where moving parts are, in pixels from the anchor."""
    found = {"smoke": [list(scene.screen(*p)) for p in model.smoke]}
    if model.spots:
        found["spots"] = {kind: [list(scene.screen(*p)) for p in where] for kind, where in model.spots.items()}
    return found


def draw(job: Job, models: list[Model]) -> dict[str, dict]:
    """Render a job; returns its entries for sprites.json (none for ground)."""
    if job.kind == "patch":
        patch(job, models[0])
        return {}
    if job.cells:
        from pipeline import cells

        return {name: entry | {"frame_ms": job.frame_ms} for name, entry in cells.draw(job, models).items()}
    found = {}
    for name, model in zip(job.names(), models, strict=True):
        entry = standing(job, model, name, job.casts_shadow) if job.kind == "standing" else tile(job, model)
        found[name] = entry | facts(model) | ({"frame_ms": job.frame_ms} if job.frames else {})
    return found
