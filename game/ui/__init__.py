"""The screens. ``app.py`` runs them.

``play/`` is the game, ``shell/`` the title and its like, ``kit/`` the widgets, ``board/`` the map. Screens see a city
through ``game.sim.view`` and change it through ``game.sim.commands`` alone.
"""
