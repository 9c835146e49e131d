"""A contact sheet of finished sprites: the quick look that shows a floating house or a wrong light.

Each sprite stands on its shadow over plain ground, its footprint drawn, its smoke points marked, its name below.
"""

from fnmatch import fnmatch
from pathlib import Path

from PIL import Image, ImageDraw

from pipeline import page, record
from pipeline.job import SPRITES

GROUND_RGB, WIDTH_PX = (112, 116, 78, 255), 1500


def cell(name: str, entry: dict) -> Image.Image:
    pictures = page.read(SPRITES, name, entry)
    body = pictures[name, ""]
    (ax, ay), shadow = entry["anchor"], entry["shadow"]
    left, up = ax + 6, ay + 6
    width, height = max(body.width + 14, 60), body.height + 26
    if shadow:
        left, up = max(left, shadow["anchor"][0]), max(up, shadow["anchor"][1])
        width = max(left + shadow["size"][0] - shadow["anchor"][0], left + body.width - ax) + 6
        height = max(up + shadow["size"][1] - shadow["anchor"][1], up + body.height - ay) + 18
    made = Image.new("RGBA", (width, height), GROUND_RGB)
    pen = ImageDraw.Draw(made)
    w, h = entry["w"], entry["h"]
    corners = [(left + 64 * (a - b), up + 32 * (a + b)) for a, b in ((0, 0), (w, 0), (w, h), (0, h), (0, 0))]
    pen.line(corners, (160, 160, 120, 255))
    if shadow:
        made.alpha_composite(
            pictures[name, "_sh"],
            (left - shadow["anchor"][0], up - shadow["anchor"][1]),
        )
    made.alpha_composite(body, (left - ax, up - ay))
    for x, y in entry["smoke"]:
        pen.ellipse((left + x - 3, up + y - 3, left + x + 3, up + y + 3), outline=(255, 60, 200, 255))
    pen.text((3, height - 13), name, (255, 255, 255, 255))
    return made


def write(patterns, path: Path):
    """A sheet of all sprites, or of those whose name fits one of the patterns."""
    table = record.read(record.TABLE)
    names = [n for n in table if not patterns or any(fnmatch(n, p) for p in patterns)]
    arrange([cell(n, table[n]) for n in names], WIDTH_PX).convert("RGB").save(path)


def arrange(cells: list[Image.Image], width: int) -> Image.Image:
    """Pictures in rows, from left to right."""
    places, x, y, row = [], 0, 0, 0
    for made in cells:
        if x and x + made.width > width:
            x, y, row = 0, y + row, 0
        places.append((x, y))
        x, row = x + made.width, max(row, made.height)
    out = Image.new("RGBA", (width, y + row or 1), GROUND_RGB)
    for made, place in zip(cells, places, strict=True):
        out.paste(made, place)
    return out
