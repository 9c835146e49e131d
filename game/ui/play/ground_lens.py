"""Ground lenses: what is known of the fields, and where their rice goes.

What nobody has sampled is hatched and grey, never green: not to know is not to be clean. Each field stands for itself, nothing
runs over into its neighbour. Beside the maps: the pegs that stand on sampled fields, and the lines from lots to eaters.
Next: ``lenses.py``, which offers them.
"""

from __future__ import annotations

import numpy as np
import pygame
from numpy.typing import NDArray

from game.sim.ground_view import LotView
from game.sim.view import View
from game.text import Message
from game.ui.board import Flight, Marker
from game.ui.context import Context
from game.ui.play.desk import Tile
from game.ui.play.lens import Colour, Lens

NOT_KNOWN = 1
SOIL_FROM = (0, 100, 200, 300, 600, 900)
"""Lower bounds in µg/kg of the levels below; the fourth is the limit for rice land."""
SOIL_LEVELS = (3, 4, 6, 9, 12, 15)
PLAIN, DOTS, HATCHED, CROSSED = range(4)
SOIL_PATTERNS = (0, HATCHED, 0, PLAIN, PLAIN, PLAIN, DOTS, DOTS, DOTS, *(CROSSED,) * 7)
LOT_LEVELS = {"unknown": NOT_KNOWN, "under": 3, "doubtful": 6, "over": 12}
GREY: Colour = (186, 184, 178)
BLUE, PALE, STRAW, ORANGE, RED, WINE = (
    (84, 150, 196), (140, 190, 208), (238, 212, 104), (228, 128, 58), (192, 56, 48), (104, 24, 52),
)  # fmt: skip
FIELD_COLOURS: tuple[Colour, ...] = (
    GREY, GREY, BLUE, BLUE, PALE, PALE, STRAW, STRAW, STRAW, ORANGE, ORANGE, ORANGE, RED, RED, RED, WINE,
)  # fmt: skip
LOT_COLOURS: dict[str, Colour] = {"unknown": (226, 222, 210), "under": PALE, "doubtful": STRAW, "over": (240, 104, 80)}
EATEN = ("sell", "test", "blend")
LOT_RANK = {"under": 0, "unknown": 1, "doubtful": 2, "over": 3}
MOST_EATERS, WIDEST_FLOW = 3, 4
NUMBERS_FROM = 2.0
"""The zoom from which pegs tell their number: nearer, they would hide the map."""


def ground_lenses(view: View) -> list[Lens]:
    """Return the maps of soil and rice of a level that has them."""
    found: list[Lens] = []
    if view.ground.mode:
        found.append(
            Lens("soil", "soil", FIELD_COLOURS, soil_levels, soil_words, _soil_legend(), SOIL_PATTERNS, crisp=True)
        )
    if view.rules.level.rice_trade:
        legend = tuple((level, Message(f"play.lot.state.{state}")) for state, level in LOT_LEVELS.items())
        found.append(Lens("rice", "rice", FIELD_COLOURS, rice_levels, rice_words, legend, SOIL_PATTERNS, crisp=True))
    return found


def _soil_legend() -> tuple[tuple[int, Message], ...]:
    steps: list[tuple[int, Message]] = [(NOT_KNOWN, Message("play.ground.not_known"))]
    steps.append((SOIL_LEVELS[0], Message("play.ground.below", {"amount": SOIL_FROM[1] / 1000})))
    bounds = zip(SOIL_LEVELS[1:], SOIL_FROM[1:], strict=True)
    return (*steps, *((level, Message("play.lens.soil_from", {"amount": bound / 1000})) for level, bound in bounds))


def soil_levels(view: View) -> NDArray[np.uint8]:
    """Return what is known of each field as a level; 1 for a field that nobody knows, 0 for other land."""
    soil, unknown = view.ground.soil(), view.ground.unknown()
    index = np.searchsorted(SOIL_FROM, soil, side="right").clip(1, len(SOIL_FROM)) - 1
    levels = np.array(SOIL_LEVELS, np.uint8)[index]
    return np.asarray(np.where(unknown, NOT_KNOWN, np.where(soil >= 0, levels, 0)), np.uint8)


def soil_words(view: View, tile: Tile) -> Message | None:
    """Say what is known of the soil of a tile."""
    ground = view.ground
    if ground.unknown()[tile]:
        return Message("play.ground.nobody_knows")
    found = int(ground.soil()[tile])
    if found < 0:
        return None
    key = "play.ground.sampled_here" if tile in ground.samples() else "play.ground.between_here"
    return Message("play.lens.soil_here" if ground.mode == "all" else key, {"amount": found / 1000})


def lot_at(view: View, tile: Tile) -> LotView | None:
    """Return the lot that a field belongs to."""
    return next((lot for lot in view.ground.lots() if tile in lot.tiles), None)


def rice_levels(view: View) -> NDArray[np.uint8]:
    """Return how the lot of each field stands, as a level."""
    levels = np.zeros(view.size, np.uint8)
    for lot in view.ground.lots():
        rows, cols = [row for row, _ in lot.tiles], [col for _, col in lot.tiles]
        levels[rows, cols] = LOT_LEVELS[lot.state]
    return levels


def rice_words(view: View, tile: Tile) -> Message | None:
    """Say the lot of a field and what becomes of its rice."""
    lot = lot_at(view, tile)
    if lot is None:
        return None
    state = Message(f"play.lot.state.{lot.state}")
    return Message("play.lot.here", {"lot": lot.name, "state": state, "policy": policy_name(lot.policy)})


def policy_name(policy: str) -> Message:
    """Return what a policy is called."""
    return Message(f"play.lot.policy.{policy}")


def rice_flights(view: View, only: LotView | None = None) -> tuple[Flight, ...]:
    """Return a line from each lot that is eaten to each quarter that eats it; ``only``: from one lot."""
    homes = {d.name.en: view.rules.places[d.place] for d in view.rules.districts}
    flows: list[tuple[LotView, Tile, int]] = []
    for lot in (only,) if only is not None else view.ground.lots():
        if lot.policy in EATEN:
            whole = max(1, sum(kg for _, kg in lot.eaters))
            for name, kg in lot.eaters[:MOST_EATERS]:
                home = homes[name.en]
                flows.append((lot, (home.row, home.col), lot.fields * kg * 100 // whole))
    most = max((part for _, _, part in flows), default=1)
    found = []
    for lot, home_at, part in sorted(flows, key=lambda flow: (LOT_RANK[flow[0].state], flow[2])):
        width = 1 + round((WIDEST_FLOW - 1) * (part / max(1, most)) ** 0.5) - (lot.state == "under")
        row, col = lot.middle[0] + 0.5, lot.middle[1] + 0.5
        found.append(
            Flight(row, col, home_at[0] + 0.5, home_at[1] + 0.5, LOT_COLOURS[lot.state], max(1, width), 1.0, 1)
        )
    return tuple(found)


class Pegs:
    """The pegs on sampled fields: what was found, or a question mark while the tube is on its way."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx
        self._images: dict[tuple[object, ...], pygame.Surface] = {}
        self._known: tuple[object, ...] = ()
        self._markers: tuple[Marker, ...] = ()

    def markers(self, view: View, zoom: float) -> tuple[Marker, ...]:
        """Return the pegs of now; made anew only when the city or the letters changed."""
        key = (view.revision, self.ctx.style.revision, zoom >= NUMBERS_FROM)
        if key != self._known:
            self._known = key
            self._markers = tuple(self._all(view, zoom >= NUMBERS_FROM))
        return self._markers

    def _all(self, view: View, numbers: bool) -> list[Marker]:
        ground = view.ground
        limit = ground.limit
        found = []
        for place, sample in ground.samples().items():
            over = sample.ug_per_kg > limit
            words = f"{sample.ug_per_kg / 1000:.2f}" if numbers else ""
            found.append(Marker("peg", *place, image=self._image(words, "over" if over else "under")))
        return found + [
            Marker("peg", pin.row, pin.col, image=self._image("?", f"bet_{pin.bet or 'none'}")) for pin in ground.pins()
        ]

    def _image(self, words: str, kind: str) -> pygame.Surface:
        key = (words, kind, self.ctx.style.revision)
        if key not in self._images:
            self._images[key] = self._paint(words, kind)
        return self._images[key]

    def _paint(self, words: str, kind: str) -> pygame.Surface:
        """Draw a small flag on a stick: red with an arrow up, blue with an arrow down, grey where nothing was bet."""
        style = self.ctx.style
        colour = RED if kind.endswith("over") else (58, 116, 164) if kind.endswith("under") else (96, 96, 100)
        face, px = style.face("strong"), style.px
        said = face.render(words, (255, 252, 240)) if words else None
        high = max(px(14), said.get_height() - px(6) if said else 0)
        wide = said.get_width() + px(18) if said else px(16)
        stick = px(9) if words else px(5)
        peg = pygame.Surface((wide + 2, high + stick + 2), pygame.SRCALPHA)
        plate = pygame.Rect(1, 1, wide, high)
        pygame.draw.line(peg, (20, 16, 16), (peg.get_width() // 2, high), (peg.get_width() // 2, high + stick), px(3))
        pygame.draw.rect(peg, (20, 16, 16), plate.inflate(2, 2), border_radius=px(4))
        pygame.draw.rect(peg, colour, plate, border_radius=px(4))
        side, middle = px(4), plate.centery
        left = plate.left + px(4) if words else plate.centerx - side
        if kind.endswith("over"):
            points = [(left, middle + side), (left + 2 * side, middle + side), (left + side, middle - side)]
        else:
            points = [(left, middle - side), (left + 2 * side, middle - side), (left + side, middle + side)]
        if not kind.endswith("none"):
            pygame.draw.polygon(peg, (255, 244, 214), points)
        if said:
            peg.blit(said, said.get_rect(center=(plate.centerx + px(5), plate.centery)))
        return peg.convert_alpha()
