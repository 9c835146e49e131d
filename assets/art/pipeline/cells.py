"""Many small figures in one render: sixteen steps of a walker cost what one sprite costs.

They stand in rows of four, far enough apart that no shadow falls on a neighbour; each is cut out with its own anchor,
its shadow in the same picture: what moves is laid over the ground in one stroke.
Next: pipeline/sprite.py.
"""

import numpy as np
from PIL import Image

from pipeline import night, scene
from pipeline.job import Job
from pipeline.sprite import crop, even, shadow_image

ROW = 4
SOFT_PX = 18  # over which the light of a figure falls to nothing at the border of its cell
PAD_PX, GLOW_PAD_PX = 8, 24
SHADOW_X_PX, SHADOW_Y_PX = 82, -15  # where the shadow of a point one tile high falls


def extent(models) -> tuple[int, int, int, int]:
    """Left, right, top and bottom in pixels that hold every model, its shadow and its light."""
    points = np.concatenate([np.array(model.vertices) for model in models])
    across, down, up = points[:, 0] + points[:, 1], points[:, 0] - points[:, 1], points[:, 2]
    x, y = 64 * across, 32 * down - scene.HEIGHT_PX * up
    shade_x, shade_y = 64 * across + SHADOW_X_PX * up, 32 * down + SHADOW_Y_PX * up
    pad = GLOW_PAD_PX if any("emit" in model.materials or any(model.panes) for model in models) else PAD_PX
    left, right = min(x.min(), shade_x.min()) - pad, max(x.max(), shade_x.max()) + pad
    top, bottom = min(y.min(), shade_y.min()) - pad, max(y.max(), shade_y.max()) + pad
    return even(left), even(right, up=True), even(top), even(bottom, up=True)


def draw(job: Job, models) -> dict[str, dict]:
    """Render all models of a job at once; returns the entries of their sprites."""
    left, right, top, bottom = extent(models)
    wide, high = right - left, bottom - top
    scene.clear()
    bodies = [model.bake(name) for model, name in zip(models, job.names(), strict=True)]
    places = [(k % ROW * wide, k // ROW * high) for k in range(len(models))]
    for body, (x, y) in zip(bodies, places, strict=True):
        across, down = x / 64, y / 32  # x + y and x - y of the world give pixels right and down
        body.location = ((across + down) / 2, (across - down) / 2, 0)
    plane = scene.ground(size=60)
    plane.visible_camera = False
    frame = (left, left + wide * ROW, top, top + high * -(-len(models) // ROW))
    scene.frame(*frame)
    colour = scene.render(job.samples)
    lit = None
    lights = [night.glow(model) for model in models]
    if any(light is not None for light in lights):
        for body, model, light in zip(bodies, models, lights, strict=True):
            night.paint(body, model, np.zeros((len(model.faces), 3), np.float32) if light is None else light)
        lit = night.render(bodies[0], plane)
    shadow = shadow_image(scene.render_shadow(bodies, plane))

    def cell(picture: Image.Image, x: int, y: int) -> Image.Image:
        return picture.crop((x, y, x + wide, y + high))

    found = {}
    for name, (x, y), light in zip(job.names(), places, lights, strict=True):
        picture = Image.alpha_composite(cell(shadow, x, y), cell(colour, x, y))
        entry = crop(picture, name, -left, -top) | {"w": 0, "h": 0, "smoke": [], "shadow": None}
        if lit is not None and light is not None and cell(lit, x, y).getbbox():
            entry["lit"] = crop(night.soften(cell(lit, x, y), SOFT_PX), f"{name}_lit", -left, -top)
        found[name] = entry
    return found
