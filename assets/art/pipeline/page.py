"""Pages: all pictures of a job in one file, so that the game opens hundreds of files and not thousands.

A job's pieces (picture, shadow and night light of each of its sprites) are laid in shelves, tallest first; where a piece
lies is written into its entry as `at`, the page as `page`. Pages are lossless WebP, a quarter smaller than PNG; those that
would still be large are kept at a quality at which no eye finds the difference, for all must fit on a school's line.
Next: pipeline/record.py, which writes pages and entries together.
"""

import io
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

TAILS = ("", "_sh", "_lit")
NARROWEST_PX = 256
SUFFIX = ".webp"
LARGE_BYTES, QUALITY, GAP_PX = 40_000, 95, 2  # a gap between pieces, so that colours do not bleed over
Key = tuple[str, str]  # a sprite's name and the tail of the piece


def pieces(entry: dict) -> Iterator[tuple[str, dict]]:
    """The parts of a sprite's entry that have a picture: '' itself, '_sh' its shadow, '_lit' its light."""
    for tail, part in zip(TAILS, (entry, entry.get("shadow"), entry.get("lit")), strict=True):
        if part:
            yield tail, part


def read(folder: Path, name: str, entry: dict) -> dict[Key, Image.Image]:
    """The pictures of a sprite, cut from its page, or from files of their own while they wait for one."""
    found = {}
    for tail, part in pieces(entry):
        loose = folder / f"{name}{tail}.png"
        if loose.exists() or "at" not in part:
            with Image.open(loose) as picture:
                found[name, tail] = picture.convert("RGBA")
        else:
            (x, y), (width, height) = part["at"], part["size"]
            with Image.open(folder / (entry["page"] + SUFFIX)) as picture:
                found[name, tail] = picture.convert("RGBA").crop((x, y, x + width, y + height))
    return found


def write(folder: Path, page: str, names: list[str], table: dict[str, dict]):
    """Lay all pictures of some sprites on one page and say in their entries where; loose files go."""
    pictures = {key: picture for name in names for key, picture in read(folder, name, table[name]).items()}
    sheet, places = lay(pictures)
    data = encoded(sheet, lossless=True, quality=80, method=6)
    if len(data) > LARGE_BYTES:
        sheet, places = lay(pictures, GAP_PX)
        data = encoded(sheet, quality=QUALITY, method=6, alpha_quality=100, use_sharp_yuv=True)
    fresh = folder / f"{page}{SUFFIX}.new"
    fresh.write_bytes(data)
    fresh.replace(folder / f"{page}{SUFFIX}")
    for name in names:
        table[name]["page"] = page
        for tail, part in pieces(table[name]):
            part["at"] = places[name, tail]
            (folder / f"{name}{tail}.png").unlink(missing_ok=True)


def encoded(sheet: Image.Image, **how) -> bytes:
    """A sheet as the bytes of a WebP file."""
    buffer = io.BytesIO()
    sheet.save(buffer, "WEBP", **how)
    return buffer.getvalue()


def lay(pictures: dict[Key, Image.Image], gap=0) -> tuple[Image.Image, dict[Key, list[int]]]:
    """All pictures on one sheet, and where each lies; the order of the names decides between equals."""
    order = sorted(pictures, key=lambda key: (-pictures[key].height, key))
    area = sum(p.width * p.height for p in pictures.values())
    width = max(NARROWEST_PX, int(area**0.5 * 1.1), *(p.width for p in pictures.values()))
    places, x, y, shelf = {}, 0, 0, 0
    for key in order:
        picture = pictures[key]
        if x and x + picture.width > width:
            x, y, shelf = 0, y + shelf, 0
        places[key] = [x, y]
        x, shelf = x + picture.width + gap, max(shelf, picture.height + gap)
    right = max(places[key][0] + pictures[key].width for key in order)
    sheet = Image.new("RGBA", (right, y + shelf))
    for key in order:
        sheet.paste(pictures[key], tuple(places[key]))
    return sheet, places
