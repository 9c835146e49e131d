"""The press: layers of cut paper printed with ink, one above the other, and the sheet they are printed on.

A picture is drawn in its own pixels (logical) and ``FINE`` times as large inside, so that edges come out smooth. Each layer is a
:class:`Plate`: flat shapes that are pressed together. Pressing roughens their edges, lays wood grain and gaps into
the ink and throws a thin shadow on what is below. Everything follows from the seed, so two builds give the same bytes.
Next: ``ink.py`` for the strokes, then ``sky.py`` and ``land.py``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import numpy as np
import numpy.typing as npt
from ink import Ink, rgb
from PIL import Image, ImageFilter

Field = npt.NDArray[np.float32]
PAPER = "#f2e8d2"


def noise(rng: np.random.Generator, size: tuple[int, int], down: float, across: float) -> Field:
    """Return smooth noise [row, col] of about -1 to 1; ``down`` and ``across``: its grain in pixels."""
    high, wide = size
    rows, cols = max(2, round(high / down) + 2), max(2, round(wide / across) + 2)
    small = rng.standard_normal((rows, cols)).astype(np.float32)
    # 16 bits would be exact, 8 are enough once the noise is spread around the middle of the range.
    grey = Image.fromarray(np.clip(small * 42 + 128, 0, 255).astype(np.uint8))
    return (np.asarray(grey.resize((wide, high), Image.Resampling.BICUBIC), np.float32) - 128) / 42


class Press:
    """One sheet, ``wide`` x ``high`` logical pixels."""

    def __init__(self, wide: int, high: int, seed: int, fine: int = 3, paper: str = PAPER) -> None:
        self.wide, self.high, self.fine = wide, high, fine
        self.rng = np.random.default_rng(seed)
        self.size = (wide * fine, high * fine)
        self.sheet = Image.new("RGB", self.size, rgb(paper))
        shape = (self.size[1], self.size[0])
        self._grain = (
            noise(self.rng, shape, 2.2 * fine, 46 * fine) * 0.55 + noise(self.rng, shape, 0.8 * fine, 9 * fine) * 0.45
        )
        self._speck = noise(self.rng, shape, 0.7 * fine, 0.9 * fine)
        self._wobble = [noise(self.rng, shape, 6 * fine, 6 * fine) * 0.34 * fine for _ in range(2)]
        rows, cols = np.indices(shape, dtype=np.int32)
        self._at = (
            np.clip(rows + self._wobble[0].astype(np.int32), 0, shape[0] - 1),
            np.clip(cols + self._wobble[1].astype(np.int32), 0, shape[1] - 1),
        )

    @contextmanager
    def plate(
        self, shadow: float = 0.3, grain: float = 0.07, gaps: float = 0.5, rough: bool = True, soft: float = 0.0
    ) -> Iterator[Ink]:
        """Give an empty layer to draw on; when the block ends it is pressed on the sheet.

        shadow: how dark the paper's own shadow is, 0 for ink printed flat; grain: of the wood; gaps: how often the ink did
        not take; soft: blur in logical pixels (mist, glow)
        """
        ink = Ink(self.wide, self.high, self.fine, self.rng)
        yield ink
        self._print(ink, shadow, grain, gaps, rough, soft)

    def _print(self, ink: Ink, shadow: float, grain: float, gaps: float, rough: bool, soft: float) -> None:
        box = ink.image.getbbox()
        if box is None:
            return
        pad = round((8 + 3 * soft) * self.fine)
        left, top = max(0, box[0] - pad), max(0, box[1] - pad)
        right, low = min(self.size[0], box[2] + pad), min(self.size[1], box[3] + pad)
        whole = np.asarray(ink.image)
        cut = (slice(top, low), slice(left, right))
        part = whole[self._at[0][cut], self._at[1][cut]] if rough else whole[cut]
        alpha = part[..., 3].astype(np.float32) / 255
        if soft:
            grey = Image.fromarray(part[..., 3]).filter(ImageFilter.GaussianBlur(soft * self.fine))
            alpha = np.asarray(grey, np.float32) / 255
        colour = part[..., :3].astype(np.float32)
        if soft:
            # Nothing is known of the colour beside a shape; blurred into, it would be black.
            colour = np.broadcast_to(colour[part[..., 3] > 0].mean(0), colour.shape)
        # Dark ink shows less of the wood than light paper does.
        colour = colour * (1 + self._grain[cut][..., None] * grain)
        if gaps:
            alpha = alpha * (1 - 0.45 * np.clip((self._speck[cut] - 2.5 + gaps) * 2, 0, 1))
        under = np.asarray(self.sheet.crop((left, top, right, low)), np.float32)
        if shadow:
            grey = Image.fromarray((alpha * 255).astype(np.uint8))
            moved = Image.new("L", grey.size)
            moved.paste(grey, (round(1.2 * self.fine), round(1.6 * self.fine)))
            dark = np.asarray(moved.filter(ImageFilter.GaussianBlur(1.3 * self.fine)), np.float32) / 255
            under = under * (1 - shadow * dark[..., None] * np.array([0.9, 1.0, 0.82], np.float32))
        mixed = under + (colour - under) * alpha[..., None]
        self.sheet.paste(Image.fromarray(np.clip(mixed, 0, 255).astype(np.uint8)), (left, top))

    def bokashi(self, top: float, low: float, first: str, last: str, bend: float = 1.0, streak: float = 0.09) -> None:
        """Grade the sheet from one colour to another between two heights, as a wiped block prints it: streaked."""
        high, wide = self.size[1], self.size[0]
        begin, end = max(0, round(top * self.fine)), min(high, round(low * self.fine))
        if end <= begin:
            return
        down = np.linspace(0, 1, end - begin, dtype=np.float32)[:, None]
        streaks = noise(self.rng, (end - begin, wide), 1.6 * self.fine, 90 * self.fine)
        share = np.clip(down + streaks * streak, 0, 1) ** bend
        a, b = np.array(rgb(first), np.float32), np.array(rgb(last), np.float32)
        mixed = a + (b - a) * share[..., None]
        mixed *= 1 + self._grain[begin:end, :, None] * 0.022
        self.sheet.paste(Image.fromarray(np.clip(mixed, 0, 255).astype(np.uint8)), (0, begin))

    def sweep(self, low: float, tops: Sequence[str], lasts: Sequence[str]) -> None:
        """Grade the sky down to ``low`` like :meth:`bokashi`, in inks that change from left to right."""
        high, wide = self.size[1], self.size[0]
        end = round(low * self.fine)
        at = np.linspace(0, len(tops) - 1, wide)
        rows = [np.array([rgb(colour) for colour in colours], np.float32) for colours in (tops, lasts)]
        top, last = (
            np.stack([np.interp(at, np.arange(len(tops)), row[:, band]) for band in range(3)], -1).astype(np.float32)
            for row in rows
        )
        down = np.minimum(np.arange(high, dtype=np.float32) / end, 1)[:, None]
        share = np.clip(down + noise(self.rng, (high, wide), 1.6 * self.fine, 90 * self.fine) * 0.09, 0, 1)
        for begin in range(0, high, 240):  # in strips: a long sheet would fill the memory
            part = share[begin : begin + 240, :, None]
            mixed = (top + (last - top) * part) * (1 + self._grain[begin : begin + 240, :, None] * 0.022)
            self.sheet.paste(Image.fromarray(np.clip(mixed, 0, 255).astype(np.uint8)), (0, begin))

    def finish(self, margin: float = 0, paper: str = PAPER, fibre: float = 3.0) -> Image.Image:
        """Return the sheet in its final size; ``margin``: of bare paper around the print, with a worn edge."""
        high, wide = self.size[1], self.size[0]
        picture = np.asarray(self.sheet, np.float32)
        if margin:
            rows, cols = np.indices((high, wide), dtype=np.float32)
            edge = np.minimum(np.minimum(rows, high - 1 - rows), np.minimum(cols, wide - 1 - cols))
            edge = edge + self._wobble[0] * 2.2 + self._speck * 0.5 * self.fine
            cover = np.clip((edge - margin * self.fine) / (0.7 * self.fine), 0, 1)[..., None]
            bare = np.array(rgb(paper), np.float32)
            picture = bare + (picture - bare) * cover
        small = Image.fromarray(np.clip(picture, 0, 255).astype(np.uint8))
        small = small.resize((self.wide, self.high), Image.Resampling.LANCZOS)
        fibres = noise(self.rng, (self.high, self.wide), 1.1, 3.0) * 0.6 + noise(
            self.rng, (self.high, self.wide), 3, 1.1
        )
        whole = np.asarray(small, np.float32) + fibres[..., None] * fibre
        return Image.fromarray(np.clip(whole, 0, 255).astype(np.uint8))
