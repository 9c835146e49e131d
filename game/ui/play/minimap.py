"""Minimap: the whole valley small, with the frame of the view; a click or a drag jumps there.

Next: ``game/ui/board/minimap.py``, which paints it.
"""

from collections.abc import Callable

import pygame

from game.ui.board import Board, Camera
from game.ui.kit import Canvas, Say, Widget

SIZE = (184, 92)


class MinimapWidget(Widget):
    """``view_px``: gives the size of the board's view in pixels."""

    def __init__(self, board: Board, camera: Camera, view_px: Callable[[], tuple[int, int]], tip: Say) -> None:
        super().__init__(0.0, tip, "minimap")
        self.board = board
        self.camera = camera
        self.view_px = view_px
        self._frame = pygame.Rect(0, 0, 0, 0)

    def measure(self, width: int) -> tuple[int, int]:
        return self.style.px(SIZE[0]), self.style.px(SIZE[1])

    def follow(self) -> None:
        """Redraw when the view has moved."""
        if self.attached and self.rect.width:
            frame = self.board.minimap_of(self.rect.size).frame(self.camera, self.view_px())
            if frame != self._frame:
                self._frame = frame
                self.touch()

    def paint(self, canvas: Canvas) -> None:
        picture = self.board.minimap(self.rect.size)
        canvas.blit(picture, *self.rect.topleft)
        frame = self.board.minimap_of(self.rect.size).frame(self.camera, self.view_px())
        self._frame = frame
        at = canvas.at(frame.move(self.rect.topleft))
        pygame.draw.rect(canvas.surface, (20, 16, 14), at.inflate(2, 2), 3)
        pygame.draw.rect(canvas.surface, self.style.theme.focus, at, max(1, self.style.px(1)))

    @property
    def active(self) -> bool:
        """The map is pressed by mouse only; the keys move the board itself."""
        return True

    def on_mouse(self, kind: str, place: tuple[int, int]) -> bool:
        if kind in ("down", "drag"):
            at = place[0] - self.rect.left, place[1] - self.rect.top
            self.camera.look_at(*self.board.minimap_of(self.rect.size).tile(at))
            self.follow()
        return True
