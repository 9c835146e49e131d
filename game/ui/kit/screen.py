"""Screen: panels in docks around a free middle, arranged so that none ever covers another.

Panels of the top and bottom dock stand side by side (start, centre, end) and continue on a further line when they do not
fit; left and right docks share the height that is left between them. A panel that gets less than it wants scrolls; one that
could not be read any more folds to its title, and pressing the title opens it as a dialog.
Next: ``game/ui/kit/root.py``.
"""

from dataclasses import dataclass

import pygame

from game.ui.kit.panel import Panel
from game.ui.kit.scroll import BAR

MARGIN = 10
GAP = 8
TOP_SHARE, BOTTOM_SHARE, SIDE_SHARE = 0.42, 0.36, 0.46
DOCKS = ("top", "bottom", "left", "right", "middle")


@dataclass(slots=True)
class _Docked:
    panel: Panel
    dock: str
    align: str


class Screen:
    """A set of panels; the root shows the uppermost screen of its stack."""

    def __init__(self) -> None:
        self._docked: list[_Docked] = []
        self.folding: set[str] = set()
        """Docks at the sides whose panels show their titles alone for now."""

    def add(self, panel: Panel, dock: str = "middle", align: str = "start") -> Panel:
        """Put a panel into a dock: top, bottom, left, right, middle; ``align`` start, centre or end along the dock."""
        if dock not in DOCKS:
            raise ValueError(f"dock {dock!r} is unknown; use one of {', '.join(DOCKS)}")
        self._docked.append(_Docked(panel, dock, align))
        return panel

    def remove(self, panel: Panel) -> None:
        """Take a panel away."""
        self._docked = [docked for docked in self._docked if docked.panel is not panel]

    def panels(self, dock: str = "") -> list[Panel]:
        """Return all panels, or those of one dock, in the order of Tab."""
        return [docked.panel for docked in self._docked if dock in ("", docked.dock)]

    def cards(self) -> list[Panel]:
        """Return the panels that ask something and must not be covered; see the play screen."""
        return []

    def hides(self, place: tuple[int, int]) -> bool:
        """Return whether something floats over a place of the screen that must be read first; see the play screen."""
        return False

    def on_escape(self) -> bool:
        """Use the Esc key when nothing else did; a screen may override it."""
        return False

    def arrange(self, room: pygame.Rect, scale: float) -> None:
        """Place every visible panel in a rectangle of the screen; only what moved or is stale is laid out anew."""
        margin, gap = round(MARGIN * scale), round(GAP * scale)
        inner = room.inflate(-2 * margin, -2 * margin)
        placed: list[pygame.Rect] = []
        placed += self._arrange_edge("top", inner, gap, int(room.height * TOP_SHARE))
        placed += self._arrange_edge("bottom", inner, gap, int(room.height * BOTTOM_SHARE))
        for dock in ("left", "right"):
            placed += self._arrange_side(dock, inner, gap, placed)
        for docked in self._in("middle"):
            wide, high = docked.panel.measure(inner.width)
            rect = pygame.Rect(0, 0, min(wide, inner.width), min(high, inner.height))
            rect.center = inner.center
            set_panel(docked.panel, rect)

    def _in(self, dock: str) -> list[_Docked]:
        return [docked for docked in self._docked if docked.dock == dock and docked.panel.visible]

    def _arrange_edge(self, dock: str, inner: pygame.Rect, gap: int, tallest: int) -> list[pygame.Rect]:
        """Place the panels of the top or bottom dock in as many lines as they need."""
        docked = sorted(self._in(dock), key=lambda one: ("start", "end", "centre").index(one.align))
        sizes = {id(one): one.panel.measure(inner.width) for one in docked}
        lines: list[list[_Docked]] = []
        for one in docked:
            wide = sizes[id(one)][0]
            fitting = (line for line in lines if sum(sizes[id(other)][0] + gap for other in line) + wide <= inner.width)
            line = next(fitting, None)
            if line is None:
                line = []
                lines.append(line)
            line.append(one)
        gaps = gap * max(0, len(lines) - 1)
        heights = share_height([max(sizes[id(one)][1] for one in line) for line in lines], max(1, tallest - gaps))
        for line, height in zip(lines, heights, strict=True):
            for one in line:
                wide, high = sizes[id(one)]
                if high > height:  # it will scroll: its bar must not take the width of the words
                    sizes[id(one)] = (min(inner.width, wide + one.panel.style.px(BAR)), high)
        placed: list[pygame.Rect] = []
        top = inner.top if dock == "top" else inner.bottom - sum(heights) - gap * max(0, len(lines) - 1)
        for line, height in zip(lines, heights, strict=True):
            placed += self._place_line(line, sizes, pygame.Rect(inner.left, top, inner.width, height), gap, dock)
            top += height + gap
        return placed

    def _place_line(
        self, line: list[_Docked], sizes: dict[int, tuple[int, int]], strip: pygame.Rect, gap: int, dock: str
    ) -> list[pygame.Rect]:
        left, right = strip.left, strip.right
        placed: list[pygame.Rect] = []
        middle = [one for one in line if one.align == "centre"]
        for one in (*[one for one in line if one.align == "start"], *[one for one in line if one.align == "end"]):
            wide, high = min(sizes[id(one)][0], strip.width), min(sizes[id(one)][1], strip.height)
            x = left if one.align == "start" else right - wide
            left, right = (left + wide + gap, right) if one.align == "start" else (left, right - wide - gap)
            placed.append(self._stand(one.panel, x, wide, high, strip, dock))
        width = sum(sizes[id(one)][0] for one in middle) + gap * max(0, len(middle) - 1)
        x = max(left, min(strip.centerx - width // 2, right - width))
        for one in middle:
            wide, high = min(sizes[id(one)][0], strip.width), min(sizes[id(one)][1], strip.height)
            placed.append(self._stand(one.panel, x, wide, high, strip, dock))
            x += wide + gap
        return placed

    def _stand(self, panel: Panel, left: int, wide: int, high: int, strip: pygame.Rect, dock: str) -> pygame.Rect:
        top = strip.top if dock == "top" else strip.bottom - high
        rect = pygame.Rect(left, top, wide, high)
        set_panel(panel, rect)
        return rect

    def _arrange_side(self, dock: str, inner: pygame.Rect, gap: int, others: list[pygame.Rect]) -> list[pygame.Rect]:
        """Place the panels of the left or right dock in the height that the edges leave free."""
        docked = self._in(dock)
        limit = int(inner.width * SIDE_SHARE)
        sizes = [one.panel.measure(limit) for one in docked]
        if not docked:
            return []
        wide = max(size[0] for size in sizes)
        left = inner.left if dock == "left" else inner.right - wide
        column = pygame.Rect(left, inner.top, wide, inner.height)
        above = [rect.bottom + gap for rect in others if rect.colliderect(column) and rect.centery < inner.centery]
        below = [rect.top - gap for rect in others if rect.colliderect(column) and rect.centery >= inner.centery]
        top, bottom = max(above, default=inner.top), min(below, default=inner.bottom)
        room = max(1, bottom - top - gap * (len(docked) - 1))
        if dock in self.folding:
            heights = [one.panel.folded_px() for one in docked]
            for one in docked:
                one.panel.fold(True)
        else:
            heights = fold_heights([one.panel for one in docked], [size[1] for size in sizes], room)
        placed = []
        for one, (width, _), height in zip(docked, sizes, heights, strict=True):
            x = inner.left if dock == "left" else inner.right - width
            rect = pygame.Rect(x, top, width, height)
            set_panel(one.panel, rect)
            placed.append(rect)
            top += height + gap
        return placed


def share_height(wanted: list[int], room: int) -> list[int]:
    """Return heights that fit into ``room``: the tallest are cut down to a common cap, the small ones keep theirs."""
    if sum(wanted) <= room:
        return wanted
    left, cap = room, 0
    for number, wish in enumerate(sorted(wanted)):
        cap = left // (len(wanted) - number)
        if wish > cap:
            break
        left -= wish
    return [min(wish, max(1, cap)) for wish in wanted]


def fold_heights(panels: list[Panel], wanted: list[int], room: int) -> list[int]:
    """Return heights that fit into ``room``; titled panels too cramped to read fold to their title, the last first."""
    heights = share_height(wanted, room)
    folded: set[int] = set()
    for number in reversed(range(len(panels))):
        least = panels[number].least_px()
        if all(heights[other] >= min(wanted[other], panels[other].least_px()) for other in range(len(panels))):
            break
        if panels[number].title and wanted[number] > least:
            folded.add(number)
            wishes = [panels[n].folded_px() if n in folded else wish for n, wish in enumerate(wanted)]
            heights = share_height(wishes, room)
    for number, panel in enumerate(panels):
        panel.fold(number in folded)
    return heights


def set_panel(panel: Panel, rect: pygame.Rect) -> None:
    """Place a panel unless it stands there already and nothing in it changed."""
    if panel.stale or panel.rect != rect:
        panel.place(rect)


def merge_regions(damage: list[pygame.Rect], screen: pygame.Rect, most: int = 8) -> list[pygame.Rect]:
    """Return the damaged regions inside the screen, touching ones joined; one around all when there are too many."""
    regions: list[pygame.Rect] = []
    for region in damage:
        region = region.clip(screen)
        for other in [other for other in regions if other.colliderect(region)]:
            regions.remove(other)
            region = region.union(other)
        if region.width and region.height:
            regions.append(region)
    return regions if len(regions) <= most else [regions[0].unionall(regions[1:])]
