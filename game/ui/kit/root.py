"""Root: the stack of screens and dialogs; it routes events, moves the focus, shows tooltips and knows what to redraw.

The application does four things in a frame: ``root.consumes(event)`` for each event (the map gets what is left),
``root.update(milliseconds)``, ``regions = root.damage()`` - redraw the world there, since panels are translucent - and
``root.draw(surface, regions)``. Nothing changed, nothing drawn.
Next: ``game/ui/kit/gallery.py`` shows every widget.
"""

from collections.abc import Callable, Iterable

import pygame

from game.ui.kit.boxes import Spacer
from game.ui.kit.focus import focusables
from game.ui.kit.panel import Modal, Panel
from game.ui.kit.router import Router
from game.ui.kit.screen import GAP, MARGIN, Screen, merge_regions, set_panel
from game.ui.kit.style import Style
from game.ui.kit.toasts import Toasts, place_toasts
from game.ui.kit.tooltip import Tooltip
from game.ui.kit.widget import Widget
from game.ui.kit.words import Say

TIP_AFTER_MS = 450
VEIL_ALPHA = 120
TOAST_LEAST, TOAST_MOST = 220, 460


class Root(Router):
    """Everything of the interface that is on the screen."""

    def __init__(self, style: Style, size: tuple[int, int]) -> None:
        super().__init__()
        self.style = style
        self.size = size
        self.screens: list[Screen] = []
        self.toasts = Toasts()
        self._toast_panel: Panel | None = None
        self._toast_spare = Panel(self.toasts, padding=6, solid=True, name="toasts")
        self._tips = Tooltip(style)
        self._damage: list[pygame.Rect] = []
        self._focus_before: list[Widget | None] = []
        self._revision = style.revision
        self._veil: pygame.Surface | None = None
        self._veil_of = ""
        self._shown: list[Panel] = []
        self.toasts.attach(style, None)

    # -- what is shown
    @property
    def screen(self) -> Screen | None:
        """The uppermost screen."""
        return self.screens[-1] if self.screens else None

    def push(self, screen: Screen) -> Screen:
        """Show a screen above the others."""
        self.screens.append(screen)
        self._forget()
        return screen

    def pop(self) -> None:
        """Leave the uppermost screen."""
        self.screens.pop()
        self._forget()

    def open(self, modal: Panel, guard_ms: float = 0) -> Panel:
        """Show a dialog above everything; the focus moves into it, to a proposed choice or a sole control.

        ``guard_ms``: how long Enter, Space, hotkeys and clicks are ignored, for a dialog that comes unasked: a key meant for the
        city must not decide. A decision without a proposed choice begins without focus; Tab leads into it.
        """
        self._guard_ms = guard_ms
        if modal in self.modals:
            return modal
        if isinstance(modal, Modal):
            modal.dismiss = lambda: self.close(modal)
        self.modals.append(modal)
        self._focus_before.append(self.focus.widget)
        self._leave_pointer()
        modal.attach(self.style, None)
        modal.stale = True
        self.arrange()
        self.focus.set(self._first_in(modal))
        modal.scroll.scroll_to(0)
        self._damage = [pygame.Rect((0, 0), self.size)]
        return modal

    def _first_in(self, modal: Panel) -> Widget | None:
        """Return what is in focus when a dialog opens."""
        if isinstance(modal, Modal) and modal.choices:
            return modal.choices[0] if modal.proposes else None
        return next(iter(focusables([modal])), None)

    def close(self, modal: Panel) -> None:
        """Take a dialog away; the focus returns to where it was."""
        if modal not in self.modals:
            return
        before = self._focus_before.pop(self.modals.index(modal))
        self.modals.remove(modal)
        self._leave_pointer()
        self.focus.set(before)
        self.toasts.changed = True  # what waited for room may have it now
        self._damage = [pygame.Rect((0, 0), self.size)]

    def toast(
        self, markup: Say, icon: str = "info", tone: str = "info", on_press: Callable[[], None] | None = None
    ) -> None:
        """Show a short message; the same message again is counted, not repeated."""
        self.toasts.add(markup, icon, tone, on_press)

    def resize(self, size: tuple[int, int]) -> None:
        """Follow the window."""
        self.size = size
        self._veil = None
        self._forget()

    def _forget(self) -> None:
        self._leave_pointer()
        self.focus.set(None)
        self._damage = [pygame.Rect((0, 0), self.size)]
        self.arrange()

    def layers(self) -> list[Panel]:
        """Return all visible panels from back to front."""
        base = [panel for panel in self.screen.panels() if panel.visible] if self.screen else []
        extra = [panel for panel in (self._toast_panel, self._tips.panel) if panel is not None]
        return [*base, *self.modals, *extra]

    def _reachable(self) -> list[Panel]:
        """Return the panels that take input: the top dialog alone, or those of the screen."""
        if self.modals:
            return [self.modals[-1]]
        base = self.screen.panels() if self.screen else []
        toast = [self._toast_panel] if self._toast_panel is not None else []
        return [*base, *toast]

    # -- layout
    def arrange(self) -> None:
        """Place whatever is not where it should be."""
        if self._revision != self.style.revision:
            self._revision = self.style.revision
            self._damage = [pygame.Rect((0, 0), self.size)]
            for panel in self.layers():
                panel.stale = True
                panel.surface = None
        room = pygame.Rect((0, 0), self.size)
        if self.screen:
            self._adopt(self.screen.panels())
            self.screen.arrange(room, self.style.scale)
        margin = self.style.px(16)
        for modal in self.modals:
            self._adopt([modal])
            wide, high = modal.measure(room.width - 2 * margin)
            rect = pygame.Rect(0, 0, wide, min(high, room.height - 2 * margin))
            rect.center = room.center
            if modal.low:
                rect.bottom = room.bottom - margin
            set_panel(modal, rect)
        self._arrange_toasts(room)
        self._tips.place(self.size)

    def _adopt(self, panels: Iterable[Panel]) -> None:
        for panel in panels:
            if not panel.attached:
                panel.attach(self.style, None)
            panel.on_damage = self._add_damage
            panel.on_unfold = self._unfold

    def _unfold(self, panel: Panel) -> None:
        """Show what a folded panel holds as a dialog; closing it gives the content back."""
        child = panel.child
        panel.put(Spacer())
        shown = Panel(child, panel.title, panel.icon, 0, panel.padding, True, kind="panel")

        def give_back() -> None:
            self.close(shown)
            panel.put(child)

        shown.set_closer(give_back)
        self.open(shown)

    def _add_damage(self, region: pygame.Rect) -> None:
        if region.width > 0 and region.height > 0:
            self._damage.append(region)

    def _arrange_toasts(self, room: pygame.Rect) -> None:
        place = self._toast_place(room) if self.toasts.items else None
        if place is None:
            if self._toast_panel is not None:
                self._add_damage(self._toast_panel.outer())
                self._toast_panel = None
            return
        if self._toast_panel is None:
            self._toast_panel = self._toast_spare
            self._adopt([self._toast_panel])
        set_panel(self._toast_panel, place)

    def _toast_place(self, room: pygame.Rect) -> pygame.Rect | None:
        """Return where the toasts stand: never over a card or dialog, and rather not over a panel; None: they wait."""
        self._adopt([self._toast_spare])
        screen = self.screen
        cards = [*(screen.cards() if screen else []), *self.modals]
        sides = [panel for dock in ("left", "right", "bottom") for panel in (screen.panels(dock) if screen else [])]
        return place_toasts(
            room.inflate(-2 * self.style.px(MARGIN), -2 * self.style.px(MARGIN)),
            self._toast_spare.measure,
            [panel.rect for panel in (screen.panels("top") if screen else []) if panel.visible],
            [panel.rect for panel in cards if panel.visible],
            [panel.rect for panel in sides if panel.visible],
            (self.style.px(TOAST_LEAST), self.style.px(TOAST_MOST), self.style.px(GAP)),
        )

    # -- time and drawing
    def update(self, milliseconds: float) -> None:
        """Let time pass and lay out what changed."""
        for panel in self.layers():
            panel.update(milliseconds)
        read = self._toast_panel is not None and not self._over(self._toast_panel)
        self.toasts.update(milliseconds if read else 0)  # one that waits or is looked at does not run away
        if self._needs_arranging():
            self.arrange()
        self._rested_ms += milliseconds
        self._guard_ms = max(0.0, self._guard_ms - milliseconds)
        if self._tips.panel is None and self._rested_ms >= TIP_AFTER_MS:
            self._show_tip()

    def _needs_arranging(self) -> bool:
        if self._revision != self.style.revision or self.toasts.changed:
            self.toasts.changed = False
            return True
        return any(panel.stale for panel in (*(self.screen.panels() if self.screen else ()), *self.modals))

    def damage(self) -> list[pygame.Rect]:
        """Return the regions to redraw, at most eight, and forget them; empty when nothing changed."""
        if self._needs_arranging():
            self.arrange()
        regions = merge_regions(self._damage, pygame.Rect((0, 0), self.size))
        self._damage = []
        return regions

    def draw(self, target: pygame.Surface, regions: Iterable[pygame.Rect] | None = None) -> None:
        """Draw the panels onto the redrawn world: in ``regions`` only, or everywhere when None."""
        layers = self.layers()
        before = target.get_clip()
        for region in (pygame.Rect((0, 0), self.size),) if regions is None else regions:
            target.set_clip(region)
            for panel in layers:
                if self.modals and panel is self.modals[0]:
                    target.blit(self._make_veil(self.modals[0].backdrop), region, region)
                outer = panel.outer()
                if outer.colliderect(region):
                    target.blit(panel.redraw(), outer.topleft)
        target.set_clip(before)

    def _make_veil(self, backdrop: str) -> pygame.Surface:
        """Return what stands between the world and its first dialog: a dark veil, or the dialog's own print."""
        if self._veil is None or self._veil_of != backdrop:
            self._veil_of = backdrop
            self._veil = self.style.prints.cover(backdrop, self.size) if backdrop else None
        if self._veil is None:
            self._veil = pygame.Surface(self.size, pygame.SRCALPHA)
            self._veil.fill((8, 10, 12, VEIL_ALPHA))
        return self._veil

    # -- tooltips
    def _show_tip(self) -> None:
        hovered = self._hovered
        if hovered is not None and hovered is self._pressed_on:
            return  # who pressed it knows what it is; the words would lie over what it brought
        panel = self._tips.show(hovered or self.focus.widget)
        if panel is not None:
            self._adopt([panel])
            self._tips.place(self.size)

    def _hide_tip(self) -> None:
        self._rested_ms = 0.0
        if self._tips.panel is not None:
            self._add_damage(self._tips.panel.outer())
        self._tips.hide()
