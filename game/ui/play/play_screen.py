"""PlayScreen: the panels at the edges and the card that floats over the city beside its place.

Next: ``game/ui/kit/screen.py`` for docks.
"""

from collections.abc import Callable

import pygame

from game.ui.kit import Panel, Screen
from game.ui.kit.screen import GAP, MARGIN, SIDE_SHARE, set_panel


class PlayScreen(Screen):
    """Docks, and one floating card above them; ``on_leave`` does what Esc does when nothing else wants it."""

    def __init__(self, on_leave: Callable[[], bool]) -> None:
        super().__init__()
        self.on_leave = on_leave
        self.card: Panel | None = None
        self.anchor: tuple[int, int] | None = None

    def float_card(self, card: Panel | None, anchor: tuple[int, int] | None = None) -> None:
        """Show a card beside a place of the screen, or take it away."""
        if self.card is not None:
            self.remove(self.card)
        self.card, self.anchor = card, anchor
        if card is not None:
            self.add(card, "middle")

    def cards(self) -> list[Panel]:
        return [self.card] if self.card is not None else []

    def hides(self, place: tuple[int, int]) -> bool:
        return self.card is not None and self.card.visible and self.card.rect.collidepoint(place)

    def is_free(self, place: tuple[int, int]) -> bool:
        """Return whether no panel lies over a place of the screen."""
        return not any(panel.visible and panel.rect.collidepoint(place) for panel in self.panels())

    def on_escape(self) -> bool:
        return self.on_leave()

    def free_room(self, room: pygame.Rect, scale: float, span: tuple[int, int] | None = None) -> pygame.Rect:
        """Return the room between top and bottom panels, of those that stand in ``span`` (left, right) of the screen."""
        margin, gap = round(MARGIN * scale), round(GAP * scale)
        left, right = span or (margin, room.right - margin)
        top, bottom = (
            [p.rect for p in self.panels(dock) if p.visible and p.rect.left < right and p.rect.right > left]
            for dock in ("top", "bottom")
        )
        highest = max([rect.bottom + gap for rect in top], default=margin)
        lowest = min([rect.top - gap for rect in bottom], default=room.bottom - margin)
        return pygame.Rect(left, highest, right - left, max(1, lowest - highest))

    def arrange(self, room: pygame.Rect, scale: float) -> None:
        self._arrange(room, scale)
        for panel in self.panels():
            if not panel.visible:  # it is laid out when it is shown; until then it must not wake the root each frame
                panel.stale = False

    def _arrange(self, room: pygame.Rect, scale: float) -> None:
        card = self.card
        self.folding = set()
        if card is None or not card.visible:
            super().arrange(room, scale)
            return
        if not self._fits_between(card, room, scale):
            self.folding = {"right"}
        card.visible = False  # the docks leave it alone
        super().arrange(room, scale)
        card.visible = True
        self._place_card(card, room, scale)

    def _fits_between(self, card: Panel, room: pygame.Rect, scale: float) -> bool:
        """Return whether the card has room left of the inspector, and beside the goals if it ever has that."""
        margin, gap = round(MARGIN * scale), round(GAP * scale)
        inner = room.width - 2 * margin
        limit = int(inner * SIDE_SHARE)
        left, right = (
            max([panel.measure(limit)[0] + gap for panel in self.panels(dock) if panel.visible], default=0)
            for dock in ("left", "right")
        )
        wide = card.measure(inner)[0]
        return wide <= inner - right - (left if wide <= inner - left else 0)

    def _place_card(self, card: Panel, room: pygame.Rect, scale: float) -> None:
        """Beside its place, right of it where there is room; never over the top bar, never off the screen."""
        margin, gap = round(MARGIN * scale), round(GAP * scale)
        wide, high = card.measure(room.width - 2 * margin)
        goals = max([p.rect.right + gap for p in self.panels("left") if p.visible], default=margin)
        most = room.right - margin
        # Only what stands above and below the card itself takes height from it.
        free = self.free_room(room, scale, (goals, most) if wide <= most - goals else None)
        if high > free.height:  # a tall card may cover the palette: while time waits, nothing is lost by it
            free = pygame.Rect(free.left, free.top, free.width, room.bottom - margin - free.top)
        if high > free.height:
            free = room.inflate(-2 * margin, -2 * margin)
        right = [p for p in self.panels("right") if p.visible]
        if right and not self.folding:
            free.width = max(1, min(p.rect.left for p in right) - gap - free.left)
        elif right:  # below the folded title, over the palette rather than over the title
            under = max(free.top, max(p.rect.bottom for p in right) + gap)
            lowest = free.bottom if free.bottom - under >= high else room.bottom - margin
            if lowest - under >= high:
                free = pygame.Rect(free.left, under, free.width, lowest - under)
        beside = max(goals, free.left)
        if wide <= free.right - beside:  # the goals stay in sight
            free = pygame.Rect(beside, free.top, free.right - beside, free.height)
        rect = pygame.Rect(0, 0, min(wide, free.width), min(high, free.height))
        rect.center = free.center
        if self.anchor is not None and wide < 0.6 * room.width:
            away = 5 * gap
            right_side = self.anchor[0] + away // 2 + wide <= free.right
            rect.left = self.anchor[0] + away if right_side else self.anchor[0] - away - wide
            rect.centery = self.anchor[1]
        rect.clamp_ip(free)
        set_panel(card, rect)
