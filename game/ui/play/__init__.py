"""The play scene: one city on the screen, from its briefing to its end card.

``scene.py`` ties everything together; the rest are its parts, each knowing the city through a ``View`` and the scene
through the small ``Desk`` of ``desk.py``: what stands at the edges (``topbar``, ``goals``, ``palette``, ``inspector``,
``minimap``, ``lenses``), what is in the hand (``hand``, ``tools``), what interrupts (``questions``, ``plans``,
``chapters``, ``ribbon``, ``ending``) and what is looked up (``charts``, ``log``, ``facts``, ``helping``).
``board_link.py`` translates the city into what the board draws.
"""

from game.ui.play.scene import PlayScene

__all__ = ["PlayScene"]
