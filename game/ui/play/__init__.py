"""The play scene: one city on the screen, from its briefing to its end card.

``scene.py`` ties everything together; the rest are its parts, each knowing the city through a ``View`` and the scene
through the small ``Desk`` of ``desk.py``: what stands at the edges (``topbar``, ``goals``, ``palette``, ``inspector``,
``minimap``, ``lenses``), what is in the hand (``control``, ``hand``, ``tools``, ``whisper``), what interrupts (``asker``,
``questions``, ``teller``, ``chapters``, ``ribbon``, ``ending``) and what is looked up (``charts``, ``log``, ``facts``,
``helping``). ``pace.py`` says when a turn is due, ``keys.py`` which key does what and ``doer.py`` does it; ``easel.py``
draws. ``board_link.py`` translates the city into what the board draws, ``wording.py`` numbers into words.
"""

from game.ui.play.scene import PlayScene

__all__ = ["PlayScene"]
