"""The board: the picture of the city, its ground, houses, river, smoke and traffic.

Why a room of its own: it knows pixels and nothing of rules. It is fed one plain `BoardState` (arrays and small
records) and draws it; nothing flows back but picks. That seam lets the picture be tested with made-up cities.

The way of a picture:  `state` (what is to be seen) -> `land` (fields for the ground) and `scenery` (sprites) ->
`stage` (all that belongs to one zoom: `ground` chunks, `atlas`, `scene`) -> `viewport` (cached, scrolled) ->
`movers`, `smoke`, `marks` (each frame, on top). `board` ties them together; read it next.

Note for the application: freeze and switch off the garbage collector in play and collect between frames
(`gc.freeze(); gc.disable()`), and set SDL_FRAMEBUFFER_ACCELERATION=0 before the display is opened.
"""

from game.ui.board.board import Board
from game.ui.board.camera import ZOOMS, Camera
from game.ui.board.sheet import Sheet
from game.ui.board.state import Annex, BoardState, BuildingLook, Cast, Flight, Ghost, Marker, Overlay, Prop, TerrainLook

__all__ = [
    "ZOOMS",
    "Annex",
    "Board",
    "BoardState",
    "BuildingLook",
    "Camera",
    "Cast",
    "Flight",
    "Ghost",
    "Marker",
    "Overlay",
    "Prop",
    "Sheet",
    "TerrainLook",
]
