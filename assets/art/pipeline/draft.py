"""Drafts: models rendered in a second each, coarsely and without shadow, on one sheet; nothing is recorded.

For looking while modelling; of a moving part every second frame is shown. Next: pipeline/sheet.py for finished sprites.
"""

from pathlib import Path

from PIL import Image, ImageDraw

from pipeline import night, scene
from pipeline.sheet import GROUND_RGB, WIDTH_PX, arrange
from pipeline.sprite import bounds

SAMPLES = 9


def write(jobs, path: Path):
    """A sheet of drafts of some jobs, by day and, where they glow, by night."""
    arrange([cell for job in jobs for cell in cells(job)], WIDTH_PX).convert("RGB").save(path)


def cells(job) -> list[Image.Image]:
    found = []
    for name, model in list(zip(job.names(), job.models(), strict=True))[:: 2 if job.frames else 1]:
        left, right, top, bottom = bounds(job) if job.kind != "patch" else (-256, 256, 0, 256)
        scene.clear()
        body, plane = model.bake(name), scene.ground()
        plane.visible_camera = False
        scene.frame(left, right, top, bottom)
        picture = Image.new("RGBA", (right - left, bottom - top + 14), GROUND_RGB)
        w, h = job.width, job.depth
        corners = [(64 * (a - b) - left, 32 * (a + b) - top) for a, b in ((0, 0), (w, 0), (w, h), (0, h), (0, 0))]
        pen = ImageDraw.Draw(picture)
        pen.line(corners, (160, 160, 120, 255))
        picture.alpha_composite(scene.render(SAMPLES))
        for points, tint in ((model.smoke, "#ff3cc8"), *((where, "#3cc8ff") for where in model.spots.values())):
            for point in points:
                x, y = scene.screen(*point)
                pen.ellipse((x - left - 3, y - top - 3, x - left + 3, y - top + 3), outline=tint)
        pen.text((3, picture.height - 13), name, (255, 255, 255, 255))
        found.append(picture)
        light = night.glow(model) if job.kind == "standing" and not job.cells else None
        if light is not None:
            night.paint(body, model, light)
            found.append(night.render(body, plane, SAMPLES).convert("RGBA"))
    return found
