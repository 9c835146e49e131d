"""Control: mouse and keys over the board: panning, zooming, pointing, pressing.

What the panels did not use arrives here. Dragging the empty hand pans; a tool in the hand gets the presses; the right
button gives back. Everything a drag does can be done by two clicks. Next: ``hand.py``.
"""

from collections.abc import Callable

import pygame

from game.ui.kit import key_name
from game.ui.kit.focus import ARROWS
from game.ui.play.city import City
from game.ui.play.desk import Desk, Tile
from game.ui.play.ground_tools import ground_keys
from game.ui.play.hand import Hand
from game.ui.play.keys import KEYS

DRAG_FROM_PX = 5
START_ACROSS = (0.5, 0.36, 0.82, 0.28, 0.9)
"""Where along the screen's middle line a tool taken by key may begin; panels and cards leave some of them free."""
STEPS = {(1, 0): (0, 1), (-1, 0): (0, -1), (0, 1): (1, 0), (0, -1): (-1, 0)}
"""Arrow (right, down) on the screen -> (rows, cols) on the board: each arrow follows one edge of the tiles."""


class Control:
    """The player's mouse and keys."""

    def __init__(self, desk: Desk, city: City, hand: Hand) -> None:
        self.desk = desk
        self.city = city
        self.hand = hand
        self.pointer = (-1, -1)
        self.over_board = False
        self._button = 0
        self._from = (0, 0)
        self._dragged = False
        self._pressed: set[int] = set()
        self.hotkeys = self._read_hotkeys()

    def _read_hotkeys(self) -> dict[str, tuple[str, str]]:
        rules = self.desk.view.rules
        keys = {d.key.lower(): ("build", d.id) for d in self.desk.view.offered() if d.key}
        keys.update({rules.tracks[t].key.lower(): ("track", t) for t in rules.level.tracks if rules.tracks[t].key})
        keys.update(ground_keys(self.desk.view))
        return keys

    @property
    def dragging(self) -> bool:
        """Whether a button pressed over the board is still down."""
        return self._button != 0

    # -- events
    def handle(self, event: pygame.Event) -> bool:
        """Use an event that no panel wanted, or that ends what began over the board."""
        if event.type == pygame.MOUSEMOTION:
            return self._on_motion(event)
        if event.type == pygame.MOUSEBUTTONDOWN:
            return self._on_down(event)
        if event.type == pygame.MOUSEBUTTONUP:
            return self._on_up(event)
        if event.type == pygame.MOUSEWHEEL:
            return self._zoom(event.y)
        if event.type == pygame.KEYDOWN:
            return self._on_key(event)
        if event.type == pygame.KEYUP:
            self._pressed.discard(event.key)
        return False

    def _on_motion(self, event: pygame.Event) -> bool:
        self.pointer = event.pos
        self.over_board = True
        if self._button and not event.buttons[self._button - 1]:
            self.let_go()  # the button came up where nobody told us
        if self._button:
            far = max(abs(event.pos[0] - self._from[0]), abs(event.pos[1] - self._from[1])) >= DRAG_FROM_PX
            self._dragged = self._dragged or far
            if self._dragged and (self._button in (2, 3) or self.hand.tool is None):
                self.city.camera.drag(*event.rel)
                return True
        return self.hand.point(self.city.board.pick(event.pos))

    def let_go(self) -> None:
        """Forget keys and buttons held: the window or the scene was left, or a dialog came, while they were down."""
        self._pressed.clear()
        self._button = 0
        self.hand.let_go()

    def leave(self) -> bool:
        """The pointer went onto a panel; True when that takes something from the board."""
        was = self.over_board
        self.over_board = False
        if not self.hand.held and not self.hand.by_key:
            self.hand.point(None)
        return was

    def _on_down(self, event: pygame.Event) -> bool:
        if event.button > 3 or self._button not in (0, event.button):
            return False
        self.pointer, self._from = event.pos, event.pos
        self._button, self._dragged = event.button, False
        self.desk.root.focus.set(None)
        self.hand.point(self.city.board.pick(event.pos))
        if event.button == 1 and self.hand.tool is not None:
            self.hand.press()
        return True

    def _on_up(self, event: pygame.Event) -> bool:
        if event.button != self._button:
            return False
        self._button = 0
        if event.button == 1 and self.hand.tool is not None:
            self.hand.release()
        elif not self._dragged:
            self._click(event.button, event.pos)
        return True

    def _click(self, button: int, at: tuple[int, int]) -> None:
        tile = self.city.board.pick(at)
        if button == 1:
            look = self.city.board.pick_building(at)
            self.desk.inspect((look.row, look.col) if look else tile)
        elif button == 2 and tile:
            self.hand.pick_at(tile)
        elif button == 3 and not self.hand.drop():
            self.desk.inspect(None)

    def _zoom(self, steps: int) -> bool:
        if not steps:
            return False
        width, height = self.desk.ctx.size
        at = self.pointer if self.over_board else (width // 2, height // 2)
        return self.city.camera.step_zoom(1 if steps > 0 else -1, at, pygame.Rect(0, 0, width, height))

    def zoom(self, step: int) -> None:
        """Go nearer or farther by a key."""
        width, height = self.desk.ctx.size
        self.city.camera.step_zoom(step, (width // 2, height // 2), pygame.Rect(0, 0, width, height))

    def _on_key(self, event: pygame.Event) -> bool:
        if event.key in ARROWS:
            if self.hand.tool is not None and not event.mod & pygame.KMOD_CTRL:
                right, down = ARROWS[event.key]
                self._step(right, down, 5 if event.mod & pygame.KMOD_SHIFT else 1)
            else:
                self._pressed.add(event.key)
            return True
        name = key_name(event)
        if name in ("return", "enter") and self.hand.tool is not None and self.hand.tile is not None:
            if not self.hidden:
                self.hand.press(held=False)
            return True
        if name in self.hotkeys:
            self.desk.take(*self.hotkeys[name])
            return True
        if name in KEYS:
            self.desk.press(KEYS[name])
            return True
        return False

    def _step(self, right: int, down: int, times: int) -> None:
        centre = self.city.camera.centre
        rows, cols = STEPS[right, down]
        self.hand.step(rows * times, cols * times, (int(centre[0]), int(centre[1])))
        self.follow_hand()

    def follow_hand(self) -> None:
        """Keep the tile of the keyboard in the middle part of the screen."""
        tile = self.hand.tile
        at = self.city.board.screen_pos(tile[0] + 0.5, tile[1] + 0.5) if tile else None
        width, height = self.desk.ctx.size
        if tile and at and not pygame.Rect(0, 0, width, height).inflate(-width // 2, -height // 2).collidepoint(at):
            self.city.camera.look_at(*tile, glide=True)

    def tile_in_sight(self, is_free: Callable[[tuple[int, int]], bool]) -> Tile:
        """Return where a tool taken by key begins: where the hand was, else near the middle where no panel lies."""
        board, (width, height) = self.city.board, self.desk.ctx.size
        tile = self.hand.tile
        at = board.screen_pos(tile[0] + 0.5, tile[1] + 0.5) if tile else None
        if tile and at and pygame.Rect(0, 0, width, height).collidepoint(at) and is_free(at):
            return tile
        rows, cols = self.desk.view.size
        row, col = self.city.camera.centre
        middle = max(0, min(rows - 1, int(row))), max(0, min(cols - 1, int(col)))
        for across in START_ACROSS:
            place = round(width * across), height // 2
            found = middle if across == START_ACROSS[0] else board.pick(place)
            if found and is_free(place):
                return found
        return middle

    # -- time
    def update(self, seconds: float, asleep: bool) -> bool:
        """Move the camera; True when the picture changed. ``asleep``: a dialog is open."""
        push = [0.0, 0.0]
        if not asleep:
            for key in self._pressed:
                push[0] += ARROWS[key][0]
                push[1] += ARROWS[key][1]
            if self.desk.ctx.settings.edge_panning and self.over_board and pygame.mouse.get_focused():
                width, height = self.desk.ctx.size
                edge = self.city.camera.edge_push(self.pointer, pygame.Rect(0, 0, width, height))
                push = [push[0] + edge[0], push[1] + edge[1]]
        else:
            self._pressed.clear()
        before = self.city.camera.origin(self.desk.ctx.size)
        self.city.camera.tick(seconds, (max(-1.0, min(1.0, push[0])), max(-1.0, min(1.0, push[1]))))
        moved = before != self.city.camera.origin(self.desk.ctx.size)
        if moved and not self.hand.by_key and self.over_board and not self._button:
            self.hand.point(self.city.board.pick(self.pointer))
        return moved

    @property
    def hidden(self) -> bool:
        """Whether a dialog or a question lies over what the hand points at: then nothing is shown or done there."""
        at, screen = self.place_of_words(), self.desk.root.screen
        return bool(self.desk.root.modals) or (at is not None and screen is not None and screen.hides(at))

    def place_of_words(self) -> tuple[int, int] | None:
        """Return where the words of the hand belong: at the pointer, or at the tile of the keyboard."""
        tile: Tile | None = self.hand.tile
        if self.hand.by_key and tile is not None:
            return self.city.board.screen_pos(tile[0] + 0.5, tile[1] + 0.5)
        return self.pointer if self.over_board else None
